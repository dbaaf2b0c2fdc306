//! Records go in, and come out once, in order.

use std::thread;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::*;
use crate::audit::{
    AuditUnavailable, Durability, Filter, LogState, Order, RecordClass, VerifyStatus, search, tail,
};

#[test]
fn many_recorders_every_record_once_in_order() {
    let dir = tempfile::tempdir().unwrap();
    let config = AuditConfig {
        ring_bytes: 128 * 1024,
        segment_bytes: 256 * 1024,
        ..quick(dir.path())
    };
    let (log, _) = open_as(config);
    let workers: Vec<_> = (1..=6)
        .map(|session| {
            let recorder = log.recorder();
            thread::spawn(move || {
                runtime().block_on(async {
                    for seq in 1..=3000 {
                        let deadline = Instant::now() + Duration::from_secs(30);
                        let event = statement(session, seq, "SELECT something FROM somewhere");
                        let ticket = recorder.append_wait(&event, deadline).await.unwrap();
                        if seq % 500 == 0 {
                            recorder.written(ticket, Durability::Synced).await.unwrap();
                        }
                    }
                });
            })
        })
        .collect();
    for worker in workers {
        worker.join().unwrap();
    }
    log.close().unwrap();
    let found = statements(dir.path());
    assert_eq!(found.len(), 6 * 3000);
    for session in 1..=6 {
        let seqs = found.iter().filter(|r| r.session_id == Some(session));
        assert!(seqs.map(|r| r.session_seq.unwrap()).eq(1..=3000));
    }
    let report = verified(dir.path());
    assert_eq!(report.status, VerifyStatus::Intact);
    assert!(report.segments > 2, "{report:?}");
    let by_signature = verify(dir.path(), &with_public(dir.path())).unwrap();
    assert_eq!(by_signature.status, VerifyStatus::Intact);
    assert_eq!(by_signature.proven_records, report.records);
}

#[test]
fn what_is_written_can_be_read_beside_the_writer() {
    let dir = tempfile::tempdir().unwrap();
    let (log, _) = open(dir.path());
    let recorder = log.recorder();
    for seq in 1..=5 {
        let ticket = recorder.append(&statement(1, seq, "SELECT 1")).unwrap();
        wait_written(&recorder, ticket);
    }
    let mut tail = tail(dir.path(), 3).unwrap();
    let seqs = |tail: &mut crate::audit::Tail| -> Vec<_> {
        tail.map(|record| record.unwrap().session_seq).collect()
    };
    assert_eq!(seqs(&mut tail), [Some(3), Some(4), Some(5)]);
    assert_eq!(seqs(&mut tail), []);
    let ticket = recorder.append(&statement(1, 6, "SELECT 1")).unwrap();
    wait_written(&recorder, ticket);
    assert_eq!(seqs(&mut tail), [Some(6)]);
    let live = verified(dir.path());
    assert_eq!((live.status, live.is_live), (VerifyStatus::Intact, true));
    log.close().unwrap();
}

#[test]
fn a_tail_follows_over_segments() {
    let dir = tempfile::tempdir().unwrap();
    let config = AuditConfig {
        segment_bytes: 4096,
        ..quick(dir.path())
    };
    let (log, _) = open_as(config);
    let recorder = log.recorder();
    let mut tail = tail(dir.path(), 0).unwrap();
    for seq in 1..=200 {
        let ticket = recorder.append(&statement(1, seq, "SELECT 1")).unwrap();
        wait_written(&recorder, ticket);
        let record = tail.next().unwrap().unwrap();
        assert_eq!(record.session_seq, Some(seq));
    }
    assert!(log.status().segment > 5);
    log.close().unwrap();
    assert_eq!(verified(dir.path()).status, VerifyStatus::Intact);
}

#[test]
fn a_log_goes_on_where_it_was_closed() {
    let (dir, _) = small_log(3);
    let (log, _) = open(dir.path());
    let recorder = log.recorder();
    recorder
        .append(&statement(2, 1, "SELECT 2"))
        .map(drop)
        .unwrap();
    log.close().unwrap();
    assert_eq!(statements(dir.path()).len(), 4);
    let report = verified(dir.path());
    assert_eq!((report.status, report.crashes), (VerifyStatus::Intact, 0));
}

#[test]
fn one_process_only() {
    let dir = tempfile::tempdir().unwrap();
    let (log, _) = open(dir.path());
    let again = AuditLog::open(quick(dir.path()), clock, Box::new(|_| {}));
    assert!(matches!(again, Err(crate::audit::OpenError::Locked(_))));
    drop(log);
    AuditLog::open(quick(dir.path()), clock, Box::new(|_| {})).unwrap();
}

#[test]
fn a_closed_log_refuses() {
    let dir = tempfile::tempdir().unwrap();
    let (log, _) = open(dir.path());
    let recorder = log.recorder();
    let reservation = recorder.reserve(RecordClass::Read).unwrap();
    log.close().unwrap();
    let event = statement(1, 1, "SELECT 1");
    assert_eq!(
        recorder.ready(RecordClass::Read),
        Err(AuditUnavailable::Closed)
    );
    assert_eq!(recorder.append(&event), Err(AuditUnavailable::Closed));
    let outcome = recorder.append_outcome(reservation, &event);
    assert_eq!(outcome, Err(AuditUnavailable::Closed));
}

#[test]
fn waiting_can_be_given_up_and_taken_up_again() {
    let dir = tempfile::tempdir().unwrap();
    let (log, _) = open(dir.path());
    let recorder = log.recorder();
    runtime().block_on(async {
        let ticket = recorder.append(&statement(1, 1, "SELECT 1")).unwrap();
        tokio::select! {
            biased;
            () = sleep(Duration::ZERO) => {}
            result = recorder.written(ticket, Durability::Synced) => result.unwrap(),
        }
        recorder.written(ticket, Durability::Synced).await.unwrap();
        recorder.written(ticket, Durability::Written).await.unwrap();
        let other = log.recorder();
        let foreign = other.written(ticket, Durability::Written).await;
        assert_eq!(foreign, Err(AuditUnavailable::ForeignTicket));
    });
    let status = log.status();
    assert_eq!(status.state, LogState::Accepting);
    assert_eq!((status.backlog_bytes, status.refused), (0, 0));
}

#[test]
fn a_quiet_reader_of_records_needs_no_one_to_wait() {
    let dir = tempfile::tempdir().unwrap();
    let (log, _) = open(dir.path());
    let recorder = log.recorder();
    for seq in 1..=20 {
        recorder
            .append(&statement(1, seq, "SELECT 1"))
            .map(drop)
            .unwrap();
        thread::sleep(Duration::from_millis(15));
    }
    thread::sleep(Duration::from_millis(50));
    assert_eq!(
        statements(dir.path()).len(),
        20,
        "records are written within the delay"
    );
    drop(log);
}

#[test]
fn search_finds_by_every_order() {
    let (dir, _) = small_log(10);
    let wanted = |order| Filter {
        order,
        user: Some(String::from("ana")),
        text: Some(String::from("select")),
        min_rows: Some(4),
        ..Filter::default()
    };
    let seqs = |order, limit| -> Vec<_> {
        search(dir.path(), &wanted(order), limit)
            .unwrap()
            .into_iter()
            .map(|record| record.session_seq.unwrap())
            .collect()
    };
    assert_eq!(seqs(Order::NewestFirst, 3), [10, 9, 8]);
    assert_eq!(seqs(Order::OldestFirst, 3), [4, 5, 6]);
    assert_eq!(seqs(Order::NewestFirst, 100).len(), 7);
    let nobody = Filter {
        user: Some(String::from("bea")),
        ..Filter::default()
    };
    assert_eq!(search(dir.path(), &nobody, 10).unwrap(), []);
}

#[test]
fn a_line_cannot_move_the_readers_cursor() {
    let mut record = statements(small_log(1).0.path()).remove(0);
    record.user = String::from("a b\u{1b}[2J");
    record.text = b"SELECT '\xff\n\xe2\x80\xae'".to_vec();
    let line = crate::audit::render::line(&record);
    assert!(line.contains(r#"user="a b\u{1b}[2J""#), "{line}");
    assert!(line.contains(r#"text="SELECT '\xff\n\u{202e}'""#), "{line}");
}
