//! What is counted about pools.

use std::fmt;
use std::sync::Arc;

use bosdb_adapters::pool::{BreakerState, Observer, PoolCounts};
use prometheus::{IntCounter, IntCounterVec, IntGaugeVec, Opts, Registry};

/// All pools' numbers.
pub(super) struct PoolMetrics {
    connections: IntGaugeVec,
    breaker: IntGaugeVec,
    connects: IntCounterVec,
    waits: IntCounterVec,
}

impl PoolMetrics {
    pub(super) fn new() -> prometheus::Result<Self> {
        let gauges = |name: &str, help: &str, labels: &[&str]| {
            IntGaugeVec::new(Opts::new(name, help), labels)
        };
        Ok(Self {
            connections: gauges(
                "bosdb_pool_connections",
                "Backend connections by state, and sessions that wait for one",
                &["target", "state"],
            )?,
            breaker: gauges(
                "bosdb_pool_breaker",
                "Whether connections are opened: 0 as needed, 1 one as a probe, 2 none",
                &["target"],
            )?,
            connects: super::counters(
                "bosdb_pool_connects_total",
                "Attempts to open a backend connection, by target and result",
                &["target", "result"],
            )?,
            waits: super::counters(
                "bosdb_pool_waits_total",
                "Waits for a backend connection that have ended, by target and result",
                &["target", "result"],
            )?,
        })
    }

    pub(super) fn register(&self, registry: &Registry) -> prometheus::Result<()> {
        registry.register(Box::new(self.connections.clone()))?;
        registry.register(Box::new(self.breaker.clone()))?;
        registry.register(Box::new(self.connects.clone()))?;
        registry.register(Box::new(self.waits.clone()))
    }

    pub(super) fn show(&self, target: &str, counts: PoolCounts) {
        let show = |state: &str, n: usize| {
            self.connections
                .with_label_values(&[target, state])
                .set(i64::try_from(n).unwrap_or(i64::MAX));
        };
        show("size", counts.size);
        show("leased", counts.leased);
        show("idle", counts.idle);
        show("connecting", counts.connecting);
        show("waiting", counts.waiting);
        let breaker = match counts.breaker {
            BreakerState::Closed => 0,
            BreakerState::HalfOpen => 1,
            BreakerState::Open => 2,
        };
        self.breaker.with_label_values(&[target]).set(breaker);
    }

    /// Counts what happens in a target's pool.
    pub(super) fn observer(&self, target: &str) -> Arc<dyn Observer> {
        Arc::new(PoolObserver {
            target: target.into(),
            served: self.waits.with_label_values(&[target, SERVED]),
            connects: self.connects.clone(),
            waits: self.waits.clone(),
        })
    }
}

/// What most waits come to.
const SERVED: &str = "served";

struct PoolObserver {
    target: Box<str>,
    /// Looked up once: in a busy pool sessions wait all the time.
    served: IntCounter,
    connects: IntCounterVec,
    waits: IntCounterVec,
}

impl fmt::Debug for PoolObserver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PoolObserver")
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

impl Observer for PoolObserver {
    fn connected(&self, result: &'static str) {
        self.connects
            .with_label_values(&[&*self.target, result])
            .inc();
    }

    fn waited(&self, result: &'static str) {
        if result == SERVED {
            self.served.inc();
        } else {
            self.waits.with_label_values(&[&*self.target, result]).inc();
        }
    }
}
