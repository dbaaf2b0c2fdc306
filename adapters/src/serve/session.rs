//! A session: its login, its messages, and the state of its transaction.

mod flow;

pub(super) use flow::aborted;

use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::backend::{self, TransactionStatus};
use bosdb_protocol::pg::frame;
use bosdb_protocol::pg::frontend::{self, FrontendTag, Named};
use bosdb_protocol::pg::startup::option_settings;
use bosdb_protocol::pg::startup::{self, StartupPacket};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::extended::{Portal, Statement};
use super::settings::Settings;
use super::{Entry, Shared, error};
use crate::adapter::{Access, Adapter, AdapterError, Caps, Session as _, Trouble};
use crate::pipe::PipeEnd;
use crate::sqlite::SqliteSession;

/// The longest message. The gateway's own bound on statements is narrower.
const MAX_MESSAGE: usize = 64 * 1024 * 1024;

/// Bytes that wait before they are written.
const HIGH_WATER: usize = 64 * 1024;

/// Prepared statements or portals of a session.
const MAX_NAMES: usize = 10_000;

/// Room that is kept when nothing waits.
const KEPT: usize = 64 * 1024;

/// Why a session ends.
#[derive(Debug)]
pub(super) struct Over;

impl From<io::Error> for Over {
    fn from(_: io::Error) -> Self {
        Self
    }
}

impl From<ProtocolError> for Over {
    /// Nobody but the gateway speaks to it, which does not break the protocol.
    fn from(error: ProtocolError) -> Self {
        tracing::error!(%error, "the server of an SQLite file was spoken to wrongly");
        Self
    }
}

/// A statement fails, or the session ends.
#[derive(Debug)]
pub(super) enum Stopped {
    Failed(AdapterError),
    Over,
}

impl From<AdapterError> for Stopped {
    fn from(error: AdapterError) -> Self {
        if error.trouble == Trouble::Lost {
            Self::Over
        } else {
            Self::Failed(error)
        }
    }
}

impl From<Over> for Stopped {
    fn from(Over: Over) -> Self {
        Self::Over
    }
}

impl From<ProtocolError> for Stopped {
    fn from(error: ProtocolError) -> Self {
        Over::from(error).into()
    }
}

/// The batch of extended messages that is being answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Batch {
    Handled,
    /// One failed: everything up to the Sync is discarded.
    Failed,
}

/// Whether a batch has a transaction of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Implicit {
    None,
    Open,
}

/// Whether the transaction may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Usual,
    ReadOnly,
}

/// A session.
pub(super) struct Talk {
    pub(super) shared: Arc<Shared>,
    pub(super) pipe: PipeEnd,
    inbound: Vec<u8>,
    /// Bytes of `inbound` that were handled.
    handled: usize,
    pub(super) out: Vec<u8>,
    pub(super) engine: SqliteSession,
    pub(super) user: String,
    pub(super) settings: Settings,
    /// As they were when the transaction began.
    pub(super) before: Option<Settings>,
    pub(super) status: TransactionStatus,
    pub(super) mode: Mode,
    pub(super) implicit: Implicit,
    batch: Batch,
    pub(super) statements: HashMap<Box<[u8]>, Arc<Statement>>,
    pub(super) portals: HashMap<Box<[u8]>, Portal>,
    entry: Entry,
}

/// Serves whoever is at the other end of a pipe.
pub(super) async fn serve(shared: Arc<Shared>, mut pipe: PipeEnd) {
    let mut inbound = Vec::new();
    let opened = open(&shared, &mut pipe, &mut inbound).await;
    let mut talk = match opened {
        Ok(Some(opened)) => opened.with(shared, pipe, inbound),
        Ok(None) | Err(Over) => return,
    };
    // It ends when the client says so, or is gone.
    let Over = talk.run().await;
    if pipe_is_open(&talk.pipe) {
        talk.pipe.shutdown().await.unwrap_or_default();
    }
}

fn pipe_is_open(pipe: &PipeEnd) -> bool {
    pipe.waiting() != crate::pipe::Waiting::TheEnd
}

/// What a login comes to.
struct Opened {
    engine: SqliteSession,
    user: String,
    settings: Settings,
    entry: Entry,
}

impl Opened {
    fn with(self, shared: Arc<Shared>, pipe: PipeEnd, inbound: Vec<u8>) -> Talk {
        Talk {
            shared,
            pipe,
            inbound,
            handled: 0,
            out: Vec::new(),
            engine: self.engine,
            user: self.user,
            settings: self.settings,
            before: None,
            status: TransactionStatus::Idle,
            mode: Mode::Usual,
            implicit: Implicit::None,
            batch: Batch::Handled,
            statements: HashMap::new(),
            portals: HashMap::new(),
            entry: self.entry,
        }
    }
}

/// Reads the startup packet and opens the file; none where it only was a cancel.
async fn open(
    shared: &Arc<Shared>,
    pipe: &mut PipeEnd,
    inbound: &mut Vec<u8>,
) -> Result<Option<Opened>, Over> {
    let length = loop {
        if let Some(length) = startup::packet_length(inbound)?
            && inbound.len() >= length
        {
            break length;
        }
        if pipe.read_buf(inbound).await? == 0 {
            return Err(Over);
        }
    };
    let packet: Vec<u8> = inbound.drain(..length).collect();
    let startup = match startup::decode(&packet)? {
        StartupPacket::Startup(startup) => startup,
        StartupPacket::CancelRequest(key) => {
            shared.cancel(&key);
            return Ok(None);
        }
        StartupPacket::SslRequest | StartupPacket::GssEncRequest => return Err(Over),
    };
    let options = startup.parameter("options").unwrap_or_default();
    let options = option_settings(options).map_err(|_| Over)?;
    let reads = options
        .iter()
        .any(|(name, value)| name == "default_transaction_read_only" && value == "on");
    let (access, given) = if reads {
        let read_only = ("default_transaction_read_only", "on".to_owned());
        (Access::Read, vec![read_only])
    } else {
        (Access::Write, Vec::new())
    };
    let mut out = Vec::new();
    let engine = match shared.adapter.connect(access).await {
        Ok((engine, _)) => engine,
        Err(error) => {
            error::put(&mut out, &error, "");
            pipe.write_all(&out).await?;
            return Err(Over);
        }
    };
    let entry = shared.enter(engine.canceller())?;
    let settings = Settings::new(&given);
    backend::put_authentication(&mut out, 0, b"");
    settings.announce(&mut out);
    backend::put_backend_key_data(&mut out, &entry.key);
    backend::put_ready_for_query(&mut out, TransactionStatus::Idle);
    pipe.write_all(&out).await?;
    Ok(Some(Opened {
        engine,
        user: startup.parameter("user").unwrap_or("bosdb").to_owned(),
        settings,
        entry,
    }))
}

impl Talk {
    async fn run(&mut self) -> Over {
        loop {
            let (tag, body) = match self.next_message().await {
                Ok(message) => message,
                Err(over) => return over,
            };
            match self.answer(tag, &body).await {
                Ok(()) => {}
                Err(Stopped::Failed(error)) => {
                    error::put(&mut self.out, &error, "");
                    self.batch = Batch::Failed;
                    self.failed();
                }
                Err(Stopped::Over) => return Over,
            }
            if self.out.len() > HIGH_WATER
                && let Err(over) = self.send().await
            {
                return over;
            }
        }
    }

    /// The number that the session is known by.
    pub(super) const fn process(&self) -> i32 {
        self.entry.key.process
    }

    /// Something failed: a transaction that is open fails with it.
    pub(super) fn failed(&mut self) {
        if self.status == TransactionStatus::InTransaction {
            self.status = TransactionStatus::Failed;
        }
    }

    async fn next_message(&mut self) -> Result<(FrontendTag, Vec<u8>), Over> {
        loop {
            let waiting = self.inbound.get(self.handled..).unwrap_or_default();
            if let Some(header) = frame::header(waiting)? {
                let tag = FrontendTag::from_byte(header.tag)?;
                if header.body > MAX_MESSAGE {
                    return Err(ProtocolError::Malformed(tag.name()).into());
                }
                if let Some(body) = waiting.get(frame::HEADER..header.frame()) {
                    let body = body.to_vec();
                    self.handled = self.handled.saturating_add(header.frame());
                    return Ok((tag, body));
                }
            }
            self.send().await?;
            self.inbound.drain(..self.handled);
            self.handled = 0;
            if self.inbound.is_empty() {
                self.inbound.shrink_to(KEPT);
            }
            if self.pipe.read_buf(&mut self.inbound).await? == 0 {
                return Err(Over);
            }
        }
    }

    /// Whether the next message is there already, and is a Sync.
    pub(super) fn sync_follows(&self) -> bool {
        self.inbound.get(self.handled) == Some(&b'S')
    }

    /// Writes what waits.
    pub(super) async fn send(&mut self) -> Result<(), Over> {
        if self.out.is_empty() {
            return Ok(());
        }
        self.pipe.write_all(&self.out).await?;
        self.out.clear();
        self.out.shrink_to(2 * HIGH_WATER);
        Ok(())
    }

    /// Writes what waits where it is much.
    pub(super) async fn send_if_much(&mut self) -> Result<(), Over> {
        if self.out.len() > HIGH_WATER {
            self.send().await
        } else {
            Ok(())
        }
    }

    /// The bounds on the next statement.
    pub(super) fn caps(&self) -> Caps {
        let time = self
            .settings
            .value("statement_timeout")
            .and_then(milliseconds);
        Caps {
            time,
            ..Caps::default()
        }
    }

    async fn answer(&mut self, tag: FrontendTag, body: &[u8]) -> Result<(), Stopped> {
        let ends = matches!(tag, FrontendTag::Sync | FrontendTag::Terminate);
        if self.batch == Batch::Failed && !ends {
            return Ok(());
        }
        match tag {
            FrontendTag::Query => self.on_query(frontend::query(body)?).await,
            FrontendTag::Parse => self.on_parse(&frontend::parse(body)?).await,
            FrontendTag::Bind => self.on_bind(body),
            FrontendTag::Describe => {
                let (kind, name) = frontend::named(body, "Describe")?;
                match kind {
                    Named::Statement => self.describe_statement(name).await,
                    Named::Portal => self.describe_portal(name).await,
                }
            }
            FrontendTag::Execute => {
                let (portal, limit) = frontend::execute_up_to(body)?;
                self.on_execute(portal, limit).await
            }
            FrontendTag::Close => {
                let (kind, name) = frontend::named(body, "Close")?;
                match kind {
                    Named::Statement => drop(self.statements.remove(name)),
                    Named::Portal => drop(self.portals.remove(name)),
                }
                backend::put_empty(&mut self.out, b'3');
                Ok(())
            }
            FrontendTag::Sync => self.on_sync().await,
            FrontendTag::Flush => Ok(self.send().await?),
            FrontendTag::Terminate => Err(Stopped::Over),
            FrontendTag::CopyData | FrontendTag::CopyDone | FrontendTag::CopyFail => Ok(()),
            FrontendTag::FunctionCall => {
                error::put_coded(
                    &mut self.out,
                    "0A000",
                    "there are no functions to call by number",
                );
                self.failed();
                self.ready();
                Ok(())
            }
            FrontendTag::Password => Err(Stopped::Over),
        }
    }

    async fn on_sync(&mut self) -> Result<(), Stopped> {
        let failed = self.batch == Batch::Failed;
        self.batch = Batch::Handled;
        if self.implicit == Implicit::Open {
            self.implicit = Implicit::None;
            let end = if failed { "ROLLBACK" } else { "COMMIT" };
            if let Err(stopped) = self.control(end).await {
                match stopped {
                    Stopped::Failed(error) => {
                        error::put(&mut self.out, &error, "");
                        self.control("ROLLBACK").await?;
                    }
                    Stopped::Over => return Err(Stopped::Over),
                }
            }
            self.status = TransactionStatus::Idle;
        }
        self.ready();
        Ok(())
    }

    /// Appends a ReadyForQuery. Portals end with their transaction.
    pub(super) fn ready(&mut self) {
        if self.status == TransactionStatus::Idle {
            self.portals.clear();
            self.before = None;
            self.mode = Mode::Usual;
        }
        backend::put_ready_for_query(&mut self.out, self.status);
    }

    /// Whether there is room for another name.
    pub(super) fn bound_names(&self) -> Result<(), AdapterError> {
        if self.statements.len().max(self.portals.len()) >= MAX_NAMES {
            let message = format!("a session has at most {MAX_NAMES} statements or portals");
            return Err(AdapterError::new(Trouble::TooLarge, message));
        }
        Ok(())
    }
}

/// `0`, `1500`, `15s`, `2min`: none for no limit.
fn milliseconds(text: &str) -> Option<Duration> {
    let text = text.trim();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number: u64 = text.get(..digits)?.parse().ok()?;
    let unit = match text.get(digits..)?.trim() {
        "" | "ms" => 1,
        "s" => 1000,
        "min" => 60_000,
        "h" => 3_600_000,
        _ => return None,
    };
    (number > 0).then(|| Duration::from_millis(number.saturating_mul(unit)))
}
