//! What an instance answers the others.

use std::io;
use std::net::TcpListener;
use std::os::fd::AsFd as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixListener as BlockingListener;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, Interest};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::ask::{CANCEL, FOUND, LISTENERS, demand_own_account};
use super::handover;

/// A question and its answer may take this long.
const DEADLINE: Duration = Duration::from_secs(2);

/// Questions at one time; more wait in the socket's queue.
const MOST: usize = 64;

/// The longest question: a source and a cancel request.
const LONGEST: u64 = 1024;

/// Rest after an accept that failed for want of descriptors.
const REST: Duration = Duration::from_millis(100);

/// What is done with a cancel request that another instance passed on: its packet and its source.
/// True: a session had this key.
pub(crate) type OnCancel = Arc<dyn Fn(&[u8], &str) -> bool + Send + Sync>;

/// A socket that the others can ask.
pub(crate) struct Answering {
    socket: BlockingListener,
    path: PathBuf,
    /// Given to whoever starts; none once this instance stops.
    listeners: Arc<Mutex<Vec<TcpListener>>>,
}

impl Answering {
    pub(super) fn bind(path: &Path, listeners: Vec<TcpListener>) -> io::Result<Self> {
        // The number is claimed: whoever left a socket here is gone.
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        let socket = BlockingListener::bind(path)?;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?;
        socket.set_nonblocking(true)?;
        Ok(Self {
            socket,
            path: path.to_owned(),
            listeners: Arc::new(Mutex::new(listeners)),
        })
    }

    /// Answers from a task of its own, while the process lives. What is returned lets go of the
    /// listening sockets.
    pub(crate) fn start(self, on_cancel: OnCancel) -> io::Result<Handing> {
        let socket = UnixListener::from_std(self.socket)?;
        let handing = Handing {
            listeners: Arc::clone(&self.listeners),
            path: self.path,
        };
        let listeners = self.listeners;
        tokio::spawn(async move {
            let room = Arc::new(Semaphore::new(MOST));
            loop {
                let Ok(place) = Arc::clone(&room).acquire_owned().await else {
                    return;
                };
                match socket.accept().await {
                    Ok((stream, _)) => {
                        let (listeners, on_cancel) =
                            (Arc::clone(&listeners), Arc::clone(&on_cancel));
                        tokio::spawn(async move {
                            let answered = timeout(DEADLINE, answer(stream, listeners, on_cancel));
                            if let Ok(Err(error)) = answered.await {
                                tracing::debug!(%error, "another instance was not answered");
                            }
                            drop(place);
                        });
                    }
                    Err(error) => {
                        tracing::warn!(%error, "cannot accept another instance");
                        tokio::time::sleep(REST).await;
                    }
                }
            }
        });
        Ok(handing)
    }
}

/// Hands the listening sockets to whoever starts.
pub(crate) struct Handing {
    listeners: Arc<Mutex<Vec<TcpListener>>>,
    path: PathBuf,
}

impl Handing {
    /// Lets go of the listening sockets: this instance accepts no more. Cancels are still answered.
    pub(crate) fn let_go(&self) {
        let mut listeners = self
            .listeners
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        listeners.clear();
    }
}

impl Drop for Handing {
    fn drop(&mut self) {
        // One that is left behind is taken away by the next that has the number.
        let _left: io::Result<()> = std::fs::remove_file(&self.path);
    }
}

async fn answer(
    mut stream: UnixStream,
    listeners: Arc<Mutex<Vec<TcpListener>>>,
    on_cancel: OnCancel,
) -> io::Result<()> {
    demand_own_account(&stream)?;
    match stream.read_u8().await? {
        LISTENERS => {
            stream
                .async_io(Interest::WRITABLE, || {
                    let listeners = listeners.lock().unwrap_or_else(PoisonError::into_inner);
                    handover::send(stream.as_fd(), &listeners)
                })
                .await
        }
        CANCEL => {
            let mut source = vec![0; usize::from(stream.read_u8().await?)];
            stream.read_exact(&mut source).await?;
            let mut packet = Vec::new();
            let (mut question, mut reply) = stream.split();
            (&mut question)
                .take(LONGEST)
                .read_to_end(&mut packet)
                .await?;
            let source = std::str::from_utf8(&source).unwrap_or("?");
            let found = on_cancel(&packet, source);
            reply.write_u8(if found { FOUND } else { b'0' }).await
        }
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}
