//! What a text does, read from the tree the server's own grammar makes of it.
//!
//! [`read`] parses, walks every node, and gives back [`Facts`]: small values of our own, from
//! which [`crate::decide()`] judges. Nothing outside this module sees the parser's types.

use pg_query::ParserOptions;

use crate::decision::{
    CursorUse, Effects, PreparedUse, RuleId, SettingChange, StatementKind, StatementSummary,
    TableUse,
};
use crate::learning::Comments;
use crate::masks::MaskUse;
use crate::request::PostgresFacts;
use crate::stack::{self, NoRoom};
use crate::tree::Statement;

mod children;
mod command;
mod expression;
mod functions;
mod object;
mod position;
mod relation;
mod setting;
mod statement;
mod table;
mod tree;
mod walk;

pub(crate) use functions::{FunctionTable, Reach};
pub(crate) use relation::{is_the_servers_own, is_view_of_the_catalogue, shows_values};
pub(crate) use setting::names_secret;

/// A rule's condition was met at a place in the text. Whether that matters depends on the rights
/// of the subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) rule: RuleId,
    /// What the rule's message names: the statement, the function, the variable.
    pub(crate) detail: Box<str>,
    /// Byte offset in the text.
    pub(crate) at: Option<usize>,
}

/// Everything `decide` knows about a text that parses.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) statements: Vec<StatementSummary>,
    pub(crate) tables: Vec<TableUse>,
    pub(crate) functions: Vec<Box<str>>,
    pub(crate) effects: Effects,
    /// Effects of earlier statements that are taken away and not brought back.
    pub(crate) released: Effects,
    pub(crate) settings: Vec<SettingChange>,
    pub(crate) prepared: Vec<PreparedUse>,
    pub(crate) cursors: Vec<CursorUse>,
    pub(crate) findings: Vec<Finding>,
    /// What `statement_timeout` is set to, in milliseconds; none where it is no bound, or not in the
    /// text.
    pub(crate) statement_timeouts: Vec<Option<u64>>,
    /// A rule looked at the value of a literal, whatever it then found.
    pub(crate) literals_inspected: bool,
    pub(crate) carries_secret: bool,
    /// Comments that change what a statement does.
    pub(crate) comments: Comments,
    /// What the subject's masks have to do with the text.
    pub(crate) masks: MaskUse,
    /// A node was met that is not understood.
    pub(crate) unknown: bool,
}

impl Facts {
    /// The greatest kind of the statements.
    pub(crate) fn kind(&self) -> StatementKind {
        let greatest = self.statements.iter().map(|summary| summary.kind).max();
        greatest.unwrap_or(StatementKind::Empty)
    }
}

/// Why there are no facts.
#[derive(Debug)]
pub(crate) enum Unreadable {
    /// The parser's own message, and the place it means, where it could be found again.
    Syntax { message: String, at: Option<usize> },
    /// The parser or the decoder behind it gave up for want of room.
    TooDeep,
    /// The parser failed in a way it never should.
    Broken,
}

/// Parses and walks `sql`, and calls `then` with what was found. `depth` is the lexer's estimate.
///
/// `then` runs on the stack that fits the depth, and the tree is gone when it returns: walking it,
/// and dropping it, may take as much stack as making it did.
pub(crate) fn read<R: Send>(
    sql: &str,
    session: PostgresFacts,
    depth: u32,
    table: &FunctionTable,
    then: impl FnOnce(Facts, &[Statement]) -> R + Send,
) -> Result<R, Unreadable> {
    match stack::with_room(depth, || read_here(sql, session, table, then)) {
        Ok(read) => read,
        Err(NoRoom::Broken) => Err(Unreadable::Broken),
        Err(NoRoom::NoThread) => Err(Unreadable::TooDeep),
    }
}

/// Whether a text parses. `depth` is the lexer's estimate.
pub(crate) fn parses(sql: &str, session: PostgresFacts, depth: u32) -> bool {
    read(sql, session, depth, &FunctionTable::empty(), |_, _| ()).is_ok()
}

fn read_here<R>(
    sql: &str,
    session: PostgresFacts,
    table: &FunctionTable,
    then: impl FnOnce(Facts, &[Statement]) -> R,
) -> Result<R, Unreadable> {
    let options = if session.standard_conforming_strings {
        ParserOptions::DEFAULT
    } else {
        ParserOptions::DISABLE_STANDARD_CONFORMING_STRINGS
    };
    // The binding collects lists of its own after parsing and asserts shapes while it does; a
    // panic there must refuse one statement, not end a session.
    let parsed = std::panic::catch_unwind(|| pg_query::parse(sql, options));
    match parsed {
        Ok(Ok(parsed)) => {
            let facts = walk::facts(&parsed.protobuf, session, table);
            Ok(then(facts, &tree::statements(&parsed.protobuf)))
        }
        Ok(Err(pg_query::Error::Parse(message))) => {
            if is_want_of_room(&message) {
                return Err(Unreadable::TooDeep);
            }
            let at = position::of_error(sql, session, options, &message);
            Err(Unreadable::Syntax { message, at })
        }
        Ok(Err(pg_query::Error::Decode(_))) => Err(Unreadable::TooDeep),
        Ok(Err(
            pg_query::Error::Conversion(_)
            | pg_query::Error::InvalidJson(_)
            | pg_query::Error::InvalidPointer
            | pg_query::Error::Scan(_)
            | pg_query::Error::IsUtility(_)
            | pg_query::Error::Split(_),
        ))
        | Err(_) => Err(Unreadable::Broken),
    }
}

fn is_want_of_room(message: &str) -> bool {
    message.starts_with("memory exhausted")
        || message.contains("stack depth limit exceeded")
        || message.contains("nested too deeply")
}

#[cfg(test)]
mod tests;
