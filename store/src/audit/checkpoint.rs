//! Signed statements about how far the log reached, and when. Kept outside the machine they are the
//! anchors against which a cut-off or rewritten log shows.

use std::fmt;
use std::str::FromStr;

use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};

use crate::audit::block::take;
use crate::audit::chain::Digest;
use crate::audit::coded::{Coded as _, coded};
use crate::audit::keys::{CryptoFailed, EpochKeys};
use crate::audit::line::Line;
use crate::audit::record::hex;
use crate::time::UnixNanos;

const TITLE: &str = "bosdb-audit-checkpoint-v1";
const DOMAIN: &[u8] = b"bosdb audit checkpoint v1";
const SIGNATURE_LEN: usize = 64;
const BODY_LEN: usize = 16 + 4 + 8 + 8 + 32 + 8 + 1 + 32 + 32;
/// Length of a checkpoint block's payload.
pub(crate) const CHECKPOINT_LEN: usize = BODY_LEN + SIGNATURE_LEN;

/// On what occasion a checkpoint was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckpointKind {
    /// In the course of things.
    Periodic,
    /// The segment is complete: nothing follows in it, and another segment follows it.
    Seal,
    /// The log was closed in good order.
    Close,
}

coded!(CheckpointKind { Periodic = 1 "periodic", Seal = 2 "seal", Close = 3 "close" });

/// A signed checkpoint. `Display` and `FromStr` are its one-line form, fit for a log or a
/// command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log.
    pub log_id: [u8; 16],
    /// The segment it stands in.
    pub segment: u32,
    /// The last block it speaks for.
    pub block: u64,
    /// How many records there are up to that block.
    pub records: u64,
    /// Digest of that block, and through it of everything before.
    pub head: [u8; 32],
    /// When it was made.
    pub time: UnixNanos,
    /// On what occasion.
    pub kind: CheckpointKind,
    /// The epoch's public key.
    pub public_key: [u8; 32],
    /// In a seal: the next epoch's public key, vouched for by this one. Zeros otherwise.
    pub next_public_key: [u8; 32],
    /// Ed25519 over all of the above.
    pub signature: [u8; 64],
}

impl Checkpoint {
    /// Signs the checkpoint: `public_key` and `signature` are filled in here.
    pub(crate) fn sign(mut self, keys: &EpochKeys) -> Result<Self, CryptoFailed> {
        self.public_key = keys.public_key();
        let mut message = DOMAIN.to_vec();
        self.put_body(&mut message);
        self.signature = keys.sign(&message)?;
        Ok(self)
    }

    /// Whether the signature is by the key that is named. Whether that key is to be trusted is
    /// another question.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        let mut message = DOMAIN.to_vec();
        self.put_body(&mut message);
        UnparsedPublicKey::new(&ED25519, &self.public_key)
            .verify(&message, &self.signature)
            .is_ok()
    }

    pub(crate) fn put(&self, out: &mut Vec<u8>) {
        self.put_body(out);
        out.extend_from_slice(&self.signature);
    }

    fn put_body(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.log_id);
        out.extend_from_slice(&self.segment.to_le_bytes());
        out.extend_from_slice(&self.block.to_le_bytes());
        out.extend_from_slice(&self.records.to_le_bytes());
        out.extend_from_slice(&self.head);
        out.extend_from_slice(&self.time.0.to_le_bytes());
        out.push(self.kind.code());
        out.extend_from_slice(&self.public_key);
        out.extend_from_slice(&self.next_public_key);
    }

    pub(crate) fn from_payload(payload: &[u8]) -> Option<Self> {
        if payload.len() != CHECKPOINT_LEN {
            return None;
        }
        let mut rest = payload;
        Some(Self {
            log_id: take(&mut rest),
            segment: u32::from_le_bytes(take(&mut rest)),
            block: u64::from_le_bytes(take(&mut rest)),
            records: u64::from_le_bytes(take(&mut rest)),
            head: take::<32>(&mut rest),
            time: UnixNanos(u64::from_le_bytes(take(&mut rest))),
            kind: CheckpointKind::from_code(u8::from_le_bytes(take(&mut rest)))?,
            public_key: take(&mut rest),
            next_public_key: take(&mut rest),
            signature: take(&mut rest),
        })
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{TITLE} log={} segment={} block={} records={} head={} time={} kind={} key={} next={} sig={}",
            hex(&self.log_id),
            self.segment,
            self.block,
            self.records,
            hex(&self.head),
            self.time.0,
            self.kind.word(),
            hex(&self.public_key),
            hex(&self.next_public_key),
            hex(&self.signature),
        )
    }
}

/// The text is not a checkpoint, or its signature does not fit it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a checkpoint line")]
pub struct NotACheckpoint;

impl FromStr for Checkpoint {
    type Err = NotACheckpoint;

    fn from_str(text: &str) -> Result<Self, NotACheckpoint> {
        let parse = || {
            let line = Line::parse(text, TITLE)?;
            let head: Digest = *line.bytes("head")?;
            Some(Self {
                log_id: *line.bytes("log")?,
                segment: line.number("segment")?,
                block: line.number("block")?,
                records: line.number("records")?,
                head,
                time: UnixNanos(line.number("time")?),
                kind: CheckpointKind::from_word(line.word("kind")?)?,
                public_key: *line.bytes("key")?,
                next_public_key: *line.bytes("next")?,
                signature: *line.bytes("sig")?,
            })
        };
        // A slip of the pen must not look like a log that was tampered with.
        parse().filter(Self::is_signed).ok_or(NotACheckpoint)
    }
}
