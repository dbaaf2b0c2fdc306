//! Where the distribution keeps PostgreSQL's programs.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::up::sample::SampleError;

/// Directories whose children are versions, each with a `bin`.
const VERSIONED: [&str; 2] = ["/usr/lib/postgresql", "/opt/homebrew/opt"];
/// Directories that are one installation.
const PLAIN: [&str; 2] = ["/usr/local/pgsql/bin", "/usr/bin"];

/// One installation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Binaries {
    /// Makes a cluster.
    pub(super) initdb: PathBuf,
    /// The server.
    pub(super) postgres: PathBuf,
    /// The client.
    pub(super) psql: PathBuf,
}

impl Binaries {
    /// The newest installation, or the one of the version asked for: `None` when that one is not
    /// there and others are.
    pub(super) fn find(
        path_variable: &str,
        version: Option<&str>,
    ) -> Result<Option<Self>, SampleError> {
        let search: Vec<PathBuf> = std::env::split_paths(path_variable).collect();
        let all: Vec<Self> = directories(&search)
            .iter()
            .filter_map(|directory| Self::in_directory(directory, &search))
            .collect();
        if all.is_empty() {
            return Err(SampleError::NotInstalled);
        }
        let fits =
            |binaries: &Self| version.is_none_or(|v| binaries.version().as_deref() == Some(v));
        Ok(all.into_iter().find(fits))
    }

    fn in_directory(directory: &Path, search: &[PathBuf]) -> Option<Self> {
        // Links are followed to the installation itself, which finds its files beside its programs.
        let initdb = fs::canonicalize(directory.join("initdb")).ok()?;
        let home = initdb.parent()?;
        let postgres = existing(home.join("postgres"))?;
        let psql = existing(home.join("psql"))
            .or_else(|| search.iter().find_map(|place| existing(place.join("psql"))))?;
        Some(Self {
            initdb,
            postgres,
            psql,
        })
    }

    /// Major version, as a cluster's `PG_VERSION` has it.
    fn version(&self) -> Option<String> {
        let output = std::process::Command::new(&self.postgres)
            .arg("--version")
            .output()
            .ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        let number = text.split_whitespace().find(|word| {
            word.chars()
                .next()
                .is_some_and(|first| first.is_ascii_digit())
        })?;
        let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
        Some(digits)
    }
}

fn existing(path: PathBuf) -> Option<PathBuf> {
    path.is_file().then_some(path)
}

/// Candidates: what the path names first, then the usual places, newest version first.
fn directories(search: &[PathBuf]) -> Vec<PathBuf> {
    let mut versioned: Vec<(u32, PathBuf)> = VERSIONED
        .iter()
        .filter_map(|place| fs::read_dir(place).ok())
        .flat_map(|entries| entries.flatten())
        .filter_map(|entry| {
            let name = entry.file_name();
            let version = name
                .to_str()?
                .trim_start_matches("postgresql@")
                .parse()
                .ok()?;
            Some((version, entry.path().join("bin")))
        })
        .collect();
    versioned.sort_by_key(|(version, _)| std::cmp::Reverse(*version));
    let versioned = versioned.into_iter().map(|(_, directory)| directory);
    let plain = PLAIN.iter().map(PathBuf::from);
    search
        .iter()
        .cloned()
        .chain(versioned)
        .chain(plain)
        .collect()
}
