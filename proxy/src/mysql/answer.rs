//! What BosDB answers itself.

use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::errno::Errno;
use bosdb_protocol::mysql::packet;
use bosdb_protocol::mysql::reply::{self, Eof, Okay};
use bosdb_protocol::mysql::status::Status;

use super::session::Session;

/// Flags that belong to the reply that told them.
const OF_ONE_REPLY: Status = Status::MORE_RESULTS
    .union(Status::SESSION_STATE_CHANGED)
    .union(Status::CURSOR_EXISTS)
    .union(Status::LAST_ROW_SENT)
    .union(Status::METADATA_CHANGED)
    .union(Status::PS_OUT_PARAMS)
    .union(Status::NO_GOOD_INDEX_USED)
    .union(Status::NO_INDEX_USED)
    .union(Status::QUERY_WAS_SLOW)
    .union(Status::DB_DROPPED);

impl Session {
    /// The session's state as its backend last told it.
    pub(super) fn status(&self) -> Status {
        let status = self.backend.as_ref().map(|backend| backend.status());
        status.map_or(Status::AUTOCOMMIT, |status| status.without(OF_ONE_REPLY))
    }

    /// Appends a packet of BosDB's own.
    pub(super) fn put(&mut self, payload: impl FnOnce(&mut Vec<u8>)) {
        self.settle_approved();
        self.sequence = packet::put(self.client.out(), self.sequence, payload);
    }

    pub(super) fn put_okay(&mut self) {
        let okay = Okay {
            status: self.status(),
            ..Okay::default()
        };
        let agreed = self.agreed;
        self.put(|out| reply::put_okay(out, reply::OK, &okay, agreed));
    }

    /// An EOF packet, in the form that the client knows.
    pub(super) fn put_end(&mut self, status: Status, warnings: u16) {
        let agreed = self.agreed;
        self.put(|out| {
            if agreed.has(Capabilities::DEPRECATE_EOF) {
                let okay = Okay {
                    status,
                    warnings,
                    ..Okay::default()
                };
                reply::put_okay(out, reply::EOF, &okay, agreed);
            } else {
                reply::put_eof(out, Eof { warnings, status });
            }
        });
    }

    pub(super) fn put_fault(&mut self, errno: Errno, message: &str) {
        self.put(|out| reply::put_fault(out, errno, message));
    }
}
