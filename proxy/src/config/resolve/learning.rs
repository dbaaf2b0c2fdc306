//! `[learning]`: each key with its bounds.

use std::path::PathBuf;
use std::time::Duration;

use bosdb_store::learning::{Bounds, GuardRules};

use super::Context;
use crate::config::raw::Section;
use crate::config::types::LearningConfig;

const DAY: Duration = Duration::from_secs(86_400);

pub(super) fn learning(section: &Section<'_>, context: &Context<'_>) -> LearningConfig {
    let usual = LearningConfig::default();
    let path = |name: &str, usual: PathBuf| {
        let found = section
            .value(name)
            .and_then(|_| section.required_text(name));
        found.map_or(usual, |found| context.base.join(found.value))
    };
    let dir = path("dir", usual.dir);
    LearningConfig {
        own_dir: dir.clone(),
        dir,
        models: path("models", usual.models),
        guard: GuardRules {
            occurrences: section
                .integer("occurrences", 1..=1_000_000)
                .unwrap_or(usual.guard.occurrences),
            sessions: section
                .count("sessions", 1..=4)
                .unwrap_or(usual.guard.sessions),
            ..usual.guard
        },
        bounds: Bounds {
            shapes: section
                .count("shapes", 100..=1_000_000)
                .unwrap_or(usual.bounds.shapes),
            ..usual.bounds
        },
        quarantine: section
            .duration("quarantine", DAY..=DAY.saturating_mul(3650))
            .unwrap_or(usual.quarantine),
    }
}
