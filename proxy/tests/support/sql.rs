//! Plain SQL over the raw client: for preparing and for looking, not for what is tested.

use std::thread;
use std::time::Duration;

use super::wire::{
    Endpoint, Failure, Frame, HANG, Received, ServerError, Wire, be_i16, be_i32, query,
};

/// A connection for simple queries.
pub(crate) struct Sql {
    pub(crate) wire: Wire,
    /// The transaction status of the last ReadyForQuery: `I`, `T` or `E`.
    pub(crate) status: char,
}

/// One row of text values.
pub(crate) type Row = Vec<Option<String>>;

/// What a simple query gave.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) rows: Vec<Row>,
    pub(crate) tags: Vec<String>,
    pub(crate) error: Option<ServerError>,
    /// How many notifications came with it.
    pub(crate) notifications: usize,
    /// Set when the connection ended instead of ReadyForQuery.
    pub(crate) closed: bool,
}

impl Answer {
    /// The SQLSTATE of the error, or nothing.
    pub(crate) fn code(&self) -> &str {
        self.error.as_ref().map_or("", ServerError::code)
    }
}

impl Sql {
    /// Logs in.
    pub(crate) fn open(endpoint: &Endpoint) -> Result<Self, Failure> {
        Wire::open(endpoint).map(|wire| Self { wire, status: 'I' })
    }

    /// Runs a simple query and returns all that came of it.
    pub(crate) fn try_run(&mut self, sql: &str) -> Answer {
        self.wire.send(&query(sql));
        self.answer()
    }

    /// Reads up to ReadyForQuery.
    pub(crate) fn answer(&mut self) -> Answer {
        let mut answer = Answer {
            rows: Vec::new(),
            tags: Vec::new(),
            error: None,
            notifications: 0,
            closed: false,
        };
        loop {
            let frame = match self.wire.receive() {
                Received::Frame(frame) => frame,
                Received::Closed | Received::Truncated => {
                    answer.closed = true;
                    return answer;
                }
                Received::Hung => panic!("no answer; so far {answer:?}"),
            };
            match frame.tag {
                b'D' => answer.rows.push(row(&frame)),
                b'A' => answer.notifications += 1,
                b'C' => answer.tags.push(text(&frame.body)),
                b'E' => {
                    answer
                        .error
                        .get_or_insert_with(|| ServerError::parse(&frame.body));
                }
                b'Z' => {
                    self.status = char::from(frame.body[0]);
                    return answer;
                }
                _ => {}
            }
        }
    }

    /// Runs a query that must succeed and returns its rows.
    pub(crate) fn rows(&mut self, sql: &str) -> Vec<Row> {
        let answer = self.try_run(sql);
        assert!(
            answer.error.is_none() && !answer.closed,
            "{sql}: {answer:?}"
        );
        answer.rows
    }

    /// Runs statements that must succeed.
    pub(crate) fn run(&mut self, sql: &str) {
        self.rows(sql);
    }

    /// The single value a query gives.
    pub(crate) fn value(&mut self, sql: &str) -> String {
        let rows = self.rows(sql);
        let first = rows.first().and_then(|row| row.first()).cloned().flatten();
        first.unwrap_or_default()
    }
}

/// Waits until BosDB has at most `pool` backends, none at work or in a transaction. What never
/// becomes so is a leak.
pub(crate) fn settle(admin: &mut Sql, pool: usize) {
    if let Err(rows) = settled(admin, pool) {
        panic!("backends are left: {rows:?}");
    }
}

/// The same; the backends that are left are an error.
pub(crate) fn settled(admin: &mut Sql, pool: usize) -> Result<(), Vec<Row>> {
    let step = Duration::from_millis(10);
    let mut rows = Vec::new();
    for _ in 0..HANG.as_millis() / step.as_millis() {
        rows = admin.rows(
            "SELECT state, pid, query FROM pg_stat_activity \
             WHERE usename = 'app' AND backend_type = 'client backend'",
        );
        let idle = rows.iter().all(|row| row[0].as_deref() == Some("idle"));
        if idle && rows.len() <= pool {
            return Ok(());
        }
        thread::sleep(step);
    }
    Err(rows)
}

/// The text values of a DataRow.
pub(crate) fn row(frame: &Frame) -> Row {
    let mut rest = &frame.body[2..];
    let mut values = Vec::new();
    for _ in 0..be_i16(&frame.body) {
        let length = be_i32(rest);
        rest = &rest[4..];
        match usize::try_from(length) {
            Err(_) => values.push(None),
            Ok(length) => {
                values.push(Some(String::from_utf8_lossy(&rest[..length]).into_owned()));
                rest = &rest[length..];
            }
        }
    }
    values
}

fn text(body: &[u8]) -> String {
    let end = body
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(body.len());
    String::from_utf8_lossy(&body[..end]).into_owned()
}
