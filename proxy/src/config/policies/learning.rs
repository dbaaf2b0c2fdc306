//! `[[learning]]` of a policy file: what is learned of whom, and how far that has come.

use bosdb_policy::Glob;
use bosdb_policy::learning::{LearningKey, Stage};

use super::Holders;
use super::read::{globs, targets};
use crate::config::raw::Section;

/// The stages, as they are written.
const STAGES: &[(&str, Stage)] = &[
    ("off", Stage::Off),
    ("record", Stage::Record),
    ("monitor", Stage::Monitor),
    ("enforce", Stage::Enforce),
    ("strict", Stage::Strict),
];

/// Applications that are learned together.
#[derive(Debug, Clone)]
pub(crate) struct LearningEntry {
    /// What they call themselves.
    pub(crate) name: Glob,
    /// The same, as written.
    pub(crate) application: String,
    /// Whose, as written.
    pub(crate) role: String,
    /// Of whom, where.
    pub(crate) holders: Holders,
    /// How far it has come.
    pub(crate) stage: Stage,
}

impl LearningEntry {
    /// Under what name it is recorded for a target.
    pub(crate) fn key(&self, target: &str) -> LearningKey {
        LearningKey {
            target: Box::from(target),
            role: Box::from(self.role.as_str()),
            application: Box::from(self.application.as_str()),
        }
    }
}

pub(super) fn entry(section: &Section<'_>) -> Option<LearningEntry> {
    let application = section.text("application").map_or("*", |found| found.value);
    let users = globs(section, "users").unwrap_or_else(|| vec![Glob::new("*")]);
    let written = section.value("users").and_then(|_| section.texts("users"));
    let written = written.unwrap_or_default();
    let written: Vec<&str> = written.iter().map(|found| found.value).collect();
    let targets = targets(section);
    let stage = section.choice("stage", STAGES);
    if section.value("stage").is_none() {
        section.missing("stage");
    }
    let role = if written.is_empty() {
        "*".to_owned()
    } else {
        written.join(",")
    };
    Some(LearningEntry {
        name: Glob::new(application),
        application: application.to_owned(),
        role,
        holders: Holders { users, targets },
        stage: stage?.value,
    })
}
