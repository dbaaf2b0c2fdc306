//! The client's role.

use std::num::NonZeroU32;

use aws_lc_rs::{constant_time, pbkdf2};
use base64::Engine as _;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::super::channel_binding;
use super::{
    BASE64, Key, MAX_ITERATIONS, attribute, bad, hmac_sha256, prepared, sha256, utf8, xor,
};
use crate::error::ProtocolError;

/// What a client derives from a password, a salt and a count; worth keeping, as the derivation
/// is the expensive part of a login.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct ClientKeys {
    pub(super) client_key: Key,
    pub(super) server_key: Key,
}

impl ClientKeys {
    /// PBKDF2 with `iterations` rounds: about a millisecond for 4096.
    #[must_use]
    pub fn derive(password: &str, salt: &[u8], iterations: NonZeroU32) -> Self {
        let mut salted: Key = [0; 32];
        let password = prepared(password);
        pbkdf2::derive(
            pbkdf2::PBKDF2_HMAC_SHA256,
            iterations,
            salt,
            password.as_bytes(),
            &mut salted,
        );
        let keys = Self {
            client_key: hmac_sha256(&salted, &[b"Client Key"]),
            server_key: hmac_sha256(&salted, &[b"Server Key"]),
        };
        salted.zeroize();
        keys
    }
}

/// What a client says about channel binding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClientBinding {
    /// `n`: it cannot bind, or will not.
    None,
    /// `y`: it could, and the server did not offer it. A server that did knows by this that
    /// somebody between the two took the offer away.
    NotOffered,
    /// `p`: it binds to the server's certificate, whose hash this is
    /// ([`channel_binding::tls_server_end_point`]).
    EndPoint(Vec<u8>),
}

impl ClientBinding {
    fn header(&self) -> String {
        match self {
            Self::None => "n,,".to_owned(),
            Self::NotOffered => "y,,".to_owned(),
            Self::EndPoint(_) => format!("p={},,", channel_binding::NAME),
        }
    }

    /// The header and the data, as the final message repeats them.
    fn input(&self) -> Vec<u8> {
        let mut input = self.header().into_bytes();
        match self {
            Self::None | Self::NotOffered => {}
            Self::EndPoint(data) => input.extend_from_slice(data),
        }
        input
    }
}

/// The client after its first message.
pub struct ClientExchange {
    nonce: String,
    binding: ClientBinding,
}

/// What a server's first message asks to derive.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Challenge {
    /// The salt.
    pub salt: Vec<u8>,
    /// The count.
    pub iterations: NonZeroU32,
}

/// The client after its proof: it waits for the server's signature.
pub struct ClientFinish {
    expected: Key,
}

impl ClientExchange {
    /// Yields the client's first message. `nonce` is fresh printable randomness without commas.
    #[must_use]
    pub fn start(nonce: String, binding: ClientBinding) -> (Self, Vec<u8>) {
        let message = format!("{}n=,r={nonce}", binding.header()).into_bytes();
        (Self { nonce, binding }, message)
    }

    /// Reads salt and count out of the server's first message, bounded.
    pub fn challenge(&self, server_first: &[u8]) -> Result<Challenge, ProtocolError> {
        let (nonce, rest) = attribute(utf8(server_first)?, 'r')?;
        if !nonce.starts_with(&self.nonce) || nonce.len() == self.nonce.len() {
            return Err(bad("the server's nonce does not extend ours"));
        }
        let (salt, rest) = attribute(rest, 's')?;
        let (iterations, _) = attribute(rest, 'i')?;
        let salt = BASE64.decode(salt).map_err(|_| bad("malformed salt"))?;
        let iterations = iterations
            .parse()
            .ok()
            .filter(|n: &NonZeroU32| n.get() <= MAX_ITERATIONS)
            .ok_or(bad("iteration count out of bounds"))?;
        Ok(Challenge { salt, iterations })
    }

    /// Yields the proof. `server_first` is the message that [`Self::challenge`] read.
    pub fn prove(
        self,
        server_first: &[u8],
        keys: &ClientKeys,
    ) -> Result<(ClientFinish, Vec<u8>), ProtocolError> {
        let server_first = utf8(server_first)?;
        let (nonce, _) = attribute(server_first, 'r')?;
        let without_proof = format!("c={},r={nonce}", BASE64.encode(self.binding.input()));
        let auth_message = format!("n=,r={},{server_first},{without_proof}", self.nonce);
        let stored_key = sha256(&keys.client_key);
        let signature = hmac_sha256(&stored_key, &[auth_message.as_bytes()]);
        let proof = xor(&keys.client_key, &signature);
        let expected = hmac_sha256(&keys.server_key, &[auth_message.as_bytes()]);
        let message = format!("{without_proof},p={}", BASE64.encode(proof)).into_bytes();
        Ok((ClientFinish { expected }, message))
    }
}

impl ClientFinish {
    /// Checks that the server knows the verifier too.
    pub fn verify(self, server_final: &[u8]) -> Result<(), ProtocolError> {
        let (signature, _) = attribute(utf8(server_final)?, 'v')?;
        let signature = BASE64
            .decode(signature)
            .map_err(|_| bad("malformed server signature"))?;
        constant_time::verify_slices_are_equal(&signature, &self.expected)
            .map_err(|_| bad("the server's signature does not verify"))
    }
}
