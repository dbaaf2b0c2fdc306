//! Where a client goes: to a target, or to the admin console.

use std::net::SocketAddr;
use std::sync::Arc;

use bosdb_gateway::console::{CONSOLE, Console, User};
use bosdb_gateway::sessions::{About, Place};
use bosdb_gateway::subject::Subject;
use bosdb_gateway::target::Admission;
use bosdb_gateway::{Configuration, Offer, Parameters, Wire};
use bosdb_protocol::pg::sqlstate::SqlState;

use super::super::admin;
use super::wish::Wish;
use crate::client::Client;

/// Where a client goes.
pub(super) enum Destination {
    /// To a target.
    Target(Offer),
    /// To the admin console.
    Console,
}

/// Why an authenticated user may not go where it wants.
pub(super) struct NoWay {
    pub(super) code: SqlState,
    /// For the log.
    pub(super) reason: &'static str,
    /// For the client.
    pub(super) message: String,
}

/// Whether an authenticated user may go where it wants.
pub(super) fn may_go<'c>(
    configuration: &'c Configuration,
    wish: &Wish<'_>,
    source: SocketAddr,
) -> Result<(&'c Arc<User>, Destination), NoWay> {
    let no_grant = || NoWay {
        code: SqlState::INVALID_CATALOG,
        reason: "no such target, or no grant for it",
        message: format!(
            "target \"{}\" does not exist or is not granted to you",
            wish.target
        ),
    };
    let directory = &configuration.directory;
    if wish.target == CONSOLE {
        return directory
            .may_enter_console(wish.user, source.ip())
            .map(|user| (user, Destination::Console))
            .map_err(|_| no_grant());
    }
    let offer = configuration
        .offer(wish.target)
        .filter(|offer| offer.target.wire() == Wire::Postgres)
        .ok_or_else(no_grant)?;
    let user = configuration
        .may_connect(wish.user, offer, source.ip())
        .map_err(|_| no_grant())?;
    match offer.target.admission() {
        Admission::Disabled => Err(NoWay {
            code: SqlState::CANNOT_CONNECT_NOW,
            reason: "the target is disabled",
            message: format!("target \"{}\" takes no new sessions now", wish.target),
        }),
        Admission::Open => Ok((user, Destination::Target(offer.clone()))),
    }
}

/// What operators see of the session.
pub(super) fn about(client: &Client, wish: &Wish<'_>, subject: &Subject) -> About {
    let place = if wish.target == CONSOLE {
        Place::Console
    } else {
        Place::Target
    };
    About {
        local: client.transport.local_address(),
        application_name: subject.application_name.clone(),
        tls: subject.tls,
        ..About::new(wish.user, wish.target, place, subject.source)
    }
}

/// What the admin console reports of itself.
pub(super) fn console_parameters(console: &Console) -> Parameters {
    let mut parameters = Parameters::default();
    let user = ("session_authorization", &*console.subject().user);
    for (name, value) in admin::REPORTED.iter().copied().chain([user]) {
        // There is room for these few.
        let _there_is_room: bool = parameters.set(name, value);
    }
    parameters
}
