//! What is counted. Handles on the hot path are looked up once, when a target is made.

mod pool;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bosdb_adapters::pool::Observer;
use bosdb_policy::{Fired, FiredAction, StatementKind};
use prometheus::core::{Collector, Desc};
use prometheus::proto::MetricFamily;
use prometheus::{
    Encoder, Histogram, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGauge, Opts,
    Registry, TextEncoder,
};

use crate::stats::TargetStats;
use pool::PoolMetrics;

/// Upper bounds in seconds: from a cached decision to a report that takes minutes.
const BUCKETS: [f64; 16] = [
    1e-6, 2.5e-6, 5e-6, 1e-5, 2.5e-5, 5e-5, 1e-4, 2.5e-4, 1e-3, 5e-3, 2.5e-2, 0.1, 0.5, 2.5, 15.0,
    120.0,
];

const KINDS: [StatementKind; 9] = [
    StatementKind::Empty,
    StatementKind::Read,
    StatementKind::Transaction,
    StatementKind::Session,
    StatementKind::Write,
    StatementKind::Ddl,
    StatementKind::Procedure,
    StatementKind::Admin,
    StatementKind::Unknown,
];

const fn kind_index(kind: StatementKind) -> usize {
    match kind {
        StatementKind::Empty => 0,
        StatementKind::Read => 1,
        StatementKind::Transaction => 2,
        StatementKind::Session => 3,
        StatementKind::Write => 4,
        StatementKind::Ddl => 5,
        StatementKind::Procedure => 6,
        StatementKind::Admin => 7,
        StatementKind::Unknown => 8,
    }
}

/// Everything that is counted, in one registry of its own: two gateways fit in one process.
pub struct Metrics {
    registry: Registry,
    statements: IntCounterVec,
    rules: IntCounterVec,
    durations: HistogramVec,
    pools: PoolMetrics,
    /// Sessions alive.
    pub sessions: IntGauge,
    /// Logins by result.
    pub logins: IntCounterVec,
    /// Bytes that broke the protocol, by who sent them.
    pub protocol_errors: IntCounterVec,
    /// Sessions ended, by reason.
    pub sessions_ended: IntCounterVec,
    /// Cancel requests by result.
    pub cancels: IntCounterVec,
    /// Refusals by SQLSTATE class that did not come from the policy.
    pub refusals: IntCounterVec,
    /// Backends closed instead of returned, by reason.
    pub backends_closed: IntCounterVec,
    /// Statements that were new to a learned model, by what came of it.
    pub learned: IntCounterVec,
    /// What became known of applications, and what had to make room.
    pub learning: IntCounterVec,
    /// By target; they outlive a target that a reload makes anew.
    stats: Mutex<HashMap<Box<str>, Arc<TargetStats>>>,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metrics").finish_non_exhaustive()
    }
}

/// A target's handles.
pub struct TargetMetrics {
    allowed: [IntCounter; KINDS.len()],
    denied: [IntCounter; KINDS.len()],
    /// Time spent waiting for a backend.
    pub queue: Histogram,
    /// Time spent deciding.
    pub policy: Histogram,
    /// Time from forwarding to the end of the reply.
    pub backend: Histogram,
    /// What it has served.
    pub stats: Arc<TargetStats>,
}

impl fmt::Debug for TargetMetrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TargetMetrics").finish_non_exhaustive()
    }
}

impl TargetMetrics {
    /// Statements judged so far: kind, allowed, denied.
    pub fn decisions(&self) -> impl Iterator<Item = (&'static str, u64, u64)> {
        KINDS
            .iter()
            .zip(self.allowed.iter().zip(&self.denied))
            .map(|(kind, (allowed, denied))| (kind.as_str(), allowed.get(), denied.get()))
    }

    /// Counts a decision.
    pub fn decided(&self, kind: StatementKind, allowed: bool) {
        let counters = if allowed { &self.allowed } else { &self.denied };
        if let Some(counter) = counters.get(kind_index(kind)) {
            counter.inc();
        }
    }
}

fn counters(name: &str, help: &str, labels: &[&str]) -> prometheus::Result<IntCounterVec> {
    IntCounterVec::new(Opts::new(name, help), labels)
}

impl Metrics {
    /// All metrics at zero.
    ///
    /// # Errors
    /// When two metrics have the same name: a fault of this file, found by its test.
    pub fn new() -> prometheus::Result<Self> {
        let metrics = Self {
            registry: Registry::new(),
            statements: counters(
                "bosdb_statements_total",
                "Statements judged, by target, kind and verdict",
                &["target", "kind", "verdict"],
            )?,
            rules: counters(
                "bosdb_rules_fired_total",
                "Rules that fired, by rule and action",
                &["rule", "action"],
            )?,
            durations: HistogramVec::new(
                HistogramOpts::new(
                    "bosdb_statement_seconds",
                    "Where the time of a statement goes: queue, policy, backend",
                )
                .buckets(BUCKETS.to_vec()),
                &["target", "stage"],
            )?,
            pools: PoolMetrics::new()?,
            sessions: IntGauge::new("bosdb_sessions", "Client sessions alive")?,
            logins: counters("bosdb_logins_total", "Logins by result", &["result"])?,
            protocol_errors: counters(
                "bosdb_protocol_errors_total",
                "Bytes that broke the protocol, by who sent them",
                &["side"],
            )?,
            sessions_ended: counters(
                "bosdb_sessions_ended_total",
                "Sessions ended, by reason",
                &["reason"],
            )?,
            cancels: counters(
                "bosdb_cancels_total",
                "Cancel requests by result",
                &["result"],
            )?,
            refusals: counters(
                "bosdb_refusals_total",
                "Statements refused for reasons other than policy, by SQLSTATE",
                &["sqlstate"],
            )?,
            backends_closed: counters(
                "bosdb_backends_closed_total",
                "Backend connections closed instead of returned, by reason",
                &["reason"],
            )?,
            learned: counters(
                "bosdb_learning_novel_statements_total",
                "Statements that were new to what is learned of their application, by what came of it",
                &["result"],
            )?,
            learning: counters(
                "bosdb_learning_shapes_total",
                "Shapes of statements recorded for the first time, and dropped for want of room",
                &["what"],
            )?,
            stats: Mutex::default(),
        };
        metrics.register()?;
        Ok(metrics)
    }

    fn register(&self) -> prometheus::Result<()> {
        let registry = &self.registry;
        registry.register(Box::new(self.statements.clone()))?;
        registry.register(Box::new(self.rules.clone()))?;
        registry.register(Box::new(self.durations.clone()))?;
        self.pools.register(registry)?;
        registry.register(Box::new(self.sessions.clone()))?;
        registry.register(Box::new(self.logins.clone()))?;
        registry.register(Box::new(self.protocol_errors.clone()))?;
        registry.register(Box::new(self.sessions_ended.clone()))?;
        registry.register(Box::new(self.cancels.clone()))?;
        registry.register(Box::new(self.refusals.clone()))?;
        registry.register(Box::new(self.learned.clone()))?;
        registry.register(Box::new(self.learning.clone()))?;
        registry.register(Box::new(self.backends_closed.clone()))
    }

    /// Adds numbers that are read when they are shown.
    ///
    /// # Errors
    /// When a name is taken.
    pub fn register_readings(&self, readings: Vec<Reading>) -> prometheus::Result<()> {
        self.registry.register(Box::new(Readings::new(readings)?))
    }

    /// A target's handles.
    #[must_use]
    pub fn target(&self, name: &str) -> TargetMetrics {
        let statements = |verdict: &str| {
            KINDS.map(|kind| {
                self.statements
                    .with_label_values(&[name, kind.as_str(), verdict])
            })
        };
        let stage = |stage: &str| self.durations.with_label_values(&[name, stage]);
        TargetMetrics {
            allowed: statements("allow"),
            denied: statements("deny"),
            queue: stage("queue"),
            policy: stage("policy"),
            backend: stage("backend"),
            stats: self.stats_of(name),
        }
    }

    fn stats_of(&self, target: &str) -> Arc<TargetStats> {
        let mut stats = self.stats.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(stats.entry(target.into()).or_default())
    }

    /// Counts rules that fired.
    pub fn fired(&self, fired: &[Fired]) {
        for Fired { rule, action } in fired {
            let action = match action {
                FiredAction::Noted => "noted",
                FiredAction::Refused => "refused",
            };
            self.rules.with_label_values(&[rule.0, action]).inc();
        }
    }

    /// Rules that fired so far: rule, action, how often.
    #[must_use]
    pub fn rules_fired(&self) -> Vec<(String, String, u64)> {
        let mut fired = Vec::new();
        for family in self.rules.collect() {
            for metric in family.get_metric() {
                let label = |name: &str| {
                    let labels = metric.get_label();
                    let found = labels.iter().find(|label| label.name() == name);
                    found.map_or_else(String::new, |label| label.value().to_owned())
                };
                if let Ok(counter) = self
                    .rules
                    .get_metric_with_label_values(&[&label("rule"), &label("action")])
                {
                    fired.push((label("rule"), label("action"), counter.get()));
                }
            }
        }
        fired.sort();
        fired
    }

    /// Shows a pool's state.
    pub fn show_pool(&self, target: &str, counts: bosdb_adapters::pool::PoolCounts) {
        self.pools.show(target, counts);
    }

    /// Counts what happens in a target's pool.
    #[must_use]
    pub fn pool_observer(&self, target: &str) -> Arc<dyn Observer> {
        self.pools.observer(target)
    }

    /// All metrics in the Prometheus text format.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = Vec::new();
        match TextEncoder::new().encode(&self.registry.gather(), &mut out) {
            Ok(()) => String::from_utf8(out).unwrap_or_default(),
            Err(error) => format!("# {error}\n"),
        }
    }
}

/// A number that some other part of the house keeps.
pub struct Reading {
    /// The metric's name.
    pub name: &'static str,
    /// What it counts.
    pub help: &'static str,
    /// Reads it; called at each scrape, must not block.
    pub read: Box<dyn Fn() -> u64 + Send + Sync>,
}

impl fmt::Debug for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reading")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

struct Readings(Vec<(IntGauge, Reading)>);

impl Readings {
    fn new(readings: Vec<Reading>) -> prometheus::Result<Self> {
        readings
            .into_iter()
            .map(|reading| Ok((IntGauge::new(reading.name, reading.help)?, reading)))
            .collect::<prometheus::Result<_>>()
            .map(Self)
    }
}

impl Collector for Readings {
    fn desc(&self) -> Vec<&Desc> {
        self.0.iter().flat_map(|(gauge, _)| gauge.desc()).collect()
    }

    fn collect(&self) -> Vec<MetricFamily> {
        self.0
            .iter()
            .flat_map(|(gauge, reading)| {
                gauge.set(i64::try_from((reading.read)()).unwrap_or(i64::MAX));
                gauge.collect()
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_text_is_made() {
        let metrics = Metrics::new().unwrap();
        let target = metrics.target("shop");
        target.decided(StatementKind::Read, true);
        let text = metrics.text();
        assert!(
            text.contains(
                "bosdb_statements_total{kind=\"read\",target=\"shop\",verdict=\"allow\"} 1"
            )
        );
    }
}
