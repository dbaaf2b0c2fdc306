//! The client's end of a session: its stream, what it sent and what it is owed.

use std::io;
use std::task::{Context, Poll};

use bosdb_gateway::{Buffer, Transport};

/// An outbound buffer larger than this is not kept.
const KEPT_OUT: usize = 16 * 1024;

/// As [`KEPT_OUT`], for a client that waits for nothing: most that it is told fits.
const KEPT_OUT_IDLE: usize = 256;

/// The client's stream with its buffers. An idle client holds no memory in either.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) transport: Transport,
    pub(crate) inbound: Buffer,
    out: Vec<u8>,
    sent: usize,
    taken: u64,
    received: u64,
    /// Received and taken when they were last counted.
    counted: (u64, u64),
}

impl Client {
    pub(crate) const fn new(transport: Transport, inbound: Buffer) -> Self {
        Self {
            transport,
            inbound,
            out: Vec::new(),
            sent: 0,
            taken: 0,
            received: 0,
            counted: (0, 0),
        }
    }

    /// Bytes received from the client, and taken by it, since this was last asked.
    pub(crate) const fn uncounted(&mut self) -> (u64, u64) {
        let (received, taken) = self.counted;
        self.counted = (self.received, self.taken);
        (
            self.received.saturating_sub(received),
            self.taken.saturating_sub(taken),
        )
    }

    /// Grows with each byte that the client takes or sends.
    pub(crate) const fn progress(&self) -> u64 {
        self.taken.wrapping_add(self.received)
    }

    fn took(&mut self, n: usize) {
        self.taken = self
            .taken
            .saturating_add(u64::try_from(n).unwrap_or(u64::MAX));
    }

    /// Where messages made by BosDB are appended.
    pub(crate) const fn out(&mut self) -> &mut Vec<u8> {
        &mut self.out
    }

    /// Bytes owed and not yet sent; those that TLS holds count as one.
    pub(crate) fn unsent(&self) -> usize {
        let held = usize::from(self.transport.owes());
        self.out.len().saturating_sub(self.sent).max(held)
    }

    /// Sends what is owed. Ready when everything is sent.
    pub(crate) fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.out.is_empty() && !self.transport.owes() {
            return Poll::Ready(Ok(()));
        }
        while let Some(bytes) = self.out.get(self.sent..).filter(|b| !b.is_empty()) {
            match self.transport.poll_write(cx, bytes) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(n)) => {
                    self.sent = self.sent.saturating_add(n);
                    self.took(n);
                }
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        self.sent = 0;
        if self.out.capacity() > KEPT_OUT {
            self.out = Vec::new();
        } else {
            self.out.clear();
        }
        self.transport.poll_flush(cx)
    }

    /// Gives up what an idle client does not need.
    pub(crate) fn rest(&mut self) {
        if self.out.is_empty() && self.out.capacity() > KEPT_OUT_IDLE {
            self.out = Vec::new();
        }
    }

    /// Sends rows straight from where they were read. Returns how many bytes went; fewer than
    /// all means that the client does not keep up and the task will be woken. Nothing may be owed
    /// from before, or the order would be lost.
    pub(crate) fn send_through(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> io::Result<usize> {
        let mut sent = 0_usize;
        while let Some(rest) = bytes.get(sent..).filter(|rest| !rest.is_empty()) {
            match self.transport.poll_write(cx, rest) {
                Poll::Ready(Ok(0)) => return Err(io::ErrorKind::WriteZero.into()),
                Poll::Ready(Ok(n)) => {
                    sent = sent.saturating_add(n);
                    self.took(n);
                }
                Poll::Ready(Err(error)) => return Err(error),
                Poll::Pending => return Ok(sent),
            }
        }
        match self.transport.poll_flush(cx) {
            Poll::Ready(Err(error)) => Err(error),
            Poll::Ready(Ok(())) | Poll::Pending => Ok(sent),
        }
    }

    /// Reads more of what the client says. `Ok(0)`: it says no more.
    pub(crate) fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let polled = self.transport.poll_read(cx, &mut self.inbound);
        if let Poll::Ready(Ok(n)) = &polled {
            let n = u64::try_from(*n).unwrap_or(u64::MAX);
            self.received = self.received.saturating_add(n);
        }
        polled
    }

    /// Sends everything owed.
    pub(crate) async fn send(&mut self) -> io::Result<()> {
        std::future::poll_fn(|cx| self.poll_send(cx)).await
    }
}
