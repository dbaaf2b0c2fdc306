//! How blocks hang together.
//!
//! `digest = SHA-256(domain, digest and MAC of the block before, header, payload)`: anyone can
//! recompute it, and a signature over the last digest speaks for everything before it.
//! `mac = HMAC(epoch key, domain, digest)`: only who has the epoch's key can make it, so that it
//! also speaks for the blocks after the last signature.
//!
//! The header carries a keyed check of its own. Without it a changed length could make the rest of
//! a file look like one block that was never completed, and recovery would cut it off.

use aws_lc_rs::digest::{Context, SHA256};

use crate::audit::block::{BlockHeader, BlockKind, CHECKED_LEN, HEADER_LEN};
use crate::audit::keys::MacKey;

pub(crate) type Digest = [u8; 32];

const BLOCK_DOMAIN: &[u8] = b"bosdb audit block v1";
const MAC_DOMAIN: &[u8] = b"bosdb audit mac v1";
const HEADER_DOMAIN: &[u8] = b"bosdb audit header v1";

/// A place between two blocks of the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Position {
    /// Number of the next block, from 1.
    pub(crate) next_block: u64,
    /// Number of the next record, from 1.
    pub(crate) next_record: u64,
    /// Digest of the block before; zeros before the first.
    pub(crate) digest: Digest,
    /// MAC of the block before; zeros before the first.
    pub(crate) mac: Digest,
}

impl Position {
    /// Before the first block of a log.
    pub(crate) const GENESIS: Self = Self {
        next_block: 1,
        next_record: 1,
        digest: [0; 32],
        mac: [0; 32],
    };

    /// The keyed check of a header at this place.
    pub(crate) fn header_check(&self, key: &MacKey, checked: &[u8; CHECKED_LEN]) -> [u8; 16] {
        let mac = key.mac(&[HEADER_DOMAIN, &self.digest, &self.mac, checked]);
        mac.first_chunk().copied().unwrap_or_default()
    }

    /// The digest of a block at this place.
    pub(crate) fn block_digest(&self, header: &[u8; HEADER_LEN], payload: &[u8]) -> Digest {
        let mut context = Context::new(&SHA256);
        for part in [BLOCK_DOMAIN, &self.digest, &self.mac, header, payload] {
            context.update(part);
        }
        context
            .finish()
            .as_ref()
            .first_chunk()
            .copied()
            .unwrap_or_default()
    }

    /// The place after a block.
    pub(crate) fn after(&self, records: u32, digest: Digest, mac: Digest) -> Self {
        Self {
            next_block: self.next_block + 1,
            next_record: self.next_record + u64::from(records),
            digest,
            mac,
        }
    }
}

/// The MAC of a block.
pub(crate) fn block_mac(key: &MacKey, digest: &Digest) -> Digest {
    key.mac(&[MAC_DOMAIN, digest])
}

/// What a block to be appended is made of.
pub(crate) struct NewBlock<'a> {
    pub(crate) kind: BlockKind,
    pub(crate) segment: u32,
    pub(crate) records: u32,
    pub(crate) time: u64,
    pub(crate) payload: &'a [u8],
}

/// Appends the block's bytes to `out` and returns the place after it.
pub(crate) fn append_block(
    at: &Position,
    key: &MacKey,
    block: &NewBlock<'_>,
    out: &mut Vec<u8>,
) -> Position {
    let header = BlockHeader {
        kind: block.kind,
        segment: block.segment,
        records: block.records,
        block: at.next_block,
        first_record: at.next_record,
        time: block.time,
        payload_len: u32::try_from(block.payload.len()).unwrap_or(u32::MAX),
    };
    let checked = header.to_bytes();
    let header = BlockHeader::complete(&checked, &at.header_check(key, &checked));
    let digest = at.block_digest(&header, block.payload);
    let mac = block_mac(key, &digest);
    out.reserve(block.payload.len() + HEADER_LEN + 64);
    out.extend_from_slice(&header);
    out.extend_from_slice(block.payload);
    out.extend_from_slice(&digest);
    out.extend_from_slice(&mac);
    at.after(block.records, digest, mac)
}
