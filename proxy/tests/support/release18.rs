//! PostgreSQL 18, server and libpq, from a package that `.ci/prepare` installs: protocol 3.2,
//! direct TLS and channel binding, which the distribution's may not know.
//!
//! `BOSDB_TEST_PG18` names the folder with `bin` and `lib`. It may lie where the account that the
//! server runs under cannot read; so the programs are copied beside the cluster.

use std::path::{Path, PathBuf};

use super::server::copy_tree;

/// The folder, if it is there; a test that finds none is skipped, unless clients are required.
pub(crate) fn folder() -> Option<PathBuf> {
    let named = std::env::var_os("BOSDB_TEST_PG18").map(PathBuf::from);
    let found = named.filter(|folder| folder.join("bin/postgres").exists());
    let required = std::env::var("BOSDB_TEST_REQUIRE_CLIENTS").is_ok_and(|value| value == "1");
    assert!(
        found.is_some() || !required,
        "absent: PostgreSQL 18; name it by BOSDB_TEST_PG18"
    );
    found
}

/// What a program's `LD_LIBRARY_PATH` must be to make it use libpq 18.
pub(crate) fn libpq() -> Option<PathBuf> {
    folder().map(|folder| folder.join("lib"))
}

/// Copies the programs into `home` and tells where they are then.
pub(super) fn copy_programs(home: &Path) -> Option<PathBuf> {
    let folder = folder()?;
    let copy = home.join("programs");
    copy_tree(&folder, &copy);
    Some(copy.join("bin"))
}
