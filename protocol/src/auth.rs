//! Login exchanges as pure step functions. Nonces and salts are arguments; nothing here waits.

pub mod channel_binding;
pub mod md5;
pub mod scram;
