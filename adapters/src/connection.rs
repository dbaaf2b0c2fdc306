//! One connection to a backend, as its pool sees it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use crate::buffer::Buffer;
use crate::chance;
use crate::engine::Engine;
use crate::host::{Host, Road};
use crate::tls::Tls;
use crate::transport::Transport;

/// How a backend session is opened. Connections of different profiles are never exchanged: what
/// is set at the start is what a reset returns to, so it cannot be undone later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Profile {
    /// As the server configures it.
    Ordinary,
    /// Its transactions only read unless they say otherwise, and no reset changes that: only an
    /// admitted statement could.
    ReadOnly,
    /// As [`Self::Ordinary`], for clients of MySQL that want to be told how many rows an UPDATE
    /// found and not how many it changed: a server takes that from the login.
    FoundRows,
    /// As [`Self::ReadOnly`] and [`Self::FoundRows`].
    ReadOnlyFoundRows,
}

impl Profile {
    /// All profiles.
    pub const ALL: [Self; 4] = [
        Self::Ordinary,
        Self::ReadOnly,
        Self::FoundRows,
        Self::ReadOnlyFoundRows,
    ];

    /// Whether its transactions only read unless they say otherwise.
    #[must_use]
    pub const fn only_reads(self) -> bool {
        matches!(self, Self::ReadOnly | Self::ReadOnlyFoundRows)
    }

    /// Whether rows that were found are counted.
    #[must_use]
    pub const fn counts_found(self) -> bool {
        matches!(self, Self::FoundRows | Self::ReadOnlyFoundRows)
    }

    /// The same, with rows counted that were found.
    #[must_use]
    pub const fn counting_found(self) -> Self {
        match self {
            Self::Ordinary | Self::FoundRows => Self::FoundRows,
            Self::ReadOnly | Self::ReadOnlyFoundRows => Self::ReadOnlyFoundRows,
        }
    }

    /// The word in metrics.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::ReadOnly => "read-only",
            Self::FoundRows => "found-rows",
            Self::ReadOnlyFoundRows => "read-only-found-rows",
        }
    }
}

/// Where a cancel request for a connection goes. Shared with whoever may cancel; while
/// [`CancelHold`]s exist the connection may not serve anybody else.
#[derive(Debug)]
pub struct CancelTarget<K> {
    /// The address connected to: a name could resolve to another server by now.
    pub address: SocketAddr,
    /// The address as it is recorded, so that no statement has to write it out anew.
    pub address_text: Box<str>,
    /// The host name for TLS.
    pub host: Arc<str>,
    /// What the backend knows the session by.
    pub key: K,
    /// TLS for the request, when the session has it.
    pub tls: Option<Tls>,
    road: Road,
    in_flight: AtomicUsize,
}

impl<K> CancelTarget<K> {
    /// A target without requests in flight.
    #[must_use]
    pub(crate) fn new(address: SocketAddr, host: &Host, key: K, tls: Option<Tls>) -> Self {
        let address_text = match host.road() {
            Road::Network => address.to_string(),
            Road::InProcess(_) => host.to_string(),
        };
        Self {
            address,
            address_text: address_text.into(),
            host: Arc::clone(host.name()),
            key,
            tls,
            road: host.road().clone(),
            in_flight: AtomicUsize::new(0),
        }
    }

    /// Holds the connection back from the pool until the value returned is dropped. Must be
    /// called while the session that leases the connection is known to lease it.
    #[must_use]
    pub fn hold(self: &Arc<Self>) -> CancelHold<K> {
        self.in_flight.fetch_add(1, Ordering::AcqRel);
        CancelHold(Arc::clone(self))
    }

    /// Another stream to the same server.
    pub(crate) async fn open(&self) -> std::io::Result<Transport> {
        self.road.open(self.address).await
    }

    /// Whether a cancel request is on its way to this connection.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.in_flight.load(Ordering::Acquire) > 0
    }
}

/// A cancel request in flight.
#[derive(Debug)]
pub struct CancelHold<K>(Arc<CancelTarget<K>>);

impl<K> CancelHold<K> {
    /// Where it goes.
    #[must_use]
    pub fn target(&self) -> &CancelTarget<K> {
        &self.0
    }
}

impl<K> Drop for CancelHold<K> {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::AcqRel);
    }
}

/// A logged-in connection.
#[derive(Debug)]
pub struct Connection<E: Engine> {
    /// The stream.
    pub transport: Transport,
    /// Bytes read and not yet relayed.
    pub inbound: Buffer,
    /// Where its cancel requests go.
    pub cancel: Arc<CancelTarget<E::CancelKey>>,
    /// What is known about the session behind it.
    pub session: E::Session,
    /// How it was opened.
    pub profile: Profile,
    /// The host it leads to.
    pub host: Arc<Host>,
    /// The host's epoch when the connection was last found to lead to the right place.
    pub epoch: u64,
    /// Thousandths by which its times are longer or shorter than configured.
    pub jitter: u32,
    /// When it was opened.
    pub opened: Instant,
    /// When it must not be lent any more.
    pub expires: Instant,
    /// When it came back to the pool.
    pub idle_since: Instant,
    /// The worker whose reactor watches its socket.
    pub worker: usize,
}

impl<E: Engine> Connection<E> {
    /// Whether it still leads to where it should. One comparison while nothing has happened to the
    /// host.
    pub fn is_wanted(&mut self) -> bool {
        self.host.still_serves(self.cancel.address, &mut self.epoch)
    }

    /// A duration made this connection's own: what was opened together does not end together.
    pub(crate) fn spread(&self, duration: Duration) -> Duration {
        duration.saturating_mul(self.jitter) / 1000
    }

    /// Something about a thousand, a tenth more or less.
    pub(crate) fn draw_jitter() -> u32 {
        900_u32.saturating_add(u32::try_from(chance::random() % 201).unwrap_or_default())
    }
}
