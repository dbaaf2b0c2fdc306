//! Reading the texts of MySQL, MariaDB and SQLite.
//!
//! [`Tokens`] cuts a text and keeps what has meaning; a [`Cursor`] walks over it. What is refused by
//! the lexer, or cannot be told how the server reads it, is no [`Tokens`] at all.
//!
//! [`expression()`] and [`statement()`] read from a cursor into [`crate::tree`] and leave it
//! behind what they read. They understand a little more than either server: where only one of
//! MySQL and MariaDB knows a clause, both may have it here. What they do not understand is `None`.
//! They go as deep as the text: callers bound that before, and take a wide stack for deep ones.

use crate::tree::{At, Expr, Statement};

mod change;
mod cursor;
mod expression;
mod query;
mod state;
mod statements;
mod value;
mod words;

#[allow(unused_imports, reason = "the judges of MySQL and SQLite come next")]
pub(crate) use cursor::{Cursor, Tokens};
pub(crate) use statements::{Splitter, Step};

use state::Reader;

fn read<'t, T>(
    cursor: &mut Cursor<'t>,
    read: impl FnOnce(&mut Reader<'t>) -> Option<T>,
) -> Option<T> {
    let mut reader = Reader::new(*cursor);
    let value = read(&mut reader)?;
    *cursor = reader.cursor();
    Some(value)
}

/// An expression.
pub(crate) fn expression(cursor: &mut Cursor<'_>) -> Option<Expr> {
    read(cursor, Reader::expression)
}

/// A query, INSERT, REPLACE, UPDATE or DELETE.
pub(crate) fn statement(cursor: &mut Cursor<'_>) -> Option<Statement> {
    read(cursor, Reader::statement)
}

/// What one statement of a text is.
#[derive(Debug)]
pub(crate) enum Reading {
    /// A query or a change, read to its end.
    Tree(Statement),
    /// It begins with a word that begins no query and no change.
    Other,
    /// It begins like one, but from here on it is not understood.
    Unread(At),
}

/// Reads the statement that `cursor` stands before and goes up to its end.
pub(crate) fn reading(cursor: Cursor<'_>) -> Reading {
    let begins = [
        "SELECT", "WITH", "VALUES", "TABLE", "INSERT", "REPLACE", "UPDATE", "DELETE",
    ];
    if !cursor.is_one_of(&begins) && !cursor.is_sign("(") {
        return Reading::Other;
    }
    let mut reader = Reader::new(cursor);
    match reader.statement() {
        Some(statement) if reader.is_at_end() => Reading::Tree(statement),
        Some(_) | None => Reading::Unread(reader.place()),
    }
}

#[cfg(test)]
mod tests;
