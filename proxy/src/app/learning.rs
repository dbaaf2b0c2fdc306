//! What is learned of whom: from the policy file, the models and the records to profiles.

mod models;
mod recording;
mod windows;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use bosdb_gateway::learning::{Learners, Variants};
use bosdb_policy::learning::{
    Approved, Learning, LearningKey, Model, Stage, Standing, StatementId, chatter,
};
use bosdb_policy::{Glob, Profile, Profiles};
use bosdb_store::UnixNanos;
use bosdb_store::learning::Records;

use crate::config::policies::LearningEntry;
use crate::config::{Config, LearningConfig, UserConfig};

pub(crate) use models::{file_name, read_all};
pub(super) use recording::Recording;
pub(crate) use windows::{Window, add as add_window, read as read_windows};

/// Records that the thread which writes them and the main thread share.
pub(super) type SharedRecords = Arc<Mutex<Records>>;

/// Everything learning needs to build a configuration.
pub(super) struct Lessons<'a> {
    config: &'a LearningConfig,
    entries: &'a [LearningEntry],
    models: HashMap<LearningKey, Vec<Approved>>,
    chatter: Arc<Model>,
    windows: Vec<Window>,
    records: Option<&'a SharedRecords>,
    now: UnixNanos,
    made: HashMap<(LearningKey, Stage), Learning>,
}

impl<'a> Lessons<'a> {
    /// Reads models and windows. Nothing, where nothing is learned.
    pub(super) fn read(
        config: &'a Config,
        records: Option<&'a SharedRecords>,
        now: UnixNanos,
    ) -> anyhow::Result<Option<Self>> {
        let entries = config.roles.as_ref().map_or(&[][..], |file| &file.learning);
        if entries.is_empty() {
            return Ok(None);
        }
        Ok(Some(Self {
            config: &config.learning,
            entries,
            models: read_all(&config.learning.models)?,
            chatter: Arc::new(chatter()),
            windows: read_windows(&config.learning.dir)?,
            records,
            now,
            made: HashMap::new(),
        }))
    }

    /// The learners of a target; profiles with learning are added beside those without.
    pub(super) fn learners(
        &mut self,
        (target, granted_as): (&str, &str),
        users: &[UserConfig],
        profiles: &mut Profiles,
    ) -> Learners {
        let mut learners = Learners::default();
        let bases: Vec<_> = profiles.ids().collect();
        for user in users {
            let fitting: Vec<&LearningEntry> = self
                .entries
                .iter()
                .filter(|entry| entry.holders.include(&user.name, target, granted_as))
                .collect();
            // Names of applications are not proven: what holds for one of a user's holds for all.
            let Some(stage) = fitting.iter().map(|entry| entry.stage).max() else {
                continue;
            };
            if stage == Stage::Off {
                continue;
            }
            let mut applications: Vec<(Glob, Variants)> = Vec::new();
            let others = LearningKey {
                target: Box::from(granted_as),
                role: Box::from(user.name.as_str()),
                application: Box::from("*"),
            };
            let keys = fitting
                .iter()
                .map(|entry| (entry.name.clone(), entry.key(granted_as)));
            for (name, key) in keys.chain([(Glob::new("*"), others)]) {
                let learning = self.learning(key, stage);
                let mut variants = HashMap::new();
                for base in &bases {
                    let variant = Profile {
                        learning: Some(learning.clone()),
                        ..profiles.get(*base).clone()
                    };
                    variants.insert(*base, profiles.add(variant));
                }
                applications.push((name, Arc::new(variants)));
            }
            learners.add(&user.name, applications);
        }
        learners
    }

    fn learning(&mut self, key: LearningKey, stage: Stage) -> Learning {
        let stage = if self
            .windows
            .iter()
            .any(|window| window.covers(&key, self.now))
        {
            stage.min(Stage::Record)
        } else {
            stage
        };
        let id = (key.clone(), stage);
        if let Some(made) = self.made.get(&id) {
            return made.clone();
        }
        let approved = self.models.get(&key).map_or(&[][..], Vec::as_slice);
        let learning = Learning {
            model: Arc::new(self.model(&key, approved)),
            key: Arc::new(key),
            stage,
        };
        self.made.insert(id, learning.clone());
        learning
    }

    fn model(&self, key: &LearningKey, approved: &[Approved]) -> Model {
        let chatter = Some(Arc::clone(&self.chatter));
        let Some(records) = self.records else {
            return Model::build(approved, chatter, |_| Standing::Known);
        };
        let mut records = records.lock().unwrap_or_else(PoisonError::into_inner);
        let families = approved.iter().flat_map(|model| &model.families);
        for family in families {
            records.rely_on(key, StatementId::of_family(&family.text), self.now);
        }
        let quarantine = u64::try_from(self.config.quarantine.as_nanos()).unwrap_or(u64::MAX);
        let since = UnixNanos(self.now.0.saturating_sub(quarantine));
        let record = records.ledger().key(key);
        let model = Model::build(approved, chatter, |family| {
            match record.is_some_and(|record| record.is_unseen_since(family, since)) {
                true => Standing::Quarantined,
                false => Standing::Known,
            }
        });
        tracing::info!(%key, families = model.families(), "learned model");
        model
    }
}
