//! Hashes of keys, under secrets of the process: who sends texts cannot choose their places.

use ahash::RandomState;
use xxhash_rust::xxh3::xxh3_64_with_secret;

/// Up to this length the first is the faster, beyond it the second.
const SHORT: usize = 240;

pub(super) struct Hasher {
    short: RandomState,
    long: [u8; 192],
}

impl std::fmt::Debug for Hasher {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Hasher").finish_non_exhaustive()
    }
}

impl Hasher {
    pub(super) fn new() -> Self {
        let short = RandomState::new();
        let random = RandomState::new();
        let mut long = [0; 192];
        for (place, eight) in long.as_chunks_mut().0.iter_mut().enumerate() {
            *eight = random.hash_one(place).to_le_bytes();
        }
        Self { short, long }
    }

    pub(super) fn hash(&self, key: &[u8]) -> u64 {
        if key.len() <= SHORT {
            self.short.hash_one(key)
        } else {
            xxh3_64_with_secret(key, &self.long)
        }
    }
}
