//! Several instances on one machine: one is replaced while the other serves, and nobody is turned
//! away; a cancel that arrives at the wrong one reaches the right one.
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

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use nix::sys::signal::Signal;
use serde_json::Value;
use support::door::{Door, bosdb};
use support::server::Server;
use support::sql::Sql;
use support::wire::{cancel, query};

const INSTANCES: &str = "[instances]\ndir = \"data/instances\"\n";

/// The first of two instances. One test at a time: they agree on ports.
fn run(server: &Server) -> (MutexGuard<'static, ()>, Door) {
    static ONE: Mutex<()> = Mutex::new(());
    let one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    (one, Door::run_of_two(server, INSTANCES))
}

/// Ends the clients however the test ends.
struct StopAtEnd<'a>(&'a AtomicBool);

impl Drop for StopAtEnd<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn get(port: u16, path: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(support::wire::HANG)).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// Cancel requests of this result that an instance has counted.
fn cancels(door: &Door, result: &str) -> u64 {
    let line = format!("bosdb_cancels_total{{result=\"{result}\"}} ");
    let metrics = get(door.admin_port(), "/metrics");
    let found = metrics.lines().find_map(|l| l.strip_prefix(&line));
    found.map_or(0, |count| count.parse().unwrap())
}

/// The instance that a session is on.
fn instance_of(session: &Sql) -> u8 {
    session.wire.cancel_key()[0]
}

/// Sessions until each of both instances has one.
fn one_on_each(door: &Door) -> [Sql; 2] {
    let (mut first, mut second) = (None, None);
    for _ in 0..500 {
        let session = door.sql("app");
        match instance_of(&session) {
            1 => first = Some(session),
            2 => second = Some(session),
            other => panic!("instance {other}"),
        }
        if first.is_some() && second.is_some() {
            break;
        }
    }
    [first, second].map(|session| session.expect("both instances accept"))
}

/// Clients that come and go as fast as they can, while the instances replace each other. None is
/// turned away, and no transaction is broken.
#[test]
fn a_rolling_restart_turns_nobody_away() {
    const CLIENTS: usize = 8;
    let server = Server::shared();
    let (_one, first) = run(server);
    let stop = AtomicBool::new(false);
    let (connects, transactions) = (AtomicUsize::new(0), AtomicUsize::new(0));
    // It outlives the clients.
    let mut serving = None;
    thread::scope(|scope| {
        for client in 0..CLIENTS {
            let (first, stop) = (&first, &stop);
            let (connects, transactions) = (&connects, &transactions);
            scope.spawn(move || {
                let user = ["app", "writer", "analyst"][client % 3];
                while !stop.load(Ordering::Relaxed) {
                    let mut session = Sql::open(&first.endpoint(user)).unwrap_or_else(|why| {
                        panic!("client {client}: {why:?}\n{}", first.stderr())
                    });
                    connects.fetch_add(1, Ordering::Relaxed);
                    for _ in 0..3 {
                        let begun = session.try_run("BEGIN");
                        if begun.closed {
                            // Between transactions a session may be asked to leave.
                            break;
                        }
                        assert_eq!(session.value("SELECT 'mine'"), "mine");
                        session.run("COMMIT");
                        transactions.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
        // Whoever stops has one beside it that serves; their numbers take turns.
        let _stop = StopAtEnd(&stop);
        for round in 0..4 {
            let (own, next) = if round % 2 == 0 { (1, 2) } else { (2, 1) };
            let old = serving.as_ref().unwrap_or(&first);
            let heir = old.sibling(own, next);
            thread::sleep(Duration::from_millis(300));
            assert!(old.close().success(), "{}", old.stderr());
            serving = Some(heir);
            thread::sleep(Duration::from_millis(300));
        }
    });
    let (connects, transactions) = (connects.into_inner(), transactions.into_inner());
    assert!(connects > 20, "only {connects} connects");
    assert!(transactions > 20, "only {transactions} transactions");
    // Each instance has a log of its own; they are read together, and each is whole.
    let found = first.audit(&["search", "--json", "-n", "1000000", "--user", "app"]);
    assert!(found.status.success(), "{found:?}");
    let starts = String::from_utf8_lossy(&found.stdout)
        .lines()
        .filter(|line| {
            let record: Value = serde_json::from_str(line).unwrap();
            record["kind"] == "session_start"
        })
        .count();
    assert!(starts > 5, "{starts} sessions are recorded");
    for number in ["1", "2"] {
        assert!(first.audit_dir().join(number).join("audit.pub").exists());
    }
    let verdict = first.audit(&["verify"]);
    let said = String::from_utf8_lossy(&verdict.stdout).into_owned();
    assert_eq!(said.matches("records (").count(), 2, "{said}");
    assert!(
        !said.contains("BROKEN") && !said.contains("TRUNCATED"),
        "{said}"
    );
}

#[test]
fn trap_55_a_cancel_at_the_sibling_is_passed_on() {
    let server = Server::shared();
    let (_one, door) = run(server);
    let sibling = door.sibling(1, 2);
    let mut sessions = one_on_each(&door);
    let mut admin = server.admin();
    // The kernel gives a request to whoever is first, so that about half are at the wrong one.
    for round in 0..24 {
        let session = &mut sessions[round % 2];
        let tag = format!("round {round} of the siblings");
        session
            .wire
            .send(&query(&format!("SELECT pg_sleep(60), '{tag}'")));
        wait_for(&mut admin, &tag);
        cancel(door.port(), &session.wire.cancel_key());
        assert_eq!(session.answer().code(), "57014", "{tag}");
    }
    let forwarded = cancels(&door, "forwarded") + cancels(&sibling, "forwarded");
    assert_ne!(forwarded, 0, "no cancel ever came to the wrong instance");
    let found = cancels(&door, "found") + cancels(&sibling, "found");
    assert_eq!(found, 24);
    for door in [&door, &sibling] {
        door.assert_well();
    }
}

/// The number in a key says whom to ask; the secret alone opens.
#[test]
fn trap_55_a_wrong_secret_is_wrong_everywhere() {
    let server = Server::shared();
    let (_one, door) = run(server);
    let sibling = door.sibling(1, 2);
    let mut sessions = one_on_each(&door);
    let mut admin = server.admin();
    for session in &mut sessions {
        let tag = format!("instance {} is not hit", instance_of(session));
        session
            .wire
            .send(&query(&format!("SELECT pg_sleep(1.5), '{tag}'")));
        wait_for(&mut admin, &tag);
        let key = session.wire.cancel_key();
        for _ in 0..8 {
            let mut forged = key.clone();
            forged[5] ^= 0x10;
            cancel(door.port(), &forged);
        }
        // Numbers of instances that there are not, and the right secret.
        for number in [0_u8, 3, 99, 127, 128, 255] {
            let mut elsewhere = key.clone();
            elsewhere[0] = number;
            cancel(door.port(), &elsewhere);
        }
        assert!(session.answer().error.is_none(), "{tag}");
    }
    assert_eq!(cancels(&door, "found") + cancels(&sibling, "found"), 0);
    assert_eq!(
        cancels(&door, "forwarded") + cancels(&sibling, "forwarded"),
        0
    );
    // A number is claimed by one; and the one that left is answered for by nobody.
    let taken = run_instance(&door, "2");
    assert!(taken.contains("instance 2 runs already"), "{taken}");
    assert!(sibling.close().success());
    let [_, gone] = &sessions;
    cancel(door.port(), &gone.wire.cancel_key());
    door.assert_well();
}

/// An instance that dies leaves its number and its socket to the next.
#[test]
fn a_dead_instance_is_replaced() {
    let server = Server::shared();
    let (_one, door) = run(server);
    let sibling = door.sibling(1, 2);
    sibling.signal(Signal::SIGKILL);
    sibling.wait();
    for _ in 0..20 {
        assert_eq!(door.sql("app").value("SELECT 1"), "1");
    }
    let again = door.sibling(1, 2);
    assert!(door.close().success());
    for _ in 0..20 {
        assert_eq!(door.sql("app").value("SELECT 1"), "1");
    }
    again.assert_well();
}

/// Runs an instance that must not start; what it says.
fn run_instance(door: &Door, number: &str) -> String {
    let output = Command::new(bosdb())
        .args(["run", "--instance", number, "--config"])
        .arg(door.dir().join("bosdb.toml"))
        .output()
        .unwrap();
    assert!(!output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

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
