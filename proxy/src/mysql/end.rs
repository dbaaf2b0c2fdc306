//! Why and how a session ends.

use std::io;

use bosdb_gateway::sessions::Waiting;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::mysql::errno::Errno;

/// Why a session ends.
#[derive(Debug)]
pub(super) enum End {
    /// The client said goodbye or closed between commands.
    Finished,
    /// The client closed in the middle of something, or its socket failed.
    ClientGone,
    /// The client broke the protocol.
    ClientFault(ProtocolError),
    /// The backend closed or failed.
    BackendGone,
    /// The backend broke the protocol.
    BackendFault(ProtocolError),
    /// A deadline passed.
    Timeout(Waiting),
    /// BosDB stops, or an operator ended the session.
    Stopped,
    /// Another session of the same user ended this one.
    Killed,
    /// A reload took the user's rights away.
    Revoked,
    /// The client becomes somebody else.
    ChangeUser(Vec<u8>),
}

impl End {
    /// The client's socket failed.
    pub(super) fn client(_: &io::Error) -> Self {
        Self::ClientGone
    }

    /// The word in metrics and in the audit log.
    pub(super) const fn reason(&self) -> &'static str {
        match self {
            Self::Finished => "finished",
            Self::ClientGone => "client gone",
            Self::ClientFault(_) => "client broke the protocol",
            Self::BackendGone => "backend gone",
            Self::BackendFault(_) => "backend broke the protocol",
            Self::Timeout(Waiting::Login) => "login timeout",
            Self::Timeout(Waiting::InTransaction) => "idle in transaction timeout",
            Self::Timeout(Waiting::Queue) => "queue timeout",
            Self::Timeout(Waiting::Statement) => "statement timeout",
            Self::Timeout(Waiting::Idle) => "idle timeout",
            Self::Timeout(Waiting::SlowReader) => "client does not read",
            Self::Timeout(Waiting::Intent) => "audit log timeout",
            Self::Stopped => "stopped",
            Self::Killed => "killed",
            Self::Revoked => "rights revoked",
            Self::ChangeUser(_) => "user changed",
        }
    }

    /// What the client is told, where it can still be told anything.
    pub(super) fn last_words(&self) -> Option<(Errno, String)> {
        let words = |errno, message: &str| Some((errno, message.to_owned()));
        match self {
            Self::Finished
            | Self::ClientGone
            | Self::ChangeUser(_)
            | Self::Timeout(Waiting::SlowReader | Waiting::Login) => None,
            Self::ClientFault(ProtocolError::OutOfOrder(_)) => {
                words(Errno::PACKETS_OUT_OF_ORDER, "Got packets out of order")
            }
            Self::ClientFault(error) => Some((
                Errno::MALFORMED_PACKET,
                format!("Malformed communication packet: {error}"),
            )),
            Self::BackendGone => words(
                Errno::UNKNOWN,
                "the connection to the database was lost; whether the statement took effect is unknown",
            ),
            Self::BackendFault(_) => words(
                Errno::UNKNOWN,
                "the database broke the protocol; the connection was closed",
            ),
            Self::Timeout(Waiting::InTransaction | Waiting::Idle) => words(
                Errno::CLIENT_TIMEOUT,
                "The client was disconnected by the server because of inactivity.",
            ),
            Self::Timeout(Waiting::Queue | Waiting::Statement | Waiting::Intent) => words(
                Errno::QUERY_INTERRUPTED,
                "the session ends: a deadline has passed",
            ),
            Self::Stopped => words(
                Errno::SERVER_SHUTDOWN,
                "BosDB is stopping or an operator ended the session",
            ),
            Self::Killed => words(Errno::QUERY_INTERRUPTED, "Connection was killed"),
            Self::Revoked => words(
                Errno::ACCESS_DENIED,
                "the user may not use this target any more",
            ),
        }
    }
}
