//! One client session after its login: one task that owns the client's stream and, while it leases
//! one, the backend's. A client sends one command and reads its reply; what it sends ahead waits in
//! its buffer.

use std::collections::HashMap;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use bosdb_gateway::Profile;
use bosdb_gateway::admitted::{Prepared, Running};
use bosdb_gateway::door::{Door, Facts, Standing};
use bosdb_gateway::mysql::{Backend, Flavour, Server, Settings};
use bosdb_gateway::sessions::{Registration, Stop, Waiting};
use bosdb_gateway::stats::Figure;
use bosdb_policy::{ClientCharset, Effects, MySqlFacts, SessionFacts, SqlModes};
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::collation;
use bosdb_protocol::mysql::command::MultiStatements;

use super::end::End;
use super::forward::{Gate, Then, Work};
use super::outgoing::Caps;
use super::statements::Statements;
use super::states::{ClientSide, Doing, Framing, Input, Keeping, Overdue, Scan, Silence, Silent};
use crate::client::Client;

/// A client that has logged in.
pub(crate) struct Connected {
    /// Its stream.
    pub(crate) client: Client,
    /// Its way in.
    pub(crate) door: Door,
    /// Its place among the sessions.
    pub(crate) registration: Registration,
    /// What it can do, of what it was offered.
    pub(crate) agreed: Capabilities,
    /// The collation that it gave.
    pub(crate) collation: u16,
    /// The database that it begins in; none: the target's.
    pub(crate) schema: Option<Box<str>>,
    /// The server that texts are judged for.
    pub(crate) server: Arc<Server>,
}

/// A client that wants to be somebody else. Its session is over.
pub(crate) struct Handover {
    /// Its stream.
    pub(crate) client: Client,
    /// Its place among the sessions.
    pub(crate) registration: Registration,
    /// The whole payload of its COM_CHANGE_USER.
    pub(crate) payload: Vec<u8>,
    /// The number of the packet that comes next.
    pub(crate) sequence: u8,
}

/// A session.
pub(super) struct Session {
    pub(super) client: Client,
    pub(super) door: Door,
    pub(super) registration: Registration,
    pub(super) agreed: Capabilities,
    pub(super) server: Arc<Server>,
    pub(super) backend: Option<Backend>,
    pub(super) gate: Gate,
    pub(super) work: Option<Work>,
    pub(super) doing: Doing,
    /// What is being answered.
    pub(super) then: Option<Then>,
    /// The statement that is being answered.
    pub(super) running: Option<Running>,
    pub(super) input: Input,
    /// The number of the packet that is sent to the client next.
    pub(super) sequence: u8,
    /// What the client has set.
    pub(super) settings: Arc<Settings>,
    /// What it had set when it logged in.
    pub(super) at_login: Arc<Settings>,
    /// How the server reads its texts.
    pub(super) facts: SessionFacts,
    pub(super) several: MultiStatements,
    pub(super) several_at_login: MultiStatements,
    pub(super) statements: Statements,
    /// Statements prepared by SQL, by name.
    pub(super) by_name: HashMap<Box<str>, Arc<Prepared>>,
    pub(super) last_insert_id: u64,
    pub(super) keeping: Keeping,
    /// What the statement under way will make of that.
    pub(super) counting: Keeping,
    /// What its text says that it may leave behind beyond what was judged.
    pub(super) mentions: Effects,
    pub(super) scan: Scan,
    pub(super) framing: Framing,
    pub(super) client_side: ClientSide,
    pub(super) silent: Silent,
    pub(super) overdue: Overdue,
    pub(super) caps: Caps,
    /// Bytes relayed for the statement now being answered.
    pub(super) reply_bytes: u64,
    /// Packets of the client's file.
    pub(super) file_packets: u8,
    pub(super) waiting: Option<Waiting>,
    pub(super) progress_before: u64,
}

/// Serves a client that has logged in, to the end of its session.
pub(crate) async fn run(connected: Box<Connected>) -> Option<Handover> {
    let mut session = Box::new(Session::new(*connected));
    let end = poll_fn(|cx| session.poll_session(cx)).await;
    // Boxed, so that a session that lives does not carry the space of its end.
    Box::pin(session.finish(end)).await
}

impl Session {
    fn new(connected: Connected) -> Self {
        let Connected {
            client,
            door,
            registration,
            agreed,
            collation,
            schema,
            server,
        } = connected;
        let mut settings = Settings::fresh(door.target().database());
        if let Some((charset, collation)) = collation::of(collation) {
            let spoken =
                server.version.flavour == Flavour::MySql || collation::is_shared(collation);
            if spoken && ClientCharset::of(charset).is_some() {
                settings.names(charset, collation);
            }
        }
        if let Some(schema) = schema {
            settings.use_database(&schema);
        }
        let settings = Arc::new(settings);
        let several = if agreed.has(Capabilities::MULTI_STATEMENTS) {
            MultiStatements::On
        } else {
            MultiStatements::Off
        };
        Self {
            facts: facts(&server, &settings),
            client,
            door,
            registration,
            agreed,
            server,
            backend: None,
            gate: Gate::Open,
            work: None,
            doing: Doing::Nothing,
            then: None,
            running: None,
            input: Input::None,
            sequence: 0,
            at_login: Arc::clone(&settings),
            settings,
            several,
            several_at_login: several,
            statements: Statements::default(),
            by_name: HashMap::new(),
            last_insert_id: 0,
            keeping: Keeping::No,
            counting: Keeping::No,
            mentions: Effects::NONE,
            scan: Scan::START,
            framing: Framing::START,
            client_side: ClientSide::Talking,
            silent: Silent::default(),
            overdue: Overdue::No,
            caps: Caps::default(),
            reply_bytes: 0,
            file_packets: 0,
            waiting: None,
            progress_before: 0,
        }
    }

    /// Everything that can be done now. Pending: the task is registered with all it waits for.
    fn poll_session(&mut self, cx: &mut Context<'_>) -> Poll<End> {
        self.registration.handle.register(cx);
        match self.step(cx) {
            Ok(()) => {
                self.note_what_is_waited_for();
                if let Some(backend) = &self.backend {
                    self.registration.handle.show_effects(backend.effects());
                }
                Poll::Pending
            }
            Err(end) => Poll::Ready(end),
        }
    }

    fn step(&mut self, cx: &mut Context<'_>) -> Result<(), End> {
        self.obey()?;
        self.silent = Silent::default();
        loop {
            let mut moved = self.poll_gate(cx)?;
            moved |= self.poll_client_in(cx)?;
            moved |= self.poll_backend_out(cx);
            moved |= self.poll_backend_in(cx)?;
            if let Poll::Ready(Err(error)) = self.client.poll_send(cx) {
                return Err(End::client(&error));
            }
            self.part_from_backend();
            if !moved {
                return self.look_whether_over();
            }
        }
    }

    /// Whether nothing is under way and no transaction is open.
    pub(super) fn is_between_transactions(&self) -> bool {
        self.is_at_rest()
            && self.client.inbound.is_empty()
            && self.client.unsent() == 0
            && self
                .backend
                .as_ref()
                .is_none_or(|backend| !backend.is_in_transaction())
    }

    /// Whether no command is being handled.
    pub(super) const fn is_at_rest(&self) -> bool {
        matches!(self.gate, Gate::Open)
            && self.work.is_none()
            && matches!(self.doing, Doing::Nothing)
            && matches!(self.input, Input::None)
    }

    fn look_whether_over(&self) -> Result<(), End> {
        let drains = self.registration.handle.stop() == Some(Stop::Drain);
        if drains && self.is_between_transactions() {
            return Err(End::Stopped);
        }
        let silent = self.client_side == ClientSide::Silent;
        if silent && self.is_at_rest() && self.client.unsent() == 0 && self.scan.is_clear() {
            return Err(End::Finished);
        }
        Ok(())
    }

    fn poll_client_in(&mut self, cx: &mut Context<'_>) -> Result<bool, End> {
        let mut moved = false;
        loop {
            if self.handle_client_bytes()? {
                moved = true;
                continue;
            }
            // Bytes that nobody looks at yet need no room of their own.
            let idle = self.takes_client_bytes();
            let asks = idle || self.client.inbound.is_empty();
            if moved
                || !asks
                || self.client_side == ClientSide::Silent
                || self.silent.client == Silence::Heard
            {
                return Ok(moved);
            }
            match self.client.poll_read(cx) {
                Poll::Pending => {
                    self.silent.client = Silence::Heard;
                    return Ok(moved);
                }
                Poll::Ready(Ok(0)) => {
                    if !idle || !self.client.inbound.is_empty() || !self.is_at_rest() {
                        return Err(End::ClientGone);
                    }
                    self.client_side = ClientSide::Silent;
                    return Ok(true);
                }
                Poll::Ready(Ok(_)) => moved |= !idle,
                Poll::Ready(Err(error)) => return Err(End::client(&error)),
            }
        }
    }

    fn poll_backend_out(&mut self, cx: &mut Context<'_>) -> bool {
        let Some(backend) = &mut self.backend else {
            return false;
        };
        let before = backend.unsent();
        if before == 0 {
            return false;
        }
        match backend.poll_send(cx) {
            Poll::Ready(Ok(())) => true,
            Poll::Pending => backend.unsent() < before,
            // What the backend said last may still be in the socket, and is told if so.
            Poll::Ready(Err(_)) => false,
        }
    }

    // === what others need ===

    /// How the backend reads SQL.
    pub(super) const fn facts(&self) -> Facts {
        Facts {
            reading: self.facts,
            in_doubt: false,
        }
    }

    /// Notes what is set now.
    pub(super) fn settings_are(&mut self, settings: &Arc<Settings>) {
        if !self.settings.same_as(settings) {
            self.settings = Arc::clone(settings);
            self.facts = facts(&self.server, settings);
        }
    }

    /// How this session's backends are opened.
    pub(super) fn profile(&self) -> Profile {
        let profile = self.door.profile();
        if self.agreed.has(Capabilities::FOUND_ROWS) {
            profile.counting_found()
        } else {
            profile
        }
    }

    /// Looks whether a reload touches this session.
    pub(super) fn refresh(&mut self) -> Result<(), End> {
        match self.door.refresh() {
            Standing::Same => return Ok(()),
            Standing::Changed => {}
            Standing::Revoked => return Err(End::Revoked),
        }
        let profile = self.profile();
        let wrong = self.backend.as_ref().is_some_and(|backend| {
            !backend.fits(&self.door, profile) && backend.is_quiet() && !backend.is_in_transaction()
        });
        if wrong
            && self.scan.is_clear()
            && let Some(backend) = self.backend.take()
        {
            backend.give_back(&self.registration.handle);
        }
        Ok(())
    }

    /// Counts the bytes that came from and went to the client.
    pub(super) fn count_bytes(&mut self) {
        let (received, sent) = self.client.uncounted();
        self.door.count(Figure::Received, received);
        self.door.count(Figure::Sent, sent);
    }
}

/// How a server reads texts of a session with these settings.
fn facts(server: &Server, settings: &Settings) -> SessionFacts {
    let sql_mode = settings.value("sql_mode").unwrap_or(&server.sql_mode);
    let charset = settings.value("character_set_client").unwrap_or("utf8mb4");
    SessionFacts::MySql(MySqlFacts {
        flavour: match server.version.flavour {
            Flavour::MySql => bosdb_policy::Flavour::MySql,
            Flavour::MariaDb => bosdb_policy::Flavour::MariaDb,
        },
        version: server.version.number,
        modes: SqlModes::parse(sql_mode),
        // One that nobody knows is read as the one that hides most.
        charset: ClientCharset::of(charset).unwrap_or(ClientCharset::BackslashTrail),
    })
}
