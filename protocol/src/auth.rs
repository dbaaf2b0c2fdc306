//! Login exchanges as pure step functions. Nonces and salts are arguments; nothing here waits.

pub mod caching_sha2;
pub mod channel_binding;
pub mod ed25519;
pub mod exchange;
pub mod md5;
pub mod native;
pub mod scram;
