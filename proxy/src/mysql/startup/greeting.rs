//! What BosDB says first: a version, a challenge, what it can do.

use std::time::Duration;

use bosdb_gateway::mysql::Flavour;
use bosdb_gateway::worker::Worker;
use bosdb_gateway::{Configuration, Wire};
use bosdb_protocol::auth::caching_sha2;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::errno::Errno;
use bosdb_protocol::mysql::handshake::{Greeting, SCRAMBLE, put_greeting};
use bosdb_protocol::mysql::status::Status;

use super::{Failure, fail};

/// `utf8mb4_general_ci`.
const COLLATION: u8 = 45;

/// What it calls itself where there is no target whose version it could give. Drivers take the
/// number at the front for MySQL's.
pub(crate) const OWN_VERSION: &str = concat!("8.0.36-BosDB-", env!("CARGO_PKG_VERSION"));

/// What is offered whatever the target.
const ALWAYS: Capabilities = Capabilities::LONG_PASSWORD
    .union(Capabilities::FOUND_ROWS)
    .union(Capabilities::LONG_FLAG)
    .union(Capabilities::CONNECT_WITH_DB)
    .union(Capabilities::ODBC)
    .union(Capabilities::PROTOCOL_41)
    .union(Capabilities::INTERACTIVE)
    .union(Capabilities::TRANSACTIONS)
    .union(Capabilities::SECURE_CONNECTION)
    .union(Capabilities::MULTI_STATEMENTS)
    .union(Capabilities::MULTI_RESULTS)
    .union(Capabilities::PS_MULTI_RESULTS)
    .union(Capabilities::PLUGIN_AUTH)
    .union(Capabilities::CONNECT_ATTRS)
    .union(Capabilities::PLUGIN_AUTH_LENENC_CLIENT_DATA)
    .union(Capabilities::SESSION_TRACK)
    .union(Capabilities::DEPRECATE_EOF);

/// Whether TLS is to be had.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tls {
    Offered,
    None,
}

/// What a listener says before it knows who comes.
pub(super) struct Face {
    pub(super) version: Box<str>,
    pub(super) offered: Capabilities,
}

/// How long a greeting waits for a server that was never seen.
const PATIENCE: Duration = Duration::from_secs(2);

impl Face {
    /// That of the targets: which one a client wants is not known yet, so that the first by name
    /// speaks for all. Where it cannot be reached, or there is none, BosDB's own.
    pub(super) async fn of(configuration: &Configuration, worker: &Worker, tls: Tls) -> Self {
        let targets = || {
            let targets = configuration.targets.values().map(|offer| &offer.target);
            targets.filter(|target| target.wire() == Wire::MySql)
        };
        let mut offered = with_tls(ALWAYS, tls);
        if targets().any(|target| target.relays_local_files()) {
            offered = offered.union(Capabilities::LOCAL_FILES);
        }
        let own = Self {
            version: OWN_VERSION.into(),
            offered,
        };
        let Some(target) = targets().min_by(|one, other| one.name().cmp(other.name())) else {
            return own;
        };
        match tokio::time::timeout(PATIENCE, target.mysql_server(worker)).await {
            Ok(Ok(server)) => Self {
                version: server.version.text.clone(),
                offered: match server.version.flavour {
                    Flavour::MySql => offered.union(Capabilities::QUERY_ATTRIBUTES),
                    // This bit clear: MariaDB, with bits of its own.
                    Flavour::MariaDb => offered
                        .without(Capabilities::LONG_PASSWORD)
                        .union(Capabilities::STMT_BULK_OPERATIONS),
                },
            },
            Ok(Err(_)) | Err(_) => own,
        }
    }

    /// The payload of the greeting.
    pub(super) fn greeting(&self, connection_id: u32, scramble: [u8; SCRAMBLE]) -> Vec<u8> {
        let mut payload = Vec::new();
        let greeting = Greeting {
            version: self.version.as_bytes(),
            connection_id,
            scramble,
            capabilities: self.offered,
            collation: COLLATION,
            status: Status::AUTOCOMMIT,
            plugin: caching_sha2::PLUGIN.as_bytes(),
        };
        put_greeting(&mut payload, &greeting);
        payload
    }
}

const fn with_tls(offered: Capabilities, tls: Tls) -> Capabilities {
    match tls {
        Tls::Offered => offered.union(Capabilities::SSL),
        Tls::None => offered,
    }
}

/// A challenge. It travels as a string, so that no byte of it is NUL, and none a `$`, at which some
/// clients stop.
pub(super) fn fresh_scramble() -> Result<[u8; SCRAMBLE], Failure> {
    let mut scramble = [0; SCRAMBLE];
    if aws_lc_rs::rand::fill(&mut scramble).is_err() {
        return fail(Errno::UNKNOWN, "no randomness is to be had");
    }
    for byte in &mut scramble {
        *byte &= 0x7f;
        if matches!(*byte, 0 | b'$') {
            *byte = byte.wrapping_add(1);
        }
    }
    Ok(scramble)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_challenge_is_a_string() {
        for _ in 0..100 {
            let scramble = fresh_scramble().ok().unwrap();
            assert!(
                scramble
                    .iter()
                    .all(|byte| (1..=127).contains(byte) && *byte != b'$')
            );
        }
    }
}
