//! CLIENTS, SERVERS, PINS.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bosdb_gateway::clock::{UnixNanos, wall_time};
use bosdb_gateway::operate::ServerState;
use bosdb_gateway::sessions::SessionHandle;
use bosdb_gateway::{Gateway, Link, Profile};

use crate::pg::admin::table::{Column, Row, Type, Value};

pub(super) const SOCKETS: &[Column] = &[
    ("type", Type::Text),
    ("user", Type::Text),
    ("database", Type::Text),
    ("replication", Type::Text),
    ("state", Type::Text),
    ("addr", Type::Text),
    ("port", Type::Int4),
    ("local_addr", Type::Text),
    ("local_port", Type::Int4),
    ("connect_time", Type::Text),
    ("request_time", Type::Text),
    ("wait", Type::Int4),
    ("wait_us", Type::Int4),
    ("close_needed", Type::Int4),
    ("ptr", Type::Text),
    ("link", Type::Text),
    ("remote_pid", Type::Int4),
    ("tls", Type::Text),
    ("application_name", Type::Text),
    ("prepared_statements", Type::Int4),
    ("id", Type::Int4),
    ("profile", Type::Text),
];

pub(super) const PINS: &[Column] = &[
    ("id", Type::Int4),
    ("user", Type::Text),
    ("database", Type::Text),
    ("addr", Type::Text),
    ("port", Type::Int4),
    ("application_name", Type::Text),
    ("remote_pid", Type::Int4),
    ("reasons", Type::Text),
];

/// What both kinds of sockets have.
struct Socket<'a> {
    kind: &'static str,
    user: &'a str,
    database: &'a str,
    state: &'static str,
    peer: Option<SocketAddr>,
    local: Option<SocketAddr>,
    connected: UnixNanos,
    requested: UnixNanos,
    wait: Duration,
    close_needed: bool,
    ptr: String,
    link: String,
    process: Option<i64>,
    tls: &'static str,
    application_name: &'a str,
    id: u64,
    profile: Option<Profile>,
}

impl Socket<'_> {
    fn row(self) -> Row {
        let ip = |address: Option<SocketAddr>| address.map(|address| address.ip().to_string());
        let port = |address: Option<SocketAddr>| address.map(|address| address.port());
        vec![
            self.kind.into(),
            self.user.into(),
            self.database.into(),
            "none".into(),
            self.state.into(),
            ip(self.peer).into(),
            port(self.peer).into(),
            ip(self.local).into(),
            port(self.local).into(),
            time(self.connected),
            time(self.requested),
            self.wait.as_secs().into(),
            u64::from(self.wait.subsec_micros()).into(),
            u64::from(self.close_needed).into(),
            self.ptr.into(),
            self.link.into(),
            process(self.process).into(),
            self.tls.into(),
            self.application_name.into(),
            0_u64.into(),
            self.id.into(),
            self.profile.map(Profile::as_str).into(),
        ]
    }
}

/// PgBouncer's way to write a time.
fn time(at: UnixNanos) -> Value {
    let text = at.to_string();
    let (date, rest) = text.split_once('T').unwrap_or((&text, ""));
    let seconds = rest.split('.').next().unwrap_or_default();
    format!("{date} {seconds} UTC").into()
}

fn process(process: Option<i64>) -> u64 {
    process
        .and_then(|process| u64::try_from(process).ok())
        .unwrap_or(0)
}

/// A client is known by its session's number, a server by its process and port.
fn client_ptr(handle: &SessionHandle) -> String {
    format!("client/{}", handle.id)
}

fn server_ptr(address: SocketAddr, process: i64) -> String {
    format!("server/{address}/{process}")
}

pub(super) fn clients(gateway: &Gateway) -> Vec<Row> {
    let now = gateway.sessions.clock();
    let row = |handle: &Arc<SessionHandle>| {
        let lease = handle.lease();
        let known = handle.about();
        let about = known.as_deref();
        Socket {
            kind: "C",
            user: about.map_or("(nouser)", |about| &about.user),
            database: about.map_or("(nodb)", |about| &about.database),
            state: handle.state().as_str(),
            peer: about.map(|about| about.source),
            local: about.and_then(|about| about.local),
            connected: about.map_or_else(UnixNanos::default, |about| about.since),
            requested: handle.last_request(),
            wait: handle.waited(now),
            close_needed: false,
            ptr: client_ptr(handle),
            link: lease.map_or_else(String::new, |lease| {
                server_ptr(lease.address, lease.process)
            }),
            process: None,
            tls: about.map_or("", |about| about.tls),
            application_name: about.map_or("", |about| &about.application_name),
            id: handle.id,
            profile: None,
        }
        .row()
    };
    let sessions = gateway.sessions.list();
    sessions
        .iter()
        // Who has not logged in yet is counted, but is nobody.
        .filter(|handle| handle.about().is_some())
        .map(row)
        .collect()
}

pub(super) fn servers(gateway: &Gateway) -> Vec<Row> {
    let mut leases: HashMap<Link, Arc<SessionHandle>> = HashMap::new();
    for handle in gateway.sessions.list() {
        if let Some(lease) = handle.lease() {
            leases.insert(lease, handle);
        }
    }
    let now = wall_time();
    let configuration = gateway.configuration();
    let mut rows = Vec::new();
    for target in configuration.sorted_targets() {
        let account = target.account();
        for server in target.servers() {
            let client = leases.get(&server.link);
            let about = client.and_then(|client| client.about());
            let about = about.as_deref();
            let age = u64::try_from(server.age.as_nanos()).unwrap_or(u64::MAX);
            let connected = UnixNanos(now.0.saturating_sub(age));
            let process_id = server.link.process;
            let socket = Socket {
                kind: "S",
                user: &account,
                database: target.name(),
                state: match (server.state, client) {
                    (ServerState::Idle, _) => "idle",
                    (ServerState::Lent, Some(_)) => "active",
                    (ServerState::Lent, None) if server.held => "being_canceled",
                    (ServerState::Lent, None) => "tested",
                },
                peer: Some(server.link.address),
                local: server.local,
                connected,
                requested: client.map_or(connected, |client| client.last_request()),
                wait: Duration::ZERO,
                close_needed: server.outdated,
                ptr: server_ptr(server.link.address, process_id),
                link: client.map_or_else(String::new, |client| client_ptr(client)),
                process: Some(process_id),
                tls: if server.tls { "TLS" } else { "" },
                application_name: about.map_or("", |about| &about.application_name),
                id: process(Some(process_id)),
                profile: Some(server.profile),
            };
            rows.push(socket.row());
        }
    }
    rows
}

pub(super) fn pins(gateway: &Gateway) -> Vec<Row> {
    let mut rows = Vec::new();
    for handle in gateway.sessions.list() {
        let reasons: Vec<&str> = handle.pins().map(|reason| reason.as_str()).collect();
        let Some(about) = handle.about().filter(|_| !reasons.is_empty()) else {
            continue;
        };
        rows.push(vec![
            handle.id.into(),
            (*about.user).into(),
            (*about.database).into(),
            about.source.ip().to_string().into(),
            about.source.port().into(),
            (*about.application_name).into(),
            process(handle.lease().map(|lease| lease.process)).into(),
            reasons.join(", ").into(),
        ]);
    }
    rows
}
