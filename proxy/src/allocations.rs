//! Counting allocations, for the test that shows that relaying a message makes none.

use std::alloc::System;

use bosdb_gateway::metrics::Reading;
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

/// The system's allocator, with counters around it.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Allocations and reallocations of the whole process so far.
pub(crate) fn reading() -> Reading {
    Reading {
        name: "bosdb_allocations",
        help: "Allocations and reallocations so far",
        read: Box::new(|| {
            let stats = ALLOCATOR.stats();
            u64::try_from(stats.allocations.saturating_add(stats.reallocations)).unwrap_or(u64::MAX)
        }),
    }
}
