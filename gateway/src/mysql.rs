//! Targets of MySQL and MariaDB: leases that take SQL only as [`crate::admitted::Admitted`].

mod backend;
mod cleanup;
mod follow;
mod send;
mod wait;

pub use backend::{Backend, NEEDS_RESET, PINNING};
pub use bosdb_adapters::mysql::prepared::Kept;
pub use bosdb_adapters::mysql::server::{Flavour, ServerVersion};
pub use bosdb_adapters::mysql::session::Server;
pub use bosdb_adapters::mysql::settings::{Followed, Settings};
pub use follow::{Packet, Said};
pub use wait::BackendWait;
