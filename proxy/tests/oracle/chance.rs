//! Choices that a seed repeats.

/// A stream of choices (xorshift, which is good enough to wander about).
pub(crate) struct Chance(u64);

impl Chance {
    /// The choices of `BOSDB_ORACLE_SEED`, or the same as ever.
    pub(crate) fn seeded(set: u64) -> Self {
        let seed = std::env::var("BOSDB_ORACLE_SEED")
            .ok()
            .and_then(|seed| seed.parse::<u64>().ok())
            .unwrap_or(4);
        Self(
            (seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
                ^ set.wrapping_mul(0xbf58_476d_1ce4_e5b9)
                | 1,
        )
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % bound.max(1)
    }

    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn of<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[self.below(choices.len())]
    }
}

/// How much larger than in CI the sets are: `BOSDB_ORACLE_SCALE`.
pub(crate) fn scale() -> usize {
    std::env::var("BOSDB_ORACLE_SCALE")
        .ok()
        .and_then(|scale| scale.parse().ok())
        .unwrap_or(1)
}
