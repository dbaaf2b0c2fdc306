//! From the first byte to a session: a greeting, TLS, who is it, where to.
//!
//! As on the other wire nothing that a client can learn here tells whether a user exists.

mod authentication;
mod destination;
mod greeting;
mod packets;
mod residence;

use std::net::SocketAddr;
use std::sync::Arc;

use bosdb_gateway::console::Console;
use bosdb_gateway::sessions::Registration;
use bosdb_gateway::worker::Worker;
use bosdb_gateway::{Buffer, Gateway, Transport};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::auth::exchange::Opening;
use bosdb_protocol::cursor::Cursor;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::errno::Errno;
use bosdb_protocol::mysql::handshake::{CLIENT_HEAD, ClientHead, Login};
use bosdb_protocol::mysql::packet;
use bosdb_protocol::mysql::reply::{OK, Okay, put_okay};
use bosdb_protocol::mysql::status::Status;
use tokio::net::TcpStream;

use super::admin;
use super::told::Told;
use crate::arrival::{Channel, NoLogin, accept, origin};
use crate::client::Client;
use crate::front::Front;
use crate::logins::{Full, Source};
use crate::tls::{ClientTls, TlsDemand};
pub(super) use greeting::OWN_VERSION;
use greeting::{Face, Tls, fresh_scramble};
use packets::Packets;
use residence::{Entered, Occasion, Residence, Way, Wish, reside};

/// The road, in the audit log.
const VIA: &str = "wire-mysql";

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
}

impl From<ProtocolError> for Failure {
    fn from(error: ProtocolError) -> Self {
        let errno = match error {
            ProtocolError::OutOfOrder(_) => Errno::PACKETS_OUT_OF_ORDER,
            ProtocolError::Unsupported(_)
            | ProtocolError::Malformed(_)
            | ProtocolError::Length { .. }
            | ProtocolError::UnknownType(_)
            | ProtocolError::Authentication(_) => Errno::HANDSHAKE,
        };
        Self::Told(Told::new(errno, format!("Bad handshake: {error}")))
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

fn fail<T>(errno: Errno, message: impl Into<String>) -> Result<T, Failure> {
    Err(Failure::Told(Told::new(errno, message)))
}

/// Serves one client from its first byte to its last. Counted when this is called, not when what is
/// returned is first polled: whoever stops BosDB sees everybody who was accepted.
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
    let gateway = Arc::clone(&front.gateway);
    let mut client = Client::new(
        Transport::Plain(socket),
        Buffer::new(Arc::clone(worker.buffers())),
    );
    let logins = &gateway.metrics.logins;
    let Some(registration) = registration else {
        logins.with_label_values(&["no place"]).inc();
        return turn_away(client, 0, &crowded(Full::All)).await;
    };
    gateway.metrics.sessions.inc();
    let alive = Alive(Arc::clone(&gateway));
    let mut packets = Packets {
        client: &mut client,
        sequence: 0,
    };
    let login = login(&mut packets, source, &front, &worker, &registration);
    let outcome = tokio::time::timeout(limits.login_timeout, login).await;
    let sequence = packets.sequence;
    let result = match &outcome {
        Ok(Ok(_)) => "ok",
        Ok(Err(Failure::Gone)) => "gone",
        Ok(Err(Failure::Closed(_))) => "closed",
        Ok(Err(Failure::Told(_))) => "refused",
        Ok(Err(Failure::Wait(_))) => "wait",
        Ok(Err(Failure::Crowded(_))) => "crowded",
        Err(_) => "timeout",
    };
    logins.with_label_values(&[result]).inc();
    match outcome {
        // Boxed, so that the sessions of clients do not carry its space.
        Ok(Ok(LoggedIn::Console(console, agreed))) => {
            let control = front.control.clone();
            drop(front);
            Box::pin(admin::serve(
                client,
                *console,
                registration,
                control,
                agreed,
            ))
            .await;
            drop(alive);
        }
        Ok(Ok(LoggedIn::Session(entered, residence))) => {
            client.rest();
            let connected = residence.connect(client, registration, *entered);
            // A task of its own: this one ends here, and the room that a login needs with it.
            tokio::spawn(async move {
                reside(connected, residence).await;
                drop(alive);
            });
        }
        Ok(Err(Failure::Told(told) | Failure::Wait(told))) => {
            turn_away(client, sequence, &told).await;
        }
        Ok(Err(Failure::Crowded(full))) => turn_away(client, sequence, &crowded(full)).await,
        Ok(Err(Failure::Closed(reason))) => {
            tracing::debug!(%source, reason, "a client was not let in");
        }
        Ok(Err(Failure::Gone)) | Err(_) => {}
    }
}

/// Counts a session as alive until it is dropped.
struct Alive(Arc<Gateway>);

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.metrics.sessions.dec();
    }
}

fn crowded(full: Full) -> Told {
    let words = match full {
        Full::All => "Too many connections",
        Full::Source => "Too many connections from your address are logging in; try again later",
    };
    Told::new(Errno::CON_COUNT, words)
}

async fn turn_away(mut client: Client, sequence: u8, told: &Told) {
    let payload = told.payload();
    packet::put(client.out(), sequence, |out| match sequence {
        // Before the greeting a client knows of no SQLSTATE.
        0 => {
            let (number, words) = payload.split_at_checked(3).unwrap_or((&payload, &[]));
            out.extend_from_slice(number);
            out.extend_from_slice(words.get(6..).unwrap_or_default());
        }
        _ => out.extend_from_slice(&payload),
    });
    let goodbye = async {
        client.send().await?;
        client.transport.shutdown().await
    };
    let patience = std::time::Duration::from_secs(2);
    if let Ok(Err(error)) = tokio::time::timeout(patience, goodbye).await {
        tracing::debug!(%error, "a client left before it was turned away");
    }
}

/// What came of a login.
enum LoggedIn {
    /// To a target.
    Session(Box<Entered>, Box<Residence>),
    /// To the admin console.
    Console(Box<Console>, Capabilities),
}

async fn login(
    packets: &mut Packets<'_>,
    peer: SocketAddr,
    front: &Arc<Front>,
    worker: &Arc<Worker>,
    registration: &Registration,
) -> Result<LoggedIn, Failure> {
    let configuration = front.gateway.configuration();
    let limits = configuration.limits.logins;
    let mut place = front.logins.enter(&limits).map_err(Failure::Crowded)?;
    let source = origin(packets.client, peer, &front.balancers).await?;
    place
        .comes_from(Source::of(source.ip()), &limits)
        .map_err(Failure::Crowded)?;
    let tls = front.tls.load_full();
    let offers_tls = match &*tls {
        ClientTls::On(_) => Tls::Offered,
        ClientTls::Off => Tls::None,
    };
    let face = Face::of(&configuration, worker, offers_tls).await;
    drop(configuration);
    let scramble = fresh_scramble()?;
    let number = connection_id(registration);
    packets.send(&face.greeting(number, scramble)).await?;
    let (payload, channel) = negotiate(packets, &tls).await?;
    drop(tls);
    let login = Login::parse(&payload, face.offered)?;
    let agreed = login.head.capabilities;
    let residence = Residence {
        front: Arc::clone(front),
        worker: Arc::clone(worker),
        source,
        channel,
        scramble,
        agreed,
    };
    let wish = Wish {
        opening: Opening {
            plugin: login.plugin,
            data: login.data,
            switching: residence.switching(),
        },
        user: text(login.user),
        database: text(login.database.unwrap_or_default()),
        application_name: login.attributes.get("program_name").unwrap_or_default(),
        collation: login.head.collation.into(),
    };
    let entered = residence
        .enter(packets, registration, &wish, Occasion::First(place))
        .await?;
    Ok(match entered {
        Way::Session(entered) => LoggedIn::Session(entered, Box::new(residence)),
        Way::Console(console) => LoggedIn::Console(console, agreed),
    })
}

/// The number that the client is told: what it gives to KILL.
fn connection_id(registration: &Registration) -> u32 {
    let [.., a, b, c, d] = registration.handle.id.to_be_bytes();
    u32::from_be_bytes([a, b, c, d])
}

/// Text of a client. What is no UTF-8 names nobody and nothing.
fn text(bytes: &[u8]) -> String {
    bytes
        .utf8_chunks()
        .flat_map(|chunk| {
            let broken = (!chunk.invalid().is_empty()).then_some('\u{fffd}');
            chunk.valid().chars().chain(broken)
        })
        .filter(|c| !c.is_control())
        .collect()
}

/// Reads until there is a login; through TLS, where the client wishes for it.
async fn negotiate(
    packets: &mut Packets<'_>,
    tls: &ClientTls,
) -> Result<(Vec<u8>, Channel), Failure> {
    let payload = packets.read_first().await?;
    let head = ClientHead::parse(&mut Cursor::new(&payload, "login"))?;
    let wishes = head.capabilities.has(Capabilities::SSL) && payload.len() == CLIENT_HEAD;
    match tls {
        ClientTls::On(tls) if wishes => {
            let channel = accept(packets.client, tls).await?;
            Ok((packets.read().await?, channel))
        }
        ClientTls::On(_) | ClientTls::Off if tls.demand() == TlsDemand::Require => fail(
            Errno::MUST_USE_TLS,
            "Connections using insecure transport are prohibited: this listener speaks TLS only, \
             connect with --ssl-mode=REQUIRED or --ssl",
        ),
        ClientTls::On(_) | ClientTls::Off => Ok((payload, Channel::Plain)),
    }
}

fn unrecorded(unavailable: impl std::fmt::Display) -> Failure {
    Failure::Told(Told::new(
        Errno::UNKNOWN,
        format!("no session: it cannot be recorded ({unavailable})"),
    ))
}

/// Tells the client that it is in.
async fn welcome(packets: &mut Packets<'_>, agreed: Capabilities) -> Result<(), Failure> {
    let mut payload = Vec::new();
    let okay = Okay {
        status: Status::AUTOCOMMIT,
        ..Okay::default()
    };
    put_okay(&mut payload, OK, &okay, agreed);
    packets.send(&payload).await
}
