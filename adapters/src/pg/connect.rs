//! Opening a session on a backend: address, TLS, login, first reports.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_lc_rs::rand;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::auth::{md5, scram};
use bosdb_protocol::pg::backend::{self, Authentication};
use bosdb_protocol::pg::{frame, frontend, startup};
use rustls_pki_types::ServerName;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::{Instant, timeout};
use tokio_rustls::TlsConnector;
use zeroize::Zeroizing;

use crate::buffer::{Buffer, BufferPool};
use crate::error::BackendError;
use crate::pg::connection::{CancelTarget, Connection, PreparedSet, Profile};
use crate::pg::parameters::Parameters;
use crate::pg::settings::Settings;
use crate::tls::TlsMode;
use crate::transport::Transport;

/// The largest message accepted from a backend before the session is ready.
const MAX_LOGIN_MESSAGE: usize = 64 * 1024;

/// The most messages a login may take in all.
const MAX_LOGIN_MESSAGES: usize = 1024;

/// Where to go and as whom.
pub struct Endpoint {
    /// Host names or addresses and their ports, tried in this order.
    pub hosts: Vec<(Arc<str>, u16)>,
    /// Database on the server.
    pub database: String,
    /// Account on the server.
    pub user: String,
    /// Its password; empty when the server needs none.
    pub password: Zeroizing<String>,
    /// How the server's identity is checked.
    pub tls_mode: TlsMode,
    /// The configuration that goes with the mode.
    pub tls: Option<Arc<rustls::ClientConfig>>,
    /// Deadline for everything up to the first ReadyForQuery.
    pub connect_timeout: Duration,
    /// Keys derived from the password, kept per challenge: a derivation costs a millisecond.
    pub keys: Mutex<Option<(scram::Challenge, scram::ClientKeys)>>,
}

impl std::fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Endpoint")
            .field("hosts", &self.hosts)
            .field("database", &self.database)
            .field("user", &self.user)
            .field("tls_mode", &self.tls_mode)
            .finish_non_exhaustive()
    }
}

impl Endpoint {
    /// Hosts and ports for people.
    #[must_use]
    pub fn address(&self) -> Arc<str> {
        let hosts: Vec<String> = self
            .hosts
            .iter()
            .map(|(host, port)| format!("{host}:{port}"))
            .collect();
        hosts.join(",").into()
    }
}

/// Opens a session. Every address of the name is tried in turn.
pub async fn connect(
    endpoint: &Endpoint,
    profile: Profile,
    worker: usize,
    buffers: Arc<BufferPool>,
) -> Result<Connection, BackendError> {
    timeout(
        endpoint.connect_timeout,
        open(endpoint, profile, worker, buffers),
    )
    .await
    .map_err(|_| BackendError::Timeout("connecting to the database"))?
}

async fn open(
    endpoint: &Endpoint,
    profile: Profile,
    worker: usize,
    buffers: Arc<BufferPool>,
) -> Result<Connection, BackendError> {
    let (socket, address, host) = dial(endpoint).await?;
    let mut transport = Transport::Plain(socket);
    if let Some(config) = &endpoint.tls {
        transport = upgrade(&host, transport, Arc::clone(config)).await?;
    }
    let mut login = Login {
        endpoint,
        transport,
        inbound: Buffer::new(buffers),
        out: Vec::new(),
        messages: 0,
    };
    let mut parameters = vec![
        ("user", endpoint.user.as_str()),
        ("database", endpoint.database.as_str()),
        ("client_encoding", "UTF8"),
    ];
    if let Some(options) = profile.options() {
        parameters.push(("options", options));
    }
    startup::put_startup(&mut login.out, parameters);
    login.send().await?;
    login.authenticate().await?;
    let (reported, key) = login.until_ready().await?;
    let now = Instant::now();
    Ok(Connection {
        transport: login.transport,
        inbound: login.inbound,
        cancel: Arc::new(CancelTarget::new(address, host, key, endpoint.tls.clone())),
        parameters: reported,
        settings: Arc::new(Settings::default()),
        prepared: PreparedSet::default(),
        unnamed: None,
        profile,
        opened: now,
        expires: now,
        idle_since: now,
        worker,
    })
}

/// Connects to the first host that answers, on any address of its name.
async fn dial(endpoint: &Endpoint) -> Result<(TcpStream, SocketAddr, Arc<str>), BackendError> {
    let mut last = std::io::Error::from(std::io::ErrorKind::NotFound);
    // Each host gets its share of the time, so that one that swallows packets does not use it up.
    let hosts = u32::try_from(endpoint.hosts.len().max(1)).unwrap_or(u32::MAX);
    let share = endpoint.connect_timeout / hosts;
    for (host, port) in &endpoint.hosts {
        match timeout(share, dial_host(host, *port)).await {
            Ok(Ok((socket, address))) => return Ok((socket, address, Arc::clone(host))),
            Ok(Err(error)) => last = error,
            Err(_) => last = std::io::ErrorKind::TimedOut.into(),
        }
    }
    Err(BackendError::Unreachable {
        address: endpoint.address(),
        reason: last.to_string().into(),
    })
}

async fn dial_host(host: &str, port: u16) -> std::io::Result<(TcpStream, SocketAddr)> {
    let mut last = std::io::Error::from(std::io::ErrorKind::NotFound);
    for address in lookup_host((host, port)).await? {
        match TcpStream::connect(address).await {
            Ok(socket) => {
                socket.set_nodelay(true)?;
                return Ok((socket, address));
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

async fn upgrade(
    host: &Arc<str>,
    mut transport: Transport,
    config: Arc<rustls::ClientConfig>,
) -> Result<Transport, BackendError> {
    let failed = |reason: String| BackendError::Tls {
        address: Arc::clone(host),
        reason: reason.into(),
    };
    let mut request = Vec::with_capacity(8);
    startup::put_ssl_request(&mut request);
    transport
        .write_all(&request)
        .await
        .map_err(|error| failed(error.to_string()))?;
    let Transport::Plain(socket) = transport else {
        return Err(failed("TLS inside TLS".to_owned()));
    };
    let answer = read_one_byte(&socket)
        .await
        .map_err(|error| failed(error.to_string()))?;
    if answer != b'S' {
        return Err(failed("the server does not offer TLS".to_owned()));
    }
    // Nothing may stand between the answer and the handshake: one byte was read and whatever
    // else is in the socket goes into TLS, which refuses what is not a handshake.
    let name = ServerName::try_from(host.to_string())
        .map_err(|_| failed("the host is not a valid TLS name".to_owned()))?;
    let stream = TlsConnector::from(config)
        .connect(name, socket)
        .await
        .map_err(|error| failed(error.to_string()))?;
    Ok(Transport::Tls(Box::new(stream.into())))
}

async fn read_one_byte(socket: &TcpStream) -> std::io::Result<u8> {
    loop {
        socket.readable().await?;
        let mut byte = [0_u8; 1];
        match socket.try_read(&mut byte) {
            Ok(0) => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            Ok(_) => {
                let [byte] = byte;
                return Ok(byte);
            }
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
}

/// A login in progress.
struct Login<'e> {
    endpoint: &'e Endpoint,
    transport: Transport,
    inbound: Buffer,
    out: Vec<u8>,
    messages: usize,
}

impl Login<'_> {
    async fn send(&mut self) -> Result<(), BackendError> {
        let result = self.transport.write_all(&self.out).await;
        self.out.clear();
        result.map_err(|error| BackendError::lost(&error))
    }

    /// The next message, copied out of the buffer: logins are rare and their messages small.
    async fn receive(&mut self) -> Result<(u8, Vec<u8>), BackendError> {
        self.messages = self.messages.saturating_add(1);
        if self.messages > MAX_LOGIN_MESSAGES {
            return Err(ProtocolError::OutOfOrder("backend").into());
        }
        loop {
            if let Some(header) = frame::header(self.inbound.bytes())? {
                if header.body > MAX_LOGIN_MESSAGE {
                    return Err(BackendError::Protocol(ProtocolError::Length {
                        what: "backend login",
                        length: i64::try_from(header.body).unwrap_or(i64::MAX),
                        limit: MAX_LOGIN_MESSAGE,
                    }));
                }
                if let Some(body) = self.inbound.bytes().get(frame::HEADER..header.frame()) {
                    let body = body.to_vec();
                    self.inbound.consume(header.frame());
                    return Ok((header.tag, body));
                }
            }
            self.transport
                .read_more(&mut self.inbound)
                .await
                .map_err(|error| BackendError::lost(&error))?;
        }
    }

    /// The next message that is not a notice; an error ends the login.
    async fn expect(&mut self) -> Result<(u8, Vec<u8>), BackendError> {
        loop {
            let (tag, body) = self.receive().await?;
            match tag {
                b'N' => {}
                b'E' => return Err(refused(&body)),
                _ => return Ok((tag, body)),
            }
        }
    }

    async fn authenticate(&mut self) -> Result<(), BackendError> {
        loop {
            let (tag, body) = self.expect().await?;
            match tag {
                b'R' => {}
                // NegotiateProtocolVersion: we ask for 3.0, which every server speaks.
                b'v' => continue,
                _ => return Err(ProtocolError::OutOfOrder("backend").into()),
            }
            match backend::authentication(&body)? {
                Authentication::Ok => return Ok(()),
                Authentication::CleartextPassword => self.cleartext().await?,
                Authentication::Md5Password { salt } => {
                    let mut answer =
                        md5::response(&self.endpoint.user, &self.endpoint.password, salt)
                            .into_bytes();
                    answer.push(0);
                    frontend::put_password(&mut self.out, &answer);
                    self.send().await?;
                }
                Authentication::Sasl { mechanisms } => {
                    let offered = mechanisms
                        .split(|b| *b == 0)
                        .any(|name| name == scram::MECHANISM.as_bytes());
                    if !offered {
                        return Err(ProtocolError::Unsupported("SASL mechanism").into());
                    }
                    self.sasl().await?;
                }
                Authentication::SaslContinue(_) | Authentication::SaslFinal(_) => {
                    return Err(ProtocolError::OutOfOrder("Authentication").into());
                }
                Authentication::Other(_) => {
                    return Err(ProtocolError::Unsupported("authentication method").into());
                }
            }
        }
    }

    /// A password goes out in the clear only to a server whose identity was verified.
    async fn cleartext(&mut self) -> Result<(), BackendError> {
        match self.endpoint.tls_mode {
            TlsMode::VerifyFull | TlsMode::VerifyCa => {}
            TlsMode::Off | TlsMode::Require => {
                return Err(BackendError::Tls {
                    address: self.endpoint.address(),
                    reason: "the server asks for the password in the clear, which is sent over \
                             verified TLS only"
                        .into(),
                });
            }
        }
        let mut answer = Zeroizing::new(self.endpoint.password.as_bytes().to_vec());
        answer.push(0);
        frontend::put_password(&mut self.out, &answer);
        self.send().await
    }

    async fn sasl(&mut self) -> Result<(), BackendError> {
        let (exchange, first) = scram::ClientExchange::start(nonce()?, scram::ClientBinding::None);
        frontend::put_sasl_initial(&mut self.out, scram::MECHANISM, &first);
        self.send().await?;
        let body = self.expect_authentication().await?;
        let Authentication::SaslContinue(server_first) = backend::authentication(&body)? else {
            return Err(ProtocolError::OutOfOrder("Authentication").into());
        };
        let challenge = exchange.challenge(server_first)?;
        let keys = self.keys(challenge).await?;
        let (finish, proof) = exchange.prove(server_first, &keys)?;
        frontend::put_password(&mut self.out, &proof);
        self.send().await?;
        let body = self.expect_authentication().await?;
        let Authentication::SaslFinal(server_final) = backend::authentication(&body)? else {
            return Err(ProtocolError::OutOfOrder("Authentication").into());
        };
        Ok(finish.verify(server_final)?)
    }

    async fn expect_authentication(&mut self) -> Result<Vec<u8>, BackendError> {
        match self.expect().await? {
            (b'R', body) => Ok(body),
            _ => Err(ProtocolError::OutOfOrder("backend").into()),
        }
    }

    async fn keys(&self, challenge: scram::Challenge) -> Result<scram::ClientKeys, BackendError> {
        if let Ok(kept) = self.endpoint.keys.lock()
            && let Some((kept_challenge, keys)) = &*kept
            && *kept_challenge == challenge
        {
            return Ok(keys.clone());
        }
        let password = self.endpoint.password.clone();
        let (salt, iterations): (Vec<u8>, NonZeroU32) =
            (challenge.salt.clone(), challenge.iterations);
        let keys = tokio::task::spawn_blocking(move || {
            scram::ClientKeys::derive(&password, &salt, iterations)
        })
        .await
        .map_err(|_| BackendError::Closed)?;
        if let Ok(mut kept) = self.endpoint.keys.lock() {
            *kept = Some((challenge, keys.clone()));
        }
        Ok(keys)
    }

    async fn until_ready(&mut self) -> Result<(Parameters, startup::CancelKey), BackendError> {
        let mut parameters = Parameters::default();
        let mut key = startup::CancelKey {
            process: 0,
            secret: 0,
        };
        loop {
            let (tag, body) = self.expect().await?;
            match tag {
                b'S' => {
                    let (name, value) = backend::parameter_status(&body)?;
                    if !parameters.set(name, value) {
                        return Err(ProtocolError::Malformed("ParameterStatus").into());
                    }
                }
                b'K' => key = backend::backend_key_data(&body)?,
                b'Z' => {
                    backend::ready_for_query(&body)?;
                    return Ok((parameters, key));
                }
                other => return Err(ProtocolError::UnknownType(other).into()),
            }
        }
    }
}

/// The backend's refusal, shortened: its words go to operators and, cut to the code, to clients.
fn refused(body: &[u8]) -> BackendError {
    match backend::error_fields(body) {
        Ok(fields) => {
            let text = |bytes: &[u8]| -> Arc<str> {
                std::str::from_utf8(bytes)
                    .map(|text| text.chars().take(500).collect::<String>())
                    .unwrap_or_default()
                    .into()
            };
            let code = text(fields.code);
            BackendError::Refused {
                code: if code.len() == 5 {
                    code
                } else {
                    "?????".into()
                },
                message: text(fields.message),
            }
        }
        Err(error) => BackendError::Protocol(error),
    }
}

/// 24 printable characters of randomness.
fn nonce() -> Result<String, BackendError> {
    use base64::Engine as _;
    let mut bytes = [0_u8; 18];
    rand::fill(&mut bytes).map_err(|_| BackendError::Closed)?;
    Ok(base64::engine::general_purpose::STANDARD.encode(bytes))
}
