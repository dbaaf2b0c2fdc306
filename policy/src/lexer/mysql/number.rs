//! Numbers. A name may begin with digits, so that `1a` is one and `1e5a` is a number and a name.

use super::{Lexer, TokenKind};

impl Lexer<'_> {
    fn digits(&self, at: usize) -> usize {
        self.skip(at, |byte| byte.is_ascii_digit())
    }

    /// `start` stands on a digit.
    pub(super) fn number(&self, start: usize) -> (TokenKind, usize) {
        if self.byte(start) == b'0' {
            let based = match self.byte(start + 1) {
                b'x' => Some((
                    TokenKind::HexString,
                    self.skip(start + 2, |byte| byte.is_ascii_hexdigit()),
                )),
                b'b' => Some((
                    TokenKind::BitString,
                    self.skip(start + 2, |byte| matches!(byte, b'0' | b'1')),
                )),
                _ => None,
            };
            if let Some((kind, end)) = based {
                if end > start + 2 && !self.continues_word(self.byte(end)) {
                    return (kind, end);
                }
                return self.name(start);
            }
        }
        let end = self.digits(start);
        match self.byte(end) {
            b'.' => self.fraction(end),
            b'e' | b'E' => match self.exponent(end) {
                Some(end) => (TokenKind::Decimal, end),
                None => self.name(start),
            },
            byte if self.continues_word(byte) => self.name(start),
            _ => (TokenKind::Integer, end),
        }
    }

    /// The rest of a number; `dot` stands on its dot.
    pub(super) fn fraction(&self, dot: usize) -> (TokenKind, usize) {
        let end = self.digits(dot + 1);
        if !matches!(self.byte(end), b'e' | b'E') {
            return (TokenKind::Decimal, end);
        }
        match self.exponent(end) {
            Some(end) => (TokenKind::Decimal, end),
            // `1.5e` and `1.5e+` are no number and no name either.
            None => (TokenKind::Junk, end + 1),
        }
    }

    /// Where an exponent ends whose letter stands at `at`.
    fn exponent(&self, at: usize) -> Option<usize> {
        let sign = usize::from(matches!(self.byte(at + 1), b'+' | b'-'));
        let first = at + 1 + sign;
        self.byte(first)
            .is_ascii_digit()
            .then(|| self.digits(first))
    }
}
