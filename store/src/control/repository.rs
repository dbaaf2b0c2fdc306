//! Everything that is asked of the store. Who asks has been asked for its rights before; here it
//! is only seen to that a tenant reaches nothing of another, because every statement names it.

mod grants;
mod groups;
mod people;
mod secrets;
mod sessions;
mod snapshot;
mod targets;
mod tenants;
mod tokens;

use super::db::{Database, DbError, Location, Row, Transaction, Value};
use super::id::{Id, NoRandomness};
use super::migrations::{self, Migrated, SchemaState};
use super::records::{Head, Origin, id_of, millis};
use super::seal::SealError;
use crate::time::UnixNanos;

pub use people::SignIn;
pub use secrets::Rotated;
pub use sessions::{NewSession, SessionRecord};
pub use snapshot::{HeldGrant, HeldTarget, HeldUser, Snapshot};
pub use targets::{PasswordChange, TargetChange};
pub use tokens::{HeldToken, NewToken};

/// Records of one page at most.
const MAX_PAGE: u32 = 200;

/// Why something asked of the store did not come about.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The tenant has no such record.
    #[error("there is no such record")]
    NotFound,
    /// The record was changed since it was read.
    #[error("the record was changed in between; it is now of version {0}")]
    Stale(i64),
    /// A file looks after the record.
    #[error("the record is kept by a file and is changed there, by `bosdb apply`")]
    FileManaged,
    /// There would be nobody left to look after the tenant.
    #[error("the last admin of a tenant stays")]
    LastAdmin,
    /// The default tenant stays.
    #[error("the default tenant stays")]
    DefaultTenant,
    /// The password was given for another server, account or TLS.
    #[error("servers, account or TLS have changed: the password must be given again")]
    PasswordNeeded,
    /// There is no randomness.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
    /// A secret cannot be sealed or opened.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The database says no.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Which part of a list is asked for.
#[derive(Debug, Clone)]
pub struct Page {
    /// What comes after this one.
    pub after: Option<Id>,
    /// How many at most.
    pub limit: u32,
}

impl Default for Page {
    fn default() -> Self {
        Self {
            after: None,
            limit: MAX_PAGE,
        }
    }
}

impl Page {
    fn limit(&self) -> i64 {
        i64::from(self.limit.clamp(1, MAX_PAGE))
    }

    fn after(&self) -> Value {
        self.after
            .as_ref()
            .map_or_else(|| Value::from(""), Value::from)
    }

    /// One more than is shown tells whether there is more.
    fn fetch(&self) -> Value {
        Value::from(self.limit().saturating_add(1))
    }

    fn cut<T>(&self, mut records: Vec<T>, id: impl Fn(&T) -> &Id) -> PageOf<T> {
        let limit = usize::try_from(self.limit()).unwrap_or(usize::MAX);
        let more = records.len() > limit;
        records.truncate(limit);
        let next = records.last().filter(|_| more).map(|last| id(last).clone());
        PageOf { records, next }
    }
}

/// A part of a list.
#[derive(Debug, Clone)]
pub struct PageOf<T> {
    /// The records, by age.
    pub records: Vec<T>,
    /// What the next part begins after; `None`: this is the end.
    pub next: Option<Id>,
}

/// The store.
#[derive(Debug)]
pub struct ControlStore {
    db: Database,
    clock: fn() -> UnixNanos,
}

impl ControlStore {
    /// Opens the store, whatever its schema.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub async fn open(location: &Location, clock: fn() -> UnixNanos) -> Result<Self, StoreError> {
        let db = Database::open(location).await?;
        Ok(Self { db, clock })
    }

    /// The database behind it.
    #[must_use]
    pub const fn database(&self) -> &Database {
        &self.db
    }

    /// How its schema stands to this program.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn schema(&self) -> Result<SchemaState, StoreError> {
        Ok(migrations::state(&self.db).await?)
    }

    /// Brings the schema up to date.
    ///
    /// # Errors
    /// When a step fails; the schema is then as it was.
    pub async fn migrate(&self) -> Result<Migrated, StoreError> {
        self.migrate_until(migrations::latest()).await
    }

    pub(super) async fn migrate_until(&self, step: i64) -> Result<Migrated, StoreError> {
        Ok(migrations::migrate(&self.db, step, (self.clock)()).await?)
    }

    fn now(&self) -> i64 {
        millis((self.clock)())
    }

    fn fresh_id(&self) -> Result<Id, StoreError> {
        Ok(Id::fresh((self.clock)())?)
    }

    async fn read(&self, sql: &'static str, values: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        let mut transaction = self.db.begin().await?;
        let rows = transaction.query(sql, values).await?;
        transaction.commit().await?;
        Ok(rows)
    }

    /// What the gateway has in force is of this number or an older one.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn revision(&self) -> Result<i64, StoreError> {
        let sql = "SELECT number FROM revisions WHERE name = 'gateway' AND $1 = 1";
        let rows = self.read(sql, vec![1.into()]).await?;
        Ok(migrations::first_number(rows)?)
    }
}

/// Notes within a transaction that the gateway has something to take over.
async fn raise_revision(transaction: &mut Transaction) -> Result<(), StoreError> {
    let sql = "UPDATE revisions SET number = number + 1 WHERE name = $1";
    transaction.execute(sql, vec!["gateway".into()]).await?;
    Ok(())
}

/// Reads `tenant, id, version, created, changed`.
fn head(row: &mut Row) -> Result<Head, DbError> {
    Ok(Head {
        tenant: id_of(&row.text()?)?,
        id: id_of(&row.text()?)?,
        version: row.number()?,
        created: row.number()?,
        changed: row.number()?,
    })
}

/// Who changes a record, and which version it was shown.
#[derive(Debug, Clone, Copy)]
pub struct Edit {
    /// The version that was read; `None` for a change of a file, which is of the whole.
    pub expected: Option<i64>,
    /// Who looks after it.
    pub by: Origin,
}

impl Edit {
    /// A change by the API.
    #[must_use]
    pub const fn api(expected: i64) -> Self {
        Self {
            expected: Some(expected),
            by: Origin::Api,
        }
    }
}

/// Looks whether a record may be changed so; `sql` gives its version and origin. The record is
/// locked by the change that follows, which names the version given back.
async fn may_edit(
    transaction: &mut Transaction,
    sql: &'static str,
    (tenant, id): (&Id, &Id),
    edit: Edit,
) -> Result<i64, StoreError> {
    let rows = transaction
        .query(sql, vec![tenant.into(), id.into()])
        .await?;
    let mut row = rows.into_iter().next().ok_or(StoreError::NotFound)?;
    let (version, origin) = (row.number()?, row.text()?);
    if origin != edit.by.word() {
        return Err(StoreError::FileManaged);
    }
    match edit.expected {
        Some(expected) if expected != version => Err(StoreError::Stale(version)),
        Some(_) | None => Ok(version),
    }
}

/// The change named a version that is gone: somebody was faster.
const fn changed_one(changed: u64, version: i64) -> Result<(), StoreError> {
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale(version.saturating_add(1)))
    }
}
