//! The audit log: who asked what, what was decided, what came of it.
//!
//! Workers hand events to a [`Recorder`], which copies each into a ring of bytes and returns. One
//! thread empties the rings, frames what it finds into a block (one block per group commit), chains
//! the block to the one before, writes it and syncs. A worker that waits for an intent to be written
//! does not wait for that thread: it writes the block itself, if nobody else does at that moment
//! (see `pen`). The segment files are the truth; whatever else shows audit data reads them.
//!
//! # Files of a log directory
//!
//! | file | what |
//! |---|---|
//! | `segment-00000001.log`, ... | the records; each segment ends with a signed seal |
//! | `audit.key` | keys of the current segment (0600); those of sealed segments are erased |
//! | `audit.genesis` | the genesis key (0600): **move it to another machine** after the first start |
//! | `audit.pub` | public key of the first segment: keep a copy elsewhere |
//! | `audit.checkpoint` | the latest signed checkpoint; the same line goes to the sink given at open |
//! | `audit.reserve` | space set aside for telling of a full disk |
//! | `audit.lock` | locked while a process writes |
//!
//! # What is evident, and what is not
//!
//! *Someone who can change the files but not read `audit.key`* cannot change, move, duplicate, add
//! or take out a record or a block without [`verify()`] showing it, given the genesis key (or, up to
//! the last signed checkpoint, the public key). He can cut off the end. That shows against any
//! checkpoint kept elsewhere that speaks of more than is left; what came after the last such
//! checkpoint is lost unseen. `audit.checkpoint` helps against accidents and the careless, not
//! against someone who cuts it back too.
//!
//! *Someone who reads `audit.key`* (root on the machine, a backup of it, a memory image) can rewrite
//! the current segment from its beginning and every later one, up to what checkpoints kept elsewhere
//! fix. Segments sealed before stay out of reach: their MAC and signing keys are erased, each
//! derived into the next by a one-way function. Erasing is overwriting the file; on flash,
//! copy-on-write file systems and in snapshots old blocks can survive it. If `audit.genesis` was left
//! on the machine the MACs of all segments can be forged; the signatures of sealed ones still
//! cannot, since the two chains of keys begin apart, and the auditor who holds the genesis key cannot
//! sign either.
//!
//! *Someone who controls the process* can leave out or invent records from then on. No log prevents
//! that; the checkpoints in other hands fix what was there before.
//!
//! *Replacing the whole log* by a fresh one gives it another log id and another public key, which
//! shows when either is kept elsewhere. Time stamps are the machine's own word; a clock that went
//! back is counted in the report.
//!
//! # What is durable when
//!
//! A record is safe against a crash of BosDB once [`Recorder::written`] returns for
//! [`Durability::Written`], against a loss of power for [`Durability::Synced`]. Records nobody waits
//! for are written within the batching delay (10 ms) and synced within the interval (50 ms); a crash
//! loses at most those of reads, refusals and outcomes younger than that, and an intent without an
//! outcome remains visible. After a failed sync everything since the last good one is written again.
//!
//! When the disk is full the reserve is given up, a record says that the log fails, and new work is
//! refused by class ([`OnFull`]). Outcomes of statements already running are kept in memory: every
//! statement holds a [`Reservation`] for its outcome, and there are only so many. The log tries
//! again every second and is well when everything owed is on the disk and the reserve is held again;
//! then a record tells how many events were turned away.

mod block;
mod chain;
mod checkpoint;
mod coded;
mod decode;
mod encode;
mod event;
mod journal;
mod keys;
mod lane;
mod line;
mod log;
mod output;
mod pen;
mod reader;
mod record;
mod recorder;
mod recording;
mod recovery;
pub mod render;
mod scan;
mod search;
mod shared;
mod storage;
mod verify;
mod wake;
mod writer;

pub use checkpoint::{Checkpoint, CheckpointKind, NotACheckpoint};
pub use coded::Coded;
pub use decode::{DecodeError, decode};
pub use event::{
    AuditEvent, AuditVerdict, DecisionFields, EventKind, Outcome, OutcomeFields, SessionFields,
    StatementFields, TransactionStatus,
};
pub use keys::{CryptoFailed, GenesisKey, PublicKey};
pub use log::{AuditConfig, AuditLog, AuditWatcher, CloseError};
pub use reader::{ReadError, Records};
pub use record::{AuditRecord, RecordedRule, RecordedStatement, RecordedTable};
pub use recorder::{AuditUnavailable, Durability, RecordClass, Recorder, Reservation, Ticket};
pub use recording::Recording;
pub use recovery::OpenError;
pub use search::{Filter, Order, Tail, search, tail};
pub use shared::{AuditStatus, LogState, OnFull};
pub use verify::{VerifyOptions, VerifyReport, VerifyStatus, verify, verify_each};
pub use writer::CheckpointSink;

#[cfg(test)]
mod tests;
