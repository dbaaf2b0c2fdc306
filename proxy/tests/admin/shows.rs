//! What is shown is so.

use crate::support::wire::{bind, execute, parse, query, sync};
use crate::{console, door, eventually, row, show};

#[test]
fn clients_servers_and_who_uses_whom() {
    let door = door();
    let mut watcher = console(&door, "watcher");
    let mut app =
        crate::Sql::open(&door.endpoint("app").with("application_name", "till 7")).unwrap();
    let mut rival = door.sql("writer");
    app.run("BEGIN");
    rival.run("BEGIN");
    let mut waiting = door.sql("root");
    waiting.wire.send(&query("SELECT 1"));
    eventually("somebody waits", || {
        show(&mut watcher, "SHOW POOLS")[0]["cl_waiting"] == "1"
    });
    let pool = show(&mut watcher, "SHOW POOLS")[0].clone();
    assert_eq!(
        [&*pool["cl_active"], &*pool["sv_active"], &*pool["sv_idle"]],
        ["2", "2", "0"]
    );
    let clients = show(&mut watcher, "SHOW CLIENTS");
    assert_eq!(clients.len(), 4, "{clients:?}");
    let client = row(&clients, "user", "app");
    assert_eq!(client["state"], "active");
    assert_eq!(client["application_name"], "till 7");
    assert_eq!(client["addr"], "127.0.0.1");
    assert_eq!(client["local_port"], door.port().to_string());
    assert!(client["connect_time"].ends_with(" UTC"), "{client:?}");
    assert_eq!(row(&clients, "user", "root")["state"], "waiting");
    assert_eq!(row(&clients, "user", "watcher")["database"], "bosdb");
    let servers = show(&mut watcher, "SHOW SERVERS");
    assert_eq!(servers.len(), 2, "{servers:?}");
    let pid = app.value("SELECT pg_backend_pid()");
    let server = row(&servers, "remote_pid", &pid);
    assert_eq!(server["link"], client["ptr"]);
    assert_eq!(server["ptr"], client["link"]);
    assert_eq!(server["state"], "active");
    assert_eq!(server["application_name"], "till 7");
    assert_eq!(show(&mut watcher, "SHOW SOCKETS").len(), 6);
    let lists = show(&mut watcher, "SHOW LISTS");
    assert_eq!(row(&lists, "list", "used_clients")["items"], "4");
    assert_eq!(row(&lists, "list", "used_servers")["items"], "2");
    let users = show(&mut watcher, "SHOW USERS");
    assert_eq!(
        row(&users, "name", "app")["current_client_connections"],
        "1"
    );
    assert_eq!(row(&users, "name", "ops")["admin_console"], "operate");
    app.run("COMMIT");
    assert_eq!(waiting.answer().rows.len(), 1);
    rival.run("COMMIT");
    eventually("everybody is idle", || {
        let pool = show(&mut watcher, "SHOW POOLS")[0].clone();
        [&*pool["cl_active"], &*pool["sv_active"], &*pool["sv_idle"]] == ["3", "0", "2"]
    });
    assert_eq!(
        row(&show(&mut watcher, "SHOW CLIENTS"), "user", "app")["state"],
        "idle"
    );
    door.assert_well();
}

#[test]
fn pins_with_their_reasons() {
    let door = door();
    let mut watcher = console(&door, "watcher");
    let mut app = door.sql("app");
    app.run("SELECT 1");
    assert!(show(&mut watcher, "SHOW PINS").is_empty());
    app.run("LISTEN news");
    app.run("CREATE TEMP TABLE kept (a int)");
    let pins = show(&mut watcher, "SHOW PINS");
    let pin = row(&pins, "user", "app");
    assert!(pin["reasons"].contains("listen"), "{pin:?}");
    assert!(pin["reasons"].contains("temp_object"), "{pin:?}");
    app.run("DISCARD ALL");
    eventually("the pin is gone", || {
        show(&mut watcher, "SHOW PINS").is_empty()
    });
    door.assert_well();
}

#[test]
fn decisions_by_kind() {
    let door = door();
    let mut watcher = console(&door, "watcher");
    let mut analyst = door.sql("analyst");
    analyst.run("SELECT 1");
    assert_eq!(analyst.try_run("CREATE TABLE no (a int)").code(), "25006");
    let decisions = show(&mut watcher, "SHOW DECISIONS");
    assert_eq!(row(&decisions, "kind", "read")["allowed"], "1");
    assert_eq!(row(&decisions, "kind", "ddl")["denied"], "1");
    let rules = show(&mut watcher, "SHOW RULES");
    assert!(
        rules.iter().any(|rule| rule["action"] == "refused"),
        "{rules:?}"
    );
    door.assert_well();
}

/// Neither SQL text, nor a password, nor a verifier, whoever asks for whatever.
#[test]
fn trap_09_nothing_shown_is_secret() {
    let door = door();
    let mut app = door.sql("app");
    app.run("BEGIN");
    app.run("SELECT 'a literal of somebody'");
    let mut ops = console(&door, "ops");
    for what in show(&mut ops, "SHOW HELP") {
        let command = &what["command"];
        if !command.starts_with("SHOW ") {
            continue;
        }
        let shown = format!("{:?}", show(&mut ops, command));
        for secret in ["literal", "secret", "SCRAM", "correct horse"] {
            assert!(!shown.contains(secret), "{secret} in {command}: {shown}");
        }
    }
    door.assert_well();
}

/// A pipeline is answered all at once nearly; each moment of it counts once.
#[test]
fn trap_61_a_pipeline_is_not_counted_more_than_once() {
    let door = door();
    let mut watcher = console(&door, "watcher");
    let mut app = door.sql("app");
    let one = |sql: &str| [parse("", sql), bind("", "", &[]), execute("")].concat();
    let mut batch = Vec::new();
    for _ in 0..8 {
        batch.extend(one("SELECT pg_sleep(0.05)"));
    }
    batch.extend(sync());
    app.wire.send(&batch);
    app.wire.until(b'Z');
    let stats = show(&mut watcher, "SHOW STATS")[0].clone();
    let number = |name: &str| stats[name].parse::<u64>().unwrap();
    assert_eq!(number("total_query_count"), 8);
    assert_eq!(number("total_xact_count"), 1);
    // The statements ran within the one transaction.
    assert!(
        number("total_query_time") <= number("total_xact_time"),
        "{stats:?}"
    );
    assert!(number("total_query_time") >= 8 * 50_000, "{stats:?}");
    // An idle period: averages over nothing are numbers too.
    for column in stats.keys().filter(|name| name.starts_with("avg_")) {
        number(column);
    }
    door.assert_well();
}
