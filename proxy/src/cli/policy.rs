//! `bosdb policy`: what a policy file says, without a gateway.

mod explain;
mod replay;
mod show;

use std::path::Path;
use std::process::ExitCode;

use crate::cli::args::PolicyVerb;
use crate::cli::learn;
use crate::cli::{EXIT_USAGE, complain, output};
use crate::config::{LoadError, policies};

pub(super) fn policy(verb: &PolicyVerb) -> ExitCode {
    match verb {
        PolicyVerb::Check { file } => check(file),
        PolicyVerb::Explain(arguments) => explain::explain(arguments),
        PolicyVerb::Replay(arguments) => replay::replay(arguments),
        PolicyVerb::Learn(arguments) => learn::learn(arguments),
    }
}

/// Prints everything that is wrong with a policy file. 0: it can be used; 1: it cannot; 2: it
/// cannot be read.
fn check(file: &Path) -> ExitCode {
    match policies::load(file) {
        Ok(policy) => {
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
