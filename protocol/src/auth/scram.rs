//! SCRAM-SHA-256 (RFC 5802, RFC 7677) in both roles; the client's with channel binding too.
//!
//! The server role works from a verifier in PostgreSQL's own notation
//! (`SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey`): the password is never at rest, and a
//! login costs a handful of HMACs. The client role derives keys by PBKDF2, which is expensive on
//! purpose: callers keep [`ClientKeys`] per salt and run the derivation off their event loop.

use std::fmt;
use std::num::NonZeroU32;

use aws_lc_rs::{constant_time, digest, hmac, pbkdf2};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::channel_binding;
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

/// The server after its first message: it waits for the client's proof.
pub struct ServerExchange {
    verifier: Verifier,
    gs2_header: String,
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
        client_first: &[u8],
        nonce: &str,
    ) -> Result<(Self, Vec<u8>), ProtocolError> {
        let text = utf8(client_first)?;
        let mut parts = text.splitn(3, ',');
        let (flag, authzid, bare) = match (parts.next(), parts.next(), parts.next()) {
            (Some(flag), Some(authzid), Some(bare)) => (flag, authzid, bare),
            _ => return Err(bad("malformed first message")),
        };
        // `y`: the client could bind to the channel and believes that we cannot; it is right.
        if !matches!(flag, "n" | "y") {
            return Err(bad("channel binding was not offered"));
        }
        if !authzid.is_empty() {
            return Err(bad("authorization identities are not supported"));
        }
        let (_, rest) = attribute(bare, 'n')?;
        let (client_nonce, _) = attribute(rest, 'r')?;
        if client_nonce.is_empty() {
            return Err(bad("the client's nonce is empty"));
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
            gs2_header: format!("{flag},,"),
            nonce,
            client_first_bare: bare.to_owned(),
            server_first,
        };
        Ok((exchange, message))
    }

    /// Takes the client's proof and yields the server's signature. An error means that the
    /// password does not fit.
    pub fn finish(self, client_final: &[u8]) -> Result<Vec<u8>, ProtocolError> {
        let text = utf8(client_final)?;
        let (binding, rest) = attribute(text, 'c')?;
        let (nonce, _) = attribute(rest, 'r')?;
        let (without_proof, proof) = text.rsplit_once(",p=").ok_or(bad("the proof is missing"))?;
        if binding != BASE64.encode(&self.gs2_header) {
            return Err(bad("channel binding does not match"));
        }
        let proof = BASE64.decode(proof).map_err(|_| bad("malformed proof"))?;
        let auth_message = format!(
            "{},{},{without_proof}",
            self.client_first_bare, self.server_first
        );
        let signature = hmac_sha256(&self.verifier.stored_key, &[auth_message.as_bytes()]);
        let client_key = xor(&signature, &proof);
        let nonce_fits =
            constant_time::verify_slices_are_equal(nonce.as_bytes(), self.nonce.as_bytes());
        let proof_fits =
            constant_time::verify_slices_are_equal(&sha256(&client_key), &self.verifier.stored_key);
        if proof.len() != client_key.len() || nonce_fits.is_err() || proof_fits.is_err() {
            return Err(bad("the proof does not verify"));
        }
        let server = hmac_sha256(&self.verifier.server_key, &[auth_message.as_bytes()]);
        Ok(format!("v={}", BASE64.encode(server)).into_bytes())
    }
}

/// What a client derives from a password, a salt and a count; worth keeping, as the derivation
/// is the expensive part of a login.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct ClientKeys {
    client_key: Key,
    server_key: Key,
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

#[cfg(test)]
mod tests {
    use super::*;

    const ITERATIONS: NonZeroU32 = NonZeroU32::new(DEFAULT_ITERATIONS).unwrap();

    fn login(verifier: Verifier, password: &str) -> Result<(), ProtocolError> {
        let (client, first) = ClientExchange::start("abcdef".to_owned(), ClientBinding::NotOffered);
        let (server, server_first) = ServerExchange::start(verifier, &first, "ghijkl")?;
        let challenge = client.challenge(&server_first)?;
        let keys = ClientKeys::derive(password, &challenge.salt, challenge.iterations);
        let (finish, proof) = client.prove(&server_first, &keys)?;
        finish.verify(&server.finish(&proof)?)
    }

    #[test]
    fn rfc_7677_vector() {
        // The example of RFC 7677, section 3, with its own nonces and user name.
        let salt = BASE64.decode("W22ZaJ0SNY7soEsUEjb6gQ==").unwrap();
        let verifier = Verifier::derive("pencil", &salt.try_into().unwrap(), ITERATIONS);
        let (server, first) = ServerExchange::start(
            verifier,
            b"n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
            "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0",
        )
        .unwrap();
        assert_eq!(
            first,
            b"r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,\
              s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"
        );
        let last = server
            .finish(
                b"c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,\
                  p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
            )
            .unwrap();
        assert_eq!(last, b"v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
    }

    #[test]
    fn a_client_binds_to_the_certificate() {
        let binding = ClientBinding::EndPoint(vec![0xaa, 0xbb, 0xcc]);
        let (client, first) = ClientExchange::start("abc".to_owned(), binding);
        assert_eq!(first, b"p=tls-server-end-point,,n=,r=abc");
        let keys = ClientKeys::derive("x", b"salt", ITERATIONS);
        let (_, last) = client.prove(b"r=abcdef,s=c2FsdA==,i=4096", &keys).unwrap();
        let last = String::from_utf8(last).unwrap();
        let bound = BASE64.encode(b"p=tls-server-end-point,,\xaa\xbb\xcc");
        assert!(
            last.starts_with(&format!("c={bound},r=abcdef,p=")),
            "{last}"
        );
    }

    #[test]
    fn right_and_wrong_passwords() {
        let verifier = Verifier::derive("s3cret", &[7; 16], ITERATIONS);
        assert_eq!(login(verifier.clone(), "s3cret"), Ok(()));
        assert!(login(verifier.clone(), "other").is_err());
        assert!(
            login(
                Verifier::decoy("nobody", &[1; 32], DEFAULT_ITERATIONS),
                "s3cret"
            )
            .is_err()
        );
        assert_eq!(Verifier::parse(&verifier.to_string()), Ok(verifier));
    }

    #[test]
    fn hostile_exchanges() {
        let verifier = || Verifier::decoy("u", &[1; 32], DEFAULT_ITERATIONS);
        for first in [
            &b"p=tls-server-end-point,,n=,r=x"[..],
            b"n,a=root,n=,r=x",
            b"n,,r=x",
            b"n,,n=,r=",
            b"n,,",
            b"\xff",
            b"",
        ] {
            assert!(ServerExchange::start(verifier(), first, "y").is_err());
        }
        let client = || ClientExchange::start("abc".to_owned(), ClientBinding::None).0;
        let long = format!("r=abc{},s=AAAA,i=4096", "x".repeat(5000));
        for first in [
            &b"r=abc,s=AAAA,i=4096"[..],
            b"r=zzz1,s=AAAA,i=4096",
            b"r=abc1,s=AAAA,i=0",
            b"r=abc1,s=AAAA,i=-5",
            b"r=abc1,s=AAAA,i=99999999",
            b"r=abc1,s=*,i=4096",
            long.as_bytes(),
        ] {
            assert!(client().challenge(first).is_err(), "{first:?}");
        }
    }

    #[test]
    fn verifier_never_shows_itself() {
        let verifier = Verifier::decoy("u", &[1; 32], DEFAULT_ITERATIONS);
        assert_eq!(format!("{verifier:?}"), "Verifier([redacted])");
        for bad in [
            "",
            "SCRAM-SHA-256$0:AAAA$a:b",
            "md5abc",
            "SCRAM-SHA-256$4096:AAAA$AA:AA",
        ] {
            assert!(Verifier::parse(bad).is_err());
        }
    }
}
