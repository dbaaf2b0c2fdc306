//! Backends that die under a client.

use crate::stage;
use crate::support::sql::Sql;
use crate::support::wire::{
    Received, ServerError, Wire, bind, execute, message, parse, query, sync,
};

/// Ends every backend of BosDB, past BosDB.
fn kill(admin: &mut Sql) {
    let killed = admin.value(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity \
         WHERE usename = 'app' AND backend_type = 'client backend'",
    );
    assert_ne!(killed, "0", "there was no backend to kill");
}

/// Waits until a backend of BosDB is in this state.
fn wait(admin: &mut Sql, state: &str) {
    for _ in 0..2000 {
        let found = admin.value(&format!(
            "SELECT count(*) FROM pg_stat_activity WHERE usename = 'app' AND state = '{state}'"
        ));
        if found != "0" {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    panic!("no backend ever was {state}");
}

/// What the client hears: an error of the connection's end, and then the end or a usable session.
fn told(wire: &mut Wire) -> String {
    let mut code = String::new();
    loop {
        match wire.receive() {
            Received::Frame(frame) if frame.tag == b'E' => {
                code = ServerError::parse(&frame.body).code().to_owned();
            }
            Received::Frame(frame) if frame.tag == b'Z' => return code,
            Received::Frame(_) => {}
            Received::Closed | Received::Truncated => return code,
            Received::Hung => panic!("the client is told nothing"),
        }
    }
}

#[test]
fn in_the_middle_of() {
    let stage = stage();
    let mut admin = stage.server.admin();
    let long = "SELECT pg_sleep(60)";
    let cases: Vec<(&str, Vec<u8>, usize, &str)> = vec![
        ("a query", query(long), 0, "active"),
        (
            "an extended query",
            [parse("", long), bind("", "", &[]), execute(""), sync()].concat(),
            0,
            "active",
        ),
        (
            "a pipeline",
            [
                parse("", "INSERT INTO journal VALUES ('dead')"),
                bind("", "", &[]),
                execute(""),
                parse("", long),
                bind("", "", &[]),
                execute(""),
                sync(),
                parse("", "SELECT 1"),
                bind("", "", &[]),
                execute(""),
                sync(),
            ]
            .concat(),
            0,
            "active",
        ),
        (
            "a transaction's query",
            [query("BEGIN"), query(long)].concat(),
            1,
            "active",
        ),
        ("a copy in", query("COPY journal FROM STDIN"), 0, "active"),
        (
            "a flushed batch",
            [
                parse("", long),
                bind("", "", &[]),
                execute(""),
                message(b'H', &[]),
            ]
            .concat(),
            0,
            "active",
        ),
    ];
    for (name, bytes, ready, state) in cases {
        let mut wire = stage.session();
        wire.send(&bytes);
        for _ in 0..ready {
            wire.until(b'Z');
        }
        wait(&mut admin, state);
        kill(&mut admin);
        if name == "a copy in" {
            wire.send(&[message(b'd', b"dead\n"), message(b'c', &[])].concat());
        }
        let code = told(&mut wire);
        assert!(
            code.starts_with("57P") || code.starts_with("08"),
            "{name}: told {code:?}"
        );
        drop(wire);
        stage.assert_well(name);
    }
    assert_eq!(
        admin.value("SELECT count(*) FROM journal WHERE what = 'dead'"),
        "0"
    );
}

/// The client must not be moved to another backend as if its transaction went on.
#[test]
fn between_the_queries_of_a_transaction() {
    let stage = stage();
    let mut admin = stage.server.admin();
    let mut session = stage.door.sql("app");
    session.run("BEGIN");
    session.run("INSERT INTO journal VALUES ('half')");
    kill(&mut admin);
    let answer = session.try_run("INSERT INTO journal VALUES ('other half')");
    assert!(answer.closed || answer.error.is_some(), "{answer:?}");
    if !answer.closed {
        let answer = session.try_run("COMMIT");
        assert!(answer.closed || answer.tags != ["COMMIT"], "{answer:?}");
    }
    drop(session);
    stage.assert_well("a death in a transaction");
    let left = admin.value("SELECT count(*) FROM journal WHERE what LIKE '%half'");
    assert_eq!(left, "0");
}

/// A backend that died in the pool is nobody's trouble.
#[test]
fn in_the_pool() {
    let stage = stage();
    let mut admin = stage.server.admin();
    let mut session = stage.door.sql("app");
    session
        .wire
        .send(&[parse("s", "SELECT 'again'"), sync()].concat());
    session.wire.until(b'Z');
    for round in 0..5 {
        session.run("SELECT 1");
        kill(&mut admin);
        // Idle in the pool: its end may be noticed before or at the next use.
        for _ in 0..2000 {
            let alive = admin.value("SELECT count(*) FROM pg_stat_activity WHERE usename = 'app'");
            if alive == "0" {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        session
            .wire
            .send(&[bind("", "s", &[]), execute(""), sync()].concat());
        let answer = session.answer();
        assert!(
            !answer.closed && answer.error.is_none(),
            "round {round}: {answer:?}"
        );
        assert_eq!(answer.rows[0][0].as_deref(), Some("again"));
    }
    drop(session);
    stage.assert_well("deaths in the pool");
}
