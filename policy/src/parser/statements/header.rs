//! What stands before the body of a stored program.

use super::Keyword;

/// What follows a token of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// More of the header.
    Header,
    /// It has no body.
    Plain,
    /// The body began with this token.
    Body,
    /// The body begins behind this token.
    BodyBehind,
    /// An SQLite trigger's body begins behind this token.
    Trigger,
    /// Nobody follows this here.
    Unclear,
}

/// How far a header is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Before the word that tells what is created.
    Kind,
    /// The value of DEFINER: its first token.
    Definer,
    /// Up to the parameters' closing parenthesis.
    Parameters,
    /// Behind the parameters: what kind of routine it is.
    Traits,
    /// A word that belongs to the trait before.
    Trait,
    /// RETURNS: the type's first word.
    Type,
    /// More of a type.
    TypeRest,
    /// Up to FOR EACH ROW, of which so many words were seen.
    Trigger(u8),
    /// FOLLOWS and PRECEDES name another trigger.
    Order,
    /// Up to DO.
    Event,
    /// Up to BEGIN.
    SqliteTrigger,
    /// Up to TRIGGER.
    SqliteKind,
}

/// Reads a header.
#[derive(Debug)]
pub(super) struct Header {
    part: Part,
    open: u32,
    oracle: bool,
}

impl Header {
    pub(super) const fn mysql(oracle: bool) -> Self {
        Self {
            part: Part::Kind,
            open: 0,
            oracle,
        }
    }

    pub(super) const fn sqlite() -> Self {
        Self {
            part: Part::SqliteKind,
            open: 0,
            oracle: false,
        }
    }

    pub(super) fn step(&mut self, word: Keyword<'_>, sign: &[u8]) -> Next {
        match sign {
            b"(" => self.open = self.open.saturating_add(1),
            b")" => self.open = self.open.saturating_sub(1),
            _ => {}
        }
        let (part, next) = match self.part {
            Part::Kind => self.kind(word, sign),
            Part::Definer => (Part::Kind, Next::Header),
            Part::Parameters if sign == b")" && self.open == 0 => (Part::Traits, Next::Header),
            // A function of a library: CREATE FUNCTION f RETURNS INTEGER SONAME '...'.
            Part::Parameters if word == Some("SONAME") => (Part::Parameters, Next::Plain),
            Part::Parameters => (Part::Parameters, Next::Header),
            Part::Traits => Self::traits(word),
            Part::Trait => (Part::Traits, Next::Header),
            Part::Type => Self::first_of_type(word),
            Part::TypeRest if self.open > 0 || sign == b")" || sign == b"." => {
                (Part::TypeRest, Next::Header)
            }
            Part::TypeRest => Self::type_rest(word),
            Part::Trigger(seen) => Self::trigger(seen, word),
            Part::Order => match word {
                Some("FOLLOWS" | "PRECEDES") => (Part::Trait, Next::Header),
                _ => (Part::Order, Next::Body),
            },
            Part::Event if word == Some("DO") && self.open == 0 => (Part::Event, Next::BodyBehind),
            Part::Event => (Part::Event, Next::Header),
            Part::SqliteTrigger if word == Some("BEGIN") && self.open == 0 => {
                (Part::SqliteTrigger, Next::Trigger)
            }
            Part::SqliteTrigger => (Part::SqliteTrigger, Next::Header),
            Part::SqliteKind => match word {
                Some("TRIGGER") => (Part::SqliteTrigger, Next::Header),
                Some("TEMP" | "TEMPORARY" | "QUERY" | "PLAN" | "CREATE") => {
                    (Part::SqliteKind, Next::Header)
                }
                _ => (Part::SqliteKind, Next::Plain),
            },
        };
        self.part = part;
        next
    }

    fn kind(&self, word: Keyword<'_>, sign: &[u8]) -> (Part, Next) {
        match word {
            Some("PROCEDURE" | "FUNCTION" | "TRIGGER" | "EVENT" | "PACKAGE") if self.oracle => {
                (Part::Kind, Next::Unclear)
            }
            Some("PACKAGE") => (Part::Kind, Next::Unclear),
            Some("PROCEDURE" | "FUNCTION") => (Part::Parameters, Next::Header),
            Some("TRIGGER") => (Part::Trigger(0), Next::Header),
            Some("EVENT") => (Part::Event, Next::Header),
            Some("OR" | "REPLACE" | "DEFINER" | "AGGREGATE" | "CURRENT_USER" | "CURRENT_ROLE") => {
                (Part::Kind, Next::Header)
            }
            // The host of DEFINER = 'user'@'host' is a token without a word or a sign.
            None if matches!(sign, b"" | b"(" | b")") => (Part::Kind, Next::Header),
            None if sign == b"=" => (Part::Definer, Next::Header),
            None | Some(_) => (Part::Kind, Next::Plain),
        }
    }

    fn traits(word: Keyword<'_>) -> (Part, Next) {
        match word {
            Some("RETURNS") => (Part::Type, Next::Header),
            Some("COMMENT" | "LANGUAGE") => (Part::Trait, Next::Header),
            Some(
                "NOT" | "DETERMINISTIC" | "CONTAINS" | "NO" | "READS" | "MODIFIES" | "SQL" | "DATA"
                | "SECURITY" | "DEFINER" | "INVOKER",
            ) => (Part::Traits, Next::Header),
            _ => (Part::Traits, Next::Body),
        }
    }

    fn first_of_type(word: Keyword<'_>) -> (Part, Next) {
        match word {
            Some("NATIONAL" | "LONG" | "ROW") => (Part::Type, Next::Header),
            _ => (Part::TypeRest, Next::Header),
        }
    }

    fn type_rest(word: Keyword<'_>) -> (Part, Next) {
        match word {
            Some("CHARACTER" | "CHAR") => (Part::TypeRest, Next::Header),
            Some("CHARSET" | "SET" | "COLLATE" | "OF") => (Part::Type, Next::Header),
            Some(
                "UNSIGNED" | "SIGNED" | "ZEROFILL" | "BINARY" | "ASCII" | "UNICODE" | "BYTE"
                | "VARYING" | "PRECISION" | "VARCHAR" | "VARBINARY" | "VARCHARACTER" | "TYPE",
            ) => (Part::TypeRest, Next::Header),
            _ => Self::traits(word),
        }
    }

    fn trigger(seen: u8, word: Keyword<'_>) -> (Part, Next) {
        match (seen, word) {
            (0, Some("FOR")) => (Part::Trigger(1), Next::Header),
            (1, Some("EACH")) => (Part::Trigger(2), Next::Header),
            (2, Some("ROW")) => (Part::Order, Next::Header),
            _ => (Part::Trigger(0), Next::Header),
        }
    }
}
