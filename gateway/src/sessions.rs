//! The live sessions: how they are counted, found by a cancel key, given deadlines and ended.

mod about;
mod keys;
mod lent;
mod pins;
mod waiting;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU8, AtomicU16, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::Context;
use std::time::Duration;

use arc_swap::ArcSwapOption;
use aws_lc_rs::constant_time;
use bosdb_protocol::pg::startup::{CancelKey, Version};
use futures_util::task::AtomicWaker;

use bosdb_policy::Effects;

use crate::clock::Moment;

use keys::fresh_key;
use lent::Hold;
pub(crate) use lent::Lent;

pub use about::{About, ClientState, Place};
pub use pins::PinReason;
pub use waiting::{Stop, Waiting};

/// Which key the client was given, and so which one it must show.
const KEY_NONE: u8 = 0;
const KEY_SHORT: u8 = 1;
const KEY_LONG: u8 = 2;

const STOP_NONE: u8 = 0;
const STOP_DRAIN: u8 = 1;
const STOP_NOW: u8 = 2;

/// One session as others see it.
#[derive(Debug)]
pub struct SessionHandle {
    /// Its number.
    pub id: u64,
    key: CancelKey,
    key_given: AtomicU8,
    waker: AtomicWaker,
    stop: AtomicU8,
    /// Set by the session: the deadline in milliseconds of the registry's clock, zero for none.
    deadline: AtomicU64,
    waiting: AtomicU8,
    /// When `waiting` was set, in milliseconds of the registry's clock.
    waiting_since: AtomicU64,
    /// When the client last asked for something, in the time of day.
    request: AtomicU64,
    /// Who it is; set by each login.
    about: ArcSwapOption<About>,
    /// Set by the sweeper: the deadline that passed.
    expired: AtomicU64,
    cancelled: AtomicU8,
    leased: Mutex<Option<Lent>>,
    /// Why the session keeps its backend, by [`PinReason`].
    pins: AtomicU16,
}

impl SessionHandle {
    /// The key for a client that speaks this version. From now on it names the session.
    #[must_use]
    pub fn give_key(&self, version: Version) -> CancelKey {
        let (given, key) = match version {
            Version::V3_0 => (KEY_SHORT, self.key.shortened()),
            Version::V3_2 => (KEY_LONG, self.key.clone()),
        };
        self.key_given.store(given, Ordering::Release);
        key
    }

    /// Whether this is the key that was given, secret and length: four bytes of a longer secret
    /// are not enough. Compared in constant time.
    fn fits(&self, key: &CancelKey) -> bool {
        let given = match self.key_given.load(Ordering::Acquire) {
            KEY_SHORT => self.key.shortened(),
            KEY_LONG => self.key.clone(),
            _ => return false,
        };
        constant_time::verify_slices_are_equal(given.secret(), key.secret()).is_ok()
    }

    /// Registers the session's task: it is woken by a stop, a passed deadline or a cancel.
    pub fn register(&self, cx: &Context<'_>) {
        self.waker.register(cx.waker());
    }

    /// Whether the session was asked to stop.
    #[must_use]
    pub fn stop(&self) -> Option<Stop> {
        match self.stop.load(Ordering::Acquire) {
            STOP_NONE => None,
            STOP_DRAIN => Some(Stop::Drain),
            _ => Some(Stop::Now),
        }
    }

    /// Asks the session to stop.
    pub fn ask_to_stop(&self, stop: Stop) {
        let value = match stop {
            Stop::Drain => STOP_DRAIN,
            Stop::Now => STOP_NOW,
        };
        if self.stop.fetch_max(value, Ordering::AcqRel) < value {
            self.waker.wake();
        }
    }

    /// Takes the deadline that passed, if it is still the one being waited for.
    #[must_use]
    pub fn take_expired(&self) -> Option<Waiting> {
        let expired = self.expired.swap(0, Ordering::AcqRel);
        if expired == 0 || expired != self.deadline.load(Ordering::Acquire) {
            return None;
        }
        self.deadline.store(0, Ordering::Release);
        Waiting::of(self.waiting.load(Ordering::Acquire))
    }

    /// Takes a cancel request that came while no backend was leased.
    #[must_use]
    pub fn take_cancelled(&self) -> bool {
        self.cancelled.swap(0, Ordering::AcqRel) != 0
    }

    fn leased(&self) -> MutexGuard<'_, Option<Lent>> {
        self.leased.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes which backend the session uses from now on.
    pub(crate) fn attach(&self, lent: Lent) {
        *self.leased() = Some(lent);
    }

    /// From now on a cancel request waits, as the backend works for BosDB itself.
    pub(crate) fn shield(&self) {
        *self.leased() = None;
    }

    /// Ends that. True: a cancel request came meanwhile.
    pub(crate) fn expose(&self, lent: Lent) -> bool {
        let mut leased = self.leased();
        *leased = Some(lent);
        self.take_cancelled()
    }

    /// Notes that the session uses no backend any more. From here on no new cancel request can be
    /// aimed at it; the caller must look at whether it is held for those in flight.
    pub(crate) fn detach(&self) {
        *self.leased() = None;
        self.pins.store(0, Ordering::Relaxed);
    }

    /// Why the session keeps its backend beyond its transactions; nothing when it does not.
    pub fn pins(&self) -> impl Iterator<Item = PinReason> + use<> {
        pins::reasons(self.pins.load(Ordering::Relaxed))
    }

    /// Shows what the session has left on its backend.
    pub fn show_effects(&self, effects: Effects) {
        let bits = pins::bits(effects);
        if self.pins.load(Ordering::Relaxed) != bits {
            self.pins.store(bits, Ordering::Relaxed);
        }
    }

    /// A cancel aimed at what the session runs now, or noted where it runs nothing.
    pub(crate) fn aim(&self) -> Aim {
        let leased = self.leased();
        match &*leased {
            None => {
                self.cancelled.store(1, Ordering::Release);
                Aim::Waiting
            }
            Some(lent) if lent.is_held() => Aim::UnderWay,
            Some(lent) => Aim::At(lent.hold()),
        }
    }
}

/// Where a cancel goes.
pub(crate) enum Aim {
    /// To the backend that the session leases.
    At(Hold),
    /// One is on its way already; a flood of them does not reach the database.
    UnderWay,
    /// To the session itself: it leases none.
    Waiting,
}

/// All sessions.
#[derive(Debug)]
pub struct Sessions {
    handles: Mutex<HashMap<u64, Arc<SessionHandle>>>,
    by_process: Mutex<HashMap<i32, Arc<SessionHandle>>>,
    next: AtomicU64,
    started: Moment,
    /// The number of this instance among those on its machine.
    number: OnceLock<u8>,
}

impl Default for Sessions {
    fn default() -> Self {
        Self {
            handles: Mutex::default(),
            by_process: Mutex::default(),
            next: AtomicU64::new(1),
            number: OnceLock::new(),
            started: Moment::now(),
        }
    }
}

/// A session's place in the registry; given up on drop.
#[derive(Debug)]
pub struct Registration {
    sessions: Arc<Sessions>,
    /// The session.
    pub handle: Arc<SessionHandle>,
}

impl Registration {
    /// Sets what is waited for and for how long at most; `None` waits without end. Costs no
    /// system call but a reading of the clock: the sweeper looks at it a few times a second.
    pub fn wait_for(&self, waiting: Waiting, at_most: Option<Duration>) {
        let deadline = at_most.map_or(0, |at_most| {
            let now = self.sessions.now_millis();
            self.handle.waiting_since.store(now, Ordering::Release);
            now.saturating_add(u64::try_from(at_most.as_millis()).unwrap_or(u64::MAX))
                .max(1)
        });
        // The deadline is cleared first, so that the sweeper never pairs an old deadline with a
        // new reason.
        self.handle.deadline.store(0, Ordering::Release);
        #[expect(
            clippy::as_conversions,
            reason = "the discriminants of a fieldless enum with repr(u8)"
        )]
        self.handle.waiting.store(waiting as u8, Ordering::Release);
        self.handle.deadline.store(deadline, Ordering::Release);
    }

    /// Waits for nothing in particular.
    pub fn wait_for_nothing(&self) {
        self.handle.deadline.store(0, Ordering::Release);
        self.handle.waiting.store(0, Ordering::Release);
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        self.sessions.handles().remove(&self.handle.id);
        self.sessions.by_process().remove(&self.handle.key.process);
    }
}

impl Sessions {
    fn handles(&self) -> MutexGuard<'_, HashMap<u64, Arc<SessionHandle>>> {
        self.handles.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn by_process(&self) -> MutexGuard<'_, HashMap<i32, Arc<SessionHandle>>> {
        self.by_process
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn now_millis(&self) -> u64 {
        Moment::now().nanos_since(self.started) / 1_000_000
    }

    /// Puts the number of this instance into every key from now on.
    pub fn number_keys(&self, instance: u8) {
        self.number.get_or_init(|| instance);
    }

    /// The number of this instance among those on its machine, where there may be several.
    #[must_use]
    pub fn instance(&self) -> Option<u8> {
        self.number.get().copied()
    }

    /// Sessions alive.
    #[must_use]
    pub fn count(&self) -> usize {
        self.handles().len()
    }

    /// Registers a session; `None` when there are `limit` already or no randomness is to be had.
    #[must_use]
    pub fn register(self: &Arc<Self>, limit: usize) -> Option<Registration> {
        let mut handles = self.handles();
        if handles.len() >= limit {
            return None;
        }
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let mut by_process = self.by_process();
        let key = fresh_key(self.number.get().copied(), |process| {
            !by_process.contains_key(&process)
        })?;
        let handle = Arc::new(SessionHandle {
            id,
            key,
            key_given: AtomicU8::new(KEY_NONE),
            waker: AtomicWaker::new(),
            stop: AtomicU8::new(STOP_NONE),
            deadline: AtomicU64::new(0),
            waiting: AtomicU8::new(0),
            waiting_since: AtomicU64::new(0),
            request: AtomicU64::new(0),
            about: ArcSwapOption::empty(),
            expired: AtomicU64::new(0),
            cancelled: AtomicU8::new(0),
            leased: Mutex::new(None),
            pins: AtomicU16::new(0),
        });
        by_process.insert(handle.key.process, Arc::clone(&handle));
        handles.insert(id, Arc::clone(&handle));
        drop(by_process);
        drop(handles);
        Some(Registration {
            sessions: Arc::clone(self),
            handle,
        })
    }

    /// The session with this key. Process number and secret must both fit.
    #[must_use]
    pub fn find(&self, key: &CancelKey) -> Option<Arc<SessionHandle>> {
        let handle = self.by_process().get(&key.process).cloned()?;
        handle.fits(key).then_some(handle)
    }

    /// Cancels what a session does: the statement its backend runs, by a request from a task of
    /// its own, or its wait for a backend.
    pub fn cancel(&self, handle: &SessionHandle) {
        match handle.aim() {
            Aim::At(hold) => {
                tokio::spawn(async move {
                    if let Err(error) = hold.send().await {
                        tracing::warn!(%error, "a cancel request was not delivered");
                    }
                });
            }
            Aim::UnderWay => {}
            Aim::Waiting => {
                handle.waker.wake();
            }
        }
    }

    /// Wakes the sessions whose deadline has passed. Called a few times a second.
    pub fn sweep(&self) {
        let now = self.now_millis();
        let handles = self.handles();
        for handle in handles.values() {
            let deadline = handle.deadline.load(Ordering::Acquire);
            if deadline != 0 && now >= deadline {
                handle.expired.store(deadline, Ordering::Release);
                handle.waker.wake();
            }
        }
    }

    /// Asks every session to stop.
    pub fn stop_all(&self, stop: Stop) {
        for handle in self.handles().values() {
            handle.ask_to_stop(stop);
        }
    }
}

#[cfg(test)]
mod tests;
