//! PostgreSQL backends.

pub mod cancel;
pub mod connect;
pub mod connection;
pub mod parameters;
pub mod pool;
pub mod settings;
