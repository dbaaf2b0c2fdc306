//! Reading the texts of MySQL, MariaDB and SQLite.
//!
//! [`Tokens`] cuts a text and keeps what has meaning; a [`Cursor`] walks over it. What is refused by
//! the lexer, or cannot be told how the server reads it, is no [`Tokens`] at all.

#[allow(dead_code, reason = "the parsers that walk with it come next")]
mod cursor;
mod value;

#[allow(unused_imports, reason = "the parsers that walk with it come next")]
pub(crate) use cursor::{Cursor, Tokens};
