//! One interface to every engine, for whoever wants typed rows instead of a database's wire.
//!
//! What is executed has been admitted before: an adapter decides nothing. It bounds what it is
//! asked for (rows, bytes, time) and tells errors in words that fit every engine.

pub mod batch;
pub mod error;
pub mod plan;
pub mod schema;

use std::fmt::Debug;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::sync::mpsc;

pub use batch::{Batch, ValueRef};
pub use error::{AdapterError, Trouble};
pub use plan::{Plan, PlanNode};
pub use schema::{Column, ColumnType, Origin, SchemaInfo, TableDetail, TableInfo};

/// What a session may do, whatever it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// Only read: the engine itself refuses the rest.
    Read,
    /// Read and write.
    Write,
}

/// What was found when a session was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The engine and its version, for people.
    pub version: String,
    /// How long it took.
    pub latency: Duration,
    /// Whether what is said travels encrypted.
    pub channel: Channel,
    /// What the stored account could do, were it asked for.
    pub account: Account,
}

/// How a session reaches its engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// It does not leave the process.
    InProcess,
    /// Encrypted.
    Tls,
    /// In the clear.
    Plain,
}

/// A power of the stored account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Power {
    /// It has it.
    Held,
    /// It has not.
    Lacking,
}

/// What the stored account could do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account {
    /// Change data.
    pub write: Power,
    /// Everything there is.
    pub superuser: Power,
    /// Read or write the server's own files.
    pub files: Power,
}

/// Bounds on one execution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Caps {
    /// Rows of a result.
    pub rows: Option<u64>,
    /// Bytes of a result's values.
    pub bytes: Option<u64>,
    /// Time from its start to its last row.
    pub time: Option<Duration>,
}

/// A value given to a parameter.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// NULL.
    Null,
    /// A whole number.
    Integer(i64),
    /// A floating-point number.
    Real(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// What is to be executed.
#[derive(Debug, Clone, PartialEq)]
pub enum Work {
    /// All statements of a text, one after another, without parameters. Where there are several
    /// they are one transaction, unless they speak of transactions themselves.
    Script(Arc<str>),
    /// The one statement of a text. Parameter `$n` or `?n` has the value `n - 1`.
    Statement(Arc<str>, Vec<Value>),
}

/// What is known of a statement before it runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// The number of its highest parameter.
    pub parameters: usize,
    /// Its result's columns; none where it has no result.
    pub columns: Arc<[Column]>,
    /// The schema that it was prepared by.
    pub schema: SchemaVersion,
}

/// The version of a schema: another number, another schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SchemaVersion(pub i64);

/// Whether a transaction is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transaction {
    /// None is.
    Idle,
    /// One is.
    Open,
}

/// What comes of an execution, in this order for each statement: `Columns` where it has a result,
/// then `Rows`, then `Done`. The last thing of all is `End` or `Failed`.
#[derive(Debug)]
pub enum Event {
    /// A result begins; the schema that it was made by.
    Columns(Arc<[Column]>, SchemaVersion),
    /// Some of its rows.
    Rows(Batch),
    /// A statement has run.
    Done(Done),
    /// All have run.
    End(Transaction),
    /// One failed; those behind it did not run.
    Failed(AdapterError, Transaction),
}

/// A statement that has run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// What it was: its first word, in capitals.
    pub verb: &'static str,
    /// Rows that it changed, or returned.
    pub rows: u64,
}

/// What comes of an execution, as it comes. Dropping it stops the execution.
#[derive(Debug)]
pub struct Events {
    receiver: mpsc::Receiver<Event>,
}

/// Events that may wait for their reader: a slow one holds the engine back.
const WAITING: usize = 4;

impl Events {
    /// A stream, and what is told to it.
    #[must_use]
    pub fn channel() -> (mpsc::Sender<Event>, Self) {
        let (sender, receiver) = mpsc::channel(WAITING);
        (sender, Self { receiver })
    }

    /// The next event; a failure where the engine ended without a last word.
    pub async fn next(&mut self) -> Event {
        std::future::poll_fn(|cx| self.poll_next(cx)).await
    }

    /// The same, for whoever waits for something else too.
    pub fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Event> {
        let lost = || Event::Failed(AdapterError::lost(), Transaction::Idle);
        self.receiver
            .poll_recv(cx)
            .map(|event| event.unwrap_or_else(lost))
    }
}

/// Stops what a session is doing. Works from anywhere.
pub trait Cancel: Debug + Send + Sync {
    /// Asks the engine to stop; what runs fails within a second.
    fn cancel(&self);
}

/// A session with an engine.
pub trait Session: Send + 'static {
    /// What is known of a statement before it runs.
    fn prepare(
        &mut self,
        sql: Arc<str>,
    ) -> impl Future<Output = Result<Prepared, AdapterError>> + Send;

    /// Begins to execute. One execution at a time: the one before ends with its events.
    fn execute(
        &mut self,
        work: Work,
        caps: Caps,
    ) -> impl Future<Output = Result<Events, AdapterError>> + Send;

    /// The schemas that there are.
    fn list_schemas(
        &mut self,
    ) -> impl Future<Output = Result<Vec<SchemaInfo>, AdapterError>> + Send;

    /// Tables and what is like them, of all schemas or of one.
    fn list_tables(
        &mut self,
        schema: Option<&str>,
    ) -> impl Future<Output = Result<Vec<TableInfo>, AdapterError>> + Send;

    /// Everything about a table; none where there is none of that name.
    fn describe_table(
        &mut self,
        schema: &str,
        table: &str,
    ) -> impl Future<Output = Result<Option<TableDetail>, AdapterError>> + Send;

    /// How a statement would be executed. It is not.
    fn explain(&mut self, sql: Arc<str>)
    -> impl Future<Output = Result<Plan, AdapterError>> + Send;

    /// What stops it.
    fn canceller(&self) -> Arc<dyn Cancel>;
}

/// An engine.
pub trait Adapter: Debug + Send + Sync + 'static {
    /// Its sessions.
    type Session: Session;

    /// Opens a session.
    fn connect(
        &self,
        access: Access,
    ) -> impl Future<Output = Result<(Self::Session, Report), AdapterError>> + Send;
}
