//! STATS, STATS_TOTALS, STATS_AVERAGES, TOTALS.

use std::time::Duration;

use bosdb_gateway::Gateway;
use bosdb_gateway::stats::{Figure, Figures};

use crate::pg::admin::table::{Column, Row, Type, Value};

use Type::{Numeric, Text};

pub(super) const STATS: &[Column] = &[
    ("database", Text),
    ("total_server_assignment_count", Numeric),
    ("total_xact_count", Numeric),
    ("total_query_count", Numeric),
    ("total_received", Numeric),
    ("total_sent", Numeric),
    ("total_xact_time", Numeric),
    ("total_query_time", Numeric),
    ("total_wait_time", Numeric),
    ("total_client_parse_count", Numeric),
    ("total_server_parse_count", Numeric),
    ("total_bind_count", Numeric),
    ("total_client_login_count", Numeric),
    ("avg_server_assignment_count", Numeric),
    ("avg_xact_count", Numeric),
    ("avg_query_count", Numeric),
    ("avg_recv", Numeric),
    ("avg_sent", Numeric),
    ("avg_xact_time", Numeric),
    ("avg_query_time", Numeric),
    ("avg_wait_time", Numeric),
    ("avg_client_parse_count", Numeric),
    ("avg_server_parse_count", Numeric),
    ("avg_bind_count", Numeric),
    ("avg_client_login_count", Numeric),
];

pub(super) const TOTALS: &[Column] = &[
    ("database", Text),
    ("server_assignment_count", Numeric),
    ("xact_count", Numeric),
    ("query_count", Numeric),
    ("bytes_received", Numeric),
    ("bytes_sent", Numeric),
    ("xact_time", Numeric),
    ("query_time", Numeric),
    ("wait_time", Numeric),
    ("client_parse_count", Numeric),
    ("server_parse_count", Numeric),
    ("bind_count", Numeric),
    ("client_login_count", Numeric),
];

pub(super) const AVERAGES: &[Column] = &[
    ("database", Text),
    ("server_assignment_count", Numeric),
    ("xact_count", Numeric),
    ("query_count", Numeric),
    ("bytes_received", Numeric),
    ("bytes_sent", Numeric),
    ("xact_time", Numeric),
    ("query_time", Numeric),
    ("wait_time", Numeric),
    ("avg_client_parse_count", Numeric),
    ("avg_server_parse_count", Numeric),
    ("avg_bind_count", Numeric),
    ("avg_client_login_count", Numeric),
];

pub(super) const SUMS: &[Column] = &[("name", Text), ("value", Numeric)];

/// The rows of SHOW TOTALS, in the order of [`Figure::ALL`], once with `total_` and once with
/// `avg_` before them.
const SUM_NAMES: [&str; Figure::ALL.len()] = [
    "server_assignment_count",
    "xact_count",
    "query_count",
    "client_bytes",
    "server_bytes",
    "xact_time",
    "query_time",
    "wait_time",
    "ps_client_parse_count",
    "ps_server_parse_count",
    "ps_bind_count",
    "client_login_count",
];

/// A target's figures now, at the beginning of the period, and how long ago that was.
struct Measured {
    name: String,
    now: Figures,
    before: Figures,
    elapsed: Duration,
}

impl Measured {
    fn totals(&self) -> impl Iterator<Item = Value> {
        Figure::ALL
            .iter()
            .map(|figure| self.now.get(*figure).into())
    }

    fn averages(&self) -> impl Iterator<Item = Value> {
        Figure::ALL
            .iter()
            .map(|figure| self.now.average(&self.before, self.elapsed, *figure).into())
    }
}

fn measured(gateway: &Gateway) -> Vec<Measured> {
    let configuration = gateway.configuration();
    let targets = configuration.sorted_targets();
    targets
        .iter()
        .map(|target| {
            let (before, elapsed) = target.stats().before();
            Measured {
                name: target.name().to_owned(),
                now: target.stats().totals(),
                before,
                elapsed,
            }
        })
        .collect()
}

fn rows_of<I: Iterator<Item = Value>>(
    gateway: &Gateway,
    values: impl Fn(&Measured) -> I,
) -> Vec<Row> {
    measured(gateway)
        .iter()
        .map(|target| {
            let mut row: Row = vec![(*target.name).into()];
            row.extend(values(target));
            row
        })
        .collect()
}

pub(super) fn stats(gateway: &Gateway) -> Vec<Row> {
    let both = |target: &Measured| {
        let all: Vec<Value> = target.totals().chain(target.averages()).collect();
        all.into_iter()
    };
    rows_of(gateway, both)
}

pub(super) fn totals(gateway: &Gateway) -> Vec<Row> {
    rows_of(gateway, |target| {
        target.totals().collect::<Row>().into_iter()
    })
}

pub(super) fn averages(gateway: &Gateway) -> Vec<Row> {
    rows_of(gateway, |target| {
        target.averages().collect::<Row>().into_iter()
    })
}

pub(super) fn sums(gateway: &Gateway) -> Vec<Row> {
    let mut sum = Measured {
        name: String::new(),
        now: Figures::default(),
        before: Figures::default(),
        elapsed: Duration::ZERO,
    };
    for target in measured(gateway) {
        sum.now.add(&target.now);
        sum.before.add(&target.before);
        sum.elapsed = sum.elapsed.max(target.elapsed);
    }
    let named = |prefix: &'static str, values: Vec<Value>| {
        SUM_NAMES
            .iter()
            .zip(values)
            .map(move |(name, value)| vec![format!("{prefix}{name}").into(), value])
    };
    named("total_", sum.totals().collect())
        .chain(named("avg_", sum.averages().collect()))
        .collect()
}
