//! One client session after its login: one task that owns the client's stream and, while it
//! leases one, the backend's. Neither direction waits for the other.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bosdb_gateway::Outcome;
use bosdb_gateway::Parameters;
use bosdb_gateway::admitted::{Admitted, Running};
use bosdb_gateway::backend::{Backend, BackendWait, Slot};
use bosdb_gateway::door::{Conclusion, Door, Standing};
use bosdb_gateway::error::Refusal;
use bosdb_gateway::sessions::{Registration, Stop, Waiting};
use bosdb_gateway::target::PoolMode;
use bosdb_policy::SessionFacts;
use bosdb_protocol::pg::backend::{Severity, TransactionStatus};
use bosdb_protocol::pg::replies::{Awaiting, Ending, Relay};
use smallvec::SmallVec;

use super::client::Client;
use super::end::End;
use super::names::Names;
use super::refusal::Told;
use super::settings::SettingsTracker;

/// Bytes that may wait for a backend before the client is not read any further.
const HIGH_WATER: usize = 256 * 1024;

/// A client that is told why its session ends has this long to take the message.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// The body of a small message, taken out of the buffer without an allocation.
pub(super) type SmallBody = SmallVec<[u8; 64]>;

/// What keeps the client's next message from being handled.
pub(super) enum Gate {
    /// Nothing.
    Open,
    /// An intent on its way to the audit log.
    Intent(
        std::pin::Pin<Box<dyn Future<Output = Result<Admitted, (Admitted, Refusal)>> + Send>>,
        Then,
    ),
    /// A backend; with what is to be done once it is there. `None`: the message is handled anew.
    Backend(BackendWait, Option<(Admitted, Then)>),
}

/// What an admitted statement is to become.
pub(super) enum Then {
    /// A simple query.
    Query,
    /// A DEALLOCATE of a statement prepared by protocol.
    Deallocate(Arc<bosdb_gateway::admitted::Prepared>),
    /// The execution of a portal; the body of its Execute.
    Execute(SmallBody),
}

/// The batch of extended messages that the client is sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Batch {
    /// Messages are handled.
    Handled,
    /// One was refused: everything up to the Sync is discarded, as after any error.
    Refused,
}

/// A frame of the client's whose body is passed on, or thrown away, as it comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Streaming {
    /// None.
    No,
    /// To the backend; bytes still to come.
    ToBackend(usize),
    /// To nowhere.
    Discarded(usize),
}

/// What the client will still send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ClientSide {
    /// More.
    Talking,
    /// No more; it may still be reading.
    Silent,
}

/// What kind of transaction the backend was in at its last ReadyForQuery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Transaction {
    /// None, or one that ends with the batch.
    Implicit,
    /// One that BEGIN opened.
    Explicit,
}

/// How far the backend's bytes were looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scan {
    /// Bytes at the front of the backend's buffer that go to the client as they are.
    pub(super) approved: usize,
    /// Bytes of the current message that are still to come, and what happens to them.
    pub(super) passing: usize,
    pub(super) relay: Relay,
}

impl Scan {
    pub(super) const START: Self = Self {
        approved: 0,
        passing: 0,
        relay: Relay::Forward,
    };

    /// Whether nothing is half relayed.
    pub(super) const fn is_clear(&self) -> bool {
        self.approved == 0 && self.passing == 0
    }
}

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
    pub(super) names: Names,
    pub(super) settings: SettingsTracker,
    /// What the client was told of the backend's parameters.
    pub(super) told: Arc<Parameters>,
    pub(super) transaction: Transaction,
    /// An error came since the last moment outside a transaction.
    pub(super) failed_in_batch: bool,
    /// The last command tag was ROLLBACK.
    pub(super) rolled_back: bool,
    /// The backend has said FATAL to the client.
    pub(super) backend_said_fatal: bool,
    /// The client's ReadyForQuery waits until its settings are restored.
    pub(super) held_ready: bool,
    /// Replaying the settings on a backend failed.
    pub(super) settings_failed: bool,
    pub(super) ended: Vec<(Slot, Awaiting, Ending)>,
    /// Bytes relayed for the statement now being answered.
    pub(super) reply_bytes: u64,
    waiting: Option<Waiting>,
    /// Bytes the client had taken when its deadline was last set.
    taken_before: u64,
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
            names: Names::default(),
            settings,
            told,
            transaction: Transaction::Implicit,
            failed_in_batch: false,
            rolled_back: false,
            backend_said_fatal: false,
            held_ready: false,
            settings_failed: false,
            ended: Vec::new(),
            reply_bytes: 0,
            waiting: None,
            taken_before: 0,
        }
    }

    /// Runs until the session ends.
    pub(super) async fn run(mut self) {
        let end = poll_fn(|cx| self.poll_session(cx)).await;
        self.finish(end).await;
    }

    /// Everything that can be done now. Pending: the task is registered with all it waits for.
    fn poll_session(&mut self, cx: &mut Context<'_>) -> Poll<End> {
        self.registration.handle.register(cx);
        match self.step(cx) {
            Ok(()) => {
                self.note_what_is_waited_for();
                Poll::Pending
            }
            Err(end) => Poll::Ready(end),
        }
    }

    fn step(&mut self, cx: &mut Context<'_>) -> Result<(), End> {
        self.obey()?;
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

    /// Stops, deadlines and cancels that others asked for.
    fn obey(&mut self) -> Result<(), End> {
        match self.registration.handle.stop() {
            Some(Stop::Now) => return Err(End::Stopped),
            Some(Stop::Drain) if self.is_between_transactions() => return Err(End::Stopped),
            Some(Stop::Drain) | None => {}
        }
        if let Gate::Backend(..) = self.gate
            && self.registration.handle.take_cancelled()
        {
            self.give_up_waiting(Refusal::Cancelled);
        }
        match self.registration.handle.take_expired() {
            None => {}
            Some(Waiting::Queue) => {
                let size = self.door.target().pool_counts().size;
                let error = bosdb_gateway::BackendError::PoolExhausted { size };
                self.give_up_waiting(Refusal::Backend(error));
            }
            Some(Waiting::Statement) => {
                if let Some(backend) = &self.backend {
                    backend.cancel();
                }
            }
            Some(
                waiting @ (Waiting::Login
                | Waiting::InTransaction
                | Waiting::Idle
                | Waiting::SlowReader),
            ) => return Err(End::Timeout(waiting)),
        }
        Ok(())
    }

    fn is_between_transactions(&self) -> bool {
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

    // === the gate ===

    fn poll_gate(&mut self, cx: &mut Context<'_>) -> Result<bool, End> {
        match &mut self.gate {
            Gate::Open => Ok(false),
            Gate::Intent(recorded, _) => {
                let Poll::Ready(result) = recorded.as_mut().poll(cx) else {
                    return Ok(false);
                };
                let Gate::Intent(_, then) = std::mem::replace(&mut self.gate, Gate::Open) else {
                    return Ok(false);
                };
                match result {
                    Ok(admitted) => self.forward(admitted, then),
                    Err((admitted, refusal)) => {
                        self.door.abandon(admitted);
                        self.refuse_instead(refusal, &then);
                    }
                }
                Ok(true)
            }
            Gate::Backend(wait, _) => {
                let Poll::Ready(result) = wait.poll(cx, &self.registration.handle) else {
                    return Ok(false);
                };
                let Gate::Backend(_, then) = std::mem::replace(&mut self.gate, Gate::Open) else {
                    return Ok(false);
                };
                match result {
                    Ok((backend, waited)) => {
                        self.attach(backend);
                        if let Some((mut admitted, then)) = then {
                            admitted.waited(waited);
                            self.forward(admitted, then);
                        }
                    }
                    Err(error) => {
                        self.gate = Gate::Open;
                        self.refuse_waiting(Refusal::Backend(error), then);
                    }
                }
                Ok(true)
            }
        }
    }

    fn give_up_waiting(&mut self, refusal: Refusal) {
        if let Gate::Backend(_, then) = std::mem::replace(&mut self.gate, Gate::Open) {
            self.refuse_waiting(refusal, then);
        }
    }

    fn refuse_waiting(&mut self, refusal: Refusal, then: Option<(Admitted, Then)>) {
        match then {
            Some((admitted, then)) => {
                self.door.abandon(admitted);
                self.refuse_instead(refusal, &then);
            }
            // The message is still in the buffer: it is refused and taken away.
            None => self.refuse_next_message(refusal),
        }
    }

    /// Sends an admitted statement, or queues for a backend first.
    pub(super) fn forward(&mut self, admitted: Admitted, then: Then) {
        if self.backend.is_none() {
            match self.door.try_lease(&self.registration.handle) {
                Some(backend) => self.attach(backend),
                None => {
                    // A cancel that came before this wait was meant for something else.
                    let _stale: bool = self.registration.handle.take_cancelled();
                    self.gate = Gate::Backend(self.door.wait_for_backend(), Some((admitted, then)));
                    return;
                }
            }
        }
        let Some(backend) = &mut self.backend else {
            return;
        };
        if backend.replies().is_skipping() {
            // An error came while the intent was being written: the backend discards this.
            self.door.abandon(admitted);
            return;
        }
        match then {
            Then::Query => backend.query(admitted),
            Then::Deallocate(prepared) => backend.deallocate(admitted, &prepared),
            Then::Execute(body) => backend.execute(admitted, &body),
        }
    }

    /// Makes a new lease the session's.
    pub(super) fn attach(&mut self, mut backend: Backend) {
        backend.apply_settings(self.settings.current());
        if backend.settings().same_as(self.settings.current()) {
            tell_parameters(&mut self.told, &mut self.client, &backend);
        }
        self.scan = Scan::START;
        self.backend = Some(backend);
    }

    /// Whether the lease is over: nothing is owed, no transaction is open, nothing ties the
    /// session to this backend, and the target's mode lets it go.
    pub(super) fn may_part(&self) -> bool {
        self.backend.as_ref().is_some_and(|backend| {
            self.door.target().rules().mode == PoolMode::Transaction
                && backend.is_idle()
                && backend.is_quiet()
                && !backend.is_pinned()
                && self.streaming == Streaming::No
                && self.scan.is_clear()
                && matches!(self.gate, Gate::Open)
        })
    }

    fn part_from_backend(&mut self) {
        if self.may_part()
            && let Some(backend) = self.backend.take()
        {
            backend.give_back(&self.registration.handle);
        }
    }

    // === bytes ===

    fn poll_client_in(&mut self, cx: &mut Context<'_>) -> Result<bool, End> {
        let mut moved = false;
        while matches!(self.gate, Gate::Open) {
            if self
                .backend
                .as_ref()
                .is_some_and(|backend| backend.unsent() > HIGH_WATER)
                || self.client.unsent() > HIGH_WATER
            {
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
            match self.client.poll_read(cx) {
                Poll::Pending => break,
                Poll::Ready(Ok(0)) => {
                    if !self.client.inbound.is_empty() || self.streaming != Streaming::No {
                        return Err(End::ClientGone);
                    }
                    self.client_side = ClientSide::Silent;
                }
                Poll::Ready(Ok(_)) => {}
                Poll::Ready(Err(error)) => return Err(End::client(&error)),
            }
        }
        Ok(moved)
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

    // === deadlines ===

    fn note_what_is_waited_for(&mut self) {
        let waiting = self.what_is_waited_for();
        // A client that reads slowly is not one that does not read.
        let taken = self.client.taken();
        if waiting == self.waiting
            && (waiting != Some(Waiting::SlowReader) || taken == self.taken_before)
        {
            return;
        }
        self.taken_before = taken;
        self.waiting = waiting;
        let limits = self.door.limits();
        let (waiting, at_most) = match waiting {
            None => return self.registration.wait_for_nothing(),
            Some(Waiting::SlowReader) => (Waiting::SlowReader, Some(limits.slow_reader_timeout)),
            Some(Waiting::Queue) => (Waiting::Queue, Some(limits.queue_timeout)),
            Some(Waiting::InTransaction) => {
                (Waiting::InTransaction, limits.idle_transaction_timeout)
            }
            Some(Waiting::Statement) => (Waiting::Statement, limits.statement_timeout),
            Some(Waiting::Idle) => (Waiting::Idle, limits.client_idle_timeout),
            Some(Waiting::Login) => (Waiting::Login, Some(limits.login_timeout)),
        };
        self.registration.wait_for(waiting, at_most);
    }

    fn what_is_waited_for(&self) -> Option<Waiting> {
        let limits = self.door.limits();
        if self.client.unsent() > 0 || self.scan.approved > 0 {
            return Some(Waiting::SlowReader);
        }
        match (&self.gate, &self.backend) {
            (Gate::Backend(..), _) => Some(Waiting::Queue),
            (Gate::Intent(..), _) => None,
            (Gate::Open, Some(backend)) if !backend.replies().is_empty() => {
                limits.statement_timeout.map(|_| Waiting::Statement)
            }
            (Gate::Open, Some(backend)) if !backend.is_idle() => limits
                .idle_transaction_timeout
                .map(|_| Waiting::InTransaction),
            (Gate::Open, Some(_) | None) => limits.client_idle_timeout.map(|_| Waiting::Idle),
        }
    }

    // === what others need ===

    /// How the backend reads SQL now.
    pub(super) fn facts(&self) -> SessionFacts {
        SessionFacts {
            standard_conforming_strings: self.told.value("standard_conforming_strings")
                != Some("off"),
        }
    }

    /// Looks whether a reload touches this session.
    pub(super) fn refresh(&mut self) -> Result<(), End> {
        match self.door.refresh() {
            Standing::Same | Standing::Changed => Ok(()),
            Standing::Revoked => Err(End::Revoked),
        }
    }

    /// Records the outcome of a statement.
    pub(super) fn conclude(
        &mut self,
        running: Running,
        outcome: Outcome,
        status: Option<TransactionStatus>,
    ) {
        let (address, process) = match &mut self.backend {
            Some(backend) => {
                let process = backend.process();
                (backend.address(), process)
            }
            None => ("", 0),
        };
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

    // === the end ===

    async fn finish(mut self, end: End) {
        let reason = end.reason();
        self.account_for_what_runs(&end);
        if let Gate::Intent(_, _) = &self.gate {
            // Its intent may reach the log yet; the future holds the statement and is awaited, so
            // that the outcome is recorded too. It resolves when the log writes or fails.
            if let Gate::Intent(recorded, _) = std::mem::replace(&mut self.gate, Gate::Open) {
                match recorded.await {
                    Ok(admitted) | Err((admitted, _)) => self.door.abandon(admitted),
                }
            }
        }
        if let Gate::Backend(_, Some((admitted, _))) = std::mem::replace(&mut self.gate, Gate::Open)
        {
            self.door.abandon(admitted);
        }
        if let Some(mut backend) = self.backend.take() {
            backend.forget_reply(self.scan.approved, self.scan.passing);
            match &end {
                End::BackendGone { .. } | End::BackendFault(_) | End::SettingsLost => {
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
            | End::SettingsLost => {}
        }
        self.door.close(reason);
        self.say_goodbye(&end).await;
    }

    /// Every statement that runs gets its outcome, whatever ended the session.
    fn account_for_what_runs(&mut self, end: &End) {
        let outcome = match end {
            End::BackendGone { .. } | End::BackendFault(_) | End::SettingsLost => {
                Outcome::BackendGone
            }
            End::Timeout(_) => Outcome::Timeout,
            End::Finished | End::ClientGone | End::ClientFault(_) | End::Stopped | End::Revoked => {
                Outcome::ClientGone
            }
        };
        let statements = self
            .backend
            .as_mut()
            .map(Backend::take_statements)
            .unwrap_or_default();
        for running in statements {
            self.conclude(running, outcome, None);
        }
    }

    async fn say_goodbye(&mut self, end: &End) {
        if let Some(words) = end.last_words() {
            let told = Told {
                code: words.code,
                message: words.message,
                detail: String::new(),
                hint: String::new(),
                position: None,
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

/// Tells the client of parameters that differ from what it was told.
pub(super) fn tell_parameters(told: &mut Arc<Parameters>, client: &mut Client, backend: &Backend) {
    let now = backend.parameters();
    if told.same_as(now) {
        return;
    }
    let known = Arc::make_mut(told);
    for (name, value) in now.iter() {
        if known.value(name) != Some(value) {
            bosdb_protocol::pg::backend::put_parameter_status(client.out(), name, value);
            // A backend's parameters are bounded, so that there is room for each.
            let _there_is_room: bool = known.set(name, value);
        }
    }
}
