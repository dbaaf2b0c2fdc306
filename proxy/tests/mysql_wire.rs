//! One script, played on MariaDB and through BosDB: every packet must be the same.
//!
//! The scripts are in `mysql_wire/*.my`; `mysql_wire/README.md` says how to write one. What differs
//! and may differ is listed in `mysql_wire/known_differences.txt`.
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

#[path = "support/mysql/mod.rs"]
mod mysql;
mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use bosdb_protocol::mysql::capability::Capabilities;
use mysql::compare::{Transcript, difference};
use mysql::door::Door;
use mysql::link::Pace;
use mysql::login::Endpoint;
use mysql::script::{Framing, Script};
use mysql::server::{ACCOUNT, Server, Sql};
use support::door::PoolMode;

/// A client that compresses.
const COMPRESSED: Framing = Framing {
    with: Capabilities::COMPRESS.0,
    without: 0,
};

/// More backends than any door here may have.
const POOL_LIMIT: usize = 6;

/// A way of playing the scripts through BosDB.
struct Way {
    name: &'static str,
    user: &'static str,
    mode: PoolMode,
    pool_size: usize,
    pace: Pace,
    framing: Framing,
}

const TRANSACTIONS: Way = Way {
    name: "transaction-2",
    user: ACCOUNT,
    mode: PoolMode::Transaction,
    pool_size: 2,
    pace: Pace::Whole,
    framing: Framing::USUAL,
};

#[test]
fn there_are_enough_scripts() {
    if std::env::var_os("BOSDB_TEST_SCRIPT").is_some() {
        return;
    }
    let scripts = scripts();
    assert!(scripts.len() >= 120, "{} scripts", scripts.len());
}

#[test]
fn scripts_repeat_themselves_on_the_server() {
    let server = exclusive();
    let endpoint = server.endpoint(ACCOUNT);
    let mut failures = Vec::new();
    for (framing, pace) in [(Framing::USUAL, Pace::Dripped), (COMPRESSED, Pace::Whole)] {
        for script in fitting(framing) {
            let again = play(&server, script, &endpoint, pace, framing);
            let expected = expected(&server, script, framing);
            let hung = expected
                .hung()
                .then(|| format!("hangs: {:#?}", expected.lines()));
            let shown = hung.or_else(|| difference(expected, &again));
            failures.extend(shown.map(|shown| (script.name.clone(), shown)));
        }
    }
    report("MariaDB itself, again", failures);
}

#[test]
fn session_mode() {
    through(&Way {
        name: "session",
        mode: PoolMode::Session,
        pool_size: POOL_LIMIT,
        ..TRANSACTIONS
    });
}

/// One backend, one session after the other: none sees the warnings of the one before, whatever that
/// one did last.
#[test]
fn warnings_are_nobody_elses() {
    let server = exclusive();
    let door = Door::open(&server, PoolMode::Transaction, 1);
    let endpoint = door.endpoint(ACCOUNT);
    let backend = Sql::open(&endpoint).value("SELECT CONNECTION_ID()");
    let left: [&[&str]; 5] = [
        &["SELECT 'a secret' + 1"],
        &["SELECT 'a secret' + 1", "SELECT 1", "SHOW WARNINGS"],
        &["BEGIN", "SELECT 'a secret' + 1", "DO 0"],
        &["SELECT a_secret"],
        &["SELECT a_secret", "SELECT 1"],
    ];
    for texts in left {
        let mut before = Sql::open(&endpoint);
        for text in texts {
            before.try_run(text);
        }
        drop(before);
        for asked in ["SHOW WARNINGS", "SHOW ERRORS"] {
            let rows = Sql::open(&endpoint).run(asked).rows;
            assert!(rows.is_empty(), "{asked} after {texts:?}: {rows:?}");
        }
        let counts = "SELECT @@warning_count + @@error_count";
        assert_eq!(Sql::open(&endpoint).value(counts), "0", "{texts:?}");
        // It is the same one, so that there was something to be seen.
        let now = Sql::open(&endpoint).value("SELECT CONNECTION_ID()");
        assert_eq!(now, backend, "{texts:?}");
    }
    door.assert_well();
}

/// Plays every script that fits through a door and compares it with MariaDB's own answers.
fn through(way: &Way) {
    let server = exclusive();
    let door = Door::open(&server, way.mode, way.pool_size);
    let endpoint = door.endpoint(way.user);
    let known = known_differences();
    let mut failures = Vec::new();
    for script in fitting(way.framing).filter(|script| script.pools <= way.pool_size) {
        let expected = expected(&server, script, way.framing);
        let transcript = play(&server, script, &endpoint, way.pace, way.framing);
        let shown = difference(expected, &transcript);
        let excused = known
            .get(script.name.as_str())
            .is_some_and(|ways| ways.iter().any(|known| known == "all" || known == way.name));
        match shown {
            Some(shown) if !excused => {
                failures.push((script.name.clone(), shown));
            }
            Some(_) | None => {}
        }
        door.assert_well();
    }
    report(way.name, failures);
}

/// The scripts for a framing: those that choose one themselves are played in the usual one only,
/// and those with pipelines not where packets are compressed.
fn fitting(framing: Framing) -> impl Iterator<Item = &'static Script> {
    scripts()
        .iter()
        .filter(move |script| framing == Framing::USUAL || !script.framed)
        .filter(move |script| framing != COMPRESSED || !script.pipelined)
}

fn report(way: &str, failures: Vec<(String, String)>) {
    let mut shown = String::new();
    for (name, difference) in &failures {
        write!(shown, "\n  {name} (- MariaDB, + {way})\n{difference}").unwrap();
    }
    assert!(
        failures.is_empty(),
        "{} scripts differ:{shown}",
        failures.len()
    );
}

/// What MariaDB itself answers; played once per script and framing.
fn expected(server: &Server, script: &Script, framing: Framing) -> &'static Transcript {
    type Played = Mutex<BTreeMap<(String, Framing), &'static Transcript>>;
    static PLAYED: OnceLock<Played> = OnceLock::new();
    let played = PLAYED.get_or_init(Mutex::default);
    let key = (script.name.clone(), framing);
    if let Some(transcript) = played.lock().unwrap().get(&key) {
        return transcript;
    }
    let endpoint = server.endpoint(ACCOUNT);
    let transcript = play(server, script, &endpoint, Pace::Whole, framing);
    if std::env::var_os("BOSDB_TEST_SHOW").is_some() {
        eprintln!("{}\n{:#?}", script.name, transcript.lines());
    }
    let transcript: &'static Transcript = Box::leak(Box::new(transcript));
    played.lock().unwrap().insert(key, transcript);
    transcript
}

fn play(
    server: &Server,
    script: &Script,
    endpoint: &Endpoint,
    pace: Pace,
    framing: Framing,
) -> Transcript {
    reset(server);
    let mut transcript = script.play(endpoint, pace, framing);
    if let Err(left) = settled(server) {
        transcript.note("afterwards", &format!("LEFT: {left}"));
    }
    transcript
}

/// Waits until nothing of a script is left: no statement runs, no transaction is open.
fn settled(server: &Server) -> Result<(), String> {
    let mut admin = server.admin();
    let mut left = String::new();
    for _ in 0..200 {
        let busy = admin.run(
            "SELECT CONCAT(id, ' ', command, ' ', COALESCE(info, '')) \
             FROM information_schema.processlist \
             WHERE command NOT IN ('Sleep', 'Daemon', 'Killed') AND id <> CONNECTION_ID() \
             UNION SELECT CONCAT(trx_mysql_thread_id, ' in a transaction') \
             FROM information_schema.innodb_trx",
        );
        if busy.rows.is_empty() {
            return Ok(());
        }
        left = format!("{:?}", busy.rows);
        thread::sleep(Duration::from_millis(25));
    }
    Err(left)
}

/// One test at a time: the scripts share one database.
fn exclusive() -> MutexGuard<'static, Server> {
    static SERVER: OnceLock<Mutex<Server>> = OnceLock::new();
    let server = SERVER.get_or_init(|| Mutex::new(Server::start()));
    server.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes the databases new.
fn reset(server: &Server) {
    let mut sql = server.admin();
    for line in include_str!("mysql_wire/fixture.sql").lines() {
        sql.run(line);
    }
}

fn scripts() -> &'static [Script] {
    static SCRIPTS: OnceLock<Vec<Script>> = OnceLock::new();
    SCRIPTS.get_or_init(|| {
        let only = std::env::var("BOSDB_TEST_SCRIPT").ok();
        let mut paths: Vec<PathBuf> = fs::read_dir(folder())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "my"))
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
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mysql_wire"))
}
