//! TLS towards clients.

use std::path::Path;
use std::sync::Arc;

use bosdb_protocol::auth::channel_binding::tls_server_end_point;
use bosdb_protocol::auth::scram::ServerBinding;
use rustls::ServerConfig;
use rustls::server::NoServerSessionStorage;
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

/// The name of PostgreSQL's protocol in TLS.
pub(crate) const ALPN: &[u8] = b"postgresql";

/// Whether a client may go without TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TlsDemand {
    /// It may.
    Allow,
    /// It may not.
    Require,
}

/// TLS towards clients.
pub(crate) enum ClientTls {
    /// None: `N` to every SSLRequest.
    Off,
    /// With a certificate.
    On(ServerTls),
}

/// A certificate, ready for handshakes.
pub(crate) struct ServerTls {
    pub(crate) acceptor: TlsAcceptor,
    /// What logins can be bound to.
    pub(crate) binding: ServerBinding,
    demand: TlsDemand,
}

impl ClientTls {
    pub(crate) const fn demand(&self) -> TlsDemand {
        match self {
            Self::Off => TlsDemand::Allow,
            Self::On(tls) => tls.demand,
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
        let binding = chain
            .first()
            .and_then(|certificate| tls_server_end_point(certificate))
            .map_or(ServerBinding::Unavailable, ServerBinding::EndPoint);
        let mut config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .context("certificate and key do not fit together")?;
        config.alpn_protocols = vec![ALPN.to_vec()];
        // No client of the protocol resumes TLS sessions; tickets would cost each login two more
        // records and outlive a change of the certificates.
        config.session_storage = Arc::new(NoServerSessionStorage {});
        config.send_tls13_tickets = 0;
        Ok(Self::On(ServerTls {
            acceptor: TlsAcceptor::from(Arc::new(config)),
            binding,
            demand,
        }))
    }
}
