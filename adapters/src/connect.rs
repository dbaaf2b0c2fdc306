//! Opening a session on a backend: which host, which address, TLS, login, and whether the server
//! there is what the target wants.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, timeout};

use crate::buffer::{Buffer, BufferPool};
use crate::chance;
use crate::connection::{CancelTarget, Connection, Profile};
use crate::endpoint::{Endpoint, HostsOrder};
use crate::engine::{Blame, Engine, Fit, LoggedIn};
use crate::error::BackendError;
use crate::host::Host;

/// Opens a session on the first server that will do: every host, and every address of each. One
/// that is in use by whoever needs it at once has the number of a worker; one that is opened ahead
/// has none.
pub async fn connect<E: Engine>(
    endpoint: &Endpoint<E>,
    profile: Profile,
    worker: usize,
    buffers: Arc<BufferPool>,
) -> Result<Connection<E>, BackendError> {
    let mut search = Search {
        endpoint,
        profile,
        worker,
        buffers,
        second_best: None,
        failure: None,
    };
    search.run().await
}

/// A search for a server.
struct Search<'e, E: Engine> {
    endpoint: &'e Endpoint<E>,
    profile: Profile,
    worker: usize,
    buffers: Arc<BufferPool>,
    /// A server that will do if no better one is found.
    second_best: Option<Box<Connection<E>>>,
    /// Why the last one tried would not do.
    failure: Option<BackendError>,
}

impl<E: Engine> Search<'_, E> {
    async fn run(&mut self) -> Result<Connection<E>, BackendError> {
        let deadline = Instant::now() + self.endpoint.connect_timeout;
        let hosts = self.hosts_in_order();
        for (host, left) in hosts.iter().zip((1..=hosts.len()).rev()) {
            // Each gets its share of the time, so that one that swallows packets does not use it
            // up.
            let share = share_of(deadline, left);
            match timeout(share, self.try_host(host, share)).await {
                Ok(Some(connection)) => return Ok(connection),
                Ok(None) => {}
                Err(_) => {
                    host.missed(Instant::now(), self.others());
                    self.failure = Some(BackendError::Timeout("connecting to the database"));
                }
            }
            if self.failure.as_ref().is_some_and(is_final::<E>) {
                break;
            }
        }
        if let Some(connection) = self.second_best.take() {
            return Ok(*connection);
        }
        Err(self.failure.take().unwrap_or(BackendError::Closed))
    }

    /// Those that are likely to do first.
    fn hosts_in_order(&self) -> Vec<Arc<Host>> {
        let mut hosts = self.endpoint.hosts.clone();
        match self.endpoint.order {
            HostsOrder::InOrder => {}
            HostsOrder::Random => chance::shuffle(&mut hosts),
        }
        let now = Instant::now();
        // Stable: among equals the order stays.
        hosts.sort_by_key(|host| host.rank(now));
        hosts
    }

    fn others(&self) -> usize {
        self.endpoint.hosts.len().saturating_sub(1)
    }

    /// All addresses of a host.
    async fn try_host(&mut self, host: &Arc<Host>, share: Duration) -> Option<Connection<E>> {
        let deadline = Instant::now() + share;
        let endpoint = self.endpoint;
        let mut addresses = match host
            .addresses(&endpoint.resolver, endpoint.dns_refresh)
            .await
        {
            Ok(addresses) => addresses.to_vec(),
            Err(error) => {
                self.missed(host, unreachable(host, &error));
                return None;
            }
        };
        match endpoint.order {
            HostsOrder::InOrder => {}
            HostsOrder::Random => chance::shuffle(&mut addresses),
        }
        for (address, left) in addresses.iter().zip((1..=addresses.len()).rev()) {
            let attempt = self.attempt(host, *address);
            let result = timeout(share_of(deadline, left), attempt).await;
            match result.unwrap_or(Err(BackendError::Timeout("connecting to the database"))) {
                Ok((connection, fit)) => {
                    host.reached();
                    if let Some(connection) = self.judge(host, connection, fit) {
                        return Some(connection);
                    }
                }
                Err(error) => self.missed(host, error),
            }
            if self.failure.as_ref().is_some_and(is_final::<E>) {
                return None;
            }
        }
        None
    }

    fn missed(&mut self, host: &Host, error: BackendError) {
        if speaks_against_host::<E>(&error) {
            host.missed(Instant::now(), self.others());
        }
        tracing::debug!(%host, %error, "no session on this host");
        self.failure = Some(error);
    }

    /// Whether the server is what the target wants.
    fn judge(&mut self, host: &Host, connection: Connection<E>, fit: Fit) -> Option<Connection<E>> {
        match fit {
            Fit::Unasked => {}
            Fit::Wanted => host.fit(),
            Fit::SecondBest => {
                host.unfit(Instant::now());
                self.second_best.get_or_insert(Box::new(connection));
                return None;
            }
            Fit::Unwanted(wanted) => {
                host.unfit(Instant::now());
                self.failure = Some(BackendError::WrongRole {
                    address: self.endpoint.address(),
                    wanted,
                });
                return None;
            }
        }
        Some(connection)
    }

    async fn attempt(
        &self,
        host: &Arc<Host>,
        address: SocketAddr,
    ) -> Result<(Connection<E>, Fit), BackendError> {
        // Taken first: what happens to the host meanwhile is seen at the first look.
        let epoch = host.epoch();
        let stream = host
            .road()
            .open(address)
            .await
            .map_err(|error| unreachable(host, &error))?;
        let endpoint = self.endpoint;
        let inbound = Buffer::new(Arc::clone(&self.buffers));
        let name = Arc::clone(host.name());
        let LoggedIn {
            transport,
            inbound,
            session,
            key,
            fit,
        } = E::log_in(endpoint, self.profile, &name, stream, inbound).await?;
        let now = Instant::now();
        let cancel = CancelTarget::new(address, host, key, endpoint.tls.clone());
        let connection = Connection {
            transport,
            inbound,
            cancel: Arc::new(cancel),
            session,
            profile: self.profile,
            host: Arc::clone(host),
            epoch,
            jitter: Connection::<E>::draw_jitter(),
            opened: now,
            expires: now,
            idle_since: now,
            worker: self.worker,
        };
        Ok((connection, fit))
    }
}

fn share_of(deadline: Instant, left: usize) -> Duration {
    let left = u32::try_from(left.max(1)).unwrap_or(u32::MAX);
    deadline.saturating_duration_since(Instant::now()) / left
}

fn unreachable(host: &Host, error: &std::io::Error) -> BackendError {
    BackendError::Unreachable {
        address: host.to_string().into(),
        reason: error.to_string().into(),
    }
}

/// Whether other hosts would answer the same: the account or the database is wrong.
fn is_final<E: Engine>(error: &BackendError) -> bool {
    error.is_login_refused()
        || matches!(error, BackendError::Refused { code, .. } if E::blame(code) == Blame::Target)
}

/// Whether the host itself is in a bad way. A database that has no room, or does not know the
/// account, is not.
fn speaks_against_host<E: Engine>(error: &BackendError) -> bool {
    match error {
        BackendError::Unreachable { .. }
        | BackendError::Tls { .. }
        | BackendError::Protocol(_)
        | BackendError::Lost(_)
        | BackendError::Timeout(_) => true,
        BackendError::Refused { code, .. } => E::blame(code) == Blame::Server,
        BackendError::WrongRole { .. }
        | BackendError::PoolExhausted { .. }
        | BackendError::QueueFull { .. }
        | BackendError::Closed => false,
    }
}
