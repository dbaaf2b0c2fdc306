//! The keys of the log. Every segment is an epoch with keys of its own, each derived from the one
//! before by a one-way function; the old ones are erased. Whoever steals today's keys can forge from
//! today's segment on, but not what lies in earlier segments.

use std::fmt::Write as _;
use std::path::Path;

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use aws_lc_rs::{constant_time, digest, hkdf, hmac, rand};
use zeroize::Zeroizing;

use crate::audit::chain::{Digest, Position};
use crate::audit::line::Line;
use crate::audit::record::hex;

const KEY_TITLE: &str = "bosdb-audit-key-v1";
const GENESIS_TITLE: &str = "bosdb-audit-genesis-v1";
const PUBLIC_TITLE: &str = "bosdb-audit-public-v1";

type Secret = Zeroizing<[u8; 32]>;

/// The cryptographic library failed: no randomness, or a broken build. Nothing can be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a cryptographic operation failed")]
pub struct CryptoFailed;

/// The keys of one epoch.
pub(crate) struct EpochKeys {
    pub(crate) epoch: u32,
    mac_secret: Secret,
    seed: Secret,
    mac: MacKey,
    pair: Ed25519KeyPair,
}

impl EpochKeys {
    /// Fresh keys for epoch 1. The two chains of secrets start apart, so that an auditor who
    /// holds the genesis key (which verifies) cannot sign.
    pub(crate) fn generate() -> Result<Self, CryptoFailed> {
        let mut mac_secret = Secret::default();
        let mut seed = Secret::default();
        rand::fill(&mut *mac_secret).map_err(|_| CryptoFailed)?;
        rand::fill(&mut *seed).map_err(|_| CryptoFailed)?;
        Self::new(1, mac_secret, seed)
    }

    fn new(epoch: u32, mac_secret: Secret, seed: Secret) -> Result<Self, CryptoFailed> {
        Ok(Self {
            epoch,
            mac: MacKey::new(&mac_secret),
            pair: Ed25519KeyPair::from_seed_unchecked(&*seed).map_err(|_| CryptoFailed)?,
            mac_secret,
            seed,
        })
    }

    /// The keys of the next epoch.
    pub(crate) fn next(&self) -> Result<Self, CryptoFailed> {
        let epoch = self.epoch.checked_add(1).ok_or(CryptoFailed)?;
        let mac_secret = next_secret(&self.mac_secret)?;
        Self::new(epoch, mac_secret, next_secret(&self.seed)?)
    }

    pub(crate) const fn mac(&self) -> &MacKey {
        &self.mac
    }

    pub(crate) fn public_key(&self) -> [u8; 32] {
        let mut key = [0; 32];
        if let Some(public) = self.pair.public_key().as_ref().first_chunk() {
            key = *public;
        }
        key
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Result<[u8; 64], CryptoFailed> {
        let signature = self.pair.try_sign(message).map_err(|_| CryptoFailed)?;
        signature
            .as_ref()
            .first_chunk()
            .copied()
            .ok_or(CryptoFailed)
    }
}

fn next_secret(secret: &Secret) -> Result<Secret, CryptoFailed> {
    let mut next = Secret::default();
    hkdf::Salt::new(hkdf::HKDF_SHA256, b"bosdb audit epoch v1")
        .extract(&**secret)
        .expand(&[b"next"], hkdf::HKDF_SHA256)
        .and_then(|okm| okm.fill(&mut *next))
        .map_err(|_| CryptoFailed)?;
    Ok(next)
}

/// The key of an epoch's block MACs.
pub(crate) struct MacKey(hmac::Key);

impl MacKey {
    fn new(secret: &Secret) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, &**secret))
    }

    pub(crate) fn mac(&self, parts: &[&[u8]]) -> Digest {
        let mut context = hmac::Context::with_key(&self.0);
        for part in parts {
            context.update(part);
        }
        context
            .sign()
            .as_ref()
            .first_chunk()
            .copied()
            .unwrap_or_default()
    }
}

/// What the running log keeps in `audit.key`: the current epoch's keys, and where its segment begins.
pub(crate) struct KeyFile {
    pub(crate) log_id: [u8; 16],
    pub(crate) keys: EpochKeys,
    /// Where the epoch's segment begins in the chain.
    pub(crate) start: Position,
}

impl KeyFile {
    /// The text of a key file; borrowed parts, because the keys cannot be cloned.
    pub(crate) fn text_of(
        log_id: &[u8; 16],
        keys: &EpochKeys,
        start: &Position,
    ) -> Result<Zeroizing<String>, CryptoFailed> {
        let mut text = Zeroizing::new(String::with_capacity(1024));
        write!(
            text,
            "{KEY_TITLE} log={} epoch={} mac={} seed={} block={} record={} head={} headmac={}",
            hex(log_id),
            keys.epoch,
            Zeroizing::new(hex(&*keys.mac_secret)).as_str(),
            Zeroizing::new(hex(&*keys.seed)).as_str(),
            start.next_block,
            start.next_record,
            hex(&start.digest),
            hex(&start.mac),
        )
        .map_err(|_| CryptoFailed)?;
        // Against accidents only: a damaged key must not be mistaken for a damaged log.
        let check = digest::digest(&digest::SHA256, text.as_bytes());
        writeln!(text, " check={}", hex(check.as_ref())).map_err(|_| CryptoFailed)?;
        Ok(text)
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let line = Line::parse(text, KEY_TITLE)?;
        let (checked, _) = text.split_once(" check=")?;
        let check = digest::digest(&digest::SHA256, checked.as_bytes());
        constant_time::verify_slices_are_equal(check.as_ref(), &*line.bytes::<32>("check")?)
            .ok()?;
        let epoch = line.number("epoch")?;
        Some(Self {
            log_id: *line.bytes("log")?,
            keys: EpochKeys::new(epoch, line.bytes("mac")?, line.bytes("seed")?).ok()?,
            start: Position {
                next_block: line.number("block")?,
                next_record: line.number("record")?,
                digest: *line.bytes("head")?,
                mac: *line.bytes("headmac")?,
            },
        })
    }
}

/// The genesis key: with it every block of every segment can be verified. It is written once, to
/// `audit.genesis`; the operator moves it to where the machine's administrators cannot read it.
pub struct GenesisKey {
    pub(crate) log_id: [u8; 16],
    secret: Secret,
}

impl GenesisKey {
    pub(crate) fn of(log_id: [u8; 16], keys: &EpochKeys) -> Self {
        Self {
            log_id,
            secret: keys.mac_secret.clone(),
        }
    }

    /// Reads the key from a file.
    ///
    /// # Errors
    /// When the file cannot be read or is not a genesis key.
    pub fn read(path: &Path) -> std::io::Result<Self> {
        let text = Zeroizing::new(std::fs::read_to_string(path)?);
        Self::parse(&text).ok_or_else(|| not_a("genesis key", path))
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let line = Line::parse(text, GENESIS_TITLE)?;
        Some(Self {
            log_id: *line.bytes("log")?,
            secret: line.bytes("mac")?,
        })
    }

    pub(crate) fn to_text(&self) -> Zeroizing<String> {
        let secret = Zeroizing::new(hex(&*self.secret));
        let log_id = hex(&self.log_id);
        Zeroizing::new(format!(
            "{GENESIS_TITLE} log={log_id} mac={}\n",
            secret.as_str()
        ))
    }

    /// The MAC keys of epoch 1, 2, 3, ...
    pub(crate) fn epochs(&self) -> MacKeys {
        MacKeys {
            epoch: 1,
            secret: self.secret.clone(),
        }
    }
}

/// A walk along the chain of MAC keys; it only goes forward.
pub(crate) struct MacKeys {
    epoch: u32,
    secret: Secret,
}

impl MacKeys {
    pub(crate) fn advance_to(&mut self, epoch: u32) -> Result<MacKey, CryptoFailed> {
        while self.epoch < epoch {
            self.secret = next_secret(&self.secret)?;
            self.epoch += 1;
        }
        Ok(MacKey::new(&self.secret))
    }
}

/// The public key of epoch 1: with it the signed checkpoints of every segment can be verified,
/// since each segment's last checkpoint vouches for the next segment's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey {
    pub(crate) log_id: [u8; 16],
    pub(crate) key: [u8; 32],
}

impl PublicKey {
    /// Reads the key from a file.
    ///
    /// # Errors
    /// When the file cannot be read or is not a public key.
    pub fn read(path: &Path) -> std::io::Result<Self> {
        let text = std::fs::read_to_string(path)?;
        Self::parse(&text).ok_or_else(|| not_a("public key", path))
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let line = Line::parse(text, PUBLIC_TITLE)?;
        Some(Self {
            log_id: *line.bytes("log")?,
            key: *line.bytes("key")?,
        })
    }
}

impl std::fmt::Display for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (log_id, key) = (hex(&self.log_id), hex(&self.key));
        write!(f, "{PUBLIC_TITLE} log={log_id} key={key}")
    }
}

fn not_a(what: &str, path: &Path) -> std::io::Error {
    let message = format!("{} is not a {what}", path.display());
    std::io::Error::new(std::io::ErrorKind::InvalidData, message)
}
