//! A record for people and for machines.

use std::fmt::Write as _;

use crate::audit::coded::Coded as _;
use crate::audit::record::AuditRecord;

/// How much of a text a line shows.
const TEXT_SHOWN: usize = 200;

/// One line of JSON. Field names and forms are stable.
///
/// # Errors
/// When the serialiser fails, which it has no reason to.
pub fn json(record: &AuditRecord) -> Result<String, serde_json::Error> {
    serde_json::to_string(record)
}

/// One line for a person: when, what, who, how it went, the text. Control characters are escaped:
/// what a client sends must not move the reader's cursor.
#[must_use]
pub fn line(record: &AuditRecord) -> String {
    let mut out = format!("{} #{}", record.time_start, record.stream_seq);
    word(&mut out, "", record.kind.word());
    if let Some(session) = record.session_id {
        word(&mut out, "session=", &session.to_string());
    }
    if let Some(seq) = record.session_seq {
        word(&mut out, "seq=", &seq.to_string());
    }
    if let Some(intent) = record.intent_seq {
        word(&mut out, "intent=", &intent.to_string());
    }
    word(&mut out, "user=", &record.user);
    word(&mut out, "client=", &record.client);
    word(&mut out, "target=", &record.target);
    word(
        &mut out,
        "",
        record.statement_kind.map_or("", |kind| kind.word()),
    );
    word(
        &mut out,
        "",
        record.verdict.map_or("", |verdict| verdict.word()),
    );
    word(
        &mut out,
        "",
        record.outcome.map_or("", |outcome| outcome.word()),
    );
    word(&mut out, "sqlstate=", &record.sqlstate);
    for fired in &record.rules {
        word(&mut out, "rule=", &fired.rule);
    }
    counts(&mut out, record);
    if let Some(id) = record.decision_id {
        word(&mut out, "decision=", &format!("{id:032x}"));
    }
    if !record.message.is_empty() {
        quoted(&mut out, "message=", record.message.as_bytes());
    }
    if !record.text.is_empty() {
        let label = if record.redacted {
            "redacted="
        } else {
            "text="
        };
        quoted(&mut out, label, &record.text);
    }
    out
}

fn counts(out: &mut String, record: &AuditRecord) {
    if let Some(rows) = record.rows {
        word(out, "rows=", &rows.to_string());
    }
    if let Some(total) = record.total_ns {
        word(
            out,
            "ms=",
            &format!("{}.{:03}", total / 1_000_000, total / 1_000 % 1_000),
        );
    }
    if let Some(refused) = record.records_refused {
        word(out, "refused=", &refused.to_string());
    }
    if let Some(bytes) = record.recovered_bytes {
        word(out, "recovered_bytes=", &bytes.to_string());
    }
}

/// Appends a word where there is one; one with anything odd in it is quoted.
fn word(out: &mut String, label: &str, value: &str) {
    if value.is_empty() {
        return;
    }
    let is_plain = |c: char| c.is_ascii_graphic() && c != '"';
    if value.chars().all(is_plain) {
        out.push(' ');
        out.push_str(label);
        out.push_str(value);
    } else {
        quoted(out, label, value.as_bytes());
    }
}

fn quoted(out: &mut String, label: &str, bytes: &[u8]) {
    out.push(' ');
    out.push_str(label);
    out.push('"');
    let shown = bytes.get(..TEXT_SHOWN).unwrap_or(bytes);
    for chunk in shown.utf8_chunks() {
        for c in chunk.valid().chars() {
            out.extend(escaped(c));
        }
        // A character cut by the end of what is shown is not an invalid byte of the text.
        if shown.len() == bytes.len() {
            for byte in chunk.invalid() {
                // Writing to a String cannot fail.
                if write!(out, "\\x{byte:02x}").is_err() {
                    break;
                }
            }
        }
    }
    out.push('"');
    if shown.len() < bytes.len() {
        out.push('…');
    }
}

/// Control characters, and the format characters that reorder or hide text, as escapes.
fn escaped(c: char) -> impl Iterator<Item = char> {
    let hides = matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let escape = c.is_control() || hides || matches!(c, '"' | '\\');
    let plain = (!escape).then_some(c);
    let code = escape.then(|| c.escape_default());
    plain.into_iter().chain(code.into_iter().flatten())
}
