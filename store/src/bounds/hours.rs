//! When statements may be sent.

use std::time::Duration;

use crate::UnixNanos;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use thiserror::Error;

/// A part of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Days on which it begins, a bit each, Monday the lowest.
    pub days: u8,
    /// Its first minute of the day.
    pub from: u16,
    /// The minute after its last. Not after `from`: it ends on the next day.
    pub to: u16,
}

/// Parts of the week in a time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    zone: TimeZone,
    windows: Vec<Window>,
}

/// No time zone has this name.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("there is no time zone {0:?}")]
pub struct BadZone(pub String);

/// Hours are looked at once a minute.
const GRAIN: Duration = Duration::from_secs(60);

impl Hours {
    /// These windows in the zone of this name (`Europe/Rome`, `UTC`).
    ///
    /// # Errors
    /// When there is no such zone.
    pub fn new(zone: &str, windows: Vec<Window>) -> Result<Self, BadZone> {
        let zone = TimeZone::get(zone).map_err(|_| BadZone(zone.to_owned()))?;
        Ok(Self { zone, windows })
    }

    /// Whether this is within them.
    #[must_use]
    pub fn include(&self, now: UnixNanos) -> bool {
        // A time that cannot be read is in no window.
        let Ok(now) = Timestamp::from_nanosecond(i128::from(now.0)) else {
            return false;
        };
        let local = self.zone.to_datetime(now);
        let today = local.date().weekday().to_monday_zero_offset();
        let minute = i32::from(local.hour()) * 60 + i32::from(local.minute());
        let yesterday = if today == 0 { 6 } else { today - 1 };
        self.windows.iter().any(|window| {
            let begins = |day: i8| window.days.checked_shr(u32::from(day.unsigned_abs()));
            let on = |day| begins(day).is_some_and(|days| days & 1 == 1);
            let (from, to) = (i32::from(window.from), i32::from(window.to));
            if from < to {
                on(today) && (from..to).contains(&minute)
            } else {
                (on(today) && minute >= from) || (on(yesterday) && minute < to)
            }
        })
    }

    /// The moment up to which what [`Self::include`] says of `now` holds.
    #[must_use]
    pub fn look_again(now: UnixNanos) -> UnixNanos {
        let grain = u64::try_from(GRAIN.as_nanos()).unwrap_or(u64::MAX);
        let begun = now.0.checked_div(grain).unwrap_or(0);
        UnixNanos(begun.saturating_add(1).saturating_mul(grain))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> UnixNanos {
        let time: Timestamp = text.parse().unwrap();
        UnixNanos(u64::try_from(time.as_nanosecond()).unwrap())
    }

    const WORKDAYS: u8 = 0b001_1111;

    #[test]
    fn office_hours_follow_the_zone() {
        let window = Window {
            days: WORKDAYS,
            from: 8 * 60,
            to: 18 * 60,
        };
        let rome = Hours::new("Europe/Rome", vec![window]).unwrap();
        for (time, expected) in [
            // Winter: one hour ahead. Tuesday.
            ("2026-11-24T06:59:59Z", false),
            ("2026-11-24T07:00:00Z", true),
            ("2026-11-24T16:59:59Z", true),
            ("2026-11-24T17:00:00Z", false),
            // Summer: two. Friday, then Saturday.
            ("2026-07-24T06:00:00Z", true),
            ("2026-07-24T16:00:00Z", false),
            ("2026-07-25T10:00:00Z", false),
        ] {
            assert_eq!(rome.include(at(time)), expected, "{time}");
        }
    }

    #[test]
    fn a_window_over_midnight_belongs_to_its_first_day() {
        let window = Window {
            days: 1,
            from: 22 * 60,
            to: 6 * 60,
        };
        let nights = Hours::new("UTC", vec![window]).unwrap();
        for (time, expected) in [
            ("2026-11-23T21:59:00Z", false),
            ("2026-11-23T22:00:00Z", true),
            ("2026-11-24T05:59:00Z", true),
            ("2026-11-24T06:00:00Z", false),
            ("2026-11-23T05:00:00Z", false),
        ] {
            assert_eq!(nights.include(at(time)), expected, "{time}");
        }
    }

    #[test]
    fn a_zone_that_does_not_exist() {
        assert!(Hours::new("Europe/Atlantis", Vec::new()).is_err());
    }

    #[test]
    fn looked_at_again_when_the_minute_is_over() {
        let again = Hours::look_again(at("2026-11-24T17:59:01Z"));
        assert_eq!(again, at("2026-11-24T18:00:00Z"));
    }
}
