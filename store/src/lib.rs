//! Who may connect, and what they did.
//!
//! [`directory`] holds the users and what each may reach; [`audit`] is the log of everything asked
//! and done; [`control`] keeps what is told through the API; [`secret`] keeps what must not be
//! printed from being printed.
//!
//! This crate opens no socket but to a store of its own in PostgreSQL, never reads a clock or the environment by itself (time is an
//! argument, or a function given at open), and takes no decision about SQL: it records decisions.

pub mod audit;
pub mod bounds;
pub mod control;
pub mod directory;
pub mod learning;
pub mod secret;
mod time;

pub use secret::Redacted;
pub use time::UnixNanos;
