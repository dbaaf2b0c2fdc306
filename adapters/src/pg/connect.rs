//! Opening a session on a backend: which host, which address, TLS, login, and whether the server
//! there is what the target wants.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};

use crate::buffer::{Buffer, BufferPool};
use crate::error::BackendError;
use crate::pg::chance;
use crate::pg::connection::{CancelTarget, Connection, PreparedSet, Profile};
use crate::pg::endpoint::{Endpoint, HostsOrder};
use crate::pg::host::Host;
use crate::pg::login::{Channel, LoggedIn, Login};
use crate::pg::role::{Role, SessionAttrs};
use crate::pg::settings::Settings;
use crate::tls;
use crate::transport::Transport;

/// Opens a session on the first server that will do: every host, and every address of each. One
/// that is in use by whoever needs it at once has the number of a worker; one that is opened ahead
/// has none.
pub async fn connect(
    endpoint: &Endpoint,
    profile: Profile,
    worker: usize,
    buffers: Arc<BufferPool>,
) -> Result<Connection, BackendError> {
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
struct Search<'e> {
    endpoint: &'e Endpoint,
    profile: Profile,
    worker: usize,
    buffers: Arc<BufferPool>,
    /// A server that will do if no better one is found.
    second_best: Option<Box<Connection>>,
    /// Why the last one tried would not do.
    failure: Option<BackendError>,
}

impl Search<'_> {
    async fn run(&mut self) -> Result<Connection, BackendError> {
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
            if self.failure.as_ref().is_some_and(is_final) {
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
    async fn try_host(&mut self, host: &Arc<Host>, share: Duration) -> Option<Connection> {
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
                Ok((connection, role)) => {
                    host.reached();
                    if let Some(connection) = self.judge(host, connection, role) {
                        return Some(connection);
                    }
                }
                Err(error) => self.missed(host, error),
            }
            if self.failure.as_ref().is_some_and(is_final) {
                return None;
            }
        }
        None
    }

    fn missed(&mut self, host: &Host, error: BackendError) {
        if speaks_against_host(&error) {
            host.missed(Instant::now(), self.others());
        }
        tracing::debug!(%host, %error, "no session on this host");
        self.failure = Some(error);
    }

    /// Whether the server is what the target wants.
    fn judge(
        &mut self,
        host: &Host,
        connection: Connection,
        role: Option<Role>,
    ) -> Option<Connection> {
        let attrs = self.endpoint.attrs;
        let Some(role) = role else {
            return Some(connection);
        };
        if attrs == SessionAttrs::PreferStandby && role != Role::Standby {
            host.unfit(Instant::now());
            self.second_best.get_or_insert(Box::new(connection));
            return None;
        }
        if !attrs.accepts(role) {
            host.unfit(Instant::now());
            self.failure = Some(BackendError::WrongRole {
                address: self.endpoint.address(),
                wanted: attrs.as_str(),
            });
            return None;
        }
        host.fit();
        Some(connection)
    }

    async fn attempt(
        &self,
        host: &Arc<Host>,
        address: SocketAddr,
    ) -> Result<(Connection, Option<Role>), BackendError> {
        // Taken first: what happens to the host meanwhile is seen at the first look.
        let epoch = host.epoch();
        let socket = TcpStream::connect(address)
            .await
            .and_then(|socket| socket.set_nodelay(true).map(|()| socket))
            .map_err(|error| unreachable(host, &error))?;
        let endpoint = self.endpoint;
        let (transport, channel) = match &endpoint.tls {
            None => (Transport::Plain(socket), Channel::Plain),
            Some(tls) => {
                let stream =
                    tls.wrap(host.name(), socket)
                        .await
                        .map_err(|reason| BackendError::Tls {
                            address: host.to_string().into(),
                            reason: reason.into(),
                        })?;
                let channel = Channel::Tls(tls::end_point(&stream));
                (Transport::Tls(Box::new(stream.into())), channel)
            }
        };
        let inbound = Buffer::new(Arc::clone(&self.buffers));
        let login = Login::new(endpoint, self.profile, transport, channel, inbound);
        let LoggedIn {
            transport,
            inbound,
            parameters,
            key,
            role,
        } = login.run().await?;
        let now = Instant::now();
        let name = Arc::clone(host.name());
        let cancel = CancelTarget::new(address, name, key, endpoint.tls.clone());
        let connection = Connection {
            transport,
            inbound,
            cancel: Arc::new(cancel),
            vetted: parameters.digest(),
            parameters,
            settings: Arc::new(Settings::default()),
            prepared: PreparedSet::default(),
            unnamed: None,
            profile: self.profile,
            host: Arc::clone(host),
            epoch,
            jitter: Connection::draw_jitter(),
            opened: now,
            expires: now,
            idle_since: now,
            worker: self.worker,
        };
        Ok((connection, role))
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
fn is_final(error: &BackendError) -> bool {
    error.is_login_refused()
        || matches!(error, BackendError::Refused { code, .. } if &**code == "3D000")
}

/// Whether the host itself is in a bad way. A database that has no room, or does not know the
/// account, is not.
fn speaks_against_host(error: &BackendError) -> bool {
    match error {
        BackendError::Unreachable { .. }
        | BackendError::Tls { .. }
        | BackendError::Protocol(_)
        | BackendError::Lost(_)
        | BackendError::Timeout(_) => true,
        // Starting up, shutting down, crashed.
        BackendError::Refused { code, .. } => code.starts_with("57P"),
        BackendError::WrongRole { .. }
        | BackendError::PoolExhausted { .. }
        | BackendError::QueueFull { .. }
        | BackendError::Closed => false,
    }
}
