//! Messages that backends send: the few that BosDB reads, and those that it writes itself.

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::pg::frame;
use crate::pg::startup::{CancelKey, Version};

/// Transaction status of a ReadyForQuery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TransactionStatus {
    /// `I`: no transaction.
    Idle,
    /// `T`: inside a transaction.
    InTransaction,
    /// `E`: inside a transaction that has failed.
    Failed,
}

impl TransactionStatus {
    /// The byte on the wire.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Idle => b'I',
            Self::InTransaction => b'T',
            Self::Failed => b'E',
        }
    }
}

/// Reads the body of a ReadyForQuery.
pub const fn ready_for_query(body: &[u8]) -> Result<TransactionStatus, ProtocolError> {
    match body {
        b"I" => Ok(TransactionStatus::Idle),
        b"T" => Ok(TransactionStatus::InTransaction),
        b"E" => Ok(TransactionStatus::Failed),
        _ => Err(ProtocolError::Malformed("ReadyForQuery")),
    }
}

/// Reads name and value of a ParameterStatus.
pub fn parameter_status(body: &[u8]) -> Result<(&str, &str), ProtocolError> {
    let mut cursor = Cursor::new(body, "ParameterStatus");
    let pair = (cursor.str()?, cursor.str()?);
    cursor.finish()?;
    Ok(pair)
}

/// Reads process id and secret of a BackendKeyData.
pub fn backend_key_data(body: &[u8]) -> Result<CancelKey, ProtocolError> {
    CancelKey::read(&mut Cursor::new(body, "BackendKeyData"))
}

/// Reads the tag of a CommandComplete: `SELECT 5`, `SET`, ...
pub fn command_tag(body: &[u8]) -> Result<&str, ProtocolError> {
    let mut cursor = Cursor::new(body, "CommandComplete");
    let tag = cursor.str()?;
    cursor.finish()?;
    Ok(tag)
}

/// The count at the end of a command tag, where there is one.
#[must_use]
pub fn rows_of_tag(tag: &str) -> Option<u64> {
    tag.rsplit(' ').next()?.parse().ok()
}

/// The fields of an ErrorResponse that BosDB reads. All but the code may be absent, and so may the
/// code when the peer is not a well-behaved server.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct ErrorFields<'a> {
    /// `V`/`S`: ERROR, FATAL, PANIC.
    pub severity: &'a [u8],
    /// `C`: the SQLSTATE, empty when missing.
    pub code: &'a [u8],
    /// `M`: the primary message.
    pub message: &'a [u8],
    /// `R`: the routine of the server that reported it; in no language.
    pub routine: &'a [u8],
}

impl ErrorFields<'_> {
    /// Whether the backend closes the connection after this error.
    #[must_use]
    pub fn is_fatal(&self) -> bool {
        matches!(self.severity, b"FATAL" | b"PANIC")
    }
}

/// Reads the body of an ErrorResponse or NoticeResponse.
pub fn error_fields(body: &[u8]) -> Result<ErrorFields<'_>, ProtocolError> {
    let mut cursor = Cursor::new(body, "ErrorResponse");
    let mut fields = ErrorFields::default();
    loop {
        match cursor.u8()? {
            0 => break,
            b'V' => fields.severity = cursor.cstr()?,
            b'S' if fields.severity.is_empty() => fields.severity = cursor.cstr()?,
            b'C' => fields.code = cursor.cstr()?,
            b'M' => fields.message = cursor.cstr()?,
            b'R' => fields.routine = cursor.cstr()?,
            _ => {
                cursor.cstr()?;
            }
        }
    }
    Ok(fields)
}

/// How bad it is, as the client is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The statement failed; the session goes on.
    Error,
    /// The session ends.
    Fatal,
}

/// An error that BosDB itself reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorReport<'a> {
    /// How bad.
    pub severity: Severity,
    /// Which SQLSTATE.
    pub code: &'a str,
    /// Primary message: lower case, no full stop.
    pub message: &'a str,
    /// More about what happened; empty for none.
    pub detail: &'a str,
    /// What to do next; empty for none.
    pub hint: &'a str,
    /// Where in the text, in characters from 1.
    pub position: Option<u32>,
    /// The routine of the server that reports the same, where drivers look at it; empty for none.
    pub routine: &'a str,
}

/// Appends an ErrorResponse.
pub fn put_error(out: &mut Vec<u8>, error: &ErrorReport<'_>) {
    let severity = match error.severity {
        Severity::Error => "ERROR",
        Severity::Fatal => "FATAL",
    };
    let position = error.position.map(|p| p.to_string()).unwrap_or_default();
    let fields = [
        (b'S', severity),
        (b'V', severity),
        (b'C', error.code),
        (b'M', error.message),
        (b'D', error.detail),
        (b'H', error.hint),
        (b'P', &position),
        (b'R', error.routine),
    ];
    frame::put(out, b'E', |out| {
        for (field, text) in fields {
            if !text.is_empty() {
                out.push(field);
                frame::put_cstr(out, text.as_bytes());
            }
        }
        out.push(0);
    });
}

/// Appends a ReadyForQuery.
pub fn put_ready_for_query(out: &mut Vec<u8>, status: TransactionStatus) {
    frame::put(out, b'Z', |out| out.push(status.byte()));
}

/// Appends a CommandComplete.
pub fn put_command_complete(out: &mut Vec<u8>, tag: &str) {
    frame::put(out, b'C', |out| frame::put_cstr(out, tag.as_bytes()));
}

/// Appends a ParameterStatus.
pub fn put_parameter_status(out: &mut Vec<u8>, name: &str, value: &str) {
    frame::put(out, b'S', |out| {
        frame::put_cstr(out, name.as_bytes());
        frame::put_cstr(out, value.as_bytes());
    });
}

/// Appends a BackendKeyData.
pub fn put_backend_key_data(out: &mut Vec<u8>, key: &CancelKey) {
    frame::put(out, b'K', |out| key.put(out));
}

/// Appends a message without a body: ParseComplete `1`, CloseComplete `3`, EmptyQueryResponse `I`.
pub fn put_empty(out: &mut Vec<u8>, tag: u8) {
    frame::put(out, tag, |_| ());
}

/// Appends a NegotiateProtocolVersion that offers a version and names the options not understood.
/// The version is the whole number, as the server sends it; the manual speaks of its minor half.
pub fn put_negotiate_protocol_version(out: &mut Vec<u8>, version: Version, unknown: &[&str]) {
    frame::put(out, b'v', |out| {
        out.extend_from_slice(&version.number().to_be_bytes());
        let count = i32::try_from(unknown.len()).unwrap_or(i32::MAX);
        out.extend_from_slice(&count.to_be_bytes());
        for name in unknown {
            frame::put_cstr(out, name.as_bytes());
        }
    });
}

/// What an Authentication message asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Authentication<'a> {
    /// Done.
    Ok,
    /// Send the password as it is.
    CleartextPassword,
    /// Send md5(md5(password ‖ user) ‖ salt).
    Md5Password {
        /// Four bytes of salt.
        salt: [u8; 4],
    },
    /// Choose one of these mechanisms.
    Sasl {
        /// Names, NUL-terminated one after another.
        mechanisms: &'a [u8],
    },
    /// Go on with the exchange.
    SaslContinue(&'a [u8]),
    /// The last step of the exchange.
    SaslFinal(&'a [u8]),
    /// A method BosDB does not speak.
    Other(i32),
}

/// Reads the body of an Authentication message.
pub fn authentication(body: &[u8]) -> Result<Authentication<'_>, ProtocolError> {
    let mut cursor = Cursor::new(body, "Authentication");
    let kind = cursor.i32()?;
    Ok(match kind {
        0 => Authentication::Ok,
        3 => Authentication::CleartextPassword,
        5 => {
            let salt = cursor
                .bytes(4)?
                .try_into()
                .map_err(|_| ProtocolError::Malformed("Authentication"))?;
            Authentication::Md5Password { salt }
        }
        10 => Authentication::Sasl {
            mechanisms: cursor.rest(),
        },
        11 => Authentication::SaslContinue(cursor.rest()),
        12 => Authentication::SaslFinal(cursor.rest()),
        other => Authentication::Other(other),
    })
}

/// Appends an Authentication message: `kind` and its data.
pub fn put_authentication(out: &mut Vec<u8>, kind: i32, data: &[u8]) {
    frame::put(out, b'R', |out| {
        out.extend_from_slice(&kind.to_be_bytes());
        out.extend_from_slice(data);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_round_trip_and_hostile_errors() {
        let mut out = Vec::new();
        put_error(
            &mut out,
            &ErrorReport {
                severity: Severity::Fatal,
                code: "25006",
                message: "no",
                detail: "",
                hint: "ask",
                position: Some(3),
                routine: "",
            },
        );
        let fields = error_fields(&out[frame::HEADER..]).unwrap();
        assert!(fields.is_fatal());
        assert_eq!(fields.code, b"25006");
        // An error without SQLSTATE is tolerated; one without its end is not.
        assert_eq!(error_fields(b"SERROR\0\0").unwrap().code, b"");
        assert!(error_fields(b"SERROR\0").is_err());
        assert!(error_fields(b"S").is_err());
        assert!(error_fields(b"").is_err());
    }

    #[test]
    fn tags() {
        assert_eq!(rows_of_tag("SELECT 5"), Some(5));
        assert_eq!(rows_of_tag("INSERT 0 12"), Some(12));
        assert_eq!(rows_of_tag("SET"), None);
    }
}
