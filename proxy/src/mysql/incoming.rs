//! What the client sends: whole commands, of one packet or several, and its files.

use bosdb_gateway::error::Refusal;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::mysql::command::Code;
use bosdb_protocol::mysql::handshake::MAX_LOGIN_PACKET;
use bosdb_protocol::mysql::packet::{self, FULL, HEADER};

use super::end::End;
use super::forward::Gate;
use super::session::Session;
use super::states::{Doing, Input};

/// The longest command, SQL text aside, which has a bound of its own: as long as MySQL itself takes
/// by default.
const MAX_COMMAND: usize = 64 * 1024 * 1024;

/// Room that a command needs beyond its SQL text: its code and the attributes of a query.
const BESIDE_THE_TEXT: usize = 64 * 1024;

/// Bytes of a file that may wait for the backend.
const HIGH_WATER: usize = 256 * 1024;

impl Session {
    /// Whether bytes of the client's would be looked at now.
    pub(super) fn takes_client_bytes(&self) -> bool {
        let free = matches!(self.gate, Gate::Open) && self.work.is_none();
        match self.doing {
            Doing::Nothing => free && self.client.unsent() == 0,
            Doing::File(_) => self
                .backend
                .as_ref()
                .is_some_and(|backend| backend.unsent() < HIGH_WATER),
            Doing::Preparing(_) | Doing::Answering => false,
        }
    }

    /// Handles what waits in the client's buffer. False: nothing can be done before more arrives.
    pub(super) fn handle_client_bytes(&mut self) -> Result<bool, End> {
        // The last piece of what is thrown away may be empty.
        let over = matches!(self.input, Input::Discarded(0, false));
        let nothing = self.client.inbound.is_empty() && !over;
        if nothing || !self.takes_client_bytes() {
            return Ok(false);
        }
        if let Doing::File(left) = self.doing {
            return Ok(self.pass_file(left));
        }
        if let Input::Discarded(left, more) = self.input {
            return self.discard(left, more);
        }
        if !self.take_command()? {
            // What is there of a command that is thrown away may be all that comes.
            return Ok(matches!(self.input, Input::Discarded(..)));
        }
        self.handle_command()?;
        Ok(true)
    }

    /// Looks whether a whole command is there.
    fn take_command(&mut self) -> Result<bool, End> {
        let bytes = self.client.inbound.bytes();
        let Some(first) = packet::header(bytes) else {
            return Ok(false);
        };
        if first.sequence != 0 {
            return Err(End::ClientFault(ProtocolError::OutOfOrder("command")));
        }
        let Some(code) = bytes.get(HEADER).copied() else {
            if first.payload == 0 {
                return Err(End::ClientFault(ProtocolError::Malformed("command")));
            }
            return Ok(false);
        };
        let limit = self.longest(code);
        let (mut at, mut length, mut sequence) = (0_usize, 0_usize, 0_u8);
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            let Some(header) = packet::header(rest) else {
                self.wants(at.saturating_add(HEADER));
                return Ok(false);
            };
            if header.sequence != sequence {
                return Err(End::ClientFault(ProtocolError::OutOfOrder("command")));
            }
            sequence = sequence.wrapping_add(1);
            length = length.saturating_add(header.payload);
            if length > limit {
                self.client.inbound.consume(at.saturating_add(HEADER));
                self.input = Input::Discarded(header.payload, header.is_continued());
                self.sequence = sequence;
                return Ok(false);
            }
            at = at.saturating_add(header.packet());
            if bytes.len() < at {
                self.wants(at);
                return Ok(false);
            }
            if !header.is_continued() {
                break;
            }
        }
        self.sequence = sequence;
        self.input = if at == length.saturating_add(HEADER) {
            Input::Packet(at)
        } else {
            let whole = assemble(bytes.get(..at).unwrap_or_default());
            self.client.inbound.consume(at);
            Input::Assembled(whole)
        };
        Ok(true)
    }

    fn longest(&self, code: u8) -> usize {
        match Code::of(code) {
            Some(Code::Query | Code::StmtPrepare) => {
                let limit = self.door.limits().max_statement_bytes;
                limit.saturating_add(BESIDE_THE_TEXT)
            }
            Some(Code::ChangeUser) => MAX_LOGIN_PACKET,
            Some(_) => MAX_COMMAND,
            None => BESIDE_THE_TEXT,
        }
    }

    /// Makes room for so many bytes in all.
    fn wants(&mut self, needed: usize) {
        let waiting = self.client.inbound.len();
        self.client.inbound.room(needed.saturating_sub(waiting));
    }

    fn discard(&mut self, left: usize, more: bool) -> Result<bool, End> {
        let n = self.client.inbound.len().min(left);
        self.client.inbound.consume(n);
        let left = left.saturating_sub(n);
        if left > 0 {
            self.input = Input::Discarded(left, more);
            return Ok(true);
        }
        if more {
            let Some(header) = packet::header(self.client.inbound.bytes()) else {
                self.input = Input::Discarded(0, true);
                return Ok(false);
            };
            if header.sequence != self.sequence {
                return Err(End::ClientFault(ProtocolError::OutOfOrder("command")));
            }
            self.sequence = self.sequence.wrapping_add(1);
            self.client.inbound.consume(HEADER);
            self.input = Input::Discarded(header.payload, header.is_continued());
            return Ok(true);
        }
        self.input = Input::None;
        let limit = self.door.limits().max_statement_bytes;
        self.refuse(Refusal::StatementTooLarge { limit });
        Ok(true)
    }

    /// The command was dealt with.
    pub(super) fn finish_input(&mut self) {
        if let Input::Packet(bytes) = std::mem::replace(&mut self.input, Input::None) {
            self.client.inbound.consume(bytes);
        }
    }

    /// Passes what there is of the client's file to the backend.
    fn pass_file(&mut self, left: usize) -> bool {
        let Some(backend) = &mut self.backend else {
            return false;
        };
        let bytes = self.client.inbound.bytes();
        if left > 0 {
            let piece = bytes.get(..left).unwrap_or(bytes);
            let n = piece.len();
            backend.file_bytes(piece);
            backend.mid_packet(left > n);
            self.client.inbound.consume(n);
            self.doing = Doing::File(left.saturating_sub(n));
            return true;
        }
        let Some(header) = packet::header(bytes) else {
            return false;
        };
        let sequence = backend.next_sequence().wrapping_add(self.file_packets);
        let [a, b, c, _] = u32::try_from(header.payload).unwrap_or(0).to_le_bytes();
        backend.file_bytes(&[a, b, c, sequence]);
        self.client.inbound.consume(HEADER);
        self.file_packets = self.file_packets.wrapping_add(1);
        if header.payload == 0 {
            backend.file_sent(self.file_packets);
            self.sequence = self.sequence.wrapping_add(self.file_packets);
            self.file_packets = 0;
            self.doing = Doing::Answering;
        } else {
            backend.mid_packet(true);
            self.doing = Doing::File(header.payload);
        }
        true
    }
}

/// The payload of a command that came in pieces.
fn assemble(bytes: &[u8]) -> Box<[u8]> {
    let mut whole = Vec::with_capacity(bytes.len());
    for piece in bytes.chunks(FULL.saturating_add(HEADER)) {
        whole.extend_from_slice(piece.get(HEADER..).unwrap_or_default());
    }
    whole.into_boxed_slice()
}

/// The payload of the command that is being handled.
pub(super) fn payload<'c>(input: &'c Input, inbound: &'c [u8]) -> &'c [u8] {
    match input {
        Input::Packet(bytes) => inbound.get(HEADER..*bytes).unwrap_or_default(),
        Input::Assembled(whole) => whole,
        Input::None | Input::Discarded(..) => &[],
    }
}
