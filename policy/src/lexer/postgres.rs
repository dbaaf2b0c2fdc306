//! PostgreSQL's lexer, rule by rule after `src/backend/parser/scan.l` of PostgreSQL 18.
//!
//! Older servers refuse some of what 18 accepts (vertical tab as a blank, `0x1F`, `1_000`), or
//! read it as a number followed by an alias; no version reads a string, a comment or a statement
//! end at another place.

use memchr::memchr2;

use super::{Token, TokenKind};
use crate::request::PostgresFacts;

mod number;
mod quoted;

/// What a byte may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Space,
    Word,
    Digit,
    Quote,
    DoubleQuote,
    Dollar,
    Dot,
    Colon,
    Comma,
    /// `(` or `[`.
    Open,
    /// `)` or `]`.
    Close,
    Semicolon,
    Operator,
    Other,
}

impl Class {
    /// The class of a byte.
    pub(crate) fn of(byte: u8) -> Self {
        CLASSES
            .get(usize::from(byte))
            .copied()
            .unwrap_or(Self::Other)
    }
}

const fn class_of(byte: u8) -> Class {
    match byte {
        b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => Class::Space,
        b'A'..=b'Z' | b'a'..=b'z' | b'_' | 0x80..=0xff => Class::Word,
        b'0'..=b'9' => Class::Digit,
        b'\'' => Class::Quote,
        b'"' => Class::DoubleQuote,
        b'$' => Class::Dollar,
        b'.' => Class::Dot,
        b':' => Class::Colon,
        b',' => Class::Comma,
        b'(' | b'[' => Class::Open,
        b')' | b']' => Class::Close,
        b';' => Class::Semicolon,
        b'~' | b'!' | b'@' | b'#' | b'^' | b'&' | b'|' | b'`' | b'?' | b'+' | b'-' | b'*'
        | b'/' | b'%' | b'<' | b'>' | b'=' => Class::Operator,
        0..=0x08 | 0x0e..=0x1f | b'\\' | b'{' | b'}' | 0x7f => Class::Other,
    }
}

/// The class of each byte, for the loops that run over every byte.
const CLASSES: [Class; 256] = {
    let mut table = [Class::Other; 256];
    let mut byte = 0_u8;
    loop {
        #[expect(
            clippy::indexing_slicing,
            clippy::as_conversions,
            reason = "evaluated by the compiler, over all 256 values of a byte"
        )]
        {
            table[byte as usize] = class_of(byte);
        }
        if byte == u8::MAX {
            break;
        }
        byte += 1;
    }
    table
};

/// `ident_start`.
pub(crate) fn starts_word(byte: u8) -> bool {
    Class::of(byte) == Class::Word
}

/// `ident_cont`.
pub(crate) fn continues_word(byte: u8) -> bool {
    matches!(Class::of(byte), Class::Word | Class::Digit | Class::Dollar)
}

/// `space`.
pub(crate) fn is_space(byte: u8) -> bool {
    Class::of(byte) == Class::Space
}

/// `op_chars`.
pub(crate) fn is_operator(byte: u8) -> bool {
    Class::of(byte) == Class::Operator
}

/// Runs of operator characters longer than this are not cut into operators.
const LONGEST_CUT: usize = 64;

/// Cuts a text into tokens.
#[derive(Debug, Clone)]
pub struct Lexer<'a> {
    sql: &'a [u8],
    at: usize,
    facts: PostgresFacts,
}

impl<'a> Lexer<'a> {
    /// A lexer at the beginning of `sql`.
    #[must_use]
    pub const fn new(sql: &'a [u8], facts: PostgresFacts) -> Self {
        Self { sql, at: 0, facts }
    }

    /// The token that begins at `start`.
    pub(crate) fn token_at(&self, start: usize) -> Option<Token> {
        let first = *self.sql.get(start)?;
        let (kind, end) = self.cut(start, first);
        // Every scanner moves forward; the bound keeps the iteration finite if one ever does not.
        let end = end.clamp(start + 1, self.sql.len());
        Some(Token { kind, start, end })
    }

    /// The byte at `at`; NUL behind the end. The text itself holds no NUL: it is refused before.
    fn byte(&self, at: usize) -> u8 {
        self.sql.get(at).copied().unwrap_or(0)
    }

    /// First offset from `at` on whose byte does not satisfy `wanted`.
    fn skip(&self, at: usize, wanted: impl Fn(u8) -> bool) -> usize {
        let rest = self.sql.get(at..).unwrap_or_default();
        at + rest
            .iter()
            .position(|&byte| !wanted(byte))
            .unwrap_or(rest.len())
    }

    /// First offset from `at` on for which `search`, one of memchr's, has an answer.
    fn find(&self, at: usize, search: impl Fn(&[u8]) -> Option<usize>) -> usize {
        let rest = self.sql.get(at..).unwrap_or_default();
        at + search(rest).unwrap_or(rest.len())
    }

    fn line_comment(&self, start: usize) -> usize {
        self.find(start, |rest| memchr2(b'\n', b'\r', rest))
    }

    /// `/* ... */`, nesting as the server does. `start` stands on the slash.
    fn block_comment(&self, start: usize) -> (TokenKind, usize) {
        let mut depth = 1_usize;
        let mut at = start + 2;
        loop {
            at = self.find(at, |rest| memchr2(b'*', b'/', rest));
            if at >= self.sql.len() {
                return (TokenKind::Unterminated, self.sql.len());
            }
            match (self.byte(at), self.byte(at + 1)) {
                (b'/', b'*') => {
                    depth += 1;
                    at += 2;
                }
                (b'*', b'/') => {
                    depth -= 1;
                    at += 2;
                    if depth == 0 {
                        return (TokenKind::BlockComment, at);
                    }
                }
                _ => at += 1,
            }
        }
    }

    fn word(&self, start: usize) -> (TokenKind, usize) {
        let first = self.byte(start);
        let second = self.byte(start + 1);
        match (first, second) {
            (b'e' | b'E', b'\'') => return self.escape_string(start + 2),
            (b'b' | b'B', b'\'') => return self.plain_digits(start + 2, TokenKind::BitString),
            (b'x' | b'X', b'\'') => return self.plain_digits(start + 2, TokenKind::HexString),
            (b'n' | b'N', b'\'') => return (TokenKind::National, start + 1),
            (b'u' | b'U', b'&') => match self.byte(start + 2) {
                b'\'' => return self.standard_string(start + 3, TokenKind::UnicodeString),
                b'"' => return self.quoted_name(start + 3, TokenKind::UnicodeName),
                _ => {}
            },
            _ => {}
        }
        (TokenKind::Word, self.skip(start + 1, continues_word))
    }

    /// An operator. The longest run of operator characters, cut before a comment begins in it,
    /// and without a trailing `+` or `-` unless it holds a character foreign to standard SQL.
    fn operator(&self, start: usize) -> (TokenKind, usize) {
        let run_end = self.skip(start, is_operator);
        let run = self.sql.get(start..run_end).unwrap_or_default();
        let comment = run
            .windows(2)
            .position(|pair| pair == b"/*" || pair == b"--");
        let mut kept = run.get(..comment.unwrap_or(run.len())).unwrap_or(run);
        if kept.len() > LONGEST_CUT {
            // The server cuts a run of pluses one by one, looking through all of it each time.
            return (TokenKind::Junk, start + kept.len());
        }
        while let [head @ .., b'+' | b'-'] = kept {
            let foreign = |byte: &u8| b"~!@#^&|`?%".contains(byte);
            if head.is_empty() || head.iter().any(foreign) {
                break;
            }
            kept = head;
        }
        (TokenKind::Operator, start + kept.len())
    }

    fn cut(&self, start: usize, first: u8) -> (TokenKind, usize) {
        match Class::of(first) {
            Class::Space => (TokenKind::Whitespace, self.skip(start, is_space)),
            Class::Word => self.word(start),
            Class::Digit => self.number(start),
            Class::Quote if self.facts.standard_conforming_strings => {
                self.standard_string(start + 1, TokenKind::String)
            }
            Class::Quote => self.escape_string(start + 1),
            Class::DoubleQuote => self.quoted_name(start + 1, TokenKind::QuotedName),
            Class::Dollar => self.dollar(start),
            Class::Dot if self.byte(start + 1).is_ascii_digit() => self.number(start),
            Class::Dot if self.byte(start + 1) == b'.' => (TokenKind::Operator, start + 2),
            Class::Colon if matches!(self.byte(start + 1), b':' | b'=') => {
                (TokenKind::Operator, start + 2)
            }
            Class::Dot
            | Class::Colon
            | Class::Comma
            | Class::Open
            | Class::Close
            | Class::Semicolon => (TokenKind::Punctuation, start + 1),
            Class::Operator => match (first, self.byte(start + 1)) {
                (b'-', b'-') => (TokenKind::LineComment, self.line_comment(start)),
                (b'/', b'*') => self.block_comment(start),
                _ => self.operator(start),
            },
            Class::Other => (TokenKind::Junk, start + 1),
        }
    }
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let token = self.token_at(self.at)?;
        self.at = token.end;
        Some(token)
    }
}

#[cfg(test)]
mod tests;
