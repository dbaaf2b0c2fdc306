//! The tokens of a text that mean something, and a place among them.

use std::sync::atomic::{AtomicBool, Ordering};

use super::statements::{Splitter, Step};
use super::value;
use crate::lexer::{Token, TokenKind, mysql, sqlite};
use crate::request::SessionFacts;
use crate::tree::At;

/// The significant tokens of a text: no blanks, no comments. The marks of an executable comment are
/// gone too, what is inside stays.
#[derive(Debug)]
pub(crate) struct Tokens<'a> {
    sql: &'a [u8],
    facts: SessionFacts,
    tokens: Vec<Token>,
    /// For each opening parenthesis the place of the one that closes it; itself for other tokens
    /// and where there is none.
    partners: Vec<usize>,
    /// Optimizer hints, which stand anywhere.
    hints: Vec<Token>,
    /// Between which bytes the executable comments stand.
    executable: Vec<std::ops::Range<usize>>,
    /// Somebody asked for the value of a string.
    inspected: AtomicBool,
}

impl<'a> Tokens<'a> {
    /// Cuts `sql`. The place of what no server reads on from, when there is such a thing. A text of
    /// PostgreSQL has a parser of its own.
    pub(crate) fn cut(sql: &'a [u8], facts: SessionFacts) -> Result<Self, At> {
        let mut all = Self {
            sql,
            facts,
            tokens: Vec::new(),
            partners: Vec::new(),
            hints: Vec::new(),
            executable: Vec::new(),
            inspected: AtomicBool::new(false),
        };
        match facts {
            SessionFacts::MySql(facts) => all.collect(mysql::Lexer::new(sql, facts))?,
            SessionFacts::Sqlite => all.collect(sqlite::Lexer::new(sql))?,
            SessionFacts::Postgres(_) => return Err(0),
        }
        all.pair();
        Ok(all)
    }

    fn collect(&mut self, lexer: impl Iterator<Item = Token>) -> Result<(), At> {
        let mut open = None;
        for token in lexer {
            match token.kind {
                TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment => {}
                TokenKind::Hint => self.hints.push(token),
                TokenKind::ExecutableOpen => open = Some(token),
                TokenKind::ExecutableClose => {
                    let opened = open.take().map_or(token.start, |open| open.start);
                    self.executable.push(opened..token.end);
                }
                TokenKind::Unterminated | TokenKind::Junk => return Err(at(token.start)),
                TokenKind::Word
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
                | TokenKind::Punctuation => self.tokens.push(token),
            }
        }
        match open {
            Some(token) => Err(at(token.start)),
            None => Ok(()),
        }
    }

    /// Finds the pairs of parentheses.
    fn pair(&mut self) {
        self.partners = (0..self.tokens.len()).collect();
        let mut open = Vec::new();
        for (index, token) in self.tokens.iter().enumerate() {
            if token.kind != TokenKind::Punctuation {
                continue;
            }
            match token.bytes(self.sql) {
                b"(" => open.push(index),
                b")" => {
                    let partner = open.pop().and_then(|open| self.partners.get_mut(open));
                    if let Some(partner) = partner {
                        *partner = index;
                    }
                }
                _ => {}
            }
        }
    }

    /// A cursor before the first token.
    pub(crate) fn cursor(&self) -> Cursor<'_> {
        Cursor {
            all: self,
            at: 0,
            end: self.tokens.len(),
        }
    }

    /// A cursor over each statement, in each of which every parenthesis has its other. `None` where
    /// it is not clear where one ends: a server that comes to the end of a statement inside an
    /// executable comment takes it for one that never ends.
    pub(crate) fn statements(&self) -> Option<Vec<Cursor<'_>>> {
        let mut splitter = Splitter::new(self.facts);
        let mut statements = Vec::new();
        let mut start = 0;
        let mut depth = 0_usize;
        let close = |start: usize, end: usize, statements: &mut Vec<_>| {
            if end > start {
                statements.push(Cursor {
                    all: self,
                    at: start,
                    end,
                });
            }
        };
        for (index, token) in self.tokens.iter().enumerate() {
            if token.kind == TokenKind::Punctuation {
                match token.bytes(self.sql) {
                    b"(" => depth += 1,
                    b")" => depth = depth.checked_sub(1)?,
                    _ => {}
                }
            }
            match splitter.step(token.kind, token.bytes(self.sql)) {
                Step::Inside => {}
                Step::Separator if depth > 0 || self.is_in_executable(token.start) => return None,
                Step::Separator => {
                    close(start, index, &mut statements);
                    start = index + 1;
                }
            }
        }
        close(start, self.tokens.len(), &mut statements);
        (depth == 0 && splitter.is_clear()).then_some(statements)
    }

    fn is_in_executable(&self, at: usize) -> bool {
        let behind = self.executable.partition_point(|range| range.end <= at);
        let range = self.executable.get(behind);
        range.is_some_and(|range| range.contains(&at))
    }

    /// Whether what was read so far depends on the value of a string: it named something, or
    /// whoever reads asked for it. A decision on that is bound
    /// to the text, not to its skeleton.
    pub(crate) fn literals_inspected(&self) -> bool {
        self.inspected.load(Ordering::Relaxed)
    }

    /// The optimizer hints of the text.
    pub(crate) fn hints(&self) -> impl Iterator<Item = &'a [u8]> {
        self.hints.iter().map(|token| token.bytes(self.sql))
    }
}

fn at(offset: usize) -> At {
    At::try_from(offset).unwrap_or(At::MAX)
}

/// A place among the tokens of a text, or of a part of it. Cheap to copy: whoever looks ahead does
/// so with a copy.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cursor<'t> {
    all: &'t Tokens<'t>,
    at: usize,
    end: usize,
}

impl<'t> Cursor<'t> {
    /// The facts the text was cut by.
    pub(crate) const fn facts(&self) -> SessionFacts {
        self.all.facts
    }

    /// The token `ahead` of here.
    pub(crate) fn ahead(&self, ahead: usize) -> Option<Token> {
        let at = self.at.checked_add(ahead).filter(|&at| at < self.end)?;
        self.all.tokens.get(at).copied()
    }

    /// The token here.
    pub(crate) fn peek(&self) -> Option<Token> {
        self.ahead(0)
    }

    /// The token here, which is passed.
    pub(crate) fn next(&mut self) -> Option<Token> {
        let token = self.peek()?;
        self.at += 1;
        Some(token)
    }

    /// Whether nothing is left.
    pub(crate) const fn is_at_end(&self) -> bool {
        self.at >= self.end
    }

    /// Where the token here begins in the text; behind the last one its end.
    pub(crate) fn place(&self) -> At {
        at(self.peek().map_or_else(
            || self.before().map_or(0, |token| token.end),
            |token| token.start,
        ))
    }

    /// The token before.
    pub(crate) fn before(&self) -> Option<Token> {
        self.all.tokens.get(self.at.checked_sub(1)?).copied()
    }

    /// How many tokens are left.
    pub(crate) const fn len(&self) -> usize {
        self.end.saturating_sub(self.at)
    }

    /// The bytes of a token.
    pub(crate) fn bytes(&self, token: Token) -> &'t [u8] {
        token.bytes(self.all.sql)
    }

    /// Whether two tokens stand side by side, with no blank or comment in between.
    pub(crate) const fn touch(left: Token, right: Token) -> bool {
        left.end == right.start
    }

    /// The key word `ahead` of here: a word without quotes that is no part of a dotted name.
    pub(crate) fn word_ahead(&self, ahead: usize) -> Option<&'t [u8]> {
        let token = self
            .ahead(ahead)
            .filter(|token| token.kind == TokenKind::Word)?;
        let index = self.at.checked_add(ahead)?;
        let before = index.checked_sub(1).and_then(|at| self.all.tokens.get(at));
        let behind_dot =
            before.is_some_and(|before| Self::touch(*before, token) && self.bytes(*before) == b".");
        let is_name = behind_dot || self.begins_dotted_name(ahead, token);
        (!is_name).then(|| self.bytes(token))
    }

    /// Whether a dot and a name follow a word of MySQL's with nothing in between.
    fn begins_dotted_name(&self, ahead: usize, word: Token) -> bool {
        if self.facts() == SessionFacts::Sqlite {
            return false;
        }
        let (Some(dot), Some(name)) = (self.ahead(ahead + 1), self.ahead(ahead + 2)) else {
            return false;
        };
        self.bytes(dot) == b"."
            && name.kind == TokenKind::Word
            && Self::touch(word, dot)
            && Self::touch(dot, name)
    }

    /// Whether the token `ahead` of here is this key word, given in upper case.
    pub(crate) fn is_word_ahead(&self, ahead: usize, word: &str) -> bool {
        self.word_ahead(ahead)
            .is_some_and(|here| here.eq_ignore_ascii_case(word.as_bytes()))
    }

    /// Whether this key word is here.
    pub(crate) fn is_word(&self, word: &str) -> bool {
        self.is_word_ahead(0, word)
    }

    /// Whether one of these key words is here.
    pub(crate) fn is_one_of(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is_word(word))
    }

    /// Whether these key words are here, one behind the other.
    pub(crate) fn are_words(&self, words: &[&str]) -> bool {
        let mut numbered = words.iter().enumerate();
        numbered.all(|(ahead, word)| self.is_word_ahead(ahead, word))
    }

    /// Passes this key word, if it is here.
    pub(crate) fn take(&mut self, word: &str) -> bool {
        let here = self.is_word(word);
        self.at += usize::from(here);
        here
    }

    /// Passes these key words, if all of them are here.
    pub(crate) fn take_all(&mut self, words: &[&str]) -> bool {
        let here = self.are_words(words);
        self.at += if here { words.len() } else { 0 };
        here
    }

    /// Passes whichever of these key words is here.
    pub(crate) fn take_one_of(&mut self, words: &[&'static str]) -> Option<&'static str> {
        let word = words.iter().find(|word| self.is_word(word))?;
        self.at += 1;
        Some(word)
    }

    /// Whether this operator or punctuation mark is `ahead` of here.
    pub(crate) fn is_sign_ahead(&self, ahead: usize, sign: &str) -> bool {
        self.ahead(ahead).is_some_and(|token| {
            matches!(token.kind, TokenKind::Operator | TokenKind::Punctuation)
                && self.bytes(token) == sign.as_bytes()
        })
    }

    /// Whether this operator or punctuation mark is here.
    pub(crate) fn is_sign(&self, sign: &str) -> bool {
        self.is_sign_ahead(0, sign)
    }

    /// Passes this operator or punctuation mark, if it is here.
    pub(crate) fn take_sign(&mut self, sign: &str) -> bool {
        let here = self.is_sign(sign);
        self.at += usize::from(here);
        here
    }

    /// Whether a token of this kind is here.
    pub(crate) fn is_kind(&self, kind: TokenKind) -> bool {
        self.peek().is_some_and(|token| token.kind == kind)
    }

    /// A string in any of the dialect's quotes is here.
    pub(crate) fn is_string(&self) -> bool {
        self.is_kind(TokenKind::String) || self.is_kind(TokenKind::EscapeString)
    }

    /// Passes a name, quoted or not, key words included: in lower case, without its quotes.
    pub(crate) fn take_name(&mut self) -> Option<Box<str>> {
        let name = self.name()?;
        self.at += 1;
        Some(name)
    }

    /// The name here, as [`Self::take_name`] gives it.
    pub(crate) fn name(&self) -> Option<Box<str>> {
        let token = self.peek()?;
        value::name(token.kind, self.bytes(token))
    }

    /// The value of the string here; of a literal in hexadecimal digits too, where its bytes are
    /// UTF-8. What is read depends on it from now on: see [`Tokens::literals_inspected`].
    pub(crate) fn string(&self) -> Option<Box<str>> {
        self.all.inspected.store(true, Ordering::Relaxed);
        self.literal()
    }

    /// The same for the value of a literal that is nothing but one.
    pub(super) fn literal(&self) -> Option<Box<str>> {
        let token = self.peek()?;
        value::string(token.kind, self.bytes(token))
    }

    /// How far ahead the parenthesis is that closes the one `ahead` of here.
    pub(crate) fn closing(&self, ahead: usize) -> Option<usize> {
        if !self.is_sign_ahead(ahead, "(") {
            return None;
        }
        let open = self.at.checked_add(ahead)?;
        let close = self.all.partners.get(open).copied()?;
        (open < close && close < self.end).then(|| close - self.at)
    }

    /// Passes everything between the parenthesis here and the one that closes it. `None`, and
    /// nothing passed, where there is no such pair.
    pub(crate) fn take_parentheses(&mut self) -> Option<Cursor<'t>> {
        let close = self.at + self.closing(0)?;
        let inside = Cursor {
            at: self.at + 1,
            end: close,
            ..*self
        };
        self.at = close + 1;
        Some(inside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{ClientCharset, Flavour, MySqlFacts, SqlModes};

    fn mariadb() -> SessionFacts {
        SessionFacts::MySql(MySqlFacts {
            flavour: Flavour::MariaDb,
            version: 101_119,
            modes: SqlModes::default(),
            charset: ClientCharset::Utf8,
        })
    }

    #[test]
    fn a_cursor_walks_over_what_means_something() {
        let sql = b"select /* a */ `A``b`, /*! t.Key, */ (x, (y)) -- end";
        let tokens = Tokens::cut(sql, mariadb()).unwrap();
        let mut cursor = tokens.cursor();
        assert!(cursor.are_words(&["SELECT"]));
        assert!(cursor.take("SELECT"));
        assert_eq!(cursor.take_name().as_deref(), Some("a`b"));
        assert!(cursor.take_sign(","));
        assert_eq!(cursor.take_name().as_deref(), Some("t"));
        assert!(cursor.take_sign("."));
        assert!(!cursor.is_word("KEY"));
        assert_eq!(cursor.take_name().as_deref(), Some("key"));
        assert!(cursor.take_sign(","));
        let mut inside = cursor.take_parentheses().unwrap();
        assert_eq!(inside.len(), 5);
        assert_eq!(inside.take_name().as_deref(), Some("x"));
        assert!(cursor.is_at_end());
        assert!(cursor.take_parentheses().is_none());
    }

    #[test]
    fn what_is_not_cut_is_not_walked_over() {
        for (sql, place) in [("SELECT 'a", 7), ("/*! 1", 0), ("a [b]", 2), ("\0", 0)] {
            assert_eq!(Tokens::cut(sql.as_bytes(), mariadb()).unwrap_err(), place);
        }
        assert!(Tokens::cut(b"SELECT 1", SessionFacts::default()).is_err());
    }

    #[test]
    fn strings_have_values() {
        for (sql, value) in [
            ("'a''b'", Some("a'b")),
            ("\"a\\n\\Zb\\%\\q\"", Some("a\n\x1ab\\%q")),
            ("x'6162'", Some("ab")),
            ("0x6162", Some("ab")),
            ("0x616", Some("\x06\x16")),
            ("x'ff'", None),
            ("1", None),
        ] {
            let tokens = Tokens::cut(sql.as_bytes(), mariadb()).unwrap();
            assert_eq!(tokens.cursor().string().as_deref(), value, "{sql}");
        }
    }
}
