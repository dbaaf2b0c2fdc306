//! Tokens joined again are the input, and blanks do not change what a text is.

use std::sync::OnceLock;

use bosdb_policy::lexer::postgres::Lexer;
use bosdb_policy::lexer::{Token, TokenKind, mysql, sqlite};
use bosdb_policy::{
    Carrier, ClientCharset, Flavour, InjectionMode, MySqlFacts, PostgresFacts, Request, Rights,
    RuleSet, RuleSettings, SessionFacts, SqlModes, SubjectClass, decide,
};

pub(crate) fn run(bytes: &[u8]) {
    for standard_conforming_strings in [true, false] {
        let facts = PostgresFacts {
            standard_conforming_strings,
        };
        let spaced = spaced(bytes, Lexer::new(bytes, facts));
        same_shape(bytes, &spaced, SessionFacts::Postgres(facts));
    }
    let spaced_out = spaced(bytes, sqlite::Lexer::new(bytes));
    same_shape(bytes, &spaced_out, SessionFacts::Sqlite);
    for (flavour, version) in [(Flavour::MySql, 80_036), (Flavour::MariaDb, 101_119)] {
        for modes in [
            SqlModes::default(),
            SqlModes::ANSI_QUOTES.union(SqlModes::NO_BACKSLASH_ESCAPES),
        ] {
            for charset in [ClientCharset::Utf8, ClientCharset::BackslashTrail] {
                let facts = MySqlFacts {
                    flavour,
                    version,
                    modes,
                    charset,
                };
                let spaced = spaced(bytes, mysql::Lexer::new(bytes, facts));
                same_shape(bytes, &spaced, SessionFacts::MySql(facts));
            }
        }
    }
}

/// The text with its blanks changed. That nothing is lost on the way is checked.
fn spaced(bytes: &[u8], lexer: impl Iterator<Item = Token>) -> Vec<u8> {
    let mut end = 0;
    let mut spaced = Vec::new();
    for token in lexer {
        assert_eq!(token.start, end, "a gap, or an overlap");
        assert!(token.end > token.start, "an empty token");
        end = token.end;
        let text = token.bytes(bytes);
        assert_eq!(text, &bytes[token.start..token.end]);
        if token.kind == TokenKind::Whitespace {
            // A line end between two strings makes them one; nothing else in blanks counts.
            let line = text.iter().any(|byte| matches!(byte, b'\n' | b'\r'));
            // Of a comment up to the line end, the line end itself is its end.
            let feed = text.contains(&b'\n');
            spaced.extend_from_slice(match (line, feed) {
                (_, true) => b"\n\t ",
                (true, false) => b"\r\t ",
                (false, false) => b" \t",
            });
        } else {
            spaced.extend_from_slice(text);
        }
    }
    assert_eq!(end, bytes.len(), "the end is lost");
    spaced
}

/// The stable hash of a text's skeleton does not depend on its blanks.
fn same_shape(one: &[u8], other: &[u8], facts: SessionFacts) {
    if one.len() > 512 {
        return;
    }
    static RULES: OnceLock<RuleSet> = OnceLock::new();
    let rules = RULES
        .get_or_init(|| RuleSet::build(RuleSettings::default()).expect("the default rules build"));
    let fingerprint = |sql| {
        let request = Request {
            sql,
            facts,
            class: SubjectClass::plain(Rights::Admin, InjectionMode::Off),
            carrier: Carrier::SimpleQuery,
            catalogue: None,
        };
        decide(rules, &request).fingerprint
    };
    assert_eq!(fingerprint(one), fingerprint(other));
}
