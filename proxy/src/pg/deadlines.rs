//! How long a session may wait for what.

use bosdb_gateway::sessions::Waiting;

use super::gate::Gate;
use super::session::Session;

impl Session {
    pub(super) fn note_what_is_waited_for(&mut self) {
        let waiting = self.what_is_waited_for();
        // A client that reads slowly is not one that does not read.
        let taken = self.client.taken();
        if waiting == self.waiting
            && (waiting != Some(Waiting::SlowReader) || taken == self.taken_before)
        {
            return;
        }
        self.taken_before = taken;
        self.waiting = waiting;
        let limits = self.door.limits();
        let (waiting, at_most) = match waiting {
            None => return self.registration.wait_for_nothing(),
            Some(Waiting::SlowReader) => (Waiting::SlowReader, Some(limits.slow_reader_timeout)),
            Some(Waiting::Queue) => (Waiting::Queue, Some(limits.queue_timeout)),
            Some(Waiting::InTransaction) => {
                (Waiting::InTransaction, limits.idle_transaction_timeout)
            }
            Some(Waiting::Statement) => (Waiting::Statement, limits.statement_timeout),
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
        match (&self.gate, &self.backend) {
            (Gate::Backend(_), _) => Some(Waiting::Queue),
            (Gate::Intent(..), _) => None,
            (Gate::Open, Some(backend)) if !backend.replies().is_empty() => {
                limits.statement_timeout.map(|_| Waiting::Statement)
            }
            (Gate::Open, Some(backend)) if !backend.is_idle() => limits
                .idle_transaction_timeout
                .map(|_| Waiting::InTransaction),
            (Gate::Open, Some(_) | None) => limits.client_idle_timeout.map(|_| Waiting::Idle),
        }
    }
}
