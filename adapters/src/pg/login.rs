//! Logging in to a backend: from the startup message to the first ReadyForQuery.
//!
//! The backend is not trusted: every message is bounded, so are their number and their bytes in
//! all, and nothing is believed that was not asked for. The deadline is the caller's.

mod greeting;

use aws_lc_rs::rand;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::auth::{md5, scram};
use bosdb_protocol::pg::backend::{self, Authentication};
use bosdb_protocol::pg::{frame, frontend, startup};
use zeroize::Zeroizing;

use crate::buffer::Buffer;
use crate::connection::Profile;
use crate::error::BackendError;
use crate::pg::connection;
use crate::pg::endpoint::{ChannelBinding, Endpoint};
use crate::pg::parameters::Parameters;
use crate::pg::role::{Role, reported};
use crate::pg::settings::Settings;
use crate::tls::TlsMode;
use crate::transport::Transport;

/// The largest message accepted from a backend before the session is ready.
const MAX_MESSAGE: usize = 64 * 1024;

/// The most messages a login may take in all.
const MAX_MESSAGES: usize = 1024;

/// The most bytes a login may take in all.
const MAX_BYTES: usize = 1024 * 1024;

/// The most characters kept of the backend's words.
const MAX_WORDS: usize = 300;

/// What TLS gives to a login.
#[derive(Debug)]
pub(super) enum Channel {
    /// No TLS.
    Plain,
    /// TLS with a certificate whose hash this is; none where it has none.
    Tls(Option<Vec<u8>>),
}

/// A session that is ready.
pub(super) struct LoggedIn {
    pub(super) transport: Transport,
    pub(super) inbound: Buffer,
    pub(super) parameters: Parameters,
    pub(super) key: startup::CancelKey,
    /// What the server is, where that was asked for.
    pub(super) role: Option<Role>,
}

/// A login in progress.
pub(super) struct Login<'e> {
    endpoint: &'e Endpoint,
    profile: Profile,
    channel: Channel,
    transport: Transport,
    inbound: Buffer,
    out: Vec<u8>,
    messages: usize,
    bytes: usize,
}

impl<'e> Login<'e> {
    pub(super) const fn new(
        endpoint: &'e Endpoint,
        profile: Profile,
        transport: Transport,
        channel: Channel,
        inbound: Buffer,
    ) -> Self {
        Self {
            endpoint,
            profile,
            channel,
            transport,
            inbound,
            out: Vec::new(),
            messages: 0,
            bytes: 0,
        }
    }

    pub(super) async fn run(mut self) -> Result<LoggedIn, BackendError> {
        let endpoint = self.endpoint;
        let mut parameters = vec![
            ("user", endpoint.user.as_str()),
            ("database", endpoint.database.as_str()),
            ("client_encoding", "UTF8"),
        ];
        if let Some(options) = connection::options(self.profile) {
            parameters.push(("options", options));
        }
        startup::put_startup(&mut self.out, parameters);
        self.send().await?;
        self.authenticate().await?;
        let (parameters, key) = self.until_ready().await?;
        let role = if endpoint.particulars.attrs.asks() {
            match reported(&parameters, self.profile, &Settings::default()) {
                Some(role) => Some(role),
                None => Some(self.ask_role().await?),
            }
        } else {
            None
        };
        if !self.inbound.is_empty() {
            return Err(ProtocolError::OutOfOrder("backend").into());
        }
        Ok(LoggedIn {
            transport: self.transport,
            inbound: self.inbound,
            parameters,
            key,
            role,
        })
    }

    async fn send(&mut self) -> Result<(), BackendError> {
        let result = self.transport.write_all(&self.out).await;
        self.out.clear();
        result.map_err(|error| BackendError::lost(&error))
    }

    /// The next message, copied out of the buffer: logins are rare and their messages small.
    async fn receive(&mut self) -> Result<(u8, Vec<u8>), BackendError> {
        self.messages = self.messages.saturating_add(1);
        if self.messages > MAX_MESSAGES {
            return Err(ProtocolError::OutOfOrder("backend").into());
        }
        loop {
            if let Some(header) = frame::header(self.inbound.bytes())? {
                let total = self.bytes.saturating_add(header.frame());
                if header.body > MAX_MESSAGE || total > MAX_BYTES {
                    return Err(BackendError::Protocol(ProtocolError::Length {
                        what: "backend login",
                        length: i64::try_from(header.body).unwrap_or(i64::MAX),
                        limit: MAX_MESSAGE,
                    }));
                }
                if let Some(body) = self.inbound.bytes().get(frame::HEADER..header.frame()) {
                    let body = body.to_vec();
                    self.inbound.consume(header.frame());
                    self.bytes = total;
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
                b'E' => return Err(refused(&body, self.endpoint)),
                _ => return Ok((tag, body)),
            }
        }
    }

    async fn expect_authentication(&mut self) -> Result<Vec<u8>, BackendError> {
        match self.expect().await? {
            (b'R', body) => Ok(body),
            _ => Err(ProtocolError::OutOfOrder("backend").into()),
        }
    }

    // === who we are ===

    /// One method, or none; then the server says that it is content.
    async fn authenticate(&mut self) -> Result<(), BackendError> {
        let first = match self.expect().await? {
            (b'R', body) => body,
            (b'v', body) => {
                greeting::accept_version(&body)?;
                self.expect_authentication().await?
            }
            _ => return Err(ProtocolError::OutOfOrder("backend").into()),
        };
        match backend::authentication(&first)? {
            Authentication::Sasl { mechanisms } => self.sasl(mechanisms).await?,
            Authentication::Ok => return self.unbound(),
            Authentication::CleartextPassword => {
                self.unbound()?;
                self.cleartext().await?;
            }
            Authentication::Md5Password { salt } => {
                self.unbound()?;
                let endpoint = self.endpoint;
                let mut answer =
                    md5::response(&endpoint.user, &endpoint.password, salt).into_bytes();
                answer.push(0);
                frontend::put_password(&mut self.out, &answer);
                self.send().await?;
            }
            Authentication::SaslContinue(_) | Authentication::SaslFinal(_) => {
                return Err(ProtocolError::OutOfOrder("Authentication").into());
            }
            Authentication::Other(_) => {
                return Err(ProtocolError::Unsupported("authentication method").into());
            }
        }
        match backend::authentication(&self.expect_authentication().await?)? {
            Authentication::Ok => Ok(()),
            Authentication::CleartextPassword
            | Authentication::Md5Password { .. }
            | Authentication::Sasl { .. }
            | Authentication::SaslContinue(_)
            | Authentication::SaslFinal(_)
            | Authentication::Other(_) => Err(ProtocolError::OutOfOrder("Authentication").into()),
        }
    }

    fn tls_error(&self, reason: &str) -> BackendError {
        BackendError::Tls {
            address: self.endpoint.address(),
            reason: reason.into(),
        }
    }

    /// A login that is not bound to its channel, if that will do.
    fn unbound(&self) -> Result<(), BackendError> {
        match self.endpoint.particulars.channel_binding {
            ChannelBinding::Disable | ChannelBinding::Prefer => Ok(()),
            ChannelBinding::Require => Err(self.tls_error(
                "channel_binding = \"require\", and the server asks for a login that cannot be \
                 bound to the connection",
            )),
        }
    }

    /// A password goes out in the clear only to a server whose identity was verified.
    async fn cleartext(&mut self) -> Result<(), BackendError> {
        match self.endpoint.tls_mode {
            TlsMode::VerifyFull | TlsMode::VerifyCa => {}
            TlsMode::Off | TlsMode::Require => {
                return Err(self.tls_error(
                    "the server asks for the password in the clear, which is sent over verified \
                     TLS only",
                ));
            }
        }
        let mut answer = Zeroizing::new(self.endpoint.password.as_bytes().to_vec());
        answer.push(0);
        frontend::put_password(&mut self.out, &answer);
        self.send().await
    }

    async fn sasl(&mut self, mechanisms: &[u8]) -> Result<(), BackendError> {
        let (mechanism, binding) = self.choose(mechanisms)?;
        let (exchange, first) = scram::ClientExchange::start(nonce()?, binding);
        frontend::put_sasl_initial(&mut self.out, mechanism, &first);
        self.send().await?;
        let body = self.expect_authentication().await?;
        let Authentication::SaslContinue(server_first) = backend::authentication(&body)? else {
            return Err(ProtocolError::OutOfOrder("Authentication").into());
        };
        let challenge = exchange.challenge(server_first)?;
        let endpoint = self.endpoint;
        let keys = endpoint
            .particulars
            .keys
            .keys(&endpoint.password, challenge)
            .await?;
        let (finish, proof) = exchange.prove(server_first, &keys)?;
        frontend::put_password(&mut self.out, &proof);
        self.send().await?;
        let body = self.expect_authentication().await?;
        let Authentication::SaslFinal(server_final) = backend::authentication(&body)? else {
            return Err(ProtocolError::OutOfOrder("Authentication").into());
        };
        Ok(finish.verify(server_final)?)
    }

    /// The mechanism to take, and what is said about channel binding.
    fn choose(
        &self,
        mechanisms: &[u8],
    ) -> Result<(&'static str, scram::ClientBinding), BackendError> {
        let offers = |name: &str| {
            mechanisms
                .split(|b| *b == 0)
                .any(|offered| offered == name.as_bytes())
        };
        let plus = offers(scram::MECHANISM_PLUS);
        let wanted = self.endpoint.particulars.channel_binding != ChannelBinding::Disable;
        match &self.channel {
            Channel::Plain if plus => {
                // Only over TLS is there anything to bind to: somebody passes on what a server
                // said elsewhere.
                return Err(ProtocolError::Unsupported("channel binding without TLS").into());
            }
            Channel::Tls(Some(end_point)) if plus && wanted => {
                let binding = scram::ClientBinding::EndPoint(end_point.clone());
                return Ok((scram::MECHANISM_PLUS, binding));
            }
            Channel::Plain | Channel::Tls(_) => self.unbound()?,
        }
        if !offers(scram::MECHANISM) {
            return Err(ProtocolError::Unsupported("SASL mechanism").into());
        }
        let binding = match &self.channel {
            // A server that did offer it refuses this login: somebody took the offer away.
            Channel::Tls(Some(_)) if wanted => scram::ClientBinding::NotOffered,
            Channel::Tls(_) | Channel::Plain => scram::ClientBinding::None,
        };
        Ok((scram::MECHANISM, binding))
    }
}

/// The backend's refusal: shortened, and without the account.
fn refused(body: &[u8], endpoint: &Endpoint) -> BackendError {
    let fields = match backend::error_fields(body) {
        Ok(fields) => fields,
        Err(error) => return BackendError::Protocol(error),
    };
    let code = std::str::from_utf8(fields.code)
        .ok()
        .filter(|code| code.len() == 5 && code.bytes().all(|b| b.is_ascii_alphanumeric()))
        .unwrap_or("?????");
    let mut message = std::str::from_utf8(fields.message)
        .unwrap_or_default()
        .replace(char::is_control, " ");
    for secret in [endpoint.password.as_str(), endpoint.user.as_str()] {
        if !secret.is_empty() {
            message = message.replace(secret, "...");
        }
    }
    BackendError::Refused {
        code: code.into(),
        message: message.chars().take(MAX_WORDS).collect::<String>().into(),
    }
}

/// 24 printable characters of randomness.
fn nonce() -> Result<String, BackendError> {
    use base64::Engine as _;
    let mut bytes = [0_u8; 18];
    rand::fill(&mut bytes).map_err(|_| BackendError::Closed)?;
    Ok(base64::engine::general_purpose::STANDARD.encode(bytes))
}
