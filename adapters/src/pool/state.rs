//! What a pool's lock protects: who has, who waits, and what to do about it.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::breaker::{Admission, Breaker};
use super::operate::Known;
use super::{PoolConfig, Waiter};
use crate::connection::{Connection, Profile};
use crate::endpoint::Endpoint;
use crate::engine::Engine;
use crate::error::BackendError;

/// How long the head of the queue may be overtaken by waiters of the releasing worker.
const OVERTAKING: Duration = Duration::from_millis(10);

/// Connects that may run at once: a cold pool fills quickly, a login storm does not reach the
/// database.
const MAX_CONNECTING: usize = 4;

/// A connection that expires sooner than this (or than a tenth of its life) is replaced ahead.
const AHEAD: Duration = Duration::from_secs(30);

/// Handed on by pointer, from lease to waiter to lease.
type Connections<E> = Vec<Box<Connection<E>>>;

#[derive(Debug)]
pub(super) struct State<E: Engine> {
    pub(super) idle: Connections<E>,
    pub(super) waiters: VecDeque<Arc<Waiter<E>>>,
    pub(super) live: usize,
    pub(super) connecting: usize,
    pub(super) breaker: Breaker,
    /// The profile of the last connect that failed: what a probe asks for.
    pub(super) failed_profile: Profile,
    pub(super) life: Life,
    pub(super) endpoint: Arc<Endpoint<E>>,
    pub(super) config: PoolConfig,
    /// Every connection, leased or idle; those that are gone are swept out now and then.
    pub(super) known: Vec<Known<E>>,
    /// Connections opened before this are closed when they come back.
    pub(super) outdated: Option<Instant>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Life {
    Open,
    /// By an operator: waiters stay in the queue, and no connection is lent or opened.
    Paused,
    Closed,
}

/// What to do after the lock is released.
pub(super) enum Next<E: Engine> {
    Nothing,
    /// Open a connection; one of another profile made room for it and is to be closed.
    Connect(Profile, Option<Box<Connection<E>>>),
    /// Tell waiters that there is none to be had.
    Fail(Vec<Arc<Waiter<E>>>, BackendError),
}

impl<E: Engine> State<E> {
    pub(super) const fn new(endpoint: Arc<Endpoint<E>>, config: PoolConfig) -> Self {
        Self {
            idle: Vec::new(),
            waiters: VecDeque::new(),
            live: 0,
            connecting: 0,
            breaker: Breaker::new(),
            failed_profile: Profile::Ordinary,
            life: Life::Open,
            endpoint,
            config,
            known: Vec::new(),
            outdated: None,
        }
    }

    /// An idle connection of the profile, one of the worker's own where there is one. The most
    /// recently used is taken, so that a pool that is larger than needed shrinks.
    pub(super) fn find_idle(&self, profile: Profile, worker: usize) -> Option<usize> {
        let fits = |c: &Connection<E>| c.profile == profile;
        self.idle
            .iter()
            .rposition(|c| fits(c) && c.worker == worker)
            .or_else(|| self.idle.iter().rposition(|c| fits(c)))
    }

    pub(super) fn next_waiter(
        &mut self,
        profile: Profile,
        worker: usize,
        now: Instant,
    ) -> Option<Arc<Waiter<E>>> {
        let head = self.waiters.front()?;
        let patient = now.duration_since(head.since) < OVERTAKING;
        let fitting = |w: &Arc<Waiter<E>>| w.profile == profile;
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

    /// Connections that exist, lent or not.
    const fn open(&self) -> usize {
        self.live.saturating_sub(self.connecting)
    }

    /// Whether to open a connection for the waiter that has just queued.
    pub(super) fn plan_for_newest(&mut self, profile: Profile, now: Instant) -> Next<E> {
        match self.plan(profile, now) {
            Next::Fail(_, cause) if self.connecting > 0 => {
                // The probe's own waiter waits for it; whoever comes meanwhile does not.
                Next::Fail(self.waiters.pop_back().into_iter().collect(), cause)
            }
            Next::Fail(_, cause) => Next::Fail(self.waiters.drain(..).collect(), cause),
            next @ (Next::Nothing | Next::Connect(..)) => next,
        }
    }

    /// Whether to open a connection for those who wait.
    pub(super) fn plan_for_waiters(&mut self, now: Instant) -> Next<E> {
        let Some(profile) = self.waiters.front().map(|waiter| waiter.profile) else {
            return Next::Nothing;
        };
        match self.plan(profile, now) {
            Next::Fail(..) if self.connecting > 0 => Next::Nothing,
            Next::Fail(_, cause) => Next::Fail(self.waiters.drain(..).collect(), cause),
            next @ (Next::Nothing | Next::Connect(..)) => next,
        }
    }

    /// `Fail` with nobody in it: there is no connection that could come back, and none may be
    /// opened.
    fn plan(&mut self, profile: Profile, now: Instant) -> Next<E> {
        if self.life != Life::Open || self.connecting >= self.waiters.len() {
            return Next::Nothing;
        }
        let full = self.live >= self.config.size;
        if full && self.idle.is_empty() {
            return Next::Nothing;
        }
        match self.breaker.admit(now, self.connecting, MAX_CONNECTING) {
            Admission::Granted => {}
            Admission::Refused(cause) if self.open() == 0 => {
                return Next::Fail(Vec::new(), cause);
            }
            Admission::Refused(_) | Admission::Later => return Next::Nothing,
        }
        // An idle connection of the other profile makes room.
        let evicted = full.then(|| self.idle.swap_remove(0));
        if evicted.is_some() {
            self.live = self.live.saturating_sub(1);
        }
        self.begin(profile, evicted)
    }

    const fn begin(&mut self, profile: Profile, evicted: Option<Box<Connection<E>>>) -> Next<E> {
        self.live = self.live.saturating_add(1);
        self.connecting = self.connecting.saturating_add(1);
        Next::Connect(profile, evicted)
    }

    // === upkeep ===

    /// What to open though nobody waits: connections to hold ready, and the probe of a breaker.
    pub(super) fn plan_ahead(&mut self, now: Instant) -> Vec<Next<E>> {
        let mut plans = Vec::new();
        if self.life != Life::Open {
            return plans;
        }
        let wanted = self.config.warm.clone();
        for profile in wanted {
            let ready = self.ready(profile, now);
            // Those that are being opened may be of another profile; the next round sees.
            let coming = self.connecting;
            let missing = self.config.min_idle.saturating_sub(ready);
            for _ in coming..missing {
                if self.live >= self.config.size {
                    return plans;
                }
                if self.breaker.cause().is_some() && !self.breaker.is_due(now) {
                    return plans;
                }
                match self.breaker.admit(now, self.connecting, MAX_CONNECTING) {
                    Admission::Granted => plans.push(self.begin(profile, None)),
                    Admission::Later | Admission::Refused(_) => return plans,
                }
            }
        }
        if self.breaker.is_due(now)
            && self.live < self.config.size
            && let Admission::Granted = self.breaker.admit(now, self.connecting, MAX_CONNECTING)
        {
            plans.push(self.begin(self.failed_profile, None));
        }
        plans
    }

    /// Takes out what has been idle or alive for too long, or has something to say: the first are
    /// to be closed, the others to be listened to.
    pub(super) fn take_old(&mut self, now: Instant) -> (Connections<E>, Connections<E>) {
        let (mut old, mut talking) = (Vec::new(), Vec::new());
        let mut index = 0;
        let idle_timeout = self.config.idle_timeout;
        while let Some(connection) = self.idle.get_mut(index) {
            let (profile, expires) = (connection.profile, connection.expires);
            let is_old = now >= connection.expires || !connection.is_wanted();
            let idle = now.duration_since(connection.idle_since);
            let is_idle = idle > connection.spread(idle_timeout);
            let has_news = connection.transport.has_news();
            if is_old || (is_idle && !self.is_held_ready(profile, expires, now)) {
                old.push(self.idle.swap_remove(index));
                self.live = self.live.saturating_sub(1);
            } else if has_news {
                talking.push(self.idle.swap_remove(index));
            } else {
                index = index.saturating_add(1);
            }
        }
        (old, talking)
    }

    /// Idle connections of the profile that do not expire soon.
    fn ready(&self, profile: Profile, now: Instant) -> usize {
        let soon = now + AHEAD.min(self.config.max_lifetime / 10);
        self.idle
            .iter()
            .filter(|c| c.profile == profile && c.expires > soon)
            .count()
    }

    /// Whether the minimum would be missed without a connection. One that expires soon is held
    /// only until its replacement is there.
    fn is_held_ready(&self, profile: Profile, expires: Instant, now: Instant) -> bool {
        let soon = now + AHEAD.min(self.config.max_lifetime / 10);
        let ready = self.ready(profile, now);
        self.config.warm.contains(&profile)
            && if expires > soon {
                ready <= self.config.min_idle
            } else {
                ready < self.config.min_idle
            }
    }
}
