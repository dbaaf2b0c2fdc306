//! The file of what was recorded.
//!
//! Lines are appended as statements are seen. When the file has grown far beyond what it says, it
//! is written anew and takes the old one's place in one step: whenever the process dies, the file
//! is whole but for its last line.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use bosdb_policy::learning::{LearningKey, StatementId};

use super::ledger::{Bounds, Ledger, Seen, ShapeRecord, Sight};
use super::line::Line;
use crate::time::UnixNanos;

/// The file within its directory.
const FILE: &str = "recorded";

/// The file that is being written to take its place.
const NEXT_FILE: &str = "recorded.next";

/// Held by the process that records.
const LOCK_FILE: &str = "lock";

/// The first line. Another version is another first line.
const FIRST_LINE: &str = "bosdb learning 1\n";

/// Instances on one machine.
const MOST_INSTANCES: u32 = 127;

/// The largest file that is read.
const MOST_BYTES: u64 = 1024 * 1024 * 1024;

/// A file is written anew when it has grown by this and to twice its size.
const GROWTH: u64 = 8 * 1024 * 1024;

/// Why there are no records.
#[derive(Debug, thiserror::Error)]
pub enum RecordsError {
    /// The system says no.
    #[error("{}: {source}", path.display())]
    Io {
        /// Where.
        path: PathBuf,
        /// What it says.
        source: io::Error,
    },
    /// The file is another kind or of another version.
    #[error("{}: not a file of recorded statements that this version can read", path.display())]
    Version {
        /// Where.
        path: PathBuf,
    },
    /// Another process records here.
    #[error("{}: another process records here", path.display())]
    Busy {
        /// Where.
        path: PathBuf,
    },
}

fn io_error(path: &Path) -> impl Fn(io::Error) -> RecordsError + '_ {
    |source| RecordsError::Io {
        path: path.to_path_buf(),
        source,
    }
}

/// A ledger and its file.
#[derive(Debug)]
pub struct Records {
    dir: PathBuf,
    file: File,
    /// Keeps others away.
    _lock: File,
    ledger: Ledger,
    /// Lines to be written.
    waiting: String,
    bytes: u64,
    /// Its size when it was last written anew.
    base: u64,
}

/// Reads what was recorded in a directory, also while a process records there, and in those of the
/// instances on this machine within it. Nothing, where there is no file.
///
/// # Errors
/// When a file cannot be read.
pub fn read(dir: &Path, bounds: Bounds) -> Result<Ledger, RecordsError> {
    let mut ledger = Ledger::new(bounds);
    let instances = (1..=MOST_INSTANCES).map(|number| dir.join(number.to_string()));
    for dir in std::iter::once(dir.to_path_buf()).chain(instances) {
        let path = dir.join(FILE);
        match File::open(&path) {
            // Lines add up, whichever file they stand in.
            Ok(mut file) => {
                load(&mut file, &path, &mut ledger)?;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(io_error(&path)(error)),
        }
    }
    Ok(ledger)
}

/// The length of the part that is whole. A line that is not what was written ends it: behind it
/// nothing can be relied on.
fn load(file: &mut File, path: &Path, ledger: &mut Ledger) -> Result<u64, RecordsError> {
    let mut text = Vec::new();
    let mut limited = file.take(MOST_BYTES);
    limited.read_to_end(&mut text).map_err(io_error(path))?;
    if text.is_empty() {
        return Ok(0);
    }
    let Some(lines) = text.strip_prefix(FIRST_LINE.as_bytes()) else {
        return Err(RecordsError::Version {
            path: path.to_path_buf(),
        });
    };
    let mut whole = FIRST_LINE.len();
    for line in lines.split_inclusive(|&byte| byte == b'\n') {
        let read = line
            .strip_suffix(b"\n")
            .and_then(|line| std::str::from_utf8(line).ok())
            .and_then(Line::parse);
        let Some(read) = read else {
            break;
        };
        whole += line.len();
        // A count of a shape that had to make room is of nothing.
        let _unknown = read.add_to(ledger);
    }
    Ok(u64::try_from(whole).unwrap_or(u64::MAX))
}

impl Records {
    /// Opens a directory to record in; it is made when it is not there.
    ///
    /// # Errors
    /// When it cannot be, or another process records there.
    pub fn open(dir: &Path, bounds: Bounds) -> Result<Self, RecordsError> {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true).mode(0o700);
        builder.create(dir).map_err(io_error(dir))?;
        let lock_path = dir.join(LOCK_FILE);
        let lock = private().open(&lock_path).map_err(io_error(&lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(RecordsError::Busy {
                    path: dir.to_path_buf(),
                });
            }
            Err(TryLockError::Error(error)) => return Err(io_error(&lock_path)(error)),
        }
        let path = dir.join(FILE);
        let mut file = private().open(&path).map_err(io_error(&path))?;
        let mut ledger = Ledger::new(bounds);
        let mut whole = load(&mut file, &path, &mut ledger)?;
        file.set_len(whole).map_err(io_error(&path))?;
        file.seek(SeekFrom::End(0)).map_err(io_error(&path))?;
        if whole == 0 {
            file.write_all(FIRST_LINE.as_bytes())
                .map_err(io_error(&path))?;
            whole = u64::try_from(FIRST_LINE.len()).unwrap_or(u64::MAX);
        }
        Ok(Self {
            dir: dir.to_path_buf(),
            file,
            _lock: lock,
            ledger,
            waiting: String::new(),
            bytes: whole,
            base: whole,
        })
    }

    /// What is recorded.
    #[must_use]
    pub const fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Adds a look at a statement; it is on disk after the next [`Records::flush`]. How many
    /// shapes had to make room.
    pub fn add(&mut self, sight: &Sight<'_>) -> u64 {
        let id = sight.statement.shape;
        let is_known = self.ledger.knows(sight.key, id);
        let dropped = self.ledger.add(sight);
        let shape = ShapeRecord::of(sight);
        self.wait(&Line::shape(sight.key, id, &shape, is_known));
        dropped
    }

    /// Counts a text with several statements.
    pub fn add_batch(&mut self, key: &LearningKey, batch: &str, seen: &Seen) {
        self.ledger.add_batch(key, batch, seen);
        self.wait(&Line::batch(key, batch, seen));
    }

    /// Notes that a family is relied on from now.
    pub fn rely_on(&mut self, key: &LearningKey, family: StatementId, now: UnixNanos) {
        if self.ledger.rely_on(key, family, now) {
            self.wait(&Line::approved(key, family, now));
        }
    }

    fn wait(&mut self, line: &Line) {
        match line.to_text() {
            Ok(text) => self.waiting.push_str(&text),
            // Strings and numbers always have a form in JSON.
            Err(error) => tracing::error!(%error, "a recorded statement has no text"),
        }
    }

    /// Brings what was added to the disk.
    ///
    /// # Errors
    /// When that fails; it is tried again at the next flush.
    pub fn flush(&mut self) -> Result<(), RecordsError> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let grown = self.bytes.saturating_sub(self.base);
        if grown > GROWTH && self.bytes > self.base.saturating_mul(2) {
            return self.write_anew();
        }
        let path = self.dir.join(FILE);
        let written = self
            .file
            .write_all(self.waiting.as_bytes())
            .and_then(|()| self.file.sync_data());
        if let Err(error) = written {
            // What a failed write left behind would spoil what comes behind it.
            self.file.set_len(self.bytes).map_err(io_error(&path))?;
            self.file.seek(SeekFrom::End(0)).map_err(io_error(&path))?;
            // The ledger holds it all: where it does not end, the file is written anew.
            return if self.waiting.len() > usize::try_from(GROWTH).unwrap_or(usize::MAX) {
                self.write_anew()
            } else {
                Err(io_error(&path)(error))
            };
        }
        let more = u64::try_from(self.waiting.len()).unwrap_or(u64::MAX);
        self.bytes = self.bytes.saturating_add(more);
        self.waiting.clear();
        Ok(())
    }

    fn write_anew(&mut self) -> Result<(), RecordsError> {
        let next_path = self.dir.join(NEXT_FILE);
        let path = self.dir.join(FILE);
        let mut next = private()
            .truncate(true)
            .open(&next_path)
            .map_err(io_error(&next_path))?;
        let mut out = io::BufWriter::new(&mut next);
        let mut bytes = FIRST_LINE.len();
        out.write_all(FIRST_LINE.as_bytes())
            .map_err(io_error(&next_path))?;
        for line in Line::all(&self.ledger) {
            let text = line.to_text().map_err(|error| RecordsError::Io {
                path: next_path.clone(),
                source: error.into(),
            })?;
            bytes += text.len();
            out.write_all(text.as_bytes())
                .map_err(io_error(&next_path))?;
        }
        out.flush().map_err(io_error(&next_path))?;
        drop(out);
        next.sync_all().map_err(io_error(&next_path))?;
        std::fs::rename(&next_path, &path).map_err(io_error(&path))?;
        File::open(&self.dir)
            .and_then(|dir| dir.sync_all())
            .map_err(io_error(&self.dir))?;
        self.file = next;
        self.bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.base = self.bytes;
        self.waiting.clear();
        Ok(())
    }
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).mode(0o600);
    options
}
