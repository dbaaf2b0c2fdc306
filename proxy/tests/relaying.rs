//! Traps of relaying that no wire script can show: what takes a reload, a limit, a second road to
//! the database, or TLS.
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

use std::fs;
use std::process::Command;
use std::thread;
use std::time::Duration;

use nix::sys::signal::Signal;
use support::door::{Door, PoolMode, USERS, User};
use support::server::{Server, bin_dir};
use support::sql::{Sql, settle};
use support::wire::{
    Frame, Received, ServerError, Wire, bind, execute, message, parse, query, sync,
};

fn tags(frames: &[Frame]) -> String {
    frames.iter().map(|frame| char::from(frame.tag)).collect()
}

/// Parse under a name, Bind, Execute and Sync, as one write.
fn run(sql: &mut Sql, name: &str, text: &str) -> String {
    let messages = [parse(name, text), bind("", name, &[]), execute(""), sync()];
    sql.wire.send(&messages.concat());
    sql.answer().code().to_owned()
}

/// A session whose buffers have grown with a reply gives the memory back.
#[test]
fn trap_18_buffers_do_not_keep_their_largest_size() {
    let server = Server::shared();
    let door = Door::open(server, PoolMode::Transaction, 2);
    let mut clients: Vec<Sql> = (0..40).map(|_| door.sql("writer")).collect();
    let resident = || {
        let status = fs::read_to_string(format!("/proc/{}/statm", door.pid())).unwrap();
        let pages = status.split(' ').nth(1).unwrap().parse::<usize>().unwrap();
        pages * 4096
    };
    let large = format!(
        "SELECT length('{}'), repeat('x', 900000)",
        "y".repeat(900_000)
    );
    clients[0].rows(&large);
    let before = resident();
    for client in &mut clients {
        client.rows(&large);
        client.wire.send(&query(&large));
        client.answer();
    }
    // Kept for every client it would be over 70 MB.
    let grown = resident().saturating_sub(before);
    assert!(grown < 24 * 1024 * 1024, "{grown} bytes more");
    door.assert_well();
}

/// Large messages through TLS in both directions, and many small ones: nothing stays in the TLS
/// layer.
#[test]
fn trap_19_nothing_stays_in_the_tls_layer() {
    let server = Server::shared();
    let dir = tempfile::tempdir().unwrap();
    let made = Command::new("openssl")
        .args([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=door",
        ])
        .args(["-keyout", "server.key", "-out", "server.crt"])
        .current_dir(dir.path())
        .output();
    if !made.is_ok_and(|output| output.status.success()) {
        println!("skipped: openssl is not there to make a certificate");
        return;
    }
    let path = |name: &str| dir.path().join(name).display().to_string();
    let door = Door::run(
        server,
        &format!(
            "[tls]\ncert = \"{}\"\nkey = \"{}\"\nmode = \"require\"\n",
            path("server.crt"),
            path("server.key")
        ),
    );
    let rows: String = (0..60_000)
        .map(|n| format!("{n}\tabcdefghijklmnopqrstuvwxyz\n"))
        .collect();
    let small: String = (0..300).map(|n| format!("SELECT {n};\n")).collect();
    let script = format!(
        "CREATE TEMP TABLE t (n int, what text);\nCOPY t FROM STDIN;\n{rows}\\.\n\
         SELECT count(*), sum(n) FROM t;\nSELECT repeat('z', 200000) FROM generate_series(1, 100);\n\
         SELECT length('{}');\n{small}\\echo done\n",
        "q".repeat(900_000)
    );
    fs::write(path("script.sql"), script).unwrap();
    let conninfo = format!(
        "host=127.0.0.1 port={} user=writer dbname=shop password='writer secret' sslmode=require",
        door.port()
    );
    let output = Command::new(bin_dir().join("psql"))
        .args(["-X", "-q", "-A", "-t", "-f", &path("script.sql"), &conninfo])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = said.lines().collect();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(lines[0], "60000|1799970000");
    assert!(lines[1..101].iter().all(|line| line.len() == 200_000));
    assert_eq!(lines[101], "900000");
    assert_eq!(lines.last(), Some(&"done"));
    assert_eq!(lines.len(), 403);
    door.assert_well();
}

/// A refused Parse and an allowed one in the same batch: the batch is refused.
#[test]
fn trap_28_a_verdict_belongs_to_its_statement() {
    let server = Server::shared();
    server.admin().run("CREATE TABLE trap_28 (what text)");
    let door = Door::open(server, PoolMode::Transaction, 1);
    let mut wire = Wire::open(&door.endpoint("analyst")).unwrap();
    let refused = parse("no", "INSERT INTO trap_28 VALUES ('trap-28-mark')");
    let allowed = parse("yes", "SELECT 1");
    for order in [[&refused, &allowed], [&allowed, &refused]] {
        for bound in ["no", "yes"] {
            let mut batch = [order[0].as_slice(), order[1]].concat();
            batch.extend([bind("", bound, &[]), execute(""), sync()].concat());
            wire.send(&batch);
            let frames = wire.until(b'Z');
            let errors: Vec<_> = frames.iter().filter(|frame| frame.tag == b'E').collect();
            assert_eq!(errors.len(), 1, "{}", tags(&frames));
            assert_eq!(ServerError::parse(&errors[0].body).code(), "25006");
            assert!(!tags(&frames).contains('D'), "{}", tags(&frames));
            wire.send(&[message(b'C', b"Sno\0"), message(b'C', b"Syes\0"), sync()].concat());
            assert_eq!(tags(&wire.until(b'Z')), "33Z");
        }
    }
    assert!(!server.log().contains("trap-28-mark"));
}

/// What was prepared with more rights, by protocol or by SQL, is judged by the rights of now.
#[test]
fn trap_29_names_prepared_under_other_rights() {
    let server = Server::shared();
    server
        .admin()
        .run("CREATE TABLE trap_29 (what text); GRANT ALL ON trap_29 TO app");
    let door = Door::run(server, "");
    let mut session = door.sql("writer");
    assert_eq!(
        run(&mut session, "s", "INSERT INTO trap_29 VALUES ('protocol')"),
        ""
    );
    session.run("PREPARE q AS INSERT INTO trap_29 VALUES ('sql')");
    session.run("EXECUTE q");
    let users: Vec<User> = USERS
        .iter()
        .map(|user| match user.0 {
            "writer" => (user.0, user.1, "read"),
            _ => *user,
        })
        .collect();
    door.configure(server, "", &users);
    door.signal(Signal::SIGHUP);
    let mut code = String::new();
    for _ in 0..400 {
        code = session
            .try_run("CREATE TABLE trap_29_no (n int)")
            .code()
            .to_owned();
        if code == "25006" {
            break;
        }
        session.try_run("DROP TABLE IF EXISTS trap_29_no");
        thread::sleep(Duration::from_millis(25));
    }
    assert_eq!(code, "25006", "the rights did not change");
    assert_eq!(session.try_run("EXECUTE q").code(), "25006");
    let batch = [bind("", "s", &[]), execute(""), sync()].concat();
    session.wire.send(&batch);
    assert_eq!(session.answer().code(), "25006");
    assert_eq!(server.admin().value("SELECT count(*) FROM trap_29"), "2");
}

/// More statements than a backend keeps, in batches whose Binds come after others were closed to
/// make room.
#[test]
fn trap_35_more_statements_than_a_backend_keeps() {
    let door = Door::open(Server::shared(), PoolMode::Transaction, 1);
    let mut session = door.sql("writer");
    let mut rival = door.sql("writer");
    let count = 620;
    for n in 0..count {
        let name = format!("s{n}");
        assert_eq!(
            run(&mut session, &name, &format!("SELECT {n}, 'trap 35'")),
            ""
        );
    }
    rival.run("SELECT 1");
    // All of them in one batch: what is closed in its middle is bound at its end.
    let mut batch = Vec::new();
    for n in (0..count).chain(0..40) {
        batch.extend(bind("", &format!("s{n}"), &[]));
        batch.extend(execute(""));
    }
    batch.extend(sync());
    session.wire.send(&batch);
    let answer = session.answer();
    assert!(answer.error.is_none(), "{:?}", answer.error);
    let expected: Vec<String> = (0..count).chain(0..40).map(|n| n.to_string()).collect();
    let found: Vec<String> = answer
        .rows
        .iter()
        .map(|row| row[0].clone().unwrap())
        .collect();
    assert_eq!(found, expected);
    door.assert_well();
}

/// The schema is changed past BosDB: whoever parses anew after the first error gets the new one,
/// on every backend.
#[test]
fn trap_38_the_schema_is_changed_past_the_door() {
    let server = Server::shared();
    let mut admin = server.admin();
    admin.run(
        "CREATE TABLE trap_38 (a int); INSERT INTO trap_38 VALUES (1); GRANT ALL ON trap_38 TO app",
    );
    let door = Door::open(server, PoolMode::Transaction, 2);
    let text = "SELECT * FROM trap_38";
    let mut clients = [door.sql("writer"), door.sql("writer")];
    // Each holds a backend, so that both have the statement.
    for client in &mut clients {
        client.run("BEGIN");
        assert_eq!(run(client, "s", text), "");
    }
    for client in &mut clients {
        client.run("COMMIT");
    }
    admin.run("ALTER TABLE trap_38 ADD COLUMN b int");
    let mut third = door.sql("writer");
    let mut seen = Vec::new();
    for attempt in 0..2 {
        seen.push(run(&mut third, &format!("t{attempt}"), text));
    }
    assert_eq!(seen, ["", ""]);
    let mut later = [door.sql("writer"), door.sql("writer")];
    for client in &mut later {
        client.run("BEGIN");
        assert_eq!(run(client, "u", text), "");
        client.wire.send(&[message(b'D', b"Su\0"), sync()].concat());
        let frames = client.wire.until(b'Z');
        assert_eq!(tags(&frames), "tTZ");
        assert_eq!(frames[1].body[..2], [0, 2]);
    }
}

/// COPY with programs and files of the server, and COPY of what changes rows.
#[test]
fn trap_42_copy_beyond_the_client() {
    let server = Server::shared();
    let mut admin = server.admin();
    admin.run("CREATE TABLE trap_42 (what text); GRANT ALL ON trap_42 TO app");
    let door = Door::open(server, PoolMode::Transaction, 1);
    let program = "COPY trap_42 FROM PROGRAM 'echo trap-42-mark'";
    let cases = [
        ("writer", "42501", program),
        ("analyst", "42501", program),
        (
            "writer",
            "42501",
            "COPY trap_42 TO PROGRAM 'cat > /tmp/trap-42-mark'",
        ),
        ("writer", "42501", "COPY trap_42 TO '/tmp/trap-42-mark'"),
        ("writer", "42501", "COPY trap_42 FROM '/etc/trap-42-mark'"),
        (
            "analyst",
            "25006",
            "COPY trap_42 FROM STDIN /* trap-42-mark */",
        ),
        (
            "analyst",
            "25006",
            "COPY (INSERT INTO trap_42 VALUES ('trap-42-mark') RETURNING *) TO STDOUT",
        ),
        (
            "analyst",
            "25006",
            "COPY (WITH w AS (DELETE FROM trap_42 RETURNING 'trap-42-mark') TABLE w) TO STDOUT",
        ),
    ];
    for (user, code, text) in cases {
        let mut session = door.sql(user);
        let refused = session.try_run(text).code().to_owned();
        assert!(
            ["42501", "25006"].contains(&&*refused),
            "{user}: {text}: {refused}"
        );
        if user == "writer" || code == "25006" {
            assert_eq!(refused, code, "{user}: {text}");
        }
        assert_eq!(run(&mut session, "", text), refused, "{user}: {text}");
    }
    assert_eq!(admin.value("SELECT count(*) FROM trap_42"), "0");
    assert!(!server.log().contains("trap-42-mark"));
}

/// A backend is reset when something may be left on it, and only then.
#[test]
fn trap_46_only_what_is_dirty_is_reset() {
    let mut server = Server::start();
    let door = Door::open(&server, PoolMode::Transaction, 1);
    let resets = |server: &Server| {
        settle(&mut server.admin(), 1);
        server
            .admin()
            .run("SELECT 'the log is complete up to here'");
        server.log().matches("DISCARD ALL").count()
    };
    let before = resets(&server);
    for n in 0..5 {
        let mut session = door.sql("app");
        session.run("SET work_mem = '5MB'");
        assert_eq!(run(&mut session, "s", "SELECT 1"), "");
        session.run(&format!("BEGIN; SELECT {n}; ROLLBACK"));
        session.try_run("SELECT 1 / 0");
    }
    assert_eq!(resets(&server), before, "nothing was dirty");
    let mut session = door.sql("app");
    session.run("CREATE TEMP TABLE dirty (n int)");
    drop(session);
    let mut next = door.sql("app");
    assert_eq!(
        next.value("SELECT count(*) FROM pg_class WHERE relname = 'dirty'"),
        "0"
    );
    assert_eq!(next.value("SHOW work_mem"), "4MB");
    assert_eq!(resets(&server), before + 1);
    server.stop();
}

/// The client leaves while a pipeline that makes its backend dirty is being answered: the reset
/// waits for the replies.
#[test]
fn trap_48_the_reset_waits_for_the_pipeline() {
    let server = Server::shared();
    let door = Door::open(server, PoolMode::Transaction, 1);
    for _ in 0..5 {
        let mut wire = Wire::open(&door.endpoint("app")).unwrap();
        let mut batch = Vec::new();
        for text in [
            "CREATE TEMP TABLE left_over AS SELECT 1 AS a",
            "SELECT pg_sleep(0.05)",
            "SELECT repeat('x', 100000) FROM generate_series(1, 20)",
            "SELECT pg_advisory_lock(48)",
        ] {
            batch.extend([parse("", text), bind("", "", &[]), execute(""), sync()].concat());
        }
        wire.send(&batch);
        assert!(matches!(wire.receive(), Received::Frame(_)));
        wire.reset();
        let mut next = door.sql("app");
        let left = "SELECT (SELECT count(*) FROM pg_class WHERE relname = 'left_over'
                AND relnamespace = pg_my_temp_schema())
            + (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 48)";
        assert_eq!(next.value(left), "0");
    }
    door.assert_well();
}

/// No backend is free in time: the batch is refused once, and nothing of it runs later.
#[test]
fn trap_49_what_found_no_backend_is_forgotten() {
    let server = Server::shared();
    server
        .admin()
        .run("CREATE TABLE trap_49 (what text); GRANT ALL ON trap_49 TO app");
    let door = Door::run(server, "[limits]\nqueue_timeout = \"1s\"");
    let mut holders = [door.sql("writer"), door.sql("writer")];
    for holder in &mut holders {
        holder.run("BEGIN; SELECT 1");
    }
    let mut wire = Wire::open(&door.endpoint("writer")).unwrap();
    let insert = "INSERT INTO trap_49 VALUES ('x')";
    let batch = [parse("", insert), bind("", "", &[]), execute(""), sync()].concat();
    wire.send(&batch);
    let frames = wire.until(b'Z');
    assert_eq!(tags(&frames), "EZ");
    assert_eq!(ServerError::parse(&frames[0].body).code(), "53300");
    wire.send(&query(insert));
    assert_eq!(tags(&wire.until(b'Z')), "EZ");
    for holder in &mut holders {
        holder.run("COMMIT");
    }
    wire.send(&[query("SELECT 'once'"), batch].concat());
    assert_eq!(tags(&wire.until(b'Z')), "TDCZ");
    assert_eq!(tags(&wire.until(b'Z')), "12CZ");
    assert_eq!(server.admin().value("SELECT count(*) FROM trap_49"), "1");
}

/// A transaction that lies idle is ended and undone; one that works is not, however long.
#[test]
fn trap_50_idle_in_a_transaction() {
    let server = Server::shared();
    server
        .admin()
        .run("CREATE TABLE trap_50 (what text); GRANT ALL ON trap_50 TO app");
    let door = Door::run(server, "[limits]\nidle_transaction_timeout = \"1s\"");
    let mut idle = door.sql("writer");
    let mut busy = door.sql("writer");
    let mut outside = door.sql("writer");
    outside.run("SELECT 1");
    idle.run("BEGIN; INSERT INTO trap_50 VALUES ('idle')");
    busy.run("BEGIN; INSERT INTO trap_50 VALUES ('busy')");
    busy.run("SELECT pg_sleep(2.5)");
    busy.run("COMMIT");
    let frames = idle.wire.until_closed();
    assert_eq!(tags(&frames), "E");
    let told = ServerError::parse(&frames[0].body);
    assert_eq!((told.code(), told.field('V')), ("25P03", "FATAL"));
    assert_eq!(
        outside.value("SELECT 'outside a transaction'"),
        "outside a transaction"
    );
    let kept = "SELECT string_agg(what, ' ') FROM trap_50";
    assert_eq!(server.admin().value(kept), "busy");
}

/// A statement that runs too long is cancelled; its transaction fails and its session goes on.
#[test]
fn a_statement_that_runs_too_long() {
    let door = Door::run(Server::shared(), "[limits]\nstatement_timeout = \"1s\"");
    let mut session = door.sql("writer");
    assert_eq!(session.try_run("SELECT pg_sleep(60)").code(), "57014");
    session.run("BEGIN");
    assert_eq!(run(&mut session, "", "SELECT pg_sleep(60)"), "57014");
    assert_eq!(session.try_run("SELECT 1").code(), "25P02");
    session.run("ROLLBACK");
    assert_eq!(session.value("SELECT 'goes on'"), "goes on");
}
