//! Where one statement of a text ends and the next begins.
//!
//! A semicolon does, except in the bodies of stored programs. Those are followed as far as it takes
//! to find their end: which blocks are open, and where a statement may begin. What is not followed
//! (Oracle's language, a block without end) is refused as a whole.

use crate::lexer::TokenKind;
use crate::request::{SessionFacts, SqlModes};

mod block;
mod header;

use block::Blocks;
use header::Header;

/// What a token is for the statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Part of a statement.
    Inside,
    /// The semicolon between two.
    Separator,
}

/// Where the splitter stands in a statement.
#[derive(Debug)]
enum Place {
    /// Before its first token.
    Start,
    /// In one whose first semicolon ends it.
    Plain,
    /// Behind a first BEGIN, which opens a block where NOT ATOMIC follows.
    Begin,
    /// In what may turn out to have a body.
    Header(Header),
    /// In a body.
    Body(Blocks),
    /// In an SQLite trigger: whether a statement of its body begins here.
    Trigger { start: bool },
}

/// Goes along the significant tokens of a text.
#[derive(Debug)]
pub(crate) struct Splitter {
    place: Place,
    facts: SessionFacts,
    /// The token before was a dot: what follows is a name, not a key word.
    dot: bool,
    unclear: bool,
}

/// A word in upper case, as far as key words go; `None` for longer words and other tokens.
type Keyword<'a> = Option<&'a str>;

impl Splitter {
    pub(crate) const fn new(facts: SessionFacts) -> Self {
        Self {
            place: Place::Start,
            facts,
            dot: false,
            unclear: false,
        }
    }

    /// The next token.
    pub(crate) fn step(&mut self, kind: TokenKind, bytes: &[u8]) -> Step {
        const LONGEST: usize = 16;
        let mut buffer = [0_u8; LONGEST];
        let mut word = None;
        if kind == TokenKind::Word
            && !self.dot
            && let Some(place) = buffer.get_mut(..bytes.len())
        {
            place.copy_from_slice(bytes);
            place.make_ascii_uppercase();
            word = std::str::from_utf8(place).ok();
        }
        self.dot = kind == TokenKind::Punctuation && bytes == b".";
        let sign = matches!(kind, TokenKind::Punctuation | TokenKind::Operator);
        let sign = if sign { bytes } else { b"" };
        self.pass(word, sign)
    }

    fn pass(&mut self, word: Keyword<'_>, sign: &[u8]) -> Step {
        match &mut self.place {
            Place::Start => {
                if sign != b";" {
                    self.place = self.begin(word);
                    if let Place::Body(blocks) = &mut self.place {
                        blocks.step(word, sign);
                    }
                    return Step::Inside;
                }
                Step::Separator
            }
            Place::Plain => self.ends_at(sign == b";"),
            Place::Begin => {
                if word == Some("NOT") {
                    self.place = Place::Body(Blocks::begun());
                    return Step::Inside;
                }
                self.place = Place::Plain;
                self.ends_at(sign == b";")
            }
            Place::Header(header) => {
                match header.step(word, sign) {
                    header::Next::Header => {}
                    header::Next::Plain => self.place = Place::Plain,
                    header::Next::Unclear => self.unclear = true,
                    header::Next::Trigger => self.place = Place::Trigger { start: false },
                    header::Next::Body => {
                        let mut blocks = Blocks::default();
                        let ended = blocks.step(word, sign);
                        self.place = Place::Body(blocks);
                        return self.ends_at(ended);
                    }
                    header::Next::BodyBehind => self.place = Place::Body(Blocks::default()),
                }
                self.ends_at(sign == b";")
            }
            Place::Body(blocks) => {
                let ended = blocks.step(word, sign);
                self.ends_at(ended)
            }
            Place::Trigger { start } => {
                if *start && word == Some("END") {
                    self.place = Place::Plain;
                } else {
                    *start = sign == b";" || (*start && word.is_none() && sign.is_empty());
                }
                Step::Inside
            }
        }
    }

    fn ends_at(&mut self, end: bool) -> Step {
        if end {
            self.place = Place::Start;
            Step::Separator
        } else {
            Step::Inside
        }
    }

    /// What a statement is whose first word this is.
    fn begin(&mut self, word: Keyword<'_>) -> Place {
        let modes = match self.facts {
            SessionFacts::MySql(facts) => facts.modes,
            SessionFacts::Sqlite | SessionFacts::Postgres(_) => {
                return match word {
                    Some("CREATE" | "EXPLAIN") => Place::Header(Header::sqlite()),
                    _ => Place::Plain,
                };
            }
        };
        let oracle = modes.intersects(SqlModes::ORACLE);
        match word {
            Some("CREATE" | "ALTER") => Place::Header(Header::mysql(oracle)),
            Some("BEGIN" | "IF" | "CASE" | "LOOP" | "WHILE" | "REPEAT" | "FOR" | "DECLARE")
                if oracle =>
            {
                self.unclear = true;
                Place::Plain
            }
            Some("BEGIN") => Place::Begin,
            Some("IF" | "CASE" | "LOOP" | "WHILE" | "REPEAT" | "FOR") => {
                Place::Body(Blocks::default())
            }
            // A label begins a block; anything else is a statement that its semicolon ends, in a
            // body as well.
            None | Some(_) => Place::Body(Blocks::default()),
        }
    }

    /// Whether the text ends where a statement may end, and it is known where each one did.
    pub(crate) fn is_clear(&self) -> bool {
        !self.unclear
            && match &self.place {
                Place::Start | Place::Plain | Place::Begin | Place::Header(_) => true,
                Place::Body(blocks) => blocks.are_closed(),
                Place::Trigger { .. } => false,
            }
    }
}

#[cfg(test)]
mod tests;
