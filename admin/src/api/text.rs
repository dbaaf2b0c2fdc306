//! Texts and times of requests.

use bosdb_store::UnixNanos;

/// Bytes of a reason or a token's name.
const MAX_TEXT: usize = 500;

/// Notes what is wrong with a name that clients use at the door.
pub(crate) fn check_name(field: &str, name: &str, wrong: &mut Vec<String>) {
    let forbidden = |c: char| c.is_control() || matches!(c, '"' | '\\' | '~' | '*' | '/');
    if name.is_empty() || name.len() > 63 || name.contains(forbidden) || name.trim() != name {
        wrong.push(format!(
            "{field}: is 1 to 63 bytes without control characters, quotes, \\, ~, * and /"
        ));
    }
}

/// Notes what is wrong with a text that is only shown.
pub(crate) fn check_text(field: &str, text: &str, wrong: &mut Vec<String>) {
    if text.len() > MAX_TEXT || text.chars().any(char::is_control) {
        wrong.push(format!(
            "{field}: is at most {MAX_TEXT} bytes without control characters"
        ));
    }
}

/// Milliseconds since the epoch as they are answered.
pub(crate) fn time(millis: i64) -> String {
    let nanos = u64::try_from(millis).unwrap_or(0).saturating_mul(1_000_000);
    UnixNanos(nanos).to_string()
}

/// Reads a time, RFC 3339.
pub(crate) fn parse_time(field: &str, text: &str, wrong: &mut Vec<String>) -> Option<i64> {
    let parsed = text.parse::<jiff::Timestamp>().ok();
    if parsed.is_none() {
        wrong.push(format!("{field}: is not a time as 2026-01-31T12:00:00Z"));
    }
    parsed.map(jiff::Timestamp::as_millisecond)
}
