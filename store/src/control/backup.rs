//! Copies of the whole store, in a form that either database takes back.
//!
//! A backup is a SQLite file with the same tables, whichever database it is of. It holds no key:
//! what is sealed stays so, and opens with the same key ring. Who is signed in is not in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::db::{Database, DbError, Engine, Location, Transaction};
use super::migrations::{self, SchemaState, first_number};
use super::repository::{ControlStore, StoreError};
use crate::time::UnixNanos;

/// The tables with their columns, in an order in which each refers only to those before it.
const TABLES: &[(&str, &[&str])] = &[
    (
        "tenants",
        &["id", "name", "state", "version", "created", "changed"],
    ),
    (
        "users",
        &[
            "tenant",
            "id",
            "name",
            "state",
            "origin",
            "verifier",
            "password",
            "injection",
            "version",
            "created",
            "changed",
        ],
    ),
    (
        "groups_of_users",
        &[
            "tenant", "id", "name", "origin", "version", "created", "changed",
        ],
    ),
    ("members", &["tenant", "group_id", "user_id"]),
    ("roles", &["tenant", "user_id", "role"]),
    (
        "targets",
        &[
            "tenant", "id", "name", "state", "origin", "settings", "version", "created", "changed",
        ],
    ),
    (
        "grants",
        &[
            "tenant", "id", "user_id", "group_id", "target", "rights", "networks", "until",
            "reason", "origin", "version", "created", "changed",
        ],
    ),
    (
        "tokens",
        &[
            "tenant", "id", "user_id", "name", "hash", "scope", "expires", "created",
        ],
    ),
    (
        "secrets",
        &["tenant", "record", "field", "key_id", "sealed", "version"],
    ),
    ("canaries", &["key_id", "sealed"]),
];

/// Why there is no backup, or nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The store or the copy fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file cannot be written, or is there already.
    #[error("{}: {error}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The schema is not the one this program works with.
    #[error(
        "the schema of {0} is not the one of this program: run `bosdb store migrate`, or use the program that made it"
    )]
    Schema(&'static str),
    /// What is there would be mixed with what comes.
    #[error("the store to restore into is not empty")]
    NotEmpty,
}

impl From<DbError> for BackupError {
    fn from(error: DbError) -> Self {
        Self::Store(error.into())
    }
}

/// Writes a backup to a new file, as of one moment; changes go on meanwhile.
///
/// # Errors
/// When the store does not answer or the file is there already.
pub async fn backup(
    store: &ControlStore,
    file: &Path,
    clock: fn() -> UnixNanos,
) -> Result<u64, BackupError> {
    require_schema(store, "the store").await?;
    let failed = |error| BackupError::File {
        path: file.to_owned(),
        error,
    };
    if file.exists() {
        return Err(failed(io::ErrorKind::AlreadyExists.into()));
    }
    let mut partial = file.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    if partial.exists() {
        fs::remove_file(&partial).map_err(failed)?;
    }
    let copied = {
        let copy = ControlStore::open(&Location::Sqlite(partial.clone()), clock).await?;
        copy.migrate().await?;
        let copied = copy_tables(store.database(), copy.database()).await?;
        copy.database().complete().await?;
        copied
    };
    fs::rename(&partial, file).map_err(failed)?;
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    fs::File::open(folder.unwrap_or_else(|| Path::new(".")))
        .and_then(|folder| folder.sync_all())
        .map_err(failed)?;
    Ok(copied)
}

/// Takes a backup into a store that is empty; its schema is made where there is none.
///
/// # Errors
/// When the store holds anything, or the backup is of another schema.
pub async fn restore(
    store: &ControlStore,
    file: &Path,
    clock: fn() -> UnixNanos,
) -> Result<u64, BackupError> {
    if !file.is_file() {
        return Err(BackupError::File {
            path: file.to_owned(),
            error: io::ErrorKind::NotFound.into(),
        });
    }
    let copy = ControlStore::open(&Location::Sqlite(file.to_owned()), clock).await?;
    require_schema(&copy, "the backup").await?;
    store.migrate().await?;
    let mut transaction = store.database().begin().await?;
    let sql = "SELECT COUNT(*) FROM tenants WHERE $1 = 1";
    if first_number(transaction.query(sql, vec![1.into()]).await?)? != 0 {
        return Err(BackupError::NotEmpty);
    }
    drop(transaction);
    copy_tables(copy.database(), store.database()).await
}

async fn require_schema(store: &ControlStore, which: &'static str) -> Result<(), BackupError> {
    match migrations::state(store.database()).await? {
        SchemaState::Usable(_) => Ok(()),
        SchemaState::Behind(_) | SchemaState::TooNew(_) => Err(BackupError::Schema(which)),
    }
}

/// Copies every row and tells how many there were.
async fn copy_tables(from: &Database, to: &Database) -> Result<u64, BackupError> {
    let mut source = from.begin().await?;
    if from.engine() == Engine::Postgres {
        let sql = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
        source.execute(sql, vec![]).await?;
    }
    let mut sink = to.begin().await?;
    let mut copied = 0_u64;
    for table in TABLES {
        let rows = copy_table(table, &mut source, &mut sink).await?;
        copied = copied.saturating_add(rows);
    }
    let sql = "UPDATE revisions SET number = number + 1 WHERE name = $1";
    sink.execute(sql, vec!["gateway".into()]).await?;
    sink.commit().await?;
    Ok(copied)
}

async fn copy_table(
    (table, columns): &(&'static str, &'static [&'static str]),
    source: &mut Transaction,
    sink: &mut Transaction,
) -> Result<u64, BackupError> {
    let names = columns.join(", ");
    let places: Vec<String> = (1..=columns.len())
        .map(|place| format!("${place}"))
        .collect();
    let read = format!("SELECT {names} FROM {table}");
    let write = format!(
        "INSERT INTO {table} ({names}) VALUES ({})",
        places.join(", ")
    );
    let mut copied = 0_u64;
    for row in source.query(read, vec![]).await? {
        sink.execute(write.clone(), row.into_values()).await?;
        copied = copied.saturating_add(1);
    }
    Ok(copied)
}
