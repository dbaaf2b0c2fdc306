//! The packets of a login, each read whole and counted.

use bosdb_gateway::Transport;
use bosdb_protocol::mysql::errno::Errno;
use bosdb_protocol::mysql::handshake::MAX_LOGIN_PACKET;
use bosdb_protocol::mysql::packet::{self, HEADER, Header};
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;

use super::{Failure, fail};
use crate::client::Client;

/// A client that logs in, and the number of the packet whose turn it is.
pub(super) struct Packets<'c> {
    pub(super) client: &'c mut Client,
    pub(super) sequence: u8,
}

impl Packets<'_> {
    /// Sends a packet.
    pub(super) async fn send(&mut self, payload: &[u8]) -> Result<(), Failure> {
        self.put(payload);
        Ok(self.client.send().await?)
    }

    /// Appends a packet to what is sent next.
    pub(super) fn put(&mut self, payload: &[u8]) {
        let out = self.client.out();
        self.sequence = packet::put(out, self.sequence, |out| out.extend_from_slice(payload));
    }

    /// Reads the first packet, from a socket that nothing was read of, and not a byte more: it may
    /// be a wish for TLS, whose handshake follows at once.
    pub(super) async fn read_first(&mut self) -> Result<Vec<u8>, Failure> {
        let mut head = [0; HEADER];
        self.socket()?.read_exact(&mut head).await?;
        let Some(header) = packet::header(&head) else {
            return Err(Failure::Gone);
        };
        let length = self.expected(header)?;
        // Memory grows with what comes, not with what is announced.
        let mut payload = Vec::new();
        let limit = u64::try_from(length).unwrap_or(0);
        let mut rest = self.socket()?.take(limit);
        rest.read_to_end(&mut payload).await?;
        if payload.len() < length {
            return Err(Failure::Gone);
        }
        Ok(payload)
    }

    fn socket(&mut self) -> Result<&mut TcpStream, Failure> {
        match &mut self.client.transport {
            Transport::Plain(socket) => Ok(socket),
            Transport::Tls(_) | Transport::Pipe(_) | Transport::Closed => Err(Failure::Gone),
        }
    }

    /// Reads a packet.
    pub(super) async fn read(&mut self) -> Result<Vec<u8>, Failure> {
        let client = &mut *self.client;
        let header = loop {
            if let Some(header) = packet::header(client.inbound.bytes()) {
                break header;
            }
            client.transport.read_more(&mut client.inbound).await?;
        };
        self.expected(header)?;
        let client = &mut *self.client;
        loop {
            if let Some(payload) = client.inbound.bytes().get(HEADER..header.packet()) {
                let payload = payload.to_vec();
                client.inbound.consume(header.packet());
                client.inbound.release_if_empty();
                return Ok(payload);
            }
            client.transport.read_more(&mut client.inbound).await?;
        }
    }

    /// The length of a packet's payload, where it is its turn and no longer than it may be.
    fn expected(&mut self, header: Header) -> Result<usize, Failure> {
        if header.sequence != self.sequence {
            return fail(Errno::PACKETS_OUT_OF_ORDER, "Got packets out of order");
        }
        self.sequence = self.sequence.wrapping_add(1);
        if header.payload > MAX_LOGIN_PACKET {
            return fail(
                Errno::PACKET_TOO_LARGE,
                format!("Got a packet bigger than {MAX_LOGIN_PACKET} bytes before the login"),
            );
        }
        Ok(header.payload)
    }
}
