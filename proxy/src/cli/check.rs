//! `bosdb check-config`.

use std::path::Path;
use std::process::ExitCode;

use crate::cli::{EXIT_USAGE, complain, output};
use crate::config::{self, LoadError, ProcessSurroundings};

/// Prints everything that is wrong with a file. 0: it can be used; 1: it cannot; 2: it cannot be
/// read.
pub(super) fn check_config(file: &Path) -> ExitCode {
    match config::load(file, &ProcessSurroundings) {
        Ok((config, warnings)) => {
            for warning in warnings.lines() {
                output::line(&warning);
            }
            output::line(&format!(
                "{}: can be used: {} target(s), {} user(s)",
                file.display(),
                config.targets.len(),
                config.users.len()
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
