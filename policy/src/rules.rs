//! The rule catalogue and compiled rule sets.

pub mod catalogue;
mod examples;
mod set;

pub use catalogue::{Applies, Example, Rule, Severity};
pub use examples::{EXAMPLES, MARIADB_EXAMPLES, SQLITE_EXAMPLES};
pub use set::{RuleSet, RuleSetError, RuleSettings};
