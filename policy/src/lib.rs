//! SQL text, session facts and a rule set in; a decision out.
//!
//! This crate is pure: it never opens a socket or a file, never reads a clock or the environment,
//! and knows nothing of wire formats. [`decide()`] is total: whatever the bytes, it returns a
//! [`Decision`] in bounded time and memory, and what it does not understand it refuses.

pub mod decision;
pub mod lexer;
pub mod limits;
pub mod request;
pub mod rules;

mod cache;
mod decide;
mod redact;
mod skeleton;
mod sql;

pub use cache::Judge;
pub use decide::decide;
pub use decision::{
    Decision, Denial, DenialClass, Effects, Fingerprint, Fired, FiredAction, Generation,
    LiteralUse, Permit, PreparedUse, RuleId, SettingChange, StatementKind, StatementSummary,
    TableAccess, TableUse, Verdict,
};
pub use limits::Limits;
pub use redact::redact;
pub use request::{Carrier, InjectionMode, Request, Rights, SessionFacts, SubjectClass};
pub use rules::{RuleSet, RuleSetError, RuleSettings};
