//! The resolved configuration: plain typed parts, every value inside its bounds. The defaults
//! live here, beside the fields they belong to.

mod learning;
mod store;
mod target;
mod user;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bosdb_policy::FunctionCalls;
use bosdb_store::secret::Redacted;
use ipnet::IpNet;
use tracing::level_filters::LevelFilter;

use crate::config::policies::PolicyFile;

pub(crate) use learning::LearningConfig;
pub(crate) use store::{ApiConfig, StoreConfig};
pub(crate) use target::{
    BackendTls, BackendTlsMode, Breaker, ChannelBinding, Engine, HostPort, HostsOrder, LocalInfile,
    MySqlConfig, PoolMode, ServerKey, SessionAttrs, TargetConfig, TlsNegotiation, Trust, Wire,
};
pub(crate) use user::{TargetSet, UserConfig, UserProof, all_networks, usual_injection};

/// A shorter secret could be guessed, and with it the values behind the hashes.
pub(crate) const SHORTEST_MASK_KEY: usize = 16;

const KIB: u64 = 1024;
const MIB: u64 = 1024 * KIB;

/// Everything the gateway is told.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    /// Where clients connect.
    pub(crate) listen: ListenConfig,
    /// Where health and metrics are served; `None` serves neither.
    pub(crate) admin: Option<AdminConfig>,
    /// Where the instances on this machine find each other; `None`: there is one.
    pub(crate) instances: Option<PathBuf>,
    /// TLS towards clients.
    pub(crate) tls: TlsConfig,
    /// The key under which MySQL clients without TLS send their passwords, PEM; `None` makes one.
    pub(crate) mysql_key: Option<PathBuf>,
    /// Bounds on clients, statements and waiting.
    pub(crate) limits: Limits,
    /// Threads.
    pub(crate) workers: WorkersConfig,
    /// The audit log.
    pub(crate) audit: AuditConfig,
    /// Judging.
    pub(crate) policy: PolicyConfig,
    /// Roles, where there is a policy file.
    pub(crate) roles: Option<PolicyFile>,
    /// The secret behind hashes in place of masked values.
    pub(crate) mask_key: Option<Arc<Redacted<String>>>,
    /// Where what is learned is kept.
    pub(crate) learning: LearningConfig,
    /// Where people, targets and grants are kept beside this file; `None`: nowhere.
    pub(crate) store: Option<Arc<StoreConfig>>,
    /// Where the API is; `None`: nowhere.
    pub(crate) api: Option<ApiConfig>,
    /// The databases offered, names unique; at least one where there is no store.
    pub(crate) targets: Vec<TargetConfig>,
    /// Who may connect, names unique; at least one where there is no store.
    pub(crate) users: Vec<UserConfig>,
    /// Diagnostic log.
    pub(crate) log: LogConfig,
}

impl Config {
    /// These targets and users, and everything else as it is without a word in the file.
    pub(crate) fn of(targets: Vec<TargetConfig>, users: Vec<UserConfig>) -> Self {
        Self {
            listen: ListenConfig::default(),
            admin: None,
            instances: None,
            tls: TlsConfig::Off,
            mysql_key: None,
            limits: Limits::default(),
            workers: WorkersConfig::default(),
            audit: AuditConfig::default(),
            policy: PolicyConfig::default(),
            roles: None,
            mask_key: None,
            learning: LearningConfig::default(),
            store: None,
            api: None,
            targets,
            users,
            log: LogConfig::default(),
        }
    }
}

/// Where clients connect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ListenConfig {
    /// Addresses that speak the PostgreSQL protocol.
    pub(crate) postgres: Vec<SocketAddr>,
    /// Addresses that speak the MySQL protocol.
    pub(crate) mysql: Vec<SocketAddr>,
    /// From where connections begin with a PROXY header.
    pub(crate) balancers: Balancers,
}

/// Networks of load balancers: a connection from there begins with a PROXY header.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Balancers {
    /// At every listener that has none of its own.
    pub(crate) usual: Vec<IpNet>,
    /// At single listeners.
    pub(crate) at: Vec<(SocketAddr, Vec<IpNet>)>,
}

impl Default for ListenConfig {
    fn default() -> Self {
        Self {
            postgres: vec![SocketAddr::from((Ipv4Addr::LOCALHOST, 6432))],
            mysql: Vec::new(),
            balancers: Balancers::default(),
        }
    }
}

impl ListenConfig {
    /// Where MySQL clients connect if they are let in and no address is given.
    pub(crate) fn usual_mysql() -> Vec<SocketAddr> {
        vec![SocketAddr::from((Ipv4Addr::LOCALHOST, 6033))]
    }
}

/// Where health and metrics are served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AdminConfig {
    /// The address.
    pub(crate) listen: SocketAddr,
}

/// TLS towards clients.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum TlsConfig {
    /// An SSLRequest is answered with `N`.
    #[default]
    Off,
    /// TLS is offered.
    On(TlsFiles),
}

/// The server's certificate and how much TLS is asked of clients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TlsFiles {
    /// Certificate chain, PEM.
    pub(crate) cert: PathBuf,
    /// Private key, PEM.
    pub(crate) key: PathBuf,
    /// Whether a client may also come without it.
    pub(crate) demand: ClientTlsDemand,
    /// Whether clients show certificates.
    pub(crate) clients: ClientCertificates,
}

/// Certificates of clients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ClientCertificates {
    /// None are asked for.
    Off,
    /// A client may show one of these authorities, PEM.
    Optional(PathBuf),
    /// A client must.
    Required(PathBuf),
}

/// Whether a client may come without TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClientTlsDemand {
    /// With or without.
    Allow,
    /// Only with.
    Require,
}

/// Bounds on clients, statements and waiting. `None` means unbounded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Limits {
    /// Client sessions at one time.
    pub(crate) max_clients: usize,
    /// From accepting a connection to its login being complete.
    pub(crate) login_timeout: Duration,
    /// Bytes of one SQL text.
    pub(crate) max_statement_bytes: usize,
    /// A client that sits in an open transaction.
    pub(crate) idle_transaction_timeout: Option<Duration>,
    /// Waiting for a lease.
    pub(crate) queue_timeout: Duration,
    /// One statement, from forwarding to its end.
    pub(crate) statement_timeout: Option<Duration>,
    /// A client that sends nothing outside a transaction.
    pub(crate) client_idle_timeout: Option<Duration>,
    /// A client that does not read its reply.
    pub(crate) slow_reader_timeout: Duration,
    /// From the signal to stop until sessions are cut.
    pub(crate) drain_timeout: Duration,
    /// Bounds on those who are not yet logged in.
    pub(crate) logins: LoginLimits,
}

/// Bounds on those who are not yet logged in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LoginLimits {
    /// Connections at one time that have not logged in.
    pub(crate) waiting: usize,
    /// The same, of one address.
    pub(crate) waiting_per_address: usize,
    /// Failed logins that are looked at before there is a wait; zero: there never is.
    pub(crate) failures: u32,
    /// After that one more is looked at in this time.
    pub(crate) failure_interval: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_clients: 10_000,
            login_timeout: Duration::from_secs(15),
            max_statement_bytes: 1024 * 1024,
            idle_transaction_timeout: Some(Duration::from_secs(600)),
            queue_timeout: Duration::from_secs(30),
            statement_timeout: None,
            client_idle_timeout: None,
            slow_reader_timeout: Duration::from_secs(60),
            drain_timeout: Duration::from_secs(30),
            logins: LoginLimits {
                waiting: 5000,
                waiting_per_address: 1000,
                failures: 20,
                failure_interval: Duration::from_secs(3),
            },
        }
    }
}

/// How tasks are spread over cores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RuntimeKind {
    /// One current-thread runtime for each worker; a session never migrates.
    PerCore,
    /// One runtime whose threads steal from each other.
    WorkStealing,
}

/// Threads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WorkersConfig {
    /// How many; `None` is one for each core.
    pub(crate) threads: Option<usize>,
    /// How tasks are spread over them.
    pub(crate) runtime: RuntimeKind,
}

impl Default for WorkersConfig {
    fn default() -> Self {
        Self {
            threads: None,
            runtime: RuntimeKind::PerCore,
        }
    }
}

/// How sure the log must be of an intent before its statement is forwarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Durability {
    /// In the log's memory.
    Buffered,
    /// Handed to the operating system.
    Written,
    /// On the disk.
    Synced,
}

/// What happens when the log cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OnFull {
    /// Every statement is refused.
    RefuseAll,
    /// Reads go on; everything that needs an intent is refused.
    RefuseWrites,
}

/// The audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AuditConfig {
    /// Directory of the segments.
    pub(crate) dir: PathBuf,
    /// Size at which a segment is closed.
    pub(crate) segment_bytes: u64,
    /// Longest time a written block waits to be on the disk.
    pub(crate) sync_interval: Duration,
    /// For statements that write data.
    pub(crate) writes: Durability,
    /// For statements that change definitions or accounts.
    pub(crate) ddl: Durability,
    /// When the log cannot be written.
    pub(crate) on_full: OnFull,
    /// Bytes of SQL text kept in a record.
    pub(crate) text_limit: usize,
    /// Time between signed checkpoints.
    pub(crate) checkpoint_interval: Duration,
}

impl Default for AuditConfig {
    fn default() -> Self {
        Self {
            dir: PathBuf::from("/var/lib/bosdb/audit"),
            segment_bytes: 64 * MIB,
            sync_interval: Duration::from_millis(200),
            writes: Durability::Written,
            ddl: Durability::Synced,
            on_full: OnFull::RefuseAll,
            text_limit: 16 * 1024,
            checkpoint_interval: Duration::from_secs(60),
        }
    }
}

/// Judging.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PolicyConfig {
    /// Functions of the site's own that read only, lower case, qualified as they are called.
    pub(crate) readonly_functions: Vec<String>,
    /// Session variables a reader may set beyond the built-in list, lower case.
    pub(crate) session_variables: Vec<String>,
    /// Functions that may be called by number.
    pub(crate) function_calls: FunctionCalls,
    /// Injection score from which an enforcing user is refused.
    pub(crate) block_threshold: u32,
    /// Injection score from which a statement is recorded as suspicious.
    pub(crate) alert_threshold: u32,
    /// The policy file.
    pub(crate) file: Option<PathBuf>,
    /// Memory of the verdict cache.
    pub(crate) verdict_cache_bytes: u64,
}

impl Default for PolicyConfig {
    fn default() -> Self {
        Self {
            readonly_functions: Vec::new(),
            session_variables: Vec::new(),
            function_calls: FunctionCalls::all(),
            block_threshold: 100,
            alert_threshold: 50,
            file: None,
            verdict_cache_bytes: 64 * MIB,
        }
    }
}

/// Form of the diagnostic log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

/// Diagnostic log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LogConfig {
    /// Its form.
    pub(crate) format: LogFormat,
    /// What is written.
    pub(crate) level: LevelFilter,
}

impl Default for LogConfig {
    fn default() -> Self {
        Self {
            format: LogFormat::Text,
            level: LevelFilter::INFO,
        }
    }
}
