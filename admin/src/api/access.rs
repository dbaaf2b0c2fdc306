//! Who may do what: one table, from which the handlers take what they ask for and the tests
//! everything that there is.

use axum::http::Method;
use bosdb_store::control::records::Role;

/// What a route asks of whoever calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// To be signed in.
    SignedIn,
    /// To see what is kept.
    Look,
    /// To read the audit log.
    Audit,
    /// To see and end sessions.
    Operate,
    /// To change what is kept.
    Change,
    /// To look after tenants: an admin of the default one.
    Tenants,
}

impl Need {
    /// Whether a role gives it.
    #[must_use]
    pub const fn is_given_by(self, role: Role) -> bool {
        match (self, role) {
            (_, Role::Admin) | (Self::SignedIn, _) => true,
            (Self::Look, Role::Auditor | Role::Operator) => true,
            (Self::Operate, Role::Operator) | (Self::Audit, Role::Auditor) => true,
            (Self::Look | Self::Operate | Self::Audit, _) | (Self::Change | Self::Tenants, _) => {
                false
            }
        }
    }
}

/// A route: method, path under `/api/v1`, and what it asks for. `{id}` stands for a record.
pub type Route = (&'static str, &'static str, Need);

/// What a route asks for; `None`: it is not in the table, and nobody may use it.
pub(crate) fn need(method: &Method, path: &str) -> Option<Need> {
    let method = if *method == Method::HEAD {
        &Method::GET
    } else {
        method
    };
    let path = path.strip_prefix("/api/v1")?;
    let of = |(known, route, _): &&Route| *known == method.as_str() && *route == path;
    ROUTES.iter().find(of).map(|(_, _, need)| *need)
}

/// Every route but for signing in. A handler that asks who calls has the caller only after this
/// was looked at.
pub const ROUTES: &[Route] = &[
    ("GET", "/me", Need::SignedIn),
    ("DELETE", "/session", Need::SignedIn),
    ("GET", "/users", Need::Look),
    ("POST", "/users", Need::Change),
    ("GET", "/users/{id}", Need::Look),
    ("PUT", "/users/{id}", Need::Change),
    ("DELETE", "/users/{id}", Need::Change),
    ("GET", "/groups", Need::Look),
    ("POST", "/groups", Need::Change),
    ("GET", "/groups/{id}", Need::Look),
    ("PUT", "/groups/{id}", Need::Change),
    ("DELETE", "/groups/{id}", Need::Change),
    ("GET", "/targets", Need::Look),
    ("POST", "/targets", Need::Change),
    ("GET", "/targets/{id}", Need::Look),
    ("PUT", "/targets/{id}", Need::Change),
    ("DELETE", "/targets/{id}", Need::Change),
    ("GET", "/grants", Need::Look),
    ("POST", "/grants", Need::Change),
    ("GET", "/grants/{id}", Need::Look),
    ("PUT", "/grants/{id}", Need::Change),
    ("DELETE", "/grants/{id}", Need::Change),
    ("GET", "/tokens", Need::SignedIn),
    ("POST", "/tokens", Need::SignedIn),
    ("DELETE", "/tokens/{id}", Need::SignedIn),
    ("GET", "/sessions", Need::Operate),
    ("DELETE", "/sessions/{id}", Need::Operate),
    ("GET", "/audit", Need::Audit),
    ("GET", "/tenants", Need::Tenants),
    ("POST", "/tenants", Need::Tenants),
    ("PUT", "/tenants/{id}", Need::Tenants),
];
