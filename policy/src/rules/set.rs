//! Rule sets: what an operator chooses, compiled once and never changed.

use thiserror::Error;

use crate::decision::Generation;
use crate::limits::Limits;
use crate::mongo::Vocabulary;
use crate::profile::{InjectionSettings, Profile, ProfileId, Profiles};
use crate::sql::FunctionTable;
use crate::taxonomy::Lists;

/// What an operator chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSettings {
    /// Version of this choice. Every change needs a new one.
    pub generation: Generation,
    /// Bounds on a text.
    pub limits: Limits,
    /// Functions readers may call beyond those known to only read, as `name` or `schema.name`.
    pub readonly_functions: Vec<String>,
    /// Variables readers may set beyond the built-in list.
    pub readonly_settings: Vec<String>,
    /// What subjects' roles add up to.
    pub profiles: Profiles,
}

impl Default for RuleSettings {
    fn default() -> Self {
        Self {
            generation: Generation(0),
            limits: Limits::default(),
            readonly_functions: Vec::new(),
            readonly_settings: Vec::new(),
            profiles: Profiles::default(),
        }
    }
}

/// Why settings make no rule set.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum RuleSetError {
    /// A name in a list is empty or not of the form `name` or `schema.name`.
    #[error("{list}: {name:?} is not a name or schema.name")]
    Name {
        /// Which list.
        list: &'static str,
        /// The entry.
        name: String,
    },
    /// A bound lies outside what the parser can be trusted with.
    #[error("limits.{limit} must be between 1 and {greatest}")]
    Limit {
        /// Which bound.
        limit: &'static str,
        /// Its greatest value.
        greatest: u64,
    },
    /// Statements would be refused before anybody is alerted.
    #[error("alert_score {alert} must be at least 1 and at most block_score {block}")]
    Scores {
        /// The alert score given.
        alert: u32,
        /// The block score given.
        block: u32,
    },
}

/// A compiled rule set.
#[derive(Debug)]
pub struct RuleSet {
    generation: Generation,
    limits: Limits,
    functions: FunctionTable,
    profiles: Profiles,
    vocabulary: Vocabulary,
    lists: Lists,
}

impl RuleSet {
    /// Checks and compiles settings.
    ///
    /// # Errors
    ///
    /// When a name or a bound makes no sense.
    pub fn build(settings: RuleSettings) -> Result<Self, RuleSetError> {
        check_limits(&settings.limits)?;
        check_names("readonly_functions", &settings.readonly_functions)?;
        check_names("session_variables", &settings.readonly_settings)?;
        for profile in settings.profiles.iter() {
            let InjectionSettings { alert, block, .. } = profile.injection;
            if alert == 0 || alert > block {
                return Err(RuleSetError::Scores { alert, block });
            }
        }
        Ok(Self {
            generation: settings.generation,
            limits: settings.limits,
            functions: FunctionTable::new(
                &settings.readonly_functions,
                &settings.readonly_settings,
            ),
            profiles: settings.profiles,
            vocabulary: Vocabulary::new(&settings.readonly_functions),
            lists: Lists::new(),
        })
    }

    /// The version of this rule set.
    #[must_use]
    pub const fn generation(&self) -> Generation {
        self.generation
    }

    /// Bounds on a text.
    #[must_use]
    pub const fn limits(&self) -> &Limits {
        &self.limits
    }

    /// What a subject's roles add up to.
    #[must_use]
    pub fn profile(&self, id: ProfileId) -> &Profile {
        self.profiles.get(id)
    }

    pub(crate) const fn functions(&self) -> &FunctionTable {
        &self.functions
    }

    pub(crate) const fn lists(&self) -> &Lists {
        &self.lists
    }

    pub(crate) const fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }
}

/// Bounds above the defaults' order of magnitude were not measured.
fn check_limits(limits: &Limits) -> Result<(), RuleSetError> {
    let bounds = [
        (
            "bytes",
            u64::try_from(limits.bytes).unwrap_or(u64::MAX),
            16 * 1024 * 1024,
        ),
        ("tokens", u64::from(limits.tokens), 2_000_000),
        ("nesting", u64::from(limits.nesting), 250),
        ("depth", u64::from(limits.depth), 2_000),
        ("work", limits.work, 1_000_000_000),
    ];
    for (limit, value, greatest) in bounds {
        if value == 0 || value > greatest {
            return Err(RuleSetError::Limit { limit, greatest });
        }
    }
    Ok(())
}

fn check_names(list: &'static str, names: &[String]) -> Result<(), RuleSetError> {
    for name in names {
        let parts: Vec<&str> = name.split('.').collect();
        let sound = parts.len() <= 2
            && parts.iter().all(|part| {
                !part.is_empty()
                    && !part
                        .chars()
                        .any(|c| c.is_whitespace() || c == '(' || c == '"')
            });
        if !sound {
            let name = name.clone();
            return Err(RuleSetError::Name { list, name });
        }
    }
    Ok(())
}
