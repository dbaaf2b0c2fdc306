//! What went wrong, with a fitting SQLSTATE.

use bosdb_protocol::pg::backend::{self, ErrorReport, Severity};

use crate::adapter::{AdapterError, Trouble};

/// The SQLSTATE of a trouble.
pub(super) const fn sqlstate(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Syntax => "42601",
        Trouble::NoSuchTable => "42P01",
        Trouble::NoSuchColumn => "42703",
        Trouble::NoSuchFunction => "42883",
        Trouble::Exists => "42P07",
        Trouble::Unique => "23505",
        Trouble::ForeignKey => "23503",
        Trouble::NotNull => "23502",
        Trouble::Check => "23514",
        Trouble::Value => "22P02",
        Trouble::ReadOnly => "25006",
        Trouble::Forbidden => "42501",
        Trouble::Cancelled | Trouble::TimedOut => "57014",
        Trouble::TooLarge => "54000",
        Trouble::Busy => "55P03",
        Trouble::Unsupported => "0A000",
        Trouble::Transaction => "25P01",
        Trouble::NoSuchStatement => "26000",
        Trouble::DuplicateStatement => "42P05",
        Trouble::Aborted => "25P02",
        Trouble::DiskFull => "53100",
        Trouble::Corrupt => "XX001",
        Trouble::Lost => "08006",
        Trouble::Other => "XX000",
    }
}

/// Appends an error; `sql` is the text that it speaks of.
pub(super) fn put(out: &mut Vec<u8>, error: &AdapterError, sql: &str) {
    let before = error.offset.and_then(|offset| sql.get(..offset));
    let position = before.map(|before| before.chars().count().saturating_add(1));
    backend::put_error(
        out,
        &ErrorReport {
            severity: Severity::Error,
            code: sqlstate(error.trouble),
            message: &error.message,
            detail: "",
            hint: error.hint,
            position: position.and_then(|position| u32::try_from(position).ok()),
            routine: "",
        },
    );
}

/// An error with a code of its own.
pub(super) fn put_coded(out: &mut Vec<u8>, code: &str, message: &str) {
    backend::put_error(
        out,
        &ErrorReport {
            severity: Severity::Error,
            code,
            message,
            detail: "",
            hint: "",
            position: None,
            routine: "",
        },
    );
}
