//! What is in the audit log afterwards: every statement with who, what and how it went; no
//! password; and, when the process is killed under load, every write a client was told of.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test ends at the first surprise, says what it saw, and reads its own environment"
)]

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Mutex, OnceLock};
use std::thread;
use std::time::Duration;

use serde_json::Value;
use support::door::{Door, PoolMode, audit};
use support::server::{DATABASE, Server};
use support::sql::Sql;
use support::wire::{bind, cancel, execute, message, parse, query, sync};

/// A mark in the text, the user, the kind, the outcome, the rows and the SQLSTATE of a record.
type Expected = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Option<u64>,
    &'static str,
);

/// The records of a log that match.
fn search(dir: &Path, arguments: &[&str]) -> Vec<Value> {
    let all = [&["search", "--json", "-n", "1000000"], arguments].concat();
    let output = audit(dir, &all);
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{all:?}: {errors}");
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect()
}

/// Waits for the record of a finished statement whose text has `mark`.
fn finished(door: &Door, mark: &str) -> Value {
    let mut found = Vec::new();
    for _ in 0..500 {
        found = search(&door.audit_dir(), &["--text", mark]);
        found
            .retain(|record| record["kind"] == "statement" || record["kind"] == "statement_denied");
        if let Some(record) = found.pop() {
            assert!(
                found.is_empty(),
                "{mark} is recorded more than once: {record} {found:?}"
            );
            return record;
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("{mark} is not recorded: {found:?}\n{}", door.stderr());
}

/// As [`verified`], of a log whose process was killed: the block that was being written at that
/// moment may be torn. Nothing in it was acknowledged, and the next start cuts it off.
fn verified_but_for_its_end(dir: &Path) {
    let output = audit(dir, &["verify"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let torn = said.starts_with("TRUNCATED") && said.contains("the last block is not whole");
    assert!(output.status.success() || torn, "{}: {said}", output.status);
}

fn verified(dir: &Path) -> String {
    let output = audit(dir, &["verify"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        matches!(output.status.code(), Some(0 | 3)),
        "{}: {said}",
        output.status
    );
    assert!(
        !said.contains("BROKEN") && !said.contains("TRUNCATED"),
        "{said}"
    );
    said
}

/// The shared server with the table of this file.
fn server() -> &'static Server {
    static READY: OnceLock<()> = OnceLock::new();
    let server = Server::shared();
    READY.get_or_init(|| server.admin().run("CREATE TABLE journal (what text)"));
    server
}

fn door(server: &Server) -> Door {
    Door::open(server, PoolMode::Transaction, 2)
}

#[test]
fn every_statement_with_its_outcome() {
    let server = server();
    let door = door(server);
    let mut writer =
        Sql::open(&door.endpoint("writer").with("application_name", "the app")).unwrap();
    let mut analyst = door.sql("analyst");
    writer.run("INSERT INTO journal VALUES ('audit-1'), ('audit-1')");
    writer.run("SELECT 'audit-2' FROM generate_series(1, 7)");
    writer.try_run("SELECT 'audit-3', 1/0");
    writer.try_run("SELECT 'audit-4' FROM nowhere");
    writer.try_run("SELEC audit_5");
    analyst.try_run("INSERT INTO journal VALUES ('audit-6')");
    analyst.run("SELECT 'audit-7'");
    writer.wire.send(
        &[
            parse("s", "SELECT 'audit-8', $1::text"),
            bind("", "s", &["a bound secret"]),
            execute(""),
            sync(),
        ]
        .concat(),
    );
    assert_eq!(writer.answer().rows.len(), 1);
    writer.run("BEGIN");
    writer.run("UPDATE journal SET what = 'audit-9' WHERE what = 'audit-1'");
    writer.run("ROLLBACK");
    writer.run("CREATE TABLE audit_10 (id int)");
    writer.run("DROP TABLE audit_10 /* audit-11 */");
    writer
        .wire
        .send(&query("COPY journal FROM STDIN /* audit-12 */"));
    writer.wire.until(b'G');
    writer
        .wire
        .send(&[message(b'd', b"x\ny\nz\n"), message(b'c', &[])].concat());
    writer.answer();
    writer.run("COPY (SELECT g FROM generate_series(1, 4) g) TO STDOUT /* audit-13 */");
    let key = writer.wire.cancel_key();
    writer
        .wire
        .send(&query("SELECT pg_sleep(60) /* audit-14 */"));
    let mut admin = server.admin();
    while admin.value(
        "SELECT count(*) FROM pg_stat_activity WHERE usename = 'app' AND state = 'active' AND query LIKE '%audit-14 %'",
    ) != "1"
    {
        thread::sleep(Duration::from_millis(5));
    }
    cancel(door.port(), &key);
    assert_eq!(writer.answer().code(), "57014");
    drop((writer, analyst));

    let expected: &[Expected] = &[
        ("audit-1'), (", "writer", "write", "ok", Some(2), ""),
        ("audit-2", "writer", "read", "ok", Some(7), ""),
        ("audit-3", "writer", "read", "error", None, "22012"),
        ("audit-4", "writer", "read", "error", None, "42P01"),
        ("audit_5", "writer", "unknown", "any", None, "42601"),
        ("audit-6", "analyst", "write", "denied", None, "25006"),
        ("audit-7", "analyst", "read", "ok", Some(1), ""),
        ("audit-8", "writer", "read", "ok", Some(1), ""),
        ("audit-9", "writer", "write", "ok", Some(2), ""),
        ("TABLE audit_10 (", "writer", "ddl", "ok", None, ""),
        ("audit-11", "writer", "ddl", "ok", None, ""),
        ("audit-12", "writer", "write", "ok", Some(3), ""),
        ("audit-13", "writer", "read", "ok", Some(4), ""),
        ("audit-14", "writer", "read", "cancelled", None, "57014"),
    ];
    let mut failures = Vec::new();
    for (mark, user, kind, outcome, rows, sqlstate) in expected {
        let record = finished(&door, mark);
        let right = record["user"] == *user
            && record["statement_kind"] == *kind
            && (record["outcome"] == *outcome || *outcome == "any")
            && (rows.is_none() || record["rows"].as_u64() == *rows)
            && record["sqlstate"].as_str().unwrap_or_default() == *sqlstate
            && record["target"] == DATABASE
            && record["client"]
                .as_str()
                .is_some_and(|client| client.starts_with("127.0.0.1"));
        if !right {
            failures.push(format!(
                "{mark}: expected {user} {kind} {outcome} {rows:?} {sqlstate}: {record}"
            ));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    // Writes have an intent that was there before them, and it is theirs.
    for mark in ["audit-1'), (", "audit-9", "TABLE audit_10 (", "audit-12"] {
        let record = finished(&door, mark);
        let mut intents = search(&door.audit_dir(), &["--text", mark]);
        intents.retain(|record| record["kind"] == "statement_intent");
        assert_eq!(intents.len(), 1, "{mark}: {intents:?}");
        assert_eq!(intents[0]["session_seq"], record["intent_seq"], "{mark}");
        assert!(
            intents[0]["stream_seq"].as_u64() < record["stream_seq"].as_u64(),
            "{mark}"
        );
    }
    // Sessions begin and end; a login that failed is there; parameters are not.
    let wrong = door.endpoint("analyst");
    let mut wrong_login = wrong.clone();
    wrong_login.login.password = "not it".to_owned();
    assert!(Sql::open(&wrong_login).is_err());
    let dir = door.audit_dir();
    assert!(door.close().success(), "{}", door.stderr());
    let records = search(&dir, &[]);
    let count = |kind: &str| {
        records
            .iter()
            .filter(|record| record["kind"] == kind)
            .count()
    };
    assert_eq!(count("session_start"), 2);
    assert_eq!(count("session_end"), 2);
    assert_eq!(count("login_failed"), 1);
    assert!(
        records
            .iter()
            .any(|record| record["application_name"] == "the app")
    );
    let all = serde_json::to_string(&records).unwrap();
    for secret in ["a bound secret", "writer secret", "not it"] {
        assert!(!all.contains(secret), "{secret}");
    }
    // Nothing is missing from the numbering, and a closed log is proven to its end.
    let numbers: Vec<u64> = records
        .iter()
        .map(|r| r["stream_seq"].as_u64().unwrap())
        .collect();
    let expected: Vec<u64> = (1..=u64::try_from(numbers.len()).unwrap()).collect();
    assert_eq!(numbers, expected);
    let output = audit(&dir, &["verify"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said}");
}

#[test]
fn the_decision_a_client_is_told_is_in_the_log() {
    let server = server();
    let door = door(server);
    let mut analyst = door.sql("analyst");
    let refused = analyst.try_run("CREATE TABLE told (id int)").error.unwrap();
    let detail = refused.field('D').to_owned();
    let id = detail
        .split(|c: char| !c.is_ascii_hexdigit())
        .find(|word| word.len() == 32)
        .unwrap_or_else(|| panic!("no decision id: {detail}"));
    drop(analyst);
    finished(&door, "CREATE TABLE told");
    let records = search(&door.audit_dir(), &["--decision", id]);
    assert_eq!(records.len(), 1, "{records:?}");
    assert_eq!(records[0]["verdict"], "deny");
    let rule = records[0]["rules"][0]["rule"].as_str().unwrap();
    assert!(detail.contains(rule), "{detail} does not name {rule}");
}

#[test]
fn passwords_are_not_in_the_log() {
    let server = server();
    let door = door(server);
    let mut root = door.sql("root");
    let texts = [
        "CREATE ROLE redacted PASSWORD 'hunter-one'",
        "ALTER ROLE redacted PASSWORD 'hunter-two'",
        "ALTER USER redacted WITH ENCRYPTED PASSWORD 'hunter-three' VALID UNTIL 'infinity'",
        "ALTER ROLE redacted PASSWORD $x$hunter-four$x$",
        "ALTER ROLE redacted PASSWORD E'hunter\\055five'",
        "/* hunter-six */ ALTER ROLE redacted PASSWORD 'hunter-seven'; SELECT 1",
        "ALTER ROLE redacted PASSWORD U&'hunter\\002Deight'",
        "CREATE USER MAPPING FOR app SERVER nowhere OPTIONS (user 'u', password 'hunter-nine')",
        "ALTER ROLE redacted PASSWORD 'hunter-ten' SELEC",
        "DROP ROLE redacted",
    ];
    for text in texts {
        root.try_run(text);
        root.wire
            .send(&[parse("", text), bind("", "", &[]), execute(""), sync()].concat());
        root.answer();
    }
    drop(root);
    finished_at_least(&door, "DROP ROLE redacted", 2);
    let dir = door.audit_dir();
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(&dir).unwrap().flatten() {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        for number in ["one", "two", "three", "four", "seven", "nine", "ten"] {
            if text.contains(&format!("hunter-{number}")) {
                found.insert(number);
            }
        }
        for (number, part) in [("five", "055five"), ("eight", "002Deight")] {
            if text.contains(part) {
                found.insert(number);
            }
        }
    }
    assert!(found.is_empty(), "passwords in the log: {found:?}");
    let log = door.stderr();
    assert!(
        !log.contains("hunter-"),
        "passwords in what BosDB says: {log}"
    );
    assert!(!log.contains("app secret"), "{log}");
}

fn finished_at_least(door: &Door, mark: &str, count: usize) {
    for _ in 0..500 {
        let found = search(&door.audit_dir(), &["--text", mark]);
        if found
            .iter()
            .filter(|record| record["kind"] == "statement")
            .count()
            >= count
        {
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("{mark} is not recorded {count} times");
}

/// Killed under load: the log is intact when it is opened again, and every write a client was
/// told of has its intent.
#[test]
fn killed_under_load() {
    let server = server();
    let home = tempfile::tempdir().unwrap();
    let dir = home.path();
    let acknowledged = Mutex::new(BTreeSet::new());
    let failures = Mutex::new(Vec::new());
    for round in 0..3 {
        let door = Door::open_in(server, PoolMode::Transaction, 4, dir);
        let endpoint = door.endpoint("writer");
        thread::scope(|scope| {
            for client in 0..6 {
                let (endpoint, acknowledged, failures) = (&endpoint, &acknowledged, &failures);
                scope.spawn(move || {
                    let Ok(mut session) = Sql::open(endpoint) else {
                        return;
                    };
                    for number in 0.. {
                        let mark = format!("killed-{round}-{client}-{number}-");
                        let answer =
                            session.try_run(&format!("INSERT INTO journal VALUES ('{mark}')"));
                        if answer.closed || answer.error.is_some() {
                            failures.lock().unwrap().push(format!("{mark}: {answer:?}"));
                            return;
                        }
                        acknowledged.lock().unwrap().insert(mark);
                    }
                });
            }
            let known = acknowledged.lock().unwrap().len();
            let enough = || acknowledged.lock().unwrap().len() >= known + 400;
            for _ in 0..6000 {
                if enough() {
                    break;
                }
                thread::sleep(Duration::from_millis(5));
            }
            let made = enough();
            door.kill();
            assert!(
                made,
                "writes come to a halt: {}",
                failures.lock().unwrap().join("\n")
            );
        });
        verified_but_for_its_end(&dir.join("data/audit"));
    }
    let door = Door::open_in(server, PoolMode::Transaction, 4, dir);
    door.sql("writer").run("SELECT 'open again'");
    verified(&door.audit_dir());
    let mut intents = BTreeSet::new();
    for record in search(&door.audit_dir(), &["--text", "killed-"]) {
        if record["kind"] == "statement_intent" {
            let text = record["text"].as_str().unwrap();
            intents.insert(text.split('\'').nth(1).unwrap().to_owned());
        }
    }
    let acknowledged = acknowledged.into_inner().unwrap();
    let missing: Vec<_> = acknowledged.difference(&intents).collect();
    assert!(
        missing.is_empty(),
        "{} of {}: {missing:?}",
        missing.len(),
        acknowledged.len()
    );
    // And what the server has, was intended.
    let rows = server
        .admin()
        .rows("SELECT what FROM journal WHERE what LIKE 'killed-%'");
    for row in rows {
        let mark = row[0].clone().unwrap();
        assert!(
            intents.contains(&mark),
            "{mark} is in the database and not in the log"
        );
    }
}
