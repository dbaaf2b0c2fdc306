//! Sealed credentials.
//!
//! Each secret is encrypted with a key of its own (AES-256-GCM), that key with one of the key
//! ring's, and both say where they belong: to which tenant, record and field, in which version,
//! and for which servers, account and TLS the secret is. Whoever can write to the store can
//! neither move a secret to another record nor turn it to a server of his own, because it then
//! does not open. What is not sealed is refused, and no key is ever tried out: each secret names
//! the one that it needs.

mod ring;
#[cfg(test)]
mod tests;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::{hkdf, rand};
use zeroize::Zeroizing;

use crate::secret::Redacted;

pub use ring::{BadRing, KeyRing, KeyState, fresh_key};

/// What a sealed secret begins with: the format and its version.
const MAGIC: &[u8; 4] = b"BDS1";
/// What everything that is authenticated begins with.
const DOMAIN: &[u8] = b"bosdb sealed credential";
const NONCE_BYTES: usize = 12;
const TAG_BYTES: usize = 16;
const KEY_BYTES: usize = 32;
const WRAPPED_BYTES: usize = KEY_BYTES + TAG_BYTES;
/// No password is longer.
const MAX_SECRET_BYTES: usize = 64 * 1024;

/// Why a secret is not sealed or not opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// What is there was not sealed by BosDB.
    #[error("what is stored is not a sealed secret")]
    NotSealed,
    /// The ring lacks the key.
    #[error("the key ring has no key `{0}`, which the secret is sealed with")]
    NoKey(String),
    /// The key does not fit, or the secret belongs to something else.
    #[error(
        "the secret does not open here: it was sealed for another record, server, account or key"
    )]
    Refused,
    /// The secret is too long.
    #[error("a secret is at most {MAX_SECRET_BYTES} bytes long")]
    TooLong,
    /// There is no randomness.
    #[error("the system gave no random bytes")]
    Randomness,
}

/// Where a secret belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The tenant.
    pub tenant: String,
    /// The kind of record, for example `target`.
    pub kind: String,
    /// The record.
    pub record: String,
    /// Which of its secrets.
    pub field: String,
    /// Which version of it.
    pub version: i64,
    /// What it opens.
    pub reach: Reach,
}

/// What a secret opens. A change of it asks for the secret again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reach {
    /// The servers, as they are written.
    pub hosts: Vec<String>,
    /// The account.
    pub user: String,
    /// How the server proves itself.
    pub tls: String,
}

impl Place {
    /// Everything, each part led by its length: no two places have the same bytes.
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut part = |part: &[u8]| {
            let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
            bytes.extend_from_slice(&length.to_be_bytes());
            bytes.extend_from_slice(part);
        };
        part(DOMAIN);
        part(MAGIC);
        for text in [&self.tenant, &self.kind, &self.record, &self.field] {
            part(text.as_bytes());
        }
        part(&self.version.to_be_bytes());
        part(self.reach.user.as_bytes());
        part(self.reach.tls.as_bytes());
        for host in &self.reach.hosts {
            part(host.as_bytes());
        }
        bytes
    }

    /// For the wrapped key, which besides says by which key.
    fn bytes_for_key(&self, key: &str) -> Vec<u8> {
        let mut bytes = b"key ".to_vec();
        let length = u64::try_from(key.len()).unwrap_or(u64::MAX);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(key.as_bytes());
        bytes.extend(self.bytes());
        bytes
    }
}

/// Seals a secret with the ring's active key.
///
/// # Errors
/// When it is too long, or there is no randomness.
pub fn seal(ring: &KeyRing, place: &Place, secret: &[u8]) -> Result<Vec<u8>, SealError> {
    if secret.len() > MAX_SECRET_BYTES {
        return Err(SealError::TooLong);
    }
    let data_key = random_key()?;
    let (id, key) = ring.active();
    let mut sealed = head(id)?;
    sealed.extend(encrypt(
        &*tenant_key(key, place)?,
        &place.bytes_for_key(id),
        data_key.as_slice(),
    )?);
    sealed.extend(encrypt(&data_key, &place.bytes(), secret)?);
    Ok(sealed)
}

/// Opens a secret.
///
/// # Errors
/// When it is not sealed, its key is missing, or it belongs elsewhere.
pub fn open(ring: &KeyRing, place: &Place, sealed: &[u8]) -> Result<Redacted<Vec<u8>>, SealError> {
    let parts = Parts::of(sealed)?;
    let data_key = parts.data_key(ring, place)?;
    let mut secret = decrypt(&data_key, &place.bytes(), parts.data)?;
    Ok(Redacted::new(std::mem::take(&mut *secret)))
}

/// The same secret under the ring's active key. The secret itself is not opened; only the key that
/// it is encrypted with is.
///
/// # Errors
/// As [`open`] has them.
pub fn rewrap(ring: &KeyRing, place: &Place, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
    let parts = Parts::of(sealed)?;
    let data_key = parts.data_key(ring, place)?;
    let (id, key) = ring.active();
    let mut anew = head(id)?;
    anew.extend(encrypt(
        &*tenant_key(key, place)?,
        &place.bytes_for_key(id),
        data_key.as_slice(),
    )?);
    anew.extend_from_slice(parts.data);
    Ok(anew)
}

/// A sealed secret taken apart.
struct Parts<'a> {
    key: &'a str,
    wrapped: &'a [u8],
    data: &'a [u8],
}

impl<'a> Parts<'a> {
    fn of(sealed: &'a [u8]) -> Result<Self, SealError> {
        let parse = || {
            let rest = sealed.strip_prefix(MAGIC)?;
            let (length, rest) = rest.split_first()?;
            let (key, rest) = rest.split_at_checked(usize::from(*length))?;
            let (wrapped, data) = rest.split_at_checked(NONCE_BYTES + WRAPPED_BYTES)?;
            let key = std::str::from_utf8(key).ok()?;
            let enough = data.len() >= NONCE_BYTES + TAG_BYTES;
            enough.then_some(Self { key, wrapped, data })
        };
        parse().ok_or(SealError::NotSealed)
    }

    fn data_key(
        &self,
        ring: &KeyRing,
        place: &Place,
    ) -> Result<Zeroizing<[u8; KEY_BYTES]>, SealError> {
        let key = ring
            .key(self.key)
            .ok_or_else(|| SealError::NoKey(self.key.to_owned()))?;
        let wrapping = tenant_key(key, place)?;
        let unwrapped = decrypt(&wrapping, &place.bytes_for_key(self.key), self.wrapped)?;
        let mut data_key = Zeroizing::new([0; KEY_BYTES]);
        if unwrapped.len() != KEY_BYTES {
            return Err(SealError::NotSealed);
        }
        data_key.copy_from_slice(&unwrapped);
        Ok(data_key)
    }
}

fn head(key: &str) -> Result<Vec<u8>, SealError> {
    let mut head = MAGIC.to_vec();
    head.push(u8::try_from(key.len()).map_err(|_| SealError::TooLong)?);
    head.extend_from_slice(key.as_bytes());
    Ok(head)
}

fn random_key() -> Result<Zeroizing<[u8; KEY_BYTES]>, SealError> {
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    rand::fill(key.as_mut_slice()).map_err(|_| SealError::Randomness)?;
    Ok(key)
}

/// Each tenant's secrets are wrapped by a key of its own, which comes from the ring's.
fn tenant_key(
    key: &[u8; KEY_BYTES],
    place: &Place,
) -> Result<Zeroizing<[u8; KEY_BYTES]>, SealError> {
    let pseudorandom = hkdf::Salt::new(hkdf::HKDF_SHA256, b"bosdb credentials").extract(key);
    let info = [b"tenant ".as_slice(), place.tenant.as_bytes()];
    let mut derived = Zeroizing::new([0; KEY_BYTES]);
    pseudorandom
        .expand(&info, hkdf::HKDF_SHA256)
        .and_then(|output| output.fill(derived.as_mut_slice()))
        .map_err(|_| SealError::Refused)?;
    Ok(derived)
}

fn cipher(key: &[u8; KEY_BYTES]) -> Result<LessSafeKey, SealError> {
    let key = UnboundKey::new(&AES_256_GCM, key).map_err(|_| SealError::Refused)?;
    Ok(LessSafeKey::new(key))
}

/// A new random number used once, then what was encrypted.
fn encrypt(key: &[u8; KEY_BYTES], place: &[u8], plain: &[u8]) -> Result<Vec<u8>, SealError> {
    let mut nonce = [0; NONCE_BYTES];
    rand::fill(&mut nonce).map_err(|_| SealError::Randomness)?;
    // Large enough from the start: a vector that grows leaves copies behind.
    let mut text = Zeroizing::new(Vec::with_capacity(plain.len().saturating_add(TAG_BYTES)));
    text.extend_from_slice(plain);
    cipher(key)?
        .seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(place),
            &mut *text,
        )
        .map_err(|_| SealError::Refused)?;
    let mut sealed = nonce.to_vec();
    sealed.extend_from_slice(&text);
    Ok(sealed)
}

fn decrypt(
    key: &[u8; KEY_BYTES],
    place: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let (nonce, text) = sealed
        .split_at_checked(NONCE_BYTES)
        .ok_or(SealError::NotSealed)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| SealError::NotSealed)?;
    let mut text = Zeroizing::new(text.to_vec());
    let length = cipher(key)?
        .open_in_place(nonce, Aad::from(place), &mut text)
        .map_err(|_| SealError::Refused)?
        .len();
    text.truncate(length);
    Ok(text)
}
