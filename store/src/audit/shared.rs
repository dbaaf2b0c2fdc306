//! What recorders, writer and status share.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use crate::audit::lane::{Lane, LaneEnd};
use crate::audit::pen::{Attempt, Pen};
use crate::audit::recorder::{AuditUnavailable, RecordClass, Recorder};
use crate::audit::wake::Wake;
use crate::time::UnixNanos;

/// What is refused while the log cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnFull {
    /// Everything: not a statement runs that is not on its way into the log.
    RefuseAll,
    /// What may change something. Reads go on, their records held in memory, until the worker's
    /// ring is full; then they are refused too. Records in memory are lost if the process dies.
    RefuseWrites,
}

/// How the log is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogState {
    /// Records are accepted and written.
    Accepting,
    /// The log cannot be written; it tries again every second.
    Failing {
        /// Since when.
        since: UnixNanos,
        /// Why.
        reason: String,
    },
    /// The log is closed, or its writer died.
    Closed,
}

/// A snapshot for readiness and metrics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditStatus {
    /// How the log is doing.
    pub state: LogState,
    /// The segment being written.
    pub segment: u32,
    /// Blocks written since the log was opened.
    pub blocks: u64,
    /// Records written since the log was opened.
    pub records: u64,
    /// Bytes written since the log was opened.
    pub bytes: u64,
    /// Times `fdatasync` has returned.
    pub syncs: u64,
    /// Bytes of records that are handed over and not yet in a block.
    pub backlog_bytes: u64,
    /// Events that were turned away since the log was opened.
    pub refused: u64,
    /// How long ago everything handed over until then was on the disk.
    pub last_sync_age: Duration,
}

const ACCEPTING: u8 = 0;
const FAILING: u8 = 1;
const CLOSED: u8 = 2;

/// One atomic that says whether the log takes records.
#[derive(Debug)]
pub(crate) struct Gate {
    state: AtomicU8,
    on_full: OnFull,
}

impl Gate {
    pub(crate) fn check(&self, class: RecordClass) -> Result<(), AuditUnavailable> {
        match self.state.load(Ordering::Acquire) {
            ACCEPTING => Ok(()),
            FAILING => match (self.on_full, class) {
                (OnFull::RefuseWrites, RecordClass::Read) => Ok(()),
                (OnFull::RefuseWrites, RecordClass::Intent) | (OnFull::RefuseAll, _) => {
                    Err(AuditUnavailable::Failing)
                }
            },
            _ => Err(AuditUnavailable::Closed),
        }
    }
}

/// Counters for status; written by whoever holds the pen.
#[derive(Debug, Default)]
pub(crate) struct Meters {
    pub(crate) segment: AtomicU32,
    pub(crate) blocks: AtomicU64,
    pub(crate) records: AtomicU64,
    pub(crate) bytes: AtomicU64,
    pub(crate) syncs: AtomicU64,
    pub(crate) last_sync: AtomicU64,
}

#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) gate: Gate,
    pub(crate) wake: Wake,
    pub(crate) text_limit: usize,
    pub(crate) meters: Meters,
    pen: Mutex<Pen>,
    lanes: Mutex<Vec<Arc<Lane>>>,
    newcomers: Mutex<Vec<LaneEnd>>,
    has_newcomers: AtomicBool,
    next_lane: AtomicU32,
    failure: Mutex<Option<(UnixNanos, String)>>,
    sync_wanted: AtomicBool,
    closing: AtomicBool,
    refused: AtomicU64,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What these mutexes guard is whole after every single step.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub(crate) fn new(on_full: OnFull, text_limit: usize, pen: Pen) -> Self {
        Self {
            gate: Gate {
                state: AtomicU8::new(ACCEPTING),
                on_full,
            },
            wake: Wake::default(),
            text_limit,
            meters: Meters::default(),
            pen: Mutex::new(pen),
            lanes: Mutex::default(),
            newcomers: Mutex::default(),
            has_newcomers: AtomicBool::new(false),
            next_lane: AtomicU32::new(0),
            failure: Mutex::default(),
            sync_wanted: AtomicBool::new(false),
            closing: AtomicBool::new(false),
            refused: AtomicU64::new(0),
        }
    }

    /// The pen, for the writer thread, which waits for it.
    pub(crate) fn pen(&self) -> io::Result<MutexGuard<'_, Pen>> {
        // What a panic has left half done must not be continued.
        self.pen
            .lock()
            .map_err(|_| io::Error::other("a worker died while it wrote to the log"))
    }

    /// The pen, for a worker that wants this record written: it takes it if it is free.
    pub(crate) fn write_now(&self, lane: &Lane, number: u64) -> Attempt {
        match self.pen.try_lock() {
            Ok(mut pen) => {
                self.take_newcomers(&mut pen.ends);
                pen.write_now(lane, number, &self.meters)
            }
            Err(TryLockError::WouldBlock) => Attempt::Busy,
            Err(TryLockError::Poisoned(_)) => Attempt::LeftToWriter,
        }
    }

    /// A recorder with a lane of its own.
    pub(crate) fn add_recorder(self: &Arc<Self>, ring_bytes: usize) -> Recorder {
        let id = self.next_lane.fetch_add(1, Ordering::Relaxed);
        let (lane, consumer) = Lane::new(id, ring_bytes);
        let lane = Arc::new(lane);
        let mut newcomers = lock(&self.newcomers);
        if self.is_closed() {
            lane.close();
        }
        lock(&self.lanes).push(Arc::clone(&lane));
        newcomers.push(LaneEnd {
            lane: Arc::clone(&lane),
            consumer,
            taken: 0,
            marked: 0,
        });
        self.has_newcomers.store(true, Ordering::Release);
        Recorder::new(lane, Arc::clone(self))
    }

    pub(crate) fn has_newcomers(&self) -> bool {
        self.has_newcomers.load(Ordering::Acquire)
    }

    pub(crate) fn take_newcomers(&self, ends: &mut Vec<LaneEnd>) {
        if self.has_newcomers.swap(false, Ordering::AcqRel) {
            ends.append(&mut lock(&self.newcomers));
        }
    }

    /// Forgets lanes whose recorders are all gone and whose records are all written.
    pub(crate) fn forget(&self, gone: &[Arc<Lane>]) {
        if !gone.is_empty() {
            lock(&self.lanes).retain(|lane| !gone.iter().any(|other| Arc::ptr_eq(lane, other)));
        }
    }

    pub(crate) fn want_sync(&self) {
        self.sync_wanted.store(true, Ordering::Release);
    }

    pub(crate) fn take_sync_wish(&self) -> bool {
        self.sync_wanted.swap(false, Ordering::AcqRel)
    }

    pub(crate) fn begin_close(&self) {
        self.closing.store(true, Ordering::Release);
        self.wake.ring(crate::audit::wake::Urgency::Now);
    }

    pub(crate) fn is_closing(&self) -> bool {
        self.closing.load(Ordering::Acquire)
    }

    fn is_closed(&self) -> bool {
        self.gate.state.load(Ordering::Acquire) == CLOSED
    }

    /// Closes the gate, and each lane behind it: afterwards nothing more is accepted.
    pub(crate) fn close_lanes(&self) {
        // Newcomers are locked throughout, so that no lane is added open behind our back.
        let newcomers = lock(&self.newcomers);
        self.gate.state.store(CLOSED, Ordering::Release);
        for lane in lock(&self.lanes).iter() {
            lane.close();
        }
        drop(newcomers);
        self.tell_all();
    }

    pub(crate) fn set_failing(&self, since: UnixNanos, reason: String) {
        *lock(&self.failure) = Some((since, reason));
        self.gate.state.store(FAILING, Ordering::Release);
        self.tell_all();
    }

    pub(crate) fn set_accepting(&self) {
        self.gate.state.store(ACCEPTING, Ordering::Release);
        *lock(&self.failure) = None;
        self.tell_all();
    }

    fn tell_all(&self) {
        for lane in lock(&self.lanes).iter() {
            lane.progress.notify_waiters();
        }
    }

    pub(crate) fn count_refused(&self) {
        self.refused.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn refused(&self) -> u64 {
        self.refused.load(Ordering::Relaxed)
    }

    pub(crate) fn status(&self, now: UnixNanos) -> AuditStatus {
        let state = match self.gate.state.load(Ordering::Acquire) {
            ACCEPTING => LogState::Accepting,
            FAILING => match lock(&self.failure).clone() {
                Some((since, reason)) => LogState::Failing { since, reason },
                None => LogState::Accepting,
            },
            _ => LogState::Closed,
        };
        let backlog = |lane: &Arc<Lane>| {
            let taken = lane.taken_bytes.load(Ordering::Relaxed);
            lane.accepted_bytes
                .load(Ordering::Relaxed)
                .saturating_sub(taken)
        };
        let meters = &self.meters;
        let last_sync = UnixNanos(meters.last_sync.load(Ordering::Relaxed));
        AuditStatus {
            state,
            segment: meters.segment.load(Ordering::Relaxed),
            blocks: meters.blocks.load(Ordering::Relaxed),
            records: meters.records.load(Ordering::Relaxed),
            bytes: meters.bytes.load(Ordering::Relaxed),
            syncs: meters.syncs.load(Ordering::Relaxed),
            backlog_bytes: lock(&self.lanes).iter().map(backlog).sum(),
            refused: self.refused(),
            last_sync_age: now.since(last_sync).unwrap_or_default(),
        }
    }
}
