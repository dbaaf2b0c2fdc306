//! Backends that die, in every moment they can.

use std::thread;
use std::time::{Duration, Instant};

use crate::mysql::command;
use crate::mysql::door::Door;
use crate::mysql::link::Link;
use crate::mysql::server::{ACCOUNT, Server, Sql};
use crate::stage;
use crate::support::door::PoolMode;

/// Longer than anything honest takes, and shorter than a hang.
const SOON: Duration = Duration::from_secs(15);

/// Ends all backends of BosDB's.
fn kill_backends(server: &Server) -> usize {
    let mut admin = server.admin();
    let ids = admin.run(&format!(
        "SELECT id FROM information_schema.processlist WHERE user = '{ACCOUNT}'"
    ));
    for row in &ids.rows {
        let id = row[0].as_deref().unwrap();
        admin.try_run(&format!("KILL {id}"));
    }
    ids.rows.len()
}

fn assert_lost(sql: &mut Sql, started: Instant) {
    let rows = sql.link.rows();
    let (code, words) = rows.error.expect("the statement is lost");
    let lost = [
        0, 1053, 1105, 1152, 1158, 1159, 1160, 1161, 1184, 1317, 1927, 2006, 2013,
    ];
    assert!(lost.contains(&code), "{code} {words}");
    assert!(started.elapsed() < SOON);
}

#[test]
fn a_backend_dies_in_a_statement() {
    let stage = stage();
    let mut sql = stage.door.sql("writer");
    let started = Instant::now();
    sql.link.send_command(&command::query(b"SELECT SLEEP(30)"));
    thread::sleep(Duration::from_millis(300));
    assert!(kill_backends(stage.server) > 0);
    assert_lost(&mut sql, started);
    stage.assert_well();
}

#[test]
fn a_backend_dies_in_a_transaction() {
    let stage = stage();
    let mut sql = stage.door.sql("writer");
    sql.run("BEGIN");
    sql.run("UPDATE items SET note = 'lost'");
    kill_backends(stage.server);
    let started = Instant::now();
    sql.link.send_command(&command::query(b"SELECT 1"));
    assert_lost(&mut sql, started);
    let lost = "SELECT COUNT(*) FROM items WHERE note = 'lost'";
    assert_eq!(stage.server.admin().value(lost), "0");
    stage.assert_well();
}

#[test]
fn a_backend_dies_in_a_result() {
    let stage = stage();
    let mut sql = stage.door.sql("writer");
    let started = Instant::now();
    sql.link.send_command(&command::query(
        b"SELECT REPEAT('x', 100000), SLEEP(0.01) FROM seq_1_to_3000",
    ));
    thread::sleep(Duration::from_millis(300));
    kill_backends(stage.server);
    let rows = sql.link.rows();
    assert!(rows.error.is_some() && rows.rows.len() < 3000);
    assert!(started.elapsed() < SOON);
    stage.assert_well();
}

/// The server crashes and comes back; sessions outlive it.
#[test]
fn the_server_crashes_and_comes_back() {
    let mut server = Server::start();
    let door = Door::open(&server, PoolMode::Transaction, 2);
    let mut idle = door.sql("writer");
    assert_eq!(idle.value("SELECT 1"), "1");
    let mut busy = door.sql("writer");
    busy.run("BEGIN");
    server.crash();
    let started = Instant::now();
    assert!(busy.try_run("SELECT 1").error.is_some());
    assert!(idle.try_run("SELECT 1").error.is_some());
    assert!(started.elapsed() < SOON);
    server.restart();
    for _ in 0..200 {
        thread::sleep(Duration::from_millis(50));
        if let Ok(mut link) = Link::open(&door.endpoint("writer")) {
            link.send_command(&command::query(b"SELECT 7"));
            if link.rows().error.is_none() {
                door.assert_well();
                return;
            }
        }
    }
    panic!("never well again:\n{}", door.stderr());
}
