//! Clients that are gone from one moment to the next.

use std::thread;

use crate::stage;
use crate::support::wire::{Wire, bind, execute, message, parse, query, startup, sync};

/// What a client has sent when it vanishes, and whether it waits for an answer first.
#[test]
fn at_each_stage() {
    let stage = stage();
    let insert = "INSERT INTO journal VALUES ('vanished')";
    let big = "x".repeat(3 << 20);
    let half = |bytes: Vec<u8>| bytes[..bytes.len() / 2].to_vec();
    let flush = || message(b'H', &[]);
    let stages: Vec<(&str, Vec<u8>, u8)> = vec![
        ("at once", vec![], 0),
        ("after a query", query("SELECT pg_sleep(0.2)"), 0),
        (
            "while rows come",
            query("SELECT g, repeat('x', 1000) FROM generate_series(1, 100000) g"),
            b'D',
        ),
        ("in a query's frame", half(query("SELECT 1")), 0),
        ("in a header", vec![b'Q', 0, 0], 0),
        (
            "in a large query",
            half(query(&format!("SELECT '{}'", &big[..900_000]))),
            0,
        ),
        ("after Parse", parse("", insert), 0),
        (
            "after Parse and Flush",
            [parse("", insert), flush()].concat(),
            b'1',
        ),
        (
            "after Execute",
            [parse("", insert), bind("", "", &[]), execute("")].concat(),
            0,
        ),
        (
            "after Execute and Flush",
            [parse("", insert), bind("", "", &[]), execute(""), flush()].concat(),
            b'C',
        ),
        (
            "in a Bind",
            [parse("", "SELECT $1::text"), half(bind("", "", &[&big]))].concat(),
            0,
        ),
        (
            "in a Bind after a Flush",
            [
                parse("", "SELECT $1::text"),
                flush(),
                half(bind("", "", &[&big])),
            ]
            .concat(),
            b'1',
        ),
        (
            "in a Sync",
            [
                parse("", insert),
                bind("", "", &[]),
                execute(""),
                vec![b'S', 0, 0, 0],
            ]
            .concat(),
            0,
        ),
        (
            "with a suspended portal",
            [
                parse("", "SELECT g FROM generate_series(1, 10) g"),
                bind("", "", &[]),
                message(b'E', b"\0\0\0\0\x02"),
                flush(),
            ]
            .concat(),
            b's',
        ),
        (
            "in a transaction",
            [query("BEGIN"), query(insert)].concat(),
            b'C',
        ),
        (
            "in a failed transaction",
            [query("BEGIN"), query("SELECT 1/0")].concat(),
            b'E',
        ),
        ("holding a lock", query("BEGIN; LOCK TABLE journal"), b'Z'),
        (
            "holding an advisory lock",
            query("SELECT pg_advisory_lock(4242)"),
            b'Z',
        ),
        ("listening", query("LISTEN vanished"), b'Z'),
        (
            "with a temporary table",
            query("CREATE TEMP TABLE vanished (id int)"),
            b'Z',
        ),
        ("in a copy", query("COPY journal FROM STDIN"), b'G'),
        (
            "in a copy with data",
            [
                query("COPY journal FROM STDIN"),
                message(b'd', b"vanished\n"),
            ]
            .concat(),
            b'G',
        ),
        (
            "in a frame of copy data",
            [
                query("COPY journal FROM STDIN"),
                half(message(b'd', big.as_bytes())),
            ]
            .concat(),
            b'G',
        ),
        (
            "in an extended copy",
            [
                parse("", "COPY journal FROM STDIN"),
                bind("", "", &[]),
                execute(""),
                flush(),
                message(b'd', b"vanished\n"),
            ]
            .concat(),
            b'G',
        ),
        (
            "while a copy comes",
            query("COPY (SELECT repeat('x', 1000) FROM generate_series(1, 100000)) TO STDOUT"),
            b'd',
        ),
        (
            "with a pipeline under way",
            [
                parse("", "SELECT pg_sleep(0.05)"),
                bind("", "", &[]),
                execute(""),
                sync(),
            ]
            .concat()
            .repeat(10),
            b'C',
        ),
        ("after Terminate", message(b'X', &[]), 0),
    ];
    for (name, bytes, wait) in stages {
        let mut wire = stage.session();
        wire.send(&bytes);
        if wait != 0 {
            wire.until(wait);
        }
        drop(wire);
        stage.assert_well(name);
    }
    let mut admin = stage.server.admin();
    assert_eq!(
        admin.value("SELECT count(*) FROM journal WHERE what = 'vanished'"),
        "0"
    );
    assert_eq!(
        admin.value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"),
        "0"
    );
}

/// One session's bytes, cut after every few of them: from the first byte of the login on.
#[test]
fn at_each_byte() {
    let stage = stage();
    let endpoint = stage.door.endpoint("app");
    let login = startup(&endpoint.login);
    for cut in 0..login.len() {
        let mut wire = stage.dial();
        wire.send(&login[..cut]);
    }
    stage.assert_well("a login cut short");
    let script = [
        query("BEGIN"),
        parse("s", "INSERT INTO journal VALUES ('cut ' || $1)"),
        bind("p", "s", &["x"]),
        execute("p"),
        message(b'D', b"Ss\0"),
        message(b'H', &[]),
        message(b'C', b"Ss\0"),
        sync(),
        query("COPY journal FROM STDIN"),
        message(b'd', b"cut\n"),
        message(b'c', &[]),
        query("SELECT 1"),
    ]
    .concat();
    for cut in (0..script.len()).step_by(3) {
        let mut wire = stage.session();
        wire.send(&script[..cut]);
        if cut % 2 == 0 {
            wire.half_close();
        }
        drop(wire);
        if cut % 30 == 0 {
            stage.assert_well(&format!("a session cut at {cut}"));
        }
    }
    stage.assert_well("sessions cut short");
    let left = stage
        .server
        .admin()
        .value("SELECT count(*) FROM journal WHERE what LIKE 'cut%'");
    assert_eq!(left, "0");
}

/// Clients that vanish while they wait for the one backend.
/// A setting under way when its client vanishes is nobody's: the next session does not get it.
#[test]
fn in_the_middle_of_a_setting() {
    let stage = stage();
    let mut session = stage.door.sql("app");
    let before = session.value("SHOW work_mem");
    drop(session);
    let mut wire = stage.session();
    wire.send(&query("SELECT pg_sleep(0.2); SET work_mem = '77MB'"));
    thread::sleep(std::time::Duration::from_millis(50));
    wire.reset();
    let mut next = stage.door.sql("app");
    assert_eq!(next.value("SHOW work_mem"), before);
    drop(next);
    stage.assert_well("a setting whose client vanished");
}

#[test]
fn in_the_queue() {
    let stage = stage();
    let mut holder = stage.door.sql("app");
    holder.run("BEGIN");
    let mut waiting: Vec<Wire> = (0..10).map(|_| stage.session()).collect();
    for wire in &mut waiting {
        wire.send(&query("INSERT INTO journal VALUES ('queued')"));
    }
    let mut patient = stage.session();
    patient.send(&query("SELECT 'patient'"));
    drop(waiting);
    holder.run("COMMIT");
    patient.until(b'Z');
    drop(patient);
    drop(holder);
    stage.assert_well("a queue left");
}

/// A client that does not read holds up itself alone. The pool has one backend, so the other
/// waits only as long as the first is not gone.
#[test]
fn without_reading() {
    let stage = stage();
    let mut deaf = stage.session();
    deaf.send(&query(
        "SELECT repeat('x', 1000000) FROM generate_series(1, 50)",
    ));
    let mut other = stage.session();
    other.send(&query("SELECT 1"));
    drop(deaf);
    other.until(b'Z');
    drop(other);
    stage.assert_well("a client that does not read");
}

/// Many at once.
#[test]
fn in_a_crowd() {
    let stage = stage();
    let endpoint = stage.door.endpoint("app");
    thread::scope(|scope| {
        for number in 0..8 {
            let endpoint = endpoint.clone();
            scope.spawn(move || {
                for round in 0..15 {
                    let Ok(mut wire) = Wire::open(&endpoint) else {
                        continue;
                    };
                    wire.send(&query("BEGIN; INSERT INTO journal VALUES ('crowd')"));
                    if (round + number) % 3 == 0 {
                        wire.until(b'Z');
                    }
                }
            });
        }
    });
    stage.assert_well("a crowd");
    let left = stage
        .server
        .admin()
        .value("SELECT count(*) FROM journal WHERE what = 'crowd'");
    assert_eq!(left, "0");
}
