//! The session settings that follow a client from backend to backend.

use std::sync::Arc;

use bosdb_gateway::Settings;
use bosdb_policy::{Decision, SettingChange, StatementKind};

/// What became of changes whose transaction has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tracking {
    /// The settings are known.
    Exact,
    /// They cannot be told: the session keeps its backend.
    Lost,
}

/// Settings in force, settings that a transaction will bring, and what RESET returns to.
#[derive(Debug)]
pub(super) struct SettingsTracker {
    /// From the startup packet.
    defaults: Arc<Settings>,
    /// In force.
    current: Arc<Settings>,
    /// After the open transaction, should it commit.
    pending: Option<Pending>,
}

#[derive(Debug)]
struct Pending {
    /// As the client means it: RESET returns to the startup packet's value.
    wanted: Settings,
    /// As the backend has it: RESET returns to the backend's own value.
    on_backend: Settings,
    certainty: Tracking,
    /// A text both set something and ended a transaction.
    mixed: bool,
}

impl SettingsTracker {
    pub(super) fn new(defaults: Arc<Settings>) -> Self {
        Self {
            current: Arc::clone(&defaults),
            defaults,
            pending: None,
        }
    }

    /// What a backend must have set before it runs this session's next statement.
    pub(super) const fn current(&self) -> &Arc<Settings> {
        &self.current
    }

    /// What is set on the backend that the session leases, uncommitted changes included.
    pub(super) fn effective(&self) -> &Settings {
        self.pending
            .as_ref()
            .map_or(&*self.current, |pending| &pending.wanted)
    }

    /// Notes that a statement with these changes succeeded. `on_backend` are the settings known to
    /// be in force on the backend before.
    pub(super) fn changed(&mut self, decision: &Decision, on_backend: &Settings) {
        if decision.settings.is_empty() {
            return;
        }
        let pending = self.pending.get_or_insert_with(|| Pending {
            wanted: Settings::clone(&self.current),
            on_backend: on_backend.clone(),
            certainty: Tracking::Exact,
            mixed: false,
        });
        // A text that both sets and ends transactions may have kept one part and undone another.
        let mixed = decision.statements.len() > 1
            && decision
                .statements
                .iter()
                .any(|statement| statement.kind == StatementKind::Transaction);
        if mixed {
            pending.certainty = Tracking::Lost;
            pending.mixed = true;
        }
        for change in &decision.settings {
            let known = match change {
                SettingChange::Set { name, value } => {
                    pending.wanted.set(name, value) && pending.on_backend.set(name, value)
                }
                SettingChange::Reset { name } => {
                    pending.on_backend.reset(name);
                    match self.defaults.value(name) {
                        Some(value) => pending.wanted.set(name, value),
                        None => {
                            pending.wanted.reset(name);
                            true
                        }
                    }
                }
                SettingChange::ResetAll => {
                    pending.on_backend = Settings::default();
                    pending.wanted = Settings::clone(&self.defaults);
                    true
                }
            };
            if !known {
                pending.certainty = Tracking::Lost;
            }
        }
    }

    /// Notes a savepoint command: a part of the changes may be undone.
    pub(super) const fn savepoint(&mut self) {
        if let Some(pending) = &mut self.pending {
            pending.certainty = Tracking::Lost;
        }
    }

    /// The transaction ended without a commit.
    pub(super) fn rolled_back(&mut self) -> Tracking {
        match self.pending.take() {
            // A part may have been committed before the rest was undone.
            Some(pending) if pending.mixed => Tracking::Lost,
            Some(_) | None => Tracking::Exact,
        }
    }

    /// The transaction committed: the settings now in force on the backend, if any changed.
    pub(super) fn committed(&mut self) -> Option<(Arc<Settings>, Tracking)> {
        let pending = self.pending.take()?;
        self.current = Arc::new(pending.wanted);
        Some((Arc::new(pending.on_backend), pending.certainty))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bosdb_policy::*;

    fn decision(settings: Vec<SettingChange>) -> Decision {
        let rules = RuleSet::build(RuleSettings::default()).unwrap();
        let mut decision = decide(
            &rules,
            &Request {
                sql: b"select 1",
                facts: SessionFacts::default(),
                class: SubjectClass::plain(Rights::Admin, InjectionMode::Off),
                carrier: Carrier::SimpleQuery,
                catalogue: None,
            },
        );
        decision.settings = settings.into();
        decision
    }

    fn set(name: &str, value: &str) -> SettingChange {
        SettingChange::Set {
            name: name.into(),
            value: value.into(),
        }
    }

    #[test]
    fn reset_returns_to_the_startup_value() {
        let mut defaults = Settings::default();
        defaults.set("timezone", "'UTC'");
        let mut tracker = SettingsTracker::new(Arc::new(defaults.clone()));
        tracker.changed(&decision(vec![set("timezone", "'Europe/Rome'")]), &defaults);
        let (on_backend, tracking) = tracker.committed().unwrap();
        assert_eq!(tracking, Tracking::Exact);
        assert_eq!(on_backend.value("timezone"), Some("'Europe/Rome'"));
        assert!(tracker.current().same_as(&on_backend));
        let reset = SettingChange::Reset {
            name: "timezone".into(),
        };
        tracker.changed(&decision(vec![reset]), &on_backend);
        let (on_backend, _) = tracker.committed().unwrap();
        assert_eq!(on_backend.value("timezone"), None);
        assert_eq!(tracker.current().value("timezone"), Some("'UTC'"));
    }

    #[test]
    fn rolled_back_changes_are_forgotten() {
        let mut tracker = SettingsTracker::new(Arc::default());
        tracker.changed(
            &decision(vec![set("work_mem", "'1MB'")]),
            &Settings::default(),
        );
        assert_eq!(tracker.rolled_back(), Tracking::Exact);
        assert!(tracker.committed().is_none());
        assert_eq!(tracker.current().value("work_mem"), None);
    }

    #[test]
    fn savepoints_lose_track() {
        let mut tracker = SettingsTracker::new(Arc::default());
        tracker.changed(
            &decision(vec![set("work_mem", "'1MB'")]),
            &Settings::default(),
        );
        tracker.savepoint();
        assert_eq!(tracker.committed().unwrap().1, Tracking::Lost);
    }
}
