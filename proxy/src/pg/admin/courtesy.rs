//! What drivers send by themselves when they connect, begin, commit or give a connection back to
//! a pool of theirs: it is answered as they expect, and changes nothing.

use std::fmt;

use super::command::Misunderstood;
use super::words::Word;

/// A text of a driver's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Courtesy {
    /// BEGIN.
    Begin,
    /// COMMIT.
    Commit,
    /// ROLLBACK.
    Rollback,
    /// Any statement that succeeds without doing anything, with its command tag.
    Done(&'static str),
    /// One value: the column's name and the value.
    Value(&'static str, Given),
}

/// The value of a [`Courtesy::Value`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Given {
    /// A text that is always the same.
    Text(&'static str),
    /// The number one.
    One,
    /// No value.
    Null,
    /// What calls itself a version.
    Version,
    /// The user.
    User,
}

/// As it is recorded.
impl fmt::Display for Courtesy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Begin => f.write_str("BEGIN"),
            Self::Commit => f.write_str("COMMIT"),
            Self::Rollback => f.write_str("ROLLBACK"),
            Self::Done(tag) => f.write_str(tag),
            Self::Value(column, _) => write!(f, "SELECT {column}"),
        }
    }
}

/// Settings that drivers make. BosDB itself is set by its configuration file.
const SETTINGS: &[&str] = &[
    "application_name",
    "bytea_output",
    "characteristics",
    "client_encoding",
    "client_min_messages",
    "datestyle",
    "default_transaction_isolation",
    "default_transaction_read_only",
    "extra_float_digits",
    "idle_in_transaction_session_timeout",
    "intervalstyle",
    "lock_timeout",
    "names",
    "search_path",
    "standard_conforming_strings",
    "statement_timeout",
    "time",
    "timezone",
    "transaction",
];

/// Settings that drivers ask for.
const ASKED: &[(&str, Given)] = &[
    ("client_encoding", Given::Text("UTF8")),
    ("datestyle", Given::Text("ISO, MDY")),
    (
        "default_transaction_isolation",
        Given::Text("read committed"),
    ),
    ("default_transaction_read_only", Given::Text("off")),
    ("integer_datetimes", Given::Text("on")),
    ("max_identifier_length", Given::Text("63")),
    ("search_path", Given::Text("")),
    ("server_encoding", Given::Text("UTF8")),
    ("server_version", Given::Version),
    ("standard_conforming_strings", Given::Text("on")),
    ("timezone", Given::Text("UTC")),
    ("transaction_isolation", Given::Text("read committed")),
    ("transaction_read_only", Given::Text("off")),
];

/// Functions and values without a table that drivers select.
const SELECTED: &[(&[&str], &str, Given)] = &[
    (&["1"], "?column?", Given::One),
    (&["version"], "version", Given::Version),
    (&["pg_catalog.version"], "version", Given::Version),
    (&["current_schema"], "current_schema", Given::Null),
    (
        &["current_database"],
        "current_database",
        Given::Text(bosdb_gateway::console::CONSOLE),
    ),
    (&["current_user"], "current_user", Given::User),
    (&["session_user"], "session_user", Given::User),
    (
        &["pg_advisory_unlock_all"],
        "pg_advisory_unlock_all",
        Given::Null,
    ),
];

/// The courtesy that these words are, if they are one.
pub(super) fn of(words: &[Word<'_>]) -> Result<Option<Courtesy>, Misunderstood> {
    let Some((Word::Plain(verb), rest)) = words.split_first() else {
        return Ok(None);
    };
    Ok(match verb.to_ascii_uppercase().as_str() {
        "BEGIN" | "START" => Some(Courtesy::Begin),
        "COMMIT" | "END" => Some(Courtesy::Commit),
        "ROLLBACK" | "ABORT" => Some(Courtesy::Rollback),
        "SET" => return set(rest).map(Some),
        "RESET" => Some(Courtesy::Done("RESET")),
        "DISCARD" => Some(Courtesy::Done("DISCARD ALL")),
        "DEALLOCATE" => Some(Courtesy::Done("DEALLOCATE")),
        "UNLISTEN" => Some(Courtesy::Done("UNLISTEN")),
        "CLOSE" => Some(Courtesy::Done("CLOSE CURSOR ALL")),
        "SELECT" => select(rest),
        "SHOW" => show(rest),
        _ => None,
    })
}

fn set(words: &[Word<'_>]) -> Result<Courtesy, Misunderstood> {
    let words = match words {
        [scope, rest @ ..] if scope.is("SESSION") || scope.is("LOCAL") => rest,
        words => words,
    };
    match words.first() {
        Some(Word::Plain(name)) => {
            if SETTINGS
                .iter()
                .any(|known| known.eq_ignore_ascii_case(name))
            {
                Ok(Courtesy::Done("SET"))
            } else {
                Err(Misunderstood::Setting((*name).to_owned()))
            }
        }
        Some(Word::Quoted(name)) => Err(Misunderstood::Setting(name.clone())),
        Some(Word::Text(_) | Word::Symbol(_)) | None => Err(Misunderstood::Unknown),
    }
}

fn select(words: &[Word<'_>]) -> Option<Courtesy> {
    let call = match words {
        [call @ .., Word::Symbol('('), Word::Symbol(')')] => call,
        call => call,
    };
    let [Word::Plain(asked)] = call else {
        return None;
    };
    SELECTED
        .iter()
        .find(|(names, ..)| names.iter().any(|name| name.eq_ignore_ascii_case(asked)))
        .map(|(_, column, given)| Courtesy::Value(column, *given))
}

fn show(words: &[Word<'_>]) -> Option<Courtesy> {
    let asked = match words {
        [Word::Plain(name)] => *name,
        [transaction, isolation, level]
            if transaction.is("TRANSACTION") && isolation.is("ISOLATION") && level.is("LEVEL") =>
        {
            "transaction_isolation"
        }
        [time, zone] if time.is("TIME") && zone.is("ZONE") => "timezone",
        _ => return None,
    };
    ASKED
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(asked))
        .map(|(name, given)| Courtesy::Value(name, *given))
}

#[cfg(test)]
mod tests {
    use super::super::words::commands;
    use super::*;

    fn one(text: &str) -> Result<Option<Courtesy>, Misunderstood> {
        of(&commands(text).unwrap()[0])
    }

    #[test]
    fn drivers_are_answered() {
        for text in [
            "SET extra_float_digits = 3",
            "SET application_name = 'PostgreSQL JDBC Driver'",
            "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
            "SET LOCAL search_path TO a, b",
            "SET TIME ZONE 'UTC'",
            "SET NAMES 'UTF8'",
            "SELECT 1",
            "select version()",
            "select pg_catalog.version()",
            "SHOW TRANSACTION ISOLATION LEVEL",
            "show standard_conforming_strings",
            "BEGIN ISOLATION LEVEL READ COMMITTED",
            "ROLLBACK",
            "DEALLOCATE ALL",
            "RESET ALL",
            "UNLISTEN *",
            "CLOSE ALL",
            "SELECT pg_advisory_unlock_all()",
        ] {
            assert!(matches!(one(text), Ok(Some(_))), "{text}");
        }
        for text in [
            "SHOW POOLS",
            "SELECT 2",
            "SELECT 1, 2",
            "PAUSE",
            "SELECT now()",
        ] {
            assert_eq!(one(text), Ok(None), "{text}");
        }
        assert!(one("SET max_client_conn = 5").is_err());
        assert!(one("SET").is_err());
    }
}
