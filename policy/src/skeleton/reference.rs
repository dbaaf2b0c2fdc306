//! The pass as it is meant, one token after the other with all state spelled out. The fast one must
//! write the same.

use crate::lexer::{Token, TokenKind, postgres};
use crate::limits::{Exceeded, Levels, Limits, Meter};
use crate::request::PostgresFacts;

use super::escape::names_characters;
use super::keyword::Keyword;
use super::mark::Mark;
use super::{Shape, comment, looks_secret, mentions_secret};

/// The skeleton of `sql`.
pub(super) fn write(
    sql: &[u8],
    facts: PostgresFacts,
    limits: &Limits,
) -> Result<(Shape, Vec<u8>), Exceeded> {
    let mut out = Vec::new();
    let mut levels = Levels::default();
    let mut writer = Writer {
        sql,
        out: &mut out,
        meter: Meter::new(limits, &mut levels),
        shape: Shape::default(),
        open_statement: false,
        last: Last::Other,
        atomic: Atomic::Outside,
        trailing: None,
    };
    for token in postgres::Lexer::new(sql, facts) {
        writer.token(token)?;
    }
    let shape = writer.finish()?;
    Ok((shape, out))
}

/// The token before, as far as the next one depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Begin,
    Uescape,
    Literal { mark: Mark, end: usize, run: bool },
    LiteralComma { mark: Mark, end: usize, run: bool },
    Other,
}

/// Where the reader is in `BEGIN ATOMIC ... END`, whose semicolons end no statement.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Atomic {
    Outside,
    Inside { open: u32 },
}

struct Writer<'a, 'o> {
    sql: &'a [u8],
    out: &'o mut Vec<u8>,
    meter: Meter<'o, true>,
    shape: Shape,
    open_statement: bool,
    last: Last,
    atomic: Atomic,
    trailing: Option<Token>,
}

impl Writer<'_, '_> {
    fn token(&mut self, token: Token) -> Result<(), Exceeded> {
        match token.kind {
            TokenKind::Whitespace => return Ok(()),
            TokenKind::LineComment => {
                self.trailing = Some(token);
                self.meter.plain();
                return Ok(());
            }
            TokenKind::BlockComment => {
                self.trailing = None;
                if comment::is_glue(self.sql, token) {
                    self.shape.glued_comment = true;
                    self.mark(Mark::GluedComment);
                }
                self.meter.plain();
                return Ok(());
            }
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
            | TokenKind::Hint
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose
            | TokenKind::Operator
            | TokenKind::Punctuation
            | TokenKind::Unterminated
            | TokenKind::Junk => {}
        }
        self.trailing = None;
        self.significant(token)
    }

    fn significant(&mut self, token: Token) -> Result<(), Exceeded> {
        let bytes = token.bytes(self.sql);
        let separator = bytes == b";" && self.meter.is_top_level();
        if !separator && !self.open_statement {
            self.open_statement = true;
            self.shape.statements += 1;
        }
        match token.kind {
            TokenKind::Word => self.word(bytes),
            TokenKind::String => self.string(Mark::String, bytes),
            TokenKind::EscapeString => self.string(Mark::EscapeString, bytes),
            TokenKind::DollarString => self.string(Mark::DollarString, bytes),
            TokenKind::BitString => self.literal(Mark::BitString),
            TokenKind::HexString => self.literal(Mark::HexString),
            TokenKind::National => self.literal(Mark::National),
            TokenKind::Integer => self.literal(Mark::Integer),
            TokenKind::Decimal => self.literal(Mark::Decimal),
            TokenKind::Operator => {
                self.meter.operator(bytes.len())?;
                self.raw(bytes);
            }
            TokenKind::Punctuation => self.punctuation(bytes)?,
            TokenKind::QuotedName
            | TokenKind::UnicodeName
            | TokenKind::UnicodeString
            | TokenKind::Param
            | TokenKind::Variable
            | TokenKind::Hint
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose
            | TokenKind::Unterminated => {
                self.meter.plain();
                self.raw(bytes);
            }
            TokenKind::Junk => {
                self.meter.operator(bytes.len())?;
                self.raw(bytes);
            }
            TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment => {}
        }
        Ok(())
    }

    fn raw(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
        self.out.push(b' ');
        self.last = Last::Other;
    }

    fn mark(&mut self, mark: Mark) {
        self.out.extend_from_slice(&mark.bytes());
    }

    /// A literal. Of a list of literals of one class only the first is written, with a mark that
    /// more follow.
    fn literal(&mut self, mark: Mark) {
        self.meter.plain();
        if let Last::LiteralComma {
            mark: before,
            end,
            run,
        } = self.last
            && before == mark
        {
            self.out.truncate(end);
            if !run {
                self.mark(Mark::List);
            }
            self.last = Last::Literal {
                mark,
                end: self.out.len(),
                run: true,
            };
            return;
        }
        self.mark(mark);
        self.last = Last::Literal {
            mark,
            end: self.out.len(),
            run: false,
        };
    }

    fn string(&mut self, mark: Mark, bytes: &[u8]) {
        if self.last == Last::Uescape {
            self.meter.plain();
            self.raw(bytes);
            return;
        }
        let secret = looks_secret(bytes) || mentions_secret(bytes);
        self.shape.secret |= secret;
        if mark == Mark::EscapeString && names_characters(bytes) {
            self.meter.plain();
            self.raw(bytes);
        } else if secret {
            self.literal(Mark::SecretString);
        } else {
            self.literal(mark);
        }
    }

    fn word(&mut self, bytes: &[u8]) {
        let start = self.out.len();
        self.out.extend_from_slice(bytes);
        let word = self.out.get_mut(start..).unwrap_or_default();
        word.make_ascii_lowercase();
        let mut last = Last::Other;
        match keyword(word) {
            Keyword::Arm => self.meter.arm(),
            Keyword::LastingLink => self.meter.lasting_link(),
            Keyword::Link => self.meter.link(),
            Keyword::Case => {
                if let Atomic::Inside { open } = &mut self.atomic {
                    *open = open.saturating_add(1);
                }
                self.meter.link();
            }
            Keyword::Begin => {
                last = Last::Begin;
                self.meter.plain();
            }
            Keyword::Atomic => {
                if self.last == Last::Begin {
                    self.atomic = Atomic::Inside { open: 1 };
                }
                self.meter.plain();
            }
            Keyword::End => {
                if let Atomic::Inside { open } = &mut self.atomic {
                    *open = open.saturating_sub(1);
                    if *open == 0 {
                        self.atomic = Atomic::Outside;
                    }
                }
                self.meter.plain();
            }
            Keyword::Uescape => {
                last = Last::Uescape;
                self.meter.plain();
            }
            Keyword::Other => self.meter.plain(),
        }
        self.out.push(b' ');
        self.last = last;
    }

    fn punctuation(&mut self, bytes: &[u8]) -> Result<(), Exceeded> {
        let before = self.last;
        match bytes {
            b"(" | b"[" => self.meter.open()?,
            b")" | b"]" => self.meter.close(),
            b"," => self.meter.arm(),
            b";" => {
                if self.meter.is_top_level() && self.atomic == Atomic::Outside {
                    self.open_statement = false;
                }
                self.meter.statement();
            }
            _ => self.meter.plain(),
        }
        self.raw(bytes);
        if let (b",", Last::Literal { mark, end, run }) = (bytes, before) {
            self.last = Last::LiteralComma { mark, end, run };
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Shape, Exceeded> {
        if let Some(token) = self.trailing {
            self.shape.trailing = comment::trailing(self.sql, token);
            if let Some(mark) = Mark::of_trailing(self.shape.trailing) {
                self.mark(mark);
            }
        }
        self.shape.depth = self.meter.settle()?;
        Ok(self.shape)
    }
}

fn keyword(word: &[u8]) -> Keyword {
    match (word.len(), word) {
        (2, b"or") => Keyword::Arm,
        (2, b"is" | b"in" | b"at") => Keyword::Link,
        (3, b"and") => Keyword::Arm,
        (3, b"not" | b"any") => Keyword::Link,
        (3, b"end") => Keyword::End,
        (4, b"join") => Keyword::LastingLink,
        (4, b"like") => Keyword::Link,
        (4, b"case") => Keyword::Case,
        (5, b"union") => Keyword::LastingLink,
        (5, b"ilike") => Keyword::Link,
        (5, b"begin") => Keyword::Begin,
        (6, b"except") => Keyword::LastingLink,
        (6, b"isnull" | b"escape") => Keyword::Link,
        (6, b"atomic") => Keyword::Atomic,
        (7, b"notnull" | b"collate" | b"similar" | b"between") => Keyword::Link,
        (7, b"uescape") => Keyword::Uescape,
        (8, b"operator" | b"overlaps") => Keyword::Link,
        (9, b"intersect") => Keyword::LastingLink,
        _ => Keyword::Other,
    }
}
