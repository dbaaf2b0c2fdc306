//! Clients that speak the protocol of MySQL and MariaDB.

mod admin;
mod answer;
mod commands;
mod deadlines;
mod end;
mod execution;
mod farewell;
mod forward;
mod incoming;
mod kill;
mod outgoing;
mod passing;
pub(crate) mod passwords;
mod refusal;
pub(crate) mod session;
mod settle;
pub(crate) mod startup;
mod statements;
mod states;
mod told;
mod tracking;
