//! sqlx at the door: a pool, its cache of statements, streams, transactions, COPY, LISTEN.

use futures_util::TryStreamExt;
use sqlx::postgres::{
    PgConnectOptions, PgListener, PgPool, PgPoolCopyExt, PgPoolOptions, PgSslMode,
};
use sqlx::{Acquire, ConnectOptions, Connection, Row};

fn options() -> PgConnectOptions {
    // Server, user and password stand in the environment, as for libpq.
    PgConnectOptions::new_without_pgpass()
        .application_name("sqlx")
        .ssl_mode(PgSslMode::Disable)
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(check());
}

/// Everything, one after the other.
async fn check() {
    let pool = PgPoolOptions::new()
        .max_connections(8)
        .connect_with(options())
        .await
        .expect("sqlx connects");
    types(&pool).await;
    many(&pool).await;
    transactions(&pool).await;
    copies(&pool).await;
    notifications(&pool).await;
    schema_changes(&pool).await;
    sqlx::raw_sql("DROP TABLE sx").execute(&pool).await.unwrap();
    pool.close().await;
    small_cache().await;
}

async fn types(pool: &PgPool) {
    let row = sqlx::query("SELECT $1::int4, $2::text, $3::bytea, $4::int8[], $5::float8")
        .bind(7_i32)
        .bind("größe")
        .bind(b"\x00\xff".as_slice())
        .bind(vec![1_i64, 2])
        .bind(None::<f64>)
        .fetch_one(pool)
        .await
        .unwrap();
    assert_eq!(row.get::<i32, _>(0), 7);
    assert_eq!(row.get::<String, _>(1), "größe");
    assert_eq!(row.get::<Vec<u8>, _>(2), b"\x00\xff");
    assert_eq!(row.get::<Vec<i64>, _>(3), [1, 2]);
    assert_eq!(row.get::<Option<f64>, _>(4), None);
    // A type of the database's own is looked up in the catalogue.
    let mood: String = sqlx::query_scalar("SELECT 'ok'::mood::text")
        .fetch_one(pool)
        .await
        .unwrap();
    assert_eq!(mood, "ok");
}

/// More than the pool, and the pool has more than the door has backends.
async fn many(pool: &PgPool) {
    let asked = (0..200_i32).map(async |i| {
        let doubled: i32 = sqlx::query_scalar("SELECT $1::int4 * 2")
            .bind(i)
            .fetch_one(pool)
            .await
            .unwrap();
        let text: String = sqlx::query_scalar("SELECT 'n ' || $1::text")
            .bind(i.to_string())
            .fetch_one(pool)
            .await
            .unwrap();
        assert_eq!((doubled, text), (i * 2, format!("n {i}")));
    });
    futures_util::future::join_all(asked).await;
    let rows: Vec<i32> = sqlx::query_scalar::<_, i32>("SELECT g FROM generate_series(1, 5000) g")
        .fetch(pool)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(rows.len(), 5000);
    // A stream that is given up leaves the connection usable.
    let mut connection = pool.acquire().await.unwrap();
    let mut rows =
        sqlx::query("SELECT g FROM generate_series(1, 100000) g").fetch(&mut *connection);
    assert!(rows.try_next().await.unwrap().is_some());
    drop(rows);
    connection.ping().await.unwrap();
}

async fn transactions(pool: &PgPool) {
    sqlx::raw_sql(
        "CREATE TABLE sx (id int PRIMARY KEY, what text); INSERT INTO sx VALUES (0, 'first')",
    )
    .execute(pool)
    .await
    .unwrap();
    let mut outer = pool.begin().await.unwrap();
    sqlx::query("INSERT INTO sx VALUES (1, 'kept')")
        .execute(&mut *outer)
        .await
        .unwrap();
    let mut inner = outer.begin().await.unwrap();
    let error = sqlx::query("INSERT INTO sx VALUES (1, 'again')")
        .execute(&mut *inner)
        .await
        .unwrap_err();
    assert!(error.as_database_error().unwrap().is_unique_violation());
    inner.rollback().await.unwrap();
    outer.commit().await.unwrap();
    // Dropped without a word: rolled back before the connection is used again.
    let mut dropped = pool.begin().await.unwrap();
    sqlx::query("DELETE FROM sx")
        .execute(&mut *dropped)
        .await
        .unwrap();
    drop(dropped);
    let count: i64 = sqlx::query_scalar("SELECT count(*) FROM sx")
        .fetch_one(pool)
        .await
        .unwrap();
    assert_eq!(count, 2);
}

async fn copies(pool: &PgPool) {
    let mut copy = pool.copy_in_raw("COPY sx FROM STDIN").await.unwrap();
    for id in 10..2000 {
        copy.send(format!("{id}\tcopied\n").into_bytes())
            .await
            .unwrap();
    }
    assert_eq!(copy.finish().await.unwrap(), 1990);
    let mut copy = pool.copy_in_raw("COPY sx FROM STDIN").await.unwrap();
    copy.send(b"9000\tgiven up\n".as_slice()).await.unwrap();
    copy.abort("changed my mind").await.unwrap();
    let chunks: Vec<_> = pool
        .copy_out_raw("COPY sx TO STDOUT")
        .await
        .unwrap()
        .try_collect()
        .await
        .unwrap();
    let lines = chunks
        .concat()
        .iter()
        .filter(|byte| **byte == b'\n')
        .count();
    assert_eq!(lines, 1992);
}

async fn notifications(pool: &PgPool) {
    let mut listener = PgListener::connect_with(pool).await.unwrap();
    listener.listen("sx_news").await.unwrap();
    sqlx::query("SELECT pg_notify('sx_news', 'hello')")
        .execute(pool)
        .await
        .unwrap();
    assert_eq!(listener.recv().await.unwrap().payload(), "hello");
}

async fn schema_changes(pool: &PgPool) {
    let columns = async || {
        let row = sqlx::query("SELECT * FROM sx LIMIT 1")
            .fetch_one(pool)
            .await;
        row.map(|row| row.len())
    };
    assert_eq!(columns().await.unwrap(), 2);
    sqlx::raw_sql("ALTER TABLE sx ADD COLUMN more int")
        .execute(pool)
        .await
        .unwrap();
    // A connection that cached the statement may fail once, as it would at PostgreSQL.
    let mut seen = columns().await;
    for _ in 0..8 {
        if seen.is_err() {
            seen = columns().await;
        }
    }
    assert_eq!(seen.unwrap(), 3);
}

/// The driver closes statements to make room for others.
async fn small_cache() {
    let options = options().statement_cache_capacity(3);
    let mut one = options.connect().await.unwrap();
    let mut other = options.connect().await.unwrap();
    for i in 0..30_i32 {
        for connection in [&mut one, &mut other] {
            let sql = format!("SELECT {} + $1::int4", i % 7);
            let sum: i32 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
                .bind(i)
                .fetch_one(connection)
                .await
                .unwrap();
            assert_eq!(sum, i % 7 + i);
        }
    }
    assert!(one.cached_statements_size() <= 3);
    one.clear_cached_statements().await.unwrap();
    one.close().await.unwrap();
    other.close().await.unwrap();
}
