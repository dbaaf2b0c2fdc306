//! MySQL and MariaDB backends.

pub mod cancel;
pub mod endpoint;
mod engine;
mod login;
mod packets;
pub mod server;
pub mod session;

pub use engine::{ConnectionId, MySql};
