//! A child process that does not outlive the test, however the test ends.
//!
//! Dropping the guard kills the child. Where nothing is dropped (a static, ctrl-c, SIGKILL), a
//! watchdog shell sees its pipe close, kills the child and removes the directories.

use std::fs;
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// What the watchdog runs: `$1` is the process, the rest are directories.
const WATCHDOG: &str = r#"
pid=$1; shift
if read -r word && [ "$word" = done ]; then exit 0; fi
kill -QUIT "$pid" 2>/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
kill -KILL "$pid" 2>/dev/null
rm -rf -- "$@"
"#;

/// Owns a child process and the directories that must go with it.
pub(crate) struct Guard {
    owned: Option<Owned>,
    dirs: Vec<PathBuf>,
}

struct Owned {
    child: Mutex<Child>,
    stop: Signal,
    leash: Option<ChildStdin>,
    watchdog: Child,
}

impl Guard {
    /// Guards nothing yet.
    pub(crate) const fn none() -> Self {
        Self {
            owned: None,
            dirs: Vec::new(),
        }
    }

    /// Takes over `child`; `stop` is the signal that ends it quickly.
    pub(crate) fn new(child: Child, stop: Signal, dirs: Vec<PathBuf>) -> Self {
        let mut watchdog = Command::new("sh")
            .args(["-c", WATCHDOG, "watchdog"])
            .arg(child.id().to_string())
            .args(&dirs)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("a shell for the watchdog");
        let leash = watchdog.stdin.take();
        let owned = Owned {
            child: Mutex::new(child),
            stop,
            leash,
            watchdog,
        };
        Self {
            owned: Some(owned),
            dirs,
        }
    }

    fn child(&self) -> MutexGuard<'_, Child> {
        let owned = self.owned.as_ref().expect("a child was started");
        owned.child.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The process id of the child.
    pub(crate) fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child().id()).unwrap())
    }

    /// Whether the child still runs.
    pub(crate) fn alive(&self) -> bool {
        self.owned.is_some() && matches!(self.child().try_wait(), Ok(None))
    }

    /// The directories stay when the guard is dropped, and go only with an aborted test.
    pub(crate) fn keep_dirs(&mut self) {
        self.dirs.clear();
    }

    /// The child's standard output, which must be a pipe and can be taken once.
    pub(crate) fn stdout(&self) -> ChildStdout {
        self.child()
            .stdout
            .take()
            .expect("standard output is a pipe")
    }

    /// Sends a signal to the child.
    pub(crate) fn signal(&self, signal: Signal) {
        kill(self.pid(), signal).expect("the child can be signalled");
    }

    /// Waits for the child to end by itself and returns how it did.
    pub(crate) fn wait(&self) -> ExitStatus {
        self.child().wait().expect("the child can be waited for")
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if self.alive() {
            let stop = self
                .owned
                .as_ref()
                .map_or(Signal::SIGKILL, |owned| owned.stop);
            kill(self.pid(), stop).ok();
            self.child().wait().ok();
        }
        for dir in &self.dirs {
            fs::remove_dir_all(dir).ok();
        }
        if let Some(mut owned) = self.owned.take() {
            if let Some(mut leash) = owned.leash.take() {
                leash.write_all(b"done\n").ok();
            }
            owned.watchdog.wait().ok();
        }
    }
}
