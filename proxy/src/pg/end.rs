//! Why and how a session ends.

use std::io;

use bosdb_gateway::masks::Withheld;
use bosdb_gateway::sessions::Waiting;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::sqlstate::SqlState;

/// Why a session ends.
#[derive(Debug)]
pub(crate) enum End {
    /// The client said goodbye or closed between messages.
    Finished,
    /// The client closed in the middle of a message, or its socket failed.
    ClientGone,
    /// The client broke the protocol.
    ClientFault(ProtocolError),
    /// The backend closed or failed; its own last words were passed on where it had any.
    BackendGone {
        /// Whether the backend told the client itself.
        told: bool,
    },
    /// The backend broke the protocol.
    BackendFault(ProtocolError),
    /// A deadline passed.
    Timeout(Waiting),
    /// BosDB stops, or an operator ended the session.
    Stopped,
    /// A reload took the user's rights away.
    Revoked,
    /// The session's settings could not be restored on a backend.
    SettingsLost,
    /// A statement returned too much, and others behind it may have taken effect.
    TooMuch,
    /// Code on the database changed the encoding that statements are judged in.
    Encoding,
    /// A result cannot be shown with its columns masked.
    Withheld(Withheld),
}

/// The FATAL error a client is told.
pub(crate) struct LastWords {
    pub(crate) code: SqlState,
    pub(crate) message: String,
}

impl End {
    /// The client's socket failed.
    pub(crate) fn client(_: &io::Error) -> Self {
        Self::ClientGone
    }

    /// The word in metrics and in the audit log.
    pub(crate) const fn reason(&self) -> &'static str {
        match self {
            Self::Finished => "finished",
            Self::ClientGone => "client gone",
            Self::ClientFault(_) => "client broke the protocol",
            Self::BackendGone { .. } => "backend gone",
            Self::BackendFault(_) => "backend broke the protocol",
            Self::Timeout(Waiting::Login) => "login timeout",
            Self::Timeout(Waiting::InTransaction) => "idle in transaction timeout",
            Self::Timeout(Waiting::Queue) => "queue timeout",
            Self::Timeout(Waiting::Statement) => "statement timeout",
            Self::Timeout(Waiting::Idle) => "idle timeout",
            Self::Timeout(Waiting::SlowReader) => "client does not read",
            Self::Timeout(Waiting::Intent) => "audit log timeout",
            Self::Stopped => "stopped",
            Self::Revoked => "rights revoked",
            Self::SettingsLost => "settings lost",
            Self::TooMuch => "more returned than the roles allow",
            Self::Encoding => "client encoding changed",
            Self::Withheld(_) => "result withheld",
        }
    }

    /// What the client is told, where it can still be told anything.
    pub(crate) fn last_words(&self) -> Option<LastWords> {
        let words = |code, message: &str| {
            Some(LastWords {
                code,
                message: message.to_owned(),
            })
        };
        match self {
            Self::Finished
            | Self::ClientGone
            | Self::BackendGone { told: true }
            | Self::Timeout(Waiting::SlowReader | Waiting::Login) => None,
            Self::ClientFault(error) => words(SqlState::PROTOCOL_VIOLATION, &error.to_string()),
            Self::BackendGone { told: false } => words(
                SqlState::CONNECTION_FAILURE,
                "the connection to the database was lost; whether the statement took effect is unknown",
            ),
            Self::BackendFault(_) => words(
                SqlState::CONNECTION_FAILURE,
                "the database broke the protocol; the connection was closed",
            ),
            Self::Timeout(Waiting::InTransaction) => words(
                SqlState::IDLE_IN_TRANSACTION_TIMEOUT,
                "terminating connection due to idle-in-transaction timeout",
            ),
            Self::Timeout(Waiting::Idle) => words(
                SqlState::IDLE_SESSION_TIMEOUT,
                "terminating connection due to idle-session timeout",
            ),
            Self::Timeout(Waiting::Queue | Waiting::Statement | Waiting::Intent) => words(
                SqlState::QUERY_CANCELED,
                "terminating connection due to a timeout",
            ),
            Self::Stopped => words(
                SqlState::ADMIN_SHUTDOWN,
                "terminating connection: BosDB is stopping or an operator ended the session",
            ),
            Self::Revoked => words(
                SqlState::INVALID_AUTHORIZATION,
                "terminating connection: the user may not use this target any more",
            ),
            Self::TooMuch => words(
                SqlState("53400"),
                "a result has more rows or bytes than your roles allow, and statements sent behind it \
                 may have taken effect",
            ),
            Self::Encoding => words(
                SqlState::FORBIDDEN,
                "terminating connection: code on the database changed client_encoding, which is UTF8 on a judged session",
            ),
            Self::Withheld(why) => words(
                SqlState::FORBIDDEN,
                &format!("terminating connection: the result cannot be shown: {why}"),
            ),
            Self::SettingsLost => words(
                SqlState::CONNECTION_FAILURE,
                "the session's settings could not be restored on the database",
            ),
        }
    }
}
