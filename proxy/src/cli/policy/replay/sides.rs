//! The two sides that a record is judged on: the rules in force, and the draft.

use std::collections::HashMap;
use std::sync::Arc;

use bosdb_gateway::bounds::Bounds;
use bosdb_policy::masks::{Database, MaskCatalogue};
use bosdb_policy::rules::catalogue as rule;
use bosdb_policy::{
    Carrier, Decision, Generation, Judge, Profiles, Request, RuleSet, RuleSettings, SessionFacts,
    SubjectClass,
};
use bosdb_store::audit::AuditRecord;

use crate::app::people::Who;
use crate::config::policies::PolicyFile;
use crate::config::{Config, TargetConfig};

/// Users, targets and applications kept at a time.
const MOST_SUBJECTS: usize = 500;

/// Memory for decisions.
const CACHE: usize = 64 * 1024 * 1024;

/// A text under both.
pub(super) struct Judged {
    pub(super) present: Arc<Decision>,
    pub(super) draft: Arc<Decision>,
}

/// Rules for one user on one target with one application.
struct Side {
    rules: RuleSet,
    class: SubjectClass,
    bounds: Bounds,
    /// What the masks name, where there are any.
    catalogue: Option<MaskCatalogue>,
}

type Subject = (String, String, String);

/// Both sides of every subject met so far.
pub(super) struct Sides<'a> {
    config: &'a Config,
    present: Option<&'a PolicyFile>,
    draft: &'a PolicyFile,
    judge: Judge,
    /// No two rule sets have the same number.
    generation: u64,
    subjects: HashMap<Subject, Option<(Side, Side)>>,
}

impl<'a> Sides<'a> {
    pub(super) fn new(
        config: &'a Config,
        present: Option<&'a PolicyFile>,
        draft: &'a PolicyFile,
    ) -> Self {
        Self {
            config,
            present,
            draft,
            judge: Judge::new(CACHE),
            generation: 0,
            subjects: HashMap::new(),
        }
    }

    /// Judges a record's text on both sides. None: its user or target is not in the configuration
    /// any more.
    pub(super) fn judge(
        &mut self,
        record: &AuditRecord,
        carrier: Carrier,
    ) -> Result<Option<Judged>, String> {
        let subject = (
            record.user.clone(),
            record.target.clone(),
            record.application_name.clone(),
        );
        if !self.subjects.contains_key(&subject) {
            if self.subjects.len() >= MOST_SUBJECTS {
                self.subjects.clear();
            }
            let made = self.make(&subject)?;
            self.subjects.insert(subject.clone(), made);
        }
        let Some(Some((present, draft))) = self.subjects.get(&subject) else {
            return Ok(None);
        };
        Ok(Some(Judged {
            present: present.judge(&mut self.judge, record, carrier),
            draft: draft.judge(&mut self.judge, record, carrier),
        }))
    }

    fn make(
        &mut self,
        (user, target, application): &Subject,
    ) -> Result<Option<(Side, Side)>, String> {
        let config = self.config;
        let granted_as = target.split('/').next().unwrap_or_default();
        let user = config.users.iter().find(|known| known.name == *user);
        let known = config.targets.iter().find(|known| known.name == granted_as);
        let (Some(user), Some(known)) = (user, known) else {
            return Ok(None);
        };
        let named = TargetConfig {
            name: target.clone(),
            ..known.clone()
        };
        let who = Who {
            user,
            target: &named,
            granted_as,
        };
        let present = self.side(&who, self.present, application)?;
        let draft = self.side(&who, Some(self.draft), application)?;
        Ok(Some((present, draft)))
    }

    fn side(
        &mut self,
        who: &Who<'_>,
        file: Option<&PolicyFile>,
        application: &str,
    ) -> Result<Side, String> {
        let policy = &who.target.policy;
        let mut profiles = Profiles::new(policy.block_threshold, policy.alert_threshold);
        let sum = file.and_then(|file| who.sum(file, Some(application)));
        let (class, bounds, catalogue) = match sum {
            Some(sum) => {
                let masks = sum.profile.masks.clone();
                let catalogue = (!masks.is_empty())
                    .then(|| MaskCatalogue::new("", &masks, &Database::assumed(&masks)));
                let class = SubjectClass {
                    rights: sum.rights,
                    profile: profiles.add(sum.profile),
                };
                (class, sum.bounds, catalogue)
            }
            None => {
                let class = SubjectClass::plain(who.user.rights, who.user.injection);
                (class, Bounds::default(), None)
            }
        };
        self.generation = self.generation.saturating_add(1);
        let rules = RuleSet::build(RuleSettings {
            generation: Generation(self.generation),
            readonly_functions: policy.readonly_functions.clone(),
            readonly_settings: policy.session_variables.clone(),
            profiles,
            ..RuleSettings::default()
        })
        .map_err(|error| error.to_string())?;
        Ok(Side {
            rules,
            class,
            bounds,
            catalogue,
        })
    }
}

impl Side {
    fn judge(&self, judge: &mut Judge, record: &AuditRecord, carrier: Carrier) -> Arc<Decision> {
        let request = Request {
            sql: &record.text,
            facts: SessionFacts::default(),
            class: self.class,
            carrier,
            catalogue: self.catalogue.as_ref(),
        };
        let decision = judge.judge(&self.rules, &request);
        let hours = &self.bounds.hours;
        let in_time = hours.iter().all(|hours| hours.include(record.time_start));
        match rule::rule(rule::HOURS).filter(|_| !in_time && decision.is_allowed()) {
            Some(rule) => Arc::new(decision.refused(rule, "")),
            None => decision,
        }
    }
}
