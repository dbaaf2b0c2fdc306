//! A connection's life after its greeting: it logs in, and may do so again as somebody else.

use std::net::SocketAddr;
use std::sync::Arc;

use bosdb_gateway::console::Console;
use bosdb_gateway::door::Door;
use bosdb_gateway::mysql::Server;
use bosdb_gateway::sessions::Registration;
use bosdb_gateway::stats::Figure;
use bosdb_gateway::subject::Subject;
use bosdb_gateway::worker::Worker;
use bosdb_gateway::{Configuration, Offer};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::auth::exchange::{Opening, Switching};
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::command::{ChangeUser, Command};
use bosdb_protocol::mysql::errno::Errno;
use bosdb_protocol::mysql::handshake::SCRAMBLE;

use super::authentication::{Attempt, authenticate};
use super::destination::{self, Destination};
use super::packets::Packets;
use super::{Failure, VIA, crowded, fail, text, turn_away, unrecorded, welcome};
use crate::arrival::Channel;
use crate::client::Client;
use crate::front::Front;
use crate::logins::Place;
use crate::mysql::refusal;
use crate::mysql::session::{self, Connected, Handover};

/// What does not change over a connection's life.
pub(super) struct Residence {
    pub(super) front: Arc<Front>,
    pub(super) worker: Arc<Worker>,
    pub(super) source: SocketAddr,
    pub(super) channel: Channel,
    pub(super) scramble: [u8; SCRAMBLE],
    pub(super) agreed: Capabilities,
}

/// Who wants to go where.
pub(super) struct Wish<'a> {
    pub(super) opening: Opening<'a>,
    pub(super) user: String,
    /// Empty for none.
    pub(super) database: String,
    pub(super) application_name: &'a str,
    pub(super) collation: u16,
}

/// Which login of a connection it is.
pub(super) enum Occasion<'p> {
    /// The first, with a place among those who wait; given up once it is known who it is.
    First(Place<'p>),
    /// COM_CHANGE_USER.
    Again,
}

/// Where a login leads.
pub(super) enum Way {
    Session(Box<Entered>),
    Console(Box<Console>),
}

/// A client that is in.
pub(super) struct Entered {
    door: Door,
    collation: u16,
    server: Arc<Server>,
}

impl Residence {
    /// Whether the client can be asked to use another plugin.
    pub(super) const fn switching(&self) -> Switching {
        if self.agreed.has(Capabilities::PLUGIN_AUTH) {
            Switching::Possible
        } else {
            Switching::Unknown
        }
    }

    /// Finds out who it is, and opens the way; the client is told that it is in.
    pub(super) async fn enter(
        &self,
        packets: &mut Packets<'_>,
        registration: &Registration,
        wish: &Wish<'_>,
        occasion: Occasion<'_>,
    ) -> Result<Way, Failure> {
        let limits = self.front.gateway.configuration().limits.logins;
        let attempt = Attempt {
            front: &self.front,
            worker: &self.worker,
            session: registration.handle.id,
            source: self.source,
            channel: &self.channel,
            scramble: self.scramble,
            user: &wish.user,
            database: &wish.database,
        };
        let authenticated = authenticate(packets, &attempt, &wish.opening, &limits).await?;
        let is_first = match occasion {
            Occasion::First(_place) => true,
            Occasion::Again => false,
        };
        let (user, to) = destination::of(&authenticated.configuration, &attempt)?;
        let subject = Subject {
            session: registration.handle.id,
            user: user.name.as_str().into(),
            auth_method: authenticated.method,
            class: user.class(),
            source: self.source,
            source_text: self.source.to_string().into(),
            application_name: wish.application_name.into(),
            tls: self.channel.tls_version(),
            via: VIA,
        };
        let about = destination::about(packets.client, &subject, &to);
        match to {
            Destination::Console if !is_first => fail(
                Errno::BAD_DB,
                "The admin console is entered by a login of its own",
            ),
            Destination::Console => {
                let gateway = Arc::clone(&self.front.gateway);
                let console = Console::open(gateway, Arc::clone(&self.worker), subject)
                    .map_err(unrecorded)?;
                registration.handle.introduce(about);
                welcome(packets, self.agreed).await?;
                Ok(Way::Console(Box::new(console)))
            }
            Destination::Target(offer) => {
                let configuration = authenticated.configuration;
                let (mut door, server) = self.open(configuration, offer, subject).await?;
                door.count_statements();
                // Before the client knows, so that whoever it tells finds it.
                registration.handle.introduce(about);
                door.count(Figure::Logins, 1);
                welcome(packets, self.agreed).await?;
                let entered = Entered {
                    door,
                    collation: wish.collation,
                    server,
                };
                Ok(Way::Session(Box::new(entered)))
            }
        }
    }

    async fn open(
        &self,
        configuration: Arc<Configuration>,
        offer: Offer,
        subject: Subject,
    ) -> Result<(Door, Arc<Server>), Failure> {
        // Texts are read as this server reads them.
        let server = offer.target.mysql_server(&self.worker).await;
        let server = server.map_err(|error| Failure::Told(refusal::tell_backend(&error)))?;
        let source = subject.source.ip();
        let mut door = Door::open(
            Arc::clone(&self.front.gateway),
            Arc::clone(&self.worker),
            configuration,
            offer,
            subject,
        )
        .map_err(unrecorded)?;
        if let Err(bound) = door.take_seat() {
            door.close("login failed");
            return fail(
                Errno::CON_COUNT,
                format!("The target already has {bound} sessions, which is its max_clients"),
            );
        }
        if !door.bounds().may_come_from(source) {
            door.close("login failed: not from the networks of the user's roles");
            return fail(
                Errno::ACCESS_DENIED,
                "Your roles do not let you come from this address",
            );
        }
        Ok((door, server))
    }

    /// Everything that a session needs.
    pub(super) fn connect(
        &self,
        client: Client,
        registration: Registration,
        entered: Entered,
    ) -> Connected {
        Connected {
            client,
            door: entered.door,
            registration,
            agreed: self.agreed,
            collation: entered.collation,
            schema: None,
            server: entered.server,
        }
    }

    /// COM_CHANGE_USER: the same as a login, but for its first packet. A client that fails is
    /// told so and is out.
    async fn change_user(&self, handover: Handover) -> Option<Connected> {
        let Handover {
            mut client,
            registration,
            payload,
            sequence,
        } = handover;
        let mut packets = Packets {
            client: &mut client,
            sequence,
        };
        let limits = self.front.gateway.configuration().limits.clone();
        let again = self.again(&mut packets, &registration, &payload);
        let outcome = tokio::time::timeout(limits.login_timeout, again).await;
        let sequence = packets.sequence;
        match outcome {
            Ok(Ok(entered)) => Some(self.connect(client, registration, *entered)),
            Ok(Err(Failure::Told(told) | Failure::Wait(told))) => {
                turn_away(client, sequence, &told).await;
                None
            }
            Ok(Err(Failure::Crowded(full))) => {
                turn_away(client, sequence, &crowded(full)).await;
                None
            }
            Ok(Err(Failure::Gone | Failure::Closed(_))) | Err(_) => None,
        }
    }

    async fn again(
        &self,
        packets: &mut Packets<'_>,
        registration: &Registration,
        payload: &[u8],
    ) -> Result<Box<Entered>, Failure> {
        let Command::ChangeUser(change) = Command::parse(payload, self.agreed)? else {
            return Err(ProtocolError::OutOfOrder("COM_CHANGE_USER").into());
        };
        let ChangeUser {
            user,
            data,
            database,
            collation,
            plugin,
            attributes,
        } = change;
        let before = registration.handle.about();
        let before = before.as_ref().map_or("", |about| &*about.application_name);
        let wish = Wish {
            opening: Opening {
                plugin,
                data,
                switching: self.switching(),
            },
            user: text(user),
            database: text(database),
            application_name: attributes.get("program_name").unwrap_or(before),
            collation: collation.unwrap_or_default(),
        };
        match self
            .enter(packets, registration, &wish, Occasion::Again)
            .await?
        {
            Way::Session(entered) => Ok(entered),
            // There is none on this occasion.
            Way::Console(_) => Err(Failure::Gone),
        }
    }
}

/// Serves a client until it leaves, as whomever it logs in.
pub(super) async fn reside(connected: Connected, residence: Box<Residence>) {
    let mut connected = Box::new(connected);
    while let Some(handover) = session::run(connected).await {
        // Boxed, so that sessions do not carry its space.
        let again = Box::pin(residence.change_user(handover)).await;
        let Some(again) = again else { return };
        connected = Box::new(again);
    }
}
