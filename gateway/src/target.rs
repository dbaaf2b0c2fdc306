//! A named database offered to subjects.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwapOption;
use bosdb_adapters::mysql::endpoint::LocalFiles;
use bosdb_adapters::mysql::session::Server;
use bosdb_adapters::pg::parameters::Parameters;
use bosdb_adapters::pg::session::StatementId;
use bosdb_adapters::pool::{PoolConfig, PoolCounts};
use bosdb_policy::Rights;

use crate::Profile;
use crate::account::{self, Account};
use crate::masks::MaskBook;
use crate::metrics::TargetMetrics;
use crate::pools::{Pools, Reach, Wire};
use crate::seats::Seats;

/// When a session gives its backend back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PoolMode {
    /// At the end of each transaction.
    Transaction,
    /// At its own end.
    Session,
}

/// Whether new sessions are let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// They are.
    Open,
    /// An operator said no.
    Disabled,
}

impl Admission {
    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Open => 0,
            Self::Disabled => 1,
        }
    }

    pub(crate) const fn of(code: u8) -> Self {
        match code {
            0 => Self::Open,
            _ => Self::Disabled,
        }
    }
}

/// Whose SQL a target's clients speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// That of the server they reach.
    Server,
    /// SQLite's, over PostgreSQL's wire; their drivers beside it speak PostgreSQL's.
    Sqlite,
}

/// What a target allows beyond SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetRules {
    /// Its name: what clients give as database.
    pub name: Box<str>,
    /// When backends are given back.
    pub mode: PoolMode,
    /// Whose SQL its clients speak.
    pub language: Language,
}

/// Bytes of text interned per target before the table is begun anew; ids are never reused, so a
/// session that holds an old one is not harmed.
const MAX_INTERNED_BYTES: usize = 32 * 1024 * 1024;

/// What a text costs beyond its bytes.
const INTERNED_OVERHEAD: usize = 200;

/// Reported parameters remembered per combination of startup settings.
const MAX_GREETINGS: usize = 512;

/// A text with its parameter types, the same for all sessions of a target.
#[derive(Debug)]
pub(crate) struct Interned {
    pub(crate) id: StatementId,
    /// Under settings of which meaning it is parsed.
    pub(crate) meaning: u64,
    /// The circumstances under which a backend last parsed it well; zero: never.
    pub(crate) parsed_under: AtomicU64,
    /// A backend found it to have other columns: copies older than this version of the schema are
    /// not used any more.
    pub(crate) outdated_before: AtomicU64,
}

/// By the meaning of the settings, then by the text with its parameter types.
#[derive(Debug, Default)]
struct InternedTexts {
    texts: HashMap<u64, HashMap<Box<[u8]>, Arc<Interned>>>,
    bytes: usize,
}

/// A target: rules, a pool, and what all its sessions share.
#[derive(Debug)]
pub struct Target {
    rules: TargetRules,
    pools: Pools,
    seats: Seats,
    interned: Mutex<InternedTexts>,
    next_statement: AtomicU64,
    /// Raised by every change of the schema that passes the door.
    schema: AtomicU64,
    greetings: Mutex<HashMap<(Profile, u64), Arc<Parameters>>>,
    masks: MaskBook,
    /// The server that was last logged in to, where it is a MySQL or MariaDB.
    server: ArcSwapOption<Server>,
    pub(crate) metrics: TargetMetrics,
    /// An [`Admission`].
    pub(crate) admission: AtomicU8,
}

impl Target {
    pub(crate) fn new(
        rules: TargetRules,
        pools: Pools,
        seats: Seats,
        metrics: TargetMetrics,
    ) -> Arc<Self> {
        Arc::new(Self {
            rules,
            pools,
            seats,
            interned: Mutex::default(),
            next_statement: AtomicU64::new(1),
            schema: AtomicU64::new(1),
            greetings: Mutex::default(),
            masks: MaskBook::default(),
            server: ArcSwapOption::empty(),
            metrics,
            admission: AtomicU8::new(Admission::Open.code()),
        })
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.rules.name
    }

    /// The database on the server.
    #[must_use]
    pub fn database(&self) -> &str {
        self.pools.database()
    }

    /// What it allows.
    #[must_use]
    pub const fn rules(&self) -> &TargetRules {
        &self.rules
    }

    /// Its sessions.
    #[must_use]
    pub const fn seats(&self) -> &Seats {
        &self.seats
    }

    /// The state of its pool.
    #[must_use]
    pub fn pool_counts(&self) -> PoolCounts {
        self.pools.counts()
    }

    /// Why the last attempt to connect failed, if none succeeded since.
    #[must_use]
    pub fn last_failure(&self) -> Option<crate::BackendError> {
        self.pools.last_failure()
    }

    /// Opens a connection and looks what the stored account could do.
    ///
    /// # Errors
    /// When the backend cannot be reached or does not answer as a database does.
    pub async fn look_at_account(
        &self,
        worker: &crate::worker::Worker,
    ) -> Result<Account, crate::BackendError> {
        match &self.pools {
            Pools::Postgres(pool) if self.rules.language == Language::Sqlite => {
                account::look_sqlite(pool, worker).await
            }
            Pools::Postgres(pool) => account::look(pool, worker).await,
            Pools::MySql(pool) => account::look_mysql(pool, worker).await,
        }
    }

    /// The MySQL or MariaDB behind it, as it was last seen. Asked for by a login of its own where
    /// none was seen yet.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub async fn mysql_server(
        &self,
        worker: &crate::worker::Worker,
    ) -> Result<Arc<Server>, crate::BackendError> {
        if let Some(known) = self.server.load_full() {
            return Ok(known);
        }
        let pool = self.pools.mysql().ok_or(crate::BackendError::Closed)?;
        let mut wait = pool.wait(Profile::Ordinary, worker.handle());
        let lease = std::future::poll_fn(|cx| wait.poll(cx)).await?;
        let server = Arc::clone(&lease.session.server);
        lease.release();
        self.mysql_server_is(&server);
        Ok(server)
    }

    /// Whether a server of MySQL or MariaDB may ask a client for a file of its own.
    #[must_use]
    pub fn relays_local_files(&self) -> bool {
        self.pools
            .mysql()
            .is_some_and(|pool| pool.endpoint().particulars.local_files == LocalFiles::Relayed)
    }

    /// Notes which server was logged in to.
    pub(crate) fn mysql_server_is(&self, server: &Arc<Server>) {
        self.server.store(Some(Arc::clone(server)));
    }

    /// Which protocol its clients and backends speak.
    #[must_use]
    pub const fn wire(&self) -> Wire {
        self.pools.wire()
    }

    /// Takes over what a reload changed without another pool: sessions and open backends live on.
    pub fn adopt(&self, reach: Reach, config: PoolConfig) {
        self.pools.adopt(reach, config);
    }

    /// What masks need to know of the database.
    pub(crate) const fn masks(&self) -> &MaskBook {
        &self.masks
    }

    pub(crate) const fn pools(&self) -> &Pools {
        &self.pools
    }

    /// How backends for these rights are opened: the second wall of read-only.
    #[must_use]
    pub const fn profile(rights: Rights) -> Profile {
        match rights {
            Rights::Read => Profile::ReadOnly,
            Rights::Write | Rights::Admin => Profile::Ordinary,
        }
    }

    /// What is known of a text with its parameter types (a Parse's tail) under settings of a
    /// meaning: sessions whose settings mean something else do not share it.
    pub(crate) fn intern(&self, tail: &[u8], meaning: u64) -> Arc<Interned> {
        let mut interned = self.interned.lock().unwrap_or_else(PoisonError::into_inner);
        let known = interned
            .texts
            .get(&meaning)
            .and_then(|texts| texts.get(tail));
        if let Some(known) = known {
            return Arc::clone(known);
        }
        let cost = tail.len().saturating_add(INTERNED_OVERHEAD);
        if interned.bytes.saturating_add(cost) > MAX_INTERNED_BYTES {
            *interned = InternedTexts::default();
        }
        let new = Arc::new(Interned {
            id: StatementId(self.next_statement.fetch_add(1, Ordering::Relaxed)),
            meaning,
            parsed_under: AtomicU64::new(0),
            outdated_before: AtomicU64::new(0),
        });
        interned.bytes = interned.bytes.saturating_add(cost);
        let texts = interned.texts.entry(meaning).or_default();
        texts.insert(tail.into(), Arc::clone(&new));
        new
    }

    /// A number for everything that a Parse's success depends on, as far as it passes the door.
    pub(crate) fn circumstances(&self, profile: Profile, settings: u64) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.schema(), profile, settings).hash(&mut hasher);
        hasher.finish().max(1)
    }

    /// The version of the schema, as far as changes of it passed the door.
    pub(crate) fn schema(&self) -> u64 {
        self.schema.load(Ordering::Acquire)
    }

    pub(crate) fn schema_changed(&self) {
        self.schema.fetch_add(1, Ordering::AcqRel);
    }

    /// What a backend of this profile reports once these settings are made, if it is known.
    #[must_use]
    pub fn greeting(&self, profile: Profile, settings: u64) -> Option<Arc<Parameters>> {
        let greetings = self
            .greetings
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        greetings.get(&(profile, settings)).cloned()
    }

    /// Remembers what a backend reports.
    pub fn remember_greeting(&self, profile: Profile, settings: u64, parameters: &Arc<Parameters>) {
        let mut greetings = self
            .greetings
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if greetings.len() >= MAX_GREETINGS {
            greetings.clear();
        }
        greetings.insert((profile, settings), Arc::clone(parameters));
    }
}
