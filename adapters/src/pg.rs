//! PostgreSQL backends.

pub mod cancel;
mod chance;
pub mod connect;
pub mod connection;
pub mod endpoint;
pub mod host;
pub mod keys;
mod login;
pub mod parameters;
pub mod pool;
pub mod resolve;
pub mod role;
pub mod settings;
