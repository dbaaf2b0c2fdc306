//! Whatever is done to a log shows.

use std::fs;

use super::*;
use crate::audit::storage::segment_path;
use crate::audit::{Filter, VerifyStatus};

fn is_intact(dir: &Path) -> bool {
    verified(dir).status == VerifyStatus::Intact
}

/// The bytes of each block of a segment.
fn blocks(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut rest = bytes;
    let mut blocks = Vec::new();
    while !rest.is_empty() {
        let payload = u32::from_le_bytes(rest[40..44].try_into().unwrap());
        let (block, after) = rest.split_at(128 + usize::try_from(payload).unwrap());
        blocks.push(block.to_vec());
        rest = after;
    }
    blocks
}

#[test]
fn no_byte_is_irrelevant() {
    let (dir, _) = small_log(4);
    let path = segment_path(dir.path(), 1);
    let good = fs::read(&path).unwrap();
    assert!(is_intact(dir.path()));
    for at in 0..good.len() {
        for change in [0x01, 0x80, 0xFF] {
            let mut bad = good.clone();
            bad[at] ^= change;
            fs::write(&path, &bad).unwrap();
            assert!(!is_intact(dir.path()), "byte {at} changed by {change:#x}");
            // Readers do not prove anything, but must come to an end.
            let read = Records::open(dir.path()).filter_map(Result::ok).count();
            assert!(read <= 6, "{read}");
            if let Ok(found) = crate::audit::search(dir.path(), &Filter::default(), 100) {
                assert!(found.len() <= 6);
            }
            if let Ok(tail) = crate::audit::tail(dir.path(), 2) {
                assert!(tail.count() <= 8);
            }
        }
    }
}

#[test]
fn by_signatures_alone_only_the_last_mac_is_unproven() {
    let (dir, _) = small_log(4);
    let path = segment_path(dir.path(), 1);
    let good = fs::read(&path).unwrap();
    for at in 0..good.len() - 32 {
        let mut bad = good.clone();
        bad[at] ^= 0x10;
        fs::write(&path, &bad).unwrap();
        let report = verify(dir.path(), &with_public(dir.path())).unwrap();
        assert_ne!(report.status, VerifyStatus::Intact, "byte {at}");
    }
}

#[test]
fn blocks_cannot_be_dropped_doubled_or_swapped() {
    let (dir, _) = small_log(5);
    let path = segment_path(dir.path(), 1);
    let good = blocks(&fs::read(&path).unwrap());
    assert!(good.len() > 5);
    let check = |blocks: Vec<Vec<u8>>, what: &str| {
        fs::write(&path, blocks.concat()).unwrap();
        assert!(!is_intact(dir.path()), "{what}");
    };
    for at in 0..good.len() {
        let mut dropped = good.clone();
        dropped.remove(at);
        check(dropped, "dropped");
        let mut doubled = good.clone();
        doubled.insert(at, good[at].clone());
        check(doubled, "doubled");
        if at > 0 {
            let mut swapped = good.clone();
            swapped.swap(at - 1, at);
            check(swapped, "swapped");
        }
    }
}

#[test]
fn a_cut_tail_shows_against_an_anchor() {
    let (dir, anchors) = small_log(5);
    let path = segment_path(dir.path(), 1);
    let good = blocks(&fs::read(&path).unwrap());
    fs::remove_file(dir.path().join("audit.checkpoint")).unwrap();
    for keep in 1..good.len() - 1 {
        fs::write(&path, good[..keep].concat()).unwrap();
        let mut options = with_genesis(dir.path());
        options.anchors = vec![*anchors.last().unwrap()];
        let status = verify(dir.path(), &options).unwrap().status;
        assert!(
            matches!(status, VerifyStatus::Truncated { .. }),
            "{status:?}"
        );
    }
}

#[test]
fn a_cut_log_does_not_open() {
    let (dir, _) = small_log(5);
    let path = segment_path(dir.path(), 1);
    let good = blocks(&fs::read(&path).unwrap());
    fs::write(&path, good[..3].concat()).unwrap();
    let opened = AuditLog::open(quick(dir.path()), clock, Box::new(|_| {}));
    assert!(matches!(
        opened,
        Err(crate::audit::OpenError::Damaged { .. })
    ));
    fs::remove_file(&path).unwrap();
    let opened = AuditLog::open(quick(dir.path()), clock, Box::new(|_| {}));
    assert!(matches!(
        opened,
        Err(crate::audit::OpenError::Damaged { .. })
    ));
}

#[test]
fn a_segment_of_another_log_is_not_taken() {
    let (dir, anchors) = small_log(3);
    let (other, other_anchors) = small_log(3);
    let genesis = with_genesis(dir.path());
    let public = with_public(dir.path());
    fs::copy(segment_path(other.path(), 1), segment_path(dir.path(), 1)).unwrap();
    for options in [genesis, public] {
        let status = verify(dir.path(), &options).unwrap().status;
        assert!(matches!(status, VerifyStatus::Broken { .. }), "{status:?}");
    }
    let mut options = with_genesis(other.path());
    options.anchors = vec![anchors[0]];
    let status = verify(other.path(), &options).unwrap().status;
    assert!(matches!(status, VerifyStatus::Broken { .. }), "{status:?}");
    options.anchors = other_anchors;
    let status = verify(other.path(), &options).unwrap().status;
    assert_eq!(status, VerifyStatus::Intact);
}

#[test]
fn without_a_key_nothing_is_proven() {
    let (dir, _) = small_log(3);
    let status = verify(dir.path(), &VerifyOptions::default())
        .unwrap()
        .status;
    assert!(
        matches!(status, VerifyStatus::Unverifiable { .. }),
        "{status:?}"
    );
}

#[test]
fn segments_cannot_be_taken_out() {
    let dir = tempfile::tempdir().unwrap();
    let config = AuditConfig {
        segment_bytes: 4096,
        ..quick(dir.path())
    };
    let (log, _) = open_as(config);
    let recorder = log.recorder();
    for seq in 1..=160 {
        let ticket = recorder.append(&statement(1, seq, "SELECT 1")).unwrap();
        wait_written(&recorder, ticket);
    }
    let last = log.status().segment;
    log.close().unwrap();
    assert!(last >= 4);
    fs::remove_file(dir.path().join("audit.checkpoint")).unwrap();
    for segment in 1..=last {
        let path = segment_path(dir.path(), segment);
        let good = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        let status = verified(dir.path()).status;
        assert!(
            matches!(
                status,
                VerifyStatus::Broken { .. } | VerifyStatus::Truncated { .. }
            ),
            "{segment}: {status:?}"
        );
        let blocks = blocks(&good);
        if segment < last {
            fs::write(&path, blocks[..blocks.len() - 1].concat()).unwrap();
            assert!(!is_intact(dir.path()), "unsealed {segment}");
        }
        fs::write(&path, &good).unwrap();
    }
    assert!(is_intact(dir.path()));
}

#[test]
fn the_keys_of_sealed_segments_are_gone() {
    let dir = tempfile::tempdir().unwrap();
    let (log, _) = open_as(AuditConfig {
        segment_bytes: 4096,
        ..quick(dir.path())
    });
    let first = fs::read_to_string(dir.path().join("audit.key")).unwrap();
    let recorder = log.recorder();
    for seq in 1..=40 {
        let ticket = recorder.append(&statement(1, seq, "SELECT 1")).unwrap();
        wait_written(&recorder, ticket);
    }
    log.close().unwrap();
    let now = fs::read_to_string(dir.path().join("audit.key")).unwrap();
    for word in ["mac=", "seed="] {
        let of = |text: &str| {
            let start = text.find(word).unwrap();
            text[start..].split(' ').next().unwrap().to_owned()
        };
        assert_ne!(of(&first), of(&now));
    }
}

#[test]
fn a_checkpoint_line_reads_back_and_a_changed_one_does_not() {
    let (_dir, anchors) = small_log(2);
    let line = anchors[0].to_string();
    assert_eq!(line.parse(), Ok(anchors[0]));
    let other = line.replace("records=", "records=1");
    assert!(other.parse::<Checkpoint>().is_err());
    assert!("bosdb-audit-checkpoint-v1".parse::<Checkpoint>().is_err());
}
