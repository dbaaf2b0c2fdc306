//! The audit log: records that are read twice the same, and a log that was changed and never
//! passes for whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use bosdb_store::UnixNanos;
use bosdb_store::audit::{
    AuditConfig, AuditEvent, AuditLog, EventKind, GenesisKey, Records, StatementFields,
    VerifyOptions, VerifyStatus, decode, verify,
};

use crate::input::Input;

pub(crate) fn run(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    if input.coin() {
        record(input);
    } else {
        changed_log(input);
    }
}

/// There is one encoding: other bytes are another record, or none.
fn record(mut input: Input<'_>) {
    let (at, bits) = (input.number(), input.byte());
    let bytes = input.rest();
    let Ok(one) = decode(bytes) else { return };
    for cut in 0..bytes.len().min(64) {
        if let Ok(other) = decode(&bytes[..cut]) {
            assert_ne!(other, one, "the end means nothing");
        }
    }
    let mut altered = bytes.to_vec();
    let at = at % altered.len();
    altered[at] ^= bits.max(1);
    if let Ok(other) = decode(&altered) {
        assert_ne!(other, one, "byte {at} means nothing");
    }
}

/// A closed log of several segments, as it was written.
struct Fixture {
    /// Removed with the process.
    dir: tempfile::TempDir,
    segments: Vec<(PathBuf, Vec<u8>)>,
}

const RECORDS: u64 = 60;

fn fixture() -> &'static Fixture {
    static FIXTURE: OnceLock<Fixture> = OnceLock::new();
    FIXTURE.get_or_init(|| {
        let dir = tempfile::tempdir().expect("a directory for the log");
        let config = AuditConfig {
            node: "fuzz".to_owned(),
            segment_bytes: 4096,
            reserve_bytes: 4096,
            ..AuditConfig::new(dir.path())
        };
        let clock = || UnixNanos(1_700_000_000_000_000_000);
        let log = AuditLog::open(config, clock, Box::new(|_| ())).expect("a log");
        let recorder = log.recorder();
        for seq in 0..RECORDS {
            let event = AuditEvent {
                statement: StatementFields {
                    session_seq: Some(seq),
                    text: b"SELECT a, b FROM t WHERE a = $1 /* some text to fill segments */",
                    ..StatementFields::default()
                },
                ..AuditEvent::new(EventKind::Statement, clock())
            };
            let _written_at_the_close = recorder.append(&event).expect("room in the log");
        }
        log.close().expect("the log closes");
        let mut segments = Vec::new();
        for entry in fs::read_dir(dir.path()).expect("the log's directory") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "log") {
                let bytes = fs::read(&path).expect("a segment");
                segments.push((path, bytes));
            }
        }
        segments.sort();
        let fixture = Fixture { dir, segments };
        assert_eq!(status(fixture.dir.path()), VerifyStatus::Intact);
        fixture
    })
}

fn status(dir: &Path) -> VerifyStatus {
    let genesis = GenesisKey::read(&dir.join("audit.genesis")).expect("the genesis key");
    let options = VerifyOptions {
        genesis: Some(genesis),
        ..VerifyOptions::default()
    };
    verify(dir, &options).expect("the files can be read").status
}

/// One segment, changed in one way.
fn changed_log(mut input: Input<'_>) {
    let fixture = fixture();
    let (path, whole) = input.one_of(&fixture.segments);
    let how = input.byte() % 5;
    let at = input.number() % whole.len();
    let changed = match how {
        0 => whole[..at].to_vec(),
        1 => {
            let bytes = input.rest();
            [&whole[..at], bytes, &whole[at..]].concat()
        }
        2 => {
            let bytes = input.rest();
            let end = (at + bytes.len()).min(whole.len());
            [&whole[..at], bytes, &whole[end..]].concat()
        }
        3 => {
            let end = (at + 1 + input.number()).min(whole.len());
            [&whole[..at], &whole[end..]].concat()
        }
        // Another segment's bytes under this name.
        _ => fixture.segments[at % fixture.segments.len()].1.clone(),
    };
    fs::write(path, &changed).expect("the segment can be written");
    let mut read = 0;
    for record in Records::open(fixture.dir.path()) {
        read += 1;
        assert!(read <= 4 * RECORDS, "more records than were written");
        if record.is_err() {
            break;
        }
    }
    let status = status(fixture.dir.path());
    fs::write(path, whole).expect("the segment can be written");
    assert_eq!(
        status == VerifyStatus::Intact,
        changed == *whole,
        "{how} at {at}: {status:?}"
    );
}
