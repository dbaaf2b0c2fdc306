//! Users.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bosdb_store::Redacted;
use bosdb_store::control::Id;
use bosdb_store::control::password::{self, MAX_BYTES};
use bosdb_store::control::records::{
    Origin, Person, PersonChange, Role, State as Standing, injection_of, injection_word,
};
use serde::{Deserialize, Serialize};

use super::Shared;
use super::body::{Body, Wanted, edit, id, list, one};
use super::caller::Caller;
use super::problem::Problem;
use super::text::{check_name, time};

/// Bytes of a password at least.
const SHORTEST: usize = 10;

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/users", get(all).post(create))
        .route("/users/{id}", get(single).put(change).delete(remove))
}

#[derive(Serialize)]
struct Shown {
    id: Id,
    name: String,
    state: Standing,
    managed_by: Origin,
    roles: Vec<Role>,
    injection: Option<&'static str>,
    signs_in: bool,
    connects: bool,
    created: String,
    changed: String,
}

fn show(person: &Person) -> Shown {
    Shown {
        id: person.head.id.clone(),
        name: person.name.clone(),
        state: person.state,
        managed_by: person.origin,
        roles: person.roles.clone(),
        injection: person.injection.map(injection_word),
        signs_in: person.signs_in,
        connects: person.verifier.is_some(),
        created: time(person.head.created),
        changed: time(person.head.changed),
    }
}

/// Secrets that are left out stay as they are.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    name: String,
    #[serde(default)]
    disabled: bool,
    /// For signing in to the API and the console.
    password: Option<String>,
    /// For connecting to targets.
    wire_password: Option<String>,
    injection: Option<String>,
    #[serde(default)]
    roles: Vec<String>,
}

/// Looks a request through; passwords are hashed on a thread for it.
async fn read(shared: &Shared, request: Request) -> Result<PersonChange, Problem> {
    let mut wrong = Vec::new();
    check_name("name", &request.name, &mut wrong);
    let roles: Vec<Role> = request
        .roles
        .iter()
        .filter_map(|word| {
            let role = word.parse().ok();
            if role.is_none() {
                let known: Vec<_> = Role::ALL.iter().map(|role| role.word()).collect();
                wrong.push(format!("roles: are of {}", known.join(", ")));
            }
            role
        })
        .collect();
    let injection = request.injection.as_deref().and_then(|word| {
        let mode = injection_of(word);
        if mode.is_none() {
            wrong.push("injection: is off, monitor, enforce or strict".to_owned());
        }
        mode
    });
    for (field, secret) in [
        ("password", &request.password),
        ("wire_password", &request.wire_password),
    ] {
        let fits = |text: &String| (SHORTEST..=MAX_BYTES).contains(&text.len());
        if secret
            .as_ref()
            .is_some_and(|text| !fits(text) || text.contains('\0'))
        {
            wrong.push(format!("{field}: is {SHORTEST} to {MAX_BYTES} bytes long"));
        }
    }
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    let (password, wire) = (request.password, request.wire_password);
    let derive = shared.derive_verifier.clone();
    let Ok(permit) = shared.checks.clone().acquire_owned().await else {
        return Err(Problem::busy());
    };
    let hashed = tokio::task::spawn_blocking(move || {
        let password = password.map(|text| password::hash(&Redacted::new(text)).ok());
        let verifier = wire.map(|text| derive(&text));
        drop(permit);
        (password, verifier)
    });
    let Ok((password, verifier)) = hashed.await else {
        return Err(Problem::busy());
    };
    let unusable = |field: &str| Problem::invalid(vec![format!("{field}: cannot be used")]);
    Ok(PersonChange {
        name: request.name,
        disabled: request.disabled,
        verifier: verifier
            .map(|made| made.ok_or_else(|| unusable("wire_password")))
            .transpose()?,
        password: password
            .map(|made| made.ok_or_else(|| unusable("password")))
            .transpose()?,
        injection,
        roles,
    })
}

async fn all(
    State(shared): State<Shared>,
    caller: Caller,
    Wanted(page): Wanted,
) -> Result<Response, Problem> {
    let people = shared.store.people(&caller.tenant.head.id, &page).await?;
    Ok(list(people, show))
}

async fn single(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let person = shared
        .store
        .person(&caller.tenant.head.id, &id(&text)?)
        .await?;
    Ok(one(StatusCode::OK, &person.head, &show(&person)))
}

async fn create(
    State(shared): State<Shared>,
    caller: Caller,
    Body(request): Body<Request>,
) -> Result<Response, Problem> {
    let change = read(&shared, request).await?;
    caller
        .record(&shared, &format!("create user {}", change.name))
        .await?;
    let tenant = &caller.tenant.head.id;
    let person = shared
        .store
        .create_person(tenant, &change, Origin::Api)
        .await?;
    shared.changed.notify_one();
    Ok(one(StatusCode::CREATED, &person.head, &show(&person)))
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
    shared.store.person(key.0, key.1).await?;
    let change = read(&shared, request).await?;
    caller
        .record(&shared, &format!("change user {}", change.name))
        .await?;
    let person = shared.store.change_person(key, &change, edit).await?;
    shared.changed.notify_one();
    Ok(one(StatusCode::OK, &person.head, &show(&person)))
}

async fn remove(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (id, edit) = (id(&text)?, edit(&headers)?);
    let key = (&caller.tenant.head.id, &id);
    let person = shared.store.person(key.0, key.1).await?;
    caller
        .record(&shared, &format!("delete user {}", person.name))
        .await?;
    shared.store.delete_person(key, edit).await?;
    shared.changed.notify_one();
    Ok(StatusCode::NO_CONTENT.into_response())
}
