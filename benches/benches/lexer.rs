//! Throughput of the PostgreSQL lexer.

use std::hint::black_box;

use bosdb_policy::PostgresFacts;
use bosdb_policy::lexer::postgres::Lexer;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const SELECT: &str = "SELECT abalance FROM pgbench_accounts WHERE aid = 30452";

fn corpus() -> String {
    include_str!("../../policy/tests/corpus/honest_reads.sql").to_owned()
}

fn insert() -> String {
    format!(
        "INSERT INTO t (a, b, c) VALUES {}",
        ["(1, 'some text', 2.5)"; 250].join(", ")
    )
}

fn lexer(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("lexer");
    for (name, sql) in [
        ("pgbench_select", SELECT.to_owned()),
        ("insert_250_rows", insert()),
        ("corpus", corpus()),
    ] {
        let bytes = u64::try_from(sql.len()).unwrap_or(0);
        group.throughput(Throughput::Bytes(bytes));
        group.bench_function(name, |bencher| {
            bencher
                .iter(|| Lexer::new(black_box(sql.as_bytes()), PostgresFacts::default()).count());
        });
    }
    group.finish();
}

criterion_group!(benches, lexer);
criterion_main!(benches);
