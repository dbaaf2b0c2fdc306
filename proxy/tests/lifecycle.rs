//! Opening, reloading, draining: a door from a configuration file, its health, its TLS.
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

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use nix::sys::signal::Signal;
use support::door::{Door, USERS, User};
use support::server::{Server, bin_dir};
use support::sql::Sql;
use support::wire::{Failure, Received, Wire, query, ssl_request, startup};

/// What an HTTP GET gives: the status line and all that follows.
fn get(port: u16, path: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(support::wire::HANG)).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

/// Tries until it is so. What never becomes so is a failure.
fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..1000 {
        if is_so() {
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("never: {what}");
}

#[test]
fn health_and_metrics() {
    let server = Server::shared();
    let door = Door::run(server, "");
    let port = door.admin_port();
    for path in ["/healthz", "/readyz"] {
        let answer = get(port, path);
        assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
    }
    door.sql("writer").run("SELECT 1");
    door.sql("analyst").try_run("CREATE TABLE nothing (id int)");
    let metrics = get(port, "/metrics");
    assert!(metrics.starts_with("HTTP/1.1 200"), "{metrics}");
    assert!(metrics.contains("# TYPE bosdb_"), "{metrics}");
    for secret in ["writer secret", support::server::PASSWORD] {
        assert!(!metrics.contains(secret), "{metrics}");
    }
    for path in ["/", "/nothing", "/metrics/../etc/passwd"] {
        assert!(get(port, path).starts_with("HTTP/1.1 404"), "{path}");
    }
    door.assert_well();
}

#[test]
fn a_stop_lets_transactions_end() {
    let server = Server::shared();
    server
        .admin()
        .run("CREATE TABLE IF NOT EXISTS journal (what text)");
    let door = Door::run(server, "");
    let mut busy = door.sql("writer");
    let mut idle = door.sql("writer");
    idle.run("SELECT 1");
    busy.run("BEGIN");
    busy.run("INSERT INTO journal VALUES ('drained')");
    door.signal(Signal::SIGTERM);
    // Nobody new gets in ...
    eventually("no new sessions", || {
        Sql::open(&door.endpoint("writer")).is_err()
    });
    // ... the transaction goes on to its end, and then the sessions are told to go.
    busy.run("INSERT INTO journal VALUES ('drained')");
    assert_eq!(busy.try_run("COMMIT").tags, ["COMMIT"]);
    let farewell = idle.try_run("SELECT 1");
    assert!(farewell.closed, "{farewell:?}");
    drop((busy, idle));
    assert!(door.wait().success(), "{}", door.stderr());
    let kept = server
        .admin()
        .value("SELECT count(*) FROM journal WHERE what = 'drained'");
    assert_eq!(kept, "2");
    let output = door.audit(&["verify"]);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
}

#[test]
fn a_stop_does_not_wait_for_ever() {
    let server = Server::shared();
    let door = Door::run(server, "[limits]\ndrain_timeout = \"500ms\"");
    let mut busy = door.sql("writer");
    busy.run("BEGIN");
    door.signal(Signal::SIGTERM);
    assert!(door.wait().success(), "{}", door.stderr());
    assert!(busy.try_run("COMMIT").tags.is_empty());
    eventually("the server rolls back", || {
        let open = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'app'";
        server.admin().value(open) == "0"
    });
}

#[test]
fn a_reload_changes_users_and_spares_sessions() {
    let server = Server::shared();
    let door = Door::run(server, "");
    let mut session = door.sql("writer");
    session.run("SELECT 1");
    let users: Vec<User> = USERS
        .iter()
        .map(|user| {
            if user.0 == "analyst" {
                ("analyst", "new secret", "read")
            } else {
                *user
            }
        })
        .chain([("newcomer", "newcomer secret", "read")])
        .collect();
    door.configure(server, "", &users);
    door.signal(Signal::SIGHUP);
    let mut newcomer = door.endpoint("analyst");
    newcomer.login.user = "newcomer".to_owned();
    newcomer.login.password = "newcomer secret".to_owned();
    eventually("the new user gets in", || Sql::open(&newcomer).is_ok());
    assert!(
        Sql::open(&door.endpoint("analyst")).is_err(),
        "the old password still opens"
    );
    assert_eq!(session.value("SELECT 'still here'"), "still here");
    // A file with a mistake changes nothing.
    std::fs::write(door.dir().join("bosdb.toml"), "[nonsense]\n").unwrap();
    let before = door.stderr().len();
    door.signal(Signal::SIGHUP);
    eventually("the mistake is told", || door.stderr().len() > before);
    assert_eq!(Sql::open(&newcomer).unwrap().value("SELECT 1"), "1");
    assert_eq!(session.value("SELECT 'still here'"), "still here");
    door.assert_well();
}

#[test]
fn a_reload_that_lowers_rights_changes_the_backend() {
    let server = Server::shared();
    let door = Door::run(server, "");
    let mut session = door.sql("writer");
    // A temporary table ties the session to its backend, which was opened to write.
    session.run("CREATE TEMP TABLE held (n int)");
    let mode = "SHOW default_transaction_read_only";
    assert_eq!(session.value(mode), "off");
    let users: Vec<User> = USERS
        .iter()
        .map(|user| match user.0 {
            "writer" => (user.0, user.1, "read"),
            _ => *user,
        })
        .collect();
    door.configure(server, "", &users);
    door.signal(Signal::SIGHUP);
    eventually("the session's backend is a read-only one", || {
        session.value(mode) == "on"
    });
    assert_eq!(session.try_run("CREATE TABLE no (n int)").code(), "25006");
    door.assert_well();
}

#[test]
fn what_is_refused_undecided_is_recorded() {
    let server = Server::shared();
    let door = Door::run(server, "[limits]\nmax_statement_bytes = \"1KiB\"");
    let mut session = door.sql("writer");
    let long = format!("SELECT '{}'", "x".repeat(2000));
    assert_eq!(session.try_run(&long).code(), "54000");
    assert_eq!(session.value("SELECT 'alive'"), "alive");
    eventually("the refusal is in the log", || {
        let found = door.audit(&["search", "--denied", "--json"]);
        String::from_utf8_lossy(&found.stdout).contains("54000")
    });
    door.assert_well();
}

#[test]
fn a_target_has_hosts_and_rules_of_its_own() {
    let server = Server::shared();
    let door = Door::run(server, "");
    let mut session = door.sql("analyst");
    let call = "SELECT pg_sleep(0)";
    assert_eq!(session.try_run(call).code(), "25006");
    let file = door.dir().join("bosdb.toml");
    let live = format!("\"127.0.0.1:{}\"", server.port());
    // The first host refuses every connection; the second is the server.
    let config = std::fs::read_to_string(&file)
        .unwrap()
        .replace(
            &format!("hosts = [{live}]"),
            &format!("hosts = [\"127.0.0.1:1\", {live}]"),
        )
        .replace(
            "pool_size = 2\n",
            "pool_size = 2\nreadonly_functions = [\"pg_sleep\"]\n",
        );
    assert!(config.contains("127.0.0.1:1\"") && config.contains("readonly_functions"));
    std::fs::write(&file, config).unwrap();
    door.signal(Signal::SIGHUP);
    eventually("the target's own list is in force", || {
        session.try_run(call).error.is_none()
    });
    door.assert_well();
}

#[test]
fn a_server_that_is_away_comes_back() {
    let mut server = Server::start();
    let door = Door::run(&server, "[limits]\nqueue_timeout = \"2s\"");
    let mut session = door.sql("writer");
    session.run("SELECT 1");
    server.stop();
    let answer = session.try_run("SELECT 2");
    let code = answer.code().to_owned();
    assert!(answer.closed || !code.is_empty(), "{answer:?}");
    assert!(
        code.is_empty() || code.starts_with("08") || code.starts_with("57P"),
        "{answer:?}"
    );
    // The door itself stands: who comes is told the truth, at the login or at the first query.
    match Sql::open(&door.endpoint("writer")) {
        Ok(mut sql) => assert_ne!(sql.try_run("SELECT 3").code(), ""),
        Err(Failure::Refused(error)) => assert!(error.code().starts_with("08"), "{error:?}"),
        Err(Failure::Broken(why)) => panic!("{why}"),
    }
    server.restart();
    eventually("queries work again", || {
        Sql::open(&door.endpoint("writer")).is_ok_and(|mut sql| {
            let answer = sql.try_run("SELECT 4");
            answer.rows.len() == 1
        })
    });
    door.assert_well();
}

/// A key and a certificate for 127.0.0.1 in the directory, or nothing without openssl.
fn certificate(dir: &Path) -> bool {
    let made = Command::new("openssl")
        .args([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=door",
        ])
        .args(["-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"])
        .args(["-keyout", "server.key", "-out", "server.crt"])
        .current_dir(dir)
        .output();
    made.is_ok_and(|output| output.status.success())
}

#[test]
fn encryption() {
    let server = Server::shared();
    let dir = tempfile::tempdir().unwrap();
    if !certificate(dir.path()) {
        println!("skipped: encryption: openssl is not there to make a certificate");
        return;
    }
    let path = |name: &str| dir.path().join(name).display().to_string();
    let tls = |mode: &str| {
        format!(
            "[tls]\ncert = \"{}\"\nkey = \"{}\"\nmode = \"{mode}\"\n",
            path("server.crt"),
            path("server.key")
        )
    };
    let psql = |door: &Door, options: &str| {
        let conninfo = format!(
            "host=127.0.0.1 port={} user=writer dbname=shop password='writer secret' {options}",
            door.port()
        );
        let output = Command::new(bin_dir().join("psql"))
            .args(["-X", "-A", "-t", "-c", "SELECT 'in'", &conninfo])
            .output()
            .unwrap();
        let both = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
        (
            output.status.success(),
            String::from_utf8_lossy(&both).into_owned(),
        )
    };
    let door = Door::run(server, &tls("allow"));
    let root = format!("sslmode=verify-full sslrootcert={}", path("server.crt"));
    for options in [
        "sslmode=disable",
        "sslmode=prefer",
        "sslmode=require",
        root.as_str(),
    ] {
        let (success, said) = psql(&door, options);
        assert!(success && said.contains("in"), "{options}: {said}");
    }
    // Plaintext behind the request for encryption is not taken for what comes through TLS.
    let login = door.endpoint("writer").login;
    let mut wire = Wire::dial(door.port()).unwrap();
    wire.send(&[ssl_request(), startup(&login)].concat());
    wire.half_close();
    let mut answer = Vec::new();
    while let Some(byte) = wire.receive_byte() {
        answer.push(byte);
    }
    let refused = matches!(answer.as_slice(), [] | [b'S'] | [b'E', ..]);
    assert!(refused, "a login began: {}", answer.escape_ascii());
    // Garbage instead of a handshake, and a client that goes after the 'S'.
    for garbage in [
        startup(&login),
        vec![0x16, 3, 1, 0xff, 0xff],
        vec![0; 100],
        Vec::new(),
    ] {
        let mut wire = Wire::dial(door.port()).unwrap();
        wire.send(&ssl_request());
        assert_eq!(wire.receive_byte(), Some(b'S'));
        wire.send(&garbage);
        wire.half_close();
        while wire.receive_byte().is_some() {}
    }
    door.assert_well();
    let strict = Door::run(server, &tls("require"));
    let (success, said) = psql(&strict, "sslmode=disable");
    assert!(!success && said.contains("FATAL"), "{said}");
    let (success, said) = psql(&strict, &root);
    assert!(success, "{said}");
    let mut wire = Wire::dial(strict.port()).unwrap();
    wire.send(&startup(&login));
    match wire.receive() {
        Received::Frame(frame) => assert_eq!(frame.tag, b'E', "a login without TLS began"),
        other => panic!("{other:?}"),
    }
    strict.assert_well();
}

#[test]
fn a_query_under_way_when_the_stop_comes() {
    let server = Server::shared();
    let door = Door::run(server, "");
    let mut session = door.sql("writer");
    session.wire.send(&query("SELECT pg_sleep(1), 'under way'"));
    eventually("it runs", || {
        let running = "SELECT count(*) FROM pg_stat_activity \
                       WHERE usename = 'app' AND state = 'active' AND query LIKE '%under way%'";
        server.admin().value(running) == "1"
    });
    door.signal(Signal::SIGTERM);
    let answer = session.answer();
    assert_eq!(answer.rows.len(), 1, "{answer:?}");
    assert!(door.wait().success(), "{}", door.stderr());
}
