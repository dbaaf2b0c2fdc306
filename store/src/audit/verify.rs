//! Proving that a log is what was written: offline, in one pass, with bounded memory.
//!
//! With the genesis key every block is proven by its MAC. With the public key alone, blocks are
//! proven by the signed checkpoints after them, and what follows the last checkpoint is not proven.
//! Checkpoints kept elsewhere (`anchors`) prove how far the log once reached.

use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::audit::checkpoint::Checkpoint;
use crate::audit::keys::{GenesisKey, PublicKey};
use crate::audit::record::AuditRecord;
use crate::audit::scan::{ScanError, SegmentScan};
use crate::audit::storage::{CHECKPOINT_FILE, LOCK_FILE, list_segments, segment_path};
use crate::audit::verify::walk::{Fault, Walk};
use crate::time::UnixNanos;

mod walk;

/// What a log is verified against.
#[derive(Default)]
pub struct VerifyOptions {
    /// The genesis key, from where the operator keeps it.
    pub genesis: Option<GenesisKey>,
    /// The public key, from where the operator keeps it: one read from the log's own directory
    /// proves nothing against whoever can write there.
    pub public_key: Option<PublicKey>,
    /// Checkpoints kept outside the machine.
    pub anchors: Vec<Checkpoint>,
}

/// The verdict on a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum VerifyStatus {
    /// Every record is proven.
    Intact,
    /// Something was changed, moved, added or taken out.
    Broken {
        /// The segment.
        path: PathBuf,
        /// Where in it.
        offset: u64,
        /// What is wrong.
        reason: String,
    },
    /// What there is, is in order; but the end is missing.
    Truncated {
        /// The segment.
        path: PathBuf,
        /// Where it ends.
        offset: u64,
        /// How that is known.
        reason: String,
    },
    /// Nothing is wrong, but not everything is proven.
    Unverifiable {
        /// What is missing for a proof.
        reason: String,
    },
}

/// What was found on the way; complete only as far as the walk came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerifyReport {
    /// The verdict.
    #[serde(flatten)]
    pub status: VerifyStatus,
    /// Whether a process has the log open; then its last block may be in the making.
    pub is_live: bool,
    /// Segments looked at.
    pub segments: u64,
    /// Blocks that are in order.
    pub blocks: u64,
    /// Records that are in order.
    pub records: u64,
    /// Records that are proven.
    pub proven_records: u64,
    /// Signed checkpoints.
    pub checkpoints: u64,
    /// Time of the first block.
    pub first_time: Option<UnixNanos>,
    /// Time of the last block.
    pub last_time: Option<UnixNanos>,
    /// Blocks whose time is before that of the block before them: the clock went back.
    pub clock_steps: u64,
    /// Times the log was opened without having been closed.
    pub crashes: u64,
    /// Times the log could not be written for a while.
    pub outages: u64,
    /// Events turned away in those.
    pub records_refused: u64,
    /// Intents without an outcome, so far as they could be followed.
    pub unfinished_intents: u64,
}

/// Verifies the log of a directory.
///
/// # Errors
/// When a file cannot be read. A log that is not in order is a report, not an error.
pub fn verify(dir: &Path, options: &VerifyOptions) -> io::Result<VerifyReport> {
    verify_each(dir, options, &mut |_| {})
}

/// As [`verify`], showing each record whose block is in order, from the oldest on.
///
/// # Errors
/// When a file cannot be read.
pub fn verify_each(
    dir: &Path,
    options: &VerifyOptions,
    each: &mut dyn FnMut(&AuditRecord),
) -> io::Result<VerifyReport> {
    let is_live = is_live(dir);
    let mut walk = Walk::new(options, own_anchor(dir), each);
    // Read after the anchor, so that a running log has at least reached it.
    let segments = list_segments(dir)?;
    let outcome = walk_segments(dir, &segments, &mut walk, is_live)?;
    let status = match outcome {
        Err(status) => status,
        Ok(end) => walk.finish(end),
    };
    Ok(walk.report(status, is_live))
}

/// Where a walk ended: in which file, at which offset.
struct End {
    path: PathBuf,
    offset: u64,
}

impl End {
    fn broken(&self, reason: impl ToString) -> VerifyStatus {
        VerifyStatus::Broken {
            path: self.path.clone(),
            offset: self.offset,
            reason: reason.to_string(),
        }
    }

    fn truncated(&self, reason: impl ToString) -> VerifyStatus {
        VerifyStatus::Truncated {
            path: self.path.clone(),
            offset: self.offset,
            reason: reason.to_string(),
        }
    }
}

fn walk_segments(
    dir: &Path,
    segments: &[u32],
    walk: &mut Walk<'_>,
    is_live: bool,
) -> io::Result<Result<End, VerifyStatus>> {
    let mut end = End {
        path: segment_path(dir, 1),
        offset: 0,
    };
    for (expected, &segment) in (1..).zip(segments) {
        if segment != expected {
            end.path = segment_path(dir, expected);
            end.offset = 0;
            return Ok(Err(end.broken("the segment is missing")));
        }
        let is_last = segments.last() == Some(&segment);
        end.path = segment_path(dir, segment);
        end.offset = 0;
        if let Err(fault) = walk.begin_segment(segment) {
            return Ok(Err(end.broken(fault.0)));
        }
        if let Err(status) = walk_segment(&mut end, walk, is_last, is_live)? {
            return Ok(Err(status));
        }
        if !is_last && let Err(fault) = walk.end_segment() {
            return Ok(Err(end.broken(fault.0)));
        }
    }
    Ok(Ok(end))
}

fn walk_segment(
    end: &mut End,
    walk: &mut Walk<'_>,
    is_last: bool,
    is_live: bool,
) -> io::Result<Result<(), VerifyStatus>> {
    let mut scan = SegmentScan::open(&end.path, 0)?;
    loop {
        end.offset = scan.offset();
        match scan.next_block() {
            Ok(None) => return Ok(Ok(())),
            Ok(Some(block)) => {
                if let Err(Fault(reason)) = walk.accept(&block) {
                    return Ok(Err(end.broken(reason)));
                }
            }
            Err(ScanError::Io(error)) => return Err(error),
            Err(ScanError::Malformed { reason, .. }) => return Ok(Err(end.broken(reason))),
            Err(ScanError::Incomplete { raw_header, .. }) => {
                let is_genuine = raw_header.is_none_or(|raw| walk.is_header_genuine(&raw));
                return Ok(match (is_genuine, is_last, is_live) {
                    (true, true, true) => Ok(()),
                    (true, true, false) => Err(end.truncated("the last block is not whole")),
                    (true, false, _) => Err(end.broken("the segment ends within a block")),
                    (false, _, _) => Err(end.broken("the block's header was changed")),
                });
            }
        }
    }
}

/// The last checkpoint beside the log. Who can cut the log can replace this file too; but it
/// costs nothing to look.
fn own_anchor(dir: &Path) -> Option<Checkpoint> {
    let text = std::fs::read_to_string(dir.join(CHECKPOINT_FILE)).ok()?;
    text.parse().ok()
}

/// Whether a process holds the log's lock.
fn is_live(dir: &Path) -> bool {
    std::fs::File::open(dir.join(LOCK_FILE)).is_ok_and(|file| {
        matches!(
            file.try_lock_shared(),
            Err(std::fs::TryLockError::WouldBlock)
        )
    })
}
