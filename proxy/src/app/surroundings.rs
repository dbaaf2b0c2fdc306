//! What a process is given before it serves: its audit log, its place among its like.

use anyhow::{Context as _, anyhow};
use bosdb_gateway::clock::wall_time;
use bosdb_store::audit::AuditLog;

use crate::app::build;
use crate::config::Config;
use crate::instances::{self, Membership};

pub(super) fn open_audit(config: &Config) -> anyhow::Result<AuditLog> {
    AuditLog::open(
        build::audit_config(&config.audit),
        wall_time,
        Box::new(|checkpoint| {
            tracing::info!(target: "bosdb::audit::checkpoint", %checkpoint, "audit checkpoint");
        }),
    )
    .context("the audit log cannot be opened")
}

/// Joins the other instances on this machine, where the configuration knows of such.
pub(super) fn join(
    config: &mut Config,
    instance: Option<u8>,
) -> anyhow::Result<Option<Membership>> {
    match (&config.instances, instance) {
        (None, None) => Ok(None),
        (None, Some(_)) => Err(anyhow!(
            "--instance is for a configuration with [instances]: give it a dir"
        )),
        (Some(dir), instance) => {
            let membership = instances::join(dir, instance)?;
            tracing::info!(instance = membership.number(), "one of several instances");
            membership.settle(config)?;
            Ok(Some(membership))
        }
    }
}
