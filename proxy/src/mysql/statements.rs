//! Statements that the client prepared, by the numbers that it knows them by.

use std::collections::HashMap;
use std::sync::Arc;

use bosdb_gateway::admitted::Prepared;
use bosdb_gateway::mysql::Settings;
use smallvec::SmallVec;

/// Statements a client may hold at once, as servers have it by default.
const MAX_STATEMENTS: usize = 16_382;

/// Bytes of text that a client's statements may hold.
const MAX_BYTES: usize = 32 * 1024 * 1024;

/// Two bytes for each parameter, as on the wire.
pub(super) type Types = SmallVec<[u8; 16]>;

/// A statement.
#[derive(Debug)]
pub(super) struct Statement {
    /// What was judged.
    pub(super) prepared: Arc<Prepared>,
    /// What was set when it was prepared: it means what it meant then.
    pub(super) settings: Arc<Settings>,
    /// How many parameters it has.
    pub(super) parameters: u16,
    /// The types of parameters that the client sent last.
    pub(super) types: Types,
    /// What is left of it on a backend.
    pub(super) open: Open,
}

/// What ties a statement to the backend that the session leases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    /// Nothing.
    Nothing,
    /// Values that were sent ahead.
    LongData,
    /// A cursor.
    Cursor,
}

/// All of them.
#[derive(Debug, Default)]
pub(super) struct Statements {
    by_number: HashMap<u32, Box<Statement>>,
    bytes: usize,
    last: u32,
}

/// What MariaDB's clients call the statement that was prepared last.
const THE_LAST: u32 = u32::MAX;

impl Statements {
    /// Whether there is no room for another.
    pub(super) fn is_full(&self) -> bool {
        self.by_number.len() >= MAX_STATEMENTS || self.bytes >= MAX_BYTES
    }

    /// The number that a client means.
    pub(super) const fn meant(&self, number: u32) -> u32 {
        if number == THE_LAST {
            self.last
        } else {
            number
        }
    }

    pub(super) fn get(&self, number: u32) -> Option<&Statement> {
        self.by_number.get(&self.meant(number)).map(|it| &**it)
    }

    pub(super) fn get_mut(&mut self, number: u32) -> Option<&mut Statement> {
        let number = self.meant(number);
        self.by_number.get_mut(&number).map(|it| &mut **it)
    }

    /// Keeps a statement; its number.
    pub(super) fn insert(&mut self, statement: Statement) -> u32 {
        loop {
            self.last = self.last.wrapping_add(1);
            let taken = self.last == 0 || self.last == THE_LAST;
            if !taken && !self.by_number.contains_key(&self.last) {
                break;
            }
        }
        self.bytes = self.bytes.saturating_add(statement.prepared.bytes());
        self.by_number.insert(self.last, Box::new(statement));
        self.last
    }

    pub(super) fn remove(&mut self, number: u32) -> Option<Box<Statement>> {
        let removed = self.by_number.remove(&number)?;
        self.bytes = self.bytes.saturating_sub(removed.prepared.bytes());
        Some(removed)
    }

    /// Whether none has anything open on the backend.
    pub(super) fn none_open(&self) -> bool {
        self.by_number
            .values()
            .all(|statement| statement.open == Open::Nothing)
    }

    /// The backend is another, or was reset.
    pub(super) fn nothing_is_open(&mut self) {
        for statement in self.by_number.values_mut() {
            statement.open = Open::Nothing;
        }
    }
}
