//! Drivers, each by a script that checks what it gets.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::stage::{client, folder, node_modules, python, skipped, stage, succeed};
use crate::support::wire::Endpoint;
use crate::tokio_client;

fn python_script(script: &str, modules: &str, user: &str) {
    let Some(python) = python(modules) else {
        return skipped(&format!("{script}: python with {modules}"));
    };
    let stage = stage();
    succeed(client(python, &stage.door.endpoint(user)).arg(folder().join("python").join(script)));
    stage.assert_clean();
}

fn node_script(script: &str) {
    let Some(modules) = node_modules() else {
        return skipped(&format!("{script}: BOSDB_TEST_NODE_PATH is not set"));
    };
    let stage = stage();
    let mut command = client("node", &stage.door.endpoint("writer"));
    succeed(
        command
            .env("NODE_PATH", modules)
            .arg(folder().join("node").join(script)),
    );
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
fn pg8000() {
    python_script("check_pg8000.py", "pg8000", "writer");
}

#[test]
fn node_postgres() {
    node_script("check_pg.js");
}

#[test]
fn node_cursors_streams_and_pipelines() {
    node_script("check_pg_streams.js");
}

#[test]
fn tokio_postgres() {
    in_rust(async |endpoint| tokio_client::check(&endpoint).await);
}

/// A program of its own, outside the workspace, which `.ci/prepare test` builds.
#[test]
fn sqlx() {
    let program = std::env::var_os("BOSDB_TEST_SQLX").map(PathBuf::from);
    let Some(program) = program.filter(|program| program.exists()) else {
        return skipped("sqlx: the program that BOSDB_TEST_SQLX names");
    };
    let stage = stage();
    succeed(&mut client(program, &stage.door.endpoint("writer")));
    stage.assert_clean();
}

fn in_rust(check: impl AsyncFnOnce(Endpoint)) {
    let stage = stage();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(check(stage.door.endpoint("writer")));
    stage.assert_clean();
}

/// Where Debian's package puts the driver.
const PGJDBC: &str = "/usr/share/java/postgresql.jar";

#[test]
fn jdbc() {
    let java = Command::new("java").arg("-version").output();
    if !java.is_ok_and(|output| output.status.success()) || !Path::new(PGJDBC).exists() {
        return skipped(&format!("pgjdbc: java and {PGJDBC}"));
    }
    let stage = stage();
    for endpoint in [stage.direct(), stage.door.endpoint("writer")] {
        succeed(
            client("java", &endpoint)
                .args(["-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", PGJDBC])
                .arg(folder().join("java/Check.java")),
        );
    }
    stage.assert_clean();
}
