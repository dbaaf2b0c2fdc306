//! Whole packets over a transport, outside of the relay: logins and BosDB's own queries, whose
//! packets are few and small.

use bosdb_protocol::ProtocolError;
use bosdb_protocol::mysql::packet;

use crate::buffer::Buffer;
use crate::error::BackendError;
use crate::transport::Transport;

/// The longest packet accepted here.
const MAX_PAYLOAD: usize = 128 * 1024;

/// The most packets one exchange may take in all.
const MAX_PACKETS: usize = 4096;

/// A transport with the packet number that comes next.
#[derive(Debug)]
pub(super) struct Packets {
    pub(super) transport: Transport,
    pub(super) inbound: Buffer,
    sequence: u8,
    taken: usize,
}

impl Packets {
    pub(super) const fn new(transport: Transport, inbound: Buffer) -> Self {
        Self {
            transport,
            inbound,
            sequence: 0,
            taken: 0,
        }
    }

    /// A new exchange begins: numbers count from zero.
    pub(super) const fn begin(&mut self) {
        self.sequence = 0;
    }

    /// Sends one packet.
    pub(super) async fn send(
        &mut self,
        payload: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(), BackendError> {
        let mut out = zeroize::Zeroizing::new(Vec::new());
        self.sequence = packet::put(&mut out, self.sequence, payload);
        let sent = self.transport.write_all(&out).await;
        sent.map_err(|error| BackendError::lost(&error))
    }

    /// The next packet's payload, copied out of the buffer.
    pub(super) async fn receive(&mut self) -> Result<Vec<u8>, BackendError> {
        self.taken = self.taken.saturating_add(1);
        if self.taken > MAX_PACKETS {
            return Err(ProtocolError::OutOfOrder("backend").into());
        }
        loop {
            if let Some(header) = packet::header(self.inbound.bytes()) {
                if header.payload > MAX_PAYLOAD {
                    return Err(BackendError::Protocol(ProtocolError::Length {
                        what: "backend",
                        length: i64::try_from(header.payload).unwrap_or(i64::MAX),
                        limit: MAX_PAYLOAD,
                    }));
                }
                if header.sequence != self.sequence {
                    return Err(ProtocolError::OutOfOrder("backend").into());
                }
                let bytes = self.inbound.bytes();
                if let Some(payload) = bytes.get(packet::HEADER..header.packet()) {
                    let payload = payload.to_vec();
                    self.inbound.consume(header.packet());
                    self.sequence = self.sequence.wrapping_add(1);
                    return Ok(payload);
                }
            }
            let read = self.transport.read_more(&mut self.inbound).await;
            read.map_err(|error| BackendError::lost(&error))?;
        }
    }
}
