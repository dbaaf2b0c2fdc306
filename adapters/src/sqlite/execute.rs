//! Running statements on a connection, and telling what comes of it.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::fallible_iterator::FallibleIterator as _;
use rusqlite::types::{ToSqlOutput, ValueRef as Stored};
use rusqlite::{Batch as Script, Connection, Statement, ToSql};
use tokio::sync::mpsc;

use super::error::{cancelled, timed_out, told, told_unless_stopped};
use super::stop::{Stop, Why};
use super::text::{self, Number};
use super::types;
use crate::adapter::{
    AdapterError, Batch, Caps, Column, ColumnType, Done, Event, Origin, Prepared, SchemaVersion,
    Transaction, Trouble, Value, ValueRef, Work,
};

/// Rows of a batch at most.
const BATCH_ROWS: usize = 512;

/// Bytes of a batch, about: the last row may pass it.
const BATCH_BYTES: usize = 128 * 1024;

/// The columns of statements that were prepared, while the schema stays what it is.
#[derive(Default)]
pub(super) struct Known {
    columns: HashMap<Arc<str>, Arc<[Column]>>,
    schema: SchemaVersion,
}

/// Texts remembered.
const MAX_KNOWN: usize = 256;

/// How long the types of a result may be looked for by running its statement.
const PROBE: Duration = Duration::from_millis(20);

impl Known {
    fn columns(&mut self, sql: &Arc<str>, statement: &Statement<'_>) -> Arc<[Column]> {
        let width = statement.column_count();
        match self.columns.get(sql) {
            Some(columns) if columns.len() == width => Arc::clone(columns),
            Some(_) | None => {
                if self.columns.len() >= MAX_KNOWN {
                    self.columns.clear();
                }
                let columns = columns_of(statement);
                self.columns.insert(Arc::clone(sql), Arc::clone(&columns));
                columns
            }
        }
    }
}

impl Known {
    /// Looks whether the schema is still the same; what was known of another is forgotten.
    fn look(&mut self, connection: &Connection) -> rusqlite::Result<SchemaVersion> {
        let mut statement = connection.prepare_cached("PRAGMA schema_version")?;
        let now = SchemaVersion(statement.query_row([], |row| row.get(0))?);
        if now != self.schema {
            self.schema = now;
            self.columns.clear();
        }
        Ok(now)
    }
}

fn columns_of(statement: &Statement<'_>) -> Arc<[Column]> {
    let declared = statement.columns();
    let origins = statement.columns_with_metadata();
    let columns = declared.iter().zip(&origins).map(|(column, about)| {
        let declared = column.decl_type().unwrap_or_default();
        let origin = match (
            about.database_name(),
            about.table_name(),
            about.origin_name(),
        ) {
            (Some(schema), Some(table), Some(name)) => Some(Origin {
                schema: schema.to_owned(),
                table: table.to_owned(),
                column: name.to_owned(),
            }),
            _ => None,
        };
        Column {
            name: column.name().to_owned(),
            kind: types::of_declaration(declared),
            declared: declared.to_owned(),
            origin,
        }
    });
    columns.collect()
}

fn is_open(connection: &Connection) -> Transaction {
    if connection.is_autocommit() {
        Transaction::Idle
    } else {
        Transaction::Open
    }
}

/// What is known of a statement before it runs. What an expression comes to is found by its first
/// row, for a statement that only reads; none of it is told to anybody.
pub(super) fn prepare(
    connection: &Connection,
    known: &mut Known,
    sql: &Arc<str>,
    stop: &Stop,
) -> Result<Prepared, AdapterError> {
    let schema = known.look(connection).map_err(told)?;
    let mut statement = connection.prepare_cached(sql).map_err(told)?;
    let mut parameters = 0;
    for index in 1..=statement.parameter_count() {
        parameters = parameters.max(number_of_parameter(&statement, index)?);
    }
    let mut columns = known.columns(sql, &statement);
    let unsure = columns
        .iter()
        .any(|column| column.kind == ColumnType::Unknown);
    if unsure && statement.readonly() {
        stop.begin(Some(PROBE), None);
        columns = probed(&mut statement, &columns);
        stop.begin(None, None);
    }
    Ok(Prepared {
        parameters,
        columns,
        schema,
    })
}

fn probed(statement: &mut Statement<'_>, columns: &Arc<[Column]>) -> Arc<[Column]> {
    statement.clear_bindings();
    let mut rows = statement.raw_query();
    let Ok(Some(row)) = rows.next() else {
        return Arc::clone(columns);
    };
    let known = columns.iter().enumerate().map(|(index, column)| {
        let mut column = column.clone();
        if column.kind == ColumnType::Unknown
            && let Ok(value) = row.get_ref(index)
        {
            column.kind = types::of_value(borrowed(value));
        }
        column
    });
    known.collect()
}

/// `$7` and `?7` are the seventh; any other parameter has the number that SQLite gives it.
fn number_of_parameter(statement: &Statement<'_>, index: usize) -> Result<usize, AdapterError> {
    let Some(name) = statement.parameter_name(index) else {
        return Ok(index);
    };
    let number = name.get(1..).and_then(|digits| digits.parse().ok());
    match number {
        Some(number) if number > 0 => Ok(number),
        Some(_) | None => Err(AdapterError::new(
            Trouble::Syntax,
            format!("the parameter {name} has no number"),
        )
        .hint("write parameters as $1, $2 and so on")),
    }
}

const fn borrowed(value: Stored<'_>) -> ValueRef<'_> {
    match value {
        Stored::Null => ValueRef::Null,
        Stored::Integer(value) => ValueRef::Integer(value),
        Stored::Real(value) => ValueRef::Real(value),
        Stored::Text(text) => ValueRef::Text(text),
        Stored::Blob(bytes) => ValueRef::Bytes(bytes),
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => Stored::Null,
            Self::Integer(value) => Stored::Integer(*value),
            Self::Real(value) => Stored::Real(*value),
            Self::Text(text) => Stored::Text(text.as_bytes()),
            Self::Bytes(bytes) => Stored::Blob(bytes),
        }))
    }
}

/// Why nothing more is done.
enum Trap {
    Failed(AdapterError),
    /// Nobody listens any more.
    Unheard,
}

impl From<AdapterError> for Trap {
    fn from(error: AdapterError) -> Self {
        Self::Failed(error)
    }
}

/// Does some work and tells what comes of it.
pub(super) fn execute(
    connection: &Connection,
    known: &mut Known,
    work: &Work,
    caps: Caps,
    stop: &Stop,
    events: &mpsc::Sender<Event>,
) {
    let mut run = Run {
        connection,
        stop,
        events,
        known,
        schema: SchemaVersion::default(),
        rows_left: caps.rows.unwrap_or(u64::MAX),
        bytes_left: caps.bytes.unwrap_or(u64::MAX),
    };
    let done = match work {
        Work::Script(sql) => run.script(sql),
        Work::Statement(sql, values) => run.statement(sql, values),
    };
    let last = match done {
        Ok(()) => Event::End(is_open(connection)),
        Err(Trap::Failed(error)) => Event::Failed(error, is_open(connection)),
        Err(Trap::Unheard) => return,
    };
    // Nobody listening is nobody to tell.
    events.blocking_send(last).unwrap_or_default();
}

struct Run<'r> {
    connection: &'r Connection,
    stop: &'r Stop,
    events: &'r mpsc::Sender<Event>,
    known: &'r mut Known,
    schema: SchemaVersion,
    rows_left: u64,
    bytes_left: u64,
}

impl Run<'_> {
    fn tell(&self, event: Event) -> Result<(), Trap> {
        self.events.blocking_send(event).map_err(|_| Trap::Unheard)
    }

    fn failed(&self, error: rusqlite::Error) -> Trap {
        Trap::Failed(told_unless_stopped(error, self.stop))
    }

    fn control(&self, sql: &str) -> Result<(), Trap> {
        self.connection
            .execute_batch(sql)
            .map_err(|error| self.failed(error))
    }

    /// Several statements are one transaction, until one of them speaks of transactions.
    fn script(&mut self, sql: &str) -> Result<(), Trap> {
        let several = text::number(sql) == Number::Several && self.connection.is_autocommit();
        if !several {
            return self.each(sql, &mut false);
        }
        let mut implicit = true;
        self.control("BEGIN")?;
        let done = self.each(sql, &mut implicit);
        if implicit && !self.connection.is_autocommit() {
            match done {
                Ok(()) => self.control("COMMIT")?,
                Err(_) => self.control("ROLLBACK")?,
            }
        }
        done
    }

    fn each(&mut self, sql: &str, implicit: &mut bool) -> Result<(), Trap> {
        let mut script = Script::new(self.connection, sql);
        loop {
            let statement = script.next().map_err(|error| self.failed(error))?;
            let Some(mut statement) = statement else {
                return Ok(());
            };
            let own = statement.expanded_sql().unwrap_or_default();
            let verb = text::verb(&own);
            if *implicit && matches!(verb, "BEGIN" | "COMMIT" | "ROLLBACK") {
                *implicit = false;
                if verb == "BEGIN" {
                    // The one that is open becomes the one asked for.
                    self.tell(Event::Done(Done { verb, rows: 0 }))?;
                    continue;
                }
            }
            let columns = columns_of(&statement);
            if !columns.is_empty() {
                self.look()?;
            }
            self.run(&mut statement, &columns, verb)?;
        }
    }

    fn look(&mut self) -> Result<(), Trap> {
        let seen = self.known.look(self.connection);
        self.schema = seen.map_err(|error| self.failed(error))?;
        Ok(())
    }

    fn statement(&mut self, sql: &Arc<str>, values: &[Value]) -> Result<(), Trap> {
        self.look()?;
        let mut statement = self
            .connection
            .prepare_cached(sql)
            .map_err(|error| self.failed(error))?;
        statement.clear_bindings();
        for index in 1..=statement.parameter_count() {
            let number = number_of_parameter(&statement, index)?;
            let value = values.get(number.saturating_sub(1)).ok_or_else(|| {
                let what = format!("there is no parameter ${number}");
                AdapterError::new(Trouble::Syntax, what)
            })?;
            statement
                .raw_bind_parameter(index, value)
                .map_err(|error| self.failed(error))?;
        }
        let verb = text::verb(sql);
        let columns = self.known.columns(sql, &statement);
        self.run(&mut statement, &columns, verb)
    }

    fn run(
        &mut self,
        statement: &mut Statement<'_>,
        columns: &Arc<[Column]>,
        verb: &'static str,
    ) -> Result<(), Trap> {
        let rows = self.rows(statement, columns)?;
        let rows = match verb {
            "INSERT" | "UPDATE" | "DELETE" => self.connection.changes(),
            _ => rows,
        };
        self.tell(Event::Done(Done { verb, rows }))
    }

    /// Steps through a result; how many rows it had.
    fn rows(
        &mut self,
        statement: &mut Statement<'_>,
        columns: &Arc<[Column]>,
    ) -> Result<u64, Trap> {
        let width = columns.len();
        let mut rows = statement.raw_query();
        let mut batch = Batch::new(width);
        let mut total = 0_u64;
        let mut announced = width == 0;
        while let Some(row) = rows.next().map_err(|error| self.failed(error))? {
            if width == 0 {
                continue;
            }
            for index in 0..width {
                let value = row.get_ref(index).map_err(|error| self.failed(error))?;
                batch.push(borrowed(value));
            }
            total = total.saturating_add(1);
            if total > self.rows_left {
                return Err(too_large("rows"));
            }
            if batch.len() >= BATCH_ROWS || batch.size() >= BATCH_BYTES {
                let full = std::mem::replace(&mut batch, Batch::new(width));
                self.hand_over(full, columns, &mut announced)?;
            }
        }
        self.rows_left = self.rows_left.saturating_sub(total);
        self.hand_over(batch, columns, &mut announced)?;
        Ok(total)
    }

    fn hand_over(
        &mut self,
        batch: Batch,
        columns: &Arc<[Column]>,
        announced: &mut bool,
    ) -> Result<(), Trap> {
        match self.stop.why() {
            None => {}
            Some(Why::Cancelled) => return Err(cancelled().into()),
            Some(Why::TimedOut) => return Err(timed_out().into()),
        }
        let size = u64::try_from(batch.size()).unwrap_or(u64::MAX);
        let left = self.bytes_left.checked_sub(size);
        self.bytes_left = left.ok_or_else(|| too_large("bytes"))?;
        if !*announced {
            *announced = true;
            self.tell(Event::Columns(refined(columns, &batch), self.schema))?;
        }
        if batch.is_empty() {
            return Ok(());
        }
        self.tell(Event::Rows(batch))
    }
}

fn too_large(what: &str) -> Trap {
    let message = format!("the result has more {what} than it may");
    Trap::Failed(AdapterError::new(Trouble::TooLarge, message))
}

/// Columns whose declaration does not tell are what their first values are.
fn refined(columns: &Arc<[Column]>, batch: &Batch) -> Arc<[Column]> {
    if columns
        .iter()
        .all(|column| column.kind != ColumnType::Unknown)
    {
        return Arc::clone(columns);
    }
    let mut kinds = vec![ColumnType::Unknown; columns.len()];
    for row in batch.rows() {
        for (kind, value) in kinds.iter_mut().zip(row.values()) {
            *kind = types::joined(*kind, types::of_value(value));
        }
    }
    let known = columns.iter().zip(kinds).map(|(column, kind)| {
        let mut column = column.clone();
        if column.kind == ColumnType::Unknown {
            column.kind = kind;
        }
        column
    });
    known.collect()
}
