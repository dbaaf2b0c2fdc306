//! Who writes: whoever holds the pen. As a rule that is the writer thread, for records nobody waits
//! for; a worker that needs an intent written takes the pen for as long as one `pwrite(2)` takes,
//! which is cheaper than waking a thread and being woken by it.
//!
//! All that must go together to frame and write a block is in the [`Pen`], behind one mutex. Workers
//! only ever try to take it, and only for [`Pen::write_now`]. Everything slow or unusual is the
//! writer thread's: syncing, which it does without holding the pen, checkpoints, new segments, the
//! end of the log, and whatever follows upon an error. While a state of the log does not let just
//! anyone write, the [`Road`] says so, and workers turn to the thread.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::audit::block::PAYLOAD_TARGET;
use crate::audit::journal::Journal;
use crate::audit::lane::{Lane, LaneEnd};
use crate::audit::output::{SyncPoint, UNSYNCED_MAX};
use crate::audit::shared::Meters;
use crate::time::UnixNanos;

/// A disk that keeps a write or a sync waiting for longer is not written to by workers: each of
/// them has other sessions to serve.
pub(super) const PATIENCE: Duration = Duration::from_millis(200);
/// How long workers stay away after a write that took longer.
pub(super) const COOLING: Duration = Duration::from_secs(1);
/// A worker writes no more blocks at a time, so that a backlog is the thread's to work off.
const BLOCKS_AT_ONCE: u32 = 2;

/// Who may write.
#[derive(Debug)]
pub(crate) enum Road {
    /// Whoever has the pen.
    Open,
    /// The writer thread alone: the log fails, a segment has been sealed, or the log ends.
    WriterOnly,
    /// A worker's write failed, and the writer thread does not know yet.
    Failed(io::Error),
}

/// What a worker's attempt to write came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attempt {
    /// What it wanted written is written.
    Written,
    /// Someone else has the pen at this moment.
    Busy,
    /// It is the writer thread's to do.
    LeftToWriter,
}

/// The journal and the ends of the lanes.
pub(crate) struct Pen {
    pub(crate) journal: Journal,
    pub(crate) ends: Vec<LaneEnd>,
    pub(crate) road: Road,
    clock: fn() -> UnixNanos,
    /// A segment of this size is the writer thread's to seal.
    segment_bytes: u64,
    payload: Vec<u8>,
    /// When the sync under way began.
    syncing: Option<UnixNanos>,
    /// When a write last took longer than it should.
    slow: Option<UnixNanos>,
}

impl fmt::Debug for Pen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pen").finish_non_exhaustive()
    }
}

impl Pen {
    pub(crate) const fn new(
        journal: Journal,
        clock: fn() -> UnixNanos,
        segment_bytes: u64,
    ) -> Self {
        Self {
            journal,
            ends: Vec::new(),
            road: Road::WriterOnly,
            clock,
            segment_bytes,
            payload: Vec::new(),
            syncing: None,
            slow: None,
        }
    }

    /// A worker's write: everything that waits in the lanes, until `number` of `lane` is written.
    pub(crate) fn write_now(&mut self, lane: &Lane, number: u64, meters: &Meters) -> Attempt {
        for _ in 0..BLOCKS_AT_ONCE {
            if lane.written.load(Ordering::Acquire) >= number {
                return Attempt::Written;
            }
            let begun = (self.clock)();
            if !self.is_open_to_workers(begun) {
                return Attempt::LeftToWriter;
            }
            match self.write_block(begun, meters) {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    self.road = Road::Failed(error);
                    return Attempt::LeftToWriter;
                }
            }
            let ended = (self.clock)();
            if ended.since(begun).is_some_and(|took| took > PATIENCE) {
                self.slow = Some(ended);
            }
        }
        if lane.written.load(Ordering::Acquire) >= number {
            Attempt::Written
        } else {
            Attempt::LeftToWriter
        }
    }

    fn is_open_to_workers(&self, now: UnixNanos) -> bool {
        let is_open = match self.road {
            Road::Open => true,
            Road::WriterOnly | Road::Failed(_) => false,
        };
        is_open
            && self.journal.output.unsynced() < UNSYNCED_MAX
            && self.journal.output.end() < self.segment_bytes
            && self.slow.is_none_or(|slow| now.is_due(slow, COOLING))
            && self
                .syncing
                .is_none_or(|began| !now.is_due(began, PATIENCE))
    }

    /// Takes what waits in the lanes, up to a block's size, and writes it; `false` when there was
    /// nothing. After an error what was taken is still owed, by the journal's tail.
    pub(crate) fn write_block(&mut self, now: UnixNanos, meters: &Meters) -> io::Result<bool> {
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
        self.journal.frame_records(records, now, &self.payload);
        meters
            .records
            .fetch_add(u64::from(records), Ordering::Relaxed);
        self.flush(meters)?;
        Ok(true)
    }

    /// Writes what is framed, and tells whoever waits for that.
    pub(crate) fn flush(&mut self, meters: &Meters) -> io::Result<()> {
        if let Err(error) = self.journal.output.flush() {
            self.close_road();
            return Err(error);
        }
        meters
            .segment
            .store(self.journal.keys.epoch, Ordering::Relaxed);
        meters
            .blocks
            .store(self.journal.at.next_block - 1, Ordering::Relaxed);
        for end in &self.ends {
            // Everything taken is framed and everything framed is written.
            advance(&end.lane, &end.lane.written, end.taken);
        }
        Ok(())
    }

    /// Writes what is framed and says what is to be synced for it, if anything. The sync itself
    /// needs no pen; [`Pen::end_sync`] follows it.
    pub(crate) fn begin_sync(&mut self, meters: &Meters) -> io::Result<Option<SyncPoint>> {
        self.flush(meters)?;
        for end in &mut self.ends {
            end.marked = end.taken;
        }
        let point = self.journal.output.sync_point();
        self.syncing = point.as_ref().map(|_| (self.clock)());
        Ok(point)
    }

    /// Takes note of how a sync ended. After a failed one everything since the last good one will
    /// be written again, by the thread, before anyone else writes.
    pub(crate) fn end_sync(
        &mut self,
        point: &SyncPoint,
        synced: io::Result<()>,
        meters: &Meters,
    ) -> io::Result<()> {
        self.syncing = None;
        if let Err(error) = synced {
            self.journal.output.sync_failed();
            self.close_road();
            return Err(error);
        }
        self.journal.output.synced(point);
        meters.bytes.fetch_add(point.length(), Ordering::Relaxed);
        meters.syncs.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Tells whoever waits for what the last sync has made safe.
    pub(crate) fn publish_synced(&self) {
        for end in &self.ends {
            advance(&end.lane, &end.lane.synced, end.marked);
        }
    }

    /// The error that a worker's write ran into, if one did. From then on the thread alone writes.
    pub(crate) fn take_failure(&mut self) -> Option<io::Error> {
        match std::mem::replace(&mut self.road, Road::WriterOnly) {
            Road::Failed(error) => Some(error),
            road @ (Road::Open | Road::WriterOnly) => {
                self.road = road;
                None
            }
        }
    }

    /// From now on the thread alone writes.
    pub(crate) fn close_road(&mut self) {
        match self.road {
            Road::Open => self.road = Road::WriterOnly,
            Road::WriterOnly | Road::Failed(_) => {}
        }
    }

    /// Lets workers write again. An error that one of them has left stays to be taken.
    pub(crate) fn reopen(&mut self) {
        match self.road {
            Road::WriterOnly => self.road = Road::Open,
            Road::Open | Road::Failed(_) => {}
        }
    }

    pub(crate) fn has_records(&self) -> bool {
        self.ends.iter().any(LaneEnd::has_records)
    }

    /// Takes out the lanes that nobody will hand records to any more.
    pub(crate) fn take_gone(&mut self) -> Vec<Arc<Lane>> {
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
        gone
    }
}

/// Raises a lane's count; only who holds the pen does.
fn advance(lane: &Lane, count: &AtomicU64, reached: u64) {
    if count.load(Ordering::Relaxed) != reached {
        count.store(reached, Ordering::Release);
        lane.progress.notify_waiters();
    }
}
