//! One client session after its login: one task that owns the client's stream and, while it
//! leases one, the backend's. Neither direction waits for the other.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use bosdb_gateway::Outcome;
use bosdb_gateway::Parameters;
use bosdb_gateway::admitted::Prepared;
use bosdb_gateway::admitted::Running;
use bosdb_gateway::backend::Backend;
use bosdb_gateway::door::{Conclusion, Door, Facts, Standing};
use bosdb_gateway::sessions::{Registration, Stop, Waiting};
use bosdb_gateway::stats::Figure;
use bosdb_policy::{Effects, SessionFacts};
use bosdb_protocol::pg::backend::TransactionStatus;

use super::caps::Caps;
use super::end::End;
use super::gate::Gate;
use super::masking::Showing;
use super::names::Names;
use super::releases::Releases;
use super::settings::SettingsTracker;
pub(super) use super::states::{
    Batch, ClientSide, Farewell, Fate, LastCommand, Lookup, Overdue, Reading, Restoring, Scan,
    Silence, Silent, Streaming, Transaction,
};
use crate::client::Client;

/// Bytes that may wait for a backend before the client is not read any further.
const HIGH_WATER: usize = 256 * 1024;

/// Messages that may await their answer before the client is not read any further: it bounds the
/// queue, and the room that a pipelining client takes in the audit log.
const MAX_OUTSTANDING: usize = 128;

/// What may change settings without saying so.
const UNSEEN: Effects = Effects::OPAQUE_CODE.union(Effects::UNTRACKED_SETTING);

/// A session.
pub(super) struct Session {
    pub(super) client: Client,
    pub(super) door: Door,
    pub(super) registration: Registration,
    pub(super) backend: Option<Backend>,
    pub(super) gate: Gate,
    pub(super) batch: Batch,
    pub(super) streaming: Streaming,
    pub(super) client_side: ClientSide,
    pub(super) scan: Scan,
    pub(super) showing: Showing,
    pub(super) silent: Silent,
    pub(super) names: Names,
    pub(super) settings: SettingsTracker,
    pub(super) releases: Releases,
    /// What the client was told of the backend's parameters.
    pub(super) told: Arc<Parameters>,
    pub(super) transaction: Transaction,
    pub(super) fate: Fate,
    pub(super) last_command: LastCommand,
    pub(super) farewell: Farewell,
    pub(super) overdue: Overdue,
    pub(super) restoring: Restoring,
    pub(super) reading: Reading,
    pub(super) lookup: Lookup,
    /// Statements that change settings or names and are not answered yet.
    pub(super) settings_in_flight: usize,
    /// What the statement now being answered has returned.
    pub(super) caps: Caps,
    /// Bytes relayed for the statement now being answered.
    pub(super) reply_bytes: u64,
    pub(super) waiting: Option<Waiting>,
    /// How far the client was when its deadline was last set.
    pub(super) progress_before: u64,
}

impl Session {
    pub(super) fn new(
        client: Client,
        door: Door,
        registration: Registration,
        settings: SettingsTracker,
        told: Arc<Parameters>,
    ) -> Self {
        Self {
            client,
            door,
            registration,
            backend: None,
            gate: Gate::Open,
            batch: Batch::Handled,
            streaming: Streaming::No,
            client_side: ClientSide::Talking,
            scan: Scan::START,
            showing: Showing::Everything,
            silent: Silent::default(),
            names: Names::default(),
            settings,
            releases: Releases::NONE,
            told,
            transaction: Transaction::Implicit,
            fate: Fate::Whole,
            last_command: LastCommand::Other,
            farewell: Farewell::Unsaid,
            overdue: Overdue::No,
            restoring: Restoring::No,
            reading: Reading::Known,
            lookup: Lookup::Sure,
            settings_in_flight: 0,
            caps: Caps::default(),
            reply_bytes: 0,
            waiting: None,
            progress_before: 0,
        }
    }

    /// Runs until the session ends.
    pub(super) async fn run(mut self: Box<Self>) {
        let end = poll_fn(|cx| self.poll_session(cx)).await;
        // Boxed, so that a session that lives does not carry the space of its end.
        Box::pin(self.finish(end)).await;
    }

    /// Everything that can be done now. Pending: the task is registered with all it waits for.
    fn poll_session(&mut self, cx: &mut Context<'_>) -> Poll<End> {
        self.registration.handle.register(cx);
        match self.step(cx) {
            Ok(()) => {
                self.note_what_is_waited_for();
                if let Some(backend) = &self.backend {
                    self.registration.handle.show_effects(backend.effects());
                }
                Poll::Pending
            }
            Err(end) => Poll::Ready(end),
        }
    }

    fn step(&mut self, cx: &mut Context<'_>) -> Result<(), End> {
        self.obey()?;
        self.silent = Silent::default();
        loop {
            let mut moved = false;
            moved |= self.poll_gate(cx)?;
            moved |= self.poll_client_in(cx)?;
            moved |= self.poll_backend_out(cx)?;
            moved |= self.poll_backend_in(cx)?;
            self.poll_client_out(cx)?;
            self.part_from_backend();
            if !moved {
                return self.look_whether_over();
            }
        }
    }

    pub(super) fn is_between_transactions(&self) -> bool {
        matches!(self.gate, Gate::Open)
            && self.client.inbound.is_empty()
            && self.client.unsent() == 0
            && self.backend.as_ref().is_none_or(Backend::is_idle)
    }

    /// The client has gone silent and everything it asked for was answered.
    fn look_whether_over(&self) -> Result<(), End> {
        if self.registration.handle.stop() == Some(Stop::Drain) && self.is_between_transactions() {
            return Err(End::Stopped);
        }
        if self.client_side == ClientSide::Silent
            && matches!(self.gate, Gate::Open)
            && self.client.unsent() == 0
            && self.scan.is_clear()
            && self
                .backend
                .as_ref()
                .is_none_or(|backend| backend.replies().is_empty() && backend.unsent() == 0)
        {
            return Err(End::Finished);
        }
        Ok(())
    }

    // === bytes ===

    fn poll_client_in(&mut self, cx: &mut Context<'_>) -> Result<bool, End> {
        let mut moved = false;
        if self.client_side == ClientSide::Silent {
            self.ask_for_the_rest()?;
        }
        while matches!(self.gate, Gate::Open) {
            if self.is_congested() {
                break;
            }
            if self.handle_client_bytes()? {
                self.answer_synthetic();
                moved = true;
                continue;
            }
            if !matches!(self.gate, Gate::Open) {
                // The wait that has just begun must be polled, or nobody would wake the task.
                return Ok(true);
            }
            if self.client_side == ClientSide::Silent {
                break;
            }
            // What was handled goes out before more is read: the backend works meanwhile.
            if moved {
                break;
            }
            if self.silent.client == Silence::Heard {
                break;
            }
            match self.client.poll_read(cx) {
                Poll::Pending => {
                    self.silent.client = Silence::Heard;
                    break;
                }
                Poll::Ready(Ok(0)) => {
                    if !self.client.inbound.is_empty() || self.streaming != Streaming::No {
                        return Err(End::ClientGone);
                    }
                    self.client_side = ClientSide::Silent;
                    // Once more around: what is owed must be asked for.
                    return Ok(true);
                }
                Poll::Ready(Ok(_)) => {}
                Poll::Ready(Err(error)) => return Err(End::client(&error)),
            }
        }
        Ok(moved)
    }

    /// Whether the client must wait for the backend, or for its own reading.
    fn is_congested(&mut self) -> bool {
        if self.client.unsent() > HIGH_WATER {
            return true;
        }
        let Some(backend) = &mut self.backend else {
            return false;
        };
        if backend.unsent() > HIGH_WATER {
            return true;
        }
        // In the middle of a message nothing else may be sent.
        if self.streaming != Streaming::No {
            return false;
        }
        // What comes next may mean something else once these are answered.
        let settings = self.settings_in_flight > 0
            && matches!(
                self.client.inbound.bytes().first(),
                Some(b'Q' | b'P' | b'B' | b'D' | b'E' | b'F')
            );
        let names = self.lookup == Lookup::Waits && backend.replies().will_be_empty();
        if settings || names || backend.replies().len() >= MAX_OUTSTANDING {
            // Without a Flush the backend might keep the answers that are waited for.
            backend.flush_once();
            return true;
        }
        self.lookup = Lookup::Sure;
        false
    }

    /// The client says no more. What it is still owed is asked for: a batch that it left without a
    /// Sync would never be answered otherwise, and a COPY that it left open would never end.
    fn ask_for_the_rest(&mut self) -> Result<(), End> {
        let Some(backend) = &mut self.backend else {
            return Ok(());
        };
        if backend.replies().is_copying_in() {
            return Err(End::ClientGone);
        }
        if !backend.replies().is_empty() && matches!(self.gate, Gate::Open) {
            backend.flush_once();
        }
        Ok(())
    }

    fn poll_backend_out(&mut self, cx: &mut Context<'_>) -> Result<bool, End> {
        let Some(backend) = &mut self.backend else {
            return Ok(false);
        };
        if backend.unsent() == 0 {
            return Ok(false);
        }
        let before = backend.unsent();
        match backend.poll_send(cx) {
            Poll::Ready(Ok(())) => Ok(true),
            Poll::Pending => Ok(backend.unsent() < before),
            // What the backend said last may still be in the socket, and is told if so.
            Poll::Ready(Err(_)) => Ok(false),
        }
    }

    fn poll_client_out(&mut self, cx: &mut Context<'_>) -> Result<(), End> {
        match self.client.poll_send(cx) {
            Poll::Ready(Ok(())) | Poll::Pending => Ok(()),
            Poll::Ready(Err(error)) => Err(End::client(&error)),
        }
    }

    // === what others need ===

    /// How the backend reads SQL, as far as it is known.
    pub(super) fn facts(&self) -> Facts {
        Facts {
            reading: SessionFacts::postgres(
                self.told.value("standard_conforming_strings") != Some("off"),
            ),
            in_doubt: self.reading == Reading::InDoubt,
        }
    }

    /// A number for what statements mean under the settings of now. What code that cannot be seen
    /// may have set is known to nobody: a session that ran some shares with nobody else.
    pub(super) fn meaning(&self) -> u64 {
        let settings = self.settings.effective().meaning();
        let private = self
            .backend
            .as_ref()
            .is_some_and(|backend| backend.effects().intersects(UNSEEN));
        if private {
            settings ^ self.registration.handle.id.rotate_right(17).wrapping_add(1)
        } else {
            settings
        }
    }

    /// The statement of a name, for the settings of now.
    pub(super) fn statement(&mut self, name: &[u8]) -> Option<Arc<Prepared>> {
        let known = self.names.statement(name)?;
        let meant = self.door.with_meaning(known, self.meaning());
        if !Arc::ptr_eq(known, &meant) {
            self.names.replace(name, &meant);
        }
        Some(meant)
    }

    /// Looks whether a reload touches this session.
    pub(super) fn refresh(&mut self) -> Result<(), End> {
        match self.door.refresh() {
            Standing::Same | Standing::Changed => {}
            Standing::Revoked => return Err(End::Revoked),
        }
        // A backend that a reload has made the wrong one is left as soon as no transaction is
        // open on it, pinned or not.
        let wrong = self.backend.as_ref().is_some_and(|backend| {
            !backend.fits(&self.door) && backend.is_idle() && backend.is_quiet()
        });
        if wrong
            && self.scan.is_clear()
            && let Some(backend) = self.backend.take()
        {
            backend.give_back(&self.registration.handle);
        }
        Ok(())
    }

    /// Counts the bytes that came from and went to the client.
    pub(super) fn count_bytes(&mut self) {
        let (received, sent) = self.client.uncounted();
        self.door.count(Figure::Received, received);
        self.door.count(Figure::Sent, sent);
    }

    /// Records the outcome of a statement.
    pub(super) fn conclude(
        &mut self,
        running: Running,
        outcome: Outcome,
        status: Option<TransactionStatus>,
    ) {
        self.count_bytes();
        let (address, process) = self
            .backend
            .as_ref()
            .map_or(("", 0), |backend| (backend.address(), backend.process()));
        self.door.finish(
            running,
            Conclusion {
                outcome,
                status,
                backend: address,
                backend_process: process,
            },
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Idle clients keep one each. `make bench-allocations` counts what else they keep.
    #[test]
    fn a_session_stays_small() {
        assert!(size_of::<Session>() <= 1_792, "{}", size_of::<Session>());
    }
}
