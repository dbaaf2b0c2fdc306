//! What the console does, whatever the wire: it understands a text, asks whether the command may be
//! carried out, and carries it out.

use std::task::{Context, Poll};

use bosdb_gateway::console::{Console, ConsoleRefusal};
use bosdb_gateway::sessions::Registration;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::sqlstate::SqlState;

use super::command::{self, Command, Misunderstood};
use super::show;
use super::table::Row;
use crate::config::words;
use crate::control::Control;
use crate::pg::end::End;
use crate::pg::refusal::Told;

/// What came of a command.
pub(crate) struct Done {
    /// Its rows, where it has any.
    pub(crate) rows: Option<Vec<Row>>,
    /// Its command tag.
    pub(crate) tag: String,
}

/// A command fails, or the session ends.
pub(crate) enum Trouble {
    Failed(Told),
    Over(End),
}

impl From<Told> for Trouble {
    fn from(told: Told) -> Self {
        Self::Failed(told)
    }
}

impl From<ProtocolError> for Trouble {
    fn from(error: ProtocolError) -> Self {
        Self::Over(End::ClientFault(error))
    }
}

/// Where the commands of a session are carried out.
pub(crate) struct Desk {
    pub(crate) console: Console,
    pub(crate) registration: Registration,
    pub(crate) control: Control,
}

impl Desk {
    /// The commands of a text; one that is not understood is recorded and refused.
    pub(crate) fn understand(&mut self, text: &[u8]) -> Result<Vec<Command>, Trouble> {
        let parsed = match std::str::from_utf8(text) {
            Ok(readable) => command::parse(readable),
            Err(_) => Err(Misunderstood::Unreadable),
        };
        parsed.map_err(|why| {
            let code = why.code();
            self.console.misunderstood(text, code.0, &why.to_string());
            Told::new(code, why.to_string())
                .hint("SHOW HELP lists the commands.")
                .into()
        })
    }

    /// Allows and records a command that only looks.
    pub(crate) fn look(&mut self, command: &str) -> Result<(), Trouble> {
        self.console.look(command).map_err(refused)
    }

    /// Carries out a command that is not a mere courtesy.
    pub(crate) async fn carry_out(&mut self, command: &Command) -> Result<Done, Trouble> {
        match command {
            Command::Show(what) => {
                self.look(&command.to_string())?;
                Ok(Done {
                    rows: Some(show::rows(*what, self.console.gateway())),
                    tag: "SHOW".to_owned(),
                })
            }
            Command::Act(act) => {
                let admitted = self.console.operate(&command.to_string()).await;
                let operating = admitted.map_err(refused)?;
                self.act(act, &operating).await
            }
            Command::Courtesy(courtesy) => {
                self.look(&courtesy.to_string())?;
                Ok(Done {
                    rows: None,
                    tag: courtesy.to_string(),
                })
            }
        }
    }

    /// Ready when the session must end, whatever it is doing.
    pub(crate) fn poll_orders(&self, cx: &Context<'_>) -> Poll<End> {
        let handle = &self.registration.handle;
        handle.register(cx);
        if handle.stop().is_some() {
            return Poll::Ready(End::Stopped);
        }
        match handle.take_expired() {
            Some(waiting) => Poll::Ready(End::Timeout(waiting)),
            None => Poll::Pending,
        }
    }
}

fn refused(refusal: ConsoleRefusal) -> Trouble {
    match refusal {
        ConsoleRefusal::Revoked => Trouble::Over(End::Revoked),
        ConsoleRefusal::NotGranted { needs } => {
            let needs = words::word(&needs, words::CONSOLE_GRANTS);
            Told::new(
                SqlState::FORBIDDEN,
                format!("the command needs admin_console = \"{needs}\""),
            )
            .hint("The grant stands at the [[user]] in BosDB's configuration.")
            .into()
        }
        ConsoleRefusal::AuditUnavailable(unavailable) => Told::new(
            SqlState::DISK_FULL,
            format!("the command was not carried out because it cannot be recorded: {unavailable}"),
        )
        .hint("/readyz shows the state of the audit log; a signal stops BosDB without the console.")
        .into(),
    }
}
