//! Listening sockets: each worker has its own on the same address, so that the kernel spreads
//! the clients and no lock or hand-over stands between a connection and its worker.

mod descriptors;

use std::io;
use std::net::SocketAddr;
use std::os::fd::AsRawFd as _;
use std::sync::Arc;
use std::time::Duration;

use bosdb_gateway::worker::Worker;
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::TcpListener;

use crate::front::Front;
use crate::{mysql, pg};

/// What is spoken on a listener.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wire {
    /// The protocol of PostgreSQL.
    Postgres,
    /// The protocol of MySQL and MariaDB.
    MySql,
}

/// Connections that may wait to be accepted.
const BACKLOG: i32 = 1024;

/// How long accepting rests when the process has no file descriptor left: the condition lasts,
/// and asking again at once would only burn a core.
const OUT_OF_DESCRIPTORS: Duration = Duration::from_millis(100);

/// Binds `workers` sockets to one address. Port 0 picks a free one for all of them.
pub(crate) fn bind(address: SocketAddr, workers: usize) -> io::Result<Vec<std::net::TcpListener>> {
    // A socket that does not share finds out whether another program has the address: sharing
    // sockets of another instance would silently take a part of its clients.
    drop(bind_one(address, false)?);
    let first = bind_one(address, true)?;
    let address = first.local_addr()?;
    let mut listeners = vec![first];
    while listeners.len() < workers {
        listeners.push(bind_one(address, true)?);
    }
    Ok(listeners)
}

fn bind_one(address: SocketAddr, shared: bool) -> io::Result<std::net::TcpListener> {
    let socket = Socket::new(
        Domain::for_address(address),
        Type::STREAM,
        Some(Protocol::TCP),
    )?;
    socket.set_reuse_address(true)?;
    if shared {
        socket.set_reuse_port(true)?;
    }
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    socket.set_nonblocking(true)?;
    Ok(socket.into())
}

/// Accepts clients until the shutdown begins.
pub(crate) async fn accept(
    (wire, listener): (Wire, std::net::TcpListener),
    front: Arc<Front>,
    worker: Arc<Worker>,
    mut shutdown: crate::shutdown::Shutdown,
) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    let mut state = Accepting::Well;
    loop {
        let accepted = tokio::select! {
            biased;
            () = shutdown.begun() => return Ok(()),
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((socket, _)) if socket.as_raw_fd() >= descriptors::first_reserved() => {
                descriptors::turn_away(&socket, wire);
                let logins = &front.gateway.metrics.logins;
                logins.with_label_values(&["no place"]).inc();
            }
            Ok((socket, source)) => {
                if state == Accepting::Failing {
                    state = Accepting::Well;
                    tracing::info!("clients are accepted again");
                }
                if let Err(error) = socket.set_nodelay(true) {
                    tracing::debug!(%error, "a client left at once");
                    continue;
                }
                let (front, worker) = (Arc::clone(&front), Arc::clone(&worker));
                match wire {
                    Wire::Postgres => {
                        tokio::spawn(pg::startup::serve(socket, source, front, worker));
                    }
                    Wire::MySql => {
                        tokio::spawn(mysql::startup::serve(socket, source, front, worker));
                    }
                }
            }
            Err(error) if is_of_one_client(&error) => {
                tracing::debug!(%error, "a client left at once");
            }
            Err(error) => {
                if state == Accepting::Well {
                    state = Accepting::Failing;
                    tracing::warn!(%error, "cannot accept a client; trying again");
                }
                tokio::time::sleep(OUT_OF_DESCRIPTORS).await;
            }
        }
    }
}

/// Whether the last attempt to accept went well; told of when it changes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Accepting {
    Well,
    Failing,
}

/// Errors of a connection that broke before it was accepted: the next one may be well.
fn is_of_one_client(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::Interrupted
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::NetworkDown
    )
}
