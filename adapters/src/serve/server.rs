//! What is said to the server itself: transactions, settings, and questions to the catalogue.

mod command;

use std::sync::Arc;

use bosdb_protocol::pg::backend::TransactionStatus;

use super::catalogue::Asker;
use super::session::{Implicit, Mode, Stopped, Talk, aborted};
use super::speech;
use crate::adapter::{
    AdapterError, Batch, Column, ColumnType, Prepared, SchemaVersion, Trouble, Value, ValueRef,
};
use command::{Command, Discarded};

/// What a statement came to.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) columns: Option<Arc<[Column]>>,
    pub(super) batches: Vec<Batch>,
    pub(super) tag: String,
}

impl Answer {
    fn done(tag: &str) -> Self {
        Self {
            columns: None,
            batches: Vec::new(),
            tag: tag.to_owned(),
        }
    }
}

fn text_column(name: &str) -> Column {
    Column {
        name: name.to_owned(),
        kind: ColumnType::Text,
        declared: String::new(),
        origin: None,
    }
}

fn shown(name: &str) -> Arc<[Column]> {
    Arc::from([text_column(name)])
}

fn shown_all() -> Arc<[Column]> {
    Arc::from(["name", "setting", "description"].map(text_column))
}

/// The one statement of a text that is prepared.
fn only_part(sql: &str) -> Result<&str, AdapterError> {
    let mut parts = speech::parts(sql).filter(|part| !command::is_blank(part));
    match (parts.next(), parts.next()) {
        (Some(part), None) => Ok(part),
        (None, _) => Ok(""),
        (Some(_), Some(_)) => Err(AdapterError::new(
            Trouble::Syntax,
            "cannot insert multiple commands into a prepared statement",
        )),
    }
}

impl Talk {
    /// What is known of such a statement before it runs.
    pub(super) async fn prepared_by_server(&mut self, sql: &str) -> Result<Prepared, Stopped> {
        let part = only_part(sql)?;
        let columns = match command::read(part)? {
            Some(Command::Show(name)) => shown(&name),
            Some(Command::ShowAll) => shown_all(),
            Some(Command::Ask) => {
                let asker = self.asker();
                return Ok(self.shared.catalogue.prepare(part, &asker).await?);
            }
            Some(
                Command::Begin(_)
                | Command::Commit
                | Command::Rollback
                | Command::Savepoint(_)
                | Command::Release(_)
                | Command::RollbackTo(_)
                | Command::SetMode(_)
                | Command::Set { .. }
                | Command::Reset(_)
                | Command::ResetAll
                | Command::Discard(_)
                | Command::Deallocate(_),
            )
            | None => Arc::default(),
        };
        Ok(Prepared {
            parameters: 0,
            columns,
            schema: SchemaVersion::default(),
        })
    }

    /// Carries out one statement; none where there is nothing in the text.
    pub(super) async fn answer_server(
        &mut self,
        sql: &str,
        values: &[Value],
    ) -> Result<Option<Answer>, Stopped> {
        let part = only_part(sql)?;
        let Some(command) = command::read(part)? else {
            return Ok(None);
        };
        let ends = matches!(
            command,
            Command::Commit | Command::Rollback | Command::RollbackTo(_)
        );
        if self.status == TransactionStatus::Failed && !ends {
            return Err(aborted().into());
        }
        let answer = match command {
            Command::Begin(mode) => self.begin_transaction(mode).await?,
            Command::Commit => self.end_transaction("COMMIT").await?,
            Command::Rollback => self.end_transaction("ROLLBACK").await?,
            Command::Savepoint(name) => self.savepoint("SAVEPOINT", &name).await?,
            Command::Release(name) => self.savepoint("RELEASE", &name).await?,
            Command::RollbackTo(name) => self.roll_back_to(&name).await?,
            Command::SetMode(mode) => {
                if self.status == TransactionStatus::InTransaction {
                    self.mode = mode.unwrap_or(self.mode);
                }
                Answer::done("SET")
            }
            Command::Set { name, value } => {
                match value {
                    Some(value) => self.settings.set(&name, &value, &mut self.out)?,
                    None => self.settings.reset(&name, &mut self.out)?,
                }
                Answer::done("SET")
            }
            Command::Reset(name) => {
                self.settings.reset(&name, &mut self.out)?;
                Answer::done("RESET")
            }
            Command::ResetAll => {
                self.settings.reset_all(&mut self.out);
                Answer::done("RESET")
            }
            Command::Show(name) => self.show(&name)?,
            Command::ShowAll => self.show_all(),
            Command::Discard(what) => self.discard(what).await?,
            Command::Deallocate(name) => {
                match name {
                    Some(name) => drop(self.statements.remove(name.as_bytes())),
                    None => self.statements.clear(),
                }
                Answer::done("DEALLOCATE")
            }
            Command::Ask => {
                let asker = self.asker();
                let (columns, batches) = self.shared.catalogue.ask(part, values, &asker).await?;
                let rows: usize = batches.iter().map(Batch::len).sum();
                Answer {
                    columns: Some(columns),
                    batches,
                    tag: format!("SELECT {rows}"),
                }
            }
        };
        Ok(Some(answer))
    }

    /// Who asks the catalogue.
    fn asker(&self) -> Asker {
        Asker {
            user: self.user.clone(),
            process: self.process(),
            settings: self
                .settings
                .all()
                .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
                .collect(),
        }
    }

    async fn begin_transaction(&mut self, mode: Option<Mode>) -> Result<Answer, Stopped> {
        if self.status == TransactionStatus::Idle {
            if self.implicit == Implicit::None {
                self.control("BEGIN").await?;
            }
            self.implicit = Implicit::None;
            self.status = TransactionStatus::InTransaction;
            self.before = Some(self.settings.clone());
            self.mode = Mode::Usual;
        }
        self.mode = mode.unwrap_or(self.mode);
        Ok(Answer::done("BEGIN"))
    }

    async fn end_transaction(&mut self, wanted: &'static str) -> Result<Answer, Stopped> {
        self.park_live().await?;
        self.portals.clear();
        let end = match self.status {
            TransactionStatus::Idle => return Ok(Answer::done(wanted)),
            TransactionStatus::InTransaction => wanted,
            TransactionStatus::Failed => "ROLLBACK",
        };
        let ended = match self.control(end).await {
            // It was given up by the engine before.
            Err(Stopped::Failed(error))
                if end == "ROLLBACK" && error.trouble == Trouble::Transaction =>
            {
                Ok(())
            }
            Err(Stopped::Failed(error)) => {
                // A COMMIT that fails leaves nothing open here.
                self.control("ROLLBACK").await?;
                Err(Stopped::Failed(error))
            }
            ended => ended,
        };
        self.status = TransactionStatus::Idle;
        self.mode = Mode::Usual;
        if let Some(before) = self.before.take()
            && (end == "ROLLBACK" || ended.is_err())
        {
            self.settings.return_to(&before, &mut self.out);
        }
        ended.map(|()| Answer::done(end))
    }

    async fn savepoint(&mut self, verb: &'static str, name: &str) -> Result<Answer, Stopped> {
        if self.status == TransactionStatus::Idle {
            let message = format!("{verb} can only be used in transaction blocks");
            return Err(AdapterError::new(Trouble::Transaction, message).into());
        }
        self.control(&format!("{verb} {}", quoted(name))).await?;
        Ok(Answer::done(verb))
    }

    async fn roll_back_to(&mut self, name: &str) -> Result<Answer, Stopped> {
        if self.status == TransactionStatus::Idle {
            let message = "ROLLBACK TO can only be used in transaction blocks";
            return Err(AdapterError::new(Trouble::Transaction, message).into());
        }
        self.control(&format!("ROLLBACK TO {}", quoted(name)))
            .await?;
        self.status = TransactionStatus::InTransaction;
        Ok(Answer::done("ROLLBACK"))
    }

    fn show(&self, name: &str) -> Result<Answer, AdapterError> {
        let value = self.settings.value(name).ok_or_else(|| {
            let message = format!("unrecognized configuration parameter \"{name}\"");
            AdapterError::new(Trouble::NoSuchColumn, message)
        })?;
        let mut batch = Batch::new(1);
        batch.push(ValueRef::Text(value.as_bytes()));
        Ok(Answer {
            columns: Some(shown(name)),
            batches: vec![batch],
            tag: "SHOW".to_owned(),
        })
    }

    fn show_all(&self) -> Answer {
        let mut batch = Batch::new(3);
        for (name, value) in self.settings.all() {
            for text in [name, value, ""] {
                batch.push(ValueRef::Text(text.as_bytes()));
            }
        }
        Answer {
            columns: Some(shown_all()),
            batches: vec![batch],
            tag: "SHOW".to_owned(),
        }
    }

    async fn discard(&mut self, what: Discarded) -> Result<Answer, Stopped> {
        if self.status != TransactionStatus::Idle {
            let message = "DISCARD cannot run inside a transaction block";
            return Err(AdapterError::new(Trouble::Transaction, message).into());
        }
        match what {
            Discarded::Plans => {}
            Discarded::Temporary => self.engine.reset().await?,
            Discarded::All => {
                self.portals.clear();
                self.statements.clear();
                self.settings.reset_all(&mut self.out);
                self.engine.reset().await?;
            }
        }
        Ok(Answer::done(match what {
            Discarded::Plans => "DISCARD PLANS",
            Discarded::Temporary => "DISCARD TEMP",
            Discarded::All => "DISCARD ALL",
        }))
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
