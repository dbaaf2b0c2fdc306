//! The end of a session: every statement accounted for, the backend given back, the client told.

use std::time::Duration;

use bosdb_gateway::Outcome;
use bosdb_gateway::backend::Backend;
use bosdb_gateway::sessions::Waiting;
use bosdb_protocol::pg::backend::Severity;
use bosdb_protocol::pg::replies::Relay;

use super::end::End;
use super::gate::Gate;
use super::refusal::{Routine, Told};
use super::session::Session;

/// A client that is told why its session ends has this long to take the message.
const LAST_WORDS: Duration = Duration::from_secs(2);

impl Session {
    pub(super) async fn finish(mut self: Box<Self>, end: End) {
        let reason = end.reason();
        self.account_for_what_runs(&end);
        self.count_bytes();
        match std::mem::replace(&mut self.gate, Gate::Open) {
            Gate::Open | Gate::Catalogue(_) => {}
            // Its intent may reach the log yet, so its outcome must too. This ends when the log
            // writes or fails, or the deadline passes.
            Gate::Intent(pending, _) => {
                let admitted = pending.settled().await;
                self.door.abandon(admitted);
            }
            Gate::Backend(queued) => {
                if let Some(admitted) = queued.into_statement() {
                    self.door.abandon(admitted);
                }
            }
        }
        // What was looked at is the client's, and stands before the last words.
        self.settle_approved();
        if let Some(mut backend) = self.backend.take() {
            backend.forget_reply(0, self.scan.passing);
            match &end {
                End::BackendGone { .. }
                | End::BackendFault(_)
                | End::SettingsLost
                | End::Timeout(Waiting::Statement)
                | End::TooMuch
                | End::Encoding
                | End::Withheld(_) => {
                    backend.close(&self.registration.handle);
                }
                End::Finished
                | End::ClientGone
                | End::ClientFault(_)
                | End::Timeout(_)
                | End::Stopped
                | End::Revoked => backend.give_back(&self.registration.handle),
            }
        }
        let metrics = &self.door.gateway().metrics;
        metrics.sessions_ended.with_label_values(&[reason]).inc();
        match &end {
            End::ClientFault(_) => metrics.protocol_errors.with_label_values(&["client"]).inc(),
            End::BackendFault(error) => {
                tracing::warn!(target = self.door.target().name(), %error, "a backend broke the protocol");
                metrics
                    .protocol_errors
                    .with_label_values(&["backend"])
                    .inc();
            }
            End::Finished
            | End::ClientGone
            | End::BackendGone { .. }
            | End::Timeout(_)
            | End::Stopped
            | End::Revoked
            | End::TooMuch
            | End::Encoding
            | End::Withheld(_)
            | End::SettingsLost => {}
        }
        self.door.close(reason);
        self.say_goodbye(&end).await;
    }

    /// Every statement that runs gets its outcome, whatever ended the session.
    fn account_for_what_runs(&mut self, end: &End) {
        let outcome = match end {
            End::BackendGone { .. }
            | End::BackendFault(_)
            | End::SettingsLost
            | End::TooMuch
            | End::Encoding => Outcome::BackendGone,
            End::Timeout(_) => Outcome::Timeout,
            End::Withheld(_) => Outcome::Error,
            End::Finished | End::ClientGone | End::ClientFault(_) | End::Stopped | End::Revoked => {
                Outcome::ClientGone
            }
        };
        let statements = self
            .backend
            .as_mut()
            .map(Backend::take_statements)
            .unwrap_or_default();
        for mut running in statements {
            if let End::Withheld(_) = end {
                running.failed(b"42501");
            }
            self.conclude(running, outcome, None);
        }
    }

    async fn say_goodbye(&mut self, end: &End) {
        // In the middle of a row whose rest is lost, words would be taken for the rest.
        let between_messages = self.scan.passing == 0 || self.scan.relay != Relay::Forward;
        if let Some(words) = end.last_words().filter(|_| between_messages) {
            let told = Told {
                code: words.code,
                message: words.message,
                detail: String::new(),
                hint: String::new(),
                position: None,
                routine: Routine::OurOwn,
                as_the_database_said: None,
            };
            told.put(self.client.out(), Severity::Fatal);
        }
        let goodbye = async {
            self.client.send().await?;
            self.client.transport.shutdown().await
        };
        if let Ok(Err(error)) = tokio::time::timeout(LAST_WORDS, goodbye).await {
            tracing::debug!(%error, "the client left before the session's last words");
        }
    }
}
