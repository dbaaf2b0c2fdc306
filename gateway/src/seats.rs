//! How many sessions a target has. The count is the target's name's: a reload that makes the target
//! anew takes it over, as its sessions do.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The sessions of a target.
#[derive(Debug, Clone, Default)]
pub struct Seats(Arc<AtomicUsize>);

/// One session's place; given up when dropped.
#[derive(Debug)]
pub(crate) struct Seat(Seats);

impl Seats {
    /// A place, if fewer than `bound` are taken.
    pub(crate) fn take(&self, bound: usize) -> Option<Seat> {
        let one_more = |taken: usize| (taken < bound).then(|| taken.saturating_add(1));
        self.0
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, one_more)
            .ok()
            .map(|_| Seat(self.clone()))
    }

    /// Sessions there are.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.0.load(Ordering::Acquire)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taken_up_to_the_bound_and_given_up() {
        let seats = Seats::default();
        let first = seats.take(2).unwrap();
        let _second = seats.take(2).unwrap();
        assert!(seats.take(2).is_none());
        drop(first);
        assert_eq!(seats.taken(), 1);
        assert!(seats.clone().take(2).is_some());
        assert_eq!(seats.taken(), 1);
    }
}
