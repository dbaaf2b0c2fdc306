//! What all sessions share.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use arc_swap::ArcSwap;
use bosdb_adapters::pool::PoolConfig;
use bosdb_policy::{FunctionCalls, Generation, InjectionMode, Rights, RuleSet, SubjectClass};
use bosdb_store::directory::{Directory, NotAuthorised, User};

use crate::bounds::{Bucket, Entitled, Entitlement};
use crate::clock::wall_time;
use crate::learning::{Learner, Learners};
use crate::limits::{IntentRules, Limits};
use crate::masks::MaskKey;
use crate::metrics::Metrics;
use crate::pools::{Pools, Reach};
use crate::seats::Seats;
use crate::sessions::{Place, Sessions, Stop};
use crate::subject::Subject;
use crate::target::{Target, TargetRules};

/// Everything that a reload may change, swapped in as one value: a session never sees the users
/// of one configuration with the rules of another.
#[derive(Debug)]
pub struct Configuration {
    /// The version of everything together, for the log.
    pub generation: Generation,
    /// The policy file and its digest, for people.
    pub policy: Box<str>,
    /// Who may connect.
    pub directory: Arc<Directory>,
    /// Where to.
    pub targets: HashMap<Box<str>, Offer>,
    /// Bounds on logins and clients, before a target is known.
    pub limits: Limits,
    /// What intents wait for.
    pub intents: IntentRules,
    /// The iteration count of the users' verifiers: what is pretended for users that do not exist.
    pub usual_iterations: u32,
    /// Raised by each reload: sessions compare one integer per statement.
    pub epoch: u64,
}

impl Configuration {
    /// What a client gets that asks for this name: a target, or `target/database` for a database
    /// that the target offers.
    #[must_use]
    pub fn offer(&self, name: &str) -> Option<&Offer> {
        self.targets.get(name).or_else(|| {
            let (target, database) = name.rsplit_once('/')?;
            let offer = self.targets.get(target)?;
            let is_whole = &*offer.granted_as == target;
            (is_whole && offer.target.database() == database).then_some(offer)
        })
    }

    /// The user, where it may go to what an offer offers. A grant is for a target with all its
    /// databases, or for one of them.
    ///
    /// # Errors
    /// Why it may not.
    pub fn may_connect(
        &self,
        user: &str,
        offer: &Offer,
        source: IpAddr,
    ) -> Result<&Arc<User>, NotAuthorised> {
        let may = |name: &str| self.directory.may_connect(user, name, source);
        may(offer.target.name()).or_else(|_| may(&offer.granted_as))
    }
}

impl Configuration {
    /// What a subject may do on a target. One that is not known any more may do nothing.
    #[must_use]
    pub fn entitlement(&self, subject: &Subject, offer: &Offer) -> Entitlement {
        let mut entitlement = self.entitlement_by_roles(subject, offer);
        // Grants may say from where: what roles come to is no more than what holds from here.
        if let Some(user) = self.directory.user(&subject.user) {
            let names = [offer.target.name(), &*offer.granted_as];
            let granted = user.rights_on(names, subject.source.ip());
            entitlement.class.rights = entitlement.class.rights.min(granted);
        }
        let (user, application) = (&subject.user, &subject.application_name);
        entitlement.class = offer.learners.class(user, application, entitlement.class);
        entitlement
    }

    fn entitlement_by_roles(&self, subject: &Subject, offer: &Offer) -> Entitlement {
        if let Some(entitled) = offer.people.get(&subject.user) {
            return entitled.to(&subject.application_name).clone();
        }
        let user = self.directory.user(&subject.user);
        Entitlement {
            class: user.map_or(
                SubjectClass::plain(Rights::Read, InjectionMode::Strict),
                |user| user.class(),
            ),
            bounds: Arc::default(),
        }
    }
}

/// A target with the rules and bounds that hold for it.
#[derive(Debug, Clone)]
pub struct Offer {
    /// The target.
    pub target: Arc<Target>,
    /// The name under which users are granted it: its own, without the database.
    pub granted_as: Box<str>,
    /// The compiled rules.
    pub rules: Arc<RuleSet>,
    /// Bounds.
    pub limits: Arc<Limits>,
    /// Functions that may be called by number.
    pub function_calls: FunctionCalls,
    /// What users' roles come to; of those who have none nothing.
    pub people: Arc<HashMap<Box<str>, Entitled>>,
    /// The key of hashes in place of masked values. Without it they are NULL.
    pub mask_key: Option<Arc<MaskKey>>,
    /// Whose applications are learned.
    pub learners: Arc<Learners>,
}

/// What was sent, by user and target.
type Buckets = HashMap<(Box<str>, Box<str>), Arc<Bucket>>;

/// The shared part of the door.
#[derive(Debug)]
pub struct Gateway {
    configuration: ArcSwap<Configuration>,
    epoch: AtomicU64,
    /// The live sessions.
    pub sessions: Arc<Sessions>,
    /// What is counted.
    pub metrics: Metrics,
    /// What applications are seen to send.
    pub learner: Learner,
    decisions: AtomicU64,
    /// By user and target: what each has sent, whatever is reloaded.
    buckets: Mutex<Buckets>,
    instance: u16,
    draining: OnceLock<()>,
}

impl Gateway {
    /// A gateway with its first configuration. `instance` tells decision numbers of several
    /// processes apart.
    #[must_use]
    pub fn new(configuration: Configuration, metrics: Metrics, instance: u16) -> Arc<Self> {
        Arc::new(Self {
            epoch: AtomicU64::new(configuration.epoch),
            configuration: ArcSwap::from_pointee(configuration),
            sessions: Arc::new(Sessions::default()),
            learner: Learner::new(&metrics, wall_time()),
            metrics,
            decisions: AtomicU64::new(1),
            buckets: Mutex::default(),
            instance,
            draining: OnceLock::new(),
        })
    }

    /// What a user has sent on a target. There are no more of them than users on targets.
    pub(crate) fn bucket(&self, user: &str, target: &str) -> Arc<Bucket> {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let bucket = buckets.entry((user.into(), target.into())).or_default();
        Arc::clone(bucket)
    }

    /// Ends the sessions whose users may not be where they are any more. Those that are at work
    /// find it out by themselves at their next statement; an idle one would stay.
    pub fn end_revoked(&self) {
        let configuration = self.configuration();
        for handle in self.sessions.list() {
            let Some(about) = handle.about() else {
                continue;
            };
            let source = about.source.ip();
            let stays = match about.place {
                Place::Console => {
                    let directory = &configuration.directory;
                    directory.may_enter_console(&about.user, source).is_ok()
                }
                Place::Target => configuration.offer(&about.database).is_some_and(|offer| {
                    let may = configuration.may_connect(&about.user, offer, source);
                    may.is_ok()
                }),
            };
            if !stays {
                handle.ask_to_stop(Stop::Now);
            }
        }
    }

    /// The configuration in force.
    #[must_use]
    pub fn configuration(&self) -> Arc<Configuration> {
        self.configuration.load_full()
    }

    /// The number of the configuration in force.
    #[must_use]
    pub fn epoch(&self) -> u64 {
        self.epoch.load(Ordering::Acquire)
    }

    /// Notes that BosDB takes no new clients any more and will stop.
    pub fn begin_drain(&self) {
        self.draining.get_or_init(|| ());
    }

    /// Whether it will.
    #[must_use]
    pub fn is_draining(&self) -> bool {
        self.draining.get().is_some()
    }

    /// Puts a new configuration in force. Pools of targets that are gone or changed are closed:
    /// their sessions move over at their next statement outside a transaction.
    pub fn reload(&self, configuration: Configuration) {
        let epoch = configuration.epoch;
        let old = self.configuration.swap(Arc::new(configuration));
        self.epoch.store(epoch, Ordering::Release);
        let new = self.configuration();
        for (name, offer) in &old.targets {
            let pools = offer.target.pools();
            let heir = new.targets.get(name).map(|new| &new.target);
            if heir.is_some_and(|new| new.pools().is(pools)) {
                continue;
            }
            if let Some(heir) = heir {
                heir.inherit(&offer.target);
            }
            pools.close();
        }
    }

    /// A target with a pool of its own; the sessions are those of the target that it takes the
    /// place of, if there is one.
    #[must_use]
    pub fn make_target(
        metrics: &Metrics,
        rules: TargetRules,
        reach: Reach,
        pool: PoolConfig,
        seats: Seats,
    ) -> Arc<Target> {
        let handles = metrics.target(&rules.name);
        let observer = metrics.pool_observer(&rules.name);
        let pools = Pools::new(reach, pool, observer);
        Target::new(rules, pools, seats, handles)
    }

    /// A number for a decision: time, instance and count, so that numbers sort by age.
    pub(crate) fn next_decision(&self, wall: bosdb_store::UnixNanos) -> u128 {
        let count = self.decisions.fetch_add(1, Ordering::Relaxed);
        let millis = u128::from(wall.0 / 1_000_000);
        (millis << 80) | (u128::from(self.instance) << 64) | u128::from(count)
    }

    /// Looks after the pools; called about once a second, inside a runtime.
    pub fn maintain_pools(&self) {
        for Offer { target, .. } in self.configuration.load().targets.values() {
            target.pools().maintain();
        }
    }

    /// Shows the pools' state in the metrics.
    pub fn show_pools(&self) {
        for Offer { target, .. } in self.configuration.load().targets.values() {
            self.metrics.show_pool(target.name(), target.pool_counts());
        }
    }

    /// Closes every pool.
    pub fn close_pools(&self) {
        for Offer { target, .. } in self.configuration.load().targets.values() {
            target.pools().close();
        }
    }
}
