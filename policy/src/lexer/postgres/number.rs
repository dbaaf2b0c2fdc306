//! Numbers, with the rules of PostgreSQL 16 and later for underscores and other bases.

use super::{Lexer, TokenKind, continues_word, starts_word};

impl Lexer<'_> {
    /// `decinteger` from `at` on: digits, single underscores between them.
    pub(super) fn decimal_digits(&self, at: usize) -> usize {
        self.digits(at, u8::is_ascii_digit)
    }

    fn digits(&self, mut at: usize, is_digit: impl Fn(&u8) -> bool) -> usize {
        loop {
            if is_digit(&self.byte(at)) {
                at += 1;
            } else if self.byte(at) == b'_' && is_digit(&self.byte(at + 1)) {
                at += 2;
            } else {
                return at;
            }
        }
    }

    /// A number directly followed by a letter is refused by the server.
    pub(super) fn junk_if_word_follows(&self, kind: TokenKind, end: usize) -> (TokenKind, usize) {
        if starts_word(self.byte(end)) {
            (TokenKind::Junk, self.skip(end, continues_word))
        } else {
            (kind, end)
        }
    }

    /// A number; `start` stands on a digit, or on a dot that a digit follows.
    pub(super) fn number(&self, start: usize) -> (TokenKind, usize) {
        if self.byte(start) == b'0' {
            let end = match self.byte(start + 1) {
                b'x' | b'X' => self.digits_of_base(start, u8::is_ascii_hexdigit),
                b'o' | b'O' => self.digits_of_base(start, |byte| matches!(byte, b'0'..=b'7')),
                b'b' | b'B' => self.digits_of_base(start, |byte| matches!(byte, b'0' | b'1')),
                _ => None,
            };
            if let Some(end) = end {
                let kind = self.integer_kind(start, end);
                return self.junk_if_word_follows(kind, end);
            }
        }
        let mut end = self.decimal_digits(start);
        let mut kind = TokenKind::Integer;
        if self.byte(end) == b'.' && self.byte(end + 1) != b'.' {
            kind = TokenKind::Decimal;
            end += 1;
            if self.byte(end).is_ascii_digit() {
                end = self.decimal_digits(end);
            }
        }
        if matches!(self.byte(end), b'e' | b'E') {
            let sign = usize::from(matches!(self.byte(end + 1), b'+' | b'-'));
            let exponent = end + 1 + sign;
            if self.byte(exponent).is_ascii_digit() {
                kind = TokenKind::Decimal;
                end = self.decimal_digits(exponent);
            } else if sign == 1 {
                return (TokenKind::Junk, exponent);
            }
        }
        if kind == TokenKind::Integer {
            kind = self.integer_kind(start, end);
        }
        self.junk_if_word_follows(kind, end)
    }

    /// The digits behind `0x`, `0o` or `0b`, if there is at least one.
    fn digits_of_base(&self, start: usize, is_digit: impl Fn(&u8) -> bool) -> Option<usize> {
        let first = start + 2;
        let first = first + usize::from(self.byte(first) == b'_');
        is_digit(&self.byte(first)).then(|| self.digits(first, is_digit))
    }

    /// Whether the grammar sees an integer (31 bits) or, for want of room, a decimal.
    fn integer_kind(&self, start: usize, end: usize) -> TokenKind {
        let text = self.sql.get(start..end).unwrap_or_default();
        let (base, digits) = match text {
            [b'0', b'x' | b'X', rest @ ..] => (16_u32, rest),
            [b'0', b'o' | b'O', rest @ ..] => (8, rest),
            [b'0', b'b' | b'B', rest @ ..] => (2, rest),
            rest => (10, rest),
        };
        let mut value = 0_u32;
        for &byte in digits {
            let Some(digit) = char::from(byte).to_digit(base) else {
                continue;
            };
            let next = value
                .checked_mul(base)
                .and_then(|scaled| scaled.checked_add(digit));
            match next {
                Some(next) if next <= i32::MAX.unsigned_abs() => value = next,
                Some(_) | None => return TokenKind::Decimal,
            }
        }
        TokenKind::Integer
    }
}
