//! What the writer does while the log cannot be written.

use std::io;

use crate::audit::event::{AuditEvent, EventKind};
use crate::audit::writer::Writer;
use crate::time::UnixNanos;

/// While the log cannot be written.
pub(super) struct Failing {
    since: UnixNanos,
    reason: String,
    /// Whether the record that tells of it is framed.
    is_told: bool,
    refused_before: u64,
}

impl Writer {
    /// The log cannot be written: say so at once, and make room for saying it in the log too.
    pub(super) fn fail(&mut self, error: &io::Error) {
        let is_space = matches!(
            error.kind(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
        );
        if is_space && let Err(error) = self.storage.release_reserve() {
            tracing::error!(%error, "the audit log's reserve cannot be released");
        }
        if self.failing.is_some() {
            return;
        }
        if let Ok(mut pen) = self.shared.pen() {
            pen.close_road();
        }
        let since = (self.clock)();
        let reason = error.to_string();
        tracing::error!(%error, "the audit log cannot be written; new work is refused");
        self.shared.set_failing(since, reason.clone());
        self.failing = Some(Failing {
            since,
            reason,
            is_told: false,
            refused_before: self.shared.refused(),
        });
        if let Err(error) = self.recover() {
            tracing::warn!(%error, "the audit log still cannot be written");
            if is_space && let Err(error) = self.storage.release_reserve() {
                tracing::error!(%error, "the audit log's reserve cannot be released");
            }
        }
    }

    /// Tries to write what is owed. The log is well again when all of it is on the disk and the
    /// reserve is held again: a disk with less room than that is still full.
    pub(super) fn recover(&mut self) -> io::Result<()> {
        self.flush()?;
        self.finish_rotation()?;
        let now = (self.clock)();
        if let Some(failing) = &mut self.failing
            && !failing.is_told
        {
            failing.is_told = true;
            self.shared.pen()?.journal.frame_event(&AuditEvent {
                message: &failing.reason,
                ..AuditEvent::new(EventKind::LogFailing, failing.since)
            });
        }
        self.sync()?;
        while self.drain_block()? {}
        self.sync()?;
        self.storage.hold_reserve()?;
        if let Some(failing) = self.failing.take() {
            let refused = self.shared.refused() - failing.refused_before;
            self.shared.pen()?.journal.frame_event(&AuditEvent {
                time_end: Some(now),
                records_refused: Some(refused),
                message: &failing.reason,
                ..AuditEvent::new(EventKind::RecordsRefused, failing.since)
            });
            tracing::info!(refused, "the audit log is written again");
            self.shared.set_accepting();
        }
        self.sync()
    }
}
