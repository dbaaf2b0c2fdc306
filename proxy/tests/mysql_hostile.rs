//! MySQL clients and servers that keep to no rule: BosDB outlives them, keeps what one asks for from
//! every other, and never leaves anybody waiting.
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

#[path = "mysql_hostile/backends.rs"]
mod backends;
#[path = "mysql_hostile/bytes.rs"]
mod bytes;
#[path = "mysql_hostile/deaths.rs"]
mod deaths;
#[path = "mysql_hostile/readers.rs"]
mod readers;

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use mysql::door::Door;
use mysql::server::Server;
use support::door::PoolMode;

/// A server with its tables, and a door of two backends.
pub(crate) struct Stage {
    pub(crate) server: &'static Server,
    pub(crate) door: Door,
}

/// One test at a time: some look at what the server received.
pub(crate) fn stage() -> MutexGuard<'static, Stage> {
    static STAGE: OnceLock<Mutex<Stage>> = OnceLock::new();
    let stage = STAGE.get_or_init(|| {
        let server = Server::shared();
        let door = Door::open(server, PoolMode::Transaction, 2);
        Mutex::new(Stage { server, door })
    });
    let stage = stage.lock().unwrap_or_else(PoisonError::into_inner);
    let mut admin = stage.server.admin();
    for line in include_str!("mysql_wire/fixture.sql").lines() {
        admin.run(line);
    }
    stage
}

impl Stage {
    /// The door still serves, and what it serves is right.
    pub(crate) fn assert_well(&self) {
        self.door.assert_well();
        let mut sql = self.door.sql("writer");
        assert_eq!(sql.value("SELECT COUNT(*) FROM items"), "5");
        assert_eq!(sql.value("SELECT @hostile IS NULL"), "1");
    }
}
