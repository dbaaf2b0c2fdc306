//! Packets: three bytes of length, a sequence number, a payload.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_packets.html>
//!
//! A payload of 16 MiB - 1 or more is cut into pieces of exactly that size and one shorter piece,
//! which may be empty.

/// Bytes of a packet before its payload.
pub const HEADER: usize = 4;

/// The payload of a piece that another follows.
pub const FULL: usize = 0xff_ffff;

/// A packet's header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Bytes of the payload, at most [`FULL`].
    pub payload: usize,
    /// Its number within the exchange; wraps at 255.
    pub sequence: u8,
}

impl Header {
    /// Bytes of the whole packet.
    #[must_use]
    pub const fn packet(&self) -> usize {
        HEADER + self.payload
    }

    /// Whether another piece of the same payload follows.
    #[must_use]
    pub const fn is_continued(&self) -> bool {
        self.payload == FULL
    }
}

/// Reads a header from the front of `bytes`. `None` means that fewer than [`HEADER`] bytes are
/// there yet. Bounds on the length are the caller's: they depend on what may come.
#[must_use]
pub fn header(bytes: &[u8]) -> Option<Header> {
    let (&[a, b, c, sequence], _) = bytes.split_first_chunk::<HEADER>()?;
    let length = u32::from_le_bytes([a, b, c, 0]);
    let payload = usize::try_from(length).unwrap_or(FULL);
    Some(Header { payload, sequence })
}

/// Appends a packet, in pieces where it must be, whose payload is written by `payload`. Returns
/// the sequence number that the next packet carries.
pub fn put(out: &mut Vec<u8>, sequence: u8, payload: impl FnOnce(&mut Vec<u8>)) -> u8 {
    let start = out.len();
    out.extend_from_slice(&[0, 0, 0, sequence]);
    payload(out);
    let length = out.len().saturating_sub(start.saturating_add(HEADER));
    if length < FULL {
        set_length(out, start, length);
        return sequence.wrapping_add(1);
    }
    cut(out, start, length, sequence)
}

/// Puts headers into a payload that needs more than one.
fn cut(out: &mut Vec<u8>, start: usize, length: usize, sequence: u8) -> u8 {
    let whole = out.split_off(start.saturating_add(HEADER));
    out.truncate(start);
    let mut next = sequence;
    let mut pieces = whole.chunks(FULL).peekable();
    while let Some(piece) = pieces.next() {
        put_piece(out, next, piece);
        next = next.wrapping_add(1);
        if pieces.peek().is_none() && piece.len() == FULL {
            put_piece(out, next, &[]);
            next = next.wrapping_add(1);
        }
    }
    debug_assert!(out.len() > length, "a cut payload only grows");
    next
}

fn put_piece(out: &mut Vec<u8>, sequence: u8, piece: &[u8]) {
    let start = out.len();
    out.extend_from_slice(&[0, 0, 0, sequence]);
    out.extend_from_slice(piece);
    set_length(out, start, piece.len());
}

fn set_length(out: &mut [u8], start: usize, length: usize) {
    let [a, b, c, _] = u32::try_from(length).unwrap_or(0).to_le_bytes();
    if let Some(slot) = out.get_mut(start..start.saturating_add(3)) {
        slot.copy_from_slice(&[a, b, c]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_read_whole_or_not_at_all() {
        assert_eq!(header(&[1, 0, 0]), None);
        let read = header(&[1, 2, 0, 9, 77]);
        let wanted = Header {
            payload: 513,
            sequence: 9,
        };
        assert_eq!(read, Some(wanted));
    }

    #[test]
    fn a_payload_is_cut_at_16_mib() {
        for (length, packets) in [
            (0, 1),
            (FULL - 1, 1),
            (FULL, 2),
            (FULL + 1, 2),
            (2 * FULL, 3),
        ] {
            let mut out = vec![7];
            let next = put(&mut out, 254, |out| out.resize(out.len() + length, 3));
            let mut rest = &out[1..];
            let mut payload = 0;
            let mut count = 0_u8;
            while let Some(head) = header(rest) {
                assert_eq!(head.sequence, 254_u8.wrapping_add(count));
                payload += head.payload;
                count += 1;
                assert_eq!(head.is_continued(), rest.len() > head.packet());
                rest = &rest[head.packet()..];
            }
            assert_eq!((payload, count), (length, packets), "{length}");
            assert_eq!(next, 254_u8.wrapping_add(packets));
        }
    }
}
