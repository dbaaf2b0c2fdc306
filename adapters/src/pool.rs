//! A bounded set of connections to one target.
//!
//! Invariants, all under one short lock that is never held across an await:
//! - `live` counts every connection that exists or is being opened, leased or idle; it never
//!   exceeds the pool's size, unless a reload made the pool smaller.
//! - A connection is lent to one lease at a time and comes back clean or is closed; a
//!   [`Lease`] that is dropped without [`Lease::release`] closes it.
//! - Waiters are served in the order they came, with one exception that is bounded: a waiter of
//!   the worker that gives the connection back goes first while the head of the queue has waited
//!   less than `OVERTAKING`, because moving a socket between workers costs system calls.
//! - Whoever waits has something to wait for: a connection that exists or one that is being
//!   opened. Otherwise the wait ends at once, with the reason why there is none.

mod breaker;
mod lease;
mod opening;
mod operate;
mod state;
mod upkeep;
mod wait;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

pub use breaker::{BreakerConfig, BreakerState};
pub use lease::Lease;
pub use operate::{Availability, ServerState, ServerView};
pub use wait::{Wait, Waiter};

use crate::buffer::BufferPool;
use crate::connection::{Connection, Profile};
use crate::endpoint::Endpoint;
use crate::engine::Engine;
use crate::error::BackendError;
use state::{Life, Next, State};

/// Limits of a pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolConfig {
    /// Connections at most, of all profiles together.
    pub size: usize,
    /// Idle connections of each profile in `warm` that are held ready.
    pub min_idle: usize,
    /// Profiles that somebody may ask for.
    pub warm: Vec<Profile>,
    /// An idle connection is closed after this, give or take a tenth.
    pub idle_timeout: Duration,
    /// A connection is closed after this, give or take a tenth, when it is next idle.
    pub max_lifetime: Duration,
    /// Sessions that may wait for a connection.
    pub max_waiting: usize,
    /// When a database that cannot be reached is left alone.
    pub breaker: BreakerConfig,
}

/// Is told what happens in a pool, off the path of statements.
pub trait Observer: fmt::Debug + Send + Sync {
    /// An attempt to open a connection ended: `ok`, or what kind of failure it was.
    fn connected(&self, result: &'static str);
    /// A wait in the queue ended: `served`, `given up`, or the kind of failure.
    fn waited(&self, result: &'static str);
}

/// The worker on whose thread a call is made.
#[derive(Debug, Clone)]
pub struct WorkerHandle {
    /// Its number.
    pub id: usize,
    /// Its read buffers.
    pub buffers: Arc<BufferPool>,
}

impl WorkerHandle {
    /// Stands for no worker: what it opens is at home with whoever leases it first.
    fn nobody(buffers: &Arc<BufferPool>) -> Self {
        Self {
            id: usize::MAX,
            buffers: Arc::clone(buffers),
        }
    }
}

/// Counts for metrics.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PoolCounts {
    /// The bound.
    pub size: usize,
    /// Leased to sessions or being reset.
    pub leased: usize,
    /// Free.
    pub idle: usize,
    /// Being opened.
    pub connecting: usize,
    /// Sessions that wait.
    pub waiting: usize,
    /// Whether connections are opened as they are needed.
    pub breaker: BreakerState,
}

/// Connections to one target.
#[derive(Debug)]
pub struct Pool<E: Engine> {
    database: Box<str>,
    wanted: E::Wanted,
    observer: Arc<dyn Observer>,
    buffers: Arc<BufferPool>,
    state: Mutex<State<E>>,
}

impl<E: Engine> Pool<E> {
    /// A pool without connections.
    #[must_use]
    pub fn new(
        endpoint: Endpoint<E>,
        config: PoolConfig,
        observer: Arc<dyn Observer>,
    ) -> Arc<Self> {
        Arc::new(Self {
            database: endpoint.database.as_str().into(),
            wanted: E::wanted(&endpoint),
            observer,
            buffers: Arc::default(),
            state: Mutex::new(State::new(Arc::new(endpoint), config)),
        })
    }

    /// The database on the server.
    #[must_use]
    pub fn database(&self) -> &str {
        &self.database
    }

    /// Where the connections lead, as of now.
    #[must_use]
    pub fn endpoint(&self) -> Arc<Endpoint<E>> {
        Arc::clone(&self.state().endpoint)
    }

    /// The state is consistent after every statement, so a panic elsewhere does not spoil it.
    fn state(&self) -> MutexGuard<'_, State<E>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the server is still what the target wants.
    fn still_fits(&self, connection: &mut Connection<E>) -> bool {
        E::still_fits(connection, self.wanted)
    }

    /// Counts for metrics.
    #[must_use]
    pub fn counts(&self) -> PoolCounts {
        let state = self.state();
        PoolCounts {
            size: state.config.size,
            leased: state
                .live
                .saturating_sub(state.idle.len())
                .saturating_sub(state.connecting),
            idle: state.idle.len(),
            connecting: state.connecting,
            waiting: state.waiters.len(),
            breaker: state.breaker.state(),
        }
    }

    /// Why the last attempt to connect failed, if none has succeeded since.
    #[must_use]
    pub fn last_failure(&self) -> Option<BackendError> {
        self.state().breaker.cause().cloned()
    }

    /// A free connection, at once or not at all.
    pub fn try_lease(
        self: &Arc<Self>,
        profile: Profile,
        worker: &WorkerHandle,
    ) -> Option<Lease<E>> {
        loop {
            let connection = {
                let mut state = self.state();
                let index = state.find_idle(profile, worker.id)?;
                state.idle.swap_remove(index)
            };
            if let Some(lease) = self.lend(connection, worker) {
                return Some(lease);
            }
        }
    }

    /// Checks a connection that comes out of the pool; a stale one is closed.
    fn lend(
        self: &Arc<Self>,
        connection: Box<Connection<E>>,
        worker: &WorkerHandle,
    ) -> Option<Lease<E>> {
        let mut lease = Lease::new(Arc::clone(self), connection);
        lease.settle_on(worker).then_some(lease)
    }

    /// Queues for a connection. The wait ends with a lease or an error; dropping it leaves the
    /// queue.
    pub fn wait(self: &Arc<Self>, profile: Profile, worker: &WorkerHandle) -> Wait<E> {
        let waiter = Waiter::new(profile, worker.id);
        let next = {
            let mut state = self.state();
            if state.life == Life::Closed {
                waiter.fail(BackendError::Closed);
                Next::Nothing
            } else if let Some(index) = state.find_idle(profile, worker.id) {
                // Another worker gave one back since the caller looked.
                // The waiter is new and nobody else knows it: it cannot have been given up.
                drop(waiter.deliver(Ok(state.idle.swap_remove(index))));
                Next::Nothing
            } else if state.waiters.len() >= state.config.max_waiting {
                let waiting = state.config.max_waiting;
                waiter.fail(BackendError::QueueFull { waiting });
                Next::Nothing
            } else {
                state.waiters.push_back(Arc::clone(&waiter));
                state.plan_for_newest(profile, Instant::now())
            }
        };
        self.run(next, worker);
        Wait::new(Arc::clone(self), waiter, worker.clone())
    }

    /// Hands a clean connection to the next waiter, or keeps it.
    fn put_back(self: &Arc<Self>, mut connection: Box<Connection<E>>, worker: &WorkerHandle) {
        let now = Instant::now();
        connection.idle_since = now;
        let is_wanted = connection.is_wanted() && self.still_fits(&mut connection);
        let (next, _closed) = loop {
            let mut state = self.state();
            if state.life != Life::Open
                || state.is_outdated(&connection)
                || now >= connection.expires
                || !is_wanted
                || state.live > state.config.size
            {
                state.live = state.live.saturating_sub(1);
                break (state.plan_for_waiters(now), connection);
            }
            if let Some(waiter) = state.next_waiter(connection.profile, worker.id, now) {
                drop(state);
                match waiter.deliver(Ok(connection)) {
                    None => return,
                    // It gave up between the queue and the delivery.
                    Some(back) => connection = back,
                }
                continue;
            }
            if state.waiters.is_empty() {
                state.idle.push(connection);
                return;
            }
            // Only waiters of another profile: this connection makes room for one of theirs.
            state.live = state.live.saturating_sub(1);
            break (state.plan_for_waiters(now), connection);
        };
        self.run(next, worker);
    }

    /// A leased connection is gone.
    fn discard(self: &Arc<Self>, worker: &WorkerHandle) {
        let next = {
            let mut state = self.state();
            state.live = state.live.saturating_sub(1);
            state.plan_for_waiters(Instant::now())
        };
        self.run(next, worker);
    }
}
