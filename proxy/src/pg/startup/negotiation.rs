//! From the first byte to the first packet that means something: direct TLS, or requests for
//! encryption, each at most once.

use bosdb_gateway::Transport;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::sqlstate::SqlState;
use bosdb_protocol::pg::startup::{self, StartupPacket};

use super::{Failure, fail};
use crate::arrival::{Channel, accept};
use crate::client::Client;
use crate::tls::{ALPN, ClientTls, TlsDemand};

/// The first byte of a TLS handshake. A startup packet is never so long that it begins with it.
const HANDSHAKE: u8 = 0x16;

/// A request that may be made once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    NotYet,
    Already,
}

/// Reads until there is a startup message or a cancel request.
pub(super) async fn negotiate(
    client: &mut Client,
    tls: &ClientTls,
) -> Result<(Vec<u8>, Channel), Failure> {
    let mut channel = Channel::Plain;
    let (mut asked_tls, mut asked_gss) = (Asked::NotYet, Asked::NotYet);
    if first_byte(client).await? == HANDSHAKE {
        channel = accept_direct(client, tls).await?;
        asked_tls = Asked::Already;
    }
    loop {
        let packet = read_packet(client).await?;
        match startup::decode(&packet)? {
            StartupPacket::SslRequest if asked_tls == Asked::NotYet => {
                asked_tls = Asked::Already;
                match tls {
                    ClientTls::On(tls) => {
                        // Bytes sent before the handshake would later pass for protected ones.
                        if !client.inbound.is_empty() {
                            return Err(
                                ProtocolError::OutOfOrder("plaintext after SSLRequest").into()
                            );
                        }
                        client.transport.write_all(b"S").await?;
                        channel = accept(client, tls).await?;
                    }
                    ClientTls::Off => client.transport.write_all(b"N").await?,
                }
            }
            StartupPacket::GssEncRequest if asked_gss == Asked::NotYet => {
                asked_gss = Asked::Already;
                client.transport.write_all(b"N").await?;
            }
            StartupPacket::SslRequest | StartupPacket::GssEncRequest => {
                return Err(ProtocolError::OutOfOrder("SSLRequest").into());
            }
            StartupPacket::Startup(_) => {
                if matches!(channel, Channel::Plain) && tls.demand() == TlsDemand::Require {
                    return fail(
                        SqlState::INVALID_AUTHORIZATION,
                        "this listener speaks TLS only: connect with sslmode=require or stricter",
                    );
                }
                return Ok((packet, channel));
            }
            StartupPacket::CancelRequest(_) => return Ok((packet, channel)),
        }
    }
}

/// Looks at the first byte and leaves it where it is.
async fn first_byte(client: &Client) -> Result<u8, Failure> {
    let Transport::Plain(socket) = &client.transport else {
        return Err(Failure::Gone);
    };
    let mut byte = [0];
    match socket.peek(&mut byte).await? {
        0 => Err(Failure::Gone),
        _ => Ok(u8::from_be_bytes(byte)),
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

/// TLS without asking. Whoever does that must say which protocol it means: otherwise a browser's
/// request for another service could be led here.
async fn accept_direct(client: &mut Client, tls: &ClientTls) -> Result<Channel, Failure> {
    let ClientTls::On(tls) = tls else {
        return Err(Failure::Closed("direct TLS where none is offered"));
    };
    let channel = accept(client, tls).await?;
    match &client.transport {
        Transport::Tls(stream) if stream.get_ref().1.alpn_protocol() == Some(ALPN) => Ok(channel),
        Transport::Tls(_) | Transport::Plain(_) | Transport::Pipe(_) | Transport::Closed => {
            Err(Failure::Closed("direct TLS without ALPN"))
        }
    }
}
