//! The harness of the end-to-end tests for MySQL: a throwaway MariaDB and a client that speaks raw
//! packets.
#![allow(
    dead_code,
    reason = "each test binary uses its own part of the harness"
)]

#[path = "../../../../adapters/tests/support/mariadb.rs"]
mod mariadb;

pub(crate) mod command;
pub(crate) mod compare;
pub(crate) mod door;
pub(crate) mod link;
pub(crate) mod login;
pub(crate) mod reply;
pub(crate) mod script;
pub(crate) mod server;
pub(crate) mod steps;
pub(crate) mod wish;
