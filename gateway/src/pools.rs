//! A target's pool, of whichever engine it is.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bosdb_adapters::engine::Engine;
use bosdb_adapters::host::Host;
use bosdb_adapters::mysql::{self, ConnectionId, MySql};
use bosdb_adapters::pg::Postgres;
use bosdb_adapters::pg::{self, connection::CancelTarget};
use bosdb_adapters::pool::{
    Availability, Observer, Pool, PoolConfig, PoolCounts, ServerState, ServerView, WorkerHandle,
};
use bosdb_adapters::{connection, endpoint};

use crate::{BackendError, Profile};

/// Which protocol a target's clients and backends speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    /// PostgreSQL's.
    Postgres,
    /// That of MySQL and MariaDB.
    MySql,
}

impl Wire {
    /// The word in metrics and in what operators see.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Postgres => "postgres",
            Self::MySql => "mysql",
        }
    }
}

/// Where a target is and how it is logged in to.
#[derive(Debug)]
pub enum Reach {
    /// A PostgreSQL.
    Postgres(pg::endpoint::Endpoint),
    /// A MySQL or MariaDB.
    MySql(mysql::endpoint::Endpoint),
}

impl Reach {
    /// Which protocol is spoken there.
    #[must_use]
    pub const fn wire(&self) -> Wire {
        match self {
            Self::Postgres(_) => Wire::Postgres,
            Self::MySql(_) => Wire::MySql,
        }
    }
}

/// The connections of a target.
#[derive(Debug, Clone)]
pub(crate) enum Pools {
    Postgres(Arc<Pool<Postgres>>),
    MySql(Arc<Pool<MySql>>),
}

/// Does the same with either pool.
macro_rules! either {
    ($pools:expr, $pool:ident => $done:expr) => {
        match $pools {
            Pools::Postgres($pool) => $done,
            Pools::MySql($pool) => $done,
        }
    };
}

/// A connection as an operator sees it.
#[derive(Debug)]
pub struct Server {
    /// Which it is.
    pub link: Link,
    /// How it was opened.
    pub profile: Profile,
    /// How long ago it was opened.
    pub age: Duration,
    /// BosDB's end of it.
    pub local: Option<SocketAddr>,
    /// What it is doing.
    pub state: ServerState,
    /// Whether it is closed when it comes back.
    pub outdated: bool,
    /// Whether a cancel request is on its way to it.
    pub held: bool,
    /// Whether it has TLS.
    pub tls: bool,
}

/// What tells a connection to a server from all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Link {
    /// Where it leads.
    pub address: SocketAddr,
    /// What the server calls it: a process, or the number of a connection.
    pub process: i64,
    /// Tells it from others of that number.
    place: usize,
}

impl Pools {
    pub(crate) fn new(reach: Reach, config: PoolConfig, observer: Arc<dyn Observer>) -> Self {
        match reach {
            Reach::Postgres(endpoint) => Self::Postgres(Pool::new(endpoint, config, observer)),
            Reach::MySql(endpoint) => Self::MySql(Pool::new(endpoint, config, observer)),
        }
    }

    pub(crate) const fn wire(&self) -> Wire {
        match self {
            Self::Postgres(_) => Wire::Postgres,
            Self::MySql(_) => Wire::MySql,
        }
    }

    pub(crate) const fn postgres(&self) -> Option<&Arc<Pool<Postgres>>> {
        match self {
            Self::Postgres(pool) => Some(pool),
            Self::MySql(_) => None,
        }
    }

    pub(crate) const fn mysql(&self) -> Option<&Arc<Pool<MySql>>> {
        match self {
            Self::MySql(pool) => Some(pool),
            Self::Postgres(_) => None,
        }
    }

    /// Whether both are the same pool.
    pub(crate) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Postgres(one), Self::Postgres(other)) => Arc::ptr_eq(one, other),
            (Self::MySql(one), Self::MySql(other)) => Arc::ptr_eq(one, other),
            (Self::Postgres(_), Self::MySql(_)) | (Self::MySql(_), Self::Postgres(_)) => false,
        }
    }

    pub(crate) fn database(&self) -> &str {
        either!(self, pool => pool.database())
    }

    pub(crate) fn counts(&self) -> PoolCounts {
        either!(self, pool => pool.counts())
    }

    pub(crate) fn last_failure(&self) -> Option<BackendError> {
        either!(self, pool => pool.last_failure())
    }

    /// Takes over what does not need another pool. What a pool is of no reload changes.
    pub(crate) fn adopt(&self, reach: Reach, config: PoolConfig) {
        match (self, reach) {
            (Self::Postgres(pool), Reach::Postgres(endpoint)) => pool.adopt(endpoint, config),
            (Self::MySql(pool), Reach::MySql(endpoint)) => pool.adopt(endpoint, config),
            (Self::Postgres(_), Reach::MySql(_)) | (Self::MySql(_), Reach::Postgres(_)) => {
                tracing::error!("a pool was told to become one of another kind, and did not");
            }
        }
    }

    pub(crate) fn maintain(&self) {
        either!(self, pool => pool.maintain());
    }

    pub(crate) fn close(&self) {
        either!(self, pool => pool.close());
    }

    pub(crate) fn pause(&self) {
        either!(self, pool => pool.pause());
    }

    pub(crate) fn resume(&self, worker: &WorkerHandle) {
        either!(self, pool => pool.resume(worker));
    }

    pub(crate) fn reconnect(&self, worker: &WorkerHandle) {
        either!(self, pool => pool.reconnect(worker));
    }

    pub(crate) fn availability(&self) -> Availability {
        either!(self, pool => pool.availability())
    }

    pub(crate) fn longest_wait(&self) -> Duration {
        either!(self, pool => pool.longest_wait())
    }

    pub(crate) fn account(&self) -> String {
        either!(self, pool => pool.endpoint().user.clone())
    }

    pub(crate) fn hosts(&self) -> Vec<(String, u16)> {
        either!(self, pool => hosts(&pool.endpoint()))
    }

    pub(crate) fn config(&self) -> PoolConfig {
        either!(self, pool => pool.config())
    }

    pub(crate) fn servers(&self) -> Vec<Server> {
        match self {
            Self::Postgres(pool) => servers(pool.servers(), link_of_postgres),
            Self::MySql(pool) => servers(pool.servers(), link_of_mysql),
        }
    }
}

fn hosts<E: Engine>(endpoint: &endpoint::Endpoint<E>) -> Vec<(String, u16)> {
    let named = |host: &Arc<Host>| (host.name().to_string(), host.port());
    endpoint.hosts.iter().map(named).collect()
}

fn servers<E: Engine>(
    views: Vec<ServerView<E>>,
    link: fn(&Arc<connection::CancelTarget<E::CancelKey>>) -> Link,
) -> Vec<Server> {
    let of = |view: ServerView<E>| Server {
        link: link(&view.cancel),
        profile: view.profile,
        age: view.age,
        local: view.local,
        state: view.state,
        outdated: view.outdated,
        held: view.cancel.is_held(),
        tls: view.cancel.tls.is_some(),
    };
    views.into_iter().map(of).collect()
}

/// Where cancel requests of a PostgreSQL connection go, as operators see it.
pub(crate) fn link_of_postgres(target: &Arc<CancelTarget>) -> Link {
    Link {
        address: target.address,
        process: target.key.process.into(),
        place: Arc::as_ptr(target).addr(),
    }
}

/// Where cancel requests of a MySQL connection go, as operators see it.
pub(crate) fn link_of_mysql(target: &Arc<connection::CancelTarget<ConnectionId>>) -> Link {
    let ConnectionId(process) = target.key;
    Link {
        address: target.address,
        process: process.into(),
        place: Arc::as_ptr(target).addr(),
    }
}
