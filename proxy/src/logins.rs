//! Bounds on those who are not yet logged in: how many may wait at one time, and how often a
//! password may be guessed.

mod failures;

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bosdb_gateway::limits::LoginLimits;

pub(crate) use failures::{Claim, Failures, Verdict};

/// A network that counts as one source: an IPv4 address, or the /64 that one IPv6 site has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Source(IpAddr);

impl Source {
    pub(crate) fn of(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V6(address) => {
                let site = address.to_bits() & !u128::from(u64::MAX);
                IpAddr::V6(Ipv6Addr::from_bits(site))
            }
            v4 @ IpAddr::V4(_) => v4,
        })
    }
}

/// All logins under way, and those that failed.
#[derive(Debug)]
pub(crate) struct Logins {
    waiting: Mutex<Waiting>,
    pub(crate) failures: Failures,
}

#[derive(Debug, Default)]
struct Waiting {
    all: usize,
    by_source: HashMap<Source, usize>,
}

/// A place among those who wait; given up on drop.
#[derive(Debug)]
pub(crate) struct Place<'l> {
    logins: &'l Logins,
    source: Option<Source>,
}

/// Who waits already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Full {
    /// Too many of all.
    All,
    /// Too many of this source.
    Source,
}

impl Logins {
    pub(crate) fn new() -> Self {
        Self {
            waiting: Mutex::default(),
            failures: Failures::new(),
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place for a connection of which nothing is known yet.
    pub(crate) fn enter(&self, limits: &LoginLimits) -> Result<Place<'_>, Full> {
        let mut waiting = self.waiting();
        if waiting.all >= limits.waiting {
            return Err(Full::All);
        }
        waiting.all = waiting.all.saturating_add(1);
        drop(waiting);
        Ok(Place {
            logins: self,
            source: None,
        })
    }
}

impl Place<'_> {
    /// Notes where the connection comes from.
    pub(crate) fn comes_from(&mut self, source: Source, limits: &LoginLimits) -> Result<(), Full> {
        let mut waiting = self.logins.waiting();
        let count = waiting.by_source.entry(source).or_default();
        if *count >= limits.waiting_per_address {
            return Err(Full::Source);
        }
        *count = count.saturating_add(1);
        drop(waiting);
        self.source = Some(source);
        Ok(())
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut waiting = self.logins.waiting();
        waiting.all = waiting.all.saturating_sub(1);
        let Some(source) = self.source else { return };
        if let Some(count) = waiting.by_source.get_mut(&source) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                waiting.by_source.remove(&source);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn source(address: &str) -> Source {
        Source::of(address.parse().unwrap())
    }

    #[test]
    fn a_site_is_one_source() {
        assert_eq!(source("::ffff:192.0.2.1"), source("192.0.2.1"));
        assert_eq!(source("2001:db8::1"), source("2001:db8::ffff:2"));
        assert_ne!(source("2001:db8::1"), source("2001:db8:0:1::1"));
        assert_ne!(source("192.0.2.1"), source("192.0.2.2"));
    }

    #[test]
    fn places_are_counted_and_come_back() {
        let limits = LoginLimits {
            waiting: 3,
            waiting_per_address: 1,
            failures: 0,
            failure_interval: Duration::ZERO,
        };
        let logins = Logins::new();
        let mut one = logins.enter(&limits).unwrap();
        let mut two = logins.enter(&limits).unwrap();
        assert_eq!(one.comes_from(source("192.0.2.1"), &limits), Ok(()));
        assert_eq!(
            two.comes_from(source("192.0.2.1"), &limits),
            Err(Full::Source)
        );
        assert_eq!(two.comes_from(source("192.0.2.2"), &limits), Ok(()));
        let three = logins.enter(&limits).unwrap();
        assert_eq!(logins.enter(&limits).unwrap_err(), Full::All);
        drop(three);
        drop(one);
        let mut again = logins.enter(&limits).unwrap();
        assert_eq!(again.comes_from(source("192.0.2.1"), &limits), Ok(()));
        drop((two, again));
        let waiting = logins.waiting();
        assert_eq!((waiting.all, waiting.by_source.len()), (0, 0));
    }
}
