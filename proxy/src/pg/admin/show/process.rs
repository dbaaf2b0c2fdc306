//! HELP, VERSION, USERS, DECISIONS, RULES, CONFIG, LISTS, MEM, STATE.

use std::collections::HashMap;
use std::time::Duration;

use bosdb_gateway::Gateway;
use bosdb_gateway::console::ConsoleGrant;
use bosdb_gateway::operate::Availability;

use crate::config::{Limits, words};
use crate::pg::admin::command::SHOWS;
use crate::pg::admin::table::{Column, Row, Type, Value};

pub(super) const HELP: &[Column] = &[
    ("command", Type::Text),
    ("needs", Type::Text),
    ("meaning", Type::Text),
];

pub(super) const VERSION: &[Column] = &[("version", Type::Text)];

pub(super) const USERS: &[Column] = &[
    ("name", Type::Text),
    ("pool_size", Type::Text),
    ("reserve_pool_size", Type::Text),
    ("pool_mode", Type::Text),
    ("max_user_connections", Type::Int4),
    ("current_connections", Type::Int4),
    ("max_user_client_connections", Type::Int4),
    ("current_client_connections", Type::Int4),
    ("rights", Type::Text),
    ("admin_console", Type::Text),
];

pub(super) const DECISIONS: &[Column] = &[
    ("database", Type::Text),
    ("kind", Type::Text),
    ("allowed", Type::Int8),
    ("denied", Type::Int8),
];

pub(super) const RULES: &[Column] = &[
    ("rule", Type::Text),
    ("action", Type::Text),
    ("fired", Type::Int8),
];

pub(super) const CONFIG: &[Column] = &[
    ("key", Type::Text),
    ("value", Type::Text),
    ("default", Type::Text),
    ("changeable", Type::Text),
];

pub(super) const LISTS: &[Column] = &[("list", Type::Text), ("items", Type::Int4)];

pub(super) const MEM: &[Column] = &[
    ("name", Type::Text),
    ("size", Type::Int8),
    ("used", Type::Int8),
    ("free", Type::Int8),
    ("memtotal", Type::Int8),
];

pub(super) const STATE: &[Column] = &[("key", Type::Text), ("value", Type::Text)];

/// What operators may do, with its meaning.
const ACTS: &[(&str, &str)] = &[
    (
        "PAUSE [target]",
        "close backends as they become free and lend no more; returns when all are closed",
    ),
    ("RESUME [target]", "end a pause"),
    (
        "RECONNECT [target]",
        "replace every backend as it becomes free",
    ),
    (
        "WAIT_CLOSE [target]",
        "wait until backends that RECONNECT replaces are gone",
    ),
    (
        "KILL [target]",
        "pause, and end every session of the target",
    ),
    ("KILL_CLIENT id, KILL id", "end one session"),
    ("DISABLE target", "let no new sessions in"),
    ("ENABLE target", "let new sessions in again"),
    ("RELOAD", "read the configuration file again"),
    (
        "SHUTDOWN",
        "stop; sessions end with their transactions, within the drain timeout",
    ),
    (
        "SHUTDOWN WAIT_FOR_CLIENTS",
        "accept no more clients, and stop when the last has left",
    ),
];

pub(super) fn help() -> Vec<Row> {
    let row = |command: String, grant: ConsoleGrant, meaning: &str| {
        vec![
            command.into(),
            words::word(&grant, words::CONSOLE_GRANTS).into(),
            meaning.into(),
        ]
    };
    let shows = SHOWS
        .iter()
        .map(|(name, _, meaning)| row(format!("SHOW {name}"), ConsoleGrant::Stats, meaning));
    let acts = ACTS
        .iter()
        .map(|(command, meaning)| row((*command).to_owned(), ConsoleGrant::Operate, meaning));
    shows.chain(acts).collect()
}

pub(super) fn version() -> Vec<Row> {
    vec![vec![concat!("BosDB ", env!("CARGO_PKG_VERSION")).into()]]
}

pub(super) fn users(gateway: &Gateway) -> Vec<Row> {
    let mut sessions: HashMap<Box<str>, (usize, usize)> = HashMap::new();
    for handle in gateway.sessions.list() {
        if let Some(about) = handle.about() {
            let (clients, servers) = sessions.entry(about.user.clone()).or_default();
            *clients = clients.saturating_add(1);
            *servers = servers.saturating_add(usize::from(handle.lease().is_some()));
        }
    }
    let configuration = gateway.configuration();
    let mut users: Vec<_> = configuration.directory.users().collect();
    users.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    users
        .iter()
        .map(|user| {
            let (clients, servers) = sessions.remove(&*user.name).unwrap_or_default();
            vec![
                (*user.name).into(),
                Value::Null,
                Value::Null,
                Value::Null,
                0_u64.into(),
                servers.into(),
                0_u64.into(),
                clients.into(),
                words::word(&user.rights, words::RIGHTS).into(),
                words::word(&user.console, words::CONSOLE_GRANTS).into(),
            ]
        })
        .collect()
}

pub(super) fn decisions(gateway: &Gateway) -> Vec<Row> {
    let configuration = gateway.configuration();
    let mut rows = Vec::new();
    for target in configuration.sorted_targets() {
        for (kind, allowed, denied) in target.decisions() {
            rows.push(vec![
                target.name().into(),
                kind.into(),
                allowed.into(),
                denied.into(),
            ]);
        }
    }
    rows
}

pub(super) fn rules(gateway: &Gateway) -> Vec<Row> {
    let fired = gateway.metrics.rules_fired();
    fired
        .into_iter()
        .map(|(rule, action, count)| vec![rule.into(), action.into(), count.into()])
        .collect()
}

/// Limits in force, under PgBouncer's names where the meaning is the same, in its units: seconds.
pub(super) fn config(gateway: &Gateway) -> Vec<Row> {
    let configuration = gateway.configuration();
    let now = &configuration.limits;
    let usual = Limits::default();
    let seconds = |duration: Option<Duration>| {
        let seconds = duration.unwrap_or_default().as_secs_f64();
        seconds.to_string()
    };
    let row = |key: &str, value: String, default: String| {
        vec![key.into(), value.into(), default.into(), "yes".into()]
    };
    let duration = |key, now, usual| row(key, seconds(now), seconds(usual));
    vec![
        row(
            "max_client_conn",
            now.max_clients.to_string(),
            usual.max_clients.to_string(),
        ),
        row("max_user_connections", "0".to_owned(), "0".to_owned()),
        duration(
            "client_login_timeout",
            Some(now.login_timeout),
            Some(usual.login_timeout),
        ),
        duration(
            "idle_transaction_timeout",
            now.idle_transaction_timeout,
            usual.idle_transaction_timeout,
        ),
        duration(
            "query_wait_timeout",
            Some(now.queue_timeout),
            Some(usual.queue_timeout),
        ),
        duration(
            "query_timeout",
            now.statement_timeout,
            usual.statement_timeout,
        ),
        duration(
            "client_idle_timeout",
            now.client_idle_timeout,
            usual.client_idle_timeout,
        ),
        duration(
            "slow_reader_timeout",
            Some(now.slow_reader_timeout),
            Some(usual.slow_reader_timeout),
        ),
        duration(
            "drain_timeout",
            Some(now.drain_timeout),
            Some(usual.drain_timeout),
        ),
        row(
            "max_statement_bytes",
            now.max_statement_bytes.to_string(),
            usual.max_statement_bytes.to_string(),
        ),
        row(
            "policy_file",
            configuration.policy.to_string(),
            "without a file".to_owned(),
        ),
        row(
            "policy_generation",
            configuration.generation.0.to_string(),
            String::new(),
        ),
    ]
}

pub(super) fn lists(gateway: &Gateway) -> Vec<Row> {
    let configuration = gateway.configuration();
    let sessions = gateway.sessions.list();
    let logging_in = sessions
        .iter()
        .filter(|handle| handle.about().is_none())
        .count();
    let servers: usize = configuration
        .sorted_targets()
        .iter()
        .map(|target| target.servers().len())
        .sum();
    let targets = configuration.targets.len();
    let row = |list: &str, items: usize| vec![list.into(), items.into()];
    vec![
        row("databases", targets),
        row("users", configuration.directory.len()),
        row("peers", 0),
        row("pools", targets),
        row("peer_pools", 0),
        row("free_clients", 0),
        row("used_clients", sessions.len().saturating_sub(logging_in)),
        row("login_clients", logging_in),
        row("free_servers", 0),
        row("used_servers", servers),
        row("dns_names", 0),
        row("dns_zones", 0),
        row("dns_queries", 0),
        row("dns_pending", 0),
    ]
}

/// The process as the system counts it, in pages that are taken for 4 KiB.
pub(super) fn mem() -> Vec<Row> {
    const PAGE: u64 = 4096;
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let mut pages = text.split(' ').map(|word| word.parse().unwrap_or(0_u64));
    let mut row = |name: &str| {
        let pages = pages.next().unwrap_or(0);
        vec![
            name.into(),
            PAGE.into(),
            pages.into(),
            0_u64.into(),
            pages.saturating_mul(PAGE).into(),
        ]
    };
    vec![row("process_virtual"), row("process_resident")]
}

pub(super) fn state(gateway: &Gateway) -> Vec<Row> {
    let configuration = gateway.configuration();
    let paused = configuration
        .sorted_targets()
        .iter()
        .all(|target| target.availability() == Availability::Paused);
    let draining = gateway.is_draining();
    let row = |key: &str, yes: bool| vec![key.into(), if yes { "yes" } else { "no" }.into()];
    let instance = gateway.sessions.instance();
    let instance = instance.map_or_else(|| "only".to_owned(), |number| number.to_string());
    vec![
        row("active", !paused && !draining),
        row("paused", paused),
        row("suspended", false),
        row("draining", draining),
        vec!["instance".into(), instance.into()],
    ]
}
