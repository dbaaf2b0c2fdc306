//! SQL text, session facts and a rule set in; a decision out.
//!
//! This crate is pure: it never opens a socket or a file, never reads a clock or the environment,
//! and knows nothing of wire formats. [`decide()`] is total: whatever the bytes, it returns a
//! [`Decision`] in bounded time and memory, and what it does not understand it refuses.
//!
//! # The road of a text
//!
//! 1. The bytes must be UTF-8 without NUL.
//! 2. [`lexer`] cuts them exactly as the server would; [`limits`] bounds what the parser, C code
//!    that was not written for hostile input, will see.
//! 3. The same pass writes the *skeleton*: the text without literal values, blanks and comments.
//!    [`Judge`] looks it up, and on a hit the road ends here.
//! 4. `sql` parses with the server's own grammar and walks every node into facts and findings.
//!    One exhaustive table lists the children of every node; a node it does not know is refused.
//!    Texts of MySQL, MariaDB and SQLite are parsed by `parser`; `taxonomy` says what they do.
//! 5. [`decide()`] weighs the findings by the [`rules::catalogue`] for the rights of the subject.
//!
//! # What readers may do
//!
//! Functions are allowed by list (`sql/functions/read.txt`), session variables too, statements by
//! kind. Three things stay invisible in the text and are left to the read-only session behind the
//! gateway: what a view, a cast or an operator of the schema runs inside, a function of the schema
//! called in column notation (`(row).function`), and a function that shadows a built-in one through
//! `search_path`. Built-in functions with effects are found in column notation as well.
//!
//! # What writers may do
//!
//! Everything inside the database, grants on its objects included; not its roles, the server, its
//! files and programs, or other servers. What DO, CALL and functions of the schema do inside is
//! opaque: the stored account's own privileges are the wall there.

pub mod decision;
pub mod learning;
pub mod lexer;
pub mod limits;
pub mod masks;
pub mod mongo;
pub mod pattern;
pub mod profile;
pub mod request;
pub mod rules;

mod cache;
mod calls;
mod decide;
mod injection;
mod parser;
mod redact;
mod skeleton;
mod sql;
mod stack;
pub mod tables;
mod taxonomy;
mod tree;

pub use cache::Judge;
pub use calls::{Callable, FunctionCalls};
pub use decide::decide;
pub use decision::{
    CursorUse, Decision, Denial, DenialClass, Effects, Fingerprint, Fired, FiredAction, Generation,
    LiteralUse, Permit, PreparedUse, RuleId, SettingChange, StatementKind, StatementSummary,
    TableAccess, TableUse, Verdict,
};
pub use limits::Limits;
pub use pattern::{Glob, Pattern, PatternError};
pub use profile::{AllRows, Habit, InjectionSettings, Kinds, Profile, ProfileId, Profiles};
pub use redact::redact;
pub use request::{
    Carrier, ClientCharset, Dialect, Flavour, InjectionMode, MySqlFacts, PostgresFacts, Readings,
    Request, Rights, SessionFacts, SqlModes, SubjectClass,
};
pub use rules::{RuleSet, RuleSetError, RuleSettings};
pub use tables::{AccessRules, TableRules};
