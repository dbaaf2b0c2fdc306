//! Arguments of `bosdb store`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Arguments of `bosdb store`.
#[derive(Args, Clone)]
pub(crate) struct StoreArgs {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: StoreCommand,
}

/// Where the store is.
#[derive(Args, Clone)]
pub(crate) struct StorePlace {
    /// The configuration file, with its section `[store]`.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: PathBuf,
}

/// What to do with the store.
#[derive(Subcommand, Clone)]
pub(crate) enum StoreCommand {
    /// Print a new key for the key ring that passwords of targets are sealed with.
    ///
    /// The line goes into the file that `store.keys` names, readable for BosDB alone. The first key
    /// is active; a further one is made with --next.
    NewKey {
        /// What the key is called.
        #[arg(value_name = "ID")]
        id: String,
        /// Not active yet: to be handed out to all instances first.
        #[arg(long)]
        next: bool,
    },
    /// Make the store: its schema, the default tenant and an admin, whose password is printed once.
    Init {
        /// Where the store is.
        #[command(flatten)]
        place: StorePlace,
        /// The admin's name.
        #[arg(long, value_name = "NAME", default_value = "admin")]
        admin: String,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Bring the schema up to date. Instances that run go on.
    Migrate {
        /// Where the store is.
        #[command(flatten)]
        place: StorePlace,
    },
    /// Write everything to a new file. It holds no key: keep the key ring too, elsewhere.
    Backup {
        /// Where the store is.
        #[command(flatten)]
        place: StorePlace,
        /// The file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Take a backup into an empty store, which may be of the other kind.
    Restore {
        /// Where the store is.
        #[command(flatten)]
        place: StorePlace,
        /// The file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Put every password under the active key. Can be stopped and begun again at any time.
    ///
    /// Status 0: every one is; 1: some do not open and stay as they were.
    Rotate {
        /// Where the store is.
        #[command(flatten)]
        place: StorePlace,
    },
}
