//! A cancel reaches the query of the one who asked, or nobody.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use crate::stage;
use crate::support::door::{Door, PoolMode};
use crate::support::sql::{Sql, settle};
use crate::support::wire::{cancel, query};

/// Waits until the server runs a query with this text.
fn wait_for(admin: &mut Sql, text: &str) {
    for _ in 0..2000 {
        let found = admin.value(&format!(
            "SELECT count(*) FROM pg_stat_activity WHERE usename = 'app' AND state = 'active' \
             AND query LIKE '%{text}%'"
        ));
        if found != "0" {
            return;
        }
        thread::sleep(Duration::from_millis(5));
    }
    panic!("{text} never ran");
}

#[test]
fn trap_53_of_ones_own_query() {
    let stage = stage();
    let mut admin = stage.server.admin();
    let mut session = stage.door.sql("app");
    let key = session.wire.cancel_key();
    session.wire.send(&query("SELECT pg_sleep(60), 'own'"));
    wait_for(&mut admin, "own");
    cancel(stage.door.port(), &key);
    assert_eq!(session.answer().code(), "57014");
    // Idle: there is nothing to cancel, and the next query is not hit.
    for _ in 0..5 {
        cancel(stage.door.port(), &key);
        assert_eq!(session.value("SELECT 'next'"), "next");
    }
    drop(session);
    stage.assert_well("a cancel");
}

#[test]
fn trap_54_in_the_queue() {
    let stage = stage();
    let mut holder = stage.door.sql("app");
    holder.run("BEGIN");
    let mut waiting = stage.door.sql("writer");
    let key = waiting.wire.cancel_key();
    waiting.wire.send(&query("SELECT 'waited'"));
    cancel(stage.door.port(), &key);
    // It is cancelled in the queue, or it came too late; the holder is not touched in any case.
    assert_eq!(holder.value("SELECT 'holder'"), "holder");
    holder.run("COMMIT");
    let answer = waiting.answer();
    assert!(
        answer.code() == "57014" || answer.rows.len() == 1,
        "{answer:?}"
    );
    drop((holder, waiting));
    stage.assert_well("a cancel in the queue");
}

#[test]
fn trap_53_with_a_key_of_ones_own_making() {
    let stage = stage();
    let mut admin = stage.server.admin();
    let mut session = stage.door.sql("app");
    let key = session.wire.cancel_key();
    session.wire.send(&query("SELECT pg_sleep(1), 'strangers'"));
    wait_for(&mut admin, "strangers");
    for position in 0..key.len() {
        let mut wrong = key.clone();
        wrong[position] ^= 0x55;
        cancel(stage.door.port(), &wrong);
    }
    for length in [0, 4, key.len() - 1] {
        cancel(stage.door.port(), &key[..length]);
    }
    cancel(stage.door.port(), &[key.as_slice(), b"more"].concat());
    // The key the server itself would know is not the door's.
    let pid = admin.value(
        "SELECT pid FROM pg_stat_activity WHERE usename = 'app' AND query LIKE '%strangers%'",
    );
    let pid: i32 = pid.parse().unwrap();
    cancel(
        stage.door.port(),
        &[pid.to_be_bytes().as_slice(), &key[4..]].concat(),
    );
    let answer = session.answer();
    assert!(answer.error.is_none(), "{answer:?}");
    drop(session);
    stage.assert_well("foreign keys");
}

#[test]
fn trap_53_with_the_key_of_an_ended_session() {
    let stage = stage();
    let old = stage.door.sql("app");
    let key = old.wire.cancel_key();
    drop(old);
    let mut session = stage.door.sql("app");
    for _ in 0..20 {
        session.wire.send(&query("SELECT pg_sleep(0.02), 'heir'"));
        cancel(stage.door.port(), &key);
        let answer = session.answer();
        assert!(answer.error.is_none(), "{answer:?}");
    }
    drop(session);
    stage.assert_well("old keys");
}

/// Twenty clients on two backends; half of them cancel, at any moment. Every row must belong to
/// its query, and who never asked is never cancelled.
#[test]
fn trap_53_in_a_crowd() {
    const CLIENTS: usize = 20;
    const QUERIES: usize = 40;
    let stage = stage();
    let door = Door::open(stage.server, PoolMode::Transaction, 2);
    let hits = AtomicUsize::new(0);
    thread::scope(|scope| {
        for client in 0..CLIENTS {
            let (door, hits) = (&door, &hits);
            scope.spawn(move || {
                let asks = client % 2 == 0;
                let mut session = door.sql(if client % 3 == 0 { "writer" } else { "app" });
                let key = session.wire.cancel_key();
                let stop = AtomicBool::new(false);
                thread::scope(|scope| {
                    if asks {
                        scope.spawn(|| {
                            while !stop.load(Ordering::Relaxed) {
                                cancel(door.port(), &key);
                                thread::sleep(Duration::from_millis(3));
                            }
                        });
                    }
                    for number in 0..QUERIES {
                        let tag = format!("client {client} query {number}");
                        session
                            .wire
                            .send(&query(&format!("SELECT pg_sleep(0.002), '{tag}'")));
                        let answer = session.answer();
                        if let Some(error) = &answer.error {
                            assert!(asks, "{tag} never asked: {error:?}");
                            assert_eq!(error.code(), "57014", "{tag}: {error:?}");
                            hits.fetch_add(1, Ordering::Relaxed);
                        } else {
                            assert_eq!(answer.rows.len(), 1, "{tag}: {answer:?}");
                            assert_eq!(answer.rows[0][1].as_deref(), Some(tag.as_str()));
                        }
                    }
                    stop.store(true, Ordering::Relaxed);
                });
            });
        }
    });
    assert_ne!(hits.into_inner(), 0, "no cancel ever arrived");
    door.assert_well();
    settle(&mut stage.server.admin(), 3); // this door's two and the stage's one
}
