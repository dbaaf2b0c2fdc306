//! PostgreSQL's catalogue of an SQLite file: tables of the names that clients ask for, in a
//! database of its own in memory, filled from the schema. Questions are put into SQLite's SQL and
//! asked there; the file's data is not in reach.

mod fill;
mod functions;
mod translate;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Mutex as Turn;

use crate::adapter::{
    Access, Adapter, AdapterError, Batch, Caps, Column, Event, Prepared, SchemaVersion,
    Session as _, TableDetail, Trouble, Value, Work,
};
use crate::sqlite::{Sqlite, SqliteSession, ViewColumn};

/// Rows and bytes of an answer: a schema has no more to tell.
const CAPS: Caps = Caps {
    rows: Some(2_000_000),
    bytes: Some(256 * 1024 * 1024),
    time: Some(std::time::Duration::from_secs(30)),
};

/// Times that the schema is read again because it changes meanwhile.
const ATTEMPTS: usize = 3;

/// Who asks: some questions are about that.
#[derive(Debug, Clone)]
pub(super) struct Asker {
    pub(super) user: String,
    pub(super) process: i32,
    pub(super) settings: HashMap<String, String>,
}

/// A schema as it was at one time.
#[derive(Debug, Default)]
pub(super) struct Snapshot {
    version: SchemaVersion,
    tables: Vec<TableDetail>,
    views: Vec<ViewColumn>,
    /// Numbers of tables and their columns, by lower-case names.
    places: HashMap<String, (u32, HashMap<String, i16>)>,
}

impl Snapshot {
    fn new(version: SchemaVersion, tables: Vec<TableDetail>, views: Vec<ViewColumn>) -> Self {
        let places = tables.iter().map(|table| {
            let columns = table.columns.iter().zip(1_i16..);
            let columns = columns.map(|(column, n)| (column.name.to_ascii_lowercase(), n));
            let number = number_of(&table.info.name, &table.definition);
            (
                table.info.name.to_ascii_lowercase(),
                (number, columns.collect()),
            )
        });
        Self {
            version,
            places: places.collect(),
            tables,
            views,
        }
    }

    /// The numbers of a table and of one of its columns. One that was made since then has a number
    /// too, which nobody knows: what depends on knowing it is then looked at again.
    pub(super) fn place(&self, table: &str, column: &str) -> (u32, u16) {
        let found = self.places.get(&table.to_ascii_lowercase());
        let number = found.map_or_else(|| number_of(table, ""), |(number, _)| *number);
        let column = found.and_then(|(_, columns)| columns.get(&column.to_ascii_lowercase()));
        (number, column.map_or(u16::MAX >> 1, |n| n.unsigned_abs()))
    }
}

/// The number of a table: another where it is made in another way, so that what is known of the
/// one is not believed of the other.
fn number_of(name: &str, definition: &str) -> u32 {
    let lower = name.to_ascii_lowercase();
    let bytes = lower.bytes().chain([0]).chain(definition.bytes());
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    // Above the numbers of the catalogue's own, and below what a signed reader would trip over.
    (hash & 0x3fff_ffff) | 0x4000_0000
}

/// A column of the catalogue is not one of the file's. An expression without a name goes by its
/// function's.
fn without_origin(mut column: Column) -> Column {
    column.origin = None;
    if column.name.contains(['(', '\'', ' ']) {
        let name = column.name.split(['(', ' ']).next().unwrap_or_default();
        let is_name = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        column.name = if is_name && !name.is_empty() {
            name.to_ascii_lowercase()
        } else {
            "?column?".to_owned()
        };
    }
    column
}

/// The catalogue of a file.
#[derive(Debug)]
pub(super) struct Catalogue {
    adapter: Sqlite,
    database: String,
    current: Mutex<Arc<Snapshot>>,
    /// Reads the schema, one at a time.
    reader: Turn<Option<SqliteSession>>,
    /// Answers questions, one at a time, and of which schema.
    answerer: Turn<Option<(SchemaVersion, SqliteSession)>>,
}

impl Catalogue {
    pub(super) fn new(adapter: Sqlite, database: &str) -> Self {
        Self {
            adapter,
            database: database.to_owned(),
            current: Mutex::default(),
            reader: Turn::new(None),
            answerer: Turn::new(None),
        }
    }

    /// The last schema that was seen, whichever it is.
    pub(super) fn any_snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.current.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The schema of that version, or the one of now where that is gone.
    pub(super) async fn snapshot(
        &self,
        version: SchemaVersion,
    ) -> Result<Arc<Snapshot>, AdapterError> {
        let current = self.any_snapshot();
        if current.version == version {
            return Ok(current);
        }
        self.read().await
    }

    /// Reads the schema where it is not the one that is known.
    async fn read(&self) -> Result<Arc<Snapshot>, AdapterError> {
        let mut reader = self.reader.lock().await;
        let mut session = match reader.take() {
            Some(session) => session,
            None => self.adapter.connect(Access::Read).await?.0,
        };
        let snapshot = self.read_with(&mut session).await?;
        *reader = Some(session);
        Ok(snapshot)
    }

    async fn read_with(&self, session: &mut SqliteSession) -> Result<Arc<Snapshot>, AdapterError> {
        let mut version = session.schema_version().await?;
        for _ in 0..ATTEMPTS {
            let current = self.any_snapshot();
            if current.version == version {
                return Ok(current);
            }
            let tables = session.describe_all().await?;
            let views = session.view_columns().await?;
            let after = session.schema_version().await?;
            if after == version {
                let snapshot = Arc::new(Snapshot::new(version, tables, views));
                let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
                *current = Arc::clone(&snapshot);
                return Ok(snapshot);
            }
            version = after;
        }
        Err(AdapterError::new(
            Trouble::Busy,
            "the schema is being changed",
        ))
    }

    /// Lends who answers, with the schema of now.
    async fn with_answerer<T>(
        &self,
        ask: impl AsyncFnOnce(&mut SqliteSession) -> Result<T, AdapterError>,
    ) -> Result<T, AdapterError> {
        let snapshot = self.read().await?;
        let mut answerer = self.answerer.lock().await;
        let mut session = match answerer.take() {
            Some((version, session)) if version == snapshot.version => session,
            Some(_) | None => {
                let (snapshot, database) = (Arc::clone(&snapshot), self.database.clone());
                SqliteSession::in_memory(move |stop| fill::filled(&snapshot, &database, stop))
                    .await?
            }
        };
        let answer = ask(&mut session).await;
        *answerer = Some((snapshot.version, session));
        answer
    }

    /// What is known of a question.
    pub(super) async fn prepare(&self, sql: &str, asker: &Asker) -> Result<Prepared, AdapterError> {
        let sql: Arc<str> = translate::translated(sql, asker, &self.database).into();
        let prepared = self
            .with_answerer(async |session| session.prepare(Arc::clone(&sql)).await)
            .await?;
        Ok(Prepared {
            columns: prepared
                .columns
                .iter()
                .cloned()
                .map(without_origin)
                .collect(),
            ..prepared
        })
    }

    /// The answer to a question.
    pub(super) async fn ask(
        &self,
        sql: &str,
        values: &[Value],
        asker: &Asker,
    ) -> Result<(Arc<[Column]>, Vec<Batch>), AdapterError> {
        let sql: Arc<str> = translate::translated(sql, asker, &self.database).into();
        let work = Work::Statement(sql, values.to_vec());
        self.with_answerer(async |session| {
            let mut events = session.execute(work, CAPS).await?;
            let mut columns: Arc<[Column]> = Arc::default();
            let mut batches = Vec::new();
            loop {
                match events.next().await {
                    Event::Columns(found, _) => {
                        columns = found.iter().cloned().map(without_origin).collect();
                    }
                    Event::Rows(batch) => batches.push(batch),
                    Event::Done(_) => {}
                    Event::End(_) => return Ok((columns, batches)),
                    Event::Failed(error, _) => return Err(error),
                }
            }
        })
        .await
    }
}
