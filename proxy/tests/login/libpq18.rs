//! psql with the libpq of PostgreSQL 18: what only a newer client asks for.

use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::auth_methods;
use crate::support::certificates::Authority;
use crate::support::door::Door;
use crate::support::release18;
use crate::support::server::{DATABASE, Server, bin_dir};

fn psql(libpq: &PathBuf, port: u16, options: &str, sql: &str) -> Command {
    let mut command = Command::new(bin_dir().join("psql"));
    command
        .args(["-X", "-A", "-t", "-c", sql])
        .arg(format!(
            "host=127.0.0.1 port={port} user=writer dbname={DATABASE} \
             password='writer secret' {options}"
        ))
        .env("LD_LIBRARY_PATH", libpq)
        .env("PGCONNECT_TIMEOUT", "20")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn shown(output: &Output) -> String {
    let both = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    String::from_utf8_lossy(&both).into_owned()
}

#[test]
fn a_newer_client_and_server_use_all_they_have() {
    let (Some(server), Some(libpq)) = (Server::start_18(), release18::libpq()) else {
        return println!("skipped: PostgreSQL 18");
    };
    let dir = tempfile::tempdir().unwrap();
    let Some(authority) = Authority::make(dir.path(), "authority") else {
        return;
    };
    authority.sign("server", "/CN=door", "IP:127.0.0.1,DNS:localhost");
    let door = Door::run(&server, &authority.section("server", ""));
    let root = authority.path("authority.crt");
    let root = format!("sslrootcert={}", root.display());
    for options in [
        "sslmode=disable",
        "sslmode=disable min_protocol_version=3.2 max_protocol_version=3.2",
        "sslmode=disable max_protocol_version=3.0",
        &format!("sslmode=verify-full {root} sslnegotiation=direct"),
        &format!("sslmode=verify-full {root} channel_binding=require"),
        &format!(
            "sslmode=verify-full {root} sslnegotiation=direct channel_binding=require \
             min_protocol_version=3.2"
        ),
        &format!("sslmode=require {root} channel_binding=disable"),
    ] {
        let output = psql(&libpq, door.port(), options, "SHOW server_version_num")
            .output()
            .unwrap();
        let said = shown(&output);
        assert!(
            output.status.success() && said.starts_with("18"),
            "{options}: {said}"
        );
    }
    // Binding to nothing is refused by the client itself.
    let output = psql(
        &libpq,
        door.port(),
        "sslmode=disable channel_binding=require",
        "",
    )
    .output()
    .unwrap();
    assert!(shown(&output).contains("channel binding"), "{output:?}");
    let methods = auth_methods(&door, 7);
    let plus = methods
        .iter()
        .filter(|method| *method == "scram-sha-256-plus");
    assert_eq!((methods.len(), plus.count()), (7, 3), "{methods:?}");
    cancels(&libpq, &door, &server, &format!("sslmode=require {root}"));
    door.assert_well();
}

/// Ctrl-C in psql, which opens a connection of its own and shows a key of 32 bytes.
fn cancels(libpq: &PathBuf, door: &Door, server: &Server, options: &str) {
    for options in ["sslmode=disable", options] {
        let options = format!("{options} min_protocol_version=3.2");
        let running = psql(libpq, door.port(), &options, "SELECT pg_sleep(600)")
            .spawn()
            .unwrap();
        let running = Running(Some(running));
        let mut admin = server.admin();
        let active = "SELECT count(*) FROM pg_stat_activity \
                      WHERE query LIKE 'SELECT pg_sleep(%' AND state = 'active'";
        let mut rounds = 0;
        while admin.value(active) != "1" {
            rounds += 1;
            assert!(rounds < 2000, "the statement does not run");
            thread::sleep(Duration::from_millis(10));
        }
        kill(running.pid(), Signal::SIGINT).unwrap();
        let said = shown(&running.end());
        assert!(said.contains("canceling statement"), "{options}: {said}");
    }
}

/// A client that does not outlive a test that fails.
struct Running(Option<Child>);

impl Running {
    fn pid(&self) -> Pid {
        let child = self.0.as_ref().unwrap();
        Pid::from_raw(i32::try_from(child.id()).unwrap())
    }

    fn end(mut self) -> Output {
        self.0.take().unwrap().wait_with_output().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            child.kill().ok();
            child.wait().ok();
        }
    }
}
