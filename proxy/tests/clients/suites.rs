//! Tools that bring suites or whole projects of their own, each with a server to itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::stage::{Stage, client, folder, python, shown, skipped, succeed};
use crate::support::wire::Endpoint;

/// What a script prints, which keeps its home, its caches and its bytecode out of the way.
fn project(python: &Path, script: &str, endpoint: &Endpoint) -> Command {
    let mut command = client(python, endpoint);
    command
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .arg(folder().join(script));
    command
}

fn compare(script: &str, modules: &str, users: &[&str], environment: &[(&str, &str)]) {
    let Some(python) = python(modules) else {
        return skipped(&format!("{script}: python with {modules}"));
    };
    let stage = Stage::own();
    stage.compare(script, users, |endpoint| {
        succeed(project(&python, script, endpoint).envs(environment.iter().copied()))
    });
}

#[test]
fn alembic() {
    compare(
        "python/check_alembic.py",
        "alembic, psycopg",
        &["app", "writer"],
        &[],
    );
}

#[test]
fn django() {
    compare("django/check.py", "django, psycopg", &["writer"], &[]);
}

#[test]
fn django_without_server_side_cursors() {
    let environment = [
        ("DJANGO_SERVER_SIDE_CURSORS", "off"),
        ("DJANGO_BINDING", "server"),
        ("DJANGO_CONN_MAX_AGE", "60"),
    ];
    compare(
        "django/check.py",
        "django, psycopg",
        &["writer"],
        &environment,
    );
}

#[test]
fn dbt() {
    compare(
        "dbt/check.py",
        "dbt.cli.main, dbt.adapters.postgres",
        &["writer"],
        &[],
    );
}

#[test]
fn pgcli() {
    compare(
        "python/check_pgcli.py",
        "pgcli",
        &["app", "writer", "analyst"],
        &[],
    );
}

/// Fewer tests than this would mean that the suite was not found, or that PostgreSQL's abilities
/// were not.
const SQLALCHEMY_TESTS: usize = 1700;

/// SQLAlchemy's suite for dialects: what passes at PostgreSQL must pass at the door. PostgreSQL is
/// asked only when something failed.
fn sqlalchemy(driver: &str, modules: &str) {
    let Some(python) = python(modules) else {
        return skipped(&format!("SQLAlchemy: python with {modules}"));
    };
    let stage = Stage::own_empty();
    stage
        .server
        .get()
        .admin()
        .run("CREATE SCHEMA test_schema; CREATE EXTENSION citext; CREATE EXTENSION hstore");
    let suite = |endpoint: &Endpoint| {
        let scratch = tempfile::tempdir().unwrap();
        for entry in fs::read_dir(folder().join("sqlalchemy")).unwrap().flatten() {
            fs::copy(entry.path(), scratch.path().join(entry.file_name())).unwrap();
        }
        // The drivers take the rest of the address from the environment.
        client(&python, endpoint)
            .current_dir(scratch.path())
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .args(["-m", "pytest", "--dburi"])
            .arg(format!("postgresql+{driver}://"))
            .output()
            .unwrap()
    };
    let output = suite(&stage.door.endpoint("writer"));
    let (passed, failed) = outcome(&output);
    if !failed.is_empty() {
        let (_, direct) = outcome(&suite(&stage.direct()));
        let ours: Vec<_> = failed.difference(&direct).collect();
        assert!(ours.is_empty(), "{ours:#?}\n{}", shown(&output));
    }
    assert!(passed >= SQLALCHEMY_TESTS, "{}", shown(&output));
    stage.assert_clean();
}

/// How many tests passed, and which failed.
fn outcome(output: &Output) -> (usize, BTreeSet<String>) {
    let text = String::from_utf8_lossy(&output.stdout);
    let failed = text.lines().filter_map(|line| {
        let name = line.strip_prefix("FAILED ");
        let name = name.or_else(|| line.strip_prefix("ERROR test_suite.py"))?;
        Some(name.split(" - ").next().unwrap_or(name).to_owned())
    });
    let last = text.lines().last().unwrap_or_default();
    let passed = last
        .split_once(" passed")
        .and_then(|(before, _)| before.split_whitespace().last()?.parse().ok());
    (passed.unwrap_or_default(), failed.collect())
}

#[test]
fn sqlalchemy_with_psycopg() {
    sqlalchemy("psycopg", "sqlalchemy, pytest, psycopg");
}

#[test]
fn sqlalchemy_with_asyncpg() {
    sqlalchemy("asyncpg", "sqlalchemy, pytest, asyncpg, greenlet");
}
