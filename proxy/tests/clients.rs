//! Real clients at a door with three backends in transaction mode.
//!
//! Python is `BOSDB_TEST_PYTHON`, or `python3` where it has the modules; node's modules are where
//! `BOSDB_TEST_NODE_PATH` says. What is absent is skipped, unless `BOSDB_TEST_REQUIRE_CLIENTS=1`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test ends at the first surprise, says what it saw, and reads its own environment"
)]

mod support;

#[path = "clients/drivers.rs"]
mod drivers;
#[path = "clients/programs.rs"]
mod programs;
#[path = "clients/stage.rs"]
mod stage;
#[path = "clients/suites.rs"]
mod suites;
#[path = "clients/tokio_postgres.rs"]
mod tokio_client;
