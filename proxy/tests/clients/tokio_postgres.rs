//! tokio-postgres at the door: typed parameters, pipelining, portals, COPY, cancel.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt, TryStreamExt, future, pin_mut};
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Config, NoTls, SimpleQueryMessage};

use crate::support::wire::Endpoint;

async fn connect(endpoint: &Endpoint) -> Client {
    let (client, connection) = Config::new()
        .host("127.0.0.1")
        .port(endpoint.port)
        .user(&endpoint.login.user)
        .password(&endpoint.login.password)
        .dbname(&endpoint.login.database)
        .connect(NoTls)
        .await
        .expect("tokio-postgres connects");
    tokio::spawn(async move {
        connection.await.expect("the connection ends well");
    });
    client
}

/// Everything, one after the other.
pub(crate) async fn check(endpoint: &Endpoint) {
    let mut client = connect(endpoint).await;
    let other = connect(endpoint).await;
    let row = client
        .query_one(
            "SELECT $1::int4, $2::text, $3::bytea, $4::int8[]",
            &[&7_i32, &"größe", &b"\x00\xff".as_slice(), &vec![1_i64, 2]],
        )
        .await
        .unwrap();
    assert_eq!(row.get::<_, i32>(0), 7);
    assert_eq!(row.get::<_, String>(1), "größe");
    assert_eq!(row.get::<_, Vec<i64>>(3), [1, 2]);

    // Statements that live long, in two sessions that share backends.
    let statement = client.prepare("SELECT $1::int4 * 2").await.unwrap();
    let rival = other.prepare("SELECT 'rival ' || $1::text").await.unwrap();
    for i in 0..20_i32 {
        assert_eq!(
            client
                .query_one(&statement, &[&i])
                .await
                .unwrap()
                .get::<_, i32>(0),
            i * 2
        );
        let row = other.query_one(&rival, &[&i.to_string()]).await.unwrap();
        assert_eq!(row.get::<_, String>(0), format!("rival {i}"));
    }
    let many: Vec<i32> = (0..100).collect();
    let queries = many.iter().map(async |i| {
        client
            .query_one(&statement, &[i])
            .await
            .unwrap()
            .get::<_, i32>(0)
    });
    let answers = future::join_all(queries).await;
    assert_eq!(answers, many.iter().map(|i| i * 2).collect::<Vec<_>>());

    client
        .batch_execute("CREATE TABLE tp (id int PRIMARY KEY, what text)")
        .await
        .unwrap();
    let transaction = client.transaction().await.unwrap();
    transaction
        .execute("INSERT INTO tp VALUES (1, 'kept')", &[])
        .await
        .unwrap();
    let portal = transaction
        .bind("SELECT g FROM generate_series(1, 10) g", &[])
        .await
        .unwrap();
    for part in [4, 4, 2, 0] {
        assert_eq!(
            transaction.query_portal(&portal, 4).await.unwrap().len(),
            part
        );
    }
    transaction.commit().await.unwrap();
    let transaction = client.transaction().await.unwrap();
    let error = transaction
        .execute("INSERT INTO tp VALUES (1, 'x')", &[])
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(&SqlState::UNIQUE_VIOLATION));
    transaction.rollback().await.unwrap();

    let sink = client.copy_in("COPY tp FROM STDIN").await.unwrap();
    pin_mut!(sink);
    for id in 10..2000 {
        sink.send(bytes::Bytes::from(format!("{id}\tcopied\n")))
            .await
            .unwrap();
    }
    assert_eq!(sink.finish().await.unwrap(), 1990);
    let stream = client.copy_out("COPY tp TO STDOUT").await.unwrap();
    pin_mut!(stream);
    let mut lines = 0;
    while let Some(chunk) = stream.next().await {
        lines += chunk.unwrap().iter().filter(|byte| **byte == b'\n').count();
    }
    assert_eq!(lines, 1991);
    let none: [i32; 0] = [];
    let stream = client.query_raw("SELECT id FROM tp", none).await.unwrap();
    let rows: Vec<_> = stream.try_collect().await.unwrap();
    assert_eq!(rows.len(), 1991);

    let messages = client
        .simple_query("SELECT 1; SELECT 'two'; DELETE FROM tp")
        .await
        .unwrap();
    let rows = messages
        .iter()
        .filter(|m| matches!(m, SimpleQueryMessage::Row(_)))
        .count();
    assert_eq!(rows, 2);

    let token = client.cancel_token();
    let sleeping = client.batch_execute("SELECT pg_sleep(60)");
    let cancelling = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        token.cancel_query(NoTls).await.unwrap();
    };
    let (slept, ()) = future::join(sleeping, cancelling).await;
    assert_eq!(slept.unwrap_err().code(), Some(&SqlState::QUERY_CANCELED));
    client.batch_execute("DROP TABLE tp").await.unwrap();
}
