//! What SQLite says is wrong, in words that fit every engine.

use rusqlite::ffi::{self, ErrorCode};

use super::stop::{Stop, Why};
use crate::adapter::{AdapterError, Trouble};

/// What happened, for people and programs.
pub(crate) fn told(error: rusqlite::Error) -> AdapterError {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "foreign and open: what is not named has only its words"
    )]
    match error {
        rusqlite::Error::SqliteFailure(code, message) => {
            let message = message.unwrap_or_else(|| code.to_string());
            AdapterError::new(trouble(code, &message), message)
        }
        rusqlite::Error::SqlInputError {
            error, msg, offset, ..
        } => {
            let mut told = AdapterError::new(trouble(error, &msg), msg);
            told.offset = usize::try_from(offset).ok();
            told
        }
        rusqlite::Error::MultipleStatement => AdapterError::new(
            Trouble::Syntax,
            "cannot insert multiple commands into a prepared statement",
        ),
        rusqlite::Error::NulError(_) => {
            AdapterError::new(Trouble::Value, "a text holds a NUL character")
        }
        other => AdapterError::new(Trouble::Other, other.to_string()),
    }
}

/// The same for something that may have been stopped.
pub(super) fn told_unless_stopped(error: rusqlite::Error, stop: &Stop) -> AdapterError {
    let interrupted = error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted);
    match stop.why() {
        Some(Why::TimedOut) if interrupted => timed_out(),
        Some(Why::Cancelled) if interrupted => cancelled(),
        Some(_) | None => told(error),
    }
}

pub(super) fn cancelled() -> AdapterError {
    AdapterError::new(
        Trouble::Cancelled,
        "canceling statement due to user request",
    )
}

pub(super) fn timed_out() -> AdapterError {
    AdapterError::new(
        Trouble::TimedOut,
        "canceling statement due to statement timeout",
    )
}

fn trouble(error: ffi::Error, message: &str) -> Trouble {
    match error.extended_code {
        ffi::SQLITE_CONSTRAINT_UNIQUE
        | ffi::SQLITE_CONSTRAINT_PRIMARYKEY
        | ffi::SQLITE_CONSTRAINT_ROWID => return Trouble::Unique,
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => return Trouble::ForeignKey,
        ffi::SQLITE_CONSTRAINT_NOTNULL => return Trouble::NotNull,
        ffi::SQLITE_CONSTRAINT_CHECK => return Trouble::Check,
        _ => {}
    }
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "foreign and open: what is not named is nothing in particular"
    )]
    match error.code {
        ErrorCode::ReadOnly => Trouble::ReadOnly,
        ErrorCode::AuthorizationForStatementDenied => Trouble::Forbidden,
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Trouble::Busy,
        ErrorCode::OperationInterrupted => Trouble::Cancelled,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Trouble::Corrupt,
        ErrorCode::DiskFull => Trouble::DiskFull,
        ErrorCode::TooBig | ErrorCode::OutOfMemory => Trouble::TooLarge,
        ErrorCode::TypeMismatch | ErrorCode::ParameterOutOfRange => Trouble::Value,
        ErrorCode::ConstraintViolation => Trouble::Check,
        ErrorCode::Unknown => by_words(message),
        _ => Trouble::Other,
    }
}

/// SQLite has one code for whatever is wrong with a text.
fn by_words(message: &str) -> Trouble {
    let begins = |with: &str| message.starts_with(with);
    if begins("no such table") || begins("no such view") || begins("unknown database") {
        Trouble::NoSuchTable
    } else if begins("no such column") || message.contains("has no column named") {
        Trouble::NoSuchColumn
    } else if begins("no such function") || begins("wrong number of arguments") {
        Trouble::NoSuchFunction
    } else if message.contains("already exists") || begins("duplicate column") {
        Trouble::Exists
    } else if message.contains("syntax error")
        || begins("incomplete input")
        || begins("unrecognized token")
    {
        Trouble::Syntax
    } else if message.contains("within a transaction")
        || message.contains("no transaction is active")
        || begins("no such savepoint")
    {
        Trouble::Transaction
    } else if begins("not authorized") || begins("access to ") || begins("unsafe use of") {
        Trouble::Forbidden
    } else if begins("integer overflow") || begins("malformed JSON") {
        Trouble::Value
    } else if begins("too many") || message.contains("too large") || message.contains("too deep") {
        Trouble::TooLarge
    } else {
        Trouble::Other
    }
}
