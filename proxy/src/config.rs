//! Configuration: one TOML file, read raw (spans kept), then resolved into typed parts, once.
//!
//! Nothing downstream sees raw text. Every problem of a file is reported together, each with its
//! line and key. This module alone reads the environment, and secrets leave it only wrapped.

pub(crate) mod environment;
mod file;
mod keys;
pub(crate) mod offered;
pub(crate) mod policies;
mod problem;
mod raw;
mod resolve;
pub(crate) mod secret;
mod types;
mod values;
pub(crate) mod words;

#[cfg(test)]
mod tests;

use std::io;
use std::path::{Path, PathBuf};

pub(crate) use environment::{ProcessSurroundings, Surroundings};
pub(crate) use problem::Report;
pub(crate) use types::{
    AdminConfig, ApiConfig, AuditConfig, BackendTls, BackendTlsMode, Balancers, ChannelBinding,
    ClientCertificates, ClientTlsDemand, Config, Durability, Engine, HostPort, HostsOrder,
    LearningConfig, Limits, ListenConfig, LocalInfile, LogConfig, LogFormat, MySqlConfig, OnFull,
    PoolMode, RuntimeKind, SHORTEST_MASK_KEY, ServerKey, SessionAttrs, StoreConfig, TargetConfig,
    TargetSet, TlsConfig, TlsNegotiation, Trust, UserConfig, UserProof, Wire, WorkersConfig,
    all_networks, usual_injection,
};
pub(crate) use values::{parse_host_port, parse_socket_address};

/// Why a file gave no configuration.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LoadError {
    /// The file could not be read at all.
    #[error("cannot read {}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file was read and is wrong; the report has at least one error.
    #[error("{0}")]
    Invalid(Report),
}

/// Reads and resolves a file, and the policy file that it names. The report that comes with a configuration holds warnings only.
pub(crate) fn load(
    path: &Path,
    surroundings: &dyn Surroundings,
) -> Result<(Config, Report), LoadError> {
    let text = read(path)?;
    let (mut config, report) = parse(&text, path, surroundings)?;
    let file = config.policy.file.as_deref();
    let hashes = policies::MaskHashes::with(config.mask_key.as_ref());
    config.roles = file.map(|file| policies::load(file, hashes)).transpose()?;
    Ok((config, report))
}

/// Reads and resolves a file, without the policy file that it names.
pub(crate) fn load_without_policy(
    path: &Path,
    surroundings: &dyn Surroundings,
) -> Result<Config, LoadError> {
    let text = read(path)?;
    parse(&text, path, surroundings).map(|(config, _)| config)
}

/// Where a file keeps the audit log. Secrets of the file are not needed for that: whoever reads
/// the log need not be whoever may read them.
pub(crate) fn audit_dir(
    path: &Path,
    surroundings: &dyn Surroundings,
) -> Result<PathBuf, LoadError> {
    let text = read(path)?;
    let problems = problem::Problems::new(&text);
    let config = resolve::document(&text, path, &problems, surroundings);
    let report = problems.into_report(path);
    if report.has_errors_at("audit.dir") || report.has_syntax_errors() {
        return Err(LoadError::Invalid(report));
    }
    Ok(config.audit.dir)
}

fn read(path: &Path) -> Result<String, LoadError> {
    std::fs::read_to_string(path).map_err(|source| LoadError::Unreadable {
        path: path.to_path_buf(),
        source,
    })
}

/// Resolves the text of a file, without the policy file that it names; `path` names it in reports and anchors its relative paths.
pub(crate) fn parse(
    text: &str,
    path: &Path,
    surroundings: &dyn Surroundings,
) -> Result<(Config, Report), LoadError> {
    let problems = problem::Problems::new(text);
    let config = resolve::document(text, path, &problems, surroundings);
    let report = problems.into_report(path);
    if report.has_errors() {
        return Err(LoadError::Invalid(report));
    }
    Ok((config, report))
}
