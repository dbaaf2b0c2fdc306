//! The chain and its tail together: what is framed here continues the log. Nothing here fails for
//! want of space; bytes are put in [`Output`], and it is flushed elsewhere.

use crate::audit::block::BlockKind;
use crate::audit::chain::{NewBlock, Position, append_block};
use crate::audit::checkpoint::{Checkpoint, CheckpointKind};
use crate::audit::encode::encode;
use crate::audit::event::AuditEvent;
use crate::audit::keys::{CryptoFailed, EpochKeys};
use crate::audit::output::Output;
use crate::time::UnixNanos;

/// A log being continued.
pub(crate) struct Journal {
    pub(crate) log_id: [u8; 16],
    pub(crate) node: String,
    pub(crate) keys: EpochKeys,
    pub(crate) at: Position,
    pub(crate) output: Output,
}

impl Journal {
    /// Frames a segment's first block.
    pub(crate) fn frame_start(&mut self, time: UnixNanos) {
        let mut payload = self.log_id.to_vec();
        payload.extend_from_slice(&self.keys.epoch.to_le_bytes());
        payload.extend_from_slice(&self.keys.public_key());
        payload.extend_from_slice(self.node.as_bytes());
        self.frame(BlockKind::SegmentStart, 0, time, &payload);
    }

    /// Frames records that already have their length prefixes.
    pub(crate) fn frame_records(&mut self, records: u32, time: UnixNanos, payload: &[u8]) {
        self.frame(BlockKind::Records, records, time, payload);
    }

    /// Frames an event of the log itself in a block of its own.
    pub(crate) fn frame_event(&mut self, event: &AuditEvent<'_>) {
        let mut record = Vec::new();
        encode(event, 0, &mut record);
        let length = u32::try_from(record.len()).unwrap_or(u32::MAX);
        let mut payload = length.to_le_bytes().to_vec();
        payload.append(&mut record);
        self.frame(BlockKind::Records, 1, event.time_start, &payload);
    }

    /// Frames a checkpoint over everything before it.
    pub(crate) fn frame_checkpoint(
        &mut self,
        kind: CheckpointKind,
        time: UnixNanos,
        next_public_key: [u8; 32],
    ) -> Result<Checkpoint, CryptoFailed> {
        let checkpoint = Checkpoint {
            log_id: self.log_id,
            segment: self.keys.epoch,
            block: self.at.next_block - 1,
            records: self.at.next_record - 1,
            head: self.at.digest,
            time,
            kind,
            public_key: [0; 32],
            next_public_key,
            signature: [0; 64],
        }
        .sign(&self.keys)?;
        let mut payload = Vec::new();
        checkpoint.put(&mut payload);
        self.frame(BlockKind::Checkpoint, 0, time, &payload);
        Ok(checkpoint)
    }

    fn frame(&mut self, kind: BlockKind, records: u32, time: UnixNanos, payload: &[u8]) {
        let block = NewBlock {
            kind,
            segment: self.keys.epoch,
            records,
            time: time.0,
            payload,
        };
        self.at = append_block(&self.at, self.keys.mac(), &block, self.output.pending());
    }
}
