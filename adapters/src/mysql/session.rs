//! What is known about a session on a MySQL or MariaDB backend.

use std::sync::Arc;

use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::status::Status;

use crate::mysql::MySql;
use crate::mysql::prepared::PreparedSet;
use crate::mysql::server::ServerVersion;
use crate::mysql::settings::Settings;

/// A logged-in connection.
pub type Connection = crate::connection::Connection<MySql>;

/// A server, as far as the meaning of a text depends on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Whose, and which version.
    pub version: ServerVersion,
    /// `sql_mode` as it sets it for new sessions.
    pub sql_mode: Box<str>,
}

/// What is known about the session behind a connection.
#[derive(Debug)]
pub struct Session {
    /// The server.
    pub server: Arc<Server>,
    /// The capabilities of both sides.
    pub agreed: Capabilities,
    /// The session's state, as last told.
    pub status: Status,
    /// What was set on it beyond what the server sets for new sessions.
    pub settings: Arc<Settings>,
    /// What is prepared on it.
    pub prepared: PreparedSet,
    /// What LAST_INSERT_ID() tells, as far as it is known.
    pub last_insert_id: u64,
    /// Whether it takes several statements in one text.
    pub takes_several: bool,
}
