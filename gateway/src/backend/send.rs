//! What may be sent to a backend: a closed list.

use std::sync::Arc;

use bosdb_adapters::pg::session::{Copied, Presence, StatementId};
use bosdb_adapters::pg::settings::Settings;
use bosdb_protocol::pg::backend::TransactionStatus;
use bosdb_protocol::pg::frame;
use bosdb_protocol::pg::frontend::{self, Named};
use bosdb_protocol::pg::replies::{Awaiting, Origin};
use bosdb_protocol::pg::shape::Shape;

use super::{Backend, InPlaceOf, Sent, Slot};
use crate::admitted::{Admitted, Prepared, Text};
use crate::clock::Moment;
use crate::error::Refusal;
use crate::stats::Figure;

/// Statements kept prepared on a backend; beyond it the least recently used is closed.
const MAX_PREPARED: usize = 500;

/// Text that no PostgreSQL grammar accepts: it makes the backend abort the transaction, as a
/// statement that fails would. The backend's own log shows it with the decision's number.
const POISON: &str = "statement refused by BosDB";

impl Backend {
    /// Forwards a simple query: the very bytes that were admitted.
    pub fn query(&mut self, admitted: Admitted) {
        let Admitted { mut running } = admitted;
        running.run.forwarded = Moment::now();
        self.effects = self.effects.union(running.run.decision.effects);
        // A simple query destroys the unnamed statement.
        self.lease.session.unnamed = None;
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
        sql.extend_from_slice(&self.statement_name(prepared.id()));
        sql.push(b'"');
        self.lease.session.unnamed = None;
        frontend::put_query(&mut self.wire.out, &sql);
        self.lease.session.prepared.remove(prepared.id());
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
            self.lease.session.unnamed = Some((session, number));
            frontend::put_parse(&mut self.wire.out, b"", &prepared.tail);
            self.expect(Awaiting::Parse, Origin::Client, slot);
        } else {
            let now = self.target.schema();
            match self
                .lease
                .session
                .prepared
                .use_statement(prepared.id(), now)
            {
                // In a failed transaction the server refuses to parse, and must be asked.
                Presence::Fresh(_) if self.status != TransactionStatus::Failed => {
                    return self.expect(Awaiting::Synthetic(b'1'), Origin::Client, slot);
                }
                // Whoever parses anew wants the schema of now.
                Presence::Fresh(_) | Presence::Stale | Presence::InDoubt => {
                    self.close_prepared(prepared.id());
                }
                Presence::Absent => self.evict(),
            }
            self.put_parse(prepared);
            self.expect(Awaiting::Parse, Origin::Client, slot);
        }
    }

    /// Makes sure that the backend has a named statement, one not older than the client's Parse:
    /// that may have been answered elsewhere. What its rows look like, where that is known.
    pub fn ensure_prepared(&mut self, prepared: &Arc<Prepared>) -> Option<Shape> {
        self.ensure_as_of(prepared, prepared.needs_schema())
    }

    /// Makes sure that the backend has a named statement as it is under the schema of now, for a
    /// client that wants to be told of it.
    pub fn ensure_current(&mut self, prepared: &Arc<Prepared>) {
        let _shape = self.ensure_as_of(prepared, self.target.schema());
    }

    fn ensure_as_of(&mut self, prepared: &Arc<Prepared>, schema: u64) -> Option<Shape> {
        let id = prepared.id();
        match self.lease.session.prepared.use_statement(id, schema) {
            Presence::Fresh(shape) => return shape,
            Presence::Stale | Presence::InDoubt => self.close_prepared(id),
            Presence::Absent => self.evict(),
        }
        self.put_parse(prepared);
        let slot = Slot::Injected(prepared.id());
        self.expect(Awaiting::Parse, Origin::Injected, slot);
        None
    }

    /// Asks what the rows of a statement look like that the backend has, for BosDB itself.
    pub fn ask_shape(&mut self, prepared: &Arc<Prepared>) {
        let name = self.statement_name(prepared.id());
        frontend::put_named(&mut self.wire.out, b'D', Named::Statement, &name);
        let slot = Slot::Described {
            kind: Named::Statement,
            prepared: Arc::clone(prepared),
            copy: Some(self.lease.session.prepared.copy(prepared.id())),
        };
        self.expect(Awaiting::Describe, Origin::Injected, slot);
    }

    /// Makes sure that the backend's unnamed statement is this one.
    pub fn ensure_unnamed(&mut self, prepared: &Arc<Prepared>, session: u64, number: u64) {
        if self.lease.session.unnamed != Some((session, number)) {
            self.lease.session.unnamed = Some((session, number));
            frontend::put_parse(&mut self.wire.out, b"", &prepared.tail);
            self.expect(Awaiting::Parse, Origin::Injected, Slot::Nothing);
        }
    }

    /// Begins a Bind: the names, the statement's as this backend knows it. `rest` bytes of body
    /// follow by [`Backend::continue_frame`]. `None`: the unnamed statement.
    /// `before` is what the portal ran until now.
    pub fn bind_head(
        &mut self,
        portal: &[u8],
        statement: Option<&Arc<Prepared>>,
        before: Option<Arc<Prepared>>,
        rest: usize,
    ) {
        let name = self.name_of(statement);
        let comes_first = self.batch == Sent::Nothing && self.status == TransactionStatus::Idle;
        if comes_first && statement.is_some() {
            self.kept_from = Some(self.wire.out.len());
        }
        frontend::put_bind_head(&mut self.wire.out, portal, &name, rest);
        self.open_frame = rest;
        if statement.is_some() {
            self.count(Figure::Binds);
        }
        let slot = Slot::Bound {
            statement: statement.map(Arc::clone),
            portal: portal.into(),
            before,
            met: None,
        };
        self.expect(Awaiting::Bind, Origin::Client, slot);
    }

    pub(super) fn count(&self, figure: Figure) {
        self.target.stats().add(self.worker.id(), figure, 1);
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
        self.expect_description(Named::Statement, statement);
    }

    /// Describes a portal, and with it the statement that it runs.
    pub fn describe_portal(&mut self, portal: &[u8], statement: Option<&Arc<Prepared>>) {
        frontend::put_named(&mut self.wire.out, b'D', Named::Portal, portal);
        self.expect_description(Named::Portal, statement);
    }

    /// The unnamed statement is parsed for nearly every use of it, and is not followed.
    fn expect_description(&mut self, kind: Named, statement: Option<&Arc<Prepared>>) {
        let slot = match statement {
            Some(prepared) if prepared.interned.is_some() => Slot::Described {
                kind,
                prepared: Arc::clone(prepared),
                copy: self.copy_described(kind, prepared),
            },
            Some(_) | None => Slot::Nothing,
        };
        self.expect(Awaiting::Describe, Origin::Client, slot);
    }

    /// Which statement of the backend's a Describe is about. A portal may be older than the
    /// statement that is there by now, unless it is what was just bound.
    fn copy_described(&self, kind: Named, prepared: &Arc<Prepared>) -> Option<Copied> {
        let is_sure = match (kind, self.wire.replies.last()) {
            (Named::Statement, _) => true,
            (Named::Portal, Some(Slot::Bound { statement, .. })) => statement
                .as_ref()
                .is_some_and(|bound| Arc::ptr_eq(bound, prepared)),
            (Named::Portal, _) => false,
        };
        is_sure.then(|| self.lease.session.prepared.copy(prepared.id()))
    }

    /// Runs a portal: `body` is the client's Execute.
    pub fn execute(&mut self, admitted: Admitted, body: &[u8]) {
        let Admitted { mut running } = admitted;
        running.run.forwarded = Moment::now();
        self.effects = self.effects.union(running.run.decision.effects);
        self.describe_masked(&running, body);
        frame::put(&mut self.wire.out, b'E', |out| out.extend_from_slice(body));
        self.expect(Awaiting::Execute, Origin::Client, Slot::Statement(running));
    }

    /// Answers the Close of a named statement in its place; the backend keeps it for others.
    pub fn close_statement(&mut self, slot: Slot) {
        self.expect(Awaiting::Synthetic(b'3'), Origin::Client, slot);
    }

    /// Calls the admitted function: `rest` bytes of arguments follow by
    /// [`Backend::continue_frame`].
    pub fn call(&mut self, admitted: Admitted, rest: usize) {
        let Admitted { mut running } = admitted;
        running.run.forwarded = Moment::now();
        self.effects = self.effects.union(running.run.decision.effects);
        if let Text::Call(function) = &running.run.text {
            frontend::put_function_call_head(&mut self.wire.out, function.oid(), rest);
            self.open_frame = rest;
        }
        let slot = Slot::Statement(running);
        self.expect(Awaiting::FunctionCall, Origin::Client, slot);
    }

    /// Closes the unnamed statement.
    pub fn close_unnamed(&mut self) {
        self.lease.session.unnamed = None;
        frontend::put_named(&mut self.wire.out, b'C', Named::Statement, b"");
        self.expect(Awaiting::Close, Origin::Client, Slot::Nothing);
    }

    /// Closes a portal.
    pub fn close_portal(&mut self, portal: &[u8], before: Option<Arc<Prepared>>) {
        frontend::put_named(&mut self.wire.out, b'C', Named::Portal, portal);
        let slot = Slot::ClosePortal {
            portal: portal.into(),
            before,
        };
        self.expect(Awaiting::Close, Origin::Client, slot);
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

    /// Asks for the answers so far, unless that was asked since the last message was sent.
    pub fn flush_once(&mut self) {
        let outstanding = self.wire.replies.len();
        if self.flushed_at != outstanding {
            self.flushed_at = outstanding;
            self.flush_request();
        }
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
                self.lease.session.unnamed = None;
                frontend::put_query(&mut self.wire.out, POISON.as_bytes());
                Awaiting::Query
            }
            InPlaceOf::Batch => {
                self.lease.session.unnamed = None;
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
        if self.lease.session.settings.same_as(wanted) {
            return;
        }
        let mut sql = Vec::new();
        self.lease.session.settings.put_difference(wanted, &mut sql);
        self.lease.session.unnamed = None;
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
        self.lease.session.unnamed = None;
        let mut tail = POISON.as_bytes().to_vec();
        tail.extend_from_slice(&[0, 0, 0]);
        frontend::put_parse(&mut self.wire.out, b"", &tail);
        self.expect(Awaiting::Parse, Origin::Control, Slot::Nothing);
        frontend::put_sync(&mut self.wire.out);
        self.expect(Awaiting::Sync, Origin::Control, Slot::Nothing);
    }

    /// A message that only BosDB answers to.
    pub(crate) fn control_query(&mut self, sql: &[u8]) {
        self.lease.session.unnamed = None;
        frontend::put_query(&mut self.wire.out, sql);
        self.expect(Awaiting::Query, Origin::Control, Slot::Nothing);
    }

    pub(super) fn expect(&mut self, awaiting: Awaiting, origin: Origin, slot: Slot) {
        self.flushed_at = 0;
        let is_sent = !matches!(awaiting, Awaiting::Synthetic(_));
        if is_sent && matches!(origin, Origin::Client | Origin::Poison) {
            self.batch = Sent::Something;
        }
        // While the backend skips it answers nothing but a Sync; the session does not forward
        // statements then, so no outcome is lost with the slot.
        drop(self.wire.replies.push(awaiting, origin, slot));
    }

    fn put_parse(&mut self, prepared: &Prepared) {
        self.count(Figure::ServerParses);
        let name = self.statement_name(prepared.id());
        frontend::put_parse(&mut self.wire.out, &name, &prepared.tail);
        let schema = self.target.schema();
        self.lease.session.prepared.insert(prepared.id(), schema);
    }

    /// Closes the least recently used statement when there are too many.
    fn evict(&mut self) {
        if self.lease.session.prepared.len() < MAX_PREPARED {
            return;
        }
        if let Some(id) = self.lease.session.prepared.least_recently_used() {
            self.close_prepared(id);
        }
    }

    fn close_prepared(&mut self, id: StatementId) {
        let name = self.statement_name(id);
        frontend::put_named(&mut self.wire.out, b'C', Named::Statement, &name);
        self.lease.session.prepared.remove(id);
        self.expect(Awaiting::Close, Origin::Injected, Slot::Nothing);
    }
}
