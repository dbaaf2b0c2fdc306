//! The key ring: a line for each key, `ID STATE KEY`.
//!
//! A key lives through four states. It is distributed while it is `next`, so that every instance
//! knows it before anything is sealed with it; then it is the one that is `active`; then it only
//! opens, as `old`; and when nothing is sealed with it any more, its line goes.

use aws_lc_rs::rand;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::{KEY_BYTES, SealError};

/// What a key is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyState {
    /// It opens, and will be active.
    Next,
    /// It seals and opens.
    Active,
    /// It opens.
    Old,
}

/// Why a text is no key ring. None of these repeats a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadRing {
    /// A line is malformed.
    #[error("line {0} is not `ID STATE KEY`, with next, active or old and 32 bytes in base64")]
    Line(usize),
    /// Two lines name the same key.
    #[error("the key `{0}` stands there twice")]
    Twice(String),
    /// None is active, or several.
    #[error("{0} keys are active; exactly one must be")]
    Active(usize),
}

struct Key {
    id: String,
    state: KeyState,
    material: Zeroizing<[u8; KEY_BYTES]>,
}

/// The keys.
pub struct KeyRing {
    active: Key,
    others: Vec<Key>,
}

impl std::fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeyRing")
            .field("active", &self.active.id)
            .finish_non_exhaustive()
    }
}

impl KeyRing {
    /// Reads a ring. Empty lines and those that begin with `#` are passed over.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, BadRing> {
        let mut keys: Vec<Key> = Vec::new();
        for (number, line) in (1_usize..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let key = key(line).ok_or(BadRing::Line(number))?;
            if keys.iter().any(|known| known.id == key.id) {
                return Err(BadRing::Twice(key.id));
            }
            keys.push(key);
        }
        let (mut active, others): (Vec<_>, Vec<_>) = keys
            .into_iter()
            .partition(|key| key.state == KeyState::Active);
        match (active.pop(), active.len()) {
            (Some(active), 0) => Ok(Self { active, others }),
            (Some(_), more) => Err(BadRing::Active(more.saturating_add(1))),
            (None, _) => Err(BadRing::Active(0)),
        }
    }

    /// The key that seals.
    pub(super) fn active(&self) -> (&str, &[u8; KEY_BYTES]) {
        (&self.active.id, &self.active.material)
    }

    /// The name of the key that seals.
    #[must_use]
    pub fn active_id(&self) -> &str {
        &self.active.id
    }

    /// Every key's name and state, the active one first.
    pub fn keys(&self) -> impl Iterator<Item = (&str, KeyState)> {
        std::iter::once(&self.active)
            .chain(&self.others)
            .map(|key| (key.id.as_str(), key.state))
    }

    /// A key by its name.
    pub(super) fn key(&self, id: &str) -> Option<&[u8; KEY_BYTES]> {
        std::iter::once(&self.active)
            .chain(&self.others)
            .find(|key| key.id == id)
            .map(|key| &*key.material)
    }
}

fn key(line: &str) -> Option<Key> {
    let mut words = line.split_whitespace();
    let (id, state, material) = (words.next()?, words.next()?, words.next()?);
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    if words.next().is_some() || id.len() > 64 || !id.bytes().all(is_plain) {
        return None;
    }
    let state = match state {
        "next" => KeyState::Next,
        "active" => KeyState::Active,
        "old" => KeyState::Old,
        _ => return None,
    };
    let decoded = Zeroizing::new(STANDARD.decode(material).ok()?);
    let mut material = Zeroizing::new([0; KEY_BYTES]);
    if decoded.len() != KEY_BYTES {
        return None;
    }
    material.copy_from_slice(&decoded);
    Some(Key {
        id: id.to_owned(),
        state,
        material,
    })
}

/// The line of a new key.
///
/// # Errors
/// When there is no randomness.
pub fn fresh_key(id: &str, state: KeyState) -> Result<Zeroizing<String>, SealError> {
    let mut material = Zeroizing::new([0_u8; KEY_BYTES]);
    rand::fill(material.as_mut_slice()).map_err(|_| SealError::Randomness)?;
    let encoded = Zeroizing::new(STANDARD.encode(material.as_slice()));
    let state = match state {
        KeyState::Next => "next",
        KeyState::Active => "active",
        KeyState::Old => "old",
    };
    Ok(Zeroizing::new(format!("{id} {state} {}\n", *encoded)))
}
