//! Block comments: those that are skipped, those that run, and hints.

use memchr::{memchr2, memmem};

use super::{Flavour, Inside, Lexer, TokenKind, is_space};

/// What the digits behind the exclamation mark say.
enum Version {
    /// There are none: every server runs the comment.
    Any,
    /// The number, and where the code behind it begins.
    From(u32, usize),
    /// Releases of one series read the digits differently.
    Unclear,
}

/// From this release on MySQL takes a sixth digit when a blank follows it.
const SIX_DIGITS_SINCE: u32 = 80_100;

impl Lexer<'_> {
    /// `start` stands on `/*`.
    pub(super) fn comment(&self, start: usize) -> (TokenKind, usize) {
        match (self.byte(start + 2), self.byte(start + 3)) {
            (b'!', _) => self.executable(start, start + 3, Flavour::MySql),
            (b'M', b'!') if self.facts.flavour == Flavour::MariaDb => {
                self.executable(start, start + 4, Flavour::MariaDb)
            }
            (b'+', _) => self.hint(start),
            _ => self.skipped(start + 2, TokenKind::BlockComment),
        }
    }

    /// A comment without others in it, whose body begins at `body`.
    fn skipped(&self, body: usize, kind: TokenKind) -> (TokenKind, usize) {
        let rest = self.sql.get(body..).unwrap_or_default();
        match memmem::find(rest, b"*/") {
            Some(len) => (kind, body + len + 2),
            None => (TokenKind::Unterminated, self.sql.len()),
        }
    }

    /// A comment that is passed over because of its version: it may hold others, one level deep.
    fn passed_over(&self, body: usize) -> (TokenKind, usize) {
        let mut at = body;
        loop {
            at = self.find(at, |rest| memchr2(b'*', b'/', rest));
            if at >= self.sql.len() {
                return (TokenKind::Unterminated, self.sql.len());
            }
            match (self.byte(at), self.byte(at + 1)) {
                (b'*', b'/') => return (TokenKind::BlockComment, at + 2),
                (b'/', b'*') => {
                    let (kind, end) = self.skipped(at + 2, TokenKind::BlockComment);
                    if kind == TokenKind::Unterminated {
                        return (kind, end);
                    }
                    at = end;
                }
                _ => at += 1,
            }
        }
    }

    /// `/*! ... */` and `/*M! ... */`: whether this server runs it. `body` stands behind the
    /// exclamation mark.
    fn executable(&self, start: usize, body: usize, of: Flavour) -> (TokenKind, usize) {
        if self.inside == Inside::Executable {
            // The server goes on inside, but takes the first end for the end of both. Nobody means
            // that, and a text that does is not read.
            return (TokenKind::Junk, start + 2);
        }
        match self.version(body) {
            Version::Any => (TokenKind::ExecutableOpen, body),
            Version::From(version, code) if self.runs(version, of) => {
                (TokenKind::ExecutableOpen, code)
            }
            Version::From(_, _) => self.passed_over(body),
            Version::Unclear => (TokenKind::Junk, body),
        }
    }

    /// MariaDB skips what is meant for MySQL 5.7 and 8.
    fn runs(&self, version: u32, of: Flavour) -> bool {
        version <= self.facts.version
            && match (self.facts.flavour, of) {
                (Flavour::MariaDb, Flavour::MySql) => !(50_700..=99_999).contains(&version),
                (Flavour::MariaDb, Flavour::MariaDb) | (Flavour::MySql, _) => true,
            }
    }

    fn version(&self, body: usize) -> Version {
        let number = |len: usize| {
            let digits = self.sql.get(body..body + len)?;
            let digits = std::str::from_utf8(digits).ok()?;
            let all = digits.bytes().all(|byte| byte.is_ascii_digit());
            all.then(|| digits.parse().ok()).flatten()
        };
        let (five, six) = (number(5), number(6));
        match (five, six, self.facts.flavour) {
            (None, _, _) => Version::Any,
            (Some(_), Some(six), Flavour::MariaDb) => Version::From(six, body + 6),
            (Some(five), Some(six), Flavour::MySql) if is_space(self.byte(body + 6)) => {
                if self.facts.version >= SIX_DIGITS_SINCE {
                    Version::From(six, body + 6)
                } else if five.min(six) > self.facts.version {
                    Version::From(five.min(six), body + 5)
                } else {
                    Version::Unclear
                }
            }
            (Some(five), _, _) => Version::From(five, body + 5),
        }
    }

    /// `/*+ ... */`. A server that reads hints may see their end elsewhere where a quote is open.
    fn hint(&self, start: usize) -> (TokenKind, usize) {
        let (kind, end) = self.skipped(start + 3, TokenKind::Hint);
        let body = self.sql.get(start + 3..end).unwrap_or_default();
        if kind == TokenKind::Hint && !Self::quotes_close(body) {
            return (TokenKind::Junk, end);
        }
        (kind, end)
    }
}
