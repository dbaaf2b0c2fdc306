//! `[[target]]`.

use std::time::Duration;

use crate::config::raw::Section;
use crate::config::resolve::{Context, identifier, listen, parts};
use crate::config::secret;
use crate::config::types::{
    BackendTls, BackendTlsMode, Engine, HostPort, Limits, PolicyConfig, TargetConfig,
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
    let usual = TargetConfig::named(identifier(section, "name").unwrap_or_default());
    section.choice("engine", &[("postgres", Engine::Postgres)]);
    let lifetime = |name: &str, usual: Option<Duration>| {
        section
            .duration_or_off(name, Duration::from_secs(1)..=DAY)
            .unwrap_or(usual)
    };
    TargetConfig {
        hosts: hosts(section),
        database: section
            .value("database")
            .and_then(|_| identifier(section, "database"))
            .unwrap_or(usual.database),
        user: identifier(section, "user").unwrap_or_default(),
        password: secret::read(section, "password", context.base, context.surroundings),
        tls: tls(section, context),
        pool_size: section
            .count("pool_size", 1..=10_000)
            .unwrap_or(usual.pool_size),
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
        limits: parts::limits(section, limits),
        policy: parts::policy(section, policy),
        name: usual.name,
        engine: usual.engine,
    }
}

fn hosts(section: &Section<'_>) -> Vec<HostPort> {
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
        match parse_host_port(found.value) {
            Some(host) => hosts.push(host),
            None => {
                let what = format!("\"{}\" is not HOST:PORT", found.value.escape_debug());
                section.refuse(found.span, "hosts", &what);
            }
        }
    }
    hosts
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
    BackendTls { mode, ca }
}
