//! Messages that are none, and messages nobody asked for.

use std::io::Write;
use std::thread;
use std::time::Duration;

use crate::support::fake::{Turn, columns, complete, error, ready, row};
use crate::support::wire::{Wire, bind, execute, message, parse, query, sync};
use crate::{Stage, told};

/// A header whose length is what it says.
fn header(tag: u8, length: i32) -> Vec<u8> {
    [&[tag][..], &length.to_be_bytes()].concat()
}

/// The script that answers a text that contains `attack` with these bytes.
fn answer(stage: &Stage, bytes: Vec<u8>) {
    stage.fake.play(move |tag, body, stream| {
        let attacked = body.windows(6).any(|window| window == b"attack");
        if attacked && matches!(tag, b'Q' | b'P') {
            stream.write_all(&bytes).ok();
            Turn::Taken
        } else {
            Turn::Honest
        }
    });
}

fn simple() -> Vec<u8> {
    query("SELECT 'attack'")
}

fn extended() -> Vec<u8> {
    [
        parse("", "SELECT 'attack'"),
        bind("", "", &[]),
        execute(""),
        sync(),
    ]
    .concat()
}

/// Each is told with a connection failure, ends the session, and costs the backend its place.
fn thrown_away(stage: &Stage, name: &str, request: &[u8], bytes: Vec<u8>) {
    answer(stage, bytes);
    let before = stage.fake.connections();
    let mut wire = stage.session("app");
    wire.send(request);
    let told = told(&mut wire, name);
    assert!(!told.ready, "{name}: the session goes on: {}", told.code());
    assert_eq!(told.code(), "08006", "{name}");
    drop(wire);
    stage.assert_well(name);
    // The pool has room for two; whoever was served after the attack was served by another.
    assert!(
        stage.fake.connections() > before,
        "{name}: the backend was used again"
    );
}

#[test]
fn trap_05_lengths_that_lie() {
    let stage = Stage::open("");
    for tag in *b"DTtdVNA1CESZHGIns" {
        for length in [i32::MIN, -1, 0, 3, i32::MAX] {
            let name = format!("{:?} with length {length}", char::from(tag));
            thrown_away(&stage, &name, &simple(), header(tag, length));
        }
    }
    // What is looked into is looked into whole, so it has a bound of its own.
    for tag in *b"1CESZHGIns" {
        let name = format!("{:?} of a gigabyte", char::from(tag));
        thrown_away(&stage, &name, &simple(), header(tag, 0x3fff_ffff));
    }
}

#[test]
fn kinds_there_are_not() {
    let stage = Stage::open("");
    for tag in 0..=u8::MAX {
        if !b"123ACDEGHINSTVWZcdnst".contains(&tag) {
            let name = format!("{:?}", char::from(tag));
            thrown_away(&stage, &name, &simple(), message(tag, b"\0\0\0\x03"));
        }
    }
}

/// What may be sent, but not as an answer to this.
#[test]
fn answers_that_do_not_fit() {
    let stage = Stage::open("");
    let rows = || [columns(), row(b"stolen")].concat();
    let done = || [rows(), complete("SELECT 1"), ready(b'I')].concat();
    let for_a_query: Vec<(&str, Vec<u8>)> = vec![
        ("ParseComplete", message(b'1', &[])),
        ("BindComplete", message(b'2', &[])),
        ("CloseComplete", message(b'3', &[])),
        ("NoData", message(b'n', &[])),
        ("ParameterDescription", message(b't', &[0, 0])),
        ("PortalSuspended", [rows(), message(b's', &[])].concat()),
        ("FunctionCallResponse", message(b'V', &[0xff; 4])),
        ("CopyBoth", message(b'W', &[0, 0, 0])),
        ("two ReadyForQuery", [done(), ready(b'I')].concat()),
        ("rows behind ReadyForQuery", [done(), rows()].concat()),
        (
            "an error behind ReadyForQuery",
            [done(), error(&[(b'S', "ERROR"), (b'C', "XX000")])].concat(),
        ),
        (
            "a status there is not",
            [rows(), complete("SELECT 1"), ready(b'X')].concat(),
        ),
        ("ReadyForQuery of two bytes", message(b'Z', b"II")),
        ("ReadyForQuery of none", message(b'Z', b"")),
        ("a tag that is no text", message(b'C', b"SELECT \xff\0")),
        ("a tag without end", message(b'C', b"SELECT 1")),
        ("an error without end", message(b'E', b"SERROR\0CXX000\0")),
        ("an error of nothing", message(b'E', b"")),
        ("a parameter without value", message(b'S', b"TimeZone\0")),
        (
            "a parameter that is no text",
            message(b'S', b"TimeZone\0\xff\0"),
        ),
        ("a request for the password", message(b'R', &[0, 0, 0, 3])),
        ("another cancel key", message(b'K', &[0; 8])),
    ];
    for (name, bytes) in for_a_query {
        // Behind the last word of an answer the client is served already; the backend is not used
        // again all the same.
        if name.contains("ReadyForQuery") && bytes.starts_with(&columns()) {
            unnoticed(&stage, name, bytes);
        } else {
            thrown_away(&stage, name, &simple(), bytes);
        }
    }
    let for_a_batch: Vec<(&str, Vec<u8>)> = vec![
        ("rows for a Parse", row(b"stolen")),
        ("CommandComplete for a Parse", complete("SELECT 1")),
        ("RowDescription for a Parse", columns()),
        ("ReadyForQuery for a Parse", ready(b'I')),
        ("CopyIn for a Parse", message(b'G', &[0, 0, 0])),
        ("BindComplete for a Parse", message(b'2', &[])),
        (
            "ParseComplete twice",
            [message(b'1', &[]), message(b'1', &[])].concat(),
        ),
    ];
    for (name, bytes) in for_a_batch {
        thrown_away(&stage, name, &extended(), bytes);
    }
}

/// The client has its answer; what came behind it is nobody's. Whether its session goes on depends
/// on when it came.
fn unnoticed(stage: &Stage, name: &str, bytes: Vec<u8>) {
    answer(stage, bytes);
    let before = stage.fake.connections();
    let mut wire = stage.session("app");
    wire.send(&simple());
    let first = told(&mut wire, name);
    assert!(first.ready, "{name}: {}", first.code());
    wire.send(&query("SELECT 'next'"));
    let second = told(&mut wire, name);
    assert!(
        second.ready || second.code() == "08006",
        "{name}: {}",
        second.code()
    );
    for row in second.frames.iter().filter(|frame| frame.tag == b'D') {
        assert!(row.body.ends_with(b"served"), "{name}");
    }
    drop(wire);
    stage.assert_well(name);
    assert!(
        stage.fake.connections() > before,
        "{name}: the backend was used again"
    );
}

/// A server that answers before it is asked: what it said while it lay in the pool is not the
/// answer to the next question.
#[test]
fn trap_21_answers_before_the_question() {
    let stage = Stage::open("");
    for (name, bytes) in [
        ("a row", row(b"stolen")),
        (
            "a whole answer",
            [columns(), row(b"stolen"), complete("SELECT 1"), ready(b'I')].concat(),
        ),
        (
            "an error",
            error(&[
                (b'S', "ERROR"),
                (b'V', "ERROR"),
                (b'C', "XX000"),
                (b'M', "stolen"),
            ]),
        ),
        ("half a message", vec![b'D', 0, 0]),
        ("no message", vec![0xff; 64]),
    ] {
        let late = bytes.clone();
        stage.fake.play(move |tag, body, stream| {
            if tag != b'Q' || !body.starts_with(b"SELECT 'attack'") {
                return Turn::Honest;
            }
            let honest = [columns(), row(b"first"), complete("SELECT 1"), ready(b'I')].concat();
            stream.write_all(&honest).ok();
            // Long enough for the backend to be back in the pool.
            thread::sleep(Duration::from_millis(100));
            stream.write_all(&late).ok();
            Turn::Taken
        });
        let mut wire = stage.session("app");
        wire.send(&simple());
        assert!(told(&mut wire, name).ready, "{name}");
        thread::sleep(Duration::from_millis(200));
        for user in ["analyst", "app", "writer"] {
            let mut next = stage.session(user);
            next.send(&query("SELECT 'next'"));
            let told = told(&mut next, name);
            assert!(told.ready, "{name}: {user}: {}", told.code());
            for frame in &told.frames {
                let stolen = frame.body.windows(6).any(|window| window == b"stolen");
                assert!(!stolen, "{name}: {user} got another's answer");
            }
        }
        drop(wire);
        stage.assert_well(name);
    }
}

/// Odd, but of the protocol: it passes, and the session goes on.
#[test]
fn oddities_that_pass() {
    let stage = Stage::open("");
    let whole = |answer: Vec<u8>| [answer, ready(b'I')].concat();
    let wide = [&0xffff_u16.to_be_bytes()[..], &b"\0".repeat(65_535 * 19)].concat();
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        (
            "an error without SQLSTATE",
            whole(error(&[(b'S', "ERROR"), (b'M', "no code")])),
            "none",
        ),
        (
            "an error without anything",
            whole(message(b'E', b"\0")),
            "none",
        ),
        (
            "a SQLSTATE of one letter",
            whole(error(&[(b'S', "ERROR"), (b'C', "X")])),
            "X",
        ),
        (
            "unknown error fields",
            whole(error(&[(b'?', "what"), (b'C', "XX000")])),
            "XX000",
        ),
        (
            "many columns of nothing",
            whole([message(b'T', &wide), complete("SELECT 0")].concat()),
            "",
        ),
        (
            "a row that lies about its columns",
            whole([columns(), message(b'D', &[0xff; 40]), complete("SELECT 1")].concat()),
            "",
        ),
        (
            "a tag of no command",
            whole(complete("ALL YOUR BASE 99999999999999999999")),
            "",
        ),
        (
            "notices",
            whole(
                [
                    message(b'N', b"\0"),
                    message(b'N', &[0xff; 30]),
                    complete("SELECT 0"),
                ]
                .concat(),
            ),
            "",
        ),
        (
            "a notification",
            whole([message(b'A', b"\0\0\0\x07x\0y\0"), complete("SELECT 0")].concat()),
            "",
        ),
    ];
    for (name, bytes, code) in cases {
        answer(&stage, bytes);
        let mut wire = stage.session("app");
        for round in 0..2 {
            wire.send(&simple());
            let told = told(&mut wire, name);
            assert!(told.ready, "{name}, round {round}: {}", told.code());
            assert_eq!(told.code(), code, "{name}, round {round}");
        }
        drop(wire);
        stage.assert_well(name);
    }
}

/// COPY that nobody asked for: the client may leave it as it would any other.
#[test]
fn a_copy_out_of_nowhere() {
    let stage = Stage::open("");
    stage.fake.play(|tag, body, stream| match tag {
        b'Q' if body.starts_with(b"SELECT 'attack'") => {
            stream.write_all(&message(b'G', &[0, 0, 0])).ok();
            Turn::Taken
        }
        b'f' => {
            let refused = error(&[(b'S', "ERROR"), (b'C', "57014")]);
            stream.write_all(&[refused, ready(b'I')].concat()).ok();
            Turn::Taken
        }
        _ => Turn::Honest,
    });
    let mut wire = stage.session("app");
    wire.send(&simple());
    wire.until(b'G');
    wire.send(&message(b'f', b"no\0"));
    let told = told(&mut wire, "CopyFail");
    assert!(told.ready);
    assert_eq!(told.code(), "57014");
    // And one who asks for nothing more and goes.
    let mut other = stage.session("writer");
    other.send(&simple());
    other.until(b'G');
    drop(other);
    stage.assert_well("a COPY left open");
}

/// The last words of a backend are told once, and it is not used again, whatever it says then.
#[test]
fn trap_22_fatal_and_then_business_as_usual() {
    let stage = Stage::open("");
    let fatal = error(&[
        (b'S', "FATAL"),
        (b'V', "FATAL"),
        (b'C', "57P01"),
        (b'M', "going"),
    ]);
    answer(&stage, [fatal, complete("SELECT 0"), ready(b'I')].concat());
    let before = stage.fake.connections();
    let mut wire = stage.session("app");
    wire.send(&simple());
    let mut fatals = 0;
    for frame in wire.until_closed() {
        fatals += usize::from(frame.tag == b'E');
    }
    assert_eq!(fatals, 1);
    drop(wire);
    stage.assert_well("FATAL");
    assert!(
        stage.fake.connections() > before,
        "the corpse was used again"
    );
}

/// An answer that comes a byte at a time, with rows that look like the end of an answer.
#[test]
fn trap_14_messages_cut_anywhere() {
    let stage = Stage::open("");
    let looks = [ready(b'I'), ready(b'I'), error(&[(b'S', "FATAL")])].concat();
    let one = [
        columns(),
        row(&looks),
        row(b"Z"),
        complete("SELECT 2"),
        ready(b'I'),
    ]
    .concat();
    for size in [1, 2, 3, 5, 7] {
        let bytes = one.clone();
        stage.fake.play(move |tag, body, stream| {
            if tag != b'Q' || !body.starts_with(b"SELECT 'attack'") {
                return Turn::Honest;
            }
            for piece in bytes.chunks(size) {
                stream.write_all(piece).ok();
                thread::sleep(Duration::from_millis(1));
            }
            Turn::Taken
        });
        let mut wire: Wire = stage.session("app");
        for _ in 0..2 {
            wire.send(&simple());
            let told = told(&mut wire, "an answer in pieces");
            assert!(told.ready);
            let tags: Vec<u8> = told.frames.iter().map(|frame| frame.tag).collect();
            assert_eq!(tags, b"TDDCZ");
            assert!(told.frames[1].body.ends_with(&looks));
        }
        drop(wire);
        stage.assert_well("an answer in pieces");
    }
}
