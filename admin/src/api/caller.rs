//! Who calls: by a token, or by the cookie of a session.

use aws_lc_rs::constant_time;
use aws_lc_rs::digest::{SHA256, digest};
use axum::extract::{FromRequestParts, MatchedPath};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bosdb_gateway::clock::wall_time;
use bosdb_store::audit::{
    AuditEvent, AuditVerdict, DecisionFields, Durability, EventKind, SessionFields, StatementFields,
};
use bosdb_store::control::records::{DEFAULT_TENANT, Person, Scope, State, Tenant, millis};
use bosdb_store::control::{Id, StoreError};

use super::Shared;
use super::access::{Need, need};
use super::problem::Problem;
use crate::serve::Peer;

/// What a token begins with, so that it is found where it must not be.
pub(crate) const TOKEN_PREFIX: &str = "bosdb_";

/// What a page must send along: no other site can, without being asked first.
const CUSTOM_HEADER: &str = "x-bosdb";

/// A session is noted as used at most this often, in milliseconds.
const NOTE_EVERY: i64 = 60_000;

/// Somebody whose session or token is good.
#[derive(Debug)]
pub(crate) struct Caller {
    pub(crate) tenant: Tenant,
    pub(crate) person: Person,
    /// The session, where it is one.
    pub(crate) session: Option<Id>,
    peer: String,
    via: &'static str,
    scope: Scope,
}

/// A secret with its hash, the only thing that is kept of it.
pub(crate) struct Secret {
    pub(crate) text: String,
    pub(crate) hash: Vec<u8>,
}

impl Secret {
    /// A new one, of 256 bits.
    pub(crate) fn fresh() -> Result<Self, Problem> {
        let mut bytes = [0_u8; 32];
        aws_lc_rs::rand::fill(&mut bytes).map_err(|_| {
            let title = "there is no randomness";
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, "no_randomness", title)
        })?;
        let text = URL_SAFE_NO_PAD.encode(bytes);
        let hash = hash(&text);
        Ok(Self { text, hash })
    }
}

fn hash(secret: &str) -> Vec<u8> {
    digest(&SHA256, secret.as_bytes()).as_ref().to_vec()
}

fn fits(secret: &str, kept: &[u8]) -> bool {
    constant_time::verify_slices_are_equal(&hash(secret), kept).is_ok()
}

impl FromRequestParts<Shared> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, shared: &Shared) -> Result<Self, Problem> {
        let peer = peer(parts);
        let caller = match parts.headers.get(header::AUTHORIZATION) {
            // A token is not of a browser: its cookies are not looked at.
            Some(value) => by_token(shared, value.to_str().unwrap_or_default(), peer).await?,
            None => by_cookie(shared, parts, peer).await?,
        };
        let open = caller.tenant.state == State::Active && caller.person.state == State::Active;
        if !open {
            return Err(Problem::unauthenticated());
        }
        let path = parts.extensions.get::<MatchedPath>();
        let path = path.map(MatchedPath::as_str).unwrap_or_default();
        caller.needs(need(&parts.method, path))?;
        if caller.scope == Scope::Read && !is_safe(&parts.method) {
            let title = "the token is for reading";
            return Err(Problem::new(StatusCode::FORBIDDEN, "forbidden", title));
        }
        Ok(caller)
    }
}

fn is_safe(method: &Method) -> bool {
    *method == Method::GET || *method == Method::HEAD
}

/// Where a request comes from, as text.
pub(crate) fn peer(parts: &Parts) -> String {
    let peer = parts.extensions.get::<Peer>();
    peer.map_or_else(String::new, |Peer(peer)| peer.to_string())
}

async fn by_token(shared: &Shared, value: &str, peer: String) -> Result<Caller, Problem> {
    let parse = || {
        let token = value.strip_prefix("Bearer ")?.strip_prefix(TOKEN_PREFIX)?;
        let (id, secret) = token.split_once('_')?;
        Some((Id::parse(id)?, secret))
    };
    let (id, secret) = parse().ok_or_else(Problem::unauthenticated)?;
    let held = shared.store.token(&id).await.map_err(unknown)?;
    if !fits(secret, &held.hash) {
        return Err(Problem::unauthenticated());
    }
    let (tenant, user) = (&held.token.tenant, &held.token.user);
    Ok(Caller {
        tenant: shared.store.tenant(tenant).await.map_err(unknown)?,
        person: shared.store.person(tenant, user).await.map_err(unknown)?,
        session: None,
        peer,
        via: "api-token",
        scope: held.token.scope,
    })
}

async fn by_cookie(shared: &Shared, parts: &Parts, peer: String) -> Result<Caller, Problem> {
    let value = cookie(&parts.headers, shared.browsers.cookie());
    let value = value.ok_or_else(Problem::unauthenticated)?;
    if !is_safe(&parts.method) {
        same_site(shared, &parts.headers)?;
    }
    let (id, secret) = value.split_once('.').ok_or_else(Problem::unauthenticated)?;
    let id = Id::parse(id).ok_or_else(Problem::unauthenticated)?;
    let session = shared.store.session(&id).await.map_err(unknown)?;
    let now = millis(wall_time());
    let idle = i64::try_from(shared.browsers.idle.as_millis()).unwrap_or(i64::MAX);
    let unused = now.saturating_sub(session.seen);
    if !fits(secret, &session.hash) || unused > idle {
        return Err(Problem::unauthenticated());
    }
    if unused > NOTE_EVERY {
        shared.store.session_seen(&id).await?;
    }
    let (tenant, user) = (&session.tenant, &session.user);
    Ok(Caller {
        tenant: shared.store.tenant(tenant).await.map_err(unknown)?,
        person: shared.store.person(tenant, user).await.map_err(unknown)?,
        session: Some(id),
        peer,
        via: "api",
        scope: Scope::Full,
    })
}

/// A token or session that is not there is one that is not good.
fn unknown(error: StoreError) -> Problem {
    if matches!(error, StoreError::NotFound) {
        Problem::unauthenticated()
    } else {
        error.into()
    }
}

/// The one cookie of this name; several are none, since another site may have set one of them.
fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut found = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(key, _)| *key == name)
        .map(|(_, value)| value);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// The name by which somebody or something is known at the door and in the log.
pub(crate) fn wire_name(tenant: &str, name: &str) -> String {
    if tenant == DEFAULT_TENANT {
        name.to_owned()
    } else {
        format!("{tenant}~{name}")
    }
}

/// Whether a request that changes something comes from a page of BosDB's own.
pub(crate) fn same_site(shared: &Shared, headers: &HeaderMap) -> Result<(), Problem> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let origin = text("origin").is_none_or(|origin| origin == shared.browsers.origin);
    let site = text("sec-fetch-site").is_none_or(|site| site == "same-origin");
    let named = text("origin").is_some() || text("sec-fetch-site").is_some();
    if origin && site && named && headers.contains_key(CUSTOM_HEADER) {
        return Ok(());
    }
    let title = "a change comes from a page of this origin, with the header X-BosDB";
    Err(Problem::new(StatusCode::FORBIDDEN, "cross_site", title))
}

impl Caller {
    /// Whether the caller's roles give what a route asks for.
    fn needs(&self, need: Option<Need>) -> Result<(), Problem> {
        let title = "none of your roles allows this";
        let forbidden = Problem::new(StatusCode::FORBIDDEN, "forbidden", title);
        let Some(need) = need else {
            return Err(forbidden);
        };
        if need == Need::Tenants && self.tenant.name != DEFAULT_TENANT {
            // To everybody else there are no other tenants.
            return Err(Problem::not_found());
        }
        let roles = &self.person.roles;
        if need == Need::SignedIn || roles.iter().any(|role| need.is_given_by(*role)) {
            Ok(())
        } else {
            Err(forbidden)
        }
    }

    /// Puts what is about to be done into the audit log. Nothing is done that is not there.
    pub(crate) async fn record(&self, shared: &Shared, what: &str) -> Result<(), Problem> {
        let unavailable = || {
            let title = "the audit log cannot take the record; nothing was done";
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, "audit_unavailable", title)
        };
        let user = wire_name(&self.tenant.name, &self.person.name);
        let event = AuditEvent {
            session: SessionFields {
                user: &user,
                client: &self.peer,
                via: self.via,
                ..SessionFields::default()
            },
            statement: StatementFields {
                text: what.as_bytes(),
                ..StatementFields::default()
            },
            decision: DecisionFields {
                verdict: Some(AuditVerdict::Allow),
                ..DecisionFields::default()
            },
            ..AuditEvent::new(EventKind::AdminCommand, wall_time())
        };
        let ticket = shared.recorder.append(&event).map_err(|_| unavailable())?;
        let written = shared.recorder.written(ticket, Durability::Written);
        match tokio::time::timeout(std::time::Duration::from_secs(10), written).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(unavailable()),
        }
    }
}

/// Puts a sign-in that failed into the audit log, under the name that was claimed.
pub(crate) fn record_failure(shared: &Shared, who: &str, peer: &str) {
    let event = AuditEvent {
        session: SessionFields {
            user: who,
            client: peer,
            via: "api",
            auth_method: "argon2id",
            ..SessionFields::default()
        },
        message: "the sign-in failed",
        ..AuditEvent::new(EventKind::LoginFailed, wall_time())
    };
    if let Err(unavailable) = shared.recorder.append(&event) {
        tracing::error!(%unavailable, "a failed sign-in was not recorded");
    }
}
