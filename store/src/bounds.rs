//! Bounds on when and how often someone may ask, as plain data.

mod hours;

pub use hours::{BadZone, Hours, Window};

/// So many at once, then so many in a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// In a second, at least one.
    pub per_second: u32,
    /// At once, at least one.
    pub burst: u32,
}

impl Rate {
    /// The nanoseconds that one statement takes up.
    #[must_use]
    pub fn interval(self) -> u64 {
        1_000_000_000_u64
            .checked_div(u64::from(self.per_second))
            .unwrap_or(u64::MAX)
    }

    /// The tighter of two in both respects.
    #[must_use]
    pub fn tightest(self, other: Self) -> Self {
        Self {
            per_second: self.per_second.min(other.per_second),
            burst: self.burst.min(other.burst),
        }
    }
}
