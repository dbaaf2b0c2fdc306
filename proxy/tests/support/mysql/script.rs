//! The `.my` scripts: what they may say (see `mysql_wire/README.md`) and how they are played.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::packet::put;

use super::compare::{Detail, Transcript};
use super::link::{Link, Pace};
use super::login::{Endpoint, Failure};
use super::reply::{Part, Reader, Shape};
use super::steps::{Action, Content, Request, Step, action};

/// A parsed script.
pub(crate) struct Script {
    pub(crate) name: String,
    /// How many backends it occupies at the same time.
    pub(crate) pools: usize,
    /// Whether many may play it at the same time.
    pub(crate) crowd: bool,
    /// Whether it says itself what its clients can do.
    pub(crate) framed: bool,
    /// Whether it sends several commands in one write, which MariaDB cannot read compressed.
    pub(crate) pipelined: bool,
    steps: Vec<Step>,
}

/// What all clients of a run can do beside the usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Framing {
    pub(crate) with: u64,
    pub(crate) without: u64,
}

impl Framing {
    pub(crate) const USUAL: Self = Self {
        with: 0,
        without: 0,
    };

    pub(crate) fn apply(self, capabilities: Capabilities) -> Capabilities {
        let mut all = (capabilities.0 | self.with) & !self.without;
        // Who has capabilities of MariaDB's says so by a bit that is clear.
        if all >> 32 != 0 {
            all &= !Capabilities::LONG_PASSWORD.0;
        }
        Capabilities(all)
    }
}

impl Script {
    /// Reads a script. A mistake in it is a panic that names the line.
    pub(crate) fn load(path: &Path) -> Self {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(path).unwrap();
        let mut script = Self {
            name,
            pools: 1,
            crowd: false,
            framed: false,
            pipelined: false,
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
            if line == "again" {
                let (count, first) = repeat.take().unwrap_or_else(|| panic!("{}", at()));
                let block: Vec<Step> = script.steps.drain(first..).collect();
                for _ in 0..count {
                    script.steps.extend(block.iter().cloned());
                }
                continue;
            }
            let (connection, rest) = match line.split_once("> ") {
                Some((name, rest)) if name.chars().all(char::is_alphanumeric) => (name, rest),
                _ => ("a", line),
            };
            let (detail, rest) = match rest.strip_prefix("hide ") {
                Some(rest) => (Detail::Kinds, rest),
                None => (Detail::All, rest),
            };
            let action = action(rest).unwrap_or_else(|why| panic!("{}: {why}", at()));
            script.framed |= matches!(&action, Action::Connect(wish) if wish.frames());
            script.pipelined |= matches!(&action, Action::Pipeline | Action::Raw(_));
            script.steps.push(Step {
                connection: connection.to_owned(),
                detail,
                action,
            });
        }
        assert!(repeat.is_none(), "{}: a repeat has no end", script.name);
        script
    }

    /// How many steps there are.
    pub(crate) fn len(&self) -> usize {
        self.steps.len()
    }

    /// Plays the script and writes down every packet that came.
    pub(crate) fn play(&self, endpoint: &Endpoint, pace: Pace, framing: Framing) -> Transcript {
        self.play_to(endpoint, pace, framing, self.steps.len()).0
    }

    /// Plays the first steps. The connections that are then open come with what was written down.
    pub(crate) fn play_to(
        &self,
        endpoint: &Endpoint,
        pace: Pace,
        framing: Framing,
        steps: usize,
    ) -> (Transcript, Vec<Link>) {
        let mut player = Player {
            endpoint,
            pace,
            framing,
            open: BTreeMap::new(),
            transcript: Transcript::default(),
        };
        for step in self.steps.iter().take(steps) {
            if !player.step(step) {
                break;
            }
        }
        let open = player.open.into_values().map(|side| side.link).collect();
        (player.transcript, open)
    }
}

/// The replies that are to come.
type Owed = Vec<(Shape, Detail)>;

/// One connection of a script.
struct Side {
    link: Link,
    statements: Vec<u32>,
    file: Vec<u8>,
    /// What was collected for one write, and what it is owed.
    pipeline: Option<(Vec<u8>, Owed)>,
}

struct Player<'a> {
    endpoint: &'a Endpoint,
    pace: Pace,
    framing: Framing,
    open: BTreeMap<String, Side>,
    transcript: Transcript,
}

impl Player<'_> {
    /// Plays one step; false ends the script, because nothing after it can mean anything.
    fn step(&mut self, step: &Step) -> bool {
        let name = step.connection.as_str();
        if let Action::Connect(wish) = &step.action {
            let endpoint = wish.endpoint(self.endpoint);
            return self.connect(name, &endpoint);
        }
        if !self.open.contains_key(name) {
            let endpoint = self.endpoint.clone();
            if !self.connect(name, &endpoint) {
                return false;
            }
        }
        match &step.action {
            Action::Connect(_) => true,
            Action::Send(request) => self.request(name, request, step.detail),
            Action::File(file) => {
                self.side(name).file.clone_from(file);
                true
            }
            Action::Pipeline => {
                self.side(name).pipeline = Some((Vec::new(), Vec::new()));
                true
            }
            Action::End => {
                let (bytes, owed) = self.side(name).pipeline.take().expect("a pipeline");
                self.side(name).link.send(&bytes, 0);
                owed.into_iter()
                    .all(|(shape, detail)| self.read(name, shape, detail))
            }
            Action::Raw(bytes) => {
                self.side(name).link.send_raw(bytes);
                true
            }
            Action::UntilClosed => {
                for packet in self.side(name).link.until_closed() {
                    self.transcript
                        .packet(name, Part::Text, &packet, Detail::All);
                }
                self.transcript.note(name, "Closed");
                true
            }
            Action::Read(shape) => self.read(name, *shape, step.detail),
            Action::Drop => {
                self.open.remove(name);
                true
            }
        }
    }

    fn side(&mut self, name: &str) -> &mut Side {
        self.open.get_mut(name).expect("opened before")
    }

    fn connect(&mut self, name: &str, endpoint: &Endpoint) -> bool {
        let mut endpoint = endpoint.clone();
        endpoint.login.capabilities = self.framing.apply(endpoint.login.capabilities);
        let mut link = Link::dial(endpoint.port);
        link.pace = self.pace;
        match link.login(&endpoint.login) {
            Ok(()) => {
                // Whether a server tells the database in the OK of a login is its own business.
                self.transcript.note(name, "in");
                let side = Side {
                    link,
                    statements: Vec::new(),
                    file: Vec::new(),
                    pipeline: None,
                };
                self.open.insert(name.to_owned(), side);
                true
            }
            Err(Failure::Refused(error)) => {
                self.transcript.refused(name, &error);
                false
            }
            Err(Failure::Broken(why)) => {
                self.transcript
                    .note(name, &format!("login broken (Hung): {why}"));
                false
            }
        }
    }

    fn request(&mut self, name: &str, request: &Request, detail: Detail) -> bool {
        let ids: BTreeMap<String, u32> = self
            .open
            .iter()
            .map(|(name, side)| (name.clone(), side.link.connection_id))
            .collect();
        let side = self.side(name);
        if let Content::ChangeUser {
            password: Some(password),
            ..
        } = &request.content
        {
            side.link.password.clone_from(password);
        }
        let payload = request.payload(&side.statements, &ids, name, &side.link);
        if let Some((bytes, owed)) = &mut side.pipeline {
            put(bytes, 0, |out| out.extend_from_slice(&payload));
            owed.push((request.shape, detail));
            return true;
        }
        side.link.send_command(&payload);
        self.read(name, request.shape, detail)
    }

    fn read(&mut self, name: &str, shape: Shape, detail: Detail) -> bool {
        let side = self.open.get_mut(name).expect("opened before");
        let mut reader = Reader::new(&mut side.link);
        reader.file = std::mem::take(&mut side.file);
        let read = reader.read(shape);
        let detail = match shape {
            Shape::Authentication => Detail::Unnumbered,
            _ => detail,
        };
        for (part, packet) in std::mem::take(&mut reader.parts) {
            self.transcript.packet(name, part, &packet, detail);
            if part == Part::PrepareOk {
                let [_, id @ ..] = &packet.payload[..5] else {
                    unreachable!()
                };
                side.statements
                    .push(u32::from_le_bytes(id.try_into().unwrap()));
            }
        }
        match read {
            Ok(()) => true,
            Err(broken) => {
                self.transcript.note(name, &format!("{broken:?}"));
                false
            }
        }
    }
}
