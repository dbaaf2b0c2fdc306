//! A client that says what it is told to, packet by packet.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;

use bosdb_protocol::auth::caching_sha2;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::handshake::{
    Attributes, AuthSwitch, ClientHead, Greeting, Login, put_login, put_tls_request,
};
use bosdb_protocol::mysql::packet::{self, HEADER};
use bosdb_protocol::mysql::reply::{ERR, Fault, OK};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};

use crate::support::wire::HANG;

/// What the client can do, where a test does not say otherwise.
pub(crate) const USUAL: Capabilities = Capabilities::LONG_PASSWORD
    .union(Capabilities::PROTOCOL_41)
    .union(Capabilities::SECURE_CONNECTION)
    .union(Capabilities::PLUGIN_AUTH)
    .union(Capabilities::CONNECT_WITH_DB)
    .union(Capabilities::CONNECT_ATTRS)
    .union(Capabilities::TRANSACTIONS);

trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

/// A connection.
pub(crate) struct Raw {
    stream: Box<dyn Stream>,
    socket: TcpStream,
    /// Of the packet whose turn it is.
    pub(crate) sequence: u8,
    pub(crate) scramble: [u8; 20],
    pub(crate) version: String,
    pub(crate) offered: Capabilities,
}

/// Who logs in how.
#[derive(Clone, Copy)]
pub(crate) struct As<'a> {
    pub(crate) user: &'a str,
    pub(crate) password: &'a str,
    pub(crate) database: &'a str,
    pub(crate) plugin: &'a str,
    pub(crate) capabilities: Capabilities,
}

impl<'a> As<'a> {
    pub(crate) const fn sha2(user: &'a str, password: &'a str) -> Self {
        Self {
            user,
            password,
            database: "bosdb",
            plugin: caching_sha2::PLUGIN,
            capabilities: USUAL,
        }
    }
}

/// An error: its number, SQLSTATE and words.
pub(crate) type Refused = (u16, String, String);

impl Raw {
    /// Connects and reads the greeting.
    pub(crate) fn dial(port: u16) -> Result<Self, Refused> {
        Self::dial_after(port, &[])
    }

    /// The same with something in front.
    pub(crate) fn dial_after(port: u16, first: &[u8]) -> Result<Self, Refused> {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_read_timeout(Some(HANG)).unwrap();
        stream.write_all(first).unwrap();
        let mut raw = Self {
            socket: stream.try_clone().unwrap(),
            stream: Box::new(stream),
            sequence: 0,
            scramble: [0; 20],
            version: String::new(),
            offered: Capabilities::NONE,
        };
        let payload = raw.read().expect("a greeting");
        if payload.first() == Some(&ERR) {
            return Err(refused(&payload));
        }
        let greeting = Greeting::parse(&payload).unwrap();
        assert_eq!(greeting.plugin, caching_sha2::PLUGIN.as_bytes());
        let (scramble, offered) = (greeting.scramble, greeting.capabilities);
        let version = String::from_utf8(greeting.version.to_vec()).unwrap();
        (raw.scramble, raw.offered, raw.version) = (scramble, offered, version);
        Ok(raw)
    }

    /// Wishes for TLS and goes on through it. `behind`: bytes right behind the wish.
    pub(crate) fn into_tls(
        mut self,
        ca: &Path,
        shows: Option<(&Path, &Path)>,
        behind: &[u8],
    ) -> Self {
        let head = ClientHead {
            capabilities: USUAL.union(Capabilities::SSL),
            max_packet: 1 << 24,
            collation: 45,
        };
        let mut request = Vec::new();
        self.sequence = packet::put(&mut request, 1, |out| put_tls_request(out, &head));
        request.extend_from_slice(behind);
        let mut stream = self.socket.try_clone().unwrap();
        stream.write_all(&request).unwrap();
        let mut roots = rustls::RootCertStore::empty();
        for certificate in CertificateDer::pem_file_iter(ca).unwrap() {
            roots.add(certificate.unwrap()).unwrap();
        }
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots);
        let config = match shows {
            None => builder.with_no_client_auth(),
            Some((certificate, key)) => {
                let chain = CertificateDer::pem_file_iter(certificate).unwrap();
                let chain = chain.map(Result::unwrap).collect();
                let key = PrivateKeyDer::from_pem_file(key).unwrap();
                builder.with_client_auth_cert(chain, key).unwrap()
            }
        };
        let name = ServerName::try_from("localhost").unwrap();
        let connection = rustls::ClientConnection::new(Arc::new(config), name).unwrap();
        self.stream = Box::new(rustls::StreamOwned::new(connection, stream));
        self
    }

    /// Sends bytes as they are.
    pub(crate) fn send_bytes(&mut self, bytes: &[u8]) {
        // The door may have closed already: what it said is what counts.
        self.stream.write_all(bytes).ok();
        self.stream.flush().ok();
    }

    /// Sends a packet.
    pub(crate) fn send(&mut self, payload: &[u8]) {
        let mut out = Vec::new();
        self.sequence = packet::put(&mut out, self.sequence, |out| {
            out.extend_from_slice(payload);
        });
        self.send_bytes(&out);
    }

    /// Reads a packet; `None` at the end.
    pub(crate) fn read(&mut self) -> Option<Vec<u8>> {
        let mut head = [0; HEADER];
        self.stream.read_exact(&mut head).ok()?;
        let header = packet::header(&head).unwrap();
        assert_eq!(header.sequence, self.sequence, "out of order");
        self.sequence = self.sequence.wrapping_add(1);
        let mut payload = vec![0; header.payload];
        self.stream.read_exact(&mut payload).unwrap();
        Some(payload)
    }

    /// The login packet of somebody.
    pub(crate) fn login_payload(&self, who: &As<'_>, data: &[u8]) -> Vec<u8> {
        let login = Login {
            head: ClientHead {
                capabilities: who.capabilities,
                max_packet: 1 << 24,
                collation: 45,
            },
            user: who.user.as_bytes(),
            data,
            database: Some(who.database.as_bytes()).filter(|name| !name.is_empty()),
            plugin: Some(who.plugin.as_bytes()).filter(|name| !name.is_empty()),
            attributes: Attributes::default(),
        };
        let mut payload = Vec::new();
        let attributes = [("program_name", "raw test"), ("_pid", "1")];
        put_login(&mut payload, &login, &attributes).unwrap();
        payload
    }

    /// Sends the login and answers what is asked, as a client would. What it was asked, in words.
    pub(crate) fn log_in(&mut self, who: &As<'_>) -> Result<Vec<&'static str>, Refused> {
        let data = match who.plugin {
            "caching_sha2_password" => {
                caching_sha2::answer(who.password.as_bytes(), &self.scramble)
            }
            _ => bosdb_protocol::auth::native::answer(who.password.as_bytes(), &self.scramble),
        };
        let payload = self.login_payload(who, &data);
        self.send(&payload);
        self.answer(who)
    }

    fn answer(&mut self, who: &As<'_>) -> Result<Vec<&'static str>, Refused> {
        let mut asked = Vec::new();
        loop {
            let payload = self.read().ok_or((0, String::new(), "closed".to_owned()))?;
            match payload.as_slice() {
                [OK, ..] => return Ok(asked),
                [ERR, ..] => return Err(refused(&payload)),
                [AuthSwitch::TAG, ..] => {
                    asked.push("switch");
                    let switch = AuthSwitch::parse(&payload).unwrap();
                    assert_eq!(switch.plugin, caching_sha2::PLUGIN.as_bytes());
                    assert_eq!(switch.data, self.scramble);
                    self.send(&caching_sha2::answer(
                        who.password.as_bytes(),
                        &self.scramble,
                    ));
                }
                [1, 3] => asked.push("fast"),
                [1, 4] => {
                    asked.push("full");
                    if who.capabilities.has(Capabilities::SSL) {
                        self.send(&[who.password.as_bytes(), b"\0"].concat());
                    } else {
                        self.send(&[caching_sha2::KEY_WANTED]);
                    }
                }
                [1, pem @ ..] => {
                    asked.push("key");
                    let secret =
                        caching_sha2::encrypt(pem, &self.scramble, who.password.as_bytes());
                    self.send(&secret.unwrap());
                }
                other => panic!("what is this: {other:?}"),
            }
        }
    }

    /// Sends a text and reads packets up to the end of its reply.
    pub(crate) fn query(&mut self, text: &str) -> Vec<Vec<u8>> {
        self.sequence = 0;
        self.send(&[b"\x03", text.as_bytes()].concat());
        let mut packets: Vec<Vec<u8>> = Vec::new();
        let mut ends = 0;
        loop {
            let payload = self.read().expect("a reply");
            let is_first = packets.is_empty();
            let ended = match payload.first() {
                Some(&ERR) => 2,
                Some(&OK) if is_first => 2,
                Some(0xfe) if payload.len() < 9 => 1,
                _ => 0,
            };
            packets.push(payload);
            ends += ended;
            if ends >= 2 {
                return packets;
            }
        }
    }
}

/// What an error packet says.
pub(crate) fn refused(payload: &[u8]) -> Refused {
    let fault = Fault::parse(payload).unwrap();
    let state = fault.state.unwrap_or(*b"-----");
    (
        fault.code,
        String::from_utf8(state.to_vec()).unwrap(),
        String::from_utf8(fault.message.to_vec()).unwrap(),
    )
}
