//! The command line: what the user typed becomes a plain [`Command`]. `run` and `up` are carried
//! out by the application; everything that needs no gateway is carried out here.

mod args;
mod audit;
mod check;
mod hash;
mod learn;
mod output;
mod policy;
mod store;
pub(crate) mod up;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

pub(crate) use args::{Attach, AuditArgs, PolicyVerb, StoreArgs, UpArgs};
pub(crate) use hash::HashKind;

/// The arguments, or the surroundings, were not what the command needs.
pub(crate) const EXIT_USAGE: u8 = 2;
/// Something the command stands on is not installed or not reachable (`EX_UNAVAILABLE`).
pub(crate) const EXIT_UNAVAILABLE: u8 = 69;
/// A file could not be read or written (`EX_IOERR`).
pub(crate) const EXIT_IO: u8 = 74;

/// What to do.
pub(crate) enum Command {
    /// Run the gateway from a file.
    Run {
        /// The file.
        config: PathBuf,
        /// The number among the instances on this machine.
        instance: Option<u8>,
    },
    /// Run the gateway without a file.
    Up(UpArgs),
    /// Something that ends by itself and needs no gateway.
    Immediate(Immediate),
}

/// Commands that end by themselves.
pub(crate) enum Immediate {
    /// Report everything that is wrong with a file.
    CheckConfig {
        /// The file.
        file: PathBuf,
    },
    /// Print the verifier of a password.
    UserHash(HashKind),
    /// Look into the audit log.
    Audit(Box<AuditArgs>),
    /// Look after the store.
    Store(Box<StoreArgs>),
    /// Ask a policy file.
    Policy(Box<PolicyVerb>),
    /// Print the version.
    Version,
}

/// Reads the command line. Help and mistakes are printed here, and end the process.
pub(crate) fn parse() -> Command {
    args::CommandLine::parse().into_command()
}

/// Carries out a command that needs no gateway.
pub(crate) fn execute(command: Immediate) -> ExitCode {
    match command {
        Immediate::CheckConfig { file } => check::check_config(&file),
        Immediate::UserHash(kind) => hash::user_hash(kind),
        Immediate::Audit(arguments) => audit::audit(&arguments),
        Immediate::Store(arguments) => store::store(&arguments),
        Immediate::Policy(verb) => policy::policy(&verb),
        Immediate::Version => {
            output::line(&format!("bosdb {}", env!("CARGO_PKG_VERSION")));
            ExitCode::SUCCESS
        }
    }
}

/// Says on standard error why a command failed.
pub(crate) fn complain(reason: &dyn std::fmt::Display) {
    output::complaint(&format!("bosdb: {reason}"));
}
