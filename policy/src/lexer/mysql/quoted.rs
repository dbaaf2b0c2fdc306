//! Strings, quoted names and variables.

use memchr::{memchr, memchr2, memchr3};

use super::{ClientCharset, Lexer, SqlModes, TokenKind};

impl Lexer<'_> {
    /// A string in either quote. `start` stands on the quote.
    pub(super) fn string(&self, start: usize) -> (TokenKind, usize) {
        let quote = self.byte(start);
        let (kind, end) = if self.has(SqlModes::NO_BACKSLASH_ESCAPES) {
            self.delimited(start, quote, TokenKind::String)
        } else {
            self.escaped(start, quote)
        };
        (self.unless_foreign(kind, start, end), end)
    }

    /// A string in which a backslash takes the byte behind it along.
    fn escaped(&self, start: usize, quote: u8) -> (TokenKind, usize) {
        let mut at = start + 1;
        loop {
            at = self.find(at, |rest| memchr2(quote, b'\\', rest));
            if at >= self.sql.len() {
                return (TokenKind::Unterminated, self.sql.len());
            }
            match (self.byte(at), self.byte(at + 1)) {
                (b'\\', _) => at += 2,
                (_, behind) if behind == quote => at += 2,
                _ => return (TokenKind::EscapeString, at + 1),
            }
        }
    }

    /// Up to the quote that is not doubled.
    fn delimited(&self, start: usize, quote: u8, kind: TokenKind) -> (TokenKind, usize) {
        let mut at = start + 1;
        loop {
            at = self.find(at, |rest| memchr(quote, rest));
            if at >= self.sql.len() {
                return (TokenKind::Unterminated, self.sql.len());
            }
            if self.byte(at + 1) != quote {
                return (kind, at + 1);
            }
            at += 2;
        }
    }

    /// In a character set whose characters may end in a backslash's byte, only ASCII is cut.
    fn unless_foreign(&self, kind: TokenKind, start: usize, end: usize) -> TokenKind {
        let text = self.sql.get(start..end).unwrap_or_default();
        if self.facts.charset == ClientCharset::BackslashTrail && !text.is_ascii() {
            TokenKind::Junk
        } else {
            kind
        }
    }

    /// A name in backticks or, in ANSI mode, double quotes. The server ends it at a NUL as well.
    pub(super) fn quoted_name(&self, start: usize) -> (TokenKind, usize) {
        let quote = self.byte(start);
        let mut at = start + 1;
        loop {
            at = self.find(at, |rest| memchr2(quote, 0, rest));
            if at >= self.sql.len() || self.byte(at) == 0 {
                return (TokenKind::Unterminated, at);
            }
            if self.byte(at + 1) != quote {
                let kind = self.unless_foreign(TokenKind::QuotedName, start, at + 1);
                return (kind, at + 1);
            }
            at += 2;
        }
    }

    /// `x'..'` and `b'..'`: digits only, and of hexadecimal ones an even number.
    pub(super) fn quoted_digits(&self, start: usize, kind: TokenKind) -> (TokenKind, usize) {
        let hexadecimal = kind == TokenKind::HexString;
        let first = start + 2;
        let end = self.skip(first, |byte| {
            if hexadecimal {
                byte.is_ascii_hexdigit()
            } else {
                matches!(byte, b'0' | b'1')
            }
        });
        if self.byte(end) != b'\'' || (hexadecimal && (end - first) % 2 == 1) {
            return (TokenKind::Junk, end);
        }
        (kind, end + 1)
    }

    /// `@name`, `@'name'`, `@"name"`, or `@@` alone, which a word follows. The host of an account,
    /// `user@host`, looks the same.
    pub(super) fn variable(&self, start: usize) -> (TokenKind, usize) {
        match self.byte(start + 1) {
            b'@' => (TokenKind::Variable, start + 2),
            b'`' => self.quoted_variable(self.quoted_name(start + 1)),
            b'"' if self.has(SqlModes::ANSI_QUOTES) => {
                self.quoted_variable(self.quoted_name(start + 1))
            }
            b'\'' | b'"' => self.quoted_variable(self.string(start + 1)),
            _ => {
                let end = self.skip(start + 1, |byte| {
                    byte.is_ascii_alphanumeric()
                        || matches!(byte, b'.' | b'_' | b'$')
                        || (byte >= 0x80 && self.facts.charset == ClientCharset::Utf8)
                });
                (TokenKind::Variable, end)
            }
        }
    }

    fn quoted_variable(&self, (kind, end): (TokenKind, usize)) -> (TokenKind, usize) {
        if matches!(kind, TokenKind::Unterminated | TokenKind::Junk) {
            (kind, end)
        } else {
            (TokenKind::Variable, end)
        }
    }

    /// Whether quotes of any kind are closed where `text` ends.
    pub(super) fn quotes_close(text: &[u8]) -> bool {
        let mut at = 0;
        while let Some(open) = text
            .get(at..)
            .and_then(|rest| memchr3(b'\'', b'"', b'`', rest))
        {
            let open = at + open;
            let rest = text.get(open + 1..).unwrap_or_default();
            let quote = text.get(open).copied().unwrap_or(0);
            match memchr(quote, rest) {
                Some(len) => at = open + len + 2,
                None => return false,
            }
        }
        true
    }
}
