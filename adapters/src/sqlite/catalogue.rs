//! What tables there are.

use std::collections::BTreeSet;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Connection, OptionalExtension};

use super::error::told;
use super::{SCHEMA, ViewColumn};
use crate::adapter::AdapterError;
use crate::adapter::schema::{TableInfo, TableKind};

/// A name as it stands in a text.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The version of the schema.
pub(super) fn version(connection: &Connection) -> Result<i64, AdapterError> {
    let version = connection.query_row("PRAGMA schema_version", [], |row| row.get(0));
    version.map_err(told)
}

/// Tables and views, all or the one of that name.
pub(super) fn tables(
    connection: &Connection,
    only: Option<&str>,
) -> Result<Vec<TableInfo>, AdapterError> {
    let counted = counted(connection)?;
    let mut statement = connection
        .prepare_cached(
            "SELECT name, type, ncol FROM pragma_table_list WHERE schema = 'main' \
             AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND type <> 'shadow' \
             AND (?1 IS NULL OR name = ?1 COLLATE NOCASE) ORDER BY name",
        )
        .map_err(told)?;
    let found = statement
        .query_map([only], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })
        .map_err(told)?;
    let mut tables = Vec::new();
    for found in found {
        let (name, kind) = found.map_err(told)?;
        let kind = match kind.as_str() {
            "view" => TableKind::View,
            "virtual" => TableKind::Virtual,
            _ => TableKind::Table,
        };
        let rows = match kind {
            TableKind::Table => counted
                .get(&name)
                .copied()
                .or_else(|| last_row(connection, &name)),
            TableKind::View
            | TableKind::Virtual
            | TableKind::Materialised
            | TableKind::Collection => None,
        };
        tables.push(TableInfo {
            schema: SCHEMA.to_owned(),
            name,
            kind,
            rows,
            bytes: None,
            comment: None,
        });
    }
    Ok(tables)
}

/// What ANALYZE counted.
fn counted(connection: &Connection) -> Result<HashMap<String, u64>, AdapterError> {
    let there = connection
        .query_row(
            "SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'",
            [],
            |_| Ok(()),
        )
        .optional()
        .map_err(told)?;
    let mut counted = HashMap::new();
    if there.is_none() {
        return Ok(counted);
    }
    let mut statement = connection
        .prepare("SELECT tbl, stat FROM sqlite_stat1")
        .map_err(told)?;
    let rows = statement
        .query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))
        })
        .map_err(told)?;
    for row in rows {
        let (table, stat) = row.map_err(told)?;
        let rows = stat.and_then(|stat| stat.split(' ').next()?.parse().ok());
        if let Some(rows) = rows {
            counted.insert(table, rows);
        }
    }
    Ok(counted)
}

/// The number of the last row, which is how many there are where none was deleted.
fn last_row(connection: &Connection, table: &str) -> Option<u64> {
    let sql = format!("SELECT max(rowid) FROM main.{}", quoted(table));
    let last: Option<i64> = connection.query_row(&sql, [], |row| row.get(0)).ok()?;
    u64::try_from(last.unwrap_or(0)).ok()
}

/// What columns of tables each view reads, found by preparing a query of all its columns: the
/// authorizer is told of each, and which view asks for it.
pub(super) fn view_columns(connection: &Connection) -> Result<Vec<ViewColumn>, AdapterError> {
    let views = tables(connection, None)?;
    let seen: Arc<Mutex<BTreeSet<ViewColumn>>> = Arc::default();
    let noted = Arc::clone(&seen);
    connection
        .authorizer(Some(move |context: AuthContext<'_>| {
            if let (
                AuthAction::Read {
                    table_name,
                    column_name,
                },
                Some(view),
            ) = (context.action, context.accessor)
            {
                let column = ViewColumn {
                    view: view.to_owned(),
                    table: table_name.to_owned(),
                    column: column_name.to_owned(),
                };
                noted
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .insert(column);
            }
            Authorization::Allow
        }))
        .map_err(told)?;
    for view in views.iter().filter(|info| info.kind == TableKind::View) {
        // A view of a table that is gone has no columns: whoever queries it is told so.
        let sql = format!("SELECT * FROM main.{}", quoted(&view.name));
        drop(connection.prepare(&sql));
    }
    super::authorizer::install(connection, super::open::access_of(connection)).map_err(told)?;
    let seen = std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(seen.into_iter().collect())
}
