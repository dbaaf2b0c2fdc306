//! SQLite files.
//!
//! A session is a connection on a thread of its own, which takes one command at a time: the
//! library blocks. What the judge would refuse is refused by the connection once more, by its open
//! flags, an authorizer and limits.

mod authorizer;
mod catalogue;
mod detail;
pub(crate) mod error;
mod execute;
mod explain;
pub(crate) mod open;
mod place;
pub(crate) mod stop;
pub mod text;
mod thread;
pub mod types;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use crate::adapter::{
    Access, Account, Adapter, AdapterError, Cancel, Caps, Channel, Events, Plan, Power, Prepared,
    Report, SchemaInfo, SchemaVersion, Session, TableDetail, TableInfo, Work,
};
use stop::Stop;
use thread::Thread;

pub use place::{Place, PlaceError};

/// The one schema of a file that counts.
pub const SCHEMA: &str = "main";

/// An SQLite file.
#[derive(Debug, Clone)]
pub struct Sqlite {
    place: Place,
    busy: Duration,
}

/// How long a lock that somebody else holds is waited for.
const BUSY: Duration = Duration::from_secs(5);

impl Sqlite {
    /// The file at a place.
    #[must_use]
    pub const fn new(place: Place) -> Self {
        Self { place, busy: BUSY }
    }

    /// The same, with another patience for locks.
    #[must_use]
    pub const fn patient_for(mut self, busy: Duration) -> Self {
        self.busy = busy;
        self
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.place.path()
    }
}

impl Adapter for Sqlite {
    type Session = SqliteSession;

    async fn connect(&self, access: Access) -> Result<(SqliteSession, Report), AdapterError> {
        let begun = Instant::now();
        let (thread, writable) = Thread::start(self.place.clone(), access, self.busy).await?;
        let report = Report {
            version: format!("SQLite {}", rusqlite::version()),
            latency: begun.elapsed(),
            channel: Channel::InProcess,
            account: Account {
                write: writable,
                superuser: Power::Lacking,
                files: Power::Lacking,
            },
        };
        Ok((SqliteSession { thread }, report))
    }
}

/// A session with an SQLite file.
#[derive(Debug)]
pub struct SqliteSession {
    thread: Thread,
}

impl SqliteSession {
    /// A session with a database in memory, which the function makes and draws its walls around.
    pub(crate) async fn in_memory(
        make: impl Fn(&Arc<Stop>) -> Result<rusqlite::Connection, AdapterError> + Send + 'static,
    ) -> Result<Self, AdapterError> {
        let (thread, _) = Thread::start_with(Box::new(make)).await?;
        Ok(Self { thread })
    }

    /// Begins anew: what the session made for itself alone is gone.
    ///
    /// # Errors
    /// When the file cannot be opened any more.
    pub async fn reset(&mut self) -> Result<(), AdapterError> {
        self.thread.reset().await
    }

    /// The version of the schema: another number, another schema.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn schema_version(&mut self) -> Result<SchemaVersion, AdapterError> {
        self.thread.run(catalogue::version).await.map(SchemaVersion)
    }

    /// What columns of tables each view reads.
    ///
    /// # Errors
    /// When the schema cannot be read.
    pub async fn view_columns(&mut self) -> Result<Vec<ViewColumn>, AdapterError> {
        self.thread.run(catalogue::view_columns).await
    }

    /// Every table with all there is to know of it.
    ///
    /// # Errors
    /// When the schema cannot be read.
    pub async fn describe_all(&mut self) -> Result<Vec<TableDetail>, AdapterError> {
        self.thread
            .run(|connection| {
                let tables = catalogue::tables(connection, None)?;
                detail::describe(connection, tables)
            })
            .await
    }
}

/// A column that a view reads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ViewColumn {
    /// The view.
    pub view: String,
    /// The table, or another view.
    pub table: String,
    /// The column of it.
    pub column: String,
}

impl Session for SqliteSession {
    async fn prepare(&mut self, sql: Arc<str>) -> Result<Prepared, AdapterError> {
        self.thread.prepare(sql).await
    }

    async fn execute(&mut self, work: Work, caps: Caps) -> Result<Events, AdapterError> {
        self.thread.execute(work, caps).await
    }

    async fn list_schemas(&mut self) -> Result<Vec<SchemaInfo>, AdapterError> {
        Ok(vec![SchemaInfo {
            name: SCHEMA.to_owned(),
        }])
    }

    async fn list_tables(&mut self, schema: Option<&str>) -> Result<Vec<TableInfo>, AdapterError> {
        if schema.is_some_and(|schema| schema != SCHEMA) {
            return Ok(Vec::new());
        }
        self.thread
            .run(|connection| catalogue::tables(connection, None))
            .await
    }

    async fn describe_table(
        &mut self,
        schema: &str,
        table: &str,
    ) -> Result<Option<TableDetail>, AdapterError> {
        if schema != SCHEMA {
            return Ok(None);
        }
        let table = table.to_owned();
        self.thread
            .run(move |connection| {
                let tables = catalogue::tables(connection, Some(&table))?;
                Ok(detail::describe(connection, tables)?.pop())
            })
            .await
    }

    async fn explain(&mut self, sql: Arc<str>) -> Result<Plan, AdapterError> {
        self.thread
            .run(move |connection| explain::explain(connection, &sql))
            .await
    }

    fn canceller(&self) -> Arc<dyn Cancel> {
        self.thread.canceller()
    }
}
