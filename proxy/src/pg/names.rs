//! Names that a client gave: prepared statements and portals.

use std::collections::HashMap;
use std::sync::Arc;

use bosdb_gateway::admitted::{Prepared, StatementId};
use bosdb_policy::Effects;

/// Names a client may hold at once; beyond it the session is refused more.
const MAX_NAMES: usize = 10_000;

/// Bytes of text that a client's names may hold.
const MAX_NAME_BYTES: usize = 32 * 1024 * 1024;

/// The client's view of its prepared statements, and what is behind its portals.
#[derive(Debug, Default)]
pub(super) struct Names {
    statements: HashMap<Box<[u8]>, Arc<Prepared>>,
    /// Bytes of text in `statements`.
    bytes: usize,
    unnamed: Option<(Arc<Prepared>, u64)>,
    unnamed_made: u64,
    portals: HashMap<Box<[u8]>, Arc<Prepared>>,
    unnamed_portal: Option<Arc<Prepared>>,
    /// Statements prepared by SQL, with the text that prepared them: they live on the pinned
    /// backend under their own names.
    by_sql: HashMap<Box<str>, Arc<Prepared>>,
}

impl Names {
    /// The statement of a name; empty: the unnamed one.
    pub(super) fn statement(&self, name: &[u8]) -> Option<&Arc<Prepared>> {
        if name.is_empty() {
            self.unnamed.as_ref().map(|(prepared, _)| prepared)
        } else {
            self.statements.get(name)
        }
    }

    /// The client's name of a statement.
    pub(super) fn name_of(&self, id: StatementId) -> Option<&[u8]> {
        self.statements
            .iter()
            .find(|(_, prepared)| prepared.id() == id)
            .map(|(name, _)| &**name)
    }

    /// Tells this unnamed statement from those made before it.
    pub(super) const fn unnamed_number(&self) -> u64 {
        self.unnamed_made
    }

    pub(super) fn is_full(&self) -> bool {
        self.statements.len() >= MAX_NAMES
            || self.portals.len() >= MAX_NAMES
            || self.bytes >= MAX_NAME_BYTES
    }

    /// Notes a Parse as soon as it is sent: what follows in the same batch may use it.
    pub(super) fn parsed(&mut self, name: &[u8], prepared: &Arc<Prepared>) {
        if name.is_empty() {
            self.unnamed_made = self.unnamed_made.wrapping_add(1);
            self.unnamed = Some((Arc::clone(prepared), self.unnamed_made));
        } else {
            self.insert(name, Arc::clone(prepared));
        }
    }

    fn insert(&mut self, name: &[u8], prepared: Arc<Prepared>) {
        self.bytes = self.bytes.saturating_add(prepared.bytes());
        if let Some(before) = self.statements.insert(name.into(), prepared) {
            self.bytes = self.bytes.saturating_sub(before.bytes());
        }
    }

    fn remove(&mut self, name: &[u8]) -> Option<Arc<Prepared>> {
        let removed = self.statements.remove(name)?;
        self.bytes = self.bytes.saturating_sub(removed.bytes());
        Some(removed)
    }

    /// Puts the same statement, for settings of another meaning, in the place of a named one. The
    /// unnamed one is never shared and stays.
    pub(super) fn replace(&mut self, name: &[u8], prepared: &Arc<Prepared>) {
        if let Some(known) = self.statements.get_mut(name) {
            *known = Arc::clone(prepared);
        }
    }

    /// Takes back a Parse that failed or was skipped, unless the name was given anew since.
    pub(super) fn parse_failed(&mut self, name: &[u8], prepared: &Arc<Prepared>) {
        let is_it = |known: &Arc<Prepared>| Arc::ptr_eq(known, prepared);
        if name.is_empty() {
            if self.unnamed.as_ref().is_some_and(|(known, _)| is_it(known)) {
                self.unnamed = None;
            }
        } else if self.statements.get(name).is_some_and(is_it) {
            self.remove(name);
        }
    }

    /// Takes a name away at its Close; what it named is kept with the message, for the case that
    /// the Close is skipped.
    pub(super) fn closed(&mut self, name: &[u8]) -> Option<Arc<Prepared>> {
        if name.is_empty() {
            self.unnamed.take().map(|(prepared, _)| prepared)
        } else {
            self.remove(name)
        }
    }

    /// A Close that was skipped: the name is still there.
    pub(super) fn close_skipped(&mut self, name: Box<[u8]>, prepared: Arc<Prepared>) {
        if !self.statements.contains_key(&name) {
            self.insert(&name, prepared);
        }
    }

    /// A simple query destroys the unnamed statement and the unnamed portal.
    pub(super) fn simple_query(&mut self) {
        self.unnamed = None;
        self.unnamed_portal = None;
    }

    /// Notes a Bind as soon as it is sent; what the portal ran before comes back, and returns to
    /// its place by [`Names::portal_is`] should the Bind fail.
    pub(super) fn bound(
        &mut self,
        portal: &[u8],
        prepared: &Arc<Prepared>,
    ) -> Option<Arc<Prepared>> {
        if portal.is_empty() {
            self.unnamed_portal.replace(Arc::clone(prepared))
        } else {
            self.portals.insert(portal.into(), Arc::clone(prepared))
        }
    }

    /// Notes what a portal runs after all.
    pub(super) fn portal_is(&mut self, portal: &[u8], prepared: Option<Arc<Prepared>>) {
        match (portal, prepared) {
            ([], prepared) => self.unnamed_portal = prepared,
            (name, Some(prepared)) => {
                self.portals.insert(name.into(), prepared);
            }
            (name, None) => {
                self.portals.remove(name);
            }
        }
    }

    /// What a portal runs.
    pub(super) fn portal(&self, name: &[u8]) -> Option<&Arc<Prepared>> {
        if name.is_empty() {
            self.unnamed_portal.as_ref()
        } else {
            self.portals.get(name)
        }
    }

    /// Notes the Close of a portal.
    pub(super) fn portal_closed(&mut self, name: &[u8]) -> Option<Arc<Prepared>> {
        if name.is_empty() {
            self.unnamed_portal.take()
        } else {
            self.portals.remove(name)
        }
    }

    /// Portals end with their transaction.
    pub(super) fn transaction_ended(&mut self) {
        self.unnamed_portal = None;
        if !self.portals.is_empty() {
            self.portals.clear();
        }
    }

    /// What the session prepared under this name, by SQL or by protocol.
    pub(super) fn known(&self, name: &str) -> Option<&Arc<Prepared>> {
        let by_sql = self.by_sql.get(name);
        by_sql.or_else(|| self.statements.get(name.as_bytes()))
    }

    /// What running the statements of these names may leave behind.
    pub(super) fn effects_of(&self, name: &str) -> Effects {
        self.by_sql.get(name).map_or(Effects::NONE, |prepared| {
            prepared.decision().effects.without(Effects::SQL_PREPARE)
        })
    }

    /// Whether nothing is prepared by SQL.
    pub(super) fn none_by_sql(&self) -> bool {
        self.by_sql.is_empty()
    }

    /// Notes a PREPARE that succeeded.
    pub(super) fn prepared_by_sql(&mut self, name: &str, prepared: Arc<Prepared>) {
        let name = if self.is_full() || self.by_sql.len() >= MAX_NAMES {
            // No name, and so one that nothing deallocates but DEALLOCATE ALL.
            ""
        } else {
            name
        };
        self.bytes = self.bytes.saturating_add(prepared.bytes());
        if let Some(before) = self.by_sql.insert(name.into(), prepared) {
            self.bytes = self.bytes.saturating_sub(before.bytes());
        }
    }

    /// Notes a DEALLOCATE that succeeded.
    pub(super) fn deallocated(&mut self, name: &str) {
        if let Some(removed) = self.by_sql.remove(name) {
            self.bytes = self.bytes.saturating_sub(removed.bytes());
        }
        self.remove(name.as_bytes());
    }

    /// Notes DEALLOCATE ALL or DISCARD ALL.
    pub(super) fn deallocated_all(&mut self) {
        self.by_sql.clear();
        self.statements.clear();
        self.bytes = 0;
        self.unnamed = None;
    }
}
