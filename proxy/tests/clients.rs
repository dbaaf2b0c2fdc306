//! Real clients at a door with three backends in transaction mode.
//!
//! Python is `BOSDB_TEST_PYTHON`, or `python3` where it has the modules; node's modules are where
//! `BOSDB_TEST_NODE_PATH` says. What is absent is skipped, unless `BOSDB_TEST_REQUIRE_CLIENTS=1`.
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

#[path = "clients/tokio_postgres.rs"]
mod tokio_client;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use support::door::{Door, PoolMode};
use support::server::{DATABASE, ROLE, Server, bin_dir};
use support::sql::settle;
use support::wire::Endpoint;

struct Stage {
    server: &'static Server,
    door: Door,
}

/// One client at a time: they are compared by what they leave behind.
fn stage() -> MutexGuard<'static, Stage> {
    static STAGE: OnceLock<Mutex<Stage>> = OnceLock::new();
    let stage = STAGE.get_or_init(|| {
        let server = Server::shared();
        server
            .admin()
            .run(&fs::read_to_string(folder().join("../wire/fixture.sql")).unwrap());
        server.admin().run(
            "CREATE VIEW items_view AS SELECT id, upper(name) AS name FROM items;
             CREATE SEQUENCE numbers;
             DELETE FROM items WHERE id > 3;
             COMMENT ON TABLE items IS 'what is sold';
             GRANT SELECT ON items TO PUBLIC;
             ALTER ROLE app SET work_mem = '5MB'",
        );
        Mutex::new(Stage {
            server,
            door: Door::open(server, PoolMode::Transaction, 3),
        })
    });
    stage.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Stage {
    /// The backends are at most those of the pool, all idle and in no transaction.
    fn assert_clean(&self) {
        self.door.assert_well();
        settle(&mut self.server.admin(), 3);
    }

    fn direct(&self) -> Endpoint {
        self.server.endpoint(ROLE, DATABASE)
    }
}

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/clients"))
}

/// A command that finds its server in the environment.
fn client(program: impl AsRef<Path>, endpoint: &Endpoint) -> Command {
    let mut command = Command::new(program.as_ref());
    command
        .env("PGHOST", "127.0.0.1")
        .env("PGPORT", endpoint.port.to_string())
        .env("PGUSER", &endpoint.login.user)
        .env("PGPASSWORD", &endpoint.login.password)
        .env("PGDATABASE", &endpoint.login.database)
        .env("PGCONNECT_TIMEOUT", "20")
        .env("LC_ALL", "C.UTF-8")
        .env_remove("PGSERVICE")
        .env_remove("PGOPTIONS");
    command
}

fn succeed(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}\n{}", shown(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn shown(output: &Output) -> String {
    format!(
        "{}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// True and a word about it where a client may be absent.
fn skipped(what: &str) {
    let required = std::env::var("BOSDB_TEST_REQUIRE_CLIENTS").is_ok_and(|value| value == "1");
    assert!(!required, "absent: {what}");
    println!("skipped: {what}");
}

/// A Python that can import all of `modules`.
fn python(modules: &str) -> Option<PathBuf> {
    let named = std::env::var_os("BOSDB_TEST_PYTHON").map(PathBuf::from);
    let candidate = named.unwrap_or_else(|| PathBuf::from("python3"));
    let works = Command::new(&candidate)
        .args(["-c", &format!("import {modules}")])
        .output()
        .is_ok_and(|output| output.status.success());
    works.then_some(candidate)
}

fn python_script(script: &str, modules: &str, user: &str) {
    let Some(python) = python(modules) else {
        return skipped(&format!("{script}: python with {modules}"));
    };
    let stage = stage();
    succeed(client(python, &stage.door.endpoint(user)).arg(folder().join("python").join(script)));
    stage.assert_clean();
}

#[test]
fn psycopg3() {
    python_script("check_psycopg3.py", "psycopg", "writer");
}

#[test]
fn asyncpg() {
    python_script("check_asyncpg.py", "asyncpg", "writer");
}

#[test]
fn psycopg2() {
    python_script("check_psycopg2.py", "psycopg2", "writer");
}

#[test]
fn an_analyst_in_python() {
    python_script("check_analyst.py", "psycopg, asyncpg", "analyst");
}

#[test]
fn node_postgres() {
    let Some(modules) = std::env::var_os("BOSDB_TEST_NODE_PATH") else {
        return skipped("node-postgres: BOSDB_TEST_NODE_PATH is not set");
    };
    let stage = stage();
    let mut command = client("node", &stage.door.endpoint("writer"));
    succeed(
        command
            .env("NODE_PATH", modules)
            .arg(folder().join("node/check_pg.js")),
    );
    stage.assert_clean();
}

#[test]
fn tokio_postgres() {
    let stage = stage();
    let endpoint = stage.door.endpoint("writer");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(tokio_client::check(&endpoint));
    stage.assert_clean();
}

/// What a psql script prints. Taken out are the number of the backend's temporary schema, and what
/// BosDB adds to a syntax error it finds before the server does.
fn psql(endpoint: &Endpoint, script: &str) -> String {
    let output = client(bin_dir().join("psql"), endpoint)
        .args(["-X", "-a", "-f"])
        .arg(folder().join("psql").join(script))
        .output()
        .unwrap();
    let out = String::from_utf8_lossy(&output.stdout);
    let mut parts = out.split("pg_temp_");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str("pg_temp_N");
        text.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    text.push_str("--- errors\n");
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        let added =
            line.starts_with("DETAIL:  Rule PARSE-") || line.contains("was not sent to the server");
        if !added {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

fn assert_same(what: &str, expected: &str, actual: &str) {
    if expected == actual {
        return;
    }
    let (mut expected, mut actual) = (expected.lines(), actual.lines());
    let mut before = Vec::new();
    loop {
        match (expected.next(), actual.next()) {
            (Some(a), Some(b)) if a == b => before.push(a),
            (a, b) => {
                let context = &before[before.len().saturating_sub(12)..];
                panic!("{what}:\n{}\n- {a:?}\n+ {b:?}", context.join("\n"));
            }
        }
    }
}

#[test]
fn psql_describes() {
    let stage = stage();
    let expected = psql(&stage.direct(), "describe.sql");
    for user in ["app", "writer", "analyst"] {
        let actual = psql(&stage.door.endpoint(user), "describe.sql");
        assert_same(&format!("psql as {user}"), &expected, &actual);
    }
    stage.assert_clean();
}

#[test]
fn psql_works() {
    let stage = stage();
    let mut direct = stage.server.admin();
    direct.run("TRUNCATE journal");
    let expected = psql(&stage.direct(), "work.sql");
    for user in ["app", "writer"] {
        direct.run("TRUNCATE journal");
        let actual = psql(&stage.door.endpoint(user), "work.sql");
        assert_same(&format!("psql as {user}"), &expected, &actual);
    }
    stage.assert_clean();
}

/// psql imports and exports large objects by FunctionCall.
#[test]
fn trap_24_psql_large_objects() {
    let stage = stage();
    let content: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    let (from, to) = (stage.door.dir().join("in"), stage.door.dir().join("out"));
    let script = stage.door.dir().join("large_objects.sql");
    fs::write(&from, &content).unwrap();
    let lines = [
        format!("\\lo_import {}", from.display()),
        format!("\\lo_export :LASTOID {}", to.display()),
        "SELECT length(lo_get(:LASTOID))".to_owned(),
        "\\g".to_owned(),
        "\\lo_unlink :LASTOID".to_owned(),
    ];
    fs::write(&script, lines.join("\n")).unwrap();
    let mut psql = client(bin_dir().join("psql"), &stage.door.endpoint("writer"));
    psql.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-f"]);
    assert_eq!(succeed(psql.arg(script)), "300000\n");
    assert_eq!(fs::read(to).unwrap(), content);
    let left = "SELECT count(*) FROM pg_largeobject_metadata";
    assert_eq!(stage.server.admin().value(left), "0");
    stage.assert_clean();
}

#[test]
fn pgbench() {
    let stage = stage();
    let endpoint = stage.door.endpoint("writer");
    let pgbench = bin_dir().join("pgbench");
    succeed(client(&pgbench, &endpoint).args(["-i", "-q", "-s", "1"]));
    let mut expected = 0;
    for mode in ["simple", "extended", "prepared"] {
        let output = succeed(
            client(&pgbench, &endpoint).args(["-n", "-M", mode, "-c", "8", "-j", "2", "-t", "40"]),
        );
        assert!(
            output.contains("actually processed: 320/320"),
            "{mode}: {output}"
        );
        expected += 320;
        let output = succeed(
            client(&pgbench, &endpoint)
                .args(["-n", "-S", "-M", mode, "-c", "8", "-j", "2", "-t", "100"]),
        );
        assert!(
            output.contains("actually processed: 800/800"),
            "{mode}: {output}"
        );
    }
    let output =
        succeed(client(&pgbench, &endpoint).args(["-n", "-C", "-c", "4", "-j", "2", "-t", "10"]));
    assert!(output.contains("actually processed: 40/40"), "{output}");
    expected += 40;
    for mode in ["extended", "prepared"] {
        let output = succeed(
            client(&pgbench, &endpoint)
                .args(["-n", "-M", mode, "-c", "8", "-j", "2", "-t", "40", "-f"])
                .arg(folder().join("pgbench/pipeline.sql")),
        );
        assert!(
            output.contains("actually processed: 320/320"),
            "{mode}: {output}"
        );
    }
    let sums = stage.server.admin().rows(
        "SELECT (SELECT sum(abalance) FROM pgbench_accounts), \
                (SELECT sum(tbalance) FROM pgbench_tellers), \
                (SELECT sum(bbalance) FROM pgbench_branches), \
                (SELECT sum(delta) FROM pgbench_history), \
                (SELECT count(*) FROM pgbench_history)",
    );
    let sums = &sums[0];
    assert!(sums[..4].iter().all(|sum| *sum == sums[0]), "{sums:?}");
    assert_eq!(sums[4].as_deref(), Some(expected.to_string().as_str()));
    stage.assert_clean();
    stage
        .server
        .admin()
        .run("DROP TABLE pgbench_accounts, pgbench_tellers, pgbench_branches, pgbench_history");
}

#[test]
fn pg_dump() {
    let stage = stage();
    let dump = |endpoint: &Endpoint| {
        client(bin_dir().join("pg_dump"), endpoint)
            .output()
            .unwrap()
    };
    // Newer versions write a random word into the dump.
    let text = |output: &Output| -> String {
        let text = String::from_utf8_lossy(&output.stdout);
        let kept = text
            .lines()
            .filter(|l| !l.starts_with("\\restrict") && !l.starts_with("\\unrestrict"));
        kept.map(|line| format!("{line}\n")).collect()
    };
    let direct = dump(&stage.direct());
    assert!(direct.status.success(), "{}", shown(&direct));
    let expected = text(&direct);
    for user in ["app", "writer"] {
        let output = dump(&stage.door.endpoint(user));
        assert!(output.status.success(), "{user}: {}", shown(&output));
        assert_same(&format!("pg_dump as {user}"), &expected, &text(&output));
    }
    // A reader may be refused the locks pg_dump takes, but then in plain words.
    let output = dump(&stage.door.endpoint("analyst"));
    if output.status.success() {
        assert_same("pg_dump as analyst", &expected, &text(&output));
    } else {
        println!("pg_dump as analyst is refused: {}", shown(&output));
        assert!(
            String::from_utf8_lossy(&output.stderr).contains("DETAIL"),
            "{}",
            shown(&output)
        );
    }
    stage.assert_clean();
}
