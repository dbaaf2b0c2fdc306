//! A client that speaks frames through TLS and says of itself what it is told to.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;

use postgres_protocol::authentication::sasl::{ChannelBinding, ScramSha256};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{ClientConfig, ClientConnection, DigitallySignedStruct, SignatureScheme, StreamOwned};

use super::wire::{
    Failure, Frame, HANG, Login, ServerError, be_i32, message, ssl_request, startup,
};

/// How a client begins to speak TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opening {
    /// It asks first.
    Asks,
    /// It begins.
    Direct,
}

/// A connection of frames through TLS.
pub(crate) struct TlsWire {
    stream: StreamOwned<ClientConnection, TcpStream>,
}

/// Takes any certificate: what is tested is the other side.
#[derive(Debug)]
struct Anything;

impl ServerCertVerifier for Anything {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        rustls::crypto::aws_lc_rs::default_provider()
            .signature_verification_algorithms
            .supported_schemes()
    }
}

/// A certificate and its key.
pub(crate) type Identity<'a> = (&'a Path, &'a Path);

impl TlsWire {
    /// Opens a connection; what went wrong as text.
    pub(crate) fn open(
        port: u16,
        opening: Opening,
        alpn: &[&[u8]],
        identity: Option<Identity<'_>>,
    ) -> Result<Self, String> {
        let mut socket = TcpStream::connect(("127.0.0.1", port)).map_err(|e| e.to_string())?;
        socket.set_read_timeout(Some(HANG)).unwrap();
        if opening == Opening::Asks {
            socket.write_all(&ssl_request()).unwrap();
            let mut answer = [0];
            socket
                .read_exact(&mut answer)
                .map_err(|e| format!("no answer to SSLRequest: {e}"))?;
            if answer != *b"S" {
                return Err(format!("{:?} to SSLRequest", char::from(answer[0])));
            }
        }
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(Anything));
        let mut config = match identity {
            None => builder.with_no_client_auth(),
            Some((certificate, key)) => builder
                .with_client_auth_cert(
                    vec![CertificateDer::from_pem_file(certificate).unwrap()],
                    PrivateKeyDer::from_pem_file(key).unwrap(),
                )
                .unwrap(),
        };
        config.alpn_protocols = alpn.iter().map(|name| name.to_vec()).collect();
        let name = ServerName::try_from("localhost").unwrap();
        let mut connection = ClientConnection::new(Arc::new(config), name).unwrap();
        while connection.is_handshaking() {
            connection
                .complete_io(&mut socket)
                .map_err(|error| format!("the handshake failed: {error}"))?;
        }
        Ok(Self {
            stream: StreamOwned::new(connection, socket),
        })
    }

    /// The protocol agreed on in the handshake.
    pub(crate) fn alpn(&self) -> Option<&[u8]> {
        self.stream.conn.alpn_protocol()
    }

    /// The certificate the server showed, in DER.
    pub(crate) fn certificate(&self) -> Vec<u8> {
        let chain = self.stream.conn.peer_certificates().unwrap();
        chain[0].to_vec()
    }

    /// Sends bytes.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).ok();
    }

    /// Reads a frame; nothing when the connection ends. A hang is a failure of the test.
    pub(crate) fn receive(&mut self) -> Option<Frame> {
        let mut head = [0; 5];
        self.fill(&mut head)?;
        let mut body = vec![0; usize::try_from(be_i32(&head[1..])).unwrap() - 4];
        self.fill(&mut body)?;
        Some(Frame { tag: head[0], body })
    }

    fn fill(&mut self, buffer: &mut [u8]) -> Option<()> {
        match self.stream.read_exact(buffer) {
            Ok(()) => Some(()),
            Err(error) => {
                let hung = matches!(
                    error.kind(),
                    std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut
                );
                assert!(!hung, "the connection hangs");
                None
            }
        }
    }

    /// Sends the startup message and logs in by a mechanism. Yields the mechanisms offered, empty
    /// when none was asked for.
    pub(crate) fn login(
        &mut self,
        login: &Login,
        mechanism: &str,
        binding: ChannelBinding,
    ) -> Result<Vec<String>, Failure> {
        self.send(&startup(login));
        let mut scram = ScramSha256::new(login.password.as_bytes(), binding);
        let mut offered = Vec::new();
        loop {
            let Some(frame) = self.receive() else {
                return Err(Failure::Broken("closed during the login".to_owned()));
            };
            let broken = |error: std::io::Error| Failure::Broken(error.to_string());
            match (frame.tag, frame.body.get(..4).map(be_i32)) {
                (b'R', Some(10)) => {
                    offered = frame.body[4..]
                        .split(|byte| *byte == 0)
                        .filter(|name| !name.is_empty())
                        .map(|name| String::from_utf8(name.to_vec()).unwrap())
                        .collect();
                    let mut body = [mechanism.as_bytes(), b"\0"].concat();
                    let first = scram.message();
                    body.extend(i32::try_from(first.len()).unwrap().to_be_bytes());
                    body.extend(first);
                    self.send(&message(b'p', &body));
                }
                (b'R', Some(11)) => {
                    scram.update(&frame.body[4..]).map_err(broken)?;
                    let answer = message(b'p', scram.message());
                    self.send(&answer);
                }
                (b'R', Some(12)) => scram.finish(&frame.body[4..]).map_err(broken)?,
                (b'E', _) => return Err(Failure::Refused(ServerError::parse(&frame.body))),
                (b'Z', _) => return Ok(offered),
                _ => {}
            }
        }
    }
}
