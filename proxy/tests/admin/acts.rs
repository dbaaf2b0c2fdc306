//! What operators do takes effect, and nothing else does.

use std::thread;

use crate::support::server::Server;
use crate::support::sql::settled;
use crate::support::wire::{Failure, Received, cancel, query};
use crate::{Sql, console, door, eventually, row, show};

fn pool_state(console: &mut Sql) -> String {
    row(&show(console, "SHOW TARGETS"), "name", "shop")["pool_state"].clone()
}

#[test]
fn pause_waits_for_transactions_and_holds_clients_until_resume() {
    let door = door();
    let mut ops = console(&door, "ops");
    let mut watcher = console(&door, "watcher");
    let mut busy = door.sql("app");
    let mut idle = door.sql("writer");
    idle.run("SELECT 1");
    busy.run("BEGIN");
    ops.wire.send(&query("PAUSE"));
    eventually("the target is paused", || {
        pool_state(&mut watcher) == "paused"
    });
    // Who is in a transaction goes on; who is not waits.
    assert_eq!(busy.value("SELECT 'still here'"), "still here");
    idle.wire.send(&query("SELECT 'served'"));
    eventually("the client waits", || {
        show(&mut watcher, "SHOW POOLS")[0]["cl_waiting"] == "1"
    });
    busy.run("COMMIT");
    // Now, and not before, PAUSE is answered; the database can be restarted.
    assert_eq!(ops.answer().tags, ["PAUSE"]);
    assert_eq!(settled(&mut Server::shared().admin(), 0), Ok(()));
    assert!(show(&mut watcher, "SHOW SERVERS").is_empty());
    assert_eq!(show(&mut watcher, "SHOW STATE")[1]["value"], "yes");
    ops.run("RESUME");
    assert_eq!(idle.answer().rows[0][0].as_deref(), Some("served"));
    assert_eq!(busy.value("SELECT 'both'"), "both");
    door.assert_well();
}

#[test]
fn a_wait_for_a_pause_can_be_cancelled_and_the_pause_stays() {
    let door = door();
    let mut ops = console(&door, "ops");
    let mut watcher = console(&door, "watcher");
    let mut busy = door.sql("app");
    busy.run("BEGIN");
    ops.wire.send(&query("PAUSE shop"));
    eventually("the target is paused", || {
        pool_state(&mut watcher) == "paused"
    });
    cancel(door.port(), &ops.wire.cancel_key());
    assert_eq!(ops.answer().code(), "57014");
    assert_eq!(pool_state(&mut ops), "paused");
    assert_eq!(busy.value("SELECT 'not hit'"), "not hit");
    busy.run("COMMIT");
    ops.run("PAUSE shop");
    ops.run("RESUME shop");
    assert_eq!(busy.value("SELECT 1"), "1");
    door.assert_well();
}

/// A client that waits for a paused pool is bound by the queue timeout, and can cancel.
#[test]
fn trap_54_a_paused_pool_keeps_nobody_for_ever() {
    let sections = format!(
        "[limits]\nqueue_timeout = \"300ms\"\n{}",
        crate::CONSOLE_USERS
    );
    let door = crate::Door::run(Server::shared(), &sections);
    let mut ops = console(&door, "ops");
    let mut app = door.sql("app");
    ops.run("PAUSE");
    assert_eq!(app.try_run("SELECT 1").code(), "53300");
    ops.run("RESUME");
    assert_eq!(app.value("SELECT 1"), "1");
    let usual = crate::door();
    let mut ops = console(&usual, "ops");
    let mut app = usual.sql("app");
    let key = app.wire.cancel_key();
    ops.run("PAUSE");
    app.wire.send(&query("SELECT 'never'"));
    eventually("the client waits", || {
        show(&mut ops, "SHOW POOLS")[0]["cl_waiting"] == "1"
    });
    cancel(usual.port(), &key);
    assert_eq!(app.answer().code(), "57014");
    // The cancel was for that wait alone.
    app.wire.send(&query("SELECT 'served'"));
    ops.run("RESUME");
    assert_eq!(app.answer().rows.len(), 1);
    usual.assert_well();
}

#[test]
fn kill_ends_one_session_or_all_of_a_target() {
    let door = door();
    let mut ops = console(&door, "ops");
    let mut app = door.sql("app");
    let mut writer = door.sql("writer");
    app.run("BEGIN");
    let id = row(&show(&mut ops, "SHOW CLIENTS"), "user", "app")["id"].clone();
    ops.run(&format!("KILL {id}"));
    let answer = app.answer_at_end();
    assert_eq!(answer, "57P01");
    assert_eq!(writer.value("SELECT 'not meant'"), "not meant");
    eventually("the client is gone", || {
        show(&mut ops, "SHOW CLIENTS").len() == 2
    });
    assert_eq!(ops.try_run(&format!("KILL_CLIENT {id}")).code(), "42704");
    // All of a target: while a statement runs, too.
    writer.wire.send(&query("SELECT pg_sleep(60), 'killed'"));
    eventually("it runs", || {
        show(&mut ops, "SHOW POOLS")[0]["sv_active"] == "1"
    });
    assert_eq!(ops.try_run("KILL shop").tags, ["KILL 1"]);
    assert_eq!(writer.answer_at_end(), "57P01");
    assert_eq!(pool_state(&mut ops), "paused");
    // Its backend does not go on without it.
    assert_eq!(settled(&mut Server::shared().admin(), 0), Ok(()));
    ops.run("RESUME shop");
    assert_eq!(door.sql("app").value("SELECT 1"), "1");
    door.assert_well();
}

#[test]
fn reconnect_replaces_backends_as_they_become_free() {
    let door = door();
    let mut ops = console(&door, "ops");
    let mut app = door.sql("app");
    let mut writer = door.sql("writer");
    let pid = "SELECT pg_backend_pid()";
    app.run("BEGIN");
    let (busy, idle) = (app.value(pid), writer.value(pid));
    ops.run("RECONNECT shop");
    assert_ne!(writer.value(pid), idle);
    assert_eq!(app.value(pid), busy);
    let servers = show(&mut ops, "SHOW SERVERS");
    assert_eq!(row(&servers, "remote_pid", &busy)["close_needed"], "1");
    app.run("COMMIT");
    assert_ne!(app.value(pid), busy);
    ops.run("WAIT_CLOSE");
    door.assert_well();
}

#[test]
fn disable_turns_new_sessions_away() {
    let door = door();
    let mut ops = console(&door, "ops");
    let mut app = door.sql("app");
    ops.run("DISABLE shop");
    match Sql::open(&door.endpoint("writer")) {
        Err(Failure::Refused(error)) => assert_eq!(error.code(), "57P03"),
        _ => panic!("a new session"),
    }
    assert_eq!(app.value("SELECT 'here'"), "here");
    assert_eq!(show(&mut ops, "SHOW DATABASES")[0]["disabled"], "1");
    ops.run("ENABLE shop");
    assert_eq!(door.sql("writer").value("SELECT 1"), "1");
    door.assert_well();
}

/// What an operator did to a target survives a reload that makes it anew.
#[test]
fn a_pause_survives_a_reload() {
    let door = door();
    let mut ops = console(&door, "ops");
    ops.run("PAUSE shop");
    let file = door.dir().join("bosdb.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("pool_size = 2", "pool_size = 3")).unwrap();
    ops.run("RELOAD");
    let shop = show(&mut ops, "SHOW DATABASES")[0].clone();
    assert_eq!((&*shop["pool_size"], &*shop["paused"]), ("3", "1"));
    ops.run("RESUME");
    assert_eq!(door.sql("app").value("SELECT 1"), "1");
    // A file that is wrong changes nothing, and the operator is told.
    std::fs::write(&file, "nonsense").unwrap();
    let answer = ops.try_run("RELOAD");
    assert_eq!(answer.code(), "F0000");
    assert!(
        answer.error.unwrap().field('D').contains("bosdb.toml"),
        "what is wrong is told"
    );
    assert_eq!(door.sql("app").value("SELECT 1"), "1");
    door.assert_well();
}

#[test]
fn shutdown_ends_sessions_with_their_transactions() {
    let door = door();
    let mut ops = console(&door, "ops");
    let mut idle = door.sql("writer");
    let mut busy = door.sql("app");
    busy.run("BEGIN");
    ops.wire.send(&query("SHUTDOWN"));
    assert_eq!(idle.answer_at_end(), "57P01");
    assert_eq!(busy.value("SELECT 'to the end'"), "to the end");
    busy.run("COMMIT");
    assert_eq!(busy.answer_at_end(), "57P01");
    assert!(door.wait().success());
}

#[test]
fn shutdown_can_wait_for_clients_to_leave() {
    let door = door();
    let mut ops = console(&door, "ops");
    let mut app = door.sql("app");
    ops.run("SHUTDOWN WAIT_FOR_CLIENTS");
    eventually("nobody is let in", || {
        Sql::open(&door.endpoint("writer")).is_err()
    });
    for _ in 0..3 {
        assert_eq!(app.value("SELECT 'as ever'"), "as ever");
        thread::sleep(std::time::Duration::from_millis(300));
    }
    assert_eq!(show(&mut ops, "SHOW STATE")[3]["value"], "yes");
    drop(app);
    assert_eq!(ops.answer_at_end(), "57P01");
    assert!(door.wait().success());
}

trait AtEnd {
    /// The SQLSTATE of the last error before the server closed.
    fn answer_at_end(&mut self) -> String;
}

impl AtEnd for Sql {
    fn answer_at_end(&mut self) -> String {
        let mut code = String::new();
        loop {
            match self.wire.receive() {
                Received::Frame(frame) if frame.tag == b'E' => {
                    code = crate::support::wire::ServerError::parse(&frame.body)
                        .code()
                        .to_owned();
                }
                Received::Frame(_) => {}
                Received::Closed | Received::Truncated => return code,
                Received::Hung => panic!("the session goes on"),
            }
        }
    }
}
