//! The sample shop: an SQLite file with invented data, made from a seed, for `bosdb up` without a
//! URL. It needs nothing installed.

mod data;

use std::fs;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::config::{BackendTls, BackendTlsMode, Engine, TargetConfig};

/// Name of the target.
pub(super) const NAME: &str = "shop";

static SCHEMA: &str = include_str!("../../../../configs/sample/shop-sqlite.sql");

/// Roles: who reads sees no more of people than it must.
static POLICY: &str = include_str!("../../../../configs/sample/shop-policy.toml");

/// Why there is no shop.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ShopError {
    /// A file cannot be used.
    #[error("cannot write the sample database {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// SQLite would not.
    #[error("cannot make the sample database: {0}")]
    Sqlite(#[from] rusqlite::Error),
}

/// Where the shop is.
pub(super) struct Shop {
    file: PathBuf,
    /// The roles that go with it.
    pub(super) policy: PathBuf,
}

/// Makes the shop where it does not exist yet. It gets its name last, when it is complete.
pub(super) fn open(data_dir: &Path) -> Result<Shop, ShopError> {
    let dir = data_dir.join(NAME);
    let io = |path: &Path| {
        let path = path.to_path_buf();
        move |source| ShopError::Io { path, source }
    };
    // Others have no business with people's data.
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&dir)
        .map_err(io(&dir))?;
    let shop = Shop {
        file: dir.join("shop.db"),
        policy: dir.join("policy.toml"),
    };
    if !shop.policy.exists() {
        fs::write(&shop.policy, POLICY).map_err(io(&shop.policy))?;
    }
    if shop.file.exists() {
        return Ok(shop);
    }
    let unfinished = dir.join("shop.unfinished");
    if unfinished.exists() {
        fs::remove_file(&unfinished).map_err(io(&unfinished))?;
    }
    make(&unfinished)?;
    fs::rename(&unfinished, &shop.file).map_err(io(&unfinished))?;
    Ok(shop)
}

fn make(file: &Path) -> Result<(), rusqlite::Error> {
    let mut connection = Connection::open(file)?;
    // Whatever happens before it has its name, it is made anew.
    connection.pragma_update(None, "journal_mode", "OFF")?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(SCHEMA)?;
    data::fill(&transaction)?;
    transaction.commit()?;
    connection.execute_batch("ANALYZE")?;
    // Readers and a writer at once, from now on.
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.close().map_err(|(_, error)| error)
}

impl Shop {
    /// The target.
    pub(super) fn target(&self, pool_size: usize) -> TargetConfig {
        TargetConfig {
            engine: Engine::Sqlite,
            file: Some(self.file.clone()),
            user: "bosdb".to_owned(),
            tls: BackendTls::of(BackendTlsMode::Off, None),
            pool_size,
            ..TargetConfig::named(NAME.to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one<T: rusqlite::types::FromSql>(file: &Path, sql: &str) -> T {
        let connection = Connection::open(file).unwrap();
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn the_shop_is_whole_and_always_the_same() {
        let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let shop = open(dir.path()).unwrap();
        assert_eq!(
            one::<i64>(&shop.file, "SELECT count(*) FROM order_lines"),
            100_000
        );
        let tables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' \
                      AND name NOT LIKE 'sqlite%'";
        assert!(one::<i64>(&shop.file, tables) >= 12);
        let broken = "SELECT count(*) FROM pragma_foreign_key_check";
        assert_eq!(one::<i64>(&shop.file, broken), 0);
        let unbalanced = "SELECT count(*) FROM orders o WHERE o.total <> (SELECT \
                          round(sum(l.quantity * l.unit_price), 2) FROM order_lines l \
                          WHERE l.order_id = o.id)";
        assert_eq!(one::<i64>(&shop.file, unbalanced), 0);
        let digest = "SELECT group_concat(total || ordered_at) FROM orders WHERE id < 100";
        let again = open(other.path()).unwrap();
        assert_eq!(
            one::<String>(&shop.file, digest),
            one::<String>(&again.file, digest)
        );
        // What people change is kept.
        Connection::open(&shop.file)
            .unwrap()
            .execute("DELETE FROM refunds", [])
            .unwrap();
        open(dir.path()).unwrap();
        assert_eq!(one::<i64>(&shop.file, "SELECT count(*) FROM refunds"), 0);
    }
}
