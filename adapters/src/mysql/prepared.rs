//! What is prepared on a backend, and under which number.

use std::collections::HashMap;

use crate::pg::session::StatementId;

/// A statement as a backend has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// The backend's number for it.
    pub number: u32,
    /// Its parameters.
    pub parameters: u16,
    /// Which session's statement sent it the types that it knows.
    pub types_of: Option<(u64, u32)>,
}

impl Kept {
    /// One that was just prepared.
    #[must_use]
    pub const fn new(number: u32, parameters: u16) -> Self {
        Self {
            number,
            parameters,
            types_of: None,
        }
    }
}

/// Statements prepared on a backend.
#[derive(Debug, Default)]
pub struct PreparedSet {
    statements: HashMap<StatementId, (Kept, u64)>,
    uses: u64,
}

impl PreparedSet {
    /// The backend's copy of a statement; counts as a use.
    pub fn find(&mut self, id: StatementId) -> Option<Kept> {
        self.uses = self.uses.saturating_add(1);
        let (copy, used) = self.statements.get_mut(&id)?;
        *used = self.uses;
        Some(*copy)
    }

    /// Notes whose types of parameters a statement knows.
    pub fn types_are_of(&mut self, id: StatementId, whose: (u64, u32)) {
        if let Some((kept, _)) = self.statements.get_mut(&id) {
            kept.types_of = Some(whose);
        }
    }

    /// Notes that a statement was prepared. The copy that it takes the place of is to be closed.
    pub fn insert(&mut self, id: StatementId, copy: Kept) -> Option<Kept> {
        self.uses = self.uses.saturating_add(1);
        let before = self.statements.insert(id, (copy, self.uses));
        before.map(|(before, _)| before)
    }

    /// Forgets a statement, which is to be closed.
    pub fn remove(&mut self, id: StatementId) -> Option<Kept> {
        self.statements.remove(&id).map(|(copy, _)| copy)
    }

    /// Forgets all: the session was reset.
    pub fn clear(&mut self) {
        self.statements.clear();
    }

    /// Takes out the statement that was not used for the longest time, where there are `most`.
    pub fn evict(&mut self, most: usize) -> Option<Kept> {
        if self.statements.len() < most {
            return None;
        }
        let oldest = self.statements.iter().min_by_key(|(_, (_, used))| *used);
        let id = oldest.map(|(id, _)| *id)?;
        self.remove(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_used_longest_ago_goes() {
        let mut set = PreparedSet::default();
        let copy = |number| Kept::new(number, 0);
        for number in 1..=3 {
            assert_eq!(set.insert(StatementId(number.into()), copy(number)), None);
        }
        assert_eq!(set.find(StatementId(1)), Some(copy(1)));
        assert_eq!(set.evict(4), None);
        assert_eq!(set.evict(3), Some(copy(2)));
        assert_eq!(set.insert(StatementId(3), copy(9)), Some(copy(3)));
        set.clear();
        assert_eq!(set.find(StatementId(1)), None);
    }
}
