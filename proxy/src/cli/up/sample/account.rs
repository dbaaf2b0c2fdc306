//! Whose processes and files the private PostgreSQL's are.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use nix::unistd::{Uid, User, geteuid};

use crate::cli::up::sample::SampleError;

/// Accounts PostgreSQL may run as when this process is root's, in this order.
const UNPRIVILEGED: [&str; 2] = ["postgres", "nobody"];

/// The account that runs PostgreSQL and owns its cluster.
pub(super) struct Account {
    /// Set when this process is root's.
    other: Option<(u32, u32)>,
}

impl Account {
    /// One's own account, or, for root, one without rights.
    pub(super) fn choose() -> Result<Self, SampleError> {
        if !geteuid().is_root() {
            return Ok(Self { other: None });
        }
        let found = UNPRIVILEGED
            .into_iter()
            .find_map(|name| User::from_name(name).ok().flatten())
            .filter(|user| user.uid != Uid::from_raw(0));
        let user = found.ok_or(SampleError::NoAccount)?;
        Ok(Self {
            other: Some((user.uid.as_raw(), user.gid.as_raw())),
        })
    }

    /// Makes a command run as the account.
    pub(super) fn apply(&self, command: &mut Command) {
        if let Some((uid, gid)) = self.other {
            command.gid(gid).uid(uid);
        }
    }

    /// Gives a file to the account.
    pub(super) fn give(&self, path: &Path) -> Result<(), SampleError> {
        let Some((uid, gid)) = self.other else {
            return Ok(());
        };
        std::os::unix::fs::chown(path, Some(uid), Some(gid))
            .map_err(SampleError::io("give away", path))
    }

    /// Whether the account can pass through all directories down to this one.
    pub(super) fn can_reach(&self, path: &Path) -> bool {
        let Some((uid, gid)) = self.other else {
            return true;
        };
        path.ancestors().all(|directory| {
            fs::metadata(directory).is_ok_and(|metadata| {
                let passable = if metadata.uid() == uid {
                    0o100
                } else if metadata.gid() == gid {
                    0o010
                } else {
                    0o001
                };
                metadata.mode() & passable != 0
            })
        })
    }
}
