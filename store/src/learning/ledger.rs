//! Counts by key and shape, within bounds.

use std::collections::{BTreeMap, HashMap};

use bosdb_policy::learning::{LearningKey, Observed, StatementId};

use crate::time::UnixNanos;

/// Sessions told apart.
const SESSIONS: usize = 4;

/// Rules remembered for a shape.
const RULES: usize = 16;

/// How much is kept of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Shapes.
    pub shapes: usize,
    /// Bytes of their texts.
    pub bytes: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            shapes: 10_000,
            bytes: 64 * 1024 * 1024,
        }
    }
}

/// How often something was seen, when, and by how many.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    /// How often.
    pub count: u64,
    /// First.
    pub first: UnixNanos,
    /// Last.
    pub last: UnixNanos,
    /// Some of the sessions, by number.
    pub sessions: Vec<u64>,
}

impl Seen {
    /// Adds what was seen elsewhere or later.
    pub fn add(&mut self, other: &Self) {
        if other.count == 0 {
            return;
        }
        self.first = match self.count {
            0 => other.first,
            _ => self.first.min(other.first),
        };
        self.count = self.count.saturating_add(other.count);
        self.last = self.last.max(other.last);
        for session in &other.sessions {
            if self.sessions.len() < SESSIONS && !self.sessions.contains(session) {
                self.sessions.push(*session);
            }
        }
    }
}

/// A shape of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShapeRecord {
    /// Its family.
    pub family: Box<str>,
    /// The family's trunk.
    pub trunk: StatementId,
    /// Its atoms, sorted.
    pub atoms: Vec<Box<str>>,
    /// How often, when and by how many.
    pub seen: Seen,
    /// The greatest score of a text that had it.
    pub score: u32,
    /// Injection rules that fired on it.
    pub rules: Vec<String>,
    /// How often it was not known while it was judged.
    pub novel: u64,
    /// One text that had it, without its literals.
    pub sample: String,
}

impl ShapeRecord {
    pub(super) fn of(sight: &Sight<'_>) -> Self {
        let statement = sight.statement;
        let atoms = statement.atoms.iter();
        Self {
            family: statement.family.clone(),
            trunk: statement.trunk,
            atoms: atoms.map(|atom| atom.text.clone()).collect(),
            seen: sight.seen.clone(),
            score: sight.score,
            rules: sight.rules.iter().map(|rule| (*rule).to_owned()).collect(),
            novel: sight.novel,
            sample: sight.sample.to_owned(),
        }
    }

    fn weight(&self) -> usize {
        let atoms: usize = self.atoms.iter().map(|atom| atom.len() + 16).sum();
        self.family.len() + atoms + self.sample.len() + 256
    }
}

/// One look at a statement.
#[derive(Debug, Clone, Copy)]
pub struct Sight<'a> {
    /// Whose.
    pub key: &'a LearningKey,
    /// What it is.
    pub statement: &'a Observed,
    /// How often, when, by whom.
    pub seen: &'a Seen,
    /// What injection rules made of it.
    pub score: u32,
    /// Which of them fired.
    pub rules: &'a [&'a str],
    /// How often of these it was not known.
    pub novel: u64,
    /// The text without its literals; empty when there is one already.
    pub sample: &'a str,
}

/// What is recorded of one key.
#[derive(Debug, Clone, Default)]
pub struct KeyRecord {
    pub(super) shapes: HashMap<StatementId, ShapeRecord>,
    pub(super) batches: BTreeMap<Box<str>, Seen>,
    /// When families that were approved were last seen, or first relied on.
    pub(super) approved: HashMap<StatementId, UnixNanos>,
    bytes: usize,
    dropped: u64,
}

impl KeyRecord {
    /// Every shape, by number.
    pub fn shapes(&self) -> impl Iterator<Item = (StatementId, &ShapeRecord)> {
        self.shapes.iter().map(|(id, shape)| (*id, shape))
    }

    /// Texts with several statements.
    pub fn batches(&self) -> impl Iterator<Item = (&str, &Seen)> {
        self.batches.iter().map(|(batch, seen)| (&**batch, seen))
    }

    /// Shapes dropped for want of room, oldest first.
    #[must_use]
    pub const fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Whether an approved family was last seen before this.
    #[must_use]
    pub fn is_unseen_since(&self, family: StatementId, since: UnixNanos) -> bool {
        self.approved.get(&family).is_some_and(|last| *last < since)
    }
}

/// What is recorded, by key.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    keys: BTreeMap<LearningKey, KeyRecord>,
    bounds: Bounds,
}

impl Ledger {
    /// An empty one.
    #[must_use]
    pub const fn new(bounds: Bounds) -> Self {
        Self {
            keys: BTreeMap::new(),
            bounds,
        }
    }

    /// Every key.
    pub fn keys(&self) -> impl Iterator<Item = (&LearningKey, &KeyRecord)> {
        self.keys.iter()
    }

    /// What is recorded of a key.
    #[must_use]
    pub fn key(&self, key: &LearningKey) -> Option<&KeyRecord> {
        self.keys.get(key)
    }

    pub(super) fn key_mut(&mut self, key: &LearningKey) -> &mut KeyRecord {
        if !self.keys.contains_key(key) {
            self.keys.insert(key.clone(), KeyRecord::default());
        }
        // Just inserted where it was missing.
        self.keys.entry(key.clone()).or_default()
    }

    /// Whether a shape is recorded.
    #[must_use]
    pub fn knows(&self, key: &LearningKey, shape: StatementId) -> bool {
        let record = self.keys.get(key);
        record.is_some_and(|record| record.shapes.contains_key(&shape))
    }

    /// Adds a look at a statement. How many shapes had to make room.
    pub fn add(&mut self, sight: &Sight<'_>) -> u64 {
        let statement = sight.statement;
        let shape = ShapeRecord::of(sight);
        self.merge(sight.key, statement.shape, statement.family_id(), shape)
    }

    pub(super) fn merge(
        &mut self,
        key: &LearningKey,
        id: StatementId,
        family: StatementId,
        shape: ShapeRecord,
    ) -> u64 {
        let bounds = self.bounds;
        let record = self.key_mut(key);
        if let Some(last) = record.approved.get_mut(&family) {
            *last = shape.seen.last.max(*last);
        }
        match record.shapes.get_mut(&id) {
            Some(known) => {
                record.bytes = record.bytes.saturating_sub(known.weight());
                known.seen.add(&shape.seen);
                known.score = known.score.max(shape.score);
                known.novel = known.novel.saturating_add(shape.novel);
                for rule in shape.rules {
                    if known.rules.len() < RULES && !known.rules.contains(&rule) {
                        known.rules.push(rule);
                    }
                }
                if known.sample.is_empty() {
                    known.sample = shape.sample;
                }
                record.bytes = record.bytes.saturating_add(known.weight());
            }
            None => {
                record.bytes = record.bytes.saturating_add(shape.weight());
                record.shapes.insert(id, shape);
            }
        }
        record.make_room(bounds)
    }

    /// Counts a text with several statements.
    pub fn add_batch(&mut self, key: &LearningKey, batch: &str, seen: &Seen) {
        let bounds = self.bounds;
        let record = self.key_mut(key);
        if record.batches.len() >= bounds.shapes && !record.batches.contains_key(batch) {
            let oldest = record.batches.iter().min_by_key(|(_, seen)| seen.last);
            if let Some(oldest) = oldest.map(|(batch, _)| batch.clone()) {
                record.batches.remove(&oldest);
            }
        }
        record
            .batches
            .entry(Box::from(batch))
            .or_default()
            .add(seen);
    }

    /// Notes that a family is relied on from now, where that is not known yet.
    pub fn rely_on(&mut self, key: &LearningKey, family: StatementId, now: UnixNanos) -> bool {
        let record = self.key_mut(key);
        let is_new = !record.approved.contains_key(&family);
        record.approved.entry(family).or_insert(now);
        is_new
    }
}

impl KeyRecord {
    /// Drops what was not seen for longest, a part at a time: looking for it costs a look at all.
    fn make_room(&mut self, bounds: Bounds) -> u64 {
        if self.shapes.len() <= bounds.shapes && self.bytes <= bounds.bytes {
            return 0;
        }
        let mut ages: Vec<(UnixNanos, StatementId)> = self
            .shapes
            .iter()
            .map(|(id, shape)| (shape.seen.last, *id))
            .collect();
        ages.sort_unstable();
        let mut dropped = 0;
        let room = (
            bounds.shapes - bounds.shapes / 16,
            bounds.bytes - bounds.bytes / 16,
        );
        for (_, id) in ages {
            if self.shapes.len() <= room.0 && self.bytes <= room.1 {
                break;
            }
            if let Some(shape) = self.shapes.remove(&id) {
                self.bytes = self.bytes.saturating_sub(shape.weight());
                dropped += 1;
            }
        }
        self.dropped = self.dropped.saturating_add(dropped);
        dropped
    }
}
