//! From a client's first byte to its session: versions, TLS, who is it, how often may it try.
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

#[path = "login/balancer.rs"]
mod balancer;
#[path = "login/certificates.rs"]
mod certificates;
#[path = "login/databases.rs"]
mod databases;
#[path = "login/libpq18.rs"]
mod libpq18;
#[path = "login/limits.rs"]
mod limits;
#[path = "login/tls.rs"]
mod tls;
#[path = "login/versions.rs"]
mod versions;

use serde_json::Value;
use support::door::Door;

/// The first `count` records of a kind, once they are written.
pub(crate) fn records(door: &Door, kind: &str, count: usize) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    until(&format!("{count} times {kind}"), || {
        let output = door.audit(&["search", "--json"]);
        found = String::from_utf8_lossy(&output.stdout)
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
            .filter(|record| record["kind"] == kind)
            .collect();
        assert!(found.len() <= count, "more than {count}: {found:?}");
        found.len() == count
    });
    found.sort_by_key(|record| record["session_id"].as_u64());
    found
}

/// Waits for something that takes a moment.
pub(crate) fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..2000 {
        if is_so() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("it never happened: {what}");
}

/// How so many sessions were authenticated, in the order they came.
pub(crate) fn auth_methods(door: &Door, count: usize) -> Vec<String> {
    texts(&records(door, "session_start", count), "auth_method")
}

/// Why so many logins failed, in the order they came.
pub(crate) fn failed_logins(door: &Door, count: usize) -> Vec<String> {
    texts(&records(door, "login_failed", count), "message")
}

fn texts(records: &[Value], field: &str) -> Vec<String> {
    records
        .iter()
        .map(|record| record[field].as_str().unwrap().to_owned())
        .collect()
}
