//! Proofs that a text was decided on and recorded.

use std::fmt;
use std::future::{Future as _, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

pub use bosdb_adapters::pg::session::StatementId;
use bosdb_policy::rules::catalogue;
use bosdb_policy::{Callable, Decision, DenialClass, RuleId, SessionFacts, SubjectClass};
use bosdb_protocol::pg::shape::Shape;
use bosdb_store::UnixNanos;
use bosdb_store::audit::{AuditUnavailable, Recording, Reservation};

use crate::Refusal;
use crate::clock::Moment;
use crate::error::sqlstate;
use crate::masks::Masking;
use crate::target::Interned;

/// A statement that may be forwarded, once. Only [`crate::door::Door`] makes one; it holds the
/// very bytes that were judged, and what is forwarded is written from them.
#[must_use = "an admitted statement that is not forwarded must be given back with `Door::abandon`"]
pub struct Admitted {
    pub(crate) running: Running,
}

impl fmt::Debug for Admitted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Admitted").finish_non_exhaustive()
    }
}

impl Admitted {
    /// The decision that allowed it.
    #[must_use]
    pub fn decision(&self) -> &Arc<Decision> {
        &self.running.run.decision
    }

    /// Whether columns are masked for its subject.
    #[must_use]
    pub const fn is_masked(&self) -> bool {
        self.running.run.masked.is_some()
    }

    /// When its message arrived, in the time of day.
    #[must_use]
    pub const fn asked_at(&self) -> UnixNanos {
        self.running.run.wall
    }

    /// Adds the time spent waiting for a backend.
    pub fn waited(&mut self, nanos: u64) {
        self.running.run.queue_ns = self.running.run.queue_ns.saturating_add(nanos);
    }
}

/// The result of asking: forward now, or once the intent is safe.
#[derive(Debug)]
pub enum Admission {
    /// Forward.
    Ready(Admitted),
    /// Poll the [`PendingIntent`] until it is ready.
    AfterIntent(PendingIntent),
}

/// An intent on its way to the log.
#[must_use]
pub struct PendingIntent {
    pub(crate) admitted: Admitted,
    pub(crate) recording: Recording,
}

impl fmt::Debug for PendingIntent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingIntent").finish_non_exhaustive()
    }
}

impl PendingIntent {
    /// The decision that allowed the statement.
    #[must_use]
    pub fn decision(&self) -> &Arc<Decision> {
        self.admitted.decision()
    }

    /// The statement itself, for a caller that will not forward it.
    pub fn into_admitted(self) -> Admitted {
        self.admitted
    }

    /// Ready when the intent is as safe as the rules demand, or cannot be made so: then the
    /// statement is refused and abandoned. A disk that hangs neither writes nor fails: whoever
    /// polls has a deadline ([`INTENT_DEADLINE`]).
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Refusal>> {
        Pin::new(&mut self.recording)
            .poll(cx)
            .map_err(Refusal::AuditUnavailable)
    }

    /// The deadline has passed: the statement, and what it is refused with.
    pub fn overdue(self) -> (Admitted, Refusal) {
        let refusal = Refusal::AuditUnavailable(AuditUnavailable::Backlogged);
        (self.admitted, refusal)
    }

    /// For a statement that will not be forwarded: its intent may reach the log yet, so its
    /// outcome must come after it. Waits for that, within the deadline.
    pub async fn settled(mut self) -> Admitted {
        let settled = poll_fn(|cx| self.poll(cx));
        // Written, failed or hanging: the outcome says what became of it.
        let _ended = tokio::time::timeout(INTENT_DEADLINE, settled).await;
        self.admitted
    }
}

/// A text that was judged at Parse, with its parameter types. Executing it is judged again when
/// anything the decision depended on has changed.
pub struct Prepared {
    /// None for the unnamed statement, which is never shared.
    pub(crate) interned: Option<Arc<Interned>>,
    /// SQL text, NUL, parameter types: a Parse's body after the name.
    pub(crate) tail: Box<[u8]>,
    pub(crate) sql_length: usize,
    pub(crate) decision: Arc<Decision>,
    pub(crate) class: SubjectClass,
    pub(crate) facts: SessionFacts,
    /// The version of the target's schema at the client's Parse: a backend's copy must be as new.
    pub(crate) schema: u64,
    /// The number of the [`Shape`] that the client was told last; zero: none.
    pub(crate) told: AtomicU64,
    /// Which catalogue of masked columns it was judged with; zero for none.
    pub(crate) catalogue: u64,
}

impl Prepared {
    /// Its number within the target; zero for the unnamed statement.
    #[must_use]
    pub fn id(&self) -> StatementId {
        self.interned
            .as_ref()
            .map_or(StatementId(0), |interned| interned.id)
    }

    /// Bytes it holds.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.tail.len()
    }

    /// The version of the schema that a backend's copy must not be older than.
    pub(crate) fn needs_schema(&self) -> u64 {
        let outdated = self.interned.as_ref().map_or(0, |interned| {
            interned.outdated_before.load(Ordering::Acquire)
        });
        self.schema.max(outdated)
    }

    /// What its rows look like, as far as the client knows.
    #[must_use]
    pub fn told(&self) -> Option<Shape> {
        Shape::from_number(self.told.load(Ordering::Relaxed))
    }

    /// Notes that the client is told what the rows look like.
    pub fn tell(&self, shape: Shape) {
        self.told.store(shape.number(), Ordering::Relaxed);
    }

    /// The SQL text.
    #[must_use]
    pub fn sql(&self) -> &[u8] {
        self.tail.get(..self.sql_length).unwrap_or_default()
    }

    /// The decision at Parse.
    #[must_use]
    pub const fn decision(&self) -> &Arc<Decision> {
        &self.decision
    }
}

impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("id", &self.id())
            .finish_non_exhaustive()
    }
}

/// The text of a running statement.
#[derive(Debug)]
pub(crate) enum Text {
    /// Its own, in a buffer that is used again.
    Query(Vec<u8>),
    /// That of a prepared statement.
    Prepared(Arc<Prepared>),
    /// What a call by number stands for.
    Call(&'static Callable),
}

impl Text {
    pub(crate) fn sql(&self) -> &[u8] {
        match self {
            Self::Query(text) => text,
            Self::Prepared(prepared) => prepared.sql(),
            Self::Call(function) => function.sql().as_bytes(),
        }
    }
}

/// How long an intent may take to reach the log.
pub const INTENT_DEADLINE: Duration = Duration::from_secs(30);

/// What a command tag says, without its text.
pub(crate) const TAG: usize = 40;

/// A statement between its admission and its outcome. Whoever holds one owes the audit log an
/// outcome; `Door::finish` and `Door::abandon` take it.
#[must_use]
pub struct Running {
    /// Room in the log for the outcome.
    pub(crate) reservation: Reservation,
    pub(crate) run: Run,
}

/// A result that is masked.
pub(crate) struct Masked {
    pub(crate) masking: Masking,
    /// Values that were masked.
    pub(crate) values: u64,
}

/// Why a result is not shown, or not to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// It passed the bound on rows.
    Rows,
    /// It passed the bound on bytes.
    Bytes,
    /// It cannot be masked.
    Withheld,
}

impl Over {
    /// The rule that names it.
    #[must_use]
    pub const fn rule(self) -> RuleId {
        match self {
            Self::Rows => catalogue::RESULT_ROWS,
            Self::Bytes => catalogue::RESULT_BYTES,
            Self::Withheld => catalogue::MASK_RESULT,
        }
    }

    const fn class(self) -> DenialClass {
        match self {
            Self::Rows | Self::Bytes => DenialClass::Bound,
            Self::Withheld => DenialClass::Forbidden,
        }
    }
}

/// What is known of a running statement so far.
pub(crate) struct Run {
    pub(crate) text: Text,
    pub(crate) decision: Arc<Decision>,
    pub(crate) decision_id: u128,
    pub(crate) intent_seq: Option<u64>,
    pub(crate) wall: UnixNanos,
    pub(crate) received: Moment,
    pub(crate) forwarded: Moment,
    pub(crate) queue_ns: u64,
    pub(crate) policy_ns: u64,
    pub(crate) reading: SessionFacts,
    pub(crate) bytes_in: u64,
    pub(crate) bytes_out: u64,
    pub(crate) rows: Option<u64>,
    /// Where columns are masked for its subject.
    pub(crate) masked: Option<Box<Masked>>,
    pub(crate) tag: [u8; TAG],
    pub(crate) tag_length: usize,
    /// SQLSTATE of the first error.
    pub(crate) error: Option<[u8; 5]>,
    /// Why its result was not shown.
    pub(crate) over: Option<Over>,
}

impl Run {
    pub(crate) fn tag(&self) -> &str {
        self.tag
            .get(..self.tag_length)
            .and_then(|tag| std::str::from_utf8(tag).ok())
            .unwrap_or_default()
    }
}

impl fmt::Debug for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running").finish_non_exhaustive()
    }
}

impl Running {
    /// The decision that allowed it.
    #[must_use]
    pub const fn decision(&self) -> &Arc<Decision> {
        &self.run.decision
    }

    /// Notes a CommandComplete: rows add up over the statements of a text, the last tag is kept.
    pub fn completed(&mut self, tag: &str, rows: Option<u64>) {
        if let Some(rows) = rows {
            self.run.rows = Some(self.run.rows.unwrap_or(0).saturating_add(rows));
        }
        let length = tag.len().min(TAG);
        if let (Some(to), Some(from)) =
            (self.run.tag.get_mut(..length), tag.as_bytes().get(..length))
        {
            to.copy_from_slice(from);
            self.run.tag_length = length;
        }
    }

    /// What masks its result.
    #[must_use]
    pub fn masking(&self) -> Option<&Masking> {
        self.run.masked.as_ref().map(|masked| &masked.masking)
    }

    /// Notes values that were masked.
    pub fn masked(&mut self, values: u64) {
        if let Some(masked) = &mut self.run.masked {
            masked.values = masked.values.saturating_add(values);
        }
    }

    /// The last command tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.run.tag()
    }

    /// SQLSTATE of the first error.
    #[must_use]
    pub const fn error(&self) -> Option<[u8; 5]> {
        self.run.error
    }

    /// Notes an ErrorResponse; the first one counts.
    pub fn failed(&mut self, sqlstate: &[u8]) {
        if self.run.error.is_none() {
            self.run.error = Some(sqlstate.try_into().unwrap_or(*b"?????"));
        }
    }

    /// Notes that its result is not shown, or not to its end: what the client is told.
    pub fn bounded(&mut self, over: Over) {
        self.failed(sqlstate(over.class()).as_bytes());
        self.run.over = Some(over);
    }

    /// The number of its decision.
    #[must_use]
    pub const fn decision_id(&self) -> u128 {
        self.run.decision_id
    }

    /// Notes bytes of its reply.
    pub fn replied(&mut self, bytes: u64) {
        self.run.bytes_out = self.run.bytes_out.saturating_add(bytes);
    }
}
