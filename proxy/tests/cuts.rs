//! The wire scripts, cut after every frame: the client vanishes, or the backend is killed. Whatever
//! was under way, nobody hangs, no backend is lost to the pool, and the next client finds a clean
//! session.
//!
//! `BOSDB_TEST_SCRIPT=copy` cuts the scripts with "copy" in their names only.
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
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use support::door::{Door, PoolMode};
use support::script::Script;
use support::server::{ROLE, Server};
use support::sql::{Sql, settled};
use support::wire::{Received, ServerError, Wire, describe, message};

/// Who is lost.
#[derive(Debug, Clone, Copy)]
enum Lost {
    Client,
    Backend,
}

/// What a session could leave on its backend.
const LEFT: &str = "SELECT
    (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()),
    (SELECT count(*) FROM pg_cursors),
    (SELECT count(*) FROM pg_listening_channels()),
    (SELECT count(*) FROM pg_prepared_statements WHERE name NOT LIKE 'bosdb\\_%' AND name <> ''),
    (SELECT count(*) FROM pg_class WHERE relnamespace = pg_my_temp_schema()),
    (SELECT string_agg(concat_ws(' ', name, setting, reset_val), ', ') FROM pg_settings
        WHERE source = 'session' AND name <> 'application_name'
            AND setting IS DISTINCT FROM reset_val),
    current_user = session_user";

#[test]
fn trap_47_the_client_vanishes_after_every_frame() {
    cut_all(Lost::Client);
}

#[test]
fn trap_52_the_backend_is_killed_after_every_frame() {
    cut_all(Lost::Backend);
}

fn cut_all(lost: Lost) {
    let server = exclusive();
    let mut failures = Vec::new();
    let mut cuts = 0;
    for pools in [1, 2] {
        let scripts: Vec<Script> = scripts()
            .into_iter()
            .filter(|script| script.pools == pools)
            .collect();
        if scripts.is_empty() {
            continue;
        }
        let door = Door::open(&server, PoolMode::Transaction, pools);
        let mut admin = server.admin();
        for script in &scripts {
            reset(&mut admin);
            for cut in script.cuts() {
                // A backend that is lost while nothing is asked of it is another's test.
                if matches!(lost, Lost::Backend) && !script.sends(cut) {
                    continue;
                }
                cuts += 1;
                if let Err(why) = cut_at(&door, &mut admin, script, cut, lost) {
                    failures.push(format!("{} after step {cut}: {why}", script.name));
                }
                door.assert_well();
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {cuts} cuts:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

fn cut_at(
    door: &Door,
    admin: &mut Sql,
    script: &Script,
    cut: usize,
    lost: Lost,
) -> Result<(), String> {
    let wires = script.play_to(&door.endpoint(ROLE), cut);
    match lost {
        Lost::Client if cut.is_multiple_of(2) => wires.into_iter().for_each(Wire::reset),
        Lost::Client => drop(wires),
        Lost::Backend => {
            admin.run(
                "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity \
                 WHERE usename = 'app' AND backend_type = 'client backend'",
            );
            for wire in wires {
                ends(wire)?;
            }
        }
    }
    let left = settled(admin, script.pools);
    left.map_err(|left| format!("backends are left at work: {left:?}"))?;
    next_clients(door, script.pools)
}

/// A client whose backend is gone is told at most once, and can always end its session.
fn ends(mut wire: Wire) -> Result<(), String> {
    wire.send(&message(b'X', &[]));
    wire.half_close();
    let mut farewell = None;
    loop {
        match wire.receive() {
            Received::Frame(frame) => {
                if let Some(farewell) = farewell {
                    let frame = describe(&frame);
                    return Err(format!("{frame} after the farewell {farewell:?}"));
                }
                if frame.tag == b'E' {
                    let error = ServerError::parse(&frame.body);
                    farewell = Some(error).filter(|error| error.field('V') == "FATAL");
                }
            }
            Received::Closed | Received::Truncated => return Ok(()),
            Received::Hung => return Err("the client hangs".to_owned()),
        }
    }
}

/// As many clients as there are backends, all at the same time.
fn next_clients(door: &Door, pools: usize) -> Result<(), String> {
    let mut clients = Vec::new();
    for _ in 0..pools {
        let endpoint = door.endpoint(ROLE).with("application_name", "next");
        let mut next = Sql::open(&endpoint).map_err(|why| format!("the next login: {why:?}"))?;
        let began = next.try_run("BEGIN");
        let answer = next.try_run(LEFT);
        if began.tags != ["BEGIN"] {
            return Err(format!("the next client cannot begin: {began:?}"));
        }
        let clean = ["0", "0", "0", "0", "0", "", "t"];
        let found: Vec<_> = answer.rows.iter().flatten().cloned().collect();
        let found: Vec<_> = found.into_iter().map(Option::unwrap_or_default).collect();
        if found != clean {
            return Err(format!(
                "the next client finds {found:?} {:?}",
                answer.error
            ));
        }
        clients.push(next);
    }
    for mut client in clients {
        let ended = client.try_run("COMMIT");
        if ended.tags != ["COMMIT"] || client.status != 'I' {
            return Err(format!("the next client cannot commit: {ended:?}"));
        }
    }
    Ok(())
}

/// One test at a time: the backends of all doors have the same role.
fn exclusive() -> MutexGuard<'static, Server> {
    static SERVER: OnceLock<Mutex<Server>> = OnceLock::new();
    let server = SERVER.get_or_init(|| Mutex::new(Server::start()));
    server.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes the database new.
fn reset(admin: &mut Sql) {
    admin.run("SET lock_timeout = '10s'; SET client_min_messages = error");
    admin.run("SELECT lo_unlink(oid) FROM pg_largeobject_metadata");
    admin.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public AUTHORIZATION app");
    admin.run(&fs::read_to_string(folder().join("fixture.sql")).unwrap());
}

fn scripts() -> Vec<Script> {
    let only = std::env::var("BOSDB_TEST_SCRIPT").unwrap_or_default();
    let mut paths: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "pt"))
        .filter(|path| path.to_string_lossy().contains(&only))
        .collect();
    paths.sort();
    paths.iter().map(|path| Script::load(path)).collect()
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wire"))
}
