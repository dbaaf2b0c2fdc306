use std::sync::atomic::AtomicUsize;

use super::*;
use crate::resolve::Lookup;

fn address(last: u8) -> SocketAddr {
    SocketAddr::from(([192, 0, 2, last], 5432))
}

/// A resolver that plays answers in turn; nothing left: it hangs.
#[derive(Debug, Default)]
struct Scripted {
    answers: Mutex<Vec<io::Result<Vec<SocketAddr>>>>,
    asked: AtomicUsize,
}

impl Resolve for Scripted {
    fn lookup(&self, _: &str, _: u16) -> Lookup {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let answer = self.answers.lock().unwrap().pop();
        Box::pin(async move {
            match answer {
                Some(answer) => answer,
                None => std::future::pending().await,
            }
        })
    }
}

fn scripted(mut answers: Vec<io::Result<Vec<SocketAddr>>>) -> (Arc<Scripted>, Arc<dyn Resolve>) {
    answers.reverse();
    let resolver = Arc::new(Scripted {
        answers: Mutex::new(answers),
        asked: AtomicUsize::new(0),
    });
    (Arc::clone(&resolver), resolver)
}

/// Addresses are never, or always, looked up anew.
const BELIEVED: Duration = Duration::MAX;
const DOUBTED: Duration = Duration::ZERO;

#[tokio::test]
async fn trap_60_names_are_looked_up_anew_and_moves_are_noticed() {
    let (played, resolver) = scripted(vec![
        Ok(vec![address(1), address(2)]),
        Ok(vec![address(2), address(1)]),
        Ok(vec![address(3)]),
    ]);
    let host = Host::new("db", 5432);
    let addresses = |refresh| {
        let (host, resolver) = (Arc::clone(&host), Arc::clone(&resolver));
        async move { host.addresses(&resolver, refresh).await.unwrap().to_vec() }
    };
    assert_eq!(addresses(BELIEVED).await, [address(1), address(2)]);
    let mut seen = host.epoch();
    assert_eq!(addresses(BELIEVED).await, [address(1), address(2)]);
    assert_eq!(played.asked.load(Ordering::SeqCst), 1);
    // Another order is no move.
    assert_eq!(addresses(DOUBTED).await, [address(2), address(1)]);
    assert!(host.still_serves(address(1), &mut seen));
    assert_eq!(addresses(DOUBTED).await, [address(3)]);
    assert!(!host.still_serves(address(1), &mut seen.clone()));
    assert!(host.still_serves(address(3), &mut seen));
}

#[tokio::test]
async fn trap_60_a_hanging_resolver_is_asked_once_and_blocks_nobody() {
    let (played, resolver) = scripted(vec![Ok(vec![address(1)])]);
    let host = Host::new("db", 5432);
    host.addresses(&resolver, BELIEVED).await.unwrap();
    let askers: Vec<_> = (0..20)
        .map(|_| {
            let (host, resolver) = (Arc::clone(&host), Arc::clone(&resolver));
            tokio::spawn(async move { host.addresses(&resolver, DOUBTED).await.unwrap() })
        })
        .collect();
    for asker in askers {
        assert_eq!(asker.await.unwrap().to_vec(), [address(1)]);
    }
    host.refresh_ahead(&resolver, DOUBTED);
    assert_eq!(played.asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_name_that_cannot_be_looked_up() {
    let gone = || Err(io::Error::other("no such name"));
    let (_, resolver) = scripted(vec![gone(), Ok(Vec::new()), Ok(vec![address(1)]), gone()]);
    let host = Host::new("db", 5432);
    let look = |refresh| host.addresses(&resolver, refresh);
    assert_eq!(
        look(BELIEVED).await.unwrap_err().to_string(),
        "no such name"
    );
    assert!(look(BELIEVED).await.is_err());
    assert_eq!(look(BELIEVED).await.unwrap().to_vec(), [address(1)]);
    // What was known is better than nothing.
    assert_eq!(look(DOUBTED).await.unwrap().to_vec(), [address(1)]);
}

#[test]
fn marked_down_and_up_again() {
    let host = Host::new("192.0.2.1", 5432);
    let mut seen = host.epoch();
    let now = Instant::now();
    for _ in 1..FAILURES {
        host.missed(now, 1);
    }
    assert_eq!(host.rank(now), Rank::Good);
    assert!(host.still_serves(address(1), &mut seen));
    host.missed(now, 1);
    assert_eq!(host.rank(now), Rank::Down);
    assert!(!host.still_serves(address(1), &mut seen));
    let later = now + FIRST_DOWN * 2;
    assert_eq!(host.rank(later), Rank::Good);
    host.missed(later, 1);
    assert_eq!(host.rank(later), Rank::Down);
    host.reached();
    assert_eq!(host.rank(later), Rank::Good);
    assert!(host.still_serves(address(1), &mut seen));
    host.unfit(later);
    assert_eq!(host.rank(later), Rank::Unfit);
    assert_eq!(host.rank(later + UNFIT), Rank::Good);
    host.remove();
    assert!(!host.still_serves(address(1), &mut seen));
}

#[test]
fn the_only_host_stays_in_use() {
    let host = Host::new("192.0.2.1", 5432);
    let mut seen = host.epoch();
    for _ in 0..10 {
        host.missed(Instant::now(), 0);
    }
    assert!(host.still_serves(address(1), &mut seen));
    assert_eq!(host.to_string(), "192.0.2.1:5432");
    assert_eq!(Host::new("::1", 5433).to_string(), "[::1]:5433");
}
