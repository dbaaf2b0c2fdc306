//! What is known of a leased backend.

use std::sync::Arc;

use bosdb_adapters::pg::parameters::Parameters;
use bosdb_adapters::pg::settings::Settings;
use bosdb_policy::Effects;
use bosdb_protocol::pg::backend::TransactionStatus;
use bosdb_protocol::pg::replies::{Awaiting, Origin, ReplyQueue};

use super::{Backend, PINNING, Slot};
use crate::door::Door;
use crate::sessions::{Lent, SessionHandle};

impl Backend {
    /// Whether the backend owes nothing and nothing waits to be sent or relayed.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.wire.replies.is_quiet()
            && self.wire.out.is_empty()
            && self.lease.inbound.is_empty()
            && self.open_frame == 0
            && self.unwanted == 0
    }

    /// Whether the door would lease this backend today: a reload may have changed the subject's
    /// rights, and so the profile, or the target's pool.
    #[must_use]
    pub fn fits(&self, door: &Door) -> bool {
        let pool = door.target().pools().postgres();
        self.lease.profile == door.profile()
            && pool.is_some_and(|pool| Arc::ptr_eq(self.lease.pool(), pool))
    }

    /// Whether nothing is outstanding and no transaction is open: a refusal can be answered
    /// without the backend.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.wire.replies.is_quiet() && self.status == TransactionStatus::Idle
    }

    /// What it owes.
    #[must_use]
    pub const fn replies(&self) -> &ReplyQueue<Slot> {
        &self.wire.replies
    }

    /// Looks at everything that is owed.
    pub fn for_each_slot(&mut self, visit: impl FnMut(&mut Slot)) {
        self.wire.replies.for_each_slot(visit);
    }

    /// The message now being answered.
    pub fn front(&mut self) -> Option<(Awaiting, Origin, &mut Slot)> {
        self.wire.replies.front_mut()
    }

    /// The transaction status of the last ReadyForQuery.
    #[must_use]
    pub const fn status(&self) -> TransactionStatus {
        self.status
    }

    /// What this session left behind on the backend so far.
    #[must_use]
    pub const fn effects(&self) -> Effects {
        self.effects
    }

    /// Why the session keeps the backend beyond its transactions, if it does.
    #[must_use]
    pub const fn is_pinned(&self) -> bool {
        self.effects.intersects(PINNING)
    }

    /// Notes that DISCARD ALL ran: the backend is as new.
    pub fn discarded_all(&mut self) {
        self.effects = Effects::NONE;
        self.lease.session.prepared.clear();
        self.lease.session.unnamed = None;
        self.lease.session.settings = Arc::default();
    }

    /// Notes that prepared statements may be gone.
    pub fn deallocated(&mut self) {
        self.lease.session.prepared.clear();
    }

    /// Notes that the session changed settings in a way that cannot be replayed: it keeps this
    /// backend.
    pub fn pin(&mut self, effects: Effects) {
        self.effects = self.effects.union(effects);
    }

    /// Notes that the session took these effects away again.
    pub const fn released(&mut self, effects: Effects) {
        self.effects = self.effects.without(effects);
    }

    /// Keeps cancel requests off the backend while it makes the session's settings: what they are
    /// meant for has not begun.
    pub fn shield(&self, handle: &SessionHandle) {
        handle.shield();
    }

    /// Ends that. True: a cancel request came meanwhile.
    #[must_use]
    pub fn expose(&self, handle: &SessionHandle) -> bool {
        handle.expose(Lent::Postgres(Arc::clone(&self.lease.cancel)))
    }

    /// Whether the settings are being restored and nothing of the client's is outstanding.
    pub fn is_correcting(&mut self) -> bool {
        matches!(self.front(), Some((_, _, Slot::Settings(_))))
    }

    /// Notes the settings that are now in force on the backend.
    pub fn settings_are(&mut self, settings: &Arc<Settings>) {
        self.lease.session.settings = Arc::clone(settings);
    }

    /// Settings in force on the backend.
    #[must_use]
    pub fn settings(&self) -> &Arc<Settings> {
        &self.lease.session.settings
    }

    /// What the backend reports.
    #[must_use]
    pub fn parameters(&self) -> &Parameters {
        &self.lease.session.parameters
    }

    /// Notes a report. False: the backend reports more than any server does.
    pub fn reported(&mut self, name: &str, value: &str) -> bool {
        self.lease.session.parameters.set(name, value)
    }

    /// Its address as text.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.lease.cancel.address_text
    }

    /// Its process.
    #[must_use]
    pub fn process(&self) -> i32 {
        self.lease.cancel.key.process
    }
}
