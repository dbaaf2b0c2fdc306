//! `bosdb store`: what is done to the store by whoever has its file or its URL, and its keys.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use bosdb_gateway::clock::wall_time;
use bosdb_store::Redacted;
use bosdb_store::control::records::{DEFAULT_TENANT, Origin, PersonChange, Role};
use bosdb_store::control::seal::{KeyRing, KeyState, fresh_key};
use bosdb_store::control::{ControlStore, StoreError, backup, password};

use crate::cli::args::{StoreArgs, StoreCommand};
use crate::cli::{EXIT_IO, EXIT_USAGE, complain, output};
use crate::config::secret::fresh_password;
use crate::config::{ProcessSurroundings, StoreConfig};

/// Why a command did not come about, and what the process says then.
struct Failure(u8, String);

impl Failure {
    fn of(error: impl std::fmt::Display) -> Self {
        Self(EXIT_IO, format!("{error:#}"))
    }
}

/// Carries out a command.
pub(super) fn store(arguments: &StoreArgs) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let result = match runtime {
        Ok(runtime) => runtime.block_on(run(&arguments.command)),
        Err(error) => Err(Failure::of(error)),
    };
    match result {
        Ok(code) => code,
        Err(Failure(status, reason)) => {
            complain(&reason);
            ExitCode::from(status)
        }
    }
}

async fn run(command: &StoreCommand) -> Result<ExitCode, Failure> {
    match command {
        StoreCommand::NewKey { id, next } => new_key(id, *next),
        StoreCommand::Init { place, admin, json } => {
            let config = config(&place.config)?;
            init(&open(&config).await?, &config, admin, *json).await
        }
        StoreCommand::Migrate { place } => {
            let store = open(&*config(&place.config)?).await?;
            let migrated = store.migrate().await.map_err(Failure::of)?;
            for step in &migrated.steps {
                output::line(&format!("taken: {step}"));
            }
            if migrated.steps.is_empty() {
                output::line("the schema is up to date");
            }
            Ok(ExitCode::SUCCESS)
        }
        StoreCommand::Backup { place, file } => {
            let store = open(&*config(&place.config)?).await?;
            let records = backup::backup(&store, file, wall_time).await;
            let records = records.map_err(Failure::of)?;
            output::line(&format!("{records} records written to {}", file.display()));
            Ok(ExitCode::SUCCESS)
        }
        StoreCommand::Restore { place, file } => {
            let store = open(&*config(&place.config)?).await?;
            let records = backup::restore(&store, file, wall_time).await;
            let records = records.map_err(Failure::of)?;
            output::line(&format!("{records} records taken from {}", file.display()));
            Ok(ExitCode::SUCCESS)
        }
        StoreCommand::Rotate { place } => {
            let config = config(&place.config)?;
            rotate(&open(&config).await?, &config).await
        }
    }
}

fn config(path: &Path) -> Result<Arc<StoreConfig>, Failure> {
    let loaded = crate::config::load(path, &ProcessSurroundings);
    let (config, _) = loaded.map_err(|error| Failure(EXIT_USAGE, error.to_string()))?;
    config
        .store
        .ok_or_else(|| Failure(EXIT_USAGE, "the configuration has no [store]".to_owned()))
}

async fn open(config: &StoreConfig) -> Result<ControlStore, Failure> {
    crate::app::plane::open(config).await.map_err(Failure::of)
}

fn ring(config: &StoreConfig) -> Result<KeyRing, Failure> {
    KeyRing::parse(config.keys.expose()).map_err(Failure::of)
}

fn new_key(id: &str, next: bool) -> Result<ExitCode, Failure> {
    let state = if next {
        KeyState::Next
    } else {
        KeyState::Active
    };
    let line = fresh_key(id, state).map_err(Failure::of)?;
    // Read back as it will be: a name that does not fit is found now. A ring needs an active key.
    let active = line.replace(" next ", " active ");
    KeyRing::parse(&active).map_err(|_| {
        let what = "a key is called by letters, digits, dots, dashes and underscores";
        Failure(EXIT_USAGE, what.to_owned())
    })?;
    output::line(line.trim_end());
    Ok(ExitCode::SUCCESS)
}

async fn init(
    store: &ControlStore,
    config: &StoreConfig,
    admin: &str,
    json: bool,
) -> Result<ExitCode, Failure> {
    store.migrate().await.map_err(Failure::of)?;
    store
        .check_keys(&ring(config)?)
        .await
        .map_err(Failure::of)?;
    let tenant = match store.tenant_named(DEFAULT_TENANT).await {
        Ok(tenant) => tenant,
        Err(StoreError::NotFound) => store
            .create_tenant(DEFAULT_TENANT)
            .await
            .map_err(Failure::of)?,
        Err(error) => return Err(Failure::of(error)),
    };
    let secret = Redacted::new(fresh_password().map_err(Failure::of)?);
    let change = PersonChange {
        name: admin.to_owned(),
        password: Some(password::hash(&secret).map_err(Failure::of)?),
        roles: vec![Role::Admin],
        ..PersonChange::default()
    };
    store
        .create_person(&tenant.head.id, &change, Origin::Api)
        .await
        .map_err(Failure::of)?;
    let secret = secret.expose();
    output::line(&if json {
        serde_json::json!({"tenant": DEFAULT_TENANT, "user": admin, "password": secret}).to_string()
    } else {
        format!(
            "The store is made. Its admin is {admin}, with the password\n{secret}\nwhich is not shown again."
        )
    });
    Ok(ExitCode::SUCCESS)
}

async fn rotate(store: &ControlStore, config: &StoreConfig) -> Result<ExitCode, Failure> {
    let rotated = store.rotate(&ring(config)?).await.map_err(Failure::of)?;
    output::line(&format!(
        "{} under another key before, {} under the active one already, {} do not open",
        rotated.rewrapped, rotated.current, rotated.broken
    ));
    Ok(if rotated.broken == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
