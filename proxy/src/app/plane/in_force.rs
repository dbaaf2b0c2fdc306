//! The configuration of the file with what the store puts beside it.

use std::sync::Arc;

use bosdb_gateway::{Configuration, Gateway};
use bosdb_store::audit::AuditLog;
use bosdb_store::control::repository::Snapshot;
use tokio::sync::watch;

use super::take_over::take_over;
use crate::app::build::{self, Builder};
use crate::config::Config;

/// Tells what the store has, where there is one.
type Snapshots = Option<watch::Receiver<Arc<Snapshot>>>;

/// What is in force.
pub(in crate::app) struct InForce {
    config: Config,
    /// How many targets and users of it are the file's: they come first.
    of_the_file: (usize, usize),
    snapshots: Snapshots,
}

impl InForce {
    /// What a file says, and beside it what the store has now.
    pub(in crate::app) fn new(config: Config, snapshots: Snapshots) -> Self {
        let mut in_force = Self {
            of_the_file: (config.targets.len(), config.users.len()),
            config,
            snapshots,
        };
        in_force.take_over();
        in_force
    }

    /// Both together.
    pub(in crate::app) const fn config(&self) -> &Config {
        &self.config
    }

    /// The same store beside another file.
    pub(in crate::app) fn with(&self, config: Config) -> Self {
        Self::new(config, self.snapshots.clone())
    }

    /// Waits until the store has something new; without a store that is never.
    pub(in crate::app) async fn store_has_changed(&mut self) {
        let changed = match &mut self.snapshots {
            Some(snapshots) => snapshots.changed().await,
            None => std::future::pending().await,
        };
        if changed.is_err() {
            // The control plane has ended before the process: what is in force stays.
            self.snapshots = None;
            std::future::pending().await
        }
    }

    /// Puts in force what the store says by now, beside what the file said last. Whoever lost a
    /// grant is shown out.
    pub(in crate::app) fn take_from_store(
        &mut self,
        builder: &mut Builder,
        gateway: &Arc<Gateway>,
        audit: &AuditLog,
    ) {
        let configuration = match self.refresh(builder, gateway) {
            Ok(configuration) => configuration,
            Err(error) => {
                tracing::error!("the store's changes are not in force: {error:#}");
                return;
            }
        };
        let generation = configuration.generation;
        gateway.reload(configuration);
        gateway.end_revoked();
        build::record_policy_change(audit, generation, "the store has changed");
        tracing::info!(
            generation = generation.0,
            "the store's changes are in force"
        );
    }

    /// Builds what the store has now beside what the file said last.
    fn refresh(
        &mut self,
        builder: &mut Builder,
        gateway: &Arc<Gateway>,
    ) -> anyhow::Result<Configuration> {
        self.config.targets.truncate(self.of_the_file.0);
        self.config.users.truncate(self.of_the_file.1);
        self.take_over();
        let configuration = builder.build(&self.config, &gateway.metrics)?;
        builder.record(gateway)?;
        Ok(configuration)
    }

    fn take_over(&mut self) {
        if let Some(snapshots) = &mut self.snapshots {
            let snapshot = Arc::clone(&snapshots.borrow_and_update());
            take_over(&mut self.config, &snapshot);
        }
    }
}
