//! Every trap of `docs/traps.md` has a test that bears its number, or a sentence in
//! `ARCHITECTURE.md` that says why it cannot happen.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends at the first surprise"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// How many there are.
const TRAPS: usize = 68;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Rust files and frame scripts under a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && !name.starts_with('.') {
                files(&path, found);
            }
        } else if name.ends_with(".rs") || name.ends_with(".pt") {
            found.push(path);
        }
    }
}

/// The number after `trap_`, where the text goes on with one.
fn number(rest: &str) -> Option<usize> {
    let (number, rest) = rest.split_at_checked(2)?;
    rest.starts_with('_').then_some(())?;
    number.parse().ok()
}

fn tested() -> BTreeSet<usize> {
    let mut found = Vec::new();
    files(&root(), &mut found);
    let mut numbers = BTreeSet::new();
    for path in found {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if let Some(rest) = name
            .strip_suffix(".pt")
            .and_then(|n| n.strip_prefix("trap_"))
        {
            numbers.extend(number(rest));
        }
        if name.ends_with(".rs") {
            let text = fs::read_to_string(&path).unwrap();
            let functions = text.split("fn trap_").skip(1);
            numbers.extend(functions.filter_map(number));
        }
    }
    numbers
}

/// Lines `- **NN**: why` of the section on traps that cannot happen.
fn impossible() -> BTreeSet<usize> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let section = text
        .split("## Traps that cannot happen")
        .nth(1)
        .unwrap_or_default();
    section
        .lines()
        .filter_map(|line| line.strip_prefix("- **")?.split_once("**"))
        .filter_map(|(number, _)| number.parse().ok())
        .collect()
}

#[test]
fn every_trap_has_its_test() {
    let listed: Vec<usize> = fs::read_to_string(root().join("docs/traps.md"))
        .unwrap()
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split_once(" |"))
        .filter_map(|(number, _)| number.parse().ok())
        .collect();
    assert_eq!(listed, (1..=TRAPS).collect::<Vec<_>>());
    let (tested, impossible) = (tested(), impossible());
    let missing: Vec<usize> = listed
        .into_iter()
        .filter(|number| !tested.contains(number) && !impossible.contains(number))
        .collect();
    assert!(missing.is_empty(), "traps without a test: {missing:?}");
    let both: Vec<_> = tested.intersection(&impossible).collect();
    assert!(
        both.is_empty(),
        "said to be impossible, and tested: {both:?}"
    );
}
