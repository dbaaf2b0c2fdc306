//! The RSA key under which clients without TLS send their passwords.

use std::path::Path;

use anyhow::Context as _;
use aws_lc_rs::encoding::{AsDer as _, PublicKeyX509Der};
use aws_lc_rs::rsa::{KeySize, PrivateDecryptingKey};
use bosdb_protocol::auth::caching_sha2::public_key_pem;
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject as _;

/// A key pair.
pub(crate) struct PasswordKey {
    private: PrivateDecryptingKey,
    /// The public half, as clients ask for it.
    pem: String,
}

impl PasswordKey {
    /// A new one, for this process alone.
    pub(crate) fn generate() -> anyhow::Result<Self> {
        let private = PrivateDecryptingKey::generate(KeySize::Rsa2048);
        Self::of(private.map_err(|_| anyhow::anyhow!("no RSA key could be made"))?)
    }

    /// From a PEM file.
    pub(crate) fn from_file(file: &Path) -> anyhow::Result<Self> {
        let advice = || {
            format!(
                "{} holds no RSA key in PKCS #8; make one with \
                 openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048",
                file.display()
            )
        };
        let der = PrivatePkcs8KeyDer::from_pem_file(file).with_context(advice)?;
        let private = PrivateDecryptingKey::from_pkcs8(der.secret_pkcs8_der());
        Self::of(private.map_err(|_| anyhow::anyhow!(advice()))?)
    }

    fn of(private: PrivateDecryptingKey) -> anyhow::Result<Self> {
        let public: Result<PublicKeyX509Der<'_>, _> = private.public_key().as_der();
        let public = public.map_err(|_| anyhow::anyhow!("an RSA key without a public half"))?;
        let pem = public_key_pem(public.as_ref());
        Ok(Self { private, pem })
    }

    /// The half that is kept.
    pub(super) const fn private(&self) -> &PrivateDecryptingKey {
        &self.private
    }

    /// The half that is given out, as PEM.
    pub(crate) fn pem(&self) -> &str {
        &self.pem
    }
}
