//! The pass for MySQL, MariaDB and SQLite: token by token from the dialect's lexer.
//!
//! What a text means may depend on whether two tokens stand side by side: `a.select` is a column
//! and `a. select` is none, `count(` is a function and `count (` may be another. So a dot or a
//! parenthesis right behind a word, and a word right behind a dot, are written without the blank
//! in between. The marks of executable comments and optimizer hints stay as they are written.

use super::mark::Mark;
use super::{Scratch, Shape, comment, looks_secret, mentions_secret};
use crate::lexer::{Token, TokenKind};
use crate::limits::{Exceeded, Levels, Limits, Meter};
use crate::parser::{Splitter, Step};
use crate::request::SessionFacts;

/// The token before, as far as the next one depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Word {
        end: usize,
    },
    Dot {
        end: usize,
    },
    Literal {
        mark: Mark,
        written: usize,
        run: bool,
    },
    LiteralComma {
        mark: Mark,
        written: usize,
        run: bool,
    },
    Other,
}

/// Writes the skeleton behind the header that `scratch` holds already.
pub(super) fn write(
    sql: &[u8],
    facts: SessionFacts,
    lexer: impl Iterator<Item = Token>,
    limits: &Limits,
    scratch: &mut Scratch,
) -> Result<(), Exceeded> {
    let Scratch {
        key,
        start,
        end,
        shape,
        levels,
        ..
    } = scratch;
    *shape = Shape::default();
    let mut writer = Writer::new(sql, facts, limits, levels, key, *start);
    for token in lexer {
        writer.token(token)?;
    }
    writer.finish(shape)?;
    *end = writer.at;
    Ok(())
}

struct Writer<'a> {
    sql: &'a [u8],
    out: &'a mut [u8],
    /// Where the next byte goes in `out`.
    at: usize,
    meter: Meter<'a, true>,
    splitter: Splitter,
    shape: Shape,
    /// Something was written of the statement that is open.
    open: bool,
    last: Last,
    trailing: Option<Token>,
}

impl<'a> Writer<'a> {
    fn new(
        sql: &'a [u8],
        facts: SessionFacts,
        limits: &'a Limits,
        levels: &'a mut Levels,
        out: &'a mut [u8],
        at: usize,
    ) -> Self {
        Self {
            sql,
            out,
            at,
            meter: Meter::new(limits, levels),
            splitter: Splitter::new(facts),
            shape: Shape::default(),
            open: false,
            last: Last::Other,
            trailing: None,
        }
    }

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
                self.meter.plain();
                return self.block_comment(token);
            }
            TokenKind::Hint | TokenKind::ExecutableOpen | TokenKind::ExecutableClose => {
                self.trailing = None;
                self.meter.plain();
                self.shape.executable_comment |= token.kind == TokenKind::ExecutableOpen;
                self.last = Last::Other;
                return self.raw(token.bytes(self.sql));
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
            | TokenKind::Operator
            | TokenKind::Punctuation
            | TokenKind::Unterminated
            | TokenKind::Junk => {}
        }
        self.trailing = None;
        match self.splitter.step(token.kind, token.bytes(self.sql)) {
            Step::Separator => {
                self.open = false;
                self.meter.statement();
                self.last = Last::Other;
                self.raw(b";")
            }
            Step::Inside => {
                if !self.open {
                    self.open = true;
                    self.shape.statements += 1;
                }
                self.significant(token)
            }
        }
    }

    fn significant(&mut self, token: Token) -> Result<(), Exceeded> {
        let bytes = token.bytes(self.sql);
        match token.kind {
            TokenKind::Word => self.word(token),
            TokenKind::String | TokenKind::EscapeString => {
                let mark = if looks_secret(bytes) || mentions_secret(bytes) {
                    self.shape.secret = true;
                    Mark::SecretString
                } else {
                    Mark::String
                };
                self.literal(mark)
            }
            TokenKind::BitString => self.literal(Mark::BitString),
            TokenKind::HexString => self.literal(Mark::HexString),
            TokenKind::National => self.literal(Mark::National),
            TokenKind::Integer => self.literal(Mark::Integer),
            TokenKind::Decimal => self.literal(Mark::Decimal),
            TokenKind::Operator => {
                self.meter.link();
                self.last = Last::Other;
                self.raw(bytes)
            }
            TokenKind::Punctuation => self.punctuation(token),
            TokenKind::QuotedName
            | TokenKind::Param
            | TokenKind::Variable
            | TokenKind::UnicodeName
            | TokenKind::DollarString
            | TokenKind::UnicodeString
            | TokenKind::Unterminated
            | TokenKind::Junk
            | TokenKind::Whitespace
            | TokenKind::LineComment
            | TokenKind::BlockComment
            | TokenKind::Hint
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose => {
                self.meter.plain();
                self.last = Last::Other;
                self.raw(bytes)
            }
        }
    }

    fn block_comment(&mut self, token: Token) -> Result<(), Exceeded> {
        let bytes = token.bytes(self.sql);
        // Passed over here; a server of another version or make runs it.
        if bytes.starts_with(b"/*!") || bytes.starts_with(b"/*M!") {
            self.shape.executable_comment = true;
            return self.put(&Mark::Executable.bytes());
        }
        if comment::is_glue(self.sql, token) {
            self.shape.glued_comment = true;
            return self.put(&Mark::GluedComment.bytes());
        }
        Ok(())
    }

    fn word(&mut self, token: Token) -> Result<(), Exceeded> {
        let bytes = token.bytes(self.sql);
        if self.last == (Last::Dot { end: token.start }) {
            self.glue();
        }
        let start = self.at;
        self.raw(bytes)?;
        let written = self.out.get_mut(start..self.at).unwrap_or_default();
        written.make_ascii_lowercase();
        match weight(written.trim_ascii_end()) {
            Weight::Arm => self.meter.arm(),
            Weight::LastingLink => self.meter.lasting_link(),
            Weight::Link => self.meter.link(),
            Weight::Plain => self.meter.plain(),
        }
        self.last = Last::Word { end: token.end };
        Ok(())
    }

    fn punctuation(&mut self, token: Token) -> Result<(), Exceeded> {
        let bytes = token.bytes(self.sql);
        let before = self.last;
        match bytes {
            b"(" | b"{" => self.meter.open()?,
            b")" | b"}" => self.meter.close(),
            b"," => self.meter.arm(),
            b";" => self.meter.statement(),
            _ => self.meter.plain(),
        }
        if matches!(bytes, b"." | b"(") && before == (Last::Word { end: token.start }) {
            self.glue();
        }
        self.last = match (bytes, before) {
            (b".", _) => Last::Dot { end: token.end },
            (b",", Last::Literal { mark, written, run }) => {
                Last::LiteralComma { mark, written, run }
            }
            _ => Last::Other,
        };
        self.raw(bytes)
    }

    /// A literal. Of a list of literals of one class only the first is written, with a mark that
    /// more follow.
    fn literal(&mut self, mark: Mark) -> Result<(), Exceeded> {
        self.meter.plain();
        let mut run = false;
        match self.last {
            Last::LiteralComma {
                mark: before,
                written,
                run: more,
            } if before == mark => {
                self.at = written;
                run = true;
                if !more {
                    self.put(&Mark::List.bytes())?;
                }
            }
            Last::Word { .. }
            | Last::Dot { .. }
            | Last::Literal { .. }
            | Last::LiteralComma { .. }
            | Last::Other => self.put(&mark.bytes())?,
        }
        self.last = Last::Literal {
            mark,
            written: self.at,
            run,
        };
        Ok(())
    }

    /// Takes back the blank that was written last.
    const fn glue(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), Exceeded> {
        let end = self.at.saturating_add(bytes.len());
        // There is room for the longest skeleton. Were there not, half a skeleton would stand for
        // other texts.
        let place = self.out.get_mut(self.at..end).ok_or(Exceeded::Bytes)?;
        place.copy_from_slice(bytes);
        self.at = end;
        Ok(())
    }

    fn raw(&mut self, bytes: &[u8]) -> Result<(), Exceeded> {
        self.put(bytes)?;
        self.put(b" ")
    }

    fn finish(&mut self, shape: &mut Shape) -> Result<(), Exceeded> {
        if let Some(token) = self.trailing {
            self.shape.trailing = comment::trailing(self.sql, token);
            if let Some(mark) = Mark::of_trailing(self.shape.trailing) {
                self.put(&mark.bytes())?;
            }
        }
        self.shape.depth = self.meter.settle()?;
        *shape = self.shape;
        Ok(())
    }
}

/// What a word adds to the depth.
enum Weight {
    Arm,
    LastingLink,
    Link,
    Plain,
}

fn weight(word: &[u8]) -> Weight {
    match word {
        b"or" | b"and" => Weight::Arm,
        b"join" | b"straight_join" | b"union" | b"except" | b"intersect" | b"minus" => {
            Weight::LastingLink
        }
        b"is" | b"in" | b"at" | b"not" | b"any" | b"all" | b"some" | b"xor" | b"div" | b"mod"
        | b"like" | b"glob" | b"match" | b"regexp" | b"rlike" | b"sounds" | b"member"
        | b"isnull" | b"notnull" | b"escape" | b"collate" | b"between" | b"binary" | b"case"
        | b"when" | b"interval" | b"over" | b"explain" | b"for" => Weight::Link,
        _ => Weight::Plain,
    }
}

#[cfg(test)]
mod tests;
