//! A session's door: the only place where SQL text becomes [`Admitted`].

mod bounds;
mod count;
mod judge;
mod masks;
mod prepared;
mod record;

use std::fmt;
use std::sync::Arc;

use bosdb_policy::{Carrier, Decision, SessionFacts, StatementKind, Verdict};
use bosdb_protocol::pg::backend::TransactionStatus;
use bosdb_store::UnixNanos;
use bosdb_store::audit::{
    AuditUnavailable, Durability, EventKind, Outcome, OutcomeFields, RecordClass,
};

use crate::admitted::{Admission, Admitted, PendingIntent, Prepared, Run, Running, TAG, Text};
use crate::clock::Moment;
use crate::limits::{IntentDurability, Limits};
use crate::seats::Seat;
use crate::stats::BusyTime;
use crate::subject::{Subject, event_of};
use crate::target::Target;
use crate::worker::Worker;
use crate::{Configuration, Gateway, Offer, Refusal};
use bounds::Within;
use record::recorded_text;

/// How a statement ended, as the relay saw it.
#[derive(Debug, Clone, Copy)]
pub struct Conclusion<'a> {
    /// What became of it.
    pub outcome: Outcome,
    /// The transaction status after it, where it is known.
    pub status: Option<TransactionStatus>,
    /// Address of the backend that ran it.
    pub backend: &'a str,
    /// Its process.
    pub backend_process: i32,
}

/// What a reload means for a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing changed.
    Same,
    /// Rules, limits or rights may have changed; they are in force.
    Changed,
    /// The user may not be here any more.
    Revoked,
}

/// One session's way in.
pub struct Door {
    gateway: Arc<Gateway>,
    worker: Arc<Worker>,
    configuration: Arc<Configuration>,
    offer: Offer,
    subject: Subject,
    standing: Within,
    sequence: u64,
    busy: BusyTime,
    /// When the transaction's first statement was forwarded.
    transaction_since: Option<Moment>,
    seat: Option<Seat>,
    /// When the last statement ended: what was forwarded before then had waited its turn.
    idle_from: Option<Moment>,
    masks: masks::LookUp,
}

impl fmt::Debug for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Door")
            .field("session", &self.subject.session)
            .finish_non_exhaustive()
    }
}

/// How the backend will read a text, as far as it is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// As it was last reported.
    pub reading: SessionFacts,
    /// Something was sent since that may have changed it: both readings are judged.
    pub in_doubt: bool,
}

/// When a message arrived and how long it took to decide on it.
#[derive(Clone, Copy)]
struct Stopwatch {
    wall: UnixNanos,
    received: Moment,
    policy_ns: u64,
    reading: SessionFacts,
}

impl Door {
    /// Opens the door for an authenticated subject; the session's start is recorded.
    ///
    /// # Errors
    /// When the audit log does not take the record: then there is no session.
    pub fn open(
        gateway: Arc<Gateway>,
        worker: Arc<Worker>,
        configuration: Arc<Configuration>,
        offer: Offer,
        mut subject: Subject,
    ) -> Result<Self, AuditUnavailable> {
        let entitlement = configuration.entitlement(&subject, &offer);
        subject.class = entitlement.class;
        let mut door = Self {
            gateway,
            worker,
            configuration,
            offer,
            subject,
            standing: Within::new(entitlement.bounds),
            sequence: 0,
            busy: BusyTime::new(),
            transaction_since: None,
            seat: None,
            idle_from: None,
            masks: masks::LookUp::default(),
        };
        door.record(EventKind::SessionStart, "")?;
        Ok(door)
    }

    /// Takes one of the places that the target has for sessions.
    ///
    /// # Errors
    /// The bound, when all are taken.
    pub fn take_seat(&mut self) -> Result<(), usize> {
        let bound = self.offer.limits.max_clients;
        self.seat = self.offer.target.seats().take(bound);
        self.seat.as_ref().map(|_| ()).ok_or(bound)
    }

    /// Records the session's end.
    pub fn close(&mut self, reason: &str) {
        if let Err(unavailable) = self.record(EventKind::SessionEnd, reason) {
            tracing::warn!(session = self.subject.session, %unavailable, "session end not recorded");
        }
    }

    fn record(&mut self, kind: EventKind, message: &str) -> Result<(), AuditUnavailable> {
        let sequence = self.next_sequence();
        let event = event_of(self.session_fields(), sequence, kind, message);
        self.worker.recorder().append(&event).map(|_| ())
    }

    /// Looks whether a reload happened; one integer compare when none did.
    pub fn refresh(&mut self) -> Standing {
        if self.gateway.epoch() == self.configuration.epoch {
            return Standing::Same;
        }
        self.configuration = self.gateway.configuration();
        let Some(offer) = self.configuration.offer(self.offer.target.name()) else {
            return Standing::Revoked;
        };
        let source = self.subject.source.ip();
        match self
            .configuration
            .may_connect(&self.subject.user, offer, source)
        {
            Ok(_) => {
                let offer = offer.clone();
                self.stands_as(offer)
            }
            Err(_) => Standing::Revoked,
        }
    }

    /// The subject.
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        &self.subject
    }

    /// The target.
    #[must_use]
    pub const fn target(&self) -> &Arc<Target> {
        &self.offer.target
    }

    /// The bounds in force.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.offer.limits
    }

    /// The worker the session lives on.
    #[must_use]
    pub const fn worker(&self) -> &Arc<Worker> {
        &self.worker
    }

    /// The gateway.
    #[must_use]
    pub const fn gateway(&self) -> &Arc<Gateway> {
        &self.gateway
    }

    /// Decides on and records the text of a simple query. `known` tells what the session has
    /// prepared under a name.
    ///
    /// # Errors
    /// The refusal, which is recorded.
    pub fn admit_query(
        &mut self,
        sql: &[u8],
        facts: Facts,
        known: impl Fn(&str) -> Option<Arc<Prepared>>,
    ) -> Result<Admission, Refusal> {
        let (decision, watch) = self.judge(sql, facts, Carrier::SimpleQuery)?;
        self.check_names(&decision, sql, facts, watch, known)?;
        let mut text = self.worker.lend_text();
        text.extend_from_slice(sql);
        self.admit(Text::Query(text), decision, watch)
    }

    fn admit(
        &mut self,
        text: Text,
        decision: Arc<Decision>,
        watch: Stopwatch,
    ) -> Result<Admission, Refusal> {
        let decision = self.within_bounds(decision, watch);
        if let Verdict::Deny(_) = decision.verdict {
            let refusal = self.deny(decision, text.sql(), watch);
            self.recycle(text);
            return Err(refusal);
        }
        let intent = decision.kind.needs_intent();
        let class = if intent {
            RecordClass::Intent
        } else {
            RecordClass::Read
        };
        let reservation = self
            .worker
            .recorder()
            .reserve(class)
            .map_err(Refusal::AuditUnavailable)?;
        self.offer.target.metrics.decided(decision.kind, true);
        self.offer
            .target
            .metrics
            .policy
            .observe(seconds(watch.policy_ns));
        self.gateway.metrics.fired(&decision.fired);
        self.learn(&decision, text.sql(), watch.reading);
        let run = Run {
            bytes_in: u64::try_from(text.sql().len()).unwrap_or(u64::MAX),
            text,
            decision_id: self.gateway.next_decision(watch.wall),
            decision,
            intent_seq: None,
            wall: watch.wall,
            received: watch.received,
            forwarded: watch.received,
            queue_ns: 0,
            policy_ns: watch.policy_ns,
            reading: watch.reading,
            bytes_out: 0,
            rows: None,
            masked: self.masked(),
            tag: [0; TAG],
            tag_length: 0,
            error: None,
            over: None,
        };
        let admitted = Admitted {
            running: Running { reservation, run },
        };
        if intent {
            self.intend(admitted)
        } else {
            Ok(Admission::Ready(admitted))
        }
    }

    /// Records the intent of a statement that changes something.
    fn intend(&mut self, mut admitted: Admitted) -> Result<Admission, Refusal> {
        let sequence = self.next_sequence();
        admitted.running.run.intent_seq = Some(sequence);
        let text = recorded_text(&admitted.running.run);
        let event = self.statement_event(
            EventKind::StatementIntent,
            sequence,
            &admitted.running.run,
            &text,
            OutcomeFields::default(),
        );
        let recorder = self.worker.recorder();
        let ticket = recorder.append(&event).map_err(Refusal::AuditUnavailable)?;
        drop(text);
        let rules = self.configuration.intents;
        let wanted = match admitted.running.run.decision.kind {
            StatementKind::Write => rules.writes,
            StatementKind::Empty
            | StatementKind::Read
            | StatementKind::Transaction
            | StatementKind::Session
            | StatementKind::Ddl
            | StatementKind::Procedure
            | StatementKind::Admin
            | StatementKind::Unknown => rules.ddl,
        };
        let durability = match wanted {
            IntentDurability::Buffered => return Ok(Admission::Ready(admitted)),
            IntentDurability::Written => Durability::Written,
            IntentDurability::Synced => Durability::Synced,
        };
        Ok(Admission::AfterIntent(PendingIntent {
            admitted,
            recording: self.worker.recorder().recording(ticket, durability),
        }))
    }

    fn next_sequence(&mut self) -> u64 {
        self.sequence = self.sequence.saturating_add(1);
        self.sequence
    }

    fn recycle(&mut self, text: Text) {
        match text {
            Text::Query(buffer) => self.worker.take_text_back(buffer),
            Text::Prepared(_) | Text::Call(_) => {}
        }
    }
}

/// Prometheus measures in seconds.
fn seconds(nanos: u64) -> f64 {
    std::time::Duration::from_nanos(nanos).as_secs_f64()
}
