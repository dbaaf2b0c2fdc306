//! What the type of a column's declaration says of its values.
//!
//! SQLite stores any value anywhere; a declared type is a promise that most schemas keep. Values
//! that break it are errors where a client asked for the promised type.

use crate::adapter::{ColumnType, ValueRef};

/// Words of a declared type and what they come to; the first that is found in it counts.
const WORDS: [(&str, ColumnType); 25] = [
    ("BOOL", ColumnType::Boolean),
    ("TIMESTAMP", ColumnType::Timestamp),
    ("DATETIME", ColumnType::Timestamp),
    ("DATE", ColumnType::Date),
    ("TIME", ColumnType::Time),
    ("JSON", ColumnType::Json),
    ("UUID", ColumnType::Uuid),
    ("INTERVAL", ColumnType::Text),
    ("POINT", ColumnType::Unknown),
    ("INT", ColumnType::Integer),
    ("SERIAL", ColumnType::Integer),
    ("NUMERIC", ColumnType::Decimal),
    ("DECIMAL", ColumnType::Decimal),
    ("MONEY", ColumnType::Decimal),
    ("CHAR", ColumnType::Text),
    ("CLOB", ColumnType::Text),
    ("TEXT", ColumnType::Text),
    ("STRING", ColumnType::Text),
    ("ENUM", ColumnType::Text),
    ("BLOB", ColumnType::Bytes),
    ("BYTEA", ColumnType::Bytes),
    ("BINARY", ColumnType::Bytes),
    ("REAL", ColumnType::Real),
    ("FLOA", ColumnType::Real),
    ("DOUB", ColumnType::Real),
];

/// What values of a column so declared are.
#[must_use]
pub fn of_declaration(declared: &str) -> ColumnType {
    let upper = declared.to_ascii_uppercase();
    let found = WORDS.iter().find(|(word, _)| upper.contains(word));
    found.map_or(ColumnType::Unknown, |(_, kind)| *kind)
}

/// What a value is.
#[must_use]
pub const fn of_value(value: ValueRef<'_>) -> ColumnType {
    match value {
        ValueRef::Null => ColumnType::Unknown,
        ValueRef::Integer(_) => ColumnType::Integer,
        ValueRef::Real(_) => ColumnType::Real,
        ValueRef::Text(_) => ColumnType::Text,
        ValueRef::Bytes(_) => ColumnType::Bytes,
    }
}

/// What holds both.
#[must_use]
pub fn joined(one: ColumnType, other: ColumnType) -> ColumnType {
    match (one, other) {
        (ColumnType::Unknown, kind) | (kind, ColumnType::Unknown) => kind,
        (one, other) if one == other => one,
        (ColumnType::Integer, ColumnType::Real) | (ColumnType::Real, ColumnType::Integer) => {
            ColumnType::Real
        }
        _ => ColumnType::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declared_types() {
        for (declared, expected) in [
            ("INTEGER", ColumnType::Integer),
            ("bigint", ColumnType::Integer),
            ("VARCHAR(40)", ColumnType::Text),
            ("DECIMAL(10,2)", ColumnType::Decimal),
            ("DATETIME", ColumnType::Timestamp),
            ("date", ColumnType::Date),
            ("BOOLEAN", ColumnType::Boolean),
            ("DOUBLE PRECISION", ColumnType::Real),
            ("", ColumnType::Unknown),
            ("BLOB", ColumnType::Bytes),
        ] {
            assert_eq!(of_declaration(declared), expected, "{declared}");
        }
    }
}
