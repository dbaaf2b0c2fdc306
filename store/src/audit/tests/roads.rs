//! Who writes: a worker that waits, or the writer thread.

use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Poll;
use std::thread;

use super::watched::{lazy, poll, put, until, watched, watched_at};
use super::*;
use crate::audit::pen::{COOLING, PATIENCE};
use crate::audit::{AuditUnavailable, Durability, LogState, RecordClass, VerifyStatus};

#[test]
fn one_write_serves_all_who_wait_in_the_same_turn() {
    let dir = tempfile::tempdir().unwrap();
    let (log, disk) = watched(lazy(dir.path()));
    let (recorder, neighbour) = (log.recorder(), log.recorder());
    // A read that nobody waits for goes along, and one of another worker.
    recorder
        .append(&statement(1, 1, "SELECT 1"))
        .map(drop)
        .unwrap();
    neighbour
        .append(&statement(2, 1, "SELECT 2"))
        .map(drop)
        .unwrap();
    let mut waiting: Vec<_> = (2..=9)
        .map(|seq| recorder.recording(put(&recorder, seq), Durability::Written))
        .collect();
    for recording in &mut waiting {
        assert_eq!(poll(recording), Poll::Pending, "the others come first");
    }
    assert_eq!(disk.take_writers(), []);
    for recording in &mut waiting {
        assert_eq!(poll(recording), Poll::Ready(Ok(())));
    }
    assert_eq!(disk.take_writers(), [thread::current().id()]);
    assert_eq!(log.status().blocks, 3, "start, opening, and one for all");
    // It is in the file: another process finds it after a kill.
    assert_eq!(records(dir.path()).len(), 1 + 10);
    drop(log);
}

#[test]
fn no_thread_is_woken_for_an_intent_in_steady_state() {
    let dir = tempfile::tempdir().unwrap();
    let (log, disk) = watched(lazy(dir.path()));
    let recorder = log.recorder();
    let syncs = disk.syncs.load(Ordering::SeqCst);
    for seq in 1..=500 {
        wait_written(&recorder, put(&recorder, seq));
    }
    let me = thread::current().id();
    let writers = disk.take_writers();
    assert_eq!(writers.len(), 500);
    assert!(writers.iter().all(|writer| *writer == me));
    assert_eq!(disk.syncs.load(Ordering::SeqCst), syncs);
    log.close().unwrap();
    assert_eq!(verified(dir.path()).unfinished_intents, 500);
}

#[test]
fn what_workers_wrote_is_synced_in_time_and_nothing_else_need_come() {
    let dir = tempfile::tempdir().unwrap();
    let (log, _disk) = watched(quick(dir.path()));
    let recorder = log.recorder();
    for seq in 1..=50 {
        let before = log.status().syncs;
        wait_written(&recorder, put(&recorder, seq));
        until("a sync", || log.status().syncs > before);
        // By now the thread is about to sleep for as long as nothing comes.
    }
    drop(log);
}

#[test]
fn a_write_that_fails_in_a_workers_hands_is_the_threads_to_mend() {
    let dir = tempfile::tempdir().unwrap();
    let (log, disk) = watched(lazy(dir.path()));
    let recorder = log.recorder();
    wait_written(&recorder, put(&recorder, 1));
    disk.fails.store(true, Ordering::SeqCst);
    let mut waiting: Vec<_> = (2..=4)
        .map(|seq| recorder.recording(put(&recorder, seq), Durability::Written))
        .collect();
    for recording in &mut waiting {
        assert_eq!(poll(recording), Poll::Pending);
    }
    disk.take_writers();
    // The first one's write fails. It waits for the thread, which says that the log fails.
    assert_eq!(poll(&mut waiting[0]), Poll::Pending);
    assert_eq!(disk.take_writers()[0], thread::current().id());
    let [first, second, third] = waiting.try_into().unwrap();
    for recording in [first, second, third] {
        let refused = runtime().block_on(recording);
        assert_eq!(refused, Err(AuditUnavailable::Failing));
    }
    assert!(matches!(log.status().state, LogState::Failing { .. }));
    assert_eq!(
        recorder.reserve(RecordClass::Intent).map(drop),
        Err(AuditUnavailable::Failing)
    );
    disk.fails.store(false, Ordering::SeqCst);
    until("recovery", || log.status().state == LogState::Accepting);
    wait_written(&recorder, put(&recorder, 5));
    until("the road to be open", || {
        disk.take_writers();
        wait_written(&recorder, put(&recorder, 6));
        disk.take_writers() == [thread::current().id()]
    });
    log.close().unwrap();
    let report = verified(dir.path());
    assert_eq!((report.status, report.outages), (VerifyStatus::Intact, 1));
    let all = records(dir.path());
    let seqs: Vec<_> = all.iter().filter_map(|r| r.session_seq).collect();
    assert!(
        seqs.starts_with(&[1, 2, 3, 4, 5, 6]),
        "{seqs:?}: none lost, none twice"
    );
}

/// A clock that stands still unless it is moved.
fn standing(moved: &AtomicU64) -> UnixNanos {
    UnixNanos(1_000_000_000_000_000_000 + moved.load(Ordering::SeqCst))
}

fn move_on(moved: &AtomicU64, by: Duration) {
    moved.fetch_add(u64::try_from(by.as_nanos()).unwrap(), Ordering::SeqCst);
}

#[test]
fn workers_write_while_the_disk_syncs_but_not_to_one_that_hangs() {
    static MOVED: AtomicU64 = AtomicU64::new(0);
    let dir = tempfile::tempdir().unwrap();
    let (log, disk) = watched_at(lazy(dir.path()), || standing(&MOVED));
    let recorder = log.recorder();
    let syncs = disk.syncs.load(Ordering::SeqCst);
    disk.hang(true);
    let mut first = recorder.recording(put(&recorder, 1), Durability::Synced);
    assert_eq!(poll(&mut first), Poll::Pending);
    until("a sync", || disk.syncs.load(Ordering::SeqCst) > syncs);
    disk.take_writers();
    wait_written(&recorder, put(&recorder, 2));
    assert_eq!(disk.take_writers(), [thread::current().id()]);
    // The sync takes too long: who knows what a write would do.
    move_on(&MOVED, PATIENCE);
    let mut third = recorder.recording(put(&recorder, 3), Durability::Written);
    for _ in 0..20 {
        assert_eq!(poll(&mut third), Poll::Pending);
    }
    assert_eq!(disk.take_writers(), []);
    disk.hang(false);
    runtime().block_on(third).unwrap();
    runtime().block_on(first).unwrap();
    assert!(!disk.take_writers().contains(&thread::current().id()));
    log.close().unwrap();
    let report = verified(dir.path());
    assert_eq!(
        (report.status, report.unfinished_intents),
        (VerifyStatus::Intact, 3)
    );
}

#[test]
fn a_write_that_takes_long_keeps_workers_away_for_a_while() {
    static MOVED: AtomicU64 = AtomicU64::new(0);
    let dir = tempfile::tempdir().unwrap();
    let (log, disk) = watched_at(lazy(dir.path()), || standing(&MOVED));
    let recorder = log.recorder();
    let me = thread::current().id();
    *disk.dawdle.lock().unwrap() = Some(|| move_on(&MOVED, PATIENCE + Duration::from_nanos(1)));
    wait_written(&recorder, put(&recorder, 1));
    *disk.dawdle.lock().unwrap() = None;
    assert_eq!(disk.take_writers(), [me]);
    wait_written(&recorder, put(&recorder, 2));
    let writers = disk.take_writers();
    assert!(!writers.is_empty() && !writers.contains(&me));
    move_on(&MOVED, COOLING);
    until("workers to write again", || {
        wait_written(&recorder, put(&recorder, 3));
        disk.take_writers() == [me]
    });
    drop(log);
}
