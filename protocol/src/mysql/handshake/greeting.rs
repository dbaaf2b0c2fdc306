//! The server's greeting, version 10.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_v10.html>

use super::{MAX_NAME, SCRAMBLE};
use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::mysql::capability::Capabilities;
use crate::mysql::status::Status;

/// What a server says before anything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Greeting<'a> {
    /// Its version as written, for example `8.0.36` or `5.5.5-10.11.6-MariaDB`.
    pub version: &'a [u8],
    /// The number it gives the connection.
    pub connection_id: u32,
    /// The challenge of the first login plugin.
    pub scramble: [u8; SCRAMBLE],
    /// What it can do.
    pub capabilities: Capabilities,
    /// The default collation's number.
    pub collation: u8,
    /// The session's state.
    pub status: Status,
    /// The login plugin it begins with.
    pub plugin: &'a [u8],
}

impl<'a> Greeting<'a> {
    /// Reads the payload of a greeting.
    ///
    /// # Errors
    /// When it is of another version, lacks the protocol of 4.1 or has another layout.
    pub fn parse(payload: &'a [u8]) -> Result<Self, ProtocolError> {
        let mut cursor = Cursor::new(payload, "greeting");
        if cursor.u8()? != 10 {
            return Err(ProtocolError::Unsupported("greeting version"));
        }
        let version = cursor.cstr()?;
        let connection_id = cursor.u32_le()?;
        let first = cursor.bytes(8)?;
        cursor.u8()?;
        let [a, b] = cursor.u16_le()?.to_le_bytes();
        let collation = cursor.u8()?;
        let status = Status(cursor.u16_le()?);
        let [c, d] = cursor.u16_le()?.to_le_bytes();
        let data_length = usize::from(cursor.u8()?);
        cursor.bytes(6)?;
        let low = Capabilities::from_halves([a, b, c, d], [0; 4]);
        let extended: [u8; 4] = cursor.bytes(4)?.try_into().unwrap_or_default();
        let is_mariadb = !low.has(Capabilities::LONG_PASSWORD);
        let extended = if is_mariadb { extended } else { [0; 4] };
        let capabilities = Capabilities::from_halves(low.low(), extended);
        if !capabilities.has(Capabilities::PROTOCOL_41.union(Capabilities::SECURE_CONNECTION)) {
            return Err(ProtocolError::Unsupported("protocol before 4.1"));
        }
        let second = cursor.bytes(data_length.saturating_sub(8).max(13))?;
        let plugin = if capabilities.has(Capabilities::PLUGIN_AUTH) {
            // Some old servers leave the NUL away.
            cursor.cstr().unwrap_or(cursor.rest())
        } else {
            b"mysql_native_password"
        };
        if version.len() > MAX_NAME || plugin.len() > MAX_NAME {
            return Err(ProtocolError::Malformed("greeting"));
        }
        Ok(Self {
            version,
            connection_id,
            scramble: scramble(first, second)?,
            capabilities,
            collation,
            status,
            plugin,
        })
    }
}

/// The challenge from its two parts; the NUL behind it is not part of it.
fn scramble(first: &[u8], second: &[u8]) -> Result<[u8; SCRAMBLE], ProtocolError> {
    let mut whole = [0; SCRAMBLE];
    let bytes = first.iter().chain(second);
    for (slot, byte) in whole.iter_mut().zip(bytes) {
        *slot = *byte;
    }
    if first.len() + second.len() < SCRAMBLE {
        return Err(ProtocolError::Malformed("greeting"));
    }
    Ok(whole)
}

/// Appends the payload of a greeting.
pub fn put_greeting(out: &mut Vec<u8>, greeting: &Greeting<'_>) {
    let [a, b, c, d] = greeting.capabilities.low();
    let (first, second) = greeting.scramble.split_at(8);
    out.push(10);
    out.extend_from_slice(greeting.version);
    out.push(0);
    out.extend_from_slice(&greeting.connection_id.to_le_bytes());
    out.extend_from_slice(first);
    out.push(0);
    out.extend_from_slice(&[a, b]);
    out.push(greeting.collation);
    out.extend_from_slice(&greeting.status.0.to_le_bytes());
    out.extend_from_slice(&[c, d]);
    // The challenge and its NUL.
    out.push(21);
    out.extend_from_slice(&[0; 6]);
    out.extend_from_slice(&greeting.capabilities.extended());
    out.extend_from_slice(second);
    out.push(0);
    out.extend_from_slice(greeting.plugin);
    out.push(0);
}
