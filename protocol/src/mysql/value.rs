//! Integers and strings with a length of their own in front.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_data_types.html>

use crate::cursor::Cursor;
use crate::error::ProtocolError;

/// The first byte of a NULL in a text row.
pub const NULL: u8 = 0xfb;

/// A length-encoded integer. `0xfb` (NULL in rows) and `0xff` (an error packet) are no integers.
pub fn integer(cursor: &mut Cursor<'_>) -> Result<u64, ProtocolError> {
    match cursor.u8()? {
        small @ 0..=0xfa => Ok(u64::from(small)),
        0xfc => cursor.u16_le().map(u64::from),
        0xfd => cursor.u24_le().map(u64::from),
        0xfe => cursor.u64_le(),
        NULL | 0xff => Err(ProtocolError::Malformed("length-encoded integer")),
    }
}

/// A length-encoded string.
pub fn string<'a>(cursor: &mut Cursor<'a>) -> Result<&'a [u8], ProtocolError> {
    let length = integer(cursor)?;
    let length =
        usize::try_from(length).map_err(|_| ProtocolError::Malformed("length-encoded string"))?;
    cursor.bytes(length)
}

/// Appends a length-encoded integer.
pub fn put_integer(out: &mut Vec<u8>, value: u64) {
    let bytes = value.to_le_bytes();
    let [a, b, c, ..] = bytes;
    match value {
        0..=0xfa => out.push(a),
        0xfb..=0xffff => out.extend_from_slice(&[0xfc, a, b]),
        0x1_0000..=0xff_ffff => out.extend_from_slice(&[0xfd, a, b, c]),
        0x100_0000.. => {
            out.push(0xfe);
            out.extend_from_slice(&bytes);
        }
    }
}

/// Appends a length-encoded string.
pub fn put_string(out: &mut Vec<u8>, text: &[u8]) {
    put_integer(out, u64::try_from(text.len()).unwrap_or(u64::MAX));
    out.extend_from_slice(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_keep_their_value_in_the_shortest_form() {
        for (value, bytes) in [
            (0, 1),
            (0xfa, 1),
            (0xfb, 3),
            (0xffff, 3),
            (0x1_0000, 4),
            (0xff_ffff, 4),
            (0x100_0000, 9),
            (u64::MAX, 9),
        ] {
            let mut out = Vec::new();
            put_integer(&mut out, value);
            assert_eq!(out.len(), bytes, "{value}");
            let mut cursor = Cursor::new(&out, "test");
            assert_eq!(integer(&mut cursor), Ok(value));
            assert_eq!(cursor.finish(), Ok(()));
        }
    }

    #[test]
    fn what_is_no_length_is_refused() {
        for bad in [
            &[0xfb_u8][..],
            &[0xff],
            &[0xfc, 1],
            &[0xfe, 1, 2, 3],
            &[3, 1, 2],
        ] {
            assert!(string(&mut Cursor::new(bad, "test")).is_err(), "{bad:?}");
        }
        let endless = [0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1];
        assert!(string(&mut Cursor::new(&endless, "test")).is_err());
    }
}
