//! A leased backend: what may be sent to it, and what it owes.
//!
//! SQL is taken only as [`Admitted`](crate::admitted::Admitted) (a query, an execution) or
//! [`Prepared`] (a Parse that was judged); everything else that can be sent is a control message
//! from the closed list of methods in `backend/send.rs`, none of which carries SQL.

mod known;
mod lease;
mod masked;
mod names;
mod rerun;
mod send;

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::task::{Context, Poll};

use bosdb_adapters::pg::pool::Lease;
use bosdb_adapters::pg::settings::Settings;
use bosdb_adapters::pg::{
    connection::Connection,
    session::{Copied, StatementId},
};
use bosdb_policy::Effects;
use bosdb_protocol::pg::backend as messages;
use bosdb_protocol::pg::backend::TransactionStatus;
use bosdb_protocol::pg::frontend::Named;
use bosdb_protocol::pg::replies::{Awaiting, Ending, Relay, ReplyQueue};

use crate::admitted::{Prepared, Running};
use crate::error::Refusal;
use crate::sessions::{Lent, SessionHandle};
use crate::target::Target;
use crate::worker::Worker;
use crate::{BackendError, cleanup};

pub use lease::BackendWait;
pub use masked::Shown;

/// An outbound buffer larger than this is not kept.
const KEPT_OUT: usize = 64 * 1024;

/// Effects that tie a session to its backend until it ends: what they leave behind cannot be
/// replayed on another.
pub const PINNING: Effects = Effects::TEMP_OBJECT
    .union(Effects::LISTEN)
    .union(Effects::ADVISORY_LOCK)
    .union(Effects::HOLD_CURSOR)
    .union(Effects::SQL_PREPARE)
    .union(Effects::UNTRACKED_SETTING);

/// Effects that a session follows by the replies: what is set and prepared on the backend.
const FOLLOWED: Effects = Effects::TRACKED_SETTING
    .union(Effects::DEALLOCATE)
    .union(Effects::DISCARD_ALL);

/// What a session keeps with a message that awaits its answer.
#[derive(Debug)]
pub enum Slot {
    /// Nothing.
    Nothing,
    /// A statement that owes an outcome.
    Statement(Running),
    /// The client's Parse under a name (empty: the unnamed one).
    Parse {
        /// The client's name.
        name: Box<[u8]>,
        /// What is prepared.
        prepared: Arc<Prepared>,
    },
    /// The client's Bind.
    Bound {
        /// The named statement, which the backend may turn out to lack.
        statement: Option<Arc<Prepared>>,
        /// The portal.
        portal: Box<[u8]>,
        /// What the portal ran before.
        before: Option<Arc<Prepared>>,
        /// The error it met the first time, where it is sent for the second.
        met: Option<Box<[u8]>>,
    },
    /// A Describe of a named statement, or of a portal that runs one.
    Described {
        /// Which of them.
        kind: Named,
        /// The statement.
        prepared: Arc<Prepared>,
        /// The backend's, where it is sure which one that is.
        copy: Option<Copied>,
    },
    /// The client's Close of a portal.
    ClosePortal {
        /// The portal.
        portal: Box<[u8]>,
        /// What it ran.
        before: Option<Arc<Prepared>>,
    },
    /// A Describe injected before an Execute whose result is masked.
    Shown(Box<Shown>),
    /// A Parse injected because this backend lacked the statement.
    Injected(StatementId),
    /// The client's Close of a statement, answered by BosDB.
    Close {
        /// The client's name.
        name: Box<[u8]>,
        /// What it named.
        prepared: Arc<Prepared>,
    },
    /// Something refused; its error takes the place of the backend's.
    Refused(Refusal),
    /// Settings being replayed.
    Settings(Arc<Settings>),
}

/// Queue and outbound bytes of a leased backend; lent by the worker, so that a lease allocates
/// nothing.
#[derive(Debug, Default)]
pub(crate) struct Wire {
    pub(crate) replies: ReplyQueue<Slot>,
    pub(crate) out: Vec<u8>,
    /// What the replies seen so far have ended, in order, until the session takes it.
    pub(crate) ended: VecDeque<(Slot, Awaiting, Ending)>,
}

/// An error that a backend answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackendComplaint {
    /// SQLSTATE.
    pub code: Box<str>,
    /// Primary message.
    pub message: Box<str>,
}

/// Which message a refusal takes the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InPlaceOf {
    /// A Query or FunctionCall: the client is owed a ReadyForQuery too.
    Query,
    /// A message of an extended batch.
    Batch,
}

/// What a backend was sent of the client's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sent {
    /// Nothing.
    Nothing,
    /// Something.
    Something,
}

/// A backend leased to one session. Dropping it closes the connection; [`Backend::give_back`]
/// returns it.
pub struct Backend {
    pub(crate) lease: Lease,
    pub(crate) wire: Wire,
    sent: usize,
    /// Bytes of a reply that nobody wants any more and that are still to come.
    pub(crate) unwanted: usize,
    /// Since the last ReadyForQuery.
    batch: Sent,
    /// Where in `wire.out` the Bind begins that may be sent once more. What was sent stays there
    /// until it is answered.
    kept_from: Option<usize>,
    /// Bytes of a frame begun by `bind_head` or `copy_data` that are still to come.
    open_frame: usize,
    /// Answers that were outstanding when they were last asked for.
    flushed_at: usize,
    pub(crate) status: TransactionStatus,
    pub(crate) effects: Effects,
    worker: Arc<Worker>,
    target: Arc<Target>,
}

impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backend")
            .field("address", &self.address())
            .finish_non_exhaustive()
    }
}

impl Backend {
    fn new(
        lease: Lease,
        worker: &Arc<Worker>,
        target: &Arc<Target>,
        handle: &SessionHandle,
    ) -> Self {
        handle.attach(Lent::Postgres(Arc::clone(&lease.cancel)));
        Self {
            wire: worker.lend_wire(),
            lease,
            sent: 0,
            unwanted: 0,
            batch: Sent::Nothing,
            kept_from: None,
            open_frame: 0,
            flushed_at: 0,
            status: TransactionStatus::Idle,
            effects: Effects::NONE,
            worker: Arc::clone(worker),
            target: Arc::clone(target),
        }
    }

    /// Bytes that wait to be sent; those that TLS holds count as one.
    #[must_use]
    pub fn unsent(&self) -> usize {
        let held = usize::from(self.lease.transport.owes());
        self.wire.out.len().saturating_sub(self.sent).max(held)
    }

    /// Sends what waits. Ready when everything is sent.
    pub fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while let Some(bytes) = self.wire.out.get(self.sent..).filter(|b| !b.is_empty()) {
            match self.lease.transport.poll_write(cx, bytes) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(n)) => self.sent = self.sent.saturating_add(n),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        if self.kept_from.is_some() && self.wire.out.len() <= KEPT_OUT {
            return self.lease.transport.poll_flush(cx);
        }
        self.forget_sent();
        self.lease.transport.poll_flush(cx)
    }

    /// Throws away what was sent, once all of it was.
    fn forget_sent(&mut self) {
        self.kept_from = None;
        if self.sent > 0 && self.sent >= self.wire.out.len() {
            self.sent = 0;
            self.wire.out.clear();
            if self.wire.out.capacity() > KEPT_OUT {
                self.wire.out = Vec::new();
            }
        }
    }

    /// Reads more. `Ok(0)`: the backend closed.
    pub fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let Connection {
            transport, inbound, ..
        } = &mut *self.lease;
        transport.poll_read(cx, inbound)
    }

    /// Bytes read and not yet used.
    #[must_use]
    pub fn inbound(&self) -> &[u8] {
        self.lease.inbound.bytes()
    }

    /// Marks bytes as used.
    pub fn consume(&mut self, n: usize) {
        self.lease.inbound.consume(n);
        self.lease.inbound.release_if_empty();
    }

    /// Asks for room, so that a frame of `n` bytes fits.
    pub fn reserve(&mut self, n: usize) {
        let missing = n.saturating_sub(self.lease.inbound.len());
        self.lease.inbound.room(missing);
    }

    /// Feeds a reply into the queue; what ends with it is to be had from [`Backend::next_ended`].
    ///
    /// # Errors
    /// When the backend answers what was not asked.
    pub fn on_reply(
        &mut self,
        tag: u8,
        body: &[u8],
    ) -> Result<Relay, bosdb_protocol::ProtocolError> {
        if tag == b'Z' {
            self.status = messages::ready_for_query(body)?;
        }
        let Wire { replies, ended, .. } = &mut self.wire;
        let relay = replies.on_message(tag, |slot, awaiting, ending| {
            ended.push_back((slot, awaiting, ending));
        })?;
        if tag == b'Z' && replies.is_quiet() {
            self.batch = Sent::Nothing;
        }
        if matches!(tag, b'2' | b'E' | b'Z') {
            self.forget_sent();
        }
        Ok(relay)
    }

    /// The next message whose answer is complete.
    pub fn next_ended(&mut self) -> Option<(Slot, Awaiting, Ending)> {
        self.wire.ended.pop_front()
    }

    /// A synthetic answer that is due to the client now.
    pub fn due(&mut self) -> Option<(u8, Slot)> {
        self.wire.replies.pop_synthetic()
    }

    /// Notes that a Parse failed or was skipped, or that the backend will not run the statement as
    /// it is: the next Parse of it closes it first.
    pub fn doubt(&mut self, id: StatementId) {
        self.lease.session.prepared.doubt(id);
    }

    /// Notes that the backend does not know the statement: it was deallocated behind our back.
    pub fn forget(&mut self, id: StatementId) {
        self.lease.session.prepared.remove(id);
    }

    /// As [`Backend::doubt`], for the client's own Parse.
    pub fn doubt_prepared(&mut self, prepared: &Prepared) {
        self.lease.session.prepared.doubt(prepared.id());
    }

    /// Sends what waits and reads until nothing is owed; for logins, where no client is being
    /// relayed to. The first error among the replies is returned.
    ///
    /// # Errors
    /// When the backend was lost.
    pub async fn settle(&mut self) -> Result<Option<BackendComplaint>, BackendError> {
        cleanup::drain(self)
            .await
            .map_err(|reason| BackendError::Lost(reason.into()))
    }

    /// Takes the statements that still owe an outcome; the queue goes on without them.
    pub fn take_statements(&mut self) -> Vec<Running> {
        let mut statements = Vec::new();
        let mut take = |slot: &mut Slot| {
            if let Slot::Statement(_) = slot
                && let Slot::Statement(running) = std::mem::replace(slot, Slot::Nothing)
            {
                statements.push(running);
            }
        };
        // A reply that broke the protocol may have come before the session took these.
        self.wire.ended.iter_mut().for_each(|(slot, ..)| take(slot));
        self.wire.replies.for_each_slot(take);
        statements
    }

    /// Sends a cancel request for what runs now, from a task of its own.
    pub fn cancel(&self) {
        let hold = self.lease.cancel.hold();
        tokio::spawn(async move {
            if let Err(error) = bosdb_adapters::pg::cancel::send(hold).await {
                tracing::warn!(%error, "a cancel request was not delivered");
            }
        });
    }

    /// The client is gone: `seen` bytes at the front of what was read were accounted for already,
    /// and `to_come` bytes after them are the rest of a message that was.
    pub fn forget_reply(&mut self, seen: usize, to_come: usize) {
        self.lease.inbound.consume(seen);
        self.unwanted = to_come;
    }

    /// Gives the backend back: at once when it is clean, else by way of a cleanup off the
    /// session's path, which rolls back, resets what is dirty, and closes what cannot be cleaned.
    pub fn give_back(mut self, handle: &SessionHandle) {
        handle.detach();
        // Left in the middle, nobody saw whether a change that was under way took effect.
        let in_the_middle = !self.is_quiet() || self.status != TransactionStatus::Idle;
        if in_the_middle && self.effects.intersects(FOLLOWED) {
            self.effects = self.effects.union(Effects::UNTRACKED_SETTING);
        }
        let clean = self.is_quiet()
            && self.status == TransactionStatus::Idle
            && !self.effects.intersects(cleanup::NEEDS_RESET)
            && !self.lease.cancel.is_held();
        if clean {
            self.worker.take_wire_back(std::mem::take(&mut self.wire));
            self.lease.release();
        } else {
            cleanup::spawn(self);
        }
    }

    /// Ends the lease by closing the connection.
    pub fn close(self, handle: &SessionHandle) {
        handle.detach();
        drop(self);
    }

    pub(crate) fn finish_release(mut self) {
        self.worker.take_wire_back(std::mem::take(&mut self.wire));
        self.lease.release();
    }
}
