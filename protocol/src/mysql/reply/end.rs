//! What ends a reply or a part of it: OK, EOF, an error.

use super::{EOF, ERR};
use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::mysql::capability::Capabilities;
use crate::mysql::errno::Errno;
use crate::mysql::status::Status;
use crate::mysql::value;

/// An OK packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Okay<'a> {
    /// Rows changed or found.
    pub affected: u64,
    /// The number drawn for an AUTO_INCREMENT column.
    pub insert_id: u64,
    /// The session's state.
    pub status: Status,
    /// How many warnings SHOW WARNINGS has.
    pub warnings: u16,
    /// A remark for people.
    pub info: &'a [u8],
    /// Changes of the session's state ([`super::changes`]).
    pub state: &'a [u8],
}

impl<'a> Okay<'a> {
    /// Reads the payload, its first byte included, which is not looked at.
    ///
    /// # Errors
    /// When it is cut.
    pub fn parse(payload: &'a [u8], agreed: Capabilities) -> Result<Self, ProtocolError> {
        let mut cursor = Cursor::new(payload, "OK");
        cursor.u8()?;
        let affected = value::integer(&mut cursor)?;
        let insert_id = value::integer(&mut cursor)?;
        let status = Status(cursor.u16_le()?);
        let warnings = cursor.u16_le()?;
        let mut info: &[u8] = &[];
        let mut state: &[u8] = &[];
        if agreed.has(Capabilities::SESSION_TRACK) {
            if !cursor.rest().is_empty() {
                info = value::string(&mut cursor)?;
            }
            if status.has(Status::SESSION_STATE_CHANGED) {
                state = value::string(&mut cursor)?;
            }
        } else if !cursor.rest().is_empty() {
            let rest = cursor.rest();
            // Servers write a length here; the manual says there is none.
            let mut inner = cursor;
            info = match value::string(&mut inner) {
                Ok(text) if inner.rest().is_empty() => text,
                Ok(_) | Err(_) => rest,
            };
        }
        Ok(Self {
            affected,
            insert_id,
            status,
            warnings,
            info,
            state,
        })
    }
}

/// Appends the payload of an OK packet; `first` is [`super::OK`], or [`EOF`] where it ends rows.
pub fn put_okay(out: &mut Vec<u8>, first: u8, okay: &Okay<'_>, agreed: Capabilities) {
    out.push(first);
    value::put_integer(out, okay.affected);
    value::put_integer(out, okay.insert_id);
    let tracks = agreed.has(Capabilities::SESSION_TRACK) && !okay.state.is_empty();
    let status = if tracks {
        okay.status.union(Status::SESSION_STATE_CHANGED)
    } else {
        okay.status.without(Status::SESSION_STATE_CHANGED)
    };
    out.extend_from_slice(&status.0.to_le_bytes());
    out.extend_from_slice(&okay.warnings.to_le_bytes());
    if tracks {
        value::put_string(out, okay.info);
        value::put_string(out, okay.state);
    } else if !okay.info.is_empty() {
        value::put_string(out, okay.info);
    }
}

/// An EOF packet, of sides without [`Capabilities::DEPRECATE_EOF`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Eof {
    /// How many warnings SHOW WARNINGS has.
    pub warnings: u16,
    /// The session's state.
    pub status: Status,
}

impl Eof {
    /// A packet that begins with [`EOF`] and is shorter than this is one; a longer one is a row
    /// whose first value is very long.
    pub const SHORTER_THAN: usize = 9;

    /// Reads the payload, its first byte included.
    ///
    /// # Errors
    /// When it is cut.
    pub fn parse(payload: &[u8]) -> Result<Self, ProtocolError> {
        let mut cursor = Cursor::new(payload, "EOF");
        cursor.u8()?;
        let warnings = cursor.u16_le()?;
        let status = Status(cursor.u16_le()?);
        Ok(Self { warnings, status })
    }
}

/// Appends the payload of an EOF packet.
pub fn put_eof(out: &mut Vec<u8>, eof: Eof) {
    out.push(EOF);
    out.extend_from_slice(&eof.warnings.to_le_bytes());
    out.extend_from_slice(&eof.status.0.to_le_bytes());
}

/// An error packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault<'a> {
    /// Its number.
    pub code: u16,
    /// The SQLSTATE; errors before the login have none.
    pub state: Option<[u8; 5]>,
    /// What happened.
    pub message: &'a [u8],
}

impl<'a> Fault<'a> {
    /// The number by which MariaDB reports progress; no end of anything.
    pub const PROGRESS: u16 = 0xffff;

    /// Reads the payload, its first byte included.
    ///
    /// # Errors
    /// When it has no number.
    pub fn parse(payload: &'a [u8]) -> Result<Self, ProtocolError> {
        let mut cursor = Cursor::new(payload, "error");
        cursor.u8()?;
        let code = cursor.u16_le()?;
        let rest = cursor.rest();
        let marked = rest.strip_prefix(b"#");
        let (state, message) = match marked.and_then(|rest| rest.split_first_chunk::<5>()) {
            Some((state, message)) => (Some(*state), message),
            None => (None, rest),
        };
        Ok(Self {
            code,
            state,
            message,
        })
    }
}

/// Appends the payload of an error.
pub fn put_fault(out: &mut Vec<u8>, errno: Errno, message: &str) {
    out.push(ERR);
    out.extend_from_slice(&errno.code.to_le_bytes());
    out.push(b'#');
    out.extend_from_slice(errno.state.as_bytes());
    out.extend_from_slice(message.as_bytes());
}
