//! The only place where wire bytes are sliced.

use crate::error::ProtocolError;

/// A bounds-checked reader over one message body. Each read either yields what it promises or
/// reports the message it belongs to as malformed; it never panics and never reads past the end.
#[derive(Debug, Clone, Copy)]
pub struct Cursor<'a> {
    rest: &'a [u8],
    message: &'static str,
}

impl<'a> Cursor<'a> {
    /// A reader over `body`; `message` names it in errors.
    #[must_use]
    pub const fn new(body: &'a [u8], message: &'static str) -> Self {
        Self {
            rest: body,
            message,
        }
    }

    /// The bytes not yet read.
    #[must_use]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Fails unless everything was read: trailing bytes are as malformed as missing ones.
    pub const fn finish(self) -> Result<(), ProtocolError> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(ProtocolError::Malformed(self.message))
        }
    }

    const fn malformed(&self) -> ProtocolError {
        ProtocolError::Malformed(self.message)
    }

    /// The next `n` bytes.
    pub fn bytes(&mut self, n: usize) -> Result<&'a [u8], ProtocolError> {
        let (head, tail) = self.rest.split_at_checked(n).ok_or(self.malformed())?;
        self.rest = tail;
        Ok(head)
    }

    /// One byte.
    pub fn u8(&mut self) -> Result<u8, ProtocolError> {
        let (head, tail) = self.rest.split_first().ok_or(self.malformed())?;
        self.rest = tail;
        Ok(*head)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], ProtocolError> {
        let (head, tail) = self.rest.split_first_chunk::<N>().ok_or(self.malformed())?;
        self.rest = tail;
        Ok(*head)
    }

    /// An unsigned 16-bit integer, big-endian.
    pub fn u16(&mut self) -> Result<u16, ProtocolError> {
        self.array().map(u16::from_be_bytes)
    }

    /// A signed 16-bit integer, big-endian.
    pub fn i16(&mut self) -> Result<i16, ProtocolError> {
        self.array().map(i16::from_be_bytes)
    }

    /// An unsigned 32-bit integer, big-endian.
    pub fn u32(&mut self) -> Result<u32, ProtocolError> {
        self.array().map(u32::from_be_bytes)
    }

    /// A signed 32-bit integer, big-endian.
    pub fn i32(&mut self) -> Result<i32, ProtocolError> {
        self.array().map(i32::from_be_bytes)
    }

    /// An unsigned 16-bit integer, little-endian.
    pub fn u16_le(&mut self) -> Result<u16, ProtocolError> {
        self.array().map(u16::from_le_bytes)
    }

    /// An unsigned 24-bit integer, little-endian.
    pub fn u24_le(&mut self) -> Result<u32, ProtocolError> {
        self.array()
            .map(|[a, b, c]: [u8; 3]| u32::from_le_bytes([a, b, c, 0]))
    }

    /// An unsigned 32-bit integer, little-endian.
    pub fn u32_le(&mut self) -> Result<u32, ProtocolError> {
        self.array().map(u32::from_le_bytes)
    }

    /// An unsigned 64-bit integer, little-endian.
    pub fn u64_le(&mut self) -> Result<u64, ProtocolError> {
        self.array().map(u64::from_le_bytes)
    }

    /// A NUL-terminated string; the NUL is consumed and not returned.
    pub fn cstr(&mut self) -> Result<&'a [u8], ProtocolError> {
        let nul = memchr::memchr(0, self.rest).ok_or(self.malformed())?;
        let text = self.bytes(nul)?;
        self.u8()?;
        Ok(text)
    }

    /// A NUL-terminated string that must be UTF-8.
    pub fn str(&mut self) -> Result<&'a str, ProtocolError> {
        std::str::from_utf8(self.cstr()?).map_err(|_| self.malformed())
    }

    /// A 16-bit count. The manual calls it signed; the server reads 65,535 as what it is.
    pub fn count(&mut self) -> Result<usize, ProtocolError> {
        self.u16().map(usize::from)
    }
}
