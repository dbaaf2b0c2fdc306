//! From the first byte to a session: TLS, who is it, where to, with which settings.
//!
//! Nothing that a client can learn here tells whether a user exists: an unknown user, a user that
//! may not come from this address and a wrong password take the same steps and get the same
//! answer.

mod authentication;
mod cancel;
mod destination;
mod negotiation;
mod settings;
mod wish;

use std::net::SocketAddr;
use std::sync::Arc;

use bosdb_gateway::console::Console;
use bosdb_gateway::door::Door;
use bosdb_gateway::sessions::Registration;
use bosdb_gateway::stats::Figure;
use bosdb_gateway::subject::Subject;
use bosdb_gateway::worker::Worker;
use bosdb_gateway::{Buffer, Gateway, Parameters, Transport};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::backend::{self as messages, Severity, TransactionStatus};
use bosdb_protocol::pg::sqlstate::SqlState;
use bosdb_protocol::pg::startup::{self, CancelKey, StartupPacket};
use tokio::net::TcpStream;

use super::admin;
use super::refusal::{Routine, Told};
use super::session::Session;
use super::settings::SettingsTracker;
use crate::arrival::{Channel, NoLogin, origin};
use crate::client::Client;
use crate::front::Front;
use crate::logins::{Full, Source};
use authentication::authenticate;
use cancel::cancel;
pub(crate) use cancel::passed_on;
use destination::{Destination, about, console_parameters};
use negotiation::negotiate;
use settings::greet;
use wish::{Wish, agree_on_version};

/// The road, in the audit log.
const VIA: &str = "wire-pg";

/// Why there is no session.
enum Failure {
    /// Nobody is there to be told.
    Gone,
    /// The client is not told: it does not speak the protocol, or not yet.
    Closed(&'static str),
    /// The client is told.
    Told(Told),
    /// Too many proofs of this user or address did not fit lately; told as if this one did not.
    Wait(Told),
    /// Too many are logging in.
    Crowded(Full),
    /// It was a cancel request; it was dealt with.
    Cancel,
}

impl From<ProtocolError> for Failure {
    fn from(error: ProtocolError) -> Self {
        let code = match error {
            ProtocolError::Unsupported(_) => SqlState::FEATURE_NOT_SUPPORTED,
            ProtocolError::Malformed(_)
            | ProtocolError::Length { .. }
            | ProtocolError::UnknownType(_)
            | ProtocolError::OutOfOrder(_)
            | ProtocolError::Authentication(_) => SqlState::PROTOCOL_VIOLATION,
        };
        Self::Told(told(code, error.to_string()))
    }
}

impl From<NoLogin> for Failure {
    fn from(reason: NoLogin) -> Self {
        match reason {
            NoLogin::Gone => Self::Gone,
            NoLogin::Closed(why) => Self::Closed(why),
        }
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
        routine: Routine::OurOwn,
        as_the_database_said: None,
    }
}

fn fail<T>(code: SqlState, message: impl Into<String>) -> Result<T, Failure> {
    Err(Failure::Told(told(code, message)))
}

/// Serves one client from its first byte to its last.
///
/// It is counted when this is called, not when what is returned is first polled: whoever stops
/// BosDB sees everybody who was accepted.
pub(crate) fn serve(
    socket: TcpStream,
    source: SocketAddr,
    front: Arc<Front>,
    worker: Arc<Worker>,
) -> impl Future<Output = ()> + Send {
    let limit = front.gateway.configuration().limits.max_clients;
    let registration = front.gateway.sessions.register(limit);
    serve_registered(socket, source, front, worker, registration)
}

async fn serve_registered(
    socket: TcpStream,
    source: SocketAddr,
    front: Arc<Front>,
    worker: Arc<Worker>,
    registration: Option<Registration>,
) {
    let limits = front.gateway.configuration().limits.clone();
    let mut client = Client::new(
        Transport::Plain(socket),
        Buffer::new(Arc::clone(worker.buffers())),
    );
    let Some(registration) = registration else {
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
    let alive = Alive(Arc::clone(&gateway));
    let login = login(&mut client, source, &front, &worker, &registration);
    let outcome = tokio::time::timeout(limits.login_timeout, login).await;
    let result = match &outcome {
        Ok(Ok(_)) => "ok",
        Ok(Err(Failure::Cancel)) => "cancel",
        Ok(Err(Failure::Gone)) => "gone",
        Ok(Err(Failure::Closed(_))) => "closed",
        Ok(Err(Failure::Told(_))) => "refused",
        Ok(Err(Failure::Wait(_))) => "wait",
        Ok(Err(Failure::Crowded(_))) => "crowded",
        Err(_) => "timeout",
    };
    gateway.metrics.logins.with_label_values(&[result]).inc();
    let control = front.control.clone();
    drop(front);
    match outcome {
        Ok(Ok(LoggedIn::Session {
            door,
            settings,
            told,
        })) => {
            drop(control);
            client.rest();
            let session = Box::new(Session::new(client, *door, registration, *settings, told));
            // A task of its own: this one ends here, and the room that a login needs with it.
            tokio::spawn(async move {
                session.run().await;
                drop(alive);
            });
        }
        // Boxed, so that the sessions of clients do not carry its space.
        Ok(Ok(LoggedIn::Console(console))) => {
            Box::pin(admin::serve(client, *console, registration, control)).await;
        }
        Ok(Err(Failure::Told(told) | Failure::Wait(told))) => turn_away(client, &told).await,
        Ok(Err(Failure::Crowded(full))) => {
            let whose = match full {
                Full::All => "",
                Full::Source => " from your address",
            };
            let message = format!("too many connections{whose} are logging in; try again later");
            turn_away(client, &told(SqlState::TOO_MANY_CONNECTIONS, message)).await;
        }
        Ok(Err(Failure::Closed(reason))) => {
            tracing::debug!(%source, reason, "a client was not let in");
        }
        Ok(Err(Failure::Gone | Failure::Cancel)) | Err(_) => {}
    }
}

/// Counts a session as alive until it is dropped.
struct Alive(Arc<Gateway>);

impl Drop for Alive {
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

/// A client that asks to be let in, and what is known of it.
struct Attempt<'a> {
    front: &'a Front,
    worker: &'a Worker,
    registration: &'a Registration,
    source: SocketAddr,
    channel: &'a Channel,
    wish: &'a Wish<'a>,
}

enum LoggedIn {
    /// To a target.
    Session {
        door: Box<Door>,
        settings: Box<SettingsTracker>,
        told: Arc<Parameters>,
    },
    /// To the admin console.
    Console(Box<Console>),
}

async fn login(
    client: &mut Client,
    peer: SocketAddr,
    front: &Front,
    worker: &Arc<Worker>,
    registration: &Registration,
) -> Result<LoggedIn, Failure> {
    let limits = front.gateway.configuration().limits.logins;
    let mut place = front.logins.enter(&limits).map_err(Failure::Crowded)?;
    let source = origin(client, peer, &front.balancers).await?;
    place
        .comes_from(Source::of(source.ip()), &limits)
        .map_err(Failure::Crowded)?;
    let tls = front.tls.load_full();
    let (packet, channel) = negotiate(client, &tls).await?;
    drop(tls);
    let startup = match startup::decode(&packet)? {
        StartupPacket::Startup(startup) => startup,
        StartupPacket::CancelRequest(key) => {
            cancel(front, worker, source, &key, &packet).await;
            return Err(Failure::Cancel);
        }
        StartupPacket::SslRequest | StartupPacket::GssEncRequest => {
            return Err(ProtocolError::OutOfOrder("SSLRequest").into());
        }
    };
    let version = agree_on_version(client, &startup);
    let wish = Wish::read(&startup)?;
    let attempt = Attempt {
        front,
        worker,
        registration,
        source,
        channel: &channel,
        wish: &wish,
    };
    let authenticated = authenticate(client, &attempt, &limits).await?;
    drop(place);
    let subject = Subject {
        session: registration.handle.id,
        user: wish.user.into(),
        auth_method: authenticated.method,
        class: authenticated.class,
        source,
        source_text: source.to_string().into(),
        application_name: startup
            .parameter("application_name")
            .unwrap_or_default()
            .into(),
        tls: channel.tls_version(),
        via: VIA,
    };
    let about = about(client, &wish, &subject);
    let key = registration.handle.give_key(version);
    let offer = match authenticated.destination {
        Destination::Target(offer) => offer,
        Destination::Console => {
            let console = Console::open(Arc::clone(&front.gateway), Arc::clone(worker), subject)
                .map_err(unrecorded)?;
            let parameters = console_parameters(&console);
            registration.handle.introduce(about);
            welcome(
                client,
                &key,
                authenticated.server_final.as_deref(),
                &parameters,
            )
            .await?;
            return Ok(LoggedIn::Console(Box::new(console)));
        }
    };
    let mut door = Door::open(
        Arc::clone(&front.gateway),
        Arc::clone(worker),
        authenticated.configuration,
        offer,
        subject,
    )
    .map_err(unrecorded)?;
    if let Err(bound) = door.take_seat() {
        door.close("login failed");
        return fail(
            SqlState::TOO_MANY_CONNECTIONS,
            format!("the target already has {bound} sessions, which is its max_clients"),
        );
    }
    if !door.bounds().may_come_from(source.ip()) {
        door.close("login failed: not from the networks of the user's roles");
        return fail(
            SqlState::INVALID_AUTHORIZATION,
            "your roles do not let you come from this address",
        );
    }
    match greet(&mut door, registration, &wish).await {
        Ok((settings, parameters)) => {
            door.count_statements();
            // Before the client knows, so that whoever it tells finds it.
            registration.handle.introduce(about);
            door.count(Figure::Logins, 1);
            welcome(
                client,
                &key,
                authenticated.server_final.as_deref(),
                &parameters,
            )
            .await?;
            Ok(LoggedIn::Session {
                door: Box::new(door),
                settings: Box::new(SettingsTracker::new(settings)),
                told: parameters,
            })
        }
        Err(failure) => {
            door.close("login failed");
            Err(failure)
        }
    }
}

fn unrecorded(unavailable: impl std::fmt::Display) -> Failure {
    Failure::Told(told(
        SqlState::DISK_FULL,
        format!("no session: it cannot be recorded ({unavailable})"),
    ))
}

/// Everything that tells the client it is in, in one write.
async fn welcome(
    client: &mut Client,
    key: &CancelKey,
    server_final: Option<&[u8]>,
    parameters: &Parameters,
) -> Result<(), Failure> {
    let out = client.out();
    if let Some(server_final) = server_final {
        messages::put_authentication(out, 12, server_final);
    }
    messages::put_authentication(out, 0, &[]);
    for (name, value) in parameters.iter() {
        messages::put_parameter_status(out, name, value);
    }
    messages::put_backend_key_data(out, key);
    messages::put_ready_for_query(out, TransactionStatus::Idle);
    client.send().await?;
    Ok(())
}
