//! Clients that speak the PostgreSQL protocol.

mod admin;
mod caps;
mod columns;
mod deadlines;
mod effects;
mod end;
mod extended;
mod farewell;
mod gate;
mod incoming;
mod masking;
mod names;
mod outgoing;
mod refusal;
mod refusing;
mod releases;
mod session;
mod settings;
pub(crate) mod startup;
mod states;
