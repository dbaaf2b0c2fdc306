//! What a script produced, in a form in which a server and a gateway can be compared: one line for
//! each packet, with what differs by nature taken out: statement ids, and how many questions a
//! login takes.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::link::Packet;
use super::reply::Part;

/// Longer payloads are shown by their start, length and hash.
const SHOWN: usize = 200;

/// How much of a reply is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    All,
    /// Which packets came, without their content.
    Kinds,
    /// Everything but the numbers of packets, which depend on questions.
    Unnumbered,
}

/// The packets of one run, as comparable lines.
#[derive(Debug, Default)]
pub(crate) struct Transcript {
    lines: Vec<String>,
}

impl Transcript {
    /// Adds a packet received on a connection.
    pub(crate) fn packet(&mut self, connection: &str, part: Part, packet: &Packet, detail: Detail) {
        if part == Part::Question {
            return;
        }
        let payload = match part {
            Part::PrepareOk => [&packet.payload[..1], b"(id)", &packet.payload[5..]].concat(),
            Part::Error => without_statement(&packet.payload),
            _ => packet.payload.clone(),
        };
        let number = packet.sequence;
        let line = match detail {
            Detail::All => format!("{connection}> {part:?} #{number} {}", escaped(&payload)),
            Detail::Unnumbered => format!("{connection}> {part:?} {}", escaped(&payload)),
            Detail::Kinds => format!("{connection}> {part:?}"),
        };
        if detail != Detail::Kinds || self.lines.last() != Some(&line) {
            self.lines.push(line);
        }
    }

    /// Adds something that is no packet.
    pub(crate) fn note(&mut self, connection: &str, note: &str) {
        self.lines.push(format!("{connection}> ({note})"));
    }

    /// Adds a refused login.
    pub(crate) fn refused(&mut self, connection: &str, error: &[u8]) {
        self.lines
            .push(format!("{connection}> login refused: {}", escaped(error)));
    }

    /// Whether something never came.
    pub(crate) fn hung(&self) -> bool {
        self.lines
            .iter()
            .any(|line| line.contains("(Hung)") || line.contains("LEFT: "))
    }

    pub(crate) fn lines(&self) -> &[String] {
        &self.lines
    }
}

/// An error without the id of a statement that it names in parentheses.
fn without_statement(payload: &[u8]) -> Vec<u8> {
    let text = payload.escape_ascii().to_string();
    for before in ["statement handler (", "The statement ("] {
        if let Some((start, rest)) = text.split_once(before) {
            let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            return format!("{start}{before}id{after}").into_bytes();
        }
    }
    payload.to_vec()
}

/// The first difference between two transcripts, with its surroundings; nothing if they agree.
pub(crate) fn difference(expected: &Transcript, actual: &Transcript) -> Option<String> {
    let (expected, actual) = (expected.lines(), actual.lines());
    let same = expected
        .iter()
        .zip(actual)
        .take_while(|(a, b)| a == b)
        .count();
    if same == expected.len() && same == actual.len() {
        return None;
    }
    let from = same.saturating_sub(4);
    let mut shown = String::new();
    for line in &expected[from..same] {
        writeln!(shown, "      {line}").unwrap();
    }
    for line in expected[same..].iter().take(5) {
        writeln!(shown, "    - {line}").unwrap();
    }
    for line in actual[same..].iter().take(5) {
        writeln!(shown, "    + {line}").unwrap();
    }
    Some(shown)
}

fn escaped(payload: &[u8]) -> String {
    if payload.len() <= SHOWN {
        return payload.escape_ascii().to_string();
    }
    let mut hasher = DefaultHasher::new();
    payload.hash(&mut hasher);
    format!(
        "{}... ({} bytes, hash {:016x})",
        payload[..SHOWN].escape_ascii(),
        payload.len(),
        hasher.finish()
    )
}
