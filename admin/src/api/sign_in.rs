//! Signing in and out, and who one is.

use std::net::SocketAddr;

use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use bosdb_gateway::clock::wall_time;
use bosdb_store::Redacted;
use bosdb_store::control::password::{self, MAX_BYTES, Match};
use bosdb_store::control::records::{DEFAULT_TENANT, Role, State as Standing, millis};
use bosdb_store::control::repository::{NewSession, SignIn};
use bosdb_store::control::{Id, StoreError};
use serde::{Deserialize, Serialize};

use super::Shared;
use super::body::Body;
use super::caller::{Caller, Secret, peer, record_failure, same_site, wire_name};
use super::problem::Problem;

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/session", post(sign_in).delete(sign_out))
        .route("/me", get(me))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    #[serde(default = "default_tenant")]
    tenant: String,
    user: String,
    password: String,
}

fn default_tenant() -> String {
    DEFAULT_TENANT.to_owned()
}

#[derive(Serialize)]
struct Me {
    tenant: String,
    id: Id,
    user: String,
    roles: Vec<Role>,
}

/// Who is asking, apart from the body.
struct Source {
    peer: String,
    headers: HeaderMap,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Source {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        Ok(Self {
            peer: peer(parts),
            headers: parts.headers.clone(),
        })
    }
}

/// The same answer for whatever is wrong: which names there are is not told.
fn refused() -> Problem {
    let title = "tenant, user or password are wrong";
    Problem::new(StatusCode::UNAUTHORIZED, "wrong_credentials", title)
}

async fn sign_in(
    State(shared): State<Shared>,
    source: Source,
    Body(request): Body<Request>,
) -> Result<Response, Problem> {
    same_site(&shared, &source.headers)?;
    let who = wire_name(&request.tenant, &request.user);
    let keys = counted(&who, &source.peer);
    if let Some(wait) = keys
        .iter()
        .filter_map(|key| shared.failures.wait(key))
        .max()
    {
        return Err(Problem::wait(wait));
    }
    let known = find(&shared, &request).await?;
    let (known, fits) = check(&shared, known, request.password).await?;
    let signed_in = known.filter(|_| fits == Match::Fits);
    let Some(SignIn { person, .. }) = signed_in else {
        for key in &keys {
            shared.failures.note(key);
        }
        record_failure(&shared, &who, &source.peer);
        return Err(refused());
    };
    shared.failures.forget(&by_name(&who));
    let secret = Secret::fresh()?;
    let longest = i64::try_from(shared.browsers.longest.as_millis()).unwrap_or(i64::MAX);
    let session = NewSession {
        tenant: &person.head.tenant,
        user: &person.head.id,
        hash: secret.hash,
        source: &source.peer,
        expires: millis(wall_time()).saturating_add(longest),
    };
    let id = shared.store.begin_session(session).await?;
    let me = Me {
        tenant: request.tenant,
        id: person.head.id,
        user: person.name,
        roles: person.roles,
    };
    let value = format!("{id}.{}", secret.text);
    Ok(with_cookie(
        &shared,
        Json(me).into_response(),
        &value,
        longest / 1000,
    ))
}

fn by_name(who: &str) -> String {
    format!("user {who}")
}

/// What a failure is counted for. A name and an address are counted apart; this machine's own
/// address is a load balancer's, and so everybody's: it is not counted.
fn counted(who: &str, peer: &str) -> Vec<String> {
    let address = peer.parse::<SocketAddr>().ok().map(|peer| peer.ip());
    let address = address.filter(|address| !address.to_canonical().is_loopback());
    let by_address = address.map(|address| format!("from {address}"));
    std::iter::once(by_name(who)).chain(by_address).collect()
}

/// Whoever may sign in under the name, if anybody.
async fn find(shared: &Shared, request: &Request) -> Result<Option<SignIn>, Problem> {
    let tenant = match shared.store.tenant_named(&request.tenant).await {
        Ok(tenant) if tenant.state == Standing::Active => tenant,
        Ok(_) | Err(StoreError::NotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    match shared.store.sign_in(&tenant.head.id, &request.user).await {
        Ok(known) if known.person.state == Standing::Active => Ok(Some(known)),
        Ok(_) | Err(StoreError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Checks a password on a thread for it, few at a time, also where there is nobody.
async fn check(
    shared: &Shared,
    known: Option<SignIn>,
    given: String,
) -> Result<(Option<SignIn>, Match), Problem> {
    let given = Redacted::new(given);
    if given.expose().len() > MAX_BYTES {
        return Err(refused());
    }
    let Ok(permit) = shared.checks.clone().acquire_owned().await else {
        return Err(refused());
    };
    let checked = tokio::task::spawn_blocking(move || {
        let against = known.as_ref().and_then(|known| known.password.as_ref());
        let fits = password::verify(&given, against);
        drop(permit);
        (known, fits)
    });
    checked.await.map_err(|_| refused())
}

fn with_cookie(shared: &Shared, mut response: Response, value: &str, seconds: i64) -> Response {
    let name = shared.browsers.cookie();
    let secure = if shared.browsers.is_encrypted() {
        "; Secure"
    } else {
        ""
    };
    let cookie =
        format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

async fn sign_out(State(shared): State<Shared>, caller: Caller) -> Result<Response, Problem> {
    if let Some(session) = &caller.session {
        shared
            .store
            .end_session(&caller.tenant.head.id, session)
            .await?;
    }
    let response = StatusCode::NO_CONTENT.into_response();
    Ok(with_cookie(&shared, response, "", 0))
}

async fn me(caller: Caller) -> Response {
    let me = Me {
        tenant: caller.tenant.name,
        id: caller.person.head.id,
        user: caller.person.name,
        roles: caller.person.roles,
    };
    Json(me).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_load_balancer_does_not_wait_for_one_of_its_clients() {
        assert_eq!(counted("ana", "127.0.0.1:5000"), ["user ana"]);
        assert_eq!(counted("ana", "[::1]:5000"), ["user ana"]);
        let apart = ["user ana", "from 192.0.2.1"];
        assert_eq!(counted("ana", "192.0.2.1:5000"), apart);
    }
}
