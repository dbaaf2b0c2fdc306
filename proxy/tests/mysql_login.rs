//! From a MySQL client's first byte to its session: plugins, TLS, certificates, who is it, how often
//! may it try. The admin console is where they go, but for what is about targets, so that no database
//! is needed.
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

#[path = "mysql_login/console.rs"]
mod console;
#[path = "mysql_login/guesses.rs"]
mod guesses;
#[path = "mysql_login/hostile.rs"]
mod hostile;
#[path = "mysql_login/plugins.rs"]
mod plugins;
#[path = "mysql_login/raw.rs"]
mod raw;
#[path = "mysql_login/targets.rs"]
mod targets;
#[path = "mysql_login/tls.rs"]
mod tls;

use std::fmt::Write as _;

use serde_json::Value;

use support::door::Door;
use support::ports::free_port;

/// What all doors here have: users of the console, one with a hash for the native plugin.
pub(crate) const NATIVE: &str = "old";

/// A door for MySQL clients, before no database at all.
pub(crate) fn open(listen: &str, sections: &str) -> (Door, u16) {
    let mysql = free_port();
    let hash = bosdb_protocol::auth::native::Verifier::of(b"old secret").unwrap();
    let listen = format!("mysql = [\"127.0.0.1:{mysql}\"]\n{listen}");
    let mut text = sections.to_owned();
    for (name, more) in [
        ("boss", String::new()),
        (NATIVE, format!("mysql_native = \"{}\"\n", hash.to_text())),
    ] {
        write!(
            text,
            "[[user]]\nname = \"{name}\"\npassword = \"{name} secret\"\nrights = \"read\"\n\
             admin_console = \"operate\"\n{more}"
        )
        .unwrap();
    }
    let door = Door::run_listening(free_port(), &listen, &text);
    (door, mysql)
}

/// The records of a kind, once there are so many.
pub(crate) fn records(door: &Door, kind: &str, count: usize) -> Vec<Value> {
    for _ in 0..2000 {
        let output = door.audit(&["search", "--json"]);
        let found: Vec<Value> = String::from_utf8_lossy(&output.stdout)
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
            .filter(|record| record["kind"] == kind)
            .collect();
        assert!(found.len() <= count, "more than {count}: {found:?}");
        if found.len() == count {
            return found;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("never {count} times {kind}");
}
