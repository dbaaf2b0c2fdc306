//! Clients that speak the protocol of MySQL and MariaDB.

mod admin;
pub(crate) mod passwords;
pub(crate) mod startup;
mod told;
