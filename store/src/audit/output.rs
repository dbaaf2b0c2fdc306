//! The tail of the log: bytes on their way into the current segment.
//!
//! Everything since the last successful sync stays in memory. After a failed `fdatasync` the kernel
//! may have dropped the pages and forgotten the error; the only honest way on is to write the same
//! bytes again at the same place, and that needs the bytes.

use std::io;

use crate::audit::storage::SegmentFile;

/// Unsynced bytes beyond this are synced without waiting for the interval.
pub(crate) const UNSYNCED_MAX: usize = 8 * 1024 * 1024;

/// The segment being written.
pub(crate) struct Output {
    file: Box<dyn SegmentFile>,
    /// How much of the file is known to be on the disk.
    synced: u64,
    /// What follows that.
    pending: Vec<u8>,
    /// How much of `pending` has been written.
    flushed: usize,
}

impl Output {
    pub(crate) const fn new(file: Box<dyn SegmentFile>, length: u64) -> Self {
        Self {
            file,
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

    /// Makes everything written survive a loss of power.
    pub(crate) fn sync(&mut self) -> io::Result<()> {
        self.flush()?;
        if self.pending.is_empty() {
            return Ok(());
        }
        if let Err(error) = self.file.sync() {
            self.flushed = 0;
            return Err(error);
        }
        self.synced += to_u64(self.pending.len());
        self.pending.clear();
        self.flushed = 0;
        Ok(())
    }
}

fn to_u64(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
