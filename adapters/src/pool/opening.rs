//! Opening connections, and what follows when that fails.

use std::sync::Arc;

use tokio::time::Instant;

use super::state::{Life, Next, State};
use super::{Pool, WorkerHandle};
use crate::connect::connect;
use crate::connection::{Connection, Profile};
use crate::endpoint::Endpoint;
use crate::engine::Engine;
use crate::error::BackendError;

impl<E: Engine> Pool<E> {
    /// Does what was decided under the lock.
    pub(super) fn run(self: &Arc<Self>, next: Next<E>, worker: &WorkerHandle) {
        match next {
            Next::Nothing => {}
            Next::Connect(profile, evicted) => {
                drop(evicted);
                let (pool, worker) = (Arc::clone(self), worker.clone());
                tokio::spawn(async move { pool.open(profile, worker).await });
            }
            Next::Fail(waiters, error) => {
                for waiter in waiters {
                    waiter.fail(error.clone());
                }
            }
        }
    }

    async fn open(self: Arc<Self>, profile: Profile, worker: WorkerHandle) {
        // `connecting` and `live` were raised by the plan; the guard lowers them if this task
        // dies.
        let guard = Connecting(Some(Arc::clone(&self)));
        let endpoint = Arc::clone(&self.state().endpoint);
        let result = connect(&endpoint, profile, worker.id, Arc::clone(&worker.buffers)).await;
        match result {
            Ok(connection) => self.opened(connection, guard, &worker),
            Err(error) => self.failed(profile, &endpoint, &error, guard, &worker),
        }
    }

    fn opened(
        self: &Arc<Self>,
        mut connection: Connection<E>,
        guard: Connecting<E>,
        worker: &WorkerHandle,
    ) {
        self.observer.connected("ok");
        let next = {
            let mut state = self.state();
            guard.disarm(&mut state);
            connection.expires = connection.opened + connection.spread(state.config.max_lifetime);
            state.breaker.succeeded();
            state.note(&connection);
            Next::Nothing
        };
        self.run(next, worker);
        self.put_back(Box::new(connection), worker);
        // Only so many are opened at once, and they were fewer while it failed: the others who
        // wait have their turn now.
        let next = self.state().plan_for_waiters(Instant::now());
        self.run(next, worker);
    }

    fn failed(
        self: &Arc<Self>,
        profile: Profile,
        endpoint: &Arc<Endpoint<E>>,
        error: &BackendError,
        guard: Connecting<E>,
        worker: &WorkerHandle,
    ) {
        self.observer.connected(error.kind());
        tracing::warn!(
            target = %endpoint.address(),
            %error,
            "cannot open a connection to the database"
        );
        let now = Instant::now();
        let next = {
            let mut state = self.state();
            guard.disarm(&mut state);
            state.live = state.live.saturating_sub(1);
            state.failed_profile = profile;
            // What failed by a configuration that is not in force any more says nothing.
            if Arc::ptr_eq(endpoint, &state.endpoint) {
                let config = state.config.breaker;
                state.breaker.failed(&config, now, error);
            }
            // While connections exist, or are being opened, the waiters have something to wait for.
            if state.live == 0 && state.life == Life::Open {
                Next::Fail(state.waiters.drain(..).collect(), error.clone())
            } else {
                state.plan_for_waiters(now)
            }
        };
        self.run(next, worker);
    }
}

/// A connect in progress. Counted off when dropped, however its task ends.
struct Connecting<E: Engine>(Option<Arc<Pool<E>>>);

impl<E: Engine> Connecting<E> {
    /// There is a result; whoever handles it keeps or gives up the place in `live`.
    fn disarm(mut self, state: &mut State<E>) {
        self.0 = None;
        state.connecting = state.connecting.saturating_sub(1);
    }
}

impl<E: Engine> Drop for Connecting<E> {
    fn drop(&mut self) {
        if let Some(pool) = self.0.take() {
            let mut state = pool.state();
            state.connecting = state.connecting.saturating_sub(1);
            state.live = state.live.saturating_sub(1);
            state.breaker.abandoned(Instant::now());
        }
    }
}
