//! Bounds of the subject's roles that the text of a statement does not show.

use std::sync::Arc;
use std::time::Duration;

use bosdb_policy::rules::catalogue as rule;
use bosdb_policy::{Decision, RuleId, StatementKind};
use bosdb_store::UnixNanos;

use super::{Door, Standing, Stopwatch};
use crate::Offer;
use crate::bounds::{Bounds, Bucket, Hours};

/// The bounds in force, and what is known of how they are kept.
pub(super) struct Within {
    bounds: Arc<Bounds>,
    /// Once statements are counted.
    bucket: Option<Arc<Bucket>>,
    /// The end of a minute that is within the subject's hours.
    sure_until: UnixNanos,
}

impl Within {
    pub(super) const fn new(bounds: Arc<Bounds>) -> Self {
        Self {
            bounds,
            bucket: None,
            sure_until: UnixNanos(0),
        }
    }
}

impl Door {
    /// The bounds of the subject's roles.
    #[must_use]
    pub fn bounds(&self) -> &Bounds {
        &self.standing.bounds
    }

    /// How long a statement may run: as the target's limits say, or the subject's roles.
    #[must_use]
    pub fn statement_timeout(&self) -> Option<Duration> {
        let limits = self.offer.limits.statement_timeout;
        let timeouts = [limits, self.standing.bounds.statement_timeout];
        timeouts.into_iter().flatten().min()
    }

    /// Begins to count statements: the login, whose settings are statements too, is over.
    pub fn count_statements(&mut self) {
        let bounds = &self.standing.bounds;
        self.standing.bucket = bounds.rate.map(|_| {
            let (user, target) = (&self.subject.user, self.offer.target.name());
            self.gateway.bucket(user, target)
        });
    }

    /// Puts what a reload says of the subject in force.
    pub(super) fn stands_as(&mut self, offer: Offer) -> Standing {
        let entitlement = self.configuration.entitlement(&self.subject, &offer);
        let bounds = entitlement.bounds;
        // What names mean to a session cannot change under it.
        let same_path = bounds.search_path == self.standing.bounds.search_path;
        if !same_path || !bounds.may_come_from(self.subject.source.ip()) {
            return Standing::Revoked;
        }
        self.subject.class = entitlement.class;
        self.offer = offer;
        self.standing = Within::new(bounds);
        self.count_statements();
        Standing::Changed
    }

    /// The decision, or the refusal that takes its place. What begins and ends transactions is
    /// always let through: it does nothing by itself, and ends what was begun in time.
    pub(super) fn within_bounds(
        &mut self,
        decision: Arc<Decision>,
        watch: Stopwatch,
    ) -> Arc<Decision> {
        if matches!(
            decision.kind,
            StatementKind::Transaction | StatementKind::Empty
        ) {
            return decision;
        }
        if !self.is_within_hours(watch.wall) {
            return refused(&decision, rule::HOURS, "");
        }
        let (Some(bucket), Some(rate)) = (&self.standing.bucket, self.standing.bounds.rate) else {
            return decision;
        };
        match bucket.take(rate, watch.received) {
            Ok(()) => decision,
            Err(wait) => {
                let millis = wait.as_millis().max(1);
                refused(&decision, rule::RATE, &format!("{millis} ms"))
            }
        }
    }

    fn is_within_hours(&mut self, now: UnixNanos) -> bool {
        let hours = &self.standing.bounds.hours;
        if hours.is_empty() {
            return true;
        }
        // Not a comparison of order: the time of day may be set back.
        let again = Hours::look_again(now);
        if again == self.standing.sure_until {
            return true;
        }
        let within = hours.iter().all(|hours| hours.include(now));
        if within {
            self.standing.sure_until = again;
        }
        within
    }
}

fn refused(decision: &Arc<Decision>, id: RuleId, detail: &str) -> Arc<Decision> {
    match rule::rule(id) {
        Some(rule) if decision.is_allowed() => Arc::new(decision.refused(rule, detail)),
        Some(_) | None => Arc::clone(decision),
    }
}
