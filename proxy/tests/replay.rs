//! `bosdb policy replay`: traffic through BosDB, then a draft that closes a table.
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

use std::process::Command;

use serde_json::Value;
use support::door::{Door, bosdb};
use support::server::Server;

const DRAFT: &str = r#"
[[role]]
name = "everybody"
users = ["*"]
kinds = ["read", "write", "ddl", "admin"]
deny = ["public.salaries"]
mask_null = ["public.people.ssn"]
"#;

fn replay(door: &Door, draft: &str) -> (Option<i32>, Vec<Value>) {
    let file = door.dir().join("draft.toml");
    std::fs::write(&file, draft).unwrap();
    let output = Command::new(bosdb())
        .args(["policy", "replay", "--json", "--since", "1h", "--config"])
        .arg(door.dir().join("bosdb.toml"))
        .arg("--draft")
        .arg(&file)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str(line).unwrap());
    (output.status.code(), lines.collect())
}

#[test]
fn a_draft_names_the_right_people() {
    let server = Server::shared();
    server.admin().run(
        "CREATE TABLE salaries (id int, amount int);
         CREATE TABLE people (id int, ssn text)",
    );
    let door = Door::run(server, "");
    let mut analyst = door.sql("analyst");
    for id in 1..=3 {
        analyst.run(&format!("SELECT amount FROM salaries WHERE id = {id}"));
    }
    analyst.run("SELECT ssn FROM people");
    let mut writer = door.sql("writer");
    writer.run("INSERT INTO salaries VALUES (1, 2)");
    writer.run("SELECT id FROM people");
    drop((analyst, writer));
    assert!(door.close().success());

    let (status, lines) = replay(&door, DRAFT);
    assert_eq!(status, Some(1));
    let (sums, changes) = lines.split_last().unwrap();
    assert!(sums["judged"].as_u64().unwrap() >= 6, "{sums}");
    assert_eq!(sums["log_records"], sums["proven_records"], "{sums}");
    let found: Vec<(&str, &str, u64)> = changes
        .iter()
        .map(|change| {
            let text = |key: &str| change[key].as_str().unwrap();
            (
                text("change"),
                text("user"),
                change["count"].as_u64().unwrap(),
            )
        })
        .collect();
    assert!(
        found.contains(&("newly refused", "analyst", 3)),
        "{found:?}"
    );
    assert!(found.contains(&("newly refused", "writer", 1)), "{found:?}");
    assert!(found.contains(&("masks", "analyst", 1)), "{found:?}");
    assert_eq!(found.len(), 3, "{found:?}");
    let samples: Vec<&str> = changes
        .iter()
        .filter_map(|change| change["sample"].as_str())
        .collect();
    assert!(
        samples.contains(&"SELECT amount FROM salaries WHERE id = ?"),
        "{samples:?}"
    );

    // A draft that closes nothing changes nothing.
    let open = DRAFT
        .replace("deny =", "deny_write = [\"nothing.here\"] #")
        .replace("mask_null", "#");
    let (status, lines) = replay(&door, &open);
    assert_eq!((status, lines.len()), (Some(0), 1), "{lines:?}");

    // One byte of a record changed: what stands before it is judged, and nothing behind.
    let log = door.audit_dir();
    let segment = std::fs::read_dir(&log)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| {
            std::fs::read(path)
                .unwrap()
                .windows(8)
                .any(|w| w == b"salaries")
        })
        .unwrap();
    let mut bytes = std::fs::read(&segment).unwrap();
    let at = bytes.windows(8).position(|w| w == b"salaries").unwrap();
    bytes[at] ^= 1;
    std::fs::write(&segment, &bytes).unwrap();
    let (status, lines) = replay(&door, DRAFT);
    assert_eq!(status, Some(74));
    let sums = lines.last().unwrap();
    assert_eq!(sums["judged"], 0, "{sums}");
}
