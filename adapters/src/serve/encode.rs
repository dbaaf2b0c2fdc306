//! Values of an engine as PostgreSQL's wire has them.

use std::io::Write as _;

use super::{numeric, time};
use crate::adapter::{ColumnType, ValueRef};

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Binary,
}

/// Why a value cannot be written as its column's type, as the end of a sentence.
type Misfit = &'static str;

/// Appends a value with its length.
pub(super) fn put(
    out: &mut Vec<u8>,
    kind: ColumnType,
    format: Format,
    value: ValueRef<'_>,
) -> Result<(), Misfit> {
    if value == ValueRef::Null {
        out.extend_from_slice(&(-1_i32).to_be_bytes());
        return Ok(());
    }
    let start = out.len();
    out.extend_from_slice(&[0; 4]);
    match format {
        Format::Text => put_text(out, kind, value)?,
        Format::Binary => put_binary(out, kind, value)?,
    }
    let length = out.len().saturating_sub(start).saturating_sub(4);
    let length = i32::try_from(length).map_err(|_| "is too long")?;
    if let Some(slot) = out.get_mut(start..start.saturating_add(4)) {
        slot.copy_from_slice(&length.to_be_bytes());
    }
    Ok(())
}

fn utf8(text: &[u8]) -> Result<&str, Misfit> {
    let text = std::str::from_utf8(text).map_err(|_| "is not valid UTF-8")?;
    if text.contains('\0') {
        return Err("holds a NUL character, which no text of PostgreSQL can");
    }
    Ok(text)
}

fn number(out: &mut Vec<u8>, value: impl std::fmt::Display) {
    // Writing to memory does not fail.
    write!(out, "{value}").unwrap_or_default();
}

fn real(out: &mut Vec<u8>, value: f64) {
    if value == f64::INFINITY {
        out.extend_from_slice(b"Infinity");
    } else if value == f64::NEG_INFINITY {
        out.extend_from_slice(b"-Infinity");
    } else if value != 0.0 && !(1e-4..1e15).contains(&value.abs()) {
        number(out, format_args!("{value:e}"));
    } else {
        number(out, value);
    }
}

/// What values of other types in a column say.
const NO_INTEGER: Misfit = "is no whole number";
const NO_REAL: Misfit = "is no number";
const NO_BOOLEAN: Misfit = "is neither true nor false";
const NO_TEXT: Misfit = "holds bytes, not text";

fn boolean(value: ValueRef<'_>) -> Result<bool, Misfit> {
    match value {
        ValueRef::Integer(0) => Ok(false),
        ValueRef::Integer(1) => Ok(true),
        ValueRef::Text(text) => match text.to_ascii_lowercase().as_slice() {
            b"t" | b"true" | b"yes" | b"on" | b"1" => Ok(true),
            b"f" | b"false" | b"no" | b"off" | b"0" => Ok(false),
            _ => Err(NO_BOOLEAN),
        },
        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) | ValueRef::Bytes(_) => {
            Err(NO_BOOLEAN)
        }
    }
}

fn moment(kind: ColumnType, value: ValueRef<'_>) -> Result<(i64, &str), Misfit> {
    let (read, misfit): (fn(&str) -> Option<i64>, Misfit) = match kind {
        ColumnType::Date => (time::date, "is no date of the form YYYY-MM-DD"),
        ColumnType::Time => (time::time, "is no time of the form HH:MM:SS"),
        ColumnType::Timestamp
        | ColumnType::Unknown
        | ColumnType::Boolean
        | ColumnType::Integer
        | ColumnType::Real
        | ColumnType::Decimal
        | ColumnType::Text
        | ColumnType::Bytes
        | ColumnType::Json
        | ColumnType::Uuid => (
            time::timestamp,
            "is no timestamp of the form YYYY-MM-DD HH:MM:SS",
        ),
    };
    let text = match value {
        ValueRef::Text(text) => utf8(text)?,
        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) | ValueRef::Bytes(_) => {
            return Err(misfit);
        }
    };
    let read = read(text).ok_or(misfit)?;
    Ok((read, text))
}

fn decimal(value: ValueRef<'_>) -> Result<String, Misfit> {
    let text = match value {
        ValueRef::Integer(value) => value.to_string(),
        ValueRef::Real(value) if value.is_finite() => value.to_string(),
        ValueRef::Text(text) => utf8(text)?.to_owned(),
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Bytes(_) => return Err(NO_REAL),
    };
    if numeric::is_decimal(&text) {
        Ok(text)
    } else {
        Err(NO_REAL)
    }
}

fn uuid(value: ValueRef<'_>) -> Result<[u8; 16], Misfit> {
    const NO_UUID: Misfit = "is no UUID";
    let digits: Vec<u8> = match value {
        ValueRef::Text(text) => text.iter().copied().filter(|b| *b != b'-').collect(),
        ValueRef::Bytes(bytes) => return bytes.try_into().map_err(|_| NO_UUID),
        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) => return Err(NO_UUID),
    };
    let text = std::str::from_utf8(&digits).map_err(|_| NO_UUID)?;
    if text.len() != 32 {
        return Err(NO_UUID);
    }
    let number = u128::from_str_radix(text, 16).map_err(|_| NO_UUID)?;
    Ok(number.to_be_bytes())
}

fn put_text(out: &mut Vec<u8>, kind: ColumnType, value: ValueRef<'_>) -> Result<(), Misfit> {
    match kind {
        ColumnType::Boolean => out.push(if boolean(value)? { b't' } else { b'f' }),
        ColumnType::Integer => match value {
            ValueRef::Integer(value) => number(out, value),
            ValueRef::Null | ValueRef::Real(_) | ValueRef::Text(_) | ValueRef::Bytes(_) => {
                return Err(NO_INTEGER);
            }
        },
        ColumnType::Real => match value {
            ValueRef::Integer(value) => number(out, value),
            ValueRef::Real(value) => real(out, value),
            ValueRef::Null | ValueRef::Text(_) | ValueRef::Bytes(_) => return Err(NO_REAL),
        },
        ColumnType::Decimal => out.extend_from_slice(decimal(value)?.as_bytes()),
        ColumnType::Unknown | ColumnType::Text | ColumnType::Json => match value {
            ValueRef::Text(text) => out.extend_from_slice(utf8(text)?.as_bytes()),
            ValueRef::Integer(value) => number(out, value),
            ValueRef::Real(value) => real(out, value),
            ValueRef::Null | ValueRef::Bytes(_) => return Err(NO_TEXT),
        },
        ColumnType::Bytes => {
            out.extend_from_slice(b"\\x");
            for byte in bytes(value)? {
                number(out, format_args!("{byte:02x}"));
            }
        }
        ColumnType::Date => out.extend_from_slice(moment(kind, value)?.1.as_bytes()),
        ColumnType::Time => {
            let (micros, _) = moment(kind, value)?;
            out.extend_from_slice(time::time_text(micros).as_bytes());
        }
        ColumnType::Timestamp => {
            let (micros, _) = moment(kind, value)?;
            let text = time::timestamp_text(micros).ok_or("is out of range")?;
            out.extend_from_slice(text.as_bytes());
        }
        ColumnType::Uuid => {
            let digits = format!("{:032x}", u128::from_be_bytes(uuid(value)?));
            for (at, byte) in digits.bytes().enumerate() {
                if matches!(at, 8 | 12 | 16 | 20) {
                    out.push(b'-');
                }
                out.push(byte);
            }
        }
    }
    Ok(())
}

fn bytes(value: ValueRef<'_>) -> Result<&[u8], Misfit> {
    match value {
        ValueRef::Bytes(bytes) | ValueRef::Text(bytes) => Ok(bytes),
        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) => Err("holds no bytes"),
    }
}

fn put_binary(out: &mut Vec<u8>, kind: ColumnType, value: ValueRef<'_>) -> Result<(), Misfit> {
    match kind {
        ColumnType::Boolean => out.push(u8::from(boolean(value)?)),
        ColumnType::Integer => match value {
            ValueRef::Integer(value) => out.extend_from_slice(&value.to_be_bytes()),
            ValueRef::Null | ValueRef::Real(_) | ValueRef::Text(_) | ValueRef::Bytes(_) => {
                return Err(NO_INTEGER);
            }
        },
        ColumnType::Real => match value {
            #[expect(clippy::as_conversions, reason = "SQLite itself rounds it so")]
            #[expect(clippy::cast_precision_loss, reason = "SQLite itself rounds it so")]
            ValueRef::Integer(value) => out.extend_from_slice(&(value as f64).to_be_bytes()),
            ValueRef::Real(value) => out.extend_from_slice(&value.to_be_bytes()),
            ValueRef::Null | ValueRef::Text(_) | ValueRef::Bytes(_) => return Err(NO_REAL),
        },
        ColumnType::Decimal => numeric::put(out, &decimal(value)?).ok_or(NO_REAL)?,
        ColumnType::Unknown | ColumnType::Text | ColumnType::Json => put_text(out, kind, value)?,
        ColumnType::Bytes => out.extend_from_slice(bytes(value)?),
        ColumnType::Date => {
            let (days, _) = moment(kind, value)?;
            let days = i32::try_from(days).map_err(|_| "is out of range")?;
            out.extend_from_slice(&days.to_be_bytes());
        }
        ColumnType::Time | ColumnType::Timestamp => {
            out.extend_from_slice(&moment(kind, value)?.0.to_be_bytes());
        }
        ColumnType::Uuid => out.extend_from_slice(&uuid(value)?),
    }
    Ok(())
}
