//! Where the clients play: a server, a door in transaction mode, and how a program is run there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use crate::support::door::{Door, PoolMode};
use crate::support::server::{DATABASE, ROLE, Server};
use crate::support::sql::settle;
use crate::support::wire::Endpoint;

/// Backends of every door here.
const POOL_SIZE: usize = 3;

/// A server and a door in front of it.
pub(crate) struct Stage {
    pub(crate) server: Held,
    pub(crate) door: Door,
}

/// The server all small tests share, or one of its own.
pub(crate) enum Held {
    Shared(&'static Server),
    Own(Server),
}

impl Held {
    pub(crate) const fn get(&self) -> &Server {
        match self {
            Self::Shared(server) => server,
            Self::Own(server) => server,
        }
    }
}

/// One client at a time: they are compared by what they leave behind.
pub(crate) fn stage() -> MutexGuard<'static, Stage> {
    static STAGE: OnceLock<Mutex<Stage>> = OnceLock::new();
    let stage = STAGE.get_or_init(|| {
        let stage = Stage::empty(Held::Shared(Server::shared()));
        stage.fill();
        Mutex::new(stage)
    });
    stage.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Stage {
    /// For what takes long, so that others play meanwhile.
    pub(crate) fn own() -> Self {
        let stage = Self::own_empty();
        stage.fill();
        stage
    }

    /// The same, with nothing in the database.
    pub(crate) fn own_empty() -> Self {
        Self::empty(Held::Own(Server::start()))
    }

    fn empty(server: Held) -> Self {
        let door = Door::open(server.get(), PoolMode::Transaction, POOL_SIZE);
        Self { server, door }
    }

    fn fill(&self) {
        let mut admin = self.server.get().admin();
        admin.run(&fs::read_to_string(folder().join("../wire/fixture.sql")).unwrap());
        admin.run(
            "CREATE VIEW items_view AS SELECT id, upper(name) AS name FROM items;
             CREATE SEQUENCE numbers;
             DELETE FROM items WHERE id > 3;
             COMMENT ON TABLE items IS 'what is sold';
             GRANT SELECT ON items TO PUBLIC;
             ALTER ROLE app SET work_mem = '5MB'",
        );
    }

    /// The backends are at most those of the pool, all idle and in no transaction.
    pub(crate) fn assert_clean(&self) {
        self.door.assert_well();
        settle(&mut self.server.get().admin(), POOL_SIZE);
    }

    /// Where a client reaches PostgreSQL without BosDB.
    pub(crate) fn direct(&self) -> Endpoint {
        self.server.get().endpoint(ROLE, DATABASE)
    }

    /// Runs a program at PostgreSQL and then as each of the users at the door: what it prints must
    /// be the same.
    pub(crate) fn compare(&self, what: &str, users: &[&str], run: impl Fn(&Endpoint) -> String) {
        let expected = run(&self.direct());
        for user in users {
            let actual = run(&self.door.endpoint(user));
            assert_same(&format!("{what} as {user}"), &expected, &actual);
            self.assert_clean();
        }
    }
}

/// The folder with the clients' scripts.
pub(crate) fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/clients"))
}

/// A command that finds its server in the environment.
pub(crate) fn client(program: impl AsRef<Path>, endpoint: &Endpoint) -> Command {
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

/// What a command prints; it must end well.
pub(crate) fn succeed(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}\n{}", shown(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// All that is known of how a command ended.
pub(crate) fn shown(output: &Output) -> String {
    format!(
        "{}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// True and a word about it where a client may be absent.
pub(crate) fn skipped(what: &str) {
    let required = std::env::var("BOSDB_TEST_REQUIRE_CLIENTS").is_ok_and(|value| value == "1");
    assert!(!required, "absent: {what}");
    println!("skipped: {what}");
}

/// A Python that can import all of `modules`.
pub(crate) fn python(modules: &str) -> Option<PathBuf> {
    let named = std::env::var_os("BOSDB_TEST_PYTHON").map(PathBuf::from);
    let candidate = named.unwrap_or_else(|| PathBuf::from("python3"));
    let works = Command::new(&candidate)
        .args(["-c", &format!("import {modules}")])
        .output()
        .is_ok_and(|output| output.status.success());
    works.then_some(candidate)
}

/// Where node finds its modules.
pub(crate) fn node_modules() -> Option<PathBuf> {
    std::env::var_os("BOSDB_TEST_NODE_PATH").map(PathBuf::from)
}

/// Fails at the first line that differs.
pub(crate) fn assert_same(what: &str, expected: &str, actual: &str) {
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
