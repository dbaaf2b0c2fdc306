//! A table changes under statements that are prepared: who can take the new columns gets them, and
//! nobody takes them for the old ones.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test ends at the first surprise, says what it saw, and reads its own environment"
)]

mod support;

use support::door::{Door, PoolMode};
use support::server::Server;
use support::sql::{Answer, Sql};
use support::wire::{bind, execute, message, parse, sync};

/// PostgreSQL's "cached plan must not change result type".
const CHANGED: &str = "0A000";

const POOLS: [usize; 2] = [1, 3];

fn send(sql: &mut Sql, messages: &[Vec<u8>]) -> Answer {
    sql.wire.send(&messages.concat());
    sql.answer()
}

fn describe_statement(name: &str) -> Vec<u8> {
    message(b'D', format!("S{name}\0").as_bytes())
}

fn describe_portal() -> Vec<u8> {
    message(b'D', b"P\0")
}

fn run_of(name: &str) -> [Vec<u8>; 3] {
    [bind("", name, &[]), execute(""), sync()]
}

/// Bind, Execute and Sync of a statement that was prepared before.
fn run(sql: &mut Sql, name: &str) -> Answer {
    send(sql, &run_of(name))
}

fn prepare(sql: &mut Sql, name: &str, text: &str) {
    let answer = send(sql, &[parse(name, text), sync()]);
    assert_eq!(answer.code(), "");
}

fn prepare_and_describe(sql: &mut Sql, name: &str, text: &str) {
    let answer = send(sql, &[parse(name, text), describe_statement(name), sync()]);
    assert_eq!(answer.code(), "");
}

/// A table with one row and one column, and a door to it whose backends all have the statement.
struct Stage {
    server: &'static Server,
    door: Door,
    table: String,
    clients: Vec<Sql>,
}

impl Stage {
    fn new(what: &str, pool: usize, prepare: impl Fn(&mut Sql, &str, &str)) -> Self {
        let server = Server::shared();
        let table = format!("columns_{what}_{pool}");
        server.admin().run(&format!(
            "CREATE TABLE {table} (a int); INSERT INTO {table} VALUES (1); \
             ALTER TABLE {table} OWNER TO app"
        ));
        let door = Door::open(server, PoolMode::Transaction, pool);
        let mut clients: Vec<Sql> = (0..pool).map(|_| door.sql("app")).collect();
        for client in &mut clients {
            client.run("BEGIN");
            prepare(client, "s", &format!("SELECT * FROM {table}"));
            assert_eq!(run(client, "s").rows, [[Some("1".into())]]);
        }
        for client in &mut clients {
            client.run("COMMIT");
        }
        Self {
            server,
            door,
            table,
            clients,
        }
    }

    fn add_column(&self) {
        let sql = format!("ALTER TABLE {} ADD COLUMN b int DEFAULT 2", self.table);
        self.server.admin().run(&sql);
    }

    /// The same by a session of the door.
    fn add_column_by_the_door(&self) {
        let sql = format!("ALTER TABLE {} ADD COLUMN b int DEFAULT 2", self.table);
        self.door.sql("app").run(&sql);
    }
}

fn both() -> Vec<Vec<Option<String>>> {
    vec![vec![Some("1".into()), Some("2".into())]]
}

/// A client that was never told of columns, and one that asks for them each time, notice nothing.
#[test]
fn trap_38_whoever_knows_no_columns_gets_those_of_now() {
    for pool in POOLS {
        for by_the_door in [false, true] {
            let mut stage = Stage::new(&format!("unknown_{by_the_door}"), pool, prepare);
            if by_the_door {
                stage.add_column_by_the_door();
            } else {
                stage.add_column();
            }
            for round in 0..3 {
                for client in &mut stage.clients {
                    // Each on a backend of its own.
                    client.run("BEGIN");
                    client.run("COMMIT");
                    let answer = run(client, "s");
                    assert_eq!(answer.code(), "", "round {round}");
                    assert_eq!(answer.rows, both());
                    client.wire.send(
                        &[bind("", "s", &[]), describe_portal(), execute(""), sync()].concat(),
                    );
                    let frames = client.wire.until(b'Z');
                    let tags: String = frames.iter().map(|f| char::from(f.tag)).collect();
                    assert_eq!(tags, "2TDCZ");
                    assert_eq!(frames[1].body[..2], [0, 2]);
                }
            }
            // Having been told of two columns, they know them.
            let sql = format!("ALTER TABLE {} ADD COLUMN c int", stage.table);
            stage.server.admin().run(&sql);
            for client in &mut stage.clients {
                assert_eq!(run(client, "s").code(), CHANGED);
            }
            stage.door.assert_well();
        }
    }
}

/// A client that was told of the old columns is never sent the new ones for them, whatever others
/// did to the statement on the backends; and it is not stuck.
#[test]
fn trap_38_whoever_knows_the_old_columns_is_told() {
    for pool in POOLS {
        let mut stage = Stage::new("known", pool, prepare_and_describe);
        stage.add_column();
        // Others parse the same text anew, on as many backends as there are.
        let text = format!("SELECT * FROM {}", stage.table);
        let mut others: Vec<Sql> = (0..pool).map(|_| stage.door.sql("app")).collect();
        for other in &mut others {
            other.run("BEGIN");
            let batch = [&[parse("t", &text)][..], &run_of("t")].concat();
            // In a transaction nothing can be done about the first.
            if send(other, &batch).code() == CHANGED {
                other.run("ROLLBACK");
                other.run("BEGIN");
                assert_eq!(run(other, "t").rows, both());
            }
        }
        for other in &mut others {
            other.run("COMMIT");
        }
        for _ in 0..3 {
            for client in &mut stage.clients {
                let answer = run(client, "s");
                assert_eq!((answer.code(), &*answer.rows), (CHANGED, &[][..]));
                let error = answer.error.unwrap();
                assert_eq!(error.field('R'), "RevalidateCachedQuery");
            }
        }
        // It asks for the columns with the portal, or of the statement, or prepares anew.
        let client = &mut stage.clients[0];
        let with_columns = [bind("", "s", &[]), describe_portal(), execute(""), sync()];
        assert_eq!(send(client, &with_columns).rows, both());
        assert_eq!(run(client, "s").rows, both());
        if let Some(client) = stage.clients.get_mut(1) {
            assert_eq!(send(client, &[describe_statement("s"), sync()]).code(), "");
            assert_eq!(run(client, "s").rows, both());
        }
        if let Some(client) = stage.clients.get_mut(2) {
            prepare_and_describe(client, "anew", &text);
            assert_eq!(run(client, "anew").rows, both());
            assert_eq!(run(client, "s").code(), CHANGED);
        }
        stage.door.assert_well();
    }
}

/// What is sent once more has run once: a statement that changes something too.
#[test]
fn trap_38_a_batch_that_is_sent_again_runs_once() {
    for pool in POOLS {
        let stage = Stage::new("once", pool, prepare);
        let mut client = stage.door.sql("app");
        let text = format!("INSERT INTO {} (a) VALUES (7) RETURNING *", stage.table);
        prepare(&mut client, "i", &text);
        assert_eq!(run(&mut client, "i").code(), "");
        stage.add_column();
        // Two statements and a name that is new in one batch.
        let batch = [
            bind("", "i", &[]),
            execute(""),
            parse("later", "SELECT 1"),
            bind("", "later", &[]),
            execute(""),
            sync(),
        ];
        let answer = send(&mut client, &batch);
        assert_eq!(answer.code(), "");
        let row = |values: &[&str]| -> Vec<Option<String>> {
            values.iter().map(|value| Some((*value).into())).collect()
        };
        assert_eq!(answer.rows, [row(&["7", "2"]), row(&["1"])]);
        let count = format!("SELECT count(*) FROM {} WHERE a = 7", stage.table);
        assert_eq!(stage.server.admin().value(&count), "2");

        // Its Sync is yet to come.
        let sql = format!("ALTER TABLE {} ADD COLUMN c int", stage.table);
        stage.server.admin().run(&sql);
        client
            .wire
            .send(&[bind("", "i", &[]), message(b'H', b"")].concat());
        assert_eq!(client.wire.until(b'2').len(), 1);
        assert_eq!(send(&mut client, &[execute(""), sync()]).rows.len(), 1);
        assert_eq!(stage.server.admin().value(&count), "3");
        stage.door.assert_well();
    }
}

/// Where it cannot be sent again the error is PostgreSQL's, once.
#[test]
fn trap_38_what_cannot_be_sent_again_fails_once() {
    for pool in POOLS {
        let mut stage = Stage::new("fails", pool, prepare);
        stage.add_column();
        for client in &mut stage.clients {
            client.run("BEGIN");
        }
        let client = &mut stage.clients[0];
        assert_eq!(run(client, "s").code(), CHANGED);
        assert_eq!(client.status, 'E');
        assert_eq!(run(client, "s").code(), "25P02");
        for client in &mut stage.clients {
            client.run("ROLLBACK");
            client.run("BEGIN");
            assert_eq!(run(client, "s").rows, both());
            client.run("COMMIT");
        }

        // A batch behind another's Sync was sent for good.
        let sql = format!("ALTER TABLE {} ADD COLUMN c int", stage.table);
        stage.server.admin().run(&sql);
        let client = &mut stage.clients[0];
        client
            .wire
            .send(&[run_of("s"), run_of("s")].concat().concat());
        let codes = [
            client.answer().code().to_owned(),
            client.answer().code().to_owned(),
        ];
        assert_eq!(codes[0], CHANGED);
        assert_eq!(run(client, "s").code(), "");

        // Formats for the columns that were.
        let sql = format!("ALTER TABLE {} ADD COLUMN d int", stage.table);
        stage.server.admin().run(&sql);
        let formats = [0, 0, 0, 3, 0, 0, 0, 0, 0, 0];
        let bind = message(b'B', &[b"\0s\0\0\0".as_slice(), &formats].concat());
        let answer = send(client, &[bind, execute(""), sync()]);
        assert_eq!(answer.code(), CHANGED);
        assert_eq!(run(client, "s").rows[0].len(), 4);
        stage.door.assert_well();
    }
}

/// The table is gone, and comes back as another: the error is that of the day.
#[test]
fn trap_38_a_table_that_goes_and_comes_back() {
    let mut stage = Stage::new("gone", 1, prepare);
    let table = &stage.table;
    stage.server.admin().run(&format!("DROP TABLE {table}"));
    let client = &mut stage.clients[0];
    assert_eq!(run(client, "s").code(), "42P01");
    stage.server.admin().run(&format!(
        "CREATE TABLE {table} (a text); INSERT INTO {table} VALUES ('x'); \
         GRANT ALL ON {table} TO app"
    ));
    assert_eq!(run(client, "s").rows, [[Some("x".into())]]);
    stage.door.assert_well();
}
