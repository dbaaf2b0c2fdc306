//! What client and server can do, as each announces in the handshake.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/group__group__cs__capabilities__flags.html>,
//! <https://mariadb.com/kb/en/connection/#capabilities>

/// A set of capabilities. The lower 32 bits are MySQL's; the upper are MariaDB's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Capabilities(pub u64);

macro_rules! bits {
    ($($name:ident $bit:literal $doc:literal)*) => {
        impl Capabilities {
            $(#[doc = $doc] pub const $name: Self = Self(1 << $bit);)*
        }
    };
}

bits! {
    LONG_PASSWORD 0 "Clear in a greeting or a login: this side is MariaDB and sends extended bits."
    FOUND_ROWS 1 "Affected rows of UPDATE are those found, not those changed."
    LONG_FLAG 2 "Column flags have two bytes."
    CONNECT_WITH_DB 3 "The login names a database."
    NO_SCHEMA 4 "`database.table.column` is not understood."
    COMPRESS 5 "zlib compression after the login."
    ODBC 6 "Historical."
    LOCAL_FILES 7 "LOAD DATA LOCAL INFILE is possible."
    IGNORE_SPACE 8 "Blanks between a function's name and its parenthesis."
    PROTOCOL_41 9 "The protocol since 4.1; the only one spoken here."
    INTERACTIVE 10 "The longer idle timeout."
    SSL 11 "TLS after the greeting."
    IGNORE_SIGPIPE 12 "Historical."
    TRANSACTIONS 13 "Status flags in OK and EOF."
    RESERVED 14 "Historical."
    SECURE_CONNECTION 15 "Login data with a length of its own."
    MULTI_STATEMENTS 16 "Several statements in one COM_QUERY."
    MULTI_RESULTS 17 "Several results to one COM_QUERY."
    PS_MULTI_RESULTS 18 "Several results to one COM_STMT_EXECUTE."
    PLUGIN_AUTH 19 "Login plugins by name."
    CONNECT_ATTRS 20 "The login carries attributes."
    PLUGIN_AUTH_LENENC_CLIENT_DATA 21 "Login data with a length-encoded length."
    CAN_HANDLE_EXPIRED_PASSWORDS 22 "The client can go on with an expired password."
    SESSION_TRACK 23 "OK packets tell changes of the session's state."
    DEPRECATE_EOF 24 "Rows end with an OK packet; no EOF behind the columns."
    OPTIONAL_RESULTSET_METADATA 25 "Columns may be left out of a result."
    ZSTD_COMPRESSION 26 "zstd compression after the login."
    QUERY_ATTRIBUTES 27 "COM_QUERY and COM_STMT_EXECUTE carry attributes."
    MULTI_FACTOR 28 "Several login plugins after each other."
    PROGRESS 32 "MariaDB: progress reports."
    STMT_BULK_OPERATIONS 34 "MariaDB: COM_STMT_BULK_EXECUTE."
    EXTENDED_METADATA 35 "MariaDB: columns carry type names."
    CACHE_METADATA 36 "MariaDB: columns of a prepared statement may be left out."
}

impl Capabilities {
    /// Nothing at all.
    pub const NONE: Self = Self(0);

    /// What changes the layout of replies: they pass unchanged only between two sides that agree
    /// on these.
    pub const FRAMING: Self = Self::DEPRECATE_EOF
        .union(Self::SESSION_TRACK)
        .union(Self::OPTIONAL_RESULTSET_METADATA)
        .union(Self::EXTENDED_METADATA)
        .union(Self::CACHE_METADATA)
        .union(Self::MULTI_RESULTS)
        .union(Self::PS_MULTI_RESULTS);

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

    /// This set without the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether all of `other` is in this set.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The four bytes that MySQL knows.
    #[must_use]
    pub const fn low(self) -> [u8; 4] {
        let [a, b, c, d, ..] = self.0.to_le_bytes();
        [a, b, c, d]
    }

    /// The four bytes that MariaDB adds.
    #[must_use]
    pub const fn extended(self) -> [u8; 4] {
        let [.., e, f, g, h] = self.0.to_le_bytes();
        [e, f, g, h]
    }

    /// From both halves.
    #[must_use]
    pub const fn from_halves(low: [u8; 4], extended: [u8; 4]) -> Self {
        let [a, b, c, d] = low;
        let [e, f, g, h] = extended;
        Self(u64::from_le_bytes([a, b, c, d, e, f, g, h]))
    }
}
