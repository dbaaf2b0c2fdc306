//! The rule catalogue and compiled rule sets.

pub mod catalogue;
mod set;

pub use catalogue::{Applies, Example, Rule, Severity};
pub use set::{RuleSet, RuleSetError, RuleSettings};
