//! The files of the private PostgreSQL: its cluster, its log, its passwords, and a lock that lets
//! one gateway use them at a time.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cli::up::sample::account::Account;
use crate::cli::up::sample::binaries::Binaries;
use crate::cli::up::sample::{OWNER_ROLE, SampleError};
use crate::config::secret::fresh_password;

/// Where clusters go that the account cannot reach in the data directory.
const REACHABLE: &str = "/var/lib/bosdb";

/// The directory, held by this process alone.
pub(super) struct Home {
    root: PathBuf,
    /// The lock ends with this handle.
    _lock: File,
}

impl Home {
    /// Opens or makes the directory. Root's own directories are often closed to the account that
    /// has to run PostgreSQL; then another place is used, always the same for a data directory.
    pub(super) fn open(data_dir: &Path, account: &Account) -> Result<Self, SampleError> {
        let root = if account.can_reach(data_dir) {
            data_dir.join("postgres")
        } else {
            let name: String = data_dir
                .to_string_lossy()
                .chars()
                .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
                .collect();
            Path::new(REACHABLE).join(name.trim_matches('-'))
        };
        DirBuilder::new()
            .recursive(true)
            .mode(0o711)
            .create(&root)
            .map_err(SampleError::io("make", &root))?;
        let path = root.join("lock");
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(&path)
            .map_err(SampleError::io("open", &path))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { root, _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(SampleError::InUse(root)),
            Err(TryLockError::Error(source)) => Err(SampleError::io("lock", &path)(source)),
        }
    }

    /// Directory of the cluster.
    pub(super) fn cluster(&self) -> PathBuf {
        self.root.join("cluster")
    }

    /// Major version that made the cluster, if there is one.
    pub(super) fn cluster_version(&self) -> Option<String> {
        let version = fs::read_to_string(self.cluster().join("PG_VERSION")).ok()?;
        Some(version.trim().to_owned())
    }

    /// The cluster cannot be read by what is installed.
    pub(super) fn version_error(&self) -> SampleError {
        SampleError::OtherVersion {
            path: self.cluster(),
            version: self.cluster_version().unwrap_or_default(),
        }
    }

    /// A password kept here, made at first use.
    pub(super) fn secret(&self, name: &str) -> Result<String, SampleError> {
        let path = self.root.join(name);
        if let Ok(secret) = fs::read_to_string(&path)
            && !secret.is_empty()
        {
            return Ok(secret);
        }
        let secret = fresh_password()?;
        write_private(&path, &secret)?;
        Ok(secret)
    }

    /// Makes the cluster under another name first, so that one half made is never taken for one.
    pub(super) fn create_cluster(
        &self,
        binaries: &Binaries,
        account: &Account,
        owner_password: &str,
    ) -> Result<(), SampleError> {
        let unfinished = self.root.join("cluster.unfinished");
        let password_file = self.root.join("initdb.password");
        let mut last = None;
        // Not every system has the first locale; the second one is everywhere.
        for locale in ["C.UTF-8", "C"] {
            if unfinished.exists() {
                fs::remove_dir_all(&unfinished).map_err(SampleError::io("remove", &unfinished))?;
            }
            DirBuilder::new()
                .mode(0o700)
                .create(&unfinished)
                .map_err(SampleError::io("make", &unfinished))?;
            account.give(&unfinished)?;
            write_private(&password_file, owner_password)?;
            account.give(&password_file)?;
            let made = initdb(binaries, account, &unfinished, &password_file, locale);
            fs::remove_file(&password_file).map_err(SampleError::io("remove", &password_file))?;
            match made {
                Ok(()) => {
                    let cluster = self.cluster();
                    return fs::rename(&unfinished, &cluster)
                        .map_err(SampleError::io("move", &unfinished));
                }
                Err(error) => last = Some(error),
            }
        }
        last.map_or(Ok(()), Err)
    }

    /// Process of a server that has the cluster open, as it wrote down itself.
    pub(super) fn server_process(&self) -> Option<i32> {
        let text = fs::read_to_string(self.cluster().join("postmaster.pid")).ok()?;
        text.lines().next()?.trim().parse().ok()
    }

    /// The server's log, open for appending.
    pub(super) fn log(&self) -> Result<File, SampleError> {
        let path = self.root.join("postgres.log");
        OpenOptions::new()
            .create(true)
            .append(true)
            .mode(0o600)
            .open(&path)
            .map_err(SampleError::io("open", &path))
    }

    /// What the server said last.
    pub(super) fn last_log_lines(&self) -> String {
        let mut tail = Vec::new();
        let read = File::open(self.root.join("postgres.log")).and_then(|mut log| {
            let length = log.metadata()?.len();
            log.seek(SeekFrom::Start(length.saturating_sub(2048)))?;
            log.read_to_end(&mut tail)
        });
        match read {
            Ok(_) => last_lines(&tail),
            Err(error) => error.to_string(),
        }
    }
}

fn initdb(
    binaries: &Binaries,
    account: &Account,
    cluster: &Path,
    password_file: &Path,
    locale: &str,
) -> Result<(), SampleError> {
    let mut command = Command::new(&binaries.initdb);
    command
        .arg("-D")
        .arg(cluster)
        .arg(format!("--pwfile={}", password_file.display()))
        .args(["-U", OWNER_ROLE, "--auth=scram-sha-256", "--encoding=UTF8"])
        .arg(format!("--locale={locale}"))
        .env_clear()
        .env("LC_ALL", "C")
        .current_dir("/")
        .stdin(Stdio::null());
    account.apply(&mut command);
    let output = command
        .output()
        .map_err(SampleError::io("start", &binaries.initdb))?;
    if output.status.success() {
        return Ok(());
    }
    Err(SampleError::Program {
        program: "initdb",
        output: last_lines(&output.stderr),
    })
}

fn write_private(path: &Path, text: &str) -> Result<(), SampleError> {
    let write = || {
        // An earlier file may belong to another account: it is replaced, not reused.
        if path.exists() {
            fs::remove_file(path)?;
        }
        let mut file = OpenOptions::new()
            .create_new(true)
            .write(true)
            .mode(0o600)
            .open(path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    };
    write().map_err(SampleError::io("write", path))
}

/// The end of what a program printed, on one line.
pub(super) fn last_lines(output: &[u8]) -> String {
    let text: String = output
        .utf8_chunks()
        .flat_map(|chunk| chunk.valid().chars())
        .collect();
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .collect();
    let skipped = lines.len().saturating_sub(3);
    lines
        .into_iter()
        .skip(skipped)
        .collect::<Vec<_>>()
        .join(" / ")
}
