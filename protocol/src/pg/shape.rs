//! What the rows of a statement look like, as far as it matters to whoever reads them.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::num::NonZeroU64;

use crate::cursor::Cursor;
use crate::error::ProtocolError;

/// Names and types of columns, as a number. The server says that a result type has changed when
/// these have: tables and formats do not matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape(NonZeroU64);

impl Shape {
    /// The shape that a number stands for; zero for none.
    #[must_use]
    pub const fn from_number(number: u64) -> Option<Self> {
        match NonZeroU64::new(number) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    /// The number, which is not zero.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0.get()
    }

    /// Reads the body of a RowDescription.
    pub fn of_rows(body: &[u8]) -> Result<Self, ProtocolError> {
        let mut cursor = Cursor::new(body, "RowDescription");
        let mut hasher = DefaultHasher::new();
        let columns = cursor.u16()?;
        columns.hash(&mut hasher);
        for _ in 0..columns {
            cursor.cstr()?.hash(&mut hasher);
            let _table_and_column = cursor.bytes(6)?;
            // The type, its length and its modifier.
            cursor.bytes(10)?.hash(&mut hasher);
            let _format = cursor.bytes(2)?;
        }
        cursor.finish()?;
        Ok(Self(
            NonZeroU64::new(hasher.finish()).unwrap_or(NonZeroU64::MAX),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Name, table and number, type, format.
    type Column = (&'static str, [u8; 6], [u8; 10], [u8; 2]);

    fn rows(columns: &[Column]) -> Vec<u8> {
        let mut body = u16::try_from(columns.len()).unwrap().to_be_bytes().to_vec();
        for (name, place, kind, format) in columns {
            body.extend([name.as_bytes(), b"\0", place, kind, format].concat());
        }
        body
    }

    #[test]
    fn names_and_types_count() {
        let plain = ("a", [0; 6], [1; 10], [0; 2]);
        let shape = |columns: &[_]| Shape::of_rows(&rows(columns)).unwrap();
        let one = shape(&[plain]);
        assert_eq!(one, shape(&[("a", [9; 6], [1; 10], [0, 1])]));
        for other in [
            shape(&[]),
            shape(&[plain, plain]),
            shape(&[("b", [0; 6], [1; 10], [0; 2])]),
            shape(&[("a", [0; 6], [2; 10], [0; 2])]),
        ] {
            assert_ne!(one, other);
        }
    }

    #[test]
    fn lies_are_noticed() {
        let whole = rows(&[("a", [0; 6], [1; 10], [0; 2])]);
        for end in 0..whole.len() {
            assert!(Shape::of_rows(&whole[..end]).is_err(), "{end}");
        }
        assert!(Shape::of_rows(&[&*whole, b"x"].concat()).is_err());
        assert!(Shape::of_rows(&[255, 255, 0]).is_err());
    }
}
