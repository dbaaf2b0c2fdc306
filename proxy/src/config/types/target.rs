//! A database offered to subjects.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bosdb_store::secret::Redacted;
use ipnet::IpNet;

use crate::config::types::{Limits, PolicyConfig};

/// What a target is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    /// PostgreSQL.
    Postgres,
    /// MySQL or MariaDB: which of the two, and which version, its servers say.
    MySql,
    /// An SQLite file, served by BosDB itself.
    Sqlite,
}

/// What clients speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wire {
    /// The protocol of PostgreSQL.
    Postgres,
    /// The protocol of MySQL and MariaDB.
    MySql,
}

impl Engine {
    /// The port that its servers usually have.
    pub(crate) const fn usual_port(self) -> u16 {
        match self {
            Self::Postgres | Self::Sqlite => 5432,
            Self::MySql => 3306,
        }
    }

    /// What its clients speak.
    pub(crate) const fn wire(self) -> Wire {
        match self {
            Self::Postgres | Self::Sqlite => Wire::Postgres,
            Self::MySql => Wire::MySql,
        }
    }
}

/// Whose key the password of a MySQL account may be encrypted with where there is no verified TLS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ServerKey {
    /// Nobody's.
    None,
    /// The one in this file, PEM.
    File(PathBuf),
    /// Whatever the server hands out.
    Ask,
}

/// Whether a server may ask a client for a file of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LocalInfile {
    /// It may not.
    Refused,
    /// It may, in answer to LOAD DATA LOCAL.
    Relayed,
}

/// What targets of MySQL and MariaDB have beyond what all have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MySqlConfig {
    /// The key that the password is encrypted with.
    pub(crate) server_key: ServerKey,
    /// Whether LOAD DATA LOCAL INFILE is offered.
    pub(crate) local_infile: LocalInfile,
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
    /// How it begins.
    pub(crate) negotiation: TlsNegotiation,
    /// Whether logins are bound to it.
    pub(crate) channel_binding: ChannelBinding,
}

impl BackendTls {
    /// A mode with everything else as it usually is.
    pub(crate) const fn of(mode: BackendTlsMode, ca: Option<PathBuf>) -> Self {
        Self {
            mode,
            ca,
            negotiation: TlsNegotiation::Postgres,
            channel_binding: ChannelBinding::Prefer,
        }
    }
}

/// How TLS towards a backend begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TlsNegotiation {
    /// By asking for it.
    Postgres,
    /// At once.
    Direct,
}

/// Whether a login is bound to the TLS connection it is made through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChannelBinding {
    /// Where the backend offers it.
    Prefer,
    /// Or there is no login.
    Require,
    /// Never.
    Disable,
}

/// In which order hosts are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HostsOrder {
    /// As written.
    InOrder,
    /// At random.
    Random,
}

/// What a server must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SessionAttrs {
    /// Anything.
    Any,
    /// Open for writes.
    ReadWrite,
    /// For reading only.
    ReadOnly,
    /// Not in recovery.
    Primary,
    /// In recovery.
    Standby,
    /// In recovery, if there is one.
    PreferStandby,
}

/// When a database that cannot be reached is left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Breaker {
    /// After so many failures in a row.
    pub(crate) failures: u32,
    /// For how long at first.
    pub(crate) wait: Duration,
    /// For how long at most.
    pub(crate) max_wait: Duration,
}

/// When a lease goes back to the pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PoolMode {
    /// After each transaction.
    Transaction,
    /// When the client leaves.
    Session,
}

/// Who named a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Trust {
    /// The operator, in a file: it may lead anywhere.
    Operator,
    /// Somebody else, through the API: to the open Internet, and to these networks, but never to
    /// where BosDB itself listens.
    Tenant {
        /// Networks of the inside that the operator has opened.
        networks: Vec<IpNet>,
        /// Where BosDB listens.
        own: Vec<SocketAddr>,
    },
}

/// A database offered to subjects.
#[derive(Debug, Clone)]
pub(crate) struct TargetConfig {
    /// What clients ask for as their database.
    pub(crate) name: String,
    /// What it is.
    pub(crate) engine: Engine,
    /// What counts where it is a MySQL or MariaDB.
    pub(crate) mysql: MySqlConfig,
    /// Backends, at least one.
    pub(crate) hosts: Vec<HostPort>,
    /// The file, of an SQLite target.
    pub(crate) file: Option<PathBuf>,
    /// In which order they are tried.
    pub(crate) hosts_order: HostsOrder,
    /// What they must be.
    pub(crate) session_attrs: SessionAttrs,
    /// How long the addresses of a name are believed.
    pub(crate) dns_refresh: Duration,
    /// The database's own name there.
    pub(crate) database: String,
    /// Further databases of the same server, asked for as `target/database`.
    pub(crate) databases: Vec<String>,
    /// Backend account.
    pub(crate) user: String,
    /// Its password; `None` where the backend asks for none.
    pub(crate) password: Option<Arc<Redacted<String>>>,
    /// TLS towards the backends.
    pub(crate) tls: BackendTls,
    /// Connections of this instance.
    pub(crate) pool_size: usize,
    /// Idle connections held ready.
    pub(crate) min_idle: usize,
    /// When a lease goes back.
    pub(crate) pool_mode: PoolMode,
    /// From the first packet to a backend ready for statements.
    pub(crate) connect_timeout: Duration,
    /// An unused connection is closed after this; `None` keeps it.
    pub(crate) idle_timeout: Option<Duration>,
    /// A connection is not used again after this; `None` keeps it.
    pub(crate) max_lifetime: Option<Duration>,
    /// When it is left alone.
    pub(crate) breaker: Breaker,
    /// Sessions that may wait for a connection.
    pub(crate) max_waiting: usize,
    /// Bounds on its sessions and statements.
    pub(crate) limits: Limits,
    /// How its statements are judged.
    pub(crate) policy: PolicyConfig,
    /// Who named it, and so where it may lead.
    pub(crate) trust: Trust,
}

impl TargetConfig {
    /// The same for each further database.
    pub(crate) fn further_databases(&self) -> impl Iterator<Item = Self> {
        self.databases.iter().map(|database| Self {
            name: format!("{}/{database}", self.name),
            database: database.clone(),
            ..self.clone()
        })
    }

    /// A target with the defaults.
    pub(crate) fn named(name: String) -> Self {
        Self {
            database: name.clone(),
            name,
            engine: Engine::Postgres,
            mysql: MySqlConfig {
                server_key: ServerKey::None,
                local_infile: LocalInfile::Refused,
            },
            hosts: Vec::new(),
            file: None,
            hosts_order: HostsOrder::InOrder,
            session_attrs: SessionAttrs::Any,
            dns_refresh: Duration::from_secs(30),
            databases: Vec::new(),
            user: String::new(),
            password: None,
            tls: BackendTls::of(BackendTlsMode::VerifyFull, None),
            pool_size: 20,
            min_idle: 0,
            pool_mode: PoolMode::Transaction,
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Some(Duration::from_secs(600)),
            max_lifetime: Some(Duration::from_secs(3600)),
            breaker: Breaker {
                failures: 3,
                wait: Duration::from_millis(500),
                max_wait: Duration::from_secs(10),
            },
            max_waiting: 10_000,
            limits: Limits::default(),
            policy: PolicyConfig::default(),
            trust: Trust::Operator,
        }
    }
}
