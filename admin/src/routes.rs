//! The three pages.

use axum::extract::{DefaultBodyLimit, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;

use crate::AdminState;
use crate::readiness::Check;

/// No page takes a body; this is what is read of one before its sender is cut off.
const MAX_BODY_BYTES: usize = 1024;

/// The pages, each for GET and HEAD only.
pub(crate) fn router(state: AdminState) -> Router {
    Router::new()
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics))
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .with_state(state)
}

/// The process is alive: it answers.
async fn healthz() -> &'static str {
    "ok\n"
}

#[derive(Serialize)]
struct ReadinessBody {
    ready: bool,
    checks: Vec<Check>,
}

async fn readyz(State(state): State<AdminState>) -> Response {
    let readiness = (state.readiness)();
    let body = ReadinessBody {
        ready: readiness.is_ready(),
        checks: readiness.checks,
    };
    let status = if body.ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

async fn metrics(State(state): State<AdminState>) -> Response {
    let format = "text/plain; version=0.0.4; charset=utf-8";
    ([(header::CONTENT_TYPE, format)], (state.metrics)()).into_response()
}
