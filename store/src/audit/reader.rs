//! Reading records back. Memory is bounded by one block, however long the log and whatever is in
//! it; a running log can be read beside its writer, whose unfinished last block counts as not there.
//!
//! Readers check the frame and the encoding, not the chain: that is [`crate::audit::verify()`].

use std::io;
use std::path::{Path, PathBuf};

use crate::audit::block::{BlockKind, RecordSlices, take};
use crate::audit::decode::decode;
use crate::audit::record::AuditRecord;
use crate::audit::scan::{RawBlock, ScanError, SegmentScan};
use crate::audit::storage::{list_segments, segment_path};

/// Why the next record cannot be read. Reading cannot go on in this segment.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A file cannot be read.
    #[error("{}: {source}", .path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// What stands there was not written by BosDB, or was changed.
    #[error("{} at offset {offset}: {reason}", .path.display())]
    Damaged {
        /// The segment.
        path: PathBuf,
        /// Where in it the block begins.
        offset: u64,
        /// What is wrong.
        reason: String,
    },
}

impl ReadError {
    pub(crate) fn io(path: &Path, source: io::Error) -> Self {
        Self::Io {
            path: path.to_owned(),
            source,
        }
    }

    pub(crate) fn damaged(path: &Path, offset: u64, reason: impl ToString) -> Self {
        Self::Damaged {
            path: path.to_owned(),
            offset,
            reason: reason.to_string(),
        }
    }
}

/// The name a segment's first block gives to the node that wrote it.
pub(crate) fn node_of(block: &RawBlock) -> Option<String> {
    let mut rest = block.payload.as_slice();
    take::<16>(&mut rest);
    take::<4>(&mut rest);
    take::<32>(&mut rest);
    String::from_utf8(rest.to_vec()).ok()
}

/// Decodes the records of a block.
pub(crate) fn records_of(
    path: &Path,
    block: &RawBlock,
    node: &str,
) -> Result<Vec<AuditRecord>, ReadError> {
    let mut records = Vec::new();
    match block.header.kind {
        BlockKind::SegmentStart | BlockKind::Checkpoint => return Ok(records),
        BlockKind::Records => {}
    }
    let mut stream_seq = block.header.first_record;
    for slice in RecordSlices::new(&block.payload) {
        let slice = slice.map_err(|reason| ReadError::damaged(path, block.offset, reason))?;
        let record =
            decode(slice).map_err(|error| ReadError::damaged(path, block.offset, error))?;
        records.push(AuditRecord {
            stream_seq,
            node: node.to_owned(),
            ..record
        });
        stream_seq = stream_seq.saturating_add(1);
    }
    Ok(records)
}

/// A walk over one segment's record blocks.
pub(crate) struct SegmentRecords {
    pub(crate) path: PathBuf,
    scan: SegmentScan,
    node: String,
}

impl SegmentRecords {
    pub(crate) fn open(dir: &Path, segment: u32) -> Result<Self, ReadError> {
        let path = segment_path(dir, segment);
        let scan = SegmentScan::open(&path, 0).map_err(|source| ReadError::io(&path, source))?;
        Ok(Self {
            path,
            scan,
            node: String::new(),
        })
    }

    /// The records of the next block that is whole; `None` when there is none yet. May be called
    /// again: what has been written in between is found then.
    pub(crate) fn next_records(&mut self) -> Result<Option<Vec<AuditRecord>>, ReadError> {
        let offset = self.scan.offset();
        match self.scan.next_block() {
            Ok(None) => Ok(None),
            Err(ScanError::Incomplete { .. }) => {
                self.seek(offset)?;
                Ok(None)
            }
            Err(ScanError::Io(source)) => Err(ReadError::io(&self.path, source)),
            Err(ScanError::Malformed { offset, reason }) => {
                Err(ReadError::damaged(&self.path, offset, reason))
            }
            Ok(Some(block)) => {
                if block.header.kind == BlockKind::SegmentStart {
                    self.node = node_of(&block).unwrap_or_default();
                }
                records_of(&self.path, &block, &self.node).map(Some)
            }
        }
    }

    /// Goes on at a block that begins at `offset`.
    pub(crate) fn seek(&mut self, offset: u64) -> Result<(), ReadError> {
        self.scan
            .seek(offset)
            .map_err(|source| ReadError::io(&self.path, source))
    }

    /// Where the whole blocks from here on begin, in order. Eight bytes for each, so at most a few
    /// megabytes for a segment.
    pub(crate) fn block_offsets(&mut self) -> Result<Vec<u64>, ReadError> {
        let io = |source| ReadError::io(&self.path, source);
        let length = std::fs::metadata(&self.path).map_err(io)?.len();
        let mut offsets = Vec::new();
        loop {
            match self.scan.skip_block(length) {
                Ok(Some(offset)) => offsets.push(offset),
                Ok(None) => return Ok(offsets),
                Err(ScanError::Io(source)) => return Err(io(source)),
                Err(ScanError::Malformed { offset, reason }) => {
                    return Err(ReadError::damaged(&self.path, offset, reason));
                }
                Err(ScanError::Incomplete { .. }) => return Ok(offsets),
            }
        }
    }
}

/// All records of a log, oldest first. After the last one the iterator answers `None`, and may be
/// asked again: it goes on with what was written in between, also over a change of segment.
pub struct Records {
    dir: PathBuf,
    current: Option<(u32, SegmentRecords)>,
    ready: std::vec::IntoIter<AuditRecord>,
    is_broken: bool,
}

impl Records {
    /// Begins with the oldest record.
    #[must_use]
    pub fn open(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
            current: None,
            ready: Vec::new().into_iter(),
            is_broken: false,
        }
    }

    /// Begins in a segment, at a block that begins at `offset`.
    pub(crate) fn open_at(dir: &Path, segment: u32, offset: u64) -> Result<Self, ReadError> {
        let mut records = Self::open(dir);
        let mut current = SegmentRecords::open(dir, segment)?;
        // The first block names the node.
        current.next_records()?;
        current.seek(offset)?;
        records.current = Some((segment, current));
        Ok(records)
    }

    /// Reads blocks until one has records, or there is none for now.
    fn advance(&mut self) -> Result<Option<AuditRecord>, ReadError> {
        loop {
            if let Some(record) = self.ready.next() {
                return Ok(Some(record));
            }
            if let Some((_, segment)) = &mut self.current
                && let Some(records) = segment.next_records()?
            {
                self.ready = records.into_iter();
                continue;
            }
            let after = self.current.as_ref().map_or(0, |(number, _)| *number);
            let Some(next) = self.segment_after(after)? else {
                return Ok(None);
            };
            // The successor exists, so the segment is complete. It was read to its end before the
            // successor was looked for, perhaps too early: look once more.
            if let Some((_, segment)) = &mut self.current
                && let Some(records) = segment.next_records()?
            {
                self.ready = records.into_iter();
                continue;
            }
            self.current = Some((next, SegmentRecords::open(&self.dir, next)?));
        }
    }

    fn segment_after(&self, segment: u32) -> Result<Option<u32>, ReadError> {
        let segments =
            list_segments(&self.dir).map_err(|source| ReadError::io(&self.dir, source))?;
        Ok(segments.into_iter().find(|&number| number > segment))
    }
}

impl Iterator for Records {
    type Item = Result<AuditRecord, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_broken {
            return None;
        }
        let next = self.advance().transpose();
        self.is_broken = matches!(next, Some(Err(_)));
        next
    }
}
