//! The lexer of MySQL and MariaDB, rule by rule after `sql/sql_lex.cc` of both.
//!
//! It follows the flavour, the version and the modes of the session. An executable comment that
//! this server runs is not one token but an [`TokenKind::ExecutableOpen`], the tokens inside, and
//! an [`TokenKind::ExecutableClose`]; one that it skips is a comment. Where it depends on something
//! unknown how the server reads a text, the token is [`TokenKind::Junk`], and nobody reads on.

use memchr::memchr2;

use super::{Token, TokenKind};
use crate::request::{ClientCharset, Flavour, MySqlFacts, SqlModes};

mod comment;
mod number;
mod quoted;

/// What a byte may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Word,
    Digit,
    Quote,
    DoubleQuote,
    Backtick,
    At,
    Dot,
    Hash,
    Minus,
    Slash,
    Star,
    Backslash,
    Comparison,
    Bool,
    Colon,
    Punctuation,
    Operator,
    Foreign,
    Other,
}

const fn class_of(byte: u8) -> Class {
    match byte {
        b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => Class::Space,
        b'A'..=b'Z' | b'a'..=b'z' | b'_' | b'$' => Class::Word,
        b'0'..=b'9' => Class::Digit,
        b'\'' => Class::Quote,
        b'"' => Class::DoubleQuote,
        b'`' => Class::Backtick,
        b'@' => Class::At,
        b'.' => Class::Dot,
        b'#' => Class::Hash,
        b'-' => Class::Minus,
        b'/' => Class::Slash,
        b'*' => Class::Star,
        b'\\' => Class::Backslash,
        b'<' | b'>' | b'=' | b'!' => Class::Comparison,
        b'&' | b'|' => Class::Bool,
        b':' => Class::Colon,
        b',' | b'(' | b')' | b';' | b'{' | b'}' => Class::Punctuation,
        b'+' | b'%' | b'^' | b'~' | b'?' => Class::Operator,
        0x80..=0xff => Class::Foreign,
        0..=0x08 | 0x0e..=0x1f | b'[' | b']' | 0x7f => Class::Other,
    }
}

/// `my_isspace`.
const fn is_space(byte: u8) -> bool {
    matches!(class_of(byte), Class::Space)
}

/// `my_iscntrl`, and the NUL that the server sees behind the end.
const fn is_control(byte: u8) -> bool {
    matches!(byte, 0..=0x1f | 0x7f)
}

/// What the token before leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    /// A name without quotes: a dot right behind it, with a character of a name behind that,
    /// belongs to it, whatever follows.
    Word,
    /// The dot of a name: what follows is a name, were it a number or a key word.
    Dot,
    Other,
}

/// Whether the lexer is inside an executable comment. They do not nest: the first `*/` ends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    Executable,
    Text,
}

/// Cuts a text into tokens.
#[derive(Debug, Clone)]
pub struct Lexer<'a> {
    sql: &'a [u8],
    at: usize,
    facts: MySqlFacts,
    before: Before,
    inside: Inside,
}

impl<'a> Lexer<'a> {
    /// A lexer at the beginning of `sql`.
    #[must_use]
    pub const fn new(sql: &'a [u8], facts: MySqlFacts) -> Self {
        Self {
            sql,
            at: 0,
            facts,
            before: Before::Other,
            inside: Inside::Text,
        }
    }

    /// The byte at `at`; NUL behind the end.
    fn byte(&self, at: usize) -> u8 {
        self.sql.get(at).copied().unwrap_or(0)
    }

    /// First offset from `at` on whose byte does not satisfy `wanted`.
    fn skip(&self, at: usize, wanted: impl Fn(u8) -> bool) -> usize {
        let rest = self.sql.get(at..).unwrap_or_default();
        let len = rest.iter().position(|&byte| !wanted(byte));
        at + len.unwrap_or(rest.len())
    }

    /// First offset from `at` on for which `search`, one of memchr's, has an answer.
    fn find(&self, at: usize, search: impl Fn(&[u8]) -> Option<usize>) -> usize {
        let rest = self.sql.get(at..).unwrap_or_default();
        at + search(rest).unwrap_or(rest.len())
    }

    /// Whether a mode is on.
    const fn has(&self, mode: SqlModes) -> bool {
        self.facts.modes.intersects(mode)
    }

    /// Whether a byte goes on with a name. Which of the others do depends on the character set; in
    /// UTF-8 all do.
    fn continues_word(&self, byte: u8) -> bool {
        match class_of(byte) {
            Class::Word | Class::Digit => true,
            Class::Foreign => self.facts.charset == ClientCharset::Utf8,
            Class::Space
            | Class::Quote
            | Class::DoubleQuote
            | Class::Backtick
            | Class::At
            | Class::Dot
            | Class::Hash
            | Class::Minus
            | Class::Slash
            | Class::Star
            | Class::Backslash
            | Class::Comparison
            | Class::Bool
            | Class::Colon
            | Class::Punctuation
            | Class::Operator
            | Class::Other => false,
        }
    }

    /// A name without quotes, from `at` on.
    fn name(&self, at: usize) -> (TokenKind, usize) {
        (
            TokenKind::Word,
            self.skip(at, |byte| self.continues_word(byte)),
        )
    }

    fn word(&self, start: usize) -> (TokenKind, usize) {
        match (self.byte(start), self.byte(start + 1)) {
            (b'x' | b'X', b'\'') => self.quoted_digits(start, TokenKind::HexString),
            (b'b' | b'B', b'\'') => self.quoted_digits(start, TokenKind::BitString),
            (b'n' | b'N', b'\'') => (TokenKind::National, start + 1),
            _ => self.name(start),
        }
    }

    fn dot(&self, start: usize) -> (TokenKind, usize) {
        let behind = self.byte(start + 1);
        let of_a_name = self.before == Before::Word && self.continues_word(behind);
        if behind.is_ascii_digit() && !of_a_name {
            self.fraction(start)
        } else if behind == b'.' && self.facts.flavour == Flavour::MariaDb {
            // The bounds of a FOR loop.
            (TokenKind::Operator, start + 2)
        } else {
            (TokenKind::Punctuation, start + 1)
        }
    }

    fn minus(&self, start: usize) -> (TokenKind, usize) {
        let [second, third] = [self.byte(start + 1), self.byte(start + 2)];
        if second == b'-' {
            if is_space(third) || is_control(third) {
                return (TokenKind::LineComment, self.line(start));
            }
            if third >= 0x80 && self.facts.charset != ClientCharset::Utf8 {
                // A blank in latin1, something else elsewhere.
                return (TokenKind::Junk, start + 2);
            }
        }
        if second == b'>' && self.facts.flavour == Flavour::MySql {
            return (TokenKind::Operator, start + 2 + usize::from(third == b'>'));
        }
        (TokenKind::Operator, start + 1)
    }

    /// `<=>`, `<=`, `<>`, `<<`, `>=`, `>>`, `!=`, or one character.
    fn comparison(&self, start: usize, first: u8) -> (TokenKind, usize) {
        let len = match (first, self.byte(start + 1), self.byte(start + 2)) {
            (b'<', b'=', b'>') => 3,
            (b'<', b'=' | b'>' | b'<', _) | (b'>', b'=' | b'>', _) | (b'!', b'=', _) => 2,
            _ => 1,
        };
        (TokenKind::Operator, start + len)
    }

    fn colon(&self, start: usize) -> (TokenKind, usize) {
        let double = match self.byte(start + 1) {
            b'=' => true,
            // Oracle's labels and cursor attributes.
            b':' => self.facts.flavour == Flavour::MariaDb,
            _ => false,
        };
        (TokenKind::Operator, start + 1 + usize::from(double))
    }

    /// Up to, not including, the line end, which is a line feed and nothing else.
    fn line(&self, start: usize) -> usize {
        self.find(start, |rest| memchr2(b'\n', 0, rest))
    }

    fn cut(&self, start: usize, first: u8) -> (TokenKind, usize) {
        if self.before == Before::Dot && self.continues_word(first) {
            return self.name(start);
        }
        match class_of(first) {
            Class::Space => (TokenKind::Whitespace, self.skip(start, is_space)),
            Class::Word => self.word(start),
            Class::Foreign if self.facts.charset == ClientCharset::Utf8 => self.name(start),
            Class::Digit => self.number(start),
            Class::Quote => self.string(start),
            Class::DoubleQuote if self.has(SqlModes::ANSI_QUOTES) => self.quoted_name(start),
            Class::DoubleQuote => self.string(start),
            Class::Backtick => self.quoted_name(start),
            Class::At => self.variable(start),
            Class::Dot => self.dot(start),
            Class::Hash => (TokenKind::LineComment, self.line(start)),
            Class::Minus => self.minus(start),
            Class::Slash if self.byte(start + 1) == b'*' => self.comment(start),
            Class::Star if self.inside == Inside::Executable && self.byte(start + 1) == b'/' => {
                (TokenKind::ExecutableClose, start + 2)
            }
            Class::Backslash
                if self.byte(start + 1) == b'N' && self.facts.flavour == Flavour::MariaDb =>
            {
                (TokenKind::Word, start + 2)
            }
            Class::Comparison => self.comparison(start, first),
            Class::Bool => {
                let double = usize::from(self.byte(start + 1) == first);
                (TokenKind::Operator, start + 1 + double)
            }
            Class::Colon => self.colon(start),
            Class::Punctuation => (TokenKind::Punctuation, start + 1),
            Class::Operator if first == b'?' => (TokenKind::Param, start + 1),
            Class::Slash | Class::Star | Class::Operator => (TokenKind::Operator, start + 1),
            Class::Backslash | Class::Foreign | Class::Other => (TokenKind::Junk, start + 1),
        }
    }

    /// What the token leaves behind for the next one.
    fn pass(&mut self, token: Token) {
        self.before = match token.kind {
            TokenKind::Word => Before::Word,
            TokenKind::Punctuation if self.byte(token.start) == b'.' => Before::Dot,
            TokenKind::ExecutableOpen => {
                self.inside = Inside::Executable;
                Before::Other
            }
            TokenKind::ExecutableClose => {
                self.inside = Inside::Text;
                Before::Other
            }
            TokenKind::Whitespace
            | TokenKind::LineComment
            | TokenKind::BlockComment
            | TokenKind::Hint
            | TokenKind::QuotedName
            | TokenKind::UnicodeName
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
            | TokenKind::Operator
            | TokenKind::Punctuation
            | TokenKind::Unterminated
            | TokenKind::Junk => Before::Other,
        };
    }
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let start = self.at;
        let first = *self.sql.get(start)?;
        let (kind, end) = self.cut(start, first);
        // Every scanner moves forward; the bound keeps the iteration finite if one ever does not.
        let end = end.clamp(start + 1, self.sql.len());
        let token = Token { kind, start, end };
        self.pass(token);
        self.at = end;
        Some(token)
    }
}

#[cfg(test)]
mod tests;
