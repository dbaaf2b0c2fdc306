//! Two hundred clients on five backends, while clients, backends and the database itself are
//! killed, statements cancelled and the configuration reloaded. Every text that a client sends
//! carries its tag, and so must all that it gets back: rows, notices, errors, COPY data. In the
//! end nothing is held, nothing has grown, and every acknowledged write is in the database and in
//! the audit log.
//!
//! `BOSDB_CHAOS_SECONDS` says for how long (`make chaos`), `BOSDB_CHAOS_SEED` with which choices.
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

#[path = "chaos/aftermath.rs"]
mod aftermath;
#[path = "chaos/client.rs"]
mod client;
#[path = "chaos/dice.rs"]
mod dice;
#[path = "chaos/mayhem.rs"]
mod mayhem;
#[path = "chaos/work.rs"]
mod work;

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use dice::Dice;
use support::door::Door;
use support::server::Server;

const CLIENTS: usize = 200;
const POOL: usize = 5;

const SECTIONS: &str = "[limits]\nqueue_timeout = \"12s\"\nslow_reader_timeout = \"3s\"\n";

/// What all threads share.
pub(crate) struct Scene {
    pub(crate) door: Door,
    pub(crate) stop: AtomicBool,
    /// Tags of writes whose COMMIT was acknowledged.
    pub(crate) committed: Mutex<BTreeSet<String>>,
    /// Tags of writes that were rolled back for certain.
    pub(crate) undone: Mutex<BTreeSet<String>>,
    /// Pieces of work that went through, and that an accident ended.
    pub(crate) done: AtomicUsize,
    pub(crate) disturbed: AtomicUsize,
    /// What must not have been. The first is enough to stop.
    pub(crate) crimes: Mutex<Vec<String>>,
}

impl Scene {
    pub(crate) fn is_over(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    pub(crate) fn crime(&self, what: String) {
        eprintln!("crime: {what}");
        self.crimes.lock().unwrap().push(what);
        self.stop.store(true, Ordering::Relaxed);
    }
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn chaos() {
    let seconds = number("BOSDB_CHAOS_SECONDS").unwrap_or(30);
    let seed = number("BOSDB_CHAOS_SEED").unwrap_or_else(|| u64::from(std::process::id()));
    println!("BOSDB_CHAOS_SECONDS={seconds} BOSDB_CHAOS_SEED={seed}");
    let mut server = Server::start();
    prepare(&server);
    let scene = Scene {
        door: mayhem::open(&server),
        stop: AtomicBool::new(false),
        committed: Mutex::default(),
        undone: Mutex::default(),
        done: AtomicUsize::new(0),
        disturbed: AtomicUsize::new(0),
        crimes: Mutex::default(),
    };
    let mut memory = Vec::new();
    thread::scope(|scope| {
        for id in 0..CLIENTS {
            let scene = &scene;
            scope.spawn(move || client::run(scene, id, Dice::new(seed, id)));
        }
        let dice = Dice::new(seed, CLIENTS);
        let (chief, boss) = (&scene, &mut server);
        let mayhem = scope.spawn(move || mayhem::run(chief, boss, dice, seconds));
        let began = Instant::now();
        while !scene.is_over() && began.elapsed() < Duration::from_secs(seconds) {
            thread::sleep(Duration::from_millis(250));
            memory.push(scene.door.memory());
        }
        scene.stop.store(true, Ordering::Relaxed);
        mayhem.join().unwrap();
    });
    println!(
        "{} pieces of work done, {} disturbed, {} writes acknowledged",
        scene.done.load(Ordering::Relaxed),
        scene.disturbed.load(Ordering::Relaxed),
        scene.committed.lock().unwrap().len()
    );
    let crimes = scene.crimes.lock().unwrap().join("\n");
    assert!(
        crimes.is_empty(),
        "seed {seed}:\n{crimes}\n{}",
        last_lines(&scene.door)
    );
    aftermath::nothing_is_held(&scene, &server);
    aftermath::memory_is_flat(&memory);
    aftermath::writes_are_known(&scene, &server);
}

fn last_lines(door: &Door) -> String {
    let log = door.stderr();
    let lines: Vec<&str> = log.lines().collect();
    lines[lines.len().saturating_sub(30)..].join("\n")
}

fn prepare(server: &Server) {
    let mut admin = server.admin();
    for sql in [
        "CREATE TABLE ledger (tag text PRIMARY KEY)",
        "CREATE TABLE sink (tag text)",
        "CREATE FUNCTION note(tag text) RETURNS text LANGUAGE plpgsql AS \
         $$ BEGIN RAISE NOTICE '%', tag; RETURN tag; END $$",
        "ALTER SYSTEM SET log_statement = 'none'",
        "SELECT pg_reload_conf()",
    ] {
        admin.run(sql);
    }
}
