//! The grammar of `bosdb policy learn`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Arguments of `bosdb policy learn`.
#[derive(Args, Clone)]
pub(crate) struct LearnArgs {
    /// The configuration, with the policy file and `[learning]`.
    #[arg(
        long,
        value_name = "FILE",
        global = true,
        default_value = "/etc/bosdb/bosdb.toml"
    )]
    pub(crate) config: PathBuf,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: LearnCommand,
}

/// Whose.
#[derive(Args, Clone)]
pub(crate) struct LearnFilter {
    /// Of this target only.
    #[arg(long, value_name = "TARGET")]
    pub(crate) target: Option<String>,
    /// Of these users only, as the policy file writes them.
    #[arg(long, value_name = "USERS")]
    pub(crate) user: Option<String>,
    /// Of this application only, as the policy file writes it.
    #[arg(long, value_name = "NAME")]
    pub(crate) application: Option<String>,
}

/// What to do with what was learned.
#[derive(Subcommand, Clone)]
pub(crate) enum LearnCommand {
    /// Show how much was recorded of whom.
    Status,
    /// Show what was recorded and is not approved, with what becomes of it.
    Propose {
        /// Whose.
        #[command(flatten)]
        filter: LearnFilter,
    },
    /// Add what was recorded to the models: all that came often enough, from more than one session
    /// and was not suspicious, and whatever is named.
    Approve {
        /// Whose.
        #[command(flatten)]
        filter: LearnFilter,
        /// Add only what is named.
        #[arg(long)]
        only: bool,
        /// Families, shapes and batches by their numbers.
        #[arg(value_name = "NUMBER")]
        ids: Vec<String>,
    },
    /// Print the models.
    Export {
        /// Whose.
        #[command(flatten)]
        filter: LearnFilter,
    },
    /// Add the models of a file to those in force.
    Import {
        /// The file, as export prints it.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Open a learning window, for a release: what is new is recorded and not refused.
    Window {
        /// Whose.
        #[command(flatten)]
        filter: LearnFilter,
        /// For how long.
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=10_080))]
        minutes: u64,
    },
}
