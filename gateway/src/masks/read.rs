//! Reading the catalogue of a database, over a connection of its own: not of the pool, whose every
//! connection may be held by sessions that wait for this.

use std::sync::Arc;

use bosdb_adapters::buffer::BufferPool;
use bosdb_adapters::connect::connect;
use bosdb_adapters::pg::connection::Connection;
use bosdb_adapters::pg::pool::Pool;
use bosdb_policy::masks::{Database, Relation, ViewColumn};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::{backend, frame, frontend, rows};

use crate::target::Language;
use crate::{BackendError, Profile};

/// One snapshot; names mean the server's own whatever the account's settings are. Views are looked
/// through by what they depend on; that a whole row is read, or that a relation or function of the
/// server's own is, stands in the stored query alone.
const QUESTIONS: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; \
    SET LOCAL search_path TO pg_catalog; \
    SELECT c.oid, n.nspname, c.relname FROM pg_class c \
        JOIN pg_namespace n ON n.oid = c.relnamespace \
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S', 't') ORDER BY 1; \
    SELECT a.attrelid, a.attnum, a.attname FROM pg_attribute a \
        JOIN pg_class c ON c.oid = a.attrelid \
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S', 't') \
        AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, 2; \
    SELECT inhrelid, inhparent FROM pg_inherits ORDER BY 1, 2; \
    SELECT DISTINCT r.ev_class, d.refobjid, d.refobjsubid FROM pg_rewrite r \
        JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid \
        AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> r.ev_class \
        JOIN pg_class c ON c.oid = r.ev_class AND c.relkind IN ('v', 'm') ORDER BY 1, 2, 3; \
    SELECT DISTINCT r.ev_class FROM pg_rewrite r \
        JOIN pg_class c ON c.oid = r.ev_class AND c.relkind IN ('v', 'm') \
        WHERE c.oid >= 16384 AND r.ev_action::text LIKE '%:varattno 0 %' ORDER BY 1; \
    SELECT DISTINCT r.ev_class FROM pg_rewrite r \
        JOIN pg_class c ON c.oid = r.ev_class AND c.relkind IN ('v', 'm') \
        WHERE c.oid >= 16384 AND (EXISTS (SELECT FROM pg_class s \
            WHERE s.relnamespace = 'pg_catalog'::regnamespace AND s.relname IN ('pg_statistic', \
            'pg_statistic_ext_data', 'pg_stats', 'pg_stats_ext', 'pg_stats_ext_exprs', \
            'pg_stat_activity') AND r.ev_action::text LIKE '%:relid ' || s.oid || ' %') \
        OR EXISTS (SELECT FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace \
            AND (p.proname ~ '_to_xml' OR p.proname IN ('ts_stat', 'ts_rewrite', \
            'pg_stat_get_activity', 'pg_stat_get_backend_activity')) \
            AND r.ev_action::text LIKE '%:funcid ' || p.oid || ' %') \
        OR EXISTS (SELECT FROM pg_depend d JOIN pg_proc p ON p.oid = d.refobjid \
            JOIN pg_language l ON l.oid = p.prolang WHERE d.classid = 'pg_rewrite'::regclass \
            AND d.objid = r.oid AND d.refclassid = 'pg_proc'::regclass \
            AND l.lanname NOT IN ('internal', 'c'))) ORDER BY 1; \
    SELECT DISTINCT p.proname FROM pg_proc p JOIN pg_type t ON t.oid = p.proargtypes[0] \
        WHERE p.pronargs - p.pronargdefaults <= 1 AND t.typtype IN ('p', 'c') ORDER BY 1; \
    COMMIT";

/// The same of the server in front of an SQLite file, whose catalogue is always of one moment. A
/// view is looked through column by column.
const SQLITE_QUESTIONS: &str = "SELECT c.oid, n.nspname, c.relname FROM pg_class c \
        JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'v') ORDER BY 1; \
    SELECT a.attrelid, a.attnum, a.attname FROM pg_attribute a \
        JOIN pg_class c ON c.oid = a.attrelid WHERE c.relkind IN ('r', 'v') ORDER BY 1, 2; \
    SELECT inhrelid, inhparent FROM pg_inherits ORDER BY 1, 2; \
    SELECT viewid, tableid, columnnum FROM pg_bosdb_view_columns ORDER BY 1, 2, 3";

/// The largest message of the answer: a few names.
const MAX_MESSAGE: usize = 64 * 1024;

/// Rows at most, of all questions: no database that has more of them can be looked through for
/// every change.
const MAX_ROWS: usize = 3_000_000;

/// Reads what a database has.
pub(super) async fn database(
    pool: &Arc<Pool>,
    language: Language,
    buffers: Arc<BufferPool>,
) -> Result<Database, BackendError> {
    let endpoint = pool.endpoint();
    let mut connection = connect(&endpoint, Profile::ReadOnly, usize::MAX, buffers).await?;
    let mut out = Vec::new();
    let questions = match language {
        Language::Server => QUESTIONS,
        Language::Sqlite => SQLITE_QUESTIONS,
    };
    frontend::put_query(&mut out, questions.as_bytes());
    connection
        .transport
        .write_all(&out)
        .await
        .map_err(|error| BackendError::Lost(error.to_string().into()))?;
    let mut reading = Reading::default();
    while let Progress::More = reading.message(&mut connection).await? {}
    Ok(reading.database)
}

enum Progress {
    More,
    Done,
}

/// The answers so far.
#[derive(Default)]
struct Reading {
    database: Database,
    /// How many results have begun.
    result: usize,
    rows: usize,
    /// Where in `database.relations` the columns now being read belong.
    relation: usize,
}

impl Reading {
    async fn message(&mut self, connection: &mut Connection) -> Result<Progress, BackendError> {
        let header = loop {
            match frame::header(connection.inbound.bytes())? {
                Some(header) if header.body > MAX_MESSAGE => {
                    return Err(ProtocolError::Malformed("backend").into());
                }
                Some(header) if connection.inbound.len() >= header.frame() => break header,
                Some(_) | None => connection
                    .transport
                    .read_more(&mut connection.inbound)
                    .await
                    .map_err(|error| BackendError::Lost(error.to_string().into()))?,
            }
        };
        let bytes = connection.inbound.bytes();
        let body = bytes.get(frame::HEADER..header.frame()).unwrap_or_default();
        let progress = match header.tag {
            b'T' => {
                self.result = self.result.saturating_add(1);
                Progress::More
            }
            b'D' => {
                self.row(body)?;
                Progress::More
            }
            b'E' => {
                let fields = backend::error_fields(body)?;
                let text = |bytes: &[u8]| std::str::from_utf8(bytes).unwrap_or("?").into();
                return Err(BackendError::Refused {
                    code: text(fields.code),
                    message: text(fields.message),
                });
            }
            b'Z' => Progress::Done,
            _ => Progress::More,
        };
        connection.inbound.consume(header.frame());
        Ok(progress)
    }

    fn row(&mut self, body: &[u8]) -> Result<(), BackendError> {
        self.rows = self.rows.saturating_add(1);
        if self.rows > MAX_ROWS {
            return Err(BackendError::Refused {
                code: "54000".into(),
                message: format!("its catalogue has more than {MAX_ROWS} entries").into(),
            });
        }
        let mut values = [""; 3];
        let mut count = 0_usize;
        rows::data_row(body, |value| {
            let text = value.and_then(|value| std::str::from_utf8(value).ok());
            if let (Some(slot), Some(text)) = (values.get_mut(count), text) {
                *slot = text;
            }
            count = count.saturating_add(1);
        })?;
        self.entry(values)
            .ok_or_else(|| ProtocolError::Malformed("DataRow").into())
    }

    fn entry(&mut self, [first, second, third]: [&str; 3]) -> Option<()> {
        match self.result {
            1 => self.database.relations.push(Relation {
                oid: first.parse().ok()?,
                schema: second.into(),
                name: third.into(),
                columns: Vec::new(),
            }),
            2 => {
                let oid: u32 = first.parse().ok()?;
                // Both come in the order of the relations' numbers.
                while self.database.relations.get(self.relation)?.oid < oid {
                    self.relation = self.relation.saturating_add(1);
                }
                let relation = self.database.relations.get_mut(self.relation)?;
                if relation.oid == oid {
                    relation.columns.push((second.parse().ok()?, third.into()));
                }
            }
            3 => {
                let pair = (first.parse().ok()?, second.parse().ok()?);
                self.database.parents.push(pair);
            }
            4 => self.database.views.push(ViewColumn {
                view: first.parse().ok()?,
                reads: second.parse().ok()?,
                column: third.parse().ok()?,
            }),
            5 => self.database.whole_rows.push(first.parse().ok()?),
            6 => self.database.opaque.push(first.parse().ok()?),
            7 => self.database.row_functions.push(first.into()),
            _ => return None,
        }
        Some(())
    }
}
