//! How many statements a subject may send.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bosdb_store::bounds::Rate;

use crate::clock::Moment;

/// What a subject has sent on a target, over all its sessions: the moment at which it will have
/// made up for it. One integer, so that nobody waits for anybody.
#[derive(Debug)]
pub struct Bucket {
    base: Moment,
    made_up: AtomicU64,
}

impl Default for Bucket {
    fn default() -> Self {
        Self {
            base: Moment::now(),
            made_up: AtomicU64::new(0),
        }
    }
}

impl Bucket {
    /// Takes one statement at this moment.
    ///
    /// # Errors
    /// The time after which one can be taken, when there is none left.
    pub fn take(&self, rate: Rate, now: Moment) -> Result<(), Duration> {
        let now = now.nanos_since(self.base);
        let interval = rate.interval();
        let room = interval.saturating_mul(u64::from(rate.burst));
        let taken = self
            .made_up
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |made_up| {
                let next = made_up.max(now).saturating_add(interval);
                (next.saturating_sub(now) <= room).then_some(next)
            });
        taken.map(|_| ()).map_err(|made_up| {
            let next = made_up.max(now).saturating_add(interval);
            Duration::from_nanos(next.saturating_sub(now).saturating_sub(room))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_then_one_at_a_time() {
        let rate = Rate {
            per_second: 2,
            burst: 3,
        };
        let bucket = Bucket::default();
        let now = Moment::now();
        for _ in 0..3 {
            assert_eq!(bucket.take(rate, now), Ok(()));
        }
        let wait = bucket.take(rate, now).unwrap_err();
        assert!(wait <= Duration::from_millis(500) && wait > Duration::from_millis(400));
    }
}
