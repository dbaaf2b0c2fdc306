//! The SQLSTATE codes that BosDB itself emits.
//! <https://www.postgresql.org/docs/current/errcodes-appendix.html>

/// Five characters that drivers switch on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SqlState(pub &'static str);

macro_rules! codes {
    ($($name:ident $code:literal $doc:literal)*) => {
        impl SqlState {
            $(#[doc = $doc] pub const $name: Self = Self($code);)*
        }
    };
}

codes! {
    PROTOCOL_VIOLATION "08P01" "A message that breaks the protocol."
    CONNECTION_FAILURE "08006" "The backend went away."
    CONNECTION_REJECTED "08004" "The connection may not be made."
    FEATURE_NOT_SUPPORTED "0A000" "Not offered here."
    INVALID_AUTHORIZATION "28000" "Not allowed to connect."
    INVALID_PASSWORD "28P01" "User and password do not match."
    INVALID_CATALOG "3D000" "No such target."
    INVALID_PARAMETER "22023" "A startup parameter has a value that is not accepted."
    NOT_IN_REPERTOIRE "22021" "Text that is not valid in the client encoding."
    INVALID_STATEMENT_NAME "26000" "No such prepared statement."
    DUPLICATE_STATEMENT "42P05" "A prepared statement of that name exists."
    READ_ONLY "25006" "The subject may only read."
    IN_FAILED_TRANSACTION "25P02" "The transaction is aborted."
    IDLE_IN_TRANSACTION_TIMEOUT "25P03" "A transaction was left open too long."
    FORBIDDEN "42501" "The subject may not do this."
    SYNTAX_ERROR "42601" "The text does not parse."
    TOO_MANY_CONNECTIONS "53300" "No place for another client or backend."
    DISK_FULL "53100" "The audit log cannot be written."
    TOO_COMPLEX "54000" "A bound was exceeded."
    QUERY_CANCELED "57014" "Cancelled by the user or a timeout."
    ADMIN_SHUTDOWN "57P01" "BosDB is stopping, or an operator ended the session."
    CANNOT_CONNECT_NOW "57P03" "BosDB is not ready."
    IDLE_SESSION_TIMEOUT "57P05" "The session was idle too long."
    INTERNAL "XX000" "A fault of BosDB."
}
