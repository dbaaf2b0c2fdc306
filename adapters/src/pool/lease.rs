//! Exclusive use of a connection.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

use super::{Pool, WorkerHandle};
use crate::buffer::Buffer;
use crate::connection::Connection;
use crate::engine::Engine;
use crate::transport::{Peeked, Transport};

/// A connection lent to one session. Dropping it closes the connection; only
/// [`Lease::release`] gives it back.
#[derive(Debug)]
pub struct Lease<E: Engine> {
    pool: Arc<Pool<E>>,
    connection: Option<Box<Connection<E>>>,
    worker: Option<WorkerHandle>,
}

impl<E: Engine> Lease<E> {
    pub(super) const fn new(pool: Arc<Pool<E>>, connection: Box<Connection<E>>) -> Self {
        Self {
            pool,
            connection: Some(connection),
            worker: None,
        }
    }

    /// Makes the connection at home on the worker and looks whether it is still good: alive, and
    /// silent but for notices and parameter reports. False: it is not, drop the lease.
    pub(super) fn settle_on(&mut self, worker: &WorkerHandle) -> bool {
        self.worker = Some(worker.clone());
        let Some(mut connection) = self.connection.take() else {
            return false;
        };
        // Before it moves: the reactor it moves to knows nothing of the socket yet.
        let is_good = connection.is_wanted()
            && is_fresh(&mut connection)
            && self.pool.still_fits(&mut connection);
        if !is_good {
            self.connection = Some(connection);
            return false;
        }
        if connection.worker != worker.id {
            let Connection { transport, .. } = *connection;
            let Ok(transport) = transport.rehome() else {
                return false;
            };
            connection = Box::new(Connection {
                transport,
                worker: worker.id,
                inbound: Buffer::new(Arc::clone(&worker.buffers)),
                ..*connection
            });
        }
        self.connection = Some(connection);
        true
    }

    /// Gives the connection back. It must be clean: no reply owed, no transaction open, nothing
    /// left behind that the next session could see.
    pub fn release(mut self) {
        if let (Some(connection), Some(worker)) = (self.connection.take(), self.worker.take()) {
            self.pool.put_back(connection, &worker);
        }
    }

    /// The pool it belongs to.
    #[must_use]
    pub const fn pool(&self) -> &Arc<Pool<E>> {
        &self.pool
    }
}

/// How long a connection may have been idle before the system is asked about it. What happened
/// before that the reactor has noticed long since; what happened in a shorter time is what can
/// happen at any moment to a connection in use.
const UNASKED: Duration = Duration::from_millis(10);

/// Takes in what arrived while the connection was idle; false if it is of no use any more. No
/// system call for a connection that was just in use.
pub(super) fn is_fresh<E: Engine>(connection: &mut Connection<E>) -> bool {
    let seen = if connection.idle_since.elapsed() < UNASKED {
        None
    } else {
        Some(connection.transport.peek())
    };
    match (seen, &connection.transport) {
        (Some(Peeked::Gone), _) => return false,
        (Some(Peeked::Silent), Transport::Plain(_)) => return connection.inbound.is_empty(),
        (Some(Peeked::Silent | Peeked::Speaks) | None, _) => {}
    }
    if !E::take_in(connection) {
        return false;
    }
    // What the system has and the reactor has not noticed yet cannot be read through it.
    let is_heard = seen != Some(Peeked::Speaks) || connection.transport.peek() == Peeked::Silent;
    // Half a message would be taken for the start of the next reply.
    is_heard && connection.inbound.is_empty()
}

impl<E: Engine> Deref for Lease<E> {
    type Target = Connection<E>;

    #[expect(
        clippy::expect_used,
        reason = "the connection leaves only in `release` and `drop`, which end the lease"
    )]
    fn deref(&self) -> &Connection<E> {
        self.connection
            .as_deref()
            .expect("a lease has its connection")
    }
}

impl<E: Engine> DerefMut for Lease<E> {
    #[expect(
        clippy::expect_used,
        reason = "the connection leaves only in `release` and `drop`, which end the lease"
    )]
    fn deref_mut(&mut self) -> &mut Connection<E> {
        self.connection
            .as_deref_mut()
            .expect("a lease has its connection")
    }
}

impl<E: Engine> Drop for Lease<E> {
    fn drop(&mut self) {
        if self.connection.take().is_some() || self.worker.is_some() {
            let worker = self.worker.take().unwrap_or_else(|| WorkerHandle {
                id: 0,
                buffers: Arc::default(),
            });
            self.pool.discard(&worker);
        }
    }
}
