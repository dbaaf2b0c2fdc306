//! A worker's handle to the log.

use std::sync::Arc;

use tokio::time::{Instant, timeout_at};

use crate::audit::event::{AuditEvent, EventKind};
use crate::audit::lane::{Lane, LaneRefusal, Spill};
use crate::audit::recording::Recording;
use crate::audit::shared::Shared;
use crate::audit::wake::Urgency;

/// Why the log does not take a record, or cannot vouch for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AuditUnavailable {
    /// Records come in faster than they can be written.
    #[error("the audit log is behind")]
    Backlogged,
    /// The log cannot be written: full disk, I/O error.
    #[error("the audit log cannot be written")]
    Failing,
    /// The log is closed, or its writer died.
    #[error("the audit log is closed")]
    Closed,
    /// The ticket was given by another recorder.
    #[error("the ticket belongs to another recorder")]
    ForeignTicket,
}

/// What kind of statement asks whether it can be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordClass {
    /// A read: one record, after it is over.
    Read,
    /// A statement that may change something: an intent before, an outcome after.
    Intent,
}

/// How safe a record must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// `write(2)` has returned: it survives a crash of BosDB.
    Written,
    /// `fdatasync(2)` has returned: it survives a loss of power.
    Synced,
}

/// The place of a record in its recorder's order, to wait for with [`Recorder::written`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Ticket {
    pub(super) lane: u32,
    pub(super) number: u64,
}

/// Room for one outcome, set aside before its statement is forwarded. Dropped unused, the room
/// goes back: right for a statement that was not forwarded after all; a statement that was needs its
/// [`Recorder::append_outcome`].
#[derive(Debug)]
#[must_use = "an outcome without a reservation can be refused"]
pub struct Reservation {
    lane: Arc<Lane>,
}

impl Drop for Reservation {
    fn drop(&mut self) {
        self.lane.release();
    }
}

/// Hands events over to the log. One for each worker thread; clones share the worker's lane and
/// stay on its thread.
///
/// The road of a read is `reserve(Read)`, forward, `append_outcome`. That of a statement that may
/// change something is `reserve(Intent)`, `append` the intent, `written`, forward, `append_outcome`;
/// where `written` fails the statement is refused, and since its intent may yet reach the log an
/// outcome `skipped` is appended.
#[derive(Debug, Clone)]
pub struct Recorder {
    pub(super) lane: Arc<Lane>,
    pub(super) shared: Arc<Shared>,
}

impl Recorder {
    pub(crate) const fn new(lane: Arc<Lane>, shared: Arc<Shared>) -> Self {
        Self { lane, shared }
    }

    /// Whether a statement of this class can be recorded now. Two atomic loads.
    ///
    /// # Errors
    /// When it cannot; then it must not be forwarded.
    pub fn ready(&self, class: RecordClass) -> Result<(), AuditUnavailable> {
        self.shared.gate.check(class)?;
        if self.lane.is_spilled() {
            return Err(AuditUnavailable::Backlogged);
        }
        Ok(())
    }

    /// As [`Recorder::ready`], and sets room aside for the outcome.
    ///
    /// # Errors
    /// When the statement cannot be recorded; then it must not be forwarded.
    pub fn reserve(&self, class: RecordClass) -> Result<Reservation, AuditUnavailable> {
        self.shared.gate.check(class)?;
        if self.lane.reserve() {
            Ok(Reservation {
                lane: Arc::clone(&self.lane),
            })
        } else {
            Err(AuditUnavailable::Backlogged)
        }
    }

    /// Hands an event over, without waiting. While the log fails, an event that would let something
    /// happen (an intent; with `OnFull::RefuseAll` a session's start) is refused; one that tells of
    /// something that has happened is kept as long as there is room.
    ///
    /// # Errors
    /// When the event was not taken. It is counted and the count is recorded when the log recovers.
    pub fn append(&self, event: &AuditEvent<'_>) -> Result<Ticket, AuditUnavailable> {
        self.try_append(event)
            .inspect_err(|_| self.shared.count_refused())
    }

    /// Hands an event over; when there is no room, waits for it until the deadline. Cancel-safe: a
    /// dropped future has not handed anything over.
    ///
    /// # Errors
    /// When the event was not taken by then.
    pub async fn append_wait(
        &self,
        event: &AuditEvent<'_>,
        deadline: Instant,
    ) -> Result<Ticket, AuditUnavailable> {
        loop {
            let mut progress = std::pin::pin!(self.lane.progress.notified());
            progress.as_mut().enable();
            match self.try_append(event) {
                Err(AuditUnavailable::Backlogged) => {}
                Err(refusal) => {
                    self.shared.count_refused();
                    return Err(refusal);
                }
                Ok(ticket) => return Ok(ticket),
            }
            self.shared.wake.ring(Urgency::Now);
            if timeout_at(deadline, progress).await.is_err() {
                self.shared.count_refused();
                return Err(AuditUnavailable::Backlogged);
            }
        }
    }

    /// Hands over the outcome of a statement that was forwarded. Never refused for want of room,
    /// nor because the log fails: the reservation is the room.
    ///
    /// # Errors
    /// When the log is closed.
    pub fn append_outcome(
        &self,
        reservation: Reservation,
        event: &AuditEvent<'_>,
    ) -> Result<Ticket, AuditUnavailable> {
        // A reservation of another lane would break that lane's bound, not lose a record.
        debug_assert!(Arc::ptr_eq(&reservation.lane, &self.lane));
        self.push(event, Spill::Allowed)
            .inspect_err(|_| self.shared.count_refused())
    }

    /// Waits until the record and everything before it in this recorder is as safe as asked.
    /// Cancel-safe.
    ///
    /// # Errors
    /// When the log fails or closes first. The record may still be written later.
    pub async fn written(
        &self,
        ticket: Ticket,
        durability: Durability,
    ) -> Result<(), AuditUnavailable> {
        self.recording(ticket, durability).await
    }

    /// As [`Recorder::written`], as a value to be polled: it borrows nothing, and allocates nothing
    /// unless the writer thread has to be waited for.
    pub fn recording(&self, ticket: Ticket, durability: Durability) -> Recording {
        Recording::new(self.clone(), ticket, durability)
    }

    fn try_append(&self, event: &AuditEvent<'_>) -> Result<Ticket, AuditUnavailable> {
        match event.kind {
            EventKind::StatementIntent => self.shared.gate.check(RecordClass::Intent)?,
            EventKind::SessionStart => self.shared.gate.check(RecordClass::Read)?,
            // One that is denied does nothing, and one that is not must leave a trace.
            EventKind::AdminCommand => self.shared.gate.check(RecordClass::Intent)?,
            EventKind::LoginFailed
            | EventKind::SessionEnd
            | EventKind::Statement
            | EventKind::StatementDenied
            | EventKind::Cancel
            | EventKind::PolicyChange
            | EventKind::LogOpened
            | EventKind::LogClosed
            | EventKind::LogFailing
            | EventKind::RecordsRefused => {}
        }
        self.push(event, Spill::Refused)
    }

    fn push(&self, event: &AuditEvent<'_>, spill: Spill) -> Result<Ticket, AuditUnavailable> {
        let number = self
            .lane
            .push(event, self.shared.text_limit, spill)
            .map_err(|refusal| match refusal {
                LaneRefusal::Full => AuditUnavailable::Backlogged,
                LaneRefusal::Closed => AuditUnavailable::Closed,
            })?;
        // Whoever waits for it writes it, or rings again.
        self.shared.wake.ring(Urgency::Soon);
        Ok(Ticket {
            lane: self.lane.id,
            number,
        })
    }
}
