//! The store on SQLite. The same is asked of PostgreSQL in the tests of the whole program.

use tempfile::TempDir;

use super::db::Location;
use super::records::DEFAULT_TENANT;
use super::{ControlStore, SchemaState};
use crate::time::UnixNanos;

fn clock() -> UnixNanos {
    UnixNanos(1_700_000_000_000_000_000)
}

async fn store(dir: &TempDir) -> ControlStore {
    let location = Location::Sqlite(dir.path().join("store.db"));
    ControlStore::open(&location, clock).await.unwrap()
}

#[tokio::test]
async fn a_schema_is_made_step_by_step_and_once() {
    let dir = TempDir::new().unwrap();
    let store = store(&dir).await;
    assert_eq!(store.schema().await.unwrap(), SchemaState::Behind(0));
    let first = store.migrate_until(1).await.unwrap();
    assert_eq!(first.steps, ["people, targets and grants"]);
    store.create_tenant(DEFAULT_TENANT).await.unwrap();
    store.migrate().await.unwrap();
    assert!(store.migrate().await.unwrap().steps.is_empty());
    assert!(matches!(
        store.schema().await.unwrap(),
        SchemaState::Usable(_)
    ));
    assert_eq!(
        store.tenant_named(DEFAULT_TENANT).await.unwrap().name,
        DEFAULT_TENANT
    );
}

#[tokio::test]
async fn a_transaction_that_is_dropped_never_was() {
    let dir = TempDir::new().unwrap();
    let store = store(&dir).await;
    store.migrate().await.unwrap();
    let mut transaction = store.database().begin().await.unwrap();
    let sql = "UPDATE revisions SET number = 99 WHERE name = $1";
    transaction
        .execute(sql, vec!["gateway".into()])
        .await
        .unwrap();
    drop(transaction);
    assert_eq!(store.revision().await.unwrap(), 1);
}

#[tokio::test]
async fn the_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let dir = TempDir::new().unwrap();
    let store = store(&dir).await;
    store.migrate().await.unwrap();
    let file = dir.path().join("store.db");
    let mode = std::fs::metadata(file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
