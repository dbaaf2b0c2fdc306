//! Learning windows: while one is open, what is new is recorded and nothing is refused for it.
//!
//! They stand in a file beside the records, one a line: until when, and whose. Who may write there
//! may open one; BosDB looks at the file about once a second.

use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use anyhow::Context as _;
use bosdb_policy::learning::LearningKey;
use bosdb_store::UnixNanos;

const FILE: &str = "windows";

const SECOND: u64 = 1_000_000_000;

/// A window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Window {
    /// Its end, in seconds since 1970.
    pub(crate) until: u64,
    /// Whose.
    pub(crate) key: LearningKey,
}

impl Window {
    /// Whether it is open for a key.
    pub(crate) fn covers(&self, key: &LearningKey, now: UnixNanos) -> bool {
        self.is_open(now) && self.key == *key
    }

    pub(crate) const fn is_open(&self, now: UnixNanos) -> bool {
        now.0 / SECOND < self.until
    }
}

/// The windows of a directory, also those that are over.
pub(crate) fn read(dir: &Path) -> anyhow::Result<Vec<Window>> {
    let path = dir.join(FILE);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| format!("{}", path.display())),
    };
    let windows = text.lines().filter_map(|line| {
        let (until, key) = line.split_once(' ')?;
        Some(Window {
            until: until.parse().ok()?,
            key: LearningKey::parse(key)?,
        })
    });
    Ok(windows.collect())
}

/// Opens a window; those that are over are forgotten.
pub(crate) fn add(dir: &Path, window: Window, now: UnixNanos) -> anyhow::Result<()> {
    let mut windows = read(dir)?;
    windows.retain(|other| other.is_open(now) && other.key != window.key);
    windows.push(window);
    let lines: Vec<String> = windows
        .iter()
        .map(|window| format!("{} {}\n", window.until, window.key))
        .collect();
    fs::create_dir_all(dir).with_context(|| format!("{}", dir.display()))?;
    let next = dir.join("windows.next");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    let written = options
        .open(&next)
        .and_then(|mut file| file.write_all(lines.concat().as_bytes()))
        .and_then(|()| fs::rename(&next, dir.join(FILE)));
    written.with_context(|| format!("{}", next.display()))
}
