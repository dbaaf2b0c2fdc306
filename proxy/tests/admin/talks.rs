//! The console speaks both protocols and is polite to drivers.

use tokio_postgres::NoTls;

use crate::support::server::bin_dir;
use crate::support::wire::{execute, message, parse, query, sync};
use crate::{console, door, endpoint, names, raw_values};

/// A Bind of an unnamed statement to an unnamed portal, results in this format.
fn bind_with(format: i16) -> Vec<u8> {
    let mut body = b"\0\0\0\0\0\0".to_vec();
    body.extend(1_i16.to_be_bytes());
    body.extend(format.to_be_bytes());
    message(b'B', &body)
}

#[test]
fn extended_with_binary_results() {
    let door = door();
    let mut watcher = console(&door, "watcher");
    watcher.wire.send(
        &[
            parse("", "SHOW LISTS"),
            message(b'D', b"S\0"),
            bind_with(1),
            execute(""),
            sync(),
        ]
        .concat(),
    );
    let frames = watcher.wire.until(b'Z');
    let tags: String = frames.iter().map(|frame| char::from(frame.tag)).collect();
    assert!(tags.starts_with("1tT2D") && tags.ends_with("CZ"), "{tags}");
    assert_eq!(names(&frames[2].body), ["list", "items"]);
    let first = raw_values(&frames[4].body);
    assert_eq!(first[0].as_deref(), Some(b"databases".as_slice()));
    assert_eq!(first[1].as_deref(), Some(1_i32.to_be_bytes().as_slice()));
    door.assert_well();
}

#[test]
fn portals_are_sent_in_pieces() {
    let door = door();
    let mut watcher = console(&door, "watcher");
    let some = |n: i32| message(b'E', &[b"\0".as_slice(), &n.to_be_bytes()].concat());
    watcher.wire.send(
        &[
            parse("", "SHOW LISTS"),
            bind_with(0),
            some(2),
            some(0),
            sync(),
        ]
        .concat(),
    );
    let frames = watcher.wire.until(b'Z');
    let tags: String = frames.iter().map(|frame| char::from(frame.tag)).collect();
    assert_eq!(tags, format!("12DDs{}CZ", "D".repeat(12)));
    door.assert_well();
}

#[test]
fn errors_leave_the_connection_usable() {
    let door = door();
    let mut ops = console(&door, "ops");
    let cases = [
        ("SELECT * FROM pg_class", "42601"),
        ("SHOW EVERYTHING", "42601"),
        ("PAUSE nowhere", "3D000"),
        ("PAUSE \"x\"; DROP TABLE y\"", "42601"),
        ("DISABLE \"x'; DROP TABLE y; --\"", "3D000"),
        ("KILL_CLIENT 999999999", "42704"),
        ("KILL_CLIENT 99999999999999999999999", "42601"),
        ("KILL_CLIENT -1", "42601"),
        ("SET max_client_conn = 5", "42704"),
        ("PAUSE \"", "42601"),
        ("SHOW \u{202e}POOLS", "42601"),
    ];
    for (command, code) in cases {
        let answer = ops.try_run(command);
        assert_eq!(answer.code(), code, "{command}: {answer:?}");
        let hint = answer.error.unwrap().field('H').to_owned();
        assert!(!hint.is_empty(), "{command}");
        assert_eq!(ops.value("SELECT 1"), "1", "{command}");
    }
    // A batch that fails is skipped to its end, and answered once.
    ops.wire.send(
        &[
            parse("", "NONSENSE"),
            bind_with(0),
            execute(""),
            sync(),
            query("SELECT 1"),
        ]
        .concat(),
    );
    let frames = ops.wire.until(b'Z');
    let tags: String = frames.iter().map(|frame| char::from(frame.tag)).collect();
    assert_eq!(tags, "EZ");
    assert_eq!(ops.answer().rows.len(), 1);
    // Values for a command that takes none, formats that do not fit, names that are not there.
    for batch in [
        [
            parse("", "SHOW LISTS"),
            crate::support::wire::bind("", "", &["x"]),
        ]
        .concat(),
        [parse("", "SHOW LISTS"), bind_with(7)].concat(),
        crate::support::wire::bind("", "nobody", &[]),
        execute("nobody"),
        message(b'D', b"Snobody\0"),
    ] {
        ops.wire.send(&[batch, sync()].concat());
        let frames = ops.wire.until(b'Z');
        assert!(frames.iter().any(|frame| frame.tag == b'E'), "{frames:?}");
    }
    // Not UTF-8; and more than any command needs, which ends the session.
    ops.wire.send(&message(b'Q', b"SHOW \xff\0"));
    assert_eq!(ops.answer().code(), "22021");
    ops.wire.send(&query(&"PAUSE ".repeat(20_000)));
    let answer = ops.answer();
    assert_eq!((answer.code(), answer.closed), ("08P01", true));
    door.assert_well();
}

#[test]
fn transactions_are_those_drivers_expect() {
    let door = door();
    let mut ops = console(&door, "ops");
    ops.run("BEGIN");
    assert_eq!(ops.status, 'T');
    assert_eq!(ops.rows("SHOW STATE").len(), 5);
    assert_eq!(ops.try_run("NONSENSE").code(), "42601");
    assert_eq!(ops.status, 'E');
    assert_eq!(ops.try_run("SHOW STATE").code(), "25P02");
    assert_eq!(ops.try_run("COMMIT").tags, ["ROLLBACK"]);
    assert_eq!(ops.status, 'I');
    assert!(ops.value("SELECT version()").contains("BosDB"));
    assert!(ops.try_run("").tags.is_empty());
    door.assert_well();
}

#[tokio::test]
async fn tokio_postgres_asks_in_binary() {
    let door = door();
    let endpoint = endpoint(&door, "watcher");
    let (client, connection) = tokio_postgres::Config::new()
        .host("127.0.0.1")
        .port(endpoint.port)
        .user(&endpoint.login.user)
        .password(&endpoint.login.password)
        .dbname("bosdb")
        .connect(NoTls)
        .await
        .unwrap();
    let served = tokio::spawn(connection);
    let rows = client.query("SHOW POOLS", &[]).await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].get::<_, &str>("database"), "shop");
    assert_eq!(rows[0].get::<_, i32>("cl_waiting"), 0);
    assert_eq!(rows[0].get::<_, Option<&str>>("load_balance_hosts"), None);
    let rows = client.query("SHOW TARGETS", &[]).await.unwrap();
    assert!(!rows[0].get::<_, bool>("disabled"));
    let rows = client.query("SHOW DECISIONS", &[]).await.unwrap();
    assert_eq!(rows[0].get::<_, i64>("denied"), 0);
    let denied = client.execute("PAUSE", &[]).await.unwrap_err();
    assert_eq!(denied.code().unwrap().code(), "42501");
    drop(client);
    served.await.unwrap().unwrap();
    door.assert_well();
}

#[test]
fn psql_shows_tables() {
    let door = door();
    let endpoint = endpoint(&door, "watcher");
    let output = std::process::Command::new(bin_dir().join("psql"))
        .args([
            "-X",
            "-At",
            "-h",
            "127.0.0.1",
            "-U",
            "watcher",
            "-d",
            "bosdb",
        ])
        .args(["-p", &endpoint.port.to_string()])
        .args(["-c", "SHOW HELP", "-c", "SHOW STATE", "-c", "SHOW POOLS"])
        .env("PGPASSWORD", &endpoint.login.password)
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{output:?}");
    for part in [
        "SHOW POOLS|stats|",
        "PAUSE [target]|operate|",
        "active|yes",
        "shop|app|",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    door.assert_well();
}
