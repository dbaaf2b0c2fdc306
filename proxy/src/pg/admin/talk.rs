//! The console's end of the protocol: a session, its messages, and its simple queries.

mod extended;

use std::collections::HashMap;
use std::future::poll_fn;
use std::task::{Context, Poll};

use bosdb_gateway::sessions::Waiting;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::backend::{self as messages, Severity, TransactionStatus};
use bosdb_protocol::pg::frame;
use bosdb_protocol::pg::frontend::{self, FrontendTag, Named};
use bosdb_protocol::pg::sqlstate::SqlState;

use super::command::Command;
use super::courtesy::{Courtesy, Given};
use super::desk::{Desk, Done, Trouble};
use super::table::{self, Column, Formats, Type, Value};
use super::{SERVER_VERSION, show};
use crate::client::Client;
use crate::pg::end::End;
use crate::pg::refusal::Told;
use extended::Portal;

/// The longest message; commands are short.
const MAX_MESSAGE: usize = 64 * 1024;

/// Bytes that may wait to be sent while more messages are answered.
const HIGH_WATER: usize = 256 * 1024;

/// The batch of extended messages that the client is sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Batch {
    /// Messages are handled.
    Handled,
    /// One failed: everything up to the Sync is discarded.
    Failed,
}

/// Prepared statements or portals by their names.
pub(super) type Names<T> = HashMap<Vec<u8>, T>;

/// A session in the console.
pub(super) struct Talk {
    pub(super) client: Client,
    pub(super) desk: Desk,
    pub(super) status: TransactionStatus,
    pub(super) batch: Batch,
    pub(super) statements: Names<Option<Command>>,
    pub(super) portals: Names<Portal>,
}

fn fail<T>(code: SqlState, message: impl Into<String>) -> Result<T, Trouble> {
    Err(Told::new(code, message).into())
}

impl Talk {
    /// Answers until the session ends.
    pub(super) async fn run(&mut self) -> End {
        loop {
            let (tag, body) = match self.next_message().await {
                Ok(message) => message,
                Err(end) => return end,
            };
            match self.answer(tag, &body).await {
                Ok(()) => {}
                Err(Trouble::Failed(told)) => self.failed(tag, &told),
                Err(Trouble::Over(end)) => return end,
            }
            if self.client.unsent() > HIGH_WATER
                && let Err(end) = self.send().await
            {
                return end;
            }
        }
    }

    fn failed(&mut self, tag: FrontendTag, told: &Told) {
        told.put(self.client.out(), Severity::Error);
        if self.status == TransactionStatus::InTransaction {
            self.status = TransactionStatus::Failed;
        }
        if tag == FrontendTag::Query {
            self.ready();
        } else {
            self.batch = Batch::Failed;
        }
    }

    fn ready(&mut self) {
        if self.status == TransactionStatus::Idle {
            self.portals.clear();
        }
        messages::put_ready_for_query(self.client.out(), self.status);
    }

    // === messages in ===

    async fn next_message(&mut self) -> Result<(FrontendTag, Vec<u8>), End> {
        loop {
            if let Some(message) = self.buffered_message().map_err(End::ClientFault)? {
                return Ok(message);
            }
            self.send().await?;
            let idle = self
                .desk
                .console
                .gateway()
                .configuration()
                .limits
                .client_idle_timeout;
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

    fn buffered_message(&mut self) -> Result<Option<(FrontendTag, Vec<u8>)>, ProtocolError> {
        let Some(header) = frame::header(self.client.inbound.bytes())? else {
            return Ok(None);
        };
        let tag = FrontendTag::from_byte(header.tag)?;
        if header.body > MAX_MESSAGE {
            return Err(ProtocolError::Length {
                what: tag.name(),
                length: i64::try_from(header.body).unwrap_or(i64::MAX),
                limit: MAX_MESSAGE,
            });
        }
        let bytes = self.client.inbound.bytes();
        let Some(body) = bytes.get(frame::HEADER..header.frame()) else {
            return Ok(None);
        };
        let body = body.to_vec();
        self.client.inbound.consume(header.frame());
        self.client.inbound.release_if_empty();
        Ok(Some((tag, body)))
    }

    fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<Result<usize, End>> {
        if let Poll::Ready(end) = self.desk.poll_orders(cx) {
            return Poll::Ready(Err(end));
        }
        self.client
            .poll_read(cx)
            .map_err(|error| End::client(&error))
    }

    async fn send(&mut self) -> Result<(), End> {
        let limits = self.desk.console.gateway().configuration().limits.clone();
        match tokio::time::timeout(limits.slow_reader_timeout, self.client.send()).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(End::client(&error)),
            Err(_) => Err(End::Timeout(Waiting::SlowReader)),
        }
    }

    async fn answer(&mut self, tag: FrontendTag, body: &[u8]) -> Result<(), Trouble> {
        if self.batch == Batch::Failed && tag != FrontendTag::Sync && tag != FrontendTag::Terminate
        {
            return Ok(());
        }
        match tag {
            FrontendTag::Query => self.on_query(frontend::query(body)?).await,
            FrontendTag::Parse => self.on_parse(&frontend::parse(body)?),
            FrontendTag::Bind => self.on_bind(&frontend::bind(body)?),
            FrontendTag::Describe => {
                let (kind, name) = frontend::named(body, "Describe")?;
                self.on_describe(kind, name)
            }
            FrontendTag::Execute => {
                let (portal, limit) = frontend::execute_up_to(body)?;
                self.on_execute(portal, limit).await
            }
            FrontendTag::Close => {
                let (kind, name) = frontend::named(body, "Close")?;
                match kind {
                    Named::Statement => drop(self.statements.remove(name)),
                    Named::Portal => drop(self.portals.remove(name)),
                }
                messages::put_empty(self.client.out(), b'3');
                Ok(())
            }
            FrontendTag::Sync => {
                self.batch = Batch::Handled;
                self.ready();
                Ok(())
            }
            // What is owed is sent before the next message is waited for.
            FrontendTag::Flush => Ok(()),
            FrontendTag::Terminate => Err(Trouble::Over(End::Finished)),
            // Left over from a COPY that there never was: the server ignores them too.
            FrontendTag::CopyData | FrontendTag::CopyDone | FrontendTag::CopyFail => Ok(()),
            FrontendTag::FunctionCall => {
                let told = Told::new(
                    SqlState::FEATURE_NOT_SUPPORTED,
                    "the admin console has no functions to call",
                );
                told.put(self.client.out(), Severity::Error);
                self.ready();
                Ok(())
            }
            FrontendTag::Password => Err(ProtocolError::OutOfOrder("PasswordMessage").into()),
        }
    }

    async fn on_query(&mut self, text: &[u8]) -> Result<(), Trouble> {
        let commands = self.desk.understand(text)?;
        if commands.is_empty() {
            messages::put_empty(self.client.out(), b'I');
        }
        for command in commands {
            let done = self.carry_out(&command).await?;
            let out = self.client.out();
            if let Some(rows) = done.rows {
                let (columns, formats) = (columns_of(&command), Formats::default());
                table::put_description(out, &columns, &formats);
                for row in &rows {
                    table::put_row(out, &columns, &formats, row);
                }
            }
            messages::put_command_complete(out, &done.tag);
        }
        self.ready();
        Ok(())
    }

    // === commands ===

    async fn carry_out(&mut self, command: &Command) -> Result<Done, Trouble> {
        let ends = matches!(
            command,
            Command::Courtesy(Courtesy::Commit | Courtesy::Rollback)
        );
        if self.status == TransactionStatus::Failed && !ends {
            return fail(
                SqlState::IN_FAILED_TRANSACTION,
                "current transaction is aborted, commands ignored until end of transaction block",
            );
        }
        match command {
            Command::Show(_) | Command::Act(_) => self.desk.carry_out(command).await,
            Command::Courtesy(courtesy) => {
                self.desk.look(&command.to_string())?;
                Ok(self.be_courteous(courtesy))
            }
        }
    }

    fn be_courteous(&mut self, courtesy: &Courtesy) -> Done {
        let tag = match courtesy {
            Courtesy::Begin => {
                self.status = TransactionStatus::InTransaction;
                "BEGIN"
            }
            Courtesy::Commit => {
                match std::mem::replace(&mut self.status, TransactionStatus::Idle) {
                    TransactionStatus::Failed => "ROLLBACK",
                    TransactionStatus::Idle | TransactionStatus::InTransaction => "COMMIT",
                }
            }
            Courtesy::Rollback => {
                self.status = TransactionStatus::Idle;
                "ROLLBACK"
            }
            Courtesy::Done(tag) => {
                // They forget what was prepared, as far as a server would.
                if matches!(*tag, "DISCARD ALL" | "DEALLOCATE") {
                    self.statements.clear();
                }
                tag
            }
            Courtesy::Value(_, given) => {
                let value = match given {
                    Given::Text(text) => (*text).into(),
                    Given::One => Value::Number(1),
                    Given::Null => Value::Null,
                    Given::Version => SERVER_VERSION.into(),
                    Given::User => (*self.desk.console.subject().user).into(),
                };
                return Done {
                    rows: Some(vec![vec![value]]),
                    tag: "SELECT 1".to_owned(),
                };
            }
        };
        Done {
            rows: None,
            tag: tag.to_owned(),
        }
    }
}

/// The columns of a command's rows; none: it has no rows.
fn columns_of(command: &Command) -> Vec<Column> {
    match command {
        Command::Show(what) => show::columns(*what).to_vec(),
        Command::Courtesy(Courtesy::Value(column, given)) => {
            let kind = match given {
                Given::One => Type::Int4,
                Given::Text(_) | Given::Null | Given::Version | Given::User => Type::Text,
            };
            vec![(*column, kind)]
        }
        Command::Courtesy(
            Courtesy::Begin | Courtesy::Commit | Courtesy::Rollback | Courtesy::Done(_),
        )
        | Command::Act(_) => Vec::new(),
    }
}
