//! Bounds that protect the door itself.

use std::time::Duration;

/// `None` means no bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Client sessions at most, those logging in included.
    pub max_clients: usize,
    /// From the first byte to the end of the login.
    pub login_timeout: Duration,
    /// The longest SQL text accepted.
    pub max_statement_bytes: usize,
    /// A transaction may lie idle for this long.
    pub idle_transaction_timeout: Option<Duration>,
    /// A statement may wait for a backend for this long.
    pub queue_timeout: Duration,
    /// A statement may run for this long.
    pub statement_timeout: Option<Duration>,
    /// A session may lie idle outside a transaction for this long.
    pub client_idle_timeout: Option<Duration>,
    /// A client that is owed bytes may refuse to read for this long.
    pub slow_reader_timeout: Duration,
    /// Sessions have this long to finish when BosDB stops.
    pub drain_timeout: Duration,
    /// Bounds on those who are not yet logged in.
    pub logins: LoginLimits,
}

/// Bounds on those who are not yet logged in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoginLimits {
    /// Connections at one time that have not logged in.
    pub waiting: usize,
    /// The same, of one address.
    pub waiting_per_address: usize,
    /// So many failed logins are looked at before there is a wait; zero: there never is.
    pub failures: u32,
    /// After that one more is looked at in this time.
    pub failure_interval: Duration,
}

/// How safe an intent must be before its statement is forwarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum IntentDurability {
    /// In memory: the writer will get to it.
    Buffered,
    /// Written to the operating system: survives the death of BosDB.
    Written,
    /// On the disk: survives the death of the machine.
    Synced,
}

/// What is waited for before a statement that changes something is forwarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IntentRules {
    /// For changes of data.
    pub writes: IntentDurability,
    /// For changes of schema, procedures, roles and the server, and for what is not understood.
    pub ddl: IntentDurability,
}
