//! TLS towards databases.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bosdb_protocol::auth::channel_binding::tls_server_end_point;
use bosdb_protocol::pg::startup;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

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
fn client_config(mode: TlsMode, ca: Option<&Path>) -> Result<Option<ClientConfig>, TlsError> {
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
    Ok(Some(config))
}

/// How TLS begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsNegotiation {
    /// By an SSLRequest, which every server understands.
    Postgres,
    /// At once, with the protocol's name as ALPN: a round trip less, from PostgreSQL 17 on.
    Direct,
    /// By the protocol itself, before the stream comes here: MySQL's way.
    Agreed,
}

/// The protocol's name in ALPN.
const ALPN: &[u8] = b"postgresql";

/// What a TLS connection to a backend is made with.
#[derive(Clone)]
pub struct Tls {
    config: Arc<ClientConfig>,
    negotiation: TlsNegotiation,
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls")
            .field("negotiation", &self.negotiation)
            .finish_non_exhaustive()
    }
}

impl Tls {
    /// TLS for a mode; `None` for [`TlsMode::Off`]. `ca` replaces the public roots.
    pub fn new(
        mode: TlsMode,
        ca: Option<&Path>,
        negotiation: TlsNegotiation,
    ) -> Result<Option<Self>, TlsError> {
        let Some(mut config) = client_config(mode, ca)? else {
            return Ok(None);
        };
        if negotiation == TlsNegotiation::Direct {
            config.alpn_protocols = vec![ALPN.to_vec()];
        }
        Ok(Some(Self {
            config: Arc::new(config),
            negotiation,
        }))
    }

    /// Turns a fresh connection into one with TLS. The error is for people.
    pub async fn wrap(
        &self,
        host: &str,
        mut socket: TcpStream,
    ) -> Result<TlsStream<TcpStream>, String> {
        if self.negotiation == TlsNegotiation::Postgres {
            ask_for_tls(&mut socket).await?;
        }
        // Nothing may stand between the answer and the handshake: one byte was read, and whatever
        // else is in the socket goes into TLS, which refuses what is not a handshake.
        let name = ServerName::try_from(host.to_owned())
            .map_err(|_| "the host is not a valid TLS name".to_owned())?;
        let stream = TlsConnector::from(Arc::clone(&self.config))
            .connect(name, socket)
            .await
            .map_err(|error| error.to_string())?;
        if self.negotiation == TlsNegotiation::Direct
            && stream.get_ref().1.alpn_protocol() != Some(ALPN)
        {
            return Err("the server does not confirm that it speaks PostgreSQL".to_owned());
        }
        Ok(stream)
    }
}

async fn ask_for_tls(socket: &mut TcpStream) -> Result<(), String> {
    let mut request = Vec::with_capacity(8);
    startup::put_ssl_request(&mut request);
    let answer = async {
        socket.write_all(&request).await?;
        socket.read_u8().await
    };
    match answer.await {
        Ok(b'S') => Ok(()),
        // An error message, from a server older than TLS or one that has no room, is not shown:
        // nothing vouches for it.
        Ok(_) => Err("the server does not offer TLS".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// What a login may be bound to: the hash of the certificate that the server showed.
#[must_use]
pub fn end_point(stream: &TlsStream<TcpStream>) -> Option<Vec<u8>> {
    let certificate = stream.get_ref().1.peer_certificates()?.first()?;
    tls_server_end_point(certificate)
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
