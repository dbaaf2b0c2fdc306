//! Removal of secrets from a text before it is recorded.
//!
//! Driven by the lexer, so that what is taken for a literal here is a literal for the server. A
//! text that does not parse loses all its literals: nobody can say what they were.

use crate::lexer::postgres::Lexer;
use crate::lexer::{Token, TokenKind, mysql, sqlite};
use crate::limits::Limits;
use crate::request::{PostgresFacts, SessionFacts};
use crate::skeleton::{self, Scratch};

mod dialects;
mod places;

use places::Places;

/// What stands in for a literal.
const REDACTED: &[u8] = b"'[redacted]'";
/// What stands in for a comment.
const REDACTED_COMMENT: &[u8] = b"/* redacted */";

/// Copies `sql` with every literal that may be a secret replaced by `'[redacted]'`.
#[must_use]
pub fn redact(sql: &[u8], facts: SessionFacts) -> Vec<u8> {
    match facts {
        SessionFacts::Postgres(facts) => redact_nested(sql, facts, NESTING),
        SessionFacts::MySql(facts) => dialects::redact(sql, mysql::Lexer::new(sql, facts)),
        SessionFacts::Sqlite => dialects::redact(sql, sqlite::Lexer::new(sql)),
    }
}

/// How deep code inside dollar quotes is looked into; what is deeper is replaced whole.
const NESTING: u32 = 3;

fn redact_nested(sql: &[u8], facts: PostgresFacts, depth: u32) -> Vec<u8> {
    let everything = depth == NESTING && !is_statement(sql, facts);
    let mut places = Places::default();
    let mut out = Vec::with_capacity(sql.len());
    for token in Lexer::new(sql, facts) {
        let bytes = token.bytes(sql);
        match token.kind {
            TokenKind::Whitespace => out.extend_from_slice(bytes),
            TokenKind::LineComment | TokenKind::BlockComment | TokenKind::Hint => {
                if everything || skeleton::mentions_secret(bytes) {
                    out.extend_from_slice(REDACTED_COMMENT);
                } else {
                    out.extend_from_slice(bytes);
                }
            }
            TokenKind::DollarString if !everything && !places.is_secret(bytes) => {
                dollar(bytes, facts, depth, &mut out);
                places.literal(bytes);
            }
            TokenKind::String
            | TokenKind::EscapeString
            | TokenKind::UnicodeString
            | TokenKind::DollarString
            | TokenKind::BitString
            | TokenKind::HexString => {
                let secret = everything || places.is_secret(bytes);
                out.extend_from_slice(if secret { REDACTED } else { bytes });
                places.literal(bytes);
            }
            TokenKind::Unterminated => out.extend_from_slice(REDACTED),
            TokenKind::Word
            | TokenKind::QuotedName
            | TokenKind::UnicodeName
            | TokenKind::National
            | TokenKind::Integer
            | TokenKind::Decimal
                if places.is_value() =>
            {
                out.extend_from_slice(REDACTED);
            }
            TokenKind::Word
            | TokenKind::QuotedName
            | TokenKind::UnicodeName
            | TokenKind::National
            | TokenKind::Integer
            | TokenKind::Decimal
            | TokenKind::Param
            | TokenKind::Variable
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose
            | TokenKind::Operator
            | TokenKind::Punctuation
            | TokenKind::Junk => {
                places.token(token, bytes);
                out.extend_from_slice(bytes);
            }
        }
    }
    out
}

/// Code in dollar quotes is redacted like a text of its own.
fn dollar(literal: &[u8], facts: PostgresFacts, depth: u32, out: &mut Vec<u8>) {
    let tag_end = literal
        .iter()
        .skip(1)
        .position(|&byte| byte == b'$')
        .map_or(literal.len(), |at| at + 2);
    let (tag, rest) = literal.split_at(tag_end);
    let body_len = rest.len().saturating_sub(tag_end);
    let (body, end) = rest.split_at(body_len);
    let Some(deeper) = depth.checked_sub(1) else {
        out.extend_from_slice(REDACTED);
        return;
    };
    out.extend_from_slice(tag);
    out.extend_from_slice(&redact_nested(body, facts, deeper));
    out.extend_from_slice(end);
}

/// Whether the text parses, under the default bounds.
fn is_statement(sql: &[u8], facts: PostgresFacts) -> bool {
    let Ok(text) = std::str::from_utf8(sql) else {
        return false;
    };
    let mut scratch = Scratch::default();
    scratch.load(sql);
    let reading = SessionFacts::Postgres(facts);
    match skeleton::write(sql, reading, &Limits::default(), &[], &mut scratch) {
        Ok(()) => crate::sql::parses(text, facts, scratch.shape().depth),
        Err(_) => false,
    }
}

/// Significant tokens behind one another, as far as secrets depend on them.
impl Places {
    fn token(&mut self, token: Token, bytes: &[u8]) {
        match token.kind {
            TokenKind::Word | TokenKind::QuotedName | TokenKind::UnicodeName => self.word(bytes),
            TokenKind::Punctuation => self.punctuation(bytes),
            TokenKind::Operator => self.operator(bytes),
            TokenKind::Whitespace
            | TokenKind::LineComment
            | TokenKind::BlockComment
            | TokenKind::String
            | TokenKind::EscapeString
            | TokenKind::DollarString
            | TokenKind::UnicodeString
            | TokenKind::BitString
            | TokenKind::HexString
            | TokenKind::National
            | TokenKind::Integer
            | TokenKind::Decimal
            | TokenKind::Param
            | TokenKind::Variable
            | TokenKind::Hint
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose
            | TokenKind::Unterminated
            | TokenKind::Junk => {}
        }
    }
}

#[cfg(test)]
mod tests;
