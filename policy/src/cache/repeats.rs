//! Long texts that come again word for word: prepared statements of drivers that prepare anew each
//! time, reports, what an ORM writes. Finding them by their bytes is cheaper than reading them.

use std::sync::Arc;

use super::half::Half;
use crate::decision::Decision;

/// Shorter texts are read as fast as they are compared. Longer ones than the second are not kept.
pub(super) const LENGTHS: std::ops::RangeInclusive<usize> = 512..=super::LONGEST_KEPT;

/// Texts of which it is remembered that they came once.
const MARKS: usize = 512;

/// Decisions under whole texts. A text is kept when it comes a second time, so that texts that
/// never come again, whose literals change, cost no memory and push out nothing.
#[derive(Debug)]
pub(super) struct Repeats {
    kept: Half<Arc<Decision>>,
    /// Hashes of texts that came once, each in the one place it may have.
    marks: Box<[u64]>,
}

impl Repeats {
    pub(super) fn new(most: usize) -> Self {
        Self {
            kept: Half::new(most),
            marks: Box::new([0; MARKS]),
        }
    }

    pub(super) const fn bytes(&self) -> usize {
        self.kept.bytes()
    }

    pub(super) fn find(&mut self, hash: u64, key: &[u8]) -> Option<&Arc<Decision>> {
        self.kept.find(hash, key)
    }

    /// Whether a text that was not found came before, not long ago.
    pub(super) fn came_before(&mut self, hash: u64) -> bool {
        let place = usize::try_from(hash).unwrap_or(0) % MARKS;
        match self.marks.get_mut(place) {
            Some(mark) if *mark == hash => {
                *mark = 0;
                true
            }
            Some(mark) => {
                *mark = hash;
                false
            }
            None => false,
        }
    }

    pub(super) fn keep(&mut self, hash: u64, key: &[u8], decision: &Arc<Decision>, weight: usize) {
        self.kept.insert(hash, key, Arc::clone(decision), weight);
    }
}
