//! How workers get the writer's attention, at the cost of two atomics when it already has it.
//!
//! Both sides write their own variable, pass a sequentially consistent fence, then read the
//! other's. So of "a record is there" and "the writer is about to sleep" at least one side sees the
//! other, and no record waits for a wake-up that never comes.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering, fence};
use std::thread::{self, Thread};
use std::time::Duration;

/// Looks at everything before it sleeps again.
const RUNNING: u8 = 0;
/// Sleeps for a moment to let records gather; only urgency wakes it.
const GATHERING: u8 = 1;
/// Sleeps because there is nothing to do; any record wakes it.
const IDLE: u8 = 2;

/// How soon a record must be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Urgency {
    /// Within the batching delay.
    Soon,
    /// Someone waits for it.
    Now,
}

/// The bell between workers and writer.
#[derive(Debug, Default)]
pub(crate) struct Wake {
    state: AtomicU8,
    urgent: AtomicBool,
    writer: OnceLock<Thread>,
}

impl Wake {
    /// Called by the writer thread, once, before anything else.
    pub(crate) fn attach(&self) {
        self.writer.get_or_init(thread::current);
    }

    /// Called by a worker after it made something visible to the writer.
    pub(crate) fn ring(&self, urgency: Urgency) {
        if urgency == Urgency::Now {
            self.urgent.store(true, Ordering::Release);
        }
        fence(Ordering::SeqCst);
        let state = self.state.load(Ordering::Relaxed);
        let asleep = state == IDLE || (state == GATHERING && urgency == Urgency::Now);
        // The exchange lets one of many workers make the system call, not all of them.
        let mine = asleep
            && self
                .state
                .compare_exchange(state, RUNNING, Ordering::AcqRel, Ordering::Relaxed)
                .is_ok();
        if mine && let Some(writer) = self.writer.get() {
            writer.unpark();
        }
    }

    /// Takes note of urgency: called by the writer before it looks at the rings.
    pub(crate) fn take_urgency(&self) -> bool {
        self.urgent.swap(false, Ordering::AcqRel)
    }

    /// Sleeps at most `delay`, unless something urgent is there or comes.
    pub(crate) fn gather(&self, delay: Duration) {
        self.sleep(GATHERING, delay, || false);
    }

    /// Sleeps at most `limit`, unless `has_work` or anything comes.
    pub(crate) fn idle(&self, limit: Duration, has_work: impl FnOnce() -> bool) {
        self.sleep(IDLE, limit, has_work);
    }

    fn sleep(&self, state: u8, limit: Duration, has_work: impl FnOnce() -> bool) {
        self.state.store(state, Ordering::Relaxed);
        fence(Ordering::SeqCst);
        if !self.urgent.load(Ordering::Acquire) && !has_work() {
            thread::park_timeout(limit);
        }
        self.state.store(RUNNING, Ordering::Relaxed);
    }
}
