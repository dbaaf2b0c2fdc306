//! A connection of raw packets: it sends what it is told to, in any order, and shows every packet
//! that comes back.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::thread::{self, JoinHandle};

use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::packet::{FULL, HEADER, put};
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

use crate::support::wire::HANG;

/// Writes above this size go through a thread, so that a reply can be read meanwhile.
const BLOCKING_WRITE: usize = 16 * 1024;

/// Shorter content is sent as it is within a compressed packet.
const WORTH_COMPRESSING: usize = 50;

/// One packet as it came from the server. A payload of [`FULL`] bytes is a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Packet {
    pub(crate) sequence: u8,
    pub(crate) payload: Vec<u8>,
}

/// What a read found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Received {
    Packet(Packet),
    /// The peer closed between two packets, or reset the connection.
    Closed,
    /// The peer closed in the middle of a packet.
    Truncated,
    /// Nothing came for [`HANG`].
    Hung,
}

/// How bytes travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pace {
    /// In one write.
    Whole,
    /// One byte a write, where it is not too much.
    Dripped,
}

/// Above this size a write is not dripped.
const DRIP_LIMIT: usize = 4096;

enum Packing {
    Plain,
    /// What was unpacked and is not read yet, and the number of the next compressed packet.
    Zlib {
        unpacked: Vec<u8>,
        sequence: u8,
    },
}

/// A connection.
pub(crate) struct Link {
    stream: TcpStream,
    writer: Option<JoinHandle<()>>,
    packing: Packing,
    pub(crate) pace: Pace,
    /// What both sides can do.
    pub(crate) agreed: Capabilities,
    /// The OK that ended the login.
    pub(crate) welcome: Vec<u8>,
    pub(crate) connection_id: u32,
    pub(crate) version: String,
    /// Who logged in last, and how.
    pub(super) user: String,
    pub(super) password: String,
    pub(super) plugin: String,
    /// The latest challenge.
    pub(super) scramble: [u8; 20],
}

impl Link {
    /// Connects without saying anything.
    pub(crate) fn dial(port: u16) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", port)).expect("the port is open");
        stream.set_nodelay(true).unwrap();
        stream.set_read_timeout(Some(HANG)).unwrap();
        stream.set_write_timeout(Some(HANG)).unwrap();
        Self {
            stream,
            writer: None,
            packing: Packing::Plain,
            pace: Pace::Whole,
            agreed: Capabilities::NONE,
            welcome: Vec::new(),
            connection_id: 0,
            version: String::new(),
            user: String::new(),
            password: String::new(),
            plugin: String::new(),
            scramble: [0; 20],
        }
    }

    /// From now on both sides compress.
    pub(super) fn compress(&mut self) {
        self.packing = Packing::Zlib {
            unpacked: Vec::new(),
            sequence: 0,
        };
    }

    /// Sends the first packet of an exchange.
    pub(crate) fn send_command(&mut self, payload: &[u8]) {
        self.send_packet(0, payload);
    }

    /// Sends a payload, in pieces where it must be.
    pub(crate) fn send_packet(&mut self, sequence: u8, payload: &[u8]) {
        let mut bytes = Vec::new();
        put(&mut bytes, sequence, |out| out.extend_from_slice(payload));
        self.send(&bytes, sequence);
    }

    /// Sends packets that are whole already; `first` is the number of the first.
    pub(crate) fn send(&mut self, bytes: &[u8], first: u8) {
        if let Packing::Zlib { sequence, .. } = &mut self.packing {
            if first == 0 {
                *sequence = 0;
            }
            let packed = packed(bytes, sequence);
            self.send_raw(&packed);
        } else {
            self.send_raw(bytes);
        }
    }

    /// Sends bytes. Errors are not shown: the reader learns of a closed connection.
    pub(crate) fn send_raw(&mut self, bytes: &[u8]) {
        self.finish_writing();
        if self.pace == Pace::Dripped && bytes.len() <= DRIP_LIMIT {
            for byte in bytes {
                if self.stream.write_all(&[*byte]).is_err() {
                    break;
                }
            }
        } else if bytes.len() <= BLOCKING_WRITE {
            self.stream.write_all(bytes).ok();
        } else {
            let mut stream = self.stream.try_clone().unwrap();
            let bytes = bytes.to_vec();
            self.writer = Some(thread::spawn(move || {
                stream.write_all(&bytes).ok();
            }));
        }
    }

    /// Waits until everything given to `send_raw` is written.
    fn finish_writing(&mut self) {
        if let Some(writer) = self.writer.take() {
            writer.join().expect("the writing thread does not panic");
        }
    }

    /// Reads one packet.
    pub(crate) fn receive(&mut self) -> Received {
        let mut head = [0; HEADER];
        match self.fill(&mut head) {
            Filled::All => {}
            Filled::None => return Received::Closed,
            Filled::Part => return Received::Truncated,
            Filled::Hung => return Received::Hung,
        }
        let [a, b, c, sequence] = head;
        let length = usize::try_from(u32::from_le_bytes([a, b, c, 0])).unwrap();
        let mut payload = vec![0; length];
        if length == 0 {
            return Received::Packet(Packet { sequence, payload });
        }
        match self.fill(&mut payload) {
            Filled::All => Received::Packet(Packet { sequence, payload }),
            Filled::None | Filled::Part => Received::Truncated,
            Filled::Hung => Received::Hung,
        }
    }

    /// Reads one packet. Panics on anything else.
    pub(crate) fn packet(&mut self) -> Packet {
        match self.receive() {
            Received::Packet(packet) => packet,
            other => panic!("{other:?} instead of a packet"),
        }
    }

    /// Reads to the end of the connection. A hang is a failure of the test.
    pub(crate) fn until_closed(&mut self) -> Vec<Packet> {
        let mut packets = Vec::new();
        loop {
            match self.receive() {
                Received::Packet(packet) => packets.push(packet),
                Received::Closed | Received::Truncated => return packets,
                Received::Hung => panic!("the connection stays open after {packets:?}"),
            }
        }
    }

    /// A second handle of the socket.
    pub(crate) fn raw(&self) -> TcpStream {
        self.stream.try_clone().expect("a socket can be cloned")
    }

    /// Closes the sending half only.
    pub(crate) fn half_close(&mut self) {
        self.finish_writing();
        self.stream.shutdown(Shutdown::Write).ok();
    }

    fn fill(&mut self, buffer: &mut [u8]) -> Filled {
        let Packing::Zlib { unpacked, sequence } = &mut self.packing else {
            return fill(&mut self.stream, buffer);
        };
        while unpacked.len() < buffer.len() {
            let had = !unpacked.is_empty();
            match unpack(&mut self.stream, unpacked, sequence) {
                Filled::All => {}
                Filled::None if had => return Filled::Part,
                other => return other,
            }
        }
        let (wanted, _) = unpacked.split_at(buffer.len());
        buffer.copy_from_slice(wanted);
        unpacked.drain(..buffer.len());
        Filled::All
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.stream.shutdown(Shutdown::Both).ok();
    }
}

/// Bytes as compressed packets.
fn packed(bytes: &[u8], sequence: &mut u8) -> Vec<u8> {
    let mut out = Vec::new();
    for piece in bytes.chunks(FULL) {
        let (content, plain) = if piece.len() < WORTH_COMPRESSING {
            (piece.to_vec(), 0)
        } else {
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(piece).unwrap();
            (encoder.finish().unwrap(), piece.len())
        };
        out.extend(&u32::try_from(content.len()).unwrap().to_le_bytes()[..3]);
        out.push(*sequence);
        out.extend(&u32::try_from(plain).unwrap().to_le_bytes()[..3]);
        out.extend(content);
        *sequence = sequence.wrapping_add(1);
    }
    out
}

/// Reads one compressed packet. Its number must be the next.
fn unpack(stream: &mut TcpStream, unpacked: &mut Vec<u8>, sequence: &mut u8) -> Filled {
    let mut head = [0; 7];
    match fill(stream, &mut head) {
        Filled::All => {}
        other => return other,
    }
    let [a, b, c, number, d, e, f] = head;
    assert_eq!(number, *sequence, "the number of a compressed packet");
    *sequence = sequence.wrapping_add(1);
    let length = usize::try_from(u32::from_le_bytes([a, b, c, 0])).unwrap();
    let plain = usize::try_from(u32::from_le_bytes([d, e, f, 0])).unwrap();
    let mut content = vec![0; length];
    match fill(stream, &mut content) {
        Filled::All => {}
        Filled::None => return Filled::Part,
        other => return other,
    }
    if plain == 0 {
        unpacked.extend(content);
    } else {
        let before = unpacked.len();
        let mut decoder = ZlibDecoder::new(content.as_slice());
        decoder.read_to_end(unpacked).expect("zlib");
        assert_eq!(unpacked.len() - before, plain, "the length that was told");
    }
    Filled::All
}

enum Filled {
    All,
    None,
    Part,
    Hung,
}

fn fill(stream: &mut TcpStream, buffer: &mut [u8]) -> Filled {
    let mut filled = 0;
    while filled < buffer.len() {
        match stream.read(&mut buffer[filled..]) {
            Ok(0) => {
                return if filled == 0 {
                    Filled::None
                } else {
                    Filled::Part
                };
            }
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
                ) =>
            {
                return Filled::Hung;
            }
            Err(_) => {
                return if filled == 0 {
                    Filled::None
                } else {
                    Filled::Part
                };
            }
        }
    }
    Filled::All
}
