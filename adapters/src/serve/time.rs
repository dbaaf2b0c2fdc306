//! Days and times of day as PostgreSQL counts them.

/// Days from 1970-01-01 to 2000-01-01.
const EPOCH: i64 = 10_957;

/// Microseconds of a day.
pub(super) const DAY: i64 = 86_400_000_000;

/// Years that both sides can write.
const YEARS: std::ops::RangeInclusive<i64> = 1..=9999;

/// Days from 1970-01-01 in the Gregorian calendar.
fn from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day.
fn to_civil(days: i64) -> (i64, i64, i64) {
    let days = days.saturating_add(719_468);
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

fn digits(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<i64> {
    (length.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())?
}

/// Days from 2000-01-01 of `YYYY-MM-DD`.
pub(super) fn date(text: &str) -> Option<i64> {
    let mut parts = text.splitn(3, '-');
    let year = digits(parts.next()?, 4..=4).filter(|year| YEARS.contains(year))?;
    let month = digits(parts.next()?, 2..=2).filter(|month| (1..=12).contains(month))?;
    let day = digits(parts.next()?, 2..=2).filter(|day| (1..=31).contains(day))?;
    let days = from_civil(year, month, day);
    // The thirtieth of February is another day.
    (to_civil(days) == (year, month, day)).then_some(days - EPOCH)
}

/// Microseconds of `HH:MM[:SS[.ffffff]]`.
pub(super) fn time(text: &str) -> Option<i64> {
    let mut parts = text.splitn(3, ':');
    let hour = digits(parts.next()?, 2..=2).filter(|hour| *hour < 24)?;
    let minute = digits(parts.next()?, 2..=2).filter(|minute| *minute < 60)?;
    let (second, micros) = match parts.next() {
        None => (0, 0),
        Some(rest) => {
            let (second, fraction) = rest.split_once('.').unwrap_or((rest, "0"));
            let second = digits(second, 2..=2).filter(|second| *second < 60)?;
            let fraction = fraction.get(..6).unwrap_or(fraction);
            let width = u32::try_from(fraction.len()).ok()?;
            let scale = 10_i64.pow(6_u32.saturating_sub(width));
            (second, digits(fraction, 1..=6)? * scale)
        }
    };
    Some(((hour * 60 + minute) * 60 + second) * 1_000_000 + micros)
}

/// Microseconds from 2000-01-01 of `YYYY-MM-DD[ T]HH:MM[:SS[.ffffff]][Z]`, or of a day alone.
pub(super) fn timestamp(text: &str) -> Option<i64> {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let (day, of_day) = text.split_once([' ', 'T']).unwrap_or((text, "00:00"));
    Some(date(day)? * DAY + time(of_day)?)
}

/// `YYYY-MM-DD` of days from 2000-01-01.
pub(super) fn date_text(days: i64) -> Option<String> {
    let (year, month, day) = to_civil(days.checked_add(EPOCH)?);
    YEARS
        .contains(&year)
        .then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// `HH:MM:SS[.ffffff]`.
pub(super) fn time_text(micros: i64) -> String {
    let (seconds, micros) = (micros / 1_000_000, micros % 1_000_000);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let mut text = format!("{hour:02}:{minute:02}:{second:02}");
    if micros != 0 {
        let fraction = format!(".{micros:06}");
        text.push_str(fraction.trim_end_matches('0'));
    }
    text
}

/// `YYYY-MM-DD HH:MM:SS[.ffffff]`.
pub(super) fn timestamp_text(micros: i64) -> Option<String> {
    let day = date_text(micros.div_euclid(DAY))?;
    Some(format!("{day} {}", time_text(micros.rem_euclid(DAY))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times() {
        assert_eq!(date("2000-01-01"), Some(0));
        assert_eq!(date("1999-12-31"), Some(-1));
        assert_eq!(date("2026-11-24"), Some(9824));
        assert_eq!(time("12:34:56.5"), Some(45_296_500_000));
        assert_eq!(timestamp("2000-01-02T00:00:01Z"), Some(DAY + 1_000_000));
        let text = "1969-07-20 20:17:40.123";
        assert_eq!(timestamp(text), Some(-960_867_739_877_000));
        assert_eq!(timestamp_text(-960_867_739_877_000).as_deref(), Some(text));
        for days in (-730_000..2_900_000).step_by(97) {
            if let Some(text) = date_text(days) {
                assert_eq!(date(&text), Some(days), "{text}");
            }
        }
        for bad in [
            "2026-02-30",
            "10000-01-01",
            "0000-01-01",
            "2026-1-1",
            "x",
            "",
            "2026-01-01x",
        ] {
            assert_eq!(date(bad), None, "{bad}");
        }
        for bad in ["24:00:00", "1:2:3", "12:60", "", "12:00:00."] {
            assert_eq!(time(bad), None, "{bad}");
        }
    }
}
