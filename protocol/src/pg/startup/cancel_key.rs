//! What names a session to a cancel request.

use crate::cursor::Cursor;
use crate::error::ProtocolError;

/// The shortest secret: that of protocol 3.0.
const SHORT: usize = 4;

/// The longest secret.
const LONG: usize = 256;

/// A session's process number and secret. The secret has four bytes in protocol 3.0 and up to 256
/// in 3.2; middleware may have put something of its own into it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CancelKey {
    /// The number given as process id.
    pub process: i32,
    secret: Box<[u8]>,
}

impl CancelKey {
    /// A key; `None` where the secret is shorter or longer than any version allows.
    #[must_use]
    pub fn new(process: i32, secret: &[u8]) -> Option<Self> {
        (SHORT..=LONG).contains(&secret.len()).then(|| Self {
            process,
            secret: secret.into(),
        })
    }

    /// The secret.
    #[must_use]
    pub fn secret(&self) -> &[u8] {
        &self.secret
    }

    /// The same key as a client of protocol 3.0 has it: the secret's first four bytes.
    #[must_use]
    pub fn shortened(&self) -> Self {
        let secret = self.secret.get(..SHORT).unwrap_or_default();
        Self {
            process: self.process,
            secret: secret.into(),
        }
    }

    /// Reads a key that takes the rest of a message.
    pub(crate) fn read(cursor: &mut Cursor<'_>) -> Result<Self, ProtocolError> {
        let process = cursor.i32()?;
        let secret = cursor.rest();
        Self::new(process, secret).ok_or(ProtocolError::Length {
            what: "cancel key",
            length: i64::try_from(secret.len()).unwrap_or(i64::MAX),
            limit: LONG,
        })
    }

    /// Appends process number and secret.
    pub(crate) fn put(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.process.to_be_bytes());
        out.extend_from_slice(&self.secret);
    }
}

/// That of a server that gives none: nothing can be cancelled by it.
impl Default for CancelKey {
    fn default() -> Self {
        Self {
            process: 0,
            secret: [0; SHORT].into(),
        }
    }
}

impl std::fmt::Debug for CancelKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CancelKey")
            .field("process", &self.process)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trap_04_keys_of_every_length() {
        for length in 0..300 {
            let body = vec![7; 4 + length];
            let read = CancelKey::read(&mut Cursor::new(&body, "BackendKeyData"));
            assert_eq!(read.is_ok(), (SHORT..=LONG).contains(&length), "{length}");
            if let Ok(key) = read {
                let mut out = Vec::new();
                key.put(&mut out);
                assert_eq!(out, body);
                assert_eq!(key.shortened().secret(), [7; 4]);
                assert!(!format!("{key:?}").contains("secret: ["));
            }
        }
    }
}
