//! Spellings that the server understands and a filter may not. What is looked at here stands in the
//! skeleton as it is written.

use super::{Examination, names};
use crate::lexer::{Token, TokenKind, mysql, postgres, sqlite};
use crate::request::SessionFacts;
use crate::rules::catalogue as rule;

pub(super) fn examine(sql: &[u8], facts: SessionFacts, seen: &mut Examination) {
    match facts {
        SessionFacts::Postgres(facts) => read(sql, postgres::Lexer::new(sql, facts), seen),
        SessionFacts::MySql(facts) => read(sql, mysql::Lexer::new(sql, facts), seen),
        SessionFacts::Sqlite => read(sql, sqlite::Lexer::new(sql), seen),
    }
}

fn read(sql: &[u8], tokens: impl Iterator<Item = Token>, seen: &mut Examination) {
    let mut last: Option<Token> = None;
    for token in tokens {
        let bytes = token.bytes(sql);
        let at = u32::try_from(token.start).unwrap_or(u32::MAX);
        match token.kind {
            TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment => continue,
            TokenKind::UnicodeString | TokenKind::UnicodeName if spells_ascii(bytes) => {
                seen.find(rule::SQLI_SPELLED, "U&", at);
            }
            TokenKind::Punctuation if bytes == b"(" => {
                if let Some(name) = last.and_then(|name| quoted(name, sql)) {
                    seen.find(rule::SQLI_QUOTED_CALL, name, at);
                }
            }
            TokenKind::Word => {
                let braced = last.is_some_and(|last| last.bytes(sql) == b"{");
                if braced && !is_odbc(bytes) {
                    seen.find(rule::SQLI_QUOTED_CALL, "{}", at);
                }
            }
            TokenKind::UnicodeString
            | TokenKind::UnicodeName
            | TokenKind::Punctuation
            | TokenKind::Hint
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose
            | TokenKind::QuotedName
            | TokenKind::String
            | TokenKind::EscapeString
            | TokenKind::DollarString
            | TokenKind::BitString
            | TokenKind::HexString
            | TokenKind::National
            | TokenKind::Integer
            | TokenKind::Decimal
            | TokenKind::Param
            | TokenKind::Variable
            | TokenKind::Operator
            | TokenKind::Unterminated
            | TokenKind::Junk => {}
        }
        last = Some(token);
    }
}

/// The name in quotes of a function that nobody calls by accident.
fn quoted(name: Token, sql: &[u8]) -> Option<&str> {
    if name.kind != TokenKind::QuotedName {
        return None;
    }
    let bytes = name.bytes(sql);
    let inner = bytes.get(1..bytes.len().checked_sub(1)?)?;
    let inner = std::str::from_utf8(inner).ok()?;
    let grave = names::waits(inner)
        || names::reaches_files(inner)
        || names::runs_code(inner)
        || names::reaches_servers(inner)
        || names::tells_in_error(inner)
        || names::asks_version(inner);
    grave.then_some(inner)
}

/// `{d '2024-01-01'}`, `{fn now()}`, `{oj ...}`: what ODBC's drivers write.
fn is_odbc(word: &[u8]) -> bool {
    [
        &b"d"[..],
        b"t",
        b"ts",
        b"fn",
        b"oj",
        b"call",
        b"escape",
        b"interval",
    ]
    .iter()
    .any(|known| word.eq_ignore_ascii_case(known))
}

/// Whether an escape stands for a letter that could have been written.
fn spells_ascii(text: &[u8]) -> bool {
    text.windows(3).any(|escape| escape == br"\00")
}
