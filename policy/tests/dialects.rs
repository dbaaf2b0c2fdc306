//! Statements of MySQL, MariaDB and SQLite: what readers may send and what they may not. One on
//! each line; a line that begins with `##` says what follows.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at the first surprise"
)]

use bosdb_policy::{
    Carrier, ClientCharset, Decision, Flavour, InjectionMode, Judge, MySqlFacts, Request, Rights,
    RuleSet, RuleSettings, SessionFacts, SqlModes, StatementKind, SubjectClass, Verdict, decide,
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

#[test]
fn operators_add_functions_and_variables() {
    let texts = [
        "SELECT shop.price(1), is_used_lock('x') FROM t",
        "SET foreign_key_checks = 0",
    ];
    for flavour in [mysql(), mariadb()] {
        let settings = RuleSettings {
            readonly_functions: vec!["shop.price".to_owned(), "is_used_lock".to_owned()],
            readonly_settings: vec!["foreign_key_checks".to_owned()],
            ..RuleSettings::default()
        };
        let rules = RuleSet::build(settings).unwrap();
        let default = RuleSet::build(RuleSettings::default()).unwrap();
        for sql in texts {
            assert!(
                judged(&rules, flavour, sql, Rights::Read).is_allowed(),
                "{sql}"
            );
            assert!(
                !judged(&default, flavour, sql, Rights::Read).is_allowed(),
                "{sql}"
            );
        }
    }
}

#[test]
fn a_function_of_a_later_version_is_one_of_the_schema() {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let sql = "SELECT natural_sort_key(name) FROM people";
    let allowed =
        |version| judged(&rules, server(Flavour::MariaDb, version), sql, Rights::Read).is_allowed();
    assert!(allowed(101_119) && !allowed(100_500));
}

#[test]
fn tables_are_told_from_names_of_with() {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let tables = |facts, sql| {
        let decision = judged(&rules, facts, sql, Rights::Admin);
        let tables = decision.tables.iter();
        let names = tables.map(|used| format!("{} {:?}", used.name, used.access));
        names.collect::<Vec<_>>().join(", ")
    };
    for (sql, wanted) in [
        ("WITH a AS (SELECT * FROM a) SELECT * FROM a", "a Read"),
        (
            "SELECT * FROM a, (WITH a AS (SELECT 1) SELECT * FROM a) b",
            "a Read",
        ),
        (
            "WITH RECURSIVE a AS (SELECT 1 UNION SELECT * FROM a) SELECT * FROM a",
            "",
        ),
        (
            "WITH a AS (SELECT 1), b AS (SELECT * FROM a, c) SELECT * FROM b",
            "c Read",
        ),
        (
            "DELETE x FROM a x JOIN b ON x.i = b.i",
            "a Write, x Write, a Read, b Read",
        ),
        ("UPDATE a SET i = (SELECT j FROM b)", "a Write, b Read"),
        ("INSERT INTO a SELECT * FROM b", "a Write, b Read"),
        (
            "SELECT * FROM s.a WHERE i IN (SELECT j FROM b)",
            "a Read, b Read",
        ),
        ("TRUNCATE a", "a Write"),
        ("DROP TABLE IF EXISTS a, s.b", "a Define, b Define"),
        ("CREATE INDEX i ON a (b)", "a Define"),
        ("EXPLAIN SELECT * FROM a", "a Read"),
        ("SET @x = (SELECT i FROM a)", "a Read"),
        ("SHOW TABLES WHERE x IN (SELECT i FROM a)", "a Read"),
        ("PREPARE p FROM 'SELECT * FROM a'", "a Read"),
        ("CREATE VIEW v AS SELECT * FROM a", "v Define, a Read"),
    ] {
        assert_eq!(tables(mariadb(), sql), wanted, "{sql}");
    }
    let sql = "WITH a AS (SELECT * FROM b), b AS (SELECT * FROM c) SELECT * FROM a";
    assert_eq!(tables(mariadb(), sql), "b Read, c Read");
    assert_eq!(tables(SessionFacts::Sqlite, sql), "c Read");
}

#[test]
fn many_names_are_too_many() {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let with: Vec<_> = (0..40_000).map(|n| format!("a{n} AS (SELECT 1)")).collect();
    let tables: Vec<_> = (0..100_000).map(|n| format!("t{n}")).collect();
    let calls: Vec<_> = (0..60_000).map(|n| format!("f{n}(1)")).collect();
    let texts = [
        format!("WITH {} SELECT 1", with.join(",")),
        format!("SELECT 1 FROM {}", tables.join(",")),
        format!("SELECT {}", calls.join(",")),
        format!("DROP TABLE {}", tables.join(",")),
        format!("SELECT {}1{}", "(".repeat(100_000), ")".repeat(100_000)),
        format!("SELECT {}1", "-(".repeat(90_000)),
        format!("SELECT {}1", "NOT ".repeat(150_000)),
        format!("SELECT 1{}", " + 1".repeat(90_000)),
        format!("SELECT 1{}", " UNION SELECT 1".repeat(60_000)),
        format!("SELECT * FROM a{}", " JOIN a".repeat(90_000)),
        format!("{}SELECT 1", "EXPLAIN ".repeat(100_000)),
        format!("SELECT CASE {}", "CASE ".repeat(100_000)),
        "SET @a = 1,".repeat(20_000),
        "SELECT 1;".repeat(60_000),
        "/*!".repeat(100_000),
        format!("PREPARE s FROM '{}'", "PREPARE s FROM ".repeat(20_000)),
    ];
    for sql in texts {
        for facts in [mysql(), mariadb(), SessionFacts::Sqlite] {
            let decision = judged(&rules, facts, &sql, Rights::Read);
            assert!(decision.statements.len() <= 100_000);
        }
    }
}

#[test]
fn secrets_are_noticed() {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    for (facts, sql) in [
        (mysql(), "CREATE USER x IDENTIFIED BY 'y'"),
        (
            mysql(),
            "ALTER USER x IDENTIFIED WITH caching_sha2_password BY 'y'",
        ),
        (mysql(), "SET PASSWORD = 'x'"),
        (mysql(), "SET SESSION time_zone = '+00:00', PASSWORD = 'x'"),
        (mysql(), "CHANGE MASTER TO MASTER_PASSWORD = 'x'"),
        (
            mysql(),
            "CHANGE REPLICATION SOURCE TO SOURCE_PASSWORD = 'x'",
        ),
        (mysql(), "START SLAVE USER = 'x' PASSWORD = 'y'"),
        (
            mysql(),
            "CREATE SERVER s FOREIGN DATA WRAPPER mysql OPTIONS (PASSWORD 'x')",
        ),
        (
            mysql(),
            "CREATE TABLE t (a int) ENGINE=FEDERATED CONNECTION='mysql://u:p@h/d/t'",
        ),
        (mysql(), "SELECT PASSWORD('x')"),
        (mariadb(), "GRANT SELECT ON shop.* TO x IDENTIFIED BY 'y'"),
        (
            mariadb(),
            "SET STATEMENT max_statement_time=1 FOR SET PASSWORD = 'x'",
        ),
        (mysql(), "PREPARE s FROM 'ALTER USER x IDENTIFIED BY \"y\"'"),
        (mysql(), "ALTER USER x IDENTIFIED BY 'never ends"),
        (SessionFacts::Sqlite, "PRAGMA key = 'x'"),
        (SessionFacts::Sqlite, "PRAGMA rekey = x"),
        (SessionFacts::Sqlite, "ATTACH 'x' AS y KEY 'z'"),
    ] {
        assert!(
            judged(&rules, facts, sql, Rights::Admin).carries_secret,
            "{sql}"
        );
    }
    assert!(!judged(&rules, mysql(), "SELECT * FROM people", Rights::Read).carries_secret);
}

#[test]
fn a_remembered_decision_is_the_same() {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    for (facts, texts) in [
        (
            mysql(),
            [
                corpus!("mysql", "honest_reads"),
                corpus!("mysql", "readonly_escapes"),
            ],
        ),
        (
            mariadb(),
            [
                corpus!("mariadb", "honest_reads"),
                corpus!("mariadb", "readonly_escapes"),
            ],
        ),
        (
            SessionFacts::Sqlite,
            [
                corpus!("sqlite", "honest_reads"),
                corpus!("sqlite", "readonly_escapes"),
            ],
        ),
    ] {
        let mut judge = Judge::new(4 * 1024 * 1024);
        for round in 0..3 {
            for sql in texts.iter().flat_map(|text| statements(text)) {
                let request = Request {
                    sql: sql.as_bytes(),
                    facts,
                    class: SubjectClass::plain(Rights::Read, InjectionMode::Enforce),
                    carrier: Carrier::SimpleQuery,
                    catalogue: None,
                };
                let remembered = judge.judge(&rules, &request);
                assert_eq!(
                    *remembered,
                    decide(&rules, &request),
                    "round {round}: {sql}"
                );
            }
        }
    }
}
