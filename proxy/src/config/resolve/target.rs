//! `[[target]]`.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bosdb_store::directory::CONSOLE;
use toml::Spanned;

use crate::config::raw::Section;
use crate::config::resolve::{Context, identifier, is_name, listen, parts};
use crate::config::secret;
use crate::config::types::{
    BackendTls, BackendTlsMode, Breaker, ChannelBinding, Engine, HostPort, Limits, MySqlConfig,
    PolicyConfig, ServerKey, TargetConfig, TlsNegotiation,
};
use crate::config::values::parse_host_port;
use crate::config::words;

const DAY: Duration = Duration::from_secs(86_400);

/// One `[[target]]`. What is wrong is reported and left at its default; limits and policy that it
/// does not name are those of the whole door.
pub(super) fn target(
    section: &Section<'_>,
    context: &Context<'_>,
    (limits, policy): (&Limits, &PolicyConfig),
) -> TargetConfig {
    let usual = TargetConfig::named(name(section).unwrap_or_default());
    let engine = section
        .choice("engine", words::ENGINES)
        .map_or(usual.engine, |found| found.value);
    refuse_keys_of_others(section, engine);
    let lifetime = |name: &str, usual: Option<Duration>| {
        section
            .duration_or_off(name, Duration::from_secs(1)..=DAY)
            .unwrap_or(usual)
    };
    let pool_size = section
        .count("pool_size", 1..=10_000)
        .unwrap_or(usual.pool_size);
    TargetConfig {
        hosts: match engine {
            Engine::Postgres | Engine::MySql => hosts(section, engine),
            Engine::Sqlite => no_hosts(section),
        },
        file: match engine {
            Engine::Postgres | Engine::MySql => no_file(section),
            Engine::Sqlite => sqlite_file(section, context),
        },
        mysql: mysql(section, context, &usual.mysql),
        hosts_order: section
            .choice("hosts_order", words::HOSTS_ORDER)
            .map_or(usual.hosts_order, |found| found.value),
        session_attrs: section
            .choice("target_session_attrs", words::SESSION_ATTRS)
            .map_or(usual.session_attrs, |found| found.value),
        dns_refresh: section
            .duration("dns_refresh", Duration::from_secs(1)..=DAY)
            .unwrap_or(usual.dns_refresh),
        database: section
            .value("database")
            .and_then(|_| identifier(section, "database"))
            .unwrap_or(usual.database),
        databases: databases(section),
        user: match engine {
            Engine::Postgres | Engine::MySql => identifier(section, "user").unwrap_or_default(),
            // Nobody logs in to a file.
            Engine::Sqlite => "bosdb".to_owned(),
        },
        password: secret::read(section, "password", context.base, context.surroundings)
            .map(Arc::new),
        tls: tls(section, context),
        pool_size,
        min_idle: min_idle(section, pool_size).unwrap_or(usual.min_idle),
        pool_mode: section
            .choice("pool_mode", words::POOL_MODES)
            .map_or(usual.pool_mode, |found| found.value),
        connect_timeout: section
            .duration(
                "connect_timeout",
                Duration::from_millis(100)..=Duration::from_secs(600),
            )
            .unwrap_or(usual.connect_timeout),
        idle_timeout: lifetime("idle_timeout", usual.idle_timeout),
        max_lifetime: lifetime("max_lifetime", usual.max_lifetime),
        breaker: breaker(section, usual.breaker),
        max_waiting: section
            .count("max_waiting", 1..=1_000_000)
            .unwrap_or(usual.max_waiting),
        limits: parts::limits(section, limits),
        policy: parts::policy(section, policy, context),
        trust: usual.trust,
        name: usual.name,
        engine,
    }
}

/// Keys that mean something to one engine only.
fn refuse_keys_of_others(section: &Section<'_>, engine: Engine) {
    let (others, whose) = match engine {
        Engine::Postgres | Engine::Sqlite => {
            (&["server_key", "local_infile"][..], "MySQL and MariaDB")
        }
        Engine::MySql => (
            &[
                "target_session_attrs",
                "tls_negotiation",
                "channel_binding",
                "function_calls",
            ][..],
            "PostgreSQL",
        ),
    };
    for name in others {
        if let Some(raw) = section.value(name) {
            section.fail(
                raw.span(),
                name,
                format!("is for targets of {whose}"),
                "remove it, or set engine".to_owned(),
            );
        }
    }
}

fn mysql(section: &Section<'_>, context: &Context<'_>, usual: &MySqlConfig) -> MySqlConfig {
    let server_key = match section.text("server_key") {
        None => usual.server_key.clone(),
        Some(found) if found.value == "ask" => ServerKey::Ask,
        Some(_) => listen::file(section, "server_key", context)
            .map_or_else(|| usual.server_key.clone(), ServerKey::File),
    };
    MySqlConfig {
        server_key,
        local_infile: section
            .choice("local_infile", words::LOCAL_INFILE)
            .map_or(usual.local_infile, |found| found.value),
    }
}

fn min_idle(section: &Section<'_>, pool_size: usize) -> Option<usize> {
    let min_idle = section.count("min_idle", 0..=10_000)?;
    if min_idle > pool_size {
        section.fail(
            section.value("min_idle")?.span(),
            "min_idle",
            format!("{min_idle} connections do not fit into a pool of {pool_size}"),
            "choose at most pool_size".to_owned(),
        );
        return None;
    }
    Some(min_idle)
}

fn breaker(section: &Section<'_>, usual: Breaker) -> Breaker {
    let hour = Duration::from_secs(3600);
    let wait = section
        .duration("breaker_wait", Duration::from_millis(10)..=hour)
        .unwrap_or(usual.wait);
    let max_wait = section
        .duration("breaker_max_wait", Duration::from_millis(10)..=hour)
        .unwrap_or(usual.max_wait.max(wait));
    if max_wait < wait {
        let span = section
            .value("breaker_max_wait")
            .map_or_else(|| section.span(), toml::Spanned::span);
        section.fail(
            span,
            "breaker_max_wait",
            "is shorter than breaker_wait".to_owned(),
            "make it at least as long".to_owned(),
        );
    }
    Breaker {
        failures: section
            .integer("breaker_failures", 1..=1000)
            .and_then(|failures| u32::try_from(failures).ok())
            .unwrap_or(usual.failures),
        wait,
        max_wait,
    }
}

fn name(section: &Section<'_>) -> Option<String> {
    let name = identifier(section, "name")?;
    if name.contains('/') {
        section.fail(
            section.value("name").map_or(0..0, Spanned::span),
            "name",
            "holds a slash".to_owned(),
            "choose another: clients write target/database".to_owned(),
        );
        return None;
    }
    if name == CONSOLE {
        section.fail(
            section.value("name").map_or(0..0, Spanned::span),
            "name",
            format!("\"{CONSOLE}\" is the name of the admin console"),
            "choose another name for the target".to_owned(),
        );
        return None;
    }
    Some(name)
}

/// Keys that an SQLite target does not have.
const OF_SERVERS: [&str; 9] = [
    "hosts",
    "hosts_order",
    "target_session_attrs",
    "databases",
    "user",
    "password",
    "tls",
    "ca",
    "tls_negotiation",
];

fn no_hosts(section: &Section<'_>) -> Vec<HostPort> {
    for name in OF_SERVERS {
        if let Some(value) = section.value(name) {
            section.fail(
                value.span(),
                name,
                "does not go with engine = \"sqlite\"".to_owned(),
                "remove it: an SQLite target is a file, named by file".to_owned(),
            );
        }
    }
    Vec::new()
}

fn no_file(section: &Section<'_>) -> Option<PathBuf> {
    let value = section.value("file")?;
    section.fail(
        value.span(),
        "file",
        "goes with engine = \"sqlite\" only".to_owned(),
        "remove it, or say that the target is an SQLite file".to_owned(),
    );
    None
}

fn sqlite_file(section: &Section<'_>, context: &Context<'_>) -> Option<PathBuf> {
    let found = section.required_text("file")?;
    let path = context.base.join(found.value);
    let path = std::path::absolute(&path).unwrap_or(path);
    if let Err(error) = context.surroundings.readable(&path) {
        section.fail(
            found.span,
            "file",
            format!("cannot read {}: {error}", path.display()),
            "name an SQLite file that the account running bosdb may read".to_owned(),
        );
    }
    Some(path)
}

fn hosts(section: &Section<'_>, engine: Engine) -> Vec<HostPort> {
    let Some(texts) = section.texts("hosts") else {
        if section.value("hosts").is_none() {
            section.missing("hosts");
        }
        return Vec::new();
    };
    if texts.is_empty() {
        section.refuse(section.span(), "hosts", "names no host");
    }
    let mut hosts = Vec::new();
    for found in texts {
        match parse_host_port(found.value, engine.usual_port()) {
            Some(host) => hosts.push(host),
            None => {
                let what = format!("\"{}\" is not HOST:PORT", found.value.escape_debug());
                section.refuse(found.span, "hosts", &what);
            }
        }
    }
    hosts
}

fn databases(section: &Section<'_>) -> Vec<String> {
    let mut databases: Vec<String> = Vec::new();
    for found in section.texts("databases").unwrap_or_default() {
        if !is_name(found.value) || databases.iter().any(|known| known == found.value) {
            let what = format!(
                "\"{}\" is no name, or stands twice",
                found.value.escape_debug()
            );
            section.refuse(found.span, "databases", &what);
            continue;
        }
        databases.push(found.value.to_owned());
    }
    databases
}

fn tls(section: &Section<'_>, context: &Context<'_>) -> BackendTls {
    let mode = section
        .choice("tls", words::BACKEND_TLS)
        .map_or(BackendTlsMode::VerifyFull, |found| found.value);
    let ca = listen::file(section, "ca", context);
    if matches!(mode, BackendTlsMode::Require | BackendTlsMode::Off) && ca.is_some() {
        section.warn(
            section.span(),
            "ca",
            "is not used in this TLS mode",
            "set tls = \"verify-full\", or remove ca",
        );
    }
    let negotiation = section
        .choice("tls_negotiation", words::TLS_NEGOTIATION)
        .map_or(TlsNegotiation::Postgres, |found| found.value);
    let binding = section.choice("channel_binding", words::CHANNEL_BINDING);
    if let (BackendTlsMode::Off, Some(found)) = (mode, &binding)
        && found.value == ChannelBinding::Require
    {
        section.fail(
            found.span.clone(),
            "channel_binding",
            "cannot be required without TLS".to_owned(),
            "set tls = \"verify-full\", or channel_binding = \"prefer\"".to_owned(),
        );
    }
    BackendTls {
        mode,
        ca,
        negotiation,
        channel_binding: binding.map_or(ChannelBinding::Prefer, |found| found.value),
    }
}
