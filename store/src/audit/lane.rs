//! The way of records from one worker to the writer: a ring of bytes, and behind it an overflow for
//! outcomes that must not be lost.
//!
//! The producer's end sits in a mutex. Its worker is the only one to take it, so it is never
//! contended, save while the lane is spilled: then the writer takes it too, to empty the overflow in
//! order behind the ring.
//!
//! The overflow is bounded by count: a record enters it only against a [`Reservation`], of which
//! there are at most [`MAX_RESERVATIONS`] at a time, and while anything is in it no new reservation
//! is given.
//!
//! [`Reservation`]: crate::audit::Reservation

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rtrb::{Consumer, Producer, RingBuffer};
use tokio::sync::Notify;

use crate::audit::block::PAYLOAD_TARGET;
use crate::audit::encode::encode;
use crate::audit::event::AuditEvent;

/// How many statements a worker can have under way at once.
pub(crate) const MAX_RESERVATIONS: usize = 16_384;
/// Length of a record's length.
const PREFIX: usize = 4;

/// The part of a lane that both ends see.
#[derive(Debug)]
pub(crate) struct Lane {
    pub(crate) id: u32,
    entry: Mutex<Entry>,
    /// Whether the overflow holds anything. Changed under the mutex, read without it.
    spilled: AtomicBool,
    reservations: AtomicUsize,
    /// Records accepted, records written to the file, records known to be on the disk.
    pub(crate) accepted: AtomicU64,
    pub(crate) written: AtomicU64,
    pub(crate) synced: AtomicU64,
    pub(crate) accepted_bytes: AtomicU64,
    pub(crate) taken_bytes: AtomicU64,
    /// Told whenever `written`, `synced` or the state of the log has changed.
    pub(crate) progress: Notify,
}

#[derive(Debug)]
struct Entry {
    producer: Producer<u8>,
    scratch: Vec<u8>,
    overflow: VecDeque<Box<[u8]>>,
    is_closed: bool,
}

/// Why a lane did not take a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LaneRefusal {
    Full,
    Closed,
}

/// Whether a record may go into the overflow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spill {
    Allowed,
    Refused,
}

impl Lane {
    /// Both ends of a new lane.
    pub(crate) fn new(id: u32, ring_bytes: usize) -> (Self, Consumer<u8>) {
        let (producer, consumer) = RingBuffer::new(ring_bytes);
        let entry = Entry {
            producer,
            scratch: Vec::with_capacity(PREFIX + 4096),
            overflow: VecDeque::new(),
            is_closed: false,
        };
        let lane = Self {
            id,
            entry: Mutex::new(entry),
            spilled: AtomicBool::new(false),
            reservations: AtomicUsize::new(0),
            accepted: AtomicU64::new(0),
            written: AtomicU64::new(0),
            synced: AtomicU64::new(0),
            accepted_bytes: AtomicU64::new(0),
            taken_bytes: AtomicU64::new(0),
            progress: Notify::new(),
        };
        (lane, consumer)
    }

    fn entry(&self) -> MutexGuard<'_, Entry> {
        // Nothing panics while it is held; were it so, the ring would still be whole, since a
        // record enters it in one step.
        self.entry.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts an event in; the answer is its number within the lane, from 1.
    pub(crate) fn push(
        &self,
        event: &AuditEvent<'_>,
        text_limit: usize,
        spill: Spill,
    ) -> Result<u64, LaneRefusal> {
        let mut guard = self.entry();
        let entry = &mut *guard;
        if entry.is_closed {
            return Err(LaneRefusal::Closed);
        }
        let scratch = &mut entry.scratch;
        scratch.clear();
        scratch.extend_from_slice(&[0; PREFIX]);
        encode(event, text_limit, scratch);
        let length = u32::try_from(scratch.len() - PREFIX).unwrap_or(u32::MAX);
        if let Some(prefix) = scratch.first_chunk_mut::<PREFIX>() {
            *prefix = length.to_le_bytes();
        }
        let fits = entry.overflow.is_empty() && entry.producer.push_entire_slice(scratch).is_ok();
        if !fits {
            match spill {
                Spill::Refused => return Err(LaneRefusal::Full),
                Spill::Allowed => {
                    entry.overflow.push_back(scratch.as_slice().into());
                    self.spilled.store(true, Ordering::Release);
                }
            }
        }
        let bytes = u64::from(length) + 4;
        self.accepted_bytes.fetch_add(bytes, Ordering::Relaxed);
        Ok(self.accepted.fetch_add(1, Ordering::Release) + 1)
    }

    /// Counts one more statement under way; `false` when there is no room for its outcome.
    pub(crate) fn reserve(&self) -> bool {
        if self.is_spilled() {
            return false;
        }
        let before = self.reservations.fetch_add(1, Ordering::Relaxed);
        if before >= MAX_RESERVATIONS {
            self.release();
            return false;
        }
        true
    }

    /// Counts one statement less.
    pub(crate) fn release(&self) {
        self.reservations.fetch_sub(1, Ordering::Relaxed);
    }

    pub(crate) fn is_spilled(&self) -> bool {
        self.spilled.load(Ordering::Acquire)
    }

    /// After this returns nothing is accepted any more: what was accepted can be counted.
    pub(crate) fn close(&self) {
        self.entry().is_closed = true;
    }
}

/// The writer's end of a lane.
#[derive(Debug)]
pub(crate) struct LaneEnd {
    pub(crate) lane: std::sync::Arc<Lane>,
    pub(crate) consumer: Consumer<u8>,
    /// Records taken out so far.
    pub(crate) taken: u64,
    /// Records taken out when the last sync began.
    pub(crate) marked: u64,
}

impl LaneEnd {
    pub(crate) fn has_records(&self) -> bool {
        !self.consumer.is_empty() || self.lane.is_spilled()
    }

    /// Moves records into `payload` until it has the size of a block; says how many.
    pub(crate) fn take(&mut self, payload: &mut Vec<u8>) -> u32 {
        let before = payload.len();
        let mut count = drain_ring(&mut self.consumer, payload);
        if self.lane.is_spilled() {
            let mut entry = self.lane.entry();
            count += drain_ring(&mut self.consumer, payload);
            if self.consumer.is_empty() {
                while payload.len() < PAYLOAD_TARGET {
                    let Some(record) = entry.overflow.pop_front() else {
                        break;
                    };
                    payload.extend_from_slice(&record);
                    count += 1;
                }
                if entry.overflow.is_empty() {
                    self.lane.spilled.store(false, Ordering::Release);
                }
            }
        }
        self.taken += u64::from(count);
        let bytes = u64::try_from(payload.len() - before).unwrap_or(0);
        self.lane.taken_bytes.fetch_add(bytes, Ordering::Relaxed);
        count
    }
}

/// Moves whole records from the ring. A record enters the ring in one step, so where its length is
/// there its bytes are there too.
fn drain_ring(consumer: &mut Consumer<u8>, payload: &mut Vec<u8>) -> u32 {
    let mut count = 0;
    let mut prefix = [0; PREFIX];
    while payload.len() < PAYLOAD_TARGET && consumer.pop_entire_slice(&mut prefix).is_ok() {
        let length = usize::try_from(u32::from_le_bytes(prefix)).unwrap_or(0);
        payload.extend_from_slice(&prefix);
        let start = payload.len();
        payload.resize(start + length, 0);
        let popped = payload
            .get_mut(start..)
            .is_some_and(|record| consumer.pop_entire_slice(record).is_ok());
        debug_assert!(popped, "a record enters the ring in one step");
        count += 1;
    }
    count
}
