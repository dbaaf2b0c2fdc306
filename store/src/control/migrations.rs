//! The schema, in steps that are never changed once released: a step more is added instead.
//!
//! Each step is one transaction. A step says which programs may go on working beside it
//! (`oldest`), so that instances are replaced one after the other while the store is upgraded.

use super::db::{Database, DbError, Engine, Transaction};
use crate::time::UnixNanos;

/// A step.
pub(super) struct Step {
    pub(super) number: i64,
    pub(super) name: &'static str,
    /// The lowest schema that a program may know and still work with this one.
    pub(super) oldest: i64,
    pub(super) statements: &'static [&'static str],
}

/// All steps, in order.
pub(super) const STEPS: &[Step] = &[Step {
    number: 1,
    name: "people, targets and grants",
    oldest: 1,
    statements: FIRST,
}];

const FIRST: &[&str] = &[
    "CREATE TABLE tenants (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, state TEXT NOT NULL, \
     version BIGINT NOT NULL, created BIGINT NOT NULL, changed BIGINT NOT NULL)",
    "CREATE TABLE users (tenant TEXT NOT NULL REFERENCES tenants (id), id TEXT NOT NULL, \
     name TEXT NOT NULL, state TEXT NOT NULL, origin TEXT NOT NULL, verifier TEXT, password TEXT, \
     injection TEXT, version BIGINT NOT NULL, created BIGINT NOT NULL, changed BIGINT NOT NULL, \
     PRIMARY KEY (tenant, id), UNIQUE (tenant, name))",
    "CREATE TABLE groups_of_users (tenant TEXT NOT NULL REFERENCES tenants (id), id TEXT NOT NULL, \
     name TEXT NOT NULL, origin TEXT NOT NULL, version BIGINT NOT NULL, created BIGINT NOT NULL, \
     changed BIGINT NOT NULL, PRIMARY KEY (tenant, id), UNIQUE (tenant, name))",
    "CREATE TABLE members (tenant TEXT NOT NULL, group_id TEXT NOT NULL, user_id TEXT NOT NULL, \
     PRIMARY KEY (tenant, group_id, user_id), \
     FOREIGN KEY (tenant, group_id) REFERENCES groups_of_users (tenant, id) ON DELETE CASCADE, \
     FOREIGN KEY (tenant, user_id) REFERENCES users (tenant, id) ON DELETE CASCADE)",
    "CREATE TABLE roles (tenant TEXT NOT NULL, user_id TEXT NOT NULL, role TEXT NOT NULL, \
     PRIMARY KEY (tenant, user_id, role), \
     FOREIGN KEY (tenant, user_id) REFERENCES users (tenant, id) ON DELETE CASCADE)",
    "CREATE TABLE targets (tenant TEXT NOT NULL REFERENCES tenants (id), id TEXT NOT NULL, \
     name TEXT NOT NULL, state TEXT NOT NULL, origin TEXT NOT NULL, settings TEXT NOT NULL, \
     version BIGINT NOT NULL, created BIGINT NOT NULL, changed BIGINT NOT NULL, \
     PRIMARY KEY (tenant, id), UNIQUE (tenant, name))",
    "CREATE TABLE grants (tenant TEXT NOT NULL REFERENCES tenants (id), id TEXT NOT NULL, \
     user_id TEXT, group_id TEXT, target TEXT NOT NULL, rights TEXT NOT NULL, \
     networks TEXT NOT NULL, until BIGINT, reason TEXT NOT NULL, origin TEXT NOT NULL, \
     version BIGINT NOT NULL, created BIGINT NOT NULL, changed BIGINT NOT NULL, \
     PRIMARY KEY (tenant, id), \
     CHECK ((user_id IS NULL) <> (group_id IS NULL)), \
     FOREIGN KEY (tenant, user_id) REFERENCES users (tenant, id) ON DELETE CASCADE, \
     FOREIGN KEY (tenant, group_id) REFERENCES groups_of_users (tenant, id) ON DELETE CASCADE)",
    "CREATE TABLE tokens (tenant TEXT NOT NULL, id TEXT NOT NULL, user_id TEXT NOT NULL, \
     name TEXT NOT NULL, hash BYTEA NOT NULL, scope TEXT NOT NULL, expires BIGINT NOT NULL, \
     created BIGINT NOT NULL, PRIMARY KEY (tenant, id), UNIQUE (id), \
     FOREIGN KEY (tenant, user_id) REFERENCES users (tenant, id) ON DELETE CASCADE)",
    "CREATE TABLE sessions (tenant TEXT NOT NULL, id TEXT NOT NULL, user_id TEXT NOT NULL, \
     hash BYTEA NOT NULL, source TEXT NOT NULL, created BIGINT NOT NULL, seen BIGINT NOT NULL, \
     expires BIGINT NOT NULL, PRIMARY KEY (tenant, id), UNIQUE (id), \
     FOREIGN KEY (tenant, user_id) REFERENCES users (tenant, id) ON DELETE CASCADE)",
    "CREATE TABLE secrets (tenant TEXT NOT NULL REFERENCES tenants (id), record TEXT NOT NULL, \
     field TEXT NOT NULL, key_id TEXT NOT NULL, sealed BYTEA NOT NULL, version BIGINT NOT NULL, \
     PRIMARY KEY (tenant, record, field))",
    "CREATE TABLE canaries (key_id TEXT PRIMARY KEY, sealed BYTEA NOT NULL)",
    // What the gateway takes from the store is of this revision.
    "CREATE TABLE revisions (name TEXT PRIMARY KEY, number BIGINT NOT NULL)",
    "INSERT INTO revisions (name, number) VALUES ('gateway', 1)",
    "CREATE INDEX grants_of_users ON grants (tenant, user_id)",
    "CREATE INDEX grants_of_groups ON grants (tenant, group_id)",
];

/// The schema that this program knows.
pub(super) fn latest() -> i64 {
    STEPS.last().map_or(0, |step| step.number)
}

/// How a store's schema stands to the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaState {
    /// As it should be, or newer in a way that does not matter.
    Usable(i64),
    /// Steps are missing: `bosdb store migrate`.
    Behind(i64),
    /// It was upgraded by a program that this one cannot work beside.
    TooNew(i64),
}

/// The steps that were taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Migrated {
    /// Their names.
    pub steps: Vec<&'static str>,
}

const MAKE_TABLE: &str = "CREATE TABLE IF NOT EXISTS schema_steps (number BIGINT PRIMARY KEY, \
     name TEXT NOT NULL, oldest BIGINT NOT NULL, applied BIGINT NOT NULL)";

/// Takes the steps up to `until` that are missing.
pub(super) async fn migrate(
    db: &Database,
    until: i64,
    now: UnixNanos,
) -> Result<Migrated, DbError> {
    let mut migrated = Migrated::default();
    let mut transaction = db.begin().await?;
    if db.engine() == Engine::Postgres {
        // Two programs that start at once: the second waits here.
        let lock = "SELECT CAST(pg_advisory_xact_lock(7281163004) AS TEXT)";
        transaction.query(lock, vec![]).await?;
    }
    transaction.execute(MAKE_TABLE, vec![]).await?;
    let (there, _) = state_in(&mut transaction).await?;
    for step in STEPS {
        if step.number <= there || step.number > until {
            continue;
        }
        for statement in step.statements {
            transaction.execute(*statement, vec![]).await?;
        }
        let values = vec![
            step.number.into(),
            step.name.into(),
            step.oldest.into(),
            super::records::millis(now).into(),
        ];
        transaction
            .execute(
                "INSERT INTO schema_steps (number, name, oldest, applied) \
                 VALUES ($1, $2, $3, $4)",
                values,
            )
            .await?;
        migrated.steps.push(step.name);
    }
    transaction.commit().await?;
    Ok(migrated)
}

/// How the schema stands to this program.
pub(super) async fn state(db: &Database) -> Result<SchemaState, DbError> {
    let mut transaction = db.begin().await?;
    let exists = match db.engine() {
        Engine::Sqlite => {
            "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_steps'"
        }
        Engine::Postgres => {
            "SELECT COUNT(*) FROM information_schema.tables \
             WHERE table_schema = ANY (current_schemas(false)) AND table_name = 'schema_steps'"
        }
    };
    let count = transaction.query(exists, vec![]).await?;
    let count = first_number(count)?;
    if count == 0 {
        return Ok(SchemaState::Behind(0));
    }
    let (there, oldest) = state_in(&mut transaction).await?;
    Ok(if oldest > latest() {
        SchemaState::TooNew(there)
    } else if there < latest() {
        SchemaState::Behind(there)
    } else {
        SchemaState::Usable(there)
    })
}

async fn state_in(transaction: &mut Transaction) -> Result<(i64, i64), DbError> {
    let sql = "SELECT COALESCE(MAX(number), 0), COALESCE(MAX(oldest), 0) FROM schema_steps";
    let rows = transaction.query(sql, vec![]).await?;
    let mut row = rows
        .into_iter()
        .next()
        .ok_or(DbError::Corrupt("there is no schema"))?;
    Ok((row.number()?, row.number()?))
}

pub(super) fn first_number(rows: Vec<super::db::Row>) -> Result<i64, DbError> {
    rows.into_iter()
        .next()
        .ok_or(DbError::Corrupt("a count is missing"))?
        .number()
}
