//! What a target has served, in the figures that PgBouncer's users know.
//!
//! A worker adds to counters of its own, without a lock and without sharing a cache line with
//! another; whoever looks adds them up.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::clock::Moment;

/// Averages are over the time since the period before the last one began: between one and two of
/// these.
pub const PERIOD: Duration = Duration::from_secs(60);

/// One of the figures. Times are in nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub enum Figure {
    /// Times a session was given a backend.
    Leases,
    /// Transactions ended.
    Transactions,
    /// Statements run.
    Queries,
    /// Bytes that came from clients.
    Received,
    /// Bytes that went to clients.
    Sent,
    /// Time in transactions, idle or not.
    TransactionTime,
    /// Time in which a statement ran.
    QueryTime,
    /// Time that sessions waited for a backend.
    WaitTime,
    /// Named statements that clients prepared.
    ClientParses,
    /// Named statements that BosDB prepared on backends.
    ServerParses,
    /// Named statements that clients bound.
    Binds,
    /// Logins that succeeded.
    Logins,
}

impl Figure {
    /// Every figure, in PgBouncer's order.
    pub const ALL: [Self; FIGURES] = [
        Self::Leases,
        Self::Transactions,
        Self::Queries,
        Self::Received,
        Self::Sent,
        Self::TransactionTime,
        Self::QueryTime,
        Self::WaitTime,
        Self::ClientParses,
        Self::ServerParses,
        Self::Binds,
        Self::Logins,
    ];

    #[expect(
        clippy::as_conversions,
        reason = "the discriminants of a fieldless enum with repr(usize)"
    )]
    const fn index(self) -> usize {
        self as usize
    }

    /// What a time is divided by for its average; none: it is a rate per second.
    const fn mean_of(self) -> Option<Self> {
        match self {
            Self::TransactionTime => Some(Self::Transactions),
            Self::QueryTime => Some(Self::Queries),
            Self::WaitTime => Some(Self::Leases),
            Self::Leases
            | Self::Transactions
            | Self::Queries
            | Self::Received
            | Self::Sent
            | Self::ClientParses
            | Self::ServerParses
            | Self::Binds
            | Self::Logins => None,
        }
    }
}

const FIGURES: usize = 12;

/// Workers beyond this share counters.
const SHARDS: usize = 16;

/// All figures at one moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures([u64; FIGURES]);

impl Figures {
    /// One of them; times in microseconds.
    #[must_use]
    pub fn get(&self, figure: Figure) -> u64 {
        let raw = self.raw(figure);
        match figure.mean_of() {
            Some(_) => raw / 1000,
            None => raw,
        }
    }

    fn raw(&self, figure: Figure) -> u64 {
        self.0.get(figure.index()).copied().unwrap_or(0)
    }

    /// Adds those of another target.
    pub fn add(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine = mine.saturating_add(theirs);
        }
    }

    fn since(&self, earlier: &Self, figure: Figure) -> u64 {
        self.raw(figure).saturating_sub(earlier.raw(figure))
    }

    /// The average since `earlier`, which was `elapsed` ago: counts per second; times, in
    /// microseconds, per thing counted. Nothing counted or no time passed: zero.
    #[must_use]
    pub fn average(&self, earlier: &Self, elapsed: Duration, figure: Figure) -> u64 {
        let grown = u128::from(self.since(earlier, figure));
        let (numerator, denominator) = match figure.mean_of() {
            Some(count) => (
                grown,
                u128::from(self.since(earlier, count)).saturating_mul(1000),
            ),
            None => (grown.saturating_mul(1_000_000), elapsed.as_micros()),
        };
        numerator
            .checked_div(denominator)
            .and_then(|average| u64::try_from(average).ok())
            .unwrap_or(0)
    }
}

/// A worker's counters, on cache lines of their own.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Shard([AtomicU64; FIGURES]);

#[derive(Debug)]
struct History {
    older: (Moment, Figures),
    newer: (Moment, Figures),
}

/// The figures of one target, over all its pools there ever were.
#[derive(Debug)]
pub struct TargetStats {
    shards: [Shard; SHARDS],
    history: Mutex<History>,
}

impl Default for TargetStats {
    fn default() -> Self {
        let begin = (Moment::now(), Figures::default());
        Self {
            shards: Default::default(),
            history: Mutex::new(History {
                older: begin,
                newer: begin,
            }),
        }
    }
}

impl TargetStats {
    /// Adds to a figure.
    pub fn add(&self, worker: usize, figure: Figure, n: u64) {
        let counter = self
            .shards
            .get(worker % SHARDS)
            .and_then(|shard| shard.0.get(figure.index()));
        if let Some(counter) = counter {
            counter.fetch_add(n, Ordering::Relaxed);
        }
    }

    /// The figures since BosDB started.
    #[must_use]
    pub fn totals(&self) -> Figures {
        let mut totals = Figures::default();
        for shard in &self.shards {
            for (total, counter) in totals.0.iter_mut().zip(&shard.0) {
                *total = total.saturating_add(counter.load(Ordering::Relaxed));
            }
        }
        totals
    }

    /// The figures at the beginning of the period that averages are over, and how long ago that
    /// was.
    #[must_use]
    pub fn before(&self) -> (Figures, Duration) {
        let history = self.history.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, figures) = history.older;
        (figures, Moment::now().since(at))
    }

    /// Begins a new period when the last one is over. Called about once a second.
    pub fn turn(&self) {
        let now = Moment::now();
        let mut history = self.history.lock().unwrap_or_else(PoisonError::into_inner);
        if now.since(history.newer.0) >= PERIOD {
            history.older = history.newer;
            history.newer = (now, self.totals());
        }
    }
}

/// How much of a session's time counts as running statements: the answers to a pipeline overlap,
/// and each moment counts once.
#[derive(Debug)]
pub(crate) struct BusyTime {
    counted_until: Moment,
}

impl BusyTime {
    pub(crate) fn new() -> Self {
        Self {
            counted_until: Moment::now(),
        }
    }

    /// The time to count for a statement that was forwarded at one moment and ended at another.
    pub(crate) fn count(&mut self, forwarded: Moment, ended: Moment) -> u64 {
        let from = forwarded.max(self.counted_until);
        self.counted_until = self.counted_until.max(ended);
        ended.nanos_since(from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(pairs: &[(Figure, u64)]) -> Figures {
        let stats = TargetStats::default();
        for (worker, (figure, n)) in pairs.iter().enumerate() {
            stats.add(worker, *figure, *n);
        }
        stats.totals()
    }

    #[test]
    fn figures_are_in_the_order_of_their_indexes() {
        for (index, figure) in Figure::ALL.iter().enumerate() {
            assert_eq!(figure.index(), index);
        }
    }

    #[test]
    fn workers_add_up() {
        let stats = TargetStats::default();
        for worker in 0..40 {
            stats.add(worker, Figure::Queries, 1);
            stats.add(worker, Figure::QueryTime, 2_000);
        }
        assert_eq!(stats.totals().get(Figure::Queries), 40);
        assert_eq!(stats.totals().get(Figure::QueryTime), 80);
        assert_eq!(stats.totals().get(Figure::WaitTime), 0);
    }

    #[test]
    fn trap_61_averages_over_nothing_are_zero() {
        let nothing = Figures::default();
        for figure in Figure::ALL {
            for elapsed in [Duration::ZERO, PERIOD] {
                assert_eq!(nothing.average(&nothing, elapsed, figure), 0, "{figure:?}");
            }
        }
        // Time without a count, and a clock that stands still.
        let odd = figures(&[(Figure::QueryTime, 5_000_000), (Figure::Received, 7)]);
        assert_eq!(odd.average(&nothing, PERIOD, Figure::QueryTime), 0);
        assert_eq!(odd.average(&nothing, Duration::ZERO, Figure::Received), 0);
        // Counters never go back, but a sum read in the middle of an addition may seem to.
        assert_eq!(nothing.average(&odd, PERIOD, Figure::Received), 0);
    }

    #[test]
    fn trap_61_averages_are_of_the_period_alone() {
        let before = figures(&[(Figure::Queries, 100), (Figure::QueryTime, 900_000_000)]);
        let mut now = before;
        now.add(&figures(&[
            (Figure::Queries, 20),
            (Figure::QueryTime, 60_000),
            (Figure::Leases, 4),
            (Figure::WaitTime, 8_000_000),
            (Figure::Sent, 5_000),
        ]));
        let elapsed = Duration::from_secs(10);
        assert_eq!(now.average(&before, elapsed, Figure::Queries), 2);
        assert_eq!(now.average(&before, elapsed, Figure::QueryTime), 3);
        assert_eq!(now.average(&before, elapsed, Figure::WaitTime), 2_000);
        assert_eq!(now.average(&before, elapsed, Figure::Sent), 500);
    }

    #[test]
    fn trap_61_a_pipeline_counts_each_moment_once() {
        let mut busy = BusyTime::new();
        let begin = Moment::now();
        let pause = Duration::from_millis(3);
        let mut ends = Vec::new();
        for _ in 0..4 {
            std::thread::sleep(pause);
            ends.push(Moment::now());
        }
        // Four statements forwarded together, answered one after another.
        let counted: u64 = ends.iter().map(|end| busy.count(begin, *end)).sum();
        let last = ends.last().unwrap();
        assert_eq!(counted, last.nanos_since(begin));
        // What comes later counts from its own beginning.
        std::thread::sleep(pause);
        let (from, to) = (Moment::now(), Moment::now());
        assert_eq!(busy.count(from, to), to.nanos_since(from));
    }
}
