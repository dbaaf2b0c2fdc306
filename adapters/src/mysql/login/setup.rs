//! What a session is told before its first user, and asked.

use std::sync::Arc;

use bosdb_protocol::ProtocolError;
use bosdb_protocol::cursor::Cursor;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::command;
use bosdb_protocol::mysql::replies::{Reply, Seen, Shape};
use bosdb_protocol::mysql::value;

use super::{Login, refused};
use crate::connection::Profile;
use crate::error::BackendError;
use crate::mysql::engine::ConnectionId;
use crate::mysql::packets::Packets;
use crate::mysql::prepared::PreparedSet;
use crate::mysql::session::{Server, Session};
use crate::mysql::settings::Settings;

/// OK packets then tell every change of a variable, of the database and of other state.
pub(in crate::mysql) const TRACK: &str = "SET SESSION session_track_system_variables = '*', \
                     session_track_schema = ON, session_track_state_change = ON";

/// Transactions only read, unless they say otherwise.
pub(in crate::mysql) const READ_ONLY: &str = "SET SESSION TRANSACTION READ ONLY";

/// What cannot be known otherwise.
const ASK: &str = "SELECT @@SESSION.sql_mode";

/// A session that is ready.
pub(in crate::mysql) struct Ready {
    pub(in crate::mysql) packets: Packets,
    pub(in crate::mysql) session: Session,
    pub(in crate::mysql) id: ConnectionId,
}

impl Login<'_> {
    /// Makes the session ready for its profile.
    pub(in crate::mysql) async fn set_up(
        mut self,
        profile: Profile,
    ) -> Result<Ready, BackendError> {
        if self.agreed.has(Capabilities::SESSION_TRACK) {
            self.query(TRACK).await?;
        }
        if profile.only_reads() {
            self.query(READ_ONLY).await?;
        }
        let sql_mode = self.query(ASK).await?;
        let sql_mode = sql_mode.ok_or(ProtocolError::OutOfOrder("backend"))?;
        if !self.packets.inbound.is_empty() {
            return Err(ProtocolError::OutOfOrder("backend").into());
        }
        Ok(Ready {
            packets: self.packets,
            session: Session {
                server: Arc::new(Server {
                    version: self.server,
                    sql_mode,
                }),
                agreed: self.agreed,
                status: self.status,
                settings: Arc::new(Settings::fresh(&self.endpoint.database)),
                prepared: PreparedSet::default(),
                last_insert_id: 0,
                takes_several: false,
            },
            id: self.id,
        })
    }

    /// Runs a query of BosDB's own; gives back the first value of its first row.
    pub(in crate::mysql) async fn query(
        &mut self,
        sql: &str,
    ) -> Result<Option<Box<str>>, BackendError> {
        let agreed = self.agreed;
        self.packets.begin();
        self.packets
            .send(|out| command::put_query(out, agreed, sql.as_bytes()))
            .await?;
        let mut reply = Reply::new(Shape::Results, agreed);
        let mut first = None;
        while !reply.is_over() {
            let payload = self.packets.receive().await?;
            match reply.next(&payload, payload.len())? {
                Seen::Row if first.is_none() => first = Some(first_value(&payload)?),
                Seen::Okay(okay) => self.status = okay.status,
                Seen::RowsEnd { status, .. } => self.status = status,
                Seen::Fault(_) => return Err(refused(&payload, self.endpoint)?),
                Seen::LocalInfile(_) | Seen::Text | Seen::Prepared(_) => {
                    return Err(ProtocolError::OutOfOrder("backend").into());
                }
                Seen::Row
                | Seen::Columns(_)
                | Seen::Column
                | Seen::ColumnsEnd(_)
                | Seen::Progress => {}
            }
        }
        Ok(first)
    }
}

/// The first value of a text row.
pub(in crate::mysql) fn first_value(row: &[u8]) -> Result<Box<str>, BackendError> {
    let mut cursor = Cursor::new(row, "row");
    let text = value::string(&mut cursor)?;
    let text = std::str::from_utf8(text);
    Ok(text.map_err(|_| ProtocolError::Malformed("row"))?.into())
}
