//! Who is connected to targets of the tenant now.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get};
use axum::{Json, Router};
use bosdb_gateway::sessions::{About, Place, SessionHandle, Stop};
use bosdb_store::control::records::DEFAULT_TENANT;
use serde::Serialize;

use super::Shared;
use super::caller::Caller;
use super::problem::Problem;

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/sessions", get(all))
        .route("/sessions/{id}", delete(end))
}

#[derive(Serialize)]
struct Shown {
    id: u64,
    user: String,
    target: String,
    source: String,
    application_name: String,
    tls: &'static str,
    state: &'static str,
    since: String,
}

fn show(handle: &SessionHandle, about: &About) -> Shown {
    Shown {
        id: handle.id,
        user: about.user.to_string(),
        target: about.database.to_string(),
        source: about.source.to_string(),
        application_name: about.application_name.to_string(),
        tls: about.tls,
        state: handle.state().as_str(),
        since: about.since.to_string(),
    }
}

/// Whether a session is one of the tenant's: its target is.
fn is_of(tenant: &str, about: &About) -> bool {
    if about.place != Place::Target {
        return false;
    }
    match about.database.split_once('~') {
        Some((owner, _)) => owner == tenant,
        None => tenant == DEFAULT_TENANT,
    }
}

async fn all(State(shared): State<Shared>, caller: Caller) -> Result<Response, Problem> {
    let list = shared.gateway.sessions.list();
    let items: Vec<Shown> = list
        .iter()
        .filter_map(|handle| Some((handle, handle.about()?)))
        .filter(|(_, about)| is_of(&caller.tenant.name, about))
        .map(|(handle, about)| show(handle, &about))
        .collect();
    Ok(Json(serde_json::json!({ "items": items })).into_response())
}

async fn end(
    State(shared): State<Shared>,
    caller: Caller,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let number = text.parse().map_err(|_| Problem::not_found())?;
    let found: Option<Arc<SessionHandle>> = shared.gateway.sessions.by_id(number);
    let is_ours = |handle: &Arc<SessionHandle>| {
        let about = handle.about();
        about.is_some_and(|about| is_of(&caller.tenant.name, &about))
    };
    let handle = found.filter(is_ours).ok_or_else(Problem::not_found)?;
    caller
        .record(&shared, &format!("end session {number}"))
        .await?;
    handle.ask_to_stop(Stop::Now);
    Ok(StatusCode::NO_CONTENT.into_response())
}
