//! TLS towards databases.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};

/// How a backend's identity is checked; libpq's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsMode {
    /// No TLS.
    Off,
    /// TLS, whoever answers. Protects against listeners only.
    Require,
    /// TLS, the certificate chains to a trusted authority.
    VerifyCa,
    /// TLS, the certificate chains to a trusted authority and names the host.
    VerifyFull,
}

/// Why a TLS configuration cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A PEM file cannot be read.
    #[error("cannot read certificates from {path}: {reason}")]
    Pem {
        /// Which file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The pieces do not fit together.
    #[error("unusable TLS configuration: {0}")]
    Unusable(String),
}

/// The roots in a PEM file.
fn roots_from(path: &Path) -> Result<RootCertStore, TlsError> {
    let failed = |reason: String| TlsError::Pem {
        path: path.to_owned(),
        reason,
    };
    let mut roots = RootCertStore::empty();
    let certificates =
        CertificateDer::pem_file_iter(path).map_err(|error| failed(error.to_string()))?;
    for certificate in certificates {
        let certificate = certificate.map_err(|error| failed(error.to_string()))?;
        roots
            .add(certificate)
            .map_err(|error| failed(error.to_string()))?;
    }
    if roots.is_empty() {
        return Err(failed("it holds no certificate".to_owned()));
    }
    Ok(roots)
}

/// The client configuration for a mode; `None` for [`TlsMode::Off`]. `ca` replaces the public
/// roots.
pub fn client_config(
    mode: TlsMode,
    ca: Option<&Path>,
) -> Result<Option<Arc<ClientConfig>>, TlsError> {
    let roots = match ca {
        Some(path) => roots_from(path)?,
        None => RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        },
    };
    let config = match mode {
        TlsMode::Off => return Ok(None),
        TlsMode::VerifyFull => ClientConfig::builder()
            .with_root_certificates(roots)
            .with_no_client_auth(),
        TlsMode::VerifyCa | TlsMode::Require => {
            let chain = WebPkiServerVerifier::builder(Arc::new(roots))
                .build()
                .map_err(|error| TlsError::Unusable(error.to_string()))?;
            let verifier = LenientVerifier {
                chain,
                checks_chain: mode == TlsMode::VerifyCa,
            };
            ClientConfig::builder()
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier))
                .with_no_client_auth()
        }
    };
    Ok(Some(Arc::new(config)))
}

/// Leaves out the name check (verify-ca) or the chain too (require). Handshake signatures are
/// always checked: the peer owns the key of the certificate it shows.
#[derive(Debug)]
struct LenientVerifier {
    chain: Arc<WebPkiServerVerifier>,
    checks_chain: bool,
}

impl ServerCertVerifier for LenientVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        use rustls::CertificateError::{NotValidForName, NotValidForNameContext};
        if !self.checks_chain {
            return Ok(ServerCertVerified::assertion());
        }
        // The chain is checked before the name, so a name error means that the chain is good.
        match self.chain.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        ) {
            Err(rustls::Error::InvalidCertificate(
                NotValidForName | NotValidForNameContext { .. },
            )) => Ok(ServerCertVerified::assertion()),
            other => other,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.chain.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.chain.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.chain.supported_verify_schemes()
    }
}
