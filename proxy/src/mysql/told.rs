//! An error as a MySQL client is told it.

use bosdb_protocol::mysql::errno::Errno;
use bosdb_protocol::mysql::reply::put_fault;

/// Number, SQLSTATE and what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) errno: Errno,
    pub(crate) message: String,
}

impl Told {
    pub(crate) fn new(errno: Errno, message: impl Into<String>) -> Self {
        Self {
            errno,
            message: message.into(),
        }
    }

    /// The payload of the error packet.
    pub(crate) fn payload(&self) -> Vec<u8> {
        let mut payload = Vec::new();
        put_fault(&mut payload, self.errno, &self.message);
        payload
    }
}
