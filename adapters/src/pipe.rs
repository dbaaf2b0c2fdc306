//! A byte stream within the process: what a socket is between two of them.
//!
//! Each direction holds a bounded number of bytes; a writer that is faster than its reader waits.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Bytes on their way in one direction.
const CAPACITY: usize = 128 * 1024;

/// A direction that holds more room than this gives it back when it is empty.
const KEPT: usize = 16 * 1024;

/// One direction.
#[derive(Debug, Default)]
struct Way {
    bytes: VecDeque<u8>,
    end: End,
    reader: Option<Waker>,
    writer: Option<Waker>,
}

/// Whether more may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum End {
    #[default]
    Open,
    /// The writer said its last.
    Finished,
    /// The reader is gone.
    Abandoned,
}

/// What is on a way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Waiting {
    /// Nothing yet.
    Nothing,
    /// Bytes.
    Bytes,
    /// Nothing, and nothing will come.
    TheEnd,
}

fn lock(way: &Mutex<Way>) -> MutexGuard<'_, Way> {
    way.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One end of a pipe. Dropping it ends both directions.
#[derive(Debug)]
pub struct PipeEnd {
    inbound: Arc<Mutex<Way>>,
    outbound: Arc<Mutex<Way>>,
}

/// Both ends of a new pipe.
#[must_use]
pub fn pipe() -> (PipeEnd, PipeEnd) {
    let (one, other) = (Arc::default(), Arc::default());
    let near = PipeEnd {
        inbound: Arc::clone(&one),
        outbound: Arc::clone(&other),
    };
    let far = PipeEnd {
        inbound: other,
        outbound: one,
    };
    (near, far)
}

impl PipeEnd {
    /// What can be read now.
    pub(crate) fn waiting(&self) -> Waiting {
        let way = lock(&self.inbound);
        match (way.bytes.is_empty(), way.end) {
            (false, _) => Waiting::Bytes,
            (true, End::Open) => Waiting::Nothing,
            (true, End::Finished | End::Abandoned) => Waiting::TheEnd,
        }
    }

    /// Whether a read would give something; where it would not, the task is woken when it does.
    pub(crate) fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut way = lock(&self.inbound);
        if way.bytes.is_empty() && way.end == End::Open {
            remember(&mut way.reader, cx);
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    }

    /// Writes some of `bytes`.
    pub(crate) fn poll_put(&self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let mut way = lock(&self.outbound);
        match way.end {
            End::Open => {}
            End::Finished | End::Abandoned => {
                return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
            }
        }
        let room = CAPACITY.saturating_sub(way.bytes.len());
        if room == 0 && !bytes.is_empty() {
            remember(&mut way.writer, cx);
            return Poll::Pending;
        }
        let taken = bytes.get(..room).unwrap_or(bytes);
        way.bytes.extend(taken);
        let reader = way.reader.take();
        drop(way);
        if let Some(reader) = reader {
            reader.wake();
        }
        Poll::Ready(Ok(taken.len()))
    }

    /// Reads what fits.
    fn take(&self, cx: &mut Context<'_>, room: &mut ReadBuf<'_>) -> Poll<()> {
        let mut way = lock(&self.inbound);
        if way.bytes.is_empty() {
            if way.end == End::Open {
                remember(&mut way.reader, cx);
                return Poll::Pending;
            }
            return Poll::Ready(());
        }
        let wanted = room.remaining().min(way.bytes.len());
        let (front, back) = way.bytes.as_slices();
        let from_front = front.get(..wanted).unwrap_or(front);
        room.put_slice(from_front);
        let rest = wanted.saturating_sub(from_front.len());
        room.put_slice(back.get(..rest).unwrap_or(back));
        way.bytes.drain(..wanted);
        if way.bytes.is_empty() && way.bytes.capacity() > KEPT {
            way.bytes.shrink_to(KEPT);
        }
        let writer = way.writer.take();
        drop(way);
        if let Some(writer) = writer {
            writer.wake();
        }
        Poll::Ready(())
    }

    fn end(way: &Mutex<Way>, end: End) {
        let mut way = lock(way);
        way.end = end;
        let wakers = [way.reader.take(), way.writer.take()];
        drop(way);
        for waker in wakers.into_iter().flatten() {
            waker.wake();
        }
    }

    /// Says that nothing more will be written.
    pub(crate) fn finish(&self) {
        if lock(&self.outbound).end == End::Open {
            Self::end(&self.outbound, End::Finished);
        }
    }
}

fn remember(slot: &mut Option<Waker>, cx: &Context<'_>) {
    match slot {
        Some(waker) => waker.clone_from(cx.waker()),
        None => *slot = Some(cx.waker().clone()),
    }
}

impl Drop for PipeEnd {
    fn drop(&mut self) {
        self.finish();
        Self::end(&self.inbound, End::Abandoned);
    }
}

impl AsyncRead for PipeEnd {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        room: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.take(cx, room).map(Ok)
    }
}

impl AsyncWrite for PipeEnd {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.poll_put(cx, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.finish();
        Poll::Ready(Ok(()))
    }
}

/// A server in this process, which speaks a database's wire at the other end of a pipe.
pub trait Serve: std::fmt::Debug + Send + Sync {
    /// A new connection to it.
    ///
    /// # Errors
    /// When it has no room, or is stopped.
    fn open(&self) -> io::Result<PipeEnd>;
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    #[tokio::test]
    async fn bytes_go_both_ways_and_a_slow_reader_holds_the_writer_back() {
        let (mut near, mut far) = pipe();
        assert_eq!(near.waiting(), Waiting::Nothing);
        far.write_all(b"hello").await.unwrap();
        assert_eq!(near.waiting(), Waiting::Bytes);
        let mut hello = [0; 5];
        near.read_exact(&mut hello).await.unwrap();
        assert_eq!(&hello, b"hello");

        let sent: Vec<u8> = (0..=250).cycle().take(3 * CAPACITY).collect();
        let expected = sent.clone();
        let writer = tokio::spawn(async move {
            near.write_all(&sent).await.unwrap();
            near.shutdown().await.unwrap();
            near
        });
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        assert!(!writer.is_finished(), "more than the capacity was taken");
        let mut received = Vec::new();
        far.read_to_end(&mut received).await.unwrap();
        assert!(received == expected);
        let near = writer.await.unwrap();
        assert_eq!(far.waiting(), Waiting::TheEnd);
        drop(far);
        let error = std::future::poll_fn(|cx| near.poll_put(cx, b"x")).await;
        assert!(error.is_err(), "written to nobody");
        assert_eq!(near.waiting(), Waiting::TheEnd);
    }
}
