//! The states of a session, each by its name.

pub(super) use crate::relay::{ClientSide, Overdue, Silence, Silent};

/// A command of the client's that is in the buffer, or on its way there.
#[derive(Debug)]
pub(super) enum Input {
    /// None is being handled.
    None,
    /// One packet, at the front of the buffer; its bytes.
    Packet(usize),
    /// One that came in pieces, put together.
    Assembled(Box<[u8]>),
    /// One that is thrown away as it comes: bytes of its piece that are still to come, and whether
    /// another piece follows.
    Discarded(usize, bool),
}

/// What the backend works at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doing {
    /// Nothing.
    Nothing,
    /// Something that must come before the client's command.
    Preparing(Step),
    /// The client's command.
    Answering,
    /// It waits for the client's file: bytes of the present packet that are still to come.
    File(usize),
}

/// What must come before a client's command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// The current database.
    Database,
    /// Variables.
    Variables,
    /// A statement that this backend lacks.
    Statement,
    /// What LAST_INSERT_ID() tells.
    InsertId,
    /// Several statements in one text, let in or out.
    Several(bool),
}

/// How far the backend's bytes were looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scan {
    /// Bytes at the front of the backend's buffer that go to the client as they are.
    pub(super) approved: usize,
    /// Bytes of the current packet that are still to come, and whether they are the client's.
    pub(super) passing: usize,
    pub(super) shown: Shown,
}

/// Whether a packet goes to the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// It does.
    Yes,
    /// It does not.
    No,
}

impl Scan {
    pub(super) const START: Self = Self {
        approved: 0,
        passing: 0,
        shown: Shown::Yes,
    };

    /// Whether nothing is half relayed.
    pub(super) const fn is_clear(&self) -> bool {
        self.approved == 0 && self.passing == 0
    }
}

/// Where in a reply the client is, as far as its framing differs from the backend's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Framing {
    /// Columns, or parameters, that are still to come.
    pub(super) columns: u64,
    /// Columns that come behind those.
    pub(super) columns_behind: u64,
    /// An EOF packet that clients of the older framing are owed behind the columns.
    pub(super) owed: Owed,
}

/// See [`Framing::owed`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owed {
    /// None.
    Nothing,
    /// One, unless the next packet says that rows are to be fetched.
    ColumnsEnd,
}

impl Framing {
    pub(super) const START: Self = Self {
        columns: 0,
        columns_behind: 0,
        owed: Owed::Nothing,
    };
}

/// Whether the backend is kept for what the client may ask of its last statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keeping {
    /// It is not.
    No,
    /// For SHOW WARNINGS, FOUND_ROWS() or a setting of the next transaction.
    ForTheNext,
}
