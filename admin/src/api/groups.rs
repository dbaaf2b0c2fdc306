//! Groups of users.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bosdb_store::control::Id;
use bosdb_store::control::records::{Group, Origin};
use serde::{Deserialize, Serialize};

use super::Shared;
use super::body::{Body, Wanted, edit, id, list, one};
use super::caller::Caller;
use super::problem::Problem;
use super::text::{check_name, time};

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/groups", get(all).post(create))
        .route("/groups/{id}", get(single).put(change).delete(remove))
}

#[derive(Serialize)]
struct Shown {
    id: Id,
    name: String,
    managed_by: Origin,
    members: Vec<Id>,
    created: String,
    changed: String,
}

fn show(group: &Group) -> Shown {
    Shown {
        id: group.head.id.clone(),
        name: group.name.clone(),
        managed_by: group.origin,
        members: group.members.clone(),
        created: time(group.head.created),
        changed: time(group.head.changed),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    name: String,
    #[serde(default)]
    members: Vec<String>,
}

impl Request {
    fn read(self) -> Result<(String, Vec<Id>), Problem> {
        let mut wrong = Vec::new();
        check_name("name", &self.name, &mut wrong);
        let members: Vec<Id> = self
            .members
            .iter()
            .filter_map(|text| Id::parse(text))
            .collect();
        if members.len() != self.members.len() {
            wrong.push("members: are identities of users".to_owned());
        }
        if wrong.is_empty() {
            Ok((self.name, members))
        } else {
            Err(Problem::invalid(wrong))
        }
    }
}

async fn all(
    State(shared): State<Shared>,
    caller: Caller,
    Wanted(page): Wanted,
) -> Result<Response, Problem> {
    let groups = shared.store.groups(&caller.tenant.head.id, &page).await?;
    Ok(list(groups, show))
}

async fn single(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let group = shared
        .store
        .group(&caller.tenant.head.id, &id(&text)?)
        .await?;
    Ok(one(StatusCode::OK, &group.head, &show(&group)))
}

async fn create(
    State(shared): State<Shared>,
    caller: Caller,
    Body(request): Body<Request>,
) -> Result<Response, Problem> {
    let (name, members) = request.read()?;
    caller
        .record(&shared, &format!("create group {name}"))
        .await?;
    let tenant = &caller.tenant.head.id;
    let group = shared.store.create_group(tenant, &name, &members).await?;
    shared.changed.notify_one();
    Ok(one(StatusCode::CREATED, &group.head, &show(&group)))
}

async fn change(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
    headers: HeaderMap,
    Body(request): Body<Request>,
) -> Result<Response, Problem> {
    let (id, edit) = (id(&text)?, edit(&headers)?);
    let key = (&caller.tenant.head.id, &id);
    shared.store.group(key.0, key.1).await?;
    let (name, members) = request.read()?;
    caller
        .record(&shared, &format!("change group {name}"))
        .await?;
    let group = shared
        .store
        .change_group(key, &name, &members, edit)
        .await?;
    shared.changed.notify_one();
    Ok(one(StatusCode::OK, &group.head, &show(&group)))
}

async fn remove(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (id, edit) = (id(&text)?, edit(&headers)?);
    let key = (&caller.tenant.head.id, &id);
    let group = shared.store.group(key.0, key.1).await?;
    caller
        .record(&shared, &format!("delete group {}", group.name))
        .await?;
    shared.store.delete_group(key, edit).await?;
    shared.changed.notify_one();
    Ok(StatusCode::NO_CONTENT.into_response())
}
