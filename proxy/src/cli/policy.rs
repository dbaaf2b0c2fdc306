//! `bosdb policy`: what a policy file says, without a gateway.

mod explain;
mod replay;
mod show;

use std::path::Path;
use std::process::ExitCode;

use crate::cli::args::PolicyVerb;
use crate::cli::learn;
use crate::cli::{EXIT_USAGE, complain, output};
use crate::config::policies::{self, MaskHashes};
use crate::config::{self, LoadError, ProcessSurroundings};

pub(super) fn policy(verb: &PolicyVerb) -> ExitCode {
    match verb {
        PolicyVerb::Check { file, config } => check(file, config.as_deref()),
        PolicyVerb::Explain(arguments) => explain::explain(arguments),
        PolicyVerb::Replay(arguments) => replay::replay(arguments),
        PolicyVerb::Learn(arguments) => learn::learn(arguments),
    }
}

/// Prints everything that is wrong with a policy file. 0: it can be used; 1: it cannot; 2: it
/// cannot be read.
fn check(file: &Path, config: Option<&Path>) -> ExitCode {
    let hashes = match config.map(|file| config::load_without_policy(file, &ProcessSurroundings)) {
        None => Ok(MaskHashes::Possible),
        Some(loaded) => loaded.map(|config| MaskHashes::with(config.mask_key.as_ref())),
    };
    match hashes.and_then(|hashes| policies::load(file, hashes)) {
        Ok(policy) => {
            if policy.has_hashes() && config.is_none() {
                output::line(&format!(
                    "{}: warning: mask_hash needs mask_key in [policy] of the configuration \
                     (BOSDB_MASK_KEY for bosdb up); --config FILE looks there",
                    file.display()
                ));
            }
            output::line(&format!(
                "{}: can be used: {} role(s), {} application(s), sha256:{}",
                file.display(),
                policy.roles.len(),
                policy.applications.len(),
                policy.digest
            ));
            ExitCode::SUCCESS
        }
        Err(LoadError::Invalid(report)) => {
            for problem in report.lines() {
                output::line(&problem);
            }
            ExitCode::FAILURE
        }
        Err(error @ LoadError::Unreadable { .. }) => {
            complain(&error);
            ExitCode::from(EXIT_USAGE)
        }
    }
}
