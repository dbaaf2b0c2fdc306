//! Towards the database, and towards the disk: login methods, TLS, and a log that cannot be
//! written.
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

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use nix::sys::signal::Signal;
use nix::unistd::{Gid, Uid, chown};
use support::door::{Door, PoolMode};
use support::server::{ROLE, Server, scratch_dir};
use support::sql::Sql;
use support::wire::{Failure, cancel, query};

/// Waits until something holds; a test that waits in vain fails.
fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..400 {
        if is_so() {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("never: {what}");
}

/// Changes the door's configuration file and has it read.
fn reconfigure(door: &Door, changes: &[(&str, &str)]) {
    let file = door.dir().join("bosdb.toml");
    let mut config = fs::read_to_string(&file).unwrap();
    for (from, to) in changes {
        assert!(config.contains(from), "{from} is not in:\n{config}");
        config = config.replace(from, to);
    }
    fs::write(&file, config).unwrap();
    door.signal(Signal::SIGHUP);
}

/// What a login of the writer comes to: who the database takes it for, or the SQLSTATE.
fn account(door: &Door) -> String {
    match Sql::open(&door.endpoint("writer")) {
        Ok(mut sql) => {
            let answer = sql.try_run("SELECT current_user");
            match answer.rows.first() {
                Some(row) => row[0].clone().unwrap_or_default(),
                None => answer.code().to_owned(),
            }
        }
        Err(Failure::Refused(error)) => error.code().to_owned(),
        Err(Failure::Broken(why)) => why,
    }
}

#[test]
fn login_methods() {
    let server = Server::start();
    let mut admin = server.admin();
    for sql in [
        "SET password_encryption = 'md5'",
        "CREATE ROLE with_md5 LOGIN PASSWORD 'md5 secret'",
        "SET password_encryption = 'scram-sha-256'",
        "CREATE ROLE in_clear LOGIN PASSWORD 'clear secret'",
        "CREATE ROLE without LOGIN",
    ] {
        admin.run(sql);
    }
    let hba = server.data_dir().join("pg_hba.conf");
    let rules = fs::read_to_string(&hba).unwrap();
    let first = "host all with_md5 127.0.0.1/32 md5\nhost all without 127.0.0.1/32 trust\n\
                 host all in_clear 127.0.0.1/32 password\n";
    fs::write(&hba, format!("{first}{rules}")).unwrap();
    admin.run("SELECT pg_reload_conf()");
    let door = Door::run(&server, "");
    let secret = door.dir().join("backend.password");
    let mut before = ROLE;
    for (role, password, outcome) in [
        ("with_md5", "md5 secret", "with_md5"),
        ("without", "unused", "without"),
        ("with_md5", "wrong", "08006"),
        // A password does not go in the clear over an unverified connection.
        ("in_clear", "clear secret", "08006"),
        (ROLE, "wrong", "08006"),
    ] {
        fs::write(&secret, password).unwrap();
        let (from, to) = (
            format!("user = \"{before}\"\n"),
            format!("user = \"{role}\"\n"),
        );
        reconfigure(&door, &[(&from, &to)]);
        before = role;
        eventually(&format!("{role}: {outcome}"), || account(&door) == outcome);
    }
    assert!(!door.stderr().contains("md5 secret"));
    door.assert_well();
}

/// An authority `{name}-ca.crt`, and a key and a certificate for 127.0.0.1 that it signed; or
/// nothing without openssl.
fn certificate(dir: &Path, name: &str) -> bool {
    fs::write(dir.join("names"), "subjectAltName=IP:127.0.0.1\n").unwrap();
    let steps = [
        format!(
            "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=authority -keyout {name}-ca.key \
             -out {name}-ca.crt"
        ),
        format!("req -newkey rsa:2048 -nodes -subj /CN=server -keyout {name}.key -out {name}.csr"),
        format!(
            "x509 -req -in {name}.csr -CA {name}-ca.crt -CAkey {name}-ca.key -CAcreateserial \
             -days 2 -extfile names -out {name}.crt"
        ),
    ];
    steps.iter().all(|step| {
        Command::new("openssl")
            .args(step.split_whitespace())
            .current_dir(dir)
            .output()
            .is_ok_and(|output| output.status.success())
    })
}

/// Gives a file to the account that the server runs as, for its eyes only.
fn hand_over(file: &Path, server: &Server) {
    let owner = fs::metadata(server.data_dir()).unwrap();
    fs::set_permissions(file, fs::Permissions::from_mode(0o600)).unwrap();
    let (uid, gid) = (Uid::from_raw(owner.uid()), Gid::from_raw(owner.gid()));
    chown(file, Some(uid), Some(gid)).unwrap();
}

#[test]
fn encryption_towards_the_database() {
    let server = Server::start();
    let data = server.data_dir();
    if !certificate(&data, "server") {
        println!("skipped: encryption: openssl is not there to make a certificate");
        return;
    }
    for name in ["server.key", "server.crt"] {
        hand_over(&data.join(name), &server);
    }
    let mut admin = server.admin();
    admin.run("ALTER SYSTEM SET ssl = on");
    admin.run("SELECT pg_reload_conf()");
    let door = Door::run(&server, "");
    fs::copy(data.join("server-ca.crt"), door.dir().join("right.crt")).unwrap();
    assert!(certificate(door.dir(), "other"));
    let is_encrypted = |door: &Door| {
        Sql::open(&door.endpoint("writer"))
            .map(|mut sql| sql.value("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"))
    };
    reconfigure(
        &door,
        &[("tls = \"off\"", "tls = \"verify-full\"\nca = \"right.crt\"")],
    );
    eventually("the certificate is trusted", || {
        is_encrypted(&door).is_ok_and(|ssl| ssl == "t")
    });
    reconfigure(&door, &[("right.crt", "other-ca.crt")]);
    eventually("another authority's is not", || account(&door) == "08006");
    reconfigure(
        &door,
        &[(
            "tls = \"verify-full\"\nca = \"other-ca.crt\"",
            "tls = \"require\"",
        )],
    );
    eventually("whoever answers will do", || {
        is_encrypted(&door).is_ok_and(|ssl| ssl == "t")
    });
    // The server knows that the login was made through this very connection.
    reconfigure(
        &door,
        &[(
            "tls = \"require\"",
            "tls = \"require\"\nchannel_binding = \"require\"",
        )],
    );
    eventually("the login is bound", || {
        is_encrypted(&door).is_ok_and(|ssl| ssl == "t")
    });
    // This server must be asked for TLS.
    let direct = "channel_binding = \"require\"\ntls_negotiation = \"direct\"";
    reconfigure(&door, &[("channel_binding = \"require\"", direct)]);
    eventually("it is not asked", || account(&door) == "08006");
    reconfigure(&door, &[(direct, "channel_binding = \"disable\"")]);
    eventually("nothing is bound", || {
        is_encrypted(&door).is_ok_and(|ssl| ssl == "t")
    });
    // A server that does not offer TLS is not talked to without.
    admin.run("ALTER SYSTEM SET ssl = off");
    admin.run("SELECT pg_reload_conf()");
    admin.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'");
    eventually("no TLS, no connection", || account(&door) == "08006");
    door.assert_well();
}

#[test]
fn tls_from_the_first_byte() {
    let Some(server) = Server::start_18() else {
        return println!("skipped: PostgreSQL 18");
    };
    let data = server.data_dir();
    if !certificate(&data, "server") {
        println!("skipped: encryption: openssl is not there to make a certificate");
        return;
    }
    for name in ["server.key", "server.crt"] {
        hand_over(&data.join(name), &server);
    }
    let mut admin = server.admin();
    admin.run("ALTER SYSTEM SET ssl = on");
    admin.run("SELECT pg_reload_conf()");
    let door = Door::run(&server, "");
    fs::copy(data.join("server-ca.crt"), door.dir().join("ca.crt")).unwrap();
    reconfigure(
        &door,
        &[(
            "tls = \"off\"",
            "tls = \"verify-full\"\nca = \"ca.crt\"\ntls_negotiation = \"direct\"\n\
             channel_binding = \"require\"",
        )],
    );
    eventually("the door uses TLS", || {
        Sql::open(&door.endpoint("writer")).is_ok_and(|mut sql| {
            // A session that came in before the reload is ended by it.
            let answer = sql.try_run("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
            answer.rows == [vec![Some("t".to_owned())]]
        })
    });
    // Sessions of all workers share the pool, and cancels take the same road.
    let mut sessions: Vec<Sql> = (0..6).map(|_| door.sql("writer")).collect();
    for round in 0..5 {
        for sql in &mut sessions {
            assert_eq!(sql.value(&format!("SELECT {round}")), round.to_string());
        }
    }
    let sleeper = &mut sessions[0];
    let key = sleeper.wire.cancel_key();
    sleeper.wire.send(&query("SELECT pg_sleep(60)"));
    eventually("it sleeps", || {
        admin.value(
            "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)' \
             AND usename = 'app' AND state = 'active'",
        ) == "1"
    });
    cancel(door.port(), &key);
    assert_eq!(sleeper.answer().code(), "57014");
    // What the server closed is not lent, though TLS stands before what it said.
    admin.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'");
    eventually("they are gone", || {
        admin.value("SELECT count(*) FROM pg_stat_activity WHERE usename = 'app'") == "0"
    });
    thread::sleep(Duration::from_millis(50));
    for sql in &mut sessions {
        assert_eq!(sql.value("SELECT 7"), "7");
    }
    door.assert_well();
}

/// A file system of its own that can be filled; unmounted at the end.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let dir = scratch_dir("disk");
        Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=6m", "tmpfs"])
            .arg(&dir)
            .output()
            .is_ok_and(|output| output.status.success())
            .then_some(Self(dir))
    }

    fn grow(&self) {
        let grown = Command::new("mount")
            .args(["-o", "remount,size=64m"])
            .arg(&self.0)
            .status();
        assert!(grown.is_ok_and(|status| status.success()));
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(&self.0).status().ok();
        fs::remove_dir(&self.0).ok();
    }
}

#[test]
fn a_full_disk_refuses_and_heals() {
    let Some(disk) = SmallDisk::mount() else {
        println!("skipped: a full disk: a file system of its own cannot be mounted here");
        return;
    };
    let server = Server::shared();
    let door = Door::open_in(server, PoolMode::Transaction, 2, &disk.0);
    let mut writer = door.sql("writer");
    writer.run("CREATE TABLE IF NOT EXISTS filled (n int)");
    let filler = "x".repeat(8000);
    let refused = (0..5000).find(|n| {
        let sql = format!("INSERT INTO filled VALUES ({n}) -- {filler}");
        writer.try_run(&sql).code() == "53100"
    });
    let refused = refused.expect("the disk never fills");
    // What was refused did not run, and the session lives.
    let mut admin = server.admin();
    let count = format!("SELECT count(*) FROM filled WHERE n = {refused}");
    assert_eq!(admin.value(&count), "0");
    assert_eq!(
        writer.try_run("INSERT INTO filled VALUES (-1)").code(),
        "53100"
    );
    disk.grow();
    eventually("the log works again", || {
        writer
            .try_run("INSERT INTO filled VALUES (-2)")
            .error
            .is_none()
    });
    let written = format!("SELECT count(*) FROM filled WHERE n >= 0 AND n < {refused}");
    assert_eq!(admin.value(&written), refused.to_string());
    admin.run("DROP TABLE filled");
    drop(writer);
    assert!(door.close().success());
    let verified = door.audit(&["verify"]);
    assert!(
        verified.status.success(),
        "{}",
        String::from_utf8_lossy(&verified.stdout)
    );
}
