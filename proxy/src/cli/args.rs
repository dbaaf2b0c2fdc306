//! The grammar of the command line. Texts that may hold passwords stay plain strings here and
//! are parsed later, because clap repeats in its error messages what it could not parse.

mod learn;
mod policy;
mod store;

use std::num::NonZeroU32;
use std::path::PathBuf;

use bosdb_policy::InjectionMode;
use clap::{Args, Parser, Subcommand};

use crate::cli::{Command, HashKind, Immediate};
use crate::config::{BackendTlsMode, PoolMode, RuntimeKind, words};

/// BosDB: one guarded door to your databases.
///
/// Clients connect to it as they would to the database. It decides on every statement, writes
/// down who did what, and forwards what is allowed.
#[derive(Parser)]
#[command(name = "bosdb", version, propagate_version = false)]
pub(super) struct CommandLine {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Run the gateway from a configuration file.
    Run {
        /// The configuration file.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
        /// The number among the instances on this machine, for a configuration with `[instances]`
        /// [default: the first that is free].
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=127))]
        instance: Option<u8>,
    },
    /// Report everything that is wrong with a configuration file.
    ///
    /// Status 0: it can be used (warnings may be printed); 1: it cannot; 2: it cannot be read.
    CheckConfig {
        /// The configuration file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Put a door in front of databases, without a configuration file.
    ///
    /// Without a URL a sample shop is served, an SQLite file that is made under the data directory.
    /// Without --user there are app, who may write, and analyst, who may read; for the sample also
    /// admin.
    ///
    /// Arguments can be seen by everybody on this machine (ps). A URL may leave its password out:
    /// it is then taken from the variable BOSDB_UP_PASSWORD. A user may be given as NAME::RIGHTS:
    /// a password is then made and printed.
    Up(UpArgs),
    /// Users of the configuration.
    User {
        #[command(subcommand)]
        verb: UserVerb,
    },
    /// Look into the audit log.
    Audit(Box<AuditArgs>),
    /// The store of people, targets and grants.
    Store(Box<StoreArgs>),
    /// Roles and what they allow.
    Policy {
        /// What to do.
        #[command(subcommand)]
        verb: PolicyVerb,
    },
    /// Print the version.
    Version,
}

pub(crate) use learn::{LearnArgs, LearnCommand, LearnFilter};
pub(crate) use policy::{ExplainArgs, PolicyVerb, ReplayArgs};
pub(crate) use store::{StoreArgs, StoreCommand};

#[derive(Subcommand)]
enum UserVerb {
    /// Read a password from standard input and print the verifier for the configuration.
    Hash {
        /// How expensive guessing the password shall be. Other counts than the usual one make it
        /// possible to find out that the user exists.
        #[arg(long, default_value = "4096", value_parser = iterations)]
        iterations: NonZeroU32,
        /// Print the hash of `mysql_native_password` instead, for MySQL clients that know no other
        /// plugin. It guards the password less well: set `mysql_native` beside a verifier only where
        /// such clients come.
        #[arg(long, conflicts_with = "iterations")]
        mysql_native: bool,
    },
}

/// Arguments of `bosdb up`.
#[derive(Args, Clone)]
pub(crate) struct UpArgs {
    /// The databases.
    #[arg(
        value_name = "URL",
        help = "Databases: postgres:// or mysql://USER[:PASSWORD]@HOST[:PORT]/DATABASE[?sslmode=..]"
    )]
    pub(crate) urls: Vec<String>,
    /// Where clients connect; may be repeated [default: 127.0.0.1:6432 for PostgreSQL,
    /// 127.0.0.1:6033 for MySQL]. With databases of both it is where PostgreSQL clients connect.
    #[arg(long, value_name = "HOST:PORT")]
    pub(crate) listen: Vec<String>,
    /// Where MySQL and MariaDB clients connect; may be repeated [default: 127.0.0.1:6033, or a free
    /// port when --listen is given]
    #[arg(long, value_name = "HOST:PORT")]
    pub(crate) listen_mysql: Vec<String>,
    /// Where health and metrics are served, or "off" [default: 127.0.0.1:9632, or a free port
    /// when --listen is given]
    #[arg(long, value_name = "HOST:PORT")]
    pub(crate) admin_listen: Option<String>,
    /// A user; may be repeated. RIGHTS is read, write or admin; the password may contain colons.
    #[arg(long = "user", value_name = "NAME:PASSWORD:RIGHTS")]
    pub(crate) users: Vec<String>,
    /// Connections held to each database.
    #[arg(long, value_name = "N", default_value = "20", value_parser = pool_size)]
    pub(crate) pool_size: usize,
    /// When a connection is free again: transaction or session.
    #[arg(long, value_name = "MODE", default_value = "transaction", value_parser = pool_mode)]
    pub(crate) pool_mode: PoolMode,
    /// Where the audit log and the sample database are kept.
    /// Without it: ./bosdb-data, or a temporary directory where that cannot be written.
    #[arg(long, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// What else may serve the sample where no URL is given: none, or auto, a private PostgreSQL
    /// where it is installed [default: none, the sample is an SQLite file].
    #[arg(long, value_name = "WHAT", default_value = "none", value_parser = attach)]
    pub(crate) attach: Attach,
    /// Print one JSON object for each user and door, and nothing else, when all are open.
    #[arg(long)]
    pub(crate) json: bool,
    /// Worker threads; 0 is one for each core.
    #[arg(long, value_name = "N", default_value = "0", value_parser = workers)]
    pub(crate) workers: usize,
    /// per-core or work-stealing.
    #[arg(long, value_name = "KIND", default_value = "per-core", value_parser = runtime)]
    pub(crate) runtime: RuntimeKind,
    /// How injection rules apply to every user: off, monitor, enforce or strict [default: enforce
    /// for read, monitor for write and admin]
    #[arg(long, value_name = "MODE", value_parser = injection)]
    pub(crate) injection: Option<InjectionMode>,
    /// A policy file: roles and what they allow.
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// How databases must prove themselves, where the URL does not say: verify-full, verify-ca,
    /// require or off [default: off on this machine, else verify-full]
    #[arg(long, value_name = "MODE", value_parser = backend_tls)]
    pub(crate) backend_tls: Option<BackendTlsMode>,
}

/// Whether `bosdb up` without a URL starts a server that is installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attach {
    /// It needs none.
    None,
    /// Where there is one.
    Auto,
}

/// Arguments of `bosdb audit`.
#[derive(Args, Clone)]
pub(crate) struct AuditArgs {
    /// What to do with the log.
    #[command(subcommand)]
    pub(crate) command: AuditCommand,
}

/// Where the log is.
#[derive(Args, Clone)]
#[group(required = true, multiple = false)]
pub(crate) struct AuditPlace {
    /// Directory of the log.
    #[arg(long, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    /// Configuration file that names the directory.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

/// What to do with the log.
#[derive(Subcommand, Clone)]
pub(crate) enum AuditCommand {
    /// Print the newest records.
    Tail {
        /// Where the log is.
        #[command(flatten)]
        place: AuditPlace,
        /// Which records.
        #[command(flatten)]
        filter: AuditFilter,
        /// Go on with records as they come.
        #[arg(short, long)]
        follow: bool,
    },
    /// Print the newest records that match, oldest of them first.
    Search {
        /// Where the log is.
        #[command(flatten)]
        place: AuditPlace,
        /// Which records.
        #[command(flatten)]
        filter: AuditFilter,
    },
    /// Prove that no record was changed, added or taken away.
    ///
    /// Status 0: every record is proven; 1: the log was changed or cut; 3: nothing is wrong, but
    /// not everything is proven.
    Verify {
        /// Where the log is.
        #[command(flatten)]
        place: AuditPlace,
        /// What it is verified against.
        #[command(flatten)]
        keys: VerifyKeys,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Print the public key that checkpoints are signed with.
    Pubkey {
        /// Where the log is.
        #[command(flatten)]
        place: AuditPlace,
    },
}

/// What a log is verified against. Without a key those beside the log are used, which proves
/// nothing against whoever can write there.
#[derive(Args, Clone, Default)]
pub(crate) struct VerifyKeys {
    /// File with the public key, as `bosdb audit pubkey` printed it once.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    /// File with the genesis key, moved away when the log was made.
    #[arg(long, value_name = "FILE")]
    pub(crate) genesis: Option<PathBuf>,
    /// A checkpoint kept elsewhere; may be repeated.
    #[arg(long = "anchor", value_name = "CHECKPOINT")]
    pub(crate) anchors: Vec<String>,
}

/// Which records. All conditions must hold.
#[derive(Args, Clone, Default)]
pub(crate) struct AuditFilter {
    /// Of this user.
    #[arg(long, value_name = "NAME")]
    pub(crate) user: Option<String>,
    /// Towards this target.
    #[arg(long, value_name = "NAME")]
    pub(crate) target: Option<String>,
    /// In this session.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) session: Option<u64>,
    /// With this decision, as a refusal's DETAIL names it.
    #[arg(long, value_name = "ID")]
    pub(crate) decision: Option<String>,
    /// Not before: 24h, 30m, 7d ago, or 2026-01-31T12:00:00Z.
    #[arg(long, value_name = "WHEN")]
    pub(crate) since: Option<String>,
    /// Before: the same forms.
    #[arg(long, value_name = "WHEN")]
    pub(crate) until: Option<String>,
    /// Statement kind: read, write, ddl, session, transaction, procedure, admin, unknown.
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    /// Of this event: statement, admin_command, login_failed, cancel and so on.
    #[arg(long, value_name = "EVENT")]
    pub(crate) event: Option<String>,
    /// On which this rule fired.
    #[arg(long, value_name = "ID")]
    pub(crate) rule: Option<String>,
    /// That name this table, as schema.table or table.
    #[arg(long, value_name = "TABLE")]
    pub(crate) table: Option<String>,
    /// With this outcome: ok, error, cancelled and so on.
    #[arg(long, value_name = "OUTCOME")]
    pub(crate) outcome: Option<String>,
    /// That were refused.
    #[arg(long)]
    pub(crate) denied: bool,
    /// Whose SQL text holds this, in any case.
    #[arg(long, value_name = "TEXT")]
    pub(crate) text: Option<String>,
    /// Print JSON, one object a line.
    #[arg(long)]
    pub(crate) json: bool,
    /// At most so many records [default: 20 for tail, 1000 for search]
    #[arg(long, short = 'n', value_name = "N")]
    pub(crate) limit: Option<usize>,
}

impl CommandLine {
    pub(super) fn into_command(self) -> Command {
        match self.verb {
            Verb::Run { config, instance } => Command::Run { config, instance },
            Verb::Up(arguments) => Command::Up(arguments),
            Verb::CheckConfig { file } => Command::Immediate(Immediate::CheckConfig { file }),
            Verb::User {
                verb:
                    UserVerb::Hash {
                        iterations,
                        mysql_native,
                    },
            } => Command::Immediate(Immediate::UserHash(if mysql_native {
                HashKind::MySqlNative
            } else {
                HashKind::Scram(iterations)
            })),
            Verb::Audit(arguments) => Command::Immediate(Immediate::Audit(arguments)),
            Verb::Store(arguments) => Command::Immediate(Immediate::Store(arguments)),
            Verb::Policy { verb } => Command::Immediate(Immediate::Policy(Box::new(verb))),
            Verb::Version => Command::Immediate(Immediate::Version),
        }
    }
}

fn iterations(text: &str) -> Result<NonZeroU32, String> {
    bounded(text, 4096, 1_000_000)
        .and_then(|count| u32::try_from(count).ok())
        .and_then(NonZeroU32::new)
        .ok_or_else(|| "must be from 4096 to 1000000".to_owned())
}

fn pool_size(text: &str) -> Result<usize, String> {
    bounded(text, 1, 10_000).ok_or_else(|| "must be from 1 to 10000".to_owned())
}

fn workers(text: &str) -> Result<usize, String> {
    bounded(text, 0, 1024).ok_or_else(|| "must be from 0 to 1024".to_owned())
}

fn bounded(text: &str, low: usize, high: usize) -> Option<usize> {
    text.parse().ok().filter(|n| (low..=high).contains(n))
}

fn attach(text: &str) -> Result<Attach, String> {
    words::meaning(text, &[("none", Attach::None), ("auto", Attach::Auto)])
}

fn pool_mode(text: &str) -> Result<PoolMode, String> {
    words::meaning(text, words::POOL_MODES)
}

fn runtime(text: &str) -> Result<RuntimeKind, String> {
    words::meaning(text, words::RUNTIMES)
}

fn injection(text: &str) -> Result<InjectionMode, String> {
    words::meaning(text, words::INJECTION)
}

fn backend_tls(text: &str) -> Result<BackendTlsMode, String> {
    words::meaning(text, words::BACKEND_TLS)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn up_takes_what_a_harness_gives() {
        let line = "bosdb up postgres://u:p@127.0.0.1:5432/d --listen 127.0.0.1:7000 \
                    --user bench:b:en:ch:write --pool-size 5 --pool-mode session --workers 2 \
                    --runtime work-stealing --injection off --backend-tls off --data-dir /x --json";
        let parsed = CommandLine::try_parse_from(line.split_whitespace()).ok();
        let Some(Command::Up(up)) = parsed.map(CommandLine::into_command) else {
            panic!("not understood");
        };
        assert_eq!(up.pool_size, 5);
        assert_eq!(up.pool_mode, PoolMode::Session);
        assert_eq!(up.runtime, RuntimeKind::WorkStealing);
        assert_eq!(up.users, ["bench:b:en:ch:write"]);
        assert!(up.json);
    }

    #[test]
    fn bad_values_are_refused_with_the_choices() {
        for (line, expected) in [
            ("bosdb up --pool-size 0", "must be from 1 to 10000"),
            (
                "bosdb up --pool-mode statement",
                "must be one of: transaction, session",
            ),
            ("bosdb user hash --iterations 1", "must be from 4096"),
            ("bosdb audit tail", "--dir"),
            (
                "bosdb audit verify --dir a --config b",
                "cannot be used with",
            ),
        ] {
            let error = CommandLine::try_parse_from(line.split_whitespace()).err();
            let error = error.map(|e| e.to_string()).unwrap_or_default();
            assert!(error.contains(expected), "{line}: {error}");
        }
    }
}
