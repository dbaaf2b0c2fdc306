//! The extended query protocol: what is prepared, bound, described and run in pieces, with results
//! as text or binary.

use bosdb_protocol::pg::backend as messages;
use bosdb_protocol::pg::frame;
use bosdb_protocol::pg::frontend::{self, Named};
use bosdb_protocol::pg::sqlstate::SqlState;

use super::super::command::Command;
use super::super::desk::Trouble;
use super::super::table::{self, Format, Formats, Row};
use super::{Names, Talk, columns_of, fail};

/// Prepared statements, and portals, of a session.
const MAX_NAMES: usize = 256;

/// A portal.
pub(in super::super) struct Portal {
    /// `None`: an empty text.
    command: Option<Command>,
    formats: Formats,
    /// Rows still to be sent, once it was run.
    rest: Option<Rest>,
}

/// What a portal that sends its rows in pieces has left.
struct Rest {
    rows: std::vec::IntoIter<Row>,
    tag: String,
}

impl Talk {
    pub(super) fn on_parse(&mut self, parse: &frontend::Parse<'_>) -> Result<(), Trouble> {
        let mut commands = self.desk.understand(parse.sql)?;
        if commands.len() > 1 {
            return fail(
                SqlState::SYNTAX_ERROR,
                "cannot insert multiple commands into a prepared statement",
            );
        }
        if !parse.name.is_empty() && self.statements.contains_key(parse.name) {
            return fail(
                SqlState::DUPLICATE_STATEMENT,
                "a prepared statement of this name exists",
            );
        }
        room_for(&self.statements, parse.name)?;
        self.statements.insert(parse.name.to_vec(), commands.pop());
        messages::put_empty(self.client.out(), b'1');
        Ok(())
    }

    pub(super) fn on_bind(&mut self, bind: &frontend::Bind<'_>) -> Result<(), Trouble> {
        let Some(command) = self.statements.get(bind.statement).cloned() else {
            return fail(
                SqlState::INVALID_STATEMENT_NAME,
                "there is no prepared statement of this name",
            );
        };
        if bind.values > 0 {
            return fail(
                SqlState::PROTOCOL_VIOLATION,
                "commands of the admin console take no parameters",
            );
        }
        let formats: Option<Vec<Format>> = bind.formats.iter().map(|f| format(*f)).collect();
        let columns = command.as_ref().map_or(0, |c| columns_of(c).len());
        let formats = match formats {
            Some(formats) if formats.len() <= 1 || formats.len() == columns => Formats(formats),
            Some(_) | None => {
                return fail(
                    SqlState::PROTOCOL_VIOLATION,
                    "the result formats do not fit",
                );
            }
        };
        room_for(&self.portals, bind.portal)?;
        let portal = Portal {
            command,
            formats,
            rest: None,
        };
        self.portals.insert(bind.portal.to_vec(), portal);
        messages::put_empty(self.client.out(), b'2');
        Ok(())
    }

    pub(super) fn on_describe(&mut self, kind: Named, name: &[u8]) -> Result<(), Trouble> {
        let (columns, formats) = match kind {
            Named::Statement => {
                let Some(command) = self.statements.get(name) else {
                    return fail(
                        SqlState::INVALID_STATEMENT_NAME,
                        "there is no prepared statement of this name",
                    );
                };
                let columns = command.as_ref().map(columns_of).unwrap_or_default();
                // It takes no parameters.
                frame::put(self.client.out(), b't', |out| {
                    out.extend_from_slice(&[0, 0])
                });
                (columns, Formats::default())
            }
            Named::Portal => {
                let Some(portal) = self.portals.get(name) else {
                    return fail(SqlState("34000"), "there is no portal of this name");
                };
                let columns = portal.command.as_ref().map(columns_of).unwrap_or_default();
                (columns, portal.formats.clone())
            }
        };
        let out = self.client.out();
        if columns.is_empty() {
            messages::put_empty(out, b'n');
        } else {
            table::put_description(out, &columns, &formats);
        }
        Ok(())
    }

    pub(super) async fn on_execute(
        &mut self,
        name: &[u8],
        limit: Option<usize>,
    ) -> Result<(), Trouble> {
        let Some(mut portal) = self.portals.remove(name) else {
            return fail(SqlState("34000"), "there is no portal of this name");
        };
        let Some(command) = &portal.command else {
            messages::put_empty(self.client.out(), b'I');
            self.portals.insert(name.to_vec(), portal);
            return Ok(());
        };
        let mut rest = match portal.rest.take() {
            Some(rest) => rest,
            None => {
                let done = self.carry_out(command).await?;
                Rest {
                    rows: done.rows.unwrap_or_default().into_iter(),
                    tag: done.tag,
                }
            }
        };
        let columns = columns_of(command);
        let out = self.client.out();
        for row in rest.rows.by_ref().take(limit.unwrap_or(usize::MAX)) {
            table::put_row(out, &columns, &portal.formats, &row);
        }
        if rest.rows.len() > 0 {
            messages::put_empty(out, b's');
        } else {
            messages::put_command_complete(out, &rest.tag);
        }
        portal.rest = Some(rest);
        self.portals.insert(name.to_vec(), portal);
        Ok(())
    }
}

const fn format(code: u16) -> Option<Format> {
    match code {
        0 => Some(Format::Text),
        1 => Some(Format::Binary),
        _ => None,
    }
}

fn room_for<T>(names: &Names<T>, name: &[u8]) -> Result<(), Trouble> {
    if names.len() < MAX_NAMES || names.contains_key(name) {
        return Ok(());
    }
    fail(
        SqlState::TOO_COMPLEX,
        format!("more than {MAX_NAMES} prepared statements or portals"),
    )
}
