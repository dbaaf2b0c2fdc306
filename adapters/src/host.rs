//! One host of a target: its addresses, and what was last seen of it.
//!
//! A connection remembers the host it leads to and the host's epoch when it was last found good.
//! The epoch is raised whenever a connection made before may have become the wrong one: the host
//! left the configuration, was marked down, or its name leads elsewhere. So what a lease costs is
//! one comparison, and connections that lead to the wrong place are found when they are next lent
//! or given back.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use crate::chance;
use crate::pipe::Serve;
use crate::resolve::Resolve;
use crate::transport::Transport;

/// Failures in a row after which a host is marked down.
const FAILURES: u32 = 3;

/// A host that was just marked down is tried last for this long; twice as long each time it fails
/// again, up to [`LONGEST_DOWN`].
const FIRST_DOWN: Duration = Duration::from_secs(1);

/// The longest time for which a host that is down is tried last.
const LONGEST_DOWN: Duration = Duration::from_secs(30);

/// How long a server that was not what was wanted is tried after those that may be.
const UNFIT: Duration = Duration::from_secs(5);

/// A lookup that takes longer has failed; the name may then be asked for again.
const LOOKUP_DEADLINE: Duration = Duration::from_secs(30);

/// How long fresh addresses are waited for while older ones are known.
const REFRESH_PATIENCE: Duration = Duration::from_millis(200);

/// More addresses than are ever tried for one name.
const MAX_ADDRESSES: usize = 64;

/// Addresses, shared by all who look.
type Addresses = Arc<[SocketAddr]>;

/// What a lookup came to, once it has.
type Found = Option<Result<Addresses, Arc<str>>>;

/// A host of a target.
pub struct Host {
    name: Arc<str>,
    port: u16,
    road: Road,
    epoch: AtomicU64,
    state: Mutex<State>,
}

/// How it is reached.
#[derive(Debug, Clone)]
pub(crate) enum Road {
    /// Over the network.
    Network,
    /// It is a server in this process, and has no address.
    InProcess(Arc<dyn Serve>),
}

/// What stands for the address of a server in this process.
const NOWHERE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), 0);

impl Road {
    /// Opens a stream. The address is the host's own.
    pub(crate) async fn open(&self, address: SocketAddr) -> io::Result<Transport> {
        match self {
            Self::Network => {
                let socket = TcpStream::connect(address).await?;
                socket.set_nodelay(true)?;
                Ok(Transport::Plain(socket))
            }
            Self::InProcess(server) => server.open().map(Transport::Pipe),
        }
    }
}

#[derive(Debug)]
struct State {
    place: Place,
    health: Health,
    /// When it was last seen to be not what was wanted.
    unfit: Option<Instant>,
    addresses: Option<Addresses>,
    /// When the addresses were learned; none when they are doubted.
    learned: Option<Instant>,
    lookup: Option<watch::Receiver<Found>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    InUse,
    Removed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Health {
    /// Reached, or failed this many times since.
    Up(u32),
    /// Tried last until then; and how long that was.
    Down(Instant, Duration),
}

/// Whom to try first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    /// Nothing speaks against it.
    Good,
    /// It was lately not what was wanted.
    Unfit,
    /// It does not answer.
    Down,
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Host({self})")
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Road::InProcess(_) = self.road {
            f.write_str(&self.name)
        } else if self.name.contains(':') {
            write!(f, "[{}]:{}", self.name, self.port)
        } else {
            write!(f, "{}:{}", self.name, self.port)
        }
    }
}

impl Host {
    /// A host by its name or address.
    #[must_use]
    pub fn new(name: &str, port: u16) -> Arc<Self> {
        let literal = name.parse::<IpAddr>().ok();
        let address = literal.map(|ip| SocketAddr::new(ip, port));
        Self::reached_by(Road::Network, name, port, address)
    }

    /// A server in this process, by the name that people know it by.
    #[must_use]
    pub fn in_process(name: &str, server: Arc<dyn Serve>) -> Arc<Self> {
        Self::reached_by(Road::InProcess(server), name, 0, Some(NOWHERE))
    }

    fn reached_by(road: Road, name: &str, port: u16, address: Option<SocketAddr>) -> Arc<Self> {
        Arc::new(Self {
            name: name.into(),
            port,
            road,
            epoch: AtomicU64::new(0),
            state: Mutex::new(State {
                place: Place::InUse,
                health: Health::Up(0),
                unfit: None,
                addresses: address.map(|address| Addresses::from([address])),
                learned: None,
                lookup: None,
            }),
        })
    }

    /// Its name or address, as TLS checks it.
    #[must_use]
    pub const fn name(&self) -> &Arc<str> {
        &self.name
    }

    pub(crate) const fn road(&self) -> &Road {
        &self.road
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Whether both are the same place by name.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        self.name == other.name && self.port == other.port
    }

    fn is_literal(&self) -> bool {
        matches!(self.road, Road::InProcess(_)) || self.name.parse::<IpAddr>().is_ok()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    // === connections ===

    /// The number that a new connection remembers.
    pub(crate) fn epoch(&self) -> u64 {
        self.epoch.load(Ordering::Acquire)
    }

    /// Whether a connection to `address` that was good at the epoch `seen` still is. One
    /// comparison while nothing has happened.
    pub(crate) fn still_serves(&self, address: SocketAddr, seen: &mut u64) -> bool {
        let epoch = self.epoch();
        if epoch == *seen {
            return true;
        }
        let state = self.state();
        let good = state.place == Place::InUse
            && matches!(state.health, Health::Up(_))
            && state
                .addresses
                .as_ref()
                .is_none_or(|addresses| addresses.contains(&address));
        if good {
            *seen = epoch;
        }
        good
    }

    fn raise_epoch(&self) {
        self.epoch.fetch_add(1, Ordering::AcqRel);
    }

    /// The host is not in the configuration any more.
    pub(crate) fn remove(&self) {
        self.state().place = Place::Removed;
        self.raise_epoch();
    }

    // === marks ===

    pub(crate) fn rank(&self, now: Instant) -> Rank {
        let state = self.state();
        match (state.health, state.unfit) {
            (Health::Down(until, _), _) if now < until => Rank::Down,
            (Health::Up(_) | Health::Down(..), Some(at)) if now.duration_since(at) < UNFIT => {
                Rank::Unfit
            }
            (Health::Up(_) | Health::Down(..), _) => Rank::Good,
        }
    }

    /// A login went well.
    pub(crate) fn reached(&self) {
        self.state().health = Health::Up(0);
    }

    /// The server there is not what was wanted.
    pub(crate) fn unfit(&self, now: Instant) {
        self.state().unfit = Some(now);
    }

    /// The server there is what was wanted.
    pub(crate) fn fit(&self) {
        self.state().unfit = None;
    }

    /// It did not answer as a database does. Where there are other hosts it is marked down after a
    /// few times, and connections to it are not used again; the only host there is stays in use.
    pub(crate) fn missed(&self, now: Instant, others: usize) {
        let mut state = self.state();
        // The name may lead elsewhere by now.
        state.learned = None;
        if others == 0 {
            return;
        }
        match state.health {
            Health::Up(failures) if failures.saturating_add(1) < FAILURES => {
                state.health = Health::Up(failures.saturating_add(1));
            }
            Health::Up(_) => {
                state.health = Health::Down(now + chance::around(FIRST_DOWN, 250), FIRST_DOWN);
                drop(state);
                self.raise_epoch();
                tracing::warn!(host = %self, "host marked down");
            }
            Health::Down(until, _) if now < until => {}
            Health::Down(_, wait) => {
                let wait = wait.saturating_mul(2).min(LONGEST_DOWN);
                state.health = Health::Down(now + chance::around(wait, 250), wait);
            }
        }
    }

    // === addresses ===

    /// All its addresses. Known ones are believed for `refresh`; after that they are asked for
    /// anew, and the old ones are good enough where the answer is slow or does not come.
    pub(crate) async fn addresses(
        self: &Arc<Self>,
        resolver: &Arc<dyn Resolve>,
        refresh: Duration,
    ) -> io::Result<Addresses> {
        let (known, mut answer) = {
            let mut state = self.state();
            let fresh = self.is_literal()
                || state
                    .learned
                    .is_some_and(|learned| learned.elapsed() < refresh);
            match &state.addresses {
                Some(known) if fresh => return Ok(Arc::clone(known)),
                Some(_) | None => {}
            }
            let known = state.addresses.clone();
            (known, self.ask(&mut state, resolver))
        };
        let answered = async {
            match answer.wait_for(Option::is_some).await.as_deref() {
                Ok(Some(found)) => found.clone().map_err(|error| error.to_string()),
                Ok(None) | Err(_) => Err("the lookup was given up".to_owned()),
            }
        };
        match known {
            Some(known) => match timeout(REFRESH_PATIENCE, answered).await {
                Ok(Ok(fresh)) => Ok(fresh),
                Ok(Err(_)) | Err(_) => Ok(known),
            },
            None => answered.await.map_err(io::Error::other),
        }
    }

    /// Asks for the addresses ahead, where they are known and getting old. Waits for nothing.
    pub(crate) fn refresh_ahead(self: &Arc<Self>, resolver: &Arc<dyn Resolve>, refresh: Duration) {
        let mut state = self.state();
        let due = state.addresses.is_some()
            && !self.is_literal()
            && state
                .learned
                .is_none_or(|learned| learned.elapsed() >= refresh);
        if due {
            drop(self.ask(&mut state, resolver));
        }
    }

    /// A lookup, the one under way where there is one: a resolver that hangs is asked once.
    fn ask(
        self: &Arc<Self>,
        state: &mut State,
        resolver: &Arc<dyn Resolve>,
    ) -> watch::Receiver<Found> {
        if let Some(under_way) = &state.lookup
            && under_way.has_changed().is_ok()
        {
            return under_way.clone();
        }
        let (told, answer) = watch::channel(None);
        let (host, resolver) = (Arc::clone(self), Arc::clone(resolver));
        tokio::spawn(async move {
            let lookup = resolver.lookup(&host.name, host.port);
            let found = match timeout(LOOKUP_DEADLINE, lookup).await {
                Ok(Ok(addresses)) if addresses.is_empty() => Err("the name has no address".into()),
                Ok(Ok(mut addresses)) => {
                    addresses.truncate(MAX_ADDRESSES);
                    Ok(Addresses::from(addresses))
                }
                Ok(Err(error)) => Err(error.to_string().into()),
                Err(_) => Err("looking up the name took too long".into()),
            };
            host.learn(&found);
            told.send_replace(Some(found));
        });
        state.lookup = Some(answer.clone());
        answer
    }

    fn learn(&self, found: &Result<Addresses, Arc<str>>) {
        let mut state = self.state();
        state.lookup = None;
        // A failed lookup too is not repeated before its time while there is something to go by.
        state.learned = Some(Instant::now());
        match found {
            Ok(addresses) => {
                let moved = state
                    .addresses
                    .replace(Arc::clone(addresses))
                    .is_some_and(|before| {
                        before.len() != addresses.len()
                            || before.iter().any(|address| !addresses.contains(address))
                    });
                drop(state);
                if moved {
                    self.raise_epoch();
                    tracing::info!(host = %self, ?addresses, "host has other addresses");
                }
            }
            Err(reason) => {
                drop(state);
                tracing::warn!(host = %self, %reason, "host not looked up");
            }
        }
    }
}

#[cfg(test)]
mod tests;
