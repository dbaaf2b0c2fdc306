//! One script, played on PostgreSQL and through BosDB: every frame must be the same.
//!
//! The scripts are in `wire/*.pt`; `wire/README.md` says how to write one. What differs and may
//! differ is listed in `wire/known_differences.txt`.
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

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock};
use std::thread;

use support::compare::{Transcript, difference};
use support::door::{Door, PoolMode};
use support::script::{Pace, Script};
use support::server::{DATABASE, PASSWORD, ROLE, Server};
use support::sql::settled;
use support::wire::{Endpoint, Login};

/// More backends than any door here may have.
const POOL_LIMIT: usize = 6;

/// A way of playing the scripts through BosDB.
struct Way {
    name: &'static str,
    user: &'static str,
    mode: PoolMode,
    pool_size: usize,
    pace: Pace,
}

#[test]
fn there_are_enough_scripts() {
    if std::env::var_os("BOSDB_TEST_SCRIPT").is_some() {
        return;
    }
    let scripts = scripts();
    assert!(scripts.len() >= 150, "{} scripts", scripts.len());
}

#[test]
fn scripts_repeat_themselves_on_the_server() {
    let server = exclusive();
    let endpoint = direct(&server);
    let failures = scripts().iter().filter_map(|script| {
        let again = play(&server, script, &endpoint, Pace::Dripped);
        difference(expected(&server, script), &again).map(|shown| (script.name.clone(), shown))
    });
    report("PostgreSQL itself, byte by byte", failures.collect());
}

#[test]
fn a_pool_of_one() {
    through(&Way {
        name: "transaction-1",
        user: ROLE,
        mode: PoolMode::Transaction,
        pool_size: 1,
        pace: Pace::Whole,
    });
}

#[test]
fn a_pool_of_two() {
    through(&Way {
        name: "transaction-2",
        user: ROLE,
        mode: PoolMode::Transaction,
        pool_size: 2,
        pace: Pace::Whole,
    });
}

#[test]
fn byte_by_byte() {
    through(&Way {
        name: "dripped",
        user: ROLE,
        mode: PoolMode::Transaction,
        pool_size: 2,
        pace: Pace::Dripped,
    });
}

/// Somebody who may write and is judged: nothing of it may be noticed.
#[test]
fn as_a_writer() {
    through(&Way {
        name: "writer",
        user: "writer",
        mode: PoolMode::Transaction,
        pool_size: 2,
        pace: Pace::Whole,
    });
}

#[test]
fn session_mode() {
    through(&Way {
        name: "session",
        user: ROLE,
        mode: PoolMode::Session,
        pool_size: 6,
        pace: Pace::Whole,
    });
}

/// Many clients on few backends, each in the middle of something else: every one of them gets
/// what it would get alone.
#[test]
fn in_a_crowd() {
    let server = exclusive();
    let known = known_differences();
    let crowd: Vec<&Script> = scripts()
        .iter()
        .filter(|script| script.crowd && !known.contains_key(&script.name))
        .collect();
    for script in &crowd {
        expected(&server, script);
    }
    let door = Door::open(&server, PoolMode::Transaction, 3);
    reset(&server);
    let failures = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for client in 0..8 {
            let (server, crowd, door, failures) = (&*server, &crowd, &door, &failures);
            scope.spawn(move || {
                let endpoint = door.endpoint(if client % 2 == 0 { ROLE } else { "writer" });
                for round in 0..crowd.len() {
                    let script = crowd[(round * (client + 1) + client) % crowd.len()];
                    let transcript = script.play(&endpoint, Pace::Whole);
                    let shown = difference(expected(server, script), &transcript);
                    failures
                        .lock()
                        .unwrap()
                        .extend(shown.map(|s| (script.name.clone(), s)));
                }
            });
        }
    });
    door.assert_well();
    report("a crowd", failures.into_inner().unwrap());
}

/// Plays every script that fits through a door and compares it with PostgreSQL's own answers.
fn through(way: &Way) {
    let server = exclusive();
    let door = Door::open(&server, way.mode, way.pool_size);
    let endpoint = door.endpoint(way.user);
    let known = known_differences();
    let mut failures = Vec::new();
    for script in scripts()
        .iter()
        .filter(|script| script.pools <= way.pool_size)
    {
        let transcript = play(&server, script, &endpoint, way.pace);
        let shown = difference(expected(&server, script), &transcript);
        let excused = known
            .get(script.name.as_str())
            .is_some_and(|ways| ways.iter().any(|known| known == "all" || known == way.name));
        match shown {
            Some(shown) if !excused || transcript.hung() => {
                failures.push((script.name.clone(), shown));
            }
            None if excused => failures.push((
                script.name.clone(),
                "    is listed in known_differences.txt and does not differ\n".to_owned(),
            )),
            Some(_) | None => {}
        }
        door.assert_well();
    }
    report(way.name, failures);
}

fn report(way: &str, failures: Vec<(String, String)>) {
    let mut shown = String::new();
    for (name, difference) in &failures {
        write!(shown, "\n  {name} (- PostgreSQL, + {way})\n{difference}").unwrap();
    }
    assert!(
        failures.is_empty(),
        "{} scripts differ:{shown}",
        failures.len()
    );
}

/// What PostgreSQL itself answers; played once per script.
fn expected(server: &Server, script: &Script) -> &'static Transcript {
    static PLAYED: OnceLock<Mutex<BTreeMap<String, &'static Transcript>>> = OnceLock::new();
    let played = PLAYED.get_or_init(Mutex::default);
    if let Some(transcript) = played.lock().unwrap().get(&script.name) {
        return transcript;
    }
    let transcript = play(server, script, &direct(server), Pace::Whole);
    assert!(
        !transcript.hung(),
        "{} hangs on PostgreSQL: {:#?}",
        script.name,
        transcript.lines()
    );
    if std::env::var_os("BOSDB_TEST_SHOW").is_some() {
        eprintln!("{}\n{:#?}", script.name, transcript.lines());
    }
    let transcript: &'static Transcript = Box::leak(Box::new(transcript));
    played
        .lock()
        .unwrap()
        .insert(script.name.clone(), transcript);
    transcript
}

fn play(server: &Server, script: &Script, endpoint: &Endpoint, pace: Pace) -> Transcript {
    reset(server);
    let mut transcript = script.play(endpoint, pace);
    let mut admin = server.admin();
    if let Err(left) = settled(&mut admin, POOL_LIMIT) {
        transcript.note("afterwards", &format!("LEFT: {left:?}"));
        admin.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'");
    }
    transcript
}

/// The role of BosDB's backends, without BosDB.
fn direct(server: &Server) -> Endpoint {
    Endpoint {
        port: server.port(),
        login: Login::new(ROLE, PASSWORD, DATABASE),
    }
}

/// One test at a time: the scripts share one database.
fn exclusive() -> MutexGuard<'static, Server> {
    static SERVER: OnceLock<Mutex<Server>> = OnceLock::new();
    let server = SERVER.get_or_init(|| Mutex::new(Server::start()));
    server
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Makes the database new.
fn reset(server: &Server) {
    let mut sql = server.admin();
    sql.run("SET lock_timeout = '10s'; SET client_min_messages = error");
    sql.run("SELECT lo_unlink(oid) FROM pg_largeobject_metadata");
    sql.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public AUTHORIZATION app");
    sql.run(&fs::read_to_string(folder().join("fixture.sql")).unwrap());
}

fn scripts() -> &'static [Script] {
    static SCRIPTS: OnceLock<Vec<Script>> = OnceLock::new();
    SCRIPTS.get_or_init(|| {
        let only = std::env::var("BOSDB_TEST_SCRIPT").ok();
        let mut paths: Vec<PathBuf> = fs::read_dir(folder())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "pt"))
            .filter(|path| {
                only.as_ref()
                    .is_none_or(|only| path.to_string_lossy().contains(only.as_str()))
            })
            .collect();
        paths.sort();
        paths.iter().map(|path| Script::load(path)).collect()
    })
}

/// Script name to the ways in which it may differ.
fn known_differences() -> BTreeMap<String, Vec<String>> {
    let text = fs::read_to_string(folder().join("known_differences.txt")).unwrap();
    let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let parts: Vec<&str> = line.splitn(3, '|').map(str::trim).collect();
        let [script, ways, reason] = parts[..] else {
            panic!("script | ways | reason: {line}");
        };
        assert!(!reason.is_empty(), "a difference needs a reason: {line}");
        let ways = ways.split(',').map(|way| way.trim().to_owned());
        known.entry(script.to_owned()).or_default().extend(ways);
    }
    known
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wire"))
}
