//! A database that says nothing: every wait has an end, and the place in the pool comes back.

use std::thread;
use std::time::Duration;

use crate::support::fake::Turn;
use crate::support::wire::query;
use crate::{Stage, told};

/// Says nothing to the attack, and nothing to the cancel request either.
fn deaf(stage: &Stage) {
    stage.fake.play(|tag, body, _| {
        if tag == b'Q' && body.starts_with(b"SELECT 'attack'") {
            Turn::Taken
        } else {
            Turn::Honest
        }
    });
}

#[test]
fn a_statement_that_has_a_deadline() {
    let stage = Stage::open("[limits]\nstatement_timeout = \"500ms\"");
    deaf(&stage);
    // More than the pool has places: each comes back.
    for round in 0..3 {
        let mut wire = stage.session("app");
        wire.send(&query("SELECT 'attack'"));
        let told = told(&mut wire, "silence");
        assert!(!told.ready, "round {round}");
        assert_eq!(told.code(), "57014", "round {round}");
    }
    stage.assert_well("silence");
}

#[test]
fn trap_47_a_client_that_gives_up() {
    let stage = Stage::open("[limits]\nslow_reader_timeout = \"1s\"");
    deaf(&stage);
    for _ in 0..2 {
        let mut wire = stage.session("app");
        wire.send(&query("SELECT 'attack'"));
        thread::sleep(Duration::from_millis(100));
        drop(wire);
    }
    assert!(stage.fake.heard("attack"));
    stage.assert_well("clients that gave up");
}
