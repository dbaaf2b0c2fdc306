//! Reading replies: each command's has a shape of its own.

use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::packet::FULL;

use super::link::{Link, Packet, Received};

const MORE_RESULTS: u16 = 0x08;
const CURSOR_EXISTS: u16 = 0x40;

/// What a command is answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Nothing,
    /// One packet.
    Single,
    /// Results, one after the other.
    Results,
    /// The statement, its parameters, its columns.
    Prepared,
    /// Rows without columns.
    Rows,
    /// Columns without rows.
    Fields,
    /// What a login ends with, with questions in between.
    Authentication,
}

/// What came in place of the rest of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Broken {
    Closed,
    Truncated,
    Hung,
}

/// What a packet is within its reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Ok,
    Error,
    Eof,
    LocalInfile,
    Count,
    Column,
    Row,
    /// A piece after the first.
    Continued,
    PrepareOk,
    Text,
    Question,
}

/// Reads replies packet by packet.
pub(crate) struct Reader<'a> {
    link: &'a mut Link,
    /// Content for LOAD DATA LOCAL.
    pub(crate) file: Vec<u8>,
    pub(crate) parts: Vec<(Part, Packet)>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(link: &'a mut Link) -> Self {
        Self {
            link,
            file: Vec::new(),
            parts: Vec::new(),
        }
    }

    /// Reads one whole reply. What came stays in `parts`, whatever comes of it.
    pub(crate) fn read(&mut self, shape: Shape) -> Result<(), Broken> {
        match shape {
            Shape::Nothing => Ok(()),
            Shape::Single => {
                let packet = self.next()?;
                let part = match packet.first() {
                    Some(0x00) => Part::Ok,
                    Some(0xff) => Part::Error,
                    Some(0xfe) => Part::Eof,
                    _ => Part::Text,
                };
                self.note(part);
                Ok(())
            }
            Shape::Results => self.results(),
            Shape::Prepared => self.prepared(),
            Shape::Rows => self.rows().map(drop),
            Shape::Fields => loop {
                match self.next()?.first() {
                    Some(0xff) => break self.done(Part::Error),
                    Some(0xfe) => break self.done(Part::Eof),
                    _ => self.note(Part::Column),
                }
            },
            Shape::Authentication => self.authentication(),
        }
    }

    fn deprecates_eof(&self) -> bool {
        self.link.agreed.has(Capabilities::DEPRECATE_EOF)
    }

    /// The next packet, noted as a piece of the present payload.
    fn next(&mut self) -> Result<Vec<u8>, Broken> {
        let first = self.receive()?;
        let mut last = first.payload.len();
        let start: Vec<u8> = first.payload.iter().take(64).copied().collect();
        let whole = first.payload.len();
        self.parts.push((Part::Text, first));
        while last == FULL {
            let piece = self.receive()?;
            last = piece.payload.len();
            self.parts.push((Part::Continued, piece));
        }
        // Only its start and its length are looked at.
        let mut seen = start;
        seen.resize(whole.min(FULL), 0);
        Ok(seen)
    }

    fn receive(&mut self) -> Result<Packet, Broken> {
        match self.link.receive() {
            Received::Packet(packet) => Ok(packet),
            Received::Closed => Err(Broken::Closed),
            Received::Truncated => Err(Broken::Truncated),
            Received::Hung => Err(Broken::Hung),
        }
    }

    /// Says what the latest payload was.
    fn note(&mut self, part: Part) {
        let latest = self
            .parts
            .iter_mut()
            .rev()
            .find(|(part, _)| *part != Part::Continued);
        latest.expect("a packet").0 = part;
    }

    fn done(&mut self, part: Part) -> Result<(), Broken> {
        self.note(part);
        Ok(())
    }

    fn results(&mut self) -> Result<(), Broken> {
        loop {
            let first = self.next()?;
            let status = match first.first() {
                Some(0x00) => {
                    self.note(Part::Ok);
                    ok_status(&first)
                }
                Some(0xff) => return self.done(Part::Error),
                Some(0xfb) => {
                    self.note(Part::LocalInfile);
                    self.send_file();
                    continue;
                }
                _ => {
                    self.note(Part::Count);
                    let (columns, follow) = self.column_count(&first);
                    for _ in 0..if follow { columns } else { 0 } {
                        if self.next()?.first() == Some(&0xff) {
                            return self.done(Part::Error);
                        }
                        self.note(Part::Column);
                    }
                    match self.body()? {
                        Some(status) => status,
                        None => return Ok(()),
                    }
                }
            };
            if status & MORE_RESULTS == 0 {
                return Ok(());
            }
        }
    }

    /// What follows the columns; the status at its end, or nothing after an error.
    fn body(&mut self) -> Result<Option<u16>, Broken> {
        if !self.deprecates_eof() {
            let eof = self.next()?;
            match eof.first() {
                Some(0xfe) => self.note(Part::Eof),
                _ => return self.done(Part::Error).map(|()| None),
            }
            let status = self.eof_status(&eof);
            if status & CURSOR_EXISTS != 0 {
                return Ok(Some(status));
            }
        }
        self.rows()
    }

    fn rows(&mut self) -> Result<Option<u16>, Broken> {
        loop {
            let packet = self.next()?;
            match packet.first() {
                Some(0xff) => return self.done(Part::Error).map(|()| None),
                Some(0xfe) if self.ends_rows(&packet) => {
                    self.note(Part::Eof);
                    return Ok(Some(self.eof_status(&packet)));
                }
                _ => self.note(Part::Row),
            }
        }
    }

    fn ends_rows(&self, packet: &[u8]) -> bool {
        if self.deprecates_eof() {
            packet.len() < FULL
        } else {
            packet.len() < 9
        }
    }

    fn eof_status(&self, packet: &[u8]) -> u16 {
        if self.deprecates_eof() {
            return ok_status(packet);
        }
        u16::from_le_bytes([packet[3], packet[4]])
    }

    /// How many columns a result has, and whether they follow.
    fn column_count(&self, first: &[u8]) -> (u64, bool) {
        let mut at = 0;
        let count = length(first, &mut at);
        let cached = self.link.agreed.has(Capabilities::CACHE_METADATA);
        (count, !cached || first.get(at) != Some(&0))
    }

    fn prepared(&mut self) -> Result<(), Broken> {
        let first = self.next()?;
        if first.first() == Some(&0xff) {
            return self.done(Part::Error);
        }
        self.note(Part::PrepareOk);
        let number = |at: usize| u16::from_le_bytes([first[at], first[at + 1]]);
        let (columns, parameters) = (number(5), number(7));
        for count in [parameters, columns] {
            for _ in 0..count {
                self.next()?;
                self.note(Part::Column);
            }
            if count > 0 && !self.deprecates_eof() {
                self.next()?;
                self.note(Part::Eof);
            }
        }
        Ok(())
    }

    fn authentication(&mut self) -> Result<(), Broken> {
        loop {
            let packet = self.receive()?;
            let part = match packet.payload.first() {
                Some(0x00) => Part::Ok,
                Some(0xff) => Part::Error,
                _ => Part::Question,
            };
            self.parts.push((part, packet.clone()));
            if part != Part::Question {
                return Ok(());
            }
            if !self.link.answer(&packet) {
                return Ok(());
            }
        }
    }

    fn send_file(&mut self) {
        let sequence = self
            .parts
            .last()
            .map_or(0, |(_, p)| p.sequence.wrapping_add(1));
        let file = std::mem::take(&mut self.file);
        let mut sequence = sequence;
        for piece in file.chunks(1 << 16) {
            self.link.send_packet(sequence, piece);
            sequence = sequence.wrapping_add(1);
        }
        self.link.send_packet(sequence, &[]);
    }
}

/// The status of an OK packet.
fn ok_status(packet: &[u8]) -> u16 {
    let mut at = 1;
    length(packet, &mut at);
    length(packet, &mut at);
    let low = packet.get(at).copied().unwrap_or_default();
    let high = packet.get(at + 1).copied().unwrap_or_default();
    u16::from_le_bytes([low, high])
}

/// A number of the protocol, of variable length.
pub(crate) fn length(bytes: &[u8], at: &mut usize) -> u64 {
    let first = bytes[*at];
    let width = match first {
        0xfc => 2,
        0xfd => 3,
        0xfe => 8,
        _ => {
            *at += 1;
            return u64::from(first);
        }
    };
    let mut number = [0; 8];
    number[..width].copy_from_slice(&bytes[*at + 1..*at + 1 + width]);
    *at += 1 + width;
    u64::from_le_bytes(number)
}

/// What a text was answered with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Rows {
    /// Of all results, one after the other.
    pub(crate) rows: Vec<Vec<Option<String>>>,
    pub(crate) error: Option<(u16, String)>,
    pub(crate) affected: u64,
}

impl Link {
    /// Reads the reply to a text.
    pub(crate) fn rows(&mut self) -> Rows {
        let mut reader = Reader::new(self);
        let read = reader.read(Shape::Results);
        let mut rows = Rows::default();
        if let Err(broken) = read {
            rows.error = Some((0, format!("{broken:?}")));
        }
        for (part, packet) in &reader.parts {
            match part {
                Part::Row => rows.rows.push(values(&packet.payload)),
                Part::Error => rows.error = Some(fault(&packet.payload)),
                Part::Ok => rows.affected = length(&packet.payload, &mut 1),
                _ => {}
            }
        }
        rows
    }
}

/// The values of a text row.
fn values(row: &[u8]) -> Vec<Option<String>> {
    let mut values = Vec::new();
    let mut at = 0;
    while at < row.len() {
        if row[at] == 0xfb {
            at += 1;
            values.push(None);
            continue;
        }
        let length = usize::try_from(length(row, &mut at)).unwrap();
        let end = (at + length).min(row.len());
        values.push(Some(String::from_utf8_lossy(&row[at..end]).into_owned()));
        at = end;
    }
    values
}

/// The number and the words of an error.
pub(crate) fn fault(payload: &[u8]) -> (u16, String) {
    let code = u16::from_le_bytes([payload[1], payload[2]]);
    let words = String::from_utf8_lossy(&payload[3..]).into_owned();
    (code, words)
}
