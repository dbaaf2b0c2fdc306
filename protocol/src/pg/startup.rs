//! The packets that come before anything has a type byte.
//! <https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-START-UP>

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::pg::frame;

/// PostgreSQL's own bound (`MAX_STARTUP_PACKET_LENGTH`), the length word included.
pub const MAX_PACKET: usize = 10_000;

const CANCEL_REQUEST: i32 = 80_877_102;
const SSL_REQUEST: i32 = 80_877_103;
const GSSENC_REQUEST: i32 = 80_877_104;

/// The protocol version spoken to backends and answered to clients: 3.0.
pub const PROTOCOL_3_0: i32 = 0x0003_0000;

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

/// Names a session to a cancel request. Version 3.0: four bytes of secret.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CancelKey {
    /// The number given as process id.
    pub process: i32,
    /// The secret.
    pub secret: i32,
}

impl std::fmt::Debug for CancelKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CancelKey")
            .field("process", &self.process)
            .finish_non_exhaustive()
    }
}

/// The startup message: version and parameters, keys unique, all text UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub struct Startup<'a> {
    /// The requested version: major in the high 16 bits, minor in the low.
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

    /// The requested minor version, when the major version is 3.
    #[must_use]
    pub fn minor(&self) -> Option<u16> {
        let version = self.version.cast_unsigned();
        (version >> 16 == 3).then(|| u16::try_from(version & 0xffff).unwrap_or(u16::MAX))
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
        CANCEL_REQUEST => {
            let key = CancelKey {
                process: cursor.i32()?,
                secret: cursor.i32()?,
            };
            cursor.finish()?;
            Ok(StartupPacket::CancelRequest(key))
        }
        version => decode_startup(version, cursor).map(StartupPacket::Startup),
    }
}

fn decode_startup(version: i32, mut cursor: Cursor<'_>) -> Result<Startup<'_>, ProtocolError> {
    if version.cast_unsigned() >> 16 != 3 {
        return Err(ProtocolError::Unsupported("frontend protocol version"));
    }
    let mut parameters: Vec<(&str, &str)> = Vec::new();
    loop {
        let name = cursor.str()?;
        if name.is_empty() {
            break;
        }
        let value = cursor.str()?;
        // The last one wins, as it does in the server.
        match parameters.iter_mut().find(|(key, _)| *key == name) {
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
pub fn put_cancel_request(out: &mut Vec<u8>, key: CancelKey) {
    frame::put_length_prefixed(out, |out| {
        out.extend_from_slice(&CANCEL_REQUEST.to_be_bytes());
        out.extend_from_slice(&key.process.to_be_bytes());
        out.extend_from_slice(&key.secret.to_be_bytes());
    });
}

/// Splits the `options` startup parameter into words as the server does: white space separates,
/// a backslash takes the next character literally.
#[must_use]
pub fn split_options(options: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut characters = options.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => word.get_or_insert_default().extend(characters.next()),
            c if c.is_ascii_whitespace() => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// Reads the settings out of an `options` parameter: `-c name=value`, `-cname=value` and
/// `--name=value`. Anything else (other postgres switches) is `Err` with the word.
pub fn option_settings(options: &str) -> Result<Vec<(String, String)>, String> {
    let mut settings = Vec::new();
    let mut words = split_options(options).into_iter();
    while let Some(word) = words.next() {
        let pair = if word == "-c" {
            words.next().ok_or_else(|| word.clone())?
        } else if let Some(pair) = word.strip_prefix("--") {
            pair.to_owned()
        } else if let Some(pair) = word.strip_prefix("-c") {
            pair.to_owned()
        } else {
            return Err(word);
        };
        let (name, value) = pair.split_once('=').ok_or_else(|| pair.clone())?;
        settings.push((name.replace('-', "_"), value.to_owned()));
    }
    Ok(settings)
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
        assert_eq!(startup.minor(), Some(0));
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
    fn options_are_split_like_the_server_does() {
        assert_eq!(
            option_settings(r"-c search_path=a\ b --work-mem=4MB  -cgeqo=off"),
            Ok(vec![
                ("search_path".to_owned(), "a b".to_owned()),
                ("work_mem".to_owned(), "4MB".to_owned()),
                ("geqo".to_owned(), "off".to_owned()),
            ])
        );
        assert_eq!(option_settings("-F"), Err("-F".to_owned()));
        assert_eq!(option_settings("-c"), Err("-c".to_owned()));
    }
}
