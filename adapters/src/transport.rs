//! A byte stream to a peer: TCP, with or without TLS, or a pipe within the process.

use std::io;
use std::mem::MaybeUninit;
use std::os::fd::AsFd;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsStream;

use crate::buffer::Buffer;
use crate::pipe::{PipeEnd, Waiting};

/// The stream itself.
#[derive(Debug)]
pub enum Transport {
    /// Bytes as they are.
    Plain(TcpStream),
    /// Through TLS, in either role. Boxed: it is large, and most sessions are told apart by it.
    Tls(Box<TlsStream<TcpStream>>),
    /// To a server in this process.
    Pipe(PipeEnd),
    /// None: what is left while a stream is turned into another.
    Closed,
}

/// One read to the end of `buffer`.
fn poll_into(
    stream: Pin<&mut impl AsyncRead>,
    cx: &mut Context<'_>,
    buffer: &mut Buffer,
) -> Poll<io::Result<usize>> {
    let mut room = ReadBuf::new(buffer.room(READ_ROOM));
    let polled = stream.poll_read(cx, &mut room);
    let n = room.filled().len();
    match polled {
        Poll::Ready(Ok(())) => {
            buffer.filled(n);
            Poll::Ready(Ok(n))
        }
        Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
        Poll::Pending => {
            buffer.release_if_empty();
            Poll::Pending
        }
    }
}

/// What the system has for a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peeked {
    /// Nothing, and the peer is there.
    Silent,
    /// Bytes.
    Speaks,
    /// The peer is gone.
    Gone,
}

/// The least room offered to a read.
const READ_ROOM: usize = 4096;

impl Transport {
    /// This end of the stream, where there is one.
    #[must_use]
    pub fn local_address(&self) -> Option<std::net::SocketAddr> {
        let socket = match self {
            Self::Plain(socket) => socket,
            Self::Tls(stream) => stream.get_ref().0,
            Self::Pipe(_) | Self::Closed => return None,
        };
        socket.local_addr().ok()
    }

    /// Reads what is there to the end of `buffer`. `Ok(0)` is the end of the stream. A plain
    /// socket that has nothing to say takes no block.
    pub fn poll_read(
        &mut self,
        cx: &mut Context<'_>,
        buffer: &mut Buffer,
    ) -> Poll<io::Result<usize>> {
        match self {
            Self::Plain(socket) => {
                // Asked first, so that an idle socket takes no block.
                match socket.poll_read_ready(cx) {
                    Poll::Ready(Ok(())) => {}
                    Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                    Poll::Pending => {
                        buffer.release_if_empty();
                        return Poll::Pending;
                    }
                }
                // A read that does not fill the room says that nothing is left, and saves the
                // next one: `poll_read` knows that, `try_read` does not.
                poll_into(Pin::new(socket), cx, buffer)
            }
            Self::Closed => Poll::Ready(Ok(0)),
            Self::Pipe(end) => {
                if end.poll_read_ready(cx).is_pending() {
                    buffer.release_if_empty();
                    return Poll::Pending;
                }
                poll_into(Pin::new(end), cx, buffer)
            }
            Self::Tls(stream) => poll_into(Pin::new(stream), cx, buffer),
        }
    }

    /// Writes some of `bytes`.
    pub fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self {
            Self::Plain(socket) => loop {
                // Optimistic: a socket that was never full needs no readiness check.
                match socket.try_write(bytes) {
                    Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                        match socket.poll_write_ready(cx) {
                            Poll::Ready(Ok(())) => {}
                            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                            Poll::Pending => return Poll::Pending,
                        }
                    }
                    done => return Poll::Ready(done),
                }
            },
            Self::Tls(stream) => Pin::new(stream).poll_write(cx, bytes),
            Self::Pipe(end) => end.poll_put(cx, bytes),
            Self::Closed => Poll::Ready(Err(io::ErrorKind::NotConnected.into())),
        }
    }

    /// Pushes what TLS still holds to the socket.
    pub fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Self::Plain(_) | Self::Pipe(_) | Self::Closed => Poll::Ready(Ok(())),
            Self::Tls(stream) => Pin::new(stream).poll_flush(cx),
        }
    }

    /// Whether TLS holds bytes that were written and that the socket had no room for: they go
    /// nowhere without another [`Self::poll_flush`].
    #[must_use]
    pub fn owes(&self) -> bool {
        match self {
            Self::Plain(_) | Self::Pipe(_) | Self::Closed => false,
            Self::Tls(stream) => stream.get_ref().1.wants_write(),
        }
    }

    /// Writes all of `bytes` and flushes.
    pub async fn write_all(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let n = std::future::poll_fn(|cx| self.poll_write(cx, bytes)).await?;
            if n == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
            bytes = bytes.get(n..).unwrap_or_default();
        }
        std::future::poll_fn(|cx| self.poll_flush(cx)).await
    }

    /// Reads more into `buffer`. The end of the stream is an error. Cancel-safe: bytes read are
    /// in the buffer.
    pub async fn read_more(&mut self, buffer: &mut Buffer) -> io::Result<()> {
        match std::future::poll_fn(|cx| self.poll_read(cx, buffer)).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    /// Ends the stream politely: TLS close notify, then the socket's write side.
    pub async fn shutdown(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(socket) => {
                std::future::poll_fn(|cx| Pin::new(&mut *socket).poll_shutdown(cx)).await
            }
            Self::Tls(stream) => {
                std::future::poll_fn(|cx| Pin::new(&mut **stream).poll_shutdown(cx)).await
            }
            Self::Pipe(end) => {
                end.finish();
                Ok(())
            }
            Self::Closed => Ok(()),
        }
    }

    fn socket(&self) -> Option<&TcpStream> {
        match self {
            Self::Plain(socket) => Some(socket),
            Self::Tls(stream) => Some(stream.get_ref().0),
            Self::Pipe(_) | Self::Closed => None,
        }
    }

    /// Asks the system, past the reactor, whether something is there; takes nothing.
    #[must_use]
    pub fn peek(&self) -> Peeked {
        if let Self::Pipe(end) = self {
            return match end.waiting() {
                Waiting::Nothing => Peeked::Silent,
                Waiting::Bytes => Peeked::Speaks,
                Waiting::TheEnd => Peeked::Gone,
            };
        }
        let Some(socket) = self.socket() else {
            return Peeked::Gone;
        };
        let mut byte = [MaybeUninit::uninit()];
        match SockRef::from(socket).peek(&mut byte) {
            Ok(0) => Peeked::Gone,
            Ok(_) => Peeked::Speaks,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Peeked::Silent,
            Err(_) => Peeked::Gone,
        }
    }

    /// Whether the reactor has seen something on the socket, the end of the stream included. Takes
    /// the place of whoever waited for it: only for a stream that nobody reads.
    #[must_use]
    pub fn has_news(&self) -> bool {
        if let Self::Pipe(end) = self {
            return end.waiting() != Waiting::Nothing;
        }
        let mut context = Context::from_waker(Waker::noop());
        self.socket()
            .is_none_or(|socket| socket.poll_read_ready(&mut context).is_ready())
    }

    /// Moves the socket's registration to the calling thread's reactor.
    pub fn rehome(self) -> io::Result<Self> {
        match self {
            Self::Plain(socket) => TcpStream::from_std(socket.into_std()?).map(Self::Plain),
            Self::Tls(mut stream) => {
                // The stream keeps its socket; it gets another handle of it, at home here.
                let socket = stream.get_mut().0;
                let again = socket.as_fd().try_clone_to_owned()?;
                *socket = TcpStream::from_std(again.into())?;
                Ok(Self::Tls(stream))
            }
            // No reactor knows it.
            Self::Pipe(end) => Ok(Self::Pipe(end)),
            Self::Closed => Ok(Self::Closed),
        }
    }
}
