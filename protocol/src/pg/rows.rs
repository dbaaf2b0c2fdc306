//! Rows on their way to a client: where their columns come from, and what stands in them.
//! <https://www.postgresql.org/docs/current/protocol-message-formats.html>

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::pg::frame;

/// How the values of a column are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// As text.
    Text,
    /// As the type's own bytes.
    Binary,
}

/// One column of a RowDescription.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field<'a> {
    /// What the column is called in the result.
    pub name: &'a [u8],
    /// OID of the table that it is a column of; zero where it is computed.
    pub table: u32,
    /// Number of the column within its table; zero where it is computed or the whole row.
    pub attribute: i16,
    /// OID of its type.
    pub type_oid: u32,
    /// How its values are written.
    pub format: Format,
}

/// Reads the body of a RowDescription; `each` is shown its columns in order.
pub fn row_description<'a>(
    body: &'a [u8],
    mut each: impl FnMut(Field<'a>),
) -> Result<(), ProtocolError> {
    let mut cursor = Cursor::new(body, "RowDescription");
    for _ in 0..cursor.count()? {
        let name = cursor.cstr()?;
        let table = cursor.u32()?;
        let attribute = cursor.i16()?;
        let type_oid = cursor.u32()?;
        let _size = cursor.i16()?;
        let _modifier = cursor.i32()?;
        let format = match cursor.i16()? {
            0 => Format::Text,
            1 => Format::Binary,
            _ => return Err(ProtocolError::Malformed("RowDescription")),
        };
        each(Field {
            name,
            table,
            attribute,
            type_oid,
            format,
        });
    }
    cursor.finish()
}

/// Reads the body of a DataRow; `each` is shown its values in order, `None` for NULL.
pub fn data_row<'a>(
    body: &'a [u8],
    mut each: impl FnMut(Option<&'a [u8]>),
) -> Result<(), ProtocolError> {
    let mut cursor = Cursor::new(body, "DataRow");
    for _ in 0..cursor.count()? {
        each(value(&mut cursor)?);
    }
    cursor.finish()
}

fn value<'a>(cursor: &mut Cursor<'a>) -> Result<Option<&'a [u8]>, ProtocolError> {
    match cursor.i32()? {
        -1 => Ok(None),
        length => {
            let length =
                usize::try_from(length).map_err(|_| ProtocolError::Malformed("DataRow"))?;
            cursor.bytes(length).map(Some)
        }
    }
}

/// What becomes of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rewrite {
    /// It stays.
    Keep,
    /// NULL takes its place.
    Null,
    /// What was appended takes its place.
    Replace,
}

/// Appends a DataRow like the one with this body, in which each value is what `each` says of it.
/// `each` is given the number of the column and its value where it is not NULL, and may append what
/// takes its place. Nothing is appended when the row is malformed or has not this many `columns`.
pub fn put_rewritten_row(
    out: &mut Vec<u8>,
    body: &[u8],
    columns: usize,
    mut each: impl FnMut(usize, &[u8], &mut Vec<u8>) -> Rewrite,
) -> Result<(), ProtocolError> {
    let start = out.len();
    let mut result = Ok(());
    frame::put(out, b'D', |out| {
        result = rewrite(out, body, columns, &mut each);
    });
    if result.is_err() {
        out.truncate(start);
    }
    result
}

fn rewrite(
    out: &mut Vec<u8>,
    body: &[u8],
    columns: usize,
    each: &mut impl FnMut(usize, &[u8], &mut Vec<u8>) -> Rewrite,
) -> Result<(), ProtocolError> {
    let mut cursor = Cursor::new(body, "DataRow");
    let count = cursor.u16()?;
    if usize::from(count) != columns {
        return Err(ProtocolError::Malformed("DataRow"));
    }
    out.extend_from_slice(&count.to_be_bytes());
    for column in 0..columns {
        let Some(value) = value(&mut cursor)? else {
            out.extend_from_slice(&NULL);
            continue;
        };
        let start = out.len();
        out.extend_from_slice(&[0; 4]);
        let begin = out.len();
        match each(column, value, out) {
            Rewrite::Keep => {
                out.truncate(begin);
                out.extend_from_slice(value);
            }
            Rewrite::Null => {
                out.truncate(start);
                out.extend_from_slice(&NULL);
                continue;
            }
            Rewrite::Replace => {}
        }
        let length = i32::try_from(out.len().saturating_sub(begin))
            .map_err(|_| ProtocolError::Malformed("DataRow"))?;
        if let Some(slot) = out.get_mut(start..begin) {
            slot.copy_from_slice(&length.to_be_bytes());
        }
    }
    cursor.finish()
}

/// The length of NULL: -1.
const NULL: [u8; 4] = [0xff; 4];

#[cfg(test)]
mod tests {
    use super::*;

    fn row(values: &[Option<&[u8]>]) -> Vec<u8> {
        let mut body = u16::try_from(values.len()).unwrap().to_be_bytes().to_vec();
        for value in values {
            match value {
                None => body.extend_from_slice(&NULL),
                Some(value) => {
                    body.extend_from_slice(&i32::try_from(value.len()).unwrap().to_be_bytes());
                    body.extend_from_slice(value);
                }
            }
        }
        body
    }

    #[test]
    fn a_rewritten_row_is_framed_anew() {
        let body = row(&[Some(b"1"), None, Some(b"secret"), Some(b"gone"), Some(b"")]);
        let mut out = b"before".to_vec();
        put_rewritten_row(&mut out, &body, 5, |column, value, out| match column {
            2 => {
                assert_eq!(value, b"secret");
                out.extend_from_slice(b"******");
                out.push(b'!');
                Rewrite::Replace
            }
            3 => {
                out.extend_from_slice(b"left behind");
                Rewrite::Null
            }
            _ => {
                out.extend_from_slice(b"left behind");
                Rewrite::Keep
            }
        })
        .unwrap();
        let expected = row(&[Some(b"1"), None, Some(b"******!"), None, Some(b"")]);
        let (before, framed) = out.split_at(6);
        assert_eq!(before, b"before");
        let header = frame::header(framed).unwrap().unwrap();
        assert_eq!((header.tag, header.frame()), (b'D', framed.len()));
        assert_eq!(&framed[frame::HEADER..], expected);
        let mut seen = Vec::new();
        data_row(&expected, |value| seen.push(value)).unwrap();
        assert_eq!(seen.len(), 5);
        assert_eq!(seen[2], Some(&b"******!"[..]));
    }

    #[test]
    fn a_row_that_is_not_as_announced_leaves_nothing() {
        let body = row(&[Some(b"1"), Some(b"secret")]);
        let mut cut = body.clone();
        cut.pop();
        let mut long = body.clone();
        long.push(0);
        let mut negative = body.clone();
        negative[2] = 0x80;
        for (bad, columns) in [
            (&body, 3),
            (&body, 1),
            (&cut, 2),
            (&long, 2),
            (&negative, 2),
        ] {
            let mut out = Vec::new();
            let result = put_rewritten_row(&mut out, bad, columns, |_, _, _| Rewrite::Keep);
            assert!(result.is_err() && out.is_empty());
        }
        assert!(data_row(&cut, |_| ()).is_err());
    }

    #[test]
    fn descriptions() {
        let mut body = vec![0, 2];
        for (name, table, attribute, format) in [("id", 16384_u32, 1_i16, 0_i16), ("x", 0, 0, 1)] {
            frame::put_cstr(&mut body, name.as_bytes());
            body.extend_from_slice(&table.to_be_bytes());
            body.extend_from_slice(&attribute.to_be_bytes());
            body.extend_from_slice(&25_u32.to_be_bytes());
            body.extend_from_slice(&(-1_i16).to_be_bytes());
            body.extend_from_slice(&(-1_i32).to_be_bytes());
            body.extend_from_slice(&format.to_be_bytes());
        }
        let mut fields = Vec::new();
        row_description(&body, |field| fields.push(field)).unwrap();
        assert_eq!(fields[0].name, b"id");
        assert_eq!((fields[0].table, fields[0].attribute), (16384, 1));
        assert_eq!(fields[1].format, Format::Binary);
        assert!(row_description(&body[..body.len() - 1], |_| ()).is_err());
        *body.last_mut().unwrap() = 2;
        assert!(row_description(&body, |_| ()).is_err());
    }
}
