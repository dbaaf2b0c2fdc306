//! SQLite: one connection on a thread of its own, since its calls block.
//!
//! The journal is a write-ahead log that is synced at every commit: what was acknowledged is
//! there after a crash of the process and of the machine.

use std::borrow::Cow;
use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::types::{Value as SqlValue, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, params_from_iter};
use tokio::sync::{Mutex, OwnedMutexGuard, mpsc, oneshot};

use super::{DbError, Row, Value};

/// How long a lock of another process is waited for.
const BUSY: Duration = Duration::from_secs(10);

/// Jobs that may wait: one of a transaction, and the undoing of one that was given up.
const JOBS: usize = 4;

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// An open file.
#[derive(Debug)]
pub struct Sqlite {
    jobs: Arc<Mutex<Jobs>>,
}

#[derive(Debug)]
struct Jobs(mpsc::Sender<Job>);

impl Sqlite {
    pub(super) async fn open(path: &Path) -> Result<Self, DbError> {
        let (sender, mut receiver) = mpsc::channel::<Job>(JOBS);
        let (opened, told) = oneshot::channel();
        let file = path.to_owned();
        let thread = std::thread::Builder::new().name("bosdb-store".to_owned());
        let work = move || match connect(&file) {
            Ok(mut connection) => {
                if opened.send(Ok(())).is_err() {
                    return;
                }
                while let Some(job) = receiver.blocking_recv() {
                    job(&mut connection);
                }
            }
            Err(error) => {
                // Who opens it has left: there is nobody to tell.
                let _left = opened.send(Err(error));
            }
        };
        thread
            .spawn(work)
            .map_err(|error| DbError::Unreachable(error.to_string()))?;
        told.await.map_err(|_| gone())??;
        Ok(Self {
            jobs: Arc::new(Mutex::new(Jobs(sender))),
        })
    }

    /// Makes the file complete in itself: nothing of it is in a journal beside it any more.
    pub(super) async fn complete(&self) -> Result<(), DbError> {
        let jobs = Arc::clone(&self.jobs).lock_owned().await;
        jobs.run(|connection| {
            if !connection.is_autocommit() {
                connection.execute_batch("ROLLBACK").map_err(failed)?;
            }
            connection
                .execute_batch("PRAGMA journal_mode = DELETE")
                .map_err(failed)
        })
        .await
    }

    pub(super) async fn begin(&self) -> Result<SqliteTransaction, DbError> {
        let jobs = Arc::clone(&self.jobs).lock_owned().await;
        jobs.run(|connection| {
            if !connection.is_autocommit() {
                connection.execute_batch("ROLLBACK").map_err(failed)?;
            }
            connection.execute_batch("BEGIN IMMEDIATE").map_err(failed)
        })
        .await?;
        Ok(SqliteTransaction { jobs })
    }
}

fn connect(path: &Path) -> Result<Connection, DbError> {
    make_private(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    connection.busy_timeout(BUSY).map_err(failed)?;
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
             PRAGMA trusted_schema = OFF;",
        )
        .map_err(failed)?;
    Ok(connection)
}

/// Makes the file, readable for its owner alone, where it is not there.
fn make_private(path: &Path) -> Result<(), DbError> {
    OpenOptions::new()
        .read(true)
        .append(true)
        .create(true)
        .mode(0o600)
        .open(path)
        .map(|_| ())
        .map_err(|error| DbError::Unreachable(format!("{}: {error}", path.display())))
}

impl Jobs {
    /// Runs a job on the connection's thread. A job whose caller gave up is run to its end.
    async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Connection) -> Result<T, DbError> + Send + 'static,
    ) -> Result<T, DbError> {
        let (done, told) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            // Whoever asked may have given up.
            let _given_up = done.send(job(connection));
        });
        self.0.send(job).await.map_err(|_| gone())?;
        told.await.map_err(|_| gone())?
    }
}

/// A transaction.
#[derive(Debug)]
pub struct SqliteTransaction {
    jobs: OwnedMutexGuard<Jobs>,
}

impl SqliteTransaction {
    pub(super) async fn execute(
        &self,
        sql: Cow<'static, str>,
        values: Vec<Value>,
    ) -> Result<u64, DbError> {
        self.jobs
            .run(move |connection| {
                let text = numbered(&sql);
                let mut statement = connection.prepare(&text).map_err(failed)?;
                let changed = statement
                    .execute(params_from_iter(values.into_iter().map(SqlValue::from)))
                    .map_err(failed)?;
                Ok(u64::try_from(changed).unwrap_or(u64::MAX))
            })
            .await
    }

    pub(super) async fn query(
        &self,
        sql: Cow<'static, str>,
        values: Vec<Value>,
    ) -> Result<Vec<Row>, DbError> {
        self.jobs
            .run(move |connection| {
                let text = numbered(&sql);
                let mut statement = connection.prepare(&text).map_err(failed)?;
                let columns = statement.column_count();
                let mut rows = statement
                    .query(params_from_iter(values.into_iter().map(SqlValue::from)))
                    .map_err(failed)?;
                let mut found = Vec::new();
                while let Some(row) = rows.next().map_err(failed)? {
                    let values: Result<Vec<_>, _> = (0..columns)
                        .map(|column| read(row.get_ref(column).map_err(failed)?))
                        .collect();
                    found.push(Row::new(values?));
                }
                Ok(found)
            })
            .await
    }

    pub(super) async fn commit(self) -> Result<(), DbError> {
        self.jobs
            .run(|connection| connection.execute_batch("COMMIT").map_err(failed))
            .await
    }
}

impl Drop for SqliteTransaction {
    fn drop(&mut self) {
        // Frees the file's lock for other processes now; what does not fit in is undone by the
        // next transaction.
        let undo: Job = Box::new(|connection| {
            if !connection.is_autocommit()
                && let Err(error) = connection.execute_batch("ROLLBACK")
            {
                tracing::warn!(%error, "a transaction of the store was not undone at once");
            }
        });
        let _later = self.jobs.0.try_send(undo);
    }
}

/// SQLite numbers its parameters with another sign. The texts hold no dollar but for those.
fn numbered(sql: &str) -> String {
    sql.replace('$', "?")
}

fn read(value: ValueRef<'_>) -> Result<Value, DbError> {
    match value {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(Value::Integer(number)),
        ValueRef::Text(text) => std::str::from_utf8(text)
            .map(Value::from)
            .map_err(|_| DbError::Corrupt("a text is not UTF-8")),
        ValueRef::Blob(bytes) => Ok(Value::Bytes(bytes.to_vec())),
        ValueRef::Real(_) => Err(DbError::Corrupt("a number is not whole")),
    }
}

impl From<Value> for SqlValue {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Text(text) => Self::Text(text),
            Value::Integer(number) => Self::Integer(number),
            Value::Bytes(bytes) => Self::Blob(bytes),
        }
    }
}

fn gone() -> DbError {
    DbError::Unreachable("its thread has ended".to_owned())
}

fn failed(error: rusqlite::Error) -> DbError {
    const UNIQUE: [i32; 2] = [
        rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE,
        rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
    ];
    let code = error.sqlite_error();
    let extended = code.map(|code| code.extended_code);
    if extended.is_some_and(|code| UNIQUE.contains(&code)) {
        return DbError::Duplicate;
    }
    if extended == Some(rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY) {
        return DbError::Reference;
    }
    match code.map(|code| code.code) {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            DbError::Unreachable("another process keeps it locked".to_owned())
        }
        _ => DbError::Failed(error.to_string()),
    }
}
