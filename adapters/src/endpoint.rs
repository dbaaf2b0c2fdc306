//! Where a pool's connections lead, and as whom.

use std::sync::Arc;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::engine::Engine;
use crate::host::Host;
use crate::resolve::Resolve;
use crate::tls::{Tls, TlsMode};

/// In which order hosts are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostsOrder {
    /// As configured: the first that will do.
    InOrder,
    /// Anew at random for each connection, the addresses of a name too.
    Random,
}

/// Where to go and as whom.
pub struct Endpoint<E: Engine> {
    /// Hosts that serve the target, at least one.
    pub hosts: Vec<Arc<Host>>,
    /// In which order they are tried.
    pub order: HostsOrder,
    /// Who looks names up.
    pub resolver: Arc<dyn Resolve>,
    /// How long the addresses of a name are believed.
    pub dns_refresh: Duration,
    /// Database on the server.
    pub database: String,
    /// Account on the server.
    pub user: String,
    /// Its password; empty when the server needs none.
    pub password: Zeroizing<String>,
    /// How the server's identity is checked.
    pub tls_mode: TlsMode,
    /// What TLS is made with, in a mode that has it.
    pub tls: Option<Tls>,
    /// Deadline for everything up to a session that is ready.
    pub connect_timeout: Duration,
    /// What this engine has beside that.
    pub particulars: E::Particulars,
}

impl<E: Engine> std::fmt::Debug for Endpoint<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Endpoint")
            .field("hosts", &self.address())
            .field("database", &self.database)
            .field("user", &self.user)
            .field("tls_mode", &self.tls_mode)
            .finish_non_exhaustive()
    }
}

impl<E: Engine> Endpoint<E> {
    /// Hosts and ports for people.
    #[must_use]
    pub fn address(&self) -> Arc<str> {
        let hosts: Vec<String> = self.hosts.iter().map(|host| host.to_string()).collect();
        hosts.join(",").into()
    }
}
