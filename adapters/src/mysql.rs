//! MySQL and MariaDB backends.

mod ask;
pub mod cancel;
pub mod endpoint;
mod engine;
mod login;
mod packets;
pub mod prepared;
pub mod server;
pub mod session;
pub mod settings;

pub use ask::{Asked, ask, reset};
pub use engine::{ConnectionId, MySql};
