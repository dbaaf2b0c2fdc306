//! The records as plain data. Each has an identity, a tenant, a version that every change raises,
//! and an origin, which tells who may change it.

use std::str::FromStr;

use bosdb_policy::{InjectionMode, Rights};
use ipnet::IpNet;
use serde::Serialize;

use super::db::DbError;
use super::id::Id;
use crate::secret::Redacted;
use crate::time::UnixNanos;

/// The time in milliseconds since the epoch.
#[must_use]
pub fn millis(time: UnixNanos) -> i64 {
    i64::try_from(time.0 / 1_000_000).unwrap_or(i64::MAX)
}

/// The name of the tenant that is always there. Its admins look after the others.
pub const DEFAULT_TENANT: &str = "default";

/// Defines an enum that is written as words.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $word)] $variant),+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As it is written.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }

        impl FromStr for $name {
            type Err = NoSuchWord;

            fn from_str(word: &str) -> Result<Self, NoSuchWord> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(NoSuchWord),
                }
            }
        }
    };
}

/// A word that is none of those known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is none of the known words")]
pub struct NoSuchWord;

words! {
    /// Who looks after a record.
    Origin {
        /// The API.
        Api = "api",
        /// A file that is applied: the API only shows it.
        File = "file",
    }
}

words! {
    /// Whether a record counts.
    State {
        /// It does.
        Active = "active",
        /// It is kept and does not.
        Disabled = "disabled",
    }
}

words! {
    /// What someone may do through the API.
    Role {
        /// See oneself and what one may reach.
        Viewer = "viewer",
        /// And have statements judged and run.
        Analyst = "analyst",
        /// And keep what one has written.
        Editor = "editor",
        /// See and end sessions, test targets.
        Operator = "operator",
        /// Read everything, the audit log too; change nothing.
        Auditor = "auditor",
        /// Everything within the tenant.
        Admin = "admin",
    }
}

words! {
    /// What an API token may be used for, within what its user may.
    Scope {
        /// Reading.
        Read = "read",
        /// Everything.
        Full = "full",
    }
}

/// What every record begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its tenant.
    pub tenant: Id,
    /// Its identity.
    pub id: Id,
    /// Raised by every change.
    pub version: i64,
    /// When it was made, in milliseconds since the epoch.
    pub created: i64,
    /// When it was last changed.
    pub changed: i64,
}

/// A tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenant {
    /// Its head; the tenant of a tenant is itself.
    pub head: Head,
    /// Its name.
    pub name: String,
    /// Whether its people may come in.
    pub state: State,
}

/// Someone, or a program.
#[derive(Debug, Clone)]
pub struct Person {
    /// The head.
    pub head: Head,
    /// The name given at login, unique within the tenant.
    pub name: String,
    /// Whether a login is possible.
    pub state: State,
    /// Who looks after it.
    pub origin: Origin,
    /// What a wire password is checked against; `None`: none of the wires is open.
    pub verifier: Option<String>,
    /// Whether there is a password for the API.
    pub signs_in: bool,
    /// How injection rules apply; `None`: as is usual for the rights.
    pub injection: Option<InjectionMode>,
    /// What the person may do through the API.
    pub roles: Vec<Role>,
}

/// What is said of a person. A password or verifier left out stays as it is.
#[derive(Debug, Default)]
pub struct PersonChange {
    /// The name.
    pub name: String,
    /// Whether it counts.
    pub disabled: bool,
    /// What a wire password is checked against.
    pub verifier: Option<Redacted<String>>,
    /// What an API password is checked against.
    pub password: Option<Redacted<String>>,
    /// How injection rules apply.
    pub injection: Option<InjectionMode>,
    /// Roles, all of them.
    pub roles: Vec<Role>,
}

/// People who are granted the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The head.
    pub head: Head,
    /// Its name.
    pub name: String,
    /// Who looks after it.
    pub origin: Origin,
    /// Who is in it.
    pub members: Vec<Id>,
}

/// A database offered to people.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetRecord {
    /// The head.
    pub head: Head,
    /// What clients ask for.
    pub name: String,
    /// Whether it is offered.
    pub state: State,
    /// Who looks after it.
    pub origin: Origin,
    /// The keys of a `[[target]]` but for its name and its password.
    pub settings: serde_json::Map<String, serde_json::Value>,
    /// Whether a password is kept for it.
    pub has_password: bool,
}

/// To whom something is granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Grantee {
    /// One person.
    User(Id),
    /// All of a group.
    Group(Id),
}

/// That someone may reach targets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The head.
    pub head: Head,
    /// Who looks after it.
    pub origin: Origin,
    /// What is granted.
    pub terms: GrantTerms,
}

/// What is granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantTerms {
    /// To whom.
    pub grantee: Grantee,
    /// Which targets: a name, `target/database`, or a pattern with `*`.
    pub target: String,
    /// To do what.
    pub rights: Rights,
    /// From where; empty: from anywhere.
    pub networks: Vec<IpNet>,
    /// Until when, in milliseconds since the epoch; `None`: for good.
    pub until: Option<i64>,
    /// Why.
    pub reason: String,
}

/// An API token, without what it is checked against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its tenant.
    pub tenant: Id,
    /// Its identity, a part of the token.
    pub id: Id,
    /// Whose it is.
    pub user: Id,
    /// What it is for.
    pub name: String,
    /// What it may be used for.
    pub scope: Scope,
    /// When it ends, in milliseconds since the epoch.
    pub expires: i64,
    /// When it was made.
    pub created: i64,
}

/// The word for rights.
#[must_use]
pub const fn rights_word(rights: Rights) -> &'static str {
    match rights {
        Rights::Read => "read",
        Rights::Write => "write",
        Rights::Admin => "admin",
    }
}

/// Rights from a word.
#[must_use]
pub fn rights_of(word: &str) -> Option<Rights> {
    [Rights::Read, Rights::Write, Rights::Admin]
        .into_iter()
        .find(|rights| rights_word(*rights) == word)
}

/// The word for an injection mode.
#[must_use]
pub const fn injection_word(mode: InjectionMode) -> &'static str {
    match mode {
        InjectionMode::Off => "off",
        InjectionMode::Monitor => "monitor",
        InjectionMode::Enforce => "enforce",
        InjectionMode::Strict => "strict",
    }
}

/// An injection mode from a word.
#[must_use]
pub fn injection_of(word: &str) -> Option<InjectionMode> {
    [
        InjectionMode::Off,
        InjectionMode::Monitor,
        InjectionMode::Enforce,
        InjectionMode::Strict,
    ]
    .into_iter()
    .find(|mode| injection_word(*mode) == word)
}

pub(super) fn id_of(text: &str) -> Result<Id, DbError> {
    Id::parse(text).ok_or(DbError::Corrupt("an identity is malformed"))
}

pub(super) fn word_of<T: FromStr>(text: &str) -> Result<T, DbError> {
    text.parse()
        .map_err(|_| DbError::Corrupt("a word is not known"))
}
