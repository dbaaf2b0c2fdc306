//! Every rule: what it is called, whom it concerns, what the person refused is told.
//!
//! A table. The examples of each rule (in the sibling file `examples.rs`) are its tests.

use crate::decision::{DenialClass, RuleId};

/// How grave a finding of an injection rule is. For the other rules it is a remark for readers
/// of the audit log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth recording.
    Info,
    /// Unusual.
    Low,
    /// Suspicious.
    Medium,
    /// Suspicious enough for an alert.
    High,
    /// An attack, or a statement that can never be right.
    Critical,
}

impl Severity {
    /// What a finding adds to the score of a text.
    #[must_use]
    pub const fn score(self) -> u32 {
        match self {
            Self::Info => 0,
            Self::Low => 10,
            Self::Medium => 25,
            Self::High => 50,
            Self::Critical => 100,
        }
    }
}

/// Who is refused because of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applies {
    /// Subjects that may only read.
    Readers,
    /// Everybody but administrators.
    Restricted,
    /// Everybody.
    Everybody,
    /// Whoever is judged for injection, when the scores add up.
    Injection,
    /// Subjects whose roles say which tables they may use.
    Confined,
    /// Those of them whose `search_path` is kept.
    Pinned,
    /// Subjects whose roles look at changes of every row.
    AllRows,
    /// Subjects whose roles bound `statement_timeout`.
    Timed,
}

/// A rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its identifier.
    pub id: RuleId,
    /// What it is about, in a few words.
    pub title: &'static str,
    /// Whom it concerns.
    pub applies: Applies,
    /// How grave it is.
    pub severity: Severity,
    /// The family of its refusal.
    pub class: DenialClass,
    /// The message, `{}` standing for the statement, function or variable.
    pub message: &'static str,
    /// What to do next.
    pub hint: &'static str,
}

/// A text and whether a rule fires on it.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// The rule.
    pub rule: RuleId,
    /// Texts on which it fires.
    pub fires: &'static [&'static str],
    /// Texts on which it does not.
    pub silent: &'static [&'static str],
}

macro_rules! rules {
    ($($constant:ident = $id:literal, $title:literal, $applies:ident, $severity:ident, $class:ident,
        $message:literal, $hint:literal;)+) => {
        $(
            #[doc = concat!("`", $id, "`: ", $title, ".")]
            pub const $constant: RuleId = RuleId($id);
        )+

        /// The rules of this group.
        pub(super) const RULES: &[Rule] = &[$(Rule {
            id: $constant,
            title: $title,
            applies: Applies::$applies,
            severity: Severity::$severity,
            class: DenialClass::$class,
            message: $message,
            hint: $hint,
        }),+];
    };
}

mod condition;
mod injection;
mod people;
mod readers;

pub use condition::*;
pub use injection::*;
pub use people::*;
pub use readers::*;

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        readers::RULES,
        people::RULES,
        condition::RULES,
        injection::RULES,
    ]
    .into_iter()
    .flatten()
}

/// The rule of an identifier.
#[must_use]
pub fn rule(id: RuleId) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
