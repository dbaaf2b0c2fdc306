//! Where a client goes: to a target, or to the admin console.
//!
//! What a client names as its database is a target, or `target/database`. Whoever names none goes to
//! the only target granted; and a database of the server is as good as its target's name where no
//! other could be meant, so that what was written for the server itself goes on to work.

use std::sync::Arc;

use bosdb_gateway::console::{CONSOLE, User};
use bosdb_gateway::sessions::{About, Place};
use bosdb_gateway::subject::Subject;
use bosdb_gateway::target::Admission;
use bosdb_gateway::{Configuration, Offer, Wire};
use bosdb_protocol::mysql::errno::Errno;

use super::authentication::{Attempt, record_refusal};
use super::{Failure, fail};
use crate::client::Client;

/// Where a client goes.
pub(super) enum Destination {
    /// To a target.
    Target(Offer),
    /// To the admin console.
    Console,
}

/// Targets that an error lists.
const LISTED: usize = 10;

/// Where an authenticated user goes with what it asked for.
pub(super) fn of<'c>(
    configuration: &'c Configuration,
    attempt: &Attempt<'_>,
) -> Result<(&'c Arc<User>, Destination), Failure> {
    let (asked, source) = (attempt.database, attempt.source.ip());
    let directory = &configuration.directory;
    let console = directory.may_enter_console(attempt.user, source);
    if asked == CONSOLE
        && let Ok(user) = console
    {
        return Ok((user, Destination::Console));
    }
    let granted = granted(configuration, attempt);
    let chosen = match asked {
        "" => the_only(&granted),
        name => configuration
            .offer(name)
            .and_then(|offer| granted.iter().copied().find(|it| it.is(offer)))
            .or_else(|| only_database(&granted, name)),
    };
    match chosen {
        Some(Granted { offer, .. }) if offer.target.admission() == Admission::Disabled => {
            record_refusal(attempt, "the target is disabled");
            fail(
                Errno::SERVER_SHUTDOWN,
                format!("Target '{}' takes no new sessions now", offer.target.name()),
            )
        }
        Some(Granted { offer, user }) => Ok((user, Destination::Target(offer.clone()))),
        None if asked.is_empty() => match console {
            Ok(user) if granted.is_empty() => Ok((user, Destination::Console)),
            Ok(_) | Err(_) => {
                record_refusal(attempt, "no database was named, and it is not clear which");
                fail(Errno::NO_DB, no_database(&granted))
            }
        },
        None => {
            record_refusal(attempt, "no such target, or no grant for it");
            fail(
                Errno::BAD_DB,
                format!("Unknown database '{asked}': no target of this name is granted to you"),
            )
        }
    }
}

/// A target that the user may go to.
#[derive(Clone, Copy)]
struct Granted<'c> {
    user: &'c Arc<User>,
    offer: &'c Offer,
}

impl Granted<'_> {
    fn is(&self, offer: &Offer) -> bool {
        Arc::ptr_eq(&self.offer.target, &offer.target)
    }

    /// Whether it is a target, not one of its further databases.
    fn is_whole(&self) -> bool {
        *self.offer.granted_as == *self.offer.target.name()
    }
}

/// The targets of this wire that the user may go to, by name.
fn granted<'c>(configuration: &'c Configuration, attempt: &Attempt<'_>) -> Vec<Granted<'c>> {
    let source = attempt.source.ip();
    let mut granted: Vec<Granted<'c>> = configuration
        .targets
        .values()
        .filter(|offer| offer.target.wire() == Wire::MySql)
        .filter_map(|offer| {
            let user = configuration
                .may_connect(attempt.user, offer, source)
                .ok()?;
            Some(Granted { user, offer })
        })
        .collect();
    granted.sort_by(|one, other| one.offer.target.name().cmp(other.offer.target.name()));
    granted
}

/// The only one; further databases of a target count where it is not granted itself.
fn the_only<'c>(granted: &[Granted<'c>]) -> Option<Granted<'c>> {
    let mut whole = granted.iter().filter(|it| it.is_whole());
    match (whole.next(), whole.next(), granted) {
        (Some(only), None, _) | (None, None, [only]) => Some(*only),
        (Some(_), Some(_), _) | (None, _, _) => None,
    }
}

/// The only one whose database has this name.
fn only_database<'c>(granted: &[Granted<'c>], name: &str) -> Option<Granted<'c>> {
    let mut of_name = granted
        .iter()
        .filter(|it| it.offer.target.database() == name);
    match (of_name.next(), of_name.next()) {
        (Some(only), None) => Some(*only),
        (Some(_), Some(_)) | (None, _) => None,
    }
}

fn no_database(granted: &[Granted<'_>]) -> String {
    let names: Vec<&str> = granted
        .iter()
        .take(LISTED)
        .map(|it| it.offer.target.name())
        .collect();
    if names.is_empty() {
        return "No database selected, and no target of this wire is granted to you".to_owned();
    }
    let more = if granted.len() > LISTED { ", ..." } else { "" };
    format!(
        "No database selected: name one of your targets as the database: {}{more}",
        names.join(", ")
    )
}

/// What operators see of the session.
pub(super) fn about(client: &Client, subject: &Subject, to: &Destination) -> About {
    let (database, place) = match to {
        Destination::Target(offer) => (offer.target.name(), Place::Target),
        Destination::Console => (CONSOLE, Place::Console),
    };
    About {
        local: client.transport.local_address(),
        application_name: subject.application_name.clone(),
        tls: subject.tls,
        ..About::new(&subject.user, database, place, subject.source)
    }
}
