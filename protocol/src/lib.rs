//! Wire protocols: bytes to messages and back, in both roles, and the login exchanges.
//!
//! This crate is pure. It never opens a socket, reads a clock, draws random numbers or allocates
//! because a peer announced a length: every length is bounded first, nonces and salts are
//! arguments, and "not enough bytes yet" is a value, not an error.
//!
//! Wire bytes are only ever taken apart by [`cursor::Cursor`].

pub mod auth;
pub mod cursor;
pub mod error;
pub mod mysql;
pub mod pg;
pub mod proxy_header;

pub use error::ProtocolError;
