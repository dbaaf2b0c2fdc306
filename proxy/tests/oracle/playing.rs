//! Plays statements as a superuser without any read-only mode, so that nothing but the decision stands
//! between a statement and the server, and compares what happened with what was decided for a reader.

use std::collections::BTreeMap;

use bosdb_policy::{
    Carrier, Decision, Effects, InjectionMode, PreparedUse, Request, Rights, RuleSet, RuleSettings,
    SessionFacts, SettingChange, StatementKind, SubjectClass, Verdict, decide,
};

use super::tally::Tally;
use super::watching::{Print, Watcher, differences, written};
use crate::support::server::{DATABASE, Server};
use crate::support::sql::{Row, row};
use crate::support::wire::{Received, Wire, message, query};

/// More than this at once in the log is no hint about dead rows.
const MUCH: i64 = 1 << 20;

/// How the statement of a set are played.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// What is refused is not run.
    Left,
    /// What is refused is run all the same: later statements build upon it.
    Run,
}

/// What a statement gave.
struct Answer {
    rows: Vec<Row>,
    failed: bool,
    closed: bool,
}

/// Rules that close something to readers whether it changes anything or not: functions whose work is a
/// change even when there is nothing to do, passwords, statements of others, plans of changes.
const CLOSED: &[&str] = &["RO-FUNC-02", "RO-CAT-01", "ADMIN-STMT-01", "RO-EXPLAIN-01"];

pub(crate) struct Player {
    server: &'static Server,
    watcher: Watcher,
    wire: Wire,
    status: char,
    facts: bool,
    rules: RuleSet,
    rights: Rights,
    last: Option<Print>,
    /// The variables of the session that were changed in it; nothing when somebody else may have
    /// changed them since.
    settings: Option<BTreeMap<String, String>>,
    /// Who logged in.
    who: String,
    /// What the session prepared with the judge's leave, which EXECUTE may name.
    prepared: Vec<String>,
    pub(crate) tally: Tally,
}

impl Player {
    pub(crate) fn new(server: &'static Server) -> Self {
        let mut player = Self {
            server,
            watcher: Watcher::new(server),
            wire: open(server),
            status: 'I',
            facts: true,
            rules: RuleSet::build(RuleSettings::default()).unwrap(),
            rights: Rights::Read,
            last: None,
            settings: None,
            who: String::from("postgres postgres"),
            prepared: Vec::new(),
            tally: Tally::default(),
        };
        player.afresh();
        player
    }

    /// A player who is allowed everything.
    pub(crate) fn unjudged(server: &'static Server) -> Self {
        Self {
            rights: Rights::Admin,
            ..Self::new(server)
        }
    }

    /// A new session, with nothing left of the one before.
    pub(crate) fn afresh(&mut self) {
        self.wire = open(self.server);
        self.watcher.wait_for_one();
        self.status = 'I';
        self.facts = true;
        self.prepared.clear();
        self.settings = Some(self.session());
        self.last = None;
    }

    /// Ends a transaction that a statement left open.
    pub(crate) fn settle(&mut self) {
        if self.status != 'I' {
            self.run("ROLLBACK");
            self.last = None;
        }
    }

    pub(crate) fn decide(&self, sql: &str) -> Decision {
        decide(
            &self.rules,
            &Request {
                sql: sql.as_bytes(),
                facts: SessionFacts::postgres(self.facts),
                class: SubjectClass::plain(self.rights, InjectionMode::Off),
                carrier: Carrier::SimpleQuery,
                catalogue: None,
            },
        )
    }

    /// Plays one text.
    pub(crate) fn play(&mut self, sql: &str, refused: Refused) {
        self.tally.played += 1;
        let decision = self.decide(sql);
        let allowed = matches!(decision.verdict, Verdict::Allow(_)) && self.knows(&decision);
        if !allowed && refused == Refused::Left {
            return;
        }
        self.tally.allowed += usize::from(allowed);
        // What COMMIT makes of a transaction is what its statements did; DISCARD takes away what
        // others left; what FETCH does is what its cursor was declared for.
        let ends = (self.status != 'I' && decision.kind == StatementKind::Transaction)
            || !decision.released.is_none()
            || decision
                .statements
                .iter()
                .any(|one| one.name == "FETCH" || one.name == "MOVE");
        let alone = self.status == 'I' && (allowed || reads(sql));
        if alone && self.settings.is_none() {
            self.settings = Some(self.session());
        }
        let inside = self.status != 'I';
        let before = self.last.take().or_else(|| self.watcher.look());
        let answer = self.run(sql);
        let mut changes = self.changes(before.as_ref(), inside, sql, &answer);
        if ends {
            changes.clear();
        }
        if answer.closed {
            changes.push("the session ended".to_owned());
            self.afresh();
        } else if alone && self.status == 'I' {
            changes.extend(self.session_changes(&decision, allowed));
        } else {
            self.settings = None;
        }
        if allowed {
            self.tally.worked += usize::from(!answer.failed);
            if !changes.is_empty() {
                let finding = format!("{sql}\n    {}", changes.join("\n    "));
                println!("CHANGED: {finding}");
                self.tally.findings.push(finding);
            }
            self.remember(&decision, answer.failed);
        }
        if reads(sql) && !answer.failed && changes.is_empty() {
            self.honest(sql, &decision, allowed);
        }
    }

    /// EXECUTE of a name that the judge has not seen is refused by the gateway.
    fn knows(&self, decision: &Decision) -> bool {
        decision.prepared.iter().all(|used| match used {
            PreparedUse::Execute(name) => self.prepared.iter().any(|known| **known == **name),
            PreparedUse::Prepare(_) | PreparedUse::Deallocate(_) | PreparedUse::DeallocateAll => {
                true
            }
        }) || decision.statements.len() > 1
    }

    fn remember(&mut self, decision: &Decision, failed: bool) {
        for used in &decision.prepared {
            if let PreparedUse::Prepare(name) = used
                && !failed
            {
                self.prepared.push(name.to_string());
            }
        }
    }

    fn honest(&mut self, sql: &str, decision: &Decision, allowed: bool) {
        self.tally.honest += 1;
        let Verdict::Deny(denial) = &decision.verdict else {
            return;
        };
        if allowed {
            return;
        }
        match denial.rule.0 {
            "RO-FUNC-01" | "RO-OPER-01" => self.tally.own += 1,
            _ if CLOSED.contains(&denial.rule.0) => self.tally.closed += 1,
            rule => {
                let refused = format!("{rule} {}: {sql}", denial.message);
                println!("REFUSED: {refused}");
                self.tally.refused.push(refused);
            }
        }
    }

    /// What is different on the server.
    fn changes(
        &mut self,
        before: Option<&Print>,
        inside: bool,
        sql: &str,
        answer: &Answer,
    ) -> Vec<String> {
        let after = self.watcher.look();
        let (Some(before), Some(after)) = (before, after) else {
            self.tally.unseen += 1;
            return Vec::new();
        };
        let mut changes = differences(before, &after, inside);
        let bytes = written(before, &after);
        if changes.is_empty() && bytes > 0 && (bytes > MUCH || self.writes_again(sql, answer)) {
            changes.push(format!("{bytes} bytes were written to the log"));
            self.last = None;
        } else {
            self.last = Some(after);
        }
        changes
    }

    /// Reading may clean up after others, and the server has its own to write down: what a statement
    /// writes it writes every time.
    fn writes_again(&mut self, sql: &str, first: &Answer) -> bool {
        if first.failed || first.closed {
            return false;
        }
        for _ in 0..4 {
            let Some(before) = self.watcher.look() else {
                return false;
            };
            self.run(sql);
            let Some(after) = self.watcher.look() else {
                return false;
            };
            if written(&before, &after) == 0 {
                return false;
            }
        }
        true
    }

    /// Variables that the statement changed without the judge's knowing.
    fn session_changes(&mut self, decision: &Decision, allowed: bool) -> Vec<String> {
        let now = self.session();
        let Some(was) = self.settings.replace(now.clone()) else {
            return Vec::new();
        };
        let mut changed: Vec<&String> = Vec::new();
        for name in was.keys().chain(now.keys()) {
            if was.get(name) != now.get(name) && !changed.contains(&name) {
                changed.push(name);
            }
        }
        let known = |name: &str| {
            if name == "who" || name.starts_with("channel ") {
                return false;
            }
            let name = name.to_ascii_lowercase();
            // What holds for a transaction shows as a variable; pools know what they cannot track.
            name.starts_with("transaction_")
                || decision.effects.intersects(Effects::UNTRACKED_SETTING)
                || decision.settings.iter().any(|change| match change {
                    SettingChange::Set { name: set, .. } | SettingChange::Reset { name: set } => {
                        **set == *name
                    }
                    SettingChange::ResetAll => true,
                })
        };
        changed
            .iter()
            .filter(|name| !(allowed && known(name)))
            // Back to who logged in, or hearing less, is no harm.
            .filter(|name| name.as_str() != "who" || now.get(name.as_str()) != Some(&self.who))
            .filter(|name| !name.starts_with("channel ") || now.contains_key(**name))
            .map(|name| {
                format!(
                    "variable {name}: {:?} -> {:?}",
                    was.get(*name),
                    now.get(*name)
                )
            })
            .collect()
    }

    /// Variables set in the session, who it is, and what it listens to.
    fn session(&mut self) -> BTreeMap<String, String> {
        let answer = self.run(
            "SELECT name, setting FROM pg_catalog.pg_settings WHERE source = 'session' \
             UNION ALL SELECT 'who', pg_catalog.concat_ws(' ', current_user, session_user) \
             UNION ALL SELECT 'channel ' || c, '' FROM pg_catalog.pg_listening_channels() c",
        );
        let pairs = answer.rows.into_iter().filter_map(|row| {
            let mut row = row.into_iter();
            Some((row.next()??, row.next()??))
        });
        pairs.collect()
    }

    fn run(&mut self, sql: &str) -> Answer {
        self.wire.send(&query(sql));
        let mut answer = Answer {
            rows: Vec::new(),
            failed: false,
            closed: false,
        };
        loop {
            let frame = match self.wire.receive() {
                Received::Frame(frame) => frame,
                Received::Closed | Received::Truncated => {
                    answer.closed = true;
                    return answer;
                }
                Received::Hung => panic!("no answer to {sql}"),
            };
            match frame.tag {
                b'D' => answer.rows.push(row(&frame)),
                b'E' => answer.failed = true,
                b'G' | b'W' => self.wire.send(&message(b'f', b"no data\0")),
                b'S' if frame.body.starts_with(b"standard_conforming_strings\0") => {
                    self.facts = frame.body.ends_with(b"on\0");
                }
                b'Z' => {
                    self.status = char::from(frame.body[0]);
                    return answer;
                }
                _ => {}
            }
        }
    }
}

fn open(server: &Server) -> Wire {
    let endpoint = server
        .endpoint("postgres", DATABASE)
        .with("application_name", "judged")
        .with("statement_timeout", "3s")
        .with("lock_timeout", "1s")
        .with("extra_float_digits", "0");
    Wire::open(&endpoint).expect("the superuser may log in")
}

/// Whether a statement is a read by its first word.
fn reads(sql: &str) -> bool {
    let first = sql
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with("--"))
        .unwrap_or_default();
    let word: String = first
        .chars()
        .skip_while(|c| *c == '(')
        .take_while(char::is_ascii_alphabetic)
        .collect();
    ["select", "with", "values", "table", "show", "explain"]
        .contains(&word.to_ascii_lowercase().as_str())
}
