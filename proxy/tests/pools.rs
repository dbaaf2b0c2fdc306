//! Pools as clients and operators see them: reloads, a database that goes and comes back, bounds,
//! and what of one client must never reach another.
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
use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use nix::sys::signal::Signal;
use postgres_protocol::authentication::sasl::ChannelBinding;
use serde_json::Value;
use support::certificates::Authority;
use support::door::Door;
use support::server::{DATABASE, PASSWORD, ROLE, Server};
use support::sql::Sql;
use support::tls::{Opening, TlsWire};
use support::wire::{Failure, bind, execute, message, parse, query, sync};

fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..400 {
        if is_so() {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("never: {what}");
}

/// Changes the door's configuration file, has it read, and waits until it is in force.
fn reload(door: &Door, changes: &[(&str, &str)]) {
    reload_saying(door, changes, "configuration reloaded");
}

fn reload_saying(door: &Door, changes: &[(&str, &str)], said: &str) {
    let file = door.dir().join("bosdb.toml");
    let mut config = fs::read_to_string(&file).unwrap();
    for (from, to) in changes {
        assert!(config.contains(from), "{from} is not in:\n{config}");
        config = config.replace(from, to);
    }
    fs::write(&file, config).unwrap();
    let count = || door.stderr().matches(said).count();
    let before = count();
    door.signal(Signal::SIGHUP);
    eventually(said, || count() > before);
}

fn metrics(door: &Door) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", door.admin_port())).unwrap();
    let request = "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    text
}

const PID: &str = "SELECT pg_backend_pid()";

#[test]
fn trap_58_a_reload_leaves_alone_what_nothing_relevant_changed_for() {
    let server = Server::start();
    let door = Door::run(&server, "[limits]\nqueue_timeout = \"1s\"\n");
    // Room for what BosDB itself looks at when it starts.
    reload(&door, &[("pool_size = 2", "pool_size = 3")]);
    let (mut plain, mut pinned) = (door.sql("writer"), door.sql("writer"));
    pinned.run("CREATE TEMP TABLE mine (id int)");
    let pid = plain.value(PID);
    let mut is_untouched = || {
        assert_eq!(plain.value(PID), pid);
        pinned.run("SELECT FROM mine");
    };
    is_untouched();
    reload(&door, &[]);
    is_untouched();
    // Sizes, times and hosts that stay are taken over.
    reload(
        &door,
        &[(
            "pool_size = 3",
            "pool_size = 4\nmax_lifetime = \"2h\"\nbreaker_failures = 5",
        )],
    );
    is_untouched();
    // A new password: sessions and what is open live on, what is new uses it.
    let mut admin = server.admin();
    admin.run(&format!("ALTER ROLE {ROLE} PASSWORD 'another'"));
    let secret = door.dir().join("backend.password");
    fs::write(&secret, "another").unwrap();
    reload(&door, &[]);
    is_untouched();
    let (mut third, mut fourth) = (door.sql("writer"), door.sql("writer"));
    third.run("BEGIN");
    fourth.run("BEGIN");
    plain.run("SELECT 1");
    // A wrong one: they live on all the same, and a refusal is for those who need a new one. The
    // wait for one that comes back has its bound.
    fs::write(&secret, PASSWORD).unwrap();
    reload(&door, &[("pool_size = 4", "pool_size = 5")]);
    let pid = plain.value(PID);
    plain.run("BEGIN");
    let mut fifth = door.sql("writer");
    assert_eq!(fifth.try_run("SELECT 1").code(), "08006");
    plain.run("COMMIT");
    assert_eq!(fifth.value(PID), pid);
    pinned.run("SELECT FROM mine");
    // A file that cannot be used changes nothing.
    reload_saying(
        &door,
        &[("pool_size = 5", "pool_size = \"many\"")],
        "configuration not reloaded",
    );
    assert!(door.stderr().contains("pool_size"));
    assert_eq!(plain.value(PID), pid);
    pinned.run("SELECT FROM mine");
    door.assert_well();
}

#[test]
fn trap_44_startup_settings_stay_with_their_client() {
    let server = Server::start();
    let door = Door::run(&server, "");
    reload(&door, &[("pool_size = 2", "pool_size = 1")]);
    let ask = "SELECT setting || '/' || reset_val FROM pg_settings WHERE name = 'work_mem'";
    let usual = server.admin().value(ask);
    let with = |settings: &str| {
        let endpoint = door.endpoint("writer").with("options", settings);
        Sql::open(&endpoint).unwrap()
    };
    let mut wishing = with("-c work_mem=7MB -c extra_float_digits=2");
    assert_eq!(wishing.value("SHOW work_mem"), "7MB");
    let mut other = door.sql("writer");
    assert_eq!(other.value(ask), usual);
    assert_eq!(wishing.value("SHOW work_mem"), "7MB");
    // What was set at startup is not what the backend resets to.
    drop(wishing);
    other.run("DISCARD ALL");
    assert_eq!(other.value(ask), usual);
    other.run("RESET ALL");
    assert_eq!(other.value(ask), usual);
    // The one startup setting BosDB makes itself is on backends that are never mixed.
    let ask = "SELECT setting || '/' || reset_val FROM pg_settings \
               WHERE name = 'default_transaction_read_only'";
    let mut reader = door.sql("analyst");
    for _ in 0..3 {
        assert_eq!(reader.value(ask), "on/on");
        assert_eq!(other.value(ask), "off/off");
    }
    door.assert_well();
}

#[test]
fn trap_57_a_database_that_goes_and_comes_back() {
    let mut server = Server::start();
    let door = Door::run(&server, "");
    let mut sql = door.sql("writer");
    sql.run("SELECT 1");
    server.stop();
    eventually("it is gone", || {
        // The backend that was open says goodbye first.
        let answer = sql.try_run("SELECT 1");
        if answer.closed {
            sql = door.sql("writer");
        }
        answer.code() == "08006"
    });
    for _ in 0..20 {
        assert_eq!(sql.try_run("SELECT 1").code(), "08006");
    }
    let shown = metrics(&door);
    assert!(
        shown.contains("bosdb_pool_breaker{target=\"shop\"} 2")
            || shown.contains("bosdb_pool_breaker{target=\"shop\"} 1"),
        "{shown}"
    );
    assert!(shown.contains("bosdb_pool_connects_total{result=\"unreachable\",target=\"shop\"}"));
    assert!(shown.contains("bosdb_pool_waits_total{result=\"unreachable\",target=\"shop\"}"));
    server.restart();
    eventually("it is back", || sql.try_run("SELECT 1").error.is_none());
    eventually("the breaker is closed", || {
        metrics(&door).contains("bosdb_pool_breaker{target=\"shop\"} 0")
    });
    door.assert_well();
}

#[test]
fn trap_57_the_databases_own_reason_is_told() {
    let server = Server::start();
    let door = Door::run(&server, "");
    let mut admin = Sql::open(&server.endpoint("postgres", "postgres")).unwrap();
    admin.run(&format!(
        "ALTER DATABASE {DATABASE} ALLOW_CONNECTIONS false"
    ));
    admin.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'");
    let refused = |door: &Door| match Sql::open(&door.endpoint("writer")) {
        Ok(mut sql) => sql.try_run("SELECT 1").error,
        Err(Failure::Refused(error)) => Some(error),
        Err(Failure::Broken(why)) => panic!("{why}"),
    };
    eventually("it is refused", || {
        refused(&door).is_some_and(|error| error.code() == "55000")
    });
    let error = refused(&door).unwrap();
    let message = format!("{error:?}");
    assert!(message.contains("not currently accepting"), "{message}");
    admin.run(&format!("ALTER DATABASE {DATABASE} ALLOW_CONNECTIONS true"));
    eventually("it is let in", || refused(&door).is_none());
    door.assert_well();
}

#[test]
fn trap_61_each_statement_of_a_pipeline_has_its_own_time() {
    let server = Server::shared();
    let door = Door::run(server, "");
    let mut sql = door.sql("writer");
    let texts = [
        "SELECT pg_sleep(0.5) /* time-1 */",
        "SELECT 'time-2'",
        "SELECT pg_sleep(0.3) /* time-3 */",
        "SELECT 'time-4'",
    ];
    // With a Flush behind each the server tells when it is done with it.
    let batch: Vec<u8> = texts
        .iter()
        .flat_map(|text| {
            [
                parse("", text),
                bind("", "", &[]),
                execute(""),
                message(b'H', &[]),
            ]
            .concat()
        })
        .chain(sync())
        .collect();
    let began = std::time::Instant::now();
    sql.wire.send(&batch);
    assert_eq!(sql.answer().rows.len(), 4);
    let seen = began.elapsed();
    let time = |mark: &str| {
        let mut found = None;
        eventually(mark, || {
            let output = door.audit(&["search", "--json", "--text", mark]);
            let lines = String::from_utf8_lossy(&output.stdout).into_owned();
            found = lines
                .lines()
                .map(|line| serde_json::from_str::<Value>(line).unwrap())
                .find(|record| record["kind"] == "statement");
            found.is_some()
        });
        found.unwrap()["backend_ns"].as_u64().unwrap()
    };
    // Nobody's time has another's in it: together they are no longer than what the client saw.
    let times = ["time-1", "time-2", "time-3", "time-4"].map(time);
    assert!(times[0] >= 500_000_000, "{times:?}");
    let together = Duration::from_nanos(times.iter().sum());
    assert!(together <= seen, "{times:?} {seen:?}");
    door.assert_well();
}

#[test]
fn trap_19_the_end_of_a_reply_does_not_stay_in_tls() {
    let server = Server::shared();
    let dir = tempfile::tempdir().unwrap();
    let Some(authority) = Authority::make(dir.path(), "authority") else {
        return;
    };
    authority.sign("server", "/CN=door", "DNS:localhost");
    let door = Door::run(server, &authority.section("server", ""));
    let mut client = TlsWire::open(door.port(), Opening::Asks, &[], None).unwrap();
    let login = &door.endpoint("writer").login;
    client
        .login(login, "SCRAM-SHA-256", ChannelBinding::unsupported())
        .unwrap();
    // Whatever room the sockets have, some of these replies end where it does: the last bytes are
    // then in TLS, and go on by themselves once the client reads.
    for size in (20..95).map(|n| n * 61_003) {
        client.send(&query(&format!("SELECT repeat('x', {size})")));
        thread::sleep(Duration::from_millis(25));
        let mut received = 0;
        while let Some(frame) = client.receive() {
            received += frame.body.len();
            if frame.tag == b'Z' {
                break;
            }
        }
        assert!(received > size);
    }
    door.assert_well();
}

#[test]
fn a_target_has_so_many_sessions() {
    let server = Server::shared();
    let door = Door::run(server, "");
    reload(
        &door,
        &[("pool_size = 2", "pool_size = 2\nmax_clients = 2")],
    );
    let (first, _second) = (door.sql("writer"), door.sql("analyst"));
    let full = |door: &Door| match Sql::open(&door.endpoint("writer")) {
        Ok(_) => false,
        Err(Failure::Refused(error)) => {
            assert_eq!(error.code(), "53300");
            true
        }
        Err(Failure::Broken(why)) => panic!("{why}"),
    };
    assert!(full(&door));
    // A pool made anew has the sessions of the one before.
    reload(
        &door,
        &[("tls = \"off\"", "tls = \"off\"\npool_mode = \"session\"")],
    );
    assert!(full(&door));
    drop(first);
    eventually("there is room again", || !full(&door));
    door.assert_well();
}
