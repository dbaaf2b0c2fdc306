//! The end of a session: every statement accounted for, the backend given back, the client told.

use std::time::Duration;

use bosdb_gateway::Outcome;
use bosdb_gateway::sessions::Waiting;

use super::end::End;
use super::forward::{Gate, Work};
use super::session::{Handover, Session};
use super::states::{Doing, Shown};

/// A client that is told why its session ends has this long to take the message.
const LAST_WORDS: Duration = Duration::from_secs(2);

impl Session {
    pub(super) async fn finish(mut self: Box<Self>, end: End) -> Option<Handover> {
        let reason = end.reason();
        if let Some(running) = self.running.take() {
            let outcome = match &end {
                End::BackendGone | End::BackendFault(_) => Outcome::BackendGone,
                End::Timeout(_) => Outcome::Timeout,
                End::Finished
                | End::ClientGone
                | End::ClientFault(_)
                | End::Stopped
                | End::Killed
                | End::Revoked
                | End::ChangeUser(_) => Outcome::ClientGone,
            };
            self.conclude(running, outcome);
        }
        self.count_bytes();
        if let Some(Work {
            admitted: Some(admitted),
            ..
        }) = self.work.take()
        {
            self.door.abandon(admitted);
        }
        // An intent may reach the log yet, so its outcome must too.
        if let Gate::Intent(pending, _) = std::mem::replace(&mut self.gate, Gate::Open) {
            let admitted = pending.settled().await;
            self.door.abandon(admitted);
        }
        if self.is_at_rest() {
            // Nobody asked.
            self.sequence = 0;
        }
        let midway = self.scan.passing > 0 && self.scan.shown == Shown::Yes;
        self.settle_approved();
        self.part(&end);
        self.count(&end, reason);
        self.door.close(reason);
        if let End::ChangeUser(payload) = end {
            // Or the next session would take the command for its own.
            self.finish_input();
            return Some(Handover {
                sequence: self.sequence,
                client: self.client,
                registration: self.registration,
                payload,
            });
        }
        self.say_goodbye(&end, midway).await;
        None
    }

    fn part(&mut self, end: &End) {
        let Some(mut backend) = self.backend.take() else {
            return;
        };
        backend.forget_reply(self.scan.passing);
        let lost = matches!(
            end,
            End::BackendGone | End::BackendFault(_) | End::Timeout(Waiting::Statement)
        );
        if lost || matches!(self.doing, Doing::Preparing(_)) {
            backend.close(&self.registration.handle);
        } else {
            backend.give_back(&self.registration.handle);
        }
    }

    fn count(&self, end: &End, reason: &str) {
        let metrics = &self.door.gateway().metrics;
        metrics.sessions_ended.with_label_values(&[reason]).inc();
        let whose = match end {
            End::ClientFault(_) => "client",
            End::BackendFault(error) => {
                let target = self.door.target().name();
                tracing::warn!(target, %error, "a backend broke the protocol");
                "backend"
            }
            End::Finished
            | End::ClientGone
            | End::BackendGone
            | End::Timeout(_)
            | End::Stopped
            | End::Killed
            | End::Revoked
            | End::ChangeUser(_) => return,
        };
        metrics.protocol_errors.with_label_values(&[whose]).inc();
    }

    async fn say_goodbye(&mut self, end: &End, midway: bool) {
        // In the middle of a row whose rest is lost, words would be taken for the rest.
        if let Some((errno, message)) = end.last_words().filter(|_| !midway) {
            self.put_fault(errno, &message);
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
