//! The execution oracle for MariaDB and SQLite: statements that the judge allows to readers are run on
//! a real server with every right and outside of any read-only mode, and whatever changed is a finding.
//!
//! `BOSDB_ORACLE_SCALE` makes the sets larger, `BOSDB_ORACLE_SEED` other. MariaDB's own test scripts are
//! played where they are installed: a few of them, or all of the folder `BOSDB_ORACLE_MARIADB`.
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

#[path = "../../../proxy/tests/oracle/chance.rs"]
mod chance;
mod grammar;
mod mariadb;
mod mutations;
mod scripts;
mod sqlite;
#[path = "../support/mariadb.rs"]
mod support;
#[path = "../../../proxy/tests/oracle/tally.rs"]
mod tally;

use std::fs;
use std::path::{Path, PathBuf};

/// How the statements of a set are played.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// What is refused is not run.
    Left,
    /// What is refused is run all the same: later statements build upon it.
    Run,
}

/// Rules that close something to readers whether it changes anything or not.
pub(crate) const CLOSED: &[&str] = &[
    "RO-FUNC-02",
    "RO-CAT-01",
    "RO-CAT-02",
    "ADMIN-STMT-01",
    "RO-EXPLAIN-01",
    "RO-LOCK-01",
];

/// The statements of a file of the corpora, one a line.
pub(crate) fn corpus(file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus")
        .join(file);
    let text = fs::read_to_string(path).unwrap();
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with("## "))
        .map(str::to_owned)
        .collect()
}

/// What tools were heard to say, by file.
pub(crate) fn benign(dialect: &str) -> Vec<(String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/benign")
        .join(dialect);
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let all = text.split("\n-- next\n").map(|sql| sql.trim().to_owned());
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, all.collect())
        })
        .collect()
}

/// Whether a statement is a read by its first word.
pub(crate) fn reads(sql: &str) -> bool {
    let first = sql
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with("--") && !line.starts_with('#'))
        .unwrap_or_default();
    let word: String = first
        .chars()
        .skip_while(|c| *c == '(')
        .take_while(char::is_ascii_alphabetic)
        .collect();
    [
        "select", "with", "values", "table", "show", "explain", "desc", "describe",
    ]
    .contains(&word.to_ascii_lowercase().as_str())
}
