//! What targets of MySQL and MariaDB need beyond what all have.

pub use bosdb_adapters::mysql::server::{Flavour, ServerVersion};
pub use bosdb_adapters::mysql::session::Server;
