//! `[limits]`, `[workers]`, `[audit]`, `[policy]`, `[log]`: each key with its bounds.

use std::path::PathBuf;
use std::time::Duration;

use bosdb_policy::FunctionCalls;
use bosdb_store::secret::Redacted;
use tracing::level_filters::LevelFilter;

use crate::config::SHORTEST_MASK_KEY;
use crate::config::raw::Section;
use crate::config::resolve::Context;
use crate::config::types::{
    AuditConfig, Durability, Limits, LogConfig, LogFormat, LoginLimits, OnFull, PolicyConfig,
    WorkersConfig,
};
use crate::config::{secret, words};

const KIB: u64 = 1 << 10;
const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;
const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

const fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// `[limits]`, or the limits among a target's keys: what is not given is as `usual`.
pub(super) fn limits(section: &Section<'_>, usual: &Limits) -> Limits {
    Limits {
        max_clients: section
            .count("max_clients", 1..=1_000_000)
            .unwrap_or(usual.max_clients),
        login_timeout: section
            .duration("login_timeout", ms(100)..=ms(600_000))
            .unwrap_or(usual.login_timeout),
        max_statement_bytes: section
            .bytes("max_statement_bytes", KIB..=GIB)
            .and_then(|bytes| usize::try_from(bytes).ok())
            .unwrap_or(usual.max_statement_bytes),
        idle_transaction_timeout: section
            .duration_or_off("idle_transaction_timeout", ms(100)..=DAY)
            .unwrap_or(usual.idle_transaction_timeout),
        queue_timeout: section
            .duration("queue_timeout", ms(10)..=HOUR)
            .unwrap_or(usual.queue_timeout),
        statement_timeout: section
            .duration_or_off("statement_timeout", ms(10)..=DAY)
            .unwrap_or(usual.statement_timeout),
        client_idle_timeout: section
            .duration_or_off("client_idle_timeout", ms(1000)..=DAY)
            .unwrap_or(usual.client_idle_timeout),
        slow_reader_timeout: section
            .duration("slow_reader_timeout", ms(1000)..=HOUR)
            .unwrap_or(usual.slow_reader_timeout),
        drain_timeout: section
            .duration("drain_timeout", ms(0)..=HOUR)
            .unwrap_or(usual.drain_timeout),
        logins: logins(section, usual.logins),
    }
}

fn logins(section: &Section<'_>, usual: LoginLimits) -> LoginLimits {
    LoginLimits {
        waiting: section
            .count("max_logins", 1..=1_000_000)
            .unwrap_or(usual.waiting),
        waiting_per_address: section
            .count("max_logins_per_address", 1..=1_000_000)
            .unwrap_or(usual.waiting_per_address),
        failures: section
            .integer("failed_logins", 0..=10_000)
            .and_then(|failures| u32::try_from(failures).ok())
            .unwrap_or(usual.failures),
        failure_interval: section
            .duration("failed_login_interval", ms(10)..=HOUR)
            .unwrap_or(usual.failure_interval),
    }
}

/// `[workers]`.
pub(super) fn workers(section: &Section<'_>) -> WorkersConfig {
    let usual = WorkersConfig::default();
    WorkersConfig {
        threads: section
            .count("threads", 0..=1024)
            .filter(|threads| *threads != 0),
        runtime: section
            .choice("runtime", words::RUNTIMES)
            .map_or(usual.runtime, |found| found.value),
    }
}

/// `[instances]`.
pub(super) fn instances(section: &Section<'_>, context: &Context<'_>) -> Option<PathBuf> {
    section.value("dir")?;
    let dir = section.required_text("dir")?;
    Some(context.base.join(dir.value))
}

/// `[audit]`.
pub(super) fn audit(section: &Section<'_>, context: &Context<'_>) -> AuditConfig {
    let usual = AuditConfig::default();
    let durabilities = [
        ("buffered", Durability::Buffered),
        ("written", Durability::Written),
        ("synced", Durability::Synced),
    ];
    let on_full = [
        ("refuse-all", OnFull::RefuseAll),
        ("refuse-writes", OnFull::RefuseWrites),
    ];
    let durability = |name: &str, usual: Durability| {
        let chosen = section.choice(name, &durabilities);
        chosen.map_or(usual, |found| found.value)
    };
    let dir = section
        .value("dir")
        .and_then(|_| section.required_text("dir"));
    AuditConfig {
        dir: dir.map_or(usual.dir, |found| context.base.join(found.value)),
        segment_bytes: section
            .bytes("segment_bytes", MIB..=4 * GIB)
            .unwrap_or(usual.segment_bytes),
        sync_interval: section
            .duration("sync_interval", ms(1)..=ms(60_000))
            .unwrap_or(usual.sync_interval),
        writes: durability("writes", usual.writes),
        ddl: durability("ddl", usual.ddl),
        on_full: section
            .choice("on_full", &on_full)
            .map_or(usual.on_full, |found| found.value),
        text_limit: section
            .bytes("text_limit", 0..=MIB)
            .and_then(|bytes| usize::try_from(bytes).ok())
            .unwrap_or(usual.text_limit),
        checkpoint_interval: section
            .duration("checkpoint_interval", ms(1000)..=DAY)
            .unwrap_or(usual.checkpoint_interval),
    }
}

pub(super) fn mask_key(section: &Section<'_>, context: &Context<'_>) -> Option<Redacted<String>> {
    let key = secret::read(section, "mask_key", context.base, context.surroundings)?;
    if key.expose().len() < SHORTEST_MASK_KEY {
        section.fail(
            section.span(),
            "mask_key",
            format!("is shorter than {SHORTEST_MASK_KEY} bytes"),
            "take 32 random bytes, for example from `openssl rand -hex 32`".to_owned(),
        );
        return None;
    }
    Some(key)
}

/// `[policy]`.
/// What is not given is as `usual`.
pub(super) fn policy(
    section: &Section<'_>,
    usual: &PolicyConfig,
    context: &Context<'_>,
) -> PolicyConfig {
    let names = |name: &str, usual: &Vec<String>| {
        if section.value(name).is_some() {
            dotted_names(section, name)
        } else {
            usual.clone()
        }
    };
    let threshold = |name: &str, usual: u32| {
        let score = section.integer(name, 1..=10_000);
        score.and_then(|s| u32::try_from(s).ok()).unwrap_or(usual)
    };
    let policy = PolicyConfig {
        readonly_functions: names("readonly_functions", &usual.readonly_functions),
        session_variables: names("session_variables", &usual.session_variables),
        function_calls: function_calls(section).unwrap_or(usual.function_calls),
        block_threshold: threshold("block_threshold", usual.block_threshold),
        alert_threshold: threshold("alert_threshold", usual.alert_threshold),
        file: section
            .value("file")
            .and_then(|_| section.required_text("file"))
            .map(|found| context.base.join(found.value)),
        verdict_cache_bytes: section
            .bytes("verdict_cache_bytes", MIB..=16 * GIB)
            .unwrap_or(usual.verdict_cache_bytes),
    };
    if policy.alert_threshold > policy.block_threshold {
        section.fail(
            section.span(),
            "alert_threshold",
            format!(
                "{} is above block_threshold, {}",
                policy.alert_threshold, policy.block_threshold
            ),
            "let a statement be recorded as suspicious before it is refused".to_owned(),
        );
    }
    policy
}

/// Functions that may be called by number.
fn function_calls(section: &Section<'_>) -> Option<FunctionCalls> {
    let mut calls = FunctionCalls::NONE;
    for found in section.texts("function_calls")? {
        match FunctionCalls::named(found.value) {
            Some(named) => calls = calls.union(named),
            None => {
                let what = format!(
                    "\"{}\" is not a function for large objects",
                    found.value.escape_debug()
                );
                section.refuse(found.span, "function_calls", &what);
            }
        }
    }
    Some(calls)
}

/// Names of functions or settings, lower case, in at most three parts.
fn dotted_names(section: &Section<'_>, name: &str) -> Vec<String> {
    let is_part = |part: &str| {
        let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
        !part.is_empty() && part.len() <= 63 && part.chars().all(word)
    };
    let mut names = Vec::new();
    for found in section.texts(name).unwrap_or_default() {
        let parts: Vec<_> = found.value.split('.').collect();
        if parts.len() > 3 || !parts.into_iter().all(is_part) {
            let what = format!("\"{}\" is not a name", found.value.escape_debug());
            section.refuse(found.span, name, &what);
            continue;
        }
        names.push(found.value.to_lowercase());
    }
    names
}

/// `[log]`.
pub(super) fn log(section: &Section<'_>) -> LogConfig {
    let usual = LogConfig::default();
    let formats = [("text", LogFormat::Text), ("json", LogFormat::Json)];
    let levels = [
        ("off", LevelFilter::OFF),
        ("error", LevelFilter::ERROR),
        ("warn", LevelFilter::WARN),
        ("info", LevelFilter::INFO),
        ("debug", LevelFilter::DEBUG),
        ("trace", LevelFilter::TRACE),
    ];
    LogConfig {
        format: section
            .choice("format", &formats)
            .map_or(usual.format, |found| found.value),
        level: section
            .choice("level", &levels)
            .map_or(usual.level, |found| found.value),
    }
}
