//! A backend that keeps to the protocol, behind a client that pipelines: every answer fits, every
//! message ends as it did there, and in the end nothing is owed.

use std::collections::VecDeque;

use bosdb_protocol::pg::replies::{Awaiting, Ending, Origin, ReplyQueue};

use super::{AWAITING, ORIGINS};
use crate::input::Input;

/// The backend's side: what it has not read yet, and whether it discards until a Sync.
#[derive(Default)]
struct Server {
    unread: VecDeque<(Awaiting, Option<usize>)>,
    skipping: bool,
    copying: Option<(Awaiting, Option<usize>)>,
}

/// What a test keeps of each message: how the backend says it ended.
struct Session {
    queue: ReplyQueue<usize>,
    server: Server,
    /// By slot: what was sent, what the backend did, and what the queue says.
    sent: Vec<Awaiting>,
    truth: Vec<Option<Ending>>,
    told: Vec<Option<Ending>>,
}

pub(super) fn run(mut input: Input<'_>) {
    let mut session = Session {
        queue: ReplyQueue::default(),
        server: Server::default(),
        sent: Vec::new(),
        truth: Vec::new(),
        told: Vec::new(),
    };
    while !input.is_empty() {
        if input.coin() {
            session.send(&mut input);
        } else {
            session.serve(&mut input);
        }
    }
    if session.server.copying.is_some() {
        session.push(Awaiting::CopyEnd, Origin::Client);
    }
    while !session.server.unread.is_empty() {
        session.serve(&mut input);
    }
    session.push(Awaiting::Sync, Origin::Client);
    session.serve(&mut input);
    assert!(session.queue.is_quiet(), "something is owed by nobody");
    for (slot, truth) in session.truth.iter().enumerate() {
        // Of an end of COPY data nothing is owed, and nothing need be said.
        if session.sent[slot] != Awaiting::CopyEnd {
            assert_eq!(session.told[slot], *truth, "message {slot}");
        }
    }
}

impl Session {
    fn send(&mut self, input: &mut Input<'_>) {
        let awaiting = *input.one_of(&AWAITING);
        let origin = *input.one_of(&ORIGINS);
        match awaiting {
            // Of what the backend does not see, the honest half says nothing.
            Awaiting::Synthetic(_) => {}
            Awaiting::CopyEnd if self.server.copying.is_none() => {}
            Awaiting::Query
            | Awaiting::FunctionCall
            | Awaiting::Parse
            | Awaiting::Bind
            | Awaiting::Describe
            | Awaiting::Execute
            | Awaiting::Close
                if self.server.copying.is_some() => {}
            awaiting => self.push(awaiting, origin),
        }
    }

    fn push(&mut self, awaiting: Awaiting, origin: Origin) {
        let slot = self.truth.len();
        let kept = self.queue.push(awaiting, origin, slot).is_ok();
        if kept {
            self.sent.push(awaiting);
            self.truth.push(None);
            self.told.push(None);
        }
        self.server
            .unread
            .push_back((awaiting, kept.then_some(slot)));
    }

    fn answer(&mut self, tags: &[u8]) {
        for tag in tags {
            let told = &mut self.told;
            let fits = self.queue.on_message(*tag, |slot, _, ending| {
                assert_eq!(told[slot], None, "ended twice");
                told[slot] = Some(ending);
            });
            assert!(fits.is_ok(), "an honest {:?} is refused", char::from(*tag));
        }
    }

    /// The backend reads one message and answers it.
    fn serve(&mut self, input: &mut Input<'_>) {
        let Some((awaiting, slot)) = self.server.unread.pop_front() else {
            return;
        };
        if let Some((copy, copier)) = self.server.copying {
            // Sync and Flush are read over; the harness sends nothing else.
            if awaiting == Awaiting::CopyEnd {
                self.server.copying = None;
                self.end_copy(copy, copier, input);
            }
            return;
        }
        if self.server.skipping && awaiting != Awaiting::Sync {
            // An end of COPY data is never spoken of.
            if awaiting != Awaiting::CopyEnd {
                self.note(slot, Ending::Skipped);
            }
            return;
        }
        let fails = input.below(4) == 0;
        match awaiting {
            Awaiting::Sync => {
                // A deferred constraint speaks up here.
                let fails = fails && !self.server.skipping;
                self.server.skipping = false;
                self.note(slot, if fails { Ending::Failed } else { Ending::Done });
                self.answer(if fails { b"EZ" } else { b"Z" });
            }
            Awaiting::CopyEnd | Awaiting::Synthetic(_) => {}
            Awaiting::Query => self.query(slot, fails, input),
            Awaiting::FunctionCall => {
                self.note(slot, if fails { Ending::Failed } else { Ending::Done });
                self.answer(if fails { b"EZ" } else { b"VZ" });
            }
            Awaiting::Execute if !fails && self.may_copy_in(input) => {
                self.note(slot, Ending::Done);
                self.answer(b"G");
                self.server.copying = Some((awaiting, slot));
            }
            awaiting if fails => {
                let rows: &[u8] = if awaiting == Awaiting::Execute {
                    b"DDE"
                } else {
                    b"E"
                };
                self.server.skipping = true;
                self.note(slot, Ending::Failed);
                self.answer(rows);
            }
            Awaiting::Parse => self.done(slot, b"1"),
            Awaiting::Bind => self.done(slot, b"2"),
            Awaiting::Close => self.done(slot, b"3"),
            Awaiting::Describe => {
                let answers: [&[u8]; 3] = [b"tT", b"n", b"T"];
                self.done(slot, answers[input.below(3)]);
            }
            Awaiting::Execute => {
                let answers: [&[u8]; 5] = [b"DDC", b"I", b"Ds", b"HddcC", b"C"];
                self.done(slot, answers[input.below(5)]);
            }
        }
    }

    fn query(&mut self, slot: Option<usize>, fails: bool, input: &mut Input<'_>) {
        if !fails && self.may_copy_in(input) {
            self.note(slot, Ending::Done);
            self.answer(b"G");
            self.server.copying = Some((Awaiting::Query, slot));
            return;
        }
        let answers: [&[u8]; 5] = [b"TDDC", b"I", b"CTC", b"HdcC", b"TC"];
        let answer = answers[input.below(5)];
        self.note(slot, if fails { Ending::Failed } else { Ending::Done });
        self.answer(answer);
        self.answer(if fails { b"EZ" } else { b"Z" });
    }

    fn end_copy(&mut self, copy: Awaiting, copier: Option<usize>, input: &mut Input<'_>) {
        let fails = input.coin();
        if fails {
            self.note(copier, Ending::Failed);
        }
        self.answer(if fails { b"E" } else { b"C" });
        match copy {
            Awaiting::Query => self.answer(b"Z"),
            _ => self.server.skipping = fails,
        }
    }

    fn done(&mut self, slot: Option<usize>, answer: &[u8]) {
        self.note(slot, Ending::Done);
        self.answer(answer);
    }

    /// A COPY begins only where what was pipelined behind it is what a COPY may have behind it.
    fn may_copy_in(&self, input: &mut Input<'_>) -> bool {
        let quiet = self
            .server
            .unread
            .iter()
            .all(|(awaiting, _)| *awaiting == Awaiting::Sync);
        quiet && input.coin()
    }

    fn note(&mut self, slot: Option<usize>, ending: Ending) {
        if let Some(slot) = slot {
            self.truth[slot] = Some(ending);
        }
    }
}
