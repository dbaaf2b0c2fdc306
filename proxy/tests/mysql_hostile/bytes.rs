//! Clients that log in well and then send what no client sends.

use std::io::Write as _;
use std::time::{Duration, Instant};

use bosdb_protocol::mysql::capability::Capabilities;
use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::mysql::command::{self, Parameter, Types};
use crate::mysql::link::{Link, Received};
use crate::mysql::reply::{Reader, Shape};
use crate::stage;

/// Longer than anything honest takes, and shorter than a hang.
const SOON: Duration = Duration::from_secs(15);

/// What came: the number of an error, or nothing where the connection ended or went on.
fn outcome(link: &mut Link) -> Option<u16> {
    link.raw()
        .set_read_timeout(Some(Duration::from_millis(400)))
        .unwrap();
    match link.receive() {
        Received::Packet(packet) if packet.payload.first() == Some(&0xff) => {
            Some(u16::from_le_bytes([packet.payload[1], packet.payload[2]]))
        }
        _ => None,
    }
}

#[test]
fn mysql_trap_42_packets_out_of_sequence_end_the_session() {
    let stage = stage();
    for sequence in [1, 7, 255] {
        let mut link = Link::open(&stage.door.endpoint("writer")).unwrap();
        link.send_packet(sequence, &command::query(b"DELETE FROM items"));
        let came = link.until_closed();
        assert!(came.len() <= 1, "{came:?}");
    }
    stage.assert_well();
}

/// Every command there is and is not, with and without a body.
#[test]
fn mysql_trap_41_every_command_byte_is_answered_or_ends_the_session() {
    let stage = stage();
    for code in 0..=255_u8 {
        for body in [&[][..], &[0], b"\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"] {
            let mut link = Link::open(&stage.door.endpoint("writer")).unwrap();
            link.send_command(&command::command(code, body));
            let error = outcome(&mut link);
            let known = matches!(code, 1..=4 | 9 | 12 | 14 | 17 | 22..=28 | 31 | 0xfa);
            if !known {
                assert_eq!(error, Some(1047), "command {code:#x}");
            }
        }
    }
    stage.assert_well();
}

/// An Execute that is cut anywhere, or says what it does not hold.
#[test]
fn mysql_trap_36_cut_executes_harm_nobody() {
    let stage = stage();
    let mut link = Link::open(&stage.door.endpoint("writer")).unwrap();
    let prepare = |link: &mut Link| {
        link.send_command(&command::prepare(b"SELECT ?, ?, ?"));
        let mut reader = Reader::new(link);
        reader.read(Shape::Prepared).unwrap();
        let first = &reader.parts[0].1.payload;
        u32::from_le_bytes(first[1..5].try_into().unwrap())
    };
    let parameters = [
        Parameter::number(7),
        Parameter::text(b"some text"),
        Parameter::NULL,
    ];
    let mut id = prepare(&mut link);
    let whole = command::execute(id, 0, &parameters, Types::Told);
    for length in 1..whole.len() {
        let mut cut = command::execute(id, 0, &parameters, Types::Told);
        cut.truncate(length);
        link.send_command(&cut);
        let rows = link.rows();
        if rows.error.as_ref().is_some_and(|(code, _)| *code == 0) {
            link = Link::open(&stage.door.endpoint("writer")).unwrap();
            id = prepare(&mut link);
        }
    }
    for kind in 0..=255_u16 {
        let mut odd = command::execute(id, 0, &parameters, Types::Told);
        odd[12..14].copy_from_slice(&(kind | 0x8000).to_le_bytes());
        link.send_command(&odd);
        let rows = link.rows();
        if rows.error.as_ref().is_some_and(|(code, _)| *code == 0) {
            link = Link::open(&stage.door.endpoint("writer")).unwrap();
            id = prepare(&mut link);
        }
    }
    stage.assert_well();
}

#[test]
fn mysql_trap_36_cut_changes_of_user_harm_nobody() {
    let stage = stage();
    let whole = command::change_user("writer", &[7; 20], "shop", 45, "mysql_native_password");
    for length in 1..=whole.len() {
        let mut link = Link::open(&stage.door.endpoint("writer")).unwrap();
        link.send_command(&whole[..length]);
        outcome(&mut link);
    }
    stage.assert_well();
}

/// Bytes by chance, framed as packets and not.
#[test]
fn random_bytes_harm_nobody() {
    let stage = stage();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut chance = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for round in 0..200 {
        let mut link = Link::open(&stage.door.endpoint("writer")).unwrap();
        let length = usize::try_from(chance() % 200).unwrap();
        let bytes: Vec<u8> = (0..length).map(|_| chance().to_le_bytes()[0]).collect();
        if round % 2 == 0 {
            link.send_command(&bytes);
        } else {
            link.send_raw(&bytes);
        }
        link.half_close();
        let started = Instant::now();
        link.until_closed();
        assert!(started.elapsed() < SOON);
    }
    stage.assert_well();
}

/// Headers that announce more than ever comes take no memory.
#[test]
fn mysql_trap_39_announced_lengths_take_no_memory() {
    let stage = stage();
    let before = stage.door.memory();
    let links: Vec<Link> = (0..40)
        .map(|_| {
            let mut link = Link::open(&stage.door.endpoint("writer")).unwrap();
            link.send_raw(&[0xff, 0xff, 0xff, 0, 3]);
            link
        })
        .collect();
    let strangers: Vec<Link> = (0..40)
        .map(|_| {
            let mut link = Link::dial(stage.door.port());
            link.send_raw(&[0xff, 0xff, 0xff, 1, 0x85]);
            link
        })
        .collect();
    std::thread::sleep(Duration::from_millis(300));
    let grown = stage.door.memory().saturating_sub(before);
    assert!(grown < 32 << 20, "{grown} bytes for promises");
    drop((links, strangers));
    stage.assert_well();
}

fn zlib(plain: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn compressed_packet(content: &[u8], claimed: usize) -> Vec<u8> {
    let mut out = u32::try_from(content.len()).unwrap().to_le_bytes()[..3].to_vec();
    out.push(0);
    out.extend(&u32::try_from(claimed).unwrap().to_le_bytes()[..3]);
    out.extend(content);
    out
}

/// What a compressed packet says of its length is no more than a claim.
#[test]
fn mysql_trap_38_claimed_lengths_of_compressed_packets() {
    let stage = stage();
    let mut endpoint = stage.door.endpoint("writer");
    let agreed = endpoint.login.capabilities;
    endpoint.login.capabilities = agreed.union(Capabilities::COMPRESS);
    let probe = Link::open(&endpoint).unwrap();
    if !probe.agreed.has(Capabilities::COMPRESS) {
        return;
    }
    drop(probe);
    let before = stage.door.memory();
    let query = [&[9, 0, 0, 0][..], b"\x03SELECT 1"].concat();
    let bomb = zlib(&vec![0; 16 << 20]);
    for bytes in [
        compressed_packet(&zlib(&query), query.len() + 100),
        compressed_packet(&zlib(&query), 3),
        compressed_packet(&zlib(&query), 0xff_ffff),
        compressed_packet(b"this is no zlib at all", 100),
        compressed_packet(&bomb, 20),
        compressed_packet(&[], 50),
    ] {
        let mut link = Link::open(&endpoint).unwrap();
        let mut raw = link.raw();
        raw.write_all(&bytes).ok();
        link.half_close();
        let mut rest = Vec::new();
        std::io::Read::read_to_end(&mut raw, &mut rest).ok();
        assert!(rest.len() < 1000, "{} bytes back", rest.len());
    }
    let grown = stage.door.memory().saturating_sub(before);
    assert!(grown < 64 << 20, "{grown} bytes for claims");
    stage.assert_well();
}

/// A client that reads nothing holds up nobody, and what it is owed does not pile up.
#[test]
fn a_client_that_does_not_read() {
    let stage = stage();
    let before = stage.door.memory();
    let mut slow = Link::open(&stage.door.endpoint("writer")).unwrap();
    slow.send_command(&command::query(
        b"SELECT REPEAT('x', 1000000) FROM seq_1_to_200",
    ));
    std::thread::sleep(Duration::from_millis(500));
    let grown = stage.door.memory().saturating_sub(before);
    assert!(grown < 48 << 20, "{grown} bytes for one that does not read");
    stage.assert_well();
    drop(slow);
    stage.assert_well();
}

/// A client whose packet never ends is nobody else's business.
#[test]
fn a_client_that_stops_in_the_middle() {
    let stage = stage();
    let mut stalled = Link::open(&stage.door.endpoint("writer")).unwrap();
    stalled.send_raw(&[100, 0, 0, 0, 3, b'D', b'E', b'L']);
    for _ in 0..4 {
        stage.assert_well();
    }
    stalled.half_close();
    stalled.until_closed();
    stage.assert_well();
}
