//! The server's role.

use aws_lc_rs::constant_time;
use base64::Engine as _;

use super::super::channel_binding;
use super::{
    BASE64, MECHANISM, MECHANISM_PLUS, Verifier, attribute, bad, hmac_sha256, sha256, utf8, xor,
};
use crate::error::ProtocolError;

/// What the server can bind a login to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServerBinding {
    /// Nothing: there is no TLS, or its certificate names no hash.
    Unavailable,
    /// Its certificate, whose hash this is ([`channel_binding::tls_server_end_point`]).
    EndPoint(Vec<u8>),
}

/// Which of the offered mechanisms the client chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mechanism {
    /// Without channel binding.
    Plain,
    /// With it.
    Plus,
}

impl Mechanism {
    /// The mechanism of this name, if it was offered.
    #[must_use]
    pub fn chosen(name: &str, binding: &ServerBinding) -> Option<Self> {
        match (name, binding) {
            (MECHANISM, _) => Some(Self::Plain),
            (MECHANISM_PLUS, ServerBinding::EndPoint(_)) => Some(Self::Plus),
            _ => None,
        }
    }
}

/// The list of an AuthenticationSASL: the better one first, each name with its NUL, and one more.
#[must_use]
pub fn mechanisms(binding: &ServerBinding) -> Vec<u8> {
    let names: &[&str] = match binding {
        ServerBinding::Unavailable => &[MECHANISM],
        ServerBinding::EndPoint(_) => &[MECHANISM_PLUS, MECHANISM],
    };
    let mut list = Vec::new();
    for name in names {
        list.extend_from_slice(name.as_bytes());
        list.push(0);
    }
    list.push(0);
    list
}

/// Why an exchange ends without a login.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// The client broke the protocol.
    #[error(transparent)]
    Protocol(#[from] ProtocolError),
    /// The client was told that there is no channel binding, and there is: somebody between the
    /// two took the offer away.
    #[error("channel binding was offered and the client did not see the offer")]
    Downgraded,
    /// The client is bound to the certificate of somebody else.
    #[error("channel binding does not match")]
    OtherChannel,
    /// The password does not fit.
    #[error("the proof does not verify")]
    WrongProof,
}

/// The server after its first message: it waits for the client's proof. No step of it derives a
/// key from a password, so that a login costs a handful of HMACs however many iterations the
/// verifier has.
pub struct ServerExchange {
    verifier: Verifier,
    /// What the final message must repeat: the header, and the data where the client binds.
    channel: Vec<u8>,
    nonce: String,
    client_first_bare: String,
    server_first: String,
}

impl ServerExchange {
    /// Takes the client's first message and yields the server's. `nonce` is fresh printable
    /// randomness without commas. The user name inside the message is ignored: the startup
    /// message names the user.
    pub fn start(
        verifier: Verifier,
        mechanism: Mechanism,
        binding: &ServerBinding,
        client_first: &[u8],
        nonce: &str,
    ) -> Result<(Self, Vec<u8>), ExchangeError> {
        let text = utf8(client_first)?;
        let mut parts = text.splitn(3, ',');
        let (flag, authzid, bare) = match (parts.next(), parts.next(), parts.next()) {
            (Some(flag), Some(authzid), Some(bare)) => (flag, authzid, bare),
            _ => return Err(bad("malformed first message").into()),
        };
        let data = bound_to(flag, mechanism, binding)?;
        if !authzid.is_empty() {
            return Err(bad("authorization identities are not supported").into());
        }
        let (_, rest) = attribute(bare, 'n')?;
        let (client_nonce, _) = attribute(rest, 'r')?;
        if client_nonce.is_empty() {
            return Err(bad("the client's nonce is empty").into());
        }
        let nonce = format!("{client_nonce}{nonce}");
        let server_first = format!(
            "r={nonce},s={},i={}",
            BASE64.encode(&verifier.salt),
            verifier.iterations
        );
        let message = server_first.clone().into_bytes();
        let exchange = Self {
            verifier,
            channel: [format!("{flag},,").as_bytes(), data].concat(),
            nonce,
            client_first_bare: bare.to_owned(),
            server_first,
        };
        Ok((exchange, message))
    }

    /// Takes the client's proof and yields the server's signature.
    pub fn finish(self, client_final: &[u8]) -> Result<Vec<u8>, ExchangeError> {
        let text = utf8(client_final)?;
        let (channel, rest) = attribute(text, 'c')?;
        let (nonce, _) = attribute(rest, 'r')?;
        let (without_proof, proof) = text.rsplit_once(",p=").ok_or(bad("the proof is missing"))?;
        if channel != BASE64.encode(&self.channel) {
            return Err(ExchangeError::OtherChannel);
        }
        constant_time::verify_slices_are_equal(nonce.as_bytes(), self.nonce.as_bytes())
            .map_err(|_| bad("the nonce is not the one agreed on"))?;
        let proof = BASE64.decode(proof).map_err(|_| bad("malformed proof"))?;
        let auth_message = format!(
            "{},{},{without_proof}",
            self.client_first_bare, self.server_first
        );
        let signature = hmac_sha256(&self.verifier.stored_key, &[auth_message.as_bytes()]);
        let client_key = xor(&signature, &proof);
        if proof.len() != client_key.len() {
            return Err(bad("malformed proof").into());
        }
        constant_time::verify_slices_are_equal(&sha256(&client_key), &self.verifier.stored_key)
            .map_err(|_| ExchangeError::WrongProof)?;
        let server = hmac_sha256(&self.verifier.server_key, &[auth_message.as_bytes()]);
        Ok(format!("v={}", BASE64.encode(server)).into_bytes())
    }
}

/// What the client says it is bound to, judged by what it was offered and what it chose.
fn bound_to<'b>(
    flag: &str,
    mechanism: Mechanism,
    binding: &'b ServerBinding,
) -> Result<&'b [u8], ExchangeError> {
    match (flag, mechanism, binding) {
        ("n", Mechanism::Plain, _) | ("y", Mechanism::Plain, ServerBinding::Unavailable) => Ok(&[]),
        ("y", Mechanism::Plain, ServerBinding::EndPoint(_)) => Err(ExchangeError::Downgraded),
        ("n" | "y", Mechanism::Plus, _) => {
            Err(bad("SCRAM-SHA-256-PLUS was chosen without channel binding").into())
        }
        (flag, Mechanism::Plus, ServerBinding::EndPoint(hash))
            if flag.strip_prefix("p=") == Some(channel_binding::NAME) =>
        {
            Ok(hash)
        }
        (flag, Mechanism::Plus, _) if flag.starts_with("p=") => {
            Err(bad("unsupported channel binding type").into())
        }
        (flag, Mechanism::Plain, _) if flag.starts_with("p=") => {
            Err(bad("channel binding without SCRAM-SHA-256-PLUS").into())
        }
        _ => Err(bad("malformed channel binding flag").into()),
    }
}
