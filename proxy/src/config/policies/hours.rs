//! The notation of hours: `mon-fri 08:00-18:00`, `sat,sun 10:00-24:00`, `fri 22:00-06:00`.

use bosdb_store::bounds::Window;

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// Reads a window.
pub(super) fn window(text: &str) -> Option<Window> {
    let (days, times) = text.split_once(' ')?;
    let (from, to) = times.trim().split_once('-')?;
    let (from, to) = (minute(from)?, minute(to)?);
    // An empty window is a mistake; one to midnight ends with its day.
    if from == to || from == DAY {
        return None;
    }
    Some(Window {
        days: days_of(days)?,
        from,
        to,
    })
}

fn days_of(text: &str) -> Option<u8> {
    let mut days = 0_u8;
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (mut at, last) = (day(first)?, day(last)?);
        loop {
            days |= 1_u8.checked_shl(at)?;
            if at == last {
                break;
            }
            at = if at == 6 { 0 } else { at.saturating_add(1) };
        }
    }
    Some(days)
}

fn day(text: &str) -> Option<u32> {
    let at = DAYS.iter().position(|day| *day == text)?;
    u32::try_from(at).ok()
}

fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let number = |text: &str| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse::<u16>().ok()).flatten()
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    let total = hour.checked_mul(60)?.checked_add(minute)?;
    (minute < 60 && total <= DAY).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows() {
        for (text, days, from, to) in [
            ("mon-fri 08:00-18:00", 0b001_1111, 480, 1080),
            ("sat,sun 10:00-24:00", 0b110_0000, 600, 1440),
            ("fri 22:00-06:00", 0b001_0000, 1320, 360),
            ("sat-mon 00:00-24:00", 0b110_0001, 0, 1440),
        ] {
            assert_eq!(window(text), Some(Window { days, from, to }), "{text}");
        }
        for text in [
            "",
            "mon",
            "mon 8:00-18:00",
            "monday 08:00-18:00",
            "mon 08:00-08:00",
            "mon 24:00-06:00",
            "mon 08:60-18:00",
            "mon 08:00-25:00",
            "mon- 08:00-18:00",
        ] {
            assert_eq!(window(text), None, "{text}");
        }
    }
}
