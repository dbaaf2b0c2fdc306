use super::*;
use crate::request::{ClientCharset, Flavour, MySqlFacts, SessionFacts, SqlModes};

pub(super) fn facts(flavour: Flavour) -> SessionFacts {
    SessionFacts::MySql(MySqlFacts {
        flavour,
        version: match flavour {
            Flavour::MySql => 80_036,
            Flavour::MariaDb => 101_119,
        },
        modes: SqlModes::default(),
        charset: ClientCharset::Utf8,
    })
}

/// Whether the whole text is one statement that is understood.
fn reads(sql: &str, facts: SessionFacts) -> bool {
    let Ok(tokens) = Tokens::cut(sql.as_bytes(), facts) else {
        return false;
    };
    let mut cursor = tokens.cursor();
    statement(&mut cursor).is_some() && (cursor.is_at_end() || cursor.is_sign(";"))
}

#[test]
fn texts_of_the_corpus_are_read() {
    for (corpus, facts) in [
        (
            include_str!("../../tests/corpus/mysql/read.sql"),
            facts(Flavour::MariaDb),
        ),
        (
            include_str!("../../tests/corpus/mysql/read.sql"),
            facts(Flavour::MySql),
        ),
        (
            include_str!("../../tests/corpus/sqlite/read.sql"),
            SessionFacts::Sqlite,
        ),
    ] {
        let missed: Vec<&str> = corpus
            .split("\n-- next\n")
            .filter(|sql| !reads(sql, facts))
            .collect();
        assert!(missed.is_empty(), "{facts:?}\n{}", missed.join("\n\n"));
    }
}
