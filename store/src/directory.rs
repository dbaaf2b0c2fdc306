//! The users BosDB knows, as plain data. A directory is never changed: a reload builds a new one
//! and swaps it in whole, so that a login sees one consistent state.

mod certificate;

use std::collections::{BTreeSet, HashMap};
use std::net::IpAddr;
use std::sync::Arc;

use bosdb_policy::{InjectionMode, Rights, SubjectClass};
use ipnet::IpNet;

use crate::secret::Redacted;

pub use certificate::{CertificateName, ShownCertificate};

/// How someone proves to be a user.
#[derive(Debug)]
pub enum Proof {
    /// By a password, which is checked against this (`SCRAM-SHA-256$...`); opaque here.
    Password(Redacted<String>),
    /// By a certificate of this name.
    Certificate(CertificateName),
    /// By both.
    Both(CertificateName, Redacted<String>),
}

impl Proof {
    /// What a password is checked against, where one is asked for.
    #[must_use]
    pub const fn verifier(&self) -> Option<&Redacted<String>> {
        match self {
            Self::Password(verifier) | Self::Both(_, verifier) => Some(verifier),
            Self::Certificate(_) => None,
        }
    }

    /// Whether the certificate shown, if any, is the one that is asked for, if any.
    #[must_use]
    pub fn takes(&self, shown: Option<&ShownCertificate>) -> bool {
        match self {
            Self::Password(_) => true,
            Self::Certificate(name) | Self::Both(name, _) => {
                shown.is_some_and(|shown| shown.has(name))
            }
        }
    }
}

/// Which targets a user may connect to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetGrant {
    /// Every target there is, also those added later.
    All,
    /// These alone, by name.
    Named(BTreeSet<String>),
    /// What each of these covers, from where it says, with the rights that it gives.
    Granted(Vec<Granted>),
}

/// One grant of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// Which targets.
    pub targets: TargetPattern,
    /// To do what.
    pub rights: Rights,
    /// From where. Empty means nowhere, as for users.
    pub networks: Vec<IpNet>,
}

/// Names of targets: one, or with `*` for any run of characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetPattern {
    pattern: String,
    without: Option<char>,
}

impl TargetPattern {
    /// A pattern.
    #[must_use]
    pub const fn new(pattern: String) -> Self {
        let without = None;
        Self { pattern, without }
    }

    /// A pattern that fits no name with this character.
    #[must_use]
    pub const fn without(pattern: String, character: char) -> Self {
        let without = Some(character);
        Self { pattern, without }
    }

    /// Whether a name fits it.
    #[must_use]
    pub fn fits(&self, name: &str) -> bool {
        if self
            .without
            .is_some_and(|character| name.contains(character))
        {
            return false;
        }
        let mut pieces = self.pattern.split('*');
        let Some(mut rest) = pieces.next().and_then(|first| name.strip_prefix(first)) else {
            return false;
        };
        let mut pieces = pieces.peekable();
        if pieces.peek().is_none() {
            return rest.is_empty();
        }
        while let Some(piece) = pieces.next() {
            if pieces.peek().is_none() {
                return rest.ends_with(piece);
            }
            let Some((_, after)) = rest.split_once(piece) else {
                return false;
            };
            rest = after;
        }
        false
    }
}

impl Granted {
    fn covers(&self, target: &str, source: IpAddr) -> bool {
        let source = source.to_canonical();
        self.targets.fits(target) && self.networks.iter().any(|it| it.contains(&source))
    }
}

impl TargetGrant {
    /// Whether the grant covers the target, for someone who comes from there.
    #[must_use]
    pub fn covers(&self, target: &str, source: IpAddr) -> bool {
        match self {
            Self::All => true,
            Self::Named(names) => names.contains(target),
            Self::Granted(grants) => grants.iter().any(|grant| grant.covers(target, source)),
        }
    }
}

/// The name by which clients ask for the admin console, as their database. No target has it.
pub const CONSOLE: &str = "bosdb";

/// What a user may do in the admin console, each grant with those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConsoleGrant {
    /// Not even enter.
    None,
    /// Look: the SHOW commands.
    Stats,
    /// Act: pause, resume, kill, reload, stop.
    Operate,
}

/// Someone who may log in.
#[derive(Debug)]
pub struct User {
    /// The name given at login.
    pub name: String,
    /// How the user proves to be it.
    pub proof: Proof,
    /// What the password is checked against where a MySQL client knows `mysql_native_password` alone
    /// (`*` and 40 hexadecimal digits); opaque here.
    pub mysql_native: Option<Redacted<String>>,
    /// What the user may do.
    pub rights: Rights,
    /// How injection rules apply to the user.
    pub injection: InjectionMode,
    /// Where the user may go.
    pub targets: TargetGrant,
    /// Where the user may come from. Empty means nowhere: whoever may come from anywhere has
    /// `0.0.0.0/0` and `::/0` written here.
    pub networks: Vec<IpNet>,
    /// What the user may do in the admin console. `targets` does not cover it.
    pub console: ConsoleGrant,
}

impl User {
    /// Whether the user may come from this address. An IPv4 address that arrives mapped into IPv6
    /// (a dual-stack listener does that) is judged as IPv4.
    #[must_use]
    pub fn may_come_from(&self, source: IpAddr) -> bool {
        let source = source.to_canonical();
        self.networks
            .iter()
            .any(|network| network.contains(&source))
    }

    /// What the user may do on a target that goes by one of these names: the most that a grant
    /// gives to someone from there. Without any grant that covers it, to read is the least there is.
    #[must_use]
    pub fn rights_on(&self, names: [&str; 2], source: IpAddr) -> Rights {
        match &self.targets {
            TargetGrant::All | TargetGrant::Named(_) => self.rights,
            TargetGrant::Granted(grants) => grants
                .iter()
                .filter(|grant| names.iter().any(|name| grant.covers(name, source)))
                .map(|grant| grant.rights)
                .max()
                .unwrap_or(Rights::Read),
        }
    }

    /// The part of the user that decisions depend on.
    #[must_use]
    pub const fn class(&self) -> SubjectClass {
        SubjectClass::plain(self.rights, self.injection)
    }
}

/// Why a connection is not allowed. The client is told one thing for all of them; the difference
/// is for the audit log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAuthorised {
    /// No user has this name.
    #[error("no such user")]
    UnknownUser,
    /// The client's address is in none of the user's networks.
    #[error("the source address is not in the user's networks")]
    SourceNetwork,
    /// The user has no grant for the target.
    #[error("the user has no grant for the target")]
    Target,
    /// The user has no grant for the admin console.
    #[error("the user has no grant for the admin console")]
    Console,
}

/// Two users have the same name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("user `{0}` is defined twice")]
pub struct DuplicateUser(pub String);

/// All users.
#[derive(Debug, Default)]
pub struct Directory {
    users: HashMap<String, Arc<User>>,
    /// Whether some user has a hash for `mysql_native_password`.
    has_native_hashes: bool,
}

impl Directory {
    /// Builds the directory.
    ///
    /// # Errors
    /// When a name occurs twice: which of the two would count must not depend on their order.
    pub fn new(users: impl IntoIterator<Item = User>) -> Result<Self, DuplicateUser> {
        let mut by_name = HashMap::new();
        for user in users {
            let name = user.name.clone();
            if by_name.insert(name.clone(), Arc::new(user)).is_some() {
                return Err(DuplicateUser(name));
            }
        }
        let has_native_hashes = by_name.values().any(|user| user.mysql_native.is_some());
        Ok(Self {
            users: by_name,
            has_native_hashes,
        })
    }

    /// The user of this name. Names are compared byte by byte, as PostgreSQL does.
    #[must_use]
    pub fn user(&self, name: &str) -> Option<&Arc<User>> {
        self.users.get(name)
    }

    /// Whether some user has a hash for `mysql_native_password`.
    #[must_use]
    pub const fn has_native_hashes(&self) -> bool {
        self.has_native_hashes
    }

    /// Every user, in no particular order.
    pub fn users(&self) -> impl Iterator<Item = &Arc<User>> {
        self.users.values()
    }

    /// How many users there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.users.len()
    }

    /// Whether there is no user.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.users.is_empty()
    }

    /// Whether `user`, coming from `source`, may connect to `target`. An IPv4 address that
    /// arrives mapped into IPv6 (a dual-stack listener does that) is judged as IPv4.
    ///
    /// # Errors
    /// The first of the reasons that applies, in the order user, network, target.
    pub fn may_connect(
        &self,
        user: &str,
        target: &str,
        source: IpAddr,
    ) -> Result<&Arc<User>, NotAuthorised> {
        let user = self.may_come(user, source)?;
        if !user.targets.covers(target, source) {
            return Err(NotAuthorised::Target);
        }
        Ok(user)
    }

    /// Whether `user`, coming from `source`, may enter the admin console. A grant for every target
    /// is none for it.
    ///
    /// # Errors
    /// The first of the reasons that applies, in the order user, network, grant.
    pub fn may_enter_console(
        &self,
        user: &str,
        source: IpAddr,
    ) -> Result<&Arc<User>, NotAuthorised> {
        let user = self.may_come(user, source)?;
        match user.console {
            ConsoleGrant::None => Err(NotAuthorised::Console),
            ConsoleGrant::Stats | ConsoleGrant::Operate => Ok(user),
        }
    }

    fn may_come(&self, user: &str, source: IpAddr) -> Result<&Arc<User>, NotAuthorised> {
        let user = self.user(user).ok_or(NotAuthorised::UnknownUser)?;
        if user.may_come_from(source) {
            Ok(user)
        } else {
            Err(NotAuthorised::SourceNetwork)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(name: &str, targets: TargetGrant, networks: &[&str]) -> User {
        User {
            name: name.to_owned(),
            proof: Proof::Password(Redacted::new(String::from("SCRAM-SHA-256$4096:..."))),
            mysql_native: None,
            rights: Rights::Read,
            injection: InjectionMode::Enforce,
            targets,
            networks: networks.iter().map(|n| n.parse().unwrap()).collect(),
            console: ConsoleGrant::None,
        }
    }

    fn named(names: &[&str]) -> TargetGrant {
        TargetGrant::Named(names.iter().map(|&n| n.to_owned()).collect())
    }

    #[test]
    fn who_may_connect_where_from_where() {
        let directory = Directory::new([
            user("ana", named(&["shop"]), &["10.0.0.0/8", "fd00::/8"]),
            user("bea", TargetGrant::All, &["0.0.0.0/0"]),
            user("cleo", TargetGrant::All, &[]),
        ])
        .unwrap();
        let cases = [
            ("ana", "shop", "10.1.2.3", Ok("ana")),
            ("ana", "shop", "::ffff:10.1.2.3", Ok("ana")),
            ("ana", "shop", "fd00::1", Ok("ana")),
            ("ana", "shop", "11.1.2.3", Err(NotAuthorised::SourceNetwork)),
            ("ana", "payroll", "10.1.2.3", Err(NotAuthorised::Target)),
            ("ana", "SHOP", "10.1.2.3", Err(NotAuthorised::Target)),
            ("Ana", "shop", "10.1.2.3", Err(NotAuthorised::UnknownUser)),
            ("bea", "payroll", "192.0.2.1", Ok("bea")),
            (
                "bea",
                "payroll",
                "fd00::1",
                Err(NotAuthorised::SourceNetwork),
            ),
            (
                "cleo",
                "shop",
                "127.0.0.1",
                Err(NotAuthorised::SourceNetwork),
            ),
        ];
        for (name, target, source, expected) in cases {
            let answer = directory.may_connect(name, target, source.parse().unwrap());
            assert_eq!(
                answer.map(|user| user.name.as_str()),
                expected,
                "{name} {source}"
            );
        }
    }

    #[test]
    fn patterns_fit_whole_names() {
        for (pattern, name, fits) in [
            ("shop", "shop", true),
            ("shop", "shop2", false),
            ("*", "anything", true),
            ("", "", true),
            ("shop*", "shop/reports", true),
            ("*shop", "workshop", true),
            ("*shop", "shops", false),
            ("a*b*c", "aXbYc", true),
            ("a*b*c", "ac", false),
            ("a*a", "a", false),
            ("**", "x", true),
        ] {
            let pattern_of = TargetPattern::new(pattern.to_owned());
            assert_eq!(pattern_of.fits(name), fits, "{pattern} {name}");
        }
        let plain = TargetPattern::without("*".to_owned(), '~');
        assert!(plain.fits("shop") && !plain.fits("acme~shop"));
    }

    #[test]
    fn rights_are_those_of_the_grants_that_cover() {
        let grant = |targets: &str, rights, network: &str| Granted {
            targets: TargetPattern::new(targets.to_owned()),
            rights,
            networks: vec![network.parse().unwrap()],
        };
        let grants = vec![
            grant("*", Rights::Read, "0.0.0.0/0"),
            grant("shop", Rights::Write, "10.0.0.0/8"),
        ];
        let ana = user("ana", TargetGrant::Granted(grants), &["0.0.0.0/0"]);
        let rights =
            |target: &str, source: &str| ana.rights_on([target, target], source.parse().unwrap());
        assert_eq!(rights("shop", "10.1.1.1"), Rights::Write);
        assert_eq!(rights("shop", "::ffff:10.1.1.1"), Rights::Write);
        assert_eq!(rights("shop", "11.1.1.1"), Rights::Read);
        assert_eq!(rights("payroll", "10.1.1.1"), Rights::Read);
        let directory = Directory::new([ana]).unwrap();
        let may = |source: &str| directory.may_connect("ana", "shop", source.parse().unwrap());
        assert!(may("11.1.1.1").is_ok());
        assert_eq!(may("fd00::1").unwrap_err(), NotAuthorised::SourceNetwork);
    }

    #[test]
    fn a_name_belongs_to_one_user() {
        let twice = [
            user("ana", TargetGrant::All, &[]),
            user("ana", TargetGrant::All, &["0.0.0.0/0"]),
        ];
        assert_eq!(
            Directory::new(twice).unwrap_err(),
            DuplicateUser("ana".into())
        );
    }

    #[test]
    fn debug_output_has_no_verifier() {
        let printed = format!("{:?}", user("ana", TargetGrant::All, &[]));
        assert!(!printed.contains("SCRAM"), "{printed}");
    }
}
