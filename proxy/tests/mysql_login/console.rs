//! The admin console over this wire.

use std::process::Command;

use crate::open;
use crate::raw::{As, Raw, refused};

#[test]
fn the_console_answers_its_commands() {
    let (door, port) = open("", "");
    let mut raw = Raw::dial(port).unwrap();
    assert!(raw.version.starts_with("8.0.36-BosDB-"), "{}", raw.version);
    raw.log_in(&As::sha2("boss", "boss secret")).unwrap();
    let reply = raw.query("SHOW TARGETS");
    let text: Vec<_> = reply.iter().map(|p| String::from_utf8_lossy(p)).collect();
    assert!(text.iter().any(|payload| payload.contains("last_failure")));
    assert!(text[text.len() - 2].contains("shop"), "{text:?}");
    let clients = raw.query("SHOW CLIENTS");
    let row = String::from_utf8_lossy(&clients[clients.len() - 2]).into_owned();
    assert!(row.contains("boss") && row.contains("raw test"), "{row}");
    assert_eq!(refused(&raw.query("SHOW NOTHING")[0]).0, 1064);
    assert_eq!(refused(&raw.query("KILL_CLIENT 99")[0]).0, 1105);
    assert_eq!(raw.query("DISABLE shop")[0][0], 0);
    assert_eq!(raw.query("ENABLE shop")[0][0], 0);
    // What is no command of the console is refused by its number, and the session goes on.
    for (payload, errno) in [
        (&b"\x16SELECT ?"[..], 1295),
        (b"\x17\x01\0\0\0\0\x01\0\0\0", 1243),
        (b"\x12\x04\0\0\0", 1047),
        (b"\x0c\x01\0\0\0", 1047),
        (b"\x02shop", 1049),
    ] {
        raw.sequence = 0;
        raw.send(payload);
        assert_eq!(refused(&raw.read().unwrap()).0, errno, "{payload:?}");
    }
    for payload in [&b"\x0e"[..], b"\x02bosdb", b"\x1f"] {
        raw.sequence = 0;
        raw.send(payload);
        assert_eq!(raw.read().unwrap()[0], 0, "{payload:?}");
    }
    // One that breaks the protocol is told so, and it ends.
    raw.sequence = 5;
    raw.send(b"\x0e");
    raw.sequence = 1;
    assert_eq!(refused(&raw.read().unwrap()).0, 1835);
    assert!(raw.read().is_none());
    door.assert_well();
}

#[test]
fn who_may_not_go_there_is_told_so_alike() {
    let other = "[[user]]\nname = \"other\"\npassword = \"other secret\"\nrights = \"admin\"\n";
    let (door, port) = open("", other);
    let log_in = |user, database| {
        let password = format!("{user} secret");
        let who = As {
            database,
            ..As::sha2(user, &password)
        };
        Raw::dial(port).unwrap().log_in(&who).unwrap_err()
    };
    let no_grant = log_in("other", "bosdb");
    assert_eq!((no_grant.0, &*no_grant.1), (1049, "42000"));
    let none = log_in("boss", "nowhere");
    assert_eq!(no_grant.2, none.2.replace("nowhere", "bosdb"));
    door.assert_well();
}

/// MariaDB's own client, which says the password as it is within one machine.
#[test]
fn the_command_line_client_gets_in() {
    if Command::new("mariadb").arg("--version").output().is_err() {
        println!("skipped: there is no mariadb client");
        return;
    }
    let (door, port) = open("", "");
    let run = |user: &str, text: &str| {
        let output = Command::new("mariadb")
            .args(["--no-defaults", "-h127.0.0.1", "-N"])
            .arg(format!("-P{port}"))
            .arg(format!("-u{user}"))
            .arg(format!("-p{user} secret"))
            .args(["bosdb", "-e", text])
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{user} {text}: {errors}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let native = Command::new("mariadb")
        .args(["--no-defaults", "-h127.0.0.1", "-uold", "-pold secret"])
        .args([
            "--default-auth=mysql_native_password",
            "bosdb",
            "-e",
            "SHOW STATE",
        ])
        .arg(format!("-P{port}"))
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&native.stderr);
    assert!(native.status.success(), "{errors}");
    for user in ["boss", "old", "boss"] {
        assert!(run(user, "SHOW VERSION").contains("BosDB"));
        assert!(run(user, "\\s").contains("admin console"));
    }
    let both = run("boss", "SELECT DATABASE(), @@autocommit; SHOW STATE");
    assert!(
        both.starts_with("bosdb\t1\n") && both.contains("draining\tno"),
        "{both}"
    );
    door.assert_well();
}
