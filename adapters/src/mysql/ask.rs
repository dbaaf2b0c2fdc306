//! BosDB's own commands on a connection that nobody uses at the moment.

use std::sync::Arc;

use bosdb_protocol::ProtocolError;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::command::{self, Code};
use bosdb_protocol::mysql::packet;
use bosdb_protocol::mysql::replies::{Reply, Seen, Shape};

use crate::error::BackendError;
use crate::mysql::login::setup::{READ_ONLY, TRACK, first_value};
use crate::mysql::session::Connection;
use crate::mysql::settings::Settings;

/// The longest packet of an answer, and the most packets of one.
const MAX_PAYLOAD: usize = 128 * 1024;
const MAX_PACKETS: usize = 4096;

/// What a question came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// The first value of the first row, where there is one.
    Answered(Option<Box<str>>),
    /// The server's error.
    Failed(u16),
}

/// Runs a query of BosDB's own. The connection owes nothing before and after; the deadline is the
/// caller's.
///
/// # Errors
/// When the connection is lost or the server breaks the protocol.
pub async fn ask(connection: &mut Connection, sql: &str) -> Result<Asked, BackendError> {
    let agreed = connection.session.agreed;
    let mut out = Vec::new();
    packet::put(&mut out, 0, |out| {
        command::put_query(out, agreed, sql.as_bytes());
    });
    exchange(connection, &out, Shape::Results).await
}

/// Makes the session as new: nothing that was set, locked, prepared or made for it is left.
///
/// # Errors
/// When the connection is lost, or the server will not.
pub async fn reset(connection: &mut Connection) -> Result<(), BackendError> {
    let mut out = Vec::new();
    packet::put(&mut out, 0, |out| out.push(Code::ResetConnection.byte()));
    succeeded(exchange(connection, &out, Shape::Simple).await?)?;
    connection.session.prepared.clear();
    succeeded(ask(connection, "SET NAMES utf8mb4 COLLATE utf8mb4_general_ci").await?)?;
    if connection.session.agreed.has(Capabilities::SESSION_TRACK) {
        succeeded(ask(connection, TRACK).await?)?;
    }
    if connection.profile.only_reads() {
        succeeded(ask(connection, READ_ONLY).await?)?;
    }
    // A reset keeps the database that was the current one.
    let fresh = Settings::fresh(connection.session.settings.database());
    connection.session.settings = Arc::new(fresh);
    Ok(())
}

fn succeeded(asked: Asked) -> Result<(), BackendError> {
    match asked {
        Asked::Answered(_) => Ok(()),
        Asked::Failed(code) => Err(BackendError::Lost(
            format!("the server refused a reset with error {code}").into(),
        )),
    }
}

async fn exchange(
    connection: &mut Connection,
    command: &[u8],
    shape: Shape,
) -> Result<Asked, BackendError> {
    let sent = connection.transport.write_all(command).await;
    sent.map_err(|error| BackendError::lost(&error))?;
    let mut reply = Reply::new(shape, connection.session.agreed);
    let mut asked = Asked::Answered(None);
    let mut sequence = 1_u8;
    for _ in 0..MAX_PACKETS {
        if reply.is_over() {
            return Ok(asked);
        }
        let payload = receive(connection, sequence).await?;
        sequence = sequence.wrapping_add(1);
        match reply.next(&payload, payload.len())? {
            Seen::Row if asked == Asked::Answered(None) => {
                asked = Asked::Answered(Some(first_value(&payload)?));
            }
            Seen::Okay(okay) => connection.session.status = okay.status,
            Seen::RowsEnd { status, .. } => connection.session.status = status,
            Seen::Fault(fault) => asked = Asked::Failed(fault.code),
            Seen::LocalInfile(_) | Seen::Text | Seen::Prepared(_) => {
                return Err(ProtocolError::OutOfOrder("backend").into());
            }
            Seen::Row | Seen::Columns(_) | Seen::Column | Seen::ColumnsEnd(_) | Seen::Progress => {}
        }
    }
    Err(ProtocolError::OutOfOrder("backend").into())
}

async fn receive(connection: &mut Connection, sequence: u8) -> Result<Vec<u8>, BackendError> {
    loop {
        if let Some(header) = packet::header(connection.inbound.bytes()) {
            if header.payload > MAX_PAYLOAD || header.sequence != sequence {
                return Err(ProtocolError::OutOfOrder("backend").into());
            }
            let bytes = connection.inbound.bytes();
            if let Some(payload) = bytes.get(packet::HEADER..header.packet()) {
                let payload = payload.to_vec();
                connection.inbound.consume(header.packet());
                connection.inbound.release_if_empty();
                return Ok(payload);
            }
        }
        let Connection {
            transport, inbound, ..
        } = connection;
        let read = transport.read_more(inbound).await;
        read.map_err(|error| BackendError::lost(&error))?;
    }
}
