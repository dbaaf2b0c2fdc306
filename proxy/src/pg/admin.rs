//! The admin console: a database named `bosdb` that BosDB answers itself, over both protocols.
//!
//! It is no road to a database: no SQL leaves it, and its few commands are a closed list. The
//! parts: `words` and `command` read a text, `show` gathers rows, `act` does what operators ask, `desk`
//! joins these for both wires, `table` writes rows on this wire, `talk` speaks the protocol.

mod act;
pub(crate) mod command;
mod courtesy;
pub(crate) mod desk;
pub(crate) mod show;
pub(crate) mod table;
mod talk;
mod words;

use std::time::Duration;

use bosdb_gateway::console::Console;
use bosdb_gateway::sessions::Registration;
use bosdb_protocol::pg::backend::{Severity, TransactionStatus};

use super::end::End;
use super::refusal::Told;
use crate::client::Client;
use crate::control::Control;
use desk::Desk;
use talk::Talk;

/// A client that is told why its session ends has this long to take the message.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// What the console calls itself where a server's version is asked for. Drivers take the number
/// at the front for PostgreSQL's.
const SERVER_VERSION: &str = concat!("14.0 (BosDB ", env!("CARGO_PKG_VERSION"), ")");

/// What the console reports when a client comes in, but for the user.
pub(super) const REPORTED: &[(&str, &str)] = &[
    ("server_version", SERVER_VERSION),
    ("server_encoding", "UTF8"),
    ("client_encoding", "UTF8"),
    ("DateStyle", "ISO, MDY"),
    ("IntervalStyle", "postgres"),
    ("TimeZone", "UTC"),
    ("integer_datetimes", "on"),
    ("standard_conforming_strings", "on"),
    ("is_superuser", "off"),
    ("in_hot_standby", "off"),
    ("default_transaction_read_only", "off"),
];

/// Serves a client that is in the console until one of them ends it.
pub(super) async fn serve(
    client: Client,
    console: Console,
    registration: Registration,
    control: Control,
) {
    let mut talk = Talk {
        client,
        desk: Desk {
            console,
            registration,
            control,
        },
        status: TransactionStatus::Idle,
        batch: talk::Batch::Handled,
        statements: talk::Names::default(),
        portals: talk::Names::default(),
    };
    let end = talk.run().await;
    let reason = end.reason();
    let metrics = &talk.desk.console.gateway().metrics;
    metrics.sessions_ended.with_label_values(&[reason]).inc();
    talk.desk.console.close(reason);
    say_goodbye(talk.client, &end).await;
}

async fn say_goodbye(mut client: Client, end: &End) {
    if let Some(words) = end.last_words() {
        Told::new(words.code, words.message).put(client.out(), Severity::Fatal);
    }
    let goodbye = async {
        client.send().await?;
        client.transport.shutdown().await
    };
    if let Ok(Err(error)) = tokio::time::timeout(LAST_WORDS, goodbye).await {
        tracing::debug!(%error, "the client left before the console's last words");
    }
}
