//! Clients that speak the PostgreSQL protocol.

pub(crate) mod admin;
mod caps;
mod columns;
mod deadlines;
mod effects;
pub(crate) mod end;
mod extended;
mod farewell;
mod gate;
mod incoming;
mod masking;
mod names;
mod opened;
mod outgoing;
pub(crate) mod refusal;
mod refusing;
mod releases;
mod session;
mod settings;
pub(crate) mod startup;
mod states;
