//! Parameters as clients send them.

use super::encode::Format;
use super::{numeric, time, types};
use crate::adapter::{AdapterError, Trouble, Value};

fn misfit(number: usize, why: &str) -> AdapterError {
    AdapterError::new(Trouble::Value, format!("parameter ${number} {why}"))
}

/// A parameter's value; `oid` zero is a type that the client left open.
pub(super) fn value(
    number: usize,
    oid: u32,
    format: Format,
    bytes: Option<&[u8]>,
) -> Result<Value, AdapterError> {
    let Some(bytes) = bytes else {
        return Ok(Value::Null);
    };
    let value = match format {
        Format::Text => {
            let text =
                std::str::from_utf8(bytes).map_err(|_| misfit(number, "is not valid UTF-8"))?;
            from_text(oid, text)
        }
        Format::Binary => from_binary(oid, bytes),
    };
    value.ok_or_else(|| {
        misfit(
            number,
            &format!("is no value of the type with the number {oid}"),
        )
    })
}

fn from_text(oid: u32, text: &str) -> Option<Value> {
    Some(match oid {
        types::INT2 | types::INT4 | types::INT8 => Value::Integer(text.trim().parse().ok()?),
        types::FLOAT4 | types::FLOAT8 => Value::Real(text.trim().parse().ok()?),
        types::BOOL => match text.trim().to_ascii_lowercase().as_str() {
            "t" | "true" | "y" | "yes" | "on" | "1" => Value::Integer(1),
            "f" | "false" | "n" | "no" | "off" | "0" => Value::Integer(0),
            _ => return None,
        },
        types::BYTEA => Value::Bytes(bytes_of(text)?),
        types::NUMERIC => decimal(text.trim())?,
        _ => Value::Text(text.to_owned()),
    })
}

/// A number that fits is one; a longer one keeps its digits.
fn decimal(text: &str) -> Option<Value> {
    if let Ok(whole) = text.parse() {
        return Some(Value::Integer(whole));
    }
    if !numeric::is_decimal(text) {
        return None;
    }
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    match text.parse() {
        Ok(real) if digits <= 15 => Some(Value::Real(real)),
        Ok(_) | Err(_) => Some(Value::Text(text.to_owned())),
    }
}

fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let hex = text.strip_prefix("\\x")?;
    let pairs = hex.as_bytes().chunks(2).map(|pair| {
        let pair = std::str::from_utf8(pair)
            .ok()
            .filter(|pair| pair.len() == 2)?;
        u8::from_str_radix(pair, 16).ok()
    });
    pairs.collect()
}

fn from_binary(oid: u32, bytes: &[u8]) -> Option<Value> {
    let text = |bytes: &[u8]| {
        std::str::from_utf8(bytes)
            .ok()
            .map(|t| Value::Text(t.to_owned()))
    };
    Some(match oid {
        types::INT2 => Value::Integer(i16::from_be_bytes(bytes.try_into().ok()?).into()),
        types::INT4 => Value::Integer(i32::from_be_bytes(bytes.try_into().ok()?).into()),
        types::INT8 => Value::Integer(i64::from_be_bytes(bytes.try_into().ok()?)),
        types::FLOAT4 => Value::Real(f32::from_be_bytes(bytes.try_into().ok()?).into()),
        types::FLOAT8 => Value::Real(f64::from_be_bytes(bytes.try_into().ok()?)),
        types::BOOL => match bytes {
            [0] => Value::Integer(0),
            [1] => Value::Integer(1),
            _ => return None,
        },
        types::BYTEA => Value::Bytes(bytes.to_vec()),
        types::NUMERIC => decimal(&numeric::text(bytes)?)?,
        types::DATE => {
            let days = i32::from_be_bytes(bytes.try_into().ok()?);
            Value::Text(time::date_text(days.into())?)
        }
        types::TIME => {
            let micros = i64::from_be_bytes(bytes.try_into().ok()?);
            (0..time::DAY)
                .contains(&micros)
                .then(|| Value::Text(time::time_text(micros)))?
        }
        types::TIMESTAMP | types::TIMESTAMPTZ => {
            let micros = i64::from_be_bytes(bytes.try_into().ok()?);
            Value::Text(time::timestamp_text(micros)?)
        }
        types::UUID => {
            let number = u128::from_be_bytes(bytes.try_into().ok()?);
            let digits = format!("{number:032x}");
            let cut = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
            let parts = [cut(0, 8), cut(8, 12), cut(12, 16), cut(16, 20), cut(20, 32)];
            Value::Text(parts.join("-"))
        }
        types::JSONB => text(bytes.strip_prefix(b"\x01")?)?,
        // Text, and whatever has the same form.
        0 | types::TEXT | types::JSON | 18 | 19 | 705 | 1042 | 1043 => text(bytes)?,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read() {
        for (oid, format, bytes, expected) in [
            (
                types::INT4,
                Format::Binary,
                &[0, 0, 0, 7][..],
                Value::Integer(7),
            ),
            (types::INT8, Format::Text, b"-7", Value::Integer(-7)),
            (types::BOOL, Format::Text, b"t", Value::Integer(1)),
            (types::NUMERIC, Format::Text, b"1.5", Value::Real(1.5)),
            (
                types::BYTEA,
                Format::Text,
                b"\\x00ff",
                Value::Bytes(vec![0, 255]),
            ),
            (
                types::DATE,
                Format::Binary,
                &[0, 0, 0, 1],
                Value::Text("2000-01-02".into()),
            ),
            (0, Format::Text, b"7", Value::Text("7".into())),
        ] {
            assert_eq!(value(1, oid, format, Some(bytes)), Ok(expected));
        }
        assert_eq!(value(1, types::INT4, Format::Text, None), Ok(Value::Null));
        for (oid, format, bytes) in [
            (types::INT4, Format::Binary, &b"123"[..]),
            (types::INT4, Format::Text, b"x"),
            (types::BOOL, Format::Binary, b"\x02"),
            (types::BYTEA, Format::Text, b"\\x0"),
            (600, Format::Binary, b"12345678"),
            (0, Format::Text, b"\xff"),
            (
                types::TIME,
                Format::Binary,
                b"\xff\xff\xff\xff\xff\xff\xff\xff",
            ),
        ] {
            let error = value(3, oid, format, Some(bytes)).unwrap_err();
            assert!(error.message.contains("$3"), "{error}");
        }
    }
}
