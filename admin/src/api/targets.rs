//! Targets. A password goes in and never comes out.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bosdb_store::Redacted;
use bosdb_store::control::Id;
use bosdb_store::control::records::{Origin, State as Standing, TargetRecord};
use bosdb_store::control::repository::{PasswordChange, TargetChange};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Shared;
use super::body::{Body, Wanted, edit, id, list, one};
use super::caller::{Caller, wire_name};
use super::problem::Problem;
use super::text::{check_name, time};

/// Bytes of a password.
const LONGEST: usize = 4096;

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/targets", get(all).post(create))
        .route("/targets/{id}", get(single).put(change).delete(remove))
}

#[derive(Serialize)]
struct Shown {
    id: Id,
    name: String,
    state: Standing,
    managed_by: Origin,
    settings: Map<String, Value>,
    has_password: bool,
    created: String,
    changed: String,
}

fn show(target: &TargetRecord) -> Shown {
    Shown {
        id: target.head.id.clone(),
        name: target.name.clone(),
        state: target.state,
        managed_by: target.origin,
        settings: target.settings.clone(),
        has_password: target.has_password,
        created: time(target.head.created),
        changed: time(target.head.changed),
    }
}

/// A password that is left out stays; `null` takes it away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    name: String,
    #[serde(default)]
    disabled: bool,
    settings: Map<String, Value>,
    #[serde(default, deserialize_with = "said")]
    password: Option<Option<String>>,
}

/// Tells `null` from what is left out.
fn said<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<String>>, D::Error> {
    Option::<String>::deserialize(deserializer).map(Some)
}

fn read(shared: &Shared, caller: &Caller, request: Request) -> Result<TargetChange, Problem> {
    let mut wrong = Vec::new();
    check_name("name", &request.name, &mut wrong);
    let full = wire_name(&caller.tenant.name, &request.name);
    if let Err(more) = (shared.check_target)(&full, &request.settings) {
        wrong.extend(more);
    }
    let password = match request.password {
        None => PasswordChange::Keep,
        Some(None) => PasswordChange::Remove,
        Some(Some(text)) => {
            if text.is_empty() || text.len() > LONGEST || text.contains('\0') {
                wrong.push(format!("password: is 1 to {LONGEST} bytes long"));
            }
            PasswordChange::Set(Redacted::new(text))
        }
    };
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    Ok(TargetChange {
        name: request.name,
        state: if request.disabled {
            Standing::Disabled
        } else {
            Standing::Active
        },
        settings: request.settings,
        password,
    })
}

async fn all(
    State(shared): State<Shared>,
    caller: Caller,
    Wanted(page): Wanted,
) -> Result<Response, Problem> {
    let targets = shared.store.targets(&caller.tenant.head.id, &page).await?;
    Ok(list(targets, show))
}

async fn single(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let target = shared
        .store
        .target(&caller.tenant.head.id, &id(&text)?)
        .await?;
    Ok(one(StatusCode::OK, &target.head, &show(&target)))
}

async fn create(
    State(shared): State<Shared>,
    caller: Caller,
    Body(request): Body<Request>,
) -> Result<Response, Problem> {
    let change = read(&shared, &caller, request)?;
    caller
        .record(&shared, &format!("create target {}", change.name))
        .await?;
    let tenant = &caller.tenant.head.id;
    let target = shared
        .store
        .create_target(tenant, &change, &shared.ring)
        .await?;
    shared.changed.notify_one();
    Ok(one(StatusCode::CREATED, &target.head, &show(&target)))
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
    shared.store.target(key.0, key.1).await?;
    let change = read(&shared, &caller, request)?;
    caller
        .record(&shared, &format!("change target {}", change.name))
        .await?;
    let target = shared
        .store
        .change_target(key, &change, edit, &shared.ring)
        .await?;
    shared.changed.notify_one();
    Ok(one(StatusCode::OK, &target.head, &show(&target)))
}

async fn remove(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (id, edit) = (id(&text)?, edit(&headers)?);
    let key = (&caller.tenant.head.id, &id);
    let target = shared.store.target(key.0, key.1).await?;
    caller
        .record(&shared, &format!("delete target {}", target.name))
        .await?;
    shared.store.delete_target(key, edit).await?;
    shared.changed.notify_one();
    Ok(StatusCode::NO_CONTENT.into_response())
}
