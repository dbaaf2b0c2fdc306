//! The `bosdb` binary in front of a throwaway server.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use nix::sys::signal::Signal;
use serde_json::Value;

use super::guard::Guard;
use super::ports::{free_port, free_ports};
use super::server::{DATABASE, PASSWORD, ROLE, Server, scratch_dir};
use super::sql::Sql;
use super::wire::{Endpoint, HANG, Login};

/// The program under test: what cargo has built, or what `BOSDB_TEST_BINARY` names.
pub(crate) fn bosdb() -> PathBuf {
    let named = std::env::var_os("BOSDB_TEST_BINARY").map(PathBuf::from);
    named.unwrap_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_bosdb")))
}

/// Name, password and rights.
pub(crate) type User = (&'static str, &'static str, &'static str);

/// The users every door has: name, password, rights. `app` has the name of the backend role, so
/// that what the server says of the session is the same on both sides of the door.
pub(crate) const USERS: [User; 4] = [
    (ROLE, "app secret", "admin"),
    ("writer", "writer secret", "write"),
    ("analyst", "analyst secret", "read"),
    ("root", "root secret", "admin"),
];

/// How long a door may take to open or to close before it counts as broken.
const PATIENCE: Duration = Duration::from_secs(60);

/// Stands for a door's port in what is written for it before it has one.
const OWN_PORT: &str = "OWN_PORT";

/// When a backend goes back to the pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PoolMode {
    Transaction,
    Session,
}

/// What a process finds around it.
#[derive(Debug, Default)]
pub(crate) struct Surroundings {
    /// How many files it may open.
    pub(crate) open_files: Option<usize>,
    /// Further environment variables.
    pub(crate) variables: Vec<(&'static str, String)>,
}

impl Surroundings {
    fn command(&self) -> Command {
        let mut command = match self.open_files {
            None => Command::new(bosdb()),
            Some(limit) => {
                let mut shell = Command::new("sh");
                shell
                    .args(["-c", &format!("ulimit -n {limit}; exec \"$0\" \"$@\"")])
                    .arg(bosdb());
                shell
            }
        };
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }
}

/// A running `bosdb up`.
pub(crate) struct Door {
    guard: Guard,
    dir: PathBuf,
    port: u16,
    /// Where health and metrics are, if a configuration file says so.
    admin: Option<u16>,
    /// Further keys of the section `[listen]`.
    listen: String,
}

impl Door {
    /// Opens a door with the four users.
    pub(crate) fn open(server: &Server, mode: PoolMode, pool_size: usize) -> Self {
        Self::start(server, mode, pool_size, scratch_dir("door"), &[])
    }

    /// Opens a door that keeps its data in `dir`, which may hold the data of an earlier one and
    /// stays when the door closes.
    pub(crate) fn open_in(server: &Server, mode: PoolMode, pool_size: usize, dir: &Path) -> Self {
        let mut door = Self::start(server, mode, pool_size, dir.to_owned(), &[]);
        door.guard.keep_dirs();
        door
    }

    /// Opens a door with more arguments than the usual ones.
    pub(crate) fn open_with(server: &Server, more: &[&str]) -> Self {
        Self::start(server, PoolMode::Transaction, 5, scratch_dir("door"), more)
    }

    fn start(
        server: &Server,
        mode: PoolMode,
        pool_size: usize,
        dir: PathBuf,
        more: &[&str],
    ) -> Self {
        let mut command = Command::new(bosdb());
        let mode = match mode {
            PoolMode::Transaction => "transaction",
            PoolMode::Session => "session",
        };
        command
            .arg("up")
            .arg(server.url(ROLE))
            .args(["--listen", "127.0.0.1:0", "--admin-listen", "127.0.0.1:0"])
            .args(["--pool-size", &pool_size.to_string(), "--pool-mode", mode])
            .arg("--data-dir")
            .arg(dir.join("data"))
            .arg("--json")
            .args(more)
            .stdout(Stdio::piped());
        for (name, password, rights) in USERS {
            command.args(["--user", &format!("{name}:{password}:{rights}")]);
        }
        let mut door = Self {
            guard: Guard::none(),
            dir,
            port: 0,
            admin: None,
            listen: String::new(),
        };
        door.guard = door.spawn(command);
        door.port = door.read_port();
        door
    }

    /// Reads the lines about the listeners until each user has one.
    fn read_port(&self) -> u16 {
        let stdout = self.guard.stdout();
        let (send, receive) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                send.send(line).ok();
            }
        });
        let mut missing: Vec<&str> = USERS.iter().map(|(name, ..)| *name).collect();
        let mut port = 0;
        while !missing.is_empty() {
            let Ok(line) = receive.recv_timeout(PATIENCE) else {
                panic!("bosdb does not open its door:\n{}", self.stderr());
            };
            let parsed: Value = serde_json::from_str(&line)
                .unwrap_or_else(|error| panic!("{error} in a line of --json: {line}"));
            let user = parsed["user"].as_str().unwrap_or_default();
            assert_eq!(parsed["database"], DATABASE, "{line}");
            port = parsed["port"]
                .as_u64()
                .and_then(|port| u16::try_from(port).ok())
                .unwrap_or_else(|| panic!("no port: {line}"));
            missing.retain(|name| *name != user);
        }
        port
    }

    /// Opens a door from a configuration file. `sections` stand beside those every door has.
    pub(crate) fn run(server: &Server, sections: &str) -> Self {
        Self::run_before(server.port(), sections)
    }

    /// The same before whatever listens on a port of the loopback interface.
    pub(crate) fn run_before(backend: u16, sections: &str) -> Self {
        let usual = Surroundings::default();
        Self::run_so(backend, String::new(), sections, &usual, free_port())
    }

    /// The same as `run`, in other surroundings than the test's own.
    pub(crate) fn run_within(server: &Server, sections: &str, around: &Surroundings) -> Self {
        Self::run_so(server.port(), String::new(), sections, around, free_port())
    }

    /// The same for a door that takes the PROXY headers of a network.
    pub(crate) fn run_behind(server: &Server, network: &str, sections: &str) -> Self {
        let listen = format!("proxy_protocol_from = [\"{network}\"]\n");
        let usual = Surroundings::default();
        Self::run_so(server.port(), listen, sections, &usual, free_port())
    }

    /// The same for a door with a second listener, on all addresses, which takes none. Its port
    /// comes with the door.
    pub(crate) fn run_partly_behind(server: &Server, network: &str) -> (Self, u16) {
        let other = free_port();
        let listen = format!(
            "postgres = [\"127.0.0.1:{OWN_PORT}\", \"*:{other}\"]\n\
             proxy_protocol_from = [\"{network}\"]\n"
        );
        let sections = format!("[[listener]]\naddress = \"*:{other}\"\nproxy_protocol_from = []\n");
        let usual = Surroundings::default();
        let door = Self::run_so(server.port(), listen, &sections, &usual, free_port());
        (door, other)
    }

    /// The same before whatever listens on a port, with further keys of the section `[listen]`.
    pub(crate) fn run_listening(backend: u16, listen: &str, sections: &str) -> Self {
        let usual = Surroundings::default();
        Self::run_so(backend, listen.to_owned(), sections, &usual, free_port())
    }

    /// The same as `run` for a door with `[instances]`: the port above that of its health and
    /// metrics is free too.
    pub(crate) fn run_of_two(server: &Server, sections: &str) -> Self {
        let admin = free_ports(2);
        let usual = Surroundings::default();
        Self::run_so(server.port(), String::new(), sections, &usual, admin)
    }

    fn run_so(
        backend: u16,
        listen: String,
        sections: &str,
        around: &Surroundings,
        admin: u16,
    ) -> Self {
        let dir = scratch_dir("door");
        let port = free_port();
        let listen = listen.replace(OWN_PORT, &port.to_string());
        let mut door = Self {
            guard: Guard::none(),
            dir,
            port,
            admin: Some(admin),
            listen,
        };
        door.configure_before(backend, sections, &USERS);
        let file = door.dir.join("bosdb.toml");
        let mut command = around.command();
        command
            .args(["run", "--config"])
            .arg(&file)
            .stdout(Stdio::null());
        door.guard = door.spawn(command);
        for _ in 0..1200 {
            let open = |port| TcpStream::connect(("127.0.0.1", port)).is_ok();
            if open(port) && open(admin) {
                return door;
            }
            door.assert_well();
            thread::sleep(Duration::from_millis(50));
        }
        panic!("bosdb does not open its door:\n{}", door.stderr());
    }

    /// Opens instance `number` of a door with `[instances]` that is instance `own`: the same file,
    /// the same port. This door's directory is theirs, and goes with it.
    pub(crate) fn sibling(&self, own: u16, number: u16) -> Self {
        let first = self.admin_port() - own + 1;
        let mut door = Self {
            guard: Guard::none(),
            listen: String::new(),
            dir: self.dir.clone(),
            port: self.port,
            admin: Some(first + number - 1),
        };
        let mut command = Command::new(bosdb());
        command
            .args(["run", "--config"])
            .arg(door.dir.join("bosdb.toml"))
            .stdout(Stdio::null());
        door.guard = door.spawn(command);
        door.guard.keep_dirs();
        for _ in 0..1200 {
            if TcpStream::connect(("127.0.0.1", door.admin_port())).is_ok() {
                return door;
            }
            door.assert_well();
            thread::sleep(Duration::from_millis(50));
        }
        panic!(
            "the other instance does not open its door:\n{}",
            door.stderr()
        );
    }

    /// Writes the configuration file of a door that was opened with `run`.
    pub(crate) fn configure(&self, server: &Server, sections: &str, users: &[User]) {
        self.configure_before(server.port(), sections, users);
    }

    fn configure_before(&self, backend: u16, sections: &str, users: &[User]) {
        let admin = self.admin.expect("a door with a configuration file");
        let usual = if self.listen.contains("postgres = ") {
            String::new()
        } else {
            format!("postgres = [\"127.0.0.1:{}\"]\n", self.port)
        };
        let mut config = format!(
            "[listen]\n{usual}admin = \"127.0.0.1:{admin}\"\n{}[audit]\ndir = \"data/audit\"\n{sections}\n\
             [[target]]\nname = \"{DATABASE}\"\nengine = \"postgres\"\n\
             hosts = [\"127.0.0.1:{backend}\"]\ndatabase = \"{DATABASE}\"\nuser = \"{ROLE}\"\n\
             password = {{ file = \"backend.password\" }}\ntls = \"off\"\npool_size = 2\n",
            self.listen
        );
        secret(&self.dir.join("backend.password"), PASSWORD);
        for (name, password, rights) in users {
            secret(&self.dir.join(format!("{name}.password")), password);
            write!(
                config,
                "[[user]]\nname = \"{name}\"\npassword = {{ file = \"{name}.password\" }}\n\
                 rights = \"{rights}\"\ntargets = [\"*\"]\n"
            )
            .unwrap();
        }
        fs::write(self.dir.join("bosdb.toml"), config).unwrap();
    }

    /// Gives the target of a door that was opened with `run` a pool of another size.
    pub(crate) fn set_pool_size(&self, size: usize) {
        let file = self.dir.join("bosdb.toml");
        let text = fs::read_to_string(&file).unwrap();
        let text = text.replace("pool_size = 2\n", &format!("pool_size = {size}\n"));
        fs::write(&file, text).unwrap();
        self.signal(Signal::SIGHUP);
    }

    /// Starts the program in the door's directory.
    fn spawn(&self, mut command: Command) -> Guard {
        let log = File::options()
            .create(true)
            .append(true)
            .open(self.dir.join("stderr"))
            .unwrap();
        let child = command
            .current_dir(&self.dir)
            .stdin(Stdio::null())
            .stderr(log)
            .process_group(0)
            .spawn()
            .expect("bosdb can be started");
        Guard::new(child, Signal::SIGKILL, vec![self.dir.clone()])
    }

    /// Sends a signal to the process.
    pub(crate) fn signal(&self, signal: Signal) {
        self.guard.signal(signal);
    }

    /// Where health and metrics are, if the door was opened with `run`.
    pub(crate) fn admin_port(&self) -> u16 {
        self.admin.expect("a door with a configuration file")
    }

    /// What it counts, if the door was opened with `run`.
    pub(crate) fn metrics(&self) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.admin_port())).unwrap();
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

    /// Waits until the metrics say so; what never becomes so is a failure.
    pub(crate) fn eventually(&self, what: &str, is_so: impl Fn(&str) -> bool) {
        for _ in 0..1000 {
            if is_so(&self.metrics()) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("never: {what}\n{}\n{}", self.metrics(), self.stderr());
    }

    /// The process id.
    pub(crate) fn pid(&self) -> i32 {
        self.guard.pid().as_raw()
    }

    /// Resident memory in bytes.
    pub(crate) fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.pid())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().nth(1));
        kilobytes.unwrap().parse::<u64>().unwrap() << 10
    }

    /// The door's own directory.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The port clients use.
    pub(crate) const fn port(&self) -> u16 {
        self.port
    }

    /// The door as a user with one of the names of [`USERS`] sees it.
    pub(crate) fn endpoint(&self, user: &str) -> Endpoint {
        let known = USERS.iter().find(|(name, ..)| *name == user);
        let (name, password, _) = known.expect("one of USERS");
        Endpoint {
            port: self.port,
            login: Login::new(name, password, DATABASE),
        }
    }

    /// A session for simple queries.
    pub(crate) fn sql(&self, user: &str) -> Sql {
        Sql::open(&self.endpoint(user)).unwrap_or_else(|why| panic!("{user}: {why:?}"))
    }

    /// What BosDB has logged.
    pub(crate) fn stderr(&self) -> String {
        let bytes = fs::read(self.dir.join("stderr")).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Where BosDB keeps its data.
    pub(crate) fn data_dir(&self) -> PathBuf {
        self.dir.join("data")
    }

    /// Where the audit log is.
    pub(crate) fn audit_dir(&self) -> PathBuf {
        self.data_dir().join("audit")
    }

    /// Fails unless the process runs and has not panicked.
    pub(crate) fn assert_well(&self) {
        assert!(self.guard.alive(), "bosdb ended:\n{}", self.stderr());
        let log = self.stderr();
        assert!(!log.contains("panicked at"), "bosdb panicked:\n{log}");
    }

    /// Ends the process the polite way and waits for it.
    pub(crate) fn close(&self) -> std::process::ExitStatus {
        self.guard.signal(Signal::SIGTERM);
        self.guard.wait()
    }

    /// Waits for the process to end by itself.
    pub(crate) fn wait(&self) -> std::process::ExitStatus {
        self.guard.wait()
    }

    /// Ends the process the hard way.
    pub(crate) fn kill(&self) {
        self.guard.signal(Signal::SIGKILL);
        self.guard.wait();
    }

    /// Ends the process the hard way and starts it again from the same file.
    pub(crate) fn kill_and_run_again(&mut self) {
        self.kill();
        self.guard.keep_dirs();
        let mut command = Command::new(bosdb());
        command
            .args(["run", "--config"])
            .arg(self.dir.join("bosdb.toml"))
            .stdout(Stdio::null());
        self.guard = self.spawn(command);
        let admin = self.admin_port();
        for _ in 0..1200 {
            let open = |port| TcpStream::connect(("127.0.0.1", port)).is_ok();
            if open(self.port) && open(admin) {
                return;
            }
            self.assert_well();
            thread::sleep(Duration::from_millis(50));
        }
        panic!("bosdb does not open its door again:\n{}", self.stderr());
    }

    /// Runs `bosdb audit` on this door's log.
    pub(crate) fn audit(&self, arguments: &[&str]) -> Output {
        audit(&self.audit_dir(), arguments)
    }
}

fn secret(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}

/// Runs `bosdb audit ARGUMENTS… --dir DIR`.
pub(crate) fn audit(dir: &Path, arguments: &[&str]) -> Output {
    Command::new(bosdb())
        .arg("audit")
        .args(arguments)
        .arg("--dir")
        .arg(dir)
        .stdin(Stdio::null())
        .output()
        .expect("bosdb can be started")
}
