//! From the first byte to a session: TLS, who is it, where to, with which settings.
//!
//! Nothing that a client can learn here tells whether a user exists: an unknown user, a user that
//! may not come from this address and a wrong password take the same steps and get the same
//! answer.

mod authentication;
mod settings;

use std::net::SocketAddr;
use std::sync::Arc;

use bosdb_gateway::door::Door;
use bosdb_gateway::sessions::Registration;
use bosdb_gateway::subject::Subject;
use bosdb_gateway::worker::Worker;
use bosdb_gateway::{Buffer, Gateway, Parameters, Transport};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::backend::{self as messages, Severity, TransactionStatus};
use bosdb_protocol::pg::sqlstate::SqlState;
use bosdb_protocol::pg::startup::{self, CancelKey, PROTOCOL_3_0, Startup, StartupPacket};
use tokio::net::TcpStream;

use super::client::Client;
use super::refusal::Told;
use super::session::Session;
use super::settings::SettingsTracker;
use crate::tls::{ClientTls, TlsDemand};
use authentication::authenticate;
use settings::greet;

/// What every login on a listener needs.
pub(crate) struct Front {
    pub(crate) gateway: Arc<Gateway>,
    pub(crate) tls: ClientTls,
    /// Makes the decoys of users that do not exist.
    pub(crate) decoy_secret: [u8; 32],
}

/// Why there is no session.
enum Failure {
    /// Nobody is there to be told.
    Gone,
    /// The client is told.
    Told(Told),
    /// It was a cancel request; it was dealt with.
    Cancel,
}

impl From<ProtocolError> for Failure {
    fn from(error: ProtocolError) -> Self {
        Self::Told(told(SqlState::PROTOCOL_VIOLATION, error.to_string()))
    }
}

impl From<std::io::Error> for Failure {
    fn from(_: std::io::Error) -> Self {
        Self::Gone
    }
}

fn told(code: SqlState, message: impl Into<String>) -> Told {
    Told {
        code,
        message: message.into(),
        detail: String::new(),
        hint: String::new(),
        position: None,
        as_the_database_said: None,
    }
}

fn fail<T>(code: SqlState, message: impl Into<String>) -> Result<T, Failure> {
    Err(Failure::Told(told(code, message)))
}

/// Serves one client from its first byte to its last.
pub(crate) async fn serve(
    socket: TcpStream,
    source: SocketAddr,
    front: Arc<Front>,
    worker: Arc<Worker>,
) {
    let limits = front.gateway.configuration().limits.clone();
    let mut client = Client::new(
        Transport::Plain(socket),
        Buffer::new(Arc::clone(worker.buffers())),
    );
    let Some(registration) = front.gateway.sessions.register(limits.max_clients) else {
        front
            .gateway
            .metrics
            .logins
            .with_label_values(&["no place"])
            .inc();
        let told = told(
            SqlState::TOO_MANY_CONNECTIONS,
            "sorry, too many clients already",
        );
        return turn_away(client, &told).await;
    };
    front.gateway.metrics.sessions.inc();
    let gateway = Arc::clone(&front.gateway);
    let _gauge = Gauge(&gateway);
    // Boxed, so that an idle session does not carry the space of its login.
    let login = Box::pin(login(&mut client, source, &front, &worker, &registration));
    let outcome = tokio::time::timeout(limits.login_timeout, login).await;
    let result = match &outcome {
        Ok(Ok(_)) => "ok",
        Ok(Err(Failure::Cancel)) => "cancel",
        Ok(Err(Failure::Gone)) => "gone",
        Ok(Err(Failure::Told(_))) => "refused",
        Err(_) => "timeout",
    };
    gateway.metrics.logins.with_label_values(&[result]).inc();
    drop(front);
    match outcome {
        Ok(Ok(login)) => {
            let LoggedIn {
                door,
                settings,
                told,
            } = login;
            Session::new(client, door, registration, settings, told)
                .run()
                .await;
        }
        Ok(Err(Failure::Told(told))) => turn_away(client, &told).await,
        Ok(Err(Failure::Gone | Failure::Cancel)) | Err(_) => {}
    }
}

struct Gauge<'g>(&'g Gateway);

impl Drop for Gauge<'_> {
    fn drop(&mut self) {
        self.0.metrics.sessions.dec();
    }
}

async fn turn_away(mut client: Client, told: &Told) {
    told.put(client.out(), Severity::Fatal);
    let goodbye = async {
        client.send().await?;
        client.transport.shutdown().await
    };
    let patience = std::time::Duration::from_secs(2);
    if let Ok(Err(error)) = tokio::time::timeout(patience, goodbye).await {
        tracing::debug!(%error, "a client left before it was turned away");
    }
}

struct LoggedIn {
    door: Door,
    settings: SettingsTracker,
    told: Arc<Parameters>,
}

async fn login(
    client: &mut Client,
    source: SocketAddr,
    front: &Front,
    worker: &Arc<Worker>,
    registration: &Registration,
) -> Result<LoggedIn, Failure> {
    let (packet, tls) = negotiate(client, front).await?;
    let startup = match startup::decode(&packet)? {
        StartupPacket::Startup(startup) => startup,
        StartupPacket::CancelRequest(key) => {
            cancel(front, worker, source, key);
            return Err(Failure::Cancel);
        }
        StartupPacket::SslRequest | StartupPacket::GssEncRequest => {
            return Err(ProtocolError::OutOfOrder("SSLRequest").into());
        }
    };
    let wish = Wish::read(&startup)?;
    negotiate_version(client, &startup);
    let authenticated = authenticate(client, source, front, worker, registration, &wish).await?;
    let subject = Subject {
        session: registration.handle.id,
        user: wish.user.into(),
        auth_method: "scram-sha-256",
        class: authenticated.class,
        source,
        source_text: source.to_string().into(),
        application_name: startup
            .parameter("application_name")
            .unwrap_or_default()
            .into(),
        tls,
        via: "wire-pg",
    };
    let mut door = Door::open(
        Arc::clone(&front.gateway),
        Arc::clone(worker),
        authenticated.configuration,
        authenticated.offer,
        subject,
    )
    .map_err(|unavailable| {
        Failure::Told(told(
            SqlState::DISK_FULL,
            format!("no session: it cannot be recorded ({unavailable})"),
        ))
    })?;
    match greet(&mut door, registration, &wish).await {
        Ok((settings, parameters)) => {
            welcome(
                client,
                registration,
                &authenticated.server_final,
                &parameters,
            )
            .await?;
            Ok(LoggedIn {
                door,
                settings: SettingsTracker::new(settings),
                told: parameters,
            })
        }
        Err(failure) => {
            door.close("login failed");
            Err(failure)
        }
    }
}

// === before the startup message ===

/// Reads packets until one is neither a TLS nor a GSSAPI request. Each may be asked once.
async fn negotiate(client: &mut Client, front: &Front) -> Result<(Vec<u8>, &'static str), Failure> {
    let mut tls = "";
    let (mut asked_tls, mut asked_gss) = (false, false);
    loop {
        let packet = read_packet(client).await?;
        match startup::decode(&packet) {
            Ok(StartupPacket::SslRequest) if !asked_tls => {
                asked_tls = true;
                match front.tls.acceptor() {
                    Some(acceptor) => {
                        // Bytes sent before the handshake would later pass for protected ones.
                        if !client.inbound.is_empty() {
                            return Err(
                                ProtocolError::OutOfOrder("plaintext after SSLRequest").into()
                            );
                        }
                        tls = accept_tls(client, acceptor).await?;
                    }
                    None => client.transport.write_all(b"N").await?,
                }
            }
            Ok(StartupPacket::GssEncRequest) if !asked_gss => {
                asked_gss = true;
                client.transport.write_all(b"N").await?;
            }
            Ok(StartupPacket::SslRequest | StartupPacket::GssEncRequest) => {
                return Err(ProtocolError::OutOfOrder("SSLRequest").into());
            }
            Ok(StartupPacket::Startup(_)) => {
                if tls.is_empty() && front.tls.demand() == TlsDemand::Require {
                    return fail(
                        SqlState::INVALID_AUTHORIZATION,
                        "this listener speaks TLS only: connect with sslmode=require or stricter",
                    );
                }
                return Ok((packet, tls));
            }
            Ok(StartupPacket::CancelRequest(_)) => return Ok((packet, tls)),
            Err(error) => return Err(error.into()),
        }
    }
}

async fn read_packet(client: &mut Client) -> Result<Vec<u8>, Failure> {
    loop {
        if let Some(length) = startup::packet_length(client.inbound.bytes())?
            && let Some(packet) = client.inbound.bytes().get(..length)
        {
            let packet = packet.to_vec();
            client.inbound.consume(length);
            return Ok(packet);
        }
        client.transport.read_more(&mut client.inbound).await?;
    }
}

async fn accept_tls(
    client: &mut Client,
    acceptor: &tokio_rustls::TlsAcceptor,
) -> Result<&'static str, Failure> {
    client.transport.write_all(b"S").await?;
    let plain = std::mem::replace(&mut client.transport, Transport::Closed);
    let Transport::Plain(socket) = plain else {
        return Err(Failure::Gone);
    };
    let stream = acceptor.accept(socket).await?;
    let version = match stream.get_ref().1.protocol_version() {
        Some(rustls::ProtocolVersion::TLSv1_3) => "TLSv1.3",
        Some(_) => "TLSv1.2",
        None => "TLS",
    };
    client.transport = Transport::Tls(Box::new(stream.into()));
    Ok(version)
}

fn cancel(front: &Front, worker: &Worker, source: SocketAddr, key: CancelKey) {
    let found = front.gateway.sessions.find(key);
    let result = if found.is_some() { "found" } else { "unknown" };
    front
        .gateway
        .metrics
        .cancels
        .with_label_values(&[result])
        .inc();
    worker.record_cancel(&source.to_string(), found.as_ref().map(|handle| handle.id));
    if let Some(handle) = found {
        front.gateway.sessions.cancel(&handle);
    }
}

// === the startup message ===

/// What a startup message asks for.
struct Wish<'a> {
    user: &'a str,
    target: &'a str,
    settings: Vec<(String, String)>,
}

impl<'a> Wish<'a> {
    fn read(startup: &Startup<'a>) -> Result<Self, Failure> {
        let Some(user) = startup.parameter("user").filter(|user| !user.is_empty()) else {
            return fail(
                SqlState::INVALID_AUTHORIZATION,
                "no PostgreSQL user name specified in startup packet",
            );
        };
        let mut wish = Wish {
            user,
            target: startup
                .parameter("database")
                .filter(|name| !name.is_empty())
                .unwrap_or(user),
            settings: Vec::new(),
        };
        for (name, value) in &startup.parameters {
            match *name {
                "user" | "database" => {}
                "replication" => {
                    if !matches!(*value, "0" | "false" | "off" | "no") {
                        return fail(
                            SqlState::FORBIDDEN,
                            "replication connections are not offered: what they stream cannot be judged",
                        );
                    }
                }
                "options" => match startup::option_settings(value) {
                    Ok(settings) => wish.settings.extend(settings),
                    Err(word) => {
                        return fail(
                            SqlState::INVALID_PARAMETER,
                            format!(
                                "unsupported word in the options parameter: {word:?}; only -c name=value and --name=value are read"
                            ),
                        );
                    }
                },
                name if name.starts_with("_pq_.") => {}
                name => wish.settings.push((name.to_owned(), (*value).to_owned())),
            }
        }
        Ok(wish)
    }
}

/// Answers a minor version above 3.0 and protocol options that are not known.
fn negotiate_version(client: &mut Client, startup: &Startup<'_>) {
    let unknown: Vec<&str> = startup
        .parameters
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| name.starts_with("_pq_."))
        .collect();
    if startup.version != PROTOCOL_3_0 || !unknown.is_empty() {
        messages::put_negotiate_protocol_version(client.out(), &unknown);
    }
}

/// Everything that tells the client it is in, in one write.
async fn welcome(
    client: &mut Client,
    registration: &Registration,
    server_final: &[u8],
    parameters: &Parameters,
) -> Result<(), Failure> {
    let out = client.out();
    messages::put_authentication(out, 12, server_final);
    messages::put_authentication(out, 0, &[]);
    for (name, value) in parameters.iter() {
        messages::put_parameter_status(out, name, value);
    }
    messages::put_backend_key_data(out, registration.handle.key());
    messages::put_ready_for_query(out, TransactionStatus::Idle);
    client.send().await?;
    Ok(())
}
