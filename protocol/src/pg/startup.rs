//! The packets that come before anything has a type byte.
//! <https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-START-UP>

mod cancel_key;
mod options;

use std::collections::HashMap;

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::pg::frame;

pub use cancel_key::CancelKey;
pub use options::option_settings;

/// PostgreSQL's own bound (`MAX_STARTUP_PACKET_LENGTH`), the length word included.
pub const MAX_PACKET: usize = 10_000;

const CANCEL_REQUEST: i32 = 80_877_102;
const SSL_REQUEST: i32 = 80_877_103;
const GSSENC_REQUEST: i32 = 80_877_104;

/// A version of the protocol that is spoken here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Version {
    /// 3.0: cancel keys have four bytes.
    V3_0,
    /// 3.2: cancel keys have up to 256.
    V3_2,
}

impl Version {
    /// The number on the wire.
    #[must_use]
    pub const fn number(self) -> i32 {
        match self {
            Self::V3_0 => 0x0003_0000,
            Self::V3_2 => 0x0003_0002,
        }
    }

    /// The newest version that both speak, for a client that asks for this minor version of
    /// version 3. There is no 3.1: it was never used.
    #[must_use]
    pub const fn for_minor(minor: u16) -> Self {
        match minor {
            0 | 1 => Self::V3_0,
            _ => Self::V3_2,
        }
    }
}

/// The protocol version spoken to backends: 3.0.
pub const PROTOCOL_3_0: i32 = Version::V3_0.number();

/// The first packets of a connection.
#[derive(Debug, PartialEq, Eq)]
pub enum StartupPacket<'a> {
    /// The session's parameters.
    Startup(Startup<'a>),
    /// May we speak TLS?
    SslRequest,
    /// May we speak GSSAPI encryption?
    GssEncRequest,
    /// Cancel what the session with this key is doing.
    CancelRequest(CancelKey),
}

/// The startup message: version and parameters, keys unique, all text UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub struct Startup<'a> {
    /// The requested version: major, which is 3, in the high 16 bits, minor in the low.
    pub version: i32,
    /// Name and value pairs in the order sent.
    pub parameters: Vec<(&'a str, &'a str)>,
}

impl<'a> Startup<'a> {
    /// The value of a parameter.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'a str> {
        self.parameters
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| *value)
    }

    /// The requested minor version of version 3.
    #[must_use]
    pub fn minor(&self) -> u16 {
        u16::try_from(self.version.cast_unsigned() & 0xffff).unwrap_or(u16::MAX)
    }
}

/// The length of the packet at the front of `bytes`, its length word included. `None`: the word
/// is not complete yet.
pub fn packet_length(bytes: &[u8]) -> Result<Option<usize>, ProtocolError> {
    let Some((word, _)) = bytes.split_first_chunk::<4>() else {
        return Ok(None);
    };
    let length = i32::from_be_bytes(*word);
    usize::try_from(length)
        .ok()
        .filter(|length| (8..=MAX_PACKET).contains(length))
        .map(Some)
        .ok_or(ProtocolError::Length {
            what: "startup",
            length: i64::from(length),
            limit: MAX_PACKET,
        })
}

/// Decodes one whole packet, its length word included.
pub fn decode(packet: &[u8]) -> Result<StartupPacket<'_>, ProtocolError> {
    let mut cursor = Cursor::new(packet, "startup");
    cursor.i32()?;
    match cursor.i32()? {
        SSL_REQUEST => cursor.finish().map(|()| StartupPacket::SslRequest),
        GSSENC_REQUEST => cursor.finish().map(|()| StartupPacket::GssEncRequest),
        CANCEL_REQUEST => CancelKey::read(&mut cursor).map(StartupPacket::CancelRequest),
        version => decode_startup(version, cursor).map(StartupPacket::Startup),
    }
}

fn decode_startup(version: i32, mut cursor: Cursor<'_>) -> Result<Startup<'_>, ProtocolError> {
    if version.cast_unsigned() >> 16 != 3 {
        return Err(ProtocolError::Unsupported("frontend protocol version"));
    }
    let mut parameters: Vec<(&str, &str)> = Vec::new();
    // The packet has room for thousands: looking each up in the list would take long.
    let mut places: HashMap<&str, usize> = HashMap::new();
    loop {
        let name = cursor.str()?;
        if name.is_empty() {
            break;
        }
        let value = cursor.str()?;
        // The last one wins, as it does in the server.
        let place = *places.entry(name).or_insert(parameters.len());
        match parameters.get_mut(place) {
            Some(slot) => slot.1 = value,
            None => parameters.push((name, value)),
        }
    }
    cursor.finish()?;
    Ok(Startup {
        version,
        parameters,
    })
}

/// Appends the startup message that opens a session on a backend.
pub fn put_startup<'p>(
    out: &mut Vec<u8>,
    parameters: impl IntoIterator<Item = (&'p str, &'p str)>,
) {
    frame::put_length_prefixed(out, |out| {
        out.extend_from_slice(&PROTOCOL_3_0.to_be_bytes());
        for (name, value) in parameters {
            frame::put_cstr(out, name.as_bytes());
            frame::put_cstr(out, value.as_bytes());
        }
        out.push(0);
    });
}

/// Appends the request for TLS.
pub fn put_ssl_request(out: &mut Vec<u8>) {
    frame::put_length_prefixed(out, |out| {
        out.extend_from_slice(&SSL_REQUEST.to_be_bytes());
    });
}

/// Appends a cancel request.
pub fn put_cancel_request(out: &mut Vec<u8>, key: &CancelKey) {
    frame::put_length_prefixed(out, |out| {
        out.extend_from_slice(&CANCEL_REQUEST.to_be_bytes());
        key.put(out);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn startup_round_trip() {
        let mut out = Vec::new();
        put_startup(&mut out, [("user", "ann"), ("database", "shop")]);
        assert_eq!(packet_length(&out), Ok(Some(out.len())));
        let Ok(StartupPacket::Startup(startup)) = decode(&out) else {
            panic!("not a startup message");
        };
        assert_eq!(startup.minor(), 0);
        assert_eq!(startup.parameter("database"), Some("shop"));
        assert_eq!(startup.parameter("options"), None);
    }

    #[test]
    fn bad_packets() {
        assert!(packet_length(b"\0\0\0\x07").is_err());
        assert!(packet_length(b"\xff\xff\xff\xff").is_err());
        assert!(packet_length(b"\0\0\x27\x11").is_err());
        assert!(decode(b"\0\0\0\x08\0\x02\0\0").is_err());
        assert!(decode(b"\0\0\0\x0e\0\x03\0\0user\0\0").is_err());
        assert!(decode(b"\0\0\0\x09\x04\xd2\x16\x2fx").is_err());
    }

    #[test]
    fn trap_03_the_last_of_duplicate_keys_wins() {
        let mut out = Vec::new();
        put_startup(&mut out, [("user", "ann"), ("a", "1"), ("user", "bob")]);
        let Ok(StartupPacket::Startup(startup)) = decode(&out) else {
            panic!("not a startup message");
        };
        assert_eq!(startup.parameters, [("user", "bob"), ("a", "1")]);
    }

    #[test]
    fn trap_04_versions_that_are_not_spoken() {
        let spoken = [0, 1, 2, 3, 9999, u16::MAX].map(Version::for_minor);
        let (old, new) = (Version::V3_0, Version::V3_2);
        assert_eq!(spoken, [old, old, new, new, new, new]);
    }
}
