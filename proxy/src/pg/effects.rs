//! What answered messages mean for the session: outcomes, names, settings, transactions.

use std::sync::Arc;

use bosdb_gateway::Outcome;
use bosdb_gateway::admitted::Running;
use bosdb_gateway::backend::{Backend, Slot};
use bosdb_policy::{Decision, Effects, PreparedUse, StatementKind};
use bosdb_protocol::pg::backend::{self as messages, TransactionStatus};
use bosdb_protocol::pg::frontend::Named;
use bosdb_protocol::pg::replies::{Awaiting, Ending, Relay};

use super::end::End;
use super::gate::{may_change_settings, tell_parameters};
use super::session::{Fate, LastCommand, Reading, Restoring, Session, Transaction};
use super::settings::Tracking;

impl Session {
    /// Deals with the messages that ended with the one just seen.
    pub(super) fn settle_ended(&mut self) {
        while let Some((slot, awaiting, ending)) =
            self.backend.as_mut().and_then(Backend::next_ended)
        {
            let by_query = matches!(awaiting, Awaiting::Query | Awaiting::FunctionCall);
            self.settle_slot(slot, by_query, ending);
        }
    }

    pub(super) fn settle_slot(&mut self, slot: Slot, by_query: bool, ending: Ending) {
        match slot {
            Slot::Nothing | Slot::Refused(_) | Slot::Shown(_) => {}
            Slot::Statement(mut running) => {
                self.is_in_time_again();
                running.replied(std::mem::take(&mut self.reply_bytes));
                let outcome = match (ending, running.error()) {
                    (Ending::Skipped, _) => Outcome::Skipped,
                    (Ending::Failed, Some(code)) if &code == b"57014" => Outcome::Cancelled,
                    (Ending::Failed, _) => Outcome::Error,
                    (Ending::Done, _) => Outcome::Ok,
                };
                let decision = Arc::clone(running.decision());
                if outcome != Outcome::Skipped {
                    self.releases.ran(&decision);
                }
                if may_change_settings(&decision) {
                    self.settings_in_flight = self.settings_in_flight.saturating_sub(1);
                }
                if outcome == Outcome::Ok {
                    self.took_effect(&running, &decision);
                    self.releases.succeeded(&decision);
                } else {
                    self.may_have_taken_effect(&running, &decision, outcome);
                }
                let status = self
                    .backend
                    .as_ref()
                    .filter(|_| by_query)
                    .map(Backend::status);
                self.conclude(running, outcome, status);
            }
            Slot::Parse { name, prepared } => match ending {
                Ending::Done => {
                    let settings = self.backend.as_ref().map(|b| b.settings().digest());
                    if let Some(settings) = settings {
                        self.door.parsed_well(&prepared, settings);
                    }
                }
                Ending::Failed | Ending::Skipped => {
                    self.names.parse_failed(&name, &prepared);
                    if !name.is_empty()
                        && let Some(backend) = &mut self.backend
                    {
                        backend.doubt_prepared(&prepared);
                    }
                }
            },
            Slot::Bound {
                statement,
                portal,
                before,
                met: _,
            } => match ending {
                Ending::Done => {}
                Ending::Failed | Ending::Skipped => {
                    // The server drops the unnamed portal before it tries; a named one stays.
                    let before = before.filter(|_| !portal.is_empty() || ending == Ending::Skipped);
                    self.names.portal_is(&portal, before);
                    // It may have failed because the schema changed behind the door.
                    if let (Some(prepared), Some(backend)) = (statement, &mut self.backend) {
                        backend.doubt(prepared.id());
                    }
                }
            },
            Slot::Described { kind, prepared, .. } => match (kind, ending) {
                // As with a Bind.
                (Named::Statement, Ending::Failed) => {
                    if let Some(backend) = &mut self.backend {
                        backend.doubt(prepared.id());
                    }
                }
                (Named::Statement | Named::Portal, _) => {}
            },
            Slot::ClosePortal { portal, before } => match ending {
                Ending::Done | Ending::Failed => {}
                Ending::Skipped => self.names.portal_is(&portal, before),
            },
            Slot::Injected(id) => match ending {
                Ending::Done => {}
                Ending::Failed | Ending::Skipped => {
                    if let Some(backend) = &mut self.backend {
                        backend.doubt(id);
                    }
                }
            },
            Slot::Close { name, prepared } => match ending {
                Ending::Done | Ending::Failed => {}
                Ending::Skipped => self.names.close_skipped(name, prepared),
            },
            Slot::Settings(settings) => match ending {
                Ending::Done => {
                    if let Some(backend) = &mut self.backend {
                        backend.settings_are(&settings);
                        let cancelled = backend.expose(&self.registration.handle);
                        // With its ReadyForQuery held back the client's statement is over.
                        if cancelled && self.restoring == Restoring::No {
                            backend.cancel();
                        }
                    }
                    self.tell_parameters();
                    if self.restoring == Restoring::ReadyHeld {
                        self.restoring = Restoring::No;
                        messages::put_ready_for_query(self.client.out(), TransactionStatus::Idle);
                    }
                }
                Ending::Failed | Ending::Skipped => self.restoring = Restoring::Failed,
            },
        }
    }

    fn tell_parameters(&mut self) {
        let differ = self
            .backend
            .as_ref()
            .is_some_and(|backend| !self.told.same_as(backend.parameters()));
        if !differ {
            return;
        }
        self.settle_approved();
        if let Some(backend) = &self.backend {
            tell_parameters(&mut self.told, &mut self.client, backend);
        }
    }

    /// What a statement that succeeded means for the session.
    fn took_effect(&mut self, running: &Running, decision: &Decision) {
        let Some(backend) = &mut self.backend else {
            return;
        };
        if decision.effects.intersects(Effects::SAVEPOINT) {
            self.settings.savepoint();
        }
        self.settings.changed(decision, backend.settings());
        if decision.effects.intersects(Effects::DISCARD_ALL) {
            backend.discarded_all();
            self.names.deallocated_all();
        }
        for used in &decision.prepared {
            match used {
                PreparedUse::Prepare(name) => {
                    self.names.prepared_by_sql(name, self.door.keep(running));
                }
                PreparedUse::Execute(_) => {}
                PreparedUse::Deallocate(name) => self.names.deallocated(name),
                PreparedUse::DeallocateAll => {
                    self.names.deallocated_all();
                    backend.deallocated();
                }
            }
        }
    }

    /// Of a text of several statements that failed a part may have been kept. A name that may be
    /// there keeps the backend, and may not be executed.
    fn may_have_taken_effect(&mut self, running: &Running, decision: &Decision, outcome: Outcome) {
        if settings_may_be_half_made(decision)
            && let Some(backend) = &mut self.backend
        {
            backend.pin(Effects::UNTRACKED_SETTING);
        }
        let prepares = decision.effects.intersects(Effects::SQL_PREPARE);
        if prepares && outcome != Outcome::Skipped && decision.statements.len() > 1 {
            let kept = self.door.keep(running);
            self.names.prepared_by_sql("", kept);
        }
    }

    /// The backend is ready for the next batch.
    pub(super) fn on_ready(&mut self, body: &[u8]) -> Result<Relay, End> {
        let relay = self.reply(b'Z', body)?;
        self.settle_ended();
        self.between_batches();
        let correcting = self.backend.as_mut().is_some_and(Backend::is_correcting);
        match relay {
            // RESET went to the backend's own values; the client is told that it is ready once
            // the session's are back.
            Relay::Forward if correcting => {
                self.restoring = Restoring::ReadyHeld;
                Ok(Relay::Swallow)
            }
            Relay::Forward => {
                self.tell_parameters();
                Ok(Relay::Forward)
            }
            Relay::Swallow | Relay::Replace => Ok(relay),
        }
    }

    fn between_batches(&mut self) {
        let Some(backend) = &mut self.backend else {
            return;
        };
        // Everything that changed was reported before this ReadyForQuery.
        if backend.replies().is_empty() {
            self.reading = Reading::Known;
        }
        if backend.status() != TransactionStatus::Idle {
            self.transaction = Transaction::Explicit;
            return;
        }
        self.door.transaction_ended();
        // An error undoes an implicit transaction. What an explicit one came to is told by the
        // tag of the command that ended it: COMMIT of a failed one says ROLLBACK.
        let undone = match self.transaction {
            Transaction::Explicit => self.last_command == LastCommand::Rollback,
            Transaction::Implicit => {
                self.last_command == LastCommand::Rollback || self.fate == Fate::Failed
            }
        };
        self.transaction = Transaction::Implicit;
        if undone {
            self.releases.rolled_back();
            if self.settings.rolled_back() == Tracking::Lost {
                backend.pin(Effects::UNTRACKED_SETTING);
            }
        } else {
            self.releases.committed();
            if let Some((on_backend, tracking)) = self.settings.committed() {
                backend.settings_are(&on_backend);
                if tracking == Tracking::Lost {
                    backend.pin(Effects::UNTRACKED_SETTING);
                }
            }
        }
        self.fate = Fate::Whole;
        self.last_command = LastCommand::Other;
        // What was bound for a batch that is still to be answered is not over.
        if backend.replies().is_empty() {
            self.names.transaction_ended();
            backend.released(self.releases.take());
            if self.names.none_by_sql() {
                backend.released(Effects::SQL_PREPARE);
            }
        }
        if backend.is_idle() {
            backend.apply_settings(self.settings.current());
            if !backend.is_idle() {
                backend.shield(&self.registration.handle);
            }
        }
    }
}

/// A text that failed after it had both set something and ended a transaction: whether the
/// setting was kept cannot be told.
fn settings_may_be_half_made(decision: &Decision) -> bool {
    !decision.settings.is_empty()
        && decision
            .statements
            .iter()
            .any(|statement| statement.kind == StatementKind::Transaction)
}
