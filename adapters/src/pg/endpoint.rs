//! What an endpoint of PostgreSQL has beside what all have.

use crate::pg::Postgres;
use crate::pg::keys::KeyCache;
use crate::pg::role::SessionAttrs;

pub use crate::endpoint::HostsOrder;

/// Where to go and as whom.
pub type Endpoint = crate::endpoint::Endpoint<Postgres>;

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

/// See [`Endpoint::particulars`].
pub struct Particulars {
    /// What a session must be good for.
    pub attrs: SessionAttrs,
    /// Whether logins are bound to TLS.
    pub channel_binding: ChannelBinding,
    /// Keys derived from the password.
    pub keys: KeyCache,
}
