//! Grants.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bosdb_store::control::Id;
use bosdb_store::control::records::{Grant, GrantTerms, Grantee, Origin, rights_of, rights_word};
use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::Shared;
use super::body::{Body, Wanted, edit, id, list, one};
use super::caller::Caller;
use super::problem::Problem;
use super::text::{check_text, parse_time, time};

/// Networks of one grant.
const MOST_NETWORKS: usize = 64;

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/grants", get(all).post(create))
        .route("/grants/{id}", get(single).put(change).delete(remove))
}

#[derive(Serialize)]
struct Shown {
    id: Id,
    managed_by: Origin,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<Id>,
    target: String,
    rights: &'static str,
    networks: Vec<String>,
    until: Option<String>,
    reason: String,
    created: String,
    changed: String,
}

fn show(grant: &Grant) -> Shown {
    let terms = &grant.terms;
    let (user, group) = match &terms.grantee {
        Grantee::User(user) => (Some(user.clone()), None),
        Grantee::Group(group) => (None, Some(group.clone())),
    };
    Shown {
        id: grant.head.id.clone(),
        managed_by: grant.origin,
        user,
        group,
        target: terms.target.clone(),
        rights: rights_word(terms.rights),
        networks: terms.networks.iter().map(IpNet::to_string).collect(),
        until: terms.until.map(time),
        reason: terms.reason.clone(),
        created: time(grant.head.created),
        changed: time(grant.head.changed),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    user: Option<String>,
    group: Option<String>,
    target: String,
    rights: String,
    #[serde(default)]
    networks: Vec<String>,
    until: Option<String>,
    #[serde(default)]
    reason: String,
}

/// What can be changed of a grant: the rest is another grant.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    until: Option<String>,
    #[serde(default)]
    reason: String,
}

impl Request {
    fn read(self) -> Result<GrantTerms, Problem> {
        let mut wrong = Vec::new();
        check_text("reason", &self.reason, &mut wrong);
        let target = &self.target;
        let forbidden = |c: char| c.is_control() || matches!(c, '"' | '\\' | '~');
        if target.is_empty() || target.len() > 127 || target.contains(forbidden) {
            wrong.push("target: is a name, target/database or a pattern with *".to_owned());
        }
        let grantee = match (&self.user, &self.group) {
            (Some(user), None) => Id::parse(user).map(Grantee::User),
            (None, Some(group)) => Id::parse(group).map(Grantee::Group),
            (Some(_), Some(_)) | (None, None) => None,
        };
        if grantee.is_none() {
            wrong.push("user: the identity of a user, or of a group as group".to_owned());
        }
        let rights = rights_of(&self.rights);
        if rights.is_none() {
            wrong.push("rights: is read, write or admin".to_owned());
        }
        let networks: Vec<IpNet> = self
            .networks
            .iter()
            .filter_map(|text| text.parse().ok())
            .collect();
        if networks.len() != self.networks.len() || networks.len() > MOST_NETWORKS {
            wrong.push(format!(
                "networks: are at most {MOST_NETWORKS}, as 10.0.0.0/8"
            ));
        }
        let until = self.until.as_deref();
        let until = until.and_then(|text| parse_time("until", text, &mut wrong));
        match (grantee, rights, wrong.is_empty()) {
            (Some(grantee), Some(rights), true) => Ok(GrantTerms {
                grantee,
                target: self.target,
                rights,
                networks,
                until,
                reason: self.reason,
            }),
            (Some(_) | None, Some(_) | None, true | false) => Err(Problem::invalid(wrong)),
        }
    }
}

async fn all(
    State(shared): State<Shared>,
    caller: Caller,
    Wanted(page): Wanted,
) -> Result<Response, Problem> {
    let grants = shared.store.grants(&caller.tenant.head.id, &page).await?;
    Ok(list(grants, show))
}

async fn single(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let grant = shared
        .store
        .grant(&caller.tenant.head.id, &id(&text)?)
        .await?;
    Ok(one(StatusCode::OK, &grant.head, &show(&grant)))
}

async fn create(
    State(shared): State<Shared>,
    caller: Caller,
    Body(request): Body<Request>,
) -> Result<Response, Problem> {
    let terms = request.read()?;
    let (to, rights) = match &terms.grantee {
        Grantee::User(user) => (format!("user {user}"), rights_word(terms.rights)),
        Grantee::Group(group) => (format!("group {group}"), rights_word(terms.rights)),
    };
    let what = format!("grant {rights} on {} to {to}", terms.target);
    caller.record(&shared, &what).await?;
    let grant = shared
        .store
        .create_grant(&caller.tenant.head.id, &terms)
        .await?;
    shared.changed.notify_one();
    Ok(one(StatusCode::CREATED, &grant.head, &show(&grant)))
}

async fn change(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
    headers: HeaderMap,
    Body(request): Body<Change>,
) -> Result<Response, Problem> {
    let (id, edit) = (id(&text)?, edit(&headers)?);
    let key = (&caller.tenant.head.id, &id);
    shared.store.grant(key.0, key.1).await?;
    let mut wrong = Vec::new();
    check_text("reason", &request.reason, &mut wrong);
    let until = request.until.as_deref();
    let until = until.and_then(|text| parse_time("until", text, &mut wrong));
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    caller
        .record(&shared, &format!("change grant {id}"))
        .await?;
    let grant = shared
        .store
        .change_grant(key, (until, &request.reason), edit)
        .await?;
    shared.changed.notify_one();
    Ok(one(StatusCode::OK, &grant.head, &show(&grant)))
}

async fn remove(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (id, edit) = (id(&text)?, edit(&headers)?);
    let key = (&caller.tenant.head.id, &id);
    shared.store.grant(key.0, key.1).await?;
    caller
        .record(&shared, &format!("revoke grant {id}"))
        .await?;
    shared.store.delete_grant(key, edit).await?;
    shared.changed.notify_one();
    Ok(StatusCode::NO_CONTENT.into_response())
}
