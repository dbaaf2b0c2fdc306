//! Frames: a type byte, a length that counts itself, a body.
//! <https://www.postgresql.org/docs/current/protocol-message-formats.html>

use crate::error::ProtocolError;

/// Bytes of a frame before its body.
pub const HEADER: usize = 5;

/// The largest frame body that PostgreSQL itself accepts (`PQ_LARGE_MESSAGE_LIMIT`, 1 GiB).
pub const LARGE: usize = 0x3fff_ffff;

/// The largest body of a message that carries no user data (`PQ_SMALL_MESSAGE_LIMIT`).
pub const SMALL: usize = 10_000;

/// A frame's header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// The type byte.
    pub tag: u8,
    /// Bytes of the body.
    pub body: usize,
}

impl Header {
    /// Bytes of the whole frame.
    #[must_use]
    pub const fn frame(&self) -> usize {
        HEADER + self.body
    }
}

/// Reads a header from the front of `bytes`. `None` means that fewer than [`HEADER`] bytes are
/// there yet. A length below four, negative or above [`LARGE`] is an error; bounds that depend on
/// the message type are the caller's.
pub fn header(bytes: &[u8]) -> Result<Option<Header>, ProtocolError> {
    let Some((&[tag, l0, l1, l2, l3], _)) = bytes.split_first_chunk::<HEADER>() else {
        return Ok(None);
    };
    let length = i32::from_be_bytes([l0, l1, l2, l3]);
    let body = usize::try_from(length)
        .ok()
        .and_then(|length| length.checked_sub(4))
        .filter(|&body| body <= LARGE)
        .ok_or(ProtocolError::Length {
            what: "protocol",
            length: i64::from(length),
            limit: LARGE,
        })?;
    Ok(Some(Header { tag, body }))
}

/// Appends a frame whose body is written by `body`.
pub fn put(out: &mut Vec<u8>, tag: u8, body: impl FnOnce(&mut Vec<u8>)) {
    out.push(tag);
    put_length_prefixed(out, body);
}

/// Appends a length word that counts itself and everything that `body` writes after it.
pub fn put_length_prefixed(out: &mut Vec<u8>, body: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    out.extend_from_slice(&[0; 4]);
    body(out);
    let length = i32::try_from(out.len().saturating_sub(start)).unwrap_or(i32::MAX);
    if let Some(slot) = out.get_mut(start..start.saturating_add(4)) {
        slot.copy_from_slice(&length.to_be_bytes());
    }
}

/// Appends `text` and its terminating NUL. A NUL inside would end the string early on the wire,
/// so the text is cut there.
pub fn put_cstr(out: &mut Vec<u8>, text: &[u8]) {
    let end = memchr::memchr(0, text).unwrap_or(text.len());
    out.extend_from_slice(text.get(..end).unwrap_or(text));
    out.push(0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_arithmetic_is_bounded() {
        assert_eq!(header(b"Q\0\0\0"), Ok(None));
        assert_eq!(
            header(b"Q\0\0\0\x04"),
            Ok(Some(Header { tag: b'Q', body: 0 }))
        );
        for bad in [
            &b"Q\0\0\0\x03"[..],
            b"Q\0\0\0\0",
            b"Q\xff\xff\xff\xff",
            b"Q\x80\0\0\0",
            b"Q\x7f\xff\xff\xff",
        ] {
            assert!(
                matches!(header(bad), Err(ProtocolError::Length { .. })),
                "{bad:?}"
            );
        }
    }

    #[test]
    fn put_counts_itself() {
        let mut out = Vec::new();
        put(&mut out, b'Q', |out| put_cstr(out, b"select 1"));
        assert_eq!(out, b"Q\0\0\0\x0dselect 1\0");
    }
}
