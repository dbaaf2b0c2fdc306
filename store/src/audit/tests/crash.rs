//! The process or the machine dies at any point.

use std::fs;

use super::*;
use crate::audit::storage::segment_path;
use crate::audit::{OpenError, VerifyStatus};

fn copy_dir(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// A log as its process left it when it died: nothing after the last record.
fn crashed_log(statements: u64) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let crashed = tempfile::tempdir().unwrap();
    let (log, _) = open(dir.path());
    let recorder = log.recorder();
    for seq in 1..=statements {
        let ticket = recorder.append(&statement(1, seq, "SELECT 1")).unwrap();
        wait_written(&recorder, ticket);
    }
    copy_dir(dir.path(), crashed.path());
    drop(log);
    crashed
}

fn lengths(bytes: &[u8]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let payload = u32::from_le_bytes(bytes[at + 40..at + 44].try_into().unwrap());
        at += 128 + usize::try_from(payload).unwrap();
        ends.push(at);
    }
    ends
}

#[test]
fn cut_at_every_byte_no_whole_block_is_lost() {
    let crashed = crashed_log(4);
    let good = fs::read(segment_path(crashed.path(), 1)).unwrap();
    let ends = lengths(&good);
    for cut in 0..good.len() {
        let dir = tempfile::tempdir().unwrap();
        copy_dir(crashed.path(), dir.path());
        let path = segment_path(dir.path(), 1);
        fs::write(&path, &good[..cut]).unwrap();
        let (log, _) = open(dir.path());
        log.close().unwrap();
        let whole = ends.iter().filter(|&&end| end <= cut).count();
        let kept = ends[..whole].last().copied().unwrap_or(0);
        assert_eq!(
            fs::read(&path).unwrap()[..kept],
            good[..kept],
            "cut at {cut}"
        );
        let report = verified(dir.path());
        assert_eq!(report.status, VerifyStatus::Intact, "cut at {cut}");
        let all = records(dir.path());
        let opened = all
            .iter()
            .rfind(|r| r.kind == EventKind::LogOpened)
            .unwrap();
        let torn = u64::try_from(cut - kept).unwrap();
        assert_eq!(
            opened.recovered_bytes,
            (torn > 0).then_some(torn),
            "cut at {cut}"
        );
    }
}

#[test]
fn changed_at_any_byte_it_does_not_open() {
    let crashed = crashed_log(3);
    let path = segment_path(crashed.path(), 1);
    let good = fs::read(&path).unwrap();
    for at in 0..good.len() {
        let mut bad = good.clone();
        bad[at] ^= 0x41;
        fs::write(&path, &bad).unwrap();
        let opened = AuditLog::open(quick(crashed.path()), clock, Box::new(|_| {}));
        assert!(
            matches!(opened, Err(OpenError::Damaged { .. })),
            "byte {at}"
        );
    }
}

#[test]
fn allocated_but_never_written_space_is_cut_off() {
    let crashed = crashed_log(2);
    let path = segment_path(crashed.path(), 1);
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend_from_slice(&[0; 4096]);
    fs::write(&path, &bytes).unwrap();
    let (log, _) = open(crashed.path());
    log.close().unwrap();
    let report = verified(crashed.path());
    assert_eq!((report.status, report.crashes), (VerifyStatus::Intact, 1));
    assert_eq!(statements(crashed.path()).len(), 2);
}

#[test]
fn a_rotation_can_be_interrupted_anywhere() {
    let dir = tempfile::tempdir().unwrap();
    let config = |dir: &Path| AuditConfig {
        segment_bytes: 4096,
        ..quick(dir)
    };
    let (log, _) = open_as(config(dir.path()));
    let recorder = log.recorder();
    let key = || fs::read(dir.path().join("audit.key")).unwrap();
    let first_key = key();
    let mut seq = 0;
    while log.status().segment < 2 {
        seq += 1;
        let ticket = recorder.append(&statement(1, seq, "SELECT 1")).unwrap();
        wait_written(&recorder, ticket);
    }
    drop(log);
    let cases: [(&str, bool, Option<usize>); 4] = [
        ("sealed, key not yet replaced", true, None),
        ("key replaced, segment not yet made", false, None),
        ("segment made, empty", false, Some(0)),
        ("segment's first block torn", false, Some(100)),
    ];
    for (what, old_key, second_len) in cases {
        let copy = tempfile::tempdir().unwrap();
        copy_dir(dir.path(), copy.path());
        fs::remove_file(copy.path().join("audit.checkpoint")).unwrap();
        let second = segment_path(copy.path(), 2);
        match second_len {
            None => fs::remove_file(&second).unwrap(),
            Some(length) => {
                let bytes = fs::read(&second).unwrap();
                fs::write(&second, &bytes[..length]).unwrap();
            }
        }
        if old_key {
            fs::write(copy.path().join("audit.key"), &first_key).unwrap();
        }
        let (log, _) = open_as(config(copy.path()));
        let recorder = log.recorder();
        recorder
            .append(&statement(2, 1, "SELECT 2"))
            .map(drop)
            .unwrap();
        log.close().unwrap();
        assert_eq!(verified(copy.path()).status, VerifyStatus::Intact, "{what}");
        assert!(
            statements(copy.path())
                .iter()
                .any(|r| r.session_id == Some(2)),
            "{what}"
        );
    }
}

#[test]
fn a_missing_or_damaged_key_is_named() {
    let (dir, _) = small_log(1);
    let path = dir.path().join("audit.key");
    let good = fs::read_to_string(&path).unwrap();
    let opened = || AuditLog::open(quick(dir.path()), clock, Box::new(|_| {}));
    fs::write(&path, good.replace("epoch=1", "epoch=2")).unwrap();
    assert!(matches!(opened(), Err(OpenError::Key { .. })));
    fs::remove_file(&path).unwrap();
    assert!(matches!(opened(), Err(OpenError::Key { .. })));
    fs::write(&path, good).unwrap();
    opened().unwrap();
}

#[test]
fn an_intent_without_an_outcome_is_counted() {
    let dir = tempfile::tempdir().unwrap();
    let (log, _) = open(dir.path());
    let recorder = log.recorder();
    for seq in 1..=3 {
        let mut intent = statement(1, seq, "DELETE FROM orders");
        intent.kind = EventKind::StatementIntent;
        let ticket = recorder.append(&intent).unwrap();
        wait_written(&recorder, ticket);
    }
    let mut outcome = statement(1, 4, "");
    outcome.statement.intent_seq = Some(2);
    recorder.append(&outcome).map(drop).unwrap();
    log.close().unwrap();
    let report = verified(dir.path());
    assert_eq!(
        (report.status, report.unfinished_intents),
        (VerifyStatus::Intact, 2)
    );
}
