//! Opening a file so that what it is asked for stays inside it.

use std::sync::Arc;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::authorizer;
use super::error::told;
use super::place::Place;
use super::stop::Stop;
use crate::adapter::{Access, AdapterError};

/// Virtual machine steps between two looks at the clock.
const STEPS: i32 = 1000;

/// Bytes of a value or a row.
const LENGTH: i32 = 64 * 1024 * 1024;

/// Prepared statements kept on a connection.
const KEPT: usize = 128;

/// What SQLite lets pass. Its own defaults stand where they are narrower.
const LIMITS: [(Limit, i32); 9] = [
    (Limit::SQLITE_LIMIT_LENGTH, LENGTH),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024),
    (Limit::SQLITE_LIMIT_COLUMN, 2000),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 1000),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 500),
    (Limit::SQLITE_LIMIT_VDBE_OP, 1_000_000),
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
    (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 100),
    (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
];

/// Opens the file at a place.
pub(super) fn open(
    place: &Place,
    access: Access,
    busy: Duration,
    stop: &Arc<Stop>,
) -> Result<Connection, AdapterError> {
    let path = place.look()?;
    let mode = match access {
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let flags = mode | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags).map_err(told)?;
    confine(&connection, access, stop).map_err(told)?;
    // Last: what stands above would not pass it.
    authorizer::install(&connection, access).map_err(told)?;
    connection.busy_timeout(busy).map_err(told)?;
    // A file that is none is found out here, not by the first statement.
    connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .map_err(told)?;
    Ok(connection)
}

/// Draws the walls around a connection.
pub(crate) fn confine(
    connection: &Connection,
    access: Access,
    stop: &Arc<Stop>,
) -> rusqlite::Result<()> {
    for (limit, value) in LIMITS {
        connection.set_limit(limit, value)?;
    }
    for (setting, value) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true),
        // A name in quotes that nothing bears is an error, and not a text: the judge reads it so.
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    ] {
        connection.set_db_config(setting, value)?;
    }
    match access {
        Access::Read => connection.pragma_update(None, "query_only", true)?,
        Access::Write => {}
    }
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.set_prepared_statement_cache_capacity(KEPT);
    stop.watch(connection.get_interrupt_handle());
    let watch = Arc::clone(stop);
    connection.progress_handler(STEPS, Some(move || watch.why().is_some()))?;
    Ok(())
}

/// How a connection was opened.
pub(super) fn access_of(connection: &Connection) -> Access {
    match connection.is_readonly("main") {
        Ok(false) => Access::Write,
        Ok(true) | Err(_) => Access::Read,
    }
}
