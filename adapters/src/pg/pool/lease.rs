//! Exclusive use of a connection.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bosdb_protocol::pg::{backend, frame};

use super::{Pool, WorkerHandle};
use crate::buffer::Buffer;
use crate::pg::connection::Connection;
use crate::transport::{Peeked, Transport};

/// The longest message that may come unasked.
const MAX_UNASKED: usize = 64 * 1024;

/// A connection lent to one session. Dropping it closes the connection; only
/// [`Lease::release`] gives it back.
#[derive(Debug)]
pub struct Lease {
    pool: Arc<Pool>,
    connection: Option<Box<Connection>>,
    worker: Option<WorkerHandle>,
}

impl Lease {
    pub(super) const fn new(pool: Arc<Pool>, connection: Box<Connection>) -> Self {
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
            && connection.still_is(self.pool.attrs);
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
    pub const fn pool(&self) -> &Arc<Pool> {
        &self.pool
    }
}

/// How long a connection may have been idle before the system is asked about it. What happened
/// before that the reactor has noticed long since; what happened in a shorter time is what can
/// happen at any moment to a connection in use.
const UNASKED: Duration = Duration::from_millis(10);

/// Takes in what arrived while the connection was idle; false if it is of no use any more. No
/// system call for a connection that was just in use.
pub(super) fn is_fresh(connection: &mut Connection) -> bool {
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
    if !take_in(connection) {
        return false;
    }
    // What the system has and the reactor has not noticed yet cannot be read through it.
    let is_heard = seen != Some(Peeked::Speaks) || connection.transport.peek() == Peeked::Silent;
    // Half a message would be taken for the start of the next reply.
    is_heard && connection.inbound.is_empty()
}

/// Reads notices and parameter reports; anything else that comes unasked spoils the connection.
fn take_in(connection: &mut Connection) -> bool {
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match connection
            .transport
            .poll_read(&mut context, &mut connection.inbound)
        {
            Poll::Pending => return true,
            Poll::Ready(Ok(0) | Err(_)) => return false,
            Poll::Ready(Ok(_)) => {}
        }
        loop {
            let header = match frame::header(connection.inbound.bytes()) {
                Ok(Some(header)) if header.body <= MAX_UNASKED => header,
                Ok(None) => break,
                Ok(Some(_)) | Err(_) => return false,
            };
            let frame = connection.inbound.bytes();
            let Some(body) = frame.get(frame::HEADER..header.frame()) else {
                break;
            };
            match header.tag {
                b'S' => match backend::parameter_status(body) {
                    Ok((name, value)) => {
                        if !connection.parameters.set(name, value) {
                            return false;
                        }
                    }
                    Err(_) => return false,
                },
                b'N' | b'A' => {}
                _ => return false,
            }
            connection.inbound.consume(header.frame());
        }
    }
}

impl Deref for Lease {
    type Target = Connection;

    #[expect(
        clippy::expect_used,
        reason = "the connection leaves only in `release` and `drop`, which end the lease"
    )]
    fn deref(&self) -> &Connection {
        self.connection
            .as_deref()
            .expect("a lease has its connection")
    }
}

impl DerefMut for Lease {
    #[expect(
        clippy::expect_used,
        reason = "the connection leaves only in `release` and `drop`, which end the lease"
    )]
    fn deref_mut(&mut self) -> &mut Connection {
        self.connection
            .as_deref_mut()
            .expect("a lease has its connection")
    }
}

impl Drop for Lease {
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
