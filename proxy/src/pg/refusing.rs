//! Refusing a message, where the refusal belongs.

use bosdb_gateway::backend::InPlaceOf;
use bosdb_gateway::error::Refusal;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::backend::{Severity, TransactionStatus, put_ready_for_query};
use bosdb_protocol::pg::frame::{self, Header};

use super::gate::Then;
use super::incoming::Handled;
use super::refusal;
use super::session::{Batch, Session, Streaming};

impl Session {
    /// Refuses a message: here, when the backend has no part in it; else in the backend, so that
    /// the transaction fails there as the client is told.
    pub(super) fn refuse(&mut self, refusal: Refusal, place: InPlaceOf) {
        if place == InPlaceOf::Batch {
            self.batch = Batch::Refused;
        }
        if refusal.denial().is_none() {
            let told = refusal::tell(&refusal);
            let code = told.code.0;
            if refusal.is_undecided() {
                self.door.record_refusal(code, &told.message);
            }
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
    pub(super) fn refuse_malformed(
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
            Then::Query | Then::Deallocate(_) | Then::Call(_) => InPlaceOf::Query,
            Then::Execute(_) => InPlaceOf::Batch,
        };
        self.discard_rest(then);
        self.refuse(refusal, place);
    }

    /// Throws away what a statement that is not forwarded left in the client's buffer.
    pub(super) fn discard_rest(&mut self, then: &Then) {
        match then {
            Then::Query | Then::Deallocate(_) | Then::Execute(_) => {}
            Then::Call(rest) => self.streamed(0, *rest, Streaming::Discarded),
        }
    }

    /// Refuses the message at the front of the buffer, for which no backend could be had.
    pub(super) fn refuse_next_message(&mut self, refusal: Refusal) {
        if let Ok(Some(header)) = frame::header(self.client.inbound.bytes()) {
            self.discard(header);
        }
        self.refuse(refusal, InPlaceOf::Batch);
    }
}
