//! The files of a log, behind a seam: tests put a full or failing disk behind it.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

/// The epoch's keys.
pub(crate) const KEY_FILE: &str = "audit.key";
/// The genesis key, until the operator moves it away.
pub(crate) const GENESIS_FILE: &str = "audit.genesis";
/// The public key of epoch 1.
pub(crate) const PUBLIC_FILE: &str = "audit.pub";
/// The latest signed checkpoint.
pub(crate) const CHECKPOINT_FILE: &str = "audit.checkpoint";
/// Held locked while a process writes the log.
pub(crate) const LOCK_FILE: &str = "audit.lock";
/// Space set aside, so that a full disk can still be told of.
pub(crate) const RESERVE_FILE: &str = "audit.reserve";

/// Path of a segment.
pub(crate) fn segment_path(dir: &Path, segment: u32) -> PathBuf {
    dir.join(format!("segment-{segment:08}.log"))
}

/// The numbers of the segments in a directory, in order. Other files are not looked at.
pub(crate) fn list_segments(dir: &Path) -> io::Result<Vec<u32>> {
    let mut segments = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        let name = entry?.file_name();
        let number = name.to_str().and_then(|name| {
            let digits = name.strip_prefix("segment-")?.strip_suffix(".log")?;
            let number: u32 = digits.parse().ok()?;
            (digits.len() >= 8).then_some(number)
        });
        segments.extend(number);
    }
    segments.sort_unstable();
    Ok(segments)
}

/// A segment that is written. While the writer thread syncs it, workers go on writing.
pub(crate) trait SegmentFile: Send + Sync {
    /// Writes some of the bytes at the offset, as `pwrite(2)` does.
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize>;
    /// Returns once everything written would survive a loss of power.
    fn sync(&self) -> io::Result<()>;
}

/// Where a log's files are.
pub(crate) trait Storage: Send {
    /// Creates a segment, empty.
    fn create_segment(&mut self, segment: u32) -> io::Result<Box<dyn SegmentFile>>;
    /// Opens a segment to go on after its first `length` bytes; what follows them is cut off.
    fn open_segment(&mut self, segment: u32, length: u64) -> io::Result<Box<dyn SegmentFile>>;
    /// Puts a small file in place of whatever had its name, whole or not at all, and durably.
    fn replace(&mut self, name: &str, contents: &[u8], mode: u32) -> io::Result<()>;
    /// Sets the reserve aside, really allocated.
    fn hold_reserve(&mut self) -> io::Result<()>;
    /// Gives the reserve's space back to the file system.
    fn release_reserve(&mut self) -> io::Result<()>;
}

/// Files in a directory.
pub(crate) struct DirStorage {
    dir: PathBuf,
    reserve_bytes: u64,
}

impl DirStorage {
    pub(crate) const fn new(dir: PathBuf, reserve_bytes: u64) -> Self {
        Self { dir, reserve_bytes }
    }

    fn sync_dir(&self) -> io::Result<()> {
        File::open(&self.dir)?.sync_all()
    }
}

impl SegmentFile for File {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        std::os::unix::fs::FileExt::write_at(self, bytes, offset)
    }

    fn sync(&self) -> io::Result<()> {
        self.sync_data()
    }
}

impl Storage for DirStorage {
    fn create_segment(&mut self, segment: u32) -> io::Result<Box<dyn SegmentFile>> {
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o640)
            .open(segment_path(&self.dir, segment))?;
        self.sync_dir()?;
        Ok(Box::new(file))
    }

    fn open_segment(&mut self, segment: u32, length: u64) -> io::Result<Box<dyn SegmentFile>> {
        let file = OpenOptions::new()
            .write(true)
            .open(segment_path(&self.dir, segment))?;
        file.set_len(length)?;
        file.sync_all()?;
        Ok(Box::new(file))
    }

    fn replace(&mut self, name: &str, contents: &[u8], mode: u32) -> io::Result<()> {
        let path = self.dir.join(name);
        let next = self.dir.join(format!("{name}.next"));
        let mut file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(mode)
            .open(&next)?;
        file.write_all(contents)?;
        file.sync_all()?;
        let old = OpenOptions::new().write(true).open(&path).ok();
        std::fs::rename(&next, &path)?;
        self.sync_dir()?;
        if let Some(old) = old {
            erase(&old)?;
        }
        Ok(())
    }

    fn hold_reserve(&mut self) -> io::Result<()> {
        let path = self.dir.join(RESERVE_FILE);
        if std::fs::metadata(&path).is_ok_and(|found| found.len() == self.reserve_bytes) {
            return Ok(());
        }
        let held = fill(&path, self.reserve_bytes);
        if held.is_err() {
            // Half a reserve is worse than none: its space is wanted for records now.
            self.release_reserve()?;
        }
        held
    }

    fn release_reserve(&mut self) -> io::Result<()> {
        match std::fs::remove_file(self.dir.join(RESERVE_FILE)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            Ok(()) | Err(_) => Ok(()),
        }
    }
}

/// Overwrites a file that has lost its name, so that an erased key is not simply read off the free
/// blocks. On copy-on-write file systems and flash this is a best effort.
fn erase(old: &File) -> io::Result<()> {
    let length = usize::try_from(old.metadata()?.len()).unwrap_or(0);
    old.write_all_at(&vec![0; length], 0)?;
    old.sync_data()
}

/// Written bytes, not a hole: a hole would promise space that is not there.
fn fill(path: &Path, length: u64) -> io::Result<()> {
    let mut file = File::create(path)?;
    let chunk = [0x5A; 4096];
    let mut left = length;
    while left > 0 {
        let now = left.min(4096);
        let bytes = usize::try_from(now).ok().and_then(|now| chunk.get(..now));
        file.write_all(bytes.unwrap_or(&chunk))?;
        left -= now;
    }
    file.sync_all()
}
