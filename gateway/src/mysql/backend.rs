//! A leased backend: its bytes, what is known of it, and how it is given back.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::task::{Context, Poll};

use bosdb_adapters::mysql::MySql;
use bosdb_adapters::mysql::session::{Connection, Server};
use bosdb_adapters::mysql::settings::Settings;
use bosdb_adapters::mysql::{ConnectionId, prepared::Kept};
use bosdb_adapters::pg::session::StatementId;
use bosdb_adapters::pool::Lease;
use bosdb_policy::Effects;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::replies::Reply;
use bosdb_protocol::mysql::status::Status;

use super::cleanup;
use crate::door::Door;
use crate::sessions::{Lent, SessionHandle};
use crate::target::Target;
use crate::worker::Worker;
use crate::{BackendError, Profile};

/// An outbound buffer larger than this is not kept.
const KEPT_OUT: usize = 64 * 1024;

/// Effects that tie a session to its backend: what they leave behind cannot be made again on
/// another. Settings are among them only where the server did not tell of a change, or what it
/// told cannot be set again.
pub const PINNING: Effects = Effects::TEMP_OBJECT
    .union(Effects::ADVISORY_LOCK)
    .union(Effects::HOLD_CURSOR)
    .union(Effects::SQL_PREPARE)
    .union(Effects::UNTRACKED_SETTING)
    .union(Effects::USER_VARIABLE)
    .union(Effects::TABLE_LOCK)
    .union(Effects::AUTOCOMMIT);

/// Effects that must be undone before another session may see the backend.
pub const NEEDS_RESET: Effects = PINNING.union(Effects::OPAQUE_CODE);

/// A backend leased to one session. Dropping it closes the connection; [`Backend::give_back`]
/// returns it.
pub struct Backend {
    pub(super) lease: Lease<MySql>,
    pub(super) out: Vec<u8>,
    sent: usize,
    /// What is owed.
    pub(super) reply: Option<Reply>,
    /// The number of the next packet.
    pub(super) sequence: u8,
    /// Whether the next packet goes on with the payload of the one before.
    pub(super) continued: bool,
    /// Bytes of a packet of the client's that are still to come.
    pub(super) open_packet: bool,
    /// Bytes of a packet that was looked at and that nobody wants any more.
    pub(super) unwanted: usize,
    pub(super) effects: Effects,
    /// Whether the server told of state that would be lost on another connection.
    pub(super) state_changed: bool,
    /// Whether any statement left warnings or an error, which SHOW WARNINGS shows: those that
    /// follow need not take them away.
    pub(super) soiled: bool,
    /// Whether what the server tells of the session's state is the client's doing.
    pub(super) follows: bool,
    pub(super) worker: Arc<Worker>,
    pub(super) target: Arc<Target>,
}

impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backend")
            .field("address", &self.address())
            .finish_non_exhaustive()
    }
}

impl Backend {
    pub(super) fn new(
        lease: Lease<MySql>,
        worker: &Arc<Worker>,
        target: &Arc<Target>,
        handle: &SessionHandle,
    ) -> Self {
        let backend = Self {
            out: worker.lend_text(),
            lease,
            sent: 0,
            reply: None,
            sequence: 0,
            continued: false,
            open_packet: false,
            unwanted: 0,
            effects: Effects::NONE,
            state_changed: false,
            soiled: false,
            follows: false,
            worker: Arc::clone(worker),
            target: Arc::clone(target),
        };
        handle.attach(backend.lent());
        backend
    }

    fn lent(&self) -> Lent {
        Lent::MySql(
            Arc::clone(&self.lease.cancel),
            Arc::clone(self.lease.pool()),
        )
    }

    // === bytes ===

    /// Bytes that wait to be sent; those that TLS holds count as one.
    #[must_use]
    pub fn unsent(&self) -> usize {
        let held = usize::from(self.lease.transport.owes());
        self.out.len().saturating_sub(self.sent).max(held)
    }

    /// Sends what waits. Ready when everything is sent.
    pub fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while let Some(bytes) = self.out.get(self.sent..).filter(|b| !b.is_empty()) {
            match self.lease.transport.poll_write(cx, bytes) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(n)) => self.sent = self.sent.saturating_add(n),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        self.sent = 0;
        self.out.clear();
        if self.out.capacity() > KEPT_OUT {
            self.out = Vec::new();
        }
        self.lease.transport.poll_flush(cx)
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

    /// The same, to number packets anew where they lie.
    pub fn inbound_mut(&mut self) -> &mut [u8] {
        self.lease.inbound.bytes_mut()
    }

    /// Marks bytes as used.
    pub fn consume(&mut self, n: usize) {
        self.lease.inbound.consume(n);
        self.lease.inbound.release_if_empty();
    }

    /// Asks for room, so that `n` bytes fit.
    pub fn reserve(&mut self, n: usize) {
        let missing = n.saturating_sub(self.lease.inbound.len());
        self.lease.inbound.room(missing);
    }

    // === what is known ===

    /// Whether the backend owes a reply.
    #[must_use]
    pub fn owes(&self) -> bool {
        self.reply.is_some_and(|reply| !reply.is_over()) || self.continued
    }

    /// Whether it is the client's turn to send its file.
    #[must_use]
    pub fn wants_file(&self) -> bool {
        self.reply.is_some_and(|reply| reply.wants_file())
    }

    /// Whether the backend owes nothing and nothing waits to be sent or relayed.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        !self.owes()
            && self.out.is_empty()
            && self.lease.inbound.is_empty()
            && !self.open_packet
            && self.unwanted == 0
    }

    /// The session's state, as last told.
    #[must_use]
    pub fn status(&self) -> Status {
        self.lease.session.status
    }

    /// Whether a transaction is open.
    #[must_use]
    pub fn is_in_transaction(&self) -> bool {
        self.status().has(Status::IN_TRANS)
    }

    /// Whether the door would lease this backend today for this profile.
    #[must_use]
    pub fn fits(&self, door: &Door, profile: Profile) -> bool {
        let pool = door.target().pools().mysql();
        self.lease.profile == profile
            && pool.is_some_and(|pool| Arc::ptr_eq(self.lease.pool(), pool))
    }

    /// What this session left behind on the backend so far.
    #[must_use]
    pub const fn effects(&self) -> Effects {
        self.effects
    }

    /// Whether the session keeps the backend beyond its transactions.
    #[must_use]
    pub const fn is_pinned(&self) -> bool {
        self.effects.intersects(PINNING)
    }

    /// Notes that the session left something behind.
    pub fn pin(&mut self, effects: Effects) {
        self.effects = self.effects.union(effects);
    }

    /// Notes that the session took these effects away again.
    pub const fn released(&mut self, effects: Effects) {
        self.effects = self.effects.without(effects);
    }

    /// Whether the server told of state that would be lost on another connection, since this was
    /// last asked.
    pub const fn take_state_changed(&mut self) -> bool {
        std::mem::replace(&mut self.state_changed, false)
    }

    /// What is set on the connection.
    #[must_use]
    pub fn settings(&self) -> &Arc<Settings> {
        &self.lease.session.settings
    }

    /// The server.
    #[must_use]
    pub fn server(&self) -> &Arc<Server> {
        &self.lease.session.server
    }

    /// The capabilities of both sides.
    #[must_use]
    pub fn agreed(&self) -> Capabilities {
        self.lease.session.agreed
    }

    /// What LAST_INSERT_ID() tells on the connection, as far as it is known.
    #[must_use]
    pub fn last_insert_id(&self) -> u64 {
        self.lease.session.last_insert_id
    }

    /// Notes what LAST_INSERT_ID() tells.
    pub fn last_insert_id_is(&mut self, id: u64) {
        self.lease.session.last_insert_id = id;
    }

    /// Whether it takes several statements in one text.
    #[must_use]
    pub fn takes_several(&self) -> bool {
        self.lease.session.takes_several
    }

    /// Notes whether it does.
    pub fn takes_several_is(&mut self, takes: bool) {
        self.lease.session.takes_several = takes;
    }

    /// The backend's copy of a statement.
    pub fn find(&mut self, id: StatementId) -> Option<Kept> {
        self.lease.session.prepared.find(id)
    }

    /// Notes whose types of parameters the copy of a statement knows.
    pub fn types_are_of(&mut self, id: StatementId, whose: (u64, u32)) {
        self.lease.session.prepared.types_are_of(id, whose);
    }

    /// Forgets a copy that the server does not know any more.
    pub fn forget(&mut self, id: StatementId) {
        self.lease.session.prepared.remove(id);
    }

    /// Its address as text.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.lease.cancel.address_text
    }

    /// The server's number for the connection.
    #[must_use]
    pub fn process(&self) -> u32 {
        let ConnectionId(id) = self.lease.cancel.key;
        id
    }

    // === cancels and the end ===

    /// Keeps cancel requests off the backend while it works for BosDB itself.
    pub fn shield(&self, handle: &SessionHandle) {
        handle.shield();
    }

    /// Ends that. True: a cancel request came meanwhile.
    #[must_use]
    pub fn expose(&self, handle: &SessionHandle) -> bool {
        handle.expose(self.lent())
    }

    /// Sends a cancel request for what runs now, from a task of its own.
    pub fn cancel(&self) {
        let hold = self.lent().hold();
        tokio::spawn(async move {
            if let Err(error) = hold.send().await {
                tracing::warn!(%error, "a cancel request was not delivered");
            }
        });
    }

    /// The client is gone: `to_come` bytes are the rest of a packet that was looked at.
    pub const fn forget_reply(&mut self, to_come: usize) {
        self.unwanted = to_come;
    }

    /// Gives the backend back: at once when it is clean, else by way of a cleanup off the
    /// session's path.
    pub fn give_back(self, handle: &SessionHandle) {
        handle.detach();
        // None can be un-chosen.
        if self.target.database().is_empty() && !self.settings().database().is_empty() {
            return;
        }
        let clean = self.is_quiet()
            && !self.is_in_transaction()
            && self.status().has(Status::AUTOCOMMIT)
            && !self.effects.intersects(NEEDS_RESET)
            && !self.soiled
            && !self.lease.cancel.is_held();
        if clean {
            self.finish_release();
        } else {
            cleanup::spawn(self);
        }
    }

    /// Ends the lease by closing the connection.
    pub fn close(self, handle: &SessionHandle) {
        handle.detach();
        drop(self);
    }

    pub(super) fn finish_release(mut self) {
        self.worker.take_text_back(std::mem::take(&mut self.out));
        self.lease.release();
    }

    /// Whether the server of this backend was the one that texts are judged for.
    ///
    /// # Errors
    /// When it is another: texts may mean something else there. It is the target's from here on.
    pub fn same_server(&self, judged_for: &Arc<Server>) -> Result<(), BackendError> {
        let server = self.server();
        if Arc::ptr_eq(server, judged_for) || server == judged_for {
            return Ok(());
        }
        self.target.mysql_server_is(server);
        Err(BackendError::Lost(
            "the server is another than texts were judged for".into(),
        ))
    }
}
