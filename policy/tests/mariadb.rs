//! The lexer against a real MariaDB: what it takes for a blank, a comment or the end of a statement
//! is one for the server.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot talk to its server has failed"
)]

use std::cell::RefCell;

use bosdb_policy::lexer::{TokenKind, mysql::Lexer};
use bosdb_policy::{
    Carrier, ClientCharset, Flavour, InjectionMode, MySqlFacts, Request, Rights, RuleSet,
    RuleSettings, SessionFacts, SqlModes, SubjectClass, decide,
};
use proptest::prelude::*;

#[path = "support/mariadb.rs"]
mod support;

use support::{Connection, Outcome, Server};

fn facts(modes: SqlModes) -> MySqlFacts {
    MySqlFacts {
        flavour: Flavour::MariaDb,
        version: 101_119,
        modes,
        charset: ClientCharset::Utf8,
    }
}

/// The text as the lexer understands it: comments are empty, executable ones are what is in them.
/// `None` where it says that it does not understand.
fn understood(sql: &str, facts: MySqlFacts) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    let mut open = false;
    for token in Lexer::new(sql.as_bytes(), facts) {
        match token.kind {
            TokenKind::Junk | TokenKind::Unterminated => return None,
            TokenKind::ExecutableOpen | TokenKind::ExecutableClose => {
                open = token.kind == TokenKind::ExecutableOpen;
                text.extend_from_slice(b"/**/");
            }
            // Not a blank, behind which `--` would be a comment.
            TokenKind::LineComment | TokenKind::BlockComment | TokenKind::Hint => {
                text.extend_from_slice(b"/**/");
            }
            // No statement ends in one.
            TokenKind::Punctuation if open && token.bytes(sql.as_bytes()) == b";" => return None,
            _ => text.extend_from_slice(token.bytes(sql.as_bytes())),
        }
    }
    (!open).then_some(text)
}

/// How many statements the judge sees.
fn statements(rules: &RuleSet, sql: &str, facts: MySqlFacts) -> usize {
    let request = Request {
        sql: sql.as_bytes(),
        facts: SessionFacts::MySql(facts),
        class: SubjectClass::plain(Rights::Admin, InjectionMode::Off),
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    };
    decide(rules, &request).statements.len()
}

fn check(connection: &mut Connection, rules: &RuleSet, sql: &str, facts: MySqlFacts) {
    let outcomes = connection.query(sql.as_bytes());
    let failed = matches!(outcomes.last(), Some(Outcome::Error(_)));
    match understood(sql, facts) {
        Some(text) => assert_eq!(connection.query(&text), outcomes, "{sql}"),
        // What the lexer refuses the server may refuse or not; it is not forwarded.
        None => return,
    }
    if !failed {
        let results = outcomes.len();
        assert_eq!(statements(rules, sql, facts), results, "{sql}");
    }
}

const TEXTS: &[&str] = &[
    "SELECT 1--1",
    "SELECT 1-- 1",
    "SELECT 1--\x011",
    "SELECT 1--",
    "SELECT 1 # a */ b",
    "SELECT 1 -- a\r+1",
    "SELECT 1 -- a\n+1",
    "/*!50001 SELECT 1 */; SELECT 2",
    "/*! SELECT 1 /* 2 */ +3 */",
    "/*!999999 1 /* 2 */ 3 */ SELECT 4",
    "SELECT /*!50700 1+ */ 2",
    "SELECT /*!50699 1+ */ 2",
    "SELECT /*!99999 1+*/ 2",
    "SELECT /*!100000 1+*/ 2",
    "SELECT /*M!50701 1+*/ 2",
    "SELECT /*M! 1+*/ 2",
    "SELECT /*!101119 1+*/ 2",
    "SELECT /*!101199 1+*/ 2",
    "SELECT /*!1011191+*/ 2",
    "SELECT /*!1+*/ 2",
    "SELECT /*! '*/' */",
    "SELECT /*! 1 -- */\n + 2 */",
    "SELECT 1 AS `a``b`, 2 `c d`",
    "SELECT 1e0UNION SELECT 2",
    "SELECT 1.UNION SELECT 2",
    "SELECT .5e1UNION SELECT 2",
    "SELECT @'a b', @`c``d`, @\"e\", @f.g$h, @@global.max_connections > 0",
    "SELECT \\N, \\N+1",
    "SELECT 0x41, x'4142', b'01', 0b1, N'x', _utf8'y', _latin1 0x41",
    "SELECT 'a''b' 'c\\'d' \"e\\\"f\"\"g\"",
    "SELECT 1; SELECT ';'; SELECT 3 /* ; */",
    "SELECT /*+ `*/ 1",
    "SELECT {d '2020-01-01'}, {fn ABS(1)}",
    "SELECT 1<=>1, 2<=3, 4<>5, 6<<1, 7!=8, 9>=1, !0, 1||0, 1&&1, 3|4, 3&1, 5^1, ~0",
    "SELECT @a:=1, @b:=@a+1",
    "BEGIN NOT ATOMIC SELECT 1; SELECT 2; END",
    "SELECT CASE WHEN 1 THEN 2 END; SELECT 3",
    "SELECT 1;\u{a0}SELECT 2",
    "SELECT 1 é, 2 AS `é`",
];

#[test]
fn the_server_reads_what_the_lexer_reads() {
    let server = Server::start();
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let mut connection = server.connect();
    connection.query(b"SET NAMES utf8mb4");
    let plain = facts(SqlModes::default());
    // That texts do run, and that the lexer is asked about something.
    assert_eq!(
        connection.query(TEXTS[0].as_bytes()),
        [Outcome::Rows(vec![b"\x012".to_vec()])]
    );
    let mut ran = 0;
    for sql in TEXTS {
        // A body's statements have results of their own.
        if !sql.starts_with("BEGIN") {
            check(&mut connection, &rules, sql, plain);
        }
        let outcomes = connection.query(sql.as_bytes());
        ran += usize::from(!matches!(outcomes.last(), Some(Outcome::Error(_))));
    }
    assert!(ran + 6 > TEXTS.len(), "only {ran} run");
    let connection = RefCell::new(connection);
    for (mode, modes) in [
        ("", SqlModes::default()),
        ("ANSI_QUOTES", SqlModes::ANSI_QUOTES),
        ("NO_BACKSLASH_ESCAPES", SqlModes::NO_BACKSLASH_ESCAPES),
    ] {
        let set = format!("SET sql_mode = '{mode}'");
        connection.borrow_mut().query(set.as_bytes());
        let facts = facts(modes);
        proptest!(ProptestConfig::with_cases(1_500), |(pieces in prop::collection::vec(prop::sample::select(vec![
            "1", "2", "+", "-", "--", " ", "\n", "#", "/*", "*/", "/*!", "/*!50001", "/*!50701 ", "/*!101119", "/*!999999", "/*M!100000 ", "'", "'a'", "\"", "\"b\"", "`", "\\", "\\N",
            "; SELECT 3", " UNION SELECT 4", "1e0", ".5", "0x41", "x'41'", "@a", "@'b'", "(", ")", ",", " AS c", "_utf8", "=", "<", ">", "|", "&", "!", "/*+ ", "\t", "\r", "é",
        ]), 0..12))| {
            let sql = format!("SELECT 1 {}", pieces.concat());
            check(&mut connection.borrow_mut(), &rules, &sql, facts);
        });
    }
}
