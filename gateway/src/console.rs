//! The door of the admin console: who may do what there, and the record of it.
//!
//! No SQL passes here. What the console does to BosDB itself asks for an [`Operating`], which only
//! [`Console::operate`] makes: after it looked up the grant as it is now, and after the command was
//! recorded.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use bosdb_store::directory::{CONSOLE, ConsoleGrant, User};

use bosdb_policy::SessionFacts;
use bosdb_store::audit::{
    AuditEvent, AuditUnavailable, AuditVerdict, DecisionFields, Durability, EventKind, Outcome,
    OutcomeFields, SessionFields, StatementFields, Ticket,
};

use crate::Gateway;
use crate::clock::wall_time;
use crate::subject::{Subject, event_of};
use crate::worker::Worker;

/// How long a command may take to reach the audit log.
const RECORD_DEADLINE: Duration = Duration::from_secs(30);

/// Why a command is not carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConsoleRefusal {
    /// The user may not be in the console any more: the session ends.
    Revoked,
    /// The grant does not go that far.
    NotGranted {
        /// What the command needs.
        needs: ConsoleGrant,
    },
    /// The audit log cannot take the record.
    AuditUnavailable(AuditUnavailable),
}

/// Proof that an operator's command was allowed and recorded.
#[derive(Debug)]
pub struct Operating(());

/// A session's way into the console.
pub struct Console {
    gateway: Arc<Gateway>,
    worker: Arc<Worker>,
    subject: Subject,
    sequence: u64,
}

impl fmt::Debug for Console {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Console")
            .field("session", &self.subject.session)
            .finish_non_exhaustive()
    }
}

impl Console {
    /// Opens the console for an authenticated subject; the session's start is recorded.
    ///
    /// # Errors
    /// When the audit log does not take the record: then there is no session.
    pub fn open(
        gateway: Arc<Gateway>,
        worker: Arc<Worker>,
        subject: Subject,
    ) -> Result<Self, AuditUnavailable> {
        let mut console = Self {
            gateway,
            worker,
            subject,
            sequence: 0,
        };
        console.record(EventKind::SessionStart, "")?;
        Ok(console)
    }

    /// Records the session's end.
    pub fn close(&mut self, reason: &str) {
        if let Err(unavailable) = self.record(EventKind::SessionEnd, reason) {
            tracing::warn!(session = self.subject.session, %unavailable, "session end not recorded");
        }
    }

    /// The gateway.
    #[must_use]
    pub const fn gateway(&self) -> &Arc<Gateway> {
        &self.gateway
    }

    /// The worker the session lives on.
    #[must_use]
    pub const fn worker(&self) -> &Arc<Worker> {
        &self.worker
    }

    /// The subject.
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Allows and records a command that only looks.
    ///
    /// # Errors
    /// The refusal, which is recorded.
    pub fn look(&mut self, command: &str) -> Result<(), ConsoleRefusal> {
        self.admit(command, ConsoleGrant::Stats).map(|_| ())
    }

    /// Allows and records a command that acts; resolves when the record is written.
    ///
    /// # Errors
    /// The refusal, which is recorded.
    pub async fn operate(&mut self, command: &str) -> Result<Operating, ConsoleRefusal> {
        let ticket = self.admit(command, ConsoleGrant::Operate)?;
        let written = self.worker.recorder().written(ticket, Durability::Written);
        match tokio::time::timeout(RECORD_DEADLINE, written).await {
            Ok(Ok(())) => Ok(Operating(())),
            Ok(Err(unavailable)) => Err(ConsoleRefusal::AuditUnavailable(unavailable)),
            Err(_) => Err(ConsoleRefusal::AuditUnavailable(
                AuditUnavailable::Backlogged,
            )),
        }
    }

    /// Records a text that is no command. Its literals are not kept: it may be anything.
    pub fn misunderstood(&mut self, text: &[u8], sqlstate: &'static str, reason: &str) {
        let text = bosdb_policy::redact(text, SessionFacts::default());
        self.record_denied(&text, sqlstate, reason);
    }

    fn admit(&mut self, command: &str, needs: ConsoleGrant) -> Result<Ticket, ConsoleRefusal> {
        let granted = self.grant();
        if granted < needs {
            self.record_denied(command.as_bytes(), "42501", "not granted");
            return Err(if granted == ConsoleGrant::None {
                ConsoleRefusal::Revoked
            } else {
                ConsoleRefusal::NotGranted { needs }
            });
        }
        let sequence = self.next_sequence();
        let event = AuditEvent {
            session: self.session_fields(),
            statement: StatementFields {
                session_seq: Some(sequence),
                text: command.as_bytes(),
                ..StatementFields::default()
            },
            decision: DecisionFields {
                verdict: Some(AuditVerdict::Allow),
                ..DecisionFields::default()
            },
            ..AuditEvent::new(EventKind::AdminCommand, wall_time())
        };
        self.worker
            .recorder()
            .append(&event)
            .map_err(ConsoleRefusal::AuditUnavailable)
    }

    /// What the user may do now: a reload may have changed it.
    fn grant(&self) -> ConsoleGrant {
        self.gateway
            .configuration()
            .directory
            .user(&self.subject.user)
            .filter(|user| user.may_come_from(self.subject.source.ip()))
            .map_or(ConsoleGrant::None, |user| user.console)
    }

    /// Nothing happens either way, so a log that cannot take the record only counts it.
    fn record_denied(&mut self, text: &[u8], sqlstate: &'static str, reason: &str) {
        let sequence = self.next_sequence();
        let event = AuditEvent {
            session: self.session_fields(),
            statement: StatementFields {
                session_seq: Some(sequence),
                text,
                ..StatementFields::default()
            },
            decision: DecisionFields {
                verdict: Some(AuditVerdict::Deny),
                ..DecisionFields::default()
            },
            outcome: OutcomeFields {
                outcome: Some(Outcome::Denied),
                sqlstate,
                ..OutcomeFields::default()
            },
            message: reason,
            ..AuditEvent::new(EventKind::AdminCommand, wall_time())
        };
        if let Err(unavailable) = self.worker.recorder().append(&event) {
            tracing::error!(%unavailable, "a denied admin command was not recorded");
        }
    }

    fn record(&mut self, kind: EventKind, message: &str) -> Result<(), AuditUnavailable> {
        let sequence = self.next_sequence();
        let event = event_of(self.session_fields(), sequence, kind, message);
        self.worker.recorder().append(&event).map(|_| ())
    }

    fn next_sequence(&mut self) -> u64 {
        self.sequence = self.sequence.saturating_add(1);
        self.sequence
    }

    fn session_fields(&self) -> SessionFields<'_> {
        self.subject.fields(CONSOLE, "")
    }
}
