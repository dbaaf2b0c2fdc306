//! The server process of the private PostgreSQL.

use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::cli::up::sample::account::Account;
use crate::cli::up::sample::binaries::Binaries;
use crate::cli::up::sample::client::Client;
use crate::cli::up::sample::home::Home;
use crate::cli::up::sample::{OWNER_ROLE, SampleError};

/// Sends the server a signal when this process is gone, however it went. It is part of every
/// Linux distribution; elsewhere a server may outlive a gateway that was killed.
const SETPRIV: &str = "/usr/bin/setpriv";
/// Time between two looks at the server.
const PAUSE: Duration = Duration::from_millis(20);
/// Looks until the server must be ready: recovery after a crash may take a while.
const READY_LOOKS: u32 = 6000;
/// Looks until a fast, then an immediate shutdown must have ended.
const STOP_LOOKS: u32 = 500;

/// Looks until a server that an earlier gateway left, and that is stopping, must be gone.
const PREDECESSOR_LOOKS: u32 = 500;

/// The server. Dropping this stops it and waits until it is gone, which blocks.
pub(crate) struct SampleServer {
    child: Child,
    port: u16,
    home: Home,
}

impl SampleServer {
    /// Starts the server on a free port of 127.0.0.1.
    pub(super) fn start(
        home: Home,
        binaries: &Binaries,
        account: &Account,
        pool_size: usize,
    ) -> Result<Self, SampleError> {
        wait_for_predecessor(&home);
        // The port is free when asked, not reserved: a stranger may take it before the server
        // does, which is then seen as a server that did not start.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| listener.local_addr())
            .map_err(SampleError::io("find a free port for", &binaries.postgres))?
            .port();
        let log = home.log()?;
        let same_log = log
            .try_clone()
            .map_err(SampleError::io("open the log of", &binaries.postgres))?;
        let mut command = if Path::new(SETPRIV).is_file() {
            let mut command = Command::new(SETPRIV);
            command.args(["--pdeathsig", "INT", "--"]);
            command.arg(&binaries.postgres);
            command
        } else {
            Command::new(&binaries.postgres)
        };
        command.arg("-D").arg(home.cluster());
        for setting in [
            format!("port={port}"),
            format!("max_connections={}", pool_size.saturating_add(20).max(100)),
            "listen_addresses=127.0.0.1".to_owned(),
            "unix_socket_directories=".to_owned(),
            "password_encryption=scram-sha-256".to_owned(),
            "logging_collector=off".to_owned(),
            "log_destination=stderr".to_owned(),
        ] {
            command.arg("-c").arg(setting);
        }
        command
            .env_clear()
            .env("LC_ALL", "C")
            .current_dir("/")
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(same_log)
            // Ctrl-C is for the gateway, which drains first and then stops the server.
            .process_group(0);
        account.apply(&mut command);
        let child = command
            .spawn()
            .map_err(SampleError::io("start", &binaries.postgres))?;
        Ok(Self { child, port, home })
    }

    /// Port on 127.0.0.1.
    pub(super) const fn port(&self) -> u16 {
        self.port
    }

    /// Waits until the server answers.
    pub(super) fn wait_until_ready(
        &mut self,
        client: &Client,
        owner_password: &str,
    ) -> Result<(), SampleError> {
        let address = (Ipv4Addr::LOCALHOST, self.port);
        for _ in 0..READY_LOOKS {
            if self.has_ended() {
                break;
            }
            if std::net::TcpStream::connect(address).is_ok()
                && client
                    .run(OWNER_ROLE, owner_password, "postgres", "SELECT 1;\n")
                    .is_ok()
            {
                return Ok(());
            }
            thread::sleep(PAUSE);
        }
        Err(SampleError::Program {
            program: "postgres",
            output: self.home.last_log_lines(),
        })
    }

    fn has_ended(&mut self) -> bool {
        let ended: std::io::Result<Option<ExitStatus>> = self.child.try_wait();
        matches!(ended, Ok(Some(_)))
    }

    /// A fast shutdown writes everything down; only a server that hangs gets less.
    fn end(&mut self) {
        let Ok(pid) = i32::try_from(self.child.id()) else {
            return;
        };
        for signal in [Signal::SIGINT, Signal::SIGQUIT] {
            if self.has_ended() || kill(Pid::from_raw(pid), signal).is_err() {
                break;
            }
            for _ in 0..STOP_LOOKS {
                if self.has_ended() {
                    return;
                }
                thread::sleep(PAUSE);
            }
            tracing::warn!(%signal, "the private PostgreSQL did not stop in time");
        }
        if !self.has_ended() && self.child.kill().is_ok() {
            self.child.wait().map(drop).unwrap_or_default();
        }
    }
}

/// The lock on the home is ours, so whoever made a server that still runs is gone, and the server
/// is on its way out: a gateway that was killed takes a moment longer than its lock.
fn wait_for_predecessor(home: &Home) {
    for _ in 0..PREDECESSOR_LOOKS {
        let running = home
            .server_process()
            .is_some_and(|pid| kill(Pid::from_raw(pid), None) != Err(Errno::ESRCH));
        if !running {
            return;
        }
        thread::sleep(PAUSE);
    }
}

impl Drop for SampleServer {
    fn drop(&mut self) {
        self.end();
    }
}
