//! Making a backend clean that a session left behind dirty: off every client's path, and under a
//! deadline after which it is closed.

use std::time::Duration;

use bosdb_adapters::mysql;
use bosdb_policy::Effects;
use bosdb_protocol::mysql::packet;
use bosdb_protocol::mysql::status::Status;
use tokio::time::{Instant, sleep, timeout_at};

use super::backend::NEEDS_RESET;
use super::{Backend, Packet, Said};

/// Everything together may take this long.
const DEADLINE: Duration = Duration::from_secs(15);

/// A statement whose client is gone may still run for this long before it is cancelled.
const PATIENCE: Duration = Duration::from_millis(500);

/// Takes warnings and errors away, and leaves none of its own. MariaDB keeps those of before where a
/// statement names no table: a derived one is enough, and needs no right.
const FORGETS: &[u8] = b"SELECT 1 FROM (SELECT 1) AS one LIMIT 0";

pub(super) fn spawn(backend: Backend) {
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
    if backend.open_packet || backend.wants_file() {
        return Err("half a message was sent");
    }
    let patience = Instant::now() + PATIENCE;
    match timeout_at(patience, drain(&mut backend)).await {
        Ok(result) => result?,
        Err(_) => {
            backend.cancel();
            drain(&mut backend).await?;
        }
    }
    // A cancel request that arrives late must not hit the next session.
    while backend.lease.cancel.is_held() {
        sleep(Duration::from_millis(5)).await;
    }
    let dirty =
        backend.effects.intersects(NEEDS_RESET) || !backend.status().has(Status::AUTOCOMMIT);
    if dirty {
        // Rolls back, too.
        let reset = mysql::reset(&mut backend.lease).await;
        reset.map_err(|_| "a reset failed")?;
        backend.effects = Effects::NONE;
        backend.last_insert_id_is(0);
    } else if backend.is_in_transaction() {
        backend.control(b"ROLLBACK");
        drain(&mut backend).await?;
    }
    if backend.soiled {
        backend.soiled = false;
        backend.control(FORGETS);
        drain(&mut backend).await?;
    }
    if backend.soiled {
        return Err("its warnings remain");
    }
    if backend.is_quiet() && !backend.is_in_transaction() {
        Ok(backend)
    } else {
        Err("it would not become quiet")
    }
}

/// Sends what waits and reads until nothing is owed.
async fn drain(backend: &mut Backend) -> Result<(), &'static str> {
    loop {
        std::future::poll_fn(|cx| backend.poll_send(cx))
            .await
            .map_err(|_| "the connection was lost")?;
        let unwanted = backend.unwanted.min(backend.inbound().len());
        backend.consume(unwanted);
        backend.unwanted = backend.unwanted.saturating_sub(unwanted);
        while backend.unwanted == 0 && backend.owes() {
            match backend.look(0).map_err(|_| "the protocol was broken")? {
                Packet::Wants(n) => {
                    if n > packet::HEADER {
                        backend.reserve(n);
                    }
                    break;
                }
                Packet::Seen(_, Said::LocalInfile) => return Err("it wants a file"),
                Packet::Seen(header, _) => {
                    let here = header.packet().min(backend.inbound().len());
                    backend.consume(here);
                    backend.unwanted = header.packet().saturating_sub(here);
                }
            }
        }
        if !backend.owes() && backend.unwanted == 0 {
            return Ok(());
        }
        match std::future::poll_fn(|cx| backend.poll_read(cx)).await {
            Ok(0) | Err(_) => return Err("the connection was lost"),
            Ok(_) => {}
        }
    }
}
