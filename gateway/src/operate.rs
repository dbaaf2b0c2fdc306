//! What operators do to targets and sessions, and what they see of them.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

pub use bosdb_adapters::pool::{Availability, ServerState};

use crate::console::Operating;
use crate::pools::Server;
use crate::sessions::{Place, SessionHandle, Stop};
use crate::stats::TargetStats;
use crate::target::{Admission, Target};
use crate::worker::Worker;
use crate::{Configuration, Gateway, Offer};

impl Target {
    /// Lends no more backends until [`Target::resume`]; those who ask wait.
    pub fn pause(&self, _: &Operating) {
        self.pools().pause();
    }

    /// Ends a pause.
    pub fn resume(&self, worker: &Worker, _: &Operating) {
        self.pools().resume(worker.handle());
    }

    /// Replaces every backend as soon as nobody uses it.
    pub fn reconnect(&self, worker: &Worker, _: &Operating) {
        self.pools().reconnect(worker.handle());
    }

    /// Lets no new sessions in.
    pub fn disable(&self, _: &Operating) {
        self.admission
            .store(Admission::Disabled.code(), Ordering::Release);
    }

    /// Lets new sessions in again.
    pub fn enable(&self, _: &Operating) {
        self.admission
            .store(Admission::Open.code(), Ordering::Release);
    }

    /// Whether new sessions are let in.
    #[must_use]
    pub fn admission(&self) -> Admission {
        Admission::of(self.admission.load(Ordering::Acquire))
    }

    /// Whether backends are lent.
    #[must_use]
    pub fn availability(&self) -> Availability {
        self.pools().availability()
    }

    /// Every backend there is.
    #[must_use]
    pub fn servers(&self) -> Vec<Server> {
        self.pools().servers()
    }

    /// How long the session has waited that has waited longest.
    #[must_use]
    pub fn longest_wait(&self) -> Duration {
        self.pools().longest_wait()
    }

    /// The account BosDB uses.
    #[must_use]
    pub fn account(&self) -> String {
        self.pools().account()
    }

    /// Hosts and ports in their order.
    pub fn hosts(&self) -> Vec<(String, u16)> {
        self.pools().hosts()
    }

    /// How long a backend lives.
    #[must_use]
    pub fn server_lifetime(&self) -> Duration {
        self.pools().config().max_lifetime
    }

    /// Idle backends that are held ready.
    #[must_use]
    pub fn min_idle(&self) -> usize {
        self.pools().config().min_idle
    }

    /// What it has served.
    #[must_use]
    pub const fn stats(&self) -> &Arc<TargetStats> {
        &self.metrics.stats
    }

    /// Statements judged so far: kind, allowed, denied.
    pub fn decisions(&self) -> impl Iterator<Item = (&'static str, u64, u64)> {
        self.metrics.decisions()
    }

    /// Takes over what an operator did to the target that this one replaces.
    pub(crate) fn inherit(&self, before: &Self) {
        self.admission
            .store(before.admission().code(), Ordering::Release);
        if before.availability() == Availability::Paused {
            self.pools().pause();
        }
    }
}

impl Gateway {
    /// Ends a session: it is told so. False when there is none with this number.
    pub fn kill_session(&self, id: u64, _: &Operating) -> bool {
        let found = self.sessions.by_id(id);
        if let Some(handle) = &found {
            handle.ask_to_stop(Stop::Now);
        }
        found.is_some()
    }

    /// Ends every session of a target, or of all; returns how many. Consoles stay.
    pub fn kill_sessions(&self, target: Option<&str>, _: &Operating) -> usize {
        let mut killed = 0_usize;
        for handle in self.sessions.list() {
            if leads_to(&handle, target) {
                handle.ask_to_stop(Stop::Now);
                killed = killed.saturating_add(1);
            }
        }
        killed
    }

    /// Begins a new period of averages where the last one is over. Called about once a second.
    pub fn turn_stats(&self) {
        for Offer { target, .. } in self.configuration().targets.values() {
            target.stats().turn();
        }
    }
}

impl Configuration {
    /// The targets, by name.
    #[must_use]
    pub fn sorted_targets(&self) -> Vec<&Arc<Target>> {
        let mut targets: Vec<_> = self.targets.values().map(|offer| &offer.target).collect();
        targets.sort_unstable_by(|a, b| a.name().cmp(b.name()));
        targets
    }
}

fn leads_to(handle: &SessionHandle, target: Option<&str>) -> bool {
    handle.about().is_some_and(|about| {
        about.place == Place::Target && target.is_none_or(|target| *about.database == *target)
    })
}
