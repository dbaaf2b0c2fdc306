//! Statements of MySQL, MariaDB and SQLite: what readers may send and what they may not. One on
//! each line; a line that begins with `##` says what follows.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at the first surprise"
)]

use bosdb_policy::{
    Carrier, ClientCharset, Decision, Flavour, InjectionMode, MySqlFacts, Request, Rights, RuleSet,
    RuleSettings, SessionFacts, SqlModes, StatementKind, SubjectClass, Verdict, decide,
};

fn server(flavour: Flavour, version: u32) -> SessionFacts {
    SessionFacts::MySql(MySqlFacts {
        flavour,
        version,
        modes: SqlModes::default(),
        charset: ClientCharset::Utf8,
    })
}

fn mysql() -> SessionFacts {
    server(Flavour::MySql, 80_036)
}

fn mariadb() -> SessionFacts {
    server(Flavour::MariaDb, 101_119)
}

fn judged(rules: &RuleSet, facts: SessionFacts, sql: &str, rights: Rights) -> Decision {
    let request = Request {
        sql: sql.as_bytes(),
        facts,
        class: SubjectClass::plain(rights, InjectionMode::Enforce),
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    };
    decide(rules, &request)
}

fn statements(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines();
    lines.filter(|line| !line.is_empty() && !line.starts_with("## "))
}

/// What becomes of each statement of a text, where it is not what is wanted.
fn wrong(facts: SessionFacts, text: &str, rights: Rights, wanted: bool) -> Vec<String> {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let mut wrong = Vec::new();
    for sql in statements(text) {
        let decision = judged(&rules, facts, sql, rights);
        match decision.verdict {
            Verdict::Allow(_) if !wanted => wrong.push(format!("allowed: {sql}")),
            Verdict::Deny(denial) if wanted => {
                wrong.push(format!("{}: {}: {sql}", denial.rule, denial.message));
            }
            Verdict::Allow(_) | Verdict::Deny(_) => {}
        }
    }
    wrong
}

fn check(facts: SessionFacts, text: &str, rights: Rights, wanted: bool) {
    let wrong = wrong(facts, text, rights, wanted);
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

macro_rules! corpus {
    ($dialect:literal, $file:literal) => {
        include_str!(concat!("corpus/", $dialect, "/", $file, ".sql"))
    };
}

#[test]
fn readers_of_mysql_read() {
    check(
        mysql(),
        corpus!("mysql", "honest_reads"),
        Rights::Read,
        true,
    );
}

#[test]
fn readers_of_mariadb_read() {
    check(
        mariadb(),
        corpus!("mysql", "honest_reads"),
        Rights::Read,
        true,
    );
    check(
        mariadb(),
        corpus!("mariadb", "honest_reads"),
        Rights::Read,
        true,
    );
}

#[test]
fn readers_of_sqlite_read() {
    check(
        SessionFacts::Sqlite,
        corpus!("sqlite", "honest_reads"),
        Rights::Read,
        true,
    );
}

#[test]
fn readers_of_mysql_do_nothing_else() {
    check(
        mysql(),
        corpus!("mysql", "readonly_escapes"),
        Rights::Read,
        false,
    );
}

#[test]
fn readers_of_mariadb_do_nothing_else() {
    check(
        mariadb(),
        corpus!("mysql", "readonly_escapes"),
        Rights::Read,
        false,
    );
    check(
        mariadb(),
        corpus!("mariadb", "readonly_escapes"),
        Rights::Read,
        false,
    );
}

#[test]
fn readers_of_sqlite_do_nothing_else() {
    check(
        SessionFacts::Sqlite,
        corpus!("sqlite", "readonly_escapes"),
        Rights::Read,
        false,
    );
}

#[test]
fn writers_write() {
    check(
        mysql(),
        corpus!("mysql", "honest_writes"),
        Rights::Write,
        true,
    );
    check(
        mariadb(),
        corpus!("mysql", "honest_writes"),
        Rights::Write,
        true,
    );
    check(
        SessionFacts::Sqlite,
        corpus!("sqlite", "honest_writes"),
        Rights::Write,
        true,
    );
    check(
        mysql(),
        corpus!("mysql", "honest_reads"),
        Rights::Write,
        true,
    );
    check(
        mariadb(),
        corpus!("mariadb", "honest_reads"),
        Rights::Write,
        true,
    );
    check(
        SessionFacts::Sqlite,
        corpus!("sqlite", "honest_reads"),
        Rights::Write,
        true,
    );
}

#[test]
fn writers_do_not_administer() {
    for (facts, text) in [
        (mysql(), corpus!("mysql", "admin_only")),
        (mariadb(), corpus!("mysql", "admin_only")),
        (SessionFacts::Sqlite, corpus!("sqlite", "admin_only")),
    ] {
        check(facts, text, Rights::Write, false);
        check(facts, text, Rights::Read, false);
        check(facts, text, Rights::Admin, true);
    }
}

#[test]
fn writes_are_no_reads() {
    for (facts, text) in [
        (mysql(), corpus!("mysql", "honest_writes")),
        (mariadb(), corpus!("mysql", "honest_writes")),
        (SessionFacts::Sqlite, corpus!("sqlite", "honest_writes")),
    ] {
        let rules = RuleSet::build(RuleSettings::default()).unwrap();
        for sql in statements(text) {
            let decision = judged(&rules, facts, sql, Rights::Write);
            assert_ne!(decision.kind, StatementKind::Unknown, "{sql}");
        }
    }
}
