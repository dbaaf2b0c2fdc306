use proptest::prelude::*;

use super::*;
use crate::parser::{Reading, Tokens, reading};
use crate::request::{ClientCharset, Flavour, MySqlFacts, SqlModes};
use crate::skeleton::Trailing;

fn mysql(flavour: Flavour, modes: SqlModes) -> SessionFacts {
    SessionFacts::MySql(MySqlFacts {
        flavour,
        version: match flavour {
            Flavour::MySql => 80_036,
            Flavour::MariaDb => 101_119,
        },
        modes,
        charset: ClientCharset::Utf8,
    })
}

fn mariadb() -> SessionFacts {
    mysql(Flavour::MariaDb, SqlModes::default())
}

fn written(sql: &str, facts: SessionFacts) -> Result<(Shape, Vec<u8>), Exceeded> {
    let mut scratch = Scratch::default();
    crate::skeleton::write(
        sql.as_bytes(),
        facts,
        &Limits::default(),
        b"head",
        &mut scratch,
    )?;
    assert!(scratch.key().starts_with(b"head"));
    Ok((scratch.shape(), scratch.skeleton().to_vec()))
}

fn skeleton(sql: &str, facts: SessionFacts) -> Vec<u8> {
    written(sql, facts).unwrap().1
}

#[test]
fn same_skeleton() {
    for (left, right) in [
        ("SELECT 1", "select   2"),
        ("SELECT 'a' FROM T", "SELECT /* x */ \"b\"\"c\" FROM t"),
        ("SELECT a IN (1, 2, 3)", "SELECT a IN (4, 5)"),
        ("SELECT 1 -- note\n FROM t", "SELECT 1 # x\nFROM t"),
        ("SELECT x'41'", "SELECT 0x4243"),
        ("/*!50000 SELECT 1 */", "/*!50000   SELECT 2*/"),
    ] {
        assert_eq!(
            skeleton(left, mariadb()),
            skeleton(right, mariadb()),
            "{left} | {right}"
        );
    }
}

#[test]
fn different_skeletons() {
    for (left, right) in [
        ("SELECT 1", "SELECT '1'"),
        ("SELECT 1", "/*! SELECT 1 */"),
        ("/*!50000 SELECT 1 */", "/*!50001 SELECT 1 */"),
        ("SELECT 1", "SELECT 1 /*!99999 UNION SELECT 2 */"),
        ("SELECT 1", "SELECT /*+ MAX_EXECUTION_TIME(1) */ 1"),
        ("SELECT t.select", "SELECT t. select"),
        ("SELECT from.a", "SELECT from .a"),
        ("SELECT count(a)", "SELECT count (a)"),
        ("SELECT @a", "SELECT @b"),
        ("SELECT 1; SELECT 2", "SELECT 1 SELECT 2"),
        ("SELECT 1 FROM t", "SELECT 1 FROM/**/t"),
        ("SELECT 1", "SELECT 1 -- x"),
        (
            "SELECT 'x'",
            "SELECT \"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\"",
        ),
    ] {
        assert_ne!(
            skeleton(left, mariadb()),
            skeleton(right, mariadb()),
            "{left} | {right}"
        );
    }
}

#[test]
fn the_shape_tells_what_is_dropped() {
    let shape = |sql: &str, facts| written(sql, facts).unwrap().0;
    assert!(shape("SELECT 1 /*! + 1 */", mariadb()).executable_comment);
    assert!(shape("SELECT 1 /*!99999 + 1 */", mariadb()).executable_comment);
    let mysql = mysql(Flavour::MySql, SqlModes::default());
    assert!(shape("SELECT 1 /*M! + 1 */", mysql).executable_comment);
    assert!(!shape("SELECT 1 /* + 1 */", mariadb()).executable_comment);
    let trailing = |sql| shape(sql, mariadb()).trailing;
    assert_eq!(trailing("SELECT 1 # ' OR 1=1"), Trailing::Quote);
    assert_eq!(trailing("SELECT 1 -- AND b = 1"), Trailing::Remains);
    assert_eq!(trailing("SELECT 1 #"), Trailing::Empty);
    assert_eq!(trailing("SELECT 1 # one"), Trailing::Comment);
    assert!(shape("UNION/**/SELECT", mariadb()).glued_comment);
    assert_eq!(
        shape(
            "CREATE PROCEDURE p() BEGIN SELECT 1; END; SELECT 1",
            mariadb()
        )
        .statements,
        2
    );
}

#[test]
fn bounds_hold() {
    let exceeded = |sql: &str| written(sql, mariadb()).err();
    assert_eq!(exceeded(&"(".repeat(300)), Some(Exceeded::Nesting));
    assert_eq!(exceeded(&"{d ".repeat(300)), Some(Exceeded::Nesting));
    assert_eq!(
        exceeded(&format!("SELECT {}", vec!["a"; 3_000].join("+"))),
        Some(Exceeded::Depth)
    );
    assert_eq!(
        exceeded(&format!("SELECT {} a", "NOT ".repeat(3_000))),
        Some(Exceeded::Depth)
    );
    assert_eq!(
        exceeded(&format!("SELECT {} a", "BINARY ".repeat(3_000))),
        Some(Exceeded::Depth)
    );
    assert_eq!(
        exceeded(&vec!["SELECT 1"; 3_000].join(" UNION ")),
        Some(Exceeded::Depth)
    );
    assert_eq!(exceeded(&"a,".repeat(150_000)), Some(Exceeded::Tokens));
    let rows = vec!["(1, -2.5, 'a', NOW())"; 10_000].join(", ");
    assert_eq!(exceeded(&format!("INSERT INTO t VALUES {rows}")), None);
}

/// What a text says but for the values of literals and the places of its parts.
fn said(sql: &str, facts: SessionFacts) -> String {
    let Ok(tokens) = Tokens::cut(sql.as_bytes(), facts) else {
        return "not cut".to_owned();
    };
    let Some(statements) = tokens.statements() else {
        return "not split".to_owned();
    };
    let mut said = String::new();
    for statement in statements {
        match reading(statement) {
            Reading::Tree(tree) => said.push_str(&format!("{tree:?}\n")),
            Reading::Other => said.push_str("other\n"),
            Reading::Unread(_) => said.push_str("unread\n"),
        }
    }
    if tokens.literals_inspected() {
        // Its decision is bound to the text.
        return String::new();
    }
    for (begin, end) in [
        ("at: ", ","),
        ("Text(\"", "\")"),
        ("Number(\"", "\")"),
        ("Binary(\"", "\")"),
    ] {
        let mut parts = said.split(begin);
        let mut rest = parts.next().unwrap().to_owned();
        for part in parts {
            rest.push_str(begin);
            rest.push_str(&part[part.find(end).unwrap_or(0)..]);
        }
        said = rest;
    }
    said
}

/// A piece of SQL, and what may stand in its place without another meaning.
const PIECES: &[(&str, &str)] = &[
    ("SELECT", "select"),
    ("FROM", "From"),
    ("WHERE", "where"),
    ("t", "T"),
    ("a", "A"),
    ("1", "23"),
    ("1.5", ".5e1"),
    ("'x'", "'y''z'"),
    ("\"x\"", "\"y\""),
    ("`q`", "`q`"),
    ("x'41'", "0x4142"),
    (".", "."),
    (",", ","),
    ("(", "("),
    (")", ")"),
    ("+", "+"),
    ("=", "="),
    ("OR", "or"),
    ("UNION", "union"),
    ("IN", "in"),
    ("@v", "@v"),
    ("count", "COUNT"),
    ("/*!50000", "/*!50000"),
    ("*/", "*/"),
    ("_utf8", "_UTF8"),
    ("N", "n"),
    (";", ";"),
    ("-", "-"),
    ("INTERVAL", "interval"),
    ("DAY", "day"),
    ("?", "?"),
];

const BLANKS: &[&str] = &["", " ", "", " ", "\n\t", " /* c */ ", " -- c\n"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn texts_of_one_skeleton_say_the_same(
        pieces in prop::collection::vec((prop::sample::select(PIECES), any::<bool>(), prop::sample::select(BLANKS), prop::sample::select(BLANKS)), 1..14),
        dialect in 0..4,
    ) {
        let facts = match dialect {
            0 => mysql(Flavour::MySql, SqlModes::default()),
            1 => mariadb(),
            2 => mysql(Flavour::MariaDb, SqlModes::ANSI_QUOTES.union(SqlModes::PIPES_AS_CONCAT)),
            _ => SessionFacts::Sqlite,
        };
        let mut one = String::from("SELECT ");
        let mut other = one.clone();
        for ((piece, varied), vary, blank, other_blank) in pieces {
            one.push_str(piece);
            one.push_str(blank);
            other.push_str(if vary { varied } else { piece });
            other.push_str(other_blank);
        }
        if skeleton(&one, facts) == skeleton(&other, facts) {
            prop_assert_eq!(said(&one, facts), said(&other, facts), "{} | {}", one, other);
        }
    }

    #[test]
    fn the_skeleton_counts_as_the_parser_does(
        pieces in prop::collection::vec((prop::sample::select(PIECES), prop::sample::select(BLANKS)), 1..14),
    ) {
        let sql: String = pieces.iter().flat_map(|((piece, _), blank)| [*piece, *blank]).collect();
        for facts in [mariadb(), SessionFacts::Sqlite] {
            if let Ok(tokens) = Tokens::cut(sql.as_bytes(), facts)
                && let Some(statements) = tokens.statements()
                && let Ok((shape, _)) = written(&sql, facts)
            {
                prop_assert_eq!(shape.statements, statements.len(), "{}", sql);
            }
        }
    }
}
