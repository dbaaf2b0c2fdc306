//! The harness of the end-to-end tests: a throwaway PostgreSQL, the `bosdb` binary in front of
//! it, and a client that speaks raw frames.
#![allow(
    dead_code,
    reason = "each test binary uses its own part of the harness"
)]

pub(crate) mod certificates;
pub(crate) mod compare;
pub(crate) mod door;
pub(crate) mod fake;
pub(crate) mod guard;
pub(crate) mod ports;
pub(crate) mod release18;
pub(crate) mod script;
pub(crate) mod server;
pub(crate) mod sql;
pub(crate) mod state;
pub(crate) mod tls;
pub(crate) mod wire;
