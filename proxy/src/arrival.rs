//! What is the same for clients of both wires before they say who they are: the header of a load
//! balancer, and TLS.

use std::io;
use std::net::SocketAddr;

use bosdb_gateway::{ShownCertificate, Transport};
use bosdb_protocol::auth::scram::ServerBinding;
use bosdb_protocol::proxy_header::{self, Origin};
use ipnet::IpNet;
use tokio::io::AsyncReadExt as _;

use crate::client::Client;
use crate::config::Balancers;
use crate::tls::{ServerTls, names_in};

/// Why a connection comes to nothing without a word to the client.
#[derive(Debug)]
pub(crate) enum NoLogin {
    /// Nobody is there to be told.
    Gone,
    /// The client does not speak the protocol, or not yet.
    Closed(&'static str),
}

impl From<io::Error> for NoLogin {
    fn from(_: io::Error) -> Self {
        Self::Gone
    }
}

/// What a login travels through.
#[derive(Debug)]
pub(crate) enum Channel {
    /// Nothing protects it.
    Plain,
    /// TLS.
    Tls(Protection),
}

/// TLS as it was agreed on.
#[derive(Debug)]
pub(crate) struct Protection {
    version: &'static str,
    binding: ServerBinding,
    certificate: Option<ShownCertificate>,
}

impl Channel {
    /// The version of TLS, empty without.
    pub(crate) const fn tls_version(&self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Tls(protection) => protection.version,
        }
    }

    /// The certificate that the client has shown.
    pub(crate) const fn certificate(&self) -> Option<&ShownCertificate> {
        match self {
            Self::Plain => None,
            Self::Tls(protection) => protection.certificate.as_ref(),
        }
    }

    /// What a login can be bound to.
    pub(crate) const fn binding(&self) -> &ServerBinding {
        match self {
            Self::Plain => &ServerBinding::Unavailable,
            Self::Tls(protection) => &protection.binding,
        }
    }
}

/// The networks of the listener that a connection has come to. One that listens on all addresses
/// takes what no other does, as the system has it.
fn networks_at<'a>(balancers: &'a Balancers, transport: &Transport) -> &'a [IpNet] {
    if balancers.at.is_empty() {
        return &balancers.usual;
    }
    let Some(local) = transport.local_address() else {
        return &balancers.usual;
    };
    let of = |is_it: &dyn Fn(&SocketAddr) -> bool| {
        let found = balancers.at.iter().find(|(listener, _)| is_it(listener));
        found.map(|(_, networks)| networks.as_slice())
    };
    let whole = |listener: &SocketAddr| {
        listener.port() == local.port()
            && listener.ip().is_unspecified()
            && listener.is_ipv4() == local.is_ipv4()
    };
    of(&|listener| *listener == local)
        .or_else(|| of(&whole))
        .unwrap_or(&balancers.usual)
}

/// Where a connection really comes from. Those from the networks of load balancers begin with a
/// header that says so, and must; from elsewhere a header is no startup packet and ends the
/// connection.
pub(crate) async fn origin(
    client: &mut Client,
    peer: SocketAddr,
    balancers: &Balancers,
) -> Result<SocketAddr, NoLogin> {
    let address = peer.ip().to_canonical();
    let networks = networks_at(balancers, &client.transport);
    if !networks.iter().any(|network| network.contains(&address)) {
        return Ok(peer);
    }
    let Transport::Plain(socket) = &mut client.transport else {
        return Err(NoLogin::Gone);
    };
    let mut prefix = [0; proxy_header::PREFIX];
    socket.read_exact(&mut prefix).await?;
    let malformed = |_| NoLogin::Closed("no PROXY header of version 2");
    let length = proxy_header::rest_length(&prefix).map_err(malformed)?;
    let mut rest = vec![0; length];
    socket.read_exact(&mut rest).await?;
    match proxy_header::decode(&prefix, &rest).map_err(malformed)? {
        Origin::Balancer => Ok(peer),
        Origin::Client(address) => Ok(address),
    }
}

/// TLS, with a client that is about to begin it. Nothing that it sent before may be left: it would
/// pass for protected.
pub(crate) async fn accept(client: &mut Client, tls: &ServerTls) -> Result<Channel, NoLogin> {
    if !client.inbound.is_empty() {
        return Err(NoLogin::Closed("plaintext before TLS"));
    }
    let plain = std::mem::replace(&mut client.transport, Transport::Closed);
    let Transport::Plain(socket) = plain else {
        return Err(NoLogin::Gone);
    };
    let stream = tls.acceptor.accept(socket).await.map_err(|error| {
        tracing::debug!(%error, "a TLS handshake failed");
        NoLogin::Closed("the TLS handshake failed")
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
    Ok(Channel::Tls(Protection {
        version,
        binding: tls.binding.clone(),
        certificate,
    }))
}
