//! What honest people and tools say is not blocked: statements recorded from real clients, and
//! statements written after what other tools say.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot read its corpus has failed; the rates are for people"
)]

use std::fs;
use std::path::{Path, PathBuf};

use bosdb_policy::{
    Carrier, ClientCharset, Decision, FiredAction, Flavour, InjectionMode, MySqlFacts, Request,
    Rights, RuleSet, RuleSettings, SessionFacts, SqlModes, StatementKind, SubjectClass, Verdict,
    decide, rules::catalogue,
};

/// Fewer would say little about a rule.
const LEAST: usize = 2000;

/// Queries that change nothing and are still closed to readers: they lock rows, wait, or show the
/// passwords of foreign servers.
const CLOSED_TO_READERS: &[&str] = &["RO-LOCK-01", "RO-CAT-01", "pg_sleep"];

/// What clients of MariaDB and SQLite say and only administrators may: statements of other sessions, another
/// character set than UTF-8, other files.
const FOR_ADMINISTRATORS: &[&str] = &["ADMIN-STMT-01", "SET-ENC-01", "ATTACH"];

struct Statement {
    file: String,
    sql: String,
}

fn corpus(dialect: &str) -> Vec<Statement> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/benign")
        .join(dialect);
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut statements = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        statements.extend(text.split("\n-- next\n").map(|sql| Statement {
            file: file.clone(),
            sql: sql.trim().to_owned(),
        }));
    }
    statements
}

fn mariadb() -> SessionFacts {
    SessionFacts::MySql(MySqlFacts {
        flavour: Flavour::MariaDb,
        version: 101_119,
        modes: SqlModes::default(),
        charset: ClientCharset::Utf8,
    })
}

fn judge(rules: &RuleSet, facts: SessionFacts, sql: &str, rights: Rights) -> Decision {
    let request = Request {
        sql: sql.as_bytes(),
        facts,
        class: SubjectClass::plain(rights, InjectionMode::Enforce),
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    };
    decide(rules, &request)
}

/// Whether a statement is one that a reader may expect to be answered.
fn is_read(decision: &Decision) -> bool {
    match decision.kind {
        StatementKind::Empty | StatementKind::Read => true,
        StatementKind::Transaction
        | StatementKind::Session
        | StatementKind::Write
        | StatementKind::Ddl
        | StatementKind::Procedure
        | StatementKind::Admin
        | StatementKind::Unknown => false,
    }
}

/// Prints how many statements were blocked and noted, and gives those that were blocked.
fn blocked(
    dialect: &str,
    facts: SessionFacts,
    statements: &[Statement],
    rights: Rights,
) -> Vec<String> {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let (mut blocked, mut noted) = (Vec::new(), 0);
    for Statement { file, sql } in statements {
        let decision = judge(&rules, facts, sql, rights);
        let suspicious = decision.fired.iter().any(|fired| {
            fired.action == FiredAction::Noted
                && catalogue::rule(fired.rule).is_some_and(|rule| rule.severity.score() > 0)
        });
        noted += usize::from(suspicious);
        if let Verdict::Deny(denial) = &decision.verdict {
            let fired: Vec<&str> = decision.fired.iter().map(|fired| fired.rule.0).collect();
            blocked.push(format!("{file}: {fired:?} {}\n{sql}", denial.message));
        }
    }
    println!(
        "{dialect}, {rights:?}: {} statements, {} blocked, {noted} noted by a rule that scores",
        statements.len(),
        blocked.len()
    );
    blocked
}

fn assert_none(blocked: &[String]) {
    assert!(
        blocked.is_empty(),
        "{} blocked:\n{}",
        blocked.len(),
        blocked.join("\n---\n")
    );
}

/// Those that are not for administrators anyway.
fn surprising(dialect: &str, mut blocked: Vec<String>) -> Vec<String> {
    let all = blocked.len();
    blocked.retain(|text| !FOR_ADMINISTRATORS.iter().any(|known| text.contains(known)));
    let known = all - blocked.len();
    println!("{dialect}: of those, {known} are for administrators");
    assert!(known <= 12, "{known} are refused as for administrators");
    blocked
}

#[test]
fn postgres_clients_write() {
    let statements = corpus("postgres");
    assert!(statements.len() >= LEAST, "only {}", statements.len());
    assert_none(&blocked(
        "postgres",
        SessionFacts::default(),
        &statements,
        Rights::Write,
    ));
}

#[test]
fn postgres_clients_read() {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let mut statements = corpus("postgres");
    statements.retain(|statement| {
        is_read(&judge(
            &rules,
            SessionFacts::default(),
            &statement.sql,
            Rights::Write,
        ))
    });
    assert!(statements.len() >= LEAST / 2, "only {}", statements.len());
    let mut blocked = blocked(
        "postgres",
        SessionFacts::default(),
        &statements,
        Rights::Read,
    );
    let all = blocked.len();
    blocked.retain(|text| !CLOSED_TO_READERS.iter().any(|closed| text.contains(closed)));
    let closed = all - blocked.len();
    println!("postgres, Read: of those, {closed} lock rows, wait or show passwords");
    assert!(closed <= 20, "{closed} refused as closed to readers");
    assert_none(&blocked);
}

#[test]
fn mariadb_clients_write() {
    let statements = corpus("mysql");
    assert!(statements.len() >= LEAST, "only {}", statements.len());
    let blocked = blocked("mysql", mariadb(), &statements, Rights::Write);
    assert_none(&surprising("mysql", blocked));
}

#[test]
fn sqlite_clients_write() {
    let statements = corpus("sqlite");
    assert!(statements.len() >= LEAST, "only {}", statements.len());
    let blocked = blocked("sqlite", SessionFacts::Sqlite, &statements, Rights::Write);
    assert_none(&surprising("sqlite", blocked));
}
