//! PostgreSQL backends.

pub mod cancel;
pub mod connection;
pub mod endpoint;
mod engine;
pub mod keys;
mod login;
pub mod parameters;
pub mod pool;
pub mod role;
pub mod session;
pub mod settings;

pub use engine::Postgres;
