//! What others ask of a session, and how long it may wait for what.

use std::time::Duration;

use bosdb_gateway::BackendError;
use bosdb_gateway::admitted::INTENT_DEADLINE;
use bosdb_gateway::error::Refusal;
use bosdb_gateway::sessions::{Stop, Waiting};

use super::caps;
use super::end::End;
use super::gate::Gate;
use super::session::{ClientSide, Overdue, Session, Streaming};

/// A backend that was asked to cancel a statement has this long to do so.
const CANCEL_GRACE: Duration = Duration::from_secs(5);

impl Session {
    /// Stops, deadlines and cancels that others asked for.
    pub(super) fn obey(&mut self) -> Result<(), End> {
        match self.registration.handle.stop() {
            Some(Stop::Now) => return Err(End::Stopped),
            Some(Stop::Drain) if self.is_between_transactions() => return Err(End::Stopped),
            Some(Stop::Drain) | None => {}
        }
        if let Gate::Backend(_) = self.gate
            && self.registration.handle.take_cancelled()
        {
            self.give_up_waiting(Refusal::Cancelled);
        }
        match self.registration.handle.take_expired() {
            None => {}
            Some(Waiting::Queue) => {
                let target = self.door.target();
                let error = target
                    .last_failure()
                    .unwrap_or_else(|| BackendError::PoolExhausted {
                        size: target.pool_counts().size,
                    });
                self.give_up_waiting(Refusal::Backend(error));
            }
            Some(Waiting::Intent) => self.give_up_intent(),
            Some(Waiting::Statement) => self.cancel_or_leave()?,
            Some(
                waiting @ (Waiting::Login
                | Waiting::InTransaction
                | Waiting::Idle
                | Waiting::SlowReader),
            ) => return Err(End::Timeout(waiting)),
        }
        Ok(())
    }

    /// The statement's deadline has passed: the backend is asked to cancel it, and left when it
    /// does not.
    fn cancel_or_leave(&mut self) -> Result<(), End> {
        match (self.overdue, &self.backend) {
            (Overdue::No, Some(backend)) => {
                backend.cancel();
                self.overdue = Overdue::CancelSent;
                // The grace begins.
                self.waiting = None;
                Ok(())
            }
            (Overdue::CancelSent, Some(_)) => Err(End::Timeout(Waiting::Statement)),
            (Overdue::No | Overdue::CancelSent, None) => Ok(()),
        }
    }

    /// A statement has ended: the next one has its own deadline.
    pub(super) fn is_in_time_again(&mut self) {
        self.overdue = Overdue::No;
        self.waits_anew(Waiting::Statement);
    }

    /// A wait begins, perhaps right behind another of its kind: it has a deadline of its own.
    pub(super) fn waits_anew(&mut self, waiting: Waiting) {
        if self.waiting == Some(waiting) {
            self.waiting = None;
            // What comes next may have no deadline, and must not inherit this one.
            self.registration.wait_for_nothing();
        }
    }

    pub(super) fn note_what_is_waited_for(&mut self) {
        let waiting = self.what_is_waited_for();
        // A client that reads or writes slowly is not one that does neither.
        let progress = self.client.progress();
        let by_progress = matches!(waiting, Some(Waiting::SlowReader | Waiting::InTransaction));
        if waiting == self.waiting && (!by_progress || progress == self.progress_before) {
            return;
        }
        self.progress_before = progress;
        self.waiting = waiting;
        let limits = self.door.limits();
        let (waiting, at_most) = match waiting {
            None => return self.registration.wait_for_nothing(),
            Some(Waiting::SlowReader) => (Waiting::SlowReader, Some(limits.slow_reader_timeout)),
            Some(Waiting::Queue) => (Waiting::Queue, Some(limits.queue_timeout)),
            Some(Waiting::Intent) => (Waiting::Intent, Some(INTENT_DEADLINE)),
            Some(Waiting::InTransaction) => {
                (Waiting::InTransaction, limits.idle_transaction_timeout)
            }
            Some(Waiting::Statement) => match self.overdue {
                Overdue::No if self.caps.are_over() => (Waiting::Statement, Some(caps::PATIENCE)),
                Overdue::No => (Waiting::Statement, self.door.statement_timeout()),
                Overdue::CancelSent => (Waiting::Statement, Some(CANCEL_GRACE)),
            },
            Some(Waiting::Idle) => (Waiting::Idle, limits.client_idle_timeout),
            Some(Waiting::Login) => (Waiting::Login, Some(limits.login_timeout)),
        };
        self.registration.wait_for(waiting, at_most);
    }

    fn what_is_waited_for(&self) -> Option<Waiting> {
        let limits = self.door.limits();
        if self.client.unsent() > 0 || self.scan.approved > 0 {
            return Some(Waiting::SlowReader);
        }
        // Who closed its side may be reading still, or be gone: nobody can tell before it is sent
        // something, and a statement may run for hours until then.
        let owed = self
            .backend
            .as_ref()
            .is_some_and(|backend| !backend.replies().is_empty());
        if self.client_side == ClientSide::Silent && owed {
            return Some(Waiting::SlowReader);
        }
        if self.has_stopped_midway() {
            return limits
                .idle_transaction_timeout
                .map(|_| Waiting::InTransaction);
        }
        match (&self.gate, &self.backend) {
            (Gate::Backend(_), _) => Some(Waiting::Queue),
            (Gate::Intent(..), _) => Some(Waiting::Intent),
            // Has a deadline of its own.
            (Gate::Catalogue(_), _) => None,
            (Gate::Open, Some(backend)) if !backend.replies().is_empty() => {
                let bound = self.door.statement_timeout();
                let cancelled = self.overdue == Overdue::CancelSent || self.caps.are_over();
                (bound.is_some() || cancelled).then_some(Waiting::Statement)
            }
            (Gate::Open, Some(backend)) if !backend.is_idle() => limits
                .idle_transaction_timeout
                .map(|_| Waiting::InTransaction),
            (Gate::Open, Some(_) | None) => limits.client_idle_timeout.map(|_| Waiting::Idle),
        }
    }

    /// Whether it is the client's turn: it is in the middle of a message, or of COPY data.
    fn has_stopped_midway(&self) -> bool {
        if !matches!(self.gate, Gate::Open) {
            return false;
        }
        let (copies, owes, waits) =
            self.backend
                .as_ref()
                .map_or((false, false, false), |backend| {
                    let replies = backend.replies();
                    (
                        replies.is_copying_in(),
                        !replies.is_empty(),
                        backend.unsent() > 0,
                    )
                });
        match self.streaming {
            Streaming::ToBackend(_) | Streaming::Discarded(_) => !waits,
            Streaming::No if copies => !waits,
            Streaming::No => !self.client.inbound.is_empty() && !owes && !waits,
        }
    }
}
