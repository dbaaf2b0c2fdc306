//! The errors that BosDB itself raises towards MySQL clients, number and SQLSTATE.
//! <https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html>

/// A number and five characters; drivers switch on either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Errno {
    /// The number.
    pub code: u16,
    /// The SQLSTATE.
    pub state: &'static str,
}

macro_rules! codes {
    ($($name:ident $code:literal $state:literal $doc:literal)*) => {
        impl Errno {
            $(#[doc = $doc] pub const $name: Self = Self { code: $code, state: $state };)*
        }
    };
}

codes! {
    CON_COUNT 1040 "08004" "No place for another client."
    HANDSHAKE 1043 "08S01" "The login breaks the protocol."
    DBACCESS_DENIED 1044 "42000" "The user may not go to this target."
    ACCESS_DENIED 1045 "28000" "User and password do not match."
    NO_DB 1046 "3D000" "No target is chosen."
    UNKNOWN_COMMAND 1047 "08S01" "A command that is not offered."
    BAD_DB 1049 "42000" "No such target."
    SERVER_SHUTDOWN 1053 "08S01" "BosDB is stopping."
    BAD_TABLE 1051 "42S02" "No such table."
    PARSE 1064 "42000" "The text does not parse."
    EMPTY_QUERY 1065 "42000" "A text without a statement."
    NO_SUCH_THREAD 1094 "HY000" "No session of that number."
    KILL_DENIED 1095 "HY000" "The session belongs to somebody else."
    UNKNOWN 1105 "HY000" "A fault of BosDB."
    USER_LIMIT_REACHED 1226 "42000" "A bound of the subject's roles was reached."
    STMT_HAS_NO_OPEN_CURSOR 1421 "HY000" "Rows are asked for of a statement without a cursor."
    TABLE_ACCESS_DENIED 1142 "42000" "The subject may not use this table so."
    PACKET_TOO_LARGE 1153 "08S01" "A packet over the bound."
    PACKETS_OUT_OF_ORDER 1156 "08S01" "A packet with a number that was not its turn."
    LOCK_WAIT_TIMEOUT 1205 "HY000" "No connection of the pool became free."
    SPECIFIC_ACCESS_DENIED 1227 "42000" "The subject may not do this."
    UNKNOWN_STMT_HANDLER 1243 "HY000" "No such prepared statement."
    UNSUPPORTED_PS 1295 "HY000" "Nothing that can be prepared."
    INVALID_CHARACTER_STRING 1300 "HY000" "Text that is not valid in its character set."
    NO_SUCH_AUTH_MODE 1251 "08004" "The client knows no login plugin that would do."
    QUERY_INTERRUPTED 1317 "70100" "Cancelled by the user or a timeout."
    MAX_PREPARED_STMT_COUNT 1461 "42000" "Too many prepared statements."
    READ_ONLY 1792 "25006" "The subject may only read."
    MUST_USE_TLS 3159 "HY000" "The connection must be encrypted."
    MALFORMED_PACKET 1835 "HY000" "A message that breaks the protocol."
    CLIENT_TIMEOUT 4031 "HY000" "The session was idle too long."
}
