//! A database that keeps to no protocol, once its login is over. Whatever it does: its client is
//! told, its connection is thrown away, nothing of it reaches another client, and the process
//! takes no more memory than it would for an honest one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test ends at the first surprise, says what it saw, and reads its own environment"
)]

mod support;

#[path = "hostile_backend/cancels.rs"]
mod cancels;
#[path = "hostile_backend/floods.rs"]
mod floods;
#[path = "hostile_backend/lies.rs"]
mod lies;
#[path = "hostile_backend/silence.rs"]
mod silence;

use support::door::Door;
use support::fake::Fake;
use support::wire::{Frame, Received, ServerError, Wire, describe, query};

/// A fake database behind a door of its own.
pub(crate) struct Stage {
    pub(crate) fake: Fake,
    pub(crate) door: Door,
}

impl Stage {
    pub(crate) fn open(sections: &str) -> Self {
        let fake = Fake::start();
        let door = Door::run_before(fake.port(), sections);
        Self { fake, door }
    }

    pub(crate) fn session(&self, user: &str) -> Wire {
        Wire::open(&self.door.endpoint(user)).unwrap()
    }

    /// Fails unless another client is served as if nothing had been.
    pub(crate) fn assert_well(&self, after: &str) {
        println!("after {after}");
        self.door.assert_well();
        let mut other = self.session("writer");
        other.send(&query("SELECT 'honest'"));
        let frames = other.until(b'Z');
        let shown: Vec<String> = frames.iter().map(describe).collect();
        assert_eq!(frames.len(), 4, "after {after}: {shown:?}");
        assert!(shown[1].ends_with("served"), "after {after}: {shown:?}");
    }
}

/// All that a client gets until its connection ends or it may go on.
pub(crate) struct Told {
    pub(crate) frames: Vec<Frame>,
    /// The session goes on.
    pub(crate) ready: bool,
}

impl Told {
    /// The SQLSTATE of the last error; `none` for an error without one, nothing without an error.
    pub(crate) fn code(&self) -> String {
        let error = self.frames.iter().rev().find(|frame| frame.tag == b'E');
        error.map_or_else(String::new, |frame| {
            let error = ServerError::parse(&frame.body);
            if error.code().is_empty() {
                "none".to_owned()
            } else {
                error.code().to_owned()
            }
        })
    }
}

/// Reads until ReadyForQuery or the end. A hang is a failure.
pub(crate) fn told(wire: &mut Wire, what: &str) -> Told {
    let mut frames = Vec::new();
    loop {
        match wire.receive() {
            Received::Frame(frame) => {
                let ready = frame.tag == b'Z';
                frames.push(frame);
                if ready {
                    return Told { frames, ready };
                }
            }
            Received::Closed | Received::Truncated => {
                return Told {
                    frames,
                    ready: false,
                };
            }
            Received::Hung => panic!("{what}: the client hangs"),
        }
    }
}
