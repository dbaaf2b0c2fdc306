//! KILL, and what else never reaches a backend.
//!
//! Clients know sessions by BosDB's numbers and servers by theirs: a KILL that were passed on would
//! hit a stranger. So it is carried out here, on sessions of the same user and target only.

use bosdb_gateway::admitted::Admission;
use bosdb_gateway::error::Refusal;
use bosdb_gateway::sessions::{Place, Stop};
use bosdb_policy::{Decision, SettingChange};
use bosdb_protocol::mysql::errno::Errno;

use super::end::End;
use super::session::Session;

/// What of a session is to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Connection,
    Query,
}

/// A KILL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kill {
    what: What,
    session: u64,
}

impl Kill {
    /// Of a whole session.
    pub(super) const fn connection(session: u64) -> Self {
        Self {
            what: What::Connection,
            session,
        }
    }
}

/// Reads `KILL [HARD | SOFT] [CONNECTION | QUERY] number`. Every other form is left to the judge,
/// and is refused after it.
pub(super) fn read(sql: &[u8]) -> Option<Kill> {
    // Cheap for every text that is none.
    let start = sql.trim_ascii_start();
    if !start.get(..4)?.eq_ignore_ascii_case(b"KILL") {
        return None;
    }
    let text = std::str::from_utf8(start).ok()?;
    let text = text.trim_end();
    let text = text.strip_suffix(';').unwrap_or(text);
    let mut words = text.split_ascii_whitespace().skip(1).peekable();
    let is = |word: &str, wanted: &str| word.eq_ignore_ascii_case(wanted);
    words.next_if(|word| is(word, "HARD") || is(word, "SOFT"));
    let what = match words.next_if(|word| is(word, "QUERY") || is(word, "CONNECTION")) {
        Some(word) if is(word, "QUERY") => What::Query,
        Some(_) | None => What::Connection,
    };
    let session = words.next()?.parse().ok()?;
    words.next().is_none().then_some(Kill { what, session })
}

/// What an allowed text does that no backend is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Withheld {
    /// It ends sessions by numbers that are not the client's.
    Kills,
    /// It sets only what BosDB keeps for itself.
    Tracking,
    /// It sets that among other things.
    TrackingAndMore,
}

/// What a decision says that no backend is sent.
pub(super) fn is_never_sent(decision: &Decision) -> Option<Withheld> {
    if decision.statements.iter().any(|it| it.name == "KILL") {
        return Some(Withheld::Kills);
    }
    let tracks = |change: &&SettingChange| match change {
        SettingChange::Set { name, .. } | SettingChange::Reset { name } => {
            name.starts_with("session_track_")
        }
        SettingChange::ResetAll => false,
    };
    match decision.settings.iter().filter(tracks).count() {
        0 => None,
        all if all == decision.settings.len() && decision.statements.len() == 1 => {
            Some(Withheld::Tracking)
        }
        _ => Some(Withheld::TrackingAndMore),
    }
}

impl Session {
    /// Turns back a statement that was admitted and is not for backends.
    pub(super) fn turn_back(&mut self, admission: Admission, why: Withheld) {
        let admitted = match admission {
            Admission::Ready(admitted) => admitted,
            Admission::AfterIntent(pending) => pending.into_admitted(),
        };
        match why {
            Withheld::Tracking => {
                self.door.settle_locally(admitted);
                self.finish_input();
                self.put_okay();
            }
            Withheld::Kills => {
                self.door.abandon(admitted);
                self.refuse(Refusal::Unsupported("KILL in this form"));
            }
            Withheld::TrackingAndMore => {
                self.door.abandon(admitted);
                self.refuse(Refusal::Unsupported(
                    "SET session_track_* among other things",
                ));
            }
        }
    }

    /// Carries a KILL out.
    pub(super) fn kill(&mut self, kill: Kill) -> Result<(), End> {
        let Kill { what, session } = kill;
        self.finish_input();
        let gateway = std::sync::Arc::clone(self.door.gateway());
        let subject = self.door.subject();
        let found = gateway.sessions.by_id(session);
        let own = found.as_ref().and_then(|it| it.about()).is_some_and(|it| {
            it.place == Place::Target
                && it.user == subject.user
                && *it.database == *self.door.target().name()
        });
        let message = match (&found, own) {
            (None, _) => "KILL of no session",
            (Some(_), false) => "KILL of another's session",
            (Some(_), true) => match what {
                What::Query => "KILL QUERY",
                What::Connection => "KILL",
            },
        };
        let hit = own.then_some(session);
        let source = subject.source_text.clone();
        self.door
            .worker()
            .record_cancel(&source, hit, message, "wire-mysql");
        match (found, own) {
            (None, _) => {
                self.put_fault(
                    Errno::NO_SUCH_THREAD,
                    &format!("Unknown thread id: {session}"),
                );
            }
            (Some(_), false) => self.put_fault(
                Errno::KILL_DENIED,
                &format!("You are not owner of thread {session}"),
            ),
            (Some(handle), true) => match what {
                What::Query => {
                    if handle.id != self.registration.handle.id {
                        gateway.sessions.cancel(&handle);
                    }
                    self.put_okay();
                }
                What::Connection if handle.id == self.registration.handle.id => {
                    return Err(End::Killed);
                }
                What::Connection => {
                    handle.ask_to_stop(Stop::Now);
                    self.put_okay();
                }
            },
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kill_is_read_in_its_plain_forms() {
        let query = |session| Kill {
            what: What::Query,
            session,
        };
        for (sql, wanted) in [
            ("KILL 5", Some(Kill::connection(5))),
            (" kill connection 5 ;", Some(Kill::connection(5))),
            ("KILL QUERY 7;", Some(query(7))),
            ("kill soft query 7", Some(query(7))),
            ("KILL QUERY ID 7", None),
            ("KILL @a", None),
            ("KILL 5; SELECT 1", None),
            ("KILL/**/5", None),
            ("SELECT 1", None),
            ("KIL", None),
        ] {
            assert_eq!(read(sql.as_bytes()), wanted, "{sql}");
        }
    }
}
