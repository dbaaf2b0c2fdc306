//! Whether BosDB can serve, and what it counts.

use std::sync::Arc;

use bosdb_admin::{AdminState, Check, Readiness};
use bosdb_gateway::Gateway;
use bosdb_gateway::metrics::Metrics;
use bosdb_gateway::worker::Worker;
use bosdb_store::audit::{AuditLog, AuditWatcher, LogState};

use crate::shutdown::Shutdown;

/// What `/readyz` and `/metrics` show.
pub(super) fn admin_state(
    gateway: &Arc<Gateway>,
    audit: AuditWatcher,
    shutdown: Shutdown,
) -> AdminState {
    let (for_metrics, for_readiness) = (Arc::clone(gateway), Arc::clone(gateway));
    AdminState {
        metrics: Arc::new(move || {
            for_metrics.show_pools();
            for_metrics.metrics.text()
        }),
        readiness: Arc::new(move || readiness(&for_readiness, &audit, &shutdown)),
    }
}

fn readiness(gateway: &Gateway, audit: &AuditWatcher, shutdown: &Shutdown) -> Readiness {
    let mut checks = vec![match audit.status().state {
        LogState::Accepting => Check::passed("audit"),
        LogState::Failing { reason, .. } => Check::failed("audit", reason),
        LogState::Closed => Check::failed("audit", "the log is closed"),
    }];
    checks.push(if shutdown.has_begun() {
        Check::failed("draining", "BosDB is stopping")
    } else {
        Check::passed("draining")
    });
    let configuration = gateway.configuration();
    let mut targets: Vec<_> = configuration
        .targets
        .values()
        .map(|offer| &offer.target)
        .collect();
    targets.sort_by(|a, b| a.name().cmp(b.name()));
    for target in targets {
        let name = format!("target {}", target.name());
        checks.push(match target.last_failure() {
            None => Check::passed(name),
            Some(error) => Check::failed(name, error.to_string()),
        });
    }
    Readiness { checks }
}

/// Adds the audit log's own counts to the metrics.
pub(super) fn register_audit_metrics(metrics: &Metrics, audit: &AuditLog) -> anyhow::Result<()> {
    let watcher = audit.watcher();
    metrics.register_readings(vec![
        reading("bosdb_audit_records", "Records written to the audit log", {
            let watcher = watcher.clone();
            move || watcher.status().records
        }),
        reading("bosdb_audit_bytes", "Bytes written to the audit log", {
            let watcher = watcher.clone();
            move || watcher.status().bytes
        }),
        reading(
            "bosdb_audit_backlog_bytes",
            "Bytes of records not yet written",
            {
                let watcher = watcher.clone();
                move || watcher.status().backlog_bytes
            },
        ),
        reading(
            "bosdb_audit_refused",
            "Records that the audit log turned away",
            {
                let watcher = watcher.clone();
                move || watcher.status().refused
            },
        ),
        reading(
            "bosdb_audit_accepting",
            "1 while the audit log accepts records",
            move || u64::from(watcher.status().state == LogState::Accepting),
        ),
    ])?;
    #[cfg(feature = "count-allocations")]
    metrics.register_readings(crate::allocations::readings())?;
    Ok(())
}

fn reading(
    name: &'static str,
    help: &'static str,
    read: impl Fn() -> u64 + Send + Sync + 'static,
) -> bosdb_gateway::metrics::Reading {
    bosdb_gateway::metrics::Reading {
        name,
        help,
        read: Box::new(read),
    }
}

/// Opens one connection to each target, so that what is wrong is in the log before the first
/// client finds it, and looks what the stored account could do.
pub(super) fn look_at_targets(gateway: &Arc<Gateway>, worker: &Arc<Worker>) {
    for offer in gateway.configuration().targets.values() {
        let (target, worker) = (Arc::clone(&offer.target), Arc::clone(worker));
        tokio::spawn(async move {
            match target.look_at_account(&worker).await {
                Ok(account) if account.could_write => tracing::warn!(
                    target = target.name(),
                    "the stored account could write: read-only users rest on BosDB's decision and \
                     the read-only session alone; give them a target whose account may only read"
                ),
                Ok(_) => {}
                Err(error) => tracing::warn!(target = target.name(), %error, "target not reached"),
            }
        });
    }
}
