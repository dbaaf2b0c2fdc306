//! The thread that writes the log: it empties the lanes, frames what it finds into one block, writes
//! it with one call, and syncs when time has come or someone waits.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use crate::audit::block::PAYLOAD_TARGET;
use crate::audit::checkpoint::{Checkpoint, CheckpointKind};
use crate::audit::event::{AuditEvent, EventKind};
use crate::audit::journal::Journal;
use crate::audit::keys::{EpochKeys, KeyFile};
use crate::audit::lane::LaneEnd;
use crate::audit::output::{Output, UNSYNCED_MAX};
use crate::audit::shared::Shared;
use crate::audit::storage::{CHECKPOINT_FILE, KEY_FILE, Storage};
use crate::audit::writer::outage::Failing;
use crate::time::UnixNanos;

mod outage;

/// Where signed checkpoints are sent, so that copies exist outside the machine.
pub type CheckpointSink = Box<dyn Fn(&Checkpoint) + Send>;

/// Blocks written before syncing and rotation get their turn.
const BLOCKS_PER_PASS: u32 = 16;
/// How long the writer sleeps when nothing whatever is due.
const LONG_SLEEP: Duration = Duration::from_secs(3600);

/// The writer's part of the configuration.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rhythm {
    pub(crate) segment_bytes: u64,
    pub(crate) sync_interval: Duration,
    pub(crate) batch_delay: Duration,
    pub(crate) checkpoint_interval: Duration,
    pub(crate) checkpoint_records: u64,
    pub(crate) retry_interval: Duration,
}

pub(crate) struct Writer {
    pub(crate) shared: Arc<Shared>,
    pub(crate) rhythm: Rhythm,
    pub(crate) clock: fn() -> UnixNanos,
    pub(crate) storage: Box<dyn Storage>,
    pub(crate) sink: CheckpointSink,
    pub(crate) journal: Journal,
    ends: Vec<LaneEnd>,
    payload: Vec<u8>,
    /// The next epoch's keys, from the moment the current segment is sealed until its successor
    /// is begun. Nothing but a new segment may follow a seal.
    next: Option<EpochKeys>,
    failing: Option<Failing>,
    last_sync: UnixNanos,
    last_checkpoint: UnixNanos,
    /// Block and record that come after the last checkpoint.
    checkpointed: (u64, u64),
}

/// Whatever ends the writer thread, nobody goes on believing that records are written.
struct ClosesGate(Arc<Shared>);

impl Drop for ClosesGate {
    fn drop(&mut self) {
        self.0.close_lanes();
    }
}

impl Writer {
    pub(crate) fn new(
        shared: Arc<Shared>,
        journal: Journal,
        storage: Box<dyn Storage>,
        sink: CheckpointSink,
        rhythm: Rhythm,
        clock: fn() -> UnixNanos,
    ) -> Self {
        let now = clock();
        Self {
            shared,
            rhythm,
            clock,
            storage,
            sink,
            journal,
            ends: Vec::new(),
            payload: Vec::new(),
            next: None,
            failing: None,
            last_sync: now,
            last_checkpoint: now,
            checkpointed: (0, 0),
        }
    }

    /// Makes what was framed so far durable; called once before the thread starts, so that a log
    /// that cannot be written does not open.
    pub(crate) fn begin(&mut self) -> io::Result<()> {
        self.storage.hold_reserve()?;
        self.journal.output.flush()?;
        self.sync()
    }

    /// Runs until the log is closed.
    pub(crate) fn run(mut self) -> io::Result<()> {
        self.shared.wake.attach();
        let closes_gate = ClosesGate(Arc::clone(&self.shared));
        let mut is_busy = false;
        while !self.shared.is_closing() {
            self.rest(is_busy);
            is_busy = self.pass();
        }
        drop(closes_gate);
        self.close()
    }

    /// Sleeps until there may be something to do.
    fn rest(&self, is_busy: bool) {
        let wake = &self.shared.wake;
        let delay = self.rhythm.batch_delay;
        if self.failing.is_some() {
            thread::park_timeout(self.rhythm.retry_interval);
        } else if is_busy || self.journal.output.is_unsynced() {
            wake.gather(delay.min(self.until(self.last_sync, self.rhythm.sync_interval)));
        } else {
            let limit = if self.is_dirty() {
                self.until(self.last_checkpoint, self.rhythm.checkpoint_interval)
            } else {
                LONG_SLEEP
            };
            let shared = &self.shared;
            let has_records = || self.ends.iter().any(LaneEnd::has_records);
            wake.idle(limit, || {
                shared.has_newcomers() || shared.is_closing() || has_records()
            });
            // The first record of a burst waits for company, unless it is urgent.
            wake.gather(delay);
        }
    }

    fn until(&self, since: UnixNanos, interval: Duration) -> Duration {
        let elapsed = (self.clock)().since(since).unwrap_or(interval);
        interval
            .saturating_sub(elapsed)
            .max(Duration::from_micros(100))
    }

    /// One round of everything that is due; says whether there were records.
    fn pass(&mut self) -> bool {
        self.shared.wake.take_urgency();
        self.shared.take_newcomers(&mut self.ends);
        let before = self.journal.at.next_record;
        let done = if self.failing.is_some() {
            self.recover()
        } else {
            self.work()
        };
        if let Err(error) = done {
            self.fail(&error);
        }
        self.forget_lanes();
        self.journal.at.next_record != before
    }

    fn work(&mut self) -> io::Result<()> {
        let sync_wanted = self.shared.take_sync_wish();
        self.drain()?;
        let now = (self.clock)();
        if self.is_checkpoint_due(now) {
            self.checkpoint(CheckpointKind::Periodic)?;
        } else if sync_wanted || now.is_due(self.last_sync, self.rhythm.sync_interval) {
            self.sync()?;
        }
        if self.journal.output.end() >= self.rhythm.segment_bytes {
            self.rotate()?;
        }
        Ok(())
    }

    /// Empties the lanes into blocks and writes them.
    fn drain(&mut self) -> io::Result<()> {
        for _ in 0..BLOCKS_PER_PASS {
            if !self.drain_block()? {
                break;
            }
        }
        Ok(())
    }

    fn drain_block(&mut self) -> io::Result<bool> {
        self.payload.clear();
        let mut records = 0;
        for end in &mut self.ends {
            if self.payload.len() < PAYLOAD_TARGET {
                records += end.take(&mut self.payload);
            }
        }
        // Whoever was cut short by a full block comes first next time.
        if let Some(last) = self.ends.len().checked_sub(1) {
            self.ends.rotate_right(last.min(1));
        }
        if records == 0 {
            return Ok(false);
        }
        let now = (self.clock)();
        self.journal.frame_records(records, now, &self.payload);
        let meters = &self.shared.meters;
        meters
            .records
            .fetch_add(u64::from(records), Ordering::Relaxed);
        self.flush()?;
        if self.journal.output.unsynced() >= UNSYNCED_MAX {
            self.sync()?;
        }
        Ok(true)
    }

    /// Writes what is framed, and tells whoever waits for that.
    fn flush(&mut self) -> io::Result<()> {
        self.journal.output.flush()?;
        let meters = &self.shared.meters;
        meters
            .segment
            .store(self.journal.keys.epoch, Ordering::Relaxed);
        meters
            .blocks
            .store(self.journal.at.next_block - 1, Ordering::Relaxed);
        for end in &self.ends {
            // Everything taken is framed and everything framed is written.
            if end.lane.written.swap(end.taken, Ordering::Release) != end.taken {
                end.lane.progress.notify_waiters();
            }
        }
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.flush()?;
        let bytes = u64::try_from(self.journal.output.unsynced()).unwrap_or(0);
        self.journal.output.sync()?;
        self.last_sync = (self.clock)();
        let meters = &self.shared.meters;
        meters.last_sync.store(self.last_sync.0, Ordering::Relaxed);
        if bytes > 0 {
            meters.bytes.fetch_add(bytes, Ordering::Relaxed);
            meters.syncs.fetch_add(1, Ordering::Relaxed);
        }
        for end in &self.ends {
            if end.lane.synced.swap(end.taken, Ordering::Release) != end.taken {
                end.lane.progress.notify_waiters();
            }
        }
        Ok(())
    }

    fn is_dirty(&self) -> bool {
        self.journal.at.next_block != self.checkpointed.0
    }

    fn is_checkpoint_due(&self, now: UnixNanos) -> bool {
        let records = self
            .journal
            .at
            .next_record
            .saturating_sub(self.checkpointed.1);
        self.is_dirty()
            && (records >= self.rhythm.checkpoint_records
                || now.is_due(self.last_checkpoint, self.rhythm.checkpoint_interval))
    }

    fn checkpoint(&mut self, kind: CheckpointKind) -> io::Result<()> {
        let now = (self.clock)();
        let next_key = self
            .next
            .as_ref()
            .map(EpochKeys::public_key)
            .unwrap_or_default();
        let checkpoint = self
            .journal
            .frame_checkpoint(kind, now, next_key)
            .map_err(io::Error::other)?;
        self.last_checkpoint = now;
        self.checkpointed = (self.journal.at.next_block, self.journal.at.next_record);
        self.sync()?;
        (self.sink)(&checkpoint);
        let line = format!("{checkpoint}\n");
        self.storage
            .replace(CHECKPOINT_FILE, line.as_bytes(), 0o644)
    }

    fn rotate(&mut self) -> io::Result<()> {
        if self.next.is_none() {
            self.next = Some(self.journal.keys.next().map_err(io::Error::other)?);
            self.checkpoint(CheckpointKind::Seal)?;
        }
        self.finish_rotation()
    }

    /// Begins the next segment, where the current one is sealed.
    fn finish_rotation(&mut self) -> io::Result<()> {
        self.sync()?;
        let now = (self.clock)();
        begin_segment(&mut *self.storage, &mut self.journal, &mut self.next, now)?;
        self.sync()
    }

    fn forget_lanes(&mut self) {
        let mut gone = Vec::new();
        self.ends.retain(|end| {
            // Two owners: this end and the list for status. A recorder would be a third.
            let is_gone = Arc::strong_count(&end.lane) == 2
                && !end.has_records()
                && end.lane.synced.load(Ordering::Relaxed) == end.taken;
            if is_gone {
                gone.push(Arc::clone(&end.lane));
            }
            !is_gone
        });
        self.shared.forget(&gone);
    }

    /// The gate is closed and nothing more comes: write what is left and end the log in good order.
    fn close(&mut self) -> io::Result<()> {
        self.shared.take_newcomers(&mut self.ends);
        self.flush()?;
        self.finish_rotation()?;
        while self.drain_block()? {}
        let now = (self.clock)();
        self.journal
            .frame_event(&AuditEvent::new(EventKind::LogClosed, now));
        self.checkpoint(CheckpointKind::Close)
    }
}

/// Erases the keys of a sealed segment and begins the next one. Every step can be done again; `next`
/// is taken only once all have succeeded.
pub(crate) fn begin_segment(
    storage: &mut dyn Storage,
    journal: &mut Journal,
    next: &mut Option<EpochKeys>,
    now: UnixNanos,
) -> io::Result<()> {
    let Some(keys) = next.as_ref() else {
        return Ok(());
    };
    let text = KeyFile::text_of(&journal.log_id, keys, &journal.at).map_err(io::Error::other)?;
    storage.replace(KEY_FILE, text.as_bytes(), 0o600)?;
    let file = storage.create_segment(keys.epoch)?;
    if let Some(keys) = next.take() {
        journal.keys = keys;
        journal.output = Output::new(file, 0);
        journal.frame_start(now);
    }
    Ok(())
}
