//! The states of a session, each by its name: what they exclude is excluded by type.

use bosdb_protocol::pg::replies::Relay;

pub(super) use crate::relay::{ClientSide, Overdue, Silence, Silent};

/// The batch of extended messages that the client is sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Batch {
    /// Messages are handled.
    Handled,
    /// One was refused: everything up to the Sync is discarded, as after any error.
    Refused,
}

/// A frame of the client's whose body is passed on, or thrown away, as it comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Streaming {
    /// None.
    No,
    /// To the backend; bytes still to come.
    ToBackend(usize),
    /// To nowhere.
    Discarded(usize),
}

/// What kind of transaction the backend was in at its last ReadyForQuery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Transaction {
    /// None, or one that ends with the batch.
    Implicit,
    /// One that BEGIN opened.
    Explicit,
}

/// What has become of the batch so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// No error.
    Whole,
    /// An error: an implicit transaction is undone.
    Failed,
}

/// The command that was completed last: it tells what an explicit transaction came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LastCommand {
    /// ROLLBACK, or the COMMIT of a failed transaction.
    Rollback,
    /// Any other.
    Other,
}

/// Whether the backend has told the client that it closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Farewell {
    /// No.
    Unsaid,
    /// By a FATAL error, which was passed on.
    Said,
}

/// Whether the session's settings are being put back on its backend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Restoring {
    /// No, or nobody waits for it.
    No,
    /// The client's ReadyForQuery waits for it.
    ReadyHeld,
    /// It failed.
    Failed,
}

/// What is known of how the backend reads SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// As it was last reported.
    Known,
    /// Something was sent since all was last quiet that may change it.
    InDoubt,
}

/// Whether a name can be looked up now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lookup {
    /// At once.
    Sure,
    /// Once what is outstanding was answered: an earlier Parse or Close may turn out not to have
    /// happened, and then the name is another's.
    Waits,
}

/// How far the backend's bytes were looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scan {
    /// Bytes at the front of the backend's buffer that go to the client as they are.
    pub(super) approved: usize,
    /// Bytes of the current message that are still to come, and what happens to them.
    pub(super) passing: usize,
    pub(super) relay: Relay,
}

impl Scan {
    pub(super) const START: Self = Self {
        approved: 0,
        passing: 0,
        relay: Relay::Forward,
    };

    /// Whether nothing is half relayed.
    pub(super) const fn is_clear(&self) -> bool {
        self.approved == 0 && self.passing == 0
    }
}
