//! A bounded set of connections to one target.
//!
//! Invariants, all under one short lock that is never held across an await:
//! - `live` counts every connection that exists or is being opened, leased or idle; it never
//!   exceeds the pool's size.
//! - A connection is lent to one lease at a time and comes back clean or is closed; a
//!   [`Lease`] that is dropped without [`Lease::release`] closes it.
//! - Waiters are served in the order they came, with one exception that is bounded: a waiter of
//!   the worker that gives the connection back goes first while the head of the queue has waited
//!   less than `OVERTAKING`, because moving a socket between workers costs system calls.

mod lease;
mod wait;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

pub use lease::Lease;
pub use wait::{Wait, Waiter};

use crate::buffer::BufferPool;
use crate::error::BackendError;
use crate::pg::connect::{Endpoint, connect};
use crate::pg::connection::{Connection, Profile};

/// How long the head of the queue may be overtaken by waiters of the releasing worker.
const OVERTAKING: Duration = Duration::from_millis(10);

/// How long a failed connect keeps others from trying: a database that is down is not hammered.
const BACKOFF: Duration = Duration::from_millis(250);

/// Connects that may run at once: a cold pool fills quickly, a login storm does not reach the
/// database.
const MAX_CONNECTING: usize = 4;

/// Limits of a pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolConfig {
    /// Connections at most, of all profiles together.
    pub size: usize,
    /// An idle connection is closed after this.
    pub idle_timeout: Duration,
    /// A connection is closed after this, give or take a tenth, when it is next idle.
    pub max_lifetime: Duration,
}

/// The worker on whose thread a call is made.
#[derive(Debug, Clone)]
pub struct WorkerHandle {
    /// Its number.
    pub id: usize,
    /// Its read buffers.
    pub buffers: Arc<BufferPool>,
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
}

/// Connections to one target.
#[derive(Debug)]
pub struct Pool {
    endpoint: Endpoint,
    config: PoolConfig,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    #[expect(
        clippy::vec_box,
        reason = "connections are handed on by pointer, from lease to waiter to lease"
    )]
    idle: Vec<Box<Connection>>,
    waiters: VecDeque<Arc<Waiter>>,
    live: usize,
    connecting: usize,
    failure: Option<(Instant, BackendError)>,
    life: Life,
}

#[derive(Debug, PartialEq, Eq)]
enum Life {
    Open,
    Closed,
}

/// What to do after the lock is released.
enum Next {
    Nothing,
    Connect(Profile),
}

impl Pool {
    /// A pool without connections.
    #[must_use]
    pub fn new(endpoint: Endpoint, config: PoolConfig) -> Arc<Self> {
        Arc::new(Self {
            endpoint,
            config,
            state: Mutex::new(State {
                idle: Vec::new(),
                waiters: VecDeque::new(),
                live: 0,
                connecting: 0,
                failure: None,
                life: Life::Open,
            }),
        })
    }

    /// Where the connections lead.
    #[must_use]
    pub const fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The bound on connections.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.config.size
    }

    /// The state is consistent after every statement, so a panic elsewhere does not spoil it.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts for metrics.
    #[must_use]
    pub fn counts(&self) -> PoolCounts {
        let state = self.state();
        PoolCounts {
            size: self.config.size,
            leased: state
                .live
                .saturating_sub(state.idle.len())
                .saturating_sub(state.connecting),
            idle: state.idle.len(),
            connecting: state.connecting,
            waiting: state.waiters.len(),
        }
    }

    /// Why the last attempt to connect failed, if none has succeeded since.
    #[must_use]
    pub fn last_failure(&self) -> Option<BackendError> {
        self.state()
            .failure
            .as_ref()
            .map(|(_, error)| error.clone())
    }

    /// A free connection, at once or not at all.
    pub fn try_lease(self: &Arc<Self>, profile: Profile, worker: &WorkerHandle) -> Option<Lease> {
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
    fn lend(self: &Arc<Self>, connection: Box<Connection>, worker: &WorkerHandle) -> Option<Lease> {
        let mut lease = Lease::new(Arc::clone(self), connection);
        lease.settle_on(worker).then_some(lease)
    }

    /// Queues for a connection. The wait ends with a lease or an error; dropping it leaves the
    /// queue.
    pub fn wait(self: &Arc<Self>, profile: Profile, worker: &WorkerHandle) -> Wait {
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
            } else {
                state.waiters.push_back(Arc::clone(&waiter));
                state.plan(&self.config, profile)
            }
        };
        self.run(next, worker);
        Wait::new(Arc::clone(self), waiter, worker.clone())
    }

    fn run(self: &Arc<Self>, next: Next, worker: &WorkerHandle) {
        match next {
            Next::Nothing => {}
            Next::Connect(profile) => {
                let (pool, worker) = (Arc::clone(self), worker.clone());
                tokio::spawn(async move { pool.connect(profile, worker).await });
            }
        }
    }

    async fn connect(self: Arc<Self>, profile: Profile, worker: WorkerHandle) {
        // `connecting` and `live` were raised by `plan`; the guard lowers them if this task dies.
        let guard = Connecting::new(Arc::clone(&self));
        let result = connect(
            &self.endpoint,
            profile,
            worker.id,
            Arc::clone(&worker.buffers),
        )
        .await;
        guard.finish();
        match result {
            Ok(mut connection) => {
                connection.expires = connection.opened + self.lifetime(&connection);
                self.state().failure = None;
                self.put_back(Box::new(connection), &worker);
            }
            Err(error) => {
                tracing::warn!(
                    target = %self.endpoint.address(),
                    error = %error,
                    "cannot open a connection to the database"
                );
                self.failed(&error, &worker);
            }
        }
    }

    /// The configured lifetime, spread over a tenth either way by the backend's process number,
    /// so that connections opened together do not end together.
    fn lifetime(&self, connection: &Connection) -> Duration {
        let spread = connection.cancel.key.process.unsigned_abs() % 200;
        self.config
            .max_lifetime
            .saturating_mul(900_u32.saturating_add(spread))
            / 1000
    }

    fn failed(self: &Arc<Self>, error: &BackendError, worker: &WorkerHandle) {
        let (waiters, next) = {
            let mut state = self.state();
            state.live = state.live.saturating_sub(1);
            state.failure = Some((Instant::now(), error.clone()));
            // While connections exist, or are being opened, the waiters have something to wait for.
            if state.live == 0 {
                (std::mem::take(&mut state.waiters), Next::Nothing)
            } else {
                (VecDeque::new(), Next::Nothing)
            }
        };
        for waiter in waiters {
            waiter.fail(error.clone());
        }
        self.run(next, worker);
    }

    /// Hands a clean connection to the next waiter, or keeps it.
    fn put_back(self: &Arc<Self>, mut connection: Box<Connection>, worker: &WorkerHandle) {
        let now = Instant::now();
        connection.idle_since = now;
        let next = loop {
            let mut state = self.state();
            if state.life == Life::Closed || now >= connection.expires {
                state.live = state.live.saturating_sub(1);
                break state.plan_for_waiters(&self.config);
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
            break state.plan_for_waiters(&self.config);
        };
        self.run(next, worker);
    }

    /// A leased connection is gone.
    fn discard(self: &Arc<Self>, worker: &WorkerHandle) {
        let next = {
            let mut state = self.state();
            state.live = state.live.saturating_sub(1);
            state.plan_for_waiters(&self.config)
        };
        self.run(next, worker);
    }

    /// Closes what has been idle or alive for too long. Called about once a second.
    pub fn maintain(&self) {
        let now = Instant::now();
        let mut closed = Vec::new();
        let mut state = self.state();
        let mut index = 0;
        while let Some(connection) = state.idle.get(index) {
            let old = now >= connection.expires
                || now.duration_since(connection.idle_since) > self.config.idle_timeout;
            if old {
                closed.push(state.idle.swap_remove(index));
                state.live = state.live.saturating_sub(1);
            } else {
                index = index.saturating_add(1);
            }
        }
        drop(state);
        // Dropped outside the lock: closing a socket is a system call.
        drop(closed);
    }

    /// No more leases: waiters are told, idle connections closed, leased ones closed on return.
    pub fn close(&self) {
        let (waiters, idle) = {
            let mut state = self.state();
            state.life = Life::Closed;
            let idle = std::mem::take(&mut state.idle);
            state.live = state.live.saturating_sub(idle.len());
            (std::mem::take(&mut state.waiters), idle)
        };
        for waiter in waiters {
            waiter.fail(BackendError::Closed);
        }
        drop(idle);
    }
}

impl State {
    /// An idle connection of the profile, one of the worker's own where there is one. The most
    /// recently used is taken, so that a pool that is larger than needed shrinks.
    fn find_idle(&self, profile: Profile, worker: usize) -> Option<usize> {
        let fits = |c: &Connection| c.profile == profile;
        self.idle
            .iter()
            .rposition(|c| fits(c) && c.worker == worker)
            .or_else(|| self.idle.iter().rposition(|c| fits(c)))
    }

    fn next_waiter(
        &mut self,
        profile: Profile,
        worker: usize,
        now: Instant,
    ) -> Option<Arc<Waiter>> {
        let head = self.waiters.front()?;
        let patient = now.duration_since(head.since) < OVERTAKING;
        let fitting = |w: &Arc<Waiter>| w.profile == profile;
        let index = if patient {
            self.waiters
                .iter()
                .position(|w| fitting(w) && w.worker == worker)
                .or_else(|| self.waiters.iter().position(fitting))
        } else if fitting(head) {
            Some(0)
        } else {
            // The head needs a connection of its own profile; the caller makes room for it.
            None
        };
        self.waiters.remove(index?)
    }

    /// Whether to open a connection for somebody who has just queued.
    fn plan(&mut self, config: &PoolConfig, profile: Profile) -> Next {
        if self.connecting >= MAX_CONNECTING.min(self.waiters.len()) {
            return Next::Nothing;
        }
        if let Some((at, error)) = &self.failure
            && at.elapsed() < BACKOFF
            && self.live == 0
        {
            let error = error.clone();
            for waiter in self.waiters.drain(..) {
                waiter.fail(error.clone());
            }
            return Next::Nothing;
        }
        if self.live >= config.size {
            // An idle connection of the other profile makes room.
            if self.idle.is_empty() {
                return Next::Nothing;
            }
            self.idle.swap_remove(0);
            self.live = self.live.saturating_sub(1);
        }
        self.live = self.live.saturating_add(1);
        self.connecting = self.connecting.saturating_add(1);
        Next::Connect(profile)
    }

    fn plan_for_waiters(&mut self, config: &PoolConfig) -> Next {
        match self.waiters.front().map(|waiter| waiter.profile) {
            Some(profile) if self.life == Life::Open => self.plan(config, profile),
            Some(_) | None => Next::Nothing,
        }
    }
}

/// A connect in progress. Counted off when dropped, however its task ends.
struct Connecting {
    pool: Arc<Pool>,
    place: Place,
}

/// What becomes of the place in `live` that was taken for the connect.
#[derive(PartialEq, Eq)]
enum Place {
    /// The task died: nobody else gives it up.
    GivenUp,
    /// There is a result; whoever handles it keeps or gives up the place.
    HandedOn,
}

impl Connecting {
    const fn new(pool: Arc<Pool>) -> Self {
        Self {
            pool,
            place: Place::GivenUp,
        }
    }

    fn finish(mut self) {
        self.place = Place::HandedOn;
    }
}

impl Drop for Connecting {
    fn drop(&mut self) {
        let mut state = self.pool.state();
        state.connecting = state.connecting.saturating_sub(1);
        if self.place == Place::GivenUp {
            state.live = state.live.saturating_sub(1);
        }
    }
}
