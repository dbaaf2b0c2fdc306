//! What a session takes off its backend again, so that it is tied to it no longer.
//!
//! UNLISTEN, CLOSE ALL and the like count when their transaction commits, and only if nothing was
//! sent since that brings the effect back.

use bosdb_policy::{CursorUse, Decision, Effects, StatementKind};

/// Held cursors that are followed by name; with more, only CLOSE ALL and DISCARD ALL count.
const MAX_HELD: usize = 64;

/// Effects taken away: for sure, and by the transaction that is open.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Releases {
    committed: Effects,
    pending: Effects,
    /// Names of cursors WITH HOLD that may be there; one that is empty is never closed.
    held: Vec<Box<str>>,
}

impl Releases {
    pub(super) const NONE: Self = Self {
        committed: Effects::NONE,
        pending: Effects::NONE,
        held: Vec::new(),
    };

    /// Notes a statement that may have run, in the order of the replies.
    pub(super) fn ran(&mut self, decision: &Decision) {
        self.committed = self.committed.without(decision.effects);
        self.pending = self.pending.without(decision.effects);
        if decision.effects.intersects(Effects::SAVEPOINT) {
            // A part of the transaction may be undone.
            self.pending = Effects::NONE;
        }
        for used in &decision.cursors {
            if let CursorUse::Hold(name) = used
                && self.held.len() <= MAX_HELD
            {
                let followed = self.held.len() < MAX_HELD;
                self.held
                    .push(if followed { name.clone() } else { "".into() });
            }
        }
    }

    /// Notes a statement that succeeded, after [`Releases::ran`].
    pub(super) fn succeeded(&mut self, decision: &Decision) {
        let ends_transactions = decision
            .statements
            .iter()
            .any(|statement| statement.kind == StatementKind::Transaction);
        // Which part of such a text was kept cannot be told.
        if ends_transactions {
            return;
        }
        self.pending = self.pending.union(decision.released);
        // A text that holds and closes is left to CLOSE ALL.
        if decision.effects.intersects(Effects::HOLD_CURSOR) {
            return;
        }
        for used in &decision.cursors {
            if let CursorUse::Close(name) = used
                && let Some(at) = self.held.iter().position(|held| held == name)
            {
                self.held.swap_remove(at);
                if self.held.is_empty() {
                    self.pending = self.pending.union(Effects::HOLD_CURSOR);
                }
            }
        }
    }

    /// The transaction committed.
    pub(super) const fn committed(&mut self) {
        self.committed = self.committed.union(self.pending);
        self.pending = Effects::NONE;
    }

    /// The transaction was undone.
    pub(super) const fn rolled_back(&mut self) {
        self.pending = Effects::NONE;
    }

    /// What is gone for sure; to be asked when no message is outstanding.
    pub(super) fn take(&mut self) -> Effects {
        let gone = self.committed;
        self.committed = Effects::NONE;
        if gone.intersects(Effects::HOLD_CURSOR) {
            self.held = Vec::new();
        }
        gone
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bosdb_policy::*;

    fn decision(sql: &str) -> Decision {
        let rules = RuleSet::build(RuleSettings::default()).unwrap();
        decide(
            &rules,
            &Request {
                sql: sql.as_bytes(),
                facts: SessionFacts::default(),
                class: SubjectClass::plain(Rights::Admin, InjectionMode::Off),
                carrier: Carrier::SimpleQuery,
                catalogue: None,
            },
        )
    }

    fn run(texts: &[&str]) -> Releases {
        let mut releases = Releases::NONE;
        for text in texts {
            let decision = decision(text);
            releases.ran(&decision);
            releases.succeeded(&decision);
        }
        releases
    }

    #[test]
    fn what_is_released_counts_when_it_is_committed() {
        let mut releases = run(&["UNLISTEN *"]);
        assert_eq!(releases.take(), Effects::NONE);
        releases.committed();
        assert_eq!(releases.take(), Effects::LISTEN);
        assert_eq!(releases.take(), Effects::NONE);
        let mut releases = run(&["UNLISTEN *"]);
        releases.rolled_back();
        releases.committed();
        assert_eq!(releases.take(), Effects::NONE);
    }

    #[test]
    fn held_cursors_are_followed_by_name() {
        let a = "DECLARE a CURSOR WITH HOLD FOR SELECT 1";
        let b = "DECLARE b CURSOR WITH HOLD FOR SELECT 1";
        for (texts, released) in [
            (&[a, "CLOSE a"][..], Effects::HOLD_CURSOR),
            (&[a, b, "CLOSE a"], Effects::NONE),
            (&[a, b, "CLOSE a", "CLOSE b"], Effects::HOLD_CURSOR),
            (&[a, "CLOSE c"], Effects::NONE),
            (&[a, "CLOSE a", b], Effects::NONE),
            // The second may have failed: what was closed is still one of two.
            (&[a, a, "CLOSE a"], Effects::NONE),
        ] {
            let mut releases = run(texts);
            releases.committed();
            assert_eq!(releases.take(), released, "{texts:?}");
        }
    }

    #[test]
    fn what_comes_back_is_not_released() {
        for texts in [
            &["UNLISTEN *", "LISTEN a"][..],
            &["UNLISTEN *", "ROLLBACK TO a"],
            &["UNLISTEN *; ROLLBACK; SELECT 1"],
        ] {
            let mut releases = run(texts);
            releases.committed();
            assert_eq!(releases.take(), Effects::NONE, "{texts:?}");
        }
        // Committed, and then another was made.
        let mut releases = run(&["CLOSE ALL"]);
        releases.committed();
        releases.ran(&decision("DECLARE c CURSOR WITH HOLD FOR SELECT 1"));
        assert_eq!(releases.take(), Effects::NONE);
    }
}
