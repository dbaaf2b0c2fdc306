//! Workers and the writer thread write at once; the log rotates, is closed and is killed meanwhile.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use super::watched::{intent, watched};
use super::*;
use crate::audit::storage::list_segments;
use crate::audit::{AuditUnavailable, Durability, RecordClass, VerifyStatus};

#[test]
fn workers_and_the_thread_at_once_lose_nothing_and_keep_the_order() {
    let dir = tempfile::tempdir().unwrap();
    let config = AuditConfig {
        segment_bytes: 128 * 1024,
        checkpoint_records: 500,
        batch_delay: Duration::from_micros(200),
        sync_interval: Duration::from_millis(1),
        ..quick(dir.path())
    };
    let (log, disk) = watched(config);
    let workers: Vec<_> = (1..=4)
        .map(|session| {
            let recorder = log.recorder();
            thread::spawn(move || {
                let statements = |task: u64| {
                    let recorder = recorder.clone();
                    async move {
                        for n in 0..400 {
                            let seq = task * 1000 + n;
                            let room = recorder.reserve(RecordClass::Intent).unwrap();
                            let ticket = recorder.append(&intent(session, seq)).unwrap();
                            let how = match n % 100 {
                                0 => Durability::Synced,
                                _ => Durability::Written,
                            };
                            recorder.written(ticket, how).await.unwrap();
                            let mut outcome = statement(session, seq, "");
                            outcome.statement.intent_seq = Some(seq);
                            recorder.append_outcome(room, &outcome).map(drop).unwrap();
                        }
                    }
                };
                runtime().block_on(async {
                    tokio::join!(statements(1), statements(2), statements(3), statements(4))
                });
                thread::current().id()
            })
        })
        .collect();
    let workers: Vec<_> = workers.into_iter().map(|w| w.join().unwrap()).collect();
    log.close().unwrap();
    let writers = disk.take_writers();
    let by_workers = writers.iter().filter(|id| workers.contains(id)).count();
    assert!(by_workers > 0 && by_workers < writers.len(), "{by_workers}");
    let report = verified(dir.path());
    assert!(report.segments > 5, "{report:?}");
    assert_eq!(
        (report.status, report.unfinished_intents),
        (VerifyStatus::Intact, 0)
    );
    let all = records(dir.path());
    for session in 1..=4 {
        for task in 1..=4 {
            let of_task = all
                .iter()
                .filter(|r| r.session_id == Some(session) && r.session_seq.unwrap() / 1000 == task);
            // An intent, its outcome, the next intent.
            let expected = (0..400).flat_map(|n| {
                let seq = task * 1000 + n;
                [
                    (EventKind::StatementIntent, seq),
                    (EventKind::Statement, seq),
                ]
            });
            assert!(
                of_task
                    .map(|r| (r.kind, r.session_seq.unwrap()))
                    .eq(expected)
            );
        }
    }
}

#[test]
fn a_kill_at_any_moment_finds_every_acknowledged_intent() {
    let dir = tempfile::tempdir().unwrap();
    let config = |dir: &Path| AuditConfig {
        segment_bytes: 64 * 1024,
        ..quick(dir)
    };
    let (log, _disk) = watched(config(dir.path()));
    let acknowledged: Arc<[AtomicU64; 3]> = Arc::default();
    let stop = Arc::new(AtomicBool::new(false));
    let workers: Vec<_> = (0..3)
        .map(|worker| {
            let (recorder, acknowledged) = (log.recorder(), Arc::clone(&acknowledged));
            let stop = Arc::clone(&stop);
            thread::spawn(move || {
                let session = u64::try_from(worker).unwrap() + 1;
                for seq in 1.. {
                    if stop.load(Ordering::SeqCst) {
                        break;
                    }
                    let ticket = recorder.append(&intent(session, seq)).unwrap();
                    wait_written(&recorder, ticket);
                    acknowledged[worker].store(seq, Ordering::SeqCst);
                }
            })
        })
        .collect();
    for kill in 0..15 {
        thread::sleep(Duration::from_millis(3));
        // What a kill would leave: what was acknowledged before the files are looked at must be
        // in them. Copied in the order in which they are written.
        let before: Vec<_> = acknowledged
            .iter()
            .map(|a| a.load(Ordering::SeqCst))
            .collect();
        let left = tempfile::tempdir().unwrap();
        if !copy_at_one_moment(dir.path(), left.path()) {
            continue;
        }
        let (opened, _) = open_as(config(left.path()));
        opened.close().unwrap();
        assert_eq!(verified(left.path()).status, VerifyStatus::Intact, "{kill}");
        let all = records(left.path());
        for (session, last) in (1..).zip(before) {
            let seqs = all.iter().filter(|r| r.session_id == Some(session));
            let found = seqs.map(|r| r.session_seq.unwrap()).max().unwrap_or(0);
            assert!(found >= last, "kill {kill}: {found} of {last}");
        }
    }
    stop.store(true, Ordering::SeqCst);
    for worker in workers {
        worker.join().unwrap();
    }
    log.close().unwrap();
    assert_eq!(verified(dir.path()).status, VerifyStatus::Intact);
}

/// Copies a log that is being written; `false` when a new segment was begun meanwhile, so that the
/// copy is of no one moment.
fn copy_at_one_moment(from: &Path, to: &Path) -> bool {
    let key = |dir: &Path| std::fs::read(dir.join("audit.key")).unwrap();
    let before = key(from);
    // The checkpoint before the segments: it never speaks of more than they hold.
    let checkpoint = std::fs::read(from.join("audit.checkpoint")).ok();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name();
        if name != "audit.checkpoint" && !name.to_str().unwrap().ends_with(".next") {
            let _gone = std::fs::copy(entry.path(), to.join(name));
        }
    }
    if let Some(checkpoint) = checkpoint {
        std::fs::write(to.join("audit.checkpoint"), checkpoint).unwrap();
    }
    let segments = |dir| list_segments(dir).unwrap();
    key(from) == before && key(to) == before && segments(from) == segments(to)
}

#[test]
fn the_log_can_be_closed_while_workers_write() {
    for round in 0..20 {
        let dir = tempfile::tempdir().unwrap();
        let (log, _disk) = watched(quick(dir.path()));
        let workers: Vec<_> = (1..=3)
            .map(|session| {
                let recorder = log.recorder();
                thread::spawn(move || {
                    let mut acknowledged = 0;
                    runtime().block_on(async {
                        for seq in 1.. {
                            let Ok(ticket) = recorder.append(&intent(session, seq)) else {
                                break;
                            };
                            match recorder.written(ticket, Durability::Written).await {
                                Ok(()) => acknowledged = seq,
                                Err(refusal) => {
                                    assert_eq!(refusal, AuditUnavailable::Closed);
                                    break;
                                }
                            }
                        }
                    });
                    acknowledged
                })
            })
            .collect();
        thread::sleep(Duration::from_millis(round));
        log.close().unwrap();
        let acknowledged: Vec<_> = workers.into_iter().map(|w| w.join().unwrap()).collect();
        let report = verified(dir.path());
        assert_eq!((report.status, report.crashes), (VerifyStatus::Intact, 0));
        let all = records(dir.path());
        assert_eq!(all.last().unwrap().kind, EventKind::LogClosed);
        for (session, acknowledged) in (1..).zip(acknowledged) {
            let seqs = all.iter().filter(|r| r.session_id == Some(session));
            assert!(seqs.count() >= usize::try_from(acknowledged).unwrap());
        }
    }
}
