//! Plays statements and compares what happened with what was decided.

use bosdb_policy::{
    Carrier, Decision, Effects, InjectionMode, MySqlFacts, PreparedUse, Request, Rights, RuleSet,
    RuleSettings, SessionFacts, SettingChange, SubjectClass, Verdict, decide,
};

use super::WORLD;
use super::watching::{Print, alias, differences};
use crate::support::{Connection, Outcome, Server};
use crate::tally::Tally;
use crate::{CLOSED, Refused, reads, scripts};

pub(super) struct Player<'a> {
    pub(super) server: &'a Server,
    pub(super) judged: Connection,
    pub(super) watcher: Connection,
    /// Stays idle: whoever ends it was not the watcher.
    _victim: Connection,
    rules: RuleSet,
    rights: Rights,
    pub(super) facts: Option<MySqlFacts>,
    session: Print,
    pub(super) last: Option<Print>,
    prepared: Vec<String>,
    pub(super) tally: Tally,
}

impl<'a> Player<'a> {
    pub(super) fn new(server: &'a Server, rights: Rights) -> Self {
        let mut judged = server.connect();
        judged.query(b"DROP DATABASE IF EXISTS shop");
        for sql in WORLD {
            let made = judged.query(sql.as_bytes());
            assert!(!matches!(made[0], Outcome::Error(_)), "{sql}: {made:?}");
        }
        let mut player = Self {
            watcher: server.connect(),
            _victim: server.connect(),
            server,
            judged,
            rules: RuleSet::build(RuleSettings::default()).unwrap(),
            rights,
            facts: None,
            session: Print::new(),
            last: None,
            prepared: Vec::new(),
            tally: Tally::default(),
        };
        player.afresh("shop");
        player
    }

    /// A new session.
    pub(super) fn afresh(&mut self, database: &str) {
        self.judged = self.server.connect();
        for sql in ["SET NAMES utf8mb4", &format!("USE {database}")] {
            let _missing = self.judged.try_query(sql.as_bytes());
        }
        self.prepared.clear();
        self.last = None;
        self.session = self.look_at_session();
    }

    fn decide(&self, sql: &str) -> Option<Decision> {
        let request = Request {
            sql: sql.as_bytes(),
            facts: SessionFacts::MySql(self.facts?),
            class: SubjectClass::plain(self.rights, InjectionMode::Off),
            carrier: Carrier::SimpleQuery,
            catalogue: None,
        };
        Some(decide(&self.rules, &request))
    }

    pub(super) fn play_all(&mut self, texts: &[String], refused: Refused) {
        for text in texts {
            self.play(text, refused);
            self.settle();
        }
    }

    /// Ends what a statement left open.
    pub(super) fn settle(&mut self) {
        let _whatever = self.judged.try_query(b"ROLLBACK");
    }

    pub(super) fn play(&mut self, sql: &str, refused: Refused) {
        self.tally.played += 1;
        // The session was lost, or left for a character set that nobody may use.
        if self.facts.is_none() {
            self.afresh("shop");
        }
        let Some(decision) = self.decide(sql) else {
            return self.afresh("shop");
        };
        let allowed = matches!(decision.verdict, Verdict::Allow(_)) && self.knows(&decision);
        if !allowed && refused == Refused::Left {
            return;
        }
        self.tally.allowed += usize::from(allowed);
        let before = match self.last.take() {
            Some(print) => print,
            None => self.look(),
        };
        let outcome = self.judged.try_query(sql.as_bytes());
        let failed = !matches!(
            outcome.as_ref().map(|all| all.last()),
            Ok(Some(Outcome::Done | Outcome::Rows(_)))
        );
        let mut changes = Vec::new();
        if outcome.is_err() {
            changes.push("the session ended".to_owned());
            self.afresh("shop");
        } else {
            changes = self.session_changes(&decision, allowed);
        }
        let after = self.look();
        let found = differences(&before, &after);
        let doubted = self.rights == Rights::Read && allowed && outcome.is_ok();
        if doubted && !found.is_empty() && !self.happens_again(sql) {
            self.tally.unseen += 1;
        } else {
            changes.extend(found);
            self.last = Some(after);
        }
        if allowed {
            self.tally.worked += usize::from(!failed);
            if !changes.is_empty() {
                let finding = format!("{sql}\n    {}", changes.join("\n    "));
                println!("CHANGED: {finding}");
                self.tally.findings.push(finding);
            }
        }
        if !failed {
            self.remember(&decision, allowed);
        }
        if reads(sql) && !failed && changes.is_empty() {
            self.honest(sql, &decision, allowed);
        }
    }

    /// The server has things of its own to do: what a statement changes it changes every time.
    fn happens_again(&mut self, sql: &str) -> bool {
        for _ in 0..2 {
            let before = self.look();
            match self.judged.try_query(sql.as_bytes()).as_deref() {
                Err(_) => {
                    self.afresh("shop");
                    return true;
                }
                // What cannot be done twice was done once.
                Ok([.., Outcome::Error(_)]) => return true,
                Ok(_) => {}
            }
            let after = self.look();
            if differences(&before, &after).is_empty() {
                return false;
            }
        }
        true
    }

    fn knows(&self, decision: &Decision) -> bool {
        decision.prepared.iter().all(|used| match used {
            PreparedUse::Execute(name) => self.prepared.iter().any(|known| **known == **name),
            PreparedUse::Prepare(_) | PreparedUse::Deallocate(_) | PreparedUse::DeallocateAll => {
                true
            }
        }) || decision.statements.len() > 1
    }

    /// What was prepared although it is refused, a reader's session has not.
    fn remember(&mut self, decision: &Decision, allowed: bool) {
        for used in &decision.prepared {
            if let PreparedUse::Prepare(name) = used {
                self.prepared
                    .retain(|known| !known.eq_ignore_ascii_case(name));
                if allowed {
                    self.prepared.push(name.to_string());
                }
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
            rule if CLOSED.contains(&rule) => self.tally.closed += 1,
            // Plans of changes.
            "RO-WRITE-01" => self.tally.closed += 1,
            rule => {
                let refused = format!("{rule} {}: {sql}", denial.message);
                println!("REFUSED: {refused}");
                self.tally.refused.push(refused);
            }
        }
    }

    /// Variables of the session that the judge did not know would change, and locks that it holds.
    fn session_changes(&mut self, decision: &Decision, allowed: bool) -> Vec<String> {
        let now = self.look_at_session();
        let was = std::mem::replace(&mut self.session, now);
        let now = &self.session;
        let known = |name: &str| {
            decision.effects.intersects(Effects::UNTRACKED_SETTING)
                || decision.settings.iter().any(|change| match change {
                    SettingChange::Set { name: set, .. } | SettingChange::Reset { name: set } => {
                        let names = matches!(&**set, "names" | "character set" | "character_set");
                        set.eq_ignore_ascii_case(name)
                            || (names
                                && (name.starts_with("character_set")
                                    || name.starts_with("collation")))
                            || alias(set) == alias(name)
                    }
                    SettingChange::ResetAll => true,
                })
        };
        let mut names: Vec<&String> = was.keys().chain(now.keys()).collect();
        names.sort();
        names.dedup();
        names
            .into_iter()
            .filter(|name| was.get(*name) != now.get(*name))
            .filter(|name| name.as_str() == "locks" || !(allowed && known(name)))
            // Changing the database changes what is set by it.
            .filter(|name| {
                !matches!(
                    name.as_str(),
                    "character_set_database" | "collation_database"
                )
            })
            .map(|name| format!("session {name}: {:?} -> {:?}", was.get(name), now.get(name)))
            .collect()
    }

    /// Back to what a script expects: a database `test`, and the server's variables as they were.
    pub(super) fn reset(&mut self) {
        self.settle();
        let _whatever = self.judged.try_query(b"UNLOCK TABLES");
        let wanted = scripts::usual_variables(&mut self.watcher);
        for sql in wanted {
            let _refused = self.watcher.try_query(sql.as_bytes());
        }
        self.afresh("test");
    }
}
