//! Tests of the whole log, from recorders to readers.

mod chain;
mod crash;
mod disk;
mod flow;
mod measure;
mod race;
mod roads;
mod watched;

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tempfile::TempDir;

use crate::audit::storage::{GENESIS_FILE, PUBLIC_FILE};
use crate::audit::{
    AuditConfig, AuditEvent, AuditLog, AuditRecord, Checkpoint, EventKind, GenesisKey, Outcome,
    OutcomeFields, PublicKey, Records, SessionFields, StatementFields, VerifyOptions, VerifyReport,
    verify,
};
use crate::time::UnixNanos;

#[expect(
    clippy::disallowed_methods,
    reason = "tests stand where the gateway's clock would"
)]
pub(super) fn clock() -> UnixNanos {
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap();
    UnixNanos(u64::try_from(now.as_nanos()).unwrap())
}

type Anchors = Arc<Mutex<Vec<Checkpoint>>>;

fn quick(dir: &Path) -> AuditConfig {
    AuditConfig {
        node: String::from("node-a"),
        batch_delay: Duration::from_millis(1),
        sync_interval: Duration::from_millis(5),
        retry_interval: Duration::from_millis(20),
        reserve_bytes: 64 * 1024,
        ..AuditConfig::new(dir)
    }
}

fn open(dir: &Path) -> (AuditLog, Anchors) {
    open_as(quick(dir))
}

fn open_as(config: AuditConfig) -> (AuditLog, Anchors) {
    let anchors = Anchors::default();
    let kept = Arc::clone(&anchors);
    let sink = Box::new(move |checkpoint: &Checkpoint| kept.lock().unwrap().push(*checkpoint));
    (AuditLog::open(config, clock, sink).unwrap(), anchors)
}

fn statement<'a>(session: u64, seq: u64, text: &'a str) -> AuditEvent<'a> {
    AuditEvent {
        session: SessionFields {
            session_id: Some(session),
            user: "ana",
            client: "192.0.2.1:50000",
            target: "shop",
            ..SessionFields::default()
        },
        statement: StatementFields {
            session_seq: Some(seq),
            text: text.as_bytes(),
            ..StatementFields::default()
        },
        outcome: OutcomeFields {
            outcome: Some(Outcome::Ok),
            rows: Some(seq),
            ..OutcomeFields::default()
        },
        ..AuditEvent::new(EventKind::Statement, clock())
    }
}

/// A closed log with some statements in it.
fn small_log(statements: u64) -> (TempDir, Vec<Checkpoint>) {
    let dir = tempfile::tempdir().unwrap();
    let (log, anchors) = open(dir.path());
    let recorder = log.recorder();
    for seq in 1..=statements {
        let ticket = recorder.append(&statement(1, seq, "SELECT 1")).unwrap();
        wait_written(&recorder, ticket);
    }
    log.close().unwrap();
    let anchors = anchors.lock().unwrap().clone();
    (dir, anchors)
}

fn wait_written(recorder: &crate::audit::Recorder, ticket: crate::audit::Ticket) {
    runtime()
        .block_on(recorder.written(ticket, crate::audit::Durability::Written))
        .unwrap();
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap()
}

fn records(dir: &Path) -> Vec<AuditRecord> {
    Records::open(dir).map(|record| record.unwrap()).collect()
}

fn statements(dir: &Path) -> Vec<AuditRecord> {
    let mut all = records(dir);
    for (record, seq) in all.iter().zip(1..) {
        assert_eq!(record.stream_seq, seq, "stream_seq has no gap");
        assert_eq!(record.node, "node-a");
    }
    all.retain(|record| record.kind == EventKind::Statement);
    all
}

fn with_genesis(dir: &Path) -> VerifyOptions {
    VerifyOptions {
        genesis: Some(GenesisKey::read(&dir.join(GENESIS_FILE)).unwrap()),
        ..VerifyOptions::default()
    }
}

fn with_public(dir: &Path) -> VerifyOptions {
    VerifyOptions {
        public_key: Some(PublicKey::read(&dir.join(PUBLIC_FILE)).unwrap()),
        ..VerifyOptions::default()
    }
}

fn verified(dir: &Path) -> VerifyReport {
    verify(dir, &with_genesis(dir)).unwrap()
}
