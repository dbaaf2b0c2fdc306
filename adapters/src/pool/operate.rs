//! What an operator does to a pool and sees of it: pausing, replacing its connections, listing
//! them. None of it costs a lease anything.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::{Arc, Weak};
use std::time::Duration;

use tokio::time::Instant;

use super::state::{Life, Next, State};
use super::{Pool, WorkerHandle};
use crate::connection::{CancelTarget, Connection, Profile};
use crate::engine::Engine;

/// Whether a pool lends connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// It does.
    Open,
    /// An operator paused it: whoever asks waits.
    Paused,
    /// The target is gone, or BosDB stops.
    Closed,
}

/// What a connection is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServerState {
    /// Waiting in the pool.
    Idle,
    /// Lent, or being cleaned after a lease.
    Lent,
}

/// A connection as an operator sees it.
#[derive(Debug)]
pub struct ServerView<E: Engine> {
    /// Its address, its process and the key by which a lease of it is known.
    pub cancel: Arc<CancelTarget<E::CancelKey>>,
    /// How it was opened.
    pub profile: Profile,
    /// How long ago it was opened.
    pub age: Duration,
    /// BosDB's end of it.
    pub local: Option<SocketAddr>,
    /// What it is doing.
    pub state: ServerState,
    /// Whether it is closed when it comes back.
    pub outdated: bool,
}

/// A connection that is not gone as long as somebody can cancel it.
#[derive(Debug)]
pub(super) struct Known<E: Engine> {
    cancel: Weak<CancelTarget<E::CancelKey>>,
    profile: Profile,
    opened: Instant,
    local: Option<SocketAddr>,
}

impl<E: Engine> Pool<E> {
    /// Lends and opens no more connections until [`Pool::resume`]. Idle ones are closed, lent ones
    /// when they come back; waiters stay in the queue.
    pub fn pause(&self) {
        let idle = {
            let mut state = self.state();
            if state.life == Life::Open {
                state.life = Life::Paused;
            }
            state.take_idle()
        };
        // Dropped outside the lock: closing a socket is a system call.
        drop(idle);
    }

    /// Ends a pause; those who waited are served.
    pub fn resume(self: &Arc<Self>, worker: &WorkerHandle) {
        let mut next = {
            let mut state = self.state();
            if state.life != Life::Paused {
                return;
            }
            state.life = Life::Open;
            state.plan_for_waiters(Instant::now())
        };
        // As many connects as there are waiters for, within the bounds of the plan.
        while let Next::Connect(..) = next {
            self.run(next, worker);
            next = self.state().plan_for_waiters(Instant::now());
        }
        self.run(next, worker);
    }

    /// Replaces every connection: idle ones are closed now, lent ones when they come back.
    pub fn reconnect(self: &Arc<Self>, worker: &WorkerHandle) {
        let (idle, next) = {
            let mut state = self.state();
            let now = Instant::now();
            state.outdated = Some(now);
            (state.take_idle(), state.plan_for_waiters(now))
        };
        drop(idle);
        self.run(next, worker);
    }

    /// Whether it lends connections.
    #[must_use]
    pub fn availability(&self) -> Availability {
        match self.state().life {
            Life::Open => Availability::Open,
            Life::Paused => Availability::Paused,
            Life::Closed => Availability::Closed,
        }
    }

    /// How long the head of the queue has waited.
    #[must_use]
    pub fn longest_wait(&self) -> Duration {
        let since = self.state().waiters.front().map(|waiter| waiter.since);
        since.map_or(Duration::ZERO, |since| since.elapsed())
    }

    /// Every connection there is.
    #[must_use]
    pub fn servers(&self) -> Vec<ServerView<E>> {
        let mut state = self.state();
        state.sweep_known();
        let idle: HashSet<*const CancelTarget<E::CancelKey>> = state
            .idle
            .iter()
            .map(|connection| Arc::as_ptr(&connection.cancel))
            .collect();
        let outdated = state.outdated;
        state
            .known
            .iter()
            .filter_map(|known| {
                let cancel = known.cancel.upgrade()?;
                Some(ServerView {
                    state: if idle.contains(&Arc::as_ptr(&cancel)) {
                        ServerState::Idle
                    } else {
                        ServerState::Lent
                    },
                    profile: known.profile,
                    age: known.opened.elapsed(),
                    local: known.local,
                    outdated: outdated.is_some_and(|since| known.opened < since),
                    cancel,
                })
            })
            .collect()
    }
}

impl<E: Engine> State<E> {
    /// A connect succeeded.
    pub(super) fn note(&mut self, connection: &Connection<E>) {
        // Swept here, the list never grows far beyond the pool's size.
        if self.known.len() > self.live.saturating_mul(2) {
            self.sweep_known();
        }
        self.known.push(Known {
            cancel: Arc::downgrade(&connection.cancel),
            profile: connection.profile,
            opened: connection.opened,
            local: connection.transport.local_address(),
        });
    }

    /// Whether a connection is replaced when it comes back.
    pub(super) fn is_outdated(&self, connection: &Connection<E>) -> bool {
        self.outdated.is_some_and(|since| connection.opened < since)
    }

    fn take_idle(&mut self) -> Vec<Box<Connection<E>>> {
        let idle = std::mem::take(&mut self.idle);
        self.live = self.live.saturating_sub(idle.len());
        idle
    }

    fn sweep_known(&mut self) {
        self.known.retain(|known| known.cancel.strong_count() > 0);
    }
}
