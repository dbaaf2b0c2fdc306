//! Waiting for a connection.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::time::Instant;

use super::{Lease, Pool, WorkerHandle};
use crate::connection::{Connection, Profile};
use crate::engine::Engine;
use crate::error::BackendError;

/// A place in the queue.
#[derive(Debug)]
pub struct Waiter<E: Engine> {
    pub(super) profile: Profile,
    pub(super) worker: usize,
    pub(super) since: Instant,
    slot: Mutex<Slot<E>>,
}

#[derive(Debug)]
enum Slot<E: Engine> {
    Empty(Option<Waker>),
    Delivered(Result<Box<Connection<E>>, BackendError>),
    Taken,
}

impl<E: Engine> Waiter<E> {
    pub(super) fn new(profile: Profile, worker: usize) -> Arc<Self> {
        Arc::new(Self {
            profile,
            worker,
            since: Instant::now(),
            slot: Mutex::new(Slot::Empty(None)),
        })
    }

    fn slot(&self) -> MutexGuard<'_, Slot<E>> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the wait. A connection comes back when the wait was given up meanwhile.
    pub(super) fn deliver(
        &self,
        result: Result<Box<Connection<E>>, BackendError>,
    ) -> Option<Box<Connection<E>>> {
        let before = {
            let mut slot = self.slot();
            if let Slot::Taken = *slot {
                return result.ok();
            }
            std::mem::replace(&mut *slot, Slot::Delivered(result))
        };
        match before {
            Slot::Empty(Some(waker)) => waker.wake(),
            Slot::Empty(None) | Slot::Taken => {}
            // Nobody is served twice; whoever came first is given back.
            Slot::Delivered(earlier) => return earlier.ok(),
        }
        None
    }

    /// Ends the wait with an error.
    pub(super) fn fail(&self, error: BackendError) {
        // An error carries no connection, and so none comes back.
        drop(self.deliver(Err(error)));
    }
}

/// Ends with a lease. Dropping it leaves the queue; a connection that had been delivered at that
/// moment goes back, so nothing leaks however the wait is given up.
#[derive(Debug)]
pub struct Wait<E: Engine> {
    pool: Arc<Pool<E>>,
    waiter: Arc<Waiter<E>>,
    worker: WorkerHandle,
}

impl<E: Engine> Wait<E> {
    pub(super) const fn new(
        pool: Arc<Pool<E>>,
        waiter: Arc<Waiter<E>>,
        worker: WorkerHandle,
    ) -> Self {
        Self {
            pool,
            waiter,
            worker,
        }
    }

    /// Polls for the lease.
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Lease<E>, BackendError>> {
        let delivered = {
            let mut slot = self.waiter.slot();
            match std::mem::replace(&mut *slot, Slot::Taken) {
                Slot::Delivered(result) => result,
                Slot::Empty(_) => {
                    *slot = Slot::Empty(Some(cx.waker().clone()));
                    return Poll::Pending;
                }
                Slot::Taken => return Poll::Ready(Err(BackendError::Closed)),
            }
        };
        match delivered {
            Err(error) => {
                self.pool.observer.waited(error.kind());
                Poll::Ready(Err(error))
            }
            Ok(connection) => match self.pool.lend(connection, &self.worker) {
                Some(lease) => {
                    self.pool.observer.waited("served");
                    Poll::Ready(Ok(lease))
                }
                // It died on the way: queue again, at the end but with a new connect planned.
                None => {
                    *self = self.pool.wait(self.waiter.profile, &self.worker);
                    self.poll(cx)
                }
            },
        }
    }
}

impl<E: Engine> Drop for Wait<E> {
    fn drop(&mut self) {
        {
            let mut state = self.pool.state();
            if let Some(index) = state
                .waiters
                .iter()
                .position(|waiter| Arc::ptr_eq(waiter, &self.waiter))
            {
                state.waiters.remove(index);
            }
        }
        let slot = std::mem::replace(&mut *self.waiter.slot(), Slot::Taken);
        match slot {
            Slot::Taken => return,
            Slot::Empty(_) | Slot::Delivered(Err(_)) => {}
            Slot::Delivered(Ok(connection)) => self.pool.put_back(connection, &self.worker),
        }
        self.pool.observer.waited("given up");
    }
}
