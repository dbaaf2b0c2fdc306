//! What the console shows: rows of typed values, and how they are written on the wire.

use bosdb_protocol::pg::frame;

/// The type of a column, as PgBouncer has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    Int4,
    Int8,
    Numeric,
    Bool,
}

impl Type {
    /// PostgreSQL's number for it.
    const fn oid(self) -> u32 {
        match self {
            Self::Bool => 16,
            Self::Int8 => 20,
            Self::Int4 => 23,
            Self::Text => 25,
            Self::Numeric => 1700,
        }
    }

    /// Bytes of a value, where that is fixed.
    const fn size(self) -> i16 {
        match self {
            Self::Bool => 1,
            Self::Int4 => 4,
            Self::Int8 => 8,
            Self::Text | Self::Numeric => -1,
        }
    }
}

/// A column.
pub(crate) type Column = (&'static str, Type);

/// A value. Numbers are written as their column's type demands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Null,
    Text(String),
    Number(u64),
    Bool(bool),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// A row.
pub(crate) type Row = Vec<Value>;

/// How a column is written on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Binary,
}

/// The formats that a Bind asked for: none, one for all, or one for each column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Formats(pub(super) Vec<Format>);

impl Formats {
    fn of(&self, column: usize) -> Format {
        let asked = match &*self.0 {
            [all] => Some(all),
            each => each.get(column),
        };
        asked.copied().unwrap_or(Format::Text)
    }
}

/// Appends a RowDescription.
pub(super) fn put_description(out: &mut Vec<u8>, columns: &[Column], formats: &Formats) {
    frame::put(out, b'T', |out| {
        put_count(out, columns.len());
        for (index, (name, kind)) in columns.iter().enumerate() {
            frame::put_cstr(out, name.as_bytes());
            // Of no table.
            out.extend_from_slice(&0_i32.to_be_bytes());
            out.extend_from_slice(&0_i16.to_be_bytes());
            out.extend_from_slice(&kind.oid().to_be_bytes());
            out.extend_from_slice(&kind.size().to_be_bytes());
            out.extend_from_slice(&(-1_i32).to_be_bytes());
            let format: i16 = match formats.of(index) {
                Format::Text => 0,
                Format::Binary => 1,
            };
            out.extend_from_slice(&format.to_be_bytes());
        }
    });
}

/// Appends a DataRow.
pub(super) fn put_row(out: &mut Vec<u8>, columns: &[Column], formats: &Formats, row: &[Value]) {
    frame::put(out, b'D', |out| {
        put_count(out, columns.len());
        for (index, (value, (_, kind))) in row.iter().zip(columns).enumerate() {
            let bytes = match (value, formats.of(index)) {
                (Value::Null, _) => {
                    out.extend_from_slice(&(-1_i32).to_be_bytes());
                    continue;
                }
                (value, Format::Text) => in_text(value),
                (value, Format::Binary) => in_binary(value, *kind),
            };
            let length = i32::try_from(bytes.len()).unwrap_or(i32::MAX);
            out.extend_from_slice(&length.to_be_bytes());
            out.extend_from_slice(&bytes);
        }
    });
}

fn put_count(out: &mut Vec<u8>, count: usize) {
    let count = i16::try_from(count).unwrap_or(i16::MAX);
    out.extend_from_slice(&count.to_be_bytes());
}

fn in_text(value: &Value) -> Vec<u8> {
    match value {
        Value::Null => Vec::new(),
        Value::Text(text) => text.clone().into_bytes(),
        Value::Number(number) => number.to_string().into_bytes(),
        Value::Bool(true) => b"t".to_vec(),
        Value::Bool(false) => b"f".to_vec(),
    }
}

fn in_binary(value: &Value, kind: Type) -> Vec<u8> {
    match (value, kind) {
        (Value::Number(number), Type::Int4) => i32::try_from(*number)
            .unwrap_or(i32::MAX)
            .to_be_bytes()
            .to_vec(),
        (Value::Number(number), Type::Int8) => i64::try_from(*number)
            .unwrap_or(i64::MAX)
            .to_be_bytes()
            .to_vec(),
        (Value::Number(number), Type::Numeric) => numeric(*number),
        (Value::Bool(value), _) => vec![u8::from(*value)],
        // Text is the same in both formats.
        (Value::Null | Value::Text(_) | Value::Number(_), _) => in_text(value),
    }
}

/// PostgreSQL's binary numeric: digits to the base of 10,000, the greatest first.
fn numeric(mut number: u64) -> Vec<u8> {
    let mut digits: Vec<u16> = Vec::new();
    while number > 0 {
        digits.push(u16::try_from(number % 10_000).unwrap_or(0));
        number /= 10_000;
    }
    digits.reverse();
    let weight = i16::try_from(digits.len()).unwrap_or(0).saturating_sub(1);
    // Trailing zeros are not written: the weight tells of them.
    let significant = digits.iter().rposition(|digit| *digit != 0);
    digits.truncate(significant.map_or(0, |last| last.saturating_add(1)));
    let mut out = Vec::new();
    put_count(&mut out, digits.len());
    out.extend_from_slice(&weight.max(0).to_be_bytes());
    // Positive, and with no digits after the point.
    out.extend_from_slice(&[0; 4]);
    for digit in digits {
        out.extend_from_slice(&digit.to_be_bytes());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerics() {
        assert_eq!(numeric(0), [0, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(numeric(7), [0, 1, 0, 0, 0, 0, 0, 0, 0, 7]);
        // 120,000 is the digits 12 and 0; 10,000 is one digit of weight one.
        assert_eq!(numeric(120_000), [0, 1, 0, 1, 0, 0, 0, 0, 0, 12]);
        assert_eq!(numeric(10_003), [0, 2, 0, 1, 0, 0, 0, 0, 0, 1, 0, 3]);
    }

    #[test]
    fn formats_are_of_all_or_of_each() {
        let all = Formats(vec![Format::Binary]);
        assert_eq!((all.of(0), all.of(9)), (Format::Binary, Format::Binary));
        let each = Formats(vec![Format::Text, Format::Binary]);
        assert_eq!((each.of(0), each.of(1)), (Format::Text, Format::Binary));
        assert_eq!(Formats::default().of(0), Format::Text);
    }
}
