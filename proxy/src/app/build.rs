//! From configuration to the parts that it describes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Context as _;
use arc_swap::ArcSwap;
use bosdb_adapters::pool::PoolConfig;
use bosdb_gateway::clock::wall_time;
use bosdb_gateway::limits::{IntentDurability, IntentRules, Limits, LoginLimits};
use bosdb_gateway::masks::MaskKey;
use bosdb_gateway::metrics::Metrics;
use bosdb_gateway::target::Target;
use bosdb_gateway::{Configuration, Gateway, Offer, Reach};
use bosdb_policy::{Generation, Profiles, RuleSet, RuleSettings};
use bosdb_protocol::auth::scram::DEFAULT_ITERATIONS;
use bosdb_store::Redacted;
use bosdb_store::audit::{AuditConfig, AuditEvent, AuditLog, DecisionFields, EventKind, OnFull};
use bosdb_store::directory::{Directory, Proof, TargetGrant, User};

use super::learning::{Lessons, Recording};
use super::people::people;
use super::target as parts;
use crate::config::{self, UserProof};
use crate::control::Control;
use crate::front::Front;
use crate::instances::Peers;
use crate::logins::Logins;
use crate::mysql::passwords::{PasswordKey, Passwords};
use crate::tls::{ClientCa, ClientTls, TlsDemand};

/// A target of a new configuration.
enum Made {
    /// One that was not there before.
    Anew(Arc<Target>),
    /// One that goes on, and what it has to take over.
    Kept(Arc<Target>, Box<(Reach, PoolConfig)>),
}

/// Builds configurations, and keeps the targets that a reload does not change.
pub(in crate::app) struct Builder {
    epoch: u64,
    targets: HashMap<Box<str>, (String, Arc<Target>)>,
    recording: Option<Recording>,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self {
            epoch: 0,
            targets: HashMap::new(),
            recording: None,
        }
    }

    pub(super) fn build(
        &mut self,
        config: &config::Config,
        metrics: &Metrics,
    ) -> anyhow::Result<Configuration> {
        let epoch = self.epoch.saturating_add(1);
        let directory = directory(&config.users)?;
        if self.recording.is_none() {
            self.recording = Recording::open(config)?;
        }
        let records = self.recording.as_ref().map(Recording::records);
        let mut lessons = Lessons::read(config, records, wall_time())?;
        let mut targets = HashMap::new();
        let mut offers = HashMap::new();
        let mut adoptions = Vec::new();
        let all = config.targets.iter().flat_map(|target| {
            // Each database has a pool of its own.
            let own = std::iter::once(Cow::Borrowed(target));
            let further = target.further_databases().map(Cow::Owned);
            own.chain(further)
                .map(|database| (database, target.name.as_str()))
        });
        for ((target, granted_as), number) in all.zip(0_u64..) {
            let name = Box::<str>::from(target.name.as_str());
            let (identity, made) = self.target(&target, &config.users, metrics)?;
            let made = match made {
                Made::Anew(made) => made,
                Made::Kept(kept, reach) => {
                    adoptions.push((Arc::clone(&kept), reach));
                    kept
                }
            };
            let mut profiles =
                Profiles::new(target.policy.block_threshold, target.policy.alert_threshold);
            let roles = config.roles.as_ref();
            let people = people(roles, &config.users, &target, granted_as, &mut profiles);
            let names = (target.name.as_str(), granted_as);
            let learners = lessons
                .as_mut()
                .map(|lessons| lessons.learners(names, &config.users, &mut profiles))
                .unwrap_or_default();
            let offer = Offer {
                target: Arc::clone(&made),
                granted_as: granted_as.into(),
                rules: Arc::new(rules(&target, profiles, generation(epoch, number))?),
                limits: Arc::new(limits(&target.limits)),
                function_calls: target.policy.function_calls,
                people: Arc::new(people),
                mask_key: config
                    .mask_key
                    .as_ref()
                    .map(|secret| Arc::new(MaskKey::new(secret.expose().as_bytes(), granted_as))),
                learners: Arc::new(learners),
            };
            offers.insert(name.clone(), offer);
            targets.insert(name, (identity, made));
        }
        // Only once nothing can fail any more: a configuration is in force as a whole or not.
        for (target, reach) in adoptions {
            let (reach, pool) = *reach;
            target.adopt(reach, pool);
        }
        self.epoch = epoch;
        self.targets = targets;
        Ok(Configuration {
            generation: generation(epoch, 0),
            policy: config
                .roles
                .as_ref()
                .map_or_else(|| "without a file".into(), |file| file.to_string().into()),
            directory: Arc::new(directory),
            targets: offers,
            limits: limits(&config.limits),
            intents: IntentRules {
                writes: durability(config.audit.writes),
                ddl: durability(config.audit.ddl),
            },
            usual_iterations: usual_iterations(&config.users),
            epoch,
        })
    }

    /// Begins to record what is learned, where that is not under way.
    pub(super) fn record(&mut self, gateway: &Arc<Gateway>) -> anyhow::Result<()> {
        match &mut self.recording {
            Some(recording) => Ok(recording.start(gateway)?),
            None => Ok(()),
        }
    }

    /// Whether a learning window was opened or is over since this was last asked.
    pub(super) fn windows_have_changed(&mut self) -> bool {
        let recording = self.recording.as_mut();
        recording.is_some_and(Recording::windows_have_changed)
    }

    /// Writes down what was learned last.
    pub(super) fn close(&mut self) {
        if let Some(recording) = self.recording.take() {
            recording.close();
        }
    }

    /// The target as it was, where it is still the same one; its pool then goes on and takes over
    /// what has changed.
    fn target(
        &self,
        target: &config::TargetConfig,
        users: &[config::UserConfig],
        metrics: &Metrics,
    ) -> anyhow::Result<(String, Made)> {
        let description = parts::identity(target);
        let reach = parts::reach(target)?;
        let pool = parts::pool(target, users);
        if let Some((known, kept)) = self.targets.get(target.name.as_str())
            && *known == description
        {
            let made = Made::Kept(Arc::clone(kept), Box::new((reach, pool)));
            return Ok((description, made));
        }
        let rules = parts::rules(target);
        let seats = self
            .targets
            .get(target.name.as_str())
            .map(|(_, before)| before.seats().clone())
            .unwrap_or_default();
        let target = Gateway::make_target(metrics, rules, reach, pool, seats);
        Ok((description, Made::Anew(target)))
    }
}

/// Sections that a reload does not change, as text to compare.
pub(super) type FixedParts = [(&'static str, String); 5];

pub(super) fn fixed_parts(config: &config::Config) -> FixedParts {
    [
        ("listen", format!("{:?} {:?}", config.listen, config.admin)),
        ("instances", format!("{:?}", config.instances)),
        ("workers", format!("{:?}", config.workers)),
        ("log", format!("{:?}", config.log)),
        (
            "audit",
            // What intents wait for is looked up anew for each statement.
            format!(
                "{:?}",
                (
                    &config.audit.dir,
                    config.audit.segment_bytes,
                    config.audit.sync_interval,
                    config.audit.on_full,
                    config.audit.text_limit,
                    config.audit.checkpoint_interval,
                )
            ),
        ),
    ]
}

/// Targets on which a rule set's version leaves room for numbers.
const TARGETS: u64 = 1 << 16;

/// The version of a target's rule set: no two rule sets ever have the same.
const fn generation(epoch: u64, target: u64) -> Generation {
    Generation(epoch.saturating_mul(TARGETS).saturating_add(target))
}

fn rules(
    target: &config::TargetConfig,
    profiles: Profiles,
    generation: Generation,
) -> anyhow::Result<RuleSet> {
    RuleSet::build(RuleSettings {
        generation,
        limits: bosdb_policy::Limits {
            bytes: target.limits.max_statement_bytes,
            ..bosdb_policy::Limits::default()
        },
        readonly_functions: target.policy.readonly_functions.clone(),
        readonly_settings: target.policy.session_variables.clone(),
        profiles,
    })
    .with_context(|| format!("the policy of target {} cannot be compiled", target.name))
}

/// Whether a target can be built at all.
pub(super) fn try_out(target: &config::TargetConfig) -> anyhow::Result<()> {
    let policy = &target.policy;
    let profiles = Profiles::new(policy.block_threshold, policy.alert_threshold);
    rules(target, profiles, Generation(0))?;
    parts::reach(target).map(|_| ())
}

fn directory(users: &[config::UserConfig]) -> anyhow::Result<Directory> {
    let users = users.iter().map(|user| User {
        name: user.name.clone(),
        proof: match &user.proof {
            UserProof::Password(verifier) => Proof::Password(Redacted::new(verifier.to_string())),
            UserProof::Certificate(name) => Proof::Certificate(name.clone()),
            UserProof::Both(name, verifier) => {
                Proof::Both(name.clone(), Redacted::new(verifier.to_string()))
            }
        },
        mysql_native: user
            .mysql_native
            .map(|verifier| Redacted::new(verifier.to_text())),
        rights: user.rights,
        injection: user.injection,
        targets: match &user.targets {
            config::TargetSet::All => TargetGrant::All,
            config::TargetSet::Named(names) => TargetGrant::Named(names.iter().cloned().collect()),
            config::TargetSet::Granted(grants) => TargetGrant::Granted(grants.clone()),
        },
        networks: user.networks.clone(),
        console: user.admin_console,
    });
    Ok(Directory::new(users)?)
}

fn limits(limits: &config::Limits) -> Limits {
    Limits {
        max_clients: limits.max_clients,
        login_timeout: limits.login_timeout,
        max_statement_bytes: limits.max_statement_bytes,
        idle_transaction_timeout: limits.idle_transaction_timeout,
        queue_timeout: limits.queue_timeout,
        statement_timeout: limits.statement_timeout,
        client_idle_timeout: limits.client_idle_timeout,
        slow_reader_timeout: limits.slow_reader_timeout,
        drain_timeout: limits.drain_timeout,
        logins: LoginLimits {
            waiting: limits.logins.waiting,
            waiting_per_address: limits.logins.waiting_per_address,
            failures: limits.logins.failures,
            failure_interval: limits.logins.failure_interval,
        },
    }
}

/// The iteration count that most users' verifiers have. A user whose verifier has another can be
/// told from one that does not exist.
fn usual_iterations(users: &[config::UserConfig]) -> u32 {
    let mut counts: HashMap<u32, usize> = HashMap::new();
    for verifier in users.iter().filter_map(|user| user.proof.verifier()) {
        let count = counts.entry(verifier.iterations()).or_default();
        *count = count.saturating_add(1);
    }
    if counts.len() > 1 {
        tracing::warn!(
            "users' verifiers have different iteration counts: a failed login can tell those of \
             the rarer counts from users that do not exist"
        );
    }
    counts
        .into_iter()
        .max_by_key(|(_, users)| *users)
        .map_or(DEFAULT_ITERATIONS, |(iterations, _)| iterations)
}

const fn durability(durability: config::Durability) -> IntentDurability {
    match durability {
        config::Durability::Buffered => IntentDurability::Buffered,
        config::Durability::Written => IntentDurability::Written,
        config::Durability::Synced => IntentDurability::Synced,
    }
}

pub(super) fn audit_config(audit: &config::AuditConfig) -> AuditConfig {
    AuditConfig {
        segment_bytes: audit.segment_bytes,
        sync_interval: audit.sync_interval,
        text_limit: audit.text_limit,
        checkpoint_interval: audit.checkpoint_interval,
        on_full: match audit.on_full {
            config::OnFull::RefuseAll => OnFull::RefuseAll,
            config::OnFull::RefuseWrites => OnFull::RefuseWrites,
        },
        ..AuditConfig::new(&audit.dir)
    }
}

fn random<const N: usize>() -> anyhow::Result<[u8; N]> {
    let mut bytes = [0_u8; N];
    aws_lc_rs::rand::fill(&mut bytes).context("no randomness is to be had")?;
    Ok(bytes)
}

/// Tells the decisions of this process from those of others.
pub(super) fn instance() -> anyhow::Result<u16> {
    Ok(u16::from_be_bytes(random()?))
}

/// Stands in the names of prepared statements.
pub(super) fn name_secret() -> anyhow::Result<u64> {
    Ok(u64::from_be_bytes(random()?))
}

/// What is new of TLS: certificates are read again even where their files have the same names.
pub(super) fn client_tls(tls: &config::TlsConfig) -> anyhow::Result<ClientTls> {
    let config::TlsConfig::On(files) = tls else {
        return Ok(ClientTls::Off);
    };
    let demand = match files.demand {
        config::ClientTlsDemand::Allow => TlsDemand::Allow,
        config::ClientTlsDemand::Require => TlsDemand::Require,
    };
    let clients = match &files.clients {
        config::ClientCertificates::Off => ClientCa::None,
        config::ClientCertificates::Optional(ca) => ClientCa::Optional(ca),
        config::ClientCertificates::Required(ca) => ClientCa::Required(ca),
    };
    ClientTls::from_files(&files.cert, &files.key, clients, demand)
}

pub(super) fn front(
    gateway: &Arc<Gateway>,
    config: &config::Config,
    control: Control,
    peers: Option<Peers>,
) -> anyhow::Result<Front> {
    Ok(Front {
        gateway: Arc::clone(gateway),
        tls: ArcSwap::from_pointee(client_tls(&config.tls)?),
        balancers: config.listen.balancers.clone(),
        logins: Logins::new(),
        control,
        peers,
        decoy_secret: random()?,
        mysql: Passwords::new(password_key(config)?),
    })
}

/// The key of MySQL clients' passwords: the file's, or a new one where they are listened for.
fn password_key(config: &config::Config) -> anyhow::Result<Option<PasswordKey>> {
    match &config.mysql_key {
        Some(file) => PasswordKey::from_file(file)
            .map(Some)
            .context("tls.mysql_key"),
        None if config.listen.mysql.is_empty() => Ok(None),
        None => PasswordKey::generate().map(Some),
    }
}

/// Records that other rules, users or targets are in force.
pub(super) fn record_policy_change(audit: &AuditLog, generation: Generation, message: &str) {
    let event = AuditEvent {
        decision: DecisionFields {
            generation: Some(generation),
            ..DecisionFields::default()
        },
        message,
        ..AuditEvent::new(EventKind::PolicyChange, wall_time())
    };
    if let Err(unavailable) = audit.recorder().append(&event) {
        tracing::error!(%unavailable, "a policy change was not recorded");
    }
}
