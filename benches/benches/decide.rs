//! Decisions: found in the cache, and made for the first time.

use std::hint::black_box;

use bosdb_policy::{
    Carrier, InjectionMode, Judge, Request, Rights, RuleSet, RuleSettings, SessionFacts,
    SubjectClass, decide,
};
use criterion::{Criterion, criterion_group, criterion_main};

const CACHE: usize = 8 * 1024 * 1024;

const SELECT: &str = "SELECT abalance FROM pgbench_accounts WHERE aid = 30452";
const UPDATE: &str = "UPDATE pgbench_accounts SET abalance = abalance + -4361 WHERE aid = 30452";
const INSERT: &str = "INSERT INTO pgbench_history (tid, bid, aid, delta, mtime) \
    VALUES (2, 1, 30452, -4361, CURRENT_TIMESTAMP)";
const BEGIN: &str = "BEGIN";
const HUNDRED_BYTES: &str = "SELECT o.id, o.state, c.name FROM shop.orders o \
    JOIN shop.customers c USING (id) WHERE o.id = 12345";
const SET: &str = "SET statement_timeout = '30s'";

const ANALYTIC: &str = include_str!("analytic.sql");

fn five_kilobytes() -> String {
    let columns: Vec<String> = (0..160)
        .map(|number| format!("t.column_number_{number:03} AS c{number}"))
        .collect();
    format!("SELECT {} FROM t WHERE id = 5", columns.join(", "))
}

fn request(sql: &str) -> Request<'_> {
    Request {
        sql: sql.as_bytes(),
        facts: SessionFacts::default(),
        class: SubjectClass {
            rights: Rights::Write,
            injection: InjectionMode::Enforce,
        },
        carrier: Carrier::SimpleQuery,
    }
}

fn texts() -> Vec<(&'static str, String)> {
    vec![
        ("begin", BEGIN.to_owned()),
        ("pgbench_select", SELECT.to_owned()),
        ("pgbench_update", UPDATE.to_owned()),
        ("pgbench_insert", INSERT.to_owned()),
        ("set_text_bound", SET.to_owned()),
        ("100_bytes", HUNDRED_BYTES.to_owned()),
        ("5_kilobytes", five_kilobytes()),
        ("analytic_60_lines", ANALYTIC.to_owned()),
    ]
}

fn cached(criterion: &mut Criterion) {
    let Ok(rules) = RuleSet::build(RuleSettings::default()) else {
        return;
    };
    let mut group = criterion.benchmark_group("cached");
    for (name, sql) in texts() {
        let mut judge = Judge::new(CACHE);
        group.bench_function(name, |bencher| {
            bencher.iter(|| judge.judge(&rules, &request(black_box(&sql))));
        });
    }
    group.finish();
}

fn first(criterion: &mut Criterion) {
    let Ok(rules) = RuleSet::build(RuleSettings::default()) else {
        return;
    };
    let mut group = criterion.benchmark_group("first");
    for (name, sql) in texts() {
        group.bench_function(name, |bencher| {
            bencher.iter(|| decide(&rules, &request(black_box(&sql))));
        });
    }
    group.finish();
}

criterion_group!(benches, cached, first);
criterion_main!(benches);
