//! A disk that is full, fails, and comes back.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use super::*;
use crate::audit::storage::{DirStorage, SegmentFile, Storage};
use crate::audit::{
    AuditUnavailable, Durability, LogState, OnFull, RecordClass, Recorder, VerifyStatus,
};

/// What is wrong with the disk.
#[derive(Debug, Default)]
struct Disk {
    /// Bytes that can still be written; the reserve adds to it when released.
    free: AtomicU64,
    /// How many syncs fail.
    bad_syncs: AtomicU64,
    reserve: AtomicU64,
}

const RESERVE: u64 = 64 * 1024;

impl Disk {
    fn take(&self, wanted: u64) -> io::Result<u64> {
        let mut granted = 0;
        self.free
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |free| {
                granted = free.min(wanted);
                Some(free - granted)
            })
            .unwrap();
        if granted == 0 && wanted > 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(granted)
    }
}

struct FaultyStorage(DirStorage, Arc<Disk>);
struct FaultyFile(Box<dyn SegmentFile>, Arc<Disk>);

impl SegmentFile for FaultyFile {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        let wanted = u64::try_from(bytes.len()).unwrap();
        let granted = usize::try_from(self.1.take(wanted)?).unwrap();
        self.0.write_at(&bytes[..granted], offset)
    }

    fn sync(&self) -> io::Result<()> {
        let bad = self
            .1
            .bad_syncs
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |bad| bad.checked_sub(1));
        match bad {
            Ok(_) => Err(io::Error::from_raw_os_error(5)),
            Err(_) => self.0.sync(),
        }
    }
}

impl Storage for FaultyStorage {
    fn create_segment(&mut self, segment: u32) -> io::Result<Box<dyn SegmentFile>> {
        let file = self.0.create_segment(segment)?;
        Ok(Box::new(FaultyFile(file, Arc::clone(&self.1))))
    }

    fn open_segment(&mut self, segment: u32, length: u64) -> io::Result<Box<dyn SegmentFile>> {
        let file = self.0.open_segment(segment, length)?;
        Ok(Box::new(FaultyFile(file, Arc::clone(&self.1))))
    }

    fn replace(&mut self, name: &str, contents: &[u8], mode: u32) -> io::Result<()> {
        self.0.replace(name, contents, mode)
    }

    fn hold_reserve(&mut self) -> io::Result<()> {
        if self.1.reserve.load(Ordering::SeqCst) == RESERVE {
            return Ok(());
        }
        if self.1.free.load(Ordering::SeqCst) < RESERVE {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.1.take(RESERVE)?;
        self.1.reserve.store(RESERVE, Ordering::SeqCst);
        Ok(())
    }

    fn release_reserve(&mut self) -> io::Result<()> {
        let held = self.1.reserve.swap(0, Ordering::SeqCst);
        self.1.free.fetch_add(held, Ordering::SeqCst);
        Ok(())
    }
}

fn open_on(dir: &Path, on_full: OnFull, segment_bytes: u64, free: u64) -> (AuditLog, Arc<Disk>) {
    let disk = Arc::new(Disk::default());
    disk.free.store(free, Ordering::SeqCst);
    let config = AuditConfig {
        on_full,
        segment_bytes,
        ring_bytes: 128 * 1024,
        ..quick(dir)
    };
    let storage = FaultyStorage(DirStorage::new(dir.to_owned(), RESERVE), Arc::clone(&disk));
    let log = AuditLog::open_on(config, clock, Box::new(|_| {}), Box::new(storage)).unwrap();
    (log, disk)
}

fn until(what: &str, condition: impl Fn() -> bool) {
    for _ in 0..2000 {
        if condition() {
            return;
        }
        thread::sleep(Duration::from_millis(2));
    }
    panic!("{what} did not come about");
}

fn intent(recorder: &Recorder, seq: u64) -> Result<(), AuditUnavailable> {
    let mut event = statement(1, seq, "DELETE FROM orders");
    event.kind = EventKind::StatementIntent;
    let ticket = recorder.append(&event)?;
    runtime().block_on(recorder.written(ticket, Durability::Synced))
}

/// Fills the disk; the intents that were acknowledged.
fn fill(recorder: &Recorder) -> Vec<u64> {
    let mut acknowledged = Vec::new();
    for seq in 1..100_000 {
        match intent(recorder, seq) {
            Ok(()) => acknowledged.push(seq),
            Err(refusal) => {
                assert_eq!(refusal, AuditUnavailable::Failing);
                return acknowledged;
            }
        }
    }
    panic!("the disk never filled");
}

#[test]
fn a_full_disk_refuses_keeps_what_runs_and_recovers() {
    let dir = tempfile::tempdir().unwrap();
    let (log, disk) = open_on(dir.path(), OnFull::RefuseAll, 1 << 20, RESERVE + 20_000);
    let recorder = log.recorder();
    let running: Vec<_> = (0..100)
        .map(|_| recorder.reserve(RecordClass::Read).unwrap())
        .collect();
    let acknowledged = fill(&recorder);
    assert!(acknowledged.len() > 10);
    assert!(matches!(log.status().state, LogState::Failing { .. }));
    assert_eq!(
        recorder.ready(RecordClass::Read),
        Err(AuditUnavailable::Failing)
    );
    assert!(recorder.reserve(RecordClass::Intent).is_err());
    // Larger than ring and reserve together: the overflow takes it.
    let text = "x".repeat(8000);
    for (reservation, seq) in running.into_iter().zip(1..) {
        let outcome = statement(77, seq, &text);
        recorder
            .append_outcome(reservation, &outcome)
            .map(drop)
            .unwrap();
    }
    assert!(log.status().backlog_bytes > 100_000);
    disk.free.fetch_add(10_000_000, Ordering::SeqCst);
    until("recovery", || log.status().state == LogState::Accepting);
    recorder.ready(RecordClass::Intent).unwrap();
    intent(&recorder, 200_000).unwrap();
    log.close().unwrap();
    let report = verified(dir.path());
    assert_eq!((report.status, report.outages), (VerifyStatus::Intact, 1));
    let all = records(dir.path());
    for seq in acknowledged {
        let is_it =
            |r: &AuditRecord| r.kind == EventKind::StatementIntent && r.session_seq == Some(seq);
        assert!(all.iter().any(is_it), "intent {seq} was acknowledged");
    }
    let outcomes = all.iter().filter(|r| r.session_id == Some(77));
    assert!(
        outcomes.map(|r| r.session_seq.unwrap()).eq(1..=100),
        "all, once, in order"
    );
    assert!(all.iter().any(|r| r.kind == EventKind::LogFailing));
}

#[test]
fn the_failure_is_told_in_the_log_while_the_disk_is_full() {
    let dir = tempfile::tempdir().unwrap();
    let (log, _disk) = open_on(dir.path(), OnFull::RefuseAll, 1 << 20, RESERVE + 20_000);
    let recorder = log.recorder();
    fill(&recorder);
    until("the notice", || {
        records(dir.path())
            .iter()
            .any(|r| r.kind == EventKind::LogFailing)
    });
    drop(log);
}

#[test]
fn reads_go_on_as_far_as_memory_goes() {
    let dir = tempfile::tempdir().unwrap();
    let (log, disk) = open_on(dir.path(), OnFull::RefuseWrites, 1 << 20, RESERVE + 20_000);
    let recorder = log.recorder();
    fill(&recorder);
    assert_eq!(
        recorder.ready(RecordClass::Intent),
        Err(AuditUnavailable::Failing)
    );
    let text = "x".repeat(8000);
    let mut read = 0;
    while read < 10_000 {
        let Ok(reservation) = recorder.reserve(RecordClass::Read) else {
            break;
        };
        read += 1;
        let outcome = statement(77, read, &text);
        recorder
            .append_outcome(reservation, &outcome)
            .map(drop)
            .unwrap();
    }
    assert!((5..200).contains(&read), "{read}");
    assert_eq!(
        recorder.ready(RecordClass::Read),
        Err(AuditUnavailable::Backlogged)
    );
    disk.free.fetch_add(10_000_000, Ordering::SeqCst);
    until("recovery", || log.status().state == LogState::Accepting);
    log.close().unwrap();
    let all = statements(dir.path());
    let seqs = all.iter().filter(|r| r.session_id == Some(77));
    assert!(seqs.map(|r| r.session_seq.unwrap()).eq(1..=read));
    assert_eq!(verified(dir.path()).status, VerifyStatus::Intact);
}

#[test]
fn a_failed_sync_is_never_taken_for_a_good_one() {
    let dir = tempfile::tempdir().unwrap();
    let (log, disk) = open_on(dir.path(), OnFull::RefuseAll, 1 << 20, u64::MAX / 2);
    let recorder = log.recorder();
    intent(&recorder, 1).unwrap();
    disk.bad_syncs.store(5, Ordering::SeqCst);
    assert_eq!(intent(&recorder, 2), Err(AuditUnavailable::Failing));
    until("recovery", || log.status().state == LogState::Accepting);
    intent(&recorder, 3).unwrap();
    log.close().unwrap();
    let report = verified(dir.path());
    assert_eq!((report.status, report.outages), (VerifyStatus::Intact, 1));
}

#[test]
fn the_disk_fills_at_any_byte_also_while_rotating() {
    for free in (RESERVE + 600..RESERVE + 14_000).step_by(293) {
        let dir = tempfile::tempdir().unwrap();
        let (log, disk) = open_on(dir.path(), OnFull::RefuseAll, 4096, free);
        let recorder = log.recorder();
        let acknowledged = fill(&recorder);
        disk.free.fetch_add(10_000_000, Ordering::SeqCst);
        until("recovery", || log.status().state == LogState::Accepting);
        log.close().unwrap();
        assert_eq!(verified(dir.path()).status, VerifyStatus::Intact, "{free}");
        let all = records(dir.path());
        let intents = all.iter().filter(|r| r.kind == EventKind::StatementIntent);
        assert!(intents.count() >= acknowledged.len(), "{free}");
    }
}

/// A real file system, really full: other files take the space, and give it back.
#[test]
#[ignore = "mounts a tmpfs, so needs root"]
fn a_real_disk_fills_and_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let mount = |program: &str, args: &[&str]| {
        let path = dir.path().to_str().unwrap();
        let done = std::process::Command::new(program)
            .args(args)
            .arg(path)
            .status();
        assert!(done.unwrap().success());
    };
    mount("mount", &["-t", "tmpfs", "-o", "size=1m", "tmpfs"]);
    let (log, _) = open(&dir.path().join("audit"));
    let recorder = log.recorder();
    intent(&recorder, 1).unwrap();
    let ballast = dir.path().join("ballast");
    let mut file = std::fs::File::create(&ballast).unwrap();
    while io::Write::write_all(&mut file, &[0; 4096]).is_ok() {}
    fill(&recorder);
    let told = || {
        records(&dir.path().join("audit"))
            .iter()
            .any(|r| r.kind == EventKind::LogFailing)
    };
    until("the notice", told);
    drop(file);
    std::fs::remove_file(&ballast).unwrap();
    until("recovery", || log.status().state == LogState::Accepting);
    intent(&recorder, 100_000).unwrap();
    log.close().unwrap();
    assert_eq!(
        verified(&dir.path().join("audit")).status,
        VerifyStatus::Intact
    );
    mount("umount", &[]);
}
