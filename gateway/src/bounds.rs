//! What a subject's roles bound beyond what SQL text shows: when and from where it may come, how
//! often, how long a statement may run and how much it may return.

mod rate;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use bosdb_policy::{Glob, SubjectClass};
use ipnet::IpNet;

pub use bosdb_store::bounds::{Hours, Rate};
pub use rate::Bucket;

/// The bounds of a subject on a target. What several roles say holds together: the tightest counts.
#[derive(Debug, Clone, Default)]
pub struct Bounds {
    /// The roles, for people.
    pub roles: Box<str>,
    /// When statements may be sent: within each of these.
    pub hours: Vec<Hours>,
    /// Where the subject may come from: each of these lists.
    pub networks: Vec<Vec<IpNet>>,
    /// Rows that a statement may return.
    pub rows: Option<u64>,
    /// Bytes that a statement may return.
    pub bytes: Option<u64>,
    /// How long a statement may run.
    pub statement_timeout: Option<Duration>,
    /// How many statements may be sent.
    pub rate: Option<Rate>,
    /// The schemas that `search_path` is kept at.
    pub search_path: Option<Vec<Box<str>>>,
}

impl Bounds {
    /// Whether the subject may come from this address.
    #[must_use]
    pub fn may_come_from(&self, source: IpAddr) -> bool {
        let source = source.to_canonical();
        self.networks
            .iter()
            .all(|list| list.iter().any(|network| network.contains(&source)))
    }
}

/// What a subject's roles come to on a target.
#[derive(Debug, Clone)]
pub struct Entitlement {
    /// What decisions depend on.
    pub class: SubjectClass,
    /// The rest.
    pub bounds: Arc<Bounds>,
}

/// What a user's roles come to, by what the application calls itself.
#[derive(Debug, Clone)]
pub struct Entitled {
    /// For every other application.
    pub usual: Entitlement,
    /// The first that fits counts. None of them allows what the usual does not.
    pub applications: Vec<(Glob, Entitlement)>,
}

impl Entitled {
    /// For an application.
    #[must_use]
    pub fn to(&self, application: &str) -> &Entitlement {
        let mut applications = self.applications.iter();
        applications
            .find(|(name, _)| name.fits(application))
            .map_or(&self.usual, |(_, entitlement)| entitlement)
    }
}
