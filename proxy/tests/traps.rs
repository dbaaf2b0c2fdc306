//! Every trap of `docs/traps.md` and `docs/traps-mysql.md` has a test that bears its number, or a
//! sentence in `ARCHITECTURE.md` that says why it cannot happen.
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

/// A protocol's list of traps.
struct List {
    document: &'static str,
    traps: usize,
    /// What functions that are its tests begin with.
    function: &'static str,
    /// How files that are its scripts end.
    script: &'static str,
    /// The section of `ARCHITECTURE.md` on those that cannot happen.
    section: &'static str,
}

const POSTGRES: List = List {
    document: "docs/traps.md",
    traps: 68,
    function: "fn trap_",
    script: ".pt",
    section: "## Traps that cannot happen\n",
};

const MYSQL: List = List {
    document: "docs/traps-mysql.md",
    traps: 44,
    function: "fn mysql_trap_",
    script: ".my",
    section: "## Traps of MySQL's that cannot happen\n",
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Rust files and scripts under a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && !name.starts_with('.') {
                files(&path, found);
            }
        } else if [".rs", ".pt", ".my"].iter().any(|end| name.ends_with(end)) {
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

fn tested(list: &List) -> BTreeSet<usize> {
    let mut found = Vec::new();
    files(&root(), &mut found);
    let mut numbers = BTreeSet::new();
    for path in found {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if let Some(rest) = name
            .strip_suffix(list.script)
            .and_then(|n| n.strip_prefix("trap_"))
        {
            numbers.extend(number(rest));
        }
        if name.ends_with(".rs") {
            let text = fs::read_to_string(&path).unwrap();
            let functions = text.split(list.function).skip(1);
            numbers.extend(functions.filter_map(number));
        }
    }
    numbers
}

/// Lines `- **NN**: why` of the section on traps that cannot happen.
fn impossible(list: &List) -> BTreeSet<usize> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let section = text.split(list.section).nth(1).unwrap_or_default();
    section
        .lines()
        .take_while(|line| !line.starts_with('#'))
        .filter_map(|line| line.strip_prefix("- **")?.split_once("**"))
        .filter_map(|(number, _)| number.parse().ok())
        .collect()
}

fn assert_complete(list: &List) {
    let listed: Vec<usize> = fs::read_to_string(root().join(list.document))
        .unwrap()
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split_once(" |"))
        .filter_map(|(number, _)| number.parse().ok())
        .collect();
    assert_eq!(listed, (1..=list.traps).collect::<Vec<_>>());
    let (tested, impossible) = (tested(list), impossible(list));
    let missing: Vec<usize> = listed
        .into_iter()
        .filter(|number| !tested.contains(number) && !impossible.contains(number))
        .collect();
    assert!(
        missing.is_empty(),
        "{}: without a test: {missing:?}",
        list.document
    );
    let both: Vec<_> = tested.intersection(&impossible).collect();
    assert!(
        both.is_empty(),
        "{}: said to be impossible, and tested: {both:?}",
        list.document
    );
}

#[test]
fn every_trap_has_its_test() {
    assert_complete(&POSTGRES);
}

#[test]
fn every_trap_of_mysql_has_its_test() {
    assert_complete(&MYSQL);
}
