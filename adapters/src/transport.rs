//! A byte stream to a peer: TCP, with or without TLS.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsStream;

use crate::buffer::Buffer;

/// The stream itself.
#[derive(Debug)]
pub enum Transport {
    /// Bytes as they are.
    Plain(TcpStream),
    /// Through TLS, in either role. Boxed: it is large, and most sessions are told apart by it.
    Tls(Box<TlsStream<TcpStream>>),
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

/// The least room offered to a read.
const READ_ROOM: usize = 4096;

impl Transport {
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
            Self::Closed => Poll::Ready(Err(io::ErrorKind::NotConnected.into())),
        }
    }

    /// Pushes what TLS still holds to the socket.
    pub fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Self::Plain(_) | Self::Closed => Poll::Ready(Ok(())),
            Self::Tls(stream) => Pin::new(stream).poll_flush(cx),
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
            Self::Closed => Ok(()),
        }
    }

    /// Moves a plain socket's registration to the calling thread's reactor. A TLS stream stays
    /// where it was: its wake-ups then cross threads, which is slower and still right.
    pub fn rehome(self) -> io::Result<Self> {
        match self {
            Self::Plain(socket) => TcpStream::from_std(socket.into_std()?).map(Self::Plain),
            other @ (Self::Tls(_) | Self::Closed) => Ok(other),
        }
    }
}
