//! What the client sends: each message is refused, forwarded, or answered here.

use std::sync::Arc;

use bosdb_gateway::admitted::Admission;
use bosdb_gateway::backend::InPlaceOf;
use bosdb_gateway::error::Refusal;
use bosdb_policy::PreparedUse;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::frame::{self, Header};
use bosdb_protocol::pg::frontend::{self, FrontendTag};

use super::end::End;
use super::gate::{Gate, SmallBody, Then};
use super::session::{Batch, ClientSide, Session, Streaming};

/// Bytes of the number of a function.
const OID: usize = 4;

/// Whether a message was taken out of the buffer.
pub(super) enum Handled {
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

    pub(super) fn streamed(&mut self, n: usize, left: usize, rest: fn(usize) -> Streaming) {
        self.client.inbound.consume(n);
        self.streaming = match left.saturating_sub(n) {
            0 => Streaming::No,
            left => rest(left),
        };
    }

    pub(super) fn take(&mut self, header: Header) {
        self.client.inbound.consume(header.frame());
    }

    /// Throws away a message of any size.
    pub(super) fn discard(&mut self, header: Header) {
        self.client.inbound.consume(frame::HEADER);
        self.streamed(0, header.body, Streaming::Discarded);
    }

    /// The body of a message that is wholly in the buffer; if it is not, room is made for it.
    pub(super) fn whole(&mut self, header: Header) -> Option<SmallBody> {
        if !self.is_whole(header) {
            return None;
        }
        self.client
            .inbound
            .bytes()
            .get(frame::HEADER..header.frame())
            .map(SmallBody::from_slice)
    }

    pub(super) fn is_whole(&mut self, header: Header) -> bool {
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
        if self.waits_for_catalogue(tag)? {
            return Ok(Handled::Later);
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
            FrontendTag::FunctionCall => self.on_function_call(header),
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
        let admission = self
            .door
            .admit_query(sql, facts, |name| names.known(name).cloned());
        if self.judges_again(&admission) {
            return Ok(Handled::Later);
        }
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

    pub(super) fn go_on(&mut self, admission: Admission, then: Then) {
        match admission {
            Admission::Ready(admitted) => self.forward(admitted, then),
            Admission::AfterIntent(pending) => {
                self.gate = Gate::Intent(pending, then);
            }
        }
    }

    /// A call of a function by its number. Its arguments pass as they come.
    fn on_function_call(&mut self, header: Header) -> Result<Handled, End> {
        let head = header.body.min(OID);
        let waiting = self.client.inbound.len();
        let needed = frame::HEADER.saturating_add(head);
        if waiting < needed {
            self.client.inbound.room(needed.saturating_sub(waiting));
            return Ok(Handled::Later);
        }
        self.refresh()?;
        let bytes = self.client.inbound.bytes();
        let bytes = bytes.get(frame::HEADER..needed).unwrap_or_default();
        let oid = match frontend::function_call_head(bytes) {
            Ok(oid) => oid,
            Err(error) => return Ok(self.refuse_malformed(header, error, InPlaceOf::Query)),
        };
        let then = Then::Call(header.body.saturating_sub(head));
        let facts = self.facts();
        let admission = self.door.admit_call(oid, facts);
        self.client.inbound.consume(needed);
        match admission {
            Err(refusal) => self.refuse_instead(refusal, &then),
            Ok(admission) => self.go_on(admission, then),
        }
        Ok(Handled::Taken)
    }

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
}
