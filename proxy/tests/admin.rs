//! The admin console: who may do what there, what it shows, what its commands do.
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

#[path = "admin/acts.rs"]
mod acts;
#[path = "admin/exporter.rs"]
mod exporter;
#[path = "admin/grants.rs"]
mod grants;
#[path = "admin/shows.rs"]
mod shows;
#[path = "admin/talks.rs"]
mod talks;

use std::collections::HashMap;
use std::thread;
use std::time::Duration;

use serde_json::Value;
use support::door::{Door, USERS, audit};
use support::server::Server;
use support::sql::Sql;
use support::wire::{Endpoint, Failure, Login, be_i16, query};

/// Those who are in the console, beside the users every door has, who are not.
pub(crate) const CONSOLE_USERS: &str = "
[[user]]
name = \"ops\"
password = \"ops secret\"
rights = \"read\"
admin_console = \"operate\"

[[user]]
name = \"watcher\"
password = \"watcher secret\"
rights = \"read\"
admin_console = \"stats\"
";

/// A door with two backends and the users of the console.
pub(crate) fn door() -> Door {
    Door::run(Server::shared(), CONSOLE_USERS)
}

pub(crate) fn endpoint(door: &Door, user: &str) -> Endpoint {
    let known = USERS.iter().find(|(name, ..)| *name == user);
    let password = known.map_or_else(|| format!("{user} secret"), |known| known.1.to_owned());
    Endpoint {
        port: door.port(),
        login: Login::new(user, &password, "bosdb"),
    }
}

/// A session in the console.
pub(crate) fn console(door: &Door, user: &str) -> Sql {
    Sql::open(&endpoint(door, user)).unwrap_or_else(|why| panic!("{user}: {why:?}"))
}

pub(crate) fn refused(door: &Door, user: &str) -> String {
    match Sql::open(&endpoint(door, user)) {
        Err(Failure::Refused(error)) => error.code().to_owned(),
        Err(other) => panic!("{user}: {other:?}"),
        Ok(_) => panic!("{user} is in"),
    }
}

/// A row by its columns' names; NULL is left out.
pub(crate) type Named = HashMap<String, String>;

/// What a SHOW gives, by columns.
pub(crate) fn show(sql: &mut Sql, command: &str) -> Vec<Named> {
    sql.wire.send(&query(command));
    let mut columns = Vec::new();
    let mut rows = Vec::new();
    for frame in sql.wire.until(b'Z') {
        match frame.tag {
            b'T' => columns = names(&frame.body),
            b'D' => {
                let values = values(&frame.body);
                let named = columns.iter().cloned().zip(values);
                rows.push(named.filter_map(|(name, v)| Some((name, v?))).collect());
            }
            b'C' | b'Z' => {}
            other => panic!("{command}: {:?}", char::from(other)),
        }
    }
    rows
}

/// The one row whose `key` column has this value.
pub(crate) fn row(rows: &[Named], key: &str, value: &str) -> Named {
    let mut found = rows
        .iter()
        .filter(|row| row.get(key).is_some_and(|v| v == value));
    let row = found
        .next()
        .unwrap_or_else(|| panic!("no {key} = {value} in {rows:?}"));
    assert!(
        found.next().is_none(),
        "more than one {key} = {value}: {rows:?}"
    );
    row.clone()
}

/// The names in a RowDescription.
pub(crate) fn names(body: &[u8]) -> Vec<String> {
    let mut rest = &body[2..];
    let mut names = Vec::new();
    for _ in 0..be_i16(body) {
        let end = rest.iter().position(|byte| *byte == 0).unwrap();
        names.push(String::from_utf8(rest[..end].to_vec()).unwrap());
        rest = &rest[end + 19..];
    }
    names
}

/// The values of a DataRow in text.
pub(crate) fn values(body: &[u8]) -> Vec<Option<String>> {
    raw_values(body)
        .into_iter()
        .map(|value| value.map(|value| String::from_utf8(value).unwrap()))
        .collect()
}

pub(crate) fn raw_values(body: &[u8]) -> Vec<Option<Vec<u8>>> {
    let mut rest = &body[2..];
    let mut values = Vec::new();
    for _ in 0..be_i16(body) {
        let length = support::wire::be_i32(rest);
        rest = &rest[4..];
        values.push(usize::try_from(length).ok().map(|length| {
            let (value, after) = rest.split_at(length);
            rest = after;
            value.to_vec()
        }));
    }
    values
}

/// Tries until it is so. What never becomes so is a failure.
pub(crate) fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..1000 {
        if is_so() {
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("never: {what}");
}

/// The commands of the console in a door's audit log: user, text, verdict, SQLSTATE.
pub(crate) fn recorded(door: &Door) -> Vec<(String, String, String, String)> {
    let output = audit(
        &door.audit_dir(),
        &[
            "search",
            "--json",
            "-n",
            "100000",
            "--event",
            "admin_command",
        ],
    );
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{output:?}");
    let mut commands: Vec<_> = lines
        .lines()
        .map(|line| {
            let record: Value = serde_json::from_str(line).unwrap();
            let field = |name: &str| record[name].as_str().unwrap_or_default().to_owned();
            (
                field("user"),
                field("text"),
                field("verdict"),
                field("sqlstate"),
            )
        })
        .collect();
    commands.reverse();
    commands
}

/// Waits for a command of the console to be in the audit log.
pub(crate) fn assert_recorded(door: &Door, user: &str, text: &str, verdict: &str, code: &str) {
    let expected = [user, text, verdict, code].map(str::to_owned);
    eventually(&format!("{expected:?} is recorded"), || {
        recorded(door)
            .iter()
            .any(|(u, t, v, c)| [u, t, v, c] == expected.each_ref())
    });
}
