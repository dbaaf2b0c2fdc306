//! What the backend answers: passed to the client as it is, but for what belongs to messages that
//! BosDB sent itself, and for the errors that refusals replace.

use std::task::{Context, Poll};

use bosdb_gateway::backend::Backend;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::backend::put_empty;
use bosdb_protocol::pg::frame::{self, Header};
use bosdb_protocol::pg::replies::{Ending, Origin, Relay};

use super::end::End;
use super::masking::Showing;
use super::session::{Farewell, Session, Silence};

/// The largest message that is looked into; no server makes notices or errors of this size. Rows
/// and COPY data have no bound: they pass as they come.
const MAX_OPENED: usize = 1024 * 1024;

/// What is known about a message before its body is there.
pub(super) enum Opened {
    /// Its body need not be seen.
    No,
    /// Its body is needed.
    Whole,
    /// It is a row that is written anew.
    Row,
}

/// Every message of protocol 3.0 that a backend may send after the login.
pub(super) const fn opened(tag: u8) -> Result<Opened, ProtocolError> {
    match tag {
        b'D' | b'd' | b'T' | b't' | b'V' | b'N' | b'A' => Ok(Opened::No),
        b'1' | b'2' | b'3' | b'C' | b'E' | b'G' | b'H' | b'I' | b'S' | b'W' | b'Z' | b'c'
        | b'n' | b's' => Ok(Opened::Whole),
        unknown => Err(ProtocolError::UnknownType(unknown)),
    }
}

impl Session {
    /// Reads from the backend and relays. True: something moved.
    pub(super) fn poll_backend_in(&mut self, cx: &mut Context<'_>) -> Result<bool, End> {
        let mut moved = false;
        loop {
            self.scan_backend()?;
            if !self.send_approved(cx)? {
                return Ok(moved);
            }
            // A backend that is about to be given back is not read: what it says next concerns
            // the pool.
            if self.may_part() {
                return Ok(moved);
            }
            if self.silent.backend == Silence::Heard {
                return Ok(moved);
            }
            match self.backend.as_mut().map(|backend| backend.poll_read(cx)) {
                None => return Ok(moved),
                Some(Poll::Pending) => {
                    self.silent.backend = Silence::Heard;
                    return Ok(moved);
                }
                Some(Poll::Ready(Ok(0) | Err(_))) => {
                    return Err(End::BackendGone {
                        told: self.farewell == Farewell::Said,
                    });
                }
                Some(Poll::Ready(Ok(_))) => moved = true,
            }
        }
    }

    /// Looks at every whole message in the backend's buffer and approves what passes.
    fn scan_backend(&mut self) -> Result<(), End> {
        loop {
            if self.farewell == Farewell::Said {
                // It closes now, or is no server; it is not used again in any case.
                return Err(End::BackendGone { told: true });
            }
            let Some(backend) = &mut self.backend else {
                return Ok(());
            };
            let waiting = backend.inbound().len();
            if self.scan.passing > 0 {
                let here = waiting.saturating_sub(self.scan.approved);
                if here == 0 {
                    return Ok(());
                }
                let n = here.min(self.scan.passing);
                self.scan.passing = self.scan.passing.saturating_sub(n);
                match self.scan.relay {
                    Relay::Forward => self.approve(n),
                    Relay::Swallow | Relay::Replace => self.drop_bytes(n),
                }
                continue;
            }
            let rest = backend
                .inbound()
                .get(self.scan.approved..)
                .unwrap_or_default();
            let Some(header) = frame::header(rest).map_err(End::BackendFault)? else {
                return Ok(());
            };
            let wanted = backend.wants_description();
            let opened = match self.showing {
                Showing::Everything => opened(header.tag).map_err(End::BackendFault)?,
                Showing::Nothing | Showing::Planned(_) => self.opened_masked(header)?,
            };
            let opened = match opened {
                Opened::No if header.tag == b'T' && wanted => Opened::Whole,
                opened @ (Opened::No | Opened::Whole | Opened::Row) => opened,
            };
            let Some(backend) = &mut self.backend else {
                return Ok(());
            };
            match opened {
                Opened::No => self.pass(header)?,
                Opened::Row => {
                    let needed = self.scan.approved.saturating_add(header.frame());
                    if backend.inbound().len() < needed {
                        backend.reserve(needed);
                        return Ok(());
                    }
                    self.mask_row(header)?;
                }
                Opened::Whole => {
                    if header.body > MAX_OPENED {
                        return Err(End::BackendFault(ProtocolError::Length {
                            what: "backend",
                            length: i64::try_from(header.body).unwrap_or(i64::MAX),
                            limit: MAX_OPENED,
                        }));
                    }
                    let rest = waiting.saturating_sub(self.scan.approved);
                    if rest < header.frame() {
                        let needed = self.scan.approved.saturating_add(header.frame());
                        backend.reserve(needed);
                        return Ok(());
                    }
                    if header.tag == b'T' && wanted {
                        self.note_description(header)?;
                    } else {
                        self.open(header)?;
                    }
                }
            }
        }
    }

    pub(super) fn approve(&mut self, n: usize) {
        self.scan.approved = self.scan.approved.saturating_add(n);
        self.reply_bytes = self
            .reply_bytes
            .saturating_add(u64::try_from(n).unwrap_or(u64::MAX));
    }

    /// Moves what is approved to the client's own buffer, so that something can be put behind it.
    pub(super) fn settle_approved(&mut self) {
        if self.scan.approved > 0
            && let Some(backend) = &mut self.backend
        {
            let bytes = backend
                .inbound()
                .get(..self.scan.approved)
                .unwrap_or_default();
            self.client.out().extend_from_slice(bytes);
            backend.consume(self.scan.approved);
            self.scan.approved = 0;
        }
    }

    pub(super) fn drop_bytes(&mut self, n: usize) {
        self.settle_approved();
        if let Some(backend) = &mut self.backend {
            backend.consume(n);
        }
    }

    /// Sends what is approved. False: the client does not keep up.
    fn send_approved(&mut self, cx: &mut Context<'_>) -> Result<bool, End> {
        match self.client.poll_send(cx) {
            Poll::Ready(Ok(())) => {}
            Poll::Ready(Err(error)) => return Err(End::client(&error)),
            Poll::Pending => {
                // A lease that is over does not wait for a slow client.
                self.settle_if_over();
                return Ok(false);
            }
        }
        if self.scan.approved == 0 {
            return Ok(true);
        }
        let Some(backend) = &mut self.backend else {
            return Ok(true);
        };
        let bytes = backend
            .inbound()
            .get(..self.scan.approved)
            .unwrap_or_default();
        let sent = self
            .client
            .send_through(cx, bytes)
            .map_err(|error| End::client(&error))?;
        backend.consume(sent);
        self.scan.approved = self.scan.approved.saturating_sub(sent);
        if self.scan.approved > 0 {
            self.settle_if_over();
            return Ok(false);
        }
        Ok(true)
    }

    fn settle_if_over(&mut self) {
        let over = self.backend.as_ref().is_some_and(|backend| {
            backend.is_idle() && backend.inbound().len() == self.scan.approved
        });
        if over {
            self.settle_approved();
        }
    }

    /// A RowDescription of a statement whose shape is followed: seen where it lies, and passed.
    fn note_description(&mut self, header: Header) -> Result<(), End> {
        let start = self.scan.approved.saturating_add(frame::HEADER);
        let end = self.scan.approved.saturating_add(header.frame());
        if let Some(backend) = &mut self.backend {
            backend.described(start..end).map_err(End::BackendFault)?;
        }
        self.pass(header)
    }

    /// A message whose body is not looked at.
    fn pass(&mut self, header: Header) -> Result<(), End> {
        let relay = match header.tag {
            // May come at any time and belong to nobody's message.
            b'N' | b'A' => self.unasked(),
            tag => self.reply(tag, &[])?,
        };
        let relay = match (relay, header.tag) {
            (Relay::Forward, b'D' | b'd') => self.count_row(header.frame()),
            (relay, _) => relay,
        };
        self.scan.relay = relay;
        self.scan.passing = header.body;
        match relay {
            Relay::Forward => self.approve(frame::HEADER),
            Relay::Swallow | Relay::Replace => self.drop_bytes(frame::HEADER),
        }
        Ok(())
    }

    /// What may come at any time is not passed on where it comes of something that BosDB sent itself.
    pub(super) fn unasked(&mut self) -> Relay {
        let ours = self
            .backend
            .as_mut()
            .and_then(Backend::front)
            .is_some_and(|(_, origin, _)| origin == Origin::Control);
        if ours { Relay::Swallow } else { Relay::Forward }
    }

    pub(super) fn reply(&mut self, tag: u8, body: &[u8]) -> Result<Relay, End> {
        let Some(backend) = &mut self.backend else {
            return Ok(Relay::Swallow);
        };
        let relay = backend.on_reply(tag, body).map_err(End::BackendFault)?;
        if !self.caps.discard_the_rest() {
            return Ok(relay);
        }
        if tag == b'Z' {
            self.caps.relay_again();
            return Ok(relay);
        }
        Ok(Relay::Swallow)
    }

    /// Answers of messages that were not sent, at their place in the order.
    pub(super) fn answer_synthetic(&mut self) {
        while let Some((tag, slot)) = self.backend.as_mut().and_then(Backend::due) {
            if !self.caps.discard_the_rest() {
                self.settle_approved();
                put_empty(self.client.out(), tag);
            }
            self.settle_slot(slot, false, Ending::Done);
        }
    }
}
