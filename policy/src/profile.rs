//! Profiles: what a subject's roles and its application add up to on a target.
//!
//! A rule set holds its profiles compiled, a subject's class names one of them by number. So a
//! decision depends on who asks by two small values, which are part of the verdict cache's key, and
//! subjects to whom the same rules apply share what is cached.

use std::time::Duration;

use crate::decision::StatementKind;
use crate::learning::Learning;
use crate::masks::Masks;
use crate::request::{InjectionMode, Rights};
use crate::tables::TableRules;

/// The number of a profile within its rule set. Another rule set may mean another by it, as its
/// generation tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProfileId(u32);

impl ProfileId {
    /// The profile of subjects without roles: their rights, the target's thresholds and a mode.
    /// Every rule set has them.
    #[must_use]
    pub const fn plain(mode: InjectionMode) -> Self {
        match mode {
            InjectionMode::Off => Self(0),
            InjectionMode::Monitor => Self(1),
            InjectionMode::Enforce => Self(2),
            InjectionMode::Strict => Self(3),
        }
    }

    pub(crate) const fn to_le_bytes(self) -> [u8; 4] {
        self.0.to_le_bytes()
    }

    fn index(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// The modes of the plain profiles, in the order of their numbers.
const PLAIN: [InjectionMode; 4] = [
    InjectionMode::Off,
    InjectionMode::Monitor,
    InjectionMode::Enforce,
    InjectionMode::Strict,
];

/// Kinds of statements that a subject may send, a set. Transactions and the session's own settings
/// are everybody's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Kinds(u8);

impl Kinds {
    /// No kind at all.
    pub const NONE: Self = Self(0);
    /// Queries.
    pub const READ: Self = Self(1);
    /// Changes of rows.
    pub const WRITE: Self = Self(1 << 1);
    /// Changes of definitions, and maintenance.
    pub const DDL: Self = Self(1 << 2);
    /// The server and its accounts.
    pub const ADMIN: Self = Self(1 << 3);
    /// Every kind.
    pub const ALL: Self = Self(0b1111);

    /// The kinds that come with rights, where no role says less.
    #[must_use]
    pub const fn of(rights: Rights) -> Self {
        match rights {
            Rights::Read => Self::READ,
            Rights::Write => Self::READ.union(Self::WRITE).union(Self::DDL),
            Rights::Admin => Self::ALL,
        }
    }

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// This set without what is in `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether all of `other` is in this set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The least rights that these kinds need: a subject whose kinds are fewer than its rights
    /// gets a backend session of the lesser rights.
    #[must_use]
    pub const fn rights(self) -> Rights {
        if self.contains(Self::ADMIN) {
            Rights::Admin
        } else if self.0 & (Self::WRITE.0 | Self::DDL.0) != 0 {
            Rights::Write
        } else {
            Rights::Read
        }
    }

    /// The kinds that a statement needs. DO and CALL may do anything inside; what is not
    /// understood is for administrators.
    #[must_use]
    pub const fn needed(kind: StatementKind) -> Self {
        match kind {
            StatementKind::Empty | StatementKind::Transaction | StatementKind::Session => {
                Self::NONE
            }
            StatementKind::Read => Self::READ,
            StatementKind::Write => Self::WRITE,
            StatementKind::Ddl => Self::DDL,
            StatementKind::Procedure => Self::WRITE.union(Self::DDL),
            StatementKind::Admin | StatementKind::Unknown => Self::ADMIN,
        }
    }
}

/// How a subject's statements come about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Habit {
    /// It is not known.
    #[default]
    Unknown,
    /// People type them. What is merely suspicious counts half.
    Typed,
    /// A program passes values as parameters. In a statement without any, what is suspicious
    /// counts half as much again.
    Parameters,
}

/// How injection rules apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct InjectionSettings {
    /// What happens when they fire.
    pub mode: InjectionMode,
    /// Score from which a statement is refused.
    pub block: u32,
    /// Score from which an alert is due.
    pub alert: u32,
    /// How the statements come about.
    pub habit: Habit,
}

impl Default for InjectionSettings {
    fn default() -> Self {
        Self {
            mode: InjectionMode::Enforce,
            block: 100,
            alert: 50,
            habit: Habit::Unknown,
        }
    }
}

impl InjectionSettings {
    /// The score from which a statement is refused, if any is.
    #[must_use]
    pub const fn refused_from(self) -> Option<u32> {
        match self.mode {
            InjectionMode::Off | InjectionMode::Monitor => None,
            InjectionMode::Enforce => Some(self.block),
            InjectionMode::Strict => Some(self.alert),
        }
    }
}

/// What happens to an UPDATE or a DELETE of every row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum AllRows {
    /// Nothing.
    #[default]
    Off,
    /// It is recorded.
    Monitor,
    /// It is refused.
    Refuse,
}

/// What holds for a subject on a target beyond its rights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// For people: the roles it is made of, and the application where that says more.
    pub name: Box<str>,
    /// Kinds of statements; those that the rights do not cover are refused all the same.
    pub kinds: Kinds,
    /// How injection rules apply.
    pub injection: InjectionSettings,
    /// Tables and columns; without rules every one may be used.
    pub tables: Option<TableRules>,
    /// UPDATE and DELETE without a condition.
    pub all_rows: AllRows,
    /// The longest `statement_timeout` the subject may set.
    pub statement_timeout: Option<Duration>,
    /// What is seen of some columns in place of their values.
    pub masks: Masks,
    /// What is learned of the application; nothing, when nothing is.
    pub learning: Option<Learning>,
}

impl Profile {
    /// The profile of whoever has no roles: rights alone decide.
    #[must_use]
    pub fn plain(injection: InjectionSettings) -> Self {
        Self {
            name: Box::default(),
            kinds: Kinds::ALL,
            injection,
            tables: None,
            all_rows: AllRows::Off,
            statement_timeout: None,
            masks: Masks::default(),
            learning: None,
        }
    }
}

impl Profile {
    /// Whether the session's `search_path` is kept.
    #[must_use]
    pub fn pins_search_path(&self) -> bool {
        self.tables
            .as_ref()
            .is_some_and(|tables| tables.search_path.is_some())
    }
}

/// The profiles of a rule set, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profiles {
    all: Vec<Profile>,
    /// What a number that is none of these stands for.
    closed: Profile,
}

impl Profiles {
    /// The plain ones, with these thresholds.
    #[must_use]
    pub fn new(block: u32, alert: u32) -> Self {
        let settings = |mode| InjectionSettings {
            mode,
            block,
            alert,
            habit: Habit::Unknown,
        };
        let all = PLAIN.map(|mode| Profile::plain(settings(mode)));
        Self {
            all: Vec::from(all),
            closed: Profile {
                kinds: Kinds::NONE,
                ..Profile::plain(settings(InjectionMode::Strict))
            },
        }
    }

    /// The number of a profile, which is added where there is none like it.
    pub fn add(&mut self, profile: Profile) -> ProfileId {
        let known = self.all.iter().position(|known| *known == profile);
        let index = known.unwrap_or_else(|| {
            self.all.push(profile);
            self.all.len() - 1
        });
        ProfileId(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// The profile of a number. Where there is none, one that allows nothing.
    #[must_use]
    pub fn get(&self, id: ProfileId) -> &Profile {
        self.all.get(id.index()).unwrap_or(&self.closed)
    }

    /// The number of every profile.
    pub fn ids(&self) -> impl Iterator<Item = ProfileId> {
        let count = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        (0..count).map(ProfileId)
    }

    /// Every profile.
    pub fn iter(&self) -> impl Iterator<Item = &Profile> {
        self.all.iter()
    }
}

impl Default for Profiles {
    fn default() -> Self {
        let InjectionSettings { block, alert, .. } = InjectionSettings::default();
        Self::new(block, alert)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plain_profiles_have_their_numbers() {
        let profiles = Profiles::new(80, 40);
        for mode in PLAIN {
            let injection = profiles.get(ProfileId::plain(mode)).injection;
            assert_eq!(
                (injection.mode, injection.block, injection.alert),
                (mode, 80, 40)
            );
        }
    }

    #[test]
    fn equal_profiles_are_one() {
        let mut profiles = Profiles::default();
        let profile = Profile {
            kinds: Kinds::READ,
            ..Profile::plain(InjectionSettings::default())
        };
        let id = profiles.add(profile.clone());
        assert_eq!(profiles.add(profile), id);
        assert_eq!(profiles.get(id).kinds, Kinds::READ);
    }

    #[test]
    fn a_number_without_a_profile_allows_nothing() {
        let stray = ProfileId(4_711);
        assert_eq!(Profiles::default().get(stray).kinds, Kinds::NONE);
    }

    #[test]
    fn kinds_have_the_least_rights() {
        assert_eq!(Kinds::READ.rights(), Rights::Read);
        assert_eq!(Kinds::READ.union(Kinds::DDL).rights(), Rights::Write);
        for rights in [Rights::Read, Rights::Write, Rights::Admin] {
            assert_eq!(Kinds::of(rights).rights(), rights);
        }
    }
}
