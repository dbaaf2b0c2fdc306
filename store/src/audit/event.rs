//! What is recorded: an event as the caller has it at hand, all borrowed, so that recording
//! copies each byte once and allocates nothing.
//!
//! An empty string and a `None` both mean "not known" and are not written. Fields are grouped by
//! whose knowledge they are; a caller fills the groups it knows and leaves the rest at `Default`:
//!
//! ```
//! use bosdb_store::UnixNanos;
//! use bosdb_store::audit::{AuditEvent, EventKind, SessionFields};
//!
//! let event = AuditEvent {
//!     session: SessionFields {
//!         session_id: Some(7),
//!         user: "ana",
//!         client: "192.0.2.1:50000",
//!         ..SessionFields::default()
//!     },
//!     message: "password does not match",
//!     ..AuditEvent::new(EventKind::LoginFailed, UnixNanos(1))
//! };
//! # assert_eq!(event.session.user, "ana");
//! ```

use bosdb_policy::{
    Carrier, Decision, Fingerprint, Fired, Generation, InjectionMode, Rights, StatementKind,
    StatementSummary, TableUse, Verdict,
};

use crate::audit::coded::coded;
use crate::time::UnixNanos;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventKind {
    /// A client has logged in.
    SessionStart,
    /// A login was refused; the message says why.
    LoginFailed,
    /// A session is over; the message says why.
    SessionEnd,
    /// A statement that may change something is about to be forwarded. The outcome follows in a
    /// [`EventKind::Statement`] with the same session and `intent_seq`; an intent without one
    /// means that BosDB or its machine died while the statement ran.
    StatementIntent,
    /// A statement is over; for reads this is the only record.
    Statement,
    /// A statement was refused and never forwarded.
    StatementDenied,
    /// A client asked to cancel what another session runs.
    Cancel,
    /// Rules, users or targets were changed.
    PolicyChange,
    /// The log was opened; `recovered_bytes` is what a torn last block had left behind.
    LogOpened,
    /// The log was closed in good order. A log that is opened without this before it was not.
    LogClosed,
    /// The log cannot be written; the message says why. New work is refused from here on.
    LogFailing,
    /// The log works again; `records_refused` events were turned away in between.
    RecordsRefused,
    /// A command of the admin console, before it takes effect, or denied.
    AdminCommand,
}

coded!(EventKind {
    SessionStart = 1 "session_start",
    LoginFailed = 2 "login_failed",
    SessionEnd = 3 "session_end",
    StatementIntent = 4 "statement_intent",
    Statement = 5 "statement",
    StatementDenied = 6 "statement_denied",
    Cancel = 7 "cancel",
    PolicyChange = 8 "policy_change",
    LogOpened = 9 "log_opened",
    LogClosed = 10 "log_closed",
    LogFailing = 11 "log_failing",
    RecordsRefused = 12 "records_refused",
    AdminCommand = 13 "admin_command",
});

/// The decision's verdict, as recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AuditVerdict {
    /// Allowed.
    Allow,
    /// Refused.
    Deny,
}

coded!(AuditVerdict { Allow = 1 "allow", Deny = 2 "deny" });

/// What became of a statement, or of a session's end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The backend ran it.
    Ok,
    /// The backend answered with an error.
    Error,
    /// BosDB refused it.
    Denied,
    /// It was cancelled at the client's request.
    Cancelled,
    /// A time limit ended it.
    Timeout,
    /// The client went away before the reply was complete.
    ClientGone,
    /// The backend went away before the reply was complete: whether it took effect is unknown.
    BackendGone,
    /// It was not run: an earlier error in its pipeline or transaction, or the log refused it.
    Skipped,
}

coded!(Outcome {
    Ok = 1 "ok",
    Error = 2 "error",
    Denied = 3 "denied",
    Cancelled = 4 "cancelled",
    Timeout = 5 "timeout",
    ClientGone = 6 "client_gone",
    BackendGone = 7 "backend_gone",
    Skipped = 8 "skipped",
});

/// The transaction status after a statement, in PostgreSQL's three states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TransactionStatus {
    /// Not in a transaction (`I`).
    Idle,
    /// In a transaction (`T`): what was done may yet be rolled back.
    InTransaction,
    /// In a failed transaction (`E`): what was done in it will be rolled back.
    Failed,
}

coded!(TransactionStatus { Idle = 1 "idle", InTransaction = 2 "in_transaction", Failed = 3 "failed" });

/// Who is asking, from where, to where. Constant over a session, nearly.
#[derive(Debug, Clone, Copy, Default)]
pub struct SessionFields<'a> {
    /// Number of the session, unique within the node's lifetime.
    pub session_id: Option<u64>,
    /// Name of the user (for a failed login, the name that was claimed).
    pub user: &'a str,
    /// How the user was authenticated, for example `scram-sha-256`.
    pub auth_method: &'a str,
    /// What the user may do.
    pub rights: Option<Rights>,
    /// `application_name`, as claimed by the client.
    pub application_name: &'a str,
    /// Address and port of the client.
    pub client: &'a str,
    /// TLS version, for example `TLSv1.3`; empty without TLS.
    pub tls: &'a str,
    /// Which road the client came by, for example `wire-pg`.
    pub via: &'a str,
    /// The target.
    pub target: &'a str,
    /// The database at the target.
    pub database: &'a str,
    /// The session's `search_path` where it was changed: unqualified table names depend on it.
    pub search_path: &'a str,
}

/// What is asked.
#[derive(Debug, Clone, Copy, Default)]
pub struct StatementFields<'a> {
    /// Number of this record within its session, from 1, without gaps: a missing one shows.
    pub session_seq: Option<u64>,
    /// In an outcome: the `session_seq` of the intent it completes.
    pub intent_seq: Option<u64>,
    /// Which message carried the text.
    pub carrier: Option<Carrier>,
    /// Name of the prepared statement.
    pub prepared: &'a str,
    /// Name of the portal.
    pub portal: &'a str,
    /// How many parameters were bound. Their values are never recorded.
    pub parameters: Option<u64>,
    /// Number of the transaction within its session, so that what was rolled back can be read as such.
    pub transaction: Option<u64>,
    /// The greatest kind of the statements.
    pub kind: Option<StatementKind>,
    /// Each statement of the text.
    pub statements: &'a [StatementSummary],
    /// Tables named.
    pub tables: &'a [TableUse],
    /// Functions called.
    pub functions: &'a [Box<str>],
    /// Hash of the skeleton.
    pub fingerprint: Option<Fingerprint>,
    /// The text, whole; the log caps it. Redacted by the caller where it carries a secret.
    pub text: &'a [u8],
    /// Whether `text` is not what was sent but what redaction left of it.
    pub redacted: bool,
}

impl<'a> StatementFields<'a> {
    /// The part of the fields that a decision knows.
    #[must_use]
    pub fn judged(decision: &'a Decision) -> Self {
        Self {
            kind: Some(decision.kind),
            statements: &decision.statements,
            tables: &decision.tables,
            functions: &decision.functions,
            fingerprint: Some(decision.fingerprint),
            ..Self::default()
        }
    }
}

/// What was decided, and on what grounds.
#[derive(Debug, Clone, Copy, Default)]
pub struct DecisionFields<'a> {
    /// Number of the decision; a refused client is shown it, as 32 hex digits.
    pub decision_id: Option<u128>,
    /// Allowed or refused.
    pub verdict: Option<AuditVerdict>,
    /// Rules that fired.
    pub fired: &'a [Fired],
    /// How injection rules were applied.
    pub injection: Option<InjectionMode>,
    /// The rule set.
    pub generation: Option<Generation>,
    /// In a policy change: the rule set before.
    pub previous_generation: Option<Generation>,
}

impl<'a> DecisionFields<'a> {
    /// The fields of a decision.
    #[must_use]
    pub fn judged(decision_id: u128, decision: &'a Decision, injection: InjectionMode) -> Self {
        Self {
            decision_id: Some(decision_id),
            verdict: Some(match decision.verdict {
                Verdict::Allow(_) => AuditVerdict::Allow,
                Verdict::Deny(_) => AuditVerdict::Deny,
            }),
            fired: &decision.fired,
            injection: Some(injection),
            generation: Some(decision.generation),
            previous_generation: None,
        }
    }
}

/// What came of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct OutcomeFields<'a> {
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// SQLSTATE of the error or refusal.
    pub sqlstate: &'a str,
    /// The backend's command tag, for example `DELETE 5`.
    pub command_tag: &'a str,
    /// Rows returned or affected.
    pub rows: Option<u64>,
    /// Values that were masked, where columns are masked for the subject.
    pub masked: Option<u64>,
    /// Bytes the client sent for it.
    pub bytes_in: Option<u64>,
    /// Bytes the client was sent for it.
    pub bytes_out: Option<u64>,
    /// Address and port of the backend.
    pub backend: &'a str,
    /// Process id of the backend, as PostgreSQL's own log knows it.
    pub backend_pid: Option<u64>,
    /// Time spent waiting for a backend.
    pub queue_ns: Option<u64>,
    /// Time spent deciding.
    pub policy_ns: Option<u64>,
    /// Time from forwarding to the end of the reply.
    pub backend_ns: Option<u64>,
    /// Time from the client's message to the end of the reply.
    pub total_ns: Option<u64>,
    /// The transaction status after it.
    pub transaction_status: Option<TransactionStatus>,
    /// In a cancel: the session whose statement is to be cancelled.
    pub cancelled_session: Option<u64>,
}

/// One event, on its way into the log.
#[derive(Debug, Clone, Copy)]
pub struct AuditEvent<'a> {
    /// What happened.
    pub kind: EventKind,
    /// When it began.
    pub time_start: UnixNanos,
    /// When it ended, for what has a length.
    pub time_end: Option<UnixNanos>,
    /// Who is asking.
    pub session: SessionFields<'a>,
    /// What is asked.
    pub statement: StatementFields<'a>,
    /// What was decided.
    pub decision: DecisionFields<'a>,
    /// What came of it.
    pub outcome: OutcomeFields<'a>,
    /// Reason of a failure, a refusal or an end, in words. Redacted by the caller: backend
    /// messages repeat values.
    pub message: &'a str,
    /// In [`EventKind::RecordsRefused`]: how many events were turned away.
    pub records_refused: Option<u64>,
    /// In [`EventKind::LogOpened`]: how many bytes of a torn last block were cut off.
    pub recovered_bytes: Option<u64>,
}

impl AuditEvent<'_> {
    /// An event of which nothing is known but what happened and when.
    #[must_use]
    pub fn new(kind: EventKind, time_start: UnixNanos) -> Self {
        Self {
            kind,
            time_start,
            time_end: None,
            session: SessionFields::default(),
            statement: StatementFields::default(),
            decision: DecisionFields::default(),
            outcome: OutcomeFields::default(),
            message: "",
            records_refused: None,
            recovered_bytes: None,
        }
    }
}
