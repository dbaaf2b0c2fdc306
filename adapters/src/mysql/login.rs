//! Logging in to a backend: from its greeting to a session that is ready.
//!
//! The backend is not trusted: every packet is bounded and numbered, and a password is shown only
//! to a server whose identity was verified, or under a key that is known to be its. The deadline
//! is the caller's.

mod proof;
pub(super) mod setup;

use std::sync::Arc;

use bosdb_protocol::ProtocolError;
use bosdb_protocol::auth::caching_sha2;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::handshake::{
    self, Attributes, AuthSwitch, ClientHead, Greeting, SCRAMBLE,
};
use bosdb_protocol::mysql::reply::{ERR, Fault, OK, Okay};
use bosdb_protocol::mysql::status::Status;

use crate::buffer::Buffer;
use crate::connection::Profile;
use crate::error::BackendError;
use crate::mysql::endpoint::{Endpoint, LocalFiles};
use crate::mysql::engine::ConnectionId;
use crate::mysql::packets::Packets;
use crate::mysql::server::ServerVersion;
use crate::transport::Transport;
use proof::Plugin;

/// What BosDB wants of a backend. CONNECT_WITH_DB is added where there is a database, FOUND_ROWS by
/// the profile and LOCAL_FILES by the target. Several statements in one text are never agreed on here:
/// they are let in for one text at a time, by COM_SET_OPTION, where that many were judged.
const WANTED: Capabilities = Capabilities::LONG_PASSWORD
    .union(Capabilities::LONG_FLAG)
    .union(Capabilities::PROTOCOL_41)
    .union(Capabilities::TRANSACTIONS)
    .union(Capabilities::SECURE_CONNECTION)
    .union(Capabilities::MULTI_RESULTS)
    .union(Capabilities::PS_MULTI_RESULTS)
    .union(Capabilities::PLUGIN_AUTH)
    .union(Capabilities::PLUGIN_AUTH_LENENC_CLIENT_DATA)
    .union(Capabilities::CONNECT_ATTRS)
    .union(Capabilities::SESSION_TRACK)
    .union(Capabilities::DEPRECATE_EOF)
    .union(Capabilities::STMT_BULK_OPERATIONS);

/// utf8mb4_general_ci, which every server since 5.5.3 has.
const COLLATION: u8 = 45;

/// The longest packet BosDB wants to see: the protocol's bound for rows.
const MAX_PACKET: u32 = 1 << 30;

/// The most rounds a login may take.
const MAX_ROUNDS: usize = 8;

/// The most characters kept of the backend's words.
const MAX_WORDS: usize = 300;

/// A session that has logged in and is not set up yet.
pub(super) struct Login<'e> {
    endpoint: &'e Endpoint,
    packets: Packets,
    server: ServerVersion,
    id: ConnectionId,
    agreed: Capabilities,
    status: Status,
}

/// What the rounds of a login go by.
struct Exchange<'e> {
    endpoint: &'e Endpoint,
    packets: Packets,
    plugin: Plugin,
    challenge: Vec<u8>,
}

impl<'e> Login<'e> {
    /// Reads the greeting, agrees on TLS and proves the password.
    pub(super) async fn begin(
        endpoint: &'e Endpoint,
        profile: Profile,
        name: &Arc<str>,
        stream: Transport,
        inbound: Buffer,
    ) -> Result<Self, BackendError> {
        let mut packets = Packets::new(stream, inbound);
        let first = packets.receive().await?;
        if first.first() == Some(&ERR) {
            return Err(refused(&first, endpoint)?);
        }
        let greeting = Greeting::parse(&first)?;
        let mut agreed = wanted(endpoint, profile);
        // The bit that tells MySQL from MariaDB is this side's own word.
        agreed = agreed
            .intersection(greeting.capabilities)
            .union(Capabilities::LONG_PASSWORD);
        let mut head = ClientHead {
            capabilities: agreed,
            max_packet: MAX_PACKET,
            collation: COLLATION,
        };
        if endpoint.tls.is_some() {
            if !greeting.capabilities.has(Capabilities::SSL) {
                return Err(tls_error(name, "the server does not offer TLS"));
            }
            head.capabilities = agreed.union(Capabilities::SSL);
            packets = encrypt(endpoint, name, packets, &head).await?;
        }
        // What a hostile server names first is answered with a plugin that shows nothing.
        let plugin = Plugin::of(greeting.plugin).unwrap_or(Plugin::Native);
        let mut exchange = Exchange {
            endpoint,
            packets,
            plugin,
            challenge: greeting.scramble.to_vec(),
        };
        exchange.answer_greeting(head).await?;
        let status = exchange.until_ok(agreed).await?;
        Ok(Self {
            endpoint,
            packets: exchange.packets,
            server: ServerVersion::parse(greeting.version),
            id: ConnectionId(greeting.connection_id),
            agreed,
            status,
        })
    }
}

/// What BosDB wants of a backend of this endpoint.
fn wanted(endpoint: &Endpoint, profile: Profile) -> Capabilities {
    let mut wanted = WANTED;
    if !endpoint.database.is_empty() {
        wanted = wanted.union(Capabilities::CONNECT_WITH_DB);
    }
    if profile.counts_found() {
        wanted = wanted.union(Capabilities::FOUND_ROWS);
    }
    match endpoint.particulars.local_files {
        LocalFiles::Refused => wanted,
        LocalFiles::Relayed => wanted.union(Capabilities::LOCAL_FILES),
    }
}

/// Asks for TLS and turns the connection into one that has it.
async fn encrypt(
    endpoint: &Endpoint,
    name: &Arc<str>,
    mut packets: Packets,
    head: &ClientHead,
) -> Result<Packets, BackendError> {
    let Some(tls) = &endpoint.tls else {
        return Ok(packets);
    };
    // Bytes that came before TLS are nobody's word.
    if !packets.inbound.is_empty() {
        return Err(ProtocolError::OutOfOrder("backend").into());
    }
    packets
        .send(|out| handshake::put_tls_request(out, head))
        .await?;
    let plain = std::mem::replace(&mut packets.transport, Transport::Closed);
    let Transport::Plain(socket) = plain else {
        return Err(BackendError::Closed);
    };
    let stream = tls.wrap(name, socket).await;
    let stream = stream.map_err(|reason| tls_error(name, &reason))?;
    packets.transport = Transport::Tls(Box::new(stream.into()));
    Ok(packets)
}

fn tls_error(name: &Arc<str>, reason: &str) -> BackendError {
    BackendError::Tls {
        address: Arc::clone(name),
        reason: reason.into(),
    }
}

impl Exchange<'_> {
    async fn answer_greeting(&mut self, head: ClientHead) -> Result<(), BackendError> {
        let data = self.proof()?;
        let login = handshake::Login {
            head,
            user: self.endpoint.user.as_bytes(),
            data: &data,
            database: Some(self.endpoint.database.as_bytes()),
            plugin: Some(self.plugin.name().as_bytes()),
            attributes: Attributes::default(),
        };
        let mut payload = zeroize::Zeroizing::new(Vec::new());
        let about = [("_client_name", "bosdb"), ("program_name", "bosdb")];
        handshake::put_login(&mut payload, &login, &about)?;
        self.packets
            .send(|out| out.extend_from_slice(&payload))
            .await
    }

    /// The rounds until the server is content.
    async fn until_ok(&mut self, agreed: Capabilities) -> Result<Status, BackendError> {
        for _ in 0..MAX_ROUNDS {
            let payload = self.packets.receive().await?;
            match payload.first().copied() {
                Some(OK) => {
                    let okay = Okay::parse(&payload, agreed)?;
                    return Ok(okay.status);
                }
                Some(ERR) => return Err(refused(&payload, self.endpoint)?),
                Some(AuthSwitch::TAG) => {
                    let switch = AuthSwitch::parse(&payload)?;
                    let plugin = Plugin::of(switch.plugin);
                    self.plugin = plugin.ok_or(ProtocolError::Unsupported("login plugin"))?;
                    self.challenge = switch.data.to_vec();
                    let data = self.proof()?;
                    self.packets
                        .send(|out| out.extend_from_slice(&data))
                        .await?;
                }
                Some(1) if self.plugin == Plugin::CachingSha2 => {
                    self.more(payload.get(1..).unwrap_or_default()).await?;
                }
                Some(_) | None => return Err(ProtocolError::OutOfOrder("backend").into()),
            }
        }
        Err(ProtocolError::OutOfOrder("backend").into())
    }

    /// What caching_sha2_password says between the first answer and the end.
    async fn more(&mut self, data: &[u8]) -> Result<(), BackendError> {
        match data {
            // An OK packet follows.
            [caching_sha2::FAST_DONE] => Ok(()),
            [caching_sha2::FULL_WANTED] => self.show_password().await,
            // The key that was asked for.
            pem if pem.starts_with(b"-----BEGIN") => self.send_encrypted(pem).await,
            _ => Err(ProtocolError::OutOfOrder("backend").into()),
        }
    }

    fn scramble(&self) -> Result<[u8; SCRAMBLE], BackendError> {
        let scramble = self.challenge.as_slice().try_into();
        scramble.map_err(|_| ProtocolError::Malformed("authentication switch").into())
    }
}

/// The backend's refusal: shortened, and without the account.
pub(super) fn refused(payload: &[u8], endpoint: &Endpoint) -> Result<BackendError, ProtocolError> {
    let fault = Fault::parse(payload)?;
    let state = fault.state.as_ref();
    let state = state.and_then(|state| std::str::from_utf8(state).ok());
    let code = match (state, fault.code) {
        (Some(state), _) if state.bytes().all(|b| b.is_ascii_alphanumeric()) => state,
        // Before the login errors have none; these are the numbers that come there.
        (_, 1040) => "08004",
        (_, 1053) => "08S01",
        _ => "HY000",
    };
    let mut message = std::str::from_utf8(fault.message)
        .unwrap_or_default()
        .replace(char::is_control, " ");
    for secret in [endpoint.password.as_str(), endpoint.user.as_str()] {
        if !secret.is_empty() {
            message = message.replace(secret, "...");
        }
    }
    let message: String = message.chars().take(MAX_WORDS).collect();
    Ok(BackendError::Refused {
        code: code.into(),
        message: format!("{message} (error {})", fault.code).into(),
    })
}
