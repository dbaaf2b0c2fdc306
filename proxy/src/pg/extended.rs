//! The extended query protocol: Parse, Bind, Describe, Execute, Close, Sync, Flush.

use std::sync::Arc;

use bosdb_gateway::admitted::Prepared;
use bosdb_gateway::backend::{Backend, InPlaceOf, Slot};
use bosdb_gateway::error::{NameFault, Refusal};
use bosdb_protocol::pg::backend::{TransactionStatus, put_empty, put_ready_for_query};
use bosdb_protocol::pg::frame::{self, Header};
use bosdb_protocol::pg::frontend::{self, Named};
use bosdb_protocol::pg::shape::Shape;

use super::end::End;
use super::gate::{SmallBody, Then};
use super::incoming::Handled;
use super::session::{Batch, Lookup, Session, Streaming};

/// Bytes that the two names of a Bind may take.
const MAX_NAMES_OF_BIND: usize = 10_000;

/// Bytes of a Parse beyond its SQL text: a name and 65,535 parameter types.
const PARSE_OVERHEAD: usize = 300_000;

impl Session {
    /// A backend to talk to. None: the session queues for one, and the message stays where it is.
    fn backend_or_wait(&mut self) -> Option<&mut Backend> {
        if self.backend.is_none() && !self.leases_at_once() {
            self.queue(None);
            return None;
        }
        self.backend.as_mut()
    }

    pub(super) fn on_parse(&mut self, header: Header) -> Result<Handled, End> {
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
        let facts = self.facts();
        let meaning = self.meaning();
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
        let shared = (!parse.name.is_empty()).then_some(meaning);
        let taken = !parse.name.is_empty() && self.names.statement(parse.name).is_some();
        if taken && may_heal(self.backend.as_mut(), &mut self.lookup) {
            return Ok(Handled::Later);
        }
        let again = self.names.statement(b"").filter(|before| {
            parse.name.is_empty() && self.door.would_parse_the_same(before, parse.tail, facts)
        });
        let result = if let Some(before) = again {
            Ok(Arc::clone(before))
        } else if taken {
            Err(name_fault(NameFault::StatementExists, parse.name))
        } else if self.names.is_full() {
            Err(Refusal::Unsupported(
                "a prepared statement beyond 10,000, or 32 MiB of them,",
            ))
        } else {
            self.door
                .admit_parse(parse.tail, parse.sql.len(), facts, shared)
        };
        let name = SmallBody::from_slice(parse.name);
        if self.judges_again(&result) {
            return Ok(Handled::Later);
        }
        match result {
            Err(refusal) => {
                self.take(header);
                self.refuse(refusal, InPlaceOf::Batch);
            }
            // A client that prepares while others hold every backend need not wait for one.
            Ok(prepared)
                if self.backend.is_none()
                    && !name.is_empty()
                    && self
                        .door
                        .is_known_to_parse(&prepared, self.settings.current().digest()) =>
            {
                self.take(header);
                self.names.parsed(&name, &prepared);
                put_empty(self.client.out(), b'1');
            }
            Ok(prepared) => {
                if self.backend_or_wait().is_none() {
                    return Ok(Handled::Later);
                }
                self.take(header);
                self.names.parsed(&name, &prepared);
                let (session, number) = (self.registration.handle.id, self.names.unnamed_number());
                if let Some(backend) = &mut self.backend {
                    backend.parse(&name, &prepared, session, number);
                }
            }
        }
        Ok(Handled::Taken)
    }

    pub(super) fn on_bind(&mut self, header: Header) -> Result<Handled, End> {
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
        let Some(prepared) = self.statement(&statement) else {
            if may_heal(self.backend.as_mut(), &mut self.lookup) {
                return Ok(Handled::Later);
            }
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
        let shape = self.ensure(&statement, &prepared);
        let agrees = prepared.told().is_none()
            || prepared.told() == shape
            || self.is_described_next(header, &portal);
        if !agrees {
            return Ok(self.on_other_shape(header, &prepared, shape));
        }
        self.bind_to(&portal, &statement, &prepared, rest);
        self.client
            .inbound
            .consume(frame::HEADER.saturating_add(head_length));
        self.streamed(0, rest, Streaming::ToBackend);
        Ok(Handled::Taken)
    }

    fn bind_to(&mut self, portal: &[u8], statement: &[u8], prepared: &Arc<Prepared>, rest: usize) {
        let before = self.names.bound(portal, prepared);
        if let Some(backend) = &mut self.backend {
            let named = (!statement.is_empty()).then_some(prepared);
            backend.bind_head(portal, named, before, rest);
        }
    }

    /// Makes sure that the backend has a statement that the client prepared. What the rows of a
    /// named one look like there, where that is known.
    fn ensure(&mut self, statement: &[u8], prepared: &Arc<Prepared>) -> Option<Shape> {
        let (session, number) = (self.registration.handle.id, self.names.unnamed_number());
        let backend = self.backend.as_mut()?;
        if statement.is_empty() {
            backend.ensure_unnamed(prepared, session, number);
            None
        } else {
            backend.ensure_prepared(prepared)
        }
    }

    pub(super) fn on_describe(&mut self, header: Header) -> Result<Handled, End> {
        let Some(body) = self.whole(header) else {
            return Ok(Handled::Later);
        };
        let (kind, name) = match frontend::named(&body, "Describe") {
            Ok(named) => named,
            Err(error) => return Ok(self.refuse_malformed(header, error, InPlaceOf::Batch)),
        };
        let prepared = match kind {
            Named::Statement => self.statement(name),
            Named::Portal => self.names.portal(name).cloned(),
        };
        if prepared.is_none() && kind == Named::Portal && self.may_be_cursor(name) {
            self.take(header);
            if let Some(backend) = &mut self.backend {
                backend.describe_portal(name, None);
            }
            return Ok(Handled::Taken);
        }
        let Some(prepared) = prepared else {
            if may_heal(self.backend.as_mut(), &mut self.lookup) {
                return Ok(Handled::Later);
            }
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
                let named = (!name.is_empty()).then_some(&prepared);
                if named.is_none() {
                    self.ensure(name, &prepared);
                }
                if let Some(backend) = &mut self.backend {
                    // Whoever asks wants to know of the columns of now.
                    if named.is_some() {
                        backend.ensure_current(&prepared);
                    }
                    backend.describe_statement(named);
                }
            }
            Named::Portal => {
                if let Some(backend) = &mut self.backend {
                    backend.describe_portal(name, Some(&prepared));
                }
            }
        }
        Ok(Handled::Taken)
    }

    pub(super) fn on_execute(&mut self, header: Header) -> Result<Handled, End> {
        let Some(body) = self.whole(header) else {
            return Ok(Handled::Later);
        };
        let portal = match frontend::execute(&body) {
            Ok(portal) => portal,
            Err(error) => return Ok(self.refuse_malformed(header, error, InPlaceOf::Batch)),
        };
        self.refresh()?;
        let Some(prepared) = self.names.portal(portal).cloned() else {
            if may_heal(self.backend.as_mut(), &mut self.lookup) {
                return Ok(Handled::Later);
            }
            self.take(header);
            if self.may_be_cursor(portal) {
                self.fetch_from_cursor(portal, &body);
                return Ok(Handled::Taken);
            }
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
            .admit_execute(&prepared, facts, |name| names.known(name).cloned());
        if self.judges_again(&admission) {
            return Ok(Handled::Later);
        }
        self.take(header);
        match admission {
            Err(refusal) => self.refuse(refusal, InPlaceOf::Batch),
            Ok(admission) => self.go_on(admission, Then::Execute(body)),
        }
        Ok(Handled::Taken)
    }

    /// Whether a portal that was not made by a Bind may be a cursor that DECLARE made: the backend
    /// is this session's alone, and every DECLARE was judged.
    fn may_be_cursor(&self, portal: &[u8]) -> bool {
        let leased = self.backend.as_ref();
        !portal.is_empty() && leased.is_some_and(|b| !b.is_idle() || b.is_pinned())
    }

    /// An Execute that runs a cursor: judged and recorded as the FETCH that it amounts to.
    fn fetch_from_cursor(&mut self, portal: &[u8], body: &SmallBody) {
        let Ok(name) = std::str::from_utf8(portal) else {
            return self.refuse(
                name_fault(NameFault::NoSuchPortal, portal),
                InPlaceOf::Batch,
            );
        };
        let sql = format!("FETCH FROM \"{}\"", name.replace('"', "\"\""));
        let facts = self.facts();
        match self.door.admit_query(sql.as_bytes(), facts, |_| None) {
            Err(refusal) => self.refuse(refusal, InPlaceOf::Batch),
            Ok(admission) => self.go_on(admission, Then::Execute(body.clone())),
        }
    }

    pub(super) fn on_close(&mut self, header: Header) -> Result<Handled, End> {
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
                let before = self.names.portal_closed(name);
                match &mut self.backend {
                    Some(backend) => backend.close_portal(name, before),
                    None => put_empty(self.client.out(), b'3'),
                }
            }
        }
        Ok(Handled::Taken)
    }

    pub(super) fn on_sync(&mut self, header: Header) -> Result<Handled, End> {
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

    pub(super) fn on_flush(&mut self, header: Header) -> Result<Handled, End> {
        if !self.is_whole(header) {
            return Ok(Handled::Later);
        }
        self.take(header);
        if let Some(backend) = &mut self.backend {
            backend.flush_request();
        }
        Ok(Handled::Taken)
    }
}

/// Whether a name that is not as the message needs it may yet turn out to be, because an earlier
/// message is skipped: then the message waits for what is outstanding.
pub(super) fn may_heal(backend: Option<&mut Backend>, lookup: &mut Lookup) -> bool {
    let Some(backend) = backend.filter(|backend| backend.replies().will_be_empty()) else {
        return false;
    };
    backend.flush_once();
    *lookup = Lookup::Waits;
    true
}

fn name_fault(fault: NameFault, name: &[u8]) -> Refusal {
    Refusal::Name {
        fault,
        name: std::str::from_utf8(name).unwrap_or("?").into(),
    }
}
