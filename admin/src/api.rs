//! The API of the control plane, `/api/v1`.
//!
//! Every request is somebody's: of a session (a cookie, for browsers) or of a token (`Bearer`). What
//! its roles allow is one table ([`access`]); what it may not do in its own tenant is refused as
//! `forbidden`, and what belongs to another tenant is not there. A change is in the audit log before
//! it is made.

pub mod access;
mod audit;
mod body;
mod caller;
mod failures;
mod grants;
mod groups;
mod live;
mod people;
mod problem;
mod sign_in;
mod targets;
mod tenants;
mod text;
mod tokens;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use bosdb_gateway::Gateway;
use bosdb_store::Redacted;
use bosdb_store::audit::Recorder;
use bosdb_store::control::ControlStore;
use bosdb_store::control::seal::KeyRing;
use serde_json::{Map, Value};
use tokio::sync::{Notify, Semaphore};

use failures::Failures;

/// Passwords that are checked at one time: each takes 19 MiB.
const CHECKS: usize = 2;

/// What is wrong with a target's settings, each with its key.
pub type Wrong = Vec<String>;

/// Looks a target's settings through, under its name.
pub type CheckTarget = Arc<dyn Fn(&str, &Map<String, Value>) -> Result<(), Wrong> + Send + Sync>;

/// Makes of a wire password what it is checked against; `None`: it cannot be one.
pub type DeriveVerifier = Arc<dyn Fn(&str) -> Option<Redacted<String>> + Send + Sync>;

/// How browsers come here.
#[derive(Debug, Clone)]
pub struct Browsers {
    /// The origin that pages of the console have, for example `https://bosdb.example`.
    pub origin: String,
    /// A session that is not used ends after this.
    pub idle: Duration,
    /// A session ends after this in any case.
    pub longest: Duration,
}

impl Browsers {
    /// Over TLS the cookie is the host's alone and never leaves in the clear. Without it, which is
    /// for this machine only, it is called otherwise, so that neither is taken for the other.
    pub(crate) fn cookie(&self) -> &'static str {
        if self.is_encrypted() {
            "__Host-bosdb"
        } else {
            "bosdb-in-the-clear"
        }
    }

    pub(crate) fn is_encrypted(&self) -> bool {
        self.origin.starts_with("https://")
    }
}

/// What the API works with.
#[derive(Clone)]
pub struct ApiState(pub(crate) Arc<Parts>);

/// The parts of it.
pub struct Parts {
    /// What is told.
    pub store: Arc<ControlStore>,
    /// What passwords of targets are sealed with.
    pub ring: Arc<KeyRing>,
    /// What is in force.
    pub gateway: Arc<Gateway>,
    /// The audit log, to write to.
    pub recorder: Recorder,
    /// The same, to read.
    pub audit_dir: PathBuf,
    /// Told when the store has changed.
    pub changed: Arc<Notify>,
    /// Looks settings through.
    pub check_target: CheckTarget,
    /// Makes verifiers.
    pub derive_verifier: DeriveVerifier,
    /// How browsers come.
    pub browsers: Browsers,
}

impl ApiState {
    /// Of these parts.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl fmt::Debug for ApiState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiState").finish_non_exhaustive()
    }
}

/// What handlers share beside the parts.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) api: ApiState,
    pub(crate) failures: Arc<Failures>,
    pub(crate) checks: Arc<Semaphore>,
    /// One search of the audit log at a time: it reads files.
    pub(crate) searches: Arc<Semaphore>,
}

impl std::ops::Deref for Shared {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.api.0
    }
}

/// The whole API.
pub(crate) fn router(api: ApiState) -> Router {
    let shared = Shared {
        api,
        failures: Arc::new(Failures::default()),
        checks: Arc::new(Semaphore::new(CHECKS)),
        searches: Arc::new(Semaphore::new(1)),
    };
    let v1 = Router::new()
        .merge(sign_in::routes())
        .merge(people::routes())
        .merge(groups::routes())
        .merge(targets::routes())
        .merge(grants::routes())
        .merge(tokens::routes())
        .merge(tenants::routes())
        .merge(live::routes())
        .merge(audit::routes())
        .method_not_allowed_fallback(problem::no_such_method);
    Router::new()
        .nest("/api/v1", v1)
        .fallback(problem::no_such_route)
        .layer(axum::middleware::map_response(guard))
        .with_state(shared)
}

/// Headers of every answer: nothing here is a page, and nothing is to be kept.
async fn guard(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; frame-ancestors 'none'",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
