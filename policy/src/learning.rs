//! Learning: what an application is known to send, and whether a statement is of that.
//!
//! A statement is looked at on two levels. Its *family* is what the program's author wrote: what is
//! selected from which tables, or which table is changed. Its *atoms* are what the program adds as
//! it runs: each condition, each order, each value, with its literals replaced by their kind.
//! Family and atoms together are its *shape*. An application that builds filters as its user likes
//! has many shapes and few atoms, so a new combination of known atoms is nothing new, while the
//! OR, UNION or sub-select that an injection needs is an atom nobody has seen.
//!
//! All three are texts before they are numbers: a learned model is a file that people review, and
//! what they read is what is compared.
//!
//! `observe` makes an [`Observation`] of a text's trees, [`Model`] tells what is new in it. When
//! and by whom it was seen is no business of this crate.

mod canon;
mod chatter;
mod clause;
mod expression;
mod file;
mod lesson;
mod model;
mod names;
mod observation;
mod utility;

pub use chatter::chatter;
pub use file::{ModelError, parse_models, write_model};
pub use model::{Approved, ApprovedFamily, Learned, Model, Standing};
pub use observation::{Atom, Grade, Novelty, Observation, Observed, Sighting, StatementId, Tally};

pub use utility::sample;

pub(crate) use canon::{Comments, observe};
pub(crate) use lesson::Lesson;

use std::fmt;
use std::sync::Arc;

/// How far learning has come for an application. The order is by strictness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Stage {
    /// Nothing is observed.
    #[default]
    Off,
    /// What comes is recorded; nothing is refused for being new.
    Record,
    /// What is new is noted as if it were to be refused.
    Monitor,
    /// What is new adds to the score by which statements are refused.
    Enforce,
    /// Only shapes that are known pass.
    Strict,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Self; 5] = [
        Self::Off,
        Self::Record,
        Self::Monitor,
        Self::Enforce,
        Self::Strict,
    ];

    /// The word for it in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Record => "record",
            Self::Monitor => "monitor",
            Self::Enforce => "enforce",
            Self::Strict => "strict",
        }
    }
}

/// Whose statements are learned together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LearningKey {
    /// The target.
    pub target: Box<str>,
    /// The role, or `*` for whoever no other entry names.
    pub role: Box<str>,
    /// The application, or `*` for whichever no other entry names.
    pub application: Box<str>,
}

impl LearningKey {
    /// Reads what [`fmt::Display`] writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        file::parse_key(text)
    }
}

impl fmt::Display for LearningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "target={:?} role={:?} application={:?}",
            self.target, self.role, self.application
        )
    }
}

/// What learning means for a profile.
#[derive(Debug, Clone)]
pub struct Learning {
    /// Whose statements these are.
    pub key: Arc<LearningKey>,
    /// How far it has come.
    pub stage: Stage,
    /// What is known.
    pub model: Arc<Model>,
}

/// Two are the same when they are the same model, not when they say the same.
impl PartialEq for Learning {
    fn eq(&self, other: &Self) -> bool {
        self.stage == other.stage
            && Arc::ptr_eq(&self.key, &other.key)
            && Arc::ptr_eq(&self.model, &other.model)
    }
}

impl Eq for Learning {}

#[cfg(test)]
mod tests;
