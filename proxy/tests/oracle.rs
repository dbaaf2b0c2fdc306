//! The execution oracle: statements that the judge allows to readers are run by a superuser outside of
//! any read-only mode, and whatever changed on the server is a finding.
//!
//! `BOSDB_ORACLE_SCALE` makes the sets larger, `BOSDB_ORACLE_SEED` other. `BOSDB_ORACLE_POSTGRES` names a
//! folder with PostgreSQL's regression scripts.
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

#[path = "oracle/chance.rs"]
mod chance;
#[path = "oracle/cutting.rs"]
mod cutting;
#[path = "oracle/generating.rs"]
mod generating;
#[path = "oracle/mutations.rs"]
mod mutations;
#[path = "oracle/playing.rs"]
mod playing;
#[path = "oracle/samples.rs"]
mod samples;
mod support;
#[path = "oracle/tally.rs"]
mod tally;
#[path = "oracle/watching.rs"]
mod watching;

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use chance::{Chance, scale};
use generating::Grammar;
use playing::{Player, Refused};
use support::server::{DATABASE, PASSWORD, Server};

/// The server that all sets are played on, one at a time.
fn stage() -> MutexGuard<'static, &'static Server> {
    static STAGE: OnceLock<Mutex<&'static Server>> = OnceLock::new();
    let stage = STAGE.get_or_init(|| {
        let server = Server::shared();
        let mut admin = server.admin();
        admin.run(include_str!("oracle/world.sql"));
        admin.run(include_str!("../../policy/tests/corpus/schema.sql"));
        for extension in [
            "dblink",
            "adminpack",
            "tablefunc",
            "pg_trgm",
            "hstore",
            "citext",
            "xml2",
            "pgcrypto",
            "intarray",
            "ltree",
            "pageinspect",
            "pgrowlocks",
            "pgstattuple",
            "pg_buffercache",
            "pg_freespacemap",
            "pg_visibility",
            "pg_walinspect",
            "fuzzystrmatch",
            "earthdistance",
            "cube",
            "unaccent",
            "amcheck",
            "pg_prewarm",
            "lo",
            "isn",
            "seg",
            "tsm_system_rows",
            "btree_gin",
            "btree_gist",
            "pg_surgery",
            "old_snapshot",
            "intagg",
            "dict_int",
            "bloom",
            "tcn",
            "file_fdw",
            "postgres_fdw",
            "uuid-ossp",
            "sslinfo",
        ] {
            let made = admin.try_run(&format!(
                "CREATE EXTENSION IF NOT EXISTS \"{extension}\" CASCADE"
            ));
            if made.error.is_some() {
                println!("without extension {extension}: it is not installed");
            }
        }
        admin.run("VACUUM FREEZE");
        Mutex::new(server)
    });
    stage.lock().unwrap_or_else(PoisonError::into_inner)
}

fn corpus(file: &str) -> Vec<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../policy/tests")
        .join(file);
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.split("\n-- next\n")
        .map(|sql| sql.trim().to_owned())
        .collect()
}

fn play_all(player: &mut Player, texts: &[String]) {
    for text in texts {
        player.play(text, Refused::Left);
        player.settle();
    }
}

/// Each leaves a trace of another kind; `SCRATCH` is the directory the server may write to.
const TRACES: &[&str] = &[
    "INSERT INTO kept VALUES (5)",
    "BEGIN; INSERT INTO kept VALUES (5); ROLLBACK",
    "CREATE TEMP TABLE traced (a int)",
    "SELECT nextval('numbers')",
    "SELECT nextval('numbers')",
    "SELECT setval('numbers', 40, true)",
    "SELECT lo_create(0)",
    "SELECT pg_advisory_lock(3)",
    "SELECT pg_notify('a', 'b')",
    "LISTEN traced",
    "SELECT pg_logical_emit_message(false, 'a', 'b')",
    "SELECT pg_create_restore_point('traced')",
    "SELECT pg_stat_reset()",
    "SELECT pg_stat_reset_shared('wal')",
    "SELECT pg_stat_reset_slru('Notify')",
    "ALTER SYSTEM SET work_mem = '5MB'",
    "COPY kept TO 'SCRATCH/traced'",
    "COPY kept TO PROGRAM 'cat > SCRATCH/piped'",
    "SELECT pg_create_physical_replication_slot('traced')",
    "SELECT pg_replication_origin_create('traced')",
    "BEGIN; INSERT INTO kept VALUES (6); PREPARE TRANSACTION 'traced'",
    "ROLLBACK PREPARED 'traced'",
    "BEGIN; LOCK TABLE kept IN ACCESS EXCLUSIVE MODE",
    "SELECT dblink_connect('traced', 'host=127.0.0.1 port=PORT user=postgres password=PASSWORD dbname=shop')",
    "SELECT write_inside()",
    "SELECT (victim).write_row FROM victim LIMIT 1",
    "CALL write_and_commit()",
    "SELECT pg_terminate_backend(pg_backend_pid())",
    "SET ROLE pg_monitor",
];

/// An oracle that sees nothing proves nothing.
#[test]
fn the_oracle_sees() {
    let stage = stage();
    let mut player = Player::unjudged(*stage);
    let port = stage.endpoint("postgres", DATABASE).port.to_string();
    let password = format!("''{}''", PASSWORD.replace('\'', "\\''"));
    for trace in TRACES {
        let text = trace
            .replace("SCRATCH", &stage.scratch().to_string_lossy())
            .replace("PORT", &port)
            .replace("PASSWORD", &password);
        let before = player.tally.findings.len();
        player.play(&text, Refused::Run);
        assert_eq!(player.tally.findings.len(), before + 1, "not seen: {trace}");
        player.settle();
    }
}

/// The honest reads of the corpus are harmless, and so is whatever is allowed of the other sets.
#[test]
fn own_corpora() {
    let stage = stage();
    let mut player = Player::new(*stage);
    for file in [
        "corpus/readonly_escapes.sql",
        "corpus/admin_only.sql",
        "corpus/honest_writes.sql",
    ] {
        play_all(&mut player, &corpus(file));
    }
    for text in corpus("corpus/honest_reads.sql") {
        player.play(&text, Refused::Run);
        player.settle();
    }
    player.tally.print("own corpora");
    player.tally.assert_harmless();
    player.tally.assert_bearable();
}

/// Escapes and honest reads said in other ways.
#[test]
fn mutations_of_corpora() {
    let stage = stage();
    let mut chance = Chance::seeded(1);
    let mut player = Player::new(*stage);
    let sets: Vec<Vec<String>> = [
        "corpus/readonly_escapes.sql",
        "corpus/admin_only.sql",
        "corpus/honest_writes.sql",
        "corpus/honest_reads.sql",
    ]
    .map(corpus)
    .into();
    for text in sets.iter().flatten() {
        for _ in 0..4 * scale() {
            player.play(&mutations::mutate(text, &mut chance), Refused::Left);
            player.settle();
        }
    }
    player.tally.print("mutations");
    player.tally.assert_harmless();
}

/// Every function, operator and variable of the server and its extensions.
#[test]
fn everything_built_in() {
    let stage = stage();
    let mut chance = Chance::seeded(2);
    let mut player = Player::new(*stage);
    for _ in 0..scale() {
        for texts in [
            generating::calls(&mut stage.admin(), &mut chance),
            generating::operations(&mut stage.admin(), &mut chance),
            generating::settings(&mut stage.admin(), &mut chance),
        ] {
            play_all(&mut player, &texts);
        }
    }
    player.tally.print("everything built in");
    player.tally.assert_harmless();
}

/// Queries from a grammar, with dangerous parts and without; and mutations of them.
#[test]
fn generated_queries() {
    let stage = stage();
    let mut chance = Chance::seeded(3);
    let mut player = Player::new(*stage);
    for _ in 0..1200 * scale() {
        let text = Grammar {
            chance: &mut chance,
            effects: true,
        }
        .statement();
        player.play(&text, Refused::Left);
        player.settle();
        player.play(&mutations::mutate(&text, &mut chance), Refused::Left);
        player.settle();
    }
    player.tally.print("generated, with effects");
    player.tally.assert_harmless();
}

#[test]
fn generated_reads_are_not_refused() {
    let stage = stage();
    let mut chance = Chance::seeded(4);
    let mut player = Player::new(*stage);
    for _ in 0..1000 * scale() {
        let text = Grammar {
            chance: &mut chance,
            effects: false,
        }
        .statement();
        player.play(&text, Refused::Run);
        player.settle();
    }
    player.tally.print("generated, honest");
    player.tally.assert_harmless();
    assert!(
        player.tally.worked > 800 * scale(),
        "few of them work: {}",
        player.tally.worked
    );
    player.tally.assert_bearable();
}

/// What refused statements of the scripts left behind and shows later: a view that calls txid_current(),
/// temporary tables that every commit empties or DISCARD drops, a subscription's worker.
const OF_THE_SCRIPTS: &[&str] = &[
    "my_locks",
    "temptest",
    "whereami",
    "temp_parted_oncommit",
    "temp_inh_oncommit",
    "DISCARD ALL",
    "progress of replication origins",
];

/// PostgreSQL's own scripts, where they are at hand.
#[test]
fn regression_scripts() {
    let Some(folder) = std::env::var_os("BOSDB_ORACLE_POSTGRES").map(PathBuf::from) else {
        println!(
            "skipped: BOSDB_ORACLE_POSTGRES does not name a folder with PostgreSQL's regression scripts"
        );
        return;
    };
    let stage = stage();
    let mut player = Player::new(*stage);
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "sql"));
    files.sort_by_key(|path| (!path.ends_with("test_setup.sql"), path.clone()));
    for file in files {
        // Some are in other encodings, on purpose.
        let Ok(script) = fs::read_to_string(&file) else {
            continue;
        };
        player.afresh();
        for text in cutting::statements(&script) {
            player.play(&text, Refused::Run);
        }
        player.settle();
        player
            .tally
            .print(&file.file_name().unwrap().to_string_lossy());
    }
    player.tally.print("PostgreSQL's regression scripts");
    player
        .tally
        .findings
        .retain(|finding| !OF_THE_SCRIPTS.iter().any(|known| finding.contains(known)));
    player.tally.assert_harmless();
    player.tally.assert_bearable();
}
