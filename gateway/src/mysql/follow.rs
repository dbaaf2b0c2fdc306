//! What a backend answers, packet by packet.

use std::sync::Arc;

use bosdb_adapters::mysql::session::Connection;
use bosdb_adapters::mysql::settings::{Followed, Settings};
use bosdb_policy::Effects;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::mysql::packet::{self, Header};
use bosdb_protocol::mysql::replies::Seen;
use bosdb_protocol::mysql::reply::{Change, PrepareOk, changes};
use bosdb_protocol::mysql::status::Status;

use super::Backend;

/// What a packet says; of its text only where to find it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// More of the payload before it.
    More,
    /// A row.
    Row,
    /// How many columns the result has.
    Columns(u64),
    /// What a column or a parameter is.
    Column,
    /// A statement was prepared.
    Prepared(PrepareOk),
    /// The server wants a file of the client.
    LocalInfile,
    /// A result without rows ends.
    Okay {
        /// Rows changed or found.
        affected: u64,
        /// The number drawn for an AUTO_INCREMENT column.
        insert_id: u64,
        /// How many warnings there are.
        warnings: u16,
        /// The session's state.
        status: Status,
    },
    /// The rows of a result end.
    RowsEnd {
        /// How many warnings there are.
        warnings: u16,
        /// The session's state.
        status: Status,
    },
    /// The reply ends with an error.
    Fault {
        /// Its number.
        code: u16,
        /// Its SQLSTATE.
        state: [u8; 5],
    },
    /// A line of figures.
    Text,
}

impl Said {
    /// Whether SHOW WARNINGS has something to show now: no other session may see that.
    #[must_use]
    pub const fn leaves_diagnostics(self) -> bool {
        match self {
            Self::Okay { warnings, .. } | Self::RowsEnd { warnings, .. } => warnings > 0,
            Self::Prepared(prepared) => prepared.warnings > 0,
            Self::Fault { .. } => true,
            Self::More
            | Self::Row
            | Self::Columns(_)
            | Self::Column
            | Self::LocalInfile
            | Self::Text => false,
        }
    }
}

/// A packet, or what must come before it can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packet {
    /// So many bytes must be there in all.
    Wants(usize),
    /// One.
    Seen(Header, Said),
}

impl Backend {
    /// Looks at the packet that begins `at` bytes into what was read. Each is looked at once.
    ///
    /// # Errors
    /// When no such packet may come here.
    pub fn look(&mut self, at: usize) -> Result<Packet, ProtocolError> {
        let Connection {
            inbound, session, ..
        } = &mut *self.lease;
        let bytes = inbound.bytes().get(at..).unwrap_or_default();
        let Some(header) = packet::header(bytes) else {
            return Ok(Packet::Wants(at.saturating_add(packet::HEADER)));
        };
        let Some(reply) = self
            .reply
            .as_mut()
            .filter(|_| header.sequence == self.sequence)
        else {
            return Err(ProtocolError::OutOfOrder("backend"));
        };
        if self.continued {
            self.sequence = self.sequence.wrapping_add(1);
            self.continued = header.is_continued();
            return Ok(Packet::Seen(header, Said::More));
        }
        let payload = bytes.get(packet::HEADER..).unwrap_or_default();
        let wanted = match payload.first() {
            Some(first) => reply.wanted(*first, header.payload)?,
            None => header.payload.min(1),
        };
        let Some(payload) = payload.get(..wanted) else {
            let needed = packet::HEADER.saturating_add(wanted);
            return Ok(Packet::Wants(at.saturating_add(needed)));
        };
        let mut track = Track {
            settings: &mut session.settings,
            effects: &mut self.effects,
            state_changed: &mut self.state_changed,
            follows: self.follows,
        };
        let said = match reply.next(payload, header.payload)? {
            Seen::Row => Said::Row,
            Seen::Columns(n) => Said::Columns(n),
            Seen::Column => Said::Column,
            Seen::Prepared(prepared) => Said::Prepared(prepared),
            Seen::LocalInfile(_) => Said::LocalInfile,
            Seen::Text => Said::Text,
            Seen::Okay(okay) => {
                session.status = okay.status;
                track.take(okay.state)?;
                Said::Okay {
                    affected: okay.affected,
                    insert_id: okay.insert_id,
                    warnings: okay.warnings,
                    status: okay.status,
                }
            }
            Seen::RowsEnd {
                status,
                warnings,
                state,
            } => {
                session.status = status;
                track.take(state)?;
                Said::RowsEnd { warnings, status }
            }
            Seen::Fault(fault) => Said::Fault {
                code: fault.code,
                state: fault.state.unwrap_or(*b"HY000"),
            },
            // Neither is agreed on with backends.
            Seen::ColumnsEnd(_) | Seen::Progress => {
                return Err(ProtocolError::OutOfOrder("backend"));
            }
        };
        self.soiled |= said.leaves_diagnostics();
        self.sequence = self.sequence.wrapping_add(1);
        self.continued = header.is_continued();
        Ok(Packet::Seen(header, said))
    }

    /// Notes that the client has sent its file to the end.
    pub fn file_sent(&mut self, packets: u8) {
        if let Some(reply) = &mut self.reply {
            reply.file_sent();
        }
        self.sequence = self.sequence.wrapping_add(packets);
    }
}

/// What changes of a session's state are noted in.
struct Track<'b> {
    settings: &'b mut Arc<Settings>,
    effects: &'b mut Effects,
    state_changed: &'b mut bool,
    follows: bool,
}

impl Track<'_> {
    fn take(&mut self, state: &[u8]) -> Result<(), ProtocolError> {
        if state.is_empty() || !self.follows {
            return Ok(());
        }
        changes(state, |change| match change {
            Change::Variable { name, value } => {
                let text = std::str::from_utf8(name).ok();
                let text = text.zip(std::str::from_utf8(value).ok());
                let followed = text.map(|(name, value)| {
                    // Most are told again though they did not change.
                    if self.settings.value(name) == Some(value) {
                        Followed::Yes
                    } else {
                        Arc::make_mut(self.settings).set(name, value)
                    }
                });
                if followed != Some(Followed::Yes) {
                    *self.effects = self.effects.union(Effects::UNTRACKED_SETTING);
                }
            }
            Change::Schema(name) => match std::str::from_utf8(name) {
                Ok(name) => Arc::make_mut(self.settings).use_database(name),
                Err(_) => *self.effects = self.effects.union(Effects::UNTRACKED_SETTING),
            },
            Change::State => *self.state_changed = true,
            Change::Other(_) => {}
        })
    }
}
