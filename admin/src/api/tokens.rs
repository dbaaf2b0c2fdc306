//! One's own API tokens: shown once, kept as a hash.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get};
use axum::{Json, Router};
use bosdb_gateway::clock::wall_time;
use bosdb_store::control::Id;
use bosdb_store::control::records::{Scope, Token, millis};
use bosdb_store::control::repository::NewToken;
use serde::{Deserialize, Serialize};

use super::Shared;
use super::body::{Body, Wanted, id, list};
use super::caller::{Caller, Secret, TOKEN_PREFIX};
use super::problem::Problem;
use super::text::{check_text, time};

/// Days that a token lives at most.
const LONGEST_DAYS: u32 = 366;

const DAY: i64 = 86_400_000;

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/tokens", get(all).post(create))
        .route("/tokens/{id}", delete(remove))
}

#[derive(Serialize)]
struct Shown {
    id: Id,
    name: String,
    scope: Scope,
    created: String,
    expires: String,
    /// The token itself, this once.
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
}

fn show(token: &Token) -> Shown {
    Shown {
        id: token.id.clone(),
        name: token.name.clone(),
        scope: token.scope,
        created: time(token.created),
        expires: time(token.expires),
        token: None,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    name: String,
    scope: String,
    days: u32,
}

async fn all(
    State(shared): State<Shared>,
    caller: Caller,
    Wanted(page): Wanted,
) -> Result<Response, Problem> {
    let key = (&caller.tenant.head.id, &caller.person.head.id);
    Ok(list(shared.store.tokens(key, &page).await?, show))
}

async fn create(
    State(shared): State<Shared>,
    caller: Caller,
    Body(request): Body<Request>,
) -> Result<Response, Problem> {
    // A token that is stolen must not outlive itself by making another.
    if caller.session.is_none() {
        let title = "tokens are made by whoever has signed in";
        return Err(Problem::new(StatusCode::FORBIDDEN, "forbidden", title));
    }
    let mut wrong = Vec::new();
    check_text("name", &request.name, &mut wrong);
    if !(1..=LONGEST_DAYS).contains(&request.days) {
        wrong.push(format!("days: is 1 to {LONGEST_DAYS}"));
    }
    let Ok(scope) = request.scope.parse::<Scope>() else {
        wrong.push("scope: is read or full".to_owned());
        return Err(Problem::invalid(wrong));
    };
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    let what = format!("create token {} ({})", request.name, scope.word());
    caller.record(&shared, &what).await?;
    let secret = Secret::fresh()?;
    let life = i64::from(request.days).saturating_mul(DAY);
    let token = NewToken {
        tenant: &caller.tenant.head.id,
        user: &caller.person.head.id,
        name: &request.name,
        hash: secret.hash,
        scope,
        expires: millis(wall_time()).saturating_add(life),
    };
    let token = shared.store.create_token(token).await?;
    let text = format!("{TOKEN_PREFIX}{}_{}", token.id, secret.text);
    let shown = Shown {
        token: Some(text),
        ..show(&token)
    };
    Ok((StatusCode::CREATED, Json(shown)).into_response())
}

async fn remove(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let id = id(&text)?;
    caller
        .record(&shared, &format!("delete token {id}"))
        .await?;
    let key = (&caller.tenant.head.id, &caller.person.head.id);
    shared.store.delete_token(key, &id).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
