//! Where people, targets and grants are kept, and where the API is.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

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

/// `[api]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ApiConfig {
    /// Where it is served.
    pub(crate) listen: SocketAddr,
    /// The origin that browsers know it by.
    pub(crate) origin: String,
    /// A session that is not used ends after this.
    pub(crate) session_idle: Duration,
    /// A session ends after this.
    pub(crate) session_max: Duration,
}

impl ApiConfig {
    /// Half an hour.
    pub(crate) const USUAL_IDLE: Duration = Duration::from_secs(1800);
    /// Half a day.
    pub(crate) const USUAL_MAX: Duration = Duration::from_secs(12 * 3600);
}
