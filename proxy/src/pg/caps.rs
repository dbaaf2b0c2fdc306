//! How many rows and bytes a statement may return, by the roles of the subject.
//!
//! A result that is cut would pass for a whole one, so more is an error. What is beyond the bound is
//! not relayed; a statement that goes on returning it is cancelled. Pieces of one result (a portal
//! executed in steps, a cursor fetched from) count together.

use std::time::Duration;

use bosdb_gateway::admitted::Over;
use bosdb_gateway::backend::{Backend, Slot};
use bosdb_policy::Denial;
use bosdb_policy::rules::catalogue as rule;
use bosdb_protocol::pg::backend::Severity;
use bosdb_protocol::pg::replies::Relay;

use super::end::End;
use super::refusal::tell_denial;
use super::session::Session;

/// A statement that has returned too much may end by itself for this long. Most have ended already,
/// and a cancel that comes late would hit the next one.
pub(super) const PATIENCE: Duration = Duration::from_secs(1);

/// What was returned so far.
#[derive(Debug, Default)]
pub(super) struct Caps {
    rows: u64,
    bytes: u64,
    over: Option<Over>,
}

impl Caps {
    /// Whether more was returned than is allowed.
    pub(super) const fn are_over(&self) -> bool {
        self.over.is_some()
    }
}

impl Session {
    /// Counts a row, or a piece of COPY data, and says whether it is relayed.
    pub(super) fn count_row(&mut self, frame: usize) -> Relay {
        let bounds = self.door.bounds();
        let (rows, bytes) = (bounds.rows, bounds.bytes);
        if rows.is_none() && bytes.is_none() {
            return Relay::Forward;
        }
        if self.caps.are_over() {
            return Relay::Swallow;
        }
        self.caps.rows = self.caps.rows.saturating_add(1);
        let frame = u64::try_from(frame).unwrap_or(u64::MAX);
        self.caps.bytes = self.caps.bytes.saturating_add(frame);
        self.caps.over = if rows.is_some_and(|most| self.caps.rows > most) {
            Some(Over::Rows)
        } else if bytes.is_some_and(|most| self.caps.bytes > most) {
            Some(Over::Bytes)
        } else {
            return Relay::Forward;
        };
        // It is waited for anew, with a bound of its own.
        self.waiting = None;
        Relay::Swallow
    }

    /// The backend has ended a statement that returned too much: in place of its last message the
    /// client is told so. `tag` is that of the message; where the backend failed itself nothing else
    /// has run, and otherwise nothing else may be on its way.
    pub(super) fn end_over(&mut self, tag: u8, body: &[u8]) -> Result<Option<Relay>, End> {
        let Some(over) = self.caps.over else {
            return Ok(None);
        };
        let bounds = self.door.bounds();
        let bound = match over {
            Over::Rows => bounds.rows,
            Over::Bytes => bounds.bytes,
        };
        let Some(backend) = &mut self.backend else {
            return Ok(None);
        };
        let mut statements = 0_usize;
        backend.for_each_slot(|slot| {
            statements = statements.saturating_add(usize::from(matches!(slot, Slot::Statement(_))));
        });
        let Some((_, _, Slot::Statement(running))) = backend.front() else {
            return Ok(None);
        };
        // What runs behind it would take effect although the client was told of an error.
        let alone = statements == 1 && running.decision().statements.len() == 1;
        if tag != b'E' && !alone {
            return Err(End::TooMuch);
        }
        running.bounded(over);
        let decision = running.decision_id();
        let relay = self.reply(tag, body)?;
        self.settle_ended();
        self.caps = Caps::default();
        if relay == Relay::Forward {
            self.settle_approved();
            if let Some(rule) = rule::rule(over.rule()) {
                let detail = bound.unwrap_or_default().to_string();
                let denial = Denial::of(rule, &detail);
                tell_denial(&denial, decision).put(self.client.out(), Severity::Error);
            }
        }
        Ok(Some(Relay::Replace))
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
