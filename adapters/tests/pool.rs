//! Pools in front of a server that does what it is told: fairness, leaks, breakers, upkeep.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends at the first surprise"
)]

mod support;

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bosdb_adapters::BackendError;
use bosdb_adapters::pg::connection::Profile;
use bosdb_adapters::pg::pool::{Lease, Pool, Wait};
use bosdb_adapters::pool::{BreakerState, PoolConfig};
use support::{
    Fake, HANG, Nobody, auth, be_idle, config, endpoint, error, eventually, frame, lease, lease_on,
    pool, report, welcome, worker,
};

fn process(lease: &Lease) -> std::net::SocketAddr {
    match &lease.transport {
        bosdb_adapters::transport::Transport::Plain(socket) => socket.local_addr().unwrap(),
        other => panic!("{other:?}"),
    }
}

fn wait(pool: &Arc<Pool>) -> Wait {
    pool.wait(Profile::Ordinary, &worker(0))
}

async fn served(wait: &mut Wait) -> Result<Lease, BackendError> {
    tokio::time::timeout(HANG, poll_fn(|cx| wait.poll(cx)))
        .await
        .expect("a wait ends")
}

fn is_pending(wait: &mut Wait) -> bool {
    let mut context = Context::from_waker(Waker::noop());
    matches!(wait.poll(&mut context), Poll::Pending)
}

#[tokio::test]
async fn trap_56_who_waits_first_is_served_first() {
    let fake = Fake::friendly().await;
    let pool = pool(&fake, 1);
    let held = lease(&pool).await.unwrap();
    let mut waits: Vec<Wait> = (0..5).map(|_| wait(&pool)).collect();
    assert_eq!(pool.counts().waiting, 5);
    // One that leaves the queue is skipped.
    drop(waits.remove(2));
    held.release();
    for index in 0..waits.len() {
        let lease = served(&mut waits[index]).await.unwrap();
        for later in &mut waits[index + 1..] {
            assert!(is_pending(later));
        }
        lease.release();
    }
    assert_eq!(fake.accepted(), 1);
}

#[tokio::test]
async fn trap_56_all_who_wait_for_a_cold_pool_are_served() {
    // Without a lease being given back, as in session mode: the pool has room for all of them.
    let fake = Fake::friendly().await;
    let pool = pool(&fake, 12);
    let mut waits: Vec<Wait> = (0..12).map(|_| wait(&pool)).collect();
    let mut leases = Vec::new();
    for wait in &mut waits {
        leases.push(served(wait).await.unwrap());
    }
    assert_eq!(pool.counts().leased, 12);
    assert_eq!(fake.accepted(), 12);
    let mut more = wait(&pool);
    assert!(is_pending(&mut more));
    drop(leases.pop());
    served(&mut more).await.unwrap().release();
}

#[tokio::test]
async fn trap_17_a_connection_delivered_to_a_wait_that_is_given_up_goes_back() {
    let fake = Fake::friendly().await;
    let pool = pool(&fake, 1);
    let held = lease(&pool).await.unwrap();
    let (first, mut second) = (wait(&pool), wait(&pool));
    // Delivered to the first, which never looks.
    held.release();
    assert!(is_pending(&mut second));
    drop(first);
    served(&mut second).await.unwrap().release();
    let counts = pool.counts();
    assert_eq!((counts.leased, counts.idle, counts.waiting), (0, 1, 0));
    // The same with nobody behind it.
    let held = lease(&pool).await.unwrap();
    let only = wait(&pool);
    held.release();
    drop(only);
    assert_eq!(pool.counts().idle, 1);
    assert_eq!(fake.accepted(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn trap_56_nothing_leaks_however_waits_end() {
    let fake = Fake::friendly().await;
    let pool = pool(&fake, 3);
    let tasks: Vec<_> = (0..200_usize)
        .map(|n| {
            let pool = Arc::clone(&pool);
            tokio::spawn(async move {
                let mut wait = pool.wait(Profile::ALL[n % 2], &worker(n % 4));
                match n % 5 {
                    // Given up at some point.
                    0 => drop(wait),
                    1 => {
                        tokio::task::yield_now().await;
                        drop(wait);
                    }
                    2 => {
                        let patience = Duration::from_micros(37 * u64::try_from(n).unwrap());
                        let waiting = poll_fn(|cx| wait.poll(cx));
                        if let Ok(lease) = tokio::time::timeout(patience, waiting).await {
                            lease.unwrap().release();
                        }
                    }
                    // Used and given back, or thrown away.
                    3 => {
                        let lease = served(&mut wait).await.unwrap();
                        tokio::task::yield_now().await;
                        lease.release();
                    }
                    _ => drop(served(&mut wait).await.unwrap()),
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    eventually("all connects have ended", || pool.counts().connecting == 0).await;
    let counts = pool.counts();
    assert_eq!((counts.leased, counts.waiting), (0, 0), "{counts:?}");
    let mut leases = Vec::new();
    for _ in 0..3 {
        leases.push(lease(&pool).await.unwrap());
    }
    assert!(is_pending(&mut wait(&pool)));
}

#[tokio::test]
async fn trap_56_the_queue_is_bounded() {
    let fake = Fake::friendly().await;
    let bounded = PoolConfig {
        max_waiting: 2,
        ..config(1)
    };
    let pool = Pool::new(endpoint(&[fake.address]), bounded, Arc::new(Nobody));
    let held = lease(&pool).await.unwrap();
    let mut waits = [wait(&pool), wait(&pool)];
    let error = served(&mut wait(&pool)).await.unwrap_err();
    assert_eq!(error.kind(), "queue full");
    held.release();
    for wait in &mut waits {
        served(wait).await.unwrap().release();
    }
}

fn starting_up() -> Vec<u8> {
    error("FATAL", "57P03", "the database system is starting up")
}

async fn refuse(fake: &Fake, with: Vec<u8>) {
    fake.change(move |mut peer| {
        let with = with.clone();
        async move {
            peer.startup().await;
            peer.send(&with).await;
        }
    });
}

fn code(error: &BackendError) -> &str {
    match error {
        BackendError::Refused { code, .. } => code,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn trap_57_a_storm_hits_the_breaker_and_gets_the_reason() {
    let fake = Fake::friendly().await;
    refuse(&fake, starting_up()).await;
    let pool = pool(&fake, 50);
    for _ in 0..200 {
        let error = lease(&pool).await.unwrap_err();
        assert_eq!(code(&error), "57P03");
        assert!(error.to_string().contains("starting up"));
    }
    assert_eq!(pool.counts().breaker, BreakerState::Open);
    // Not one attempt for each of them.
    assert!(fake.accepted() < 20, "{}", fake.accepted());
    // A storm at once is no different.
    let before = fake.accepted();
    let mut waits: Vec<Wait> = (0..500).map(|_| wait(&pool)).collect();
    for wait in &mut waits {
        assert_eq!(code(&served(wait).await.unwrap_err()), "57P03");
    }
    assert!(fake.accepted() - before <= 2);
    assert_eq!(pool.counts().waiting, 0);
    // Upkeep finds out that it is over, without a client that asks.
    fake.change(|mut peer| async move {
        peer.login(&[]).await;
        peer.answer().await;
    });
    eventually("the breaker closes", || {
        pool.maintain();
        pool.counts().breaker == BreakerState::Closed
    })
    .await;
    assert!(pool.last_failure().is_none());
    lease(&pool).await.unwrap().release();
}

#[tokio::test]
async fn trap_57_connects_fly_one_at_a_time_while_they_fail() {
    let fake = Fake::friendly().await;
    let pool = pool(&fake, 10);
    let held = lease(&pool).await.unwrap();
    // The only attempt hangs; whoever comes meanwhile waits, and starts no other.
    refuse(&fake, starting_up()).await;
    let mut first = wait(&pool);
    eventually("one attempt has failed", || pool.last_failure().is_some()).await;
    fake.change(|mut peer| async move { peer.linger().await });
    let mut waits: Vec<Wait> = (0..20).map(|_| wait(&pool)).collect();
    be_idle().await;
    assert!(pool.counts().connecting <= 1);
    // They wait for the connection that exists.
    held.release();
    served(&mut first).await.unwrap().release();
    for wait in &mut waits {
        served(wait).await.unwrap().release();
    }
}

#[tokio::test]
async fn trap_13_a_refused_login_is_not_hammered_until_the_password_changes() {
    let fake = Fake::friendly().await;
    let wrong = error("FATAL", "28P01", "password authentication failed");
    refuse(&fake, wrong).await;
    let pool = pool(&fake, 5);
    for _ in 0..100 {
        assert_eq!(code(&lease(&pool).await.unwrap_err()), "28P01");
        pool.maintain();
    }
    assert_eq!(fake.accepted(), 1);
    fake.change(|mut peer| async move {
        peer.login(&[]).await;
        peer.answer().await;
    });
    pool.adopt(endpoint(&[fake.address]), config(5));
    lease(&pool).await.unwrap().release();
}

#[tokio::test]
async fn trap_57_a_minimum_is_held_ready_and_replaced_before_it_expires() {
    let fake = Fake::friendly().await;
    let held_ready = PoolConfig {
        min_idle: 3,
        idle_timeout: Duration::ZERO,
        // A tenth of it is the time ahead of which a connection is replaced.
        max_lifetime: Duration::from_millis(2500),
        ..config(10)
    };
    let pool = Pool::new(endpoint(&[fake.address]), held_ready, Arc::new(Nobody));
    pool.maintain();
    eventually("three are ready", || pool.counts().idle == 3).await;
    // The idle timeout leaves the minimum alone, and no more are opened than that.
    for _ in 0..5 {
        pool.maintain();
        be_idle().await;
    }
    assert_eq!((pool.counts().idle, fake.accepted()), (3, 3));
    // A replacement is there before the one that it replaces has gone.
    let mut most = 0;
    for _ in 0..1000 {
        most = most.max(pool.counts().idle);
        pool.maintain();
        if fake.accepted() >= 9 && most > 3 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(fake.accepted() >= 9, "{}", fake.accepted());
    assert!(most > 3, "{most}");
}

#[tokio::test]
async fn trap_57_lifetimes_do_not_end_together() {
    let fake = Fake::friendly().await;
    let pool = pool(&fake, 20);
    let mut leases = Vec::new();
    for _ in 0..20 {
        leases.push(lease(&pool).await.unwrap());
    }
    let lives: Vec<Duration> = leases.iter().map(|l| l.expires - l.opened).collect();
    let (shortest, longest) = (lives.iter().min().unwrap(), lives.iter().max().unwrap());
    assert!(*longest - *shortest > Duration::from_secs(60));
    let hour = Duration::from_secs(3600);
    assert!(*shortest >= hour * 9 / 10 && *longest <= hour * 11 / 10);
    let jitters: std::collections::HashSet<u32> = leases.iter().map(|l| l.jitter).collect();
    assert!(jitters.len() > 5);
}

#[tokio::test]
async fn trap_21_what_an_idle_backend_says_is_heard_before_it_is_lent() {
    let fake = Fake::friendly().await;
    let harmless = [
        frame(b'N', b"SNOTICE\0C00000\0Mhello\0\0"),
        report("TimeZone", "Europe/Rome"),
        frame(b'A', b"\0\0\0\x01chan\0payload\0"),
    ]
    .concat();
    for (said, is_lent) in [
        (harmless, true),
        (frame(b'D', b"\0\x01\0\0\0\x01x"), false),
        (frame(b'Z', b"I"), false),
        (error("ERROR", "XX000", "unasked"), false),
        (b"N\0\0".to_vec(), false),
        (b"\0\0\0\0\0\0".to_vec(), false),
        (vec![b'N', 0x7f, 0xff, 0xff, 0xff], false),
    ] {
        let text = said.clone();
        fake.change(move |mut peer| {
            let said = said.clone();
            async move {
                peer.login(&[("TimeZone", "UTC")]).await;
                // At the first query it speaks out of turn, too.
                peer.frame().await;
                peer.send(&[frame(b'C', b"SELECT 0\0"), frame(b'Z', b"I")].concat())
                    .await;
                tokio::time::sleep(Duration::from_millis(10)).await;
                peer.send(&said).await;
                peer.linger().await;
            }
        });
        let pool = pool(&fake, 1);
        let mut first = lease(&pool).await.unwrap();
        let before = process(&first);
        let query = frame(b'Q', b"SELECT\0");
        let connection = &mut *first;
        connection.transport.write_all(&query).await.unwrap();
        while connection.inbound.len() < 20 {
            let inbound = &mut connection.inbound;
            connection.transport.read_more(inbound).await.unwrap();
        }
        connection.inbound.consume(usize::MAX);
        first.release();
        tokio::time::sleep(Duration::from_millis(60)).await;
        // From another worker, which has never heard of the socket.
        let again = lease_on(&pool, Profile::Ordinary, 1).await.unwrap();
        assert_eq!(process(&again) == before, is_lent, "{text:?}");
        if is_lent {
            assert_eq!(
                again.session.parameters.value("TimeZone"),
                Some("Europe/Rome")
            );
        }
    }
}

#[tokio::test]
async fn trap_22_a_backend_told_to_go_while_idle_is_not_lent() {
    let fake = Fake::friendly().await;
    let shutdown = error("FATAL", "57P01", "terminating connection");
    for goodbye in [shutdown, Vec::new()] {
        fake.change(move |mut peer| {
            let goodbye = goodbye.clone();
            async move {
                peer.login(&[]).await;
                tokio::time::sleep(Duration::from_millis(50)).await;
                peer.send(&goodbye).await;
            }
        });
        let pool = pool(&fake, 2);
        let first = lease(&pool).await.unwrap();
        let before = process(&first);
        first.release();
        tokio::time::sleep(Duration::from_millis(100)).await;
        let second = lease(&pool).await.unwrap();
        assert_ne!(process(&second), before);
        second.release();
        // Nor does it stay in the pool until somebody asks.
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(pool.counts().idle, 1);
        pool.maintain();
        assert_eq!(pool.counts().idle, 0);
    }
}

#[tokio::test]
async fn trap_22_a_dead_backend_is_not_lent_even_before_the_reactor_knows() {
    use std::io::{Read, Write};
    // A server on a thread of its own, so that it goes on while this one, and its reactor, sleep.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = std::thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        let mut packet = [0; 1024];
        assert!(socket.read(&mut packet).unwrap() > 8);
        socket.write_all(&welcome(&[])).unwrap();
        std::thread::sleep(Duration::from_millis(50));
    });
    let pool = Pool::new(endpoint(&[address]), config(1), Arc::new(Nobody));
    lease(&pool).await.unwrap().release();
    assert_eq!(pool.counts().idle, 1);
    server.join().unwrap();
    std::thread::sleep(Duration::from_millis(20));
    assert!(pool.try_lease(Profile::Ordinary, &worker(0)).is_none());
    assert_eq!(pool.counts().idle, 0);
}

#[tokio::test]
async fn trap_58_a_reload_takes_over_and_drops_what_leads_elsewhere() {
    let (old, new) = (Fake::friendly().await, Fake::friendly().await);
    let pool = pool(&old, 3);
    let (used, idle) = (lease(&pool).await.unwrap(), lease(&pool).await.unwrap());
    let place = process(&idle);
    idle.release();
    // The same hosts: everything lives on, sizes and times are the new ones.
    pool.adopt(endpoint(&[old.address]), config(2));
    assert_eq!(pool.counts().size, 2);
    let idle = lease(&pool).await.unwrap();
    assert_eq!(process(&idle), place);
    idle.release();
    // Another host: what leads to the old one is used up and not lent again.
    pool.adopt(endpoint(&[new.address]), config(3));
    let moved = lease(&pool).await.unwrap();
    assert_eq!(moved.cancel.address, new.address);
    assert_eq!(used.cancel.address, old.address);
    used.release();
    assert_eq!(pool.counts().idle, 0);
    moved.release();
    assert_eq!(pool.counts().idle, 1);
    // A smaller pool shrinks as leases come back.
    let two = (lease(&pool).await.unwrap(), lease(&pool).await.unwrap());
    pool.adopt(endpoint(&[new.address]), config(1));
    two.0.release();
    two.1.release();
    assert_eq!(pool.counts().idle, 1);
    assert_eq!(pool.counts().leased, 0);
}

#[tokio::test]
async fn trap_58_a_new_password_is_used_for_new_connections_only() {
    let fake = Fake::start(|mut peer| async move {
        peer.startup().await;
        peer.send(&auth(5, &[1, 2, 3, 4])).await;
        let (_, answer) = peer.frame().await.unwrap();
        let expected =
            bosdb_protocol::auth::md5::response("stored_account", "second", [1, 2, 3, 4]);
        if answer.strip_suffix(b"\0") == Some(expected.as_bytes()) {
            peer.send(&welcome(&[])).await;
            peer.answer().await;
        } else {
            peer.send(&error("FATAL", "28P01", "no")).await;
        }
    })
    .await;
    let with = |password: &str| {
        let mut endpoint = endpoint(&[fake.address]);
        *endpoint.password = password.to_owned();
        endpoint
    };
    let pool = Pool::new(with("first"), config(2), Arc::new(Nobody));
    assert_eq!(code(&lease(&pool).await.unwrap_err()), "28P01");
    pool.adopt(with("second"), config(2));
    let held = lease(&pool).await.unwrap();
    pool.adopt(with("third"), config(2));
    // What is open lives on; what is new is refused.
    let place = process(&held);
    held.release();
    let held = lease(&pool).await.unwrap();
    assert_eq!(process(&held), place);
    let mut more = wait(&pool);
    eventually("a refusal", || pool.last_failure().is_some()).await;
    held.release();
    assert_eq!(process(&served(&mut more).await.unwrap()), place);
}
