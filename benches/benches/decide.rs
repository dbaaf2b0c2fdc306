//! Decisions: found in the cache, and made for the first time.

use std::hint::black_box;

use bosdb_benches::{request, statements};
use bosdb_policy::{Judge, RuleSet, RuleSettings, decide};
use criterion::{Criterion, criterion_group, criterion_main};

const CACHE: usize = 8 * 1024 * 1024;

fn cached(criterion: &mut Criterion) {
    let Ok(rules) = RuleSet::build(RuleSettings::default()) else {
        return;
    };
    let mut group = criterion.benchmark_group("cached");
    for (name, sql) in statements() {
        let mut judge = Judge::new(CACHE);
        group.bench_function(name, |bencher| {
            bencher.iter(|| judge.judge(&rules, &request(black_box(sql.as_bytes()))));
        });
    }
    group.finish();
}

fn first(criterion: &mut Criterion) {
    let Ok(rules) = RuleSet::build(RuleSettings::default()) else {
        return;
    };
    let mut group = criterion.benchmark_group("first");
    for (name, sql) in statements() {
        group.bench_function(name, |bencher| {
            bencher.iter(|| decide(&rules, &request(black_box(sql.as_bytes()))));
        });
    }
    group.finish();
}

criterion_group!(benches, cached, first);
criterion_main!(benches);
