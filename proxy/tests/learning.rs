//! Learning mode from the first statement to enforcement, with deaths in between.
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
use std::process::Command;
use std::thread;
use std::time::Duration;

use nix::sys::signal::Signal;
use support::door::{Door, bosdb};
use support::server::{Server, scratch_dir};
use support::sql::Sql;

/// Waits until something holds; a test that waits in vain fails.
fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..600 {
        if is_so() {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("never: {what}");
}

/// A server with a table, a door that learns of the writer, and the policy file.
struct Stage {
    server: Server,
    door: Door,
    policy: PathBuf,
}

impl Stage {
    fn new(stage: &str) -> Self {
        let server = Server::start();
        server.admin().run(
            "CREATE TABLE people (id int PRIMARY KEY, name text, secret text);
             INSERT INTO people VALUES (1, 'ana', 'x'), (2, 'bob', 'y')",
        );
        let dir = scratch_dir("learning");
        let policy = dir.join("policy.toml");
        let entry = Self::entry(stage);
        fs::write(&policy, entry).unwrap();
        let sections = format!(
            "[policy]\nfile = \"{}\"\n[learning]\ndir = \"learning\"\nmodels = \"models\"\n\
             occurrences = 3\n",
            policy.display()
        );
        let door = Door::run(&server, &sections);
        Self {
            server,
            door,
            policy,
        }
    }

    fn entry(stage: &str) -> String {
        format!("[[learning]]\napplication = \"*\"\nusers = [\"writer\"]\nstage = \"{stage}\"\n")
    }

    /// Puts another stage in force.
    fn set_stage(&self, stage: &str) {
        fs::write(&self.policy, Self::entry(stage)).unwrap();
        let before = self.reloads();
        self.door.signal(Signal::SIGHUP);
        eventually("a reload", || self.reloads() > before);
    }

    fn reloads(&self) -> usize {
        self.door.stderr().matches("configuration reloaded").count()
    }

    /// Runs `bosdb policy learn`.
    fn learn(&self, arguments: &[&str]) -> String {
        let output = Command::new(bosdb())
            .args(["policy", "learn", "--config"])
            .arg(self.door.dir().join("bosdb.toml"))
            .args(arguments)
            .current_dir(self.door.dir())
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "{arguments:?}: {text}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        text
    }

    /// Waits until a text is in what is proposed.
    fn wait_for(&self, text: &str) {
        eventually(text, || self.learn(&["propose"]).contains(text));
    }

    fn server_saw(&self, mark: &str) -> bool {
        self.server
            .admin()
            .run("SELECT 'the log is complete up to here'");
        self.server.log().contains(mark)
    }

    fn writer(&self) -> Sql {
        self.door.sql("writer")
    }
}

/// Filters that honest users set one at a time, from two sessions.
fn honest(stage: &Stage) {
    for _ in 0..2 {
        let mut sql = stage.writer();
        for _ in 0..2 {
            sql.run("SELECT id, name FROM people WHERE id = 1");
            sql.run("SELECT id, name FROM people WHERE name LIKE 'a%' ORDER BY name LIMIT 3");
            sql.run("UPDATE people SET name = 'bob' WHERE id = 2");
        }
    }
}

const UNION: &str = "SELECT id, name FROM people WHERE id = 1 \
                     UNION SELECT 7, secret FROM people WHERE name = 'the-union-mark'";

#[test]
fn an_application_is_learned_and_then_held_to_it() {
    let mut stage = Stage::new("record");
    honest(&stage);
    stage.wait_for("where people.id = :n");

    // What was recorded survives the hardest end.
    stage.door.kill_and_run_again();
    assert!(stage.learn(&["propose"]).contains("where people.id = :n"));
    assert!(stage.learn(&["status"]).contains("role=\"writer\""));

    // An attacker teaches it something; the guard does not take it.
    for _ in 0..2 {
        let mut sql = stage.writer();
        for _ in 0..5 {
            sql.run("SELECT id, name FROM people WHERE id = 3 OR 'a' = 'a'");
        }
    }
    stage.wait_for("suspicious");
    let approved = stage.learn(&["approve"]);
    assert!(approved.contains("added"), "{approved}");
    let model = stage.learn(&["export"]);
    assert!(model.contains("  atom where people.id = :n\n"), "{model}");
    assert!(!model.contains(" or "), "{model}");

    stage.set_stage("enforce");
    let mut sql = stage.writer();
    // Known filters in a combination nobody has seen.
    let both = "SELECT id, name FROM people WHERE id = 1 AND name LIKE 'a%' LIMIT 9";
    assert_eq!(sql.rows(both).len(), 1);
    for attack in [
        UNION,
        "SELECT id, name FROM people WHERE id = 1 OR 'the-or-mark' = 'the-or-mark'",
        "UPDATE people SET name = 'the-update-mark'",
        "SELECT id, name FROM people WHERE id = (SELECT length(secret) FROM people \
         WHERE secret = 'the-select-mark')",
    ] {
        let answer = sql.try_run(attack);
        assert_eq!(answer.code(), "42501", "{attack}");
        let detail = answer.error.unwrap().field('D').to_owned();
        assert!(detail.contains("SQLI-NEW-02"), "{attack}: {detail}");
    }
    for mark in [
        "the-union-mark",
        "the-or-mark",
        "the-update-mark",
        "the-select-mark",
    ] {
        assert!(!stage.server_saw(mark), "{mark}");
    }
    stage.door.eventually("a novelty", |metrics| {
        metrics.contains("bosdb_learning_novel_statements_total{result=\"refused\"} 4")
    });

    // The models are files: they hold after a death, too.
    stage.door.kill_and_run_again();
    let mut sql = stage.writer();
    assert_eq!(sql.rows(both).len(), 1);
    assert_eq!(sql.try_run(UNION).code(), "42501");

    // A release: for a while what is new passes.
    stage.learn(&["window", "--minutes", "5"]);
    eventually("the window", || sql.try_run(UNION).code().is_empty());
}

#[test]
fn a_monitored_application_is_refused_nothing() {
    let stage = Stage::new("record");
    honest(&stage);
    stage.wait_for("where people.id = :n");
    stage.learn(&["approve"]);
    stage.set_stage("monitor");
    let mut sql = stage.writer();
    sql.run(UNION);
    stage.door.eventually("a novelty", |metrics| {
        metrics.contains("bosdb_learning_novel_statements_total{result=\"would_refuse\"} 1")
    });
    stage.set_stage("strict");
    let mut sql = stage.writer();
    assert_eq!(sql.try_run("SELECT name FROM people").code(), "42501");
    // What drivers send by themselves passes, and whoever is not learned is free.
    sql.run("SET application_name = 'x'; ");
    sql.run("SHOW search_path");
    stage.door.sql("analyst").run("SELECT name FROM people");
}

#[test]
fn a_model_moves_as_text() {
    let stage = Stage::new("record");
    honest(&stage);
    stage.wait_for("where people.id = :n");
    stage.learn(&["approve"]);
    let model = stage.learn(&["export"]);
    let file = stage.door.dir().join("moved.txt");
    fs::write(&file, &model).unwrap();
    fs::remove_dir_all(stage.door.dir().join("models")).unwrap();
    assert_eq!(stage.learn(&["export"]), "");
    stage.learn(&["import", "moved.txt"]);
    assert_eq!(stage.learn(&["export"]), model);
}

/// A Python that has psycopg.
fn python() -> Option<PathBuf> {
    let named = std::env::var_os("BOSDB_TEST_PYTHON").map(PathBuf::from);
    let python = named.unwrap_or_else(|| PathBuf::from("python3"));
    let works = Command::new(&python)
        .args(["-c", "import psycopg"])
        .output();
    works
        .is_ok_and(|output| output.status.success())
        .then_some(python)
}

#[test]
fn an_application_on_psycopg_goes_on_working() {
    let Some(python) = python() else {
        println!("skipped: psycopg");
        return;
    };
    let stage = Stage::new("record");
    let run = |what: &str| {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/learning/app.py");
        let endpoint = stage.door.endpoint("writer");
        let output = Command::new(&python)
            .arg(script)
            .arg(what)
            .env("PGHOST", "127.0.0.1")
            .env("PGPORT", endpoint.port.to_string())
            .env("PGUSER", "writer")
            .env("PGPASSWORD", "writer secret")
            .env("PGDATABASE", support::server::DATABASE)
            .output()
            .unwrap();
        let shown = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{what}: {shown}");
    };
    run("alone");
    run("alone");
    stage.wait_for("where people.id > :p");
    stage.learn(&["approve"]);
    stage.set_stage("enforce");
    run("combined");
    stage.set_stage("strict");
    run("alone");
}
