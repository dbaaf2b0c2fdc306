//! What the door writes into the audit log.

use std::borrow::Cow;
use std::sync::Arc;

use bosdb_policy::{
    Carrier, Decision, DenialClass, Fired, FiredAction, InjectionMode, StatementKind, Verdict,
};
use bosdb_protocol::pg::backend::TransactionStatus;
use bosdb_store::audit::{
    AuditEvent, DecisionFields, EventKind, Outcome, OutcomeFields, SessionFields, StatementFields,
    TransactionStatus as RecordedStatus,
};

use super::{Conclusion, Door, Stopwatch, seconds};
use crate::admitted::{Admitted, Run, Running, Text};
use crate::clock::{Moment, wall_time};
use crate::error::sqlstate;

impl Door {
    /// A denial is told to the client whether or not it could be recorded: nothing is forwarded
    /// either way, and the log counts what it had to turn away.
    pub(super) fn record_denied(
        &mut self,
        decision: &Arc<Decision>,
        decision_id: u128,
        sql: &[u8],
        message: &str,
        watch: Stopwatch,
    ) {
        self.offer.target.metrics.decided(decision.kind, false);
        let sequence = self.next_sequence();
        let redacted = decision
            .carries_secret
            .then(|| bosdb_policy::redact(sql, watch.reading));
        let event = AuditEvent {
            time_end: Some(wall_time()),
            session: self.session_fields(),
            statement: StatementFields {
                session_seq: Some(sequence),
                text: redacted.as_deref().unwrap_or(sql),
                redacted: redacted.is_some(),
                ..StatementFields::judged(decision)
            },
            decision: DecisionFields {
                verdict: Some(bosdb_store::audit::AuditVerdict::Deny),
                ..DecisionFields::judged(decision_id, decision, self.injection())
            },
            outcome: OutcomeFields {
                outcome: Some(Outcome::Denied),
                sqlstate: match &decision.verdict {
                    Verdict::Deny(denial) => sqlstate(denial.class),
                    // A name that the session did not prepare.
                    Verdict::Allow(_) => sqlstate(DenialClass::Forbidden),
                },
                policy_ns: Some(watch.policy_ns),
                ..OutcomeFields::default()
            },
            message,
            ..AuditEvent::new(EventKind::StatementDenied, watch.wall)
        };
        if let Err(unavailable) = self.worker.recorder().append(&event) {
            tracing::error!(%unavailable, "a denial was not recorded");
        }
    }

    /// Records a message that was refused before there was a decision on it: too long, not offered,
    /// malformed, ambiguous. Its text is not at hand.
    pub fn record_refusal(&mut self, sqlstate: &str, message: &str) {
        let sequence = self.next_sequence();
        let event = AuditEvent {
            session: self.session_fields(),
            statement: StatementFields {
                session_seq: Some(sequence),
                ..StatementFields::default()
            },
            decision: DecisionFields {
                verdict: Some(bosdb_store::audit::AuditVerdict::Deny),
                ..DecisionFields::default()
            },
            outcome: OutcomeFields {
                outcome: Some(Outcome::Denied),
                sqlstate,
                ..OutcomeFields::default()
            },
            message,
            ..AuditEvent::new(EventKind::StatementDenied, wall_time())
        };
        if let Err(unavailable) = self.worker.recorder().append(&event) {
            tracing::error!(%unavailable, "a refusal was not recorded");
        }
    }

    /// Records the outcome of a statement that was forwarded.
    pub fn finish(&mut self, running: Running, conclusion: Conclusion<'_>) {
        let Running { reservation, run } = running;
        let now = Moment::now();
        // In a pipeline the backend begins with a statement when the one before has ended.
        let began = self
            .idle_from
            .replace(now)
            .map_or(run.forwarded, |idle| idle.max(run.forwarded));
        let backend_ns = now.nanos_since(began);
        self.count_statement(&run, &conclusion, now);
        match run.decision.kind {
            // What was parsed before may mean something else now.
            StatementKind::Ddl | StatementKind::Procedure | StatementKind::Unknown => {
                self.offer.target.schema_changed();
            }
            StatementKind::Empty
            | StatementKind::Read
            | StatementKind::Transaction
            | StatementKind::Session
            | StatementKind::Write
            | StatementKind::Admin => {}
        }
        self.offer
            .target
            .metrics
            .backend
            .observe(seconds(backend_ns));
        self.offer
            .target
            .metrics
            .queue
            .observe(seconds(run.queue_ns));
        let outcome = OutcomeFields {
            outcome: Some(conclusion.outcome),
            sqlstate: run
                .error
                .as_ref()
                .and_then(|code| std::str::from_utf8(code).ok())
                .unwrap_or_default(),
            command_tag: run.tag(),
            rows: run.rows,
            masked: run.masked.as_ref().map(|masked| masked.values),
            bytes_in: Some(run.bytes_in),
            bytes_out: Some(run.bytes_out),
            backend: conclusion.backend,
            backend_pid: u64::try_from(conclusion.backend_process).ok(),
            queue_ns: Some(run.queue_ns),
            policy_ns: Some(run.policy_ns),
            backend_ns: Some(backend_ns),
            total_ns: Some(now.nanos_since(run.received)),
            transaction_status: conclusion.status.map(recorded_status),
            cancelled_session: None,
        };
        let sequence = self.next_sequence();
        let text = recorded_text(&run);
        let fired = fired(&run);
        let mut event = self.statement_event(EventKind::Statement, sequence, &run, &text, outcome);
        event.decision.fired = &fired;
        if let Err(unavailable) = self.worker.recorder().append_outcome(reservation, &event) {
            tracing::error!(%unavailable, "the outcome of a statement was not recorded");
        }
        drop(fired);
        drop(text);
        self.recycle(run.text);
    }

    /// Gives back a statement that was admitted and then not forwarded.
    pub fn abandon(&mut self, admitted: Admitted) {
        self.finish(
            admitted.running,
            Conclusion {
                outcome: Outcome::Skipped,
                status: None,
                backend: "",
                backend_process: 0,
            },
        );
    }

    /// Records a statement that took effect without being forwarded: a setting of the startup
    /// message, which is replayed on every backend.
    pub fn settle_locally(&mut self, admitted: Admitted) {
        self.finish(
            admitted.running,
            Conclusion {
                outcome: Outcome::Ok,
                status: None,
                backend: "",
                backend_process: 0,
            },
        );
    }

    pub(super) fn statement_event<'e>(
        &'e self,
        kind: EventKind,
        sequence: u64,
        run: &'e Run,
        text: &'e [u8],
        outcome: OutcomeFields<'e>,
    ) -> AuditEvent<'e> {
        let decision = &run.decision;
        AuditEvent {
            session: self.session_fields(),
            statement: StatementFields {
                session_seq: Some(sequence),
                intent_seq: run.intent_seq,
                carrier: Some(carrier_of(&run.text)),
                text,
                redacted: decision.carries_secret,
                ..StatementFields::judged(decision)
            },
            decision: DecisionFields::judged(run.decision_id, decision, self.injection()),
            outcome,
            ..AuditEvent::new(kind, run.wall)
        }
    }

    /// How injection rules apply to the subject.
    fn injection(&self) -> InjectionMode {
        self.offer
            .rules
            .profile(self.subject.class.profile)
            .injection
            .mode
    }

    pub(super) fn session_fields(&self) -> SessionFields<'_> {
        let target = &self.offer.target;
        self.subject.fields(target.name(), target.database())
    }
}

/// The rules that fired, that for which the result is not shown among them.
fn fired(run: &Run) -> Cow<'_, [Fired]> {
    match run.over {
        None => Cow::Borrowed(&run.decision.fired),
        Some(over) => {
            let refused = Fired {
                rule: over.rule(),
                action: FiredAction::Refused,
            };
            let fired = run.decision.fired.iter().copied();
            fired.chain([refused]).collect()
        }
    }
}

/// The text as it may stand in the log.
pub(super) fn recorded_text(run: &Run) -> Cow<'_, [u8]> {
    if run.decision.carries_secret {
        Cow::Owned(bosdb_policy::redact(run.text.sql(), run.reading))
    } else {
        Cow::Borrowed(run.text.sql())
    }
}

const fn recorded_status(status: TransactionStatus) -> RecordedStatus {
    match status {
        TransactionStatus::Idle => RecordedStatus::Idle,
        TransactionStatus::InTransaction => RecordedStatus::InTransaction,
        TransactionStatus::Failed => RecordedStatus::Failed,
    }
}

const fn carrier_of(text: &Text) -> Carrier {
    match text {
        Text::Query(_) => Carrier::SimpleQuery,
        Text::Prepared(_) => Carrier::Parse,
        Text::Call(_) => Carrier::FunctionCall,
    }
}
