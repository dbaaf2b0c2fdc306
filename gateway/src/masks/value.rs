//! What stands in place of one value.

use std::fmt;

use aws_lc_rs::hmac;
use bosdb_policy::masks::Mask;
use bosdb_protocol::pg::rows::Rewrite;

/// A target's key for hashes of masked values. Without it the values of a small domain could be
/// hashed one after another until one fits.
pub struct MaskKey(hmac::Key);

impl fmt::Debug for MaskKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MaskKey")
    }
}

impl MaskKey {
    /// The key of a target, derived from a secret: hashes of one target tell nothing about those of
    /// another.
    #[must_use]
    pub fn new(secret: &[u8], target: &str) -> Self {
        let secret = hmac::Key::new(hmac::HMAC_SHA256, secret);
        let mut derived = hmac::Context::with_key(&secret);
        derived.update(b"bosdb column mask v1\0");
        derived.update(target.as_bytes());
        Self(hmac::Key::new(hmac::HMAC_SHA256, derived.sign().as_ref()))
    }

    /// Appends 32 hex digits: half of the keyed hash, in which no two values of one company meet.
    fn put_hash(&self, value: &[u8], out: &mut Vec<u8>) {
        let hash = hmac::sign(&self.0, value);
        for byte in hash.as_ref().iter().take(16) {
            for digit in [byte >> 4, byte & 15] {
                out.push(HEX.get(usize::from(digit)).copied().unwrap_or(b'0'));
            }
        }
    }
}

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Types whose values are text, on the wire the same in text and binary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TextType {
    /// `text`, `varchar`, `name`.
    Exact,
    /// `character(n)`: blanks at the end mean nothing.
    Padded,
}

impl TextType {
    /// By the type's number. Whoever has no text gets no hash and no characters, but NULL.
    pub(super) const fn of(oid: u32) -> Option<Self> {
        match oid {
            19 | 25 | 1043 => Some(Self::Exact),
            1042 => Some(Self::Padded),
            _ => None,
        }
    }
}

/// Masks a value that is text.
pub(super) fn mask_text(
    mask: Mask,
    text: TextType,
    key: Option<&MaskKey>,
    value: &[u8],
    out: &mut Vec<u8>,
) -> Rewrite {
    let value = match text {
        TextType::Exact => value,
        TextType::Padded => value.trim_ascii_end(),
    };
    match (mask, key) {
        (Mask::Hash, Some(key)) => {
            key.put_hash(value, out);
            Rewrite::Replace
        }
        (Mask::Partial { first, last }, _) => match std::str::from_utf8(value) {
            Ok(value) => {
                put_partial(value, usize::from(first), usize::from(last), out);
                Rewrite::Replace
            }
            Err(_) => Rewrite::Null,
        },
        (Mask::Null, _) | (Mask::Hash, None) => Rewrite::Null,
    }
}

/// The ends of a value, with a star for each character between. One that is no longer than its ends
/// would be shown whole: it is all stars.
fn put_partial(value: &str, first: usize, last: usize, out: &mut Vec<u8>) {
    let length = value.chars().count();
    let hidden = match length.checked_sub(first.saturating_add(last)) {
        Some(hidden) if hidden > 0 => hidden,
        _ => {
            out.resize(out.len().saturating_add(length), b'*');
            return;
        }
    };
    let at = |characters: usize| {
        let mut places = value.char_indices().map(|(at, _)| at);
        places.nth(characters).unwrap_or(value.len())
    };
    let head = value.get(..at(first)).unwrap_or_default();
    let tail = value
        .get(at(length.saturating_sub(last))..)
        .unwrap_or_default();
    out.extend_from_slice(head.as_bytes());
    out.resize(out.len().saturating_add(hidden), b'*');
    out.extend_from_slice(tail.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(mask: Mask, text: TextType, key: Option<&MaskKey>, value: &str) -> Option<String> {
        let mut out = Vec::new();
        match mask_text(mask, text, key, value.as_bytes(), &mut out) {
            Rewrite::Keep => panic!("kept"),
            Rewrite::Null => None,
            Rewrite::Replace => Some(String::from_utf8(out).unwrap()),
        }
    }

    #[test]
    fn ends_are_kept() {
        for (first, last, value, shown) in [
            (2, 4, "DE89370400440532013000", "DE****************3000"),
            (1, 1, "abc", "a*c"),
            (1, 1, "ab", "**"),
            (0, 4, "123", "***"),
            (0, 0, "abc", "***"),
            (1, 0, "", ""),
            (1, 1, "äöü", "ä*ü"),
            (3, 3, "日本", "**"),
            (u16::MAX, u16::MAX, "abc", "***"),
        ] {
            let mask = Mask::Partial { first, last };
            let told = masked(mask, TextType::Exact, None, value);
            assert_eq!(told.as_deref(), Some(shown), "{value}");
        }
    }

    #[test]
    fn hashes_are_keyed_and_stable() {
        let hash = |secret: &[u8], target, text, value| {
            let key = MaskKey::new(secret, target);
            masked(Mask::Hash, text, Some(&key), value).unwrap()
        };
        let one = hash(b"secret", "shop", TextType::Exact, "123");
        assert_eq!(one.len(), 32);
        assert_eq!(one, hash(b"secret", "shop", TextType::Exact, "123"));
        assert_eq!(one, hash(b"secret", "shop", TextType::Padded, "123  "));
        for other in [
            hash(b"secret", "shop", TextType::Exact, "124"),
            hash(b"secret", "other", TextType::Exact, "123"),
            hash(b"other", "shop", TextType::Exact, "123"),
            hash(b"secret", "shop", TextType::Exact, "123  "),
        ] {
            assert_ne!(one, other);
        }
        // Without a key nothing is shown.
        assert_eq!(masked(Mask::Hash, TextType::Exact, None, "1"), None);
        assert_eq!(masked(Mask::Null, TextType::Exact, None, "1"), None);
    }
}
