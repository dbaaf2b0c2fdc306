//! The protocol of MySQL and MariaDB.
//!
//! Everything travels in packets ([`packet`]) whose numbers count up within one exchange. A
//! connection begins with the server's greeting ([`handshake`]), goes through a login plugin
//! ([`crate::auth::native`], [`crate::auth::caching_sha2`], [`crate::auth::ed25519`]), and then
//! takes commands ([`command`]), each with a reply of its own shape ([`reply`], [`replies`]).
//!
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/PAGE_PROTOCOL.html>,
//! <https://mariadb.com/kb/en/clientserver-protocol/>

pub mod capability;
pub mod collation;
pub mod command;
pub mod errno;
pub mod execute;
pub mod handshake;
pub mod packet;
pub mod replies;
pub mod reply;
pub mod status;
pub mod value;
