//! Bytes from the backend to the client: passed from the buffer they were read into, or dropped.

use std::task::{Context, Poll};

use bosdb_protocol::mysql::packet::{HEADER, Header};

use super::end::End;
use super::session::Session;
use super::states::Shown;

/// Where the number of a packet stands.
const SEQUENCE_AT: usize = 3;

/// A reply of this size is copied rather than sent by a call of its own.
const SHORT: usize = 4096;

impl Session {
    pub(super) fn pass(&mut self, n: usize) {
        match self.scan.shown {
            Shown::Yes => {
                self.scan.approved = self.scan.approved.saturating_add(n);
                let n = u64::try_from(n).unwrap_or(u64::MAX);
                self.reply_bytes = self.reply_bytes.saturating_add(n);
            }
            Shown::No => self.drop_bytes(n),
        }
    }

    pub(super) fn drop_bytes(&mut self, n: usize) {
        self.settle_approved();
        if let Some(backend) = &mut self.backend {
            backend.consume(n);
        }
    }

    /// Lets a packet pass, under the number that is its turn.
    pub(super) fn show(&mut self, header: Header) {
        if header.sequence != self.sequence
            && let Some(backend) = &mut self.backend
        {
            let at = self.scan.approved.saturating_add(SEQUENCE_AT);
            if let Some(number) = backend.inbound_mut().get_mut(at) {
                *number = self.sequence;
            }
        }
        self.sequence = self.sequence.wrapping_add(1);
        self.scan.shown = Shown::Yes;
        self.scan.passing = header.payload;
        self.pass(HEADER);
    }

    pub(super) fn hide(&mut self, header: Header) {
        self.scan.shown = Shown::No;
        self.scan.passing = header.payload;
        self.pass(HEADER);
    }

    /// Moves what is approved to the client's own buffer, so that something can be put behind it.
    pub(super) fn settle_approved(&mut self) {
        if self.scan.approved > 0
            && let Some(backend) = &mut self.backend
        {
            let bytes = backend.inbound().get(..self.scan.approved);
            self.client
                .out()
                .extend_from_slice(bytes.unwrap_or_default());
            backend.consume(self.scan.approved);
            self.scan.approved = 0;
        }
    }

    /// Sends what is approved. False: the client does not keep up.
    pub(super) fn send_approved(&mut self, cx: &mut Context<'_>) -> Result<bool, End> {
        // A short reply of which a part was written anew goes out as one.
        if self.client.unsent() > 0 && self.scan.passing == 0 && self.scan.approved <= SHORT {
            self.settle_approved();
        }
        match self.client.poll_send(cx) {
            Poll::Ready(Ok(())) => {}
            Poll::Ready(Err(error)) => return Err(End::client(&error)),
            Poll::Pending => {
                self.settle_if_over();
                return Ok(false);
            }
        }
        let Some(backend) = self.backend.as_mut().filter(|_| self.scan.approved > 0) else {
            return Ok(true);
        };
        let bytes = backend.inbound().get(..self.scan.approved);
        let sent = self.client.send_through(cx, bytes.unwrap_or_default());
        let sent = sent.map_err(|error| End::client(&error))?;
        backend.consume(sent);
        self.scan.approved = self.scan.approved.saturating_sub(sent);
        if self.scan.approved > 0 {
            self.settle_if_over();
            return Ok(false);
        }
        Ok(true)
    }

    /// A lease that is over does not wait for a slow client.
    fn settle_if_over(&mut self) {
        let over = self.backend.as_ref().is_some_and(|backend| {
            !backend.owes() && backend.inbound().len() == self.scan.approved
        });
        if over {
            self.settle_approved();
        }
    }
}
