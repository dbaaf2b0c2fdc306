//! What a server is: primary or standby, open for writes or not; and what a target wants of it.

use crate::connection::Profile;
use crate::pg::connection::Connection;
use crate::pg::parameters::Parameters;
use crate::pg::settings::Settings;

/// What a session must be good for; libpq's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionAttrs {
    /// Whoever answers.
    Any,
    /// A primary whose transactions may write.
    ReadWrite,
    /// A server whose transactions only read.
    ReadOnly,
    /// A server that is not in recovery.
    Primary,
    /// A server that is in recovery.
    Standby,
    /// A standby, or whoever answers where there is none.
    PreferStandby,
}

/// What a server says that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A primary.
    Primary,
    /// A primary whose transactions are read-only unless they say otherwise.
    PrimaryForReading,
    /// In recovery.
    Standby,
}

impl SessionAttrs {
    /// The word in the configuration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::ReadWrite => "read-write",
            Self::ReadOnly => "read-only",
            Self::Primary => "primary",
            Self::Standby => "standby",
            Self::PreferStandby => "prefer-standby",
        }
    }

    /// Whether a server of this role will do. `PreferStandby` is content with anybody: what it
    /// prefers is a matter of the order in which servers are tried.
    #[must_use]
    pub const fn accepts(self, role: Role) -> bool {
        match self {
            Self::Any | Self::PreferStandby => true,
            Self::ReadWrite => matches!(role, Role::Primary),
            Self::ReadOnly => matches!(role, Role::PrimaryForReading | Role::Standby),
            Self::Primary => matches!(role, Role::Primary | Role::PrimaryForReading),
            Self::Standby => matches!(role, Role::Standby),
        }
    }

    /// Whether it has to be known what a server is.
    #[must_use]
    pub const fn asks(self) -> bool {
        match self {
            Self::Any => false,
            Self::ReadWrite
            | Self::ReadOnly
            | Self::Primary
            | Self::Standby
            | Self::PreferStandby => true,
        }
    }
}

/// The role that a server reports, from PostgreSQL 14 on; none where it does not say. A session
/// that BosDB itself opened for reading says nothing of the server's own default, and neither does
/// one whose client has set it: such a server counts as what it is by its recovery.
#[must_use]
pub fn reported(parameters: &Parameters, profile: Profile, settings: &Settings) -> Option<Role> {
    match parameters.value("in_hot_standby")? {
        "on" => return Some(Role::Standby),
        "off" => {}
        _ => return None,
    }
    let own = profile.only_reads()
        || settings.value("default_transaction_read_only").is_some()
        || settings.value("transaction_read_only").is_some();
    match parameters.value("default_transaction_read_only") {
        Some("on") if !own => Some(Role::PrimaryForReading),
        Some(_) | None => Some(Role::Primary),
    }
}

/// Whether a connection is still good for what a target wants. The report is looked at only when
/// something in it has changed.
pub(super) fn still_fits(connection: &mut Connection, attrs: SessionAttrs) -> bool {
    let profile = connection.profile;
    let session = &mut connection.session;
    if !attrs.asks() || session.parameters.digest() == session.vetted {
        return true;
    }
    session.vetted = session.parameters.digest();
    let role = reported(&session.parameters, profile, &session.settings);
    role.is_none_or(|role| attrs.accepts(role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reports_say() {
        let report = |standby: &str, read_only: &str| {
            let mut parameters = Parameters::default();
            assert!(parameters.set("in_hot_standby", standby));
            assert!(parameters.set("default_transaction_read_only", read_only));
            parameters
        };
        let none = Settings::default();
        let role =
            |standby, read_only, profile| reported(&report(standby, read_only), profile, &none);
        assert_eq!(role("on", "on", Profile::Ordinary), Some(Role::Standby));
        assert_eq!(role("off", "off", Profile::Ordinary), Some(Role::Primary));
        assert_eq!(
            role("off", "on", Profile::Ordinary),
            Some(Role::PrimaryForReading)
        );
        // BosDB's own setting and a client's say nothing of the server.
        assert_eq!(role("off", "on", Profile::ReadOnly), Some(Role::Primary));
        let mut set = Settings::default();
        assert!(set.set("default_transaction_read_only", "'on'"));
        let said = reported(&report("off", "on"), Profile::Ordinary, &set);
        assert_eq!(said, Some(Role::Primary));
        assert_eq!(
            reported(&Parameters::default(), Profile::Ordinary, &none),
            None
        );
    }

    #[test]
    fn who_accepts_whom() {
        use SessionAttrs::{Any, PreferStandby, Primary, ReadOnly, ReadWrite, Standby};
        for (attrs, primary, reading, standby) in [
            (Any, true, true, true),
            (ReadWrite, true, false, false),
            (ReadOnly, false, true, true),
            (Primary, true, true, false),
            (Standby, false, false, true),
            (PreferStandby, true, true, true),
        ] {
            assert_eq!(attrs.accepts(Role::Primary), primary, "{attrs:?}");
            assert_eq!(attrs.accepts(Role::PrimaryForReading), reading, "{attrs:?}");
            assert_eq!(attrs.accepts(Role::Standby), standby, "{attrs:?}");
        }
    }
}
