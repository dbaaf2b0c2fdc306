//! Cancel requests at moments that a real server never lets last.

use std::io::Write;
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crate::support::fake::{self, Turn};
use crate::support::wire::{Wire, cancel, query};
use crate::{Stage, told};

/// A message that the fake has not answered yet: where it came from, and the way back.
struct Unanswered {
    port: u16,
    stream: TcpStream,
}

impl Unanswered {
    fn answer(mut self, messages: &[Vec<u8>]) {
        self.stream.write_all(&messages.concat()).unwrap();
    }
}

fn rows() -> [Vec<u8>; 4] {
    [
        fake::columns(),
        fake::row(b"served"),
        fake::complete("SELECT 1"),
        fake::ready(b'I'),
    ]
}

fn cancelled() -> [Vec<u8>; 2] {
    let error = [
        (b'S', "ERROR"),
        (b'V', "ERROR"),
        (b'C', "57014"),
        (b'M', "cancelled"),
    ];
    [fake::error(&error), fake::ready(b'I')]
}

/// Queries that hold one of some texts, as they come, unanswered; all else is served.
struct Trap(Arc<Mutex<Vec<(usize, Unanswered)>>>);

impl Trap {
    fn set(stage: &Stage, texts: &'static [&'static str]) -> Self {
        let caught = Arc::new(Mutex::new(Vec::new()));
        let theirs = Arc::clone(&caught);
        stage.fake.play(move |tag, body, stream| {
            let text = String::from_utf8_lossy(body);
            let which = texts.iter().position(|wanted| text.contains(wanted));
            let Some(which) = which.filter(|_| tag == b'Q') else {
                return Turn::Honest;
            };
            let port = stream.peer_addr().unwrap().port();
            let stream = stream.try_clone().unwrap();
            theirs
                .lock()
                .unwrap()
                .push((which, Unanswered { port, stream }));
            Turn::Taken
        });
        Self(caught)
    }

    /// Waits for the first that holds the text of this number, and takes it.
    fn take(&self, which: usize) -> Unanswered {
        for _ in 0..4000 {
            let mut caught = self.0.lock().unwrap();
            if let Some(at) = caught.iter().position(|(number, _)| *number == which) {
                return caught.remove(at).1;
            }
            drop(caught);
            thread::sleep(Duration::from_millis(5));
        }
        panic!("it never came");
    }
}

fn wait_for_cancels(stage: &Stage, count: usize) {
    for _ in 0..4000 {
        if stage.fake.cancels() >= count {
            return;
        }
        thread::sleep(Duration::from_millis(5));
    }
    panic!("{} cancels came", stage.fake.cancels());
}

fn served(wire: &mut Wire, text: &str) {
    wire.send(&query(text));
    let told = told(wire, text);
    assert!(
        told.ready && told.code().is_empty(),
        "{text}: {}",
        told.code()
    );
}

/// The server is slow to take a cancel. Until it has, nobody else gets the backend it is meant for.
#[test]
fn trap_53_held_back_until_its_statement_is_over() {
    let stage = Stage::open("");
    let trap = Trap::set(&stage, &["'slow'", "'heir'"]);
    let mut victim = stage.session("app");
    victim.send(&query("SELECT 'slow'"));
    let slow = trap.take(0);
    let victims = slow.port;
    stage.fake.hold_cancels(true);
    cancel(stage.door.port(), &victim.cancel_key());
    wait_for_cancels(&stage, 1);
    // The statement ends by itself: the lease is over, and the request is still under way.
    slow.answer(&rows());
    assert!(told(&mut victim, "the victim").ready);
    // The pool of two has one to lend: another's transaction gets it, and again.
    let mut other = stage.session("writer");
    other.send(&query("BEGIN; SELECT 'heir'"));
    let first = trap.take(1);
    assert_ne!(first.port, victims);
    first.answer(&[fake::complete("BEGIN"), fake::ready(b'T')]);
    assert!(told(&mut other, "the other").ready);
    // Who comes next waits for the one that is held back.
    let released = AtomicBool::new(false);
    let mut next = stage.session("writer");
    next.send(&query("SELECT 'heir'"));
    thread::scope(|scope| {
        let heir = scope.spawn(|| {
            let heir = trap.take(1);
            assert!(
                released.load(Ordering::SeqCst),
                "lent while a cancel is under way"
            );
            assert_eq!(heir.port, victims);
            heir.answer(&rows());
        });
        thread::sleep(Duration::from_millis(300));
        released.store(true, Ordering::SeqCst);
        stage.fake.hold_cancels(false);
        heir.join().unwrap();
    });
    assert!(told(&mut next, "the heir").ready);
    assert_eq!(stage.fake.cancels(), 1);
    drop((victim, other, next));
    stage.assert_well("a cancel that was held back");
}

/// A flood of requests for one statement is one request.
#[test]
fn trap_54_a_flood_of_them() {
    let stage = Stage::open("");
    let trap = Trap::set(&stage, &["'slow'"]);
    let mut session = stage.session("app");
    session.send(&query("SELECT 'slow'"));
    let slow = trap.take(0);
    stage.fake.hold_cancels(true);
    for _ in 0..200 {
        cancel(stage.door.port(), &session.cancel_key());
    }
    wait_for_cancels(&stage, 1);
    stage.fake.hold_cancels(false);
    slow.answer(&cancelled());
    assert_eq!(told(&mut session, "the flood").code(), "57014");
    assert_eq!(stage.fake.cancels(), 1);
    served(&mut session, "SELECT 'after'");
    drop(session);
    stage.assert_well("a flood of cancels");
}

/// While BosDB makes a session's settings on its next backend a cancel waits, and then goes to the
/// statement that it was meant for: settings that are half made would cost the session.
#[test]
fn trap_54_while_settings_are_replayed() {
    let stage = Stage::open("");
    let mut session = stage.session("app");
    served(&mut session, "SET work_mem = '8MB'");
    // Both backends are used by others, and so without that setting.
    let mut others = [stage.session("writer"), stage.session("writer")];
    let held = Trap::set(&stage, &["'hold'"]);
    for other in &mut others {
        other.send(&query("BEGIN; SELECT 'hold'"));
    }
    for _ in 0..2 {
        held.take(0)
            .answer(&[fake::complete("BEGIN"), fake::ready(b'T')]);
    }
    for other in &mut others {
        assert!(told(other, "the holders").ready);
        served(other, "COMMIT");
    }

    let trap = Trap::set(&stage, &["work_mem", "'mine'"]);
    session.send(&query("SELECT 'mine'"));
    let replay = trap.take(0);
    for _ in 0..20 {
        cancel(stage.door.port(), &session.cancel_key());
    }
    assert_eq!(stage.fake.cancels(), 0, "a cancel of BosDB's own work");
    replay.answer(&[fake::complete("SET"), fake::ready(b'I')]);
    let mine = trap.take(1);
    wait_for_cancels(&stage, 1);
    mine.answer(&cancelled());
    let told = told(&mut session, "the session");
    assert!(told.ready);
    assert_eq!(told.code(), "57014");

    stage.door.eventually("no backend is leased", |metrics| {
        let mut leased = metrics
            .lines()
            .filter(|line| line.starts_with("bosdb_pool_connections") && line.contains("leased"));
        leased.all(|line| line.ends_with(" 0"))
    });
    // Idle: a cancel reaches nobody, neither the settings nor the statement that come next.
    for _ in 0..5 {
        cancel(stage.door.port(), &session.cancel_key());
    }
    stage.fake.play(|_, _, _| Turn::Honest);
    served(&mut session, "SELECT 'after'");
    assert_eq!(stage.fake.cancels(), 1);
    drop((session, others));
    stage.assert_well("a cancel amid settings");
}

/// The statement is cancelled and its ReadyForQuery never comes: the deadline holds for that too.
#[test]
fn trap_54_and_never_ready_again() {
    let stage = Stage::open("[limits]\nstatement_timeout = \"500ms\"");
    for round in 0..3 {
        let trap = Trap::set(&stage, &["'slow'"]);
        let mut session = stage.session("app");
        session.send(&query("SELECT 'slow'"));
        let slow = trap.take(0);
        cancel(stage.door.port(), &session.cancel_key());
        let [error, _] = cancelled();
        slow.answer(&[error]);
        let told = told(&mut session, "the session");
        assert!(!told.ready, "round {round}");
        assert_eq!(told.frames.first().map(|frame| frame.tag), Some(b'E'));
    }
    stage.assert_well("backends that are never ready");
}
