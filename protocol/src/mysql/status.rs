//! The state of a session, as the server tells it at the end of each reply.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/mysql__com_8h.html#a1d854e841086925be1883e4d7b4e8cad>

/// A set of status flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Status(pub u16);

macro_rules! bits {
    ($($name:ident $bit:literal $doc:literal)*) => {
        impl Status {
            $(#[doc = $doc] pub const $name: Self = Self(1 << $bit);)*
        }
    };
}

bits! {
    IN_TRANS 0 "A transaction is open."
    AUTOCOMMIT 1 "Each statement commits by itself."
    MORE_RESULTS 3 "Another result follows."
    NO_GOOD_INDEX_USED 4 "For the slow log."
    NO_INDEX_USED 5 "For the slow log."
    CURSOR_EXISTS 6 "The statement opened a cursor: rows come by COM_STMT_FETCH."
    LAST_ROW_SENT 7 "The cursor has no more rows."
    DB_DROPPED 8 "The current database was dropped."
    NO_BACKSLASH_ESCAPES 9 "A backslash is an ordinary character."
    METADATA_CHANGED 10 "A prepared statement's columns changed when it was prepared anew."
    QUERY_WAS_SLOW 11 "For the slow log."
    PS_OUT_PARAMS 12 "This result holds OUT parameters."
    IN_TRANS_READONLY 13 "The open transaction is READ ONLY."
    SESSION_STATE_CHANGED 14 "The OK packet tells changes of state."
    ANSI_QUOTES 15 "MariaDB: a double quote begins a name."
}

impl Status {
    /// Whether all of `other` is set.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// This without the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}
