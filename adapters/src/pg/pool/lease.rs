//! Exclusive use of a connection.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use bosdb_protocol::pg::{backend, frame};

use super::{Pool, WorkerHandle};
use crate::buffer::Buffer;
use crate::pg::connection::Connection;

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
        let fresh = is_fresh(&mut connection);
        self.connection = Some(connection);
        fresh
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

/// Takes in what arrived while the connection was idle. No system call while nothing did.
fn is_fresh(connection: &mut Connection) -> bool {
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match connection
            .transport
            .poll_read(&mut context, &mut connection.inbound)
        {
            Poll::Pending => break,
            Poll::Ready(Ok(0) | Err(_)) => return false,
            Poll::Ready(Ok(_)) => {}
        }
        while let Ok(Some(header)) = frame::header(connection.inbound.bytes()) {
            let Some(body) = connection
                .inbound
                .bytes()
                .get(frame::HEADER..header.frame())
            else {
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
    // Half a message would be taken for the start of the next reply.
    connection.inbound.is_empty()
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
