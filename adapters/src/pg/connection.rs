//! Connections to PostgreSQL.

use bosdb_protocol::pg::startup;

use crate::pg::Postgres;

pub use crate::connection::Profile;

/// A logged-in connection.
pub type Connection = crate::connection::Connection<Postgres>;

/// Where a cancel request goes.
pub type CancelTarget = crate::connection::CancelTarget<startup::CancelKey>;

/// A cancel request in flight.
pub type CancelHold = crate::connection::CancelHold<startup::CancelKey>;

/// The `options` startup parameter of a profile. As an option, read-only survives RESET ALL and
/// DISCARD ALL.
pub(super) const fn options(profile: Profile) -> Option<&'static str> {
    if profile.only_reads() {
        Some("-c default_transaction_read_only=on")
    } else {
        None
    }
}
