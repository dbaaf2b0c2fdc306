//! Asking the policy, in both readings where there are two, and refusing.

use std::sync::Arc;

use bosdb_adapters::serve::copy;
use bosdb_adapters::serve::speech::{self, Speech};
use bosdb_policy::{Carrier, Decision, PreparedUse, Request, Rights, SessionFacts, Verdict};

use super::{Door, Facts, Stopwatch};
use crate::Refusal;
use crate::admitted::Prepared;
use crate::clock::{Moment, wall_time};
use crate::target::Language;

/// How the names that BosDB gives to prepared statements begin.
const RESERVED: &str = "bosdb_";

/// Whether a COPY is one that would be carried out.
fn is_copy(sql: &[u8]) -> bool {
    std::str::from_utf8(sql).is_ok_and(|sql| copy::query_of(sql).is_some())
}

impl Door {
    pub(super) fn judge(
        &mut self,
        sql: &[u8],
        facts: Facts,
        carrier: Carrier,
    ) -> Result<(Arc<Decision>, Stopwatch), Refusal> {
        let facts = self.heard(sql, facts);
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
        if let (Verdict::Allow(_), Some(query)) = (&decision.verdict, self.copied(sql, facts)) {
            // What is copied is read in the file's language, and must be allowed in it too.
            let other = self.judge_as(query.as_bytes(), SessionFacts::Sqlite, carrier);
            if let Verdict::Deny(_) = other.verdict {
                decision = other;
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

    /// The language that a text is in: clients of an SQLite file speak two.
    pub(super) fn heard(&self, sql: &[u8], facts: Facts) -> Facts {
        let reading = match self.offer.target.rules().language {
            Language::Server => return facts,
            Language::Sqlite => match speech::of(sql) {
                Speech::Engine => SessionFacts::Sqlite,
                Speech::Server => SessionFacts::postgres(true),
                // It is judged in both, and what it copies cannot be masked. What is not carried
                // out anyway is judged as what it is not, and refused.
                Speech::Copy if self.catalogue().is_none() && is_copy(sql) => {
                    SessionFacts::postgres(true)
                }
                Speech::Copy => SessionFacts::Sqlite,
            },
        };
        Facts {
            reading,
            in_doubt: false,
        }
    }

    /// The query of a COPY from an SQLite file.
    fn copied(&self, sql: &[u8], facts: Facts) -> Option<String> {
        let copies = self.offer.target.rules().language == Language::Sqlite
            && facts.reading != SessionFacts::Sqlite
            && speech::of(sql) == Speech::Copy;
        copies.then(|| copy::query_of(std::str::from_utf8(sql).ok()?))?
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
