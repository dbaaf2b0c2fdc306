//! A private PostgreSQL with a sample database, for `bosdb up` without a URL: started from the
//! packages of the distribution, under the data directory, stopped with the gateway.

mod account;
mod binaries;
mod client;
mod home;
mod server;

use std::io;
use std::path::{Path, PathBuf};

use crate::cli::UpArgs;
use crate::config::secret::NoRandomness;
use crate::config::{BackendTls, BackendTlsMode, HostPort, Surroundings, TargetConfig};

use account::Account;
use binaries::Binaries;
use client::Client;
use home::Home;
pub(crate) use server::SampleServer;

#[cfg(test)]
mod tests;

/// Name of the sample database.
const DATABASE: &str = "shop";
/// Its owner, and the account the gateway uses.
const APP_ROLE: &str = "bosdb_app";
/// Superuser of the private server; nobody logs in as it but this module.
const OWNER_ROLE: &str = "bosdb_owner";
const SAMPLE_SQL: &str = include_str!("../../../../configs/sample/shop.sql");

/// Why the private PostgreSQL did not come up.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SampleError {
    /// PostgreSQL is not on this machine.
    #[error(
        "PostgreSQL is not installed, and no database URL was given.\n\
         Install it (Debian, Ubuntu: apt-get install postgresql; Fedora: dnf install \
         postgresql-server; macOS: brew install postgresql), or name a database: \
         bosdb up postgres://USER:PASSWORD@HOST:PORT/DATABASE"
    )]
    NotInstalled,
    /// It is, in a version that cannot read what an earlier run left.
    #[error(
        "the data in {} was made by PostgreSQL {version}, which is not installed; install \
         postgresql-{version}, or choose another --data-dir", path.display()
    )]
    OtherVersion {
        /// The cluster.
        path: PathBuf,
        /// Its major version.
        version: String,
    },
    /// Running as root, and there is no account to become: PostgreSQL refuses to be root.
    #[error("PostgreSQL does not run as root, and there is no account postgres or nobody")]
    NoAccount,
    /// Another gateway uses the data.
    #[error("another bosdb up uses {}; stop it, or choose another --data-dir", .0.display())]
    InUse(PathBuf),
    /// A file or program could not be used.
    #[error("cannot {what} {}: {source}", path.display())]
    Io {
        /// What was tried.
        what: &'static str,
        /// On which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A program of PostgreSQL ended with an error.
    #[error("{program} failed: {output}")]
    Program {
        /// Which one.
        program: &'static str,
        /// What it said last.
        output: String,
    },
    /// No password could be made.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
}

impl SampleError {
    /// Whether something has to be installed first.
    pub(super) const fn is_missing_software(&self) -> bool {
        match self {
            Self::NotInstalled | Self::OtherVersion { .. } | Self::NoAccount => true,
            Self::InUse(_) | Self::Io { .. } | Self::Program { .. } | Self::Randomness(_) => false,
        }
    }

    fn io(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::Io { what, path, source }
    }
}

/// The running sample database.
pub(super) struct SampleDatabase {
    server: SampleServer,
    password: String,
}

impl SampleDatabase {
    /// The target for it, and the server to stop later.
    pub(super) fn into_parts(self, arguments: &UpArgs) -> (TargetConfig, SampleServer) {
        let target = TargetConfig {
            hosts: vec![HostPort {
                host: "127.0.0.1".to_owned(),
                port: self.server.port(),
            }],
            user: APP_ROLE.to_owned(),
            password: Some(std::sync::Arc::new(self.password.into())),
            tls: BackendTls::of(BackendTlsMode::Off, None),
            pool_size: arguments.pool_size,
            pool_mode: arguments.pool_mode,
            ..TargetConfig::named(DATABASE.to_owned())
        };
        (target, self.server)
    }
}

/// Starts the server, makes the cluster and the sample database where they do not exist yet.
pub(super) fn start(
    data_dir: &Path,
    pool_size: usize,
    surroundings: &dyn Surroundings,
) -> Result<SampleDatabase, SampleError> {
    let account = Account::choose()?;
    let home = Home::open(data_dir, &account)?;
    let path_variable = surroundings.variable("PATH").unwrap_or_default();
    let binaries = Binaries::find(&path_variable, home.cluster_version().as_deref())?
        .ok_or_else(|| home.version_error())?;
    let owner_password = home.secret("owner.password")?;
    let app_password = home.secret("app.password")?;
    if home.cluster_version().is_none() {
        home.create_cluster(&binaries, &account, &owner_password)?;
    }
    let mut server = SampleServer::start(home, &binaries, &account, pool_size)?;
    let client = Client {
        psql: binaries.psql,
        port: server.port(),
    };
    server.wait_until_ready(&client, &owner_password)?;
    create_database(&client, &owner_password, &app_password)?;
    Ok(SampleDatabase {
        server,
        password: app_password,
    })
}

/// Every step can be repeated: the database gets its name last, when it is complete.
fn create_database(client: &Client, owner: &str, app: &str) -> Result<(), SampleError> {
    let as_owner = |database, sql: &str| client.run(OWNER_ROLE, owner, database, sql);
    // The passwords made here need no quoting; see their alphabet.
    as_owner(
        "postgres",
        &format!(
            "SELECT NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{APP_ROLE}') AS missing \\gset\n\
             \\if :missing\nCREATE ROLE {APP_ROLE};\n\\endif\n\
             ALTER ROLE {APP_ROLE} LOGIN PASSWORD '{app}';\n"
        ),
    )?;
    let exists = format!("SELECT count(*) FROM pg_database WHERE datname = '{DATABASE}';\n");
    if as_owner("postgres", &exists)?.trim() == "1" {
        return Ok(());
    }
    as_owner(
        "postgres",
        &format!(
            "DROP DATABASE IF EXISTS {DATABASE}_unfinished;\n\
             CREATE DATABASE {DATABASE}_unfinished OWNER {APP_ROLE};\n"
        ),
    )?;
    let unfinished = format!("{DATABASE}_unfinished");
    as_owner(
        &unfinished,
        &format!("GRANT ALL ON SCHEMA public TO {APP_ROLE};\n"),
    )?;
    let transaction = format!("BEGIN;\n{SAMPLE_SQL}\nCOMMIT;\n");
    client.run(APP_ROLE, app, &unfinished, &transaction)?;
    as_owner(&unfinished, "VACUUM ANALYZE;\n")?;
    as_owner(
        "postgres",
        &format!("ALTER DATABASE {unfinished} RENAME TO {DATABASE};\n"),
    )?;
    Ok(())
}
