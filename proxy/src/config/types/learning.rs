//! Where what is learned is kept, and what of it may become known.

use std::path::PathBuf;
use std::time::Duration;

use bosdb_store::learning::{Bounds, GuardRules};

const DAY: Duration = Duration::from_secs(86_400);

/// `[learning]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LearningConfig {
    /// Directory of what is recorded, for all instances.
    pub(crate) dir: PathBuf,
    /// Where this instance records within it.
    pub(crate) own_dir: PathBuf,
    /// Directory of the models.
    pub(crate) models: PathBuf,
    /// What becomes known without a person's word.
    pub(crate) guard: GuardRules,
    /// How much is kept of an application.
    pub(crate) bounds: Bounds,
    /// Families unseen for longer are not relied on.
    pub(crate) quarantine: Duration,
}

impl Default for LearningConfig {
    fn default() -> Self {
        let dir = PathBuf::from("/var/lib/bosdb/learning");
        Self {
            own_dir: dir.clone(),
            dir,
            models: PathBuf::from("/etc/bosdb/models"),
            guard: GuardRules::default(),
            bounds: Bounds::default(),
            quarantine: DAY.saturating_mul(90),
        }
    }
}
