//! Bytes to a record. The bytes are hostile: every length is checked against what is there before
//! anything is allocated, and only the one canonical encoding is accepted, so that two different
//! byte strings never read as the same record.

use bosdb_policy::TableAccess;

use crate::audit::coded::Coded;
use crate::audit::encode::{PREFIX_LEN, RECORD_VERSION, TABLE_HAS_SCHEMA, tag};
use crate::audit::event::EventKind;
use crate::audit::record::{AuditRecord, RecordedRule, RecordedStatement, RecordedTable};
use crate::time::UnixNanos;

/// Why bytes are not a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// They end too early.
    #[error("the record ends too early")]
    Short,
    /// They were written by a newer version.
    #[error("record version {0} is not known")]
    Version(u8),
    /// The kind is not known.
    #[error("event kind {0} is not known")]
    Kind(u8),
    /// A tag is not known.
    #[error("field {0} is not known")]
    Tag(u8),
    /// A tag is out of order or stands twice.
    #[error("field {0} is out of order")]
    Order(u8),
    /// A value is not one the field can have.
    #[error("field {0} has an impossible value")]
    Value(u8),
}

/// Reads one record from exactly these bytes. `stream_seq` and `node` are the block's knowledge
/// and are left empty.
///
/// # Errors
/// When the bytes are not the canonical encoding of an event.
pub fn decode(bytes: &[u8]) -> Result<AuditRecord, DecodeError> {
    let (prefix, mut rest) = bytes
        .split_first_chunk::<PREFIX_LEN>()
        .ok_or(DecodeError::Short)?;
    let [version, kind, time @ ..] = *prefix;
    if version != RECORD_VERSION {
        return Err(DecodeError::Version(version));
    }
    let kind = EventKind::from_code(kind).ok_or(DecodeError::Kind(kind))?;
    let mut record = AuditRecord::empty(kind, UnixNanos(u64::from_le_bytes(time)));
    let mut last = 0;
    while !rest.is_empty() {
        let (tag, value, after) = field(rest).ok_or(DecodeError::Short)?;
        let repeats = matches!(
            tag,
            tag::STATEMENT | tag::TABLE | tag::FUNCTION | tag::FIRED
        );
        if tag < last || (tag == last && !repeats) {
            return Err(DecodeError::Order(tag));
        }
        set_field(&mut record, tag, value)?;
        last = tag;
        rest = after;
    }
    Ok(record)
}

fn set_field(record: &mut AuditRecord, tag: u8, value: &[u8]) -> Result<(), DecodeError> {
    let set = match tag {
        0..32 => set_session(record, tag, value),
        32..64 => set_statement(record, tag, value),
        64..96 => set_decision(record, tag, value),
        96..128 => set_outcome(record, tag, value),
        128..=255 => set_rest(record, tag, value),
    };
    match set {
        Some(true) => Ok(()),
        Some(false) => Err(DecodeError::Tag(tag)),
        None => Err(DecodeError::Value(tag)),
    }
}

/// `None`: an impossible value; `Some(false)`: an unknown tag. So for all `set_*`.
fn set_session(record: &mut AuditRecord, tag: u8, value: &[u8]) -> Option<bool> {
    match tag {
        tag::TIME_END => record.time_end = Some(UnixNanos(number(value)?)),
        tag::SESSION_ID => record.session_id = Some(number(value)?),
        tag::USER => record.user = string(value)?,
        tag::AUTH_METHOD => record.auth_method = string(value)?,
        tag::RIGHTS => record.rights = Some(code(value)?),
        tag::APPLICATION_NAME => record.application_name = string(value)?,
        tag::CLIENT => record.client = string(value)?,
        tag::TLS => record.tls = string(value)?,
        tag::VIA => record.via = string(value)?,
        tag::TARGET => record.target = string(value)?,
        tag::DATABASE => record.database = string(value)?,
        tag::SEARCH_PATH => record.search_path = string(value)?,
        _ => return Some(false),
    }
    Some(true)
}

fn set_statement(record: &mut AuditRecord, tag: u8, value: &[u8]) -> Option<bool> {
    match tag {
        tag::SESSION_SEQ => record.session_seq = Some(number(value)?),
        tag::INTENT_SEQ => record.intent_seq = Some(number(value)?),
        tag::CARRIER => record.carrier = Some(code(value)?),
        tag::PREPARED => record.prepared = string(value)?,
        tag::PORTAL => record.portal = string(value)?,
        tag::PARAMETERS => record.parameters = Some(number(value)?),
        tag::TRANSACTION => record.transaction = Some(number(value)?),
        tag::STATEMENT_KIND => record.statement_kind = Some(code(value)?),
        tag::STATEMENT => {
            let (kind, name) = coded_string(value)?;
            record.statements.push(RecordedStatement { kind, name });
        }
        tag::TABLE => record.tables.push(table(value)?),
        tag::FUNCTION => record.functions.push(string(value)?),
        tag::FINGERPRINT => record.fingerprint = Some(wide(value)?),
        tag::TEXT => record.text = not_empty(value)?.to_vec(),
        tag::TEXT_LENGTH => record.text_length = Some(number(value)?),
        tag::TEXT_SHA256 => record.text_sha256 = Some(value.try_into().ok()?),
        tag::REDACTED => record.redacted = flag(value)?,
        _ => return Some(false),
    }
    Some(true)
}

fn set_decision(record: &mut AuditRecord, tag: u8, value: &[u8]) -> Option<bool> {
    match tag {
        tag::DECISION_ID => record.decision_id = Some(wide(value)?),
        tag::VERDICT => record.verdict = Some(code(value)?),
        tag::FIRED => {
            let (action, rule) = coded_string(value)?;
            record.rules.push(RecordedRule { rule, action });
        }
        tag::INJECTION => record.injection = Some(code(value)?),
        tag::GENERATION => record.generation = Some(number(value)?),
        tag::PREVIOUS_GENERATION => record.previous_generation = Some(number(value)?),
        _ => return Some(false),
    }
    Some(true)
}

fn set_outcome(record: &mut AuditRecord, tag: u8, value: &[u8]) -> Option<bool> {
    match tag {
        tag::OUTCOME => record.outcome = Some(code(value)?),
        tag::SQLSTATE => record.sqlstate = string(value)?,
        tag::COMMAND_TAG => record.command_tag = string(value)?,
        tag::ROWS => record.rows = Some(number(value)?),
        tag::BYTES_IN => record.bytes_in = Some(number(value)?),
        tag::BYTES_OUT => record.bytes_out = Some(number(value)?),
        tag::BACKEND => record.backend = string(value)?,
        tag::BACKEND_PID => record.backend_pid = Some(number(value)?),
        tag::QUEUE_NS => record.queue_ns = Some(number(value)?),
        tag::POLICY_NS => record.policy_ns = Some(number(value)?),
        tag::BACKEND_NS => record.backend_ns = Some(number(value)?),
        tag::TOTAL_NS => record.total_ns = Some(number(value)?),
        tag::TRANSACTION_STATUS => record.transaction_status = Some(code(value)?),
        tag::CANCELLED_SESSION => record.cancelled_session = Some(number(value)?),
        tag::MASKED => record.masked = Some(number(value)?),
        _ => return Some(false),
    }
    Some(true)
}

fn set_rest(record: &mut AuditRecord, tag: u8, value: &[u8]) -> Option<bool> {
    match tag {
        tag::MESSAGE => record.message = string(value)?,
        tag::RECORDS_REFUSED => record.records_refused = Some(number(value)?),
        tag::RECOVERED_BYTES => record.recovered_bytes = Some(number(value)?),
        tag::CLIPPED => record.clipped = flag(value)?,
        _ => return Some(false),
    }
    Some(true)
}

/// Splits off one field: tag, value, what comes after.
pub(crate) fn field(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = bytes.split_first()?;
    let (length, rest) = leb128(rest)?;
    let (value, rest) = rest.split_at_checked(length)?;
    Some((tag, value, rest))
}

/// A length of at most 28 bits, in the shortest form.
fn leb128(mut bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for shift in [0, 7, 14, 21] {
        let (&byte, rest) = bytes.split_first()?;
        bytes = rest;
        value |= usize::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            let shortest = byte != 0 || shift == 0;
            return shortest.then_some((value, bytes));
        }
    }
    None
}

/// At most eight little-endian bytes, the last of them not zero.
pub(crate) fn number(value: &[u8]) -> Option<u64> {
    if value.last() == Some(&0) {
        return None;
    }
    let mut bytes = [0; 8];
    bytes.get_mut(..value.len())?.copy_from_slice(value);
    Some(u64::from_le_bytes(bytes))
}

fn wide(value: &[u8]) -> Option<u128> {
    value.try_into().ok().map(u128::from_le_bytes)
}

fn flag(value: &[u8]) -> Option<bool> {
    value.is_empty().then_some(true)
}

fn not_empty(value: &[u8]) -> Option<&[u8]> {
    (!value.is_empty()).then_some(value)
}

fn any_string(value: &[u8]) -> Option<String> {
    std::str::from_utf8(value).ok().map(str::to_owned)
}

fn string(value: &[u8]) -> Option<String> {
    not_empty(value).and_then(any_string)
}

fn code<T: Coded>(value: &[u8]) -> Option<T> {
    let &[code] = value else { return None };
    T::from_code(code)
}

fn coded_string<T: Coded>(value: &[u8]) -> Option<(T, String)> {
    let (&code, name) = value.split_first()?;
    Some((T::from_code(code)?, any_string(name)?))
}

fn table(value: &[u8]) -> Option<RecordedTable> {
    let (&first, rest) = value.split_first()?;
    let access = TableAccess::from_code(first & !TABLE_HAS_SCHEMA)?;
    let (schema, name) = if first & TABLE_HAS_SCHEMA == 0 {
        (None, rest)
    } else {
        let (length, rest) = leb128(rest)?;
        let (schema, name) = rest.split_at_checked(length)?;
        (Some(any_string(schema)?), name)
    };
    Some(RecordedTable {
        schema,
        name: any_string(name)?,
        access,
    })
}

#[cfg(test)]
mod tests;
