//! The state of a verification: what the next block must be, and what is proven so far.

use std::collections::HashSet;

use crate::audit::block::{BlockHeader, BlockKind, CHECKED_LEN, HEADER_LEN, RecordSlices, take};
use crate::audit::chain::{Position, block_mac};
use crate::audit::checkpoint::{Checkpoint, CheckpointKind};
use crate::audit::decode::decode;
use crate::audit::event::EventKind;
use crate::audit::keys::{MacKey, MacKeys};
use crate::audit::record::AuditRecord;
use crate::audit::scan::RawBlock;
use crate::audit::verify::{End, VerifyOptions, VerifyReport, VerifyStatus};
use crate::time::UnixNanos;

/// How many intents are followed at once; a log with more under way is verified without them.
const INTENTS_FOLLOWED: usize = 65_536;

/// What is wrong with a block.
pub(super) struct Fault(pub(super) String);

impl<T: Into<String>> From<T> for Fault {
    fn from(reason: T) -> Self {
        Self(reason.into())
    }
}

pub(super) struct Walk<'a> {
    at: Position,
    log_id: Option<[u8; 16]>,
    mac_keys: Option<MacKeys>,
    mac_key: Option<MacKey>,
    /// The public key that checkpoints of this segment must be signed with.
    epoch_key: Option<[u8; 32]>,
    /// Whether there is something to trust at all.
    is_rooted: bool,
    segment: u32,
    seal: Option<Checkpoint>,
    /// Whether the next block is its segment's first.
    is_at_start: bool,
    anchors: Vec<&'a Checkpoint>,
    own_anchor: Option<Checkpoint>,
    intents: HashSet<(u64, u64)>,
    each: &'a mut dyn FnMut(&AuditRecord),
    report: VerifyReport,
}

impl<'a> Walk<'a> {
    pub(super) fn new(
        options: &'a VerifyOptions,
        own_anchor: Option<Checkpoint>,
        each: &'a mut dyn FnMut(&AuditRecord),
    ) -> Self {
        let public = options.public_key.as_ref();
        let genesis = options.genesis.as_ref();
        Self {
            at: Position::GENESIS,
            log_id: public
                .map(|key| key.log_id)
                .or(genesis.map(|key| key.log_id)),
            mac_keys: genesis.map(|key| key.epochs()),
            mac_key: None,
            epoch_key: public.map(|key| key.key),
            is_rooted: public.is_some() || genesis.is_some(),
            segment: 0,
            seal: None,
            is_at_start: true,
            anchors: options.anchors.iter().collect(),
            own_anchor,
            intents: HashSet::new(),
            each,
            report: VerifyReport {
                status: VerifyStatus::Intact,
                is_live: false,
                segments: 0,
                blocks: 0,
                records: 0,
                proven_records: 0,
                checkpoints: 0,
                first_time: None,
                last_time: None,
                clock_steps: 0,
                crashes: 0,
                outages: 0,
                records_refused: 0,
                unfinished_intents: 0,
            },
        }
    }

    pub(super) fn begin_segment(&mut self, segment: u32) -> Result<(), Fault> {
        self.segment = segment;
        self.is_at_start = true;
        self.report.segments += 1;
        if let Some(keys) = &mut self.mac_keys {
            self.mac_key = Some(keys.advance_to(segment).map_err(|e| Fault(e.to_string()))?);
        }
        if let Some(seal) = self.seal.take() {
            self.epoch_key = Some(seal.next_public_key);
        }
        Ok(())
    }

    /// The segment has a successor: so it must be sealed.
    pub(super) fn end_segment(&self) -> Result<(), Fault> {
        match self.seal {
            Some(_) => Ok(()),
            None => Err("the segment's end, with its seal, is missing".into()),
        }
    }

    pub(super) fn is_header_genuine(&self, raw: &[u8; HEADER_LEN]) -> bool {
        let is_checked = |key: &MacKey| {
            raw.split_first_chunk::<CHECKED_LEN>()
                .is_some_and(|(checked, check)| {
                    self.at.header_check(key, checked).as_slice() == check
                })
        };
        BlockHeader::from_bytes(raw).is_ok() && self.mac_key.as_ref().is_none_or(is_checked)
    }

    pub(super) fn accept(&mut self, block: &RawBlock) -> Result<(), Fault> {
        let header = &block.header;
        if self.seal.is_some() {
            return Err("a block follows the segment's seal".into());
        }
        if !self.is_header_genuine(&block.raw_header) {
            return Err("the block's header was changed".into());
        }
        self.check_numbers(header)?;
        let digest = self.at.block_digest(&block.raw_header, &block.payload);
        if digest != block.digest {
            return Err("the block was changed, or is not the one that followed here".into());
        }
        if let Some(key) = &self.mac_key
            && block_mac(key, &digest) != block.mac
        {
            return Err("the block was not written with this log's key".into());
        }
        match header.kind {
            BlockKind::SegmentStart => self.accept_start(&block.payload)?,
            BlockKind::Records => self.accept_records(block)?,
            BlockKind::Checkpoint => self.accept_checkpoint(&block.payload)?,
        }
        self.at = self.at.after(header.records, digest, block.mac);
        self.check_anchors(header.block)?;
        self.count(header);
        Ok(())
    }

    fn check_numbers(&self, header: &BlockHeader) -> Result<(), Fault> {
        if header.segment != self.segment {
            return Err(format!("the block belongs to segment {}", header.segment).into());
        }
        if header.block != self.at.next_block {
            let (found, expected) = (header.block, self.at.next_block);
            return Err(format!("block {found} stands where block {expected} should").into());
        }
        if header.first_record != self.at.next_record {
            let (found, expected) = (header.first_record, self.at.next_record);
            return Err(format!("record {found} stands where record {expected} should").into());
        }
        if self.is_at_start != (header.kind == BlockKind::SegmentStart) {
            return Err("the segment's first block is missing, or stands elsewhere".into());
        }
        if header.kind != BlockKind::Records && header.records != 0 {
            return Err("a block without records claims to have some".into());
        }
        Ok(())
    }

    fn accept_start(&mut self, payload: &[u8]) -> Result<(), Fault> {
        let mut rest = payload;
        let log_id = take::<16>(&mut rest);
        let epoch = u32::from_le_bytes(take(&mut rest));
        let key = take::<32>(&mut rest);
        if payload.len() < 52 || std::str::from_utf8(rest).is_err() || epoch != self.segment {
            return Err("the segment's first block is malformed".into());
        }
        if *self.log_id.get_or_insert(log_id) != log_id {
            return Err("the segment belongs to another log".into());
        }
        if *self.epoch_key.get_or_insert(key) != key {
            return Err("the segment has another public key than was vouched for".into());
        }
        Ok(())
    }

    fn accept_records(&mut self, block: &RawBlock) -> Result<(), Fault> {
        let mut count = 0;
        for slice in RecordSlices::new(&block.payload) {
            let record = decode(slice?).map_err(|error| Fault(error.to_string()))?;
            self.follow(&record);
            (self.each)(&record);
            count += 1;
        }
        if count != block.header.records {
            return Err("the block has another number of records than it claims".into());
        }
        Ok(())
    }

    fn accept_checkpoint(&mut self, payload: &[u8]) -> Result<(), Fault> {
        let checkpoint = Checkpoint::from_payload(payload).ok_or("a checkpoint is malformed")?;
        if checkpoint.segment != self.segment
            || checkpoint.block.checked_add(1) != Some(self.at.next_block)
            || checkpoint.records.checked_add(1) != Some(self.at.next_record)
            || checkpoint.head != self.at.digest
            || Some(checkpoint.log_id) != self.log_id
        {
            return Err("a checkpoint speaks of another log than it stands in".into());
        }
        if Some(checkpoint.public_key) != self.epoch_key || !checkpoint.is_signed() {
            return Err("a checkpoint is not signed with the log's key".into());
        }
        match checkpoint.kind {
            CheckpointKind::Seal => self.seal = Some(checkpoint),
            CheckpointKind::Periodic | CheckpointKind::Close => {}
        }
        self.report.checkpoints += 1;
        if self.is_rooted {
            self.report.proven_records = checkpoint.records;
        }
        Ok(())
    }

    /// The chain has just passed `block`: does it agree with the anchors that speak of it?
    fn check_anchors(&self, block: u64) -> Result<(), Fault> {
        let anchors = self.anchors.iter().copied().chain(&self.own_anchor);
        for anchor in anchors.filter(|anchor| anchor.block == block) {
            if anchor.head != self.at.digest
                || anchor.records.checked_add(1) != Some(self.at.next_record)
            {
                return Err("the log differs from a checkpoint kept of it".into());
            }
        }
        Ok(())
    }

    fn count(&mut self, header: &BlockHeader) {
        let report = &mut self.report;
        let time = UnixNanos(header.time);
        report.blocks += 1;
        report.records += u64::from(header.records);
        report.first_time.get_or_insert(time);
        if report.last_time.is_some_and(|last| time < last) {
            report.clock_steps += 1;
        }
        report.last_time = Some(time);
        if self.mac_key.is_some() {
            report.proven_records = report.records;
        }
        self.is_at_start = false;
    }

    /// Keeps count of what an auditor asks about first.
    fn follow(&mut self, record: &AuditRecord) {
        let intent = |seq: Option<u64>| record.session_id.zip(seq);
        match record.kind {
            EventKind::StatementIntent => {
                if let Some(key) = intent(record.session_seq)
                    && self.intents.len() < INTENTS_FOLLOWED
                {
                    self.intents.insert(key);
                }
            }
            EventKind::Statement => {
                if let Some(key) = intent(record.intent_seq) {
                    self.intents.remove(&key);
                }
            }
            EventKind::LogOpened => {
                // Sessions do not outlive the process: their intents stay without an outcome.
                self.give_up_intents();
                let was_closed = record.message.is_empty();
                self.report.crashes += u64::from(!was_closed && self.at.next_record > 1);
            }
            EventKind::RecordsRefused => {
                self.report.outages += 1;
                self.report.records_refused += record.records_refused.unwrap_or(0);
            }
            EventKind::SessionStart
            | EventKind::LoginFailed
            | EventKind::SessionEnd
            | EventKind::StatementDenied
            | EventKind::Cancel
            | EventKind::PolicyChange
            | EventKind::LogClosed
            | EventKind::LogFailing
            | EventKind::AdminCommand => {}
        }
    }

    fn give_up_intents(&mut self) {
        self.report.unfinished_intents += u64::try_from(self.intents.len()).unwrap_or(u64::MAX);
        self.intents.clear();
    }

    /// The chain is in order to its end: is it all there, and is all of it proven?
    pub(super) fn finish(&mut self, end: End) -> VerifyStatus {
        self.give_up_intents();
        let anchors = self.anchors.iter().copied().chain(&self.own_anchor);
        for anchor in anchors {
            if self.log_id.is_some_and(|log_id| anchor.log_id != log_id) {
                return end.broken("a checkpoint kept of this log is of another log");
            }
            // The checkpoint itself stands in the block after the last one it speaks for.
            if anchor.block.saturating_add(1) >= self.at.next_block {
                let reason = format!(
                    "a checkpoint of {} speaks of {} records; there are {}",
                    anchor.time, anchor.records, self.report.records
                );
                return end.truncated(reason);
            }
        }
        if self.seal.is_some() {
            return end.truncated("the segment after the last seal is missing");
        }
        if self.report.blocks == 0 {
            return end.truncated("there is no log");
        }
        if !self.is_rooted {
            return VerifyStatus::Unverifiable {
                reason: String::from("neither the genesis key nor the public key was given"),
            };
        }
        let unproven = self.report.records - self.report.proven_records;
        if unproven > 0 {
            return VerifyStatus::Unverifiable {
                reason: format!(
                    "{unproven} records after the last signed checkpoint need the genesis key"
                ),
            };
        }
        VerifyStatus::Intact
    }

    pub(super) fn report(self, status: VerifyStatus, is_live: bool) -> VerifyReport {
        VerifyReport {
            status,
            is_live,
            ..self.report
        }
    }
}
