//! Failed logins, and the wait after too many of them.
//!
//! Each failure fills three buckets that leak: of the user, of the address, and of the two
//! together. While one is full the proof that a client gives is not looked at and the answer is
//! that to a wrong password, whether or not there is such a user: nothing is learned by asking
//! more often.
//!
//! A user who has logged in well from an address is judged by the bucket of the two alone. So
//! neither a stranger who guesses at a name, nor a neighbour behind the same address, keeps out
//! who was in before. Buckets belong to a password: with another one they begin empty.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bosdb_gateway::clock::Moment;
use bosdb_gateway::limits::LoginLimits;

use super::Source;

/// Buckets, and known pairs, at most. When there are more, the emptier and the older half go.
const MOST: usize = 1 << 16;

/// An address may be that of many users: its bucket is so much larger, and leaks so much faster.
const USERS_PER_ADDRESS: u64 = 10;

/// Who claims to be whom, from where.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Claim<'a> {
    /// The name.
    pub(crate) user: &'a str,
    /// What the proof is checked against, empty where there is no such user.
    pub(crate) verifier: &'a str,
    /// The address.
    pub(crate) address: IpAddr,
}

/// What to do with a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Look at it.
    Look,
    /// Do not, and answer as if it were wrong.
    Wait,
}

/// The buckets.
#[derive(Debug)]
pub(crate) struct Failures {
    /// Names are kept as keyed hashes only: a client chooses them.
    hasher: RandomState,
    started: Moment,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// When each bucket is empty, in milliseconds.
    empty_at: HashMap<u64, u64>,
    /// When each pair last logged in well.
    known: HashMap<u64, u64>,
}

/// The buckets of a claim.
struct Keys {
    user: u64,
    address: u64,
    pair: u64,
}

impl Failures {
    pub(super) fn new() -> Self {
        Self {
            hasher: RandomState::new(),
            started: Moment::now(),
            kept: Mutex::default(),
        }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> u64 {
        Moment::now().nanos_since(self.started) / 1_000_000
    }

    fn keys(&self, claim: &Claim<'_>) -> Keys {
        let user = (claim.user, claim.verifier);
        let address = Source::of(claim.address);
        Keys {
            user: self.hasher.hash_one(("user", user)),
            address: self.hasher.hash_one(("address", address)),
            pair: self.hasher.hash_one(("pair", user, address)),
        }
    }

    /// What to do with the proof of a claim. Nothing may be waited for between this and
    /// [`Self::failed`] or [`Self::succeeded`], or many would be looked at for the price of one.
    pub(crate) fn judge(&self, claim: &Claim<'_>, limits: &LoginLimits) -> Verdict {
        self.judge_at(claim, limits, self.now())
    }

    fn judge_at(&self, claim: &Claim<'_>, limits: &LoginLimits, now: u64) -> Verdict {
        if limits.failures == 0 {
            return Verdict::Look;
        }
        let keys = self.keys(claim);
        let interval = interval(limits);
        let kept = self.kept();
        let is_full = |key: u64, times: u64| {
            let empty_at = kept.empty_at.get(&key).copied().unwrap_or_default();
            let room = u64::from(limits.failures).saturating_mul(times);
            let (interval, filled) = (interval.div_ceil(times), empty_at.saturating_sub(now));
            filled > room.saturating_sub(1).saturating_mul(interval)
        };
        let full = if kept.known.contains_key(&keys.pair) {
            is_full(keys.pair, 1)
        } else {
            is_full(keys.user, 1) || is_full(keys.address, USERS_PER_ADDRESS)
        };
        if full { Verdict::Wait } else { Verdict::Look }
    }

    /// Notes that a proof was looked at and did not fit.
    pub(crate) fn failed(&self, claim: &Claim<'_>, limits: &LoginLimits) {
        self.failed_at(claim, limits, self.now());
    }

    fn failed_at(&self, claim: &Claim<'_>, limits: &LoginLimits, now: u64) {
        if limits.failures == 0 {
            return;
        }
        let keys = self.keys(claim);
        let interval = interval(limits);
        let mut kept = self.kept();
        make_room(&mut kept.empty_at, now);
        let mut fill = |key: u64, by: u64| {
            let empty_at = kept.empty_at.entry(key).or_default();
            *empty_at = (*empty_at).max(now).saturating_add(by);
        };
        fill(keys.pair, interval);
        fill(keys.user, interval);
        fill(keys.address, interval.div_ceil(USERS_PER_ADDRESS));
    }

    /// Notes that a proof was looked at and did fit: what this user failed from this address
    /// before counts no more.
    pub(crate) fn succeeded(&self, claim: &Claim<'_>, limits: &LoginLimits) {
        if limits.failures == 0 {
            return;
        }
        let (keys, now) = (self.keys(claim), self.now());
        let mut kept = self.kept();
        kept.empty_at.remove(&keys.pair);
        make_room(&mut kept.known, now);
        kept.known.insert(keys.pair, now);
    }
}

fn interval(limits: &LoginLimits) -> u64 {
    u64::try_from(limits.failure_interval.as_millis()).unwrap_or(u64::MAX)
}

/// Sees to it that a table does not grow without end: when it is full, numbers up to `worthless`
/// go, and if that is not half of them, the smaller half.
fn make_room(table: &mut HashMap<u64, u64>, worthless: u64) {
    if table.len() < MOST {
        return;
    }
    table.retain(|_, number| *number > worthless);
    if table.len() > MOST / 2 {
        let mut numbers: Vec<u64> = table.values().copied().collect();
        let half = numbers.len() / 2;
        let (_, middle, _) = numbers.select_nth_unstable(half);
        let middle = *middle;
        table.retain(|_, number| *number > middle);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const LIMITS: LoginLimits = LoginLimits {
        waiting: 1,
        waiting_per_address: 1,
        failures: 3,
        failure_interval: Duration::from_secs(1),
    };

    fn claim<'a>(user: &'a str, verifier: &'a str, address: &str) -> Claim<'a> {
        Claim {
            user,
            verifier,
            address: address.parse().unwrap(),
        }
    }

    /// How many guesses of `tries` at one moment are looked at.
    fn looked_at(failures: &Failures, claim: &Claim<'_>, tries: u32, now: u64) -> u32 {
        (0..tries)
            .filter(|_| {
                let looked = failures.judge_at(claim, &LIMITS, now) == Verdict::Look;
                if looked {
                    failures.failed_at(claim, &LIMITS, now);
                }
                looked
            })
            .count()
            .try_into()
            .unwrap()
    }

    #[test]
    fn trap_13_guesses_are_few_and_then_slow() {
        let failures = Failures::new();
        let ana = claim("ana", "v", "192.0.2.1");
        assert_eq!(looked_at(&failures, &ana, 100, 1000), 3);
        assert_eq!(looked_at(&failures, &ana, 100, 1999), 0);
        assert_eq!(looked_at(&failures, &ana, 100, 2000), 1);
        assert_eq!(looked_at(&failures, &ana, 100, 3999), 1);
        // From elsewhere it is the same user.
        let elsewhere = claim("ana", "v", "192.0.2.2");
        assert_eq!(looked_at(&failures, &elsewhere, 100, 3999), 0);
        // A name that is nobody's is no different.
        let nobody = claim("nobody", "", "192.0.2.9");
        assert_eq!(looked_at(&failures, &nobody, 100, 1000), 3);
        // Time empties the buckets.
        assert_eq!(looked_at(&failures, &ana, 100, 60_000), 3);
    }

    #[test]
    fn trap_13_an_address_may_not_try_many_names() {
        let failures = Failures::new();
        let names: Vec<String> = (0..100).map(|n| format!("user{n}")).collect();
        let looked: u32 = names
            .iter()
            .map(|name| looked_at(&failures, &claim(name, "", "2001:db8::1"), 1, 1000))
            .sum();
        assert_eq!(looked, 30);
        // The neighbour on the same site shares the bucket, another site does not.
        let neighbour = claim("ana", "v", "2001:db8::2");
        assert_eq!(looked_at(&failures, &neighbour, 1, 1000), 0);
        let other = claim("ana", "v", "2001:db8:0:1::2");
        assert_eq!(looked_at(&failures, &other, 1, 1000), 1);
    }

    #[test]
    fn trap_13_who_was_in_before_is_not_kept_out() {
        let failures = Failures::new();
        let home = claim("ana", "v", "192.0.2.1");
        failures.succeeded(&home, &LIMITS);
        let stranger = claim("ana", "v", "198.51.100.1");
        assert_eq!(looked_at(&failures, &stranger, 100, 1000), 3);
        let names: Vec<String> = (0..100).map(|n| format!("user{n}")).collect();
        for name in &names {
            looked_at(&failures, &claim(name, "", "192.0.2.1"), 1, 1000);
        }
        assert_eq!(failures.judge_at(&home, &LIMITS, 1000), Verdict::Look);
        // Guessing from there is bounded too, and forgiven by the right password.
        assert_eq!(looked_at(&failures, &home, 100, 1000), 3);
        assert_eq!(failures.judge_at(&home, &LIMITS, 1000), Verdict::Wait);
        failures.succeeded(&home, &LIMITS);
        assert_eq!(failures.judge_at(&home, &LIMITS, 1000), Verdict::Look);
    }

    #[test]
    fn trap_13_another_password_begins_anew() {
        let failures = Failures::new();
        let old = claim("ana", "old", "192.0.2.1");
        failures.succeeded(&old, &LIMITS);
        assert_eq!(looked_at(&failures, &old, 100, 1000), 3);
        let new = claim("ana", "new", "192.0.2.1");
        assert_eq!(failures.judge_at(&new, &LIMITS, 1000), Verdict::Look);
        // Who was in with the old password is a stranger to the new one.
        let stranger = claim("ana", "new", "198.51.100.1");
        assert_eq!(looked_at(&failures, &stranger, 100, 1000), 3);
        assert_eq!(failures.judge_at(&new, &LIMITS, 1000), Verdict::Wait);
    }

    #[test]
    fn trap_13_memory_is_bounded() {
        let mut table = HashMap::new();
        for number in 0..200_000_u64 {
            make_room(&mut table, 0);
            table.insert(number, number);
            assert!(table.len() <= MOST);
        }
        assert!(table.contains_key(&199_999));
        let mut same: HashMap<u64, u64> = (0..70_000).map(|key| (key, 5)).collect();
        make_room(&mut same, 0);
        assert!(same.len() < MOST);
    }

    #[test]
    fn without_a_limit_all_is_looked_at() {
        let failures = Failures::new();
        let limits = LoginLimits {
            failures: 0,
            ..LIMITS
        };
        let ana = claim("ana", "v", "192.0.2.1");
        for _ in 0..100 {
            failures.failed_at(&ana, &limits, 0);
            assert_eq!(failures.judge_at(&ana, &limits, 0), Verdict::Look);
        }
    }
}
