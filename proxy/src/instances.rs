//! Several instances of BosDB on one machine, with one configuration: so that one can be replaced
//! while another serves.
//!
//! They find each other in a directory that only their account may enter. Each claims a number
//! there by a lock on `NUMBER.lock`, and answers the others on the socket `NUMBER.sock`. An
//! instance that starts takes over the listening sockets of those that run instead of binding its
//! own: they are then shared, so that none closes while somebody may still connect to it, and the
//! one that stops just lets go of them. A cancel request that the kernel gave to the wrong
//! instance is passed on to the one whose number stands in its key, once.

mod answer;
mod ask;
mod handover;

use std::fs::{DirBuilder, File, TryLockError};
use std::io;
use std::net::TcpListener;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, bail};

pub(crate) use answer::{Answering, Handing};
pub(crate) use ask::{Forwarded, Peers};

use crate::config::Config;

/// Numbers that an instance can have: seven bits of a cancel key.
pub(crate) const NUMBERS: std::ops::RangeInclusive<u8> = 1..=127;

/// Instances start one after the other; each waits this long for those before it.
const STARTING: Duration = Duration::from_secs(60);

/// How often it looks whether it is its turn.
const LOOK: Duration = Duration::from_millis(50);

/// An instance among others.
pub(crate) struct Membership {
    dir: PathBuf,
    number: u8,
    /// Held while the process lives.
    _claim: File,
    /// Held until the others can see this instance.
    starting: Option<File>,
}

/// Joins the instances of a directory, under a number of its own.
pub(crate) fn join(dir: &Path, wanted: Option<u8>) -> anyhow::Result<Membership> {
    let context = || format!("the directory of instances {}", dir.display());
    prepare(dir).with_context(context)?;
    let starting = wait_for_turn(&dir.join("starting.lock")).with_context(context)?;
    let candidates: Vec<u8> = match wanted {
        Some(number) => vec![number],
        None => NUMBERS.collect(),
    };
    for number in candidates {
        let file = open_lock(&dir.join(format!("{number}.lock"))).with_context(context)?;
        match file.try_lock() {
            Ok(()) => {
                return Ok(Membership {
                    dir: dir.to_owned(),
                    number,
                    _claim: file,
                    starting: Some(starting),
                });
            }
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => return Err(error).with_context(context),
        }
    }
    match wanted {
        Some(number) => bail!("instance {number} runs already: give another --instance, or none"),
        None => bail!("all {} numbers of instances are taken", NUMBERS.end()),
    }
}

/// Makes the directory, or makes sure that nobody else can have put anything into it.
fn prepare(dir: &Path) -> anyhow::Result<()> {
    if !dir.exists() {
        DirBuilder::new().recursive(true).mode(0o700).create(dir)?;
    }
    let metadata = dir.metadata()?;
    if !metadata.is_dir() {
        bail!("is not a directory");
    }
    if metadata.uid() != nix::unistd::geteuid().as_raw() {
        bail!("belongs to another account");
    }
    if metadata.mode() & 0o077 != 0 {
        bail!("is open to other accounts: chmod 700");
    }
    Ok(())
}

fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    options.open(path)
}

fn wait_for_turn(path: &Path) -> anyhow::Result<File> {
    let file = open_lock(path)?;
    let looks = STARTING.as_millis() / LOOK.as_millis();
    for _ in 0..looks {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => std::thread::sleep(LOOK),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
    bail!("another instance has been starting for {STARTING:?}")
}

impl Membership {
    /// Its number.
    pub(crate) const fn number(&self) -> u8 {
        self.number
    }

    /// What differs between instances of one configuration: each has an audit log of its own, and
    /// a port of its own for health and metrics.
    pub(crate) fn settle(&self, config: &mut Config) -> anyhow::Result<()> {
        config.audit.dir = config.audit.dir.join(self.number.to_string());
        config.learning.own_dir = config.learning.dir.join(self.number.to_string());
        if let Some(admin) = &mut config.admin
            && admin.listen.port() != 0
        {
            let offset = u16::from(self.number.saturating_sub(*NUMBERS.start()));
            let port = admin.listen.port().checked_add(offset);
            let port = port.context("listen.admin: no port is left for this instance")?;
            admin.listen.set_port(port);
        }
        Ok(())
    }

    /// The listening sockets of those that run.
    pub(crate) fn inherit(&self) -> Vec<TcpListener> {
        let mut inherited: Vec<TcpListener> = Vec::new();
        for number in NUMBERS.filter(|number| *number != self.number) {
            let path = socket_path(&self.dir, number);
            if !path.exists() {
                continue;
            }
            match ask::listeners(&path) {
                // Two that run share theirs: those of one are enough.
                Ok(listeners) => {
                    if inherited.is_empty() {
                        inherited = listeners;
                    }
                }
                // Nobody answers at a socket that was left behind.
                Err(error) => tracing::debug!(number, %error, "an instance does not answer"),
            }
        }
        inherited
    }

    /// Answers the others from now on. Those that wait for their turn to start have it.
    pub(crate) fn answer(&mut self, listeners: Vec<TcpListener>) -> anyhow::Result<Answering> {
        let path = socket_path(&self.dir, self.number);
        let answering = Answering::bind(&path, listeners)
            .with_context(|| format!("cannot listen on {}", path.display()))?;
        self.starting = None;
        Ok(answering)
    }

    /// The way to the others.
    pub(crate) fn peers(&self) -> Peers {
        Peers::new(self.dir.clone(), self.number)
    }
}

fn socket_path(dir: &Path, number: u8) -> PathBuf {
    dir.join(format!("{number}.sock"))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn each_instance_has_a_number_of_its_own() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path().join("instances");
        let mut first = join(&dir, None).unwrap();
        assert_eq!(first.number(), 1);
        drop(first.starting.take());
        let mut second = join(&dir, None).unwrap();
        assert_eq!(second.number(), 2);
        drop(second.starting.take());
        let error = join(&dir, Some(2)).err().unwrap();
        assert!(error.to_string().contains("runs already"), "{error}");
        drop(first);
        assert_eq!(join(&dir, None).unwrap().number(), 1);
    }

    #[test]
    fn a_directory_that_others_may_enter_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        for mode in [0o755, 0o770, 0o701] {
            std::fs::set_permissions(dir.path(), std::fs::Permissions::from_mode(mode)).unwrap();
            let error = join(dir.path(), None).err().unwrap();
            assert!(format!("{error:#}").contains("chmod 700"), "{error:#}");
        }
    }
}
