//! What recording costs. Run by hand:
//! `cargo test --release -p bosdb-store -- --ignored --nocapture measure`

use std::time::Duration;

use super::*;
use crate::audit::{Durability, RecordClass};

fn nanos(work: impl FnOnce()) -> f64 {
    let start = clock();
    work();
    clock().since(start).unwrap().as_secs_f64() * 1e9
}

#[test]
#[ignore = "a measurement"]
fn measure_append() {
    let dir = tempfile::tempdir().unwrap();
    let (log, _) = open_as(AuditConfig {
        ring_bytes: 64 * 1024 * 1024,
        ..AuditConfig::new(dir.path())
    });
    let recorder = log.recorder();
    let text = "SELECT abalance FROM pgbench_accounts WHERE aid = 12345 AND bid = 17 -- and so on";
    let mut event = statement(1, 1, text);
    event.session.database = "shop_prod";
    event.session.application_name = "pgbench";
    event.session.via = "wire-pg";
    event.outcome.backend = "10.0.0.5:5432";
    event.outcome.command_tag = "SELECT 1";
    event.outcome.total_ns = Some(123_456);
    event.outcome.backend_ns = Some(100_000);
    event.decision.decision_id = Some(u128::MAX / 3);
    event.statement.fingerprint = Some(bosdb_policy::Fingerprint(u128::MAX / 7));
    for round in 0..5 {
        let count = 100_000_u32;
        let ns = nanos(|| {
            for _ in 0..count {
                let reservation = recorder.reserve(RecordClass::Read).unwrap();
                recorder
                    .append_outcome(reservation, &event)
                    .map(drop)
                    .unwrap();
            }
        });
        let ticket = recorder.append(&event).unwrap();
        let before = log.status();
        let drain = nanos(|| {
            runtime()
                .block_on(recorder.written(ticket, Durability::Synced))
                .unwrap();
        });
        let bytes = log.status().bytes - before.bytes;
        println!(
            "round {round}: reserve+append {:.0} ns; then {} bytes in {:.1} ms",
            ns / f64::from(count),
            bytes,
            drain / 1e6
        );
    }
    println!("{:?}", log.status());
    log.close().unwrap();
    let ns = nanos(|| {
        println!("{:?}", verified(dir.path()).status);
    });
    println!("verify {:.0} ms", ns / 1e6);
}

#[test]
#[ignore = "a measurement"]
fn measure_paced_and_waiting() {
    let dir = tempfile::tempdir().unwrap();
    let (log, _) = open_as(AuditConfig::new(dir.path()));
    let recorder = log.recorder();
    let event = statement(
        1,
        1,
        "SELECT abalance FROM pgbench_accounts WHERE aid = 12345",
    );
    // Paced: 50 000 a second, in bursts of 50.
    let mut total = 0.0;
    for _ in 0..1000 {
        total += nanos(|| {
            for _ in 0..50 {
                recorder.append(&event).map(drop).unwrap();
            }
        });
        std::thread::sleep(Duration::from_millis(1));
    }
    println!("paced append: {:.0} ns", total / 50_000.0);
    for durability in [Durability::Written, Durability::Synced] {
        let mut intent = event;
        intent.kind = EventKind::StatementIntent;
        let runtime = runtime();
        let ns = nanos(|| {
            for _ in 0..500 {
                let ticket = recorder.append(&intent).unwrap();
                runtime
                    .block_on(recorder.written(ticket, durability))
                    .unwrap();
            }
        });
        println!("intent {durability:?}: {:.1} µs", ns / 500.0 / 1e3);
    }
    log.close().unwrap();
}
