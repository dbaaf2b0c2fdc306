//! Bytes no honest client sends, clients that vanish, backends that die. After each of them
//! another client is served, no backend is lost, and the process lives.
//!
//! The pool has one backend, so that a leaked one is noticed at once.
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

#[path = "hostile/bytes.rs"]
mod bytes;
#[path = "hostile/cancels.rs"]
mod cancels;
#[path = "hostile/deaths.rs"]
mod deaths;
#[path = "hostile/encrypted.rs"]
mod encrypted;
#[path = "hostile/limits.rs"]
mod limits;
#[path = "hostile/logins.rs"]
mod logins;
#[path = "hostile/stalls.rs"]
mod stalls;
#[path = "hostile/vanishing.rs"]
mod vanishing;

use std::sync::{Mutex, MutexGuard, OnceLock};

use support::door::{Door, PoolMode};
use support::server::Server;
use support::sql::settle;
use support::wire::{Received, Wire};

pub(crate) struct Stage {
    pub(crate) server: &'static Server,
    pub(crate) door: Door,
}

/// One attack at a time: after each the whole door is looked at. After one that failed there is
/// a new door.
pub(crate) fn stage() -> MutexGuard<'static, Stage> {
    static STAGE: OnceLock<Mutex<Stage>> = OnceLock::new();
    let open = || Door::open(Server::shared(), PoolMode::Transaction, 1);
    let stage = STAGE.get_or_init(|| {
        let server = Server::shared();
        server.admin().run("CREATE TABLE journal (what text)");
        Mutex::new(Stage {
            server,
            door: open(),
        })
    });
    stage.lock().unwrap_or_else(|poisoned| {
        stage.clear_poison();
        let mut stage = poisoned.into_inner();
        stage.door = open();
        stage.server.admin().run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app';
             TRUNCATE journal",
        );
        stage
    })
}

impl Stage {
    /// A raw connection before its login.
    pub(crate) fn dial(&self) -> Wire {
        Wire::dial(self.door.port()).expect("the door accepts")
    }

    /// A raw session of `app`.
    pub(crate) fn session(&self) -> Wire {
        Wire::open(&self.door.endpoint("app")).expect("app may log in")
    }

    /// Fails unless another client is served and the server has nothing left over.
    pub(crate) fn assert_well(&self, after: &str) {
        println!("after {after}");
        self.door.assert_well();
        let mut other = self.door.sql("writer");
        assert_eq!(other.value("SELECT 'served'"), "served", "after {after}");
        drop(other);
        settle(&mut self.server.admin(), 1);
    }
}

/// How a connection ended: with an error frame, without, or not at all.
pub(crate) enum End {
    Error,
    Silent,
    Open,
}

/// Reads to the end, for as long as the peer has something to say.
pub(crate) fn end(wire: &mut Wire) -> End {
    let mut error = false;
    loop {
        match wire.receive() {
            Received::Frame(frame) => error |= frame.tag == b'E',
            Received::Closed | Received::Truncated => {
                return if error { End::Error } else { End::Silent };
            }
            Received::Hung => return End::Open,
        }
    }
}

/// Last, because of its name: the log of all that was done here is whole.
#[test]
fn zz_the_audit_log_is_whole() {
    let stage = stage();
    let output = stage.door.audit(&["verify"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    // 0: proven; 3: the log is open, so its end is not yet proven.
    assert!(
        matches!(output.status.code(), Some(0 | 3)),
        "{}: {said}",
        output.status
    );
    assert!(
        !said.contains("BROKEN") && !said.contains("TRUNCATED"),
        "{said}"
    );
}
