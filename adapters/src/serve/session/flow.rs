//! Events of the engine, while an eye is kept on the client.

use std::future::poll_fn;
use std::task::{Context, Poll};

use bosdb_protocol::pg::backend::TransactionStatus;

use super::{Implicit, Mode, Over, Stopped, Talk};
use crate::adapter::{AdapterError, Caps, Event, Events, Session as _, Transaction, Trouble, Work};
use crate::pipe::Waiting;
use crate::sqlite::text;

impl Talk {
    /// The next event; the session ends where the client is gone meanwhile, and what runs with it.
    pub(in crate::serve) async fn next_event(&self, events: &mut Events) -> Result<Event, Over> {
        poll_fn(|cx| {
            if let Poll::Ready(event) = events.poll_next(cx) {
                return Poll::Ready(Ok(event));
            }
            self.poll_gone(cx)
        })
        .await
    }

    fn poll_gone<T>(&self, cx: &mut Context<'_>) -> Poll<Result<T, Over>> {
        match self.pipe.waiting() {
            // Looked at again when something comes.
            Waiting::Nothing => match self.pipe.poll_read_ready(cx) {
                Poll::Ready(()) if self.pipe.waiting() == Waiting::TheEnd => Poll::Ready(Err(Over)),
                Poll::Ready(()) | Poll::Pending => Poll::Pending,
            },
            Waiting::Bytes => Poll::Pending,
            Waiting::TheEnd => Poll::Ready(Err(Over)),
        }
    }

    /// Runs something of the server's own.
    pub(in crate::serve) async fn control(&mut self, sql: &str) -> Result<(), Stopped> {
        self.park_live().await?;
        let mut events = self
            .engine
            .execute(Work::Script(sql.into()), Caps::default())
            .await?;
        loop {
            match self.next_event(&mut events).await? {
                Event::Columns(..) | Event::Rows(_) | Event::Done(_) => {}
                Event::End(_) => return Ok(()),
                Event::Failed(error, _) => return Err(error.into()),
            }
        }
    }

    /// Notes whether the engine has a transaction open; the one of a batch is nobody's business.
    pub(in crate::serve) fn note(&mut self, transaction: Transaction) {
        if self.implicit == Implicit::Open {
            return;
        }
        self.status = match transaction {
            Transaction::Idle => TransactionStatus::Idle,
            Transaction::Open => TransactionStatus::InTransaction,
        };
    }

    /// Notes a failure. A transaction that the engine gave up is open for the client, who has to
    /// end it.
    pub(in crate::serve) fn note_failure(&mut self, transaction: Transaction) {
        if self.status == TransactionStatus::Idle && self.implicit == Implicit::None {
            self.note(transaction);
        }
        self.failed();
    }

    /// Whether a statement may run at all now.
    pub(in crate::serve) fn check_engine(&self, sql: &str) -> Result<(), AdapterError> {
        if self.status == TransactionStatus::Failed {
            return Err(aborted());
        }
        let default = self.settings.value("default_transaction_read_only") == Some("on");
        if self.mode == Mode::ReadOnly || default {
            for part in crate::serve::speech::parts(sql) {
                let verb = text::verb(part);
                if !matches!(
                    verb,
                    "" | "SELECT" | "EXPLAIN" | "PRAGMA" | "BEGIN" | "COMMIT" | "ROLLBACK"
                ) {
                    let message = format!("cannot execute {verb} in a read-only transaction");
                    return Err(AdapterError::new(Trouble::ReadOnly, message));
                }
            }
        }
        Ok(())
    }
}

/// A transaction that has failed takes only its end.
pub(in crate::serve) fn aborted() -> AdapterError {
    AdapterError::new(
        Trouble::Aborted,
        "current transaction is aborted, commands ignored until end of transaction block",
    )
}
