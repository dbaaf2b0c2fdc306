//! Worker threads.
//!
//! Per core: each worker has a thread, a single-threaded runtime and its own listening sockets; a
//! session lives and dies on it. Work stealing: one runtime with as many threads, kept to measure
//! against (`docs/adr/0002-runtime.md`).

use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::Context as _;
use bosdb_gateway::worker::Worker;
use bosdb_store::audit::AuditLog;

use super::build;
use crate::config::{Config, RuntimeKind};
use crate::listener;
use crate::pg::startup::Front;
use crate::shutdown::Shutdown;

/// Sockets of one worker.
type Sockets = Vec<std::net::TcpListener>;

/// The running workers.
pub(super) struct Workers {
    addresses: Vec<SocketAddr>,
    first: Arc<Worker>,
    threads: Vec<JoinHandle<()>>,
}

impl Workers {
    /// Binds every listener and starts the threads. When this returns, clients can connect.
    pub(super) fn start(
        config: &Config,
        front: &Arc<Front>,
        audit: &AuditLog,
        shutdown: &Shutdown,
    ) -> anyhow::Result<Self> {
        let count = match config.workers.threads {
            Some(threads) => threads,
            None => std::thread::available_parallelism()?.get(),
        };
        let (addresses, mut sockets) = bind_all(&config.listen.postgres, count)?;
        let secret = build::name_secret()?;
        let cache = usize::try_from(config.policy.verdict_cache_bytes)? / count.max(1);
        let workers: Vec<Arc<Worker>> = (0..count)
            .map(|id| Worker::new(id, cache, audit.recorder(), secret))
            .collect();
        let first = Arc::clone(workers.first().context("there must be a worker")?);
        let mut threads = Vec::new();
        match config.workers.runtime {
            RuntimeKind::PerCore => {
                for worker in workers {
                    let runtime = tokio::runtime::Builder::new_current_thread()
                        .enable_all()
                        .build()?;
                    let mine = sockets.pop().unwrap_or_default();
                    let served = serve(mine, Arc::clone(front), worker, shutdown.clone());
                    threads.push(spawn(runtime, served)?);
                }
            }
            RuntimeKind::WorkStealing => {
                let runtime = tokio::runtime::Builder::new_multi_thread()
                    .worker_threads(count)
                    .enable_all()
                    .build()?;
                let (front, shutdown) = (Arc::clone(front), shutdown.clone());
                let served = async move {
                    let mut tasks = tokio::task::JoinSet::new();
                    for worker in workers {
                        let mine = sockets.pop().unwrap_or_default();
                        tasks.spawn(serve(mine, Arc::clone(&front), worker, shutdown.clone()));
                    }
                    drop(front);
                    while tasks.join_next().await.is_some() {}
                };
                threads.push(spawn(runtime, served)?);
            }
        }
        Ok(Self {
            addresses,
            first,
            threads,
        })
    }

    /// The addresses bound, in the order of the configuration.
    pub(super) fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// One of the workers.
    pub(super) const fn first(&self) -> &Arc<Worker> {
        &self.first
    }

    /// Waits for the threads.
    pub(super) fn join(self, deadline: Duration) {
        drop(self.first);
        for thread in self.threads {
            if thread.join().is_err() {
                tracing::error!(?deadline, "a worker thread panicked");
            }
        }
    }
}

fn spawn(
    runtime: tokio::runtime::Runtime,
    served: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<JoinHandle<()>> {
    Ok(std::thread::Builder::new()
        .name("bosdb-worker".to_owned())
        .spawn(move || {
            runtime.block_on(served);
            // Tasks that are left (cleanups, cancels) are dropped with the runtime.
            runtime.shutdown_timeout(Duration::from_secs(1));
        })?)
}

fn bind_all(
    addresses: &[SocketAddr],
    workers: usize,
) -> anyhow::Result<(Vec<SocketAddr>, Vec<Sockets>)> {
    let mut bound = Vec::new();
    let mut per_worker: Vec<Sockets> = (0..workers).map(|_| Vec::new()).collect();
    for address in addresses {
        let sockets = listener::bind(*address, workers)
            .with_context(|| format!("cannot listen on {address}"))?;
        if let Some(first) = sockets.first() {
            bound.push(first.local_addr()?);
        }
        for (socket, mine) in sockets.into_iter().zip(&mut per_worker) {
            mine.push(socket);
        }
    }
    Ok((bound, per_worker))
}

/// Accepts on all of a worker's sockets until the shutdown begins, then waits for the sessions.
async fn serve(sockets: Sockets, front: Arc<Front>, worker: Arc<Worker>, shutdown: Shutdown) {
    let mut tasks = tokio::task::JoinSet::new();
    for socket in sockets {
        tasks.spawn(listener::accept(
            socket,
            Arc::clone(&front),
            Arc::clone(&worker),
            shutdown.clone(),
        ));
    }
    while let Some(accepted) = tasks.join_next().await {
        if let Ok(Err(error)) = accepted {
            tracing::error!(%error, "a listener failed");
        }
    }
    let sessions = Arc::clone(&front.gateway.sessions);
    drop(front);
    while sessions.count() > 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
