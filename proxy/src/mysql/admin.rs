//! The admin console for MySQL clients: the commands and rows are those of the other wire
//! ([`crate::pg::admin`]), the packets are this one's.

mod courtesy;
mod rows;

use std::future::poll_fn;
use std::task::{Context, Poll};

use bosdb_gateway::console::{CONSOLE, Console};
use bosdb_gateway::sessions::{Registration, Waiting};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::command::{Command as Wire, Query};
use bosdb_protocol::mysql::errno::Errno;
use bosdb_protocol::mysql::packet::{self, HEADER};
use bosdb_protocol::mysql::reply::{EOF, Eof, OK, Okay, put_eof, put_okay};
use bosdb_protocol::mysql::status::Status;
use bosdb_protocol::pg::sqlstate::SqlState;

use super::told::Told;
use crate::client::Client;
use crate::control::Control;
use crate::pg::admin::command::Command;
use crate::pg::admin::desk::{Desk, Trouble};
use crate::pg::admin::show;
use crate::pg::admin::table::{Column, Row};
use crate::pg::end::End;
use courtesy::Courtesy;

/// A client that is told why its session ends has this long to take the message.
const LAST_WORDS: std::time::Duration = std::time::Duration::from_secs(2);

/// The longest packet; commands are short.
const MAX_PACKET: usize = 64 * 1024;

/// Serves a client that is in the console until one of them ends it.
pub(super) async fn serve(
    client: Client,
    console: Console,
    registration: Registration,
    control: Control,
    agreed: Capabilities,
) {
    let mut talk = Talk {
        client,
        agreed,
        sequence: 0,
        desk: Desk {
            console,
            registration,
            control,
        },
    };
    let end = talk.run().await;
    let reason = end.reason();
    let metrics = &talk.desk.console.gateway().metrics;
    metrics.sessions_ended.with_label_values(&[reason]).inc();
    talk.desk.console.close(reason);
    if let Some(words) = end.last_words() {
        // As the answer to a command: that is what a client reads next.
        talk.sequence = 1;
        talk.put(&Told::new(errno(words.code), words.message).payload());
    }
    let goodbye = async {
        talk.client.send().await?;
        talk.client.transport.shutdown().await
    };
    if let Ok(Err(error)) = tokio::time::timeout(LAST_WORDS, goodbye).await {
        tracing::debug!(%error, "the client left before the console's last words");
    }
}

/// A session in the console.
struct Talk {
    client: Client,
    agreed: Capabilities,
    /// The number of the packet whose turn it is.
    sequence: u8,
    desk: Desk,
}

impl Talk {
    /// Answers until the session ends.
    async fn run(&mut self) -> End {
        loop {
            let payload = match self.next_packet().await {
                Ok(payload) => payload,
                Err(end) => return end,
            };
            match self.answer(&payload).await {
                Ok(()) => {}
                Err(Trouble::Failed(told)) => {
                    let mut words = told.message;
                    for more in [&told.detail, &told.hint] {
                        if !more.is_empty() {
                            words.push_str(". ");
                            words.push_str(more.trim_end_matches('.'));
                        }
                    }
                    self.put_told(errno(told.code), &words);
                }
                Err(Trouble::Over(end)) => return end,
            }
        }
    }

    async fn next_packet(&mut self) -> Result<Vec<u8>, End> {
        loop {
            if let Some(payload) = self.buffered_packet().map_err(End::ClientFault)? {
                return Ok(payload);
            }
            self.send().await?;
            let configuration = self.desk.console.gateway().configuration();
            let idle = configuration.limits.client_idle_timeout;
            drop(configuration);
            self.desk.registration.wait_for(Waiting::Idle, idle);
            let read = poll_fn(|cx| self.poll_read(cx)).await;
            self.desk.registration.wait_for_nothing();
            match read? {
                0 if self.client.inbound.is_empty() => return Err(End::Finished),
                0 => return Err(End::ClientGone),
                _ => {}
            }
        }
    }

    fn buffered_packet(&mut self) -> Result<Option<Vec<u8>>, ProtocolError> {
        let Some(header) = packet::header(self.client.inbound.bytes()) else {
            return Ok(None);
        };
        if header.payload > MAX_PACKET {
            return Err(ProtocolError::Length {
                what: "command",
                length: i64::try_from(header.payload).unwrap_or(i64::MAX),
                limit: MAX_PACKET,
            });
        }
        let bytes = self.client.inbound.bytes();
        let Some(payload) = bytes.get(HEADER..header.packet()) else {
            return Ok(None);
        };
        if header.sequence != 0 {
            return Err(ProtocolError::OutOfOrder("command"));
        }
        let payload = payload.to_vec();
        self.sequence = 1;
        self.client.inbound.consume(header.packet());
        self.client.inbound.release_if_empty();
        Ok(Some(payload))
    }

    fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<Result<usize, End>> {
        if let Poll::Ready(end) = self.desk.poll_orders(cx) {
            return Poll::Ready(Err(end));
        }
        let read = self.client.poll_read(cx);
        read.map_err(|error| End::client(&error))
    }

    async fn send(&mut self) -> Result<(), End> {
        let configuration = self.desk.console.gateway().configuration();
        let patience = configuration.limits.slow_reader_timeout;
        drop(configuration);
        match tokio::time::timeout(patience, self.client.send()).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(End::client(&error)),
            Err(_) => Err(End::Timeout(Waiting::SlowReader)),
        }
    }

    fn put(&mut self, payload: &[u8]) {
        let out = self.client.out();
        self.sequence = packet::put(out, self.sequence, |out| out.extend_from_slice(payload));
    }

    fn put_okay(&mut self, more: Status) {
        let okay = Okay {
            status: Status(Status::AUTOCOMMIT.0 | more.0),
            ..Okay::default()
        };
        let mut payload = Vec::new();
        put_okay(&mut payload, OK, &okay, self.agreed);
        self.put(&payload);
    }

    fn put_told(&mut self, errno: Errno, message: &str) {
        self.put(&Told::new(errno, message).payload());
    }

    async fn answer(&mut self, payload: &[u8]) -> Result<(), Trouble> {
        match Wire::parse(payload, self.agreed)? {
            Wire::Quit => return Err(Trouble::Over(End::Finished)),
            Wire::Query(Query { sql, .. }) => return self.on_query(sql).await,
            Wire::Ping | Wire::ResetConnection => self.put_okay(Status::default()),
            Wire::InitDb(name) if name == CONSOLE.as_bytes() => self.put_okay(Status::default()),
            Wire::InitDb(_) => self.put_told(
                Errno::BAD_DB,
                "Unknown database: a session stays in the admin console",
            ),
            Wire::SetOption(_) => self.put_end_of_columns(),
            Wire::Statistics => self.put(OWN_STATISTICS.as_bytes()),
            // They have no reply.
            Wire::StmtSendLongData { .. } | Wire::StmtClose(_) => {}
            Wire::StmtPrepare(_) => self.put_told(
                Errno::UNSUPPORTED_PS,
                "The admin console has no prepared statements; send its commands as text",
            ),
            Wire::StmtExecute(_)
            | Wire::StmtBulkExecute { .. }
            | Wire::StmtFetch { .. }
            | Wire::StmtReset(_) => {
                self.put_told(Errno::UNKNOWN_STMT_HANDLER, "Unknown prepared statement");
            }
            Wire::FieldList { .. } => self.put_told(
                Errno::BAD_TABLE,
                "The admin console has no tables; SHOW HELP lists its commands",
            ),
            Wire::ProcessKill(_) | Wire::ChangeUser(_) | Wire::Other(_) => {
                self.put_told(
                    Errno::UNKNOWN_COMMAND,
                    "Unknown command of the admin console",
                );
            }
        }
        Ok(())
    }

    async fn on_query(&mut self, text: &[u8]) -> Result<(), Trouble> {
        let readable = std::str::from_utf8(text).unwrap_or_default();
        if let Some(courtesy) = courtesy::of(readable, self.desk.console.subject()) {
            return self.be_courteous(&courtesy);
        }
        let commands = self.desk.understand(text)?;
        if commands.is_empty() {
            self.put_told(Errno::EMPTY_QUERY, "Query was empty");
        }
        let mut left = commands.len();
        for command in commands {
            left = left.saturating_sub(1);
            let more = if left > 0 {
                Status::MORE_RESULTS
            } else {
                Status::default()
            };
            let done = self.desk.carry_out(&command).await?;
            match (&command, done.rows) {
                (Command::Show(what), Some(rows)) => {
                    self.put_rows(show::columns(*what), &rows, more);
                }
                (Command::Show(_) | Command::Act(_) | Command::Courtesy(_), _) => {
                    self.put_okay(more);
                }
            }
        }
        Ok(())
    }

    fn be_courteous(&mut self, courtesy: &Courtesy) -> Result<(), Trouble> {
        self.desk.look(&courtesy.to_string())?;
        match courtesy {
            Courtesy::Done(_) => self.put_okay(Status::default()),
            Courtesy::Nothing(_, columns) => self.put_rows(columns, &[], Status::default()),
            Courtesy::Values(values) => {
                let names = values.iter().map(|(name, _)| name.as_str());
                self.put_head(&names.map(rows::text_column).collect::<Vec<_>>());
                let row: Row = values.iter().map(|(_, value)| value.clone()).collect();
                self.put(&rows::row(&row));
                self.put_end_of_rows(Status::default());
            }
        }
        Ok(())
    }

    fn put_rows(&mut self, columns: &[Column], values: &[Row], more: Status) {
        let described: Vec<_> = columns.iter().map(rows::column).collect();
        self.put_head(&described);
        for row in values {
            self.put(&rows::row(row));
        }
        self.put_end_of_rows(more);
    }

    fn put_head(&mut self, columns: &[Vec<u8>]) {
        self.put(&rows::count(columns.len()));
        for column in columns {
            self.put(column);
        }
        if !self.agreed.has(Capabilities::DEPRECATE_EOF) {
            self.put_end_of_columns();
        }
    }

    fn put_end_of_columns(&mut self) {
        let mut payload = Vec::new();
        let eof = Eof {
            warnings: 0,
            status: Status::AUTOCOMMIT,
        };
        put_eof(&mut payload, eof);
        self.put(&payload);
    }

    fn put_end_of_rows(&mut self, more: Status) {
        let status = Status(Status::AUTOCOMMIT.0 | more.0);
        let mut payload = Vec::new();
        if self.agreed.has(Capabilities::DEPRECATE_EOF) {
            let okay = Okay {
                status,
                ..Okay::default()
            };
            put_okay(&mut payload, EOF, &okay, self.agreed);
        } else {
            let eof = Eof {
                warnings: 0,
                status,
            };
            put_eof(&mut payload, eof);
        }
        self.put(&payload);
    }
}

/// The answer to COM_STATISTICS.
const OWN_STATISTICS: &str = "BosDB admin console; SHOW HELP lists its commands";

/// The number by which this wire knows what the other knows by its SQLSTATE.
fn errno(code: SqlState) -> Errno {
    match code {
        SqlState::FORBIDDEN => Errno::SPECIFIC_ACCESS_DENIED,
        SqlState::SYNTAX_ERROR => Errno::PARSE,
        SqlState::INVALID_CATALOG => Errno::BAD_DB,
        SqlState::QUERY_CANCELED => Errno::QUERY_INTERRUPTED,
        SqlState::NOT_IN_REPERTOIRE => Errno::INVALID_CHARACTER_STRING,
        SqlState::INVALID_AUTHORIZATION => Errno::ACCESS_DENIED,
        SqlState::PROTOCOL_VIOLATION => Errno::MALFORMED_PACKET,
        SqlState::ADMIN_SHUTDOWN => Errno::SERVER_SHUTDOWN,
        SqlState::IDLE_SESSION_TIMEOUT => Errno::CLIENT_TIMEOUT,
        _ => Errno::UNKNOWN,
    }
}
