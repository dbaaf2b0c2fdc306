//! How what runs is stopped: on demand, or when its time is up.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::InterruptHandle;
use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::adapter::{Cancel, Event};

/// Shared by a session's thread and whoever may stop it.
pub(crate) struct Stop {
    begun: Instant,
    cancelled: AtomicBool,
    /// The session is gone: nothing runs any more.
    gone: AtomicBool,
    /// Milliseconds since `begun`; zero: none.
    deadline: AtomicU64,
    interrupt: Mutex<Option<InterruptHandle>>,
    /// Whom what runs is told to: when nobody listens any more it stops.
    listener: Mutex<Option<mpsc::Sender<Event>>>,
}

/// Why something was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    Cancelled,
    TimedOut,
}

impl std::fmt::Debug for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stop")
    }
}

impl Stop {
    pub(super) fn new() -> Self {
        Self {
            begun: Instant::now(),
            cancelled: AtomicBool::new(false),
            gone: AtomicBool::new(false),
            deadline: AtomicU64::new(0),
            interrupt: Mutex::new(None),
            listener: Mutex::new(None),
        }
    }

    /// The connection that is interrupted from now on.
    pub(super) fn watch(&self, handle: InterruptHandle) {
        *self
            .interrupt
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Some(handle);
    }

    /// A command begins, which has this much time.
    pub(super) fn begin(&self, time: Option<Duration>, listener: Option<mpsc::Sender<Event>>) {
        *self.listener.lock().unwrap_or_else(PoisonError::into_inner) = listener;
        self.cancelled.store(false, Ordering::Release);
        let deadline = time.map_or(0, |time| {
            let end = self.begun.elapsed().saturating_add(time);
            u64::try_from(end.as_millis()).unwrap_or(u64::MAX).max(1)
        });
        self.deadline.store(deadline, Ordering::Release);
    }

    /// The session is gone.
    pub(super) fn end(&self) {
        self.gone.store(true, Ordering::Release);
        self.cancel();
    }

    /// Why it must end, if it must.
    pub(super) fn why(&self) -> Option<Why> {
        let unheard = {
            let listener = self.listener.lock().unwrap_or_else(PoisonError::into_inner);
            listener.as_ref().is_some_and(mpsc::Sender::is_closed)
        };
        if unheard || self.gone.load(Ordering::Acquire) || self.cancelled.load(Ordering::Acquire) {
            return Some(Why::Cancelled);
        }
        let deadline = self.deadline.load(Ordering::Acquire);
        let late = deadline != 0 && self.begun.elapsed().as_millis() >= u128::from(deadline);
        late.then_some(Why::TimedOut)
    }
}

impl Cancel for Stop {
    fn cancel(&self) {
        self.cancelled.store(true, Ordering::Release);
        let handle = self
            .interrupt
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(handle) = &*handle {
            handle.interrupt();
        }
    }
}
