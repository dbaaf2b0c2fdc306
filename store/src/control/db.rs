//! A database of the control plane's own: SQLite or PostgreSQL behind one face.
//!
//! Statements are constant texts in what both understand, with parameters as `$1`. Transactions
//! are served one at a time: who changes users is a person, and a queue of them is short.

mod postgres;
mod sqlite;
mod tls;
mod value;

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::secret::Redacted;

pub use value::{Row, Value};

/// Nothing that is asked of the database takes longer, or it counts as gone.
const DEADLINE: Duration = Duration::from_secs(15);

/// Where the store is.
#[derive(Debug)]
pub enum Location {
    /// A SQLite file.
    Sqlite(PathBuf),
    /// A PostgreSQL database.
    Postgres {
        /// `postgres://user:password@host/database`.
        url: Redacted<String>,
        /// The authority that its certificate must come from, PEM; none: the public ones.
        ca: Option<PathBuf>,
    },
}

/// Why a location cannot be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadLocation {
    /// Neither of the two.
    #[error("is neither sqlite:FILE nor postgres://USER:PASSWORD@HOST/DATABASE")]
    Scheme,
    /// SQLite without a file.
    #[error("names no file")]
    NoFile,
    /// In memory: what is acknowledged would be lost.
    #[error("a store in memory would be lost with the process")]
    Memory,
}

impl Location {
    /// Reads a URL. A relative file is taken from `base`.
    ///
    /// # Errors
    /// When it is no such URL. The URL is not repeated, as it may hold a password.
    pub fn parse(url: &str, base: &Path, ca: Option<PathBuf>) -> Result<Self, BadLocation> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let url = Redacted::new(url.to_owned());
            return Ok(Self::Postgres { url, ca });
        }
        let path = url.strip_prefix("sqlite:").ok_or(BadLocation::Scheme)?;
        let path = path.strip_prefix("//").unwrap_or(path);
        match path {
            "" => Err(BadLocation::NoFile),
            ":memory:" => Err(BadLocation::Memory),
            path if path.contains(['?', '#', '\0']) => Err(BadLocation::Scheme),
            path => Ok(Self::Sqlite(base.join(path))),
        }
    }
}

/// What went wrong between here and the database.
#[derive(Debug, Clone, thiserror::Error)]
pub enum DbError {
    /// It cannot be reached, or did not answer in time.
    #[error("the store cannot be reached: {0}")]
    Unreachable(String),
    /// Something that must be there once is there already.
    #[error("a record like this exists already")]
    Duplicate,
    /// What a record refers to is not there, or something refers to it.
    #[error("a record that this one refers to, or that refers to it, is in the way")]
    Reference,
    /// The database refused the statement.
    #[error("the store failed: {0}")]
    Failed(String),
    /// A row is not what was written.
    #[error("the store holds what BosDB did not write: {0}")]
    Corrupt(&'static str),
}

/// Which of the two it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// An open database.
#[derive(Debug)]
pub enum Database {
    /// A SQLite file.
    Sqlite(sqlite::Sqlite),
    /// A PostgreSQL database.
    Postgres(postgres::Postgres),
}

impl Database {
    /// Opens a database; a SQLite file is made where there is none.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub async fn open(location: &Location) -> Result<Self, DbError> {
        match location {
            Location::Sqlite(path) => Ok(Self::Sqlite(sqlite::Sqlite::open(path).await?)),
            Location::Postgres { url, ca } => Ok(Self::Postgres(
                postgres::Postgres::open(url, ca.as_deref()).await?,
            )),
        }
    }

    /// Which it is.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        match self {
            Self::Sqlite(_) => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }

    /// Brings everything into the one file that it is, where it is a file. For a file that nobody
    /// else has open, before it is moved.
    ///
    /// # Errors
    /// When somebody has it open.
    pub async fn complete(&self) -> Result<(), DbError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.complete().await,
            Self::Postgres(_) => Ok(()),
        }
    }

    /// Begins a transaction. Dropped without [`Transaction::commit`] it never was.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin(&self) -> Result<Transaction, DbError> {
        let began = async {
            match self {
                Self::Sqlite(sqlite) => Ok(Transaction::Sqlite(sqlite.begin().await?)),
                Self::Postgres(postgres) => Ok(Transaction::Postgres(postgres.begin().await?)),
            }
        };
        in_time(began).await
    }
}

/// A transaction. Cancelling a call of it leaves nothing behind: what was not committed is undone
/// before the next transaction begins.
#[derive(Debug)]
pub enum Transaction {
    /// On SQLite.
    Sqlite(sqlite::SqliteTransaction),
    /// On PostgreSQL.
    Postgres(postgres::PostgresTransaction),
}

impl Transaction {
    /// Runs a statement and tells how many rows it changed.
    ///
    /// # Errors
    /// When the database refuses it or is gone.
    pub async fn execute(
        &mut self,
        sql: impl Into<Cow<'static, str>>,
        values: Vec<Value>,
    ) -> Result<u64, DbError> {
        let sql = sql.into();
        let run = async {
            match self {
                Self::Sqlite(transaction) => transaction.execute(sql, values).await,
                Self::Postgres(transaction) => transaction.execute(sql, values).await,
            }
        };
        in_time(run).await
    }

    /// Runs a query.
    ///
    /// # Errors
    /// When the database refuses it or is gone.
    pub async fn query(
        &mut self,
        sql: impl Into<Cow<'static, str>>,
        values: Vec<Value>,
    ) -> Result<Vec<Row>, DbError> {
        let sql = sql.into();
        let run = async {
            match self {
                Self::Sqlite(transaction) => transaction.query(sql, values).await,
                Self::Postgres(transaction) => transaction.query(sql, values).await,
            }
        };
        in_time(run).await
    }

    /// Makes it so. When this returns well, the changes are on the disk.
    ///
    /// # Errors
    /// When they may not be.
    pub async fn commit(self) -> Result<(), DbError> {
        let commit = async {
            match self {
                Self::Sqlite(transaction) => transaction.commit().await,
                Self::Postgres(transaction) => transaction.commit().await,
            }
        };
        in_time(commit).await
    }
}

async fn in_time<T>(work: impl Future<Output = Result<T, DbError>>) -> Result<T, DbError> {
    tokio::time::timeout(DEADLINE, work)
        .await
        .unwrap_or_else(|_| Err(DbError::Unreachable("it does not answer".to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_one_of_two() {
        let base = Path::new("/etc/bosdb");
        let file = |url: &str| match Location::parse(url, base, None) {
            Ok(Location::Sqlite(path)) => path.to_str().unwrap().to_owned(),
            Ok(Location::Postgres { .. }) => "postgres".to_owned(),
            Err(error) => error.to_string(),
        };
        assert_eq!(file("sqlite:///var/lib/bosdb/s.db"), "/var/lib/bosdb/s.db");
        assert_eq!(file("sqlite:s.db"), "/etc/bosdb/s.db");
        assert_eq!(file("postgres://u:p@h/d"), "postgres");
        for (url, error) in [
            ("sqlite:", BadLocation::NoFile),
            ("sqlite::memory:", BadLocation::Memory),
            ("sqlite:s.db?mode=memory", BadLocation::Scheme),
            ("mysql://u:secret@h/d", BadLocation::Scheme),
        ] {
            assert_eq!(Location::parse(url, base, None).unwrap_err(), error);
        }
        let shown = format!(
            "{:?}",
            Location::parse("postgres://u:hunter2@h/d", base, None)
        );
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
