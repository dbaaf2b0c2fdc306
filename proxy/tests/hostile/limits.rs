//! What the machine has too little of, and clocks that jump.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::stage;
use crate::support::door::{Door, Surroundings};
use crate::support::sql::Sql;
use crate::support::wire::{Failure, Login, Received, Wire, startup_packet};

/// More parameters than fit a startup packet, and as many as fit.
#[test]
fn ten_thousand_startup_parameters() {
    let stage = stage();
    for (count, name) in [(10_000, "p"), (3_000, ""), (1_400, "k")] {
        let pairs: Vec<(String, &str)> = (0..count).map(|n| (format!("{name}{n}"), "")).collect();
        let mut all = vec![("user", "app")];
        all.extend(pairs.iter().map(|(key, value)| (key.as_str(), *value)));
        let mut wire = stage.dial();
        wire.send(&startup_packet(196_608, &all));
        wire.half_close();
        for frame in wire.until_closed() {
            assert_ne!(frame.tag, b'Z', "{count} parameters open a session");
        }
    }
    stage.assert_well("startup parameters");
}

/// Seconds of processor time that a process has used.
fn processor_seconds(pid: i32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let fields: Vec<&str> = stat[stat.rfind(')').unwrap()..]
        .split_whitespace()
        .collect();
    let ticks: f64 = fields[12].parse::<f64>().unwrap() + fields[13].parse::<f64>().unwrap();
    ticks / 100.0
}

/// Clients take all descriptors there are for clients: the next ones are told, who is there is
/// served and gets new backends, and nothing spins.
#[test]
fn trap_59_no_descriptors_left() {
    const FILES: usize = 200;
    let stage = stage();
    let surroundings = Surroundings {
        open_files: Some(FILES),
        ..Surroundings::default()
    };
    let door = Door::run_within(stage.server, "", &surroundings);
    let mut early = Wire::open(&door.endpoint("app")).unwrap();
    let crowd: Vec<Wire> = (0..2 * FILES)
        .map_while(|_| Wire::dial(door.port()).ok())
        .collect();
    thread::sleep(Duration::from_millis(300));
    let mut refused = 0;
    let endpoint = door.endpoint("writer");
    for _ in 0..20 {
        match Wire::open(&endpoint) {
            Err(Failure::Refused(error)) => {
                assert_eq!(error.code(), "53300", "{error:?}");
                refused += 1;
            }
            Err(Failure::Broken(_)) => refused += 1,
            Ok(_) => panic!("there was a descriptor left for a client"),
        }
    }
    assert_eq!(refused, 20);
    let before = processor_seconds(door.pid());
    thread::sleep(Duration::from_secs(1));
    let used = processor_seconds(door.pid()) - before;
    assert!(
        used < 0.5,
        "{used} seconds of processor time while nothing goes on"
    );
    // No backend was opened so far: it gets a descriptor all the same.
    for _ in 0..3 {
        early.send(&crate::support::wire::query("SELECT 1"));
        let frames = early.until(b'Z');
        assert!(
            frames.iter().any(|frame| frame.tag == b'D'),
            "{}",
            door.stderr()
        );
    }
    drop(crowd);
    let mut late = None;
    for _ in 0..200 {
        late = Sql::open(&endpoint).ok();
        if late.is_some() {
            break;
        }
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(
        late.expect("descriptors are free again").value("SELECT 1"),
        "1"
    );
    door.assert_well();
}

const FAKE_TIME: &str = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

/// The wall clock goes forward a year and back two: nobody is let go for it, logins work, and the
/// log is whole and says that its clock went back.
#[test]
fn clocks_that_jump() {
    if !Path::new(FAKE_TIME).exists() {
        assert!(
            std::env::var_os("BOSDB_TEST_REQUIRE_CLIENTS").is_none(),
            "faketime is not installed"
        );
        println!("skipped: faketime is not installed");
        return;
    }
    let stage = stage();
    let file = tempfile::NamedTempFile::new().unwrap();
    let jump = |offset: &str| fs::write(file.path(), offset).unwrap();
    jump("+0");
    let surroundings = Surroundings {
        variables: vec![
            ("LD_PRELOAD", FAKE_TIME.to_owned()),
            ("DONT_FAKE_MONOTONIC", "1".to_owned()),
            ("FAKETIME_NO_CACHE", "1".to_owned()),
            ("FAKETIME_TIMESTAMP_FILE", file.path().display().to_string()),
        ],
        ..Surroundings::default()
    };
    let sections = "[limits]\nidle_transaction_timeout = \"60s\"\nclient_idle_timeout = \"60s\"\n";
    let door = Door::run_within(stage.server, sections, &surroundings);
    let mut busy = door.sql("app");
    let mut idle = door.sql("app");
    busy.run("BEGIN");
    idle.run("SELECT 1");
    for offset in ["+365d", "-365d", "+0", "-1h", "+10d"] {
        jump(offset);
        // Long enough for the sweeper to have looked.
        thread::sleep(Duration::from_millis(600));
        assert_eq!(
            busy.value("SELECT 'in transaction'"),
            "in transaction",
            "{offset}"
        );
        assert_eq!(idle.value("SELECT 'idle'"), "idle", "{offset}");
        busy.run("INSERT INTO journal VALUES ('jumped')");
        assert_eq!(door.sql("writer").value("SELECT 'new'"), "new", "{offset}");
    }
    busy.run("COMMIT");
    drop((busy, idle));
    assert!(door.close().success(), "{}", door.stderr());
    let output = door.audit(&["verify", "--json"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said}");
    let report: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert!(report["clock_steps"].as_u64() > Some(0), "{said}");
    let mut admin = stage.server.admin();
    let kept = admin.value("SELECT count(*) FROM journal WHERE what = 'jumped'");
    assert_eq!(kept, "5");
    admin.run("TRUNCATE journal");
}

/// What a session once needed it does not keep: many clients that each had something large, and
/// then lie idle.
#[test]
fn trap_18_buffers_are_not_kept() {
    let stage = stage();
    let door = Door::run(stage.server, "");
    let endpoint = door.endpoint("app");
    let text = format!("SELECT '{}'", "x".repeat(900_000));
    let rows = "SELECT repeat('x', 1000000) FROM generate_series(1, 5)";
    let mut sessions = Vec::new();
    let mut large = |login: &crate::support::wire::Endpoint| {
        let mut sql = Sql::open(login).unwrap();
        sql.run(&text);
        sql.run(rows);
        sessions.push(sql);
    };
    for _ in 0..5 {
        large(&endpoint);
    }
    let before = door.memory();
    for _ in 0..60 {
        large(&endpoint);
    }
    let after = door.memory();
    // Each had more than a megabyte in hand.
    assert!(after < before + (24 << 20), "{before}, then {after}");
    door.assert_well();
    drop(sessions);
}

/// Garbage for a login over and over: memory is what it was.
#[test]
fn logins_that_come_to_nothing() {
    let stage = stage();
    let door = Door::run(stage.server, "");
    let storm = |count: usize| {
        for number in 0..count {
            let mut wire = Wire::dial(door.port()).unwrap();
            match number % 3 {
                0 => wire.send(&startup_packet(196_608, &[("user", "nobody")])),
                1 => wire.send(&[0, 0, 0]),
                _ => {}
            }
            if number % 3 == 0 {
                assert!(!matches!(wire.receive(), Received::Hung));
            }
        }
    };
    storm(300);
    let before = door.memory();
    storm(2_000);
    let login = Login::new("app", "wrong", "shop");
    for _ in 0..30 {
        let endpoint = crate::support::wire::Endpoint {
            port: door.port(),
            login: login.clone(),
        };
        assert!(Wire::open(&endpoint).is_err());
    }
    door.eventually("all of them are gone", |metrics| {
        metrics.lines().any(|line| line == "bosdb_sessions 0")
    });
    let after = door.memory();
    assert!(after < before + (16 << 20), "{before}, then {after}");
    door.assert_well();
}
