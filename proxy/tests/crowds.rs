//! Figures of crowds: logins, idle clients, and work beside them. Not part of the tests: `make
//! crowds` runs these with a release build and shows what they print.
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
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::resource::{Resource, getrlimit, setrlimit};
use support::door::Door;
use support::server::Server;
use support::wire::{Endpoint, Wire, bind, execute, message, parse, query, sync};

/// Seconds of processor time that the door has used.
fn processor_seconds(door: &Door) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", door.pid())).unwrap();
    let fields: Vec<&str> = stat[stat.rfind(')').unwrap()..]
        .split_whitespace()
        .collect();
    (fields[12].parse::<f64>().unwrap() + fields[13].parse::<f64>().unwrap()) / 100.0
}

fn open(sections: &str) -> Door {
    let (_, hard) = getrlimit(Resource::RLIMIT_NOFILE).unwrap();
    setrlimit(Resource::RLIMIT_NOFILE, hard, hard).unwrap();
    let door = Door::run(Server::shared(), sections);
    door.set_pool_size(20);
    door
}

/// So many sessions, opened by eight threads.
fn sessions(endpoint: &Endpoint, count: usize) -> Vec<Wire> {
    thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|part| {
                scope.spawn(move || {
                    let share = count / 8 + usize::from(part < count % 8);
                    (0..share)
                        .map(|_| Wire::open(endpoint).unwrap())
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap())
            .collect()
    })
}

/// Clients that come, ask once and go.
#[test]
#[ignore = "prints figures"]
fn a_storm_of_logins() {
    const LOGINS: usize = 4_000;
    let door = open("");
    let endpoint = door.endpoint("app");
    drop(sessions(&endpoint, 200));
    let (memory, used, began) = (door.memory(), processor_seconds(&door), Instant::now());
    let left = AtomicUsize::new(LOGINS);
    thread::scope(|scope| {
        for _ in 0..16 {
            let (endpoint, left) = (&endpoint, &left);
            scope.spawn(move || {
                let one = |n: usize| n.checked_sub(1);
                while left
                    .fetch_update(Ordering::Relaxed, Ordering::Relaxed, one)
                    .is_ok()
                {
                    let mut wire = Wire::open(endpoint).unwrap();
                    wire.send(&query("SELECT 1"));
                    wire.until(b'Z');
                    wire.send(&message(b'X', &[]));
                }
            });
        }
    });
    let seconds = began.elapsed().as_secs_f64();
    let processor = processor_seconds(&door) - used;
    println!(
        "storm: {LOGINS} logins in {seconds:.1} s; {:.3} ms of processor each; memory {} to {} KiB",
        processor * 1000.0 / f64::from(u32::try_from(LOGINS).unwrap()),
        memory >> 10,
        door.memory() >> 10,
    );
    door.assert_well();
}

/// What an idle client costs, and what idle clients cost those who work.
#[test]
#[ignore = "prints figures"]
fn idle_clients() {
    let door = open("[limits]\nmax_clients = 20000\n");
    let endpoint = door.endpoint("app");
    drop(sessions(&endpoint, 100));
    let alone = work(&door, 32);
    println!("work: 32 clients alone: {alone:.2} us of processor a query");
    let base = door.memory();
    let mut idle = Vec::new();
    for count in [1_000, 5_000, 10_000] {
        idle.extend(sessions(&endpoint, count - idle.len()));
        let each = (door.memory() - base) / u64::try_from(count).unwrap();
        println!("idle: {count} clients: {each} bytes resident each");
        if count == 5_000 {
            let beside = work(&door, 32);
            println!(
                "work: 32 clients beside {count}: {beside:.2} us of processor a query, {:.2} of alone",
                beside / alone
            );
        }
    }
    // All of them are still there.
    for wire in idle.iter_mut().step_by(97) {
        wire.send(&query("SELECT 1"));
        wire.until(b'Z');
    }
    door.assert_well();
}

/// Microseconds of the door's processor time for a prepared query, with so many clients.
fn work(door: &Door, clients: usize) -> f64 {
    let endpoint = door.endpoint("app");
    let mut wires = sessions(&endpoint, clients);
    for wire in &mut wires {
        wire.send(&[parse("s", "SELECT $1::text"), sync()].concat());
        wire.until(b'Z');
    }
    let stop = AtomicBool::new(false);
    let done = AtomicUsize::new(0);
    let mut cost = 0.0;
    thread::scope(|scope| {
        for mut wire in wires {
            let (stop, done) = (&stop, &done);
            scope.spawn(move || {
                let one = [bind("", "s", &["x"]), execute(""), sync()].concat();
                while !stop.load(Ordering::Relaxed) {
                    wire.send(&one);
                    wire.until(b'Z');
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        thread::sleep(Duration::from_secs(1));
        let (before, used) = (done.load(Ordering::Relaxed), processor_seconds(door));
        thread::sleep(Duration::from_secs(6));
        let queries = done.load(Ordering::Relaxed) - before;
        cost = (processor_seconds(door) - used) * 1e6 / f64::from(u32::try_from(queries).unwrap());
        stop.store(true, Ordering::Relaxed);
    });
    cost
}

/// Clients that read a little at a time, beside one that reads at once.
#[test]
#[ignore = "prints figures"]
fn slow_readers() {
    let door = open("");
    let endpoint = door.endpoint("app");
    let before = door.memory();
    let mut slow: Vec<Wire> = (0..10).map(|_| Wire::open(&endpoint).unwrap()).collect();
    for wire in &mut slow {
        wire.send(&query(
            "SELECT repeat('x', 1000) FROM generate_series(1, 200000)",
        ));
    }
    thread::sleep(Duration::from_millis(500));
    let began = Instant::now();
    let mut quick = Wire::open(&endpoint).unwrap();
    for _ in 0..1000 {
        quick.send(&query("SELECT 1"));
        quick.until(b'Z');
    }
    println!(
        "slow readers: 10 of 200 MB each hold {} KiB; a thousand queries beside them in {:.0} ms",
        (door.memory() - before) >> 10,
        began.elapsed().as_secs_f64() * 1000.0
    );
    door.assert_well();
}
