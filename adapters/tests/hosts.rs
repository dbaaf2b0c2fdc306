//! Several hosts and several addresses, and what the servers there are.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends at the first surprise"
)]

mod support;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bosdb_adapters::host::Host;
use bosdb_adapters::pg::connection::Profile;
use bosdb_adapters::pg::endpoint::{Endpoint, HostsOrder};
use bosdb_adapters::pg::pool::Pool;
use bosdb_adapters::pg::role::SessionAttrs;
use bosdb_adapters::pool::BreakerState;
use bosdb_adapters::resolve::{Lookup, Resolve};
use support::{
    Fake, Nobody, config, endpoint, error, eventually, frame, lease, lease_on, report, welcome,
};

/// An address where nobody listens.
fn nowhere() -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap()
}

/// A server that takes connections and never says a word.
async fn silent() -> Fake {
    Fake::start(|mut peer| async move { peer.linger().await }).await
}

fn pool_of(endpoint: Endpoint) -> Arc<Pool> {
    Pool::new(endpoint, config(4), Arc::new(Nobody))
}

/// A resolver that knows one name.
#[derive(Debug)]
struct Knows(Mutex<Vec<SocketAddr>>);

impl Resolve for Knows {
    fn lookup(&self, _: &str, _: u16) -> Lookup {
        let known = self.0.lock().unwrap().clone();
        Box::pin(async move { Ok(known) })
    }
}

#[tokio::test]
async fn trap_60_every_address_and_every_host_is_tried() {
    let fake = Fake::friendly().await;
    // Hosts in turn, the first of them dead.
    let pool = pool_of(endpoint(&[nowhere(), fake.address]));
    assert_eq!(lease(&pool).await.unwrap().cancel.address, fake.address);
    // Addresses of a name in turn; one of another family among them, and one that swallows
    // everything, which has but its share of the time.
    let swallows = silent().await;
    let mut by_name = endpoint(&[]);
    by_name.hosts = vec![Host::new("db.example", 5432)];
    by_name.connect_timeout = Duration::from_secs(4);
    let other_family = SocketAddr::from(([0, 0, 0, 0, 0, 0, 0, 1], nowhere().port()));
    by_name.resolver = Arc::new(Knows(Mutex::new(vec![
        other_family,
        nowhere(),
        swallows.address,
        fake.address,
    ])));
    let pool = pool_of(by_name);
    assert_eq!(lease(&pool).await.unwrap().cancel.address, fake.address);
    assert_eq!(swallows.accepted(), 1);
}

#[tokio::test]
async fn trap_60_connections_to_an_address_that_the_name_lost_are_not_used_again() {
    let (old, new) = (Fake::friendly().await, Fake::friendly().await);
    let resolver = Arc::new(Knows(Mutex::new(vec![old.address])));
    let mut by_name = endpoint(&[]);
    by_name.hosts = vec![Host::new("db.example", 5432)];
    let shared: Arc<dyn Resolve> = resolver.clone();
    by_name.resolver = shared;
    by_name.dns_refresh = Duration::ZERO;
    let pool = pool_of(by_name);
    let (used, idle) = (lease(&pool).await.unwrap(), lease(&pool).await.unwrap());
    assert_eq!(used.cancel.address, old.address);
    idle.release();
    *resolver.0.lock().unwrap() = vec![new.address];
    // Upkeep looks names up; nobody waits for that.
    eventually("the idle one is closed", || {
        pool.maintain();
        pool.counts().idle == 0
    })
    .await;
    used.release();
    assert_eq!(lease(&pool).await.unwrap().cancel.address, new.address);
}

#[tokio::test]
async fn a_host_that_fails_is_marked_and_its_connections_are_not_used_again() {
    let (first, second) = (Fake::friendly().await, Fake::friendly().await);
    let pool = pool_of(endpoint(&[first.address, second.address]));
    let idle = lease(&pool).await.unwrap();
    assert_eq!(idle.cancel.address, first.address);
    // It shuts down: what is open may still answer for a while.
    first.change(|mut peer| async move {
        peer.startup().await;
        peer.send(&error("FATAL", "57P03", "shutting down")).await;
    });
    let mut leases = Vec::new();
    for _ in 0..3 {
        leases.push(lease(&pool).await.unwrap());
    }
    assert!(leases.iter().all(|l| l.cancel.address == second.address));
    let tried = first.accepted();
    idle.release();
    assert_eq!(pool.counts().idle, 0);
    leases.push(lease(&pool).await.unwrap());
    // Marked: it is not even asked.
    assert_eq!(first.accepted(), tried);
}

/// Of three hosts one refuses and one swallows everything. They are marked one by one, and then not
/// asked again; the breaker, which is the whole target's, never opens.
#[tokio::test]
async fn dead_hosts_do_not_take_the_target_down() {
    let (swallows, healthy) = (silent().await, Fake::friendly().await);
    let mut endpoint = endpoint(&[nowhere(), swallows.address, healthy.address]);
    endpoint.connect_timeout = Duration::from_secs(1);
    let pool = pool_of(endpoint);
    for round in 0..12 {
        let lease = lease(&pool).await.unwrap();
        assert_eq!(lease.cancel.address, healthy.address, "round {round}");
        assert_eq!(pool.counts().breaker, BreakerState::Closed);
        // The next needs a connection of its own.
        drop(lease);
    }
    // Without the mark it would be asked each time.
    assert!(swallows.accepted() <= 8, "{}", swallows.accepted());
    assert!(pool.last_failure().is_none());
}

#[tokio::test]
async fn a_refused_account_is_not_tried_on_every_host() {
    let refusing = Fake::start(|mut peer| async move {
        peer.startup().await;
        peer.send(&error("FATAL", "28P01", "no")).await;
    })
    .await;
    let other = Fake::friendly().await;
    let pool = pool_of(endpoint(&[refusing.address, other.address]));
    assert_eq!(lease(&pool).await.unwrap_err().kind(), "login refused");
    assert_eq!(other.accepted(), 0);
}

#[tokio::test]
async fn a_random_order_shares_the_load() {
    let (a, b) = (Fake::friendly().await, Fake::friendly().await);
    let mut shared = endpoint(&[a.address, b.address]);
    shared.order = HostsOrder::Random;
    let pool = Pool::new(shared, config(40), Arc::new(Nobody));
    let mut leases = Vec::new();
    for _ in 0..40 {
        leases.push(lease(&pool).await.unwrap());
    }
    assert!(a.accepted() > 5 && b.accepted() > 5);
}

/// A server that reports what it is, as PostgreSQL does from 14 on.
async fn server(standby: &'static str, read_only: &'static str) -> Fake {
    Fake::start(move |mut peer| async move {
        peer.login(&[
            ("default_transaction_read_only", read_only),
            ("in_hot_standby", standby),
        ])
        .await;
        peer.answer().await;
    })
    .await
}

/// A server that has to be asked.
async fn old_server(answer: &'static [u8]) -> Fake {
    Fake::start(move |mut peer| async move {
        peer.login(&[]).await;
        while let Some((tag, _)) = peer.frame().await {
            if tag == b'Q' {
                let row = [&[0, 1, 0, 0, 0, 1][..], answer].concat();
                let reply = [
                    frame(b'T', b"\0\0"),
                    frame(b'D', &row),
                    frame(b'C', b"SELECT 1\0"),
                    frame(b'Z', b"I"),
                ];
                peer.send(&reply.concat()).await;
            }
        }
    })
    .await
}

async fn chosen(attrs: SessionAttrs, servers: &[&Fake]) -> Option<usize> {
    let addresses: Vec<SocketAddr> = servers.iter().map(|s| s.address).collect();
    let mut wanted = endpoint(&addresses);
    wanted.particulars.attrs = attrs;
    match lease(&pool_of(wanted)).await {
        Ok(lease) => addresses.iter().position(|a| *a == lease.cancel.address),
        Err(error) => {
            assert_eq!(error.kind(), "wrong role", "{error}");
            None
        }
    }
}

#[tokio::test]
async fn target_session_attrs_choose_the_server() {
    use SessionAttrs::{Any, PreferStandby, Primary, ReadOnly, ReadWrite, Standby};
    let (standby, reading, primary) = (
        server("on", "on").await,
        server("off", "on").await,
        server("off", "off").await,
    );
    let all = [&standby, &reading, &primary];
    for (attrs, expected) in [
        (Any, Some(0)),
        (ReadWrite, Some(2)),
        (ReadOnly, Some(0)),
        (Primary, Some(1)),
        (Standby, Some(0)),
        (PreferStandby, Some(0)),
    ] {
        assert_eq!(chosen(attrs, &all).await, expected, "{attrs:?}");
    }
    assert_eq!(chosen(PreferStandby, &[&primary, &standby]).await, Some(1));
    assert_eq!(chosen(PreferStandby, &[&primary, &reading]).await, Some(0));
    assert_eq!(chosen(Standby, &[&primary, &reading]).await, None);
    assert_eq!(chosen(ReadWrite, &[&standby, &reading]).await, None);
    let (old_standby, old_primary) = (old_server(b"s").await, old_server(b"p").await);
    let old = [&old_standby, &old_primary];
    assert_eq!(chosen(Primary, &old).await, Some(1));
    assert_eq!(chosen(Standby, &old).await, Some(0));
    assert_eq!(chosen(ReadWrite, &[&old_server(b"r").await]).await, None);
    // What a server says is not what was asked.
    let liar = old_server(b"?").await;
    let mut wanted = endpoint(&[liar.address]);
    wanted.particulars.attrs = Primary;
    let error = lease(&pool_of(wanted)).await.unwrap_err();
    assert_eq!(error.kind(), "protocol");
}

#[tokio::test]
async fn a_server_that_becomes_another_is_left() {
    // It was a primary at login and reports that it is none any more: idle, and in use.
    let turned = Fake::start(|mut peer| async move {
        peer.startup().await;
        peer.send(&welcome(&[("in_hot_standby", "off")])).await;
        tokio::time::sleep(Duration::from_millis(100)).await;
        peer.send(&report("in_hot_standby", "on")).await;
        peer.linger().await;
    })
    .await;
    let primary = server("off", "off").await;
    let mut wanted = endpoint(&[turned.address, primary.address]);
    wanted.particulars.attrs = SessionAttrs::ReadWrite;
    let pool = pool_of(wanted);
    let first = lease(&pool).await.unwrap();
    assert_eq!(first.cancel.address, turned.address);
    first.release();
    turned.change(|mut peer| async move {
        peer.login(&[("in_hot_standby", "on")]).await;
        peer.answer().await;
    });
    tokio::time::sleep(Duration::from_millis(200)).await;
    let after = lease(&pool).await.unwrap();
    assert_eq!(after.cancel.address, primary.address);
    // Read-only sessions are BosDB's own doing and say nothing of the server.
    let reader = lease_on(&pool, Profile::ReadOnly, 0).await.unwrap();
    assert_eq!(reader.cancel.address, primary.address);
}
