//! Worker threads.
//!
//! Per core: each worker has a thread, a single-threaded runtime and its own listening sockets; a
//! session lives and dies on it. Work stealing: one runtime with as many threads, kept to measure
//! against (`docs/adr/0002-runtime.md`).

use std::net::SocketAddr;
use std::sync::{Arc, Weak};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::Context as _;
use bosdb_gateway::worker::Worker;
use bosdb_store::audit::AuditLog;

use super::build;
use crate::config::{Config, ListenConfig, RuntimeKind};
use crate::front::Front;
use crate::listener::{self, Wire};
use crate::shutdown::Shutdown;

/// Sockets of one address.
type Sockets = Vec<std::net::TcpListener>;

/// Sockets of one worker.
type Mine = Vec<(Wire, std::net::TcpListener)>;

/// The addresses bound, in the order of the configuration.
#[derive(Debug, Default)]
pub(crate) struct Addresses {
    pub(crate) postgres: Vec<SocketAddr>,
    pub(crate) mysql: Vec<SocketAddr>,
}

/// The running workers.
pub(super) struct Workers {
    addresses: Addresses,
    first: Arc<Worker>,
    threads: Vec<JoinHandle<()>>,
    /// A second handle of each listening socket, for another instance; empty after it was taken.
    spare: Vec<std::net::TcpListener>,
    /// Alive while somebody accepts.
    accepting: Weak<()>,
}

impl Workers {
    /// Binds every listener and starts the threads. When this returns, clients can connect.
    pub(super) fn start(
        config: &Config,
        front: &Arc<Front>,
        audit: &AuditLog,
        shutdown: &Shutdown,
        inherited: Vec<std::net::TcpListener>,
    ) -> anyhow::Result<Self> {
        let count = match config.workers.threads {
            Some(threads) => threads,
            None => std::thread::available_parallelism()?.get(),
        };
        let listeners = Listeners::open(&config.listen, count, inherited)?;
        let spare = match config.instances {
            Some(_) => listeners.copies()?,
            None => Vec::new(),
        };
        let (addresses, mut sockets) = listeners.divide(count)?;
        let secret = build::name_secret()?;
        let cache = usize::try_from(config.policy.verdict_cache_bytes)? / count.max(1);
        let workers: Vec<Arc<Worker>> = (0..count)
            .map(|id| Worker::new(id, cache, audit.recorder(), secret))
            .collect();
        let first = Arc::clone(workers.first().context("there must be a worker")?);
        let accept = Arc::new(());
        let accepting = Arc::downgrade(&accept);
        let mut threads = Vec::new();
        match config.workers.runtime {
            RuntimeKind::PerCore => {
                for worker in workers {
                    let runtime = tokio::runtime::Builder::new_current_thread()
                        .enable_all()
                        .build()?;
                    let mine = sockets.pop().unwrap_or_default();
                    let served = serve(
                        mine,
                        Arc::clone(front),
                        worker,
                        shutdown.clone(),
                        Arc::clone(&accept),
                    );
                    threads.push(spawn(runtime, served)?);
                }
            }
            RuntimeKind::WorkStealing => {
                let runtime = tokio::runtime::Builder::new_multi_thread()
                    .worker_threads(count)
                    .enable_all()
                    .build()?;
                let (front, shutdown) = (Arc::clone(front), shutdown.clone());
                let accept = Arc::clone(&accept);
                let served = async move {
                    let mut tasks = tokio::task::JoinSet::new();
                    for worker in workers {
                        let mine = sockets.pop().unwrap_or_default();
                        let (front, accept) = (Arc::clone(&front), Arc::clone(&accept));
                        tasks.spawn(serve(mine, front, worker, shutdown.clone(), accept));
                    }
                    drop((front, accept));
                    while tasks.join_next().await.is_some() {}
                };
                threads.push(spawn(runtime, served)?);
            }
        }
        Ok(Self {
            addresses,
            first,
            threads,
            spare,
            accepting,
        })
    }

    /// The addresses bound, in the order of the configuration.
    pub(super) const fn addresses(&self) -> &Addresses {
        &self.addresses
    }

    /// A second handle of each listening socket, for those that take over.
    pub(super) fn listeners(&mut self) -> Vec<std::net::TcpListener> {
        std::mem::take(&mut self.spare)
    }

    /// Whether a client may yet be accepted.
    pub(super) fn are_accepting(&self) -> bool {
        self.accepting.strong_count() > 0
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

/// The listening sockets of each address, in the order of the configuration.
struct Listeners(Vec<(Wire, SocketAddr, Sockets)>);

impl Listeners {
    /// Takes over the sockets of another instance where it has some for an address, and binds
    /// the others.
    fn open(listen: &ListenConfig, workers: usize, mut inherited: Sockets) -> anyhow::Result<Self> {
        let mut listeners = Vec::new();
        let postgres = listen.postgres.iter().map(|at| (Wire::Postgres, at));
        let mysql = listen.mysql.iter().map(|at| (Wire::MySql, at));
        for (wire, address) in postgres.chain(mysql) {
            let is_for = |socket: &mut std::net::TcpListener| {
                socket.local_addr().is_ok_and(|bound| bound == *address)
            };
            let taken: Sockets = inherited.extract_if(.., is_for).collect();
            let sockets = if taken.is_empty() {
                listener::bind(*address, workers)
                    .with_context(|| format!("cannot listen on {address}"))?
            } else {
                taken
            };
            let bound = sockets.first().context("an address has a socket")?;
            listeners.push((wire, bound.local_addr()?, sockets));
        }
        Ok(Self(listeners))
    }

    fn copies(&self) -> anyhow::Result<Sockets> {
        let sockets = self.0.iter().flat_map(|(.., sockets)| sockets);
        let copies = sockets.map(std::net::TcpListener::try_clone);
        Ok(copies.collect::<Result<_, _>>()?)
    }

    /// Every socket has a worker and every worker a socket, whoever bound how many: a worker may
    /// have several, and several may share one.
    fn divide(self, workers: usize) -> anyhow::Result<(Addresses, Vec<Mine>)> {
        let mut addresses = Addresses::default();
        let mut per_worker: Vec<Mine> = (0..workers).map(|_| Vec::new()).collect();
        for (wire, address, sockets) in self.0 {
            match wire {
                Wire::Postgres => addresses.postgres.push(address),
                Wire::MySql => addresses.mysql.push(address),
            }
            let places = workers.max(sockets.len());
            for (socket, place) in sockets.iter().cycle().zip(0..places) {
                if let Some(mine) = per_worker.get_mut(place % workers.max(1)) {
                    mine.push((wire, socket.try_clone()?));
                }
            }
        }
        Ok((addresses, per_worker))
    }
}

/// Accepts on all of a worker's sockets until the shutdown begins, then waits for the sessions.
async fn serve(
    sockets: Mine,
    front: Arc<Front>,
    worker: Arc<Worker>,
    shutdown: Shutdown,
    accept: Arc<()>,
) {
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
    drop(accept);
    let sessions = Arc::clone(&front.gateway.sessions);
    drop(front);
    while sessions.count() > 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
