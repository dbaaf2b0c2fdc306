//! The catalogue's tables, filled from a schema.

use std::sync::Arc;

use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Connection, ToSql, Transaction, params};

use super::Snapshot;
use super::functions::{self, Names};
use crate::adapter::schema::{
    ForeignKey, Generation, Implied, Index, Nullability, TableDetail, TableKind, Uniqueness,
};
use crate::adapter::{Access, AdapterError};
use crate::serve::types;
use crate::sqlite::error::told;
use crate::sqlite::open::confine;
use crate::sqlite::stop::Stop;

/// What the catalogue consists of.
static SCHEMA: &str = include_str!("schema.sql");

/// The schema's number.
const MAIN: i64 = 2200;
const PG_CATALOG: i64 = 11;
const INFORMATION_SCHEMA: i64 = 13_000;

/// The catalogue's own tables are numbered from here, as far below the file's as PostgreSQL does.
const FIRST_OWN: i64 = 1200;

/// Constraints, defaults and the rest are numbered from here.
const FIRST_OTHER: i64 = 100_000;

/// A database with the catalogue of a schema, which can only be read.
pub(super) fn filled(
    snapshot: &Snapshot,
    database: &str,
    stop: &Arc<Stop>,
) -> Result<Connection, AdapterError> {
    let mut connection = Connection::open_in_memory().map_err(told)?;
    make(&mut connection, snapshot, database).map_err(told)?;
    confine(&connection, Access::Read, stop).map_err(told)?;
    // Drivers write some texts in double quotes.
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)
        .map_err(told)?;
    connection
        .authorizer(Some(|context: AuthContext<'_>| {
            #[expect(
                clippy::wildcard_enum_match_arm,
                reason = "foreign and open: what is not named is refused"
            )]
            match context.action {
                AuthAction::Select | AuthAction::Read { .. } | AuthAction::Recursive => {
                    Authorization::Allow
                }
                AuthAction::Function { function_name } if function_name != "load_extension" => {
                    Authorization::Allow
                }
                // The schema's version, which a prepared statement is held against.
                AuthAction::Pragma {
                    pragma_name: "schema_version",
                    pragma_value: None,
                } => Authorization::Allow,
                _ => Authorization::Deny,
            }
        }))
        .map_err(told)?;
    Ok(connection)
}

fn make(connection: &mut Connection, snapshot: &Snapshot, database: &str) -> rusqlite::Result<()> {
    let mut names = Names::new(database);
    for table in &snapshot.tables {
        let (number, _) = snapshot.place(&table.info.name, "");
        names.add_class(i64::from(number), &table.info.name);
    }
    // The views speak of the functions.
    functions::install(connection, &Arc::new(Names::new(database)))?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(SCHEMA)?;
    let mut filler = Filler {
        transaction: &transaction,
        snapshot,
        names: &mut names,
        next: FIRST_OTHER,
    };
    filler.own_tables()?;
    for table in &snapshot.tables {
        filler.table(table)?;
    }
    filler.view_columns()?;
    let sql = "INSERT INTO pg_database (oid, datname, datdba, encoding, datcollate, datctype, \
               datlocprovider, datistemplate, datallowconn, datconnlimit, dattablespace) \
               VALUES (5, ?1, 10, 6, 'C', 'C', 'c', 0, 1, -1, 1663)";
    transaction.execute(sql, [database])?;
    transaction.commit()?;
    functions::install(connection, &Arc::new(names))
}

struct Filler<'f> {
    transaction: &'f Transaction<'f>,
    snapshot: &'f Snapshot,
    names: &'f mut Names,
    next: i64,
}

/// A constraint as it is kept.
struct Constraint<'c> {
    name: &'c str,
    kind: &'c str,
    table: i64,
    index: i64,
    refers_to: i64,
    columns: String,
    referred: String,
    definition: &'c str,
}

fn put(transaction: &Transaction<'_>, sql: &str, values: &[&dyn ToSql]) -> rusqlite::Result<()> {
    transaction.prepare_cached(sql)?.execute(values).map(drop)
}

fn braces(numbers: &[i16]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    format!("{{{}}}", numbers.join(","))
}

impl Filler<'_> {
    fn number(&mut self) -> i64 {
        self.next = self.next.saturating_add(1);
        self.next
    }

    /// The catalogue describes itself too.
    fn own_tables(&mut self) -> rusqlite::Result<()> {
        let sql = "SELECT m.name, m.type, x.cid, x.name FROM sqlite_schema m, \
                   pragma_table_xinfo(m.name) x WHERE m.type IN ('table', 'view') \
                   AND m.name NOT IN ('pg_view_text', 'pg_authid', 'pg_bosdb_view_columns') ORDER BY m.name, x.cid";
        let mut statement = self.transaction.prepare(sql)?;
        let rows = statement.query_map([], |row| {
            let name: String = row.get(0)?;
            let kind: String = row.get(1)?;
            Ok((name, kind, row.get::<_, i64>(2)?, row.get::<_, String>(3)?))
        })?;
        let found: Vec<_> = rows.collect::<rusqlite::Result<_>>()?;
        let mut number = FIRST_OWN;
        let mut last = String::new();
        for (name, kind, cid, column) in found {
            let (namespace, plain) = match name.strip_prefix("information_schema.") {
                Some(plain) => (INFORMATION_SCHEMA, plain),
                None => (PG_CATALOG, name.as_str()),
            };
            if name != last {
                number = number.saturating_add(1);
                last.clone_from(&name);
                let kind = if kind == "view" { "v" } else { "r" };
                let sql = "INSERT INTO pg_class (oid, relname, relnamespace, relkind) \
                           VALUES (?1, ?2, ?3, ?4)";
                put(
                    self.transaction,
                    sql,
                    params![number, plain, namespace, kind],
                )?;
                self.names.add_class(number, plain);
            }
            let sql = "INSERT INTO pg_attribute (attrelid, attname, atttypid, attnum) \
                       VALUES (?1, ?2, 25, ?3)";
            put(
                self.transaction,
                sql,
                params![number, column, cid.saturating_add(1)],
            )?;
        }
        Ok(())
    }

    /// What each view reads, for who hides columns.
    fn view_columns(&self) -> rusqlite::Result<()> {
        for read in &self.snapshot.views {
            let (view, _) = self.snapshot.place(&read.view, "");
            let (table, column) = self.snapshot.place(&read.table, &read.column);
            let sql = "INSERT INTO pg_bosdb_view_columns VALUES (?1, ?2, ?3)";
            put(self.transaction, sql, params![view, table, column])?;
        }
        Ok(())
    }

    fn places(&self, table: &str, columns: &[String]) -> Vec<i16> {
        let number = |column: &String| {
            let (_, number) = self.snapshot.place(table, column);
            i16::try_from(number).unwrap_or(0)
        };
        columns.iter().map(number).collect()
    }

    fn table(&mut self, table: &TableDetail) -> rusqlite::Result<()> {
        let name = &table.info.name;
        let oid = i64::from(self.snapshot.place(name, "").0);
        let kind = match table.info.kind {
            TableKind::View => "v",
            TableKind::Materialised => "m",
            TableKind::Table | TableKind::Virtual | TableKind::Collection => "r",
        };
        let method = if kind == "r" { 2 } else { 0 };
        let key: Vec<&str> = {
            let mut key: Vec<_> = table.columns.iter().filter(|c| c.key.is_some()).collect();
            key.sort_by_key(|column| column.key);
            key.iter().map(|column| column.name.as_str()).collect()
        };
        let has_index = !table.indexes.is_empty() || !key.is_empty();
        let rows = table
            .info
            .rows
            .and_then(|rows| i64::try_from(rows).ok())
            .unwrap_or(-1);
        let sql = "INSERT INTO pg_class (oid, relname, relnamespace, relkind, relam, relhasindex, \
                   relchecks, relhastriggers, reltuples, relnatts) VALUES \
                   (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        // Foreign keys are triggers to PostgreSQL.
        let has_triggers = !table.triggers.is_empty()
            || !table.foreign_keys.is_empty()
            || !table.referenced_by.is_empty();
        let (checks, width) = (count(table.checks.len()), count(table.columns.len()));
        put(
            self.transaction,
            sql,
            params![
                oid,
                name,
                MAIN,
                kind,
                method,
                has_index,
                checks,
                has_triggers,
                rows,
                width
            ],
        )?;
        if kind == "v" {
            let sql = "INSERT INTO pg_view_text (oid, definition) VALUES (?1, ?2)";
            put(self.transaction, sql, params![oid, table.definition])?;
            self.names.view(oid, &table.definition);
        }
        self.columns(table, oid)?;
        self.indexes(table, oid, &key)?;
        self.checks(table, oid)?;
        for foreign in &table.foreign_keys {
            self.foreign_key(foreign, oid)?;
        }
        for trigger in &table.triggers {
            let number = self.number();
            self.names.trigger(number, &trigger.definition);
            let sql =
                "INSERT INTO pg_trigger (oid, tgrelid, tgname, tgdef) VALUES (?1, ?2, ?3, ?4)";
            put(
                self.transaction,
                sql,
                params![number, oid, trigger.name, trigger.definition],
            )?;
        }
        Ok(())
    }

    fn columns(&mut self, table: &TableDetail, oid: i64) -> rusqlite::Result<()> {
        for (column, number) in table.columns.iter().zip(1_i64..) {
            let (kind, length, _) = types::of(column.kind);
            let not_null = column.nullability == Nullability::NotNull;
            let generated = match column.generation {
                Generation::Given => "",
                Generation::Virtual | Generation::Stored => "s",
            };
            let collation = if kind == types::TEXT { 100 } else { 0 };
            let sql = "INSERT INTO pg_attribute (attrelid, attname, atttypid, attlen, attnum, \
                       attnotnull, atthasdef, attgenerated, attcollation) \
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
            put(
                self.transaction,
                sql,
                params![
                    oid,
                    column.name,
                    kind,
                    length,
                    number,
                    not_null,
                    column.default.is_some(),
                    generated,
                    collation
                ],
            )?;
            if let Some(default) = &column.default {
                let own = self.number();
                let sql = "INSERT INTO pg_attrdef VALUES (?1, ?2, ?3, ?4)";
                put(self.transaction, sql, params![own, oid, number, default])?;
            }
        }
        Ok(())
    }

    fn indexes(&mut self, table: &TableDetail, oid: i64, key: &[&str]) -> rusqlite::Result<()> {
        let name = &table.info.name;
        let has_own = table
            .indexes
            .iter()
            .any(|index| index.implied == Implied::PrimaryKey);
        if !key.is_empty() && !has_own {
            // The table itself is the index of its rows' numbers.
            let rowid = Index {
                name: format!("{name}_pkey"),
                columns: key.iter().map(|column| (*column).to_owned()).collect(),
                uniqueness: Uniqueness::Unique,
                implied: Implied::PrimaryKey,
                definition: String::new(),
            };
            self.index(table, oid, &rowid)?;
        }
        for index in &table.indexes {
            self.index(table, oid, index)?;
        }
        Ok(())
    }

    fn index(&mut self, table: &TableDetail, oid: i64, index: &Index) -> rusqlite::Result<()> {
        let name = &table.info.name;
        let number = self.number();
        let shown = match index.implied {
            Implied::PrimaryKey => format!("{name}_pkey"),
            Implied::Constraint => format!("{name}_{}_key", index.columns.join("_")),
            Implied::No => index.name.clone(),
        };
        let unique = index.uniqueness == Uniqueness::Unique;
        let columns = index.columns.join(", ");
        let definition = format!(
            "CREATE {}INDEX {shown} ON main.{name} USING btree ({columns})",
            if unique { "UNIQUE " } else { "" }
        );
        self.names.index(number, &definition);
        self.names.add_class(number, &shown);
        let places = self.places(name, &index.columns);
        let key: Vec<String> = places.iter().map(ToString::to_string).collect();
        let sql = "INSERT INTO pg_class (oid, relname, relnamespace, relkind, relam, relnatts) \
                   VALUES (?1, ?2, ?3, 'i', 403, ?4)";
        put(
            self.transaction,
            sql,
            params![number, shown, MAIN, count(key.len())],
        )?;
        let sql = "INSERT INTO pg_index (indexrelid, indrelid, indnatts, indnkeyatts, indisunique, \
                   indisprimary, indkey, indoption, inddef) VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8)";
        let primary = index.implied == Implied::PrimaryKey;
        let options = vec!["0"; key.len()].join(" ");
        put(
            self.transaction,
            sql,
            params![
                number,
                oid,
                count(key.len()),
                unique,
                primary,
                key.join(" "),
                options,
                definition
            ],
        )?;
        let (kind, words) = match index.implied {
            Implied::PrimaryKey => ("p", "PRIMARY KEY"),
            Implied::Constraint => ("u", "UNIQUE"),
            Implied::No => return Ok(()),
        };
        self.constraint(&Constraint {
            name: &shown,
            kind,
            table: oid,
            index: number,
            refers_to: 0,
            columns: braces(&places),
            referred: String::new(),
            definition: &format!("{words} ({columns})"),
        })
    }

    fn checks(&mut self, table: &TableDetail, oid: i64) -> rusqlite::Result<()> {
        for (check, n) in table.checks.iter().zip(1..) {
            self.constraint(&Constraint {
                name: &format!("{}_check{n}", table.info.name),
                kind: "c",
                table: oid,
                index: 0,
                refers_to: 0,
                columns: "{}".to_owned(),
                referred: String::new(),
                definition: &format!("CHECK ({check})"),
            })?;
        }
        Ok(())
    }

    fn foreign_key(&mut self, key: &ForeignKey, oid: i64) -> rusqlite::Result<()> {
        let mut definition = format!(
            "FOREIGN KEY ({}) REFERENCES {}({})",
            key.from_columns.join(", "),
            key.to_table,
            key.to_columns.join(", ")
        );
        for (word, action) in [("UPDATE", &key.on_update), ("DELETE", &key.on_delete)] {
            if action != "NO ACTION" {
                definition.push_str(&format!(" ON {word} {action}"));
            }
        }
        let refers_to = i64::from(self.snapshot.place(&key.to_table, "").0);
        let name = format!("{}_{}_fkey", key.from_table, key.from_columns.join("_"));
        self.constraint(&Constraint {
            name: &name,
            kind: "f",
            table: oid,
            index: 0,
            refers_to,
            columns: braces(&self.places(&key.from_table, &key.from_columns)),
            referred: braces(&self.places(&key.to_table, &key.to_columns)),
            definition: &definition,
        })
    }

    fn constraint(&mut self, constraint: &Constraint<'_>) -> rusqlite::Result<()> {
        let number = self.number();
        self.names.constraint(number, constraint.definition);
        let sql = "INSERT INTO pg_constraint (oid, conname, contype, conrelid, conindid, confrelid, \
                   conkey, confkey, condef) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        put(
            self.transaction,
            sql,
            params![
                number,
                constraint.name,
                constraint.kind,
                constraint.table,
                constraint.index,
                constraint.refers_to,
                constraint.columns,
                constraint.referred,
                constraint.definition
            ],
        )
    }
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
