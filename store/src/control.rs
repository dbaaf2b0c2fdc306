//! What people and machines may be told through the API instead of a file: tenants, users, groups,
//! targets, grants, policies, tokens and sessions, in a SQLite file or in a PostgreSQL database.
//!
//! One set of statements serves both. Every key is led by its tenant, every change that counts
//! raises the record's version, and no change is acknowledged before it is on the disk. Passwords
//! of targets are kept sealed ([`seal`]); those of people only as what they are checked against.

pub mod backup;
pub mod db;
mod id;
mod migrations;
pub mod password;
pub mod records;
pub mod repository;
pub mod seal;
#[cfg(test)]
mod tests;

pub use id::Id;
pub use migrations::{Migrated, SchemaState};
pub use repository::{ControlStore, StoreError};
