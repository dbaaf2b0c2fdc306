//! Points in time as people type them: `24h` (ago), `2026-01-31`, `2026-01-31T12:00:00Z` (UTC).

use bosdb_store::UnixNanos;

const NANOS_PER_SECOND: u64 = 1_000_000_000;
const SECONDS_PER_DAY: u64 = 86_400;
/// Length of each month in a year that is not a leap year.
const MONTH_DAYS: [u64; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Reads a point in time.
pub(in crate::cli) fn parse(text: &str, now: UnixNanos) -> Option<UnixNanos> {
    match ago(text) {
        Some(seconds) => {
            let nanos = seconds.checked_mul(NANOS_PER_SECOND)?;
            Some(UnixNanos(now.0.saturating_sub(nanos)))
        }
        None => calendar(text),
    }
}

/// Seconds of `90s`, `30m`, `24h`, `7d`.
fn ago(text: &str) -> Option<u64> {
    let split = text.len().checked_sub(1)?;
    let (number, unit) = text.split_at_checked(split)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        "d" => SECONDS_PER_DAY,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(seconds)
}

/// A date, or a date and a time of day, in UTC.
fn calendar(text: &str) -> Option<UnixNanos> {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let (date, time) = text.split_once(['T', ' ']).unwrap_or((text, "00:00"));
    let mut date = date.splitn(3, '-').map(number);
    let (year, month, day) = (date.next()??, date.next()??, date.next()??);
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let mut time = time.splitn(3, ':').map(number);
    let (hour, minute) = (time.next()??, time.next()??);
    let second = time.next().unwrap_or(Some(0))?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = days(year, month, day)? * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second;
    let digits: String = fraction
        .chars()
        .chain("000000000".chars())
        .take(9)
        .collect();
    let nanos = seconds.checked_mul(NANOS_PER_SECOND)?;
    nanos.checked_add(number(&digits)?).map(UnixNanos)
}

/// Digits only: a sign or a space is no part of a date.
fn number(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.len() <= 9;
    (is_number && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

/// Days since 1970-01-01.
fn days(year: u64, month: u64, day: u64) -> Option<u64> {
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    if !(1970..=2500).contains(&year) || day == 0 {
        return None;
    }
    let position = usize::try_from(month.checked_sub(1)?).ok()?;
    let leap_day = u64::from(is_leap(year));
    let length = MONTH_DAYS.get(position)? + if month == 2 { leap_day } else { 0 };
    if day > length {
        return None;
    }
    let years: u64 = (1970..year)
        .map(|year| 365 + u64::from(is_leap(year)))
        .sum();
    let months: u64 = MONTH_DAYS.iter().take(position).sum();
    let past_february = if month > 2 { leap_day } else { 0 };
    Some(years + months + past_february + day - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_back_as_they_are_written() {
        for (text, written) in [
            ("2026-01-31", "2026-01-31T00:00:00.000000000Z"),
            ("2024-02-29T23:59:59.5Z", "2024-02-29T23:59:59.500000000Z"),
            ("2100-03-01 07:05", "2100-03-01T07:05:00.000000000Z"),
            ("1970-01-01T00:00:01", "1970-01-01T00:00:01.000000000Z"),
        ] {
            let parsed = parse(text, UnixNanos(0)).map(|time| time.to_string());
            assert_eq!(parsed.as_deref(), Some(written), "{text}");
        }
    }

    #[test]
    fn spans_count_back_from_now() {
        let now = UnixNanos(10 * SECONDS_PER_DAY * NANOS_PER_SECOND);
        for (text, seconds) in [("90s", 90), ("30m", 1800), ("24h", 86_400), ("7d", 604_800)] {
            let expected = UnixNanos(now.0 - seconds * NANOS_PER_SECOND);
            assert_eq!(parse(text, now), Some(expected), "{text}");
        }
        assert_eq!(parse("99d", now), Some(UnixNanos(0)));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "h",
            "yesterday",
            "2026-02-29",
            "2026-13-01",
            "2026-01-00",
            "2026-01-01T24:00",
            "-5m",
            "2026-1",
            "1969-12-31",
            "2026-01-01T",
            "99999999999999999999d",
            "é",
        ] {
            assert_eq!(parse(text, UnixNanos(0)), None, "{text}");
        }
    }
}
