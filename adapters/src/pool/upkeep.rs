//! What is done about a pool from time to time, and what a reload does to it.

use std::sync::Arc;

use tokio::time::Instant;

use super::lease::is_fresh;
use super::state::Life;
use super::{Pool, PoolConfig, WorkerHandle};
use crate::endpoint::Endpoint;
use crate::engine::Engine;
use crate::error::BackendError;

impl<E: Engine> Pool<E> {
    /// Closes what has been idle or alive for too long, listens to what speaks unasked, holds the
    /// minimum ready, probes a database that was given up, and keeps addresses fresh. Called about
    /// once a second, inside a runtime.
    pub fn maintain(self: &Arc<Self>) {
        let now = Instant::now();
        let nobody = WorkerHandle::nobody(&self.buffers);
        let (old, talking) = self.state().take_old(now);
        // Outside the lock: closing a socket is a system call.
        drop(old);
        for mut connection in talking {
            if is_fresh(&mut connection) {
                let mut state = self.state();
                if state.waiters.is_empty() && state.life == Life::Open {
                    // It has been idle all the same.
                    state.idle.insert(0, connection);
                    continue;
                }
                drop(state);
                self.put_back(connection, &nobody);
            } else {
                drop(connection);
                self.discard(&nobody);
            }
        }
        let (for_waiters, ahead, endpoint) = {
            let mut state = self.state();
            let for_waiters = state.plan_for_waiters(now);
            let ahead = state.plan_ahead(now);
            (for_waiters, ahead, Arc::clone(&state.endpoint))
        };
        self.run(for_waiters, &nobody);
        for next in ahead {
            self.run(next, &nobody);
        }
        for host in &endpoint.hosts {
            host.refresh_ahead(&endpoint.resolver, endpoint.dns_refresh);
        }
    }

    /// Takes over what a reload changed: new connections are opened by it, those that exist live
    /// on, but for those that lead to a host which is not in it any more. The database, the
    /// account and what a server must be are the same.
    pub fn adopt(self: &Arc<Self>, mut endpoint: Endpoint<E>, config: PoolConfig) {
        let next = {
            let mut state = self.state();
            for host in &mut endpoint.hosts {
                let known = state
                    .endpoint
                    .hosts
                    .iter()
                    .find(|known| known.same_as(host));
                if let Some(known) = known {
                    *host = Arc::clone(known);
                }
            }
            for known in &state.endpoint.hosts {
                if !endpoint.hosts.iter().any(|host| Arc::ptr_eq(host, known)) {
                    known.remove();
                }
            }
            state.endpoint = Arc::new(endpoint);
            state.config = config;
            state.breaker.reset();
            state.plan_for_waiters(Instant::now())
        };
        self.run(next, &WorkerHandle::nobody(&self.buffers));
    }

    /// Its limits, as of now.
    #[must_use]
    pub fn config(&self) -> PoolConfig {
        self.state().config.clone()
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
