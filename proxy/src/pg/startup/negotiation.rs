//! From the first byte to the first packet that means something: the header of a load balancer,
//! direct TLS, or requests for encryption, each at most once.

use std::net::SocketAddr;

use bosdb_gateway::{ShownCertificate, Transport};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::auth::scram::ServerBinding;
use bosdb_protocol::pg::sqlstate::SqlState;
use bosdb_protocol::pg::startup::{self, StartupPacket};
use bosdb_protocol::proxy_header::{self, Origin};
use ipnet::IpNet;
use tokio::io::AsyncReadExt as _;

use super::{Failure, fail};
use crate::client::Client;
use crate::tls::{ALPN, ClientTls, ServerTls, TlsDemand, names_in};

/// The first byte of a TLS handshake. A startup packet is never so long that it begins with it.
const HANDSHAKE: u8 = 0x16;

/// What a login travels through.
#[derive(Debug)]
pub(super) enum Channel {
    /// Nothing protects it.
    Plain,
    /// TLS.
    Tls(Protection),
}

/// TLS as it was agreed on.
#[derive(Debug)]
pub(super) struct Protection {
    version: &'static str,
    binding: ServerBinding,
    certificate: Option<ShownCertificate>,
}

impl Channel {
    /// The version of TLS, empty without.
    pub(super) const fn tls_version(&self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Tls(protection) => protection.version,
        }
    }

    /// The certificate that the client has shown.
    pub(super) const fn certificate(&self) -> Option<&ShownCertificate> {
        match self {
            Self::Plain => None,
            Self::Tls(protection) => protection.certificate.as_ref(),
        }
    }

    /// What a login can be bound to.
    pub(super) const fn binding(&self) -> &ServerBinding {
        match self {
            Self::Plain => &ServerBinding::Unavailable,
            Self::Tls(protection) => &protection.binding,
        }
    }
}

/// Where a connection really comes from. Those from the networks of load balancers begin with a
/// header that says so, and must; from elsewhere a header is no startup packet and ends the
/// connection.
pub(super) async fn origin(
    client: &mut Client,
    peer: SocketAddr,
    balancers: &[IpNet],
) -> Result<SocketAddr, Failure> {
    let address = peer.ip().to_canonical();
    if !balancers.iter().any(|network| network.contains(&address)) {
        return Ok(peer);
    }
    let Transport::Plain(socket) = &mut client.transport else {
        return Err(Failure::Gone);
    };
    let mut prefix = [0; proxy_header::PREFIX];
    socket.read_exact(&mut prefix).await?;
    let malformed = |_| Failure::Closed("no PROXY header of version 2");
    let length = proxy_header::rest_length(&prefix).map_err(malformed)?;
    let mut rest = vec![0; length];
    socket.read_exact(&mut rest).await?;
    match proxy_header::decode(&prefix, &rest).map_err(malformed)? {
        Origin::Balancer => Ok(peer),
        Origin::Client(address) => Ok(address),
    }
}

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
                        channel = Channel::Tls(accept(client, tls).await?);
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
    let protection = accept(client, tls).await?;
    match &client.transport {
        Transport::Tls(stream) if stream.get_ref().1.alpn_protocol() == Some(ALPN) => {
            Ok(Channel::Tls(protection))
        }
        Transport::Tls(_) | Transport::Plain(_) | Transport::Closed => {
            Err(Failure::Closed("direct TLS without ALPN"))
        }
    }
}

async fn accept(client: &mut Client, tls: &ServerTls) -> Result<Protection, Failure> {
    let plain = std::mem::replace(&mut client.transport, Transport::Closed);
    let Transport::Plain(socket) = plain else {
        return Err(Failure::Gone);
    };
    let stream = tls.acceptor.accept(socket).await.map_err(|error| {
        tracing::debug!(%error, "a TLS handshake failed");
        Failure::Closed("the TLS handshake failed")
    })?;
    let agreed = stream.get_ref().1;
    let shown = agreed.peer_certificates().and_then(|chain| chain.first());
    let certificate = shown.map(|certificate| names_in(certificate));
    let version = match agreed.protocol_version() {
        Some(rustls::ProtocolVersion::TLSv1_3) => "TLSv1.3",
        Some(_) => "TLSv1.2",
        None => "TLS",
    };
    client.transport = Transport::Tls(Box::new(stream.into()));
    Ok(Protection {
        version,
        binding: tls.binding.clone(),
        certificate,
    })
}
