//! What is known about a PostgreSQL session on a backend.

use std::collections::HashMap;
use std::sync::Arc;

use bosdb_protocol::pg::shape::Shape;

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

/// A statement as it was parsed on a backend at one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copied {
    id: StatementId,
    made: u64,
}

/// One of them.
#[derive(Debug, Clone, Copy)]
struct Kept {
    /// Last use, in a counter of uses.
    used: u64,
    state: KeptState,
    /// When it was parsed, in the counter of uses: tells it from others under its name.
    made: u64,
    /// What its rows look like, once the backend has told: it does not change while the statement
    /// is there.
    shape: Option<Shape>,
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
    /// The statement as a Parse under that schema would make it, or a later one; what its rows
    /// look like, if the backend has told.
    Fresh(Option<Shape>),
}

impl PreparedSet {
    /// Whether the backend has the statement as of this version of the schema; counts as a use.
    pub fn use_statement(&mut self, id: StatementId, schema: u64) -> Presence {
        self.uses = self.uses.saturating_add(1);
        match self.statements.get_mut(&id) {
            Some(kept) => {
                kept.used = self.uses;
                match kept.state {
                    KeptState::Parsed(under) if under >= schema => Presence::Fresh(kept.shape),
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
        let kept = Kept {
            used,
            state,
            made: used,
            shape: None,
        };
        self.statements.insert(id, kept);
    }

    /// The statement of now, as opposed to earlier ones under its name.
    #[must_use]
    pub fn copy(&self, id: StatementId) -> Copied {
        Copied {
            id,
            made: self.statements.get(&id).map_or(0, |kept| kept.made),
        }
    }

    /// Notes what the backend says of the rows of a statement.
    pub fn describe(&mut self, copy: Copied, shape: Shape) {
        let kept = self.statements.get_mut(&copy.id);
        if let Some(kept) = kept.filter(|kept| kept.made == copy.made) {
            kept.shape = Some(shape);
        }
    }

    /// What the rows of a statement look like, as far as the backend has told.
    #[must_use]
    pub fn shape(&self, copy: Copied) -> Option<Shape> {
        let kept = self.statements.get(&copy.id);
        kept.filter(|kept| kept.made == copy.made)?.shape
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
