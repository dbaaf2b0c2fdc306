//! What is known about a session on a MySQL or MariaDB backend.

use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::status::Status;

use crate::mysql::MySql;
use crate::mysql::server::ServerVersion;

/// A logged-in connection.
pub type Connection = crate::connection::Connection<MySql>;

/// What is known about the session behind a connection.
#[derive(Debug)]
pub struct Session {
    /// The server.
    pub server: ServerVersion,
    /// The capabilities of both sides.
    pub agreed: Capabilities,
    /// The session's state, as last told.
    pub status: Status,
    /// `sql_mode` as the server sets it for new sessions.
    pub sql_mode: Box<str>,
}
