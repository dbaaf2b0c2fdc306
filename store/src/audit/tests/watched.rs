//! A log whose disk tells who writes to it, and fails, hangs or dawdles when told to.

use std::io;
use std::sync::Condvar;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};
use std::thread::{self, ThreadId};

use super::*;
use crate::audit::storage::{DirStorage, SegmentFile, Storage};
use crate::audit::{AuditUnavailable, Recorder, Recording, Ticket};

/// What the disk was asked for, and by whom; and what it does about it.
#[derive(Default)]
pub(super) struct Disk {
    writers: Mutex<Vec<ThreadId>>,
    pub(super) fails: AtomicBool,
    /// While true, a sync does not return.
    hangs: Mutex<bool>,
    changed: Condvar,
    /// Syncs that have begun.
    pub(super) syncs: AtomicU64,
    /// What a write does before it writes.
    pub(super) dawdle: Mutex<Option<fn()>>,
}

impl Disk {
    pub(super) fn hang(&self, hangs: bool) {
        *self.hangs.lock().unwrap() = hangs;
        self.changed.notify_all();
    }

    /// Who has written since this was asked last.
    pub(super) fn take_writers(&self) -> Vec<ThreadId> {
        std::mem::take(&mut self.writers.lock().unwrap())
    }
}

struct Watched(DirStorage, Arc<Disk>);
struct WatchedFile(Box<dyn SegmentFile>, Arc<Disk>);

impl SegmentFile for WatchedFile {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        self.1.writers.lock().unwrap().push(thread::current().id());
        let dawdle = *self.1.dawdle.lock().unwrap();
        if let Some(dawdle) = dawdle {
            dawdle();
        }
        if self.1.fails.load(Ordering::SeqCst) {
            // Half of it gets through.
            if bytes.len() > 200 {
                return self.0.write_at(&bytes[..bytes.len() / 2], offset);
            }
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.0.write_at(bytes, offset)
    }

    fn sync(&self) -> io::Result<()> {
        self.1.syncs.fetch_add(1, Ordering::SeqCst);
        let mut hangs = self.1.hangs.lock().unwrap();
        while *hangs {
            hangs = self.1.changed.wait(hangs).unwrap();
        }
        drop(hangs);
        self.0.sync()
    }
}

impl Storage for Watched {
    fn create_segment(&mut self, segment: u32) -> io::Result<Box<dyn SegmentFile>> {
        let file = self.0.create_segment(segment)?;
        Ok(Box::new(WatchedFile(file, Arc::clone(&self.1))))
    }

    fn open_segment(&mut self, segment: u32, length: u64) -> io::Result<Box<dyn SegmentFile>> {
        let file = self.0.open_segment(segment, length)?;
        Ok(Box::new(WatchedFile(file, Arc::clone(&self.1))))
    }

    fn replace(&mut self, name: &str, contents: &[u8], mode: u32) -> io::Result<()> {
        self.0.replace(name, contents, mode)
    }

    fn hold_reserve(&mut self) -> io::Result<()> {
        if self.1.fails.load(Ordering::SeqCst) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.0.hold_reserve()
    }

    fn release_reserve(&mut self) -> io::Result<()> {
        self.0.release_reserve()
    }
}

/// A log whose thread leaves records alone for so long that only workers can have written them.
pub(super) fn lazy(dir: &Path) -> AuditConfig {
    AuditConfig {
        batch_delay: Duration::from_secs(3600),
        sync_interval: Duration::from_secs(3600),
        ..quick(dir)
    }
}

pub(super) fn watched(config: AuditConfig) -> (AuditLog, Arc<Disk>) {
    watched_at(config, clock)
}

pub(super) fn watched_at(config: AuditConfig, clock: fn() -> UnixNanos) -> (AuditLog, Arc<Disk>) {
    let disk = Arc::new(Disk::default());
    let storage = Watched(DirStorage::new(config.dir.clone(), 4096), Arc::clone(&disk));
    let log = AuditLog::open_on(config, clock, Box::new(|_| {}), Box::new(storage)).unwrap();
    disk.take_writers();
    (log, disk)
}

pub(super) fn intent(session: u64, seq: u64) -> AuditEvent<'static> {
    AuditEvent {
        kind: EventKind::StatementIntent,
        ..statement(session, seq, "DELETE FROM orders")
    }
}

pub(super) fn put(recorder: &Recorder, seq: u64) -> Ticket {
    recorder.append(&intent(1, seq)).unwrap()
}

pub(super) fn poll(recording: &mut Recording) -> Poll<Result<(), AuditUnavailable>> {
    std::pin::Pin::new(recording).poll(&mut Context::from_waker(Waker::noop()))
}

pub(super) fn until(what: &str, condition: impl Fn() -> bool) {
    for _ in 0..5000 {
        if condition() {
            return;
        }
        thread::sleep(Duration::from_millis(2));
    }
    panic!("{what} did not come about");
}
