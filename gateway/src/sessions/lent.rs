//! What a session leases, as far as whoever cancels its statements is concerned.

use std::sync::Arc;

use bosdb_adapters::connection::{CancelHold, CancelTarget};
use bosdb_adapters::mysql::{self, ConnectionId, MySql};
use bosdb_adapters::pg;
use bosdb_adapters::pool::Pool;
use bosdb_protocol::pg::startup::CancelKey;

use crate::BackendError;
use crate::pools::{Link, link_of_mysql, link_of_postgres};

/// A connection that a session leases.
#[derive(Debug)]
pub(crate) enum Lent {
    Postgres(Arc<CancelTarget<CancelKey>>),
    /// Cancelled by another login, for which the pool knows the account.
    MySql(Arc<CancelTarget<ConnectionId>>, Arc<Pool<MySql>>),
}

impl Lent {
    /// Whether a cancel request is on its way to it.
    pub(crate) fn is_held(&self) -> bool {
        match self {
            Self::Postgres(target) => target.is_held(),
            Self::MySql(target, _) => target.is_held(),
        }
    }

    /// Holds it back from its pool until the request was sent.
    pub(crate) fn hold(&self) -> Hold {
        match self {
            Self::Postgres(target) => Hold::Postgres(target.hold()),
            Self::MySql(target, pool) => Hold::MySql(target.hold(), Arc::clone(pool)),
        }
    }

    pub(super) fn link(&self) -> Link {
        match self {
            Self::Postgres(target) => link_of_postgres(target),
            Self::MySql(target, _) => link_of_mysql(target),
        }
    }
}

/// A cancel request that is to be sent.
pub(crate) enum Hold {
    Postgres(CancelHold<CancelKey>),
    MySql(CancelHold<ConnectionId>, Arc<Pool<MySql>>),
}

impl Hold {
    /// Sends it; when this returns it cannot hit the next session any more.
    pub(crate) async fn send(self) -> Result<(), BackendError> {
        match self {
            Self::Postgres(hold) => pg::cancel::send(hold).await,
            Self::MySql(hold, pool) => mysql::cancel::send(&pool.endpoint(), hold).await,
        }
    }
}
