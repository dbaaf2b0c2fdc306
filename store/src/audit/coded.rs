//! Values from closed lists, each with a one-byte code (in the log, never reused) and a word (in
//! JSON and in filters, never changed).

use bosdb_policy::{Carrier, FiredAction, InjectionMode, Rights, StatementKind, TableAccess};
use serde::Serializer;

/// A value from a closed list.
pub trait Coded: Copy + Sized + 'static {
    /// Every value, in the order of the codes.
    const ALL: &'static [Self];

    /// The byte that stands for it in the log.
    fn code(self) -> u8;

    /// The word that stands for it in JSON and in filters.
    fn word(self) -> &'static str;

    /// The value a code stands for.
    fn from_code(code: u8) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }

    /// The value a word stands for.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.word() == word)
    }
}

macro_rules! coded {
    ($type:ty { $($variant:ident = $code:literal $word:literal),+ $(,)? }) => {
        impl $crate::audit::coded::Coded for $type {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn code(self) -> u8 {
                match self { $(Self::$variant => $code),+ }
            }

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}
pub(crate) use coded;

coded!(Rights { Read = 1 "read", Write = 2 "write", Admin = 3 "admin" });
coded!(InjectionMode { Off = 1 "off", Monitor = 2 "monitor", Enforce = 3 "enforce", Strict = 4 "strict" });
coded!(Carrier { SimpleQuery = 1 "simple", Parse = 2 "extended", FunctionCall = 3 "function call" });
coded!(FiredAction { Noted = 1 "noted", Refused = 2 "refused" });
coded!(TableAccess { Read = 1 "read", Write = 2 "write", Define = 3 "define" });
coded!(StatementKind {
    Empty = 1 "empty",
    Read = 2 "read",
    Transaction = 3 "transaction",
    Session = 4 "session",
    Write = 5 "write",
    Ddl = 6 "ddl",
    Procedure = 7 "procedure",
    Admin = 8 "admin",
    Unknown = 9 "unknown",
});

/// Serialises as the word.
pub(crate) fn serialize<T: Coded, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.word())
}

/// Serialises as the word, where there is a value.
pub(crate) fn serialize_option<T: Coded, S: Serializer>(
    value: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_str(value.word()),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::audit::event::{AuditVerdict, EventKind, Outcome, TransactionStatus};

    fn check<T: Coded>() {
        let codes: HashSet<u8> = T::ALL.iter().map(|value| value.code()).collect();
        let words: HashSet<&str> = T::ALL.iter().map(|value| value.word()).collect();
        assert_eq!((codes.len(), words.len()), (T::ALL.len(), T::ALL.len()));
        assert!(!codes.contains(&0), "0 stands for nothing");
    }

    #[test]
    fn codes_and_words_are_unique() {
        check::<Rights>();
        check::<InjectionMode>();
        check::<Carrier>();
        check::<FiredAction>();
        check::<TableAccess>();
        check::<StatementKind>();
        check::<EventKind>();
        check::<AuditVerdict>();
        check::<Outcome>();
        check::<TransactionStatus>();
    }

    #[test]
    fn statement_kinds_have_the_policys_words() {
        for kind in StatementKind::ALL {
            assert_eq!(kind.word(), kind.as_str());
        }
    }
}
