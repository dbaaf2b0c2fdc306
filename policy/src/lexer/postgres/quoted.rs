//! Everything that stands between quotes: strings, quoted names, dollar quotes.

use memchr::{memchr, memchr2};

use super::{Lexer, TokenKind, starts_word};

impl Lexer<'_> {
    /// Where a string whose closing quote ends at `at` is taken up again, if it is: blanks and
    /// line comments with at least one line end among them, then another quote
    /// (`quotecontinue`).
    fn continued(&self, mut at: usize) -> Option<usize> {
        let mut newline_seen = false;
        loop {
            match self.byte(at) {
                b'\n' | b'\r' => newline_seen = true,
                b' ' | b'\t' | 0x0b | 0x0c => {}
                b'-' if self.byte(at + 1) == b'-' => {
                    at = self.line_comment(at);
                    // A comment must end in a line end, which is then seen by the next turn.
                    if !matches!(self.byte(at), b'\n' | b'\r') {
                        return None;
                    }
                    continue;
                }
                b'\'' if newline_seen => return Some(at + 1),
                _ => return None,
            }
            at += 1;
        }
    }

    /// Whether the quote that `at` stands behind is the end of its string.
    pub(crate) fn ends_string(&self, at: usize) -> bool {
        self.byte(at) != b'\'' && self.continued(at).is_none()
    }

    /// `'...'` without backslash escapes; `at` stands behind the opening quote.
    pub(super) fn standard_string(&self, mut at: usize, kind: TokenKind) -> (TokenKind, usize) {
        loop {
            at = self.find(at, |rest| memchr(b'\'', rest));
            if at >= self.sql.len() {
                return (TokenKind::Unterminated, at);
            }
            at += 1;
            if self.byte(at) == b'\'' {
                at += 1;
            } else if let Some(next) = self.continued(at) {
                at = next;
            } else {
                return (kind, at);
            }
        }
    }

    /// `E'...'`: a backslash takes the next byte with it.
    pub(super) fn escape_string(&self, mut at: usize) -> (TokenKind, usize) {
        loop {
            at = self.find(at, |rest| memchr2(b'\'', b'\\', rest));
            if at >= self.sql.len() {
                return (TokenKind::Unterminated, self.sql.len());
            }
            if self.byte(at) == b'\\' {
                at += 2;
                continue;
            }
            at += 1;
            if self.byte(at) == b'\'' {
                at += 1;
            } else if let Some(next) = self.continued(at) {
                at = next;
            } else {
                return (TokenKind::EscapeString, at);
            }
        }
    }

    /// `B'...'` and `X'...'`: a doubled quote is the end and a new string, not a quote.
    pub(super) fn plain_digits(&self, mut at: usize, kind: TokenKind) -> (TokenKind, usize) {
        loop {
            at = self.find(at, |rest| memchr(b'\'', rest));
            if at >= self.sql.len() {
                return (TokenKind::Unterminated, at);
            }
            at += 1;
            match self.continued(at) {
                Some(next) => at = next,
                None => return (kind, at),
            }
        }
    }

    /// `"..."`; `at` stands behind the opening quote.
    pub(super) fn quoted_name(&self, mut at: usize, kind: TokenKind) -> (TokenKind, usize) {
        loop {
            at = self.find(at, |rest| memchr(b'"', rest));
            if at >= self.sql.len() {
                return (TokenKind::Unterminated, at);
            }
            at += 1;
            if self.byte(at) != b'"' {
                return (kind, at);
            }
            at += 1;
        }
    }

    /// `$1`, `$tag$...$tag$` or a lone dollar sign, which no grammar rule accepts.
    pub(super) fn dollar(&self, start: usize) -> (TokenKind, usize) {
        let second = self.byte(start + 1);
        if second.is_ascii_digit() {
            // Servers from 15 on refuse a letter behind it; before, it began a word of its own.
            return (
                TokenKind::Param,
                self.skip(start + 1, |byte| byte.is_ascii_digit()),
            );
        }
        let tag_end = if starts_word(second) {
            self.skip(start + 1, |byte| starts_word(byte) || byte.is_ascii_digit())
        } else {
            start + 1
        };
        if self.byte(tag_end) != b'$' {
            return (TokenKind::Junk, start + 1);
        }
        let body = tag_end + 1;
        let delimiter = self.sql.get(start..body).unwrap_or_default();
        let mut at = body;
        loop {
            at = self.find(at, |rest| memchr(b'$', rest));
            let Some(rest) = self.sql.get(at..).filter(|rest| !rest.is_empty()) else {
                return (TokenKind::Unterminated, self.sql.len());
            };
            if rest.starts_with(delimiter) {
                return (TokenKind::DollarString, at + delimiter.len());
            }
            at += 1;
        }
    }
}
