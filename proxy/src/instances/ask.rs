//! What an instance asks of the others.

use std::io::{self, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream as BlockingStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::UnixStream;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::{NUMBERS, handover, socket_path};

/// Everything together may take this long.
const DEADLINE: Duration = Duration::from_secs(2);

/// Cancel requests on their way to others at one time. A flood of them is not passed on.
const MOST: usize = 32;

/// The first byte of a question.
pub(super) const LISTENERS: u8 = b'L';
pub(super) const CANCEL: u8 = b'C';

/// The answer to a cancel request.
pub(super) const FOUND: u8 = b'1';

/// The listening sockets of the instance behind a socket.
pub(super) fn listeners(path: &Path) -> io::Result<Vec<TcpListener>> {
    let mut stream = BlockingStream::connect(path)?;
    stream.set_read_timeout(Some(DEADLINE))?;
    stream.set_write_timeout(Some(DEADLINE))?;
    demand_own_account(&stream)?;
    stream.write_all(&[LISTENERS])?;
    handover::receive(&stream)
}

/// Whoever is at the other end runs under the account of this process.
pub(super) fn demand_own_account(stream: impl AsFd) -> io::Result<()> {
    let peer = rustix::net::sockopt::socket_peercred(stream)?;
    if peer.uid.as_raw() == nix::unistd::geteuid().as_raw() {
        Ok(())
    } else {
        Err(io::ErrorKind::PermissionDenied.into())
    }
}

/// What became of a cancel request that is not for this instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Forwarded {
    /// Its instance knew the session.
    Found,
    /// Its instance did not, or there is none.
    Unknown,
    /// Too many were under way, or its instance did not answer.
    Lost,
}

/// The way to the other instances.
#[derive(Debug)]
pub(crate) struct Peers {
    dir: PathBuf,
    own: u8,
    room: Semaphore,
}

impl Peers {
    pub(super) const fn new(dir: PathBuf, own: u8) -> Self {
        Self {
            dir,
            own,
            room: Semaphore::const_new(MOST),
        }
    }

    /// The number of another instance that this process number of a cancel key names.
    pub(crate) fn other(&self, process: i32) -> Option<u8> {
        let [number, ..] = process.to_be_bytes();
        (number != self.own && NUMBERS.contains(&number)).then_some(number)
    }

    /// Passes a cancel request on, as it came; whoever gets it looks at its own sessions only.
    pub(crate) async fn forward(&self, to: u8, packet: &[u8], source: SocketAddr) -> Forwarded {
        let Ok(_room) = self.room.try_acquire() else {
            return Forwarded::Lost;
        };
        let path = socket_path(&self.dir, to);
        match timeout(DEADLINE, deliver(&path, packet, source)).await {
            Ok(Ok(FOUND)) => Forwarded::Found,
            Ok(Ok(_)) => Forwarded::Unknown,
            Ok(Err(error)) if error.kind() == io::ErrorKind::NotFound => Forwarded::Unknown,
            Ok(Err(error)) => {
                tracing::debug!(to, %error, "a cancel request was not passed on");
                Forwarded::Lost
            }
            Err(_) => Forwarded::Lost,
        }
    }
}

async fn deliver(path: &Path, packet: &[u8], source: SocketAddr) -> io::Result<u8> {
    let mut stream = UnixStream::connect(path).await?;
    demand_own_account(&stream)?;
    let source = source.to_string();
    let mut question = vec![CANCEL, u8::try_from(source.len()).unwrap_or(0)];
    question.extend_from_slice(source.as_bytes());
    question.extend_from_slice(packet);
    stream.write_all(&question).await?;
    stream.shutdown().await?;
    stream.read_u8().await
}
