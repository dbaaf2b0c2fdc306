//! A leased backend: what may be sent to it, and what it owes.
//!
//! SQL is taken only as [`Admitted`] (a query, an execution) or [`Prepared`] (a Parse that was
//! judged); everything else that can be sent is a control message from the closed list of methods
//! below, none of which carries SQL.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::task::{Context, Poll};

use bosdb_adapters::pg::connection::{Connection, Presence, StatementId};
use bosdb_adapters::pg::parameters::Parameters;
use bosdb_adapters::pg::pool::{Lease, Wait};
use bosdb_adapters::pg::settings::Settings;
use bosdb_policy::Effects;
use bosdb_protocol::pg::backend::TransactionStatus;
use bosdb_protocol::pg::frontend::{self, Named};
use bosdb_protocol::pg::replies::{Awaiting, Ending, Origin, Relay, ReplyQueue};
use bosdb_protocol::pg::{backend as messages, frame};
use smallvec::SmallVec;

use crate::admitted::{Admitted, Prepared, Running, Text};
use crate::clock::Moment;
use crate::door::Door;
use crate::error::Refusal;
use crate::sessions::SessionHandle;
use crate::target::Target;
use crate::worker::Worker;
use crate::{BackendError, Profile, cleanup};

/// Statements kept prepared on a backend; beyond it the least recently used is closed.
const MAX_PREPARED: usize = 500;

/// An outbound buffer larger than this is not kept.
const KEPT_OUT: usize = 64 * 1024;

/// Text that no PostgreSQL grammar accepts: it makes the backend abort the transaction, as a
/// statement that fails would. The backend's own log shows it with the decision's number.
const POISON: &str = "statement refused by BosDB";

/// Effects that tie a session to its backend until it ends: what they leave behind cannot be
/// replayed on another.
pub const PINNING: Effects = Effects::TEMP_OBJECT
    .union(Effects::LISTEN)
    .union(Effects::ADVISORY_LOCK)
    .union(Effects::HOLD_CURSOR)
    .union(Effects::SQL_PREPARE)
    .union(Effects::UNTRACKED_SETTING);

/// Bytes of a statement's name on backends.
type StatementName = SmallVec<[u8; 64]>;

fn put_hex(name: &mut StatementName, number: u64) {
    for shift in (0..16_u32).rev().map(|digit| digit.saturating_mul(4)) {
        let digit = u8::try_from((number >> shift) & 0xf).unwrap_or(0);
        name.push(if digit < 10 {
            b'0'.saturating_add(digit)
        } else {
            b'a'.saturating_add(digit.saturating_sub(10))
        });
    }
}

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
    /// The client's Bind of a named statement.
    Bound(StatementId),
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

/// A wait for a backend.
pub struct BackendWait {
    wait: Wait,
    since: Moment,
    worker: Arc<Worker>,
    target: Arc<Target>,
}

impl fmt::Debug for BackendWait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BackendWait").finish_non_exhaustive()
    }
}

impl BackendWait {
    /// Polls for the backend; with it comes the time waited, in nanoseconds.
    pub fn poll(
        &mut self,
        cx: &mut Context<'_>,
        handle: &SessionHandle,
    ) -> Poll<Result<(Backend, u64), BackendError>> {
        match self.wait.poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Ready(Ok(lease)) => {
                let waited = Moment::now().nanos_since(self.since);
                let backend = Backend::new(lease, &self.worker, &self.target, handle);
                Poll::Ready(Ok((backend, waited)))
            }
        }
    }
}

impl Door {
    /// A free backend for this subject, at once or not at all.
    #[must_use]
    pub fn try_lease(&self, handle: &SessionHandle) -> Option<Backend> {
        let profile = self.profile();
        let lease = self
            .target()
            .pool()
            .try_lease(profile, self.worker().handle())?;
        Some(Backend::new(lease, self.worker(), self.target(), handle))
    }

    /// Queues for a backend.
    #[must_use]
    pub fn wait_for_backend(&self) -> BackendWait {
        BackendWait {
            wait: self
                .target()
                .pool()
                .wait(self.profile(), self.worker().handle()),
            since: Moment::now(),
            worker: Arc::clone(self.worker()),
            target: Arc::clone(self.target()),
        }
    }

    /// How this subject's backends are opened.
    #[must_use]
    pub fn profile(&self) -> Profile {
        crate::target::Target::profile(self.subject().class.rights)
    }
}

/// A backend leased to one session. Dropping it closes the connection; [`Backend::give_back`]
/// returns it.
pub struct Backend {
    pub(crate) lease: Lease,
    pub(crate) wire: Wire,
    sent: usize,
    /// Bytes of a reply that nobody wants any more and that are still to come.
    pub(crate) unwanted: usize,
    /// Bytes of a frame begun by `bind_head` or `copy_data` that are still to come.
    open_frame: usize,
    pub(crate) status: TransactionStatus,
    pub(crate) effects: Effects,
    worker: Arc<Worker>,
    target: Arc<Target>,
    address: Box<str>,
}

impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backend")
            .field("address", &self.address)
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
        handle.attach(&lease.cancel);
        Self {
            address: Box::default(),
            wire: worker.lend_wire(),
            lease,
            sent: 0,
            unwanted: 0,
            open_frame: 0,
            status: TransactionStatus::Idle,
            effects: Effects::NONE,
            worker: Arc::clone(worker),
            target: Arc::clone(target),
        }
    }

    // === what may be sent ===

    /// Forwards a simple query: the very bytes that were admitted.
    pub fn query(&mut self, admitted: Admitted) {
        let Admitted { mut running } = admitted;
        running.run.forwarded = Moment::now();
        self.effects = self.effects.union(running.run.decision.effects);
        // A simple query destroys the unnamed statement.
        self.lease.unnamed = None;
        if let Text::Query(text) = &running.run.text {
            frontend::put_query(&mut self.wire.out, text);
        }
        self.expect(Awaiting::Query, Origin::Client, Slot::Statement(running));
    }

    /// Forwards a DEALLOCATE of a statement that the client prepared by protocol: the backend
    /// knows it by another name.
    pub fn deallocate(&mut self, admitted: Admitted, prepared: &Arc<Prepared>) {
        self.ensure_prepared(prepared);
        let Admitted { mut running } = admitted;
        running.run.forwarded = Moment::now();
        let mut sql = b"DEALLOCATE \"".to_vec();
        sql.extend_from_slice(&self.statement_name(prepared.id));
        sql.push(b'"');
        self.lease.unnamed = None;
        frontend::put_query(&mut self.wire.out, &sql);
        self.lease.prepared.remove(prepared.id);
        self.expect(Awaiting::Query, Origin::Client, Slot::Statement(running));
    }

    /// Forwards a Parse, or answers it where the backend has the statement already. `session` and
    /// `number` tell this unnamed statement from all others.
    pub fn parse(&mut self, name: &[u8], prepared: &Arc<Prepared>, session: u64, number: u64) {
        let slot = Slot::Parse {
            name: name.into(),
            prepared: Arc::clone(prepared),
        };
        if name.is_empty() {
            self.lease.unnamed = Some((session, number));
            frontend::put_parse(&mut self.wire.out, b"", &prepared.tail);
            self.expect(Awaiting::Parse, Origin::Client, slot);
        } else {
            match self.presence(prepared.id) {
                Presence::Fresh => {
                    return self.expect(Awaiting::Synthetic(b'1'), Origin::Client, slot);
                }
                // Whoever parses anew wants the schema of now.
                Presence::Stale => self.close_prepared(prepared.id),
                Presence::Absent => self.evict(),
            }
            self.put_parse(prepared);
            self.expect(Awaiting::Parse, Origin::Client, slot);
        }
    }

    fn presence(&mut self, id: StatementId) -> Presence {
        let schema = self.target.schema();
        self.lease.prepared.use_statement(id, schema)
    }

    /// Makes sure that the backend has a named statement.
    pub fn ensure_prepared(&mut self, prepared: &Arc<Prepared>) {
        if self.presence(prepared.id) == Presence::Absent {
            self.evict();
            self.put_parse(prepared);
            self.expect(
                Awaiting::Parse,
                Origin::Injected,
                Slot::Injected(prepared.id),
            );
        }
    }

    /// Makes sure that the backend's unnamed statement is this one.
    pub fn ensure_unnamed(&mut self, prepared: &Arc<Prepared>, session: u64, number: u64) {
        if self.lease.unnamed != Some((session, number)) {
            self.lease.unnamed = Some((session, number));
            frontend::put_parse(&mut self.wire.out, b"", &prepared.tail);
            self.expect(Awaiting::Parse, Origin::Injected, Slot::Nothing);
        }
    }

    /// Begins a Bind: the names, the statement's as this backend knows it. `rest` bytes of body
    /// follow by [`Backend::continue_frame`]. `None`: the unnamed statement.
    pub fn bind_head(&mut self, portal: &[u8], statement: Option<&Arc<Prepared>>, rest: usize) {
        let name = self.name_of(statement);
        frontend::put_bind_head(&mut self.wire.out, portal, &name, rest);
        self.open_frame = rest;
        let slot = statement.map_or(Slot::Nothing, |prepared| Slot::Bound(prepared.id));
        self.expect(Awaiting::Bind, Origin::Client, slot);
    }

    /// Sends the next bytes of the frame that was begun; what goes beyond it is not sent.
    pub fn continue_frame(&mut self, bytes: &[u8]) {
        let bytes = bytes.get(..self.open_frame).unwrap_or(bytes);
        self.open_frame = self.open_frame.saturating_sub(bytes.len());
        self.wire.out.extend_from_slice(bytes);
    }

    /// Whether a frame was begun and not finished: the backend would wait for the rest forever.
    #[must_use]
    pub const fn is_mid_frame(&self) -> bool {
        self.open_frame > 0
    }

    /// Describes a statement (`None`: the unnamed one).
    pub fn describe_statement(&mut self, statement: Option<&Arc<Prepared>>) {
        let name = self.name_of(statement);
        frontend::put_named(&mut self.wire.out, b'D', Named::Statement, &name);
        self.expect(Awaiting::Describe, Origin::Client, Slot::Nothing);
    }

    /// Describes a portal.
    pub fn describe_portal(&mut self, portal: &[u8]) {
        frontend::put_named(&mut self.wire.out, b'D', Named::Portal, portal);
        self.expect(Awaiting::Describe, Origin::Client, Slot::Nothing);
    }

    /// Runs a portal: `body` is the client's Execute.
    pub fn execute(&mut self, admitted: Admitted, body: &[u8]) {
        let Admitted { mut running } = admitted;
        running.run.forwarded = Moment::now();
        self.effects = self.effects.union(running.run.decision.effects);
        frame::put(&mut self.wire.out, b'E', |out| out.extend_from_slice(body));
        self.expect(Awaiting::Execute, Origin::Client, Slot::Statement(running));
    }

    /// Answers the Close of a named statement in its place; the backend keeps it for others.
    pub fn close_statement(&mut self, slot: Slot) {
        self.expect(Awaiting::Synthetic(b'3'), Origin::Client, slot);
    }

    /// Closes the unnamed statement.
    pub fn close_unnamed(&mut self) {
        self.lease.unnamed = None;
        frontend::put_named(&mut self.wire.out, b'C', Named::Statement, b"");
        self.expect(Awaiting::Close, Origin::Client, Slot::Nothing);
    }

    /// Closes a portal.
    pub fn close_portal(&mut self, portal: &[u8]) {
        frontend::put_named(&mut self.wire.out, b'C', Named::Portal, portal);
        self.expect(Awaiting::Close, Origin::Client, Slot::Nothing);
    }

    /// Ends a batch.
    pub fn sync(&mut self) {
        frontend::put_sync(&mut self.wire.out);
        self.expect(Awaiting::Sync, Origin::Client, Slot::Nothing);
    }

    /// Asks for the answers so far.
    pub fn flush_request(&mut self) {
        frame::put(&mut self.wire.out, b'H', |_| ());
    }

    /// Begins a CopyData of `length` bytes; they follow by [`Backend::continue_frame`].
    pub fn copy_data(&mut self, length: usize) {
        self.wire.out.push(b'd');
        let word = i32::try_from(length.saturating_add(4)).unwrap_or(i32::MAX);
        self.wire.out.extend_from_slice(&word.to_be_bytes());
        self.open_frame = length;
    }

    /// CopyDone.
    pub fn copy_done(&mut self) {
        frame::put(&mut self.wire.out, b'c', |_| ());
        self.expect(Awaiting::CopyEnd, Origin::Client, Slot::Nothing);
    }

    /// CopyFail with the client's reason.
    pub fn copy_fail(&mut self, body: &[u8]) {
        frame::put(&mut self.wire.out, b'f', |out| out.extend_from_slice(body));
        self.expect(Awaiting::CopyEnd, Origin::Client, Slot::Nothing);
    }

    /// Raises a refusal in the backend, so that the transaction it would have failed in fails:
    /// in place of the refused message goes one that cannot succeed, and the refusal's error will
    /// take the place of the backend's.
    pub fn poison(&mut self, refusal: Refusal, place: InPlaceOf) {
        let awaiting = match place {
            InPlaceOf::Query => {
                self.lease.unnamed = None;
                frontend::put_query(&mut self.wire.out, POISON.as_bytes());
                Awaiting::Query
            }
            InPlaceOf::Batch => {
                self.lease.unnamed = None;
                let mut tail = POISON.as_bytes().to_vec();
                tail.extend_from_slice(&[0, 0, 0]);
                frontend::put_parse(&mut self.wire.out, b"", &tail);
                Awaiting::Parse
            }
        };
        self.expect(awaiting, Origin::Poison, Slot::Refused(refusal));
    }

    /// Makes the backend's settings those of the session. Nothing is sent where they are.
    pub fn apply_settings(&mut self, wanted: &Arc<Settings>) {
        if self.lease.settings.same_as(wanted) {
            return;
        }
        let mut sql = Vec::new();
        self.lease.settings.put_difference(wanted, &mut sql);
        self.lease.unnamed = None;
        frontend::put_query(&mut self.wire.out, &sql);
        self.expect(
            Awaiting::Query,
            Origin::Control,
            Slot::Settings(Arc::clone(wanted)),
        );
    }

    /// Fails the batch that is open, if one is: a Sync alone would commit what the client left
    /// without one.
    pub(crate) fn abort_batch(&mut self) {
        self.lease.unnamed = None;
        let mut tail = POISON.as_bytes().to_vec();
        tail.extend_from_slice(&[0, 0, 0]);
        frontend::put_parse(&mut self.wire.out, b"", &tail);
        self.expect(Awaiting::Parse, Origin::Control, Slot::Nothing);
        frontend::put_sync(&mut self.wire.out);
        self.expect(Awaiting::Sync, Origin::Control, Slot::Nothing);
    }

    /// A message that only BosDB answers to.
    pub(crate) fn control_query(&mut self, sql: &[u8]) {
        self.lease.unnamed = None;
        frontend::put_query(&mut self.wire.out, sql);
        self.expect(Awaiting::Query, Origin::Control, Slot::Nothing);
    }

    fn expect(&mut self, awaiting: Awaiting, origin: Origin, slot: Slot) {
        // While the backend skips it answers nothing but a Sync; the session does not forward
        // statements then, so no outcome is lost with the slot.
        drop(self.wire.replies.push(awaiting, origin, slot));
    }

    fn put_parse(&mut self, prepared: &Prepared) {
        let name = self.statement_name(prepared.id);
        frontend::put_parse(&mut self.wire.out, &name, &prepared.tail);
        let schema = self.target.schema();
        self.lease.prepared.insert(prepared.id, schema);
    }

    /// Closes the least recently used statement when there are too many.
    fn evict(&mut self) {
        if self.lease.prepared.len() < MAX_PREPARED {
            return;
        }
        if let Some(id) = self.lease.prepared.least_recently_used() {
            self.close_prepared(id);
        }
    }

    fn close_prepared(&mut self, id: StatementId) {
        let name = self.statement_name(id);
        frontend::put_named(&mut self.wire.out, b'C', Named::Statement, &name);
        self.lease.prepared.remove(id);
        self.expect(Awaiting::Close, Origin::Injected, Slot::Nothing);
    }

    /// The name of a statement on backends. The secret keeps clients from guessing names of
    /// statements that others prepared.
    fn statement_name(&self, id: StatementId) -> StatementName {
        let mut name = StatementName::new();
        name.extend_from_slice(b"bosdb_");
        put_hex(&mut name, self.worker.name_secret());
        name.push(b'_');
        put_hex(&mut name, id.0);
        name
    }

    /// The name of a statement, empty for the unnamed one.
    fn name_of(&self, statement: Option<&Arc<Prepared>>) -> StatementName {
        statement.map_or_else(StatementName::new, |prepared| {
            self.statement_name(prepared.id)
        })
    }

    // === what is known ===

    /// Whether the backend owes nothing and nothing waits to be sent or relayed.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.wire.replies.is_quiet()
            && self.wire.out.is_empty()
            && self.lease.inbound.is_empty()
            && self.open_frame == 0
            && self.unwanted == 0
    }

    /// Whether nothing is outstanding and no transaction is open: a refusal can be answered
    /// without the backend.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.wire.replies.is_quiet() && self.status == TransactionStatus::Idle
    }

    /// What it owes.
    #[must_use]
    pub const fn replies(&self) -> &ReplyQueue<Slot> {
        &self.wire.replies
    }

    /// The message now being answered.
    pub fn front(&mut self) -> Option<(Awaiting, Origin, &mut Slot)> {
        self.wire.replies.front_mut()
    }

    /// The transaction status of the last ReadyForQuery.
    #[must_use]
    pub const fn status(&self) -> TransactionStatus {
        self.status
    }

    /// What this session left behind on the backend so far.
    #[must_use]
    pub const fn effects(&self) -> Effects {
        self.effects
    }

    /// Why the session keeps the backend beyond its transactions, if it does.
    #[must_use]
    pub const fn is_pinned(&self) -> bool {
        self.effects.intersects(PINNING)
    }

    /// Notes that DISCARD ALL ran: the backend is as new.
    pub fn discarded_all(&mut self) {
        self.effects = Effects::NONE;
        self.lease.prepared.clear();
        self.lease.unnamed = None;
        self.lease.settings = Arc::default();
    }

    /// Notes that prepared statements may be gone.
    pub fn deallocated(&mut self) {
        self.lease.prepared.clear();
    }

    /// Notes that the session changed settings in a way that cannot be replayed: it keeps this
    /// backend.
    pub fn pin(&mut self, effects: Effects) {
        self.effects = self.effects.union(effects);
    }

    /// Whether the settings are being restored and nothing of the client's is outstanding.
    pub fn is_correcting(&mut self) -> bool {
        matches!(self.front(), Some((_, _, Slot::Settings(_))))
    }

    /// Notes the settings that are now in force on the backend.
    pub fn settings_are(&mut self, settings: &Arc<Settings>) {
        self.lease.settings = Arc::clone(settings);
    }

    /// Settings in force on the backend.
    #[must_use]
    pub fn settings(&self) -> &Arc<Settings> {
        &self.lease.settings
    }

    /// What the backend reports.
    #[must_use]
    pub fn parameters(&self) -> &Parameters {
        &self.lease.parameters
    }

    /// Notes a report. False: the backend reports more than any server does.
    pub fn reported(&mut self, name: &str, value: &str) -> bool {
        self.lease.parameters.set(name, value)
    }

    /// Its address as text.
    pub fn address(&mut self) -> &str {
        if self.address.is_empty() {
            self.address = self.lease.cancel.address.to_string().into();
        }
        &self.address
    }

    /// Its process.
    #[must_use]
    pub fn process(&self) -> i32 {
        self.lease.cancel.key.process
    }

    // === bytes ===

    /// Bytes that wait to be sent.
    #[must_use]
    pub fn unsent(&self) -> usize {
        self.wire.out.len().saturating_sub(self.sent)
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
        if self.sent > 0 {
            self.sent = 0;
            self.wire.out.clear();
            if self.wire.out.capacity() > KEPT_OUT {
                self.wire.out = Vec::new();
            }
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

    /// Feeds a reply into the queue; statements that end with it are handed to `ended`.
    ///
    /// # Errors
    /// When the backend answers what was not asked.
    pub fn on_reply(
        &mut self,
        tag: u8,
        body: &[u8],
        ended: &mut Vec<(Slot, Awaiting, Ending)>,
    ) -> Result<Relay, bosdb_protocol::ProtocolError> {
        if tag == b'Z' {
            self.status = messages::ready_for_query(body)?;
        }
        self.wire.replies.on_message(tag, |slot, awaiting, ending| {
            ended.push((slot, awaiting, ending));
        })
    }

    /// A synthetic answer that is due to the client now.
    pub fn due(&mut self) -> Option<(u8, Slot)> {
        self.wire.replies.pop_synthetic()
    }

    /// Notes that a Parse failed or was skipped, or that the backend will not run the statement as
    /// it is: the next Parse of it closes it first.
    pub fn doubt(&mut self, id: StatementId) {
        self.lease.prepared.doubt(id);
    }

    /// As [`Backend::doubt`], for the client's own Parse.
    pub fn doubt_prepared(&mut self, prepared: &Prepared) {
        self.lease.prepared.doubt(prepared.id);
    }

    /// Where the backend's name of a statement begins in `text`, and the statement.
    #[must_use]
    pub fn find_statement_name(&self, text: &[u8]) -> Option<(usize, usize, StatementId)> {
        let mut prefix = StatementName::new();
        prefix.extend_from_slice(b"bosdb_");
        put_hex(&mut prefix, self.worker.name_secret());
        prefix.push(b'_');
        let start = text
            .windows(prefix.len())
            .position(|window| window == &*prefix)?;
        let digits = start.saturating_add(prefix.len());
        let end = digits.saturating_add(16);
        let digits = std::str::from_utf8(text.get(digits..end)?).ok()?;
        let id = u64::from_str_radix(digits, 16).ok()?;
        Some((start, end, StatementId(id)))
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
        self.wire.replies.for_each_slot(|slot| {
            if let Slot::Statement(_) = slot
                && let Slot::Statement(running) = std::mem::replace(slot, Slot::Nothing)
            {
                statements.push(running);
            }
        });
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
