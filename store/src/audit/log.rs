//! Opening, watching and closing the log.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use crate::audit::encode::MAX_FIELDS;
use crate::audit::event::{AuditEvent, EventKind};
use crate::audit::keys::PublicKey;
use crate::audit::pen::Pen;
use crate::audit::recorder::Recorder;
use crate::audit::recovery::{Ending, OpenError, find};
use crate::audit::shared::{AuditStatus, OnFull, Shared};
use crate::audit::storage::{DirStorage, GENESIS_FILE, LOCK_FILE, PUBLIC_FILE, Storage};
use crate::audit::writer::{CheckpointSink, Rhythm, Writer};
use crate::time::UnixNanos;

/// How the log is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditConfig {
    /// Directory of the log; made when it is not there.
    pub dir: PathBuf,
    /// Name of this node, written into each segment.
    pub node: String,
    /// Size of each worker's ring.
    pub ring_bytes: usize,
    /// How much of a statement's text is kept. Longer texts are kept as a beginning, a length and
    /// a hash.
    pub text_limit: usize,
    /// A segment is sealed when it has reached this size.
    pub segment_bytes: u64,
    /// How long written records may wait for `fdatasync`.
    pub sync_interval: Duration,
    /// How long a record nobody waits for may wait for others to share its block.
    pub batch_delay: Duration,
    /// How often a checkpoint is signed, when something changed.
    pub checkpoint_interval: Duration,
    /// After how many records a checkpoint is signed without waiting for the interval.
    pub checkpoint_records: u64,
    /// Disk space set aside for telling of a full disk. At least as much must be free for the log
    /// to be well again.
    pub reserve_bytes: u64,
    /// How often a failing log tries again.
    pub retry_interval: Duration,
    /// What is refused while the log cannot be written.
    pub on_full: OnFull,
}

impl AuditConfig {
    /// The defaults, for a directory.
    #[must_use]
    pub fn new(dir: impl Into<PathBuf>) -> Self {
        Self {
            dir: dir.into(),
            node: String::new(),
            ring_bytes: 4 * 1024 * 1024,
            text_limit: 8 * 1024,
            segment_bytes: 64 * 1024 * 1024,
            sync_interval: Duration::from_millis(50),
            batch_delay: Duration::from_millis(10),
            checkpoint_interval: Duration::from_secs(10),
            checkpoint_records: 100_000,
            reserve_bytes: 1024 * 1024,
            retry_interval: Duration::from_secs(1),
            on_full: OnFull::RefuseAll,
        }
    }

    fn check(&self) -> Result<(), OpenError> {
        if self.text_limit > 256 * 1024 {
            return Err(OpenError::Config("the text limit is above 256 KiB"));
        }
        if self.ring_bytes < 4 * (MAX_FIELDS + self.text_limit) {
            return Err(OpenError::Config(
                "a ring must hold at least four of the largest records",
            ));
        }
        if self.node.len() > 256 {
            return Err(OpenError::Config(
                "the node's name is longer than 256 bytes",
            ));
        }
        if self.segment_bytes < 4096 {
            return Err(OpenError::Config("segments are smaller than 4 KiB"));
        }
        Ok(())
    }
}

/// The log could not be ended in good order; what was acknowledged is in it nevertheless.
#[derive(Debug, thiserror::Error)]
pub enum CloseError {
    /// The last records could not be written.
    #[error("the audit log could not be closed in good order: {0}")]
    Io(#[from] io::Error),
    /// The writer had died.
    #[error("the audit log's writer died")]
    Died,
}

/// Tells how a log is doing; keeps nothing open.
#[derive(Debug, Clone)]
pub struct AuditWatcher {
    shared: Arc<Shared>,
    clock: fn() -> UnixNanos,
}

impl AuditWatcher {
    /// How the log is doing.
    #[must_use]
    pub fn status(&self) -> AuditStatus {
        self.shared.status((self.clock)())
    }
}

/// An open log. Dropped, it closes as by [`AuditLog::close`], with nobody to hear of errors.
#[derive(Debug)]
pub struct AuditLog {
    shared: Arc<Shared>,
    clock: fn() -> UnixNanos,
    ring_bytes: usize,
    dir: PathBuf,
    public_key: PublicKey,
    writer: Option<JoinHandle<io::Result<()>>>,
    /// Locked as long as it is open.
    _lock: File,
}

impl AuditLog {
    /// Opens the log of a directory, or makes one, and starts its writer. Signed checkpoints are
    /// given to `sink` on the writer's thread: it must not block for long.
    ///
    /// # Errors
    /// When another process has the log open, when it cannot be written, or when it is not what was
    /// written before.
    pub fn open(
        config: AuditConfig,
        clock: fn() -> UnixNanos,
        sink: CheckpointSink,
    ) -> Result<Self, OpenError> {
        let storage = DirStorage::new(config.dir.clone(), config.reserve_bytes);
        Self::open_on(config, clock, sink, Box::new(storage))
    }

    pub(crate) fn open_on(
        config: AuditConfig,
        clock: fn() -> UnixNanos,
        sink: CheckpointSink,
        mut storage: Box<dyn Storage>,
    ) -> Result<Self, OpenError> {
        config.check()?;
        let dir = config.dir;
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o750)
            .create(&dir)
            .map_err(|source| at_path(&dir, source))?;
        let lock = take_lock(&dir)?;
        let now = clock();
        let mut found = find(&dir, &config.node, &mut *storage, now)?;
        found.journal.frame_event(&AuditEvent {
            recovered_bytes: (found.recovered_bytes > 0).then_some(found.recovered_bytes),
            message: match found.ending {
                Ending::New => "new log",
                Ending::Closed => "",
                Ending::Crashed => "the log had not been closed in good order",
            },
            ..AuditEvent::new(EventKind::LogOpened, now)
        });
        let pen = Pen::new(found.journal, clock, config.segment_bytes);
        let shared = Arc::new(Shared::new(config.on_full, config.text_limit, pen));
        let rhythm = Rhythm {
            segment_bytes: config.segment_bytes,
            sync_interval: config.sync_interval,
            batch_delay: config.batch_delay,
            checkpoint_interval: config.checkpoint_interval,
            checkpoint_records: config.checkpoint_records,
            retry_interval: config.retry_interval,
        };
        let mut writer = Writer::new(Arc::clone(&shared), storage, sink, rhythm, clock);
        writer.begin().map_err(|source| at_path(&dir, source))?;
        let writer = std::thread::Builder::new()
            .name(String::from("audit-writer"))
            .spawn(move || writer.run())
            .map_err(|source| at_path(&dir, source))?;
        let path = dir.join(PUBLIC_FILE);
        let public_key = PublicKey::read(&path).map_err(|source| at_path(&path, source))?;
        Ok(Self {
            shared,
            clock,
            ring_bytes: config.ring_bytes,
            dir,
            public_key,
            writer: Some(writer),
            _lock: lock,
        })
    }

    /// A recorder with a lane of its own, for one worker thread.
    #[must_use]
    pub fn recorder(&self) -> Recorder {
        self.shared.add_recorder(self.ring_bytes)
    }

    /// How the log is doing.
    #[must_use]
    pub fn status(&self) -> AuditStatus {
        self.shared.status((self.clock)())
    }

    /// Looks at the log from elsewhere: for readiness and metrics, which outlive nothing but ask at
    /// any time.
    #[must_use]
    pub fn watcher(&self) -> AuditWatcher {
        AuditWatcher {
            shared: Arc::clone(&self.shared),
            clock: self.clock,
        }
    }

    /// The public key of the log's first segment.
    #[must_use]
    pub const fn public_key(&self) -> PublicKey {
        self.public_key
    }

    /// Whether the genesis key still lies beside the log. While it does, whoever reads it can forge
    /// every segment, not just the current one.
    #[must_use]
    pub fn is_genesis_key_exposed(&self) -> bool {
        self.dir.join(GENESIS_FILE).exists()
    }

    /// Ends the log: what was handed over is written, then a last record and a signed checkpoint.
    /// Recorders refuse from now on. Blocks until the writer is done.
    ///
    /// # Errors
    /// When the last records cannot be written.
    pub fn close(mut self) -> Result<(), CloseError> {
        self.finish()
    }

    fn finish(&mut self) -> Result<(), CloseError> {
        let Some(writer) = self.writer.take() else {
            return Ok(());
        };
        self.shared.begin_close();
        writer.thread().unpark();
        writer.join().map_err(|_| CloseError::Died)??;
        Ok(())
    }
}

impl Drop for AuditLog {
    fn drop(&mut self) {
        if let Err(error) = self.finish() {
            tracing::error!(%error, "closing the audit log");
        }
    }
}

fn at_path(path: &Path, source: io::Error) -> OpenError {
    OpenError::Io {
        path: path.to_owned(),
        source,
    }
}

fn take_lock(dir: &Path) -> Result<File, OpenError> {
    let path = dir.join(LOCK_FILE);
    let file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o640)
        .open(&path)
        .map_err(|source| at_path(&path, source))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::Locked(path)),
        Err(TryLockError::Error(source)) => Err(at_path(&path, source)),
    }
}
