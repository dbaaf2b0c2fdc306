//! A throwaway MariaDB on a free port of the loopback interface.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use nix::sys::signal::Signal;
use nix::sys::statvfs::statvfs;

use super::command;
use super::link::Link;
use super::login::{Endpoint, Login};
use super::mariadb;
use super::reply::Rows;
use crate::support::guard::Guard;
use crate::support::ports::free_port;
use crate::support::server::scratch_dir;

/// The database every test works in, and the name of the target at the door.
pub(crate) const DATABASE: &str = "shop";
/// The account BosDB logs in with. It may do everything, so that nothing but BosDB stands in the
/// way.
pub(crate) const ACCOUNT: &str = "app";
/// The password of every account.
pub(crate) const PASSWORD: &str = "correct horse 'battery' staple";

/// Accounts, one statement a line.
const ACCOUNTS: &str = "\
CREATE DATABASE shop CHARACTER SET utf8mb4;
CREATE USER app@'127.0.0.1' IDENTIFIED BY 'correct horse ''battery'' staple';
GRANT ALL ON *.* TO app@'127.0.0.1' WITH GRANT OPTION;
CREATE USER other@'127.0.0.1' IDENTIFIED BY 'correct horse ''battery'' staple';
GRANT ALL ON shop.* TO other@'127.0.0.1';
CREATE USER modern@'127.0.0.1' IDENTIFIED VIA ed25519 USING PASSWORD('correct horse ''battery'' staple');
GRANT ALL ON shop.* TO modern@'127.0.0.1';
";

/// What the tests want of it: quick, and with everything it receives in `general.log`.
const OPTIONS: [&str; 13] = [
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-doublewrite=0",
    "--innodb-flush-method=nosync",
    "--max-allowed-packet=64M",
    "--max-connections=300",
    "--local-infile=1",
    "--default-time-zone=+00:00",
    "--character-set-server=utf8mb4",
    "--general-log=1",
    "--lock-wait-timeout=20",
    "--innodb-lock-wait-timeout=10",
    "--net-write-timeout=60",
    "--secure-file-priv=",
];

/// Bytes that a server's directory may grow to.
const ROOM: u64 = 2 << 30;

/// A running server.
pub(crate) struct Server {
    guard: Guard,
    dir: PathBuf,
    port: u16,
}

impl Server {
    /// The server all tests of this binary share. It goes when the process ends.
    pub(crate) fn shared() -> &'static Self {
        static SHARED: OnceLock<Server> = OnceLock::new();
        SHARED.get_or_init(Self::start)
    }

    /// Starts one of its own, with the accounts and the database of the tests.
    pub(crate) fn start() -> Self {
        let dir = quick_dir();
        mariadb::prepare(&dir, ACCOUNTS);
        Self::run(dir, free_port())
    }

    fn run(dir: PathBuf, port: u16) -> Self {
        let mut command = mariadb::command(&dir, port);
        let log = dir.join("data/general.log");
        command
            .args(OPTIONS)
            .arg(format!("--general-log-file={}", log.display()));
        let child = command.spawn().expect("mariadbd can be started");
        let guard = Guard::new(child, Signal::SIGKILL, vec![dir.clone()]);
        mariadb::wait_until_ready(&dir, port);
        Self { guard, dir, port }
    }

    /// Ends the server as a crash would; its directory and its port stay.
    pub(crate) fn crash(&self) {
        self.guard.signal(Signal::SIGKILL);
        self.guard.wait();
    }

    /// Starts a server that ended, on the port it had. Accounts are there already.
    pub(crate) fn restart(&mut self) {
        fs::write(self.dir.join("init.sql"), "SELECT 1;\n").unwrap();
        let started = Self::run(self.dir.clone(), self.port);
        self.guard.keep_dirs();
        *self = started;
    }

    /// The port it listens on.
    pub(crate) const fn port(&self) -> u16 {
        self.port
    }

    /// Where its certificates, its socket and its data are.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The authority of its certificate.
    pub(crate) fn authority(&self) -> PathBuf {
        self.dir.join("ca.pem")
    }

    /// Everything it has received so far.
    pub(crate) fn log(&self) -> String {
        let bytes = fs::read(self.dir.join("data/general.log")).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Where an account reaches the tests' database without BosDB.
    pub(crate) fn endpoint(&self, user: &str) -> Endpoint {
        Endpoint {
            port: self.port,
            login: Login::new(user, PASSWORD, DATABASE),
        }
    }

    /// A connection that may do everything, past BosDB.
    pub(crate) fn admin(&self) -> Sql {
        Sql::open(&Endpoint {
            port: self.port,
            login: Login::new("root", "", DATABASE),
        })
    }

    /// The URL a gateway is given.
    pub(crate) fn url(&self, account: &str) -> String {
        let password = PASSWORD.replace(' ', "%20").replace('\'', "%27");
        format!(
            "mysql://{account}:{password}@127.0.0.1:{}/{DATABASE}",
            self.port
        )
    }
}

/// A directory in memory where there is room: every change of the schema waits for its disk.
fn quick_dir() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let free = statvfs(memory).map(|of| of.blocks_available() * of.fragment_size());
    if free.is_ok_and(|free| free > ROOM) {
        let mut builder = tempfile::Builder::new();
        let dir = builder.prefix("bosdb-test-mariadb-").tempdir_in(memory);
        if let Ok(dir) = dir {
            return dir.keep();
        }
    }
    scratch_dir("mariadb")
}

/// A connection for texts.
pub(crate) struct Sql {
    pub(crate) link: Link,
}

impl Sql {
    /// Logs in.
    pub(crate) fn open(endpoint: &Endpoint) -> Self {
        let link = Link::open(endpoint);
        Self {
            link: link.unwrap_or_else(|why| panic!("{}: {why:?}", endpoint.login.user)),
        }
    }

    /// What a text is answered with.
    pub(crate) fn try_run(&mut self, sql: &str) -> Rows {
        self.link.send_command(&command::query(sql.as_bytes()));
        self.link.rows()
    }

    /// Runs a text that must succeed.
    pub(crate) fn run(&mut self, sql: &str) -> Rows {
        let rows = self.try_run(sql);
        assert!(rows.error.is_none(), "{sql}: {:?}", rows.error);
        rows
    }

    /// The only value of the only row.
    pub(crate) fn value(&mut self, sql: &str) -> String {
        let rows = self.run(sql).rows;
        let first = rows.first().and_then(|row| row.first());
        let value = first.unwrap_or_else(|| panic!("no row: {sql}"));
        value.clone().unwrap_or_default()
    }
}
