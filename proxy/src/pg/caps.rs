//! How many rows and bytes a statement may return, by the roles of the subject, and results that
//! cannot be masked.
//!
//! A result that is cut would pass for a whole one, so more is an error. What is beyond the bound is
//! not relayed; a statement that goes on returning it is cancelled. Pieces of one result (a portal
//! executed in steps, a cursor fetched from) count together.

use std::time::Duration;

use bosdb_gateway::admitted::Over;
use bosdb_gateway::backend::{Backend, Slot};
use bosdb_gateway::masks::Withheld;
use bosdb_policy::Denial;
use bosdb_policy::rules::catalogue as rule;
use bosdb_protocol::pg::backend::Severity;
use bosdb_protocol::pg::replies::{Awaiting, Relay};

use super::end::End;
use super::refusal::tell_denial;
use super::session::{Batch, Session};

/// A statement that has returned too much may end by itself for this long. Most have ended already,
/// and a cancel that comes late would hit the next one.
pub(super) const PATIENCE: Duration = Duration::from_secs(1);

/// Why a result is not relayed any further.
#[derive(Debug, Clone)]
enum Cut {
    /// It has passed a bound.
    Over(Over),
    /// It cannot be masked.
    Withheld(Withheld),
}

/// What becomes of answers.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Rest {
    /// They are relayed.
    #[default]
    Relayed,
    /// The client was told of an error in their batch, and waits for its end.
    Discarded,
}

/// What was returned so far.
#[derive(Debug, Default)]
pub(super) struct Caps {
    rows: u64,
    bytes: u64,
    cut: Option<Cut>,
    rest: Rest,
}

impl Caps {
    /// Whether the result is not relayed any further.
    pub(super) const fn are_over(&self) -> bool {
        self.cut.is_some()
    }

    /// Whether the client is told nothing more before the end of the batch.
    pub(super) fn discard_the_rest(&self) -> bool {
        self.rest == Rest::Discarded
    }

    /// The batch has ended.
    pub(super) const fn relay_again(&mut self) {
        self.rest = Rest::Relayed;
    }
}

impl Session {
    /// Counts a row, or a piece of COPY data, and says whether it is relayed.
    pub(super) fn count_row(&mut self, frame: usize) -> Relay {
        if self.caps.are_over() {
            return Relay::Swallow;
        }
        let bounds = self.door.bounds();
        let (rows, bytes) = (bounds.rows, bounds.bytes);
        if rows.is_none() && bytes.is_none() {
            return Relay::Forward;
        }
        self.caps.rows = self.caps.rows.saturating_add(1);
        let frame = u64::try_from(frame).unwrap_or(u64::MAX);
        self.caps.bytes = self.caps.bytes.saturating_add(frame);
        let over = if rows.is_some_and(|most| self.caps.rows > most) {
            Over::Rows
        } else if bytes.is_some_and(|most| self.caps.bytes > most) {
            Over::Bytes
        } else {
            return Relay::Forward;
        };
        self.cut(Cut::Over(over));
        Relay::Swallow
    }

    /// The result now being answered cannot be masked: none of it is relayed.
    pub(super) fn withhold(&mut self, why: Withheld) {
        if !self.caps.are_over() {
            self.cut(Cut::Withheld(why));
        }
    }

    fn cut(&mut self, cut: Cut) {
        self.caps.cut = Some(cut);
        // It is waited for anew, with a bound of its own.
        self.waiting = None;
    }

    /// The backend has ended a statement whose result was cut: in place of its last message the
    /// client is told so. `tag` is that of the message; where the backend failed itself nothing else
    /// has run, and otherwise nothing else may be on its way.
    pub(super) fn end_over(&mut self, tag: u8, body: &[u8]) -> Result<Option<Relay>, End> {
        let Some(cut) = self.caps.cut.clone() else {
            return Ok(None);
        };
        let Some(backend) = &mut self.backend else {
            return Ok(None);
        };
        let mut statements = 0_usize;
        backend.for_each_slot(|slot| {
            statements = statements.saturating_add(usize::from(matches!(slot, Slot::Statement(_))));
        });
        let in_a_batch = matches!(backend.front(), Some((Awaiting::Execute, ..)));
        let Some((_, _, Slot::Statement(running))) = backend.front() else {
            return Ok(None);
        };
        // What runs behind it would take effect although the client was told of an error.
        let alone = statements == 1 && running.decision().statements.len() == 1;
        if tag != b'E' && !alone {
            return Err(match cut {
                Cut::Over(_) => End::TooMuch,
                Cut::Withheld(why) => End::Withheld(why),
            });
        }
        running.bounded(match &cut {
            Cut::Over(over) => *over,
            Cut::Withheld(_) => Over::Withheld,
        });
        let decision = running.decision_id();
        let relay = self.reply(tag, body)?;
        self.settle_ended();
        self.caps = Caps::default();
        if relay == Relay::Forward {
            self.settle_approved();
            if let Some(denial) = self.denial(&cut) {
                tell_denial(&denial, decision).put(self.client.out(), Severity::Error);
            }
        }
        if in_a_batch && tag != b'E' {
            self.end_batch();
        }
        Ok(Some(Relay::Replace))
    }

    /// What the client is told of a result that was cut.
    fn denial(&self, cut: &Cut) -> Option<Denial> {
        let bounds = self.door.bounds();
        let (over, detail) = match cut {
            Cut::Over(Over::Rows) => (Over::Rows, bounds.rows.unwrap_or_default().to_string()),
            Cut::Over(Over::Bytes) => (Over::Bytes, bounds.bytes.unwrap_or_default().to_string()),
            Cut::Over(Over::Withheld) => (Over::Withheld, String::new()),
            Cut::Withheld(why) => (Over::Withheld, why.to_string()),
        };
        rule::rule(over.rule()).map(|rule| Denial::of(rule, &detail))
    }

    /// The client was told of an error that the backend knows nothing of: as behind any other, what
    /// was sent up to the Sync is answered with nothing, and what is still to come is not run.
    fn end_batch(&mut self) {
        self.caps.rest = Rest::Discarded;
        let sent = self
            .backend
            .as_ref()
            .is_some_and(|backend| backend.replies().awaits_sync());
        if !sent {
            self.batch = Batch::Refused;
        }
    }

    /// A statement has ended: the next one is counted anew, unless it is more of the same.
    pub(super) fn count_anew(&mut self) {
        let fetches = self
            .backend
            .as_mut()
            .and_then(Backend::front)
            .is_some_and(|(_, _, slot)| {
                matches!(slot, Slot::Statement(running)
                    if running.decision().statements.iter().any(|one| one.name == "FETCH"))
            });
        if !fetches && !self.caps.are_over() {
            self.caps = Caps::default();
        }
    }
}
