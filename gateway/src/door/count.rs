//! What a session adds to its target's figures.

use bosdb_store::audit::Outcome;

use super::{Conclusion, Door};
use crate::admitted::Run;
use crate::clock::Moment;
use crate::stats::Figure;

impl Door {
    /// Adds to one of the target's figures.
    pub fn count(&self, figure: Figure, n: u64) {
        let stats = self.offer.target.stats();
        stats.add(self.worker.id(), figure, n);
    }

    /// Counts a lease, and the time it was waited for.
    pub fn count_lease(&self, waited_ns: u64) {
        self.count(Figure::Leases, 1);
        if waited_ns > 0 {
            self.count(Figure::WaitTime, waited_ns);
        }
    }

    /// Counts a transaction that has ended, if one was begun.
    pub fn transaction_ended(&mut self) {
        if let Some(since) = self.transaction_since.take() {
            self.count(Figure::Transactions, 1);
            self.count(Figure::TransactionTime, Moment::now().nanos_since(since));
        }
    }

    /// Counts a statement that a backend answered.
    pub(super) fn count_statement(&mut self, run: &Run, conclusion: &Conclusion<'_>, now: Moment) {
        if conclusion.backend.is_empty() || conclusion.outcome == Outcome::Skipped {
            return;
        }
        self.transaction_since.get_or_insert(run.forwarded);
        let busy = self.busy.count(run.forwarded, now);
        self.count(Figure::Queries, 1);
        self.count(Figure::QueryTime, busy);
    }
}
