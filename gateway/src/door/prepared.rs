//! Statements that are prepared first and run later: what was judged at Parse, and whether it still
//! holds.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bosdb_policy::{Carrier, Verdict};

use super::{Door, Facts, Stopwatch};
use crate::Refusal;
use crate::admitted::{Admission, Prepared, Running, Text};
use crate::clock::{Moment, wall_time};
use crate::stats::Figure;

impl Door {
    /// Decides on the text of a Parse. `tail` is the Parse's body after the name and `sql_length`
    /// the bytes of SQL at its front; `meaning` is that of the session's settings where the
    /// statement may be shared, none for the unnamed one. Running it needs
    /// [`Door::admit_execute`].
    ///
    /// # Errors
    /// The refusal, which is recorded.
    pub fn admit_parse(
        &mut self,
        tail: &[u8],
        sql_length: usize,
        facts: Facts,
        meaning: Option<u64>,
    ) -> Result<Arc<Prepared>, Refusal> {
        let sql = tail.get(..sql_length).unwrap_or_default();
        let facts = self.heard(sql, facts);
        let (decision, watch) = self.judge(sql, facts, Carrier::Parse)?;
        if let Verdict::Deny(_) = decision.verdict {
            return Err(self.deny(decision, sql, watch));
        }
        if meaning.is_some() {
            self.count(Figure::ClientParses, 1);
        }
        Ok(Arc::new(Prepared {
            interned: meaning.map(|meaning| self.offer.target.intern(tail, meaning)),
            tail: tail.into(),
            sql_length,
            decision,
            class: self.subject.class,
            facts: facts.reading,
            schema: self.offer.target.schema(),
            told: AtomicU64::new(0),
            catalogue: self.catalogue_number(),
        }))
    }

    /// Whether a Parse of the unnamed statement with this tail would make what `before` is already:
    /// same bytes, and nothing that the decision or the statement depends on has changed since.
    /// Most drivers send the same few texts over and over.
    #[must_use]
    pub fn would_parse_the_same(&self, before: &Prepared, tail: &[u8], facts: Facts) -> bool {
        let facts = self.heard(before.sql(), facts);
        before.interned.is_none()
            && before.decision.generation == self.offer.rules.generation()
            && before.class == self.subject.class
            && before.catalogue == self.catalogue_number()
            && before.facts == facts.reading
            && !facts.in_doubt
            && before.schema == self.offer.target.schema()
            && *before.tail == *tail
    }

    /// The same statement for settings of another meaning.
    #[must_use]
    pub fn with_meaning(&self, prepared: &Arc<Prepared>, meaning: u64) -> Arc<Prepared> {
        let shared_as_it_is = prepared
            .interned
            .as_ref()
            .is_none_or(|interned| interned.meaning == meaning);
        if shared_as_it_is {
            return Arc::clone(prepared);
        }
        Arc::new(Prepared {
            interned: Some(self.offer.target.intern(&prepared.tail, meaning)),
            tail: prepared.tail.clone(),
            sql_length: prepared.sql_length,
            decision: Arc::clone(&prepared.decision),
            class: prepared.class,
            facts: prepared.facts,
            schema: prepared.schema,
            told: AtomicU64::new(prepared.told.load(Ordering::Relaxed)),
            catalogue: prepared.catalogue,
        })
    }

    /// Whether a backend would parse this statement well for a session with these settings: one
    /// did, and neither the schema nor anything else that passes the door has changed since. Such
    /// a Parse can be answered without a backend.
    #[must_use]
    pub fn is_known_to_parse(&self, prepared: &Prepared, settings: u64) -> bool {
        let now = self.offer.target.circumstances(self.profile(), settings);
        prepared
            .interned
            .as_ref()
            .is_some_and(|interned| interned.parsed_under.load(Ordering::Acquire) == now)
    }

    /// Notes that a backend with these settings parsed the statement well.
    pub fn parsed_well(&self, prepared: &Prepared, settings: u64) {
        if let Some(interned) = &prepared.interned {
            let now = self.offer.target.circumstances(self.profile(), settings);
            interned.parsed_under.store(now, Ordering::Release);
        }
    }

    /// Decides on, where anything changed since Parse, and records the execution of a prepared
    /// statement.
    ///
    /// # Errors
    /// The refusal, which is recorded.
    pub fn admit_execute(
        &mut self,
        prepared: &Arc<Prepared>,
        facts: Facts,
        known: impl Fn(&str) -> Option<Arc<Prepared>>,
    ) -> Result<Admission, Refusal> {
        let facts = self.heard(prepared.sql(), facts);
        let (decision, watch) = if self.still_holds(prepared, facts) {
            let watch = Stopwatch {
                wall: wall_time(),
                received: Moment::now(),
                policy_ns: 0,
                reading: facts.reading,
            };
            (Arc::clone(&prepared.decision), watch)
        } else {
            self.judge(prepared.sql(), facts, Carrier::Parse)?
        };
        self.check_names(&decision, prepared.sql(), facts, watch, known)?;
        self.admit(Text::Prepared(Arc::clone(prepared)), decision, watch)
    }

    /// Decides on and records a call of a function by its number, as the SELECT that it stands
    /// for.
    ///
    /// # Errors
    /// The refusal: the target does not let the function be called so, or the SELECT is refused,
    /// which is recorded.
    pub fn admit_call(&mut self, oid: u32, facts: Facts) -> Result<Admission, Refusal> {
        let Some(function) = self.offer.function_calls.find(oid) else {
            return Err(Refusal::FunctionCall { oid });
        };
        let sql = function.sql().as_bytes();
        let (decision, watch) = self.judge(sql, facts, Carrier::FunctionCall)?;
        self.admit(Text::Call(function), decision, watch)
    }

    /// Whether nothing has changed that the decision on a prepared text depended on.
    pub(super) fn still_holds(&self, prepared: &Prepared, facts: Facts) -> bool {
        let facts = self.heard(prepared.sql(), facts);
        prepared.decision.generation == self.offer.rules.generation()
            && prepared.class == self.subject.class
            && prepared.catalogue == self.catalogue_number()
            && prepared.facts == facts.reading
            && !facts.in_doubt
    }

    /// The text of a PREPARE that ran, so that EXECUTE can be judged by it.
    #[must_use]
    pub fn keep(&self, running: &Running) -> Arc<Prepared> {
        let sql = running.run.text.sql();
        Arc::new(Prepared {
            interned: None,
            tail: sql.into(),
            sql_length: sql.len(),
            decision: Arc::clone(&running.run.decision),
            class: self.subject.class,
            facts: running.run.reading,
            schema: self.offer.target.schema(),
            told: AtomicU64::new(0),
            catalogue: self.catalogue_number(),
        })
    }
}
