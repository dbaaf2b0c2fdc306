//! Servers that let BosDB in and then break every rule.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use bosdb_protocol::auth::native;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::handshake::{Greeting, put_greeting};
use bosdb_protocol::mysql::packet::put;
use bosdb_protocol::mysql::status::Status;

use crate::mysql::command;
use crate::mysql::door::Door;
use crate::mysql::link::Link;
use crate::support::door::PoolMode;

/// Longer than any of them may keep a client waiting.
const SOON: Duration = Duration::from_secs(15);

fn packet(sequence: u8, payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, sequence, |out| out.extend_from_slice(payload));
    out
}

fn okay(sequence: u8) -> Vec<u8> {
    packet(sequence, &[0, 0, 0, 2, 0, 0, 0])
}

fn receive(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut head = [0; 4];
    stream.read_exact(&mut head).ok()?;
    let length = u32::from_le_bytes([head[0], head[1], head[2], 0]);
    let mut payload = vec![0; usize::try_from(length).unwrap()];
    stream.read_exact(&mut payload).ok()?;
    Some(payload)
}

/// Lets everybody in; answers what BosDB asks for itself, and a text with the word `hostile` with
/// `answer`.
fn serve(mut stream: TcpStream, answer: &[u8]) {
    let capabilities = Capabilities(
        (0x81ff_f7ff & !Capabilities::SSL.0 & !Capabilities::COMPRESS.0)
            & !Capabilities::QUERY_ATTRIBUTES.0,
    );
    let greeting = Greeting {
        version: b"8.0.36",
        connection_id: 7,
        scramble: *b"01234567890123456789",
        capabilities,
        collation: 45,
        status: Status::AUTOCOMMIT,
        plugin: native::PLUGIN.as_bytes(),
    };
    let mut payload = Vec::new();
    put_greeting(&mut payload, &greeting);
    stream.write_all(&packet(0, &payload)).ok();
    receive(&mut stream);
    stream.write_all(&okay(2)).ok();
    while let Some(asked) = receive(&mut stream) {
        let text = String::from_utf8_lossy(&asked[1..]).into_owned();
        let reply = if text.contains("hostile") {
            answer.to_vec()
        } else if asked[0] == command::QUERY && text.starts_with("SELECT") {
            [
                packet(1, &[1]),
                packet(2, b"\x03def\0\0\0\x01v\0\x0c\x2d\0\x20\0\0\0\xfd\0\0\0\0\0"),
                packet(3, b"\x01x"),
                packet(4, &[0xfe, 0, 0, 2, 0, 0, 0]),
            ]
            .concat()
        } else {
            okay(1)
        };
        if stream.write_all(&reply).is_err() {
            return;
        }
    }
}

/// A door before such a server.
fn door(answer: Vec<u8>) -> Door {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = answer.clone();
            thread::spawn(move || serve(stream, &answer));
        }
    });
    Door::before(port, PoolMode::Transaction, 2, "")
}

/// A server may ask a client for a file only where the client's own statement did.
#[test]
fn mysql_trap_11_a_server_asks_for_a_file() {
    let door = door(packet(1, b"\xfb/etc/passwd"));
    let mut endpoint = door.endpoint("writer");
    endpoint.login.capabilities = endpoint.login.capabilities.union(Capabilities::LOCAL_FILES);
    let mut link = Link::open(&endpoint).unwrap();
    link.send_command(&command::query(b"SELECT 'hostile'"));
    link.raw().set_read_timeout(Some(SOON)).unwrap();
    let asked = match link.receive() {
        crate::mysql::link::Received::Packet(packet) => packet.payload.first() == Some(&0xfb),
        _ => false,
    };
    assert!(!asked, "the client was asked for a file");
    door.assert_well();
}
