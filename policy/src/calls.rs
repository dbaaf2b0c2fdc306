//! Functions that may be called by their number (FunctionCall), as libraries call those for large
//! objects. Each stands for the SQL that would call it, and is judged and recorded as that.

/// A built-in function. Its number is the same in every release of PostgreSQL.
#[derive(Debug)]
pub struct Callable {
    oid: u32,
    name: &'static str,
    sql: &'static str,
}

impl Callable {
    /// Its number.
    #[must_use]
    pub const fn oid(&self) -> u32 {
        self.oid
    }

    /// The call in SQL.
    #[must_use]
    pub const fn sql(&self) -> &'static str {
        self.sql
    }
}

const fn callable(oid: u32, name: &'static str, sql: &'static str) -> Callable {
    Callable { oid, name, sql }
}

/// All functions for large objects but those that read and write files of the server.
static CALLABLE: [Callable; 17] = [
    callable(715, "lo_create", "SELECT lo_create($1)"),
    callable(952, "lo_open", "SELECT lo_open($1, $2)"),
    callable(953, "lo_close", "SELECT lo_close($1)"),
    callable(954, "loread", "SELECT loread($1, $2)"),
    callable(955, "lowrite", "SELECT lowrite($1, $2)"),
    callable(956, "lo_lseek", "SELECT lo_lseek($1, $2, $3)"),
    callable(957, "lo_creat", "SELECT lo_creat($1)"),
    callable(958, "lo_tell", "SELECT lo_tell($1)"),
    callable(964, "lo_unlink", "SELECT lo_unlink($1)"),
    callable(1004, "lo_truncate", "SELECT lo_truncate($1, $2)"),
    callable(3170, "lo_lseek64", "SELECT lo_lseek64($1, $2, $3)"),
    callable(3171, "lo_tell64", "SELECT lo_tell64($1)"),
    callable(3172, "lo_truncate64", "SELECT lo_truncate64($1, $2)"),
    callable(3457, "lo_from_bytea", "SELECT lo_from_bytea($1, $2)"),
    callable(3458, "lo_get", "SELECT lo_get($1)"),
    callable(3459, "lo_get", "SELECT lo_get($1, $2, $3)"),
    callable(3460, "lo_put", "SELECT lo_put($1, $2, $3)"),
];

/// A set of functions that a target lets be called by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FunctionCalls(u32);

impl FunctionCalls {
    /// No function.
    pub const NONE: Self = Self(0);

    /// Every function that can be allowed.
    #[must_use]
    pub fn all() -> Self {
        Self::matching(|_| true)
    }

    /// The functions of this name; `None` when no function of the name can be allowed.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::matching(|callable| callable.name == name);
        (found != Self::NONE).then_some(found)
    }

    /// The functions of both sets.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn matching(wanted: impl Fn(&Callable) -> bool) -> Self {
        let bits = numbered().filter(|(_, callable)| wanted(callable));
        Self(bits.fold(0, |all, (bit, _)| all | bit))
    }

    /// The function of this number, if it is in the set.
    #[must_use]
    pub fn find(self, oid: u32) -> Option<&'static Callable> {
        numbered()
            .filter(|(bit, _)| self.0 & bit != 0)
            .map(|(_, callable)| callable)
            .find(|callable| callable.oid == oid)
    }
}

/// Every function with its bit.
fn numbered() -> impl Iterator<Item = (u32, &'static Callable)> {
    (0..u32::BITS).map(|shift| 1 << shift).zip(&CALLABLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_hold_what_they_name() {
        assert_eq!(FunctionCalls::all().find(952).unwrap().name, "lo_open");
        assert!(FunctionCalls::NONE.find(952).is_none());
        // version(), and lo_import, which reads a file of the server.
        assert!(FunctionCalls::all().find(89).is_none());
        assert!(FunctionCalls::all().find(764).is_none());
        assert_eq!(FunctionCalls::named("lo_import"), None);
        let get = FunctionCalls::named("lo_get").unwrap();
        assert!(get.find(3458).is_some() && get.find(3459).is_some());
        assert!(get.find(952).is_none());
    }

    #[test]
    fn each_is_called_by_its_own_name() {
        for callable in &CALLABLE {
            let call = format!("SELECT {}($1", callable.name);
            assert!(callable.sql.starts_with(&call), "{callable:?}");
        }
    }
}
