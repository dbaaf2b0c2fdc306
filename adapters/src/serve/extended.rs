//! Prepared statements and portals.

use std::collections::VecDeque;
use std::sync::Arc;

use bosdb_protocol::pg::backend::{self, TransactionStatus};
use bosdb_protocol::pg::frame;
use bosdb_protocol::pg::frontend;

use super::decode;
use super::encode::Format;
use super::out::{Formats, put_description, put_row};
use super::query::tag;
use super::server::Answer;
use super::session::{Implicit, Stopped, Talk};
use super::speech::{self, Speech};
use super::types;
use crate::adapter::{
    AdapterError, Batch, Column, Done, Event, Events, Prepared, SchemaVersion, Session as _,
    Trouble, Value, Work,
};
use crate::sqlite::text;

/// Bytes of a suspended portal that are kept when another statement wants the engine.
const MAX_PARKED: usize = 64 * 1024 * 1024;

/// A prepared statement.
#[derive(Debug)]
pub(super) struct Statement {
    pub(super) sql: Arc<str>,
    speech: Speech,
    /// Types that the client gave to parameters; zero where it left one open.
    types: Vec<u32>,
}

/// A statement with its values.
#[derive(Debug)]
pub(super) struct Portal {
    statement: Arc<Statement>,
    values: Vec<Value>,
    formats: Formats,
    state: State,
    /// Rows sent so far.
    sent: u64,
}

#[derive(Debug)]
enum State {
    /// Not begun.
    Fresh,
    /// The engine is at it.
    Live(Live),
    /// What is left of it is here.
    Stored(Stored),
    /// Nothing is left.
    Finished,
}

/// A result that comes from the engine.
#[derive(Debug)]
struct Live {
    events: Events,
    columns: Option<(Arc<[Column]>, SchemaVersion)>,
    /// A batch of which this many rows were sent.
    begun: Option<(Batch, usize)>,
    done: Option<Done>,
}

/// A result that waits.
#[derive(Debug)]
struct Stored {
    columns: Option<Arc<[Column]>>,
    schema: Option<SchemaVersion>,
    batches: VecDeque<Batch>,
    /// Rows of the first batch that were sent.
    at: usize,
    tag: String,
    failure: Option<AdapterError>,
}

impl From<Answer> for Stored {
    fn from(answer: Answer) -> Self {
        Self {
            columns: answer.columns,
            schema: None,
            batches: answer.batches.into(),
            at: 0,
            tag: answer.tag,
            failure: None,
        }
    }
}

fn no_such(what: &str, name: &[u8]) -> AdapterError {
    let name = std::str::from_utf8(name).unwrap_or("?");
    let message = format!("{what} \"{name}\" does not exist");
    AdapterError::new(Trouble::NoSuchStatement, message)
}

impl Talk {
    pub(super) async fn on_parse(&mut self, parse: &frontend::Parse<'_>) -> Result<(), Stopped> {
        let sql = std::str::from_utf8(parse.sql)
            .map_err(|_| AdapterError::new(Trouble::Value, "the text is not valid UTF-8"))?;
        self.bound_names()?;
        if !parse.name.is_empty() && self.statements.contains_key(parse.name) {
            let message = "a prepared statement of that name exists";
            return Err(AdapterError::new(Trouble::DuplicateStatement, message).into());
        }
        let statement = Arc::new(Statement {
            sql: sql.into(),
            speech: speech::of_text(sql),
            types: frontend::parse_types(parse.tail)?,
        });
        // What has a name is looked at now; what has none is executed at once, as a rule, and
        // fails then.
        if !parse.name.is_empty() {
            self.prepared(&statement).await?;
        }
        self.statements.insert(parse.name.into(), statement);
        backend::put_empty(&mut self.out, b'1');
        Ok(())
    }

    /// What is known of a statement, by whoever would run it.
    async fn prepared(&mut self, statement: &Statement) -> Result<Prepared, Stopped> {
        let sql = &statement.sql;
        match statement.speech {
            Speech::Engine => {
                if self.status == TransactionStatus::Failed {
                    return Err(super::session::aborted().into());
                }
                self.park_live().await?;
                let mut prepared = self.engine.prepare(Arc::clone(sql)).await?;
                if !prepared.columns.is_empty() {
                    let schema = prepared.schema;
                    prepared.columns = self.shared.told(sql, schema, &prepared.columns);
                }
                Ok(prepared)
            }
            Speech::Server => self.prepared_by_server(sql).await,
            Speech::Copy => Ok(Prepared {
                parameters: 0,
                columns: Arc::default(),
                schema: SchemaVersion::default(),
            }),
        }
    }

    pub(super) async fn describe_statement(&mut self, name: &[u8]) -> Result<(), Stopped> {
        let statement = self.statement(name)?;
        let prepared = self.prepared(&statement).await?;
        let count = prepared.parameters.max(statement.types.len());
        frame::put(&mut self.out, b't', |out| {
            let length = u16::try_from(count).unwrap_or(u16::MAX);
            out.extend_from_slice(&length.to_be_bytes());
            for index in 0..count {
                let given = statement.types.get(index).copied().filter(|oid| *oid != 0);
                out.extend_from_slice(&given.unwrap_or(types::TEXT).to_be_bytes());
            }
        });
        self.put_columns(
            &prepared.columns,
            &Formats::default(),
            Some(prepared.schema),
        )
        .await
    }

    async fn put_columns(
        &mut self,
        columns: &[Column],
        formats: &Formats,
        schema: Option<SchemaVersion>,
    ) -> Result<(), Stopped> {
        if columns.is_empty() {
            backend::put_empty(&mut self.out, b'n');
            return Ok(());
        }
        let has_origins = columns.iter().any(|column| column.origin.is_some());
        let snapshot = match schema {
            Some(schema) if has_origins => self.shared.catalogue.snapshot(schema).await?,
            Some(_) | None => self.shared.catalogue.any_snapshot(),
        };
        put_description(&mut self.out, columns, formats, &snapshot);
        Ok(())
    }

    fn statement(&self, name: &[u8]) -> Result<Arc<Statement>, AdapterError> {
        let found = self.statements.get(name);
        found
            .cloned()
            .ok_or_else(|| no_such("prepared statement", name))
    }

    pub(super) fn on_bind(&mut self, body: &[u8]) -> Result<(), Stopped> {
        let bind = frontend::bind(body)?;
        let statement = self.statement(bind.statement)?;
        self.bound_names()?;
        let mut values = Vec::new();
        for (index, (format, bytes)) in frontend::bind_parameters(body)?.into_iter().enumerate() {
            let oid = statement.types.get(index).copied().unwrap_or(0);
            let format = match format {
                0 => Format::Text,
                _ => Format::Binary,
            };
            values.push(decode::value(index.saturating_add(1), oid, format, bytes)?);
        }
        let portal = Portal {
            statement,
            values,
            formats: Formats::new(bind.formats),
            state: State::Fresh,
            sent: 0,
        };
        self.portals.insert(bind.portal.into(), portal);
        backend::put_empty(&mut self.out, b'2');
        Ok(())
    }

    pub(super) async fn describe_portal(&mut self, name: &[u8]) -> Result<(), Stopped> {
        let mut portal = self.take_portal(name)?;
        let described = self.describe_taken(&mut portal).await;
        self.portals.insert(name.into(), portal);
        described
    }

    fn take_portal(&mut self, name: &[u8]) -> Result<Portal, AdapterError> {
        self.portals
            .remove(name)
            .ok_or_else(|| no_such("portal", name))
    }

    /// A query is begun, because only its first rows tell the types of its expressions; what
    /// changes something is not.
    async fn describe_taken(&mut self, portal: &mut Portal) -> Result<(), Stopped> {
        let statement = Arc::clone(&portal.statement);
        let only_reads =
            statement.speech == Speech::Engine && text::verb(&statement.sql) == "SELECT";
        if matches!(portal.state, State::Fresh) {
            match statement.speech {
                Speech::Engine if only_reads => self.begin(portal).await?,
                Speech::Engine | Speech::Copy => {
                    let prepared = self.prepared(&statement).await?;
                    let columns = prepared.columns;
                    fits(&portal.formats, &columns)?;
                    return self
                        .put_columns(&columns, &portal.formats, Some(prepared.schema))
                        .await;
                }
                Speech::Server => {
                    let prepared = self.prepared_by_server(&statement.sql).await?;
                    fits(&portal.formats, &prepared.columns)?;
                    return self
                        .put_columns(&prepared.columns, &portal.formats, None)
                        .await;
                }
            }
        }
        let (columns, schema) = match &portal.state {
            State::Live(live) => match &live.columns {
                Some((columns, schema)) => (Arc::clone(columns), Some(*schema)),
                None => (Arc::default(), None),
            },
            State::Stored(stored) => (stored.columns.clone().unwrap_or_default(), stored.schema),
            State::Fresh | State::Finished => (Arc::default(), None),
        };
        self.put_columns(&columns, &portal.formats, schema).await
    }

    /// Begins to execute: up to the columns of the result, or to the end where there is none.
    async fn begin(&mut self, portal: &mut Portal) -> Result<(), Stopped> {
        let sql = &portal.statement.sql;
        self.check_engine(sql)?;
        self.park_live().await?;
        let verb = text::verb(sql);
        let alone = self.status == TransactionStatus::Idle && self.implicit == Implicit::None;
        if alone && verb != "SELECT" && verb != "BEGIN" && !self.sync_follows() {
            // More is to come that belongs together with it.
            self.control("BEGIN").await?;
            self.implicit = Implicit::Open;
        }
        let work = Work::Statement(Arc::clone(sql), portal.values.clone());
        let mut live = Live {
            events: self.engine.execute(work, self.caps()).await?,
            columns: None,
            begun: None,
            done: None,
        };
        match self.next_event(&mut live.events).await? {
            Event::Columns(found, schema) => {
                let told = self.shared.told_before(sql, schema);
                let columns = told
                    .filter(|told| told.len() == found.len())
                    .unwrap_or(found);
                fits(&portal.formats, &columns)?;
                live.columns = Some((columns, schema));
            }
            Event::Done(done) => live.done = Some(done),
            Event::Rows(_) => return Err(AdapterError::lost().into()),
            Event::End(transaction) => {
                self.note(transaction);
                backend::put_empty(&mut self.out, b'I');
                portal.state = State::Finished;
                return Ok(());
            }
            Event::Failed(error, transaction) => {
                self.note_failure(transaction);
                return Err(error.into());
            }
        }
        portal.state = State::Live(live);
        Ok(())
    }

    pub(super) async fn on_execute(
        &mut self,
        name: &[u8],
        limit: Option<usize>,
    ) -> Result<(), Stopped> {
        let mut portal = self.take_portal(name)?;
        let executed = self.execute_taken(&mut portal, limit).await;
        self.portals.insert(name.into(), portal);
        executed
    }

    async fn execute_taken(
        &mut self,
        portal: &mut Portal,
        limit: Option<usize>,
    ) -> Result<(), Stopped> {
        if matches!(portal.state, State::Fresh) {
            let statement = Arc::clone(&portal.statement);
            match statement.speech {
                Speech::Engine => {
                    self.begin(portal).await?;
                    if matches!(portal.state, State::Finished) {
                        return Ok(());
                    }
                }
                Speech::Server => {
                    let answer = self.answer_server(&statement.sql, &portal.values).await?;
                    let Some(answer) = answer else {
                        backend::put_empty(&mut self.out, b'I');
                        portal.state = State::Finished;
                        return Ok(());
                    };
                    let mut stored = Stored::from(answer);
                    let prepared = self.prepared_by_server(&statement.sql).await?;
                    if stored.columns.is_some() {
                        stored.columns = Some(prepared.columns);
                    }
                    portal.state = State::Stored(stored);
                }
                Speech::Copy => {
                    portal.state = State::Finished;
                    return self.copy(&statement.sql).await;
                }
            }
        }
        let limit = limit.unwrap_or(usize::MAX);
        match std::mem::replace(&mut portal.state, State::Finished) {
            State::Live(live) => self.send_live(portal, live, limit).await,
            State::Stored(stored) => self.send_stored(portal, stored, limit).await,
            State::Fresh | State::Finished => {
                backend::put_command_complete(&mut self.out, "SELECT 0");
                Ok(())
            }
        }
    }

    async fn send_live(
        &mut self,
        portal: &mut Portal,
        mut live: Live,
        limit: usize,
    ) -> Result<(), Stopped> {
        let columns = live
            .columns
            .as_ref()
            .map(|(columns, _)| Arc::clone(columns));
        let columns = columns.unwrap_or_default();
        let mut left = limit;
        loop {
            if let Some((batch, at)) = live.begun.take() {
                let mut next = at;
                for row in batch.rows_from(at).take(left) {
                    portal.sent += 1;
                    put_row(&mut self.out, &columns, &portal.formats, row, portal.sent)?;
                    next += 1;
                }
                left = left.saturating_sub(next.saturating_sub(at));
                if next < batch.len() {
                    live.begun = Some((batch, next));
                }
                self.send_if_much().await?;
            }
            if left == 0 {
                portal.state = State::Live(live);
                backend::put_empty(&mut self.out, b's');
                return Ok(());
            }
            match self.next_event(&mut live.events).await? {
                Event::Columns(..) => {}
                Event::Rows(batch) => live.begun = Some((batch, 0)),
                Event::Done(done) => live.done = Some(done),
                Event::End(transaction) => {
                    self.note(transaction);
                    let tag = live.done.as_ref().map(tag).unwrap_or_default();
                    backend::put_command_complete(&mut self.out, &tag);
                    return Ok(());
                }
                Event::Failed(error, transaction) => {
                    self.note_failure(transaction);
                    return Err(error.into());
                }
            }
        }
    }

    async fn send_stored(
        &mut self,
        portal: &mut Portal,
        mut stored: Stored,
        limit: usize,
    ) -> Result<(), Stopped> {
        let columns = stored.columns.clone().unwrap_or_default();
        fits(&portal.formats, &columns)?;
        let mut left = limit;
        while let Some(batch) = stored.batches.front() {
            let mut next = stored.at;
            for row in batch.rows_from(stored.at).take(left) {
                portal.sent += 1;
                put_row(&mut self.out, &columns, &portal.formats, row, portal.sent)?;
                next += 1;
            }
            left = left.saturating_sub(next.saturating_sub(stored.at));
            stored.at = next;
            if next >= batch.len() {
                stored.batches.pop_front();
                stored.at = 0;
            }
            self.send_if_much().await?;
            if left == 0 {
                portal.state = State::Stored(stored);
                backend::put_empty(&mut self.out, b's');
                return Ok(());
            }
        }
        if let Some(error) = stored.failure {
            self.failed();
            return Err(error.into());
        }
        backend::put_command_complete(&mut self.out, &stored.tag);
        Ok(())
    }

    /// The engine is wanted by another statement: what a suspended portal has left is taken in.
    pub(super) async fn park_live(&mut self) -> Result<(), Stopped> {
        let name = self
            .portals
            .iter()
            .find(|(_, portal)| matches!(portal.state, State::Live(_)))
            .map(|(name, _)| name.clone());
        let Some(name) = name else {
            return Ok(());
        };
        let mut portal = self.take_portal(&name)?;
        if let State::Live(live) = std::mem::replace(&mut portal.state, State::Finished) {
            portal.state = State::Stored(self.park(live).await?);
        }
        self.portals.insert(name, portal);
        Ok(())
    }

    async fn park(&mut self, mut live: Live) -> Result<Stored, Stopped> {
        let (columns, schema) = match live.columns {
            Some((columns, schema)) => (Some(columns), Some(schema)),
            None => (None, None),
        };
        let mut stored = Stored {
            columns,
            schema,
            batches: VecDeque::new(),
            at: 0,
            tag: String::new(),
            failure: None,
        };
        if let Some((batch, at)) = live.begun.take() {
            stored.batches.push_back(batch);
            stored.at = at;
        }
        let mut bytes = 0_usize;
        loop {
            match self.next_event(&mut live.events).await? {
                Event::Columns(..) => {}
                Event::Rows(batch) => {
                    bytes = bytes.saturating_add(batch.size());
                    if bytes > MAX_PARKED {
                        let message =
                            "a cursor with so much left blocks other statements: read it first";
                        let error = AdapterError::new(Trouble::TooLarge, message);
                        stored.failure = Some(error);
                        return Ok(stored);
                    }
                    stored.batches.push_back(batch);
                }
                Event::Done(done) => stored.tag = tag(&done),
                Event::End(_) => return Ok(stored),
                Event::Failed(error, _) => {
                    stored.failure = Some(error);
                    return Ok(stored);
                }
            }
        }
    }
}

fn fits(formats: &Formats, columns: &[Column]) -> Result<(), AdapterError> {
    if formats.fit(columns.len()) {
        return Ok(());
    }
    let message = "the formats of the result's columns do not fit their number";
    Err(AdapterError::new(Trouble::Value, message))
}
