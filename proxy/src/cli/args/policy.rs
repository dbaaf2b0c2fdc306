//! Arguments of `bosdb policy`.

use std::path::PathBuf;

use bosdb_policy::{InjectionMode, Rights};
use clap::{Args, Subcommand};

use super::{LearnArgs, injection};
use crate::config::words;

/// What to do with a policy file.
#[derive(Subcommand, Clone)]
pub(crate) enum PolicyVerb {
    /// Report everything that is wrong with a policy file.
    ///
    /// Status 0: it can be used; 1: it cannot; 2: it cannot be read.
    Check {
        /// The policy file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The configuration that it is for.
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
    },
    /// Show what becomes of a statement, and why. Nothing is sent anywhere.
    ///
    /// Status 0: it is allowed; 1: it is refused; 2: the question makes no sense.
    Explain(ExplainArgs),
    /// What applications were seen to send, and what of it becomes known.
    Learn(LearnArgs),
    /// List what a draft of the policy file would change, tried on what the audit log says was sent.
    ///
    /// Status 0: nothing; 1: something; 2: the question makes no sense; 74: the log cannot be read, or is
    /// not in order.
    Replay(ReplayArgs),
}

/// Arguments of `bosdb policy replay`.
#[derive(Args, Clone)]
pub(crate) struct ReplayArgs {
    /// The configuration, with users, targets, the policy file in force and the audit log.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: PathBuf,
    /// The draft.
    #[arg(long, value_name = "FILE")]
    pub(crate) draft: PathBuf,
    /// From when on: 24h (ago), 2026-01-31, 2026-01-31T12:00:00Z.
    #[arg(long, value_name = "TIME", default_value = "24h")]
    pub(crate) since: String,
    /// Until when.
    #[arg(long, value_name = "TIME")]
    pub(crate) until: Option<String>,
    /// Of this user alone.
    #[arg(long, value_name = "USER")]
    pub(crate) user: Option<String>,
    /// To this target alone.
    #[arg(long, value_name = "TARGET")]
    pub(crate) target: Option<String>,
    /// Print JSON, one object a line.
    #[arg(long)]
    pub(crate) json: bool,
}

/// Arguments of `bosdb policy explain`.
#[derive(Args, Clone)]
pub(crate) struct ExplainArgs {
    /// The configuration, with users, targets and the policy file. Without it: a setup made by
    /// `bosdb up`.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Rights of the user of `bosdb up`: read, write or admin [default: those of app and analyst]
    #[arg(long, value_name = "RIGHTS", conflicts_with = "config", value_parser = rights)]
    pub(crate) rights: Option<Rights>,
    /// What `bosdb up` is given as --injection.
    #[arg(long, value_name = "MODE", conflicts_with = "config", value_parser = injection)]
    pub(crate) injection: Option<InjectionMode>,
    /// Another policy file than that of the configuration.
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// Who asks.
    #[arg(long = "as", value_name = "USER")]
    pub(crate) user: String,
    /// Where.
    #[arg(long, value_name = "TARGET")]
    pub(crate) target: String,
    /// What the application calls itself.
    #[arg(long, value_name = "NAME")]
    pub(crate) app: Option<String>,
    /// When: 2026-01-31T12:00:00Z [default: now].
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<String>,
    /// From which address.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) from: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
    /// The statement.
    #[arg(value_name = "SQL")]
    pub(crate) sql: String,
}

fn rights(text: &str) -> Result<Rights, String> {
    words::meaning(text, words::RIGHTS)
}
