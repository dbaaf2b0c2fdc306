//! What one worker thread keeps for its sessions.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bosdb_adapters::buffer::BufferPool;
use bosdb_adapters::pool::WorkerHandle;
use bosdb_policy::Judge;
use bosdb_store::audit::{AuditEvent, EventKind, OutcomeFields, Recorder, SessionFields};

use crate::backend::Wire;
use crate::clock::wall_time;

/// A login that failed.
#[derive(Debug, Clone, Copy)]
pub struct LoginAttempt<'a> {
    /// The session's number.
    pub session: u64,
    /// The name that was claimed.
    pub user: &'a str,
    /// Where it came from.
    pub source: &'a str,
    /// The target that was asked for.
    pub target: &'a str,
    /// Why it failed; for the log, never for the client.
    pub reason: &'a str,
    /// Which road it came by.
    pub via: &'static str,
}

/// A worker's verdict cache, its lane to the audit log and its read buffers. Only the worker's own
/// thread uses them, so the lock around the cache is never contended.
pub struct Worker {
    handle: WorkerHandle,
    judge: Mutex<Judge>,
    recorder: Recorder,
    wires: Mutex<Vec<Wire>>,
    /// Buffers for the texts of running statements.
    texts: Mutex<Vec<Vec<u8>>>,
    name_secret: u64,
}

/// Queues and outbound buffers kept for use again.
const KEPT_WIRES: usize = 64;

/// Text buffers kept for use again.
const KEPT_TEXTS: usize = 256;

/// The largest text buffer that is kept.
const KEPT_TEXT_BYTES: usize = 8 * 1024;

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("id", &self.handle.id)
            .finish_non_exhaustive()
    }
}

impl Worker {
    /// Worker number `id`, with a verdict cache of `cache_bytes`. `name_secret` is random and the
    /// same for all workers of a process: it stands in the names of prepared statements.
    #[must_use]
    pub fn new(id: usize, cache_bytes: usize, recorder: Recorder, name_secret: u64) -> Arc<Self> {
        Arc::new(Self {
            handle: WorkerHandle {
                id,
                buffers: Arc::new(BufferPool::default()),
            },
            judge: Mutex::new(Judge::new(cache_bytes)),
            recorder,
            wires: Mutex::default(),
            texts: Mutex::default(),
            name_secret,
        })
    }

    /// Its number.
    #[must_use]
    pub const fn id(&self) -> usize {
        self.handle.id
    }

    /// Its read buffers.
    #[must_use]
    pub const fn buffers(&self) -> &Arc<BufferPool> {
        &self.handle.buffers
    }

    /// Records a login that was refused. Where the log cannot take it, the login is refused all
    /// the same, and the log counts what it had to turn away.
    pub fn record_failed_login(&self, attempt: &LoginAttempt<'_>) {
        let event = AuditEvent {
            session: SessionFields {
                session_id: Some(attempt.session),
                user: attempt.user,
                client: attempt.source,
                target: attempt.target,
                via: attempt.via,
                ..SessionFields::default()
            },
            message: attempt.reason,
            ..AuditEvent::new(EventKind::LoginFailed, wall_time())
        };
        if let Err(unavailable) = self.recorder.append(&event) {
            tracing::error!(%unavailable, "a failed login was not recorded");
        }
    }

    /// Records a cancel request; the message says why it hit no session here.
    pub fn record_cancel(
        &self,
        source: &str,
        cancelled: Option<u64>,
        message: &str,
        via: &'static str,
    ) {
        let event = AuditEvent {
            session: SessionFields {
                client: source,
                via,
                ..SessionFields::default()
            },
            outcome: OutcomeFields {
                cancelled_session: cancelled,
                ..OutcomeFields::default()
            },
            message,
            ..AuditEvent::new(EventKind::Cancel, wall_time())
        };
        if let Err(unavailable) = self.recorder.append(&event) {
            tracing::error!(%unavailable, "a cancel request was not recorded");
        }
    }

    pub(crate) const fn handle(&self) -> &WorkerHandle {
        &self.handle
    }

    /// The cache holds finished decisions only, so a panic elsewhere does not spoil it.
    pub(crate) fn judge(&self) -> MutexGuard<'_, Judge> {
        self.judge.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) const fn name_secret(&self) -> u64 {
        self.name_secret
    }

    pub(crate) fn lend_wire(&self) -> Wire {
        let mut wires = self.wires.lock().unwrap_or_else(PoisonError::into_inner);
        wires.pop().unwrap_or_default()
    }

    /// Takes back a queue and a buffer that are empty.
    pub(crate) fn take_wire_back(&self, wire: Wire) {
        let mut wires = self.wires.lock().unwrap_or_else(PoisonError::into_inner);
        let is_empty = wire.replies.is_quiet() && wire.out.is_empty() && wire.ended.is_empty();
        if wires.len() < KEPT_WIRES && is_empty {
            wires.push(wire);
        }
    }

    /// An empty buffer for the text of a statement.
    pub(crate) fn lend_text(&self) -> Vec<u8> {
        let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        texts.pop().unwrap_or_default()
    }

    /// Takes a text's buffer back.
    pub(crate) fn take_text_back(&self, mut text: Vec<u8>) {
        if text.capacity() > KEPT_TEXT_BYTES {
            return;
        }
        text.clear();
        let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        if texts.len() < KEPT_TEXTS {
            texts.push(text);
        }
    }

    pub(crate) const fn recorder(&self) -> &Recorder {
        &self.recorder
    }
}
