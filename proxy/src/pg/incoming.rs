//! What the client sends: each message is refused, forwarded, or answered here.

use std::sync::Arc;

use bosdb_gateway::admitted::{Admission, Prepared};
use bosdb_gateway::backend::{Backend, InPlaceOf, Slot};
use bosdb_gateway::error::{NameFault, Refusal};
use bosdb_policy::PreparedUse;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::backend::{Severity, TransactionStatus, put_empty, put_ready_for_query};
use bosdb_protocol::pg::frame::{self, Header};
use bosdb_protocol::pg::frontend::{self, FrontendTag, Named};

use super::end::End;
use super::refusal;
use super::session::{Batch, ClientSide, Gate, Session, SmallBody, Streaming, Then};

/// Bytes that the two names of a Bind may take.
const MAX_NAMES_OF_BIND: usize = 10_000;

/// Bytes of a Parse beyond its SQL text: a name and 65,535 parameter types.
const PARSE_OVERHEAD: usize = 300_000;

/// Whether a message was taken out of the buffer.
enum Handled {
    /// Yes.
    Taken,
    /// No: more bytes, or a backend, must come first.
    Later,
}

impl Session {
    /// Handles what waits in the client's buffer, one message or a piece of one. False: nothing
    /// can be done before more arrives.
    pub(super) fn handle_client_bytes(&mut self) -> Result<bool, End> {
        if self.client.inbound.is_empty() {
            return Ok(false);
        }
        match self.streaming {
            Streaming::No => {}
            Streaming::ToBackend(left) => {
                let bytes = self.client.inbound.bytes();
                let bytes = bytes.get(..left).unwrap_or(bytes);
                let n = bytes.len();
                if let Some(backend) = &mut self.backend {
                    backend.continue_frame(bytes);
                }
                self.streamed(n, left, Streaming::ToBackend);
                return Ok(true);
            }
            Streaming::Discarded(left) => {
                let n = self.client.inbound.len().min(left);
                self.streamed(n, left, Streaming::Discarded);
                return Ok(true);
            }
        }
        let Some(header) = frame::header(self.client.inbound.bytes()).map_err(End::ClientFault)?
        else {
            return Ok(false);
        };
        let tag = FrontendTag::from_byte(header.tag).map_err(End::ClientFault)?;
        if header.body > tag.max_body() {
            return Err(End::ClientFault(ProtocolError::Length {
                what: tag.name(),
                length: i64::try_from(header.body).unwrap_or(i64::MAX),
                limit: tag.max_body(),
            }));
        }
        match self.handle_message(tag, header)? {
            Handled::Taken => Ok(true),
            Handled::Later => Ok(false),
        }
    }

    fn streamed(&mut self, n: usize, left: usize, rest: fn(usize) -> Streaming) {
        self.client.inbound.consume(n);
        self.streaming = match left.saturating_sub(n) {
            0 => Streaming::No,
            left => rest(left),
        };
    }

    fn take(&mut self, header: Header) {
        self.client.inbound.consume(header.frame());
    }

    /// Throws away a message of any size.
    fn discard(&mut self, header: Header) {
        self.client.inbound.consume(frame::HEADER);
        self.streamed(0, header.body, Streaming::Discarded);
    }

    /// The body of a message that is wholly in the buffer; if it is not, room is made for it.
    fn whole(&mut self, header: Header) -> Option<SmallBody> {
        if !self.is_whole(header) {
            return None;
        }
        self.client
            .inbound
            .bytes()
            .get(frame::HEADER..header.frame())
            .map(SmallBody::from_slice)
    }

    fn is_whole(&mut self, header: Header) -> bool {
        let waiting = self.client.inbound.len();
        if waiting < header.frame() {
            self.client
                .inbound
                .room(header.frame().saturating_sub(waiting));
            return false;
        }
        true
    }

    fn handle_message(&mut self, tag: FrontendTag, header: Header) -> Result<Handled, End> {
        if self.is_discarding() {
            match tag {
                FrontendTag::Sync | FrontendTag::Terminate => {}
                FrontendTag::Query
                | FrontendTag::Parse
                | FrontendTag::Bind
                | FrontendTag::Describe
                | FrontendTag::Execute
                | FrontendTag::Close
                | FrontendTag::Flush
                | FrontendTag::FunctionCall
                | FrontendTag::CopyData
                | FrontendTag::CopyDone
                | FrontendTag::CopyFail => {
                    self.discard(header);
                    return Ok(Handled::Taken);
                }
                FrontendTag::Password => {
                    return Err(End::ClientFault(ProtocolError::OutOfOrder(tag.name())));
                }
            }
        }
        match tag {
            FrontendTag::Query => self.on_query(header),
            FrontendTag::Parse => self.on_parse(header),
            FrontendTag::Bind => self.on_bind(header),
            FrontendTag::Describe => self.on_describe(header),
            FrontendTag::Execute => self.on_execute(header),
            FrontendTag::Close => self.on_close(header),
            FrontendTag::Sync => self.on_sync(header),
            FrontendTag::Flush => self.on_flush(header),
            FrontendTag::FunctionCall => {
                self.discard(header);
                self.refuse(Refusal::Unsupported("FunctionCall"), InPlaceOf::Query);
                Ok(Handled::Taken)
            }
            FrontendTag::CopyData => Ok(self.on_copy_data(header)),
            FrontendTag::CopyDone | FrontendTag::CopyFail => self.on_copy_end(tag, header),
            FrontendTag::Password => Err(End::ClientFault(ProtocolError::OutOfOrder(tag.name()))),
            FrontendTag::Terminate => {
                self.take(header);
                // What is owed is still delivered: goodbye means no more, not never mind.
                self.client_side = ClientSide::Silent;
                let rest = self.client.inbound.len();
                self.client.inbound.consume(rest);
                Ok(Handled::Taken)
            }
        }
    }

    /// After an error everything up to the Sync is discarded.
    fn is_discarding(&self) -> bool {
        self.batch == Batch::Refused
            || self
                .backend
                .as_ref()
                .is_some_and(|backend| backend.replies().is_skipping())
    }

    // === simple query ===

    fn on_query(&mut self, header: Header) -> Result<Handled, End> {
        let limit = self.door.limits().max_statement_bytes;
        if header.body > limit.saturating_add(1) {
            self.discard(header);
            self.refuse(Refusal::StatementTooLarge { limit }, InPlaceOf::Query);
            return Ok(Handled::Taken);
        }
        if !self.is_whole(header) {
            return Ok(Handled::Later);
        }
        self.refresh()?;
        let facts = self.facts();
        let frame = self
            .client
            .inbound
            .bytes()
            .get(frame::HEADER..header.frame())
            .unwrap_or_default();
        let sql = match frontend::query(frame) {
            Ok(sql) => sql,
            Err(error) => return Ok(self.refuse_malformed(header, error, InPlaceOf::Query)),
        };
        let names = &self.names;
        let admission = self.door.admit_query(sql, facts, |name| names.knows(name));
        self.take(header);
        self.names.simple_query();
        match admission {
            Err(refusal) => self.refuse(refusal, InPlaceOf::Query),
            Ok(admission) => {
                let then = self.then_of(&admission);
                self.go_on(admission, then);
            }
        }
        Ok(Handled::Taken)
    }

    /// A DEALLOCATE by SQL of what was prepared by protocol needs the backend's name for it.
    fn then_of(&self, admission: &Admission) -> Then {
        let decision = match admission {
            Admission::Ready(admitted) => admitted.decision(),
            Admission::AfterIntent(pending) => pending.decision(),
        };
        match &*decision.prepared {
            [PreparedUse::Deallocate(name)] if decision.statements.len() == 1 => self
                .names
                .statement(name.as_bytes())
                .filter(|_| !name.is_empty())
                .map_or(Then::Query, |prepared| {
                    Then::Deallocate(Arc::clone(prepared))
                }),
            _ => Then::Query,
        }
    }

    fn go_on(&mut self, admission: Admission, then: Then) {
        match admission {
            Admission::Ready(admitted) => self.forward(admitted, then),
            Admission::AfterIntent(pending) => {
                self.gate = Gate::Intent(Box::pin(pending.recorded()), then);
            }
        }
    }

    // === extended query ===

    /// A backend to talk to. None: the session queues for one, and the message stays where it is.
    fn backend_or_wait(&mut self) -> Option<&mut Backend> {
        if self.backend.is_none() {
            match self.door.try_lease(&self.registration.handle) {
                Some(backend) => self.attach(backend),
                None => {
                    let _stale: bool = self.registration.handle.take_cancelled();
                    self.gate = Gate::Backend(self.door.wait_for_backend(), None);
                    return None;
                }
            }
        }
        self.backend.as_mut()
    }

    fn on_parse(&mut self, header: Header) -> Result<Handled, End> {
        let limit = self.door.limits().max_statement_bytes;
        if header.body > limit.saturating_add(PARSE_OVERHEAD) {
            self.discard(header);
            self.refuse(Refusal::StatementTooLarge { limit }, InPlaceOf::Batch);
            return Ok(Handled::Taken);
        }
        if !self.is_whole(header) {
            return Ok(Handled::Later);
        }
        self.refresh()?;
        if self.backend_or_wait().is_none() {
            return Ok(Handled::Later);
        }
        let facts = self.facts();
        let body = self
            .client
            .inbound
            .bytes()
            .get(frame::HEADER..header.frame())
            .unwrap_or_default();
        let parse = match frontend::parse(body) {
            Ok(parse) => parse,
            Err(error) => return Ok(self.refuse_malformed(header, error, InPlaceOf::Batch)),
        };
        let taken = !parse.name.is_empty() && self.names.statement(parse.name).is_some();
        let result = if taken {
            Err(name_fault(NameFault::StatementExists, parse.name))
        } else if self.names.is_full() {
            Err(Refusal::Unsupported("a prepared statement beyond 10,000"))
        } else {
            self.door.admit_parse(parse.tail, parse.sql.len(), facts)
        };
        let name = SmallBody::from_slice(parse.name);
        self.take(header);
        match result {
            Err(refusal) => self.refuse(refusal, InPlaceOf::Batch),
            Ok(prepared) => {
                self.names.parsed(&name, &prepared);
                let (session, number) = (self.registration.handle.id, self.names.unnamed_number());
                if let Some(backend) = &mut self.backend {
                    backend.parse(&name, &prepared, session, number);
                }
            }
        }
        Ok(Handled::Taken)
    }

    fn on_bind(&mut self, header: Header) -> Result<Handled, End> {
        let have = self.client.inbound.len().min(header.frame());
        let bytes = self
            .client
            .inbound
            .bytes()
            .get(frame::HEADER..have)
            .unwrap_or_default();
        let Some(head) = frontend::bind_head(bytes, MAX_NAMES_OF_BIND.min(header.body.max(1)))
            .map_err(End::ClientFault)?
        else {
            return Ok(Handled::Later);
        };
        let portal = SmallBody::from_slice(head.portal);
        let statement = SmallBody::from_slice(head.statement);
        let head_length = portal
            .len()
            .saturating_add(statement.len())
            .saturating_add(2);
        let rest = header.body.saturating_sub(head_length);
        let Some(prepared) = self.names.statement(&statement).cloned() else {
            self.discard(header);
            self.refuse(
                name_fault(NameFault::NoSuchStatement, &statement),
                InPlaceOf::Batch,
            );
            return Ok(Handled::Taken);
        };
        if self.backend_or_wait().is_none() {
            return Ok(Handled::Later);
        }
        self.bind_to(&portal, &statement, &prepared, rest);
        self.client
            .inbound
            .consume(frame::HEADER.saturating_add(head_length));
        self.streamed(0, rest, Streaming::ToBackend);
        Ok(Handled::Taken)
    }

    fn bind_to(&mut self, portal: &[u8], statement: &[u8], prepared: &Arc<Prepared>, rest: usize) {
        self.names.bound(portal, prepared);
        self.ensure(statement, prepared);
        if let Some(backend) = &mut self.backend {
            let named = (!statement.is_empty()).then_some(prepared);
            backend.bind_head(portal, named, rest);
        }
    }

    /// Makes sure that the backend has a statement that the client prepared.
    fn ensure(&mut self, statement: &[u8], prepared: &Arc<Prepared>) {
        let (session, number) = (self.registration.handle.id, self.names.unnamed_number());
        if let Some(backend) = &mut self.backend {
            if statement.is_empty() {
                backend.ensure_unnamed(prepared, session, number);
            } else {
                backend.ensure_prepared(prepared);
            }
        }
    }

    fn on_describe(&mut self, header: Header) -> Result<Handled, End> {
        let Some(body) = self.whole(header) else {
            return Ok(Handled::Later);
        };
        let (kind, name) = match frontend::named(&body, "Describe") {
            Ok(named) => named,
            Err(error) => return Ok(self.refuse_malformed(header, error, InPlaceOf::Batch)),
        };
        let prepared = match kind {
            Named::Statement => self.names.statement(name).cloned(),
            Named::Portal => self.names.portal(name).cloned(),
        };
        let Some(prepared) = prepared else {
            let fault = match kind {
                Named::Statement => NameFault::NoSuchStatement,
                Named::Portal => NameFault::NoSuchPortal,
            };
            self.take(header);
            self.refuse(name_fault(fault, name), InPlaceOf::Batch);
            return Ok(Handled::Taken);
        };
        if self.backend_or_wait().is_none() {
            return Ok(Handled::Later);
        }
        self.take(header);
        match kind {
            Named::Statement => {
                self.ensure(name, &prepared);
                let named = (!name.is_empty()).then_some(&prepared);
                if let Some(backend) = &mut self.backend {
                    backend.describe_statement(named);
                }
            }
            Named::Portal => {
                if let Some(backend) = &mut self.backend {
                    backend.describe_portal(name);
                }
            }
        }
        Ok(Handled::Taken)
    }

    fn on_execute(&mut self, header: Header) -> Result<Handled, End> {
        let Some(body) = self.whole(header) else {
            return Ok(Handled::Later);
        };
        let portal = match frontend::execute(&body) {
            Ok(portal) => portal,
            Err(error) => return Ok(self.refuse_malformed(header, error, InPlaceOf::Batch)),
        };
        self.refresh()?;
        let Some(prepared) = self.names.portal(portal).cloned() else {
            self.take(header);
            self.refuse(
                name_fault(NameFault::NoSuchPortal, portal),
                InPlaceOf::Batch,
            );
            return Ok(Handled::Taken);
        };
        let facts = self.facts();
        let names = &self.names;
        let admission = self
            .door
            .admit_execute(&prepared, facts, |name| names.knows(name));
        self.take(header);
        match admission {
            Err(refusal) => self.refuse(refusal, InPlaceOf::Batch),
            Ok(admission) => self.go_on(admission, Then::Execute(body)),
        }
        Ok(Handled::Taken)
    }

    fn on_close(&mut self, header: Header) -> Result<Handled, End> {
        let Some(body) = self.whole(header) else {
            return Ok(Handled::Later);
        };
        let (kind, name) = match frontend::named(&body, "Close") {
            Ok(named) => named,
            Err(error) => return Ok(self.refuse_malformed(header, error, InPlaceOf::Batch)),
        };
        self.take(header);
        match kind {
            Named::Statement => {
                let closed = self.names.closed(name);
                match &mut self.backend {
                    Some(backend) if name.is_empty() => backend.close_unnamed(),
                    Some(backend) => backend.close_statement(match closed {
                        Some(prepared) => Slot::Close {
                            name: name.into(),
                            prepared,
                        },
                        None => Slot::Nothing,
                    }),
                    None => put_empty(self.client.out(), b'3'),
                }
            }
            Named::Portal => {
                self.names.portal_closed(name);
                match &mut self.backend {
                    Some(backend) => backend.close_portal(name),
                    None => put_empty(self.client.out(), b'3'),
                }
            }
        }
        Ok(Handled::Taken)
    }

    fn on_sync(&mut self, header: Header) -> Result<Handled, End> {
        if !self.is_whole(header) {
            return Ok(Handled::Later);
        }
        self.take(header);
        self.batch = Batch::Handled;
        match &mut self.backend {
            Some(backend) => backend.sync(),
            None => {
                self.names.transaction_ended();
                put_ready_for_query(self.client.out(), TransactionStatus::Idle);
            }
        }
        Ok(Handled::Taken)
    }

    fn on_flush(&mut self, header: Header) -> Result<Handled, End> {
        if !self.is_whole(header) {
            return Ok(Handled::Later);
        }
        self.take(header);
        if let Some(backend) = &mut self.backend {
            backend.flush_request();
        }
        Ok(Handled::Taken)
    }

    // === copy ===

    /// COPY data outside a COPY is read and ignored, as the server does: it belongs to one that
    /// has failed.
    fn on_copy_data(&mut self, header: Header) -> Handled {
        match &mut self.backend {
            Some(backend) if backend.replies().accepts_copy_data() => {
                backend.copy_data(header.body);
                self.client.inbound.consume(frame::HEADER);
                self.streamed(0, header.body, Streaming::ToBackend);
            }
            Some(_) | None => self.discard(header),
        }
        Handled::Taken
    }

    fn on_copy_end(&mut self, tag: FrontendTag, header: Header) -> Result<Handled, End> {
        let Some(body) = self.whole(header) else {
            return Ok(Handled::Later);
        };
        self.take(header);
        if let Some(backend) = &mut self.backend
            && backend.replies().accepts_copy_data()
        {
            if tag == FrontendTag::CopyDone {
                backend.copy_done();
            } else {
                if !body.ends_with(b"\0") {
                    return Err(End::ClientFault(ProtocolError::Malformed(tag.name())));
                }
                backend.copy_fail(&body);
            }
        }
        Ok(Handled::Taken)
    }

    // === refusals ===

    /// Refuses a message: here, when the backend has no part in it; else in the backend, so that
    /// the transaction fails there as the client is told.
    pub(super) fn refuse(&mut self, refusal: Refusal, place: InPlaceOf) {
        if place == InPlaceOf::Batch {
            self.batch = Batch::Refused;
        }
        if refusal.denial().is_none() {
            let code = refusal::tell(&refusal).code.0;
            self.door
                .gateway()
                .metrics
                .refusals
                .with_label_values(&[code])
                .inc();
        }
        match &mut self.backend {
            // The backend discards what this would have taken the place of.
            Some(backend) if backend.replies().is_skipping() => {}
            Some(backend) if !(backend.is_idle() && backend.is_quiet()) => {
                backend.poison(refusal, place);
            }
            Some(_) | None => {
                refusal::tell(&refusal).put(self.client.out(), Severity::Error);
                if place == InPlaceOf::Query {
                    put_ready_for_query(self.client.out(), TransactionStatus::Idle);
                }
            }
        }
    }

    /// Refuses a message whose body breaks its layout. Its frame was whole, so what follows can
    /// still be told apart.
    fn refuse_malformed(
        &mut self,
        header: Header,
        error: ProtocolError,
        place: InPlaceOf,
    ) -> Handled {
        self.discard(header);
        self.door
            .gateway()
            .metrics
            .protocol_errors
            .with_label_values(&["client"])
            .inc();
        self.refuse(Refusal::Malformed(error), place);
        Handled::Taken
    }

    /// Refuses a statement that was admitted and then could not be forwarded.
    pub(super) fn refuse_instead(&mut self, refusal: Refusal, then: &Then) {
        let place = match then {
            Then::Query | Then::Deallocate(_) => InPlaceOf::Query,
            Then::Execute(_) => InPlaceOf::Batch,
        };
        self.refuse(refusal, place);
    }

    /// Refuses the message at the front of the buffer, for which no backend could be had.
    pub(super) fn refuse_next_message(&mut self, refusal: Refusal) {
        if let Ok(Some(header)) = frame::header(self.client.inbound.bytes()) {
            self.discard(header);
        }
        self.refuse(refusal, InPlaceOf::Batch);
    }
}

fn name_fault(fault: NameFault, name: &[u8]) -> Refusal {
    Refusal::Name {
        fault,
        name: std::str::from_utf8(name).unwrap_or("?").into(),
    }
}
