//! The admin side of the gateway over HTTP: is it alive, is it ready, what does it count; and, on
//! a listener of its own, the API of the control plane ([`api`]).
//!
//! This crate knows no wire protocol and makes no decision about SQL. The pages on health and
//! metrics are given as closures, which must answer at once; nothing there asks for a login, so
//! nothing there may name a statement, a password or a user.

pub mod api;
mod readiness;
mod routes;
mod serve;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

pub use readiness::{Check, Readiness};
pub use serve::{serve, serve_api};

/// What the pages are made of. The closures are called for every request and must not block.
#[derive(Clone)]
pub struct AdminState {
    /// All metrics in the Prometheus text format.
    pub metrics: Arc<dyn Fn() -> String + Send + Sync>,
    /// Whether new clients should be sent here.
    pub readiness: Arc<dyn Fn() -> Readiness + Send + Sync>,
}

impl fmt::Debug for AdminState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AdminState").finish_non_exhaustive()
    }
}
