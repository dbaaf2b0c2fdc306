//! TLS towards clients.

use std::path::Path;
use std::sync::Arc;

use rustls::ServerConfig;
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

/// Whether a client may go without TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TlsDemand {
    /// It may.
    Allow,
    /// It may not.
    Require,
}

/// A listener's TLS.
#[derive(Clone)]
pub(crate) enum ClientTls {
    /// None: `N` to every SSLRequest.
    Off,
    /// With a certificate.
    On(TlsAcceptor, TlsDemand),
}

impl ClientTls {
    pub(crate) const fn acceptor(&self) -> Option<&TlsAcceptor> {
        match self {
            Self::Off => None,
            Self::On(acceptor, _) => Some(acceptor),
        }
    }

    pub(crate) const fn demand(&self) -> TlsDemand {
        match self {
            Self::Off => TlsDemand::Allow,
            Self::On(_, demand) => *demand,
        }
    }

    /// Reads certificate chain and key from PEM files.
    pub(crate) fn from_files(cert: &Path, key: &Path, demand: TlsDemand) -> anyhow::Result<Self> {
        use anyhow::Context as _;
        let chain = CertificateDer::pem_file_iter(cert)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .with_context(|| format!("cannot read the certificate {}", cert.display()))?;
        let key = PrivateKeyDer::from_pem_file(key)
            .with_context(|| format!("cannot read the key {}", key.display()))?;
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .context("certificate and key do not fit together")?;
        Ok(Self::On(TlsAcceptor::from(Arc::new(config)), demand))
    }
}
