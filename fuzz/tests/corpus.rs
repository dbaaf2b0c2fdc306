//! Every kept input holds, without a fuzzer. A crash that was found stays as a line of `corpus/`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at the first surprise"
)]

use std::fs;
use std::panic::catch_unwind;

use bosdb_fuzz::{TARGETS, corpus};

#[test]
fn every_kept_input_holds() {
    let mut failed = Vec::new();
    for (name, target) in TARGETS {
        let mut inputs = corpus::kept(name).expect("a file for each target");
        assert!(inputs.len() > 1, "{name} has no kept inputs");
        inputs.push(Vec::new());
        for input in &inputs {
            if catch_unwind(|| target(input)).is_err() {
                failed.push(format!("{name}: {}", input.escape_ascii()));
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn every_file_belongs_to_a_target() {
    let folder = corpus::file("any").parent().unwrap().to_owned();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let known = path
            .file_stem()
            .and_then(|name| bosdb_fuzz::target(name.to_str()?));
        assert!(known.is_some(), "{} belongs to no target", path.display());
    }
}
