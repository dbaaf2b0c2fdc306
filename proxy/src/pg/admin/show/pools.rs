//! POOLS, DATABASES, TARGETS.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use bosdb_gateway::operate::{Availability, ServerState};
use bosdb_gateway::sessions::{ClientState, Place};
use bosdb_gateway::target::{Admission, PoolMode, Target};
use bosdb_gateway::{Gateway, Link};

use crate::pg::admin::table::{Column, Row, Type, Value};

pub(super) const POOLS: &[Column] = &[
    ("database", Type::Text),
    ("user", Type::Text),
    ("cl_active", Type::Int4),
    ("cl_waiting", Type::Int4),
    ("cl_active_cancel_req", Type::Int4),
    ("cl_waiting_cancel_req", Type::Int4),
    ("sv_active", Type::Int4),
    ("sv_active_cancel", Type::Int4),
    ("sv_being_canceled", Type::Int4),
    ("sv_idle", Type::Int4),
    ("sv_used", Type::Int4),
    ("sv_tested", Type::Int4),
    ("sv_login", Type::Int4),
    ("maxwait", Type::Int4),
    ("maxwait_us", Type::Int4),
    ("pool_mode", Type::Text),
    ("load_balance_hosts", Type::Text),
];

pub(super) const DATABASES: &[Column] = &[
    ("name", Type::Text),
    ("host", Type::Text),
    ("port", Type::Int4),
    ("database", Type::Text),
    ("force_user", Type::Text),
    ("pool_size", Type::Int4),
    ("min_pool_size", Type::Int4),
    ("reserve_pool_size", Type::Int4),
    ("server_lifetime", Type::Int4),
    ("pool_mode", Type::Text),
    ("load_balance_hosts", Type::Text),
    ("max_connections", Type::Int4),
    ("current_connections", Type::Int4),
    ("max_client_connections", Type::Int4),
    ("current_client_connections", Type::Int4),
    ("paused", Type::Int4),
    ("disabled", Type::Int4),
];

pub(super) const TARGETS: &[Column] = &[
    ("name", Type::Text),
    ("hosts", Type::Text),
    ("database", Type::Text),
    ("account", Type::Text),
    ("pool_mode", Type::Text),
    ("pool_size", Type::Int4),
    ("servers", Type::Int4),
    ("clients", Type::Int4),
    ("waiting", Type::Int4),
    ("pool_state", Type::Text),
    ("disabled", Type::Bool),
    ("last_failure", Type::Text),
];

/// A target's sessions, by what they are doing, and the backends they use.
#[derive(Default)]
struct Clients {
    active: usize,
    waiting: usize,
    leases: HashSet<Link>,
}

/// The sessions of all targets, by the target's name.
fn clients(gateway: &Gateway) -> HashMap<Box<str>, Clients> {
    let mut by_target: HashMap<Box<str>, Clients> = HashMap::new();
    for handle in gateway.sessions.list() {
        let Some(about) = handle.about().filter(|about| about.place == Place::Target) else {
            continue;
        };
        let clients = by_target.entry(about.database.clone()).or_default();
        match handle.state() {
            ClientState::Waiting => clients.waiting = clients.waiting.saturating_add(1),
            ClientState::Active | ClientState::Idle | ClientState::Login => {
                clients.active = clients.active.saturating_add(1);
            }
        }
        if let Some(lease) = handle.lease() {
            clients.leases.insert(lease);
        }
    }
    by_target
}

pub(super) fn pools(gateway: &Gateway) -> Vec<Row> {
    let mut clients = clients(gateway);
    let configuration = gateway.configuration();
    let targets = configuration.sorted_targets();
    let pool = |target: &&Arc<Target>| {
        let clients = clients.remove(target.name()).unwrap_or_default();
        let mut servers = Servers::default();
        for server in target.servers() {
            let leased = clients.leases.contains(&server.link);
            let state = match (server.state, leased) {
                (ServerState::Idle, _) => &mut servers.idle,
                (ServerState::Lent, true) => &mut servers.active,
                // No session's any more: held for a cancel, or being cleaned.
                (ServerState::Lent, false) if server.held => &mut servers.cancelled,
                (ServerState::Lent, false) => &mut servers.tested,
            };
            *state = state.saturating_add(1);
        }
        let wait = target.longest_wait();
        vec![
            target.name().into(),
            target.account().into(),
            clients.active.into(),
            clients.waiting.into(),
            0_u64.into(),
            0_u64.into(),
            servers.active.into(),
            0_u64.into(),
            servers.cancelled.into(),
            servers.idle.into(),
            0_u64.into(),
            servers.tested.into(),
            target.pool_counts().connecting.into(),
            wait.as_secs().into(),
            u64::from(wait.subsec_micros()).into(),
            mode(target).into(),
            Value::Null,
        ]
    };
    targets.iter().map(pool).collect()
}

#[derive(Default)]
struct Servers {
    active: usize,
    idle: usize,
    cancelled: usize,
    tested: usize,
}

fn mode(target: &Target) -> &'static str {
    match target.rules().mode {
        PoolMode::Transaction => "transaction",
        PoolMode::Session => "session",
    }
}

pub(super) fn databases(gateway: &Gateway) -> Vec<Row> {
    let mut clients = clients(gateway);
    let configuration = gateway.configuration();
    let max_clients = configuration.limits.max_clients;
    let database = |target: &&Arc<Target>| {
        let clients = clients.remove(target.name()).unwrap_or_default();
        let (hosts, ports): (Vec<String>, Vec<u16>) = target.hosts().into_iter().unzip();
        let port = ports.first().copied();
        let counts = target.pool_counts();
        vec![
            target.name().into(),
            hosts.join(",").into(),
            port.into(),
            target.database().into(),
            target.account().into(),
            counts.size.into(),
            target.min_idle().into(),
            0_u64.into(),
            target.server_lifetime().as_secs().into(),
            mode(target).into(),
            // They are tried in their order.
            (hosts.len() > 1).then_some("disable").into(),
            counts.size.into(),
            connections(target).into(),
            max_clients.into(),
            clients.active.saturating_add(clients.waiting).into(),
            u64::from(target.availability() == Availability::Paused).into(),
            u64::from(target.admission() == Admission::Disabled).into(),
        ]
    };
    let targets = configuration.sorted_targets();
    targets.iter().map(database).collect()
}

fn connections(target: &Target) -> usize {
    let counts = target.pool_counts();
    counts
        .leased
        .saturating_add(counts.idle)
        .saturating_add(counts.connecting)
}

pub(super) fn targets(gateway: &Gateway) -> Vec<Row> {
    let mut clients = clients(gateway);
    let configuration = gateway.configuration();
    let row = |target: &&Arc<Target>| {
        let clients = clients.remove(target.name()).unwrap_or_default();
        let hosts: Vec<String> = target
            .hosts()
            .into_iter()
            .map(|(host, port)| format!("{host}:{port}"))
            .collect();
        let state = match target.availability() {
            Availability::Open => "open",
            Availability::Paused => "paused",
            Availability::Closed => "closed",
        };
        vec![
            target.name().into(),
            hosts.join(",").into(),
            target.database().into(),
            target.account().into(),
            mode(target).into(),
            target.pool_counts().size.into(),
            connections(target).into(),
            clients.active.saturating_add(clients.waiting).into(),
            clients.waiting.into(),
            state.into(),
            Value::Bool(target.admission() == Admission::Disabled),
            target
                .last_failure()
                .map(|failure| failure.to_string())
                .into(),
        ]
    };
    let targets = configuration.sorted_targets();
    targets.iter().map(row).collect()
}
