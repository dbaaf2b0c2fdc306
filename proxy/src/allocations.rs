//! Counting allocations, for the test that shows that relaying a message makes none.

use std::alloc::System;

use bosdb_gateway::metrics::Reading;
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

/// The system's allocator, with counters around it.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What the whole process has allocated so far, and what of it is in use.
pub(crate) fn readings() -> Vec<Reading> {
    vec![
        Reading {
            name: "bosdb_allocations",
            help: "Allocations and reallocations so far",
            read: Box::new(|| {
                let stats = ALLOCATOR.stats();
                number(stats.allocations.saturating_add(stats.reallocations))
            }),
        },
        Reading {
            name: "bosdb_allocated_bytes",
            help: "Bytes of memory in use",
            read: Box::new(|| {
                let stats = ALLOCATOR.stats();
                number(
                    stats
                        .bytes_allocated
                        .saturating_sub(stats.bytes_deallocated),
                )
            }),
        },
    ]
}

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
