//! Where a target's backends are and how a session on one is opened.

use std::sync::Arc;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::pg::host::Host;
use crate::pg::keys::KeyCache;
use crate::pg::resolve::Resolve;
use crate::pg::role::SessionAttrs;
use crate::tls::{Tls, TlsMode};

/// In which order hosts are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostsOrder {
    /// As configured: the first that will do.
    InOrder,
    /// Anew at random for each connection, the addresses of a name too.
    Random,
}

/// Whether a login must be bound to the TLS connection it is made through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelBinding {
    /// Never.
    Disable,
    /// Where the server offers it.
    Prefer,
    /// No login without.
    Require,
}

/// Where to go and as whom.
pub struct Endpoint {
    /// Hosts that serve the target, at least one.
    pub hosts: Vec<Arc<Host>>,
    /// In which order they are tried.
    pub order: HostsOrder,
    /// What a session must be good for.
    pub attrs: SessionAttrs,
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
    /// Whether logins are bound to it.
    pub channel_binding: ChannelBinding,
    /// Deadline for everything up to the first ReadyForQuery.
    pub connect_timeout: Duration,
    /// Keys derived from the password.
    pub keys: KeyCache,
}

impl std::fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Endpoint")
            .field("hosts", &self.address())
            .field("database", &self.database)
            .field("user", &self.user)
            .field("tls_mode", &self.tls_mode)
            .finish_non_exhaustive()
    }
}

impl Endpoint {
    /// Hosts and ports for people.
    #[must_use]
    pub fn address(&self) -> Arc<str> {
        let hosts: Vec<String> = self.hosts.iter().map(|host| host.to_string()).collect();
        hosts.join(",").into()
    }
}
