//! The texts that are about the session, read into a closed list.

use crate::adapter::{AdapterError, Trouble};
use crate::serve::session::Mode;
use crate::sqlite::text::{Token, Tokens};

/// What DISCARD throws away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Discarded {
    All,
    Temporary,
    /// Plans and sequences: there are none.
    Plans,
}

/// A statement about the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Command {
    Begin(Option<Mode>),
    Commit,
    Rollback,
    Savepoint(String),
    Release(String),
    RollbackTo(String),
    SetMode(Option<Mode>),
    /// Without a value: to its default.
    Set {
        name: String,
        value: Option<String>,
    },
    Reset(String),
    ResetAll,
    Show(String),
    ShowAll,
    Discard(Discarded),
    /// Without a name: all.
    Deallocate(Option<String>),
    /// A query of the catalogue.
    Ask,
}

/// Whether there is nothing in a text but blanks and comments.
pub(super) fn is_blank(sql: &str) -> bool {
    Tokens::of(sql).next().is_none()
}

/// The words of a statement.
struct Words<'t> {
    tokens: std::iter::Peekable<Tokens<'t>>,
}

fn syntax(sql: &str) -> AdapterError {
    let text: String = sql.trim().chars().take(60).collect();
    let message = format!("the statement is not understood: {text}");
    AdapterError::new(Trouble::Syntax, message).hint(
        "a client of this target speaks SQLite's SQL; of PostgreSQL only settings and transactions",
    )
}

impl<'t> Words<'t> {
    /// Whether a word follows; it is taken.
    fn take(&mut self, word: &str) -> bool {
        let is = |(_, token): &(usize, Token<'t>)| matches!(token, Token::Word(found) if found.eq_ignore_ascii_case(word));
        self.tokens.next_if(is).is_some()
    }

    fn take_sign(&mut self, sign: char) -> bool {
        self.tokens
            .next_if(|(_, token)| *token == Token::Sign(sign))
            .is_some()
    }

    /// A name, `a.b` as one.
    fn name(&mut self) -> Option<String> {
        let mut name = String::new();
        loop {
            match self.tokens.next()?.1 {
                Token::Word(word) => name.push_str(&word.to_ascii_lowercase()),
                Token::Name(quoted) => name.push_str(&unquoted(quoted)),
                Token::Text(_) | Token::Number(_) | Token::Sign(_) => return None,
            }
            if !self.take_sign('.') {
                return Some(name);
            }
            name.push('.');
        }
    }

    /// The rest as a setting's value: words, numbers and texts, with commas between.
    fn value(&mut self) -> Option<String> {
        let mut value = String::new();
        let mut pieces = 0_usize;
        for (_, token) in self.tokens.by_ref() {
            let piece = match token {
                Token::Word(word) => word.to_owned(),
                Token::Name(quoted) | Token::Text(quoted) => unquoted(quoted),
                Token::Number(number) => number.to_owned(),
                Token::Sign(',') => {
                    value.push_str(", ");
                    continue;
                }
                Token::Sign(sign @ ('-' | '+')) => {
                    value.push(sign);
                    continue;
                }
                Token::Sign(_) => return None,
            };
            value.push_str(&piece);
            pieces = pieces.saturating_add(1);
        }
        (pieces > 0).then_some(value)
    }

    fn is_at_end(&mut self) -> bool {
        self.tokens.peek().is_none()
    }

    /// Modes of a transaction: how isolated it is does not matter, it is as isolated as can be.
    fn modes(&mut self) -> Option<Option<Mode>> {
        let mut mode = None;
        while !self.is_at_end() {
            if self.take("REPEATABLE") {
                if !self.take("READ") {
                    return None;
                }
            } else if self.take("READ") {
                if self.take("ONLY") {
                    mode = Some(Mode::ReadOnly);
                } else if self.take("WRITE") {
                    mode = Some(Mode::Usual);
                } else if !(self.take("COMMITTED") || self.take("UNCOMMITTED")) {
                    return None;
                }
            } else {
                let known = ["ISOLATION", "LEVEL", "SERIALIZABLE", "NOT", "DEFERRABLE"];
                let known = known.iter().any(|word| self.take(word)) || self.take_sign(',');
                if !known {
                    return None;
                }
            }
        }
        Some(mode)
    }
}

/// What stands between quotes.
fn unquoted(quoted: &str) -> String {
    let mut chars = quoted.chars();
    let quote = chars.next();
    let inner = chars.as_str();
    match quote {
        Some(quote @ ('"' | '`' | '\'')) => {
            let inner = inner.strip_suffix(quote).unwrap_or(inner);
            inner.replace(&format!("{quote}{quote}"), &quote.to_string())
        }
        Some('[') => inner.strip_suffix(']').unwrap_or(inner).to_owned(),
        Some(_) | None => quoted.to_owned(),
    }
}

/// Reads one statement; none where there is nothing.
pub(super) fn read(sql: &str) -> Result<Option<Command>, AdapterError> {
    if is_blank(sql) {
        return Ok(None);
    }
    let mut words = Words {
        tokens: Tokens::of(sql).peekable(),
    };
    let command =
        read_words(&mut words).filter(|command| *command == Command::Ask || words.is_at_end());
    command.map(Some).ok_or_else(|| syntax(sql))
}

fn read_words(words: &mut Words<'_>) -> Option<Command> {
    if words.take("SELECT") || words.take("WITH") || words.take("VALUES") {
        return Some(Command::Ask);
    }
    if words.take("BEGIN") {
        let _optional = words.take("TRANSACTION") || words.take("WORK");
        return words.modes().map(Command::Begin);
    }
    if words.take("START") {
        return words
            .take("TRANSACTION")
            .then(|| words.modes().map(Command::Begin))?;
    }
    if words.take("COMMIT") || words.take("END") {
        let _optional = words.take("TRANSACTION") || words.take("WORK");
        return Some(Command::Commit);
    }
    if words.take("ROLLBACK") || words.take("ABORT") {
        let _optional = words.take("TRANSACTION") || words.take("WORK");
        if words.take("TO") {
            let _optional = words.take("SAVEPOINT");
            return words.name().map(Command::RollbackTo);
        }
        return Some(Command::Rollback);
    }
    if words.take("SAVEPOINT") {
        return words.name().map(Command::Savepoint);
    }
    if words.take("RELEASE") {
        let _optional = words.take("SAVEPOINT");
        return words.name().map(Command::Release);
    }
    if words.take("DISCARD") {
        let what = if words.take("ALL") {
            Discarded::All
        } else if words.take("TEMP") || words.take("TEMPORARY") {
            Discarded::Temporary
        } else if words.take("PLANS") || words.take("SEQUENCES") {
            Discarded::Plans
        } else {
            return None;
        };
        return Some(Command::Discard(what));
    }
    if words.take("DEALLOCATE") {
        let _optional = words.take("PREPARE");
        if words.take("ALL") {
            return Some(Command::Deallocate(None));
        }
        return words.name().map(|name| Command::Deallocate(Some(name)));
    }
    if words.take("RESET") {
        if words.take("ALL") {
            return Some(Command::ResetAll);
        }
        return setting_name(words).map(Command::Reset);
    }
    if words.take("SHOW") {
        if words.take("ALL") {
            return Some(Command::ShowAll);
        }
        return setting_name(words).map(Command::Show);
    }
    words.take("SET").then(|| read_set(words))?
}

/// A setting's name; some have one of several words.
fn setting_name(words: &mut Words<'_>) -> Option<String> {
    if words.take("TIME") {
        return words.take("ZONE").then(|| "timezone".to_owned());
    }
    if words.take("TRANSACTION") {
        return (words.take("ISOLATION") && words.take("LEVEL"))
            .then(|| "transaction_isolation".to_owned());
    }
    words.name()
}

fn read_set(words: &mut Words<'_>) -> Option<Command> {
    if words.take("SESSION") {
        if words.take("CHARACTERISTICS") {
            let modes = words.take("AS") && words.take("TRANSACTION");
            return modes.then(|| words.modes().map(Command::SetMode))?;
        }
    } else {
        let _optional = words.take("LOCAL");
    }
    if words.take("TRANSACTION") {
        return words.modes().map(Command::SetMode);
    }
    if words.take("TIME") {
        if !words.take("ZONE") {
            return None;
        }
        return words.value().map(|value| set("timezone", &value));
    }
    if words.take("NAMES") {
        return words.value().map(|value| set("client_encoding", &value));
    }
    let name = words.name()?;
    if !(words.take_sign('=') || words.take("TO")) {
        return None;
    }
    let value = words.value()?;
    Some(set(&name, &value))
}

fn set(name: &str, value: &str) -> Command {
    let is_default = value.eq_ignore_ascii_case("default");
    Command::Set {
        name: name.to_owned(),
        value: (!is_default).then(|| value.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_read() {
        let set = |name: &str, value: Option<&str>| Command::Set {
            name: name.to_owned(),
            value: value.map(ToOwned::to_owned),
        };
        for (sql, expected) in [
            ("BEGIN", Command::Begin(None)),
            (
                "begin transaction isolation level repeatable read, read only",
                Command::Begin(Some(Mode::ReadOnly)),
            ),
            (
                "START TRANSACTION READ WRITE",
                Command::Begin(Some(Mode::Usual)),
            ),
            ("END", Command::Commit),
            (
                "ROLLBACK TO SAVEPOINT \"a b\"",
                Command::RollbackTo("a b".into()),
            ),
            (
                "SET application_name = 'it''s'",
                set("application_name", Some("it's")),
            ),
            (
                "SET SESSION DateStyle TO ISO, MDY",
                set("datestyle", Some("ISO, MDY")),
            ),
            ("SET \"timezone\" TO DEFAULT", set("timezone", None)),
            (
                "SET extra_float_digits = -1",
                set("extra_float_digits", Some("-1")),
            ),
            ("SET TIME ZONE 'UTC'", set("timezone", Some("UTC"))),
            (
                "SHOW transaction isolation level",
                Command::Show("transaction_isolation".into()),
            ),
            ("DISCARD ALL", Command::Discard(Discarded::All)),
            (
                "DEALLOCATE \"bosdb_1\"",
                Command::Deallocate(Some("bosdb_1".into())),
            ),
            ("RESET ALL", Command::ResetAll),
        ] {
            assert_eq!(read(sql), Ok(Some(expected)), "{sql}");
        }
        assert_eq!(read(" -- nothing\n"), Ok(None));
        for bad in [
            "SET",
            "SET a",
            "SET a = (1)",
            "COMMIT PREPARED 'x'",
            "BEGIN x",
            "DISCARD x",
            "START",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
