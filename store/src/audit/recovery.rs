//! Opening a log: making a new one, or finding the end of an old one and going on from there.
//!
//! Only one kind of damage is repaired: a last block that was never completed. Its bytes were never
//! acknowledged. Everything else refuses to open: to append to a log that someone has changed would
//! bury the evidence.

use std::io;
use std::path::{Path, PathBuf};

use aws_lc_rs::rand;

use crate::audit::block::{BlockHeader, BlockKind, CHECKED_LEN, HEADER_LEN};
use crate::audit::chain::{Position, block_mac};
use crate::audit::checkpoint::{Checkpoint, CheckpointKind};
use crate::audit::journal::Journal;
use crate::audit::keys::{CryptoFailed, EpochKeys, GenesisKey, KeyFile, PublicKey};
use crate::audit::output::Output;
use crate::audit::scan::{RawBlock, ScanError, SegmentScan, is_zero_from};
use crate::audit::storage::{
    CHECKPOINT_FILE, GENESIS_FILE, KEY_FILE, PUBLIC_FILE, Storage, list_segments, segment_path,
};
use crate::audit::writer::begin_segment;
use crate::time::UnixNanos;

/// Why a log does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A setting is out of its range.
    #[error("audit configuration: {0}")]
    Config(&'static str),
    /// Another process writes this log.
    #[error("{} is locked: another process writes this log", .0.display())]
    Locked(PathBuf),
    /// A file cannot be read or written.
    #[error("{}: {source}", .path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The key is missing while there are segments, or is not a key.
    #[error("{}: {reason}", .path.display())]
    Key {
        /// The key file.
        path: PathBuf,
        /// What is wrong.
        reason: &'static str,
    },
    /// The log is not what was written. Move the directory away as evidence and start a new log.
    #[error("{} at offset {offset}: {reason}; the log is not continued", .path.display())]
    Damaged {
        /// The segment.
        path: PathBuf,
        /// Where in it.
        offset: u64,
        /// What is wrong.
        reason: &'static str,
    },
    /// The cryptographic library failed.
    #[error(transparent)]
    Crypto(#[from] CryptoFailed),
}

/// What was found.
pub(crate) struct Found {
    pub(crate) journal: Journal,
    /// Bytes of a torn last block that were cut off.
    pub(crate) recovered_bytes: u64,
    /// How the log ended before.
    pub(crate) ending: Ending,
    /// Set when the last segment was sealed and its successor not begun.
    sealed: bool,
}

/// How a log ended before it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// There was none.
    New,
    /// Closed in good order.
    Closed,
    /// Not closed: its process or machine died.
    Crashed,
}

/// Finds or makes the log in a directory.
pub(crate) fn find(
    dir: &Path,
    node: &str,
    storage: &mut dyn Storage,
    now: UnixNanos,
) -> Result<Found, OpenError> {
    let segments = list_segments(dir).map_err(|source| at_path(dir, source))?;
    let path = dir.join(KEY_FILE);
    let mut found = match std::fs::read_to_string(&path).map(zeroize::Zeroizing::new) {
        Ok(text) => {
            let key = KeyFile::parse(&text).ok_or(OpenError::Key {
                path,
                reason: "not an audit key, or damaged",
            })?;
            resume(dir, node, storage, key, &segments)?
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if !segments.is_empty() {
                let reason = "the key is missing, but there are segments";
                return Err(OpenError::Key { path, reason });
            }
            create(dir, node, storage)?
        }
        Err(source) => return Err(OpenError::Io { path, source }),
    };
    if found.journal.output.end() == 0 {
        found.journal.frame_start(now);
    }
    if found.sealed {
        let mut next = Some(found.journal.keys.next()?);
        begin_segment(storage, &mut found.journal, &mut next, now)
            .map_err(|source| at_path(dir, source))?;
    }
    Ok(found)
}

fn at_path(path: &Path, source: io::Error) -> OpenError {
    OpenError::Io {
        path: path.to_owned(),
        source,
    }
}

fn create(dir: &Path, node: &str, storage: &mut dyn Storage) -> Result<Found, OpenError> {
    let mut log_id = [0; 16];
    rand::fill(&mut log_id).map_err(|_| CryptoFailed)?;
    let keys = EpochKeys::generate()?;
    let public = PublicKey {
        log_id,
        key: keys.public_key(),
    };
    let genesis = GenesisKey::of(log_id, &keys).to_text();
    let mut write = |name: &str, contents: &[u8], mode| {
        storage
            .replace(name, contents, mode)
            .map_err(|source| at_path(&dir.join(name), source))
    };
    write(GENESIS_FILE, genesis.as_bytes(), 0o600)?;
    write(PUBLIC_FILE, format!("{public}\n").as_bytes(), 0o644)?;
    let key_file = KeyFile {
        log_id,
        keys,
        start: Position::GENESIS,
    };
    // The key comes last: without it the next open begins anew, with it everything else is there.
    let text = KeyFile::text_of(&log_id, &key_file.keys, &key_file.start)?;
    write(KEY_FILE, text.as_bytes(), 0o600)?;
    Ok(Found {
        journal: start_journal(dir, node, storage, key_file)?,
        recovered_bytes: 0,
        ending: Ending::New,
        sealed: false,
    })
}

fn start_journal(
    dir: &Path,
    node: &str,
    storage: &mut dyn Storage,
    key: KeyFile,
) -> Result<Journal, OpenError> {
    let file = storage
        .create_segment(key.keys.epoch)
        .map_err(|source| at_path(&segment_path(dir, key.keys.epoch), source))?;
    Ok(Journal {
        log_id: key.log_id,
        node: node.to_owned(),
        keys: key.keys,
        at: key.start,
        output: Output::new(file, 0),
    })
}

/// Goes on with an old log.
fn resume(
    dir: &Path,
    node: &str,
    storage: &mut dyn Storage,
    key: KeyFile,
    segments: &[u32],
) -> Result<Found, OpenError> {
    let epoch = key.keys.epoch;
    let path = segment_path(dir, epoch);
    let damaged = |reason| OpenError::Damaged {
        path: path.clone(),
        offset: 0,
        reason,
    };
    let mut tail = Tail::new(key.start, latest_checkpoint(dir, &key));
    match segments.last() {
        Some(&last) if last > epoch => {
            return Err(damaged("a later segment exists than the key's"));
        }
        Some(&last) if last == epoch => tail.read(&path, &key)?,
        Some(&last) if last + 1 < epoch => return Err(damaged("segments before it are missing")),
        Some(_) => {}
        None if epoch == 1 => {}
        None => return Err(damaged("the segments before it are missing")),
    }
    if tail.anchor_missed(epoch) {
        return Err(OpenError::Damaged {
            path,
            offset: tail.end,
            reason: "the log ends before its last signed checkpoint",
        });
    }
    let begins_anew = tail.end == 0;
    let journal = if begins_anew {
        start_journal(dir, node, storage, key)?
    } else {
        let file = storage
            .open_segment(epoch, tail.end)
            .map_err(|source| at_path(&path, source))?;
        Journal {
            log_id: key.log_id,
            node: node.to_owned(),
            keys: key.keys,
            at: tail.at,
            output: Output::new(file, tail.end),
        }
    };
    Ok(Found {
        journal,
        recovered_bytes: tail.torn,
        ending: match tail.last_checkpoint {
            Some(CheckpointKind::Close) => Ending::Closed,
            Some(CheckpointKind::Periodic | CheckpointKind::Seal) | None => Ending::Crashed,
        },
        sealed: tail.last_checkpoint == Some(CheckpointKind::Seal),
    })
}

/// The last signed checkpoint, where the file that holds it is there and is of this log. It can be
/// taken away by whoever can cut the log, so it is a help and not a proof.
fn latest_checkpoint(dir: &Path, key: &KeyFile) -> Option<Checkpoint> {
    let text = std::fs::read_to_string(dir.join(CHECKPOINT_FILE)).ok()?;
    let checkpoint: Checkpoint = text.parse().ok()?;
    (checkpoint.log_id == key.log_id && checkpoint.is_signed()).then_some(checkpoint)
}

/// The walk to the end of the current segment.
struct Tail {
    at: Position,
    end: u64,
    torn: u64,
    /// The kind of the last block, when that is a checkpoint.
    last_checkpoint: Option<CheckpointKind>,
    anchor: Option<Checkpoint>,
    anchor_seen: bool,
}

impl Tail {
    const fn new(at: Position, anchor: Option<Checkpoint>) -> Self {
        Self {
            at,
            end: 0,
            torn: 0,
            last_checkpoint: None,
            anchor,
            anchor_seen: false,
        }
    }

    fn anchor_missed(&self, epoch: u32) -> bool {
        self.anchor
            .as_ref()
            .is_some_and(|anchor| anchor.segment >= epoch && !self.anchor_seen)
    }

    fn read(&mut self, path: &Path, key: &KeyFile) -> Result<(), OpenError> {
        let mut scan = SegmentScan::open(path, 0).map_err(|source| at_path(path, source))?;
        loop {
            match scan.next_block() {
                Ok(None) => return Ok(()),
                Ok(Some(block)) => {
                    self.accept(&block, key)
                        .map_err(|reason| OpenError::Damaged {
                            path: path.to_owned(),
                            offset: block.offset,
                            reason,
                        })?;
                    self.end = scan.offset();
                }
                Err(error) => return self.judge_end(path, key, error),
            }
        }
    }

    fn accept(&mut self, block: &RawBlock, key: &KeyFile) -> Result<(), &'static str> {
        let header = &block.header;
        self.check_header(&block.raw_header, key)?;
        if self.last_checkpoint == Some(CheckpointKind::Seal) {
            return Err("a block follows the segment's seal");
        }
        if header.segment != key.keys.epoch
            || header.block != self.at.next_block
            || header.first_record != self.at.next_record
        {
            return Err("the block's numbers do not continue the log");
        }
        let digest = self.at.block_digest(&block.raw_header, &block.payload);
        if digest != block.digest || block_mac(key.keys.mac(), &digest) != block.mac {
            return Err("the block was changed");
        }
        self.last_checkpoint = match header.kind {
            BlockKind::SegmentStart | BlockKind::Records => None,
            BlockKind::Checkpoint => Checkpoint::from_payload(&block.payload).map(|c| c.kind),
        };
        if let Some(anchor) = &self.anchor {
            if anchor.block == header.block && anchor.head != digest {
                return Err("the block differs from the last signed checkpoint");
            }
            // The checkpoint itself stands in the block after the last one it speaks for.
            self.anchor_seen |= anchor.block.checked_add(1) == Some(header.block);
        }
        self.at = self.at.after(header.records, digest, block.mac);
        Ok(())
    }

    fn check_header(
        &self,
        raw_header: &[u8; HEADER_LEN],
        key: &KeyFile,
    ) -> Result<(), &'static str> {
        let genuine =
            raw_header
                .split_first_chunk::<CHECKED_LEN>()
                .is_some_and(|(checked, check)| {
                    self.at.header_check(key.keys.mac(), checked).as_slice() == check
                });
        if genuine {
            Ok(())
        } else {
            Err("the block's header was changed")
        }
    }

    /// The walk ended on something that is not a whole block: was it torn, or tampered with?
    fn judge_end(&mut self, path: &Path, key: &KeyFile, error: ScanError) -> Result<(), OpenError> {
        let (offset, reason) = match error {
            ScanError::Io(source) => return Err(at_path(path, source)),
            ScanError::Malformed { offset, reason } => (offset, Some(reason)),
            ScanError::Incomplete { offset, raw_header } => {
                // A whole header must be ours: then its length tells the truth, and what is
                // missing was never written.
                let judged = raw_header.map(|raw| {
                    BlockHeader::from_bytes(&raw).and_then(|_| self.check_header(&raw, key))
                });
                (offset, judged.and_then(Result::err))
            }
        };
        let zeros = is_zero_from(path, offset).map_err(|source| at_path(path, source))?;
        if let Some(reason) = reason
            && !zeros
        {
            return Err(OpenError::Damaged {
                path: path.to_owned(),
                offset,
                reason,
            });
        }
        let length = std::fs::metadata(path)
            .map_err(|source| at_path(path, source))?
            .len();
        self.torn = length.saturating_sub(self.end);
        Ok(())
    }
}
