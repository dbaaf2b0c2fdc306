//! Opaque identities that sort by age: UUIDs of version 7.

use std::fmt;

use crate::time::UnixNanos;

/// The identity of a record.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

/// The system gave no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system gave no random bytes")]
pub struct NoRandomness;

impl Id {
    /// A new one.
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn fresh(now: UnixNanos) -> Result<Self, NoRandomness> {
        let mut random = [0_u8; 16];
        aws_lc_rs::rand::fill(&mut random).map_err(|_| NoRandomness)?;
        let millis = u128::from(now.0 / 1_000_000) & 0xffff_ffff_ffff;
        let low = u128::from_be_bytes(random);
        let number = (millis << 80)
            | (0x7 << 76)
            | (low & (0xfff << 64))
            | (0x2 << 62)
            | (low & 0x3fff_ffff_ffff_ffff);
        let hex = format!("{number:032x}");
        let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
        let parts: Vec<&str> = parts.into_iter().filter_map(|part| hex.get(part)).collect();
        Ok(Self(parts.join("-")))
    }

    /// Reads one, strictly: the same identity is never written in two ways.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_right = |(position, byte): (usize, u8)| match position {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        };
        let right = text.len() == 36 && text.bytes().enumerate().all(is_right);
        right.then(|| Self(text.to_owned()))
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl From<&Id> for super::db::Value {
    fn from(id: &Id) -> Self {
        Self::Text(id.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities_sort_by_age_and_are_written_in_one_way() {
        let early = Id::fresh(UnixNanos(1_700_000_000_000_000_000)).unwrap();
        let late = Id::fresh(UnixNanos(1_700_000_000_001_000_000)).unwrap();
        assert!(early < late);
        assert_eq!(Id::parse(early.as_str()), Some(early.clone()));
        assert_eq!(early.as_str().as_bytes()[14], b'7');
        for wrong in [
            "",
            "x",
            &early.as_str().to_uppercase(),
            &early.as_str().replace('-', ""),
            &format!("{early} "),
        ] {
            assert_eq!(Id::parse(wrong), None, "{wrong}");
        }
    }
}
