//! Connection attributes: what a client says of itself (`_client_name`, `program_name`).

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::mysql::value;

/// The most bytes of attributes that are read; MySQL's own bound.
pub const MAX_ATTRIBUTES: usize = 64 * 1024;

/// Pairs of strings, checked as a whole and read on demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Attributes<'a>(&'a [u8]);

impl<'a> Attributes<'a> {
    /// Reads a length-encoded block of pairs.
    ///
    /// # Errors
    /// When it is longer than [`MAX_ATTRIBUTES`] or its pairs do not fill it.
    pub fn parse(cursor: &mut Cursor<'a>) -> Result<Self, ProtocolError> {
        let block = value::string(cursor)?;
        if block.len() > MAX_ATTRIBUTES {
            return Err(ProtocolError::Length {
                what: "connection attributes",
                length: i64::try_from(block.len()).unwrap_or(i64::MAX),
                limit: MAX_ATTRIBUTES,
            });
        }
        let mut pairs = Cursor::new(block, "connection attributes");
        while !pairs.rest().is_empty() {
            value::string(&mut pairs)?;
            value::string(&mut pairs)?;
        }
        Ok(Self(block))
    }

    /// The pairs, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> + use<'a> {
        let mut rest = Cursor::new(self.0, "connection attributes");
        std::iter::from_fn(move || {
            let key = value::string(&mut rest).ok()?;
            let value = value::string(&mut rest).ok()?;
            Some((key, value))
        })
    }

    /// The value of an attribute, where it is UTF-8.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&'a str> {
        let found = self.pairs().find(|(name, _)| *name == key.as_bytes());
        found.and_then(|(_, value)| std::str::from_utf8(value).ok())
    }
}

/// Appends a block of pairs.
pub(super) fn put(out: &mut Vec<u8>, pairs: &[(&str, &str)]) {
    let mut block = Vec::new();
    for (key, text) in pairs {
        value::put_string(&mut block, key.as_bytes());
        value::put_string(&mut block, text.as_bytes());
    }
    value::put_string(out, &block);
}
