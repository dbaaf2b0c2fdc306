//! PostgreSQL's binary form of decimal numbers: digits to the base of ten thousand.

/// Digits that fit: PostgreSQL allows more, no column of SQLite's has them.
const MAX_DIGITS: usize = 2000;

const NEGATIVE: u16 = 0x4000;

/// A decimal number's parts.
struct Parts<'t> {
    sign: u16,
    whole: &'t str,
    fraction: &'t str,
}

fn parts(text: &str) -> Option<Parts<'_>> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (NEGATIVE, rest),
        None => (0, text),
    };
    let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
    let is_number = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let length = whole.len().saturating_add(fraction.len());
    (is_number(whole) && is_number(fraction) && (1..=MAX_DIGITS).contains(&length)).then_some(
        Parts {
            sign,
            whole: whole.trim_start_matches('0'),
            fraction,
        },
    )
}

/// Whether a text is a plain decimal number.
pub(super) fn is_decimal(text: &str) -> bool {
    parts(text).is_some()
}

/// Appends the binary form of a plain decimal number.
pub(super) fn put(out: &mut Vec<u8>, text: &str) -> Option<()> {
    let parts = parts(text)?;
    let mut padded = String::with_capacity(parts.whole.len() + parts.fraction.len() + 8);
    let lead = (4 - parts.whole.len() % 4) % 4;
    padded.extend(std::iter::repeat_n('0', lead));
    padded.push_str(parts.whole);
    let groups_before = padded.len() / 4;
    padded.push_str(parts.fraction);
    let tail = (4 - parts.fraction.len() % 4) % 4;
    padded.extend(std::iter::repeat_n('0', tail));
    let mut weight = i16::try_from(groups_before).ok()? - 1;
    let mut digits: Vec<u16> = Vec::with_capacity(padded.len() / 4);
    for group in padded.as_bytes().chunks(4) {
        digits.push(group.iter().fold(0, |n, b| n * 10 + u16::from(b - b'0')));
    }
    let leading = digits.iter().take_while(|digit| **digit == 0).count();
    digits.drain(..leading);
    weight = weight.saturating_sub(i16::try_from(leading).ok()?);
    while digits.last() == Some(&0) {
        digits.pop();
    }
    let (sign, weight) = if digits.is_empty() {
        (0, 0)
    } else {
        (parts.sign, weight)
    };
    out.extend_from_slice(&u16::try_from(digits.len()).ok()?.to_be_bytes());
    out.extend_from_slice(&weight.to_be_bytes());
    out.extend_from_slice(&sign.to_be_bytes());
    out.extend_from_slice(&u16::try_from(parts.fraction.len()).ok()?.to_be_bytes());
    for digit in digits {
        out.extend_from_slice(&digit.to_be_bytes());
    }
    Some(())
}

/// The text of a binary form; none where it is malformed, or no plain number.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let word = |at: usize| {
        let pair = bytes.get(at..at.checked_add(2)?)?;
        Some(u16::from_be_bytes(pair.try_into().ok()?))
    };
    let count = usize::from(word(0)?);
    let weight = i64::from(i16::from_be_bytes(bytes.get(2..4)?.try_into().ok()?));
    let (sign, scale) = (word(4)?, usize::from(word(6)?));
    if bytes.len() != count.checked_mul(2)?.checked_add(8)? || !matches!(sign, 0 | NEGATIVE) {
        return None;
    }
    if count > MAX_DIGITS || scale > MAX_DIGITS || weight.unsigned_abs() > 500 {
        return None;
    }
    let group = |position: i64| {
        let index = usize::try_from(weight - position).ok();
        let digit = index
            .filter(|index| *index < count)
            .and_then(|index| word(8 + index * 2));
        digit.unwrap_or(0)
    };
    let mut whole = String::new();
    for position in (0..=weight.max(0)).rev() {
        whole.push_str(&format!("{:04}", group(position)));
    }
    let mut fraction = String::new();
    let mut position = -1;
    while fraction.len() < scale {
        fraction.push_str(&format!("{:04}", group(position)));
        position -= 1;
    }
    let mut text = String::new();
    if sign == NEGATIVE {
        text.push('-');
    }
    let trimmed = whole.trim_start_matches('0');
    text.push_str(if trimmed.is_empty() { "0" } else { trimmed });
    if scale > 0 {
        text.push('.');
        text.push_str(fraction.get(..scale)?);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        for number in [
            "0",
            "1",
            "-1",
            "10000",
            "12345.6789",
            "0.0001",
            "-0.5",
            "100.00",
            "1234567890123456789012345678901234567890",
            "0.00000001",
            "99999999.99",
        ] {
            let mut out = Vec::new();
            put(&mut out, number).unwrap();
            assert_eq!(text(&out).as_deref(), Some(number));
        }
        let mut out = Vec::new();
        put(&mut out, "12345.678").unwrap();
        assert_eq!(out, [0, 3, 0, 1, 0, 0, 0, 3, 0, 1, 9, 41, 26, 124]);
        for bad in ["", "x", "1e5", "--1", "1.2.3", "+1", "-", "."] {
            assert!(put(&mut Vec::new(), bad).is_none(), "{bad}");
        }
        for bad in [
            &b""[..],
            b"\0\x01",
            &[0, 1, 0x7f, 0xff, 0, 0, 0, 0, 0, 1],
            &[0, 0, 0, 0, 0xc0, 0, 0, 0],
        ] {
            assert!(text(bad).is_none());
        }
    }
}
