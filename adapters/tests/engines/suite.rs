//! The same expectations of every engine.
//!
//! A new engine is a value that implements [`Engine`] and a test that calls [`all`] with it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bosdb_adapters::adapter::schema::{Nullability, TableKind, Uniqueness};
use bosdb_adapters::adapter::{
    Access, Adapter, AdapterError, Caps, Column, ColumnType, Event, Power, Session, Transaction,
    Trouble, Value, ValueRef, Work,
};

/// An engine with an empty database.
pub(crate) trait Engine {
    /// Its adapter.
    type Adapter: Adapter;

    /// An adapter to the database.
    fn adapter(&self) -> &Self::Adapter;

    /// The schema that tables are made in.
    fn schema(&self) -> &str;

    /// A query that would run for minutes and returns one row.
    fn endless(&self) -> &str;
}

/// What came of an execution.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Vec<Value>>,
    pub(crate) done: Vec<(&'static str, u64)>,
    pub(crate) transaction: Option<Transaction>,
}

fn owned(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(value) => Value::Integer(value),
        ValueRef::Real(value) => Value::Real(value),
        ValueRef::Text(text) => Value::Text(String::from_utf8(text.to_vec()).unwrap()),
        ValueRef::Bytes(bytes) => Value::Bytes(bytes.to_vec()),
    }
}

/// Runs something to its end.
pub(crate) async fn run(
    session: &mut impl Session,
    work: Work,
    caps: Caps,
) -> Result<Outcome, AdapterError> {
    let mut events = session.execute(work, caps).await?;
    let mut outcome = Outcome::default();
    loop {
        match events.next().await {
            Event::Columns(columns, _) => outcome.columns = columns.to_vec(),
            Event::Rows(batch) => {
                let rows = batch.rows().map(|row| row.values().map(owned).collect());
                outcome.rows.extend(rows);
            }
            Event::Done(done) => outcome.done.push((done.verb, done.rows)),
            Event::End(transaction) => {
                outcome.transaction = Some(transaction);
                return Ok(outcome);
            }
            Event::Failed(error, _) => return Err(error),
        }
    }
}

/// A script without bounds.
pub(crate) async fn script(session: &mut impl Session, sql: &str) -> Result<Outcome, AdapterError> {
    run(session, Work::Script(sql.into()), Caps::default()).await
}

/// A statement with values.
pub(crate) async fn statement(
    session: &mut impl Session,
    sql: &str,
    values: Vec<Value>,
) -> Result<Outcome, AdapterError> {
    run(
        session,
        Work::Statement(sql.into(), values),
        Caps::default(),
    )
    .await
}

const SCHEMA: &str = "CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL, \
        email VARCHAR(80) UNIQUE, credit DECIMAL(10,2) DEFAULT 0 CHECK (credit >= 0)); \
    CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL \
        REFERENCES customers(id), placed DATE, note TEXT); \
    CREATE INDEX orders_by_customer ON orders (customer_id); \
    CREATE VIEW spenders AS SELECT name, credit FROM customers WHERE credit > 10; \
    INSERT INTO customers (id, name, email, credit) VALUES (1, 'Ann', 'ann@example.com', 5), \
        (2, 'Bo', 'bo@example.com', 20); \
    INSERT INTO orders (id, customer_id, placed, note) VALUES (1, 1, '2026-01-02', NULL), \
        (2, 2, '2026-01-03', 'gift'), (3, 2, '2026-01-04', '')";

/// Everything.
pub(crate) async fn all(engine: &impl Engine) {
    let (mut writer, report) = engine.adapter().connect(Access::Write).await.unwrap();
    assert_eq!(report.account.write, Power::Held);
    assert!(!report.version.is_empty());
    let made = script(&mut writer, SCHEMA).await.unwrap();
    assert_eq!(made.transaction, Some(Transaction::Idle));
    assert_eq!(made.done.len(), 6);
    let (mut reader, _) = engine.adapter().connect(Access::Read).await.unwrap();
    rows_and_types(&mut reader).await;
    changes(&mut writer).await;
    errors(&mut writer).await;
    only_reading(&mut reader).await;
    lists(engine, &mut reader).await;
    details(engine, &mut reader).await;
    plans(&mut reader).await;
    caps(&mut reader, engine.endless()).await;
    cancels(&mut reader, engine.endless()).await;
    scripts_are_transactions(&mut writer).await;
}

async fn rows_and_types(session: &mut impl Session) {
    let sql = "SELECT o.id, c.name, o.placed, o.note, c.credit, count(*) AS n FROM orders o \
               JOIN customers c ON c.id = o.customer_id WHERE o.id = $1 GROUP BY o.id, c.name, \
               o.placed, o.note, c.credit";
    let prepared = session.prepare(sql.into()).await.unwrap();
    assert_eq!(prepared.parameters, 1);
    let names: Vec<&str> = prepared.columns.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["id", "name", "placed", "note", "credit", "n"]);
    let found = statement(session, sql, vec![Value::Integer(2)])
        .await
        .unwrap();
    let kinds: Vec<ColumnType> = found.columns.iter().map(|column| column.kind).collect();
    assert_eq!(
        kinds,
        [
            ColumnType::Integer,
            ColumnType::Text,
            ColumnType::Date,
            ColumnType::Text,
            ColumnType::Decimal,
            ColumnType::Integer
        ]
    );
    let origin = found.columns[1].origin.clone().unwrap();
    assert_eq!(
        (origin.table.as_str(), origin.column.as_str()),
        ("customers", "name")
    );
    assert!(
        found.columns[5].origin.is_none(),
        "an expression comes from nowhere"
    );
    assert_eq!(found.rows.len(), 1);
    assert_eq!(found.rows[0][1], Value::Text("Bo".to_owned()));
    assert_eq!(found.done, [("SELECT", 1)]);
    let none = statement(
        session,
        "SELECT id FROM orders WHERE id = $1",
        vec![Value::Null],
    )
    .await;
    let none = none.unwrap();
    assert_eq!((none.columns.len(), none.rows.len()), (1, 0));
    let missing = statement(
        session,
        "SELECT id FROM orders WHERE id = $2",
        vec![Value::Null],
    )
    .await;
    assert_eq!(missing.unwrap_err().trouble, Trouble::Syntax);
}

async fn changes(session: &mut impl Session) {
    let values = vec![Value::Integer(9), Value::Text("Cy's".to_owned())];
    let sql = "INSERT INTO customers (id, name) VALUES ($1, $2)";
    let inserted = statement(session, sql, values).await.unwrap();
    assert_eq!(inserted.done, [("INSERT", 1)]);
    let updated = script(session, "UPDATE customers SET credit = 1 WHERE id > 1").await;
    assert_eq!(updated.unwrap().done, [("UPDATE", 2)]);
    let deleted = script(session, "DELETE FROM customers WHERE id = 9")
        .await
        .unwrap();
    assert_eq!(deleted.done, [("DELETE", 1)]);
    let open = script(session, "BEGIN").await.unwrap();
    assert_eq!(open.transaction, Some(Transaction::Open));
    script(session, "UPDATE customers SET name = 'nobody'")
        .await
        .unwrap();
    let over = script(session, "ROLLBACK").await.unwrap();
    assert_eq!(over.transaction, Some(Transaction::Idle));
    let name = script(session, "SELECT name FROM customers WHERE id = 1")
        .await
        .unwrap();
    assert_eq!(name.rows, [[Value::Text("Ann".to_owned())]]);
}

async fn errors(session: &mut impl Session) {
    for (sql, trouble) in [
        ("SELEC 1", Trouble::Syntax),
        ("SELECT 1 FROM nowhere", Trouble::NoSuchTable),
        ("SELECT missing FROM orders", Trouble::NoSuchColumn),
        ("SELECT no_such_function(1)", Trouble::NoSuchFunction),
        ("CREATE TABLE orders (id INTEGER)", Trouble::Exists),
        (
            "INSERT INTO customers (id, name) VALUES (1, 'x')",
            Trouble::Unique,
        ),
        (
            "INSERT INTO customers (id, name) VALUES (7, NULL)",
            Trouble::NotNull,
        ),
        (
            "INSERT INTO customers (id, name, credit) VALUES (7, 'x', -1)",
            Trouble::Check,
        ),
        (
            "INSERT INTO orders (id, customer_id) VALUES (7, 70)",
            Trouble::ForeignKey,
        ),
        ("COMMIT", Trouble::Transaction),
    ] {
        let error = script(session, sql).await.unwrap_err();
        assert_eq!(error.trouble, trouble, "{sql}: {error}");
        assert!(!error.message.is_empty());
    }
}

async fn only_reading(session: &mut impl Session) {
    for sql in [
        "INSERT INTO customers (id, name) VALUES (7, 'x')",
        "UPDATE customers SET name = 'x'",
        "DELETE FROM orders",
        "CREATE TABLE t (a INTEGER)",
        "DROP TABLE orders",
    ] {
        let error = script(session, sql).await.unwrap_err();
        assert!(
            matches!(error.trouble, Trouble::ReadOnly | Trouble::Forbidden),
            "{sql}: {error}"
        );
    }
}

async fn lists<E: Engine>(engine: &E, session: &mut impl Session) {
    let schemas = session.list_schemas().await.unwrap();
    assert!(schemas.iter().any(|schema| schema.name == engine.schema()));
    let tables = session.list_tables(Some(engine.schema())).await.unwrap();
    let mut found: Vec<(&str, TableKind)> = tables
        .iter()
        .map(|table| (table.name.as_str(), table.kind))
        .collect();
    found.sort_by_key(|(name, _)| *name);
    let expected = [
        ("customers", TableKind::Table),
        ("orders", TableKind::Table),
        ("spenders", TableKind::View),
    ];
    assert_eq!(found, expected);
    assert!(
        session
            .list_tables(Some("nowhere"))
            .await
            .unwrap()
            .is_empty()
    );
}

async fn details<E: Engine>(engine: &E, session: &mut impl Session) {
    let schema = engine.schema();
    let orders = session
        .describe_table(schema, "orders")
        .await
        .unwrap()
        .unwrap();
    let names: Vec<&str> = orders.columns.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["id", "customer_id", "placed", "note"]);
    assert_eq!(orders.columns[0].key, Some(1));
    assert_eq!(orders.columns[1].nullability, Nullability::NotNull);
    assert_eq!(orders.columns[3].nullability, Nullability::Nullable);
    assert_eq!(orders.columns[2].kind, ColumnType::Date);
    assert_eq!(orders.foreign_keys.len(), 1);
    assert_eq!(orders.foreign_keys[0].to_table, "customers");
    assert_eq!(orders.foreign_keys[0].to_columns, ["id"]);
    let index = orders
        .indexes
        .iter()
        .find(|i| i.name == "orders_by_customer")
        .unwrap();
    assert_eq!(index.columns, ["customer_id"]);
    assert_eq!(index.uniqueness, Uniqueness::Plain);
    assert!(orders.definition.to_uppercase().contains("CREATE TABLE"));
    let customers = session
        .describe_table(schema, "customers")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(customers.referenced_by, orders.foreign_keys);
    assert_eq!(customers.columns[3].default.as_deref(), Some("0"));
    assert_eq!(customers.checks.len(), 1);
    assert!(customers.checks[0].contains("credit >= 0"));
    assert!(
        customers
            .indexes
            .iter()
            .any(|i| i.uniqueness == Uniqueness::Unique)
    );
    assert!(
        session
            .describe_table(schema, "nothing")
            .await
            .unwrap()
            .is_none()
    );
}

async fn plans(session: &mut impl Session) {
    let sql = "SELECT note FROM orders WHERE customer_id = 2";
    let plan = session.explain(sql.into()).await.unwrap();
    assert!(!plan.raw.is_empty());
    let mut nodes: Vec<_> = plan.roots.iter().collect();
    let mut relations = Vec::new();
    while let Some(node) = nodes.pop() {
        relations.extend(node.relation.clone());
        nodes.extend(&node.children);
    }
    assert_eq!(relations, ["orders"]);
    assert!(session.explain("SELEC".into()).await.is_err());
}

async fn caps(session: &mut impl Session, endless: &str) {
    let all = Work::Script("SELECT id, note FROM orders".into());
    for caps in [
        Caps {
            rows: Some(2),
            ..Caps::default()
        },
        Caps {
            bytes: Some(8),
            ..Caps::default()
        },
    ] {
        let error = run(session, all.clone(), caps).await.unwrap_err();
        assert_eq!(error.trouble, Trouble::TooLarge);
    }
    let caps = Caps {
        rows: Some(3),
        ..Caps::default()
    };
    assert_eq!(run(session, all, caps).await.unwrap().rows.len(), 3);
    let caps = Caps {
        time: Some(Duration::from_millis(50)),
        ..Caps::default()
    };
    let error = run(session, Work::Script(endless.into()), caps)
        .await
        .unwrap_err();
    assert_eq!(error.trouble, Trouble::TimedOut);
}

async fn cancels(session: &mut impl Session, endless: &str) {
    let cancel = session.canceller();
    let mut events = session
        .execute(Work::Script(endless.into()), Caps::default())
        .await
        .unwrap();
    // Whatever is first seen of it, the end must be a failure.
    let cancelled = Arc::clone(&cancel);
    let begun = Instant::now();
    let stopper = tokio::spawn(async move {
        loop {
            cancelled.cancel();
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    });
    loop {
        match events.next().await {
            Event::Failed(error, _) => {
                assert_eq!(error.trouble, Trouble::Cancelled);
                break;
            }
            Event::End(_) => panic!("it ran to its end"),
            Event::Columns(..) | Event::Rows(_) | Event::Done(_) => {}
        }
    }
    stopper.abort();
    stopper.await.unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(60));
    // Whoever does not listen stops it too.
    drop(
        session
            .execute(Work::Script(endless.into()), Caps::default())
            .await
            .unwrap(),
    );
    script(session, "SELECT 1").await.unwrap();
}

async fn scripts_are_transactions(session: &mut impl Session) {
    let sql = "UPDATE customers SET name = 'lost'; SELECT 1 FROM nowhere";
    assert!(script(session, sql).await.is_err());
    let name = script(session, "SELECT name FROM customers WHERE id = 1")
        .await
        .unwrap();
    assert_eq!(name.rows, [[Value::Text("Ann".to_owned())]]);
    let sql = "UPDATE customers SET name = 'Anna' WHERE id = 1; COMMIT; BEGIN; \
               UPDATE customers SET name = 'lost'; ROLLBACK; SELECT name FROM customers WHERE id = 1";
    let kept = script(session, sql).await.unwrap();
    assert_eq!(kept.rows, [[Value::Text("Anna".to_owned())]]);
    assert_eq!(kept.transaction, Some(Transaction::Idle));
}
