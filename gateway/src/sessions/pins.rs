//! Why a session keeps its backend beyond its transactions, as others may see it.

use bosdb_policy::Effects;

/// What a session left on its backend that cannot be replayed on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PinReason {
    /// A temporary table, view or sequence.
    TempObject,
    /// LISTEN.
    Listen,
    /// A session-level advisory lock.
    AdvisoryLock,
    /// A cursor WITH HOLD.
    HoldCursor,
    /// SQL-level PREPARE.
    SqlPrepare,
    /// A setting, a role or a library that cannot be followed.
    Setting,
    /// A variable of the user's.
    UserVariable,
    /// LOCK TABLES, or a table opened by HANDLER.
    TableLock,
    /// `autocommit` is off: a transaction begins with whatever comes next.
    Autocommit,
}

impl PinReason {
    /// Every reason.
    pub const ALL: [Self; 9] = [
        Self::TempObject,
        Self::Listen,
        Self::AdvisoryLock,
        Self::HoldCursor,
        Self::SqlPrepare,
        Self::Setting,
        Self::UserVariable,
        Self::TableLock,
        Self::Autocommit,
    ];

    /// The word that operators see.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TempObject => "temp_object",
            Self::Listen => "listen",
            Self::AdvisoryLock => "advisory_lock",
            Self::HoldCursor => "hold_cursor",
            Self::SqlPrepare => "sql_prepare",
            Self::Setting => "setting",
            Self::UserVariable => "user_variable",
            Self::TableLock => "table_lock",
            Self::Autocommit => "autocommit",
        }
    }

    const fn effect(self) -> Effects {
        match self {
            Self::TempObject => Effects::TEMP_OBJECT,
            Self::Listen => Effects::LISTEN,
            Self::AdvisoryLock => Effects::ADVISORY_LOCK,
            Self::HoldCursor => Effects::HOLD_CURSOR,
            Self::SqlPrepare => Effects::SQL_PREPARE,
            Self::Setting => Effects::UNTRACKED_SETTING,
            Self::UserVariable => Effects::USER_VARIABLE,
            Self::TableLock => Effects::TABLE_LOCK,
            Self::Autocommit => Effects::AUTOCOMMIT,
        }
    }

    const fn bit(self) -> u16 {
        match self {
            Self::TempObject => 1,
            Self::Listen => 1 << 1,
            Self::AdvisoryLock => 1 << 2,
            Self::HoldCursor => 1 << 3,
            Self::SqlPrepare => 1 << 4,
            Self::Setting => 1 << 5,
            Self::UserVariable => 1 << 6,
            Self::TableLock => 1 << 7,
            Self::Autocommit => 1 << 8,
        }
    }
}

/// The reasons among `effects`, one bit each.
pub(super) fn bits(effects: Effects) -> u16 {
    PinReason::ALL
        .into_iter()
        .filter(|reason| effects.intersects(reason.effect()))
        .fold(0, |bits, reason| bits | reason.bit())
}

/// The reasons of these bits.
pub(super) fn reasons(bits: u16) -> impl Iterator<Item = PinReason> {
    PinReason::ALL
        .into_iter()
        .filter(move |reason| bits & reason.bit() != 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::PINNING;
    use crate::mysql;

    #[test]
    fn every_effect_that_pins_has_its_reason() {
        let all = PinReason::ALL
            .into_iter()
            .fold(Effects::NONE, |all, reason| all.union(reason.effect()));
        let pinning = PINNING.union(mysql::PINNING);
        assert_eq!(all, pinning);
        assert_eq!(reasons(bits(pinning)).count(), PinReason::ALL.len());
        assert_eq!(bits(Effects::OPAQUE_CODE), 0);
    }
}
