//! A throwaway PostgreSQL cluster on a free port of the loopback interface.
//!
//! `initdb` is slow, so its result is kept as a template under the target directory and copied.
//! PostgreSQL refuses to run as root: there it runs as `postgres` or `nobody`.

use std::fs::{self, File};
use std::net::TcpStream;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use nix::sys::signal::Signal;
use nix::unistd::{User, geteuid};

use super::guard::Guard;
use super::ports::free_port;
use super::release18;
use super::sql::Sql;
use super::wire::{Endpoint, Login};

/// The database every test works in, and the name of the target at the door.
pub(crate) const DATABASE: &str = "shop";
/// The role BosDB logs in with. It is superuser, so that nothing but BosDB stands in the way.
pub(crate) const ROLE: &str = "app";
/// The password of every role.
pub(crate) const PASSWORD: &str = "correct horse 'battery' staple";

const SETTINGS: &str = "
listen_addresses = '127.0.0.1'
fsync = off
full_page_writes = off
autovacuum = off
max_connections = 120
max_prepared_transactions = 10
wal_level = logical
log_statement = all
log_min_messages = log
log_line_prefix = '%p|%u|%a|'
timezone = 'UTC'
lc_messages = 'C'
shared_buffers = 32MB
password_encryption = 'scram-sha-256'
";

/// A running cluster.
pub(crate) struct Server {
    guard: Guard,
    dir: PathBuf,
    /// Where the programs it runs are.
    bin: PathBuf,
    port: u16,
}

impl Server {
    /// The cluster all tests of this binary share. It goes when the process ends.
    pub(crate) fn shared() -> &'static Self {
        static SHARED: OnceLock<Server> = OnceLock::new();
        SHARED.get_or_init(Self::start)
    }

    /// Starts a cluster of its own, with the role and the database of the tests.
    pub(crate) fn start() -> Self {
        Self::start_in(scratch_dir("pg"), bin_dir())
    }

    /// Starts a cluster of PostgreSQL 18, where that is installed.
    pub(crate) fn start_18() -> Option<Self> {
        let dir = scratch_dir("pg18");
        let Some(bin) = release18::copy_programs(&dir) else {
            fs::remove_dir_all(&dir).ok();
            return None;
        };
        Some(Self::start_in(dir, &bin))
    }

    fn start_in(dir: PathBuf, bin: &Path) -> Self {
        if let Some(user) = server_user() {
            give(&dir, &user);
        }
        let data = dir.join("data");
        copy_tree(&template(bin), &data);
        if let Some(user) = server_user() {
            give(&data, &user);
        }
        for _ in 0..5 {
            if let Some(server) = Self::try_start(&dir, bin, free_port()) {
                return server;
            }
        }
        let log = fs::read_to_string(dir.join("log")).unwrap_or_default();
        fs::remove_dir_all(&dir).ok();
        panic!("PostgreSQL does not start:\n{log}");
    }

    /// Stops the cluster; its directory and its port stay.
    pub(crate) fn stop(&mut self) {
        self.guard.signal(Signal::SIGINT);
        self.guard.wait();
    }

    /// Stops the cluster as a crash would: it recovers when it starts again.
    pub(crate) fn crash(&mut self) {
        self.guard.signal(Signal::SIGQUIT);
        self.guard.wait();
    }

    /// Starts a stopped cluster on the port it had.
    pub(crate) fn restart(&mut self) {
        let (dir, bin) = (self.dir.clone(), self.bin.clone());
        let started = Self::try_start(&dir, &bin, self.port).expect("the cluster starts again");
        self.guard.keep_dirs();
        *self = started;
    }

    fn try_start(dir: &Path, bin: &Path, port: u16) -> Option<Self> {
        let log = File::create(dir.join("log")).unwrap();
        let data = dir.join("data");
        let mut command = server_command(bin, "postgres");
        command
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string()])
            .args(["-k", ""])
            .current_dir(data)
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .process_group(0);
        let child = command.spawn().expect("postgres can be started");
        let mut server = Self {
            guard: Guard::new(child, Signal::SIGQUIT, vec![dir.to_owned()]),
            dir: dir.to_owned(),
            bin: bin.to_owned(),
            port,
        };
        for _ in 0..600 {
            if !server.guard.alive() {
                // Somebody else took the port. The directory is still wanted.
                let log = fs::read_to_string(dir.join("log")).unwrap_or_default();
                if log.contains("could not bind") {
                    server.guard.keep_dirs();
                }
                return None;
            }
            if TcpStream::connect(("127.0.0.1", port)).is_ok()
                && Sql::open(&server.endpoint("postgres", "postgres")).is_ok()
            {
                return Some(server);
            }
            thread::sleep(Duration::from_millis(50));
        }
        None
    }

    /// The port PostgreSQL listens on.
    pub(crate) const fn port(&self) -> u16 {
        self.port
    }

    /// The data directory.
    pub(crate) fn data_dir(&self) -> PathBuf {
        self.dir.join("data")
    }

    /// A directory the server may write to, outside its data directory.
    pub(crate) fn scratch(&self) -> PathBuf {
        let scratch = self.dir.join("scratch");
        if !scratch.exists() {
            fs::create_dir(&scratch).unwrap();
            if let Some(user) = server_user() {
                give(&scratch, &user);
            }
        }
        scratch
    }

    /// Everything the server has logged so far, every statement it received among it.
    pub(crate) fn log(&self) -> String {
        let bytes = fs::read(self.dir.join("log")).unwrap();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Where `user` reaches `database` without BosDB.
    pub(crate) fn endpoint(&self, user: &str, database: &str) -> Endpoint {
        Endpoint {
            port: self.port,
            login: Login::new(user, PASSWORD, database),
        }
    }

    /// A superuser's connection to the tests' database, past BosDB.
    pub(crate) fn admin(&self) -> Sql {
        Sql::open(&self.endpoint("postgres", DATABASE)).expect("the superuser may log in")
    }

    /// The URL a gateway is given.
    pub(crate) fn url(&self, role: &str) -> String {
        let password = PASSWORD.replace(' ', "%20").replace('\'', "%27");
        format!(
            "postgres://{role}:{password}@127.0.0.1:{}/{DATABASE}",
            self.port
        )
    }
}

/// The cluster as `initdb` leaves it, plus the tests' role and database; made once for each
/// release.
fn template(bin: &Path) -> PathBuf {
    static MAKING: Mutex<()> = Mutex::new(());
    let _one_at_a_time = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
    let home = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let version = fs::metadata(bin.join("postgres")).unwrap().size();
    let kept = home.join(format!("cluster-{TEMPLATE_VERSION}-{version}"));
    if kept.join("PG_VERSION").exists() {
        return kept;
    }
    let scratch = scratch_dir("initdb");
    let made = scratch.join("data");
    make_template(bin, &scratch, &made);
    fs::create_dir_all(&home).unwrap();
    let draft = home.join(format!("cluster-draft-{}", std::process::id()));
    copy_tree(&made, &draft);
    fs::remove_dir_all(&scratch).ok();
    if fs::rename(&draft, &kept).is_err() {
        fs::remove_dir_all(&draft).ok(); // another test binary was faster
    }
    kept
}

/// Raised whenever `make_template` changes.
const TEMPLATE_VERSION: u32 = 2;

fn make_template(bin: &Path, scratch: &Path, data: &Path) {
    if let Some(user) = server_user() {
        give(scratch, &user);
    }
    let made = server_command(bin, "initdb")
        .args([
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
            "-D",
        ])
        .arg(data)
        .current_dir(scratch)
        .output()
        .expect("initdb can be started");
    assert!(
        made.status.success(),
        "initdb: {}",
        String::from_utf8_lossy(&made.stderr)
    );
    let quoted = PASSWORD.replace('\'', "''");
    let setup = format!(
        "ALTER ROLE postgres PASSWORD '{quoted}';\n\
         CREATE ROLE {ROLE} LOGIN SUPERUSER PASSWORD '{quoted}';\n\
         CREATE DATABASE {DATABASE} OWNER {ROLE};\n"
    );
    let script = scratch.join("setup.sql");
    fs::write(&script, setup).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o644)).unwrap();
    let single = server_command(bin, "postgres")
        .args(["--single", "-D"])
        .arg(data)
        .arg("postgres")
        .current_dir(data)
        .stdin(File::open(&script).unwrap())
        .output()
        .expect("postgres --single can be started");
    assert!(
        single.status.success(),
        "{}",
        String::from_utf8_lossy(&single.stderr)
    );
    let conf = data.join("postgresql.conf");
    let mut text = fs::read_to_string(&conf).unwrap();
    text.push_str(SETTINGS);
    fs::write(&conf, text).unwrap();
    fs::write(
        data.join("pg_hba.conf"),
        "host all all 127.0.0.1/32 scram-sha-256\nhost replication all 127.0.0.1/32 scram-sha-256\n",
    )
    .unwrap();
}

fn server_command(bin: &Path, program: &str) -> Command {
    let mut command = Command::new(bin.join(program));
    command
        .env("LC_ALL", "C")
        .env_remove("PGDATA")
        .env_remove("PGPORT");
    if let Some(user) = server_user() {
        command.uid(user.uid.as_raw()).gid(user.gid.as_raw());
    }
    command
}

/// Where PostgreSQL's own programs are.
pub(crate) fn bin_dir() -> &'static Path {
    static BIN: OnceLock<PathBuf> = OnceLock::new();
    BIN.get_or_init(|| {
        if let Ok(dir) = std::env::var("BOSDB_TEST_PG_BIN") {
            return PathBuf::from(dir);
        }
        let mut found: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| {
                let version = entry.file_name().to_str()?.parse().ok()?;
                let bin = entry.path().join("bin");
                bin.join("initdb").exists().then_some((version, bin))
            })
            .collect();
        found.sort();
        if let Some((_, bin)) = found.pop() {
            return bin;
        }
        let paths = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&paths)
            .find(|dir| dir.join("initdb").exists())
            .expect("PostgreSQL's initdb: install postgresql-15 or set BOSDB_TEST_PG_BIN")
    })
}

/// The account PostgreSQL runs under when the tests run as root.
fn server_user() -> Option<User> {
    if !geteuid().is_root() {
        return None;
    }
    ["postgres", "nobody"]
        .into_iter()
        .find_map(|name| User::from_name(name).ok().flatten())
}

/// A new directory for one cluster, one door or one test.
pub(crate) fn scratch_dir(what: &str) -> PathBuf {
    let dir = tempfile::Builder::new()
        .prefix(&format!("bosdb-test-{what}-"))
        .tempdir()
        .expect("a temporary directory");
    dir.keep()
}

fn give(path: &Path, user: &User) {
    if path.is_symlink() {
        return;
    }
    chown(path, Some(user.uid.as_raw()), Some(user.gid.as_raw())).unwrap();
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            give(&entry.unwrap().path(), user);
        }
    }
}

/// Copies a folder for its owner's eyes only.
pub(super) fn copy_tree(from: &Path, to: &Path) {
    fs::DirBuilder::new().mode(0o700).create(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        let kind = entry.file_type().unwrap();
        if kind.is_symlink() {
            symlink(fs::read_link(entry.path()).unwrap(), &target).unwrap();
        } else if kind.is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}
