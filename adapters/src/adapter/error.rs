//! What can go wrong with a statement, in words that fit every engine.

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The text does not parse.
    Syntax,
    /// A table is not there.
    NoSuchTable,
    /// A column is not there.
    NoSuchColumn,
    /// A function is not there.
    NoSuchFunction,
    /// What is to be made is there already.
    Exists,
    /// A value stands twice where it may once.
    Unique,
    /// A row refers to one that is not there, or is referred to.
    ForeignKey,
    /// NULL where there may be none.
    NotNull,
    /// A check fails.
    Check,
    /// A value does not fit.
    Value,
    /// The session only reads.
    ReadOnly,
    /// The adapter never lets it through.
    Forbidden,
    /// Stopped by [`super::Cancel`].
    Cancelled,
    /// The time was up.
    TimedOut,
    /// A bound was passed.
    TooLarge,
    /// Somebody else holds a lock.
    Busy,
    /// The engine has no such thing.
    Unsupported,
    /// It speaks of a transaction that is not, or must not be.
    Transaction,
    /// A prepared statement or portal is not there.
    NoSuchStatement,
    /// A prepared statement is there already.
    DuplicateStatement,
    /// The transaction has failed and takes nothing but its end.
    Aborted,
    /// The disk is full.
    DiskFull,
    /// The file is not what it should be.
    Corrupt,
    /// The session is gone.
    Lost,
    /// Anything else.
    Other,
}

/// Why a statement failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct AdapterError {
    /// What went wrong.
    pub trouble: Trouble,
    /// For people; begins in lower case.
    pub message: String,
    /// What to do next; empty for none.
    pub hint: &'static str,
    /// Where in the text, in bytes.
    pub offset: Option<usize>,
}

impl AdapterError {
    /// An error without a place.
    #[must_use]
    pub fn new(trouble: Trouble, message: impl Into<String>) -> Self {
        Self {
            trouble,
            message: message.into(),
            hint: "",
            offset: None,
        }
    }

    /// The same, with what to do next.
    #[must_use]
    pub fn hint(mut self, hint: &'static str) -> Self {
        self.hint = hint;
        self
    }

    /// The session is gone.
    #[must_use]
    pub fn lost() -> Self {
        Self::new(Trouble::Lost, "the session with the database ended")
    }
}
