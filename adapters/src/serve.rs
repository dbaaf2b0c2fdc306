//! PostgreSQL's wire in front of an engine that does not speak it: a server in this process, at
//! the other end of a pipe.
//!
//! Pools, the relay and cancels see a PostgreSQL. What a client sends is SQLite's SQL and runs as
//! it stands; what its driver says of the session, and asks of the catalogue, is answered here
//! (see [`speech`]).

mod catalogue;
pub mod copy;
mod decode;
mod encode;
mod error;
mod extended;
mod numeric;
mod out;
mod query;
mod server;
mod session;
mod settings;
pub mod speech;
mod time;
mod types;

use std::collections::HashMap;
use std::io;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::rand;
use bosdb_protocol::pg::startup::CancelKey;

use crate::adapter::{Cancel, Column, SchemaVersion};
use crate::pipe::{PipeEnd, Serve, pipe};
use crate::sqlite::Sqlite;
use catalogue::Catalogue;

/// Result types told to clients that are remembered.
const MAX_TOLD: usize = 4096;

/// A server for one SQLite file.
#[derive(Debug)]
pub struct SqliteServer(Arc<Shared>);

/// What cancels a session, and the key that whoever does must have.
type Cancellable = (CancelKey, Arc<dyn Cancel>);

/// What all its sessions share.
#[derive(Debug)]
struct Shared {
    adapter: Sqlite,
    sessions: Mutex<HashMap<i32, Cancellable>>,
    next: AtomicI32,
    catalogue: Catalogue,
    told: Mutex<Told>,
}

/// What clients were told of the columns of statements: it stays true for all sessions while the
/// schema is the same, because whoever asked may execute on another one.
#[derive(Debug, Default)]
struct Told {
    schema: SchemaVersion,
    columns: HashMap<Arc<str>, Arc<[Column]>>,
}

impl SqliteServer {
    /// A server for a file; clients know it as a database of that name.
    #[must_use]
    pub fn new(adapter: Sqlite, database: &str) -> Self {
        Self(Arc::new(Shared {
            catalogue: Catalogue::new(adapter.clone(), database),
            adapter,
            sessions: Mutex::default(),
            next: AtomicI32::new(1),
            told: Mutex::default(),
        }))
    }
}

impl Serve for SqliteServer {
    fn open(&self) -> io::Result<PipeEnd> {
        let (near, far) = pipe();
        // Ends with its pipe.
        tokio::spawn(session::serve(Arc::clone(&self.0), far));
        Ok(near)
    }
}

/// A session's entry among those that can be cancelled. Dropping it takes it out.
struct Entry {
    shared: Arc<Shared>,
    key: CancelKey,
}

impl Shared {
    fn enter(self: &Arc<Self>, cancel: Arc<dyn Cancel>) -> io::Result<Entry> {
        let mut secret = [0_u8; 4];
        rand::fill(&mut secret).map_err(io::Error::other)?;
        let process = self.next.fetch_add(1, Ordering::Relaxed);
        let key = CancelKey::new(process, &secret).ok_or(io::ErrorKind::InvalidData)?;
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.insert(process, (key.clone(), cancel));
        Ok(Entry {
            shared: Arc::clone(self),
            key,
        })
    }

    fn cancel(&self, key: &CancelKey) {
        let sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, cancel)) = sessions.get(&key.process)
            && known == key
        {
            cancel.cancel();
        }
    }

    /// What was told of a statement's columns, or is told now. A column whose type nobody knows is
    /// told to be text, and is.
    fn told(
        &self,
        sql: &Arc<str>,
        schema: SchemaVersion,
        columns: &Arc<[Column]>,
    ) -> Arc<[Column]> {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.schema != schema || told.columns.len() >= MAX_TOLD {
            told.schema = schema;
            told.columns.clear();
        }
        let known = told
            .columns
            .get(sql)
            .filter(|known| known.len() == columns.len());
        if let Some(known) = known {
            return Arc::clone(known);
        }
        told.columns.insert(Arc::clone(sql), Arc::clone(columns));
        Arc::clone(columns)
    }

    /// The same for who did not ask: what others were told counts.
    fn told_before(&self, sql: &Arc<str>, schema: SchemaVersion) -> Option<Arc<[Column]>> {
        let told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let known = (told.schema == schema).then(|| told.columns.get(sql));
        known.flatten().cloned()
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        let sessions = self.shared.sessions.lock();
        sessions
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&self.key.process);
    }
}
