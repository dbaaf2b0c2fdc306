//! SQLite's lexer, rule by rule after `tokenize.c`.

use memchr::{memchr, memmem};

use super::{Token, TokenKind};

/// A character of a name.
const fn continues_word(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'_' | b'$' | 0x80..=0xff)
}

/// `sqlite3Isspace`. A vertical tab is a blank behind another one only.
const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | 0x09..=0x0d)
}

/// Cuts a text into tokens.
#[derive(Debug, Clone)]
pub struct Lexer<'a> {
    sql: &'a [u8],
    at: usize,
}

impl<'a> Lexer<'a> {
    /// A lexer at the beginning of `sql`.
    #[must_use]
    pub const fn new(sql: &'a [u8]) -> Self {
        Self { sql, at: 0 }
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

    /// A comment that never ends is one up to the end.
    fn block_comment(&self, start: usize) -> (TokenKind, usize) {
        let body = self.sql.get(start + 2..).unwrap_or_default();
        let end = memmem::find(body, b"*/").map_or(self.sql.len(), |len| start + len + 4);
        (TokenKind::BlockComment, end)
    }

    fn quoted(&self, start: usize, quote: u8, kind: TokenKind) -> (TokenKind, usize) {
        let mut at = start + 1;
        loop {
            let rest = self.sql.get(at..).unwrap_or_default();
            let Some(len) = memchr(quote, rest) else {
                return (TokenKind::Unterminated, self.sql.len());
            };
            at += len;
            if self.byte(at + 1) != quote {
                return (kind, at + 1);
            }
            at += 2;
        }
    }

    fn bracketed(&self, start: usize) -> (TokenKind, usize) {
        let rest = self.sql.get(start..).unwrap_or_default();
        match memchr(b']', rest) {
            Some(len) => (TokenKind::QuotedName, start + len + 1),
            None => (TokenKind::Unterminated, self.sql.len()),
        }
    }

    fn blob(&self, start: usize) -> (TokenKind, usize) {
        let end = self.skip(start + 2, |byte| byte.is_ascii_hexdigit());
        if self.byte(end) == b'\'' && (end - start).is_multiple_of(2) {
            (TokenKind::HexString, end + 1)
        } else {
            (TokenKind::Junk, end)
        }
    }

    /// Digits, with single underscores between them.
    fn digits(&self, mut at: usize, is_digit: impl Fn(&u8) -> bool) -> usize {
        loop {
            if is_digit(&self.byte(at)) {
                at += 1;
            } else if self.byte(at) == b'_'
                && is_digit(&self.byte(at + 1))
                && at
                    .checked_sub(1)
                    .is_some_and(|before| is_digit(&self.byte(before)))
            {
                at += 2;
            } else {
                return at;
            }
        }
    }

    /// `start` stands on a digit, or on a dot that a digit follows.
    fn number(&self, start: usize) -> (TokenKind, usize) {
        let mut kind = TokenKind::Integer;
        let hexadecimal = self.byte(start) == b'0'
            && matches!(self.byte(start + 1), b'x' | b'X')
            && self.byte(start + 2).is_ascii_hexdigit();
        let mut end = if hexadecimal {
            self.digits(start + 2, u8::is_ascii_hexdigit)
        } else {
            self.digits(start, u8::is_ascii_digit)
        };
        if !hexadecimal {
            if self.byte(end) == b'.' {
                kind = TokenKind::Decimal;
                end = self.digits(end + 1, u8::is_ascii_digit);
            }
            if matches!(self.byte(end), b'e' | b'E') {
                let sign = usize::from(matches!(self.byte(end + 1), b'+' | b'-'));
                if self.byte(end + 1 + sign).is_ascii_digit() {
                    kind = TokenKind::Decimal;
                    end = self.digits(end + 1 + sign, u8::is_ascii_digit);
                }
            }
        }
        if continues_word(self.byte(end)) {
            return (TokenKind::Junk, self.skip(end, continues_word));
        }
        (kind, end)
    }

    /// `@a`, `:a`, `$a`, `$a::b(c)`.
    fn named_param(&self, start: usize) -> (TokenKind, usize) {
        let mut at = start + 1;
        let mut named = false;
        loop {
            let byte = self.byte(at);
            if continues_word(byte) {
                named = true;
                at += 1;
            } else if byte == b'(' && named {
                let end = self.skip(at + 1, |byte| !is_space(byte) && byte != b')');
                return if self.byte(end) == b')' {
                    (TokenKind::Param, end + 1)
                } else {
                    (TokenKind::Junk, end)
                };
            } else if byte == b':' && self.byte(at + 1) == b':' {
                at += 2;
            } else if named {
                return (TokenKind::Param, at);
            } else {
                return (TokenKind::Junk, at);
            }
        }
    }

    fn operator(&self, start: usize, first: u8) -> (TokenKind, usize) {
        let [second, third] = [self.byte(start + 1), self.byte(start + 2)];
        let len = match (first, second) {
            (b'-', b'>') => 2 + usize::from(third == b'>'),
            (b'=', b'=')
            | (b'<', b'=' | b'>' | b'<')
            | (b'>', b'=' | b'>')
            | (b'!', b'=')
            | (b'|', b'|') => 2,
            (b'!', _) => return (TokenKind::Junk, start + 1),
            _ => 1,
        };
        (TokenKind::Operator, start + len)
    }

    fn cut(&self, start: usize, first: u8) -> (TokenKind, usize) {
        let [second, third] = [self.byte(start + 1), self.byte(start + 2)];
        match first {
            b' ' | b'\t' | b'\n' | 0x0c | b'\r' => {
                (TokenKind::Whitespace, self.skip(start, is_space))
            }
            0xef if second == 0xbb && third == 0xbf => (TokenKind::Whitespace, start + 3),
            b'-' if second == b'-' => {
                let rest = self.sql.get(start..).unwrap_or_default();
                let len = memchr(b'\n', rest).unwrap_or(rest.len());
                (TokenKind::LineComment, start + len)
            }
            // At the very end the two are a slash and a star.
            b'/' if second == b'*' && start + 2 < self.sql.len() => self.block_comment(start),
            b'\'' => self.quoted(start, first, TokenKind::String),
            b'"' | b'`' => self.quoted(start, first, TokenKind::QuotedName),
            b'[' => self.bracketed(start),
            b'x' | b'X' if second == b'\'' => self.blob(start),
            b'.' if !second.is_ascii_digit() => (TokenKind::Punctuation, start + 1),
            b'.' | b'0'..=b'9' => self.number(start),
            b'?' => {
                let end = self.skip(start + 1, |byte| byte.is_ascii_digit());
                (TokenKind::Param, end)
            }
            b'@' | b':' | b'$' => self.named_param(start),
            b',' | b'(' | b')' | b';' => (TokenKind::Punctuation, start + 1),
            b'-' | b'/' | b'=' | b'<' | b'>' | b'!' | b'|' | b'&' | b'~' | b'%' | b'+' | b'*' => {
                self.operator(start, first)
            }
            _ if continues_word(first) => (TokenKind::Word, self.skip(start, continues_word)),
            _ => (TokenKind::Junk, start + 1),
        }
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
        self.at = end;
        Some(Token { kind, start, end })
    }
}

#[cfg(test)]
mod tests;
