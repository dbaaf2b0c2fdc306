//! Which of two languages a text is in.
//!
//! A client of an SQLite target speaks SQLite's SQL over PostgreSQL's wire. Its driver beside it
//! says what drivers of PostgreSQL say: it makes settings, and asks the catalogue. Whoever judges a
//! text and whoever runs it have to agree on what it is, so both ask here.

use crate::sqlite::text::{Token, Tokens};

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speech {
    /// SQLite's language: it is run by the file's engine.
    Engine,
    /// PostgreSQL's language, about the session or the catalogue only: no data of the file is
    /// touched by it.
    Server,
    /// PostgreSQL's COPY; what stands in its parentheses, if anything, is SQLite's language.
    Copy,
}

/// Functions that tell something of the server, where a parenthesis follows.
const FUNCTIONS: [&str; 25] = [
    "version",
    "current_database",
    "current_schema",
    "current_schemas",
    "current_setting",
    "set_config",
    "current_user",
    "session_user",
    "has_table_privilege",
    "has_schema_privilege",
    "has_database_privilege",
    "has_column_privilege",
    "has_any_column_privilege",
    "has_function_privilege",
    "obj_description",
    "col_description",
    "shobj_description",
    "format_type",
    "to_regclass",
    "to_regtype",
    "txid_current",
    "inet_server_addr",
    "inet_server_port",
    "inet_client_addr",
    "quote_ident",
];

/// Words that tell the same without parentheses, where nothing is queried.
const WORDS: [&str; 6] = [
    "current_user",
    "session_user",
    "current_role",
    "current_schema",
    "current_catalog",
    "user",
];

/// Statements about the session, by their first word.
const SESSION: [&str; 13] = [
    "SET",
    "RESET",
    "SHOW",
    "DISCARD",
    "DEALLOCATE",
    "START",
    "ABORT",
    "BEGIN",
    "COMMIT",
    "END",
    "ROLLBACK",
    "SAVEPOINT",
    "RELEASE",
];

/// How SQLite begins a transaction and PostgreSQL does not.
const OWN_BEGINS: [&str; 4] = ["DEFERRED", "IMMEDIATE", "EXCLUSIVE", "CONCURRENT"];

fn is_one_of(list: &[&str], word: &str) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// What a text is. Bytes that are no text are the engine's, which refuses them.
#[must_use]
pub fn of(sql: &[u8]) -> Speech {
    std::str::from_utf8(sql).map_or(Speech::Engine, of_text)
}

/// The same of what is known to be text.
#[must_use]
pub fn of_text(sql: &str) -> Speech {
    let mut whole = None;
    for part in parts(sql) {
        match (of_part(part), whole) {
            (Some(speech), None) => whole = Some(speech),
            // Several are one kind or the engine's.
            (Some(Speech::Server), Some(Speech::Server)) | (None, _) => {}
            (Some(_), Some(_)) => return Speech::Engine,
        }
    }
    whole.unwrap_or(Speech::Engine)
}

/// The statements of a text, where it is cut at semicolons.
pub(super) fn parts(sql: &str) -> impl Iterator<Item = &str> {
    let mut tokens = Tokens::of(sql);
    let mut begun = Some(0);
    std::iter::from_fn(move || {
        let start = begun?;
        for (at, token) in tokens.by_ref() {
            if token == Token::Sign(';') {
                begun = Some(at.saturating_add(1));
                return Some(sql.get(start..at).unwrap_or_default());
            }
        }
        begun = None;
        Some(sql.get(start..).unwrap_or_default())
    })
}

/// What one statement is; none where there is nothing.
fn of_part(sql: &str) -> Option<Speech> {
    let mut tokens = Tokens::of(sql).map(|(_, token)| token);
    let speech = match tokens.next()? {
        Token::Word(first) if is_one_of(&SESSION, first) => match tokens.next() {
            Some(Token::Word(next))
                if first.eq_ignore_ascii_case("BEGIN") && is_one_of(&OWN_BEGINS, next) =>
            {
                Speech::Engine
            }
            Some(_) | None => Speech::Server,
        },
        Token::Word(first) if first.eq_ignore_ascii_case("COPY") => Speech::Copy,
        Token::Word(first) if is_one_of(&["SELECT", "WITH", "VALUES"], first) => of_query(sql),
        Token::Word(_) | Token::Name(_) | Token::Text(_) | Token::Number(_) | Token::Sign(_) => {
            Speech::Engine
        }
    };
    Some(speech)
}

fn of_query(sql: &str) -> Speech {
    let mut tokens = Tokens::of(sql).map(|(_, token)| token).peekable();
    let mut queries = false;
    let mut tells = false;
    while let Some(token) = tokens.next() {
        let word = match token {
            Token::Word(word) => word,
            Token::Name(_) | Token::Text(_) | Token::Number(_) | Token::Sign(_) => continue,
        };
        let lower = word.to_ascii_lowercase();
        let next = tokens.peek();
        if lower.starts_with("pg_")
            || (lower == "information_schema" && next == Some(&Token::Sign('.')))
            || (FUNCTIONS.contains(&&*lower) && next == Some(&Token::Sign('(')))
        {
            return Speech::Server;
        }
        queries |= lower == "from";
        tells |= WORDS.contains(&&*lower);
    }
    if tells && !queries {
        Speech::Server
    } else {
        Speech::Engine
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn told_apart() {
        for (sql, expected) in [
            ("SELECT * FROM orders", Speech::Engine),
            ("SELECT 'pg_class', version FROM orders", Speech::Engine),
            ("SELECT \"pg_class\" FROM t", Speech::Engine),
            ("SELECT user FROM sessions", Speech::Engine),
            ("SELECT current_user", Speech::Server),
            ("select version()", Speech::Server),
            (
                "SELECT n.nspname FROM pg_catalog.pg_namespace n",
                Speech::Server,
            ),
            ("select * from information_schema.tables", Speech::Server),
            ("SET application_name = 'x'", Speech::Server),
            ("SET a TO 'x'; SET b TO 'y';", Speech::Server),
            ("SET a TO 'x'; SELECT * FROM orders", Speech::Engine),
            ("BEGIN; SELECT * FROM orders; COMMIT", Speech::Engine),
            ("BEGIN", Speech::Server),
            ("BEGIN IMMEDIATE", Speech::Engine),
            ("START TRANSACTION READ ONLY", Speech::Server),
            ("COPY (SELECT 1) TO STDOUT", Speech::Copy),
            ("COPY orders TO STDOUT; SELECT 1", Speech::Engine),
            ("DELETE FROM pg_class", Speech::Engine),
            ("", Speech::Engine),
            ("; ;", Speech::Engine),
        ] {
            assert_eq!(of_text(sql), expected, "{sql}");
        }
        assert_eq!(of(b"SELECT '\xff'"), Speech::Engine);
    }
}
