//! Tenants, for admins of the default one.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{get, put};
use bosdb_store::Redacted;
use bosdb_store::control::Id;
use bosdb_store::control::password;
use bosdb_store::control::records::{Origin, PersonChange, Role, State as Standing, Tenant};
use serde::{Deserialize, Serialize};

use super::Shared;
use super::body::{Body, Wanted, edit, id, list, one};
use super::caller::{Caller, Secret};
use super::problem::Problem;
use super::text::{check_name, time};

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/tenants", get(all).post(create))
        .route("/tenants/{id}", put(change))
}

#[derive(Serialize)]
struct Shown {
    id: Id,
    name: String,
    state: Standing,
    created: String,
    changed: String,
    /// The password of its first admin, this once.
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<String>,
}

fn show(tenant: &Tenant) -> Shown {
    Shown {
        id: tenant.head.id.clone(),
        name: tenant.name.clone(),
        state: tenant.state,
        created: time(tenant.head.created),
        changed: time(tenant.head.changed),
        password: None,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    name: String,
    /// The name of its first admin.
    admin: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    disabled: bool,
}

async fn all(
    State(shared): State<Shared>,
    _: Caller,
    Wanted(page): Wanted,
) -> Result<Response, Problem> {
    Ok(list(shared.store.tenants(&page).await?, show))
}

async fn create(
    State(shared): State<Shared>,
    caller: Caller,
    Body(request): Body<Request>,
) -> Result<Response, Problem> {
    let mut wrong = Vec::new();
    check_name("name", &request.name, &mut wrong);
    check_name("admin", &request.admin, &mut wrong);
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    let secret = Secret::fresh()?;
    let Ok(permit) = shared.checks.clone().acquire_owned().await else {
        return Err(Problem::busy());
    };
    let given = Redacted::new(secret.text.clone());
    let hashed = tokio::task::spawn_blocking(move || {
        let hashed = password::hash(&given);
        drop(permit);
        hashed
    });
    let Ok(Ok(hashed)) = hashed.await else {
        return Err(Problem::busy());
    };
    caller
        .record(&shared, &format!("create tenant {}", request.name))
        .await?;
    let tenant = shared.store.create_tenant(&request.name).await?;
    let admin = PersonChange {
        name: request.admin,
        password: Some(hashed),
        roles: vec![Role::Admin],
        ..PersonChange::default()
    };
    let key = &tenant.head.id;
    shared.store.create_person(key, &admin, Origin::Api).await?;
    let shown = Shown {
        password: Some(secret.text),
        ..show(&tenant)
    };
    Ok(one(StatusCode::CREATED, &tenant.head, &shown))
}

async fn change(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
    headers: HeaderMap,
    Body(request): Body<Change>,
) -> Result<Response, Problem> {
    let (id, edit) = (id(&text)?, edit(&headers)?);
    let before = shared.store.tenant(&id).await?;
    let (state, word) = if request.disabled {
        (Standing::Disabled, "shut")
    } else {
        (Standing::Active, "open")
    };
    caller
        .record(&shared, &format!("{word} tenant {}", before.name))
        .await?;
    let tenant = shared.store.set_tenant_state(&id, state, edit).await?;
    shared.changed.notify_one();
    Ok(one(StatusCode::OK, &tenant.head, &show(&tenant)))
}
