//! The arrows between the rooms. The table is that of the design; an arrow that is not in it
//! fails here, in the manifests as well as in the sources of `proxy`.
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

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Who may import whom.
const ARROWS: &[(&str, &[&str])] = &[
    ("bosdb-protocol", &[]),
    ("bosdb-policy", &[]),
    ("bosdb-store", &["bosdb-policy"]),
    ("bosdb-adapters", &["bosdb-protocol"]),
    (
        "bosdb-gateway",
        &[
            "bosdb-policy",
            "bosdb-store",
            "bosdb-adapters",
            "bosdb-protocol",
        ],
    ),
    (
        "bosdb-admin",
        &["bosdb-gateway", "bosdb-store", "bosdb-policy"],
    ),
    // Of these, the last three are for `app.rs` alone: see `only_app_wires`.
    (
        "bosdb-proxy",
        &[
            "bosdb-gateway",
            "bosdb-protocol",
            "bosdb-policy",
            "bosdb-store",
            "bosdb-adapters",
            "bosdb-admin",
        ],
    ),
    (
        "bosdb-fuzz",
        &[
            "bosdb-protocol",
            "bosdb-policy",
            "bosdb-store",
            "bosdb-adapters",
        ],
    ),
    (
        "bosdb-benches",
        &[
            "bosdb-protocol",
            "bosdb-policy",
            "bosdb-store",
            "bosdb-adapters",
            "bosdb-gateway",
            "bosdb-admin",
            "bosdb-proxy",
        ],
    ),
];

/// What the rooms without I/O must not bring in, not even through others.
const IO: &[&str] = &[
    "tokio",
    "mio",
    "socket2",
    "rustls",
    "tokio-rustls",
    "reqwest",
    "hyper",
];
const PURE: &[&str] = &["bosdb-protocol", "bosdb-policy"];

fn metadata() -> Value {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--format-version", "1", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo can be started");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("cargo speaks JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[test]
fn every_arrow_is_in_the_table() {
    let metadata = metadata();
    let mut rooms = BTreeSet::new();
    for package in list(&metadata["packages"]) {
        let name = package["name"].as_str().unwrap();
        if !package["source"].is_null() {
            continue;
        }
        rooms.insert(name);
        let allowed = ARROWS.iter().find(|(room, _)| *room == name);
        let (_, allowed) = allowed.unwrap_or_else(|| panic!("{name} is not in the table"));
        for dependency in list(&package["dependencies"]) {
            let target = dependency["name"].as_str().unwrap();
            if dependency["path"].is_null() || target == name {
                continue;
            }
            assert!(allowed.contains(&target), "{name} must not import {target}");
        }
    }
    for (room, _) in ARROWS {
        assert!(
            rooms.contains(room),
            "{room} is in the table and not in the workspace"
        );
    }
}

#[test]
fn the_pure_rooms_have_no_io() {
    let metadata = metadata();
    let names: BTreeMap<&str, &str> = list(&metadata["packages"])
        .iter()
        .map(|package| {
            (
                package["id"].as_str().unwrap(),
                package["name"].as_str().unwrap(),
            )
        })
        .collect();
    let nodes: BTreeMap<&str, &Value> = list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| (node["id"].as_str().unwrap(), node))
        .collect();
    for (id, name) in names.iter().filter(|(_, name)| PURE.contains(*name)) {
        let mut seen = BTreeSet::from([*id]);
        let mut left = vec![*id];
        while let Some(id) = left.pop() {
            for dependency in list(&nodes[id]["deps"]) {
                let normal = list(&dependency["dep_kinds"])
                    .iter()
                    .any(|kind| kind["kind"].is_null());
                let target = dependency["pkg"].as_str().unwrap();
                if normal && seen.insert(target) {
                    assert!(
                        !IO.contains(&names[target]),
                        "{name} brings in {}",
                        names[target]
                    );
                    left.push(target);
                }
            }
        }
    }
}

#[test]
fn only_app_wires() {
    let src = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
    let mut files = Vec::new();
    collect(&src, &mut files);
    assert!(!files.is_empty());
    for file in files {
        let path = file
            .strip_prefix(&src)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        let within =
            |room: &str| path == format!("{room}.rs") || path.starts_with(&format!("{room}/"));
        let text = fs::read_to_string(&file).unwrap();
        for name in ["bosdb_adapters", "bosdb_store", "bosdb_admin"] {
            let used = text
                .lines()
                .any(|line| line.contains(name) && !line.trim_start().starts_with("//"));
            let allowed =
                within("app") || (name == "bosdb_store" && (within("config") || within("cli")));
            assert!(!used || allowed, "{path} names {name}: only app.rs wires");
        }
    }
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
