//! What a script produced, in a form in which a server and a gateway can be compared: one line
//! for each frame, with what differs by nature taken out.
//!
//! Taken out: process ids and cancel keys, the source position inside the server (`F`, `L`, `R`),
//! the object ids of what the run itself created, the order of neighbouring ParameterStatus, and
//! the rule BosDB names with a syntax error.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::wire::{Frame, ServerError, be_i16, be_i32};

/// Object ids from here on are given to what users create.
const FIRST_USER_OID: i32 = 16_384;
/// Longer bodies are shown by their start, length and hash.
const SHOWN: usize = 160;

/// The frames of one run, as comparable lines.
#[derive(Debug, Default)]
pub(crate) struct Transcript {
    lines: Vec<String>,
    oids: BTreeMap<i32, usize>,
}

impl Transcript {
    /// Adds a frame received on a connection.
    pub(crate) fn frame(&mut self, connection: &str, frame: &Frame) {
        let shown = self.show(frame);
        self.lines.push(format!("{connection}> {shown}"));
    }

    /// Adds something that is no frame.
    pub(crate) fn note(&mut self, connection: &str, note: &str) {
        self.lines.push(format!("{connection}> ({note})"));
    }

    /// Adds a refused login.
    pub(crate) fn refused(&mut self, connection: &str, error: &ServerError) {
        self.lines
            .push(format!("{connection}> login refused: {}", fields(error)));
    }

    /// Whether something never came.
    pub(crate) fn hung(&self) -> bool {
        self.lines
            .iter()
            .any(|line| line.ends_with("(HUNG)") || line.contains("LEFT: "))
    }

    /// The lines, with neighbouring ParameterStatus of a connection in order of their names.
    pub(crate) fn lines(&self) -> Vec<String> {
        let mut lines = self.lines.clone();
        let status = |line: &String| {
            line.split_once("> ")
                .is_some_and(|(_, rest)| rest.starts_with("ParameterStatus"))
        };
        let mut first = 0;
        while first < lines.len() {
            let length = lines[first..]
                .iter()
                .take_while(|line| status(line))
                .count();
            lines[first..first + length].sort();
            first += length.max(1);
        }
        lines
    }

    fn oid(&mut self, oid: i32) -> String {
        if oid < FIRST_USER_OID {
            return oid.to_string();
        }
        let next = self.oids.len() + 1;
        format!("user{}", self.oids.entry(oid).or_insert(next))
    }

    fn show(&mut self, frame: &Frame) -> String {
        let body = frame.body.as_slice();
        match frame.tag {
            b'R' => format!("Authentication {}", be_i32(body)),
            b'K' => "BackendKeyData".to_owned(),
            b'S' => {
                let mut parts = body.split(|byte| *byte == 0).map(escaped);
                let name = parts.next().unwrap_or_default();
                format!(
                    "ParameterStatus {name} = {}",
                    parts.next().unwrap_or_default()
                )
            }
            b'Z' => format!("ReadyForQuery {}", escaped(body)),
            b'E' => format!("ErrorResponse {}", fields(&ServerError::parse(body))),
            b'N' => format!("NoticeResponse {}", fields(&ServerError::parse(body))),
            b'A' => format!("NotificationResponse {}", escaped(&body[4..])),
            b't' => {
                let mut shown = "ParameterDescription".to_owned();
                for oid in body[2..].chunks(4) {
                    write!(shown, " {}", self.oid(be_i32(oid))).unwrap();
                }
                shown
            }
            b'T' => self.row_description(body),
            b'C' => format!("CommandComplete {}", escaped(body)),
            b'D' => format!("DataRow {}", escaped(body)),
            b'd' => format!("CopyData {}", escaped(body)),
            b'G' => format!("CopyInResponse {}", escaped(body)),
            b'H' => format!("CopyOutResponse {}", escaped(body)),
            b'1' => "ParseComplete".to_owned(),
            b'2' => "BindComplete".to_owned(),
            b'3' => "CloseComplete".to_owned(),
            b'I' => "EmptyQueryResponse".to_owned(),
            b'n' => "NoData".to_owned(),
            b's' => "PortalSuspended".to_owned(),
            b'c' => "CopyDone".to_owned(),
            b'V' => format!("FunctionCallResponse {}", escaped(body)),
            b'v' => format!("NegotiateProtocolVersion {}", escaped(body)),
            other => format!("frame {:?} {}", char::from(other), escaped(body)),
        }
    }

    fn row_description(&mut self, body: &[u8]) -> String {
        let mut shown = format!("RowDescription {}", be_i16(body));
        let mut rest = &body[2..];
        while let Some(end) = rest.iter().position(|byte| *byte == 0) {
            let name = escaped(&rest[..end]);
            let fixed = &rest[end + 1..];
            write!(
                shown,
                " [{name} table {} column {} type {} size {} modifier {} format {}]",
                self.oid(be_i32(fixed)),
                be_i16(&fixed[4..]),
                self.oid(be_i32(&fixed[6..])),
                be_i16(&fixed[10..]),
                be_i32(&fixed[12..]),
                be_i16(&fixed[16..]),
            )
            .unwrap();
            rest = &fixed[18..];
        }
        shown
    }
}

/// The first difference between two transcripts, with its surroundings; nothing if they agree.
pub(crate) fn difference(expected: &Transcript, actual: &Transcript) -> Option<String> {
    let (expected, actual) = (expected.lines(), actual.lines());
    let same = expected
        .iter()
        .zip(&actual)
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

fn fields(error: &ServerError) -> String {
    // BosDB finds a syntax error before the server does, and adds its rule.
    let added = |kind| matches!(kind, 'D' | 'H') && error.field('D').starts_with("Rule PARSE-");
    let kept = error
        .fields
        .iter()
        .filter(|(kind, _)| !matches!(kind, 'F' | 'L' | 'R') && !added(*kind));
    let shown: Vec<_> = kept
        .map(|(kind, value)| format!("{kind}={value:?}"))
        .collect();
    shown.join(" ")
}

fn escaped(body: &[u8]) -> String {
    if body.len() <= SHOWN {
        return body.escape_ascii().to_string();
    }
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    format!(
        "{}... ({} bytes, hash {:016x})",
        body[..SHOWN].escape_ascii(),
        body.len(),
        hasher.finish()
    )
}
