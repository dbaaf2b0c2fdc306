//! Sign-ins that failed: whoever tries passwords waits, longer each time.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bosdb_gateway::clock::Moment;

/// Failures before there is a wait.
const FREE: u32 = 5;

/// The longest wait.
const LONGEST: u64 = 300;

/// Names and addresses remembered; beyond that the oldest are forgotten.
const REMEMBERED: usize = 10_000;

/// After so long without a failure all is forgotten.
const FORGIVEN: Duration = Duration::from_secs(900);

#[derive(Debug, Default)]
pub(crate) struct Failures(Mutex<HashMap<String, Failed>>);

#[derive(Debug)]
struct Failed {
    count: u32,
    last: Moment,
}

impl Failures {
    /// How many seconds this name or address still has to wait.
    pub(crate) fn wait(&self, key: &str) -> Option<u64> {
        let failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let failed = failures.get(key)?;
        let over = failed.count.checked_sub(FREE)?;
        let wait = 1_u64.checked_shl(over).unwrap_or(LONGEST).min(LONGEST);
        let passed = Moment::now().since(failed.last).as_secs();
        wait.checked_sub(passed).filter(|left| *left > 0)
    }

    /// One more.
    pub(crate) fn note(&self, key: &str) {
        let now = Moment::now();
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if failures.len() >= REMEMBERED {
            failures.retain(|_, failed| now.since(failed.last) < FORGIVEN);
        }
        if failures.len() >= REMEMBERED {
            let oldest = failures.iter().min_by_key(|(_, failed)| failed.last);
            if let Some(oldest) = oldest.map(|(key, _)| key.clone()) {
                failures.remove(&oldest);
            }
        }
        let failed = failures.entry(key.to_owned()).or_insert(Failed {
            count: 0,
            last: now,
        });
        if now.since(failed.last) >= FORGIVEN {
            failed.count = 0;
        }
        failed.count = failed.count.saturating_add(1);
        failed.last = now;
    }

    /// It went well.
    pub(crate) fn forget(&self, key: &str) {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        failures.remove(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_wait_after_some_failures_and_none_after_a_success() {
        let failures = Failures::default();
        for _ in 0..FREE {
            assert_eq!(failures.wait("ana"), None);
            failures.note("ana");
        }
        assert!(failures.wait("ana").is_some());
        assert_eq!(failures.wait("bea"), None);
        for _ in 0..40 {
            failures.note("ana");
        }
        assert!(failures.wait("ana").is_some_and(|wait| wait <= LONGEST));
        failures.forget("ana");
        assert_eq!(failures.wait("ana"), None);
    }
}
