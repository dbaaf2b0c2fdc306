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

#[path = "login/libpq18.rs"]
mod libpq18;
#[path = "login/tls.rs"]
mod tls;
#[path = "login/versions.rs"]
mod versions;

use serde_json::Value;
use support::door::Door;

/// The records of a kind that the door has written.
fn records(door: &Door, kind: &str) -> Vec<Value> {
    let output = door.audit(&["search", "--json"]);
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .filter(|record| record["kind"] == kind)
        .collect()
}

/// How the sessions so far were authenticated.
pub(crate) fn auth_methods(door: &Door) -> Vec<String> {
    records(door, "session_start")
        .iter()
        .map(|record| record["auth_method"].as_str().unwrap().to_owned())
        .collect()
}

/// Why logins failed.
pub(crate) fn failed_logins(door: &Door) -> Vec<String> {
    records(door, "login_failed")
        .iter()
        .map(|record| record["message"].as_str().unwrap().to_owned())
        .collect()
}
