//! Whether new clients should be sent here, and if not, why.

use serde::Serialize;

/// One thing that must hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What is looked at, for example `audit` or `target shop`.
    pub name: String,
    /// Whether it holds.
    pub ok: bool,
    /// Why not, in words for the person on call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Check {
    /// A check that holds.
    #[must_use]
    pub fn passed(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ok: true,
            detail: None,
        }
    }

    /// A check that does not hold.
    #[must_use]
    pub fn failed(name: impl Into<String>, detail: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ok: false,
            detail: Some(detail.into()),
        }
    }
}

/// All checks. Ready when every one holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Readiness {
    /// The checks, in the order they are shown.
    pub checks: Vec<Check>,
}

impl Readiness {
    /// Whether new clients should be sent here.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.checks.iter().all(|check| check.ok)
    }
}
