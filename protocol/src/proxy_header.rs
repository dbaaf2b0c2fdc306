//! The PROXY protocol, version 2: a load balancer says in front of the first byte for whom it
//! speaks. <https://www.haproxy.org/download/3.0/doc/proxy-protocol.txt>
//!
//! Version 1, a line of text, is not read: it has no bounds but its end.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use crate::cursor::Cursor;
use crate::error::ProtocolError;

/// Bytes before those whose number the header announces.
pub const PREFIX: usize = 16;

/// More than this in extensions no balancer sends; the specification speaks of 536 in all.
const MAX_REST: usize = 2048;

const SIGNATURE: [u8; 12] = *b"\r\n\r\n\0\r\nQUIT\n";

const MESSAGE: &str = "PROXY";

/// Whom the connection is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The balancer itself, as when it looks whether somebody is there.
    Balancer,
    /// A client at this address.
    Client(SocketAddr),
}

/// How many bytes follow the prefix. Says no as soon as it is no header of version 2, so that
/// nothing more is waited for.
pub fn rest_length(prefix: &[u8; PREFIX]) -> Result<usize, ProtocolError> {
    let mut cursor = Cursor::new(prefix, MESSAGE);
    if cursor.bytes(SIGNATURE.len())? != SIGNATURE {
        return Err(ProtocolError::Malformed(MESSAGE));
    }
    if cursor.u8()? >> 4 != 2 {
        return Err(ProtocolError::Unsupported("version of the PROXY protocol"));
    }
    cursor.u8()?;
    let length = cursor.count()?;
    if length > MAX_REST {
        return Err(ProtocolError::Length {
            what: MESSAGE,
            length: i64::try_from(length).unwrap_or(i64::MAX),
            limit: MAX_REST,
        });
    }
    Ok(length)
}

/// Reads a header whose prefix [`rest_length`] has taken, and all that follows it.
pub fn decode(prefix: &[u8; PREFIX], rest: &[u8]) -> Result<Origin, ProtocolError> {
    if rest_length(prefix)? != rest.len() {
        return Err(ProtocolError::Malformed(MESSAGE));
    }
    let mut cursor = Cursor::new(prefix, MESSAGE);
    cursor.bytes(SIGNATURE.len())?;
    let command = cursor.u8()? & 0xf;
    let family = cursor.u8()?;
    let mut cursor = Cursor::new(rest, MESSAGE);
    match (command, family) {
        (0, _) => Ok(Origin::Balancer),
        // TCP over IPv4, and over IPv6. Anything else has no address that a rule could judge.
        (1, 0x11) => {
            let address = <[u8; 4]>::try_from(cursor.bytes(4)?);
            let address = address.map_err(|_| ProtocolError::Malformed(MESSAGE))?;
            cursor.bytes(4)?;
            client(IpAddr::V4(Ipv4Addr::from(address)), cursor)
        }
        (1, 0x21) => {
            let address = <[u8; 16]>::try_from(cursor.bytes(16)?);
            let address = address.map_err(|_| ProtocolError::Malformed(MESSAGE))?;
            cursor.bytes(16)?;
            client(IpAddr::V6(Ipv6Addr::from(address)), cursor)
        }
        (1, _) => Err(ProtocolError::Unsupported("address in a PROXY header")),
        _ => Err(ProtocolError::Unsupported("command of a PROXY header")),
    }
}

/// Ports, and extensions: a type, a length, so many bytes. None of them is used, but a header that
/// is not whole is not taken.
fn client(address: IpAddr, mut cursor: Cursor<'_>) -> Result<Origin, ProtocolError> {
    let port = cursor.u16()?;
    cursor.u16()?;
    while !cursor.rest().is_empty() {
        cursor.u8()?;
        let length = cursor.count()?;
        cursor.bytes(length)?;
    }
    Ok(Origin::Client(SocketAddr::new(address, port)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(command: u8, family: u8, rest: &[u8]) -> ([u8; PREFIX], Vec<u8>) {
        let length = u16::try_from(rest.len()).unwrap().to_be_bytes();
        let prefix = [&SIGNATURE[..], &[command, family], &length].concat();
        (prefix.try_into().unwrap(), rest.to_vec())
    }

    fn read(command: u8, family: u8, rest: &[u8]) -> Result<Origin, ProtocolError> {
        let (prefix, rest) = header(command, family, rest);
        decode(&prefix, &rest)
    }

    const V4: &[u8] = &[192, 0, 2, 7, 10, 0, 0, 1, 0x1f, 0x90, 0x19, 0x20];

    #[test]
    fn addresses_and_extensions() {
        let client = Origin::Client("192.0.2.7:8080".parse().unwrap());
        assert_eq!(read(0x21, 0x11, V4), Ok(client));
        let extended = [V4, &[0x04, 0, 2, 1, 2], &[0x20, 0, 0]].concat();
        assert_eq!(read(0x21, 0x11, &extended), Ok(client));
        let mut v6 = [0; 36];
        v6[15] = 1;
        v6[33] = 9;
        let client = Origin::Client("[::1]:9".parse().unwrap());
        assert_eq!(read(0x21, 0x21, &v6), Ok(client));
        assert_eq!(read(0x20, 0, &[]), Ok(Origin::Balancer));
        assert_eq!(read(0x20, 0x11, V4), Ok(Origin::Balancer));
    }

    #[test]
    fn what_is_no_header() {
        for (command, family, rest) in [
            (0x21, 0x11, &V4[..11]),
            (0x21, 0x11, &[V4, &[1]].concat()),
            (0x21, 0x11, &[V4, &[1, 0, 9, 1]].concat()),
            (0x21, 0x21, V4),
            (0x21, 0x12, V4),
            (0x21, 0x31, &[0; 216]),
            (0x21, 0x00, &[]),
            (0x22, 0x11, V4),
            (0x11, 0x11, V4),
            (0x21, 0x11, &[0; 2049]),
        ] {
            assert!(read(command, family, rest).is_err(), "{command} {family}");
        }
        let (mut prefix, rest) = header(0x21, 0x11, V4);
        assert!(decode(&prefix, &rest[1..]).is_err());
        prefix[0] = b'P';
        assert!(decode(&prefix, &rest).is_err());
        let line = b"PROXY TCP4 192.0.2.7 10.0.0.1 8080 6432\r\n";
        assert!(rest_length(line.first_chunk().unwrap()).is_err());
    }
}
