//! The accept loop: few connections, each with deadlines, so that nobody can use the health port
//! to take memory or sockets from the data plane.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::AdminState;
use crate::routes::router;

/// Connections at one time; later ones wait in the listener's queue.
const MAX_CONNECTIONS: usize = 64;
/// A request head must be complete within this, also on a connection kept open between requests.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
/// A connection is closed after this, whatever it does: it also bounds a reader that stalls.
const CONNECTION_LIFETIME: Duration = Duration::from_secs(300);
/// Bytes of a request head.
const MAX_HEAD_BYTES: usize = 16 * 1024;
/// Header lines of a request.
const MAX_HEADERS: usize = 64;
/// Wait after a failed accept (usually: no file descriptors left).
const ACCEPT_BACKOFF: Duration = Duration::from_millis(100);
/// Time for running requests to end after the signal to stop.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(5);

/// Where a request comes from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) SocketAddr);

/// Serves the pages until `shutdown` is done, then lets running requests end, briefly.
pub async fn serve(listener: TcpListener, state: AdminState, shutdown: impl Future<Output = ()>) {
    serve_router(listener, router(state), shutdown).await;
}

/// Serves the API in the same way.
pub async fn serve_api(
    listener: TcpListener,
    state: crate::api::ApiState,
    shutdown: impl Future<Output = ()>,
) {
    serve_router(listener, crate::api::router(state), shutdown).await;
}

async fn serve_router(listener: TcpListener, router: Router, shutdown: impl Future<Output = ()>) {
    let slots = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let connections = GracefulShutdown::new();
    let mut shutdown = pin!(shutdown);
    loop {
        let accepted = tokio::select! {
            () = &mut shutdown => break,
            accepted = next_connection(&listener, &slots) => accepted,
        };
        if let Some((stream, peer, slot)) = accepted {
            let router = router.clone().layer(Extension(Peer(peer)));
            spawn_connection(stream, slot, router, &connections);
        }
    }
    drop(listener);
    if tokio::time::timeout(DRAIN_TIMEOUT, connections.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("admin requests were cut at shutdown");
    }
}

/// The next connection with its slot, or `None` after a failure that is worth another try.
///
/// Cancel-safe: neither waiting for a slot nor accepting loses anything when dropped.
async fn next_connection(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> Option<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    let slot = Arc::clone(slots).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, peer)) => Some((stream, peer, slot)),
        Err(error) => {
            tracing::warn!(%error, "admin listener cannot accept");
            tokio::time::sleep(ACCEPT_BACKOFF).await;
            None
        }
    }
}

fn spawn_connection(
    stream: TcpStream,
    slot: OwnedSemaphorePermit,
    router: Router,
    connections: &GracefulShutdown,
) {
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(MAX_HEAD_BYTES)
        .max_headers(MAX_HEADERS)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let connection = connections.watch(connection);
    tokio::spawn(async move {
        match tokio::time::timeout(CONNECTION_LIFETIME, connection).await {
            Ok(Ok(())) | Err(_) => {}
            Ok(Err(error)) => tracing::debug!(%error, "admin connection ended"),
        }
        drop(slot);
    });
}
