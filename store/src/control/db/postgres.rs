//! PostgreSQL: one connection, opened when it is first needed and again when it broke.

use std::borrow::Cow;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedMutexGuard};
use tokio_postgres::config::SslMode;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Client, Config, NoTls};

use super::tls::Tls;
use super::{DbError, Row, Value};
use crate::secret::Redacted;

/// Time for a connection to come about.
const CONNECT: Duration = Duration::from_secs(10);

/// A database and the connection to it.
#[derive(Debug)]
pub struct Postgres {
    connection: Arc<Mutex<Connected>>,
}

struct Connected {
    config: Config,
    tls: Tls,
    state: State,
}

enum State {
    /// There is none.
    Closed,
    /// No transaction is open.
    Idle(Client),
    /// One is, or was when its owner gave up.
    InTransaction(Client),
}

impl std::fmt::Debug for Connected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connected").finish_non_exhaustive()
    }
}

impl Postgres {
    pub(super) async fn open(url: &Redacted<String>, ca: Option<&Path>) -> Result<Self, DbError> {
        let mut config = Config::from_str(url.expose())
            // What it says of a URL may repeat the password.
            .map_err(|_| DbError::Failed("the URL of the store is not understood".to_owned()))?;
        config
            .connect_timeout(CONNECT)
            .application_name("bosdb-store");
        // What may be encrypted or not is not: there is no fallback to the clear.
        if config.get_ssl_mode() == SslMode::Prefer {
            config.ssl_mode(SslMode::Require);
        }
        let mut connected = Connected {
            config,
            tls: Tls::new(ca)?,
            state: State::Closed,
        };
        let client = connected.connect().await?;
        connected.state = State::Idle(client);
        Ok(Self {
            connection: Arc::new(Mutex::new(connected)),
        })
    }

    pub(super) async fn begin(&self) -> Result<PostgresTransaction, DbError> {
        let mut connection = Arc::clone(&self.connection).lock_owned().await;
        let client = match std::mem::replace(&mut connection.state, State::Closed) {
            State::Idle(client) if !client.is_closed() => Some(client),
            State::InTransaction(client) if !client.is_closed() => {
                let undone = client.batch_execute("ROLLBACK").await;
                undone.is_ok().then_some(client)
            }
            State::Idle(_) | State::InTransaction(_) | State::Closed => None,
        };
        let client = match client {
            Some(client) => client,
            None => connection.connect().await?,
        };
        client.batch_execute("BEGIN").await.map_err(failed)?;
        connection.state = State::InTransaction(client);
        Ok(PostgresTransaction { connection })
    }
}

impl Connected {
    async fn connect(&self) -> Result<Client, DbError> {
        let unreachable = |error: tokio_postgres::Error| DbError::Unreachable(told(&error));
        let client = if self.config.get_ssl_mode() == SslMode::Disable {
            let (client, connection) = self.config.connect(NoTls).await.map_err(unreachable)?;
            tokio::spawn(connection);
            client
        } else {
            let tls = self.tls.clone();
            let (client, connection) = self.config.connect(tls).await.map_err(unreachable)?;
            tokio::spawn(connection);
            client
        };
        client
            .batch_execute(
                "SET synchronous_commit = on; SET lock_timeout = '10s'; \
                 SET statement_timeout = '15s'; SET standard_conforming_strings = on",
            )
            .await
            .map_err(failed)?;
        Ok(client)
    }
}

/// A transaction.
#[derive(Debug)]
pub struct PostgresTransaction {
    connection: OwnedMutexGuard<Connected>,
}

impl PostgresTransaction {
    fn client(&self) -> Result<&Client, DbError> {
        match &self.connection.state {
            State::InTransaction(client) => Ok(client),
            State::Idle(_) | State::Closed => {
                Err(DbError::Unreachable("the connection is closed".to_owned()))
            }
        }
    }

    pub(super) async fn execute(
        &self,
        sql: Cow<'static, str>,
        values: Vec<Value>,
    ) -> Result<u64, DbError> {
        if values.is_empty() {
            // Changes of the schema are not prepared.
            self.client()?.batch_execute(&sql).await.map_err(failed)?;
            return Ok(0);
        }
        let changed = self.client()?.execute(&*sql, &borrowed(&values)).await;
        changed.map_err(failed)
    }

    pub(super) async fn query(
        &self,
        sql: Cow<'static, str>,
        values: Vec<Value>,
    ) -> Result<Vec<Row>, DbError> {
        let rows = self.client()?.query(&*sql, &borrowed(&values)).await;
        rows.map_err(failed)?.iter().map(read).collect()
    }

    pub(super) async fn commit(mut self) -> Result<(), DbError> {
        match std::mem::replace(&mut self.connection.state, State::Closed) {
            State::InTransaction(client) => {
                client.batch_execute("COMMIT").await.map_err(failed)?;
                self.connection.state = State::Idle(client);
                Ok(())
            }
            State::Idle(_) | State::Closed => {
                Err(DbError::Unreachable("the connection is closed".to_owned()))
            }
        }
    }
}

fn borrowed(values: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    fn borrow(value: &Value) -> &(dyn ToSql + Sync) {
        value
    }
    values.iter().map(borrow).collect()
}

fn read(row: &tokio_postgres::Row) -> Result<Row, DbError> {
    let column = |(index, column): (usize, &tokio_postgres::Column)| {
        let value = if *column.type_() == Type::INT8 {
            row.try_get::<_, Option<i64>>(index).map(Value::from)
        } else if *column.type_() == Type::INT4 {
            let value = row.try_get::<_, Option<i32>>(index);
            value.map(|value| Value::from(value.map(i64::from)))
        } else if *column.type_() == Type::BYTEA {
            row.try_get::<_, Option<Vec<u8>>>(index).map(Value::from)
        } else {
            row.try_get::<_, Option<String>>(index).map(Value::from)
        };
        value.map_err(|_| DbError::Corrupt("a column has another type"))
    };
    let values: Result<Vec<_>, _> = row.columns().iter().enumerate().map(column).collect();
    Ok(Row::new(values?))
}

fn failed(error: tokio_postgres::Error) -> DbError {
    match error.code() {
        Some(code) if *code == SqlState::UNIQUE_VIOLATION => DbError::Duplicate,
        Some(code) if *code == SqlState::FOREIGN_KEY_VIOLATION => DbError::Reference,
        Some(_) => DbError::Failed(told(&error)),
        None => DbError::Unreachable(told(&error)),
    }
}

/// The server's own words, which for what BosDB asks hold no value: details are left out.
fn told(error: &tokio_postgres::Error) -> String {
    let source = std::error::Error::source(error);
    error.as_db_error().map_or_else(
        || source.map_or_else(|| error.to_string(), |source| format!("{error}: {source}")),
        |error| error.message().to_owned(),
    )
}
