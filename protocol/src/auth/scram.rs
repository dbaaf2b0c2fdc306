//! SCRAM-SHA-256 (RFC 5802, RFC 7677) in both roles, with and without channel binding.
//!
//! The server role works from a verifier in PostgreSQL's own notation
//! (`SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey`): the password is never at rest, and a
//! login costs a handful of HMACs. The client role derives keys by PBKDF2, which is expensive on
//! purpose: callers keep [`ClientKeys`] per salt and run the derivation off their event loop.

mod client;
mod server;

use std::fmt;
use std::num::NonZeroU32;

use aws_lc_rs::{constant_time, digest, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use zeroize::{Zeroize, ZeroizeOnDrop};

pub use client::{Challenge, ClientBinding, ClientExchange, ClientFinish, ClientKeys};
pub use server::{ExchangeError, Mechanism, ServerBinding, ServerExchange, mechanisms};

use crate::error::ProtocolError;

/// The mechanism's name on the wire.
pub const MECHANISM: &str = "SCRAM-SHA-256";

/// The mechanism's name with channel binding.
pub const MECHANISM_PLUS: &str = "SCRAM-SHA-256-PLUS";

/// The iteration count of new verifiers; PostgreSQL's default (RFC 7677's minimum).
pub const DEFAULT_ITERATIONS: u32 = 4096;

/// More iterations than any sane server asks for: a hostile backend may not make BosDB compute
/// for minutes.
const MAX_ITERATIONS: u32 = 1_000_000;

/// Bound on each attribute of an exchange. PostgreSQL sends nonces of 24 bytes.
const MAX_ATTRIBUTE: usize = 1024;

type Key = [u8; 32];

const fn bad(what: &'static str) -> ProtocolError {
    ProtocolError::Authentication(what)
}

fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> Key {
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key));
    for part in parts {
        context.update(part);
    }
    to_key(context.sign().as_ref())
}

fn sha256(data: &[u8]) -> Key {
    to_key(digest::digest(&digest::SHA256, data).as_ref())
}

/// SHA-256 output is 32 bytes by definition; a shorter slice would leave zeroes, never panic.
fn to_key(bytes: &[u8]) -> Key {
    let mut key = [0; 32];
    for (slot, byte) in key.iter_mut().zip(bytes) {
        *slot = *byte;
    }
    key
}

fn xor(left: &Key, right: &[u8]) -> Key {
    let mut out = *left;
    for (slot, byte) in out.iter_mut().zip(right) {
        *slot ^= byte;
    }
    out
}

/// Passwords are prepared by SASLprep (RFC 4013); one that cannot be is used as it is, as
/// PostgreSQL does.
fn prepared(password: &str) -> std::borrow::Cow<'_, str> {
    stringprep::saslprep(password).unwrap_or(std::borrow::Cow::Borrowed(password))
}

/// What the server keeps instead of a password.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Verifier {
    iterations: u32,
    salt: Vec<u8>,
    stored_key: Key,
    server_key: Key,
}

impl Verifier {
    /// Makes a verifier from a password. As expensive as `iterations` says.
    #[must_use]
    pub fn derive(password: &str, salt: &[u8; 16], iterations: NonZeroU32) -> Self {
        let keys = ClientKeys::derive(password, salt, iterations);
        Self {
            iterations: iterations.get(),
            salt: salt.to_vec(),
            stored_key: sha256(&keys.client_key),
            server_key: keys.server_key,
        }
    }

    /// Reads PostgreSQL's notation.
    pub fn parse(text: &str) -> Result<Self, ProtocolError> {
        let malformed = || bad("malformed SCRAM verifier");
        let rest = text.strip_prefix("SCRAM-SHA-256$").ok_or_else(malformed)?;
        let (head, keys) = rest.split_once('$').ok_or_else(malformed)?;
        let (iterations, salt) = head.split_once(':').ok_or_else(malformed)?;
        let (stored, server) = keys.split_once(':').ok_or_else(malformed)?;
        let key = |text: &str| -> Result<Key, ProtocolError> {
            let bytes = BASE64.decode(text).map_err(|_| malformed())?;
            Key::try_from(bytes).map_err(|_| malformed())
        };
        let iterations = iterations
            .parse()
            .ok()
            .filter(|n| (1..=MAX_ITERATIONS).contains(n))
            .ok_or_else(malformed)?;
        let salt = BASE64.decode(salt).map_err(|_| malformed())?;
        if salt.is_empty() || salt.len() > MAX_ATTRIBUTE {
            return Err(malformed());
        }
        Ok(Self {
            iterations,
            salt,
            stored_key: key(stored)?,
            server_key: key(server)?,
        })
    }

    /// Whether this is the password, where a client shows it as it is. As expensive as the
    /// verifier's iterations say.
    #[must_use]
    pub fn is_of(&self, password: &[u8]) -> bool {
        let password = std::str::from_utf8(password);
        let iterations = NonZeroU32::new(self.iterations);
        let (Ok(password), Some(iterations)) = (password, iterations) else {
            return false;
        };
        let keys = ClientKeys::derive(password, &self.salt, iterations);
        let shown = sha256(&keys.client_key);
        constant_time::verify_slices_are_equal(&shown, &self.stored_key).is_ok()
    }

    /// How expensive guessing is.
    #[must_use]
    pub const fn iterations(&self) -> u32 {
        self.iterations
    }

    /// A verifier that no password fits, for a user that does not exist: the exchange then looks
    /// and lasts the same. The salt depends on the name and a secret of this process, so that
    /// asking twice gives the same salt, as it would for a real user; `iterations` is the count
    /// that real users have.
    #[must_use]
    pub fn decoy(user: &str, secret: &[u8; 32], iterations: u32) -> Self {
        let salt = hmac_sha256(secret, &[b"salt", user.as_bytes()]);
        Self {
            iterations,
            salt: salt.iter().copied().take(16).collect(),
            stored_key: hmac_sha256(secret, &[b"stored", user.as_bytes()]),
            server_key: hmac_sha256(secret, &[b"server", user.as_bytes()]),
        }
    }
}

impl fmt::Display for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{MECHANISM}${}:{}${}:{}",
            self.iterations,
            BASE64.encode(&self.salt),
            BASE64.encode(self.stored_key),
            BASE64.encode(self.server_key)
        )
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verifier([redacted])")
    }
}

/// The attribute `name=` at the front of `text`, and what follows the comma.
fn attribute(text: &str, name: char) -> Result<(&str, &str), ProtocolError> {
    let value = text
        .strip_prefix(name)
        .and_then(|text| text.strip_prefix('='))
        .ok_or(bad("an attribute is missing"))?;
    let (value, rest) = value.split_once(',').unwrap_or((value, ""));
    if value.len() > MAX_ATTRIBUTE {
        return Err(bad("an attribute is too long"));
    }
    Ok((value, rest))
}

fn utf8(data: &[u8]) -> Result<&str, ProtocolError> {
    std::str::from_utf8(data).map_err(|_| bad("not UTF-8"))
}

#[cfg(test)]
mod tests;
