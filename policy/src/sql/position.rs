//! Where a syntax error is.
//!
//! The binding hands over the parser's message but not its position. The message names the token
//! (`at or near "FORM"`); which of several equal tokens it is, is found by parsing prefixes: up to
//! and including the faulty token the message is the same, before it there is none or another.

use pg_query::ParserOptions;

use crate::lexer::postgres::Lexer;
use crate::lexer::{Token, TokenKind};
use crate::request::PostgresFacts;

/// Texts longer than this get no position when the token occurs more than once: each try parses.
const LONGEST_SEARCHED: usize = 64 * 1024;

/// Byte offset of the token `message` complains about.
pub(super) fn of_error(
    sql: &str,
    session: PostgresFacts,
    options: ParserOptions,
    message: &str,
) -> Option<usize> {
    if message.ends_with("at end of input") {
        return Some(sql.len());
    }
    let near = message
        .split_once("at or near \"")?
        .1
        .strip_suffix('"')
        .filter(|near| !near.is_empty())?;
    let candidates: Vec<Token> = Lexer::new(sql.as_bytes(), session)
        .filter(|token| !is_blank(token.kind) && starts_like(token.bytes(sql.as_bytes()), near))
        .collect();
    if let [only] = candidates.as_slice() {
        return Some(only.start);
    }
    if sql.len() > LONGEST_SEARCHED {
        return None;
    }
    let found = candidates.partition_point(|token| {
        let prefix = sql.get(..token.end).unwrap_or(sql);
        !fails_with(prefix, options, message)
    });
    candidates.get(found).map(|token| token.start)
}

const fn is_blank(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment
    )
}

/// The message quotes the token as the lexer left it: a whole token, or the rest of the text
/// from its first byte on.
fn starts_like(token: &[u8], near: &str) -> bool {
    near.as_bytes().starts_with(token) || token.starts_with(near.as_bytes())
}

fn fails_with(prefix: &str, options: ParserOptions, message: &str) -> bool {
    let parsed = std::panic::catch_unwind(|| pg_query::parse(prefix, options));
    matches!(parsed, Ok(Err(pg_query::Error::Parse(found))) if found == message)
}
