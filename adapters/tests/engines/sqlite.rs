//! SQLite: the suite, and the walls around a file.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use bosdb_adapters::adapter::{Access, Adapter, Caps, Session, Trouble, Value, Work};
use bosdb_adapters::sqlite::{Place, PlaceError, Sqlite, SqliteSession};

use crate::suite::{self, Engine, run, script, statement};

const ENDLESS: &str = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c \
                       WHERE n < 1000000000000) SELECT count(*) FROM c";

struct File {
    dir: tempfile::TempDir,
    adapter: Sqlite,
}

impl File {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("test.db");
        rusqlite::Connection::open(&path)
            .unwrap()
            .execute_batch("PRAGMA journal_mode = WAL; PRAGMA user_version = 1")
            .unwrap();
        let adapter = Sqlite::new(Place::anywhere(&path).unwrap());
        Self { dir, adapter }
    }

    async fn session(&self, access: Access) -> SqliteSession {
        self.adapter.connect(access).await.unwrap().0
    }

    fn files(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.dir.path()).unwrap();
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        files.retain(|path| !path.to_string_lossy().contains("test.db"));
        files
    }
}

impl Engine for File {
    type Adapter = Sqlite;

    fn adapter(&self) -> &Sqlite {
        &self.adapter
    }

    fn schema(&self) -> &str {
        "main"
    }

    fn endless(&self) -> &str {
        ENDLESS
    }
}

#[tokio::test]
async fn does_what_every_engine_does() {
    suite::all(&File::new()).await;
}

#[tokio::test]
async fn no_statement_leaves_the_file() {
    let file = File::new();
    let other = file.dir.path().join("other.sqlite");
    rusqlite::Connection::open(&other)
        .unwrap()
        .execute_batch("CREATE TABLE secret (x); INSERT INTO secret VALUES ('stolen')")
        .unwrap();
    let other = other.display();
    let out = file.dir.path().join("out.sqlite");
    let out = out.display();
    let mut writer = file.session(Access::Write).await;
    script(
        &mut writer,
        "CREATE TABLE t (a INTEGER, b TEXT); CREATE INDEX t_a ON t (a)",
    )
    .await
    .unwrap();
    let escapes = [
        format!("ATTACH '{other}' AS o"),
        format!("ATTACH 'file:{other}?mode=rw' AS o"),
        "ATTACH ':memory:' AS o".to_owned(),
        "DETACH main".to_owned(),
        format!("VACUUM INTO '{out}'"),
        format!("VACUUM main INTO '{out}'"),
        "PRAGMA query_only = 0".to_owned(),
        "PRAGMA writable_schema = 1".to_owned(),
        "PRAGMA trusted_schema = 1".to_owned(),
        "PRAGMA journal_mode = DELETE".to_owned(),
        "PRAGMA locking_mode = EXCLUSIVE".to_owned(),
        "PRAGMA mmap_size = 1000000".to_owned(),
        "PRAGMA temp_store_directory = '/tmp'".to_owned(),
        "PRAGMA foreign_keys = 0".to_owned(),
        "PRAGMA wal_checkpoint".to_owned(),
        "PRAGMA wal_checkpoint(TRUNCATE)".to_owned(),
        "PRAGMA incremental_vacuum".to_owned(),
        "PRAGMA key = 'x'".to_owned(),
        "PRAGMA case_sensitive_like = 1".to_owned(),
        "SELECT load_extension('x')".to_owned(),
        "SELECT fts3_tokenizer('x')".to_owned(),
        "SELECT readfile('/etc/passwd')".to_owned(),
        format!("SELECT writefile('{out}', 'x')"),
        "SELECT edit('x')".to_owned(),
        "UPDATE sqlite_schema SET sql = 'x'".to_owned(),
        "INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, 'CREATE TABLE x(a)')".to_owned(),
        "CREATE VIRTUAL TABLE v USING csv(filename='/etc/passwd')".to_owned(),
        "CREATE VIRTUAL TABLE v USING dbstat".to_owned(),
    ];
    for access in [Access::Read, Access::Write] {
        let mut session = file.session(access).await;
        for escape in &escapes {
            let error = script(&mut session, escape).await;
            assert!(error.is_err(), "{access:?} {escape}");
            let text = escape.replace('\'', "''");
            // Neither do they as a second statement, or where they are only prepared.
            assert!(
                script(&mut session, &format!("SELECT 1; {escape}"))
                    .await
                    .is_err()
            );
            // VACUUM is looked at when it runs.
            let prepared = session.prepare(escape.as_str().into()).await;
            assert!(
                prepared.is_err() || escape.starts_with("VACUUM"),
                "{escape}"
            );
            let harmless = script(&mut session, &format!("SELECT '{text}'")).await;
            assert!(harmless.is_ok());
        }
        assert_eq!(file.files().len(), 1, "{:?}", file.files());
    }
    let mut reader = file.session(Access::Read).await;
    for write in [
        "INSERT INTO t VALUES (1, 'x')",
        "WITH x AS (SELECT 1) DELETE FROM t",
        "DELETE FROM t RETURNING a",
        "REPLACE INTO t VALUES (1, 'x')",
        "CREATE TEMP TABLE tt (a)",
        "CREATE TEMP VIEW tv AS SELECT 1",
        "ANALYZE",
        "REINDEX",
        "ALTER TABLE t ADD COLUMN c",
        "PRAGMA user_version = 7",
        "PRAGMA optimize",
        "BEGIN IMMEDIATE",
        "BEGIN EXCLUSIVE",
        "VACUUM",
        "SELECT * FROM pragma_query_only(0)",
        "SELECT * FROM pragma_writable_schema(1)",
    ] {
        assert!(script(&mut reader, write).await.is_err(), "{write}");
    }
    for read in [
        "SELECT * FROM pragma_table_info('t')",
        "PRAGMA table_info(t)",
        "BEGIN; SELECT 1; COMMIT",
        "EXPLAIN QUERY PLAN SELECT * FROM t",
    ] {
        script(&mut reader, read).await.unwrap();
    }
}

#[tokio::test]
async fn what_would_take_all_memory_or_time_is_refused() {
    let file = File::new();
    let mut session = file.session(Access::Read).await;
    for sql in [
        "SELECT randomblob(1000000000)",
        "SELECT zeroblob(1000000000)",
        "SELECT hex(zeroblob(60000000))",
        "SELECT replace(hex(zeroblob(1000000)), '0', hex(zeroblob(1000)))",
    ] {
        let error = script(&mut session, sql).await.unwrap_err();
        assert_eq!(error.trouble, Trouble::TooLarge, "{sql}: {error}");
    }
    let none = script(&mut session, "SELECT printf('%.*c', 1000000000, 'x')")
        .await
        .unwrap();
    assert_eq!(none.rows, [[Value::Null]]);
    let deep = format!("SELECT {}1{}", "-(".repeat(5000), ")".repeat(5000));
    assert!(script(&mut session, &deep).await.is_err());
    let long = format!("SELECT '{}'", "x".repeat(2 * 1024 * 1024));
    assert!(script(&mut session, &long).await.is_err());
    // A session that is dropped stops what it does.
    let begun = Instant::now();
    let events = session
        .execute(Work::Script(ENDLESS.into()), Caps::default())
        .await
        .unwrap();
    drop(session);
    let mut events = events;
    events.next().await;
    assert!(begun.elapsed() < Duration::from_secs(60));
}

#[tokio::test]
async fn values_come_out_as_they_are() {
    let file = File::new();
    let mut session = file.session(Access::Write).await;
    let sql = "CREATE TABLE v (\"select\" INTEGER, t TEXT, b BLOB, any); \
               INSERT INTO v VALUES (1, CAST(x'ff' AS TEXT), x'00ff', 1), (NULL, 'é', NULL, 'x')";
    script(&mut session, sql).await.unwrap();
    let found = run(
        &mut session,
        Work::Script("SELECT \"select\", b, any FROM v".into()),
        Caps::default(),
    )
    .await
    .unwrap();
    assert_eq!(found.columns[0].name, "select");
    assert_eq!(found.rows[0][1], Value::Bytes(vec![0, 0xff]));
    assert_eq!(
        found.rows[1],
        [Value::Null, Value::Null, Value::Text("x".to_owned())]
    );
    let wide: Vec<String> = (0..2000).map(|n| format!("{n} AS c{n}")).collect();
    let wide = script(&mut session, &format!("SELECT {}", wide.join(", ")))
        .await
        .unwrap();
    assert_eq!(wide.rows[0].len(), 2000);
    let wide: Vec<String> = (0..2001).map(|n| n.to_string()).collect();
    let error = script(&mut session, &format!("SELECT {}", wide.join(", "))).await;
    assert_eq!(error.unwrap_err().trouble, Trouble::TooLarge);
    let nul = statement(
        &mut session,
        "SELECT $1",
        vec![Value::Text("a\0b".to_owned())],
    )
    .await;
    assert_eq!(nul.unwrap().rows[0][0], Value::Text("a\0b".to_owned()));
}

#[tokio::test]
async fn many_rows_come_as_they_are_read() {
    let file = File::new();
    let mut session = file.session(Access::Write).await;
    let sql = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 100000) \
               SELECT n, 'row ' || n FROM c";
    let found = script(&mut session, sql).await.unwrap();
    assert_eq!(found.rows.len(), 100_000);
    assert_eq!(found.rows[99_999][1], Value::Text("row 100000".to_owned()));
    session.reset().await.unwrap();
    assert!(script(&mut session, "SELECT 1").await.is_ok());
}

#[tokio::test]
async fn a_thousand_tables_are_listed_soon() {
    let file = File::new();
    let mut session = file.session(Access::Write).await;
    let sql: String = (0..1000)
        .map(|n| format!("CREATE TABLE t{n} (id INTEGER PRIMARY KEY, a TEXT, b REAL);"))
        .collect();
    script(&mut session, &sql).await.unwrap();
    let mut fresh = file.session(Access::Read).await;
    for _ in 0..2 {
        let begun = Instant::now();
        assert_eq!(fresh.list_tables(None).await.unwrap().len(), 1000);
        println!("1000 tables listed in {:?}", begun.elapsed());
    }
    assert_eq!(fresh.describe_all().await.unwrap().len(), 1000);
}

#[test]
fn files_are_where_they_may_be() {
    let dir = tempfile::tempdir().unwrap();
    let (inside, outside) = (dir.path().join("jail"), dir.path().join("outside.db"));
    std::fs::create_dir(&inside).unwrap();
    std::fs::write(&outside, b"").unwrap();
    std::fs::write(inside.join("a.db"), b"").unwrap();
    std::os::unix::fs::symlink(&outside, inside.join("link.db")).unwrap();
    std::os::unix::fs::symlink(dir.path(), inside.join("up")).unwrap();
    std::fs::write(inside.join("b.db"), b"").unwrap();
    std::os::unix::fs::symlink(&outside, inside.join("b.db-wal")).unwrap();
    let within = |file: &str| Place::within(&inside, Path::new(file));
    assert!(within("a.db").is_ok());
    for bad in ["../outside.db", "up/outside.db", outside.to_str().unwrap()] {
        assert!(
            matches!(within(bad), Err(PlaceError::Outside { .. })),
            "{bad}"
        );
    }
    for link in ["link.db", "b.db"] {
        assert!(matches!(within(link), Err(PlaceError::Link(_))), "{link}");
    }
    assert!(matches!(
        within("up"),
        Err(PlaceError::Link(_) | PlaceError::NoFile(_))
    ));
    assert!(matches!(within("none.db"), Err(PlaceError::System { .. })));
    for uri in ["file:a.db", "FILE:/a.db?mode=rw", "a.db", ":memory:", ""] {
        let place = Place::anywhere(Path::new(uri));
        assert!(matches!(place, Err(PlaceError::NoPath(_))), "{uri}");
    }
}
