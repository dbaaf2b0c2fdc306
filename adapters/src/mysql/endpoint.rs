//! What an endpoint of MySQL or MariaDB has beside what all have.

use crate::mysql::MySql;

/// Where to go and as whom.
pub type Endpoint = crate::endpoint::Endpoint<MySql>;

/// Whose key a password may be encrypted with where there is no verified TLS. A key that the
/// server itself hands out may be that of somebody in between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServerKey {
    /// Nobody's: such a login fails.
    None,
    /// This one, PEM.
    Known(Box<[u8]>),
    /// Whatever the server hands out.
    Ask,
}

/// Whether the server may ask a client for a file of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalFiles {
    /// It may not: the login says so.
    Refused,
    /// It may, in answer to LOAD DATA LOCAL.
    Relayed,
}

/// See [`Endpoint::particulars`].
#[derive(Debug)]
pub struct Particulars {
    /// The key that passwords are encrypted with.
    pub server_key: ServerKey,
    /// Whether LOAD DATA LOCAL INFILE is offered.
    pub local_files: LocalFiles,
}
