//! Backend connections: login, pools, leases, cancel.
//!
//! This crate knows how to reach a database and how to share a bounded number of connections to
//! it. It never decides whether a statement may run: what it is given to send has been admitted
//! by the gateway, which keeps every [`pg::pool::Lease`] to itself.

pub mod buffer;
pub mod error;
pub mod pg;
pub mod tls;
pub mod transport;

pub use error::BackendError;
