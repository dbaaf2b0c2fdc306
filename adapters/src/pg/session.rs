//! What is known about a PostgreSQL session on a backend.

use std::collections::HashMap;
use std::sync::Arc;

use crate::pg::parameters::Parameters;
use crate::pg::settings::Settings;

/// A number that names one SQL text with its parameter types, the same on every backend of a
/// target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId(pub u64);

/// Statements prepared on a backend.
#[derive(Debug, Default)]
pub struct PreparedSet {
    statements: HashMap<StatementId, Kept>,
    uses: u64,
}

/// One of them.
#[derive(Debug, Clone, Copy)]
struct Kept {
    /// Last use, in a counter of uses.
    used: u64,
    state: KeptState,
}

#[derive(Debug, Clone, Copy)]
enum KeptState {
    /// There, parsed when the target's schema had this version.
    Parsed(u64),
    /// There or not: a Parse failed or was skipped.
    InDoubt,
}

/// What a backend has under a statement's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Nothing.
    Absent,
    /// The statement, parsed under an older schema: whoever needs it closes it and parses it.
    Stale,
    /// The statement or nothing: whoever needs it closes it and parses it.
    InDoubt,
    /// The statement as a Parse under that schema would make it, or a later one.
    Fresh,
}

impl PreparedSet {
    /// Whether the backend has the statement as of this version of the schema; counts as a use.
    pub fn use_statement(&mut self, id: StatementId, schema: u64) -> Presence {
        self.uses = self.uses.saturating_add(1);
        match self.statements.get_mut(&id) {
            Some(kept) => {
                kept.used = self.uses;
                match kept.state {
                    KeptState::Parsed(under) if under >= schema => Presence::Fresh,
                    KeptState::Parsed(_) => Presence::Stale,
                    KeptState::InDoubt => Presence::InDoubt,
                }
            }
            None => Presence::Absent,
        }
    }

    /// Notes that a Parse was sent.
    pub fn insert(&mut self, id: StatementId, schema: u64) {
        self.uses = self.uses.saturating_add(1);
        let used = self.uses;
        let state = KeptState::Parsed(schema);
        self.statements.insert(id, Kept { used, state });
    }

    /// Notes that a Parse failed or was skipped, or that the backend refuses to run the statement:
    /// it may or may not be there.
    pub fn doubt(&mut self, id: StatementId) {
        if let Some(kept) = self.statements.get_mut(&id) {
            kept.state = KeptState::InDoubt;
        }
    }

    /// Notes that a Close was sent.
    pub fn remove(&mut self, id: StatementId) {
        self.statements.remove(&id);
    }

    /// Forgets all: DEALLOCATE ALL, DISCARD ALL.
    pub fn clear(&mut self) {
        self.statements.clear();
    }

    /// Statements prepared.
    #[must_use]
    pub fn len(&self) -> usize {
        self.statements.len()
    }

    /// Whether none is prepared.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    /// The statement not used for the longest time.
    #[must_use]
    pub fn least_recently_used(&self) -> Option<StatementId> {
        self.statements
            .iter()
            .min_by_key(|(_, kept)| kept.used)
            .map(|(id, _)| *id)
    }
}

/// What is known about the session behind a connection.
#[derive(Debug)]
pub struct Session {
    /// What the backend reports.
    pub parameters: Parameters,
    /// What was set on it beyond its startup values.
    pub settings: Arc<Settings>,
    /// What is prepared on it under BosDB's names.
    pub prepared: PreparedSet,
    /// Which client's unnamed statement it holds; a number from the session.
    pub unnamed: Option<(u64, u64)>,
    /// The digest of the report by which the server was last found to be what is wanted.
    pub vetted: u64,
}

impl Session {
    /// Of a connection that has just logged in.
    #[must_use]
    pub fn new(parameters: Parameters) -> Self {
        Self {
            vetted: parameters.digest(),
            parameters,
            settings: Arc::default(),
            prepared: PreparedSet::default(),
            unnamed: None,
        }
    }
}
