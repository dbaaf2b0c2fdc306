//! A server of the tests' own that says what it is told to, and a pool in front of it.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends at the first surprise, and each binary uses a part of this"
)]

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bosdb_adapters::BackendError;
use bosdb_adapters::host::Host;
use bosdb_adapters::pg::connection::Profile;
use bosdb_adapters::pg::endpoint::{ChannelBinding, Endpoint, HostsOrder, Particulars};
use bosdb_adapters::pg::keys::KeyCache;
use bosdb_adapters::pg::pool::{Lease, Pool};
use bosdb_adapters::pg::role::SessionAttrs;
use bosdb_adapters::pool::{BreakerConfig, Observer, PoolConfig, WorkerHandle};
use bosdb_adapters::resolve::SystemResolver;
use bosdb_adapters::tls::TlsMode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use zeroize::Zeroizing;

/// Nothing takes this long; what does hangs.
pub const HANG: Duration = Duration::from_secs(20);

/// What comes of a connection to the server.
pub type Served = Pin<Box<dyn Future<Output = ()> + Send>>;

type Behaviour = Arc<Mutex<Arc<dyn Fn(Peer) -> Served + Send + Sync>>>;

/// A server.
pub struct Fake {
    pub address: SocketAddr,
    accepted: Arc<AtomicUsize>,
    behaviour: Behaviour,
}

impl Fake {
    /// Serves each connection by a function.
    pub async fn start<F, S>(serve: F) -> Self
    where
        F: Fn(Peer) -> S + Send + Sync + 'static,
        S: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let accepted = Arc::new(AtomicUsize::new(0));
        let serve: Arc<dyn Fn(Peer) -> Served + Send + Sync> =
            Arc::new(move |peer| Box::pin(serve(peer)));
        let behaviour: Behaviour = Arc::new(Mutex::new(serve));
        let (count, serve) = (Arc::clone(&accepted), Arc::clone(&behaviour));
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                let serve = Arc::clone(&serve.lock().unwrap());
                tokio::spawn(serve(Peer { socket }));
            }
        });
        Self {
            address,
            accepted,
            behaviour,
        }
    }

    /// A server that lets everybody in and answers every query with nothing.
    pub async fn friendly() -> Self {
        Self::start(|mut peer| async move {
            peer.login(&[]).await;
            peer.answer().await;
        })
        .await
    }

    /// Serves connections from now on by another function.
    pub fn change<F, S>(&self, serve: F)
    where
        F: Fn(Peer) -> S + Send + Sync + 'static,
        S: Future<Output = ()> + Send + 'static,
    {
        *self.behaviour.lock().unwrap() = Arc::new(move |peer| Box::pin(serve(peer)));
    }

    /// Connections taken so far.
    pub fn accepted(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }
}

/// A connection as the server has it.
pub struct Peer {
    pub socket: TcpStream,
}

/// A frame.
pub fn frame(tag: u8, body: &[u8]) -> Vec<u8> {
    let length = i32::try_from(body.len() + 4).unwrap();
    [&[tag][..], &length.to_be_bytes(), body].concat()
}

/// An Authentication message.
pub fn auth(kind: i32, data: &[u8]) -> Vec<u8> {
    frame(b'R', &[&kind.to_be_bytes()[..], data].concat())
}

/// A ParameterStatus.
pub fn report(name: &str, value: &str) -> Vec<u8> {
    frame(b'S', format!("{name}\0{value}\0").as_bytes())
}

/// An ErrorResponse.
pub fn error(severity: &str, code: &str, message: &str) -> Vec<u8> {
    let body = format!("S{severity}\0V{severity}\0C{code}\0M{message}\0\0");
    frame(b'E', body.as_bytes())
}

/// What follows a good login.
pub fn welcome(reports: &[(&str, &str)]) -> Vec<u8> {
    let mut out = auth(0, &[]);
    for (name, value) in reports {
        out.extend(report(name, value));
    }
    out.extend(frame(b'K', &[0, 0, 1, 2, 3, 4, 5, 6]));
    out.extend(frame(b'Z', b"I"));
    out
}

impl Peer {
    pub async fn send(&mut self, bytes: &[u8]) {
        // A client that has had enough may have gone.
        self.socket.write_all(bytes).await.ok();
    }

    /// The body of a packet without a tag.
    pub async fn startup(&mut self) -> Vec<u8> {
        let length = self.socket.read_i32().await.unwrap_or(4);
        let mut body = vec![0; usize::try_from(length - 4).unwrap()];
        self.socket.read_exact(&mut body).await.ok();
        body
    }

    /// The next frame, or nothing at the end.
    pub async fn frame(&mut self) -> Option<(u8, Vec<u8>)> {
        let tag = self.socket.read_u8().await.ok()?;
        let length = self.socket.read_i32().await.ok()?;
        let mut body = vec![0; usize::try_from(length - 4).unwrap()];
        self.socket.read_exact(&mut body).await.ok()?;
        Some((tag, body))
    }

    /// Lets the client in.
    pub async fn login(&mut self, reports: &[(&str, &str)]) {
        self.startup().await;
        self.send(&welcome(reports)).await;
    }

    /// Answers queries with nothing until the client goes.
    pub async fn answer(&mut self) {
        while let Some((tag, _)) = self.frame().await {
            if tag == b'Q' {
                self.send(&[frame(b'C', b"SELECT 0\0"), frame(b'Z', b"I")].concat())
                    .await;
            }
        }
    }

    /// Waits until the client goes.
    pub async fn linger(&mut self) {
        let mut rest = [0; 1024];
        while matches!(self.socket.read(&mut rest).await, Ok(n) if n > 0) {}
    }
}

// === the other side ===

/// Counts nothing.
#[derive(Debug)]
pub struct Nobody;

impl Observer for Nobody {
    fn connected(&self, _: &'static str) {}
    fn waited(&self, _: &'static str) {}
}

pub fn host(address: SocketAddr) -> Arc<Host> {
    Host::new(&address.ip().to_string(), address.port())
}

pub fn endpoint(hosts: &[SocketAddr]) -> Endpoint {
    Endpoint {
        hosts: hosts.iter().map(|address| host(*address)).collect(),
        order: HostsOrder::InOrder,
        resolver: Arc::new(SystemResolver),
        dns_refresh: Duration::from_secs(30),
        database: "shop".to_owned(),
        user: "stored_account".to_owned(),
        password: Zeroizing::new("stored secret".to_owned()),
        tls_mode: TlsMode::Off,
        tls: None,
        connect_timeout: Duration::from_secs(5),
        particulars: Particulars {
            attrs: SessionAttrs::Any,
            channel_binding: ChannelBinding::Prefer,
            keys: KeyCache::default(),
        },
    }
}

pub fn config(size: usize) -> PoolConfig {
    PoolConfig {
        size,
        min_idle: 0,
        warm: vec![Profile::Ordinary],
        idle_timeout: Duration::from_secs(600),
        max_lifetime: Duration::from_secs(3600),
        max_waiting: 1000,
        breaker: BreakerConfig {
            failures: 3,
            wait: Duration::from_millis(100),
            longest: Duration::from_secs(600),
        },
    }
}

pub fn pool(fake: &Fake, size: usize) -> Arc<Pool> {
    Pool::new(endpoint(&[fake.address]), config(size), Arc::new(Nobody))
}

pub fn worker(id: usize) -> WorkerHandle {
    WorkerHandle {
        id,
        buffers: Arc::default(),
    }
}

/// A lease, however long it takes.
pub async fn lease(pool: &Arc<Pool>) -> Result<Lease, BackendError> {
    lease_on(pool, Profile::Ordinary, 0).await
}

pub async fn lease_on(
    pool: &Arc<Pool>,
    profile: Profile,
    id: usize,
) -> Result<Lease, BackendError> {
    let worker = worker(id);
    if let Some(lease) = pool.try_lease(profile, &worker) {
        return Ok(lease);
    }
    let mut wait = pool.wait(profile, &worker);
    tokio::time::timeout(HANG, std::future::poll_fn(|cx| wait.poll(cx)))
        .await
        .expect("a wait ends")
}

/// Waits until something holds.
pub async fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..2000 {
        if is_so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("never: {what}");
}

/// Long enough for the pool to ask the system about a connection that was idle.
pub async fn be_idle() {
    tokio::time::sleep(Duration::from_millis(30)).await;
}
