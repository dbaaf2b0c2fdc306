//! Relaying a message allocates nothing once its session is warm, and an idle session keeps little:
//! `make bench-allocations`.
//!
//! The door runs with an allocator that counts, and shows the count among its metrics. What one
//! look at the metrics costs is measured first and taken off. A count per message far below one
//! is what timers, the log's writer and the like leave.
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

use support::door::Door;
use support::server::Server;
use support::wire::{Wire, bind, execute, parse, query, sync};

/// Rounds measured; as many go before, to warm up.
const ROUNDS: usize = 2_000;

/// Allocations per round that are taken for the background's.
const BACKGROUND: f64 = 0.05;

/// Bytes that the heap may hold for an idle session: the registry's share of its tables, which are
/// half empty at worst, included. With what the allocator adds it must stay below 4 KiB resident.
const IDLE: usize = 3_072;

/// As [`IDLE`], once the session has asked something.
const IDLE_AFTER_QUERY: usize = 3_200;

/// One of the door's metrics.
fn metric(door: &Door, name: &str) -> usize {
    let metrics = door.metrics();
    metrics
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))
        .unwrap_or_else(|| panic!("the door does not count: {metrics}"))
        .parse()
        .unwrap()
}

/// Allocations of the door so far.
fn allocations(door: &Door) -> usize {
    metric(door, "bosdb_allocations")
}

/// Allocations that a look at the metrics costs.
fn cost_of_looking(door: &Door) -> usize {
    (0..5)
        .map(|_| {
            let before = allocations(door);
            allocations(door) - before
        })
        .min()
        .unwrap()
}

fn rounds(client: &mut Wire, round: &[u8], replies: usize) {
    for _ in 0..ROUNDS {
        client.send(round);
        for _ in 0..replies {
            let frames = client.until(b'Z');
            assert!(frames.iter().all(|frame| frame.tag != b'E'), "{frames:?}");
        }
    }
}

fn extended(name: &str, sql: &str) -> Vec<u8> {
    let mut bytes = parse(name, sql);
    bytes.extend(bind("", name, &["7"]));
    bytes.extend(execute(""));
    bytes.extend(sync());
    bytes
}

fn prepared(name: &str) -> Vec<u8> {
    let mut bytes = bind("", name, &["7"]);
    bytes.extend(execute(""));
    bytes.extend(sync());
    bytes
}

#[test]
fn a_relayed_message_allocates_nothing() {
    let server = Server::shared();
    server.admin().run(
        "CREATE TABLE IF NOT EXISTS accounts (aid int PRIMARY KEY, balance int); \
         INSERT INTO accounts SELECT n, 0 FROM generate_series(1, 100) n ON CONFLICT DO NOTHING; \
         GRANT ALL ON accounts TO PUBLIC",
    );
    let door = Door::run(server, "");
    let mut client = Wire::open(&door.endpoint("writer")).unwrap();
    client.send(&parse(
        "kept",
        "SELECT balance FROM accounts WHERE aid = $1",
    ));
    client.send(&sync());
    client.until(b'Z');
    let select = "SELECT balance FROM accounts WHERE aid = $1";
    let transaction = [
        query("BEGIN"),
        query("UPDATE accounts SET balance = balance + 1 WHERE aid = 7"),
        query("SELECT balance FROM accounts WHERE aid = 7"),
        query("END"),
    ]
    .concat();
    let kinds = [
        (
            "simple",
            query("SELECT balance FROM accounts WHERE aid = 7"),
            1,
        ),
        ("extended, unnamed", extended("", select), 1),
        ("prepared", prepared("kept"), 1),
        ("transaction", transaction, 4),
    ];
    let mut too_many = Vec::new();
    for (kind, round, replies) in kinds {
        rounds(&mut client, &round, replies);
        let looking = cost_of_looking(&door);
        let before = allocations(&door);
        rounds(&mut client, &round, replies);
        let made = (allocations(&door) - before).saturating_sub(looking);
        let per_round =
            f64::from(u32::try_from(made).unwrap()) / f64::from(u32::try_from(ROUNDS).unwrap());
        println!("{kind}: {per_round:.3} allocations a round");
        if per_round > BACKGROUND {
            too_many.push(format!("{kind}: {per_round:.3}"));
        }
    }
    assert!(too_many.is_empty(), "{too_many:?}");
}

/// Bytes that the heap holds for each of so many more sessions.
fn held_for_each(door: &Door, base: usize, sessions: usize) -> usize {
    // The log's writer has taken over what the sessions left behind when nothing changes any more.
    let mut held = metric(door, "bosdb_allocated_bytes");
    loop {
        let now = metric(door, "bosdb_allocated_bytes");
        if now >= held {
            break;
        }
        held = now;
    }
    held.saturating_sub(base) / sessions
}

#[test]
fn an_idle_session_holds_little() {
    const SESSIONS: usize = 400;
    let door = Door::run(Server::shared(), "");
    let endpoint = door.endpoint("writer");
    let ask = |wire: &mut Wire| {
        wire.send(&query("SELECT 1"));
        wire.until(b'Z');
    };
    let mut idle: Vec<Wire> = Vec::new();
    let open = |idle: &mut Vec<Wire>, count: usize| {
        idle.extend((0..count).map(|_| Wire::open(&endpoint).unwrap()));
    };
    // What all sessions share is there before any is counted.
    open(&mut idle, 50);
    idle.iter_mut().for_each(ask);
    let base = metric(&door, "bosdb_allocated_bytes");
    open(&mut idle, SESSIONS);
    let fresh = held_for_each(&door, base, SESSIONS);
    idle[50..].iter_mut().for_each(ask);
    let used = held_for_each(&door, base, SESSIONS);
    println!("an idle session: {fresh} bytes; {used} after its first query");
    assert!(fresh <= IDLE, "{fresh} bytes");
    assert!(used <= IDLE_AFTER_QUERY, "{used} bytes");
    door.assert_well();
}
