//! More than anybody wants: memory stays bounded, and a client that reads nothing holds up nobody.

use std::io::Write;
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use crate::support::fake::{Turn, columns, complete, ready, row};
use crate::support::wire::{Received, message, query};
use crate::{Stage, told};

/// What a flood may cost the process: what a session may hold, and what the allocator keeps.
const ALLOWED: u64 = 48 << 20;

/// Answers the attack by writing until the writing fails or all is written.
fn flood(
    stage: &Stage,
    write: impl Fn(&mut TcpStream) -> std::io::Result<()> + Send + Sync + 'static,
) {
    stage.fake.play(move |tag, body, stream| {
        if tag != b'Q' || !body.starts_with(b"SELECT 'attack'") {
            return Turn::Honest;
        }
        match write(stream) {
            Ok(()) => Turn::Taken,
            Err(_) => Turn::Hangup,
        }
    });
}

fn status(name: &str, value: &str) -> Vec<u8> {
    message(
        b'S',
        &[name.as_bytes(), b"\0", value.as_bytes(), b"\0"].concat(),
    )
}

/// Parameters without number, and of any size: the client is told and the backend goes.
#[test]
fn parameters() {
    let stage = Stage::open("");
    let large = "x".repeat(900_000);
    flood(&stage, |stream| {
        (0..100_000).try_for_each(|n| stream.write_all(&status(&format!("p{n}"), "v")))
    });
    refused(&stage, "parameters without number");
    flood(&stage, move |stream| {
        (0..100).try_for_each(|n| stream.write_all(&status(&format!("p{n}"), &large)))
    });
    refused(&stage, "parameters without bound");
}

fn refused(stage: &Stage, name: &str) {
    let before = stage.door.memory();
    let mut wire = stage.session("app");
    wire.send(&query("SELECT 'attack'"));
    let told = told(&mut wire, name);
    assert!(!told.ready, "{name}");
    assert_eq!(told.code(), "08006", "{name}");
    drop(wire);
    stage.assert_well(name);
    let after = stage.door.memory();
    assert!(after < before + ALLOWED, "{name}: {before} to {after}");
}

/// One parameter that changes all the time; notices and notifications without end; a row of a
/// gigabyte. All of that is the client's, who does not read: the database is not read either.
#[test]
fn trap_15_a_client_that_does_not_read() {
    let stage = Stage::open("[limits]\nslow_reader_timeout = \"2s\"");
    let large = vec![b'x'; 1 << 20];
    let notice = message(b'N', &[b"SNOTICE\0M", &large[..], b"\0\0"].concat());
    let notification = message(b'A', &[&[0, 0, 0, 7], &large[..], b"\0\0"].concat());
    let gigabyte = [vec![b'D'], 0x3fff_ffff_i32.to_be_bytes().to_vec()].concat();
    let changing = [status("TimeZone", "UTC"), status("TimeZone", "CET")]
        .concat()
        .repeat(20_000);
    let block = large.clone();
    type Flood = Box<dyn Fn(&mut TcpStream) -> std::io::Result<()> + Send + Sync>;
    let floods: Vec<(&str, Flood)> = vec![
        (
            "notices",
            Box::new(move |s| (0..512).try_for_each(|_| s.write_all(&notice))),
        ),
        (
            "notifications",
            Box::new(move |s| (0..512).try_for_each(|_| s.write_all(&notification))),
        ),
        (
            "a parameter",
            Box::new(move |s| (0..512).try_for_each(|_| s.write_all(&changing))),
        ),
        (
            "a row of a gigabyte",
            Box::new(move |s| {
                s.write_all(&gigabyte)?;
                (0..1024).try_for_each(|_| s.write_all(&block))
            }),
        ),
        (
            "rows",
            Box::new(move |s| {
                s.write_all(&columns())?;
                (0..512).try_for_each(|_| s.write_all(&row(&large)))
            }),
        ),
    ];
    for (name, write) in floods {
        flood(&stage, write);
        let before = stage.door.memory();
        let mut deaf = stage.session("app");
        deaf.send(&query("SELECT 'attack'"));
        // Others are served meanwhile, and the one who does not read is let go in time.
        for _ in 0..3 {
            stage.assert_well(name);
            thread::sleep(Duration::from_millis(300));
            let now = stage.door.memory();
            assert!(now < before + ALLOWED, "{name}: {before} to {now}");
        }
        stage
            .door
            .eventually(&format!("{name}: the deaf client is let go"), |metrics| {
                metrics.contains("bosdb_sessions 0")
            });
        drop(deaf);
        stage.assert_well(name);
    }
}

/// A database that never ends its answer: who has enough may go, and the place is free again.
#[test]
fn trap_47_an_answer_without_end() {
    let stage = Stage::open("");
    flood(&stage, |stream| {
        stream.write_all(&columns())?;
        let rows = row(&[b'x'; 1000]).repeat(100);
        loop {
            stream.write_all(&rows)?;
        }
    });
    // Both places of the pool.
    for _ in 0..2 {
        let mut wire = stage.session("app");
        wire.send(&query("SELECT 'attack'"));
        for _ in 0..100 {
            assert!(matches!(wire.receive(), Received::Frame(_)));
        }
        drop(wire);
    }
    stage.assert_well("answers without end");
}

/// The header of a row was passed on, and then the database is gone: the client must not take
/// what BosDB says next for the rest of the row.
#[test]
fn trap_15_gone_in_the_middle_of_a_row() {
    let stage = Stage::open("");
    stage.fake.play(|tag, body, stream| {
        if tag != b'Q' || !body.starts_with(b"SELECT 'attack'") {
            return Turn::Honest;
        }
        let whole = row(&[b'x'; 5000]);
        let half = whole.get(..2500).unwrap_or_default();
        stream.write_all(&[&columns(), half].concat()).ok();
        thread::sleep(Duration::from_millis(50));
        Turn::Hangup
    });
    let mut wire = stage.session("app");
    wire.send(&query("SELECT 'attack'"));
    wire.until(b'T');
    let mut raw = Vec::new();
    while let Some(byte) = wire.receive_byte() {
        raw.push(byte);
    }
    assert_eq!(raw.len(), 2500, "{}", raw.escape_ascii());
    drop(wire);
    stage.assert_well("half a row");
    assert_eq!([complete("SELECT 1"), ready(b'I')].concat().len(), 20);
}
