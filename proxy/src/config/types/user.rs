//! Who may connect, from where, to what.

use std::net::{Ipv4Addr, Ipv6Addr};

use bosdb_policy::{InjectionMode, Rights};
use bosdb_protocol::auth::scram::Verifier;
use bosdb_store::directory::ConsoleGrant;
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

/// Which targets a user may ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TargetSet {
    /// Every one.
    All,
    /// These; each exists.
    Named(Vec<String>),
}

/// Who may connect.
#[derive(Debug, Clone)]
pub(crate) struct UserConfig {
    /// Login name.
    pub(crate) name: String,
    /// What the login is checked against.
    pub(crate) verifier: Verifier,
    /// What the user may do.
    pub(crate) rights: Rights,
    /// How injection rules apply.
    pub(crate) injection: InjectionMode,
    /// Which targets.
    pub(crate) targets: TargetSet,
    /// Source networks, at least one.
    pub(crate) networks: Vec<IpNet>,
    /// What the user may do in the admin console.
    pub(crate) admin_console: ConsoleGrant,
}

/// The injection mode of a user whose configuration names none.
pub(crate) const fn usual_injection(rights: Rights) -> InjectionMode {
    match rights {
        Rights::Read => InjectionMode::Enforce,
        Rights::Write | Rights::Admin => InjectionMode::Monitor,
    }
}

/// Every source address.
pub(crate) fn all_networks() -> Vec<IpNet> {
    vec![
        IpNet::V4(Ipv4Net::new_assert(Ipv4Addr::UNSPECIFIED, 0)),
        IpNet::V6(Ipv6Net::new_assert(Ipv6Addr::UNSPECIFIED, 0)),
    ]
}
