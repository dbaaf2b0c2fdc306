//! One client: sessions one after another, each with some work and an end of its own.

use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use crate::Scene;
use crate::dice::Dice;
use crate::support::sql::row;
use crate::support::wire::{
    Failure, Frame, Received, ServerError, Wire, bind, describe, execute, message, parse, query,
    sync,
};
use crate::work;

/// Why a piece of work did not come to its end.
pub(crate) enum Trouble {
    /// The connection is over, as it may be here.
    Over,
    /// Something that may never be.
    Crime(String),
}

/// A session of a client.
pub(crate) struct Session<'s> {
    pub(crate) scene: &'s Scene,
    pub(crate) wire: Wire,
    pub(crate) id: usize,
    pub(crate) dice: Dice,
    /// Numbers the tags of this client.
    pub(crate) count: usize,
    /// Whether this session has ever asked for a cancel.
    pub(crate) cancels: bool,
    /// The user may write.
    pub(crate) writes: bool,
    /// What this session has set `work_mem` to.
    pub(crate) work_mem: Option<String>,
    /// The session's prepared statement exists.
    pub(crate) prepared: bool,
}

/// What an exchange gave up to its last ReadyForQuery.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) rows: Vec<Vec<Option<String>>>,
    pub(crate) errors: Vec<ServerError>,
    pub(crate) notices: usize,
    pub(crate) copied: usize,
    pub(crate) tags: Vec<String>,
    pub(crate) status: u8,
}

impl Answer {
    /// Whether an accident kept this from going through: a dead backend, no backend to be had.
    pub(crate) fn is_disturbed(&self) -> bool {
        self.errors.iter().any(|error| is_accident(error.code()))
    }
}

/// PostgreSQL has one code for a cancel and for a COPY that its client gives up.
pub(crate) fn is_cancel(error: &ServerError) -> bool {
    error.code() == "57014" && !error.field('M').starts_with("COPY")
}

/// What may happen to anybody here.
fn is_accident(code: &str) -> bool {
    ["08", "57P", "53"]
        .iter()
        .any(|class| code.starts_with(class))
}

pub(crate) fn run(scene: &Scene, id: usize, mut dice: Dice) {
    let mut count = 0;
    while !scene.is_over() {
        let writes = id % 4 != 3;
        let user = if writes { "writer" } else { "analyst" };
        let endpoint = scene
            .door
            .endpoint(user)
            .with("application_name", &format!("<c{id}.app>"));
        let wire = match Wire::open(&endpoint) {
            Ok(wire) => wire,
            Err(Failure::Refused(error)) if is_accident(error.code()) => {
                thread::sleep(Duration::from_millis(20));
                continue;
            }
            // A stop of the database while the session was being made.
            Err(Failure::Broken(why)) if !why.contains("Hung") => continue,
            Err(failure) => {
                scene.crime(format!("client {id} cannot log in: {failure:?}"));
                return;
            }
        };
        let mut session = Session {
            scene,
            wire,
            id,
            dice,
            count,
            cancels: false,
            writes,
            work_mem: None,
            prepared: false,
        };
        let pieces = 1 + session.dice.below(30);
        let mut trouble = None;
        for _ in 0..pieces {
            if scene.is_over() {
                break;
            }
            match work::one(&mut session) {
                Ok(()) => scene.done.fetch_add(1, Ordering::Relaxed),
                Err(why) => {
                    trouble = Some(why);
                    break;
                }
            };
        }
        (dice, count) = match trouble {
            None => session.leave(),
            Some(Trouble::Over) => {
                scene.disturbed.fetch_add(1, Ordering::Relaxed);
                (session.dice, session.count)
            }
            Some(Trouble::Crime(what)) => {
                scene.crime(format!("client {id}: {what}"));
                return;
            }
        };
    }
}

impl Session<'_> {
    /// A tag that no other text of any client has.
    pub(crate) fn tag(&mut self) -> String {
        self.count += 1;
        format!("<c{}.{}>", self.id, self.count)
    }

    /// Reads up to the last of so many ReadyForQuery.
    pub(crate) fn answer(&mut self, readies: usize) -> Result<Answer, Trouble> {
        let mut answer = Answer::default();
        let mut left = readies;
        let mut accident = false;
        while left > 0 {
            let frame = match self.wire.receive() {
                Received::Frame(frame) => frame,
                Received::Hung => {
                    return Err(Trouble::Crime(format!("no answer; so far {answer:?}")));
                }
                Received::Closed | Received::Truncated if accident => return Err(Trouble::Over),
                // Only who was told why may find the door closed; in the middle of a row nobody
                // can be told.
                Received::Truncated => return Err(Trouble::Over),
                Received::Closed => {
                    return Err(Trouble::Crime(format!("closed without a word: {answer:?}")));
                }
            };
            self.is_mine(&frame)?;
            match frame.tag {
                b'D' => answer.rows.push(row(&frame)),
                b'd' => answer.copied += 1,
                b'N' => answer.notices += 1,
                b'C' => {
                    let tag = frame.body.split_last().map_or(&[][..], |(_, tag)| tag);
                    answer.tags.push(String::from_utf8_lossy(tag).into_owned());
                }
                b'E' => {
                    let error = ServerError::parse(&frame.body);
                    if is_cancel(&error) && !self.cancels {
                        return Err(Trouble::Crime(format!("cancelled by another: {error:?}")));
                    }
                    accident |= is_accident(error.code());
                    answer.errors.push(error);
                }
                b'Z' => {
                    answer.status = frame.body[0];
                    left -= 1;
                }
                b'G' => return Ok(answer),
                _ => {}
            }
        }
        Ok(answer)
    }

    /// Everything with a tag has this client's, wherever it stands.
    fn is_mine(&self, frame: &Frame) -> Result<(), Trouble> {
        let mine = format!("<c{}.", self.id);
        for (at, window) in frame.body.windows(2).enumerate() {
            if window == b"<c" && !frame.body[at..].starts_with(mine.as_bytes()) {
                return Err(Trouble::Crime(format!(
                    "another's answer: {}",
                    describe(frame)
                )));
            }
        }
        Ok(())
    }

    /// Goes, in one of the ways there are. The dice and the count go to the next session.
    fn leave(mut self) -> (Dice, usize) {
        let tag = self.tag();
        let long = format!("SELECT pg_sleep(0.2), '{tag}'");
        let write = format!("INSERT INTO sink VALUES ('{tag}')");
        match self.dice.below(8) {
            0 => self.wire.send(&message(b'X', &[])),
            1 => {}
            2 => {
                self.wire.send(&query(&long));
            }
            3 => {
                let bytes = query(&long);
                let half = self.dice.below(bytes.len());
                self.wire.send(&bytes[..half]);
            }
            4 => {
                self.wire.send(&query("BEGIN"));
                self.wire
                    .send(&query(if self.writes { &write } else { &long }));
            }
            5 => {
                let batch = [parse("", &long), bind("", "", &[]), execute("")].concat();
                self.wire.send(&batch);
                self.wire.half_close();
            }
            6 => {
                let batch = [parse("", &long), bind("", "", &[]), execute(""), sync()].concat();
                self.wire.send(&batch.repeat(5));
            }
            _ => {
                if self.writes {
                    self.wire.send(&query("COPY sink FROM STDIN"));
                    self.wire
                        .send(&message(b'd', format!("{tag}\n").as_bytes()));
                }
            }
        }
        if self.dice.once_in(2) {
            self.wire.reset();
        }
        (self.dice, self.count)
    }
}
