//! The tail of the log: bytes on their way into the current segment.
//!
//! Everything since the last successful sync stays in memory. After a failed `fdatasync` the kernel
//! may have dropped the pages and forgotten the error; the only honest way on is to write the same
//! bytes again at the same place, and that needs the bytes.

use std::io;
use std::sync::Arc;

use crate::audit::storage::SegmentFile;

/// Unsynced bytes beyond this are synced without waiting for the interval.
pub(crate) const UNSYNCED_MAX: usize = 8 * 1024 * 1024;

/// The segment being written.
pub(crate) struct Output {
    file: Arc<dyn SegmentFile>,
    /// How much of the file is known to be on the disk.
    synced: u64,
    /// What follows that.
    pending: Vec<u8>,
    /// How much of `pending` has been written.
    flushed: usize,
}

impl Output {
    pub(crate) fn new(file: Box<dyn SegmentFile>, length: u64) -> Self {
        Self {
            file: Arc::from(file),
            synced: length,
            pending: Vec::new(),
            flushed: 0,
        }
    }

    /// Where bytes to be written are put.
    pub(crate) const fn pending(&mut self) -> &mut Vec<u8> {
        &mut self.pending
    }

    /// Length of the segment once everything is written.
    pub(crate) fn end(&self) -> u64 {
        self.synced + to_u64(self.pending.len())
    }

    pub(crate) const fn is_unsynced(&self) -> bool {
        !self.pending.is_empty()
    }

    pub(crate) const fn unsynced(&self) -> usize {
        self.pending.len()
    }

    /// Writes what is pending. After an error it goes on where it stopped.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        while let Some(rest) = self.pending.get(self.flushed..)
            && !rest.is_empty()
        {
            match self.file.write_at(rest, self.synced + to_u64(self.flushed)) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => self.flushed += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// What a sync now would make survive a loss of power, once everything is flushed; `None` when
    /// everything does already.
    pub(crate) fn sync_point(&self) -> Option<SyncPoint> {
        (self.flushed > 0).then(|| SyncPoint {
            file: Arc::clone(&self.file),
            bytes: self.flushed,
        })
    }

    /// A sync has succeeded that was begun at the point.
    pub(crate) fn synced(&mut self, point: &SyncPoint) {
        let bytes = point.bytes.min(self.flushed);
        self.synced += to_u64(bytes);
        self.pending.drain(..bytes);
        self.flushed -= bytes;
    }

    /// A sync has failed: nothing since the last good one can be relied on.
    pub(crate) const fn sync_failed(&mut self) {
        self.flushed = 0;
    }
}

/// A file, and how much more of it will be safe once it is synced.
pub(crate) struct SyncPoint {
    file: Arc<dyn SegmentFile>,
    bytes: usize,
}

impl SyncPoint {
    pub(crate) fn sync(&self) -> io::Result<()> {
        self.file.sync()
    }

    pub(crate) fn length(&self) -> u64 {
        to_u64(self.bytes)
    }
}

fn to_u64(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
