//! Making a backend clean that a session left behind dirty.
//!
//! Runs in a task of its own, so that no client waits for it, and under a deadline: a backend that
//! does not become clean in time is closed, and the pool opens another.

use std::time::Duration;

use bosdb_policy::Effects;
use bosdb_protocol::pg::backend::{self as messages, TransactionStatus};
use bosdb_protocol::pg::frame;
use bosdb_protocol::pg::replies::Ending;
use tokio::time::{Instant, sleep, timeout_at};

use crate::backend::{Backend, BackendComplaint, PINNING, Slot};

/// Effects that must be undone before another session may see the backend. Tracked settings need
/// nothing: they are replayed by difference.
pub(crate) const NEEDS_RESET: Effects = PINNING.union(Effects::OPAQUE_CODE);

/// Everything together may take this long.
const DEADLINE: Duration = Duration::from_secs(15);

/// A statement whose client is gone may still run for this long before it is cancelled.
const PATIENCE: Duration = Duration::from_millis(500);

pub(crate) fn spawn(backend: Backend) {
    tokio::spawn(async move {
        let deadline = Instant::now() + DEADLINE;
        match timeout_at(deadline, clean(backend)).await {
            Ok(Ok(backend)) => backend.finish_release(),
            Ok(Err(reason)) => tracing::debug!(reason, "backend closed instead of returned"),
            Err(_) => tracing::warn!("backend closed: it did not become clean in time"),
        }
    });
}

async fn clean(mut backend: Backend) -> Result<Backend, &'static str> {
    if backend.is_mid_frame() {
        return Err("half a message was sent");
    }
    end_what_is_open(&mut backend);
    if !backend.wire.replies.is_quiet() {
        let patience = Instant::now() + PATIENCE;
        match timeout_at(patience, drain(&mut backend)).await {
            Ok(result) => {
                result?;
            }
            Err(_) => {
                backend.cancel();
                drain(&mut backend).await?;
            }
        }
    }
    // A cancel request that arrives late must not hit the next session.
    while backend.lease.cancel.is_held() {
        sleep(Duration::from_millis(5)).await;
    }
    if backend.status != TransactionStatus::Idle {
        backend.control_query(b"ROLLBACK");
        drain(&mut backend).await?;
    }
    if backend.effects.intersects(NEEDS_RESET) {
        // Prepared statements go too: code that cannot be seen could have put others under the
        // names that the next session relies on.
        run(&mut backend, b"DISCARD ALL").await?;
        backend.discarded_all();
    }
    if backend.is_quiet() && backend.status == TransactionStatus::Idle {
        Ok(backend)
    } else {
        Err("it would not become quiet")
    }
}

/// Ends a COPY and a batch that the client left open.
fn end_what_is_open(backend: &mut Backend) {
    if backend.wire.replies.is_copying_in() {
        backend.copy_fail(b"the client went away\0");
    }
    if !backend.wire.replies.is_quiet() {
        // Harmless behind a simple query or a Sync of the client's; a batch without a Sync fails,
        // as it does when the client's connection ends. Where a COPY turns out to be among the
        // outstanding, the deadline closes the connection.
        backend.abort_batch();
    }
}

async fn run(backend: &mut Backend, sql: &[u8]) -> Result<(), &'static str> {
    backend.control_query(sql);
    match drain(backend).await? {
        Some(_) => Err("a reset failed"),
        None => Ok(()),
    }
}

/// Sends what waits and reads until nothing is owed. The first error is returned.
pub(crate) async fn drain(backend: &mut Backend) -> Result<Option<BackendComplaint>, &'static str> {
    let mut complaint = None;
    loop {
        std::future::poll_fn(|cx| backend.poll_send(cx))
            .await
            .map_err(|_| "the connection was lost")?;
        let unwanted = backend.unwanted.min(backend.inbound().len());
        backend.consume(unwanted);
        backend.unwanted = backend.unwanted.saturating_sub(unwanted);
        while backend.unwanted == 0
            && let Some(header) =
                frame::header(backend.inbound()).map_err(|_| "the protocol was broken")?
        {
            if backend.inbound().len() < header.frame() {
                backend.reserve(header.frame());
                break;
            }
            let body = backend
                .inbound()
                .get(frame::HEADER..header.frame())
                .unwrap_or_default()
                .to_vec();
            backend.consume(header.frame());
            match header.tag {
                b'S' => {
                    let (name, value) =
                        messages::parameter_status(&body).map_err(|_| "the protocol was broken")?;
                    if !backend.reported(name, value) {
                        return Err("too many parameters");
                    }
                }
                b'N' | b'A' => {}
                tag => {
                    if tag == b'E' && complaint.is_none() {
                        complaint = Some(complaint_of(&body));
                    }
                    backend
                        .on_reply(tag, &body)
                        .map_err(|_| "the protocol was broken")?;
                    while let Some((slot, _, ending)) = backend.next_ended() {
                        note_settings(backend, &slot, ending);
                    }
                    while backend.due().is_some() {}
                    if tag == b'G' {
                        backend.copy_fail(b"the client went away\0");
                        backend.sync();
                    }
                }
            }
        }
        if backend.wire.replies.is_quiet() && backend.unsent() == 0 && backend.unwanted == 0 {
            return Ok(complaint);
        }
        if backend.unsent() > 0 {
            continue;
        }
        match std::future::poll_fn(|cx| backend.poll_read(cx)).await {
            Ok(0) | Err(_) => return Err("the connection was lost"),
            Ok(_) => {}
        }
    }
}

/// A session that left while its settings were being replayed: they are made now, or it cannot be
/// told which of them are.
fn note_settings(backend: &mut Backend, slot: &Slot, ending: Ending) {
    if let Slot::Settings(settings) = slot {
        match ending {
            Ending::Done => backend.settings_are(settings),
            Ending::Failed | Ending::Skipped => backend.pin(Effects::UNTRACKED_SETTING),
        }
    }
}

fn complaint_of(body: &[u8]) -> BackendComplaint {
    let fields = messages::error_fields(body).unwrap_or_default();
    let text = |bytes: &[u8]| std::str::from_utf8(bytes).unwrap_or("?").into();
    BackendComplaint {
        code: text(fields.code),
        message: text(fields.message),
    }
}
