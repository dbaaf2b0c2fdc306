//! The words of the choices that the file and the command line share.

use bosdb_policy::{InjectionMode, Rights};
use bosdb_store::directory::ConsoleGrant;

use crate::config::types::{
    BackendTlsMode, ChannelBinding, Engine, HostsOrder, LocalInfile, PoolMode, RuntimeKind,
    SessionAttrs, TlsNegotiation,
};

/// What a user may do.
pub(crate) const RIGHTS: &[(&str, Rights)] = &[
    ("read", Rights::Read),
    ("write", Rights::Write),
    ("admin", Rights::Admin),
];

/// How injection rules apply.
pub(crate) const INJECTION: &[(&str, InjectionMode)] = &[
    ("off", InjectionMode::Off),
    ("monitor", InjectionMode::Monitor),
    ("enforce", InjectionMode::Enforce),
    ("strict", InjectionMode::Strict),
];

/// What a user may do in the admin console.
pub(crate) const CONSOLE_GRANTS: &[(&str, ConsoleGrant)] = &[
    ("none", ConsoleGrant::None),
    ("stats", ConsoleGrant::Stats),
    ("operate", ConsoleGrant::Operate),
];

/// TLS towards a backend.
pub(crate) const BACKEND_TLS: &[(&str, BackendTlsMode)] = &[
    ("verify-full", BackendTlsMode::VerifyFull),
    ("verify-ca", BackendTlsMode::VerifyCa),
    ("require", BackendTlsMode::Require),
    ("off", BackendTlsMode::Off),
];

/// How TLS towards a backend begins.
pub(crate) const TLS_NEGOTIATION: &[(&str, TlsNegotiation)] = &[
    ("postgres", TlsNegotiation::Postgres),
    ("direct", TlsNegotiation::Direct),
];

/// Whether a login is bound to TLS.
pub(crate) const CHANNEL_BINDING: &[(&str, ChannelBinding)] = &[
    ("prefer", ChannelBinding::Prefer),
    ("require", ChannelBinding::Require),
    ("disable", ChannelBinding::Disable),
];

/// What a target is.
pub(crate) const ENGINES: &[(&str, Engine)] = &[
    ("postgres", Engine::Postgres),
    ("mysql", Engine::MySql),
    ("mariadb", Engine::MySql),
    ("sqlite", Engine::Sqlite),
];

/// Whether a server may ask a client for a file.
pub(crate) const LOCAL_INFILE: &[(&str, LocalInfile)] = &[
    ("refuse", LocalInfile::Refused),
    ("relay", LocalInfile::Relayed),
];

/// In which order hosts are tried.
pub(crate) const HOSTS_ORDER: &[(&str, HostsOrder)] = &[
    ("in-order", HostsOrder::InOrder),
    ("random", HostsOrder::Random),
];

/// What a server must be.
pub(crate) const SESSION_ATTRS: &[(&str, SessionAttrs)] = &[
    ("any", SessionAttrs::Any),
    ("read-write", SessionAttrs::ReadWrite),
    ("read-only", SessionAttrs::ReadOnly),
    ("primary", SessionAttrs::Primary),
    ("standby", SessionAttrs::Standby),
    ("prefer-standby", SessionAttrs::PreferStandby),
];

/// When a lease goes back to the pool.
pub(crate) const POOL_MODES: &[(&str, PoolMode)] = &[
    ("transaction", PoolMode::Transaction),
    ("session", PoolMode::Session),
];

/// How tasks are spread over cores.
pub(crate) const RUNTIMES: &[(&str, RuntimeKind)] = &[
    ("per-core", RuntimeKind::PerCore),
    ("work-stealing", RuntimeKind::WorkStealing),
];

/// What a word stands for; the error lists the words there are.
pub(crate) fn meaning<T: Copy>(word: &str, words: &[(&str, T)]) -> Result<T, String> {
    let found = words.iter().find(|(known, _)| *known == word);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let known: Vec<_> = words.iter().map(|(known, _)| *known).collect();
        format!("must be one of: {}", known.join(", "))
    })
}

/// The word for a value.
pub(crate) fn word<T: PartialEq>(value: &T, words: &[(&'static str, T)]) -> &'static str {
    let found = words.iter().find(|(_, known)| known == value);
    found.map_or("", |(word, _)| word)
}
