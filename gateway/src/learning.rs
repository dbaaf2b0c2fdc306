//! What applications are seen to send, on its way to the records.
//!
//! A session only counts. The first to count a decision since the last look puts it on a list; a
//! thread of its own looks through the list about once a second and adds it all to the records.

mod learners;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bosdb_policy::learning::{LearningKey, Novelty, Observation, sample};
use bosdb_policy::{Decision, SessionFacts};
use bosdb_store::UnixNanos;
use bosdb_store::learning::{Records, Seen, Sight};
use prometheus::IntCounter;

use crate::metrics::Metrics;

pub use learners::{Learners, Variants};

/// Decisions that may be on the list. More come between two looks only where hardly two statements
/// are alike, and such are not worth learning.
const MOST: usize = 50_000;

/// A decision that was used.
struct Noted {
    key: Arc<LearningKey>,
    decision: Arc<Decision>,
    sample: String,
}

/// Collects what sessions count.
pub struct Learner {
    noted: Mutex<Vec<Noted>>,
    /// Tells the sessions of this process from those of others.
    start: u64,
    novel: [IntCounter; 3],
    new_shapes: IntCounter,
    dropped: IntCounter,
    missed: IntCounter,
}

impl fmt::Debug for Learner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Learner").finish_non_exhaustive()
    }
}

impl Learner {
    pub(crate) fn new(metrics: &Metrics, start: UnixNanos) -> Self {
        let novel = |result: &str| metrics.learned.with_label_values(&[result]);
        let shapes = |what: &str| metrics.learning.with_label_values(&[what]);
        Self {
            noted: Mutex::default(),
            start: start.0,
            novel: [novel("noted"), novel("would_refuse"), novel("refused")],
            new_shapes: shapes("new"),
            dropped: shapes("dropped"),
            missed: shapes("missed"),
        }
    }

    pub(crate) fn count_novelty(&self, observation: &Observation) {
        let [noted, would_refuse, refused] = &self.novel;
        match observation.novelty {
            Novelty::Known => {}
            Novelty::New => noted.inc(),
            Novelty::WouldRefuse => would_refuse.inc(),
            Novelty::Refused => refused.inc(),
        }
    }

    /// Counts a use by a session. Whether the decision has to be noted.
    pub(crate) fn count(&self, observation: &Observation, session: u64) -> bool {
        // Any number but zero that no other session of any process is likely to have.
        let session = self
            .start
            .wrapping_add(session.wrapping_mul(0x9e37_79b9_7f4a_7c15))
            | 1;
        observation.tally.count(session)
    }

    pub(crate) fn note(
        &self,
        key: &Arc<LearningKey>,
        decision: &Arc<Decision>,
        sql: &[u8],
        reading: SessionFacts,
    ) {
        let observation = decision.observation.as_deref();
        let wants_sample = observation.is_some_and(|seen| seen.tally.wants_sample());
        let sample = if wants_sample {
            sample(sql, reading)
        } else {
            String::new()
        };
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.len() >= MOST {
            self.missed.inc();
            // Counted by nobody, so that the next to count puts it on the list.
            if let Some(seen) = observation {
                seen.tally.take();
            }
            return;
        }
        noted.push(Noted {
            key: Arc::clone(key),
            decision: Arc::clone(decision),
            sample,
        });
    }

    /// Adds everything that was counted since to the records.
    pub fn collect(&self, records: &mut Records, now: UnixNanos) {
        let noted = {
            let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
            let room = Vec::with_capacity(noted.len());
            std::mem::replace(&mut *noted, room)
        };
        for noted in noted {
            self.add(&noted, records, now);
        }
    }

    fn add(&self, noted: &Noted, records: &mut Records, now: UnixNanos) {
        let Some(observation) = &noted.decision.observation else {
            return;
        };
        let sighting = observation.tally.take();
        let sessions = sighting
            .sessions
            .into_iter()
            .filter(|&session| session != 0);
        let seen = Seen {
            count: sighting.count,
            first: now,
            last: now,
            sessions: sessions.collect(),
        };
        let rules: Vec<&str> = noted
            .decision
            .fired
            .iter()
            .map(|fired| fired.rule.0)
            .collect();
        let novel = match observation.novelty {
            Novelty::Known => 0,
            Novelty::New | Novelty::WouldRefuse | Novelty::Refused => seen.count,
        };
        for statement in &observation.statements {
            if !records.ledger().knows(&noted.key, statement.shape) {
                self.new_shapes.inc();
                tracing::debug!(key = %noted.key, shape = %statement.shape, "new shape");
            }
            let dropped = records.add(&Sight {
                key: &noted.key,
                statement,
                seen: &seen,
                score: observation.score,
                rules: &rules,
                novel,
                sample: &noted.sample,
            });
            if dropped > 0 {
                self.dropped.inc_by(dropped);
                tracing::warn!(
                    key = %noted.key,
                    dropped,
                    "more shapes than are kept: the oldest made room. An application that never \
                     sends the same statement twice cannot be learned"
                );
            }
        }
        if let Some(batch) = &observation.batch {
            records.add_batch(&noted.key, batch, &seen);
        }
    }
}
