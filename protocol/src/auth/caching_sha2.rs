//! `caching_sha2_password`, the usual plugin since MySQL 8, in both roles.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_caching_sha2_authentication_exchanges.html>
//!
//! The fast way proves a password against `SHA256(SHA256(password))`, which a server has once the
//! password itself was shown: over TLS, or encrypted with the server's key. That first, slow login
//! is checked against whatever is kept at rest; the fast verifier stays in memory.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest;
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey,
    PublicEncryptingKey,
};
use zeroize::Zeroizing;

use crate::error::ProtocolError;
use crate::mysql::handshake::SCRAMBLE;

mod pem;

pub use pem::public_key_pem;

/// The plugin's name on the wire.
pub const PLUGIN: &str = "caching_sha2_password";

/// Server to client: the fast way went through; an OK packet follows.
pub const FAST_DONE: u8 = 3;
/// Server to client: the password itself is needed.
pub const FULL_WANTED: u8 = 4;
/// Client to server: the key to encrypt the password with is needed.
pub const KEY_WANTED: u8 = 2;

/// The longest password that is read; MySQL's own bound is 256 bytes.
pub const MAX_PASSWORD: usize = 1024;

/// What is shorter was not encrypted with any key of 1024 bits or more.
const SHORTEST_ENCRYPTED: usize = 128;

type Sum = [u8; 32];

/// `SHA256(SHA256(password))`: what the fast way is checked against. In memory only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FastVerifier(Sum);

impl std::fmt::Debug for FastVerifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FastVerifier(..)")
    }
}

impl FastVerifier {
    /// Of a password.
    #[must_use]
    pub fn of(password: &[u8]) -> Self {
        Self(sha256(&[&sha256(&[password])]))
    }

    /// Whether a client's first answer proves the password.
    #[must_use]
    pub fn accepts(&self, scramble: &[u8; SCRAMBLE], answer: &[u8]) -> bool {
        let Ok(answer) = <&Sum>::try_from(answer) else {
            return false;
        };
        let inner = xor(answer, &sha256(&[&self.0, scramble]));
        verify_slices_are_equal(&sha256(&[&inner]), &self.0).is_ok()
    }
}

/// A client's first answer to the challenge. An empty password is answered with nothing.
#[must_use]
pub fn answer(password: &[u8], scramble: &[u8; SCRAMBLE]) -> Vec<u8> {
    if password.is_empty() {
        return Vec::new();
    }
    let inner = sha256(&[password]);
    let outer = sha256(&[&sha256(&[&inner]), scramble]);
    xor(&inner, &outer).to_vec()
}

/// What a client sends after [`FULL_WANTED`].
#[derive(Debug)]
pub enum Shown<'a> {
    /// It asks for the key.
    KeyWanted,
    /// The password, sent over an encrypted connection.
    Password(Zeroizing<Vec<u8>>),
    /// The password under the server's key.
    Encrypted(&'a [u8]),
}

/// How well a connection hides what is said on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// TLS: the password itself may be said.
    Private,
    /// Within one machine, without TLS: some clients say the password itself there (MariaDB's), and
    /// others encrypt it.
    Local,
    /// Everybody on the way may listen.
    Open,
}

/// Reads what a client sends after [`FULL_WANTED`].
///
/// # Errors
/// When it is longer than any password, or a password said on an open channel has no end.
pub fn shown(payload: &[u8], channel: Channel) -> Result<Shown<'_>, ProtocolError> {
    if payload.len() > MAX_PASSWORD {
        return Err(ProtocolError::Authentication("password too long"));
    }
    match channel {
        Channel::Private => {
            let password = payload.strip_suffix(&[0]);
            let password = password.ok_or(ProtocolError::Malformed("password"))?;
            Ok(Shown::Password(Zeroizing::new(password.to_vec())))
        }
        Channel::Open | Channel::Local if payload == [KEY_WANTED] => Ok(Shown::KeyWanted),
        Channel::Local if payload.len() < SHORTEST_ENCRYPTED => match payload.strip_suffix(&[0]) {
            Some(password) => Ok(Shown::Password(Zeroizing::new(password.to_vec()))),
            None => Err(ProtocolError::Malformed("password")),
        },
        Channel::Open | Channel::Local => Ok(Shown::Encrypted(payload)),
    }
}

/// The password out of a client's encrypted answer.
///
/// # Errors
/// When it was not encrypted with this key, or holds no string.
pub fn decrypt(
    key: &PrivateDecryptingKey,
    scramble: &[u8; SCRAMBLE],
    encrypted: &[u8],
) -> Result<Zeroizing<Vec<u8>>, ProtocolError> {
    const FAILED: ProtocolError = ProtocolError::Authentication("password cannot be decrypted");
    let key = OaepPrivateDecryptingKey::new(key.clone()).map_err(|_| FAILED)?;
    let mut plain = Zeroizing::new(vec![0; key.min_output_size()]);
    let shown = key
        .decrypt(&OAEP_SHA1_MGF1SHA1, encrypted, &mut plain, None)
        .map_err(|_| FAILED)?;
    mix(shown, scramble);
    let length = shown.len();
    plain.truncate(length);
    match plain.pop() {
        Some(0) => Ok(plain),
        Some(_) | None => Err(FAILED),
    }
}

/// The password as a client sends it under the server's key, given as PEM.
///
/// # Errors
/// When the key is none, or too short for the password.
pub fn encrypt(
    pem: &[u8],
    scramble: &[u8; SCRAMBLE],
    password: &[u8],
) -> Result<Vec<u8>, ProtocolError> {
    const FAILED: ProtocolError = ProtocolError::Authentication("unusable key of the server");
    let der = pem::decode(pem).ok_or(FAILED)?;
    let key = PublicEncryptingKey::from_der(&der).map_err(|_| FAILED)?;
    let key = OaepPublicEncryptingKey::new(key).map_err(|_| FAILED)?;
    let mut plain = Zeroizing::new(password.to_vec());
    plain.push(0);
    mix(&mut plain, scramble);
    let mut out = vec![0; key.ciphertext_size()];
    let length = key
        .encrypt(&OAEP_SHA1_MGF1SHA1, &plain, &mut out, None)
        .map_err(|_| FAILED)?
        .len();
    out.truncate(length);
    Ok(out)
}

/// Mixes the challenge in, so that an answer heard once is worth nothing later.
fn mix(text: &mut [u8], scramble: &[u8; SCRAMBLE]) {
    for (byte, salt) in text.iter_mut().zip(scramble.iter().cycle()) {
        *byte ^= salt;
    }
}

fn sha256(parts: &[&[u8]]) -> Sum {
    let mut context = digest::Context::new(&digest::SHA256);
    for part in parts {
        context.update(part);
    }
    context.finish().as_ref().try_into().unwrap_or([0; 32])
}

fn xor(one: &Sum, other: &Sum) -> Sum {
    let mut mixed = *one;
    for (slot, byte) in mixed.iter_mut().zip(other) {
        *slot ^= byte;
    }
    mixed
}

#[cfg(test)]
mod tests;
