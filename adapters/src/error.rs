//! What can go wrong between BosDB and a database.

use std::sync::Arc;

/// Why a backend could not be had or was lost. Cheap to clone: one failed connect may have to be
/// told to many waiting clients. Never carries a password.
#[derive(Debug, Clone, thiserror::Error)]
pub enum BackendError {
    /// The name did not resolve, or nothing answered.
    #[error("cannot reach {address}: {reason}")]
    Unreachable {
        /// Host and port.
        address: Arc<str>,
        /// The system's words.
        reason: Arc<str>,
    },
    /// TLS could not be agreed on or the certificate did not verify.
    #[error("no trustworthy TLS connection to {address}: {reason}")]
    Tls {
        /// Host and port.
        address: Arc<str>,
        /// What failed.
        reason: Arc<str>,
    },
    /// The backend refused the login or the session.
    #[error("the database refused the connection: {message} (SQLSTATE {code})")]
    Refused {
        /// The backend's SQLSTATE, or `?????`.
        code: Arc<str>,
        /// The backend's message.
        message: Arc<str>,
    },
    /// The backend broke the protocol.
    #[error("the database broke the protocol: {0}")]
    Protocol(#[from] bosdb_protocol::ProtocolError),
    /// The backend closed or the socket failed.
    #[error("the connection to the database was lost: {0}")]
    Lost(Arc<str>),
    /// A deadline passed.
    #[error("{0} took too long")]
    Timeout(&'static str),
    /// No lease became free in time.
    #[error("all {size} connections to the database are in use and none became free in time")]
    PoolExhausted {
        /// The pool's size.
        size: usize,
    },
    /// Too many wait already.
    #[error("{waiting} sessions already wait for a connection to the database")]
    QueueFull {
        /// The bound.
        waiting: usize,
    },
    /// No server is what the target wants.
    #[error("no server at {address} is what target_session_attrs asks for: {wanted}")]
    WrongRole {
        /// Hosts and ports.
        address: Arc<str>,
        /// The word in the configuration.
        wanted: &'static str,
    },
    /// The pool is closed.
    #[error("the target was removed or BosDB is stopping")]
    Closed,
}

impl BackendError {
    /// The kind in a word, for metrics.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Unreachable { .. } => "unreachable",
            Self::Tls { .. } => "tls",
            Self::Refused { .. } if self.is_login_refused() => "login refused",
            Self::Refused { .. } => "refused",
            Self::Protocol(_) => "protocol",
            Self::Lost(_) => "lost",
            Self::Timeout(_) => "timeout",
            Self::PoolExhausted { .. } => "pool exhausted",
            Self::QueueFull { .. } => "queue full",
            Self::WrongRole { .. } => "wrong role",
            Self::Closed => "closed",
        }
    }

    /// Whether the backend does not accept the account or its password.
    #[must_use]
    pub fn is_login_refused(&self) -> bool {
        matches!(self, Self::Refused { code, .. } if code.starts_with("28"))
    }

    pub(crate) fn lost(error: &std::io::Error) -> Self {
        Self::Lost(error.to_string().into())
    }
}
