//! The frame around what one group commit writes.
//!
//! ```text
//!  0  magic "BOSA"         16  block number u64       44  reserved, zero
//!  4  version              24  first record u64       48  keyed check of bytes 0..48
//!  5  kind                 32  time u64 (ns)          64  payload
//!  6  flags, zero          40  payload length u32     ..  digest 32 bytes
//!  8  segment u32                                     ..  MAC 32 bytes
//! 12  records u32          all numbers little-endian
//! ```
//!
//! The payload of a records block is `length u32, record` again and again.

use crate::audit::coded::{Coded as _, coded};

const MAGIC: [u8; 4] = *b"BOSA";
const VERSION: u8 = 1;

/// Length of a header.
pub(crate) const HEADER_LEN: usize = 64;
/// Length of the part of a header that its keyed check covers.
pub(crate) const CHECKED_LEN: usize = 48;
/// Length of digest and MAC.
pub(crate) const TRAILER_LEN: usize = 64;
/// The writer closes a block at this size; a single record more may go over.
pub(crate) const PAYLOAD_TARGET: usize = 256 * 1024;
/// No payload is larger; whoever reads refuses a larger one before allocating.
pub(crate) const PAYLOAD_MAX: usize = 1024 * 1024;

/// What a block holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BlockKind {
    /// The first block of a segment: which log, which epoch, whose key.
    SegmentStart,
    /// Records.
    Records,
    /// A signed checkpoint.
    Checkpoint,
}

coded!(BlockKind {
    SegmentStart = 1 "segment_start",
    Records = 2 "records",
    Checkpoint = 3 "checkpoint",
});

/// A block's header, without its keyed check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BlockHeader {
    pub(crate) kind: BlockKind,
    pub(crate) segment: u32,
    pub(crate) records: u32,
    pub(crate) block: u64,
    pub(crate) first_record: u64,
    pub(crate) time: u64,
    pub(crate) payload_len: u32,
}

impl BlockHeader {
    pub(crate) fn to_bytes(self) -> [u8; CHECKED_LEN] {
        let mut out = [0; CHECKED_LEN];
        let fields: [&[u8]; 9] = [
            &MAGIC,
            &[VERSION, self.kind.code(), 0, 0],
            &self.segment.to_le_bytes(),
            &self.records.to_le_bytes(),
            &self.block.to_le_bytes(),
            &self.first_record.to_le_bytes(),
            &self.time.to_le_bytes(),
            &self.payload_len.to_le_bytes(),
            &[0; 4],
        ];
        for (slot, byte) in out.iter_mut().zip(fields.into_iter().flatten()) {
            *slot = *byte;
        }
        out
    }

    pub(crate) fn complete(checked: &[u8; CHECKED_LEN], check: &[u8; 16]) -> [u8; HEADER_LEN] {
        let mut out = [0; HEADER_LEN];
        for (slot, byte) in out.iter_mut().zip(checked.iter().chain(check)) {
            *slot = *byte;
        }
        out
    }

    /// Reads a header; what is wrong with it, if anything, in words.
    pub(crate) fn from_bytes(bytes: &[u8; HEADER_LEN]) -> Result<Self, &'static str> {
        let mut rest: &[u8] = bytes;
        if take(&mut rest) != MAGIC {
            return Err("no block begins here");
        }
        let [version, kind, flags @ ..] = take::<4>(&mut rest);
        if version != VERSION {
            return Err("the block's version is not known");
        }
        let header = Self {
            kind: BlockKind::from_code(kind).ok_or("the block's kind is not known")?,
            segment: u32::from_le_bytes(take(&mut rest)),
            records: u32::from_le_bytes(take(&mut rest)),
            block: u64::from_le_bytes(take(&mut rest)),
            first_record: u64::from_le_bytes(take(&mut rest)),
            time: u64::from_le_bytes(take(&mut rest)),
            payload_len: u32::from_le_bytes(take(&mut rest)),
        };
        if flags != [0; 2] || take::<4>(&mut rest) != [0; 4] {
            return Err("the block has unknown flags");
        }
        if usize::try_from(header.payload_len).is_ok_and(|length| length <= PAYLOAD_MAX) {
            Ok(header)
        } else {
            Err("the block claims to be larger than any block is")
        }
    }
}

/// Takes `N` bytes off the front; zeros when there are not so many, which callers rule out.
pub(crate) fn take<const N: usize>(rest: &mut &[u8]) -> [u8; N] {
    match rest.split_first_chunk::<N>() {
        Some((chunk, after)) => {
            *rest = after;
            *chunk
        }
        None => {
            *rest = &[];
            [0; N]
        }
    }
}

/// The records in a payload. A length that does not fit ends the walk with an error.
pub(crate) struct RecordSlices<'a> {
    rest: &'a [u8],
}

impl<'a> RecordSlices<'a> {
    pub(crate) const fn new(payload: &'a [u8]) -> Self {
        Self { rest: payload }
    }
}

impl<'a> Iterator for RecordSlices<'a> {
    type Item = Result<&'a [u8], &'static str>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let split = self
            .rest
            .split_first_chunk::<4>()
            .and_then(|(length, rest)| {
                let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
                rest.split_at_checked(length)
            });
        match split {
            Some((record, rest)) => {
                self.rest = rest;
                Some(Ok(record))
            }
            None => {
                self.rest = &[];
                Some(Err("a record is longer than its block"))
            }
        }
    }
}
