//! File descriptors that clients do not get: what serves the clients there are must not fail for want
//! of one.

use bosdb_protocol::mysql::errno::Errno;
use bosdb_protocol::mysql::packet;
use bosdb_protocol::mysql::reply::ERR;
use bosdb_protocol::pg::backend::{ErrorReport, Severity, put_error};
use nix::sys::resource::{Resource, getrlimit};
use tokio::net::TcpStream;

use super::Wire;

/// Kept back for connections to databases, the audit log, cancels and health; a quarter where there
/// are few.
const RESERVED: u64 = 256;

/// The first descriptor that is not for a client. Descriptors are given out lowest first, so a
/// client that gets this one has all others in use before it.
pub(super) fn first_reserved() -> i32 {
    let limit = getrlimit(Resource::RLIMIT_NOFILE).map_or(u64::MAX, |(soft, _)| soft);
    let first = limit.saturating_sub(RESERVED.min(limit / 4));
    i32::try_from(first).unwrap_or(i32::MAX)
}

/// Tells the client and nothing more: waiting for it would hold what there is none of.
pub(super) fn turn_away(socket: &TcpStream, wire: Wire) {
    let words = match wire {
        Wire::Postgres => in_postgres(),
        Wire::MySql => in_mysql(),
    };
    if let Err(error) = socket.try_write(&words) {
        tracing::debug!(%error, "a client that was turned away was not told");
    }
}

fn in_mysql() -> Vec<u8> {
    let mut words = Vec::new();
    packet::put(&mut words, 0, |out| {
        // Before the greeting a client knows of no SQLSTATE.
        out.push(ERR);
        out.extend_from_slice(&Errno::CON_COUNT.code.to_le_bytes());
        out.extend_from_slice(b"Too many connections");
    });
    words
}

fn in_postgres() -> Vec<u8> {
    let mut words = Vec::new();
    put_error(
        &mut words,
        &ErrorReport {
            severity: Severity::Fatal,
            code: "53300",
            message: "sorry, too many clients already",
            detail: "The process may not open more files.",
            hint: "Raise its limit of open files (LimitNOFILE, ulimit -n).",
            position: None,
            routine: "",
        },
    );
    words
}
