//! The thread that writes the log: it empties the lanes, frames what it finds into one block, writes
//! it with one call, and syncs when time has come or someone waits. Workers may write blocks beside
//! it (see [`Pen`]); everything else is its alone.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use crate::audit::checkpoint::{Checkpoint, CheckpointKind};
use crate::audit::event::{AuditEvent, EventKind};
use crate::audit::journal::Journal;
use crate::audit::keys::{EpochKeys, KeyFile};
use crate::audit::output::{Output, UNSYNCED_MAX};
use crate::audit::pen::Pen;
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
    /// The next epoch's keys, from the moment the current segment is sealed until its successor
    /// is begun. Nothing but a new segment may follow a seal.
    next: Option<EpochKeys>,
    failing: Option<Failing>,
    last_sync: UnixNanos,
    last_checkpoint: UnixNanos,
    /// Block and record that come after the last checkpoint.
    checkpointed: (u64, u64),
    /// The record that was to come next when the last pass ended.
    next_record: u64,
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
            next: None,
            failing: None,
            last_sync: now,
            last_checkpoint: now,
            checkpointed: (0, 0),
            next_record: 0,
        }
    }

    /// Makes what was framed so far durable; called once before the thread starts, so that a log
    /// that cannot be written does not open.
    pub(crate) fn begin(&mut self) -> io::Result<()> {
        self.storage.hold_reserve()?;
        self.sync()?;
        self.shared.pen()?.reopen();
        Ok(())
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
        } else if is_busy || self.look(|pen| pen.journal.output.is_unsynced()) {
            wake.gather(delay.min(self.until(self.last_sync, self.rhythm.sync_interval)));
        } else {
            let limit = if self.look(|pen| self.is_dirty(pen)) {
                self.until(self.last_checkpoint, self.rhythm.checkpoint_interval)
            } else {
                LONG_SLEEP
            };
            let shared = &self.shared;
            wake.idle(limit, || {
                // What a worker has taken out of its lane by now it has written, and that must
                // be synced.
                let is_owing = |pen: &Pen| pen.has_records() || pen.journal.output.is_unsynced();
                shared.has_newcomers() || shared.is_closing() || self.look(is_owing)
            });
            // The first record of a burst waits for company, unless it is urgent.
            wake.gather(delay);
        }
    }

    fn look(&self, what: impl FnOnce(&Pen) -> bool) -> bool {
        // Without a pen there is something to do: to fail.
        self.shared.pen().map_or(true, |pen| what(&pen))
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
        match self.begin_pass() {
            Ok(None) => {}
            Ok(Some(error)) | Err(error) => self.fail(&error),
        }
        let done = if self.failing.is_some() {
            self.recover()
        } else {
            self.work()
        };
        if let Err(error) = done {
            self.fail(&error);
        }
        self.end_pass().unwrap_or(false)
    }

    /// Meets new lanes, and asks what went wrong in the hands of workers.
    fn begin_pass(&self) -> io::Result<Option<io::Error>> {
        let mut pen = self.shared.pen()?;
        self.shared.take_newcomers(&mut pen.ends);
        Ok(pen.take_failure())
    }

    fn end_pass(&mut self) -> io::Result<bool> {
        let mut pen = self.shared.pen()?;
        if self.failing.is_none() && self.next.is_none() {
            pen.reopen();
        }
        let gone = pen.take_gone();
        let written = pen.journal.at.next_record;
        drop(pen);
        self.shared.forget(&gone);
        let before = std::mem::replace(&mut self.next_record, written);
        Ok(written != before)
    }

    fn work(&mut self) -> io::Result<()> {
        let sync_wanted = self.shared.take_sync_wish();
        self.drain()?;
        let now = (self.clock)();
        if self.is_checkpoint_due(now)? {
            self.checkpoint(CheckpointKind::Periodic)?;
        } else if sync_wanted || now.is_due(self.last_sync, self.rhythm.sync_interval) {
            self.sync()?;
        }
        let length = self.shared.pen()?.journal.output.end();
        if length >= self.rhythm.segment_bytes {
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
        let now = (self.clock)();
        let mut pen = self.shared.pen()?;
        let wrote = pen.write_block(now, &self.shared.meters)?;
        let unsynced = pen.journal.output.unsynced();
        drop(pen);
        if unsynced >= UNSYNCED_MAX {
            self.sync()?;
        }
        Ok(wrote)
    }

    fn flush(&self) -> io::Result<()> {
        self.shared.pen()?.flush(&self.shared.meters)
    }

    /// Writes what is framed and syncs it. Workers may write meanwhile: the pen is not held while
    /// the disk works.
    fn sync(&mut self) -> io::Result<()> {
        let meters = &self.shared.meters;
        let point = self.shared.pen()?.begin_sync(meters)?;
        if let Some(point) = point {
            let synced = point.sync();
            self.shared.pen()?.end_sync(&point, synced, meters)?;
        }
        self.last_sync = (self.clock)();
        meters.last_sync.store(self.last_sync.0, Ordering::Relaxed);
        self.shared.pen()?.publish_synced();
        Ok(())
    }

    fn is_dirty(&self, pen: &Pen) -> bool {
        pen.journal.at.next_block != self.checkpointed.0
    }

    fn is_checkpoint_due(&self, now: UnixNanos) -> io::Result<bool> {
        let pen = self.shared.pen()?;
        let records = pen
            .journal
            .at
            .next_record
            .saturating_sub(self.checkpointed.1);
        Ok(self.is_dirty(&pen)
            && (records >= self.rhythm.checkpoint_records
                || now.is_due(self.last_checkpoint, self.rhythm.checkpoint_interval)))
    }

    fn checkpoint(&mut self, kind: CheckpointKind) -> io::Result<()> {
        let now = (self.clock)();
        let next_key = self
            .next
            .as_ref()
            .map(EpochKeys::public_key)
            .unwrap_or_default();
        let mut pen = self.shared.pen()?;
        match kind {
            CheckpointKind::Periodic => {}
            // Nothing but a new segment may follow the one, nothing at all the other.
            CheckpointKind::Seal | CheckpointKind::Close => pen.close_road(),
        }
        let checkpoint = pen
            .journal
            .frame_checkpoint(kind, now, next_key)
            .map_err(io::Error::other)?;
        self.checkpointed = (pen.journal.at.next_block, pen.journal.at.next_record);
        drop(pen);
        self.last_checkpoint = now;
        self.sync()?;
        (self.sink)(&checkpoint);
        let line = format!("{checkpoint}\n");
        self.storage
            .replace(CHECKPOINT_FILE, line.as_bytes(), 0o644)
    }

    fn rotate(&mut self) -> io::Result<()> {
        if self.next.is_none() {
            // From here on nobody else writes: nothing may come between the key and its seal.
            let mut pen = self.shared.pen()?;
            pen.close_road();
            self.next = Some(pen.journal.keys.next().map_err(io::Error::other)?);
            drop(pen);
            self.checkpoint(CheckpointKind::Seal)?;
        }
        self.finish_rotation()
    }

    /// Begins the next segment, where the current one is sealed.
    fn finish_rotation(&mut self) -> io::Result<()> {
        self.sync()?;
        let now = (self.clock)();
        let mut pen = self.shared.pen()?;
        begin_segment(&mut *self.storage, &mut pen.journal, &mut self.next, now)?;
        drop(pen);
        self.sync()
    }

    /// The gate is closed and nothing more comes: write what is left and end the log in good order.
    fn close(&mut self) -> io::Result<()> {
        let mut pen = self.shared.pen()?;
        pen.close_road();
        self.shared.take_newcomers(&mut pen.ends);
        drop(pen);
        self.flush()?;
        self.finish_rotation()?;
        while self.drain_block()? {}
        let now = (self.clock)();
        self.shared
            .pen()?
            .journal
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
