//! Cancel requests: to a session here, or on to the instance whose number the key has. They are
//! never answered; the connection closes when the request was dealt with.

use std::net::SocketAddr;

use bosdb_gateway::Gateway;
use bosdb_gateway::worker::Worker;
use bosdb_protocol::pg::startup::{self, CancelKey, StartupPacket};

use crate::front::Front;
use crate::instances::Forwarded;

/// Deals with a request of a client's.
pub(super) async fn cancel(
    front: &Front,
    worker: &Worker,
    source: SocketAddr,
    key: &CancelKey,
    packet: &[u8],
) {
    let elsewhere = front
        .peers
        .as_ref()
        .and_then(|peers| Some((peers, peers.other(key.process)?)));
    let source_text = source.to_string();
    let Some((peers, instance)) = elsewhere else {
        aim(&front.gateway, worker, &source_text, key);
        return;
    };
    let (result, message) = match peers.forward(instance, packet, source).await {
        Forwarded::Found => ("forwarded", "passed on to another instance"),
        Forwarded::Unknown => ("unknown", "no instance has this key"),
        Forwarded::Lost => (
            "lost",
            "another instance has this key and could not be told",
        ),
    };
    let cancels = &front.gateway.metrics.cancels;
    cancels.with_label_values(&[result]).inc();
    worker.record_cancel(&source_text, None, message, "wire-pg");
}

/// Deals with a request that another instance passed on: it is for a session here, or for nobody.
pub(crate) fn passed_on(gateway: &Gateway, worker: &Worker, packet: &[u8], source: &str) -> bool {
    match startup::decode(packet) {
        Ok(StartupPacket::CancelRequest(key)) => aim(gateway, worker, source, &key),
        Ok(
            StartupPacket::Startup(_) | StartupPacket::SslRequest | StartupPacket::GssEncRequest,
        )
        | Err(_) => false,
    }
}

/// Cancels what the session with this key does.
fn aim(gateway: &Gateway, worker: &Worker, source: &str, key: &CancelKey) -> bool {
    let found = gateway.sessions.find(key);
    let (result, message) = match found {
        Some(_) => ("found", ""),
        None => ("unknown", "no session has this key"),
    };
    gateway.metrics.cancels.with_label_values(&[result]).inc();
    let hit = found.as_ref().map(|handle| handle.id);
    worker.record_cancel(source, hit, message, "wire-pg");
    if let Some(handle) = &found {
        gateway.sessions.cancel(handle);
    }
    found.is_some()
}
