//! Who may connect, from where, to what.

use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};

use bosdb_policy::{InjectionMode, Rights};
use bosdb_protocol::auth::native;
use bosdb_protocol::auth::scram::Verifier;
use bosdb_store::directory::{CertificateName, ConsoleGrant, Granted};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

/// Which targets a user may ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TargetSet {
    /// Every one.
    All,
    /// These; each exists.
    Named(Vec<String>),
    /// What grants of the store cover.
    Granted(Vec<Granted>),
}

/// How a user proves to be it.
#[derive(Debug, Clone)]
pub(crate) enum UserProof {
    /// By a password that fits.
    Password(Verifier),
    /// By a certificate of this name.
    Certificate(CertificateName),
    /// By both.
    Both(CertificateName, Verifier),
}

impl UserProof {
    /// What a password is checked against, where one is asked for.
    pub(crate) const fn verifier(&self) -> Option<&Verifier> {
        match self {
            Self::Password(verifier) | Self::Both(_, verifier) => Some(verifier),
            Self::Certificate(_) => None,
        }
    }
}

/// Who may connect.
#[derive(Debug, Clone)]
pub(crate) struct UserConfig {
    /// Login name.
    pub(crate) name: String,
    /// How the user proves to be it.
    pub(crate) proof: UserProof,
    /// What the password is checked against where a MySQL client knows `mysql_native_password`
    /// alone.
    pub(crate) mysql_native: Option<native::Verifier>,
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

impl UserConfig {
    /// The user with the most that it may do on a target, whose name without its database is the
    /// second: what roles add up to never goes beyond.
    pub(crate) fn on(&self, target: &str, granted_as: &str) -> Cow<'_, Self> {
        let TargetSet::Granted(grants) = &self.targets else {
            return Cow::Borrowed(self);
        };
        let covering = grants
            .iter()
            .filter(|grant| grant.targets.fits(target) || grant.targets.fits(granted_as));
        let rights = covering.map(|grant| grant.rights).max();
        Cow::Owned(Self {
            rights: rights.unwrap_or(Rights::Read),
            ..self.clone()
        })
    }
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
