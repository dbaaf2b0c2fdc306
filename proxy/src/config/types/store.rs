//! Where people, targets and grants are kept.

use std::path::PathBuf;

use bosdb_store::Redacted;
use ipnet::IpNet;

/// `[store]`.
#[derive(Debug)]
pub(crate) struct StoreConfig {
    /// `sqlite:FILE` or `postgres://..`.
    pub(crate) url: Redacted<String>,
    /// Folder that a relative file is taken from.
    pub(crate) base: PathBuf,
    /// The authority of the store's PostgreSQL.
    pub(crate) ca: Option<PathBuf>,
    /// The key ring.
    pub(crate) keys: Redacted<String>,
    /// Networks of the inside that targets of the store may lead to.
    pub(crate) connect_to: Vec<IpNet>,
}
