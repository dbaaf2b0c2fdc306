//! `bosdb up`: from arguments to a configuration and the lines that tell people how to get in.

mod announcement;
mod listeners;
mod sample;
mod shop;
mod url;
mod users;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bosdb_policy::{InjectionMode, Rights};
use bosdb_store::Redacted;
use bosdb_store::directory::CONSOLE;

use crate::cli::{Attach, EXIT_IO, EXIT_UNAVAILABLE, EXIT_USAGE, UpArgs};
use crate::config::policies::{self, MaskHashes};
use crate::config::secret::NoRandomness;
use crate::config::{
    AdminConfig, AuditConfig, BackendTls, BackendTlsMode, Config, Engine, LearningConfig,
    LoadError, MySqlConfig, SHORTEST_MASK_KEY, ServerKey, Surroundings, TargetConfig, UserConfig,
    WorkersConfig,
};

pub(crate) use announcement::Announcement;
use listeners::listeners;
pub(crate) use sample::{SampleError, SampleServer};
pub(crate) use shop::ShopError;
use url::BackendUrl;
pub(crate) use url::UrlError;
use users::UpUser;

/// Takes the place of passwords that URLs leave out.
const PASSWORD_VARIABLE: &str = "BOSDB_UP_PASSWORD";
/// The secret behind hashes of masked columns.
const MASK_KEY_VARIABLE: &str = "BOSDB_MASK_KEY";

/// Why there is no plan.
#[derive(Debug, thiserror::Error)]
pub(crate) enum UpError {
    /// An argument is wrong.
    #[error("{0}")]
    Usage(String),
    /// A URL is wrong.
    #[error(transparent)]
    Url(#[from] UrlError),
    /// No password or verifier could be made.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
    /// The data directory cannot be used.
    #[error("cannot use the data directory {}: {source}", path.display())]
    DataDir {
        /// The directory.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The sample database was not made.
    #[error(transparent)]
    Shop(#[from] ShopError),
    /// The private PostgreSQL did not come up.
    #[error(transparent)]
    Sample(#[from] SampleError),
    /// The policy file cannot be used.
    #[error(transparent)]
    Policy(Box<LoadError>),
}

impl UpError {
    /// Status to end the process with.
    pub(crate) const fn exit_status(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::Url(_) | Self::Policy(_) => EXIT_USAGE,
            Self::Randomness(_) | Self::DataDir { .. } | Self::Shop(_) => EXIT_IO,
            Self::Sample(error) => {
                if error.is_missing_software() {
                    EXIT_UNAVAILABLE
                } else {
                    EXIT_IO
                }
            }
        }
    }
}

/// What to run, what to say when it runs, and what to stop at the end.
pub(crate) struct UpPlan {
    /// The gateway's configuration.
    pub(crate) config: Config,
    /// How people get in; printed when all listeners accept.
    pub(crate) announcement: Announcement,
    /// The private PostgreSQL, when one was started. It is stopped when this is dropped.
    pub(crate) sample: Option<SampleServer>,
}

/// Makes the plan. Blocks while the private PostgreSQL starts, and must be called on the main
/// thread: the system stops that server when the thread that started it ends.
pub(crate) fn plan(arguments: &UpArgs, surroundings: &dyn Surroundings) -> Result<UpPlan, UpError> {
    let mut users = up_users(arguments)?;
    let mut policy = arguments.policy.clone();
    let urls: Result<Vec<_>, _> = arguments
        .urls
        .iter()
        .map(|u| BackendUrl::parse(u))
        .collect();
    let urls = urls?;
    let engines: Vec<Engine> = urls.iter().map(|url| url.engine).collect();
    let (listen, admin) = listeners(arguments, &engines)?;
    let data_dir = data_dir(arguments.data_dir.as_deref())?;
    let (targets, sample) = if !urls.is_empty() {
        (url_targets(urls, arguments, surroundings), None)
    } else if let Some(database) = private_server(arguments, &data_dir, surroundings)? {
        let (target, server) = database.into_parts(arguments);
        (vec![target], Some(server))
    } else {
        let shop = shop::open(&data_dir)?;
        if arguments.users.is_empty() {
            users.push(UpUser::administrator()?);
            // Its own roles fit its own users.
            policy = policy.or_else(|| Some(shop.policy.clone()));
        }
        (vec![shop.target(arguments.pool_size)], None)
    };
    let mask_key = mask_key(surroundings)?;
    let hashes = MaskHashes::with(mask_key.as_ref());
    let roles = policy
        .as_deref()
        .map(|file| policies::load(file, hashes))
        .transpose()
        .map_err(|error| UpError::Policy(Box::new(error)))?;
    let user_configs: Result<Vec<UserConfig>, _> = users
        .iter()
        .map(|user| user.to_config(arguments.injection))
        .collect();
    let config = Config {
        listen,
        admin: admin.map(|listen| AdminConfig { listen }),
        workers: WorkersConfig {
            threads: Some(arguments.workers).filter(|threads| *threads != 0),
            runtime: arguments.runtime,
        },
        mysql_key: None,
        mask_key,
        audit: AuditConfig {
            dir: data_dir.join("audit"),
            ..AuditConfig::default()
        },
        roles,
        store: None,
        api: None,
        learning: LearningConfig {
            dir: data_dir.join("learning"),
            own_dir: data_dir.join("learning"),
            models: data_dir.join("models"),
            ..LearningConfig::default()
        },
        ..Config::of(targets, user_configs?)
    };
    let announcement = Announcement::new(arguments.json, &config, users, sample.is_some());
    Ok(UpPlan {
        config,
        announcement,
        sample,
    })
}

/// The configuration of a setup made by `bosdb up`, as far as decisions depend on it: one user of
/// these rights, or of those that the usual users have, and one target.
pub(crate) fn imagined(
    user: &str,
    rights: Option<Rights>,
    injection: Option<InjectionMode>,
    target: &str,
) -> Result<Config, UpError> {
    let usual = UpUser::usual()?;
    let usual = usual.into_iter().find(|known| known.name == user);
    let rights = rights.or_else(|| usual.map(|known| known.rights));
    let Some(rights) = rights else {
        let what = format!("without --config the rights of {user:?} are not known: give --rights");
        return Err(UpError::Usage(what));
    };
    let user = UpUser {
        name: user.to_owned(),
        password: String::new(),
        rights,
    };
    let targets = vec![TargetConfig::named(target.to_owned())];
    Ok(Config::of(targets, vec![user.to_config(injection)?]))
}

/// The private PostgreSQL, where it is asked for and installed.
fn private_server(
    arguments: &UpArgs,
    data_dir: &Path,
    surroundings: &dyn Surroundings,
) -> Result<Option<sample::SampleDatabase>, UpError> {
    match arguments.attach {
        Attach::None => Ok(None),
        Attach::Auto => match sample::start(data_dir, arguments.pool_size, surroundings) {
            Ok(database) => Ok(Some(database)),
            Err(error) if error.is_missing_software() => Ok(None),
            Err(error) => Err(error.into()),
        },
    }
}

fn mask_key(surroundings: &dyn Surroundings) -> Result<Option<Arc<Redacted<String>>>, UpError> {
    match surroundings.variable(MASK_KEY_VARIABLE) {
        Some(key) if key.len() < SHORTEST_MASK_KEY => Err(UpError::Usage(format!(
            "{MASK_KEY_VARIABLE} is shorter than {SHORTEST_MASK_KEY} bytes"
        ))),
        key => Ok(key.map(Redacted::from).map(Arc::new)),
    }
}

fn up_users(arguments: &UpArgs) -> Result<Vec<UpUser>, UpError> {
    if arguments.users.is_empty() {
        return UpUser::usual();
    }
    let users: Result<Vec<_>, _> = arguments.users.iter().map(|u| UpUser::parse(u)).collect();
    let users = users?;
    for (position, user) in users.iter().enumerate() {
        if users
            .iter()
            .take(position)
            .any(|other| other.name == user.name)
        {
            let what = format!("the user {} is given more than once", user.name);
            return Err(UpError::Usage(what));
        }
    }
    Ok(users)
}

/// The usual data directory, when none is given.
const USUAL_DATA_DIR: &str = "./bosdb-data";

/// The directory that was asked for; or the usual one; or, where that cannot be written (a service
/// account in somebody else's directory), one of its own among the temporary files.
fn data_dir(asked: Option<&Path>) -> Result<PathBuf, UpError> {
    if let Some(path) = asked {
        return create_data_dir(path);
    }
    let usual = Path::new(USUAL_DATA_DIR);
    create_data_dir(usual)
        .and_then(|path| is_writable(&path).then_some(path).ok_or_else(|| denied(usual)))
        .or_else(|_| {
            let name = format!("bosdb-data-{}", std::process::id());
            let path = create_data_dir(&std::env::temp_dir().join(name))?;
            super::complain(&format!(
                "{USUAL_DATA_DIR} cannot be written; the audit log is kept in {} (--data-dir chooses)",
                path.display()
            ));
            Ok(path)
        })
}

fn denied(path: &Path) -> UpError {
    UpError::DataDir {
        path: path.to_path_buf(),
        source: std::io::ErrorKind::PermissionDenied.into(),
    }
}

fn is_writable(path: &Path) -> bool {
    nix::unistd::access(path, nix::unistd::AccessFlags::W_OK).is_ok()
}

/// Makes the directory if need be, closed to reading by others. It stays passable, because the
/// private PostgreSQL runs under another account when this process is root's.
fn create_data_dir(path: &Path) -> Result<PathBuf, UpError> {
    use std::os::unix::fs::DirBuilderExt;
    let create = || {
        let path = std::path::absolute(path)?;
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o711)
            .create(&path)?;
        Ok(path)
    };
    create().map_err(|source| UpError::DataDir {
        path: path.to_path_buf(),
        source,
    })
}

fn url_targets(
    urls: Vec<BackendUrl>,
    arguments: &UpArgs,
    surroundings: &dyn Surroundings,
) -> Vec<TargetConfig> {
    let mut targets: Vec<TargetConfig> = Vec::new();
    for url in urls {
        let taken: Vec<&str> = targets
            .iter()
            .map(|target| target.name.as_str())
            // The admin console's.
            .chain([CONSOLE])
            .collect();
        let name = free_name(&url.database, &taken);
        let is_local = url.is_local();
        let usual_tls = if is_local {
            BackendTlsMode::Off
        } else {
            BackendTlsMode::VerifyFull
        };
        let mode = url.tls.or(arguments.backend_tls).unwrap_or(usual_tls);
        let password = url
            .password
            .or_else(|| surroundings.variable(PASSWORD_VARIABLE));
        let usual = TargetConfig::named(name);
        targets.push(TargetConfig {
            engine: url.engine,
            // What stands between a machine and itself is the machine.
            mysql: MySqlConfig {
                server_key: if is_local {
                    ServerKey::Ask
                } else {
                    ServerKey::None
                },
                ..usual.mysql
            },
            hosts: url.hosts,
            database: url.database,
            user: url.user,
            password: password.map(|password| Arc::new(password.into())),
            tls: BackendTls::of(mode, url.ca),
            pool_size: arguments.pool_size,
            pool_mode: arguments.pool_mode,
            ..usual
        });
    }
    targets
}

/// The database's name, or the name with the first number that makes it the only one.
fn free_name(wanted: &str, taken: &[&str]) -> String {
    let numbered = (2_u32..).map(|n| format!("{wanted}-{n}"));
    std::iter::once(wanted.to_owned())
        .chain(numbered)
        .find(|name| !taken.contains(&name.as_str()))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
