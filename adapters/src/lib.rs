//! Backend connections: login, pools, leases, cancel.
//!
//! This crate knows how to reach a database and how to share a bounded number of connections to
//! it. It never decides whether a statement may run: what it is given to send has been admitted
//! by the gateway, which keeps every [`pool::Lease`] to itself.
//!
//! Pools are the same for all engines; what they have to know of one is its [`engine::Engine`].

pub mod adapter;
pub mod buffer;
mod chance;
pub mod connect;
pub mod connection;
pub mod endpoint;
pub mod engine;
pub mod error;
pub mod host;
pub mod mysql;
pub mod pg;
pub mod pipe;
pub mod pool;
pub mod resolve;
pub mod serve;
pub mod sqlite;
pub mod tls;
pub mod transport;

pub use error::BackendError;
