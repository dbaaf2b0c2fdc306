//! TLS towards clients.

use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use bosdb_gateway::ShownCertificate;
use bosdb_protocol::auth::channel_binding::tls_server_end_point;
use bosdb_protocol::auth::scram::ServerBinding;
use rustls::server::danger::ClientCertVerifier;
use rustls::server::{NoServerSessionStorage, WebPkiClientVerifier};
use rustls::{RootCertStore, ServerConfig};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;
use x509_cert::der::Decode as _;
use x509_cert::der::asn1::{Any, PrintableStringRef, TeletexStringRef, Utf8StringRef};
use x509_cert::der::oid::db::rfc4519::COMMON_NAME;
use x509_cert::ext::pkix::SubjectAltName;
use x509_cert::ext::pkix::name::GeneralName;

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

/// Whose certificates clients show.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ClientCa<'p> {
    /// None are asked for.
    None,
    /// A client may show one of these authorities.
    Optional(&'p Path),
    /// A client must.
    Required(&'p Path),
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

    /// Reads certificate chain, key and authorities from PEM files.
    pub(crate) fn from_files(
        cert: &Path,
        key: &Path,
        clients: ClientCa<'_>,
        demand: TlsDemand,
    ) -> anyhow::Result<Self> {
        let chain = certificates(cert)?;
        let key = PrivateKeyDer::from_pem_file(key)
            .with_context(|| format!("cannot read the key {}", key.display()))?;
        let binding = chain
            .first()
            .and_then(|certificate| tls_server_end_point(certificate))
            .map_or(ServerBinding::Unavailable, ServerBinding::EndPoint);
        let builder = ServerConfig::builder();
        let builder = match clients {
            ClientCa::None => builder.with_no_client_auth(),
            ClientCa::Optional(ca) => {
                builder.with_client_cert_verifier(verifier(ca, TlsDemand::Allow)?)
            }
            ClientCa::Required(ca) => {
                builder.with_client_cert_verifier(verifier(ca, TlsDemand::Require)?)
            }
        };
        let mut config = builder
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

fn certificates(file: &Path) -> anyhow::Result<Vec<CertificateDer<'static>>> {
    let certificates = CertificateDer::pem_file_iter(file)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .with_context(|| format!("cannot read certificates from {}", file.display()))?;
    anyhow::ensure!(
        !certificates.is_empty(),
        "there is no certificate in {}",
        file.display()
    );
    Ok(certificates)
}

/// Trusts what the authorities in a file have signed.
fn verifier(ca: &Path, demand: TlsDemand) -> anyhow::Result<Arc<dyn ClientCertVerifier>> {
    let mut roots = RootCertStore::empty();
    for certificate in certificates(ca)? {
        roots
            .add(certificate)
            .with_context(|| format!("{} holds no authority", ca.display()))?;
    }
    let builder = WebPkiClientVerifier::builder(Arc::new(roots));
    let builder = match demand {
        TlsDemand::Allow => builder.allow_unauthenticated(),
        TlsDemand::Require => builder,
    };
    Ok(builder.build()?)
}

/// The names in a certificate whose signature TLS has verified. What cannot be read has no name
/// and is known by its hash alone.
pub(crate) fn names_in(certificate: &[u8]) -> ShownCertificate {
    use aws_lc_rs::digest;
    let mut shown = ShownCertificate::default();
    let hash = digest::digest(&digest::SHA256, certificate);
    for (slot, byte) in shown.sha256.iter_mut().zip(hash.as_ref()) {
        *slot = *byte;
    }
    let Ok(certificate) = x509_cert::Certificate::from_der(certificate) else {
        return shown;
    };
    let signed = certificate.tbs_certificate;
    let mut common_names = signed
        .subject
        .0
        .iter()
        .flat_map(|names| names.0.iter())
        .filter(|name| name.oid == COMMON_NAME);
    // Of several common names none can be trusted to be the one meant.
    if let (Some(name), None) = (common_names.next(), common_names.next()) {
        shown.common_name = text_of(&name.value);
    }
    if let Ok(Some((_, SubjectAltName(names)))) = signed.get::<SubjectAltName>() {
        for name in names {
            match name {
                GeneralName::DnsName(name) => shown.dns.push(name.to_string()),
                GeneralName::Rfc822Name(name) => shown.email.push(name.to_string()),
                GeneralName::UniformResourceIdentifier(name) => shown.uri.push(name.to_string()),
                GeneralName::OtherName(_)
                | GeneralName::DirectoryName(_)
                | GeneralName::EdiPartyName(_)
                | GeneralName::IpAddress(_)
                | GeneralName::RegisteredId(_) => {}
            }
        }
    }
    shown
}

/// The text of a name in any of the forms that are one byte, or one letter, after another.
fn text_of(value: &Any) -> Option<String> {
    let utf8 = value.decode_as::<Utf8StringRef<'_>>();
    let text = utf8
        .map(|text| text.as_str().to_owned())
        .or_else(|_| {
            let printable = value.decode_as::<PrintableStringRef<'_>>();
            printable.map(|text| text.as_str().to_owned())
        })
        .or_else(|_| {
            let teletex = value.decode_as::<TeletexStringRef<'_>>();
            teletex.map(|text| text.as_str().to_owned())
        });
    text.ok()
}
