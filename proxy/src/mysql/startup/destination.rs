//! Where a client goes: to a target, or to the admin console.

use std::sync::Arc;

use bosdb_gateway::Configuration;
use bosdb_gateway::console::{CONSOLE, User};
use bosdb_gateway::sessions::{About, Place};
use bosdb_gateway::subject::Subject;
use bosdb_protocol::mysql::errno::Errno;

use super::authentication::{Attempt, record_refusal};
use super::{Failure, fail};
use crate::client::Client;

/// Where a client goes.
pub(super) enum Destination {
    /// To the admin console.
    Console,
}

/// Where an authenticated user goes with what it asked for.
pub(super) fn of<'c>(
    configuration: &'c Configuration,
    attempt: &Attempt<'_>,
) -> Result<(&'c Arc<User>, Destination), Failure> {
    let directory = &configuration.directory;
    if attempt.database == CONSOLE
        && let Ok(user) = directory.may_enter_console(attempt.user, attempt.source.ip())
    {
        return Ok((user, Destination::Console));
    }
    record_refusal(attempt, "no such target, or no grant for it");
    fail(
        Errno::BAD_DB,
        format!(
            "Unknown database '{}': no target of this name is granted to you",
            attempt.database
        ),
    )
}

/// What operators see of the session.
pub(super) fn about(client: &Client, attempt: &Attempt<'_>, subject: &Subject) -> About {
    About {
        local: client.transport.local_address(),
        application_name: subject.application_name.clone(),
        tls: subject.tls,
        ..About::new(
            attempt.user,
            attempt.database,
            if attempt.database == CONSOLE {
                Place::Console
            } else {
                Place::Target
            },
            subject.source,
        )
    }
}
