//! One connection to a PostgreSQL backend, and what is known about the session behind it.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bosdb_protocol::pg::startup::CancelKey;
use tokio::time::Instant;

use crate::buffer::Buffer;
use crate::pg::host::Host;
use crate::pg::parameters::Parameters;
use crate::pg::role::{self, SessionAttrs};
use crate::pg::settings::Settings;
use crate::tls::Tls;
use crate::transport::Transport;

/// How a backend session is opened. Connections of different profiles are never exchanged:
/// startup values are what RESET returns to, so they cannot be undone later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Profile {
    /// As the server configures it.
    Ordinary,
    /// `default_transaction_read_only=on` as a startup option: it survives RESET ALL and DISCARD
    /// ALL, and only an admitted statement could set it off.
    ReadOnly,
}

impl Profile {
    /// All profiles.
    pub const ALL: [Self; 2] = [Self::Ordinary, Self::ReadOnly];

    /// The `options` startup parameter.
    #[must_use]
    pub const fn options(self) -> Option<&'static str> {
        match self {
            Self::Ordinary => None,
            Self::ReadOnly => Some("-c default_transaction_read_only=on"),
        }
    }

    /// The word in metrics.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::ReadOnly => "read-only",
        }
    }
}

/// A number that names one SQL text with its parameter types, the same on every backend of a
/// target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId(pub u64);

/// Statements prepared on a backend.
#[derive(Debug, Default)]
pub struct PreparedSet {
    statements: HashMap<StatementId, Kept>,
    uses: u64,
}

/// One of them.
#[derive(Debug, Clone, Copy)]
struct Kept {
    /// Last use, in a counter of uses.
    used: u64,
    state: KeptState,
}

#[derive(Debug, Clone, Copy)]
enum KeptState {
    /// There, parsed when the target's schema had this version.
    Parsed(u64),
    /// There or not: a Parse failed or was skipped.
    InDoubt,
}

/// What a backend has under a statement's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Nothing.
    Absent,
    /// The statement, parsed under an older schema: whoever needs it closes it and parses it.
    Stale,
    /// The statement or nothing: whoever needs it closes it and parses it.
    InDoubt,
    /// The statement as a Parse under that schema would make it, or a later one.
    Fresh,
}

impl PreparedSet {
    /// Whether the backend has the statement as of this version of the schema; counts as a use.
    pub fn use_statement(&mut self, id: StatementId, schema: u64) -> Presence {
        self.uses = self.uses.saturating_add(1);
        match self.statements.get_mut(&id) {
            Some(kept) => {
                kept.used = self.uses;
                match kept.state {
                    KeptState::Parsed(under) if under >= schema => Presence::Fresh,
                    KeptState::Parsed(_) => Presence::Stale,
                    KeptState::InDoubt => Presence::InDoubt,
                }
            }
            None => Presence::Absent,
        }
    }

    /// Notes that a Parse was sent.
    pub fn insert(&mut self, id: StatementId, schema: u64) {
        self.uses = self.uses.saturating_add(1);
        let used = self.uses;
        let state = KeptState::Parsed(schema);
        self.statements.insert(id, Kept { used, state });
    }

    /// Notes that a Parse failed or was skipped, or that the backend refuses to run the statement:
    /// it may or may not be there.
    pub fn doubt(&mut self, id: StatementId) {
        if let Some(kept) = self.statements.get_mut(&id) {
            kept.state = KeptState::InDoubt;
        }
    }

    /// Notes that a Close was sent.
    pub fn remove(&mut self, id: StatementId) {
        self.statements.remove(&id);
    }

    /// Forgets all: DEALLOCATE ALL, DISCARD ALL.
    pub fn clear(&mut self) {
        self.statements.clear();
    }

    /// Statements prepared.
    #[must_use]
    pub fn len(&self) -> usize {
        self.statements.len()
    }

    /// Whether none is prepared.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    /// The statement not used for the longest time.
    #[must_use]
    pub fn least_recently_used(&self) -> Option<StatementId> {
        self.statements
            .iter()
            .min_by_key(|(_, kept)| kept.used)
            .map(|(id, _)| *id)
    }
}

/// Where a cancel request for this connection goes. Shared with whoever may cancel; while
/// [`CancelHold`]s exist the connection may not serve anybody else.
#[derive(Debug)]
pub struct CancelTarget {
    /// The address connected to: a name could resolve to another server by now.
    pub address: SocketAddr,
    /// The address as it is recorded, so that no statement has to write it out anew.
    pub address_text: Box<str>,
    /// The host name for TLS.
    pub host: Arc<str>,
    /// The backend's key.
    pub key: CancelKey,
    /// TLS for the request, when the session has it.
    pub tls: Option<Tls>,
    in_flight: AtomicUsize,
}

impl CancelTarget {
    /// A target without requests in flight.
    #[must_use]
    pub fn new(address: SocketAddr, host: Arc<str>, key: CancelKey, tls: Option<Tls>) -> Self {
        Self {
            address,
            address_text: address.to_string().into(),
            host,
            key,
            tls,
            in_flight: AtomicUsize::new(0),
        }
    }

    /// Holds the connection back from the pool until the value returned is dropped. Must be
    /// called while the session that leases the connection is known to lease it.
    #[must_use]
    pub fn hold(self: &Arc<Self>) -> CancelHold {
        self.in_flight.fetch_add(1, Ordering::AcqRel);
        CancelHold(Arc::clone(self))
    }

    /// Whether a cancel request is on its way to this connection.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.in_flight.load(Ordering::Acquire) > 0
    }
}

/// A cancel request in flight.
#[derive(Debug)]
pub struct CancelHold(Arc<CancelTarget>);

impl CancelHold {
    /// Where it goes.
    #[must_use]
    pub fn target(&self) -> &CancelTarget {
        &self.0
    }
}

impl Drop for CancelHold {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::AcqRel);
    }
}

/// A logged-in connection.
#[derive(Debug)]
pub struct Connection {
    /// The stream.
    pub transport: Transport,
    /// Bytes read and not yet relayed.
    pub inbound: Buffer,
    /// Where its cancel requests go.
    pub cancel: Arc<CancelTarget>,
    /// What the backend reports.
    pub parameters: Parameters,
    /// What was set on it beyond its startup values.
    pub settings: Arc<Settings>,
    /// What is prepared on it under BosDB's names.
    pub prepared: PreparedSet,
    /// Which client's unnamed statement it holds; a number from the session.
    pub unnamed: Option<(u64, u64)>,
    /// How it was opened.
    pub profile: Profile,
    /// The host it leads to.
    pub host: Arc<Host>,
    /// The host's epoch when the connection was last found to lead to the right place.
    pub epoch: u64,
    /// The digest of the report by which the server was last found to be what is wanted.
    pub vetted: u64,
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

impl Connection {
    /// Whether it still leads to where it should. One comparison while nothing has happened to the
    /// host.
    pub fn is_wanted(&mut self) -> bool {
        self.host.still_serves(self.cancel.address, &mut self.epoch)
    }

    /// Whether the server is still what is wanted, as far as it reports.
    pub fn still_is(&mut self, attrs: SessionAttrs) -> bool {
        role::still_fits(self, attrs)
    }
}
