//! What others ask of a session, and how long it may wait for what.

use std::time::Duration;

use bosdb_gateway::BackendError;
use bosdb_gateway::admitted::INTENT_DEADLINE;
use bosdb_gateway::error::Refusal;
use bosdb_gateway::sessions::{Stop, Waiting};

use super::end::End;
use super::forward::Gate;
use super::session::Session;
use super::states::{Doing, Input, Keeping, Overdue};

/// A backend that was asked to cancel a statement has this long to do so.
const CANCEL_GRACE: Duration = Duration::from_secs(5);

/// A backend is kept for so long for what the client may ask of its last statement.
const KEPT: Duration = Duration::from_millis(500);

/// A statement that has returned too much may end by itself for this long.
const PATIENCE: Duration = Duration::from_secs(1);

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
            self.give_up(Refusal::Cancelled);
        }
        match self.registration.handle.take_expired() {
            None => {}
            Some(Waiting::Queue) => {
                if let Gate::Backend(_) = self.gate {
                    let target = self.door.target();
                    let error = target.last_failure();
                    let error = error.unwrap_or_else(|| BackendError::PoolExhausted {
                        size: target.pool_counts().size,
                    });
                    self.give_up(Refusal::Backend(error));
                }
            }
            Some(Waiting::Intent) => self.give_up_intent(),
            Some(Waiting::Statement) => self.cancel_or_leave()?,
            Some(Waiting::Idle) if self.keeping == Keeping::ForTheNext => {
                self.keeping = Keeping::No;
                // What it waits for from here on has a deadline of its own.
                self.waiting = None;
            }
            Some(
                waiting @ (Waiting::Login
                | Waiting::InTransaction
                | Waiting::Idle
                | Waiting::SlowReader),
            ) => return Err(End::Timeout(waiting)),
        }
        Ok(())
    }

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
        let Some(waiting) = waiting else {
            return self.registration.wait_for_nothing();
        };
        let at_most = match waiting {
            Waiting::SlowReader => Some(limits.slow_reader_timeout),
            Waiting::Queue => Some(limits.queue_timeout),
            Waiting::Intent => Some(INTENT_DEADLINE),
            Waiting::InTransaction => limits.idle_transaction_timeout,
            Waiting::Statement => match self.overdue {
                Overdue::No if self.caps.over.is_some() => Some(PATIENCE),
                Overdue::No => self.door.statement_timeout(),
                Overdue::CancelSent => Some(CANCEL_GRACE),
            },
            Waiting::Idle if self.keeping == Keeping::ForTheNext => Some(KEPT),
            Waiting::Idle => limits.client_idle_timeout,
            Waiting::Login => Some(limits.login_timeout),
        };
        self.registration.wait_for(waiting, at_most);
    }

    fn what_is_waited_for(&self) -> Option<Waiting> {
        let limits = self.door.limits();
        if self.client.unsent() > 0 || self.scan.approved > 0 {
            return Some(Waiting::SlowReader);
        }
        let midway = !self.client.inbound.is_empty() || !matches!(self.input, Input::None);
        let in_transaction = limits
            .idle_transaction_timeout
            .map(|_| Waiting::InTransaction);
        match (&self.gate, self.doing, &self.backend) {
            (Gate::Backend(_), ..) => Some(Waiting::Queue),
            (Gate::Intent(..), ..) => Some(Waiting::Intent),
            (Gate::Open, Doing::Preparing(_) | Doing::Answering, _) => {
                let bound = self.door.statement_timeout();
                let cancelled = self.overdue == Overdue::CancelSent || self.caps.over.is_some();
                (bound.is_some() || cancelled).then_some(Waiting::Statement)
            }
            (Gate::Open, Doing::File(_), _) => in_transaction,
            (Gate::Open, Doing::Nothing, Some(backend)) if backend.is_in_transaction() => {
                in_transaction
            }
            (Gate::Open, Doing::Nothing, _) if midway => in_transaction,
            (Gate::Open, Doing::Nothing, Some(_)) if self.keeping == Keeping::ForTheNext => {
                Some(Waiting::Idle)
            }
            (Gate::Open, Doing::Nothing, _) => limits.client_idle_timeout.map(|_| Waiting::Idle),
        }
    }
}
