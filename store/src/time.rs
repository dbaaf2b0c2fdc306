//! Wall-clock time as one number, and its written form.

use std::fmt;
use std::time::Duration;

use serde::{Serialize, Serializer};

const NANOS_PER_SECOND: u64 = 1_000_000_000;
const SECONDS_PER_DAY: u64 = 86_400;

/// Nanoseconds since the Unix epoch, UTC. Good until the year 2554.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct UnixNanos(pub u64);

impl UnixNanos {
    /// How long after `earlier` this is; `None` when the clock has gone back in between.
    #[must_use]
    pub const fn since(self, earlier: Self) -> Option<Duration> {
        match self.0.checked_sub(earlier.0) {
            Some(nanos) => Some(Duration::from_nanos(nanos)),
            None => None,
        }
    }

    /// Whether `interval` has passed since `earlier`. A clock that went back counts as passed: a
    /// periodic duty is then done early, never put off for as long as the clock was wrong.
    #[must_use]
    pub fn is_due(self, earlier: Self, interval: Duration) -> bool {
        self.since(earlier)
            .is_none_or(|elapsed| elapsed >= interval)
    }
}

/// RFC 3339 in UTC with nanoseconds: `2026-01-31T08:00:00.000000001Z`.
impl fmt::Display for UnixNanos {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0 / NANOS_PER_SECOND;
        let nanos = self.0 % NANOS_PER_SECOND;
        let (year, month, day) = civil_from_days(seconds / SECONDS_PER_DAY);
        let second_of_day = seconds % SECONDS_PER_DAY;
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}.{nanos:09}Z",
            second_of_day / 3_600,
            second_of_day / 60 % 60,
            second_of_day % 60,
        )
    }
}

impl Serialize for UnixNanos {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Days since 1970-01-01 to (year, month, day); years are counted from March, so that the leap
/// day is the last of its year and needs no case of its own.
const fn civil_from_days(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let january_or_february = if month <= 2 { 1 } else { 0 };
    (year_of_era + era * 400 + january_or_february, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_in_utc() {
        let cases = [
            (0, "1970-01-01T00:00:00.000000000Z"),
            (951_782_400_000_000_001, "2000-02-29T00:00:00.000000001Z"),
            (1_709_251_199_999_999_999, "2024-02-29T23:59:59.999999999Z"),
            (4_107_542_400_000_000_000, "2100-03-01T00:00:00.000000000Z"),
            (1_767_225_600_000_000_000, "2026-01-01T00:00:00.000000000Z"),
        ];
        for (nanos, written) in cases {
            assert_eq!(UnixNanos(nanos).to_string(), written);
        }
    }

    #[test]
    fn a_clock_that_went_back_makes_a_duty_due() {
        let interval = Duration::from_secs(1);
        assert!(!UnixNanos(10).is_due(UnixNanos(5), interval));
        assert!(UnixNanos(1).is_due(UnixNanos(5), interval));
        assert!(UnixNanos(1_000_000_005).is_due(UnixNanos(5), interval));
    }
}
