//! The `.pt` scripts: what they may say (see `wire/README.md`) and how they are played.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::compare::Transcript;
use super::wire::{Endpoint, Failure, Received, Wire, message};

/// A parsed script.
pub(crate) struct Script {
    pub(crate) name: String,
    /// How many backends it occupies at the same time.
    pub(crate) pools: usize,
    /// Whether many may play it at the same time.
    pub(crate) crowd: bool,
    steps: Vec<Step>,
}

struct Step {
    connection: String,
    action: Action,
}

enum Action {
    /// Bytes for the next write.
    Send(Vec<u8>),
    /// Write what is pending, then read up to the n-th frame of this kind.
    Until { tag: u8, count: usize },
    /// Write what is pending, then read to the end of the connection.
    UntilClosed,
    /// Write what is pending and read nothing.
    Write,
    /// Log in, with further startup parameters.
    Connect(Vec<(String, String)>),
    /// Close the socket without a Terminate.
    Drop,
}

/// How the bytes of a script travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pace {
    /// Everything pending in one write.
    Whole,
    /// One byte a write, where it is not too much.
    Dripped,
}

/// Above this size a write is not dripped.
const DRIP_LIMIT: usize = 4096;

impl Script {
    /// Reads a script. A mistake in it is a panic that names the line.
    pub(crate) fn load(path: &Path) -> Self {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(path).unwrap();
        let mut script = Self {
            name,
            pools: 1,
            crowd: false,
            steps: Vec::new(),
        };
        let mut repeat: Option<(usize, usize)> = None;
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            let at = || format!("{}:{}: {line}", script.name, number + 1);
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(count) = line.strip_prefix("pools ") {
                script.pools = count.parse().unwrap_or_else(|_| panic!("{}", at()));
                continue;
            }
            if line == "crowd" {
                script.crowd = true;
                continue;
            }
            if let Some(count) = line.strip_prefix("repeat ") {
                let count = count.parse().unwrap_or_else(|_| panic!("{}", at()));
                repeat = Some((count, script.steps.len()));
                continue;
            }
            if line == "end" {
                let (count, first) = repeat.take().unwrap_or_else(|| panic!("{}", at()));
                script.repeat(count, first);
                continue;
            }
            let (connection, rest) = match line.split_once("> ") {
                Some((name, rest)) if name.chars().all(char::is_alphanumeric) => (name, rest),
                _ => ("a", line),
            };
            let action = action(rest).unwrap_or_else(|why| panic!("{}: {why}", at()));
            script.steps.push(Step {
                connection: connection.to_owned(),
                action,
            });
        }
        assert!(repeat.is_none(), "{}: a repeat has no end", script.name);
        script
    }

    fn repeat(&mut self, count: usize, first: usize) {
        let block: Vec<Step> = self.steps.drain(first..).collect();
        for _ in 0..count {
            for step in &block {
                let Action::Send(bytes) = &step.action else {
                    panic!("{}: only messages can be repeated", self.name);
                };
                let action = Action::Send(bytes.clone());
                self.steps.push(Step {
                    connection: step.connection.clone(),
                    action,
                });
            }
        }
    }

    /// Every step after which the conversation can be cut: all but those in the middle of many
    /// equal ones.
    pub(crate) fn cuts(&self) -> Vec<usize> {
        let bytes = |step: usize| match self.steps.get(step).map(|step| &step.action) {
            Some(Action::Send(bytes)) => Some(bytes),
            _ => None,
        };
        let like = |step: usize, other: usize| bytes(step).is_some() && bytes(step) == bytes(other);
        (0..self.steps.len())
            .filter(|step| !(like(*step, step.wrapping_sub(1)) && like(*step, step + 1)))
            .collect()
    }

    /// Whether a step sends a frame.
    pub(crate) fn sends(&self, step: usize) -> bool {
        let step = self.steps.get(step);
        step.is_some_and(|step| matches!(step.action, Action::Send(_)))
    }

    /// Plays up to a step, and writes what is pending. The connections that are then open.
    pub(crate) fn play_to(&self, endpoint: &Endpoint, step: usize) -> Vec<Wire> {
        let mut player = Player::new(endpoint, Pace::Whole);
        for step in &self.steps[..=step] {
            if !player.step(step) {
                break;
            }
        }
        for name in player.open.keys().cloned().collect::<Vec<_>>() {
            player.write(&name);
        }
        player.open.into_values().collect()
    }

    /// Plays the script and writes down every frame that came.
    pub(crate) fn play(&self, endpoint: &Endpoint, pace: Pace) -> Transcript {
        let mut player = Player::new(endpoint, pace);
        for step in &self.steps {
            if !player.step(step) {
                break;
            }
        }
        player.transcript
    }
}

struct Player<'a> {
    endpoint: &'a Endpoint,
    pace: Pace,
    open: BTreeMap<String, Wire>,
    pending: BTreeMap<String, Vec<u8>>,
    transcript: Transcript,
}

impl<'a> Player<'a> {
    fn new(endpoint: &'a Endpoint, pace: Pace) -> Self {
        Self {
            endpoint,
            pace,
            open: BTreeMap::new(),
            pending: BTreeMap::new(),
            transcript: Transcript::default(),
        }
    }

    /// Plays one step; false ends the script, because nothing after it can mean anything.
    fn step(&mut self, step: &Step) -> bool {
        let name = step.connection.as_str();
        if !self.open.contains_key(name) {
            let mut endpoint = self.endpoint.clone();
            if let Action::Connect(parameters) = &step.action {
                for (key, value) in parameters {
                    endpoint = endpoint.with(key, value);
                }
            } else {
                endpoint = endpoint.with("application_name", "script");
            }
            match Wire::open(&endpoint) {
                Ok(wire) => {
                    for frame in &wire.greeting {
                        self.transcript.frame(name, frame);
                    }
                    self.open.insert(name.to_owned(), wire);
                }
                Err(Failure::Refused(error)) => {
                    self.transcript.refused(name, &error);
                    return false;
                }
                Err(Failure::Broken(why)) => {
                    self.transcript.note(name, &format!("login broken: {why}"));
                    return false;
                }
            }
        }
        match &step.action {
            Action::Connect(_) => true,
            Action::Send(bytes) => {
                self.pending
                    .entry(name.to_owned())
                    .or_default()
                    .extend(bytes);
                true
            }
            Action::Write => {
                self.write(name);
                true
            }
            Action::Drop => {
                self.write(name);
                self.open.remove(name);
                true
            }
            Action::UntilClosed => {
                self.write(name);
                self.read(name, |_| false)
            }
            Action::Until { tag, count } => {
                self.write(name);
                let mut missing = *count;
                self.read(name, |received| {
                    missing -= usize::from(received == *tag);
                    missing == 0
                })
            }
        }
    }

    fn write(&mut self, name: &str) {
        let bytes = self.pending.remove(name).unwrap_or_default();
        let wire = self.open.get_mut(name).expect("opened before");
        if self.pace == Pace::Dripped && bytes.len() <= DRIP_LIMIT {
            wire.drip(&bytes);
        } else {
            wire.send(&bytes);
        }
    }

    fn read(&mut self, name: &str, mut done: impl FnMut(u8) -> bool) -> bool {
        let wire = self.open.get_mut(name).expect("opened before");
        loop {
            match wire.receive() {
                Received::Frame(frame) => {
                    self.transcript.frame(name, &frame);
                    if done(frame.tag) {
                        return true;
                    }
                }
                Received::Closed => {
                    self.transcript.note(name, "closed");
                    return true;
                }
                Received::Truncated => {
                    self.transcript.note(name, "closed inside a frame");
                    return true;
                }
                Received::Hung => {
                    self.transcript.note(name, "HUNG");
                    return false;
                }
            }
        }
    }
}

fn action(line: &str) -> Result<Action, String> {
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    let rest = rest.trim();
    let send = |tag: u8, body: Vec<u8>| Ok(Action::Send(message(tag, &body)));
    match verb {
        "until" if rest == "closed" => Ok(Action::UntilClosed),
        "until" => {
            let (kind, count) = rest.split_once(' ').unwrap_or((rest, "1"));
            let tag = backend_tag(kind).ok_or("no such message of the server")?;
            let count = count.parse().map_err(|_| "not a count")?;
            Ok(Action::Until { tag, count })
        }
        "write" => Ok(Action::Write),
        "drop" => Ok(Action::Drop),
        "connect" => {
            let parsed: Value = json(if rest.is_empty() { "{}" } else { rest })?;
            let object = parsed.as_object().ok_or("not an object")?;
            let pairs = object
                .iter()
                .map(|(key, value)| (key.clone(), value.as_str().unwrap_or_default().to_owned()));
            Ok(Action::Connect(pairs.collect()))
        }
        "Query" => send(b'Q', [text(rest)?, vec![0]].concat()),
        "Parse" => send(b'P', parse(rest)?),
        "Bind" => send(b'B', bind(rest)?),
        "Describe" => send(b'D', named(rest)?),
        "Close" => send(b'C', named(rest)?),
        "Execute" => send(b'E', execute(rest)?),
        "Call" => send(b'F', call(rest)?),
        "Sync" => send(b'S', Vec::new()),
        "Flush" => send(b'H', Vec::new()),
        "Terminate" => send(b'X', Vec::new()),
        "CopyData" => send(b'd', bytes(&json(rest)?)?),
        "CopyDone" => send(b'c', Vec::new()),
        "CopyFail" => send(b'f', [rest.as_bytes(), &[0]].concat()),
        "Raw" => Ok(Action::Send(hex(rest)?)),
        "Frame" => {
            let (tag, body) = rest.split_once(' ').ok_or("Frame TAG BYTES")?;
            send(tag.as_bytes()[0], bytes(&json(body)?)?)
        }
        _ => Err("unknown step".to_owned()),
    }
}

/// `Parse NAME: SQL`, or an object with `name`, `sql`, `types`.
fn parse(rest: &str) -> Result<Vec<u8>, String> {
    let (name, sql, types) = if rest.starts_with('{') {
        let object = json(rest)?;
        let types = integers(&object["types"])?;
        let name = object["name"].as_str().unwrap_or_default().to_owned();
        (name, bytes(&object["sql"])?, types)
    } else {
        let (name, sql) = rest.split_once(':').ok_or("Parse NAME: SQL")?;
        (
            name.trim().to_owned(),
            sql.trim().as_bytes().to_vec(),
            Vec::new(),
        )
    };
    let mut body = [name.as_bytes(), b"\0", &sql, b"\0"].concat();
    body.extend(count(types.len()));
    for oid in types {
        body.extend(u32::try_from(oid).map_err(|e| e.to_string())?.to_be_bytes());
    }
    Ok(body)
}

/// An object with `portal`, `statement`, `formats`, `values`, `results`; all may be left out.
fn bind(rest: &str) -> Result<Vec<u8>, String> {
    let object = json(if rest.is_empty() { "{}" } else { rest })?;
    let mut body = Vec::new();
    for key in ["portal", "statement"] {
        body.extend(object[key].as_str().unwrap_or_default().as_bytes());
        body.push(0);
    }
    body.extend(codes(&object["formats"])?);
    body.extend(values(&object["values"])?);
    body.extend(codes(&object["results"])?);
    Ok(body)
}

/// `OID` and an object with `formats`, `values`, `result`; all may be left out.
fn call(rest: &str) -> Result<Vec<u8>, String> {
    let (oid, rest) = rest.split_once(' ').unwrap_or((rest, "{}"));
    let oid: u32 = oid.parse().map_err(|_| "not an OID")?;
    let object = json(rest)?;
    let mut body = oid.to_be_bytes().to_vec();
    body.extend(codes(&object["formats"])?);
    body.extend(values(&object["values"])?);
    let result = object["result"].as_i64().unwrap_or_default();
    body.extend(
        i16::try_from(result)
            .map_err(|e| e.to_string())?
            .to_be_bytes(),
    );
    Ok(body)
}

/// Format codes with their count.
fn codes(value: &Value) -> Result<Vec<u8>, String> {
    let codes = integers(value)?;
    let mut encoded = count(codes.len()).to_vec();
    for code in codes {
        encoded.extend(
            i16::try_from(code)
                .map_err(|e| e.to_string())?
                .to_be_bytes(),
        );
    }
    Ok(encoded)
}

/// Values with their count and their lengths.
fn values(value: &Value) -> Result<Vec<u8>, String> {
    let values = match value {
        Value::Array(values) => values.clone(),
        Value::Object(all) => {
            // {"each": VALUE, "times": N}
            let times = usize::try_from(all["times"].as_u64().ok_or("times")?).unwrap();
            vec![all["each"].clone(); times]
        }
        _ => Vec::new(),
    };
    let mut body = count(values.len()).to_vec();
    for value in &values {
        if value.is_null() {
            body.extend((-1_i32).to_be_bytes());
        } else {
            let value = bytes(value)?;
            body.extend(
                i32::try_from(value.len())
                    .map_err(|e| e.to_string())?
                    .to_be_bytes(),
            );
            body.extend(value);
        }
    }
    Ok(body)
}

/// `S NAME` or `P NAME`; the name may be left out.
fn named(rest: &str) -> Result<Vec<u8>, String> {
    let (kind, name) = rest.split_once(' ').unwrap_or((rest, ""));
    if kind.len() != 1 {
        return Err("S or P expected".to_owned());
    }
    Ok([kind.as_bytes(), name.as_bytes(), b"\0"].concat())
}

/// `PORTAL ROWS`; both may be left out, `""` is the unnamed portal.
fn execute(rest: &str) -> Result<Vec<u8>, String> {
    let (portal, rows) = rest.split_once(' ').unwrap_or((rest, "0"));
    let portal = if portal == "\"\"" { "" } else { portal };
    let rows: i32 = rows.parse().map_err(|_| "not a row limit")?;
    Ok([portal.as_bytes(), b"\0", &rows.to_be_bytes()].concat())
}

/// SQL to the end of the line, or JSON bytes where it starts with `"` , `[` or `{`.
pub(crate) fn text(rest: &str) -> Result<Vec<u8>, String> {
    if rest.starts_with(['"', '[', '{']) {
        bytes(&json(rest)?)
    } else {
        Ok(rest.as_bytes().to_vec())
    }
}

/// A string, `{"hex": "00ff"}`, `{"repeat": BYTES, "times": N}`, or a list of these.
pub(crate) fn bytes(value: &Value) -> Result<Vec<u8>, String> {
    match value {
        Value::String(text) => Ok(text.as_bytes().to_vec()),
        Value::Array(parts) => {
            let parts: Result<Vec<_>, _> = parts.iter().map(bytes).collect();
            Ok(parts?.concat())
        }
        Value::Object(object) if object.contains_key("hex") => {
            hex(object["hex"].as_str().ok_or("hex is a string")?)
        }
        Value::Object(object) if object.contains_key("repeat") => {
            let times = object["times"].as_u64().ok_or("times")?;
            Ok(bytes(&object["repeat"])?.repeat(usize::try_from(times).unwrap()))
        }
        other => Err(format!("not bytes: {other}")),
    }
}

/// Bytes written in hex, blanks between them or not.
pub(crate) fn hex(text: &str) -> Result<Vec<u8>, String> {
    let digits: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    digits
        .chunks(2)
        .map(|pair| {
            let pair: String = pair.iter().collect();
            u8::from_str_radix(&pair, 16).map_err(|e| format!("{pair}: {e}"))
        })
        .collect()
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

fn integers(value: &Value) -> Result<Vec<i64>, String> {
    match value {
        Value::Null => Ok(Vec::new()),
        Value::Object(all) => {
            let item = all["each"].as_i64().ok_or("each is a number")?;
            let times = all["times"].as_u64().ok_or("times")?;
            Ok(vec![item; usize::try_from(times).unwrap()])
        }
        Value::Array(items) => items
            .iter()
            .map(|item| item.as_i64().ok_or_else(|| "not a number".to_owned()))
            .collect(),
        other => Err(format!("not a list of numbers: {other}")),
    }
}

fn count(length: usize) -> [u8; 2] {
    u16::try_from(length).expect("at most 65535").to_be_bytes()
}

fn backend_tag(name: &str) -> Option<u8> {
    Some(match name {
        "BindComplete" => b'2',
        "CloseComplete" => b'3',
        "CommandComplete" => b'C',
        "CopyBothResponse" => b'W',
        "CopyData" => b'd',
        "CopyDone" => b'c',
        "CopyInResponse" => b'G',
        "CopyOutResponse" => b'H',
        "DataRow" => b'D',
        "EmptyQueryResponse" => b'I',
        "ErrorResponse" => b'E',
        "FunctionCallResponse" => b'V',
        "NoData" => b'n',
        "NoticeResponse" => b'N',
        "NotificationResponse" => b'A',
        "ParameterDescription" => b't',
        "ParameterStatus" => b'S',
        "ParseComplete" => b'1',
        "PortalSuspended" => b's',
        "ReadyForQuery" => b'Z',
        "RowDescription" => b'T',
        _ => return None,
    })
}
