//! The `bosdb` binary in front of a throwaway MariaDB.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use bosdb_protocol::auth::native::Verifier;
use nix::sys::signal::Signal;

use super::login::{Endpoint, Login};
use super::server::{ACCOUNT, DATABASE, PASSWORD, Server, Sql};
use crate::support::door::{PoolMode, bosdb};
use crate::support::guard::Guard;
use crate::support::ports::free_port;
use crate::support::server::scratch_dir;
use crate::support::wire::HANG;

/// Name, password and rights of the users every door has. `app` has the name of the account, so
/// that what the server says of the session is the same on both sides of the door.
pub(crate) const USERS: [(&str, &str, &str); 3] = [
    (ACCOUNT, "app secret", "admin"),
    ("writer", "writer secret", "write"),
    ("analyst", "analyst secret", "read"),
];

/// A running door.
pub(crate) struct Door {
    guard: Guard,
    dir: PathBuf,
    port: u16,
    admin: u16,
}

impl Door {
    /// Opens a door before a server.
    pub(crate) fn open(server: &Server, mode: PoolMode, pool_size: usize) -> Self {
        Self::before(server.port(), mode, pool_size, "")
    }

    /// The same before whatever listens on a port; `more` is further keys of the target.
    pub(crate) fn before(backend: u16, mode: PoolMode, pool_size: usize, more: &str) -> Self {
        let dir = scratch_dir("door");
        let (port, admin) = (free_port(), free_port());
        let mode = match mode {
            PoolMode::Transaction => "transaction",
            PoolMode::Session => "session",
        };
        let mut config = format!(
            "[listen]\nmysql = [\"127.0.0.1:{port}\"]\nadmin = \"127.0.0.1:{admin}\"\n\
             [audit]\ndir = \"audit\"\n\
             [[target]]\nname = \"{DATABASE}\"\nengine = \"mysql\"\n\
             hosts = [\"127.0.0.1:{backend}\"]\ndatabase = \"{DATABASE}\"\nuser = \"{ACCOUNT}\"\n\
             password = \"{PASSWORD}\"\ntls = \"off\"\npool_size = {pool_size}\n\
             pool_mode = \"{mode}\"\nlocal_infile = \"relay\"\n{more}\n"
        );
        for (name, password, rights) in USERS {
            let native = Verifier::of(password.as_bytes()).unwrap().to_text();
            write!(
                config,
                "[[user]]\nname = \"{name}\"\npassword = \"{password}\"\n\
                 mysql_native = \"{native}\"\nrights = \"{rights}\"\ntargets = [\"*\"]\n"
            )
            .unwrap();
        }
        fs::write(dir.join("bosdb.toml"), config).unwrap();
        let child = Command::new(bosdb())
            .args(["run", "--config", "bosdb.toml"])
            .current_dir(&dir)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(dir.join("stderr")).unwrap())
            .process_group(0)
            .spawn()
            .expect("bosdb can be started");
        let guard = Guard::new(child, Signal::SIGKILL, vec![dir.clone()]);
        let door = Self {
            guard,
            dir,
            port,
            admin,
        };
        for _ in 0..1200 {
            let open = |port| TcpStream::connect(("127.0.0.1", port)).is_ok();
            if open(port) && open(admin) {
                return door;
            }
            door.assert_well();
            thread::sleep(Duration::from_millis(25));
        }
        panic!("bosdb does not open its door:\n{}", door.stderr());
    }

    /// The port clients use.
    pub(crate) const fn port(&self) -> u16 {
        self.port
    }

    /// Its own directory.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The door as one of [`USERS`] sees it.
    pub(crate) fn endpoint(&self, user: &str) -> Endpoint {
        let known = USERS.iter().find(|(name, ..)| *name == user);
        let (name, password, _) = known.expect("one of USERS");
        Endpoint {
            port: self.port,
            login: Login::new(name, password, DATABASE),
        }
    }

    /// A session for texts.
    pub(crate) fn sql(&self, user: &str) -> Sql {
        Sql::open(&self.endpoint(user))
    }

    /// What it counts.
    pub(crate) fn metrics(&self) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.admin)).unwrap();
        stream.set_read_timeout(Some(HANG)).unwrap();
        write!(
            stream,
            "GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// What BosDB has logged.
    pub(crate) fn stderr(&self) -> String {
        let bytes = fs::read(self.dir.join("stderr")).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Resident memory in bytes.
    pub(crate) fn memory(&self) -> u64 {
        let pid = self.guard.pid().as_raw();
        let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().nth(1));
        kilobytes.unwrap().parse::<u64>().unwrap() << 10
    }

    /// Fails unless the process runs and has not panicked.
    pub(crate) fn assert_well(&self) {
        assert!(self.guard.alive(), "bosdb ended:\n{}", self.stderr());
        let log = self.stderr();
        assert!(!log.contains("panicked at"), "bosdb panicked:\n{log}");
    }
}
