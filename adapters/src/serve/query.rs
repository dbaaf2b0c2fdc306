//! Simple queries.

use std::sync::Arc;

use bosdb_protocol::pg::backend;

use super::error;
use super::out::{Formats, put_description, put_row};
use super::server::Answer;
use super::session::{Stopped, Talk};
use super::speech::{self, Speech};
use crate::adapter::{AdapterError, Column, Done, Event, Session as _, Trouble, Work};

/// The tag of a statement that has run.
pub(super) fn tag(done: &Done) -> String {
    match done.verb {
        "SELECT" | "UPDATE" | "DELETE" => format!("{} {}", done.verb, done.rows),
        "INSERT" => format!("INSERT 0 {}", done.rows),
        // What has rows without being a query.
        "PRAGMA" | "EXPLAIN" => format!("SELECT {}", done.rows),
        verb => verb.to_owned(),
    }
}

impl Talk {
    pub(super) async fn on_query(&mut self, text: &[u8]) -> Result<(), Stopped> {
        // A simple query ends what the extended ones left.
        self.portals.clear();
        self.statements.remove(&b""[..]);
        let ran = match std::str::from_utf8(text) {
            Ok(sql) => self.run_query(sql).await.map_err(|stopped| (stopped, sql)),
            Err(_) => {
                let error = AdapterError::new(Trouble::Value, "the text is not valid UTF-8");
                Err((Stopped::Failed(error), ""))
            }
        };
        match ran {
            Ok(()) => {}
            Err((Stopped::Failed(error), sql)) => {
                error::put(&mut self.out, &error, sql);
                self.failed();
            }
            Err((Stopped::Over, _)) => return Err(Stopped::Over),
        }
        self.ready();
        Ok(())
    }

    async fn run_query(&mut self, sql: &str) -> Result<(), Stopped> {
        match speech::of_text(sql) {
            Speech::Engine => self.run_script(sql).await,
            Speech::Server => {
                for part in speech::parts(sql) {
                    if let Some(answer) = self.answer_server(part, &[]).await? {
                        self.put_answer(&answer).await?;
                    }
                }
                Ok(())
            }
            Speech::Copy => self.copy(sql).await,
        }
    }

    async fn put_answer(&mut self, answer: &Answer) -> Result<(), Stopped> {
        let formats = Formats::default();
        if let Some(columns) = &answer.columns {
            let snapshot = self.shared.catalogue.any_snapshot();
            put_description(&mut self.out, columns, &formats, &snapshot);
            let mut number = 0;
            for batch in &answer.batches {
                for row in batch.rows() {
                    number += 1;
                    put_row(&mut self.out, columns, &formats, row, number)?;
                }
                self.send_if_much().await?;
            }
        }
        backend::put_command_complete(&mut self.out, &answer.tag);
        Ok(())
    }

    async fn run_script(&mut self, sql: &str) -> Result<(), Stopped> {
        self.check_engine(sql)?;
        let work = Work::Script(sql.into());
        let mut events = self.engine.execute(work, self.caps()).await?;
        let formats = Formats::default();
        let mut columns: Arc<[Column]> = Arc::default();
        let (mut number, mut ran) = (0, false);
        loop {
            match self.next_event(&mut events).await? {
                Event::Columns(found, schema) => {
                    let snapshot = self.shared.catalogue.snapshot(schema).await?;
                    put_description(&mut self.out, &found, &formats, &snapshot);
                    (columns, number) = (found, 0);
                }
                Event::Rows(batch) => {
                    for row in batch.rows() {
                        number += 1;
                        put_row(&mut self.out, &columns, &formats, row, number)?;
                    }
                    self.send_if_much().await?;
                }
                Event::Done(done) => {
                    ran = true;
                    backend::put_command_complete(&mut self.out, &tag(&done));
                }
                Event::End(transaction) => {
                    self.note(transaction);
                    break;
                }
                Event::Failed(error, transaction) => {
                    self.note_failure(transaction);
                    return Err(error.into());
                }
            }
        }
        if !ran {
            backend::put_empty(&mut self.out, b'I');
        }
        Ok(())
    }
}
