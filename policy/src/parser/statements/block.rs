//! The blocks of a stored program.

use super::Keyword;

/// What is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Block {
    Begin,
    If,
    Case,
    /// LOOP, WHILE, FOR, REPEAT.
    Loop,
}

/// Where in a body the reader is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Place {
    /// A statement may begin.
    #[default]
    Start,
    /// Behind a first word, which is a label where a colon follows.
    Label,
    /// In a statement.
    Statement,
    /// In the condition of IF or WHEN, up to THEN.
    Condition,
    /// In the head of WHILE or FOR, up to DO.
    Head,
    /// In the condition of UNTIL, up to END.
    Until,
    /// In DECLARE: whether HANDLER was seen, and FOR behind it makes it one.
    Declare { handler: bool },
    /// A condition of a handler.
    Caught,
    /// Behind one.
    Behind,
    /// Behind END.
    Ended,
    /// Before the ATOMIC of BEGIN NOT ATOMIC.
    Atomic,
}

/// Follows a body.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    open: Vec<Block>,
    place: Place,
    /// CASE expressions open in the statement.
    cases: u32,
}

impl Blocks {
    /// Behind BEGIN NOT.
    pub(super) fn begun() -> Self {
        Self {
            open: vec![Block::Begin],
            place: Place::Atomic,
            cases: 0,
        }
    }

    pub(super) fn are_closed(&self) -> bool {
        self.open.is_empty()
    }

    /// The next token. Whether it ends the statement that the body is part of.
    pub(super) fn step(&mut self, word: Keyword<'_>, sign: &[u8]) -> bool {
        if sign == b";" {
            self.place = Place::Start;
            self.cases = 0;
            return self.open.is_empty();
        }
        self.place = match self.place {
            Place::Start => self.start(word, sign),
            Place::Label if sign == b":" => Place::Start,
            Place::Label | Place::Statement => self.inside(word, Place::Statement),
            Place::Condition if word == Some("THEN") && self.cases == 0 => Place::Start,
            Place::Head if word == Some("DO") && self.cases == 0 => Place::Start,
            Place::Until if word == Some("END") && self.cases == 0 => self.end(),
            place @ (Place::Condition | Place::Head | Place::Until) => self.inside(word, place),
            Place::Declare { handler: true } if word == Some("FOR") => Place::Caught,
            Place::Declare { .. } => {
                let handler = word == Some("HANDLER");
                self.inside(word, Place::Declare { handler })
            }
            Place::Caught => match word {
                Some("SQLSTATE" | "VALUE" | "NOT") => Place::Caught,
                _ => Place::Behind,
            },
            Place::Behind if sign == b"," => Place::Caught,
            Place::Behind => self.start(word, sign),
            Place::Atomic => Place::Start,
            Place::Ended => Place::Ended,
        };
        false
    }

    fn start(&mut self, word: Keyword<'_>, sign: &[u8]) -> Place {
        match word {
            Some("BEGIN") => self.push(Block::Begin, Place::Start),
            Some("IF") => self.push(Block::If, Place::Condition),
            Some("CASE") => self.push(Block::Case, Place::Condition),
            Some("LOOP" | "REPEAT") => self.push(Block::Loop, Place::Start),
            Some("WHILE" | "FOR") => self.push(Block::Loop, Place::Head),
            Some("ELSEIF" | "WHEN") => Place::Condition,
            Some("ELSE") => Place::Start,
            Some("UNTIL") => Place::Until,
            Some("END") => self.end(),
            Some("DECLARE") => Place::Declare { handler: false },
            Some(_) => Place::Label,
            // A quoted name may be a label too.
            None if sign.is_empty() => Place::Label,
            None => Place::Statement,
        }
    }

    fn inside(&mut self, word: Keyword<'_>, place: Place) -> Place {
        match word {
            Some("CASE") => self.cases = self.cases.saturating_add(1),
            Some("END") => self.cases = self.cases.saturating_sub(1),
            _ => {}
        }
        place
    }

    fn push(&mut self, block: Block, place: Place) -> Place {
        self.open.push(block);
        place
    }

    fn end(&mut self) -> Place {
        self.open.pop();
        Place::Ended
    }
}
