//! What BosDB refuses: the client is told as by a server, the transaction is as after a server's
//! error, the session goes on, and the server behind never sees a byte of it.
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

use std::sync::OnceLock;

use support::door::{Door, PoolMode};
use support::server::{DATABASE, Server};
use support::sql::Sql;
use support::wire::{
    Frame, ServerError, Wire, bind, describe, execute, message, parse, query, sync,
};

/// The door of this file: two backends, transaction mode.
fn door() -> &'static Door {
    static DOOR: OnceLock<Door> = OnceLock::new();
    DOOR.get_or_init(|| {
        let server = Server::shared();
        server.admin().run(
            "CREATE TABLE items (id int PRIMARY KEY, name text);
             INSERT INTO items VALUES (1, 'apple'), (2, 'bread');
             CREATE TABLE journal (what text)",
        );
        Door::open(server, PoolMode::Transaction, 2)
    })
}

/// Whether the server's log has `mark`. Asked over the same server, so that all is written.
fn server_saw(mark: &str) -> bool {
    let server = Server::shared();
    server
        .admin()
        .run("SELECT 'the log is complete up to here'");
    server.log().contains(mark)
}

/// How often `what` is in the journal.
fn journal(what: &str) -> String {
    Server::shared().admin().value(&format!(
        "SELECT count(*) FROM journal WHERE what = '{what}'"
    ))
}

/// Fails unless the error is a refusal of BosDB: code, rule and decision in DETAIL.
fn assert_refusal(error: &ServerError, code: &str, what: &str) {
    assert_eq!(error.code(), code, "{what}: {error:?}");
    assert_eq!(error.field('S'), "ERROR", "{what}: {error:?}");
    assert_eq!(error.field('V'), "ERROR", "{what}: {error:?}");
    assert!(!error.field('M').is_empty(), "{what}: {error:?}");
    let detail = error.field('D');
    let rule = detail
        .split(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-'))
        .any(|word| word.contains('-') && word.len() > 4);
    assert!(rule, "{what}: DETAIL names no rule: {error:?}");
    assert!(
        detail.to_lowercase().contains("decision"),
        "{what}: no decision id: {error:?}"
    );
}

fn error(frames: &[Frame]) -> ServerError {
    let errors: Vec<_> = frames.iter().filter(|frame| frame.tag == b'E').collect();
    assert_eq!(
        errors.len(),
        1,
        "{:?}",
        frames.iter().map(describe).collect::<Vec<_>>()
    );
    ServerError::parse(&errors[0].body)
}

fn tags(frames: &[Frame]) -> String {
    frames.iter().map(|frame| char::from(frame.tag)).collect()
}

fn status(frames: &[Frame]) -> char {
    let last = frames.last().expect("frames");
    assert_eq!(last.tag, b'Z');
    char::from(last.body[0])
}

/// What users may not do: user, code, statement with `MARK` in it.
const REFUSED: &[(&str, &str, &str)] = &[
    ("analyst", "25006", "INSERT INTO journal VALUES ('MARK')"),
    ("analyst", "25006", "/* MARK */ UPDATE items SET name = 'x'"),
    ("analyst", "25006", "DELETE FROM items WHERE name = 'MARK'"),
    ("analyst", "25006", "TRUNCATE items /* MARK */"),
    (
        "analyst",
        "25006",
        "CREATE TABLE made (what text DEFAULT 'MARK')",
    ),
    ("analyst", "25006", "SELECT 'MARK' AS what INTO made"),
    (
        "analyst",
        "25006",
        "CREATE TABLE made AS SELECT 'MARK' AS what",
    ),
    (
        "analyst",
        "25006",
        "WITH w AS (INSERT INTO journal VALUES ('MARK') RETURNING 1) SELECT * FROM w",
    ),
    (
        "analyst",
        "25006",
        "EXPLAIN ANALYZE INSERT INTO journal VALUES ('MARK')",
    ),
    (
        "analyst",
        "25006",
        "SELECT * FROM items WHERE name = 'MARK' FOR UPDATE",
    ),
    (
        "analyst",
        "25006",
        "MERGE INTO journal USING items ON what = name WHEN NOT MATCHED THEN INSERT VALUES ('MARK')",
    ),
    ("analyst", "25006", "DROP TABLE items /* MARK */"),
    (
        "analyst",
        "25006",
        "PREPARE p AS INSERT INTO journal VALUES ('MARK')",
    ),
    (
        "analyst",
        "25006",
        "SELECT 1; INSERT INTO journal VALUES ('MARK')",
    ),
    ("analyst", "any", "DO $$ BEGIN RAISE NOTICE 'MARK'; END $$"),
    (
        "analyst",
        "any",
        "SET default_transaction_read_only = off /* MARK */",
    ),
    (
        "analyst",
        "any",
        "SELECT set_config('default_transaction_read_only', 'off', false) /* MARK */",
    ),
    (
        "analyst",
        "any",
        "COMMIT; INSERT INTO journal VALUES ('MARK')",
    ),
    ("analyst", "any", "SELECT pg_advisory_lock(1) /* MARK */"),
    (
        "analyst",
        "any",
        "SELECT pg_terminate_backend(0) /* MARK */",
    ),
    (
        "analyst",
        "any",
        "COPY (SELECT 'MARK') TO PROGRAM 'cat > /dev/null'",
    ),
    ("analyst", "any", "SELECT pg_read_file('MARK')"),
    ("analyst", "any", "LOCK TABLE items /* MARK */"),
    ("analyst", "any", "NOTIFY mark, 'MARK'"),
    (
        "writer",
        "42501",
        "COPY (SELECT 'MARK') TO PROGRAM 'cat > /dev/null'",
    ),
    ("writer", "42501", "COPY (SELECT 'MARK') TO '/tmp/never'"),
    ("writer", "42501", "CREATE ROLE nobody_new PASSWORD 'MARK'"),
    (
        "writer",
        "42501",
        "ALTER SYSTEM SET work_mem = '4MB' /* MARK */",
    ),
    ("writer", "42501", "SELECT pg_read_file('MARK')"),
    (
        "writer",
        "42501",
        "INSERT INTO journal VALUES (pg_read_file('MARK'))",
    ),
];

#[test]
fn a_refused_statement_in_every_form() {
    let door = door();
    let mut failures = Vec::new();
    for (number, (user, code, sql)) in REFUSED.iter().enumerate() {
        let mark = format!("refused-{number}-once");
        let sql = sql.replace("MARK", &mark);
        for form in ["simple", "extended", "block", "block extended"] {
            if let Err(why) = refused(door, user, code, &sql, form) {
                failures.push(format!("{user}, {form}: {sql}: {why}"));
            }
        }
        if server_saw(&mark) {
            failures.push(format!("{user}: {sql}: the server has seen it"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn refused(door: &Door, user: &str, code: &str, sql: &str, form: &str) -> Result<(), String> {
    let mut session = door.sql(user);
    let block = form.starts_with("block");
    if block {
        session.run("BEGIN");
        session.run("SELECT 1");
    }
    if form.ends_with("extended") {
        session.wire.send(
            &[
                parse("", sql),
                bind("", "", &[]),
                execute(""),
                sync(),
                query("SELECT 'after'"),
            ]
            .concat(),
        );
    } else {
        session
            .wire
            .send(&[query(sql), query("SELECT 'after'")].concat());
    }
    let frames = session.wire.until(b'Z');
    let after = session.wire.until(b'Z');
    let Some(first) = frames.iter().find(|frame| frame.tag == b'E') else {
        return Err(format!(
            "not refused: {:?}",
            frames.iter().map(describe).collect::<Vec<_>>()
        ));
    };
    let error = ServerError::parse(&first.body);
    if form.ends_with("extended") && (sql.starts_with("SELECT 1;") || sql.starts_with("COMMIT;")) {
        // Two statements in one Parse are the server's error before they are anybody's.
        if error.code() != "42601" {
            return Err(format!("{error:?}"));
        }
    } else if code == "any" {
        if !["25006", "42501"].contains(&error.code()) {
            return Err(format!("{error:?}"));
        }
    } else if error.code() != code {
        return Err(format!("{error:?}"));
    }
    assert_refusal(&error, error.code(), sql);
    if tags(&frames) != "EZ" {
        return Err(format!(
            "{:?}",
            frames.iter().map(describe).collect::<Vec<_>>()
        ));
    }
    let (expected, next) = if block { ('E', "EZ") } else { ('I', "TDCZ") };
    if status(&frames) != expected || tags(&after) != next {
        return Err(format!(
            "status {} and then {:?}",
            status(&frames),
            after.iter().map(describe).collect::<Vec<_>>()
        ));
    }
    if block {
        let aborted = session.try_run("SELECT 1");
        assert_eq!(aborted.code(), "25P02", "{sql}");
        assert_eq!(session.try_run("ROLLBACK").tags, ["ROLLBACK"], "{sql}");
    }
    assert_eq!(
        session.value("SELECT name FROM items WHERE id = 2"),
        "bread",
        "{sql}"
    );
    assert_eq!(session.status, 'I', "{sql}");
    Ok(())
}

#[test]
fn a_savepoint_saves_from_a_refusal() {
    let mut session = door().sql("writer");
    session.run("BEGIN");
    session.run("INSERT INTO journal VALUES ('saved')");
    session.run("SAVEPOINT s");
    let refused = session.try_run("COPY journal TO PROGRAM 'cat'");
    assert_refusal(&refused.error.unwrap(), "42501", "COPY TO PROGRAM");
    assert_eq!(session.status, 'E');
    session.run("ROLLBACK TO s");
    assert_eq!(session.status, 'T');
    session.run("COMMIT");
    assert_eq!(journal("saved"), "1");
}

#[test]
fn commit_after_a_refusal_is_a_rollback() {
    let mut session = door().sql("writer");
    session.run("BEGIN");
    session.run("INSERT INTO journal VALUES ('not committed')");
    assert_eq!(
        session.try_run("COPY journal TO PROGRAM 'cat'").code(),
        "42501"
    );
    assert_eq!(session.try_run("COMMIT").tags, ["ROLLBACK"]);
    assert_eq!(journal("not committed"), "0");
}

/// A forbidden statement for `writer`, with a mark.
fn forbidden(mark: &str) -> String {
    format!("COPY (SELECT '{mark}') TO PROGRAM 'cat > /dev/null'")
}

#[test]
fn trap_27_a_refusal_undoes_the_implicit_transaction_of_its_pipeline() {
    let mut wire = Wire::open(&door().endpoint("writer")).unwrap();
    wire.send(
        &[
            parse("", "INSERT INTO journal VALUES ('pipeline')"),
            bind("", "", &[]),
            execute(""),
            parse("", &forbidden("pipeline-mark")),
            bind("", "", &[]),
            execute(""),
            parse("later", "INSERT INTO journal VALUES ('pipeline later')"),
            bind("", "later", &[]),
            execute(""),
            sync(),
        ]
        .concat(),
    );
    let frames = wire.until(b'Z');
    assert_eq!(
        tags(&frames),
        "12CEZ",
        "{:?}",
        frames.iter().map(describe).collect::<Vec<_>>()
    );
    assert_refusal(&error(&frames), "42501", "pipeline");
    assert_eq!(status(&frames), 'I');
    assert_eq!(journal("pipeline"), "0");
    assert_eq!(journal("pipeline later"), "0");
    assert!(!server_saw("pipeline-mark"));
    // The name parsed after the refusal was skipped.
    wire.send(&[bind("", "later", &[]), sync()].concat());
    assert_eq!(error(&wire.until(b'Z')).code(), "26000");
}

#[test]
fn trap_27_a_refusal_after_a_flush_undoes_what_was_flushed() {
    let mut wire = Wire::open(&door().endpoint("writer")).unwrap();
    let flush = message(b'H', &[]);
    wire.send(
        &[
            parse("", "INSERT INTO journal VALUES ('flushed')"),
            bind("", "", &[]),
            execute(""),
            flush.clone(),
        ]
        .concat(),
    );
    assert_eq!(tags(&wire.until(b'C')), "12C");
    wire.send(&[parse("", &forbidden("flush-mark")), flush].concat());
    let frames = wire.until(b'E');
    assert_refusal(&error(&frames), "42501", "after a flush");
    // Until the Sync everything is skipped, a simple query too.
    wire.send(&[query("SELECT 'skipped'"), bind("", "", &[]), sync()].concat());
    let frames = wire.until(b'Z');
    assert_eq!(tags(&frames), "Z");
    assert_eq!(status(&frames), 'I');
    assert_eq!(journal("flushed"), "0");
    assert!(!server_saw("flush-mark"));
}

#[test]
fn a_refused_batch_between_others() {
    let mut wire = Wire::open(&door().endpoint("writer")).unwrap();
    let insert = |what: &str| {
        let sql = format!("INSERT INTO journal VALUES ('{what}')");
        [parse("", &sql), bind("", "", &[]), execute(""), sync()].concat()
    };
    wire.send(
        &[
            insert("batch one"),
            parse("", &forbidden("batch-mark")),
            bind("", "", &[]),
            execute(""),
            sync(),
            insert("batch three"),
        ]
        .concat(),
    );
    assert_eq!(tags(&wire.until(b'Z')), "12CZ");
    assert_eq!(tags(&wire.until(b'Z')), "EZ");
    assert_eq!(tags(&wire.until(b'Z')), "12CZ");
    assert_eq!(
        (journal("batch one"), journal("batch three")),
        ("1".into(), "1".into())
    );
    assert!(!server_saw("batch-mark"));
}

#[test]
fn a_refused_name_does_not_exist() {
    let mut wire = Wire::open(&door().endpoint("analyst")).unwrap();
    wire.send(&[parse("s", "INSERT INTO journal VALUES ('named')"), sync()].concat());
    assert_refusal(&error(&wire.until(b'Z')), "25006", "named");
    wire.send(&[bind("", "s", &[]), execute(""), sync()].concat());
    assert_eq!(error(&wire.until(b'Z')).code(), "26000");
    wire.send(
        &[
            parse("s", "SELECT 1"),
            bind("", "s", &[]),
            execute(""),
            sync(),
        ]
        .concat(),
    );
    assert_eq!(tags(&wire.until(b'Z')), "12DCZ");
}

#[test]
fn one_refused_statement_refuses_its_whole_message() {
    let mut session = door().sql("writer");
    let sql = format!(
        "INSERT INTO journal VALUES ('whole-mark'); {}",
        forbidden("x")
    );
    let answer = session.try_run(&sql);
    assert_refusal(&answer.error.unwrap(), "42501", &sql);
    assert!(answer.tags.is_empty());
    assert!(!server_saw("whole-mark"));
}

#[test]
fn copy_from_by_a_reader() {
    let door = door();
    let data = message(b'd', b"copied-mark\n");
    let done = message(b'c', &[]);
    let copy = "COPY journal FROM STDIN /* copy-mark */";
    // The client has sent its rows without waiting.
    let mut wire = Wire::open(&door.endpoint("analyst")).unwrap();
    wire.send(&[query(copy), data.clone(), done.clone(), query("SELECT 1")].concat());
    let frames = wire.until(b'Z');
    assert_eq!(tags(&frames), "EZ");
    assert_refusal(&error(&frames), "25006", "copy");
    assert_eq!(tags(&wire.until(b'Z')), "TDCZ");
    // The same, extended.
    let batch = [
        parse("", copy),
        bind("", "", &[]),
        execute(""),
        data,
        done,
        sync(),
    ];
    wire.send(&batch.concat());
    let frames = wire.until(b'Z');
    assert_eq!(tags(&frames), "EZ");
    wire.send(&query("SELECT 1"));
    assert_eq!(tags(&wire.until(b'Z')), "TDCZ");
    assert!(!server_saw("copy-mark"));
    assert!(!server_saw("copied-mark"));
}

/// A FunctionCall with one int4 in binary.
fn call(oid: u32, argument: i32) -> Vec<u8> {
    let mut body = oid.to_be_bytes().to_vec();
    body.extend([0, 1, 0, 1, 0, 1, 0, 0, 0, 4]);
    body.extend(argument.to_be_bytes());
    body.extend([0, 1]);
    message(b'F', &body)
}

/// A reader's lo_unlink(1) is refused as the SELECT of it would be.
#[test]
fn trap_24_a_call_is_judged_as_the_sql_that_it_stands_for() {
    let mut wire = Wire::open(&door().endpoint("analyst")).unwrap();
    wire.send(&call(964, 1));
    let frames = wire.until(b'Z');
    assert_eq!(tags(&frames), "EZ");
    assert_refusal(&error(&frames), "25006", "lo_unlink");
    wire.send(&query("SELECT 1"));
    assert_eq!(tags(&wire.until(b'Z')), "TDCZ");
    assert!(!server_saw("(OID 964)"));
}

/// A writer's call is recorded with the function's name.
#[test]
fn trap_24_a_call_is_recorded() {
    let mut wire = Wire::open(&door().endpoint("writer")).unwrap();
    wire.send(&[query("BEGIN"), call(957, 131_072), query("ROLLBACK")].concat());
    for expected in ["CZ", "VZ", "CZ"] {
        assert_eq!(tags(&wire.until(b'Z')), expected);
    }
    let recorded = || {
        let output = door().audit(&["search", "--json", "--text", "lo_creat", "--user", "writer"]);
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    for _ in 0..500 {
        let found = recorded();
        if found.contains("\"function call\"") && found.contains("\"ok\"") {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("{}", recorded());
}

/// lo_import(oid) reads a file of the server, pg_reload_conf does far more: neither may be called
/// by number, not even by an administrator, and a transaction fails as it does on any error.
#[test]
fn trap_24_other_functions_cannot_be_called_by_number() {
    for (user, oid) in [("writer", 764), ("root", 2621), ("root", 4_000_000_000)] {
        let mut wire = Wire::open(&door().endpoint(user)).unwrap();
        wire.send(&query("BEGIN"));
        wire.until(b'Z');
        wire.send(&call(oid, 1));
        let frames = wire.until(b'Z');
        assert_eq!((&*tags(&frames), status(&frames)), ("EZ", 'E'), "{user}");
        let told = error(&frames);
        assert_eq!(told.code(), "42501", "{told:?}");
        assert!(told.field('D').contains("function_calls"), "{told:?}");
        wire.send(&query("ROLLBACK"));
        assert_eq!(status(&wire.until(b'Z')), 'I');
        assert!(!server_saw(&format!("(OID {oid})")), "{oid}");
    }
}

/// A syntax error is told in the server's own words, also to those BosDB judges.
#[test]
fn syntax_errors_are_the_servers() {
    let server = Server::shared();
    let mut direct = Sql::open(&server.endpoint("app", DATABASE)).unwrap();
    for user in ["analyst", "writer", "app"] {
        let mut session = door().sql(user);
        for sql in [
            "SELEC 1",
            "SELECT 1 FORM items",
            "SELECT 'größe', 1 FORM items",
            "SELECT (1",
            "SELECT 1)",
            "SELECT 'open",
            "SELECT \"open",
            "SELECT $x$ open",
            "SELECT 1 /* open",
            "SELECT 1; SELEC 2",
            "INSERT INTO",
            "SELECT 1_0",
            "",
            "-- nothing",
            ";",
        ] {
            let (expected, actual) = (direct.try_run(sql), session.try_run(sql));
            let (expected, actual) = (expected.error, actual.error);
            for field in ['S', 'C', 'M', 'P'] {
                let value = |error: &Option<ServerError>| {
                    error.as_ref().map(|error| error.field(field).to_owned())
                };
                assert_eq!(value(&expected), value(&actual), "{user}: {sql}: {field}");
            }
            assert_eq!(session.status, 'I');
        }
    }
}

#[test]
fn an_administrator_is_refused_nothing_the_server_allows() {
    let mut session = door().sql("root");
    for sql in [
        "CREATE TABLE by_admin (id int)",
        "DO $$ BEGIN PERFORM 1; END $$",
        "COPY (SELECT 1) TO PROGRAM 'cat > /dev/null'",
        "SELECT pg_stat_file('postgresql.conf')",
        "CREATE ROLE by_admin",
        "DROP ROLE by_admin",
        "SET session_replication_role = replica",
        "RESET session_replication_role",
        "SELECT pg_advisory_lock(5), pg_advisory_unlock(5)",
        "CHECKPOINT",
        "VACUUM by_admin",
        "DROP TABLE by_admin",
    ] {
        let answer = session.try_run(sql);
        assert!(answer.error.is_none(), "{sql}: {answer:?}");
    }
}

#[test]
fn a_writer_writes() {
    let mut session = door().sql("writer");
    for sql in [
        "CREATE TABLE by_writer (id int PRIMARY KEY, what text)",
        "INSERT INTO by_writer VALUES (1, 'a'), (2, 'b')",
        "UPDATE by_writer SET what = 'c' WHERE id = 2",
        "WITH gone AS (DELETE FROM by_writer WHERE id = 1 RETURNING *) SELECT * FROM gone",
        "BEGIN; INSERT INTO by_writer VALUES (3, 'd'); COMMIT",
        "CREATE INDEX ON by_writer (what)",
        "TRUNCATE by_writer",
        "DROP TABLE by_writer",
    ] {
        let answer = session.try_run(sql);
        assert!(answer.error.is_none(), "{sql}: {answer:?}");
    }
}
