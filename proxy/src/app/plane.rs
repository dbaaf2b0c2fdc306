//! The control plane within the process: the store, and what of it is in force.
//!
//! It lives on a thread of its own, so that whoever works with the API takes no time from those
//! who work with databases. What it gives away are snapshots, whole and of one moment.

mod api;
mod in_force;
mod take_over;

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use bosdb_gateway::clock::wall_time;
use bosdb_store::control::db::Location;
use bosdb_store::control::records::millis;
use bosdb_store::control::repository::Snapshot;
use bosdb_store::control::seal::KeyRing;
use bosdb_store::control::{ControlStore, SchemaState};
use tokio::runtime::Runtime;
use tokio::sync::{Notify, watch};

use crate::config::StoreConfig;

pub(super) use in_force::InForce;

/// How often it is looked whether another instance has changed something.
const LOOK: Duration = Duration::from_secs(1);

/// The running control plane.
pub(super) struct Plane {
    runtime: Runtime,
    snapshots: watch::Receiver<Arc<Snapshot>>,
    store: Arc<ControlStore>,
    ring: Arc<KeyRing>,
    changed: Arc<Notify>,
}

/// Opens a store as a configuration names it.
pub(crate) async fn open(config: &StoreConfig) -> anyhow::Result<ControlStore> {
    let location = Location::parse(config.url.expose(), &config.base, config.ca.clone())?;
    ControlStore::open(&location, wall_time)
        .await
        .context("the store cannot be opened")
}

impl Plane {
    /// Opens the store and reads what is in force.
    pub(super) fn start(config: &StoreConfig) -> anyhow::Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .max_blocking_threads(4)
            .thread_name("bosdb-plane")
            .enable_all()
            .build()?;
        let (store, ring, first) = runtime.block_on(async {
            let store = open(config).await?;
            match store.schema().await? {
                SchemaState::Usable(_) => {}
                SchemaState::Behind(step) => {
                    return Err(anyhow!(
                        "the store's schema is of step {step}: run `bosdb store init` for a new \
                         store, or `bosdb store migrate`"
                    ));
                }
                SchemaState::TooNew(step) => {
                    return Err(anyhow!(
                        "the store's schema is of step {step}, which this program cannot work with"
                    ));
                }
            }
            let ring = KeyRing::parse(config.keys.expose())?;
            store
                .check_keys(&ring)
                .await
                .context("the key ring does not fit the store")?;
            let first = store.snapshot(&ring).await?;
            Ok((store, ring, first))
        })?;
        let (told, snapshots) = watch::channel(Arc::new(first));
        let (store, ring) = (Arc::new(store), Arc::new(ring));
        let changed = Arc::new(Notify::new());
        let watching = Watching {
            store: Arc::clone(&store),
            ring: Arc::clone(&ring),
            told,
            changed: Arc::clone(&changed),
            ended: None,
        };
        runtime.spawn(watching.run());
        Ok(Self {
            runtime,
            snapshots,
            store,
            ring,
            changed,
        })
    }

    /// What is in force, now and whenever it changes.
    pub(super) fn snapshots(&self) -> watch::Receiver<Arc<Snapshot>> {
        self.snapshots.clone()
    }

    /// Stops it; what is under way has a moment to end.
    pub(super) fn stop(self) {
        self.runtime.shutdown_timeout(Duration::from_secs(2));
    }
}

/// Sees when the store has changed, or a grant is over.
struct Watching {
    store: Arc<ControlStore>,
    ring: Arc<KeyRing>,
    told: watch::Sender<Arc<Snapshot>>,
    changed: Arc<Notify>,
    /// Up to when it was told without the store that grants are over.
    ended: Option<i64>,
}

impl Watching {
    async fn run(mut self) {
        loop {
            tokio::select! {
                () = self.changed.notified() => {}
                () = tokio::time::sleep(LOOK) => {}
                () = self.told.closed() => return,
            }
            if let Err(error) = self.look().await {
                tracing::warn!(%error, "the store does not answer: what is in force stays");
                self.end_what_is_over();
            }
        }
    }

    /// Grants end by time also while the store cannot be asked.
    fn end_what_is_over(&mut self) {
        let now = millis(wall_time());
        let ended = self.ended.unwrap_or(i64::MIN);
        let is_new = self.told.borrow().users.iter().any(|user| {
            let mut ends = user.grants.iter().filter_map(|grant| grant.until);
            ends.any(|until| until > ended && until <= now)
        });
        if is_new {
            self.ended = Some(now);
            // The same once more: what is over is left out by whoever takes it over.
            self.told.send_modify(|_| {});
        }
    }

    async fn look(&self) -> anyhow::Result<()> {
        let (revision, until) = {
            let known = self.told.borrow();
            (known.revision, known.until)
        };
        let is_over = until.is_some_and(|until| until <= millis(wall_time()));
        if is_over || self.store.revision().await? != revision {
            let snapshot = self.store.snapshot(&self.ring).await?;
            self.told.send_replace(Arc::new(snapshot));
        }
        Ok(())
    }
}
