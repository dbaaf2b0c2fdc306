//! A database offered to subjects.

use std::path::PathBuf;
use std::time::Duration;

use bosdb_store::secret::Redacted;

use crate::config::types::{Limits, PolicyConfig};

/// What a target is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    /// PostgreSQL.
    Postgres,
}

/// A backend's address, the name not yet looked up.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct HostPort {
    /// Name or address, an IPv6 one without brackets.
    pub(crate) host: String,
    /// TCP port.
    pub(crate) port: u16,
}

/// How a backend must prove itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BackendTlsMode {
    /// Certificate of a trusted CA, for this very host.
    VerifyFull,
    /// Certificate of a trusted CA.
    VerifyCa,
    /// Encrypted, not proven.
    Require,
    /// In the clear.
    Off,
}

/// TLS towards a backend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BackendTls {
    /// How it must prove itself.
    pub(crate) mode: BackendTlsMode,
    /// Trusted CAs, PEM; `None` trusts the public ones.
    pub(crate) ca: Option<PathBuf>,
}

/// When a lease goes back to the pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PoolMode {
    /// After each transaction.
    Transaction,
    /// When the client leaves.
    Session,
}

/// A database offered to subjects.
#[derive(Debug)]
pub(crate) struct TargetConfig {
    /// What clients ask for as their database.
    pub(crate) name: String,
    /// What it is.
    pub(crate) engine: Engine,
    /// Backends, tried in this order, at least one.
    pub(crate) hosts: Vec<HostPort>,
    /// The database's own name there.
    pub(crate) database: String,
    /// Backend account.
    pub(crate) user: String,
    /// Its password; `None` where the backend asks for none.
    pub(crate) password: Option<Redacted<String>>,
    /// TLS towards the backends.
    pub(crate) tls: BackendTls,
    /// Connections of this instance.
    pub(crate) pool_size: usize,
    /// When a lease goes back.
    pub(crate) pool_mode: PoolMode,
    /// From the first packet to a backend ready for statements.
    pub(crate) connect_timeout: Duration,
    /// An unused connection is closed after this; `None` keeps it.
    pub(crate) idle_timeout: Option<Duration>,
    /// A connection is not used again after this; `None` keeps it.
    pub(crate) max_lifetime: Option<Duration>,
    /// Bounds on its sessions and statements.
    pub(crate) limits: Limits,
    /// How its statements are judged.
    pub(crate) policy: PolicyConfig,
}

impl TargetConfig {
    /// A target with the defaults.
    pub(crate) fn named(name: String) -> Self {
        Self {
            database: name.clone(),
            name,
            engine: Engine::Postgres,
            hosts: Vec::new(),
            user: String::new(),
            password: None,
            tls: BackendTls {
                mode: BackendTlsMode::VerifyFull,
                ca: None,
            },
            pool_size: 20,
            pool_mode: PoolMode::Transaction,
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Some(Duration::from_secs(600)),
            max_lifetime: Some(Duration::from_secs(3600)),
            limits: Limits::default(),
            policy: PolicyConfig::default(),
        }
    }
}
