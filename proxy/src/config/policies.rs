//! Policy files: roles and what they allow, as TOML. Read like the configuration, into plain values;
//! what they come to for a user on a target is put together in `app::people`.

mod hours;
pub(in crate::config) mod keys;
mod learning;
mod read;

#[cfg(test)]
mod tests;

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bosdb_policy::masks::{Mask, MaskRule};
use bosdb_policy::{AllRows, Glob, Habit, InjectionMode, Kinds, Pattern};
use bosdb_store::bounds::{Hours, Rate};
use ipnet::IpNet;

pub(crate) use learning::LearningEntry;

use crate::config::LoadError;
use crate::config::problem::Problems;

/// A policy file.
#[derive(Debug, Clone)]
pub(crate) struct PolicyFile {
    /// Where it was read.
    pub(crate) path: PathBuf,
    /// SHA-256 of its text, in hex.
    pub(crate) digest: String,
    /// The roles, names unique.
    pub(crate) roles: Vec<Role>,
    /// What applications are held to beyond the roles, in order.
    pub(crate) applications: Vec<Application>,
    /// What is learned of whom, in order.
    pub(crate) learning: Vec<LearningEntry>,
}

impl PolicyFile {
    /// Whether it has columns shown as hashes, which takes a key of the configuration.
    pub(crate) fn has_hashes(&self) -> bool {
        let roles = self.roles.iter().map(|role| &role.restrictions);
        let applications = self.applications.iter().map(|one| &one.restrictions);
        roles
            .chain(applications)
            .flat_map(|restrictions| &restrictions.masks)
            .any(|rule| rule.mask == Mask::Hash)
    }
}

/// Whether hashes of masked columns can be made where a policy file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MaskHashes {
    /// There is a key, or it is not known where the file will be used.
    Possible,
    /// There is no key: they would all be NULL.
    Impossible,
}

impl MaskHashes {
    /// By the key of a configuration.
    pub(crate) const fn with<T>(key: Option<&T>) -> Self {
        match key {
            Some(_) => Self::Possible,
            None => Self::Impossible,
        }
    }
}

impl fmt::Display for PolicyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} sha256:{}", self.path.display(), self.digest)
    }
}

/// A role: what it allows, which adds up with other roles, and what it restricts, which holds
/// whatever other roles say.
#[derive(Debug, Clone)]
pub(crate) struct Role {
    /// Its name.
    pub(crate) name: String,
    /// Who has it, where.
    pub(crate) holders: Holders,
    /// Kinds of statements allowed.
    pub(crate) kinds: Kinds,
    /// Tables that may be read; `None`: all.
    pub(crate) read: Option<Vec<Pattern>>,
    /// Tables that may be changed; `None`: all.
    pub(crate) write: Option<Vec<Pattern>>,
    /// The schemas that `search_path` is kept at.
    pub(crate) search_path: Option<Vec<Box<str>>>,
    /// What it restricts.
    pub(crate) restrictions: Restrictions,
}

/// What an application is held to. It allows nothing: an application says itself who it is.
#[derive(Debug, Clone)]
pub(crate) struct Application {
    /// What it calls itself.
    pub(crate) name: Glob,
    /// The same, as written.
    pub(crate) written: String,
    /// Of whom, where.
    pub(crate) holders: Holders,
    /// Kinds of statements, of those that the roles allow; `None`: all of them.
    pub(crate) kinds: Option<Kinds>,
    /// What it restricts.
    pub(crate) restrictions: Restrictions,
}

/// Users on targets.
#[derive(Debug, Clone)]
pub(crate) struct Holders {
    users: Vec<Glob>,
    targets: Vec<Glob>,
}

impl Holders {
    /// Whether a user is one of them on a target. `target/database` counts as its target too.
    pub(crate) fn include(&self, user: &str, target: &str, granted_as: &str) -> bool {
        self.users.iter().any(|glob| glob.fits(user))
            && self
                .targets
                .iter()
                .any(|glob| glob.fits(target) || glob.fits(granted_as))
    }

    /// Whether any are on a target.
    pub(crate) fn are_on(&self, target: &str) -> bool {
        self.targets.iter().any(|glob| glob.fits(target))
    }
}

/// Restrictions. What is `None`, or empty, restricts nothing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Restrictions {
    pub(crate) deny_read: Vec<Pattern>,
    pub(crate) deny_write: Vec<Pattern>,
    pub(crate) masks: Vec<MaskRule>,
    pub(crate) injection: Option<InjectionMode>,
    pub(crate) block_threshold: Option<u32>,
    pub(crate) alert_threshold: Option<u32>,
    pub(crate) habit: Option<Habit>,
    pub(crate) all_rows: AllRows,
    pub(crate) max_rows: Option<u64>,
    pub(crate) max_bytes: Option<u64>,
    pub(crate) statement_timeout: Option<Duration>,
    pub(crate) hours: Option<Hours>,
    pub(crate) networks: Option<Vec<IpNet>>,
    pub(crate) rate: Option<Rate>,
}

/// Reads a policy file.
///
/// # Errors
/// When it cannot be read, or everything that is wrong with it.
pub(crate) fn load(path: &Path, hashes: MaskHashes) -> Result<PolicyFile, LoadError> {
    let text = super::read(path)?;
    parse(&text, path, hashes)
}

/// Reads the text of a policy file.
pub(crate) fn parse(text: &str, path: &Path, hashes: MaskHashes) -> Result<PolicyFile, LoadError> {
    let problems = Problems::new(text);
    let (roles, applications, learning) = read::document(text, hashes, &problems);
    let report = problems.into_report(path);
    if report.has_errors() {
        return Err(LoadError::Invalid(report));
    }
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, text.as_bytes());
    let hex = digest.as_ref().iter().map(|byte| format!("{byte:02x}"));
    Ok(PolicyFile {
        path: path.to_path_buf(),
        digest: hex.collect(),
        roles,
        applications,
        learning,
    })
}
