//! Asking the policy, in both readings where there are two, and refusing.

use std::sync::Arc;

use bosdb_policy::{Carrier, Decision, PreparedUse, Request, Rights, SessionFacts, Verdict};

use super::{Door, Facts, Stopwatch};
use crate::Refusal;
use crate::admitted::Prepared;
use crate::clock::{Moment, wall_time};

/// How the names that BosDB gives to prepared statements begin.
const RESERVED: &str = "bosdb_";

impl Door {
    pub(super) fn judge(
        &mut self,
        sql: &[u8],
        facts: Facts,
        carrier: Carrier,
    ) -> Result<(Arc<Decision>, Stopwatch), Refusal> {
        let limit = self.offer.limits.max_statement_bytes;
        if sql.len() > limit {
            return Err(Refusal::StatementTooLarge { limit });
        }
        let wall = wall_time();
        let received = Moment::now();
        let mut decision = self.judge_as(sql, facts.reading, carrier);
        if facts.in_doubt {
            for reading in facts.reading.readings(sql).skip(1) {
                let other = self.judge_as(sql, reading, carrier);
                if let Verdict::Deny(_) = other.verdict {
                    decision = other;
                } else if !agree(&decision, &other) {
                    return Err(Refusal::InDoubt);
                }
            }
        }
        self.check_strangers(&decision)?;
        let watch = Stopwatch {
            wall,
            received,
            policy_ns: Moment::now().nanos_since(received),
            reading: facts.reading,
        };
        Ok((decision, watch))
    }

    fn judge_as(&self, sql: &[u8], facts: SessionFacts, carrier: Carrier) -> Arc<Decision> {
        let request = Request {
            sql,
            facts,
            class: self.subject.class,
            carrier,
            catalogue: self.catalogue(),
        };
        self.worker.judge().judge(&self.offer.rules, &request)
    }

    /// SQL-level EXECUTE does what was prepared under the name: the name must be one that this
    /// session prepared, because only then was the body judged for this subject. Where anything
    /// the judgement depended on has changed since, it is judged again.
    pub(super) fn check_names(
        &mut self,
        decision: &Arc<Decision>,
        sql: &[u8],
        facts: Facts,
        watch: Stopwatch,
        known: impl Fn(&str) -> Option<Arc<Prepared>>,
    ) -> Result<(), Refusal> {
        let trusted = self.subject.class.rights == Rights::Admin && self.catalogue().is_none();
        if decision.prepared.is_empty() || trusted {
            return Ok(());
        }
        let mut here: Vec<&str> = Vec::new();
        for used in &decision.prepared {
            match used {
                PreparedUse::Prepare(name) => here.push(name),
                PreparedUse::Execute(name) if here.contains(&&**name) => {}
                PreparedUse::Execute(name) => match known(name) {
                    None => return Err(self.deny_name(decision, name, sql, watch)),
                    Some(prepared) if self.still_holds(&prepared, facts) => {}
                    Some(prepared) => {
                        let (body, _) = self.judge(prepared.sql(), facts, Carrier::SimpleQuery)?;
                        if let Verdict::Deny(_) = body.verdict {
                            return Err(self.deny(body, sql, watch));
                        }
                    }
                },
                // Names of that form are BosDB's, and what they name serves other sessions.
                PreparedUse::Deallocate(name)
                    if name.starts_with(RESERVED) && known(name).is_none() =>
                {
                    return Err(self.deny_name(decision, name, sql, watch));
                }
                PreparedUse::Deallocate(_) | PreparedUse::DeallocateAll => {}
            }
        }
        Ok(())
    }

    fn deny_name(
        &mut self,
        decision: &Arc<Decision>,
        name: &str,
        sql: &[u8],
        watch: Stopwatch,
    ) -> Refusal {
        let decision_id = self.gateway.next_decision(watch.wall);
        let message = "a prepared statement that this session did not prepare";
        self.record_denied(decision, decision_id, sql, message, watch);
        Refusal::UnknownPrepared {
            name: name.into(),
            decision_id,
        }
    }

    pub(super) fn deny(
        &mut self,
        decision: Arc<Decision>,
        sql: &[u8],
        watch: Stopwatch,
    ) -> Refusal {
        let decision_id = self.gateway.next_decision(watch.wall);
        let message: Box<str> = match &decision.verdict {
            Verdict::Deny(denial) => denial.message.clone(),
            Verdict::Allow(_) => "".into(),
        };
        self.record_denied(&decision, decision_id, sql, &message, watch);
        self.gateway.metrics.fired(&decision.fired);
        self.learn(&decision, sql, watch.reading);
        Refusal::Denied {
            decision,
            decision_id,
        }
    }
}

impl Door {
    /// Counts what was seen of a text, where its application is learned.
    pub(super) fn learn(&self, decision: &Arc<Decision>, sql: &[u8], reading: SessionFacts) {
        let Some(observation) = &decision.observation else {
            return;
        };
        let learner = &self.gateway.learner;
        learner.count_novelty(observation);
        if learner.count(observation, self.subject.session) {
            let profile = self.offer.rules.profile(self.subject.class.profile);
            if let Some(learning) = &profile.learning {
                learner.note(&learning.key, decision, sql, reading);
            }
        }
    }
}

/// Whether it does not matter which of two decisions is the right one.
fn agree(one: &Decision, other: &Decision) -> bool {
    match (&one.verdict, &other.verdict) {
        // Refused either way.
        (Verdict::Deny(_), _) | (_, Verdict::Deny(_)) => true,
        (Verdict::Allow(_), Verdict::Allow(_)) => {
            one.kind == other.kind
                && one.effects == other.effects
                && one.settings == other.settings
                && one.prepared == other.prepared
                && one.statements == other.statements
                && one.masks == other.masks
        }
    }
}
