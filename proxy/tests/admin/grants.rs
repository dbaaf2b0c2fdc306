//! Who may do what in the console.

use std::thread;
use std::time::Duration;

use crate::support::server::Server;
use crate::{assert_recorded, console, door, eventually, recorded, refused, row, show};

/// Everything that acts, and would be seen to if it did.
const ACTS: &[&str] = &[
    "PAUSE",
    "PAUSE shop",
    "RESUME",
    "RECONNECT",
    "WAIT_CLOSE",
    "KILL",
    "KILL shop",
    "KILL 1",
    "KILL_CLIENT 1",
    "DISABLE shop",
    "ENABLE shop",
    "RELOAD",
    "SHUTDOWN",
    "SHUTDOWN WAIT_FOR_CLIENTS",
];

#[test]
fn trap_09_only_who_was_let_in_is_in() {
    let door = door();
    // Rights on data, even all of them, are none in the console.
    for user in ["app", "root", "writer", "analyst"] {
        assert_eq!(refused(&door, user), "3D000", "{user}");
    }
    for user in ["ops", "watcher"] {
        assert_eq!(console(&door, user).status, 'I');
    }
    // The console is no target: a wrong password is told as anywhere.
    let mut stranger = crate::endpoint(&door, "ops");
    stranger.login.password = "guessed".to_owned();
    match crate::support::sql::Sql::open(&stranger) {
        Err(crate::Failure::Refused(error)) => assert_eq!(error.code(), "28P01"),
        _ => panic!("a guessed password"),
    }
    door.assert_well();
}

#[test]
fn trap_09_who_may_look_may_not_act() {
    let door = door();
    let mut app = door.sql("app");
    app.run("BEGIN");
    let mut watcher = console(&door, "watcher");
    for act in ACTS {
        let answer = watcher.try_run(act);
        assert_eq!(answer.code(), "42501", "{act}: {answer:?}");
        assert!(answer.tags.is_empty(), "{act}: {answer:?}");
        // Usable as before.
        assert_eq!(show(&mut watcher, "SHOW STATE").len(), 5);
    }
    // Nothing of it happened.
    assert_eq!(app.value("SELECT 'here'"), "here");
    app.run("COMMIT");
    let targets = show(&mut watcher, "SHOW TARGETS");
    let shop = row(&targets, "name", "shop");
    assert_eq!((&*shop["pool_state"], &*shop["disabled"]), ("open", "f"));
    drop(door.sql("app"));
    // All of it is in the audit log, as denied.
    assert_recorded(&door, "watcher", "KILL_CLIENT 1", "deny", "42501");
    assert_recorded(
        &door,
        "watcher",
        "SHUTDOWN WAIT_FOR_CLIENTS",
        "deny",
        "42501",
    );
    let denied = recorded(&door)
        .iter()
        .filter(|command| command.2 == "deny")
        .count();
    assert_eq!(denied, ACTS.len());
    door.assert_well();
}

/// A grant that a reload takes away is gone at once, in the sessions that are there too.
#[test]
fn trap_09_a_grant_is_looked_up_for_each_command() {
    let door = door();
    let mut ops = console(&door, "ops");
    ops.run("PAUSE shop");
    ops.run("RESUME shop");
    let less = crate::CONSOLE_USERS.replace("\"operate\"", "\"stats\"");
    door.configure(Server::shared(), &less, &crate::USERS);
    ops.run("RELOAD");
    assert_eq!(ops.try_run("PAUSE shop").code(), "42501");
    assert_eq!(show(&mut ops, "SHOW STATE").len(), 5);
    let none = crate::CONSOLE_USERS.replace("\"operate\"", "\"none\"");
    door.configure(Server::shared(), &none, &crate::USERS);
    door.signal(nix::sys::signal::Signal::SIGHUP);
    eventually("the user has to leave", || {
        let answer = ops.try_run("SHOW STATE");
        thread::sleep(Duration::from_millis(20));
        answer.closed && answer.code() == "28000"
    });
    assert_eq!(refused(&door, "ops"), "3D000");
    door.assert_well();
}

/// What was done is in the log as its own kind, before it is done, by whom.
#[test]
fn commands_are_recorded() {
    let door = door();
    let mut ops = console(&door, "ops");
    ops.run("SHOW POOLS");
    ops.run("pause \"shop\"; resume shop;");
    assert_eq!(
        ops.try_run("ALTER USER x PASSWORD 'hunter2'").code(),
        "42601"
    );
    assert_recorded(&door, "ops", "SHOW POOLS", "allow", "");
    assert_recorded(&door, "ops", "PAUSE \"shop\"", "allow", "");
    assert_recorded(&door, "ops", "RESUME \"shop\"", "allow", "");
    eventually(
        "what is no command is recorded, without its literals",
        || {
            let commands = recorded(&door);
            assert!(!commands.iter().any(|command| command.1.contains("hunter2")));
            commands
                .iter()
                .any(|command| command.1.starts_with("ALTER USER x") && command.3 == "42601")
        },
    );
    door.assert_well();
}
