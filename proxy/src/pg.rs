//! Clients that speak the PostgreSQL protocol.

mod client;
mod end;
mod incoming;
mod names;
mod outgoing;
mod refusal;
mod session;
mod settings;
pub(crate) mod startup;
