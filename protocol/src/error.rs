//! What can be wrong with bytes from a peer.

/// Bytes that break the protocol. Says what is wrong, never what the bytes were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProtocolError {
    /// The message does not have the layout its type prescribes.
    #[error("malformed {0} message")]
    Malformed(&'static str),
    /// A length is negative, shorter than itself or beyond the bound of its message type.
    #[error("invalid length {length} of {what} message (limit {limit})")]
    Length {
        /// Which message.
        what: &'static str,
        /// The length as announced.
        length: i64,
        /// The bound.
        limit: usize,
    },
    /// A type byte that this side of the conversation never sends.
    #[error("unknown message type {0:#04x}")]
    UnknownType(u8),
    /// A message that is known but not expected at this point.
    #[error("unexpected {0} message")]
    OutOfOrder(&'static str),
    /// The peer's login exchange does not verify.
    #[error("authentication exchange failed: {0}")]
    Authentication(&'static str),
    /// A login method or protocol version that is not spoken here.
    #[error("unsupported {0}")]
    Unsupported(&'static str),
}
