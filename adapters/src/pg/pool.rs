//! Pools of connections to PostgreSQL.

use crate::pg::Postgres;

/// Connections to one target.
pub type Pool = crate::pool::Pool<Postgres>;

/// A connection lent to one session.
pub type Lease = crate::pool::Lease<Postgres>;

/// A place in the queue for a connection.
pub type Wait = crate::pool::Wait<Postgres>;

/// A connection as an operator sees it.
pub type ServerView = crate::pool::ServerView<Postgres>;
