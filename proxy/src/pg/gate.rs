//! What keeps the client's next message waiting: an intent on its way to the audit log, or a
//! backend that is not free yet. Replies go on flowing meanwhile.

use std::sync::Arc;
use std::task::{Context, Poll};

use bosdb_gateway::Parameters;
use bosdb_gateway::admitted::{Admitted, PendingIntent, Prepared};
use bosdb_gateway::backend::{Backend, BackendWait};
use bosdb_gateway::error::Refusal;
use bosdb_gateway::masks::CatalogueWait;
use bosdb_gateway::sessions::Waiting;
use bosdb_gateway::target::PoolMode;
use bosdb_policy::{Decision, Effects, PreparedUse};
use smallvec::SmallVec;

use super::end::End;
use super::masking::Showing;
use super::session::{Reading, Scan, Session, Silence, Streaming};
use crate::client::Client;

/// The body of a small message, taken out of the buffer without an allocation.
pub(super) type SmallBody = SmallVec<[u8; 64]>;

/// What keeps the client's next message from being handled.
#[expect(
    clippy::large_enum_variant,
    reason = "every change of data passes through `Intent`: it must not cost an allocation"
)]
pub(super) enum Gate {
    /// Nothing.
    Open,
    /// An intent on its way to the audit log.
    Intent(PendingIntent, Then),
    /// A backend.
    Backend(Box<Queued>),
    /// The catalogue of masked columns; the message is handled anew after it.
    Catalogue(CatalogueWait),
}

/// A session in the queue for a backend.
pub(super) struct Queued {
    wait: BackendWait,
    /// What is to be done once the backend is there. `None`: the message is handled anew.
    then: Option<(Admitted, Then)>,
}

impl Queued {
    /// The statement that waits, if it is one.
    pub(super) fn into_statement(self) -> Option<Admitted> {
        self.then.map(|(admitted, _)| admitted)
    }
}

/// What an admitted statement is to become.
pub(super) enum Then {
    /// A simple query.
    Query,
    /// A DEALLOCATE of a statement prepared by protocol.
    Deallocate(Arc<Prepared>),
    /// The execution of a portal; the body of its Execute.
    Execute(SmallBody),
    /// A call of a function by its number; the bytes of its arguments, which are still to be
    /// passed on.
    Call(usize),
}

impl Session {
    pub(super) fn poll_gate(&mut self, cx: &mut Context<'_>) -> Result<bool, End> {
        match &mut self.gate {
            Gate::Open => Ok(false),
            Gate::Intent(pending, _) => {
                let Poll::Ready(result) = pending.poll(cx) else {
                    return Ok(false);
                };
                let Gate::Intent(pending, then) = std::mem::replace(&mut self.gate, Gate::Open)
                else {
                    return Ok(false);
                };
                let admitted = pending.into_admitted();
                match result {
                    Ok(()) => self.forward(admitted, then),
                    Err(refusal) => self.refuse_waiting(refusal, Some((admitted, then))),
                }
                Ok(true)
            }
            Gate::Catalogue(wait) => {
                if wait.poll(cx).is_pending() {
                    return Ok(false);
                }
                self.gate = Gate::Open;
                Ok(true)
            }
            Gate::Backend(queued) => {
                let Poll::Ready(result) = queued.wait.poll(cx, &self.registration.handle) else {
                    return Ok(false);
                };
                let then = queued.then.take();
                self.gate = Gate::Open;
                match result {
                    Ok((backend, waited)) => {
                        self.attach(backend, waited);
                        if let Some((mut admitted, then)) = then {
                            admitted.waited(waited);
                            self.forward(admitted, then);
                        }
                    }
                    Err(error) => self.refuse_waiting(Refusal::Backend(error), then),
                }
                Ok(true)
            }
        }
    }

    pub(super) fn give_up_waiting(&mut self, refusal: Refusal) {
        if let Gate::Backend(queued) = std::mem::replace(&mut self.gate, Gate::Open) {
            self.refuse_waiting(refusal, queued.then);
        }
    }

    /// The audit log has kept the statement waiting for too long.
    pub(super) fn give_up_intent(&mut self) {
        if !matches!(self.gate, Gate::Intent(..)) {
            return;
        }
        if let Gate::Intent(pending, then) = std::mem::replace(&mut self.gate, Gate::Open) {
            let (admitted, refusal) = pending.overdue();
            self.refuse_waiting(refusal, Some((admitted, then)));
        }
    }

    fn refuse_waiting(&mut self, refusal: Refusal, then: Option<(Admitted, Then)>) {
        match then {
            Some((admitted, then)) => {
                self.door.abandon(admitted);
                self.refuse_instead(refusal, &then);
            }
            // The message is still in the buffer: it is refused and taken away.
            None => self.refuse_next_message(refusal),
        }
    }

    /// Sends an admitted statement, or queues for a backend first.
    pub(super) fn forward(&mut self, admitted: Admitted, then: Then) {
        self.registration.handle.note_request(admitted.asked_at());
        if self.backend.is_none() && !self.leases_at_once() {
            self.queue(Some((admitted, then)));
            return;
        }
        let Some(backend) = &mut self.backend else {
            return;
        };
        if backend.replies().is_skipping() {
            // An error came while the intent was being written: the backend discards this.
            self.door.abandon(admitted);
            self.discard_rest(&then);
            return;
        }
        if admitted.is_masked() && matches!(self.showing, Showing::Everything) {
            self.showing = Showing::Nothing;
        }
        let decision = admitted.decision();
        if may_change_settings(decision) {
            self.settings_in_flight = self.settings_in_flight.saturating_add(1);
        }
        if decision.effects.intersects(DOUBTFUL) {
            self.reading = Reading::InDoubt;
        }
        for used in &admitted.decision().prepared {
            if let PreparedUse::Execute(name) = used {
                backend.pin(self.names.effects_of(name));
            }
        }
        match then {
            Then::Query => backend.query(admitted),
            Then::Deallocate(prepared) => backend.deallocate(admitted, &prepared),
            Then::Execute(body) => backend.execute(admitted, &body),
            Then::Call(rest) => {
                backend.call(admitted, rest);
                self.streamed(0, rest, Streaming::ToBackend);
            }
        }
    }

    /// Takes a backend that is free.
    pub(super) fn leases_at_once(&mut self) -> bool {
        let Some(backend) = self.door.try_lease(&self.registration.handle) else {
            return false;
        };
        self.forget_stale_cancel();
        self.attach(backend, 0);
        true
    }

    /// A cancel that came before a lease or a wait begins was meant for something else.
    fn forget_stale_cancel(&self) {
        let _stale: bool = self.registration.handle.take_cancelled();
    }

    /// Queues for a backend.
    pub(super) fn queue(&mut self, then: Option<(Admitted, Then)>) {
        self.forget_stale_cancel();
        self.waits_anew(Waiting::Queue);
        let wait = self.door.wait_for_backend();
        self.gate = Gate::Backend(Box::new(Queued { wait, then }));
    }

    /// Makes a new lease the session's; it was waited for so many nanoseconds.
    pub(super) fn attach(&mut self, mut backend: Backend, waited: u64) {
        self.door.count_lease(waited);
        backend.apply_settings(self.settings.current());
        if backend.settings().same_as(self.settings.current()) {
            tell_parameters(&mut self.told, &mut self.client, &backend);
        } else {
            backend.shield(&self.registration.handle);
        }
        self.scan = Scan::START;
        self.silent.backend = Silence::Unheard;
        self.backend = Some(backend);
    }

    /// Whether the lease is over: nothing is owed, no transaction is open, nothing ties the
    /// session to this backend, and the target's mode lets it go.
    pub(super) fn may_part(&self) -> bool {
        self.backend.as_ref().is_some_and(|backend| {
            self.door.target().rules().mode == PoolMode::Transaction
                && backend.is_idle()
                && backend.is_quiet()
                && !backend.is_pinned()
                && self.streaming == Streaming::No
                && self.scan.is_clear()
                && matches!(self.gate, Gate::Open)
        })
    }

    pub(super) fn part_from_backend(&mut self) {
        if self.may_part()
            && let Some(backend) = self.backend.take()
        {
            backend.give_back(&self.registration.handle);
            self.client.rest();
        }
    }
}

/// Tells the client of parameters that differ from what it was told.
pub(super) fn tell_parameters(told: &mut Arc<Parameters>, client: &mut Client, backend: &Backend) {
    let now = backend.parameters();
    if told.same_as(now) {
        return;
    }
    let known = Arc::make_mut(told);
    for (name, value) in now.iter() {
        if known.value(name) != Some(value) {
            bosdb_protocol::pg::backend::put_parameter_status(client.out(), name, value);
            // A backend's parameters are bounded, so that there is room for each.
            let _there_is_room: bool = known.set(name, value);
        }
    }
}

/// Effects after which it is not known how the backend reads SQL, until it reports.
const DOUBTFUL: Effects = Effects::TRACKED_SETTING
    .union(Effects::UNTRACKED_SETTING)
    .union(Effects::OPAQUE_CODE);

/// Changes of settings that are not listed, and of names that later messages may use.
const AWAITED: Effects = Effects::UNTRACKED_SETTING
    .union(Effects::SQL_PREPARE)
    .union(Effects::DEALLOCATE);

/// Whether later statements must wait for this one, as they may mean something else after it.
pub(super) fn may_change_settings(decision: &Decision) -> bool {
    !decision.settings.is_empty() || decision.effects.intersects(AWAITED)
}
