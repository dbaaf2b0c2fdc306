//! Wiring: the only place that knows every room.

mod build;
pub(crate) mod learning;
pub(crate) mod people;
pub(crate) mod plane;
mod readiness;
mod source;
mod surroundings;
mod target;
mod workers;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use bosdb_gateway::Gateway;
use bosdb_gateway::metrics::Metrics;
use bosdb_gateway::sessions::Stop;
use bosdb_gateway::worker::Worker;
use bosdb_store::audit::AuditLog;
use tokio::signal::unix::{SignalKind, signal};

use crate::cli::up::UpPlan;
use crate::config::{Config, ProcessSurroundings};
use crate::control::{self, Order, Orders, Stopping};
use crate::front::Front;
use crate::instances::{Answering, Handing, Membership};
use crate::mysql::passwords::PasswordKey;
use crate::pg::startup::passed_on;
use crate::shutdown;
use build::Builder;
use plane::{InForce, Plane};
use source::Source;
use surroundings::{join, open_audit};
pub(crate) use workers::Addresses;
use workers::Workers;

/// How often deadlines are looked at. A deadline may pass by this much.
const SWEEP: Duration = Duration::from_millis(250);

/// Sweeps between two looks at the pools.
const SWEEPS_PER_MAINTENANCE: u32 = 4;

/// Sessions that were told to end at once have this long to say so.
const LAST_CHANCE: Duration = Duration::from_secs(3);

/// How often it is looked whether something is over.
const LOOK: Duration = Duration::from_millis(5);

/// What is called when every listener accepts: the addresses bound, the admin one last.
type Announce = Box<dyn FnOnce(&Addresses, Option<SocketAddr>)>;

/// Runs from a configuration file; SIGHUP reads it again.
pub(crate) fn run_file(path: PathBuf, instance: Option<u8>) -> anyhow::Result<()> {
    let (config, warnings) =
        crate::config::load(&path, &ProcessSurroundings).map_err(|error| anyhow!("{error}"))?;
    crate::telemetry::init(config.log, &ProcessSurroundings)?;
    for warning in warnings.lines() {
        tracing::warn!("{warning}");
    }
    run(
        config,
        Source::File(path),
        instance,
        Box::new(|bound, admin| {
            let (postgres, mysql) = (&bound.postgres, &bound.mysql);
            tracing::info!(?postgres, ?mysql, ?admin, "accepting clients");
        }),
    )
}

/// Runs from a plan of `bosdb up`.
pub(crate) fn run_plan(plan: UpPlan) -> anyhow::Result<()> {
    let UpPlan {
        config,
        announcement,
        sample,
    } = plan;
    crate::telemetry::init(config.log, &ProcessSurroundings)?;
    let source = Source::Plan(Box::new(config.clone()));
    let result = run(
        config,
        source,
        None,
        Box::new(move |bound, admin| announcement.print(bound, admin)),
    );
    // The private server stops when its handle is dropped: after the last session is gone.
    drop(sample);
    result
}

fn run(
    mut config: Config,
    source: Source,
    instance: Option<u8>,
    announce: Announce,
) -> anyhow::Result<()> {
    crate::telemetry::prepare_process();
    if rustls::crypto::aws_lc_rs::default_provider()
        .install_default()
        .is_err()
    {
        return Err(anyhow!("a TLS provider was installed before"));
    }
    let mut membership = join(&mut config, instance)?;
    let inherited = membership
        .as_ref()
        .map_or_else(Vec::new, Membership::inherit);
    let audit = open_audit(&config)?;
    let metrics = Metrics::new().context("metrics cannot be made")?;
    let plane = config.store.as_deref().map(Plane::start).transpose()?;
    let in_force = InForce::new(config, plane.as_ref().map(Plane::snapshots));
    let config = in_force.config();
    let mut builder = Builder::new();
    let configuration = builder.build(config, &metrics)?;
    tracing::info!(
        generation = configuration.generation.0,
        policy = %configuration.policy,
        "rules in force"
    );
    let gateway = Gateway::new(configuration, metrics, build::instance()?);
    builder.record(&gateway)?;
    readiness::register_audit_metrics(&gateway.metrics, &audit)?;
    let (control, orders) = control::channel();
    if let Some(membership) = &membership {
        gateway.sessions.number_keys(membership.number());
    }
    let peers = membership.as_ref().map(Membership::peers);
    let front = Arc::new(build::front(&gateway, config, control, peers)?);
    let (trigger, shutdown) = shutdown::channel();
    let mut workers = Workers::start(config, &front, &audit, &shutdown, inherited)?;
    let answering = match &mut membership {
        Some(membership) => Some(membership.answer(workers.listeners())?),
        None => None,
    };
    if let Some(plane) = &plane {
        plane.serve_api(config, &gateway, audit.recorder(), shutdown.clone())?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let main = MainThread {
        gateway: Arc::clone(&gateway),
        front,
        audit,
        builder,
        source,
        fixed: build::fixed_parts(config),
        trigger,
        membership,
        handing: None,
        drain: config.limits.drain_timeout,
        in_force,
    };
    let drain = main.drain;
    let audit = runtime.block_on(async {
        let mut main = main;
        main.handing = answering
            .map(|answering| main.answer_others(answering))
            .transpose()?;
        main.run(&workers, (shutdown, orders), announce).await
    })?;
    // The control thread drained the sessions; the workers have nothing left but to end.
    workers.join(drain);
    if let Some(plane) = plane {
        plane.stop();
    }
    audit.close().context("the audit log did not close well")?;
    Ok(())
}

/// What the main thread does while the workers serve.
struct MainThread {
    gateway: Arc<Gateway>,
    front: Arc<Front>,
    audit: AuditLog,
    builder: Builder,
    source: Source,
    /// The parts that a reload does not change, as text.
    fixed: build::FixedParts,
    trigger: shutdown::Trigger,
    /// Its place among the instances on this machine.
    membership: Option<Membership>,
    handing: Option<Handing>,
    drain: Duration,
    /// What the file and the store say.
    in_force: InForce,
}

impl MainThread {
    async fn run(
        mut self,
        workers: &Workers,
        (shutdown, mut orders): (shutdown::Shutdown, Orders),
        announce: Announce,
    ) -> anyhow::Result<AuditLog> {
        let mut hangup = signal(SignalKind::hangup())?;
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let admin = self.serve_admin(shutdown.clone()).await?;
        readiness::look_at_targets(&self.gateway, workers.first());
        announce(workers.addresses(), admin);
        let mut sweep = tokio::time::interval(SWEEP);
        sweep.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut sweeps = 0_u32;
        loop {
            tokio::select! {
                _ = sweep.tick() => {
                    self.gateway.sessions.sweep();
                    sweeps = sweeps.wrapping_add(1);
                    if sweeps.is_multiple_of(SWEEPS_PER_MAINTENANCE) {
                        self.gateway.maintain_pools();
                        self.gateway.turn_stats();
                        self.look_at_windows();
                    }
                    if self.gateway.is_draining() && self.gateway.sessions.clients() == 0 {
                        break;
                    }
                }
                Some(order) = orders.recv() => match order {
                    Order::Reload(answer) => {
                        let result = self.reload();
                        // Who asked may have left.
                        let _gone = answer.send(result.map_err(|error| format!("{error:#}")));
                    }
                    Order::Stop(Stopping::WhenClientsLeave) => self.take_no_more(),
                    Order::Stop(Stopping::Drain) => break,
                },
                () = self.in_force.store_has_changed() => {
                    self.in_force.take_from_store(&mut self.builder, &self.gateway, &self.audit);
                }
                _ = hangup.recv() => if let Err(error) = self.reload() {
                    tracing::error!("configuration not reloaded: {error:#}");
                },
                _ = terminate.recv() => break,
                _ = interrupt.recv() => break,
            }
        }
        self.drain(self.drain, workers).await;
        self.builder.close();
        Ok(self.audit)
    }

    /// Answers the other instances; cancel requests that they pass on are recorded here too.
    fn answer_others(&self, answering: Answering) -> anyhow::Result<Handing> {
        let gateway = Arc::clone(&self.gateway);
        let worker = Worker::new(usize::MAX, 0, self.audit.recorder(), 0);
        let on_cancel =
            move |packet: &[u8], source: &str| passed_on(&gateway, &worker, packet, source);
        Ok(answering.start(Arc::new(on_cancel))?)
    }

    async fn serve_admin(
        &self,
        mut shutdown: shutdown::Shutdown,
    ) -> anyhow::Result<Option<SocketAddr>> {
        let Some(admin) = &self.in_force.config().admin else {
            return Ok(None);
        };
        let listener = tokio::net::TcpListener::bind(admin.listen)
            .await
            .with_context(|| format!("cannot listen on {} (admin)", admin.listen))?;
        let address = listener.local_addr()?;
        let state = readiness::admin_state(&self.gateway, self.audit.watcher(), shutdown.clone());
        tokio::spawn(async move {
            bosdb_admin::serve(listener, state, async move { shutdown.begun().await }).await;
        });
        Ok(Some(address))
    }

    /// Reads the file again. What does not parse changes nothing.
    fn reload(&mut self) -> anyhow::Result<()> {
        let mut config = self.source.read()?;
        if let Some(membership) = &self.membership {
            membership.settle(&mut config)?;
        }
        self.warn_of_what_stays(&config);
        let in_force = self.in_force.with(config);
        let configuration = self
            .builder
            .build(in_force.config(), &self.gateway.metrics)?;
        self.reload_certificates(in_force.config());
        self.in_force = in_force;
        let generation = configuration.generation;
        let policy = configuration.policy.clone();
        self.gateway.reload(configuration);
        self.builder.record(&self.gateway)?;
        let message = format!("configuration reloaded, policy {policy}");
        build::record_policy_change(&self.audit, generation, &message);
        tracing::info!(generation = generation.0, %policy, "configuration reloaded");
        Ok(())
    }

    /// A learning window that was opened, or is over, takes a reload.
    fn look_at_windows(&mut self) {
        if self.builder.windows_have_changed() {
            tracing::info!("learning windows have changed");
            if let Err(error) = self.reload() {
                tracing::error!("configuration not reloaded: {error:#}");
            }
        }
    }

    /// New connections get the certificates as the files have them now; those that are open are
    /// not touched. Files that do not fit together leave the old ones in force.
    fn reload_certificates(&self, config: &Config) {
        if let Some(file) = &config.mysql_key {
            match PasswordKey::from_file(file) {
                Ok(key) => self.front.mysql.key.store(Some(Arc::new(key))),
                Err(error) => {
                    tracing::warn!("tls.mysql_key is not reloaded, the old one stays: {error:#}");
                }
            }
        }
        match build::client_tls(&config.tls) {
            Ok(tls) => self.front.tls.store(Arc::new(tls)),
            Err(error) => {
                tracing::warn!("the certificates are not reloaded, the old ones stay: {error:#}");
            }
        }
    }

    /// Listeners, workers and the audit log are as they were at the start.
    fn warn_of_what_stays(&self, config: &Config) {
        let fixed = build::fixed_parts(config);
        for ((section, before), (_, now)) in self.fixed.iter().zip(&fixed) {
            if before != now {
                tracing::warn!("[{section}] has changed; that takes a restart");
            }
        }
    }

    /// No new clients; those that are here stay as long as they like.
    fn take_no_more(&self) {
        tracing::info!(
            clients = self.gateway.sessions.clients(),
            "accepting no more clients; stopping when the last has left"
        );
        self.stop_accepting();
    }

    fn stop_accepting(&self) {
        self.gateway.begin_drain();
        if let Some(handing) = &self.handing {
            handing.let_go();
        }
        self.trigger.begin();
    }

    /// No new clients; those that are here finish what they are doing, until the deadline.
    async fn drain(&self, deadline: Duration, workers: &Workers) {
        tracing::info!(sessions = self.gateway.sessions.count(), "draining");
        self.stop_accepting();
        self.gateway.sessions.stop_all(Stop::Drain);
        // Nobody is accepted behind our back, and whoever was is counted.
        let accepting = async {
            while workers.are_accepting() {
                tokio::time::sleep(LOOK).await;
            }
        };
        if tokio::time::timeout(LAST_CHANCE, accepting).await.is_err() {
            tracing::warn!("a worker does not stop accepting");
        }
        if !self.wait_until_empty(deadline, Stop::Drain).await {
            tracing::warn!(
                sessions = self.gateway.sessions.count(),
                "the drain deadline passed; the rest is ended"
            );
            self.wait_until_empty(LAST_CHANCE, Stop::Now).await;
        }
        self.gateway.close_pools();
    }

    async fn wait_until_empty(&self, deadline: Duration, stop: Stop) -> bool {
        let waiting = async {
            while self.gateway.sessions.count() > 0 {
                // Again and again: one may have been accepted just before the listeners closed.
                self.gateway.sessions.stop_all(stop);
                tokio::time::sleep(Duration::from_millis(20)).await;
                self.gateway.sessions.sweep();
            }
        };
        tokio::time::timeout(deadline, waiting).await.is_ok()
    }
}
