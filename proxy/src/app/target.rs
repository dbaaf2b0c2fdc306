//! From a target's configuration to its pool.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use bosdb_adapters::endpoint::{Endpoint, HostsOrder};
use bosdb_adapters::engine::Engine;
use bosdb_adapters::host::Host;
use bosdb_adapters::mysql::endpoint as mysql;
use bosdb_adapters::pg::connection::Profile;
use bosdb_adapters::pg::endpoint::{ChannelBinding, Particulars};
use bosdb_adapters::pg::keys::KeyCache;
use bosdb_adapters::pg::role::SessionAttrs;
use bosdb_adapters::pool::{BreakerConfig, PoolConfig};
use bosdb_adapters::resolve::guarded::{AddressRules, GuardedResolver};
use bosdb_adapters::resolve::{Resolve, SystemResolver};
use bosdb_adapters::serve::SqliteServer;
use bosdb_adapters::sqlite::{Place, Sqlite};
use bosdb_adapters::tls::{Tls, TlsMode, TlsNegotiation};
use bosdb_gateway::Reach;
use bosdb_gateway::target::{Language, PoolMode, Target, TargetRules};
use zeroize::Zeroizing;

use crate::config;

/// A year: what "no limit" means to a pool.
const FOREVER: Duration = Duration::from_secs(365 * 24 * 3600);

/// Everything that makes two targets two: a change of it needs another pool. The rest a pool takes
/// over as it goes on.
pub(super) fn identity(target: &config::TargetConfig) -> String {
    format!(
        "{:?}",
        (
            (&target.name, &target.database, &target.user),
            (&target.tls, target.session_attrs, target.pool_mode),
            (target.engine, &target.file, target.mysql.local_infile),
        )
    )
}

/// What it allows beyond SQL.
pub(super) fn rules(target: &config::TargetConfig) -> TargetRules {
    TargetRules {
        name: target.name.as_str().into(),
        mode: match target.pool_mode {
            config::PoolMode::Transaction => PoolMode::Transaction,
            config::PoolMode::Session => PoolMode::Session,
        },
        language: match target.engine {
            config::Engine::Postgres | config::Engine::MySql => Language::Server,
            config::Engine::Sqlite => Language::Sqlite,
        },
    }
}

/// Where its backends are and how they are logged in to.
pub(super) fn reach(target: &config::TargetConfig) -> anyhow::Result<Reach> {
    match target.engine {
        config::Engine::Postgres | config::Engine::Sqlite => {
            let particulars = Particulars {
                attrs: session_attrs(target.session_attrs),
                channel_binding: match target.tls.channel_binding {
                    config::ChannelBinding::Prefer => ChannelBinding::Prefer,
                    config::ChannelBinding::Require => ChannelBinding::Require,
                    config::ChannelBinding::Disable => ChannelBinding::Disable,
                },
                keys: KeyCache::default(),
            };
            endpoint(target, particulars).map(Reach::Postgres)
        }
        config::Engine::MySql => endpoint(target, mysql(target)?).map(Reach::MySql),
    }
}

fn mysql(target: &config::TargetConfig) -> anyhow::Result<mysql::Particulars> {
    let server_key = match &target.mysql.server_key {
        config::ServerKey::None => mysql::ServerKey::None,
        config::ServerKey::Ask => mysql::ServerKey::Ask,
        config::ServerKey::File(path) => {
            let text = std::fs::read(path)
                .with_context(|| format!("target {}: {}", target.name, path.display()))?;
            mysql::ServerKey::Known(text.into())
        }
    };
    let local_files = match target.mysql.local_infile {
        config::LocalInfile::Refused => mysql::LocalFiles::Refused,
        config::LocalInfile::Relayed => mysql::LocalFiles::Relayed,
    };
    Ok(mysql::Particulars {
        server_key,
        local_files,
    })
}

fn endpoint<E: Engine>(
    target: &config::TargetConfig,
    particulars: E::Particulars,
) -> anyhow::Result<Endpoint<E>> {
    let tls_mode = match target.tls.mode {
        _ if target.engine == config::Engine::Sqlite => TlsMode::Off,
        config::BackendTlsMode::VerifyFull => TlsMode::VerifyFull,
        config::BackendTlsMode::VerifyCa => TlsMode::VerifyCa,
        config::BackendTlsMode::Require => TlsMode::Require,
        config::BackendTlsMode::Off => TlsMode::Off,
    };
    let negotiation = match target.tls.negotiation {
        config::TlsNegotiation::Postgres => TlsNegotiation::Postgres,
        config::TlsNegotiation::Direct => TlsNegotiation::Direct,
    };
    Ok(Endpoint {
        hosts: hosts(target)?,
        order: match target.hosts_order {
            config::HostsOrder::InOrder => HostsOrder::InOrder,
            config::HostsOrder::Random => HostsOrder::Random,
        },
        resolver: resolver(target)?,
        dns_refresh: target.dns_refresh,
        database: target.database.clone(),
        user: target.user.clone(),
        password: Zeroizing::new(
            target
                .password
                .as_ref()
                .map(|password| password.expose().clone())
                .unwrap_or_default(),
        ),
        tls_mode,
        tls: Tls::new(tls_mode, target.tls.ca.as_deref(), negotiation)
            .with_context(|| format!("target {}", target.name))?,
        connect_timeout: target.connect_timeout,
        particulars,
    })
}

/// Whoever looks up the names of its hosts. Where not the operator has named them, forbidden
/// addresses are not found; those written as such are looked at now.
fn resolver(target: &config::TargetConfig) -> anyhow::Result<Arc<dyn Resolve>> {
    let config::Trust::Tenant { networks, own } = &target.trust else {
        return Ok(Arc::new(SystemResolver));
    };
    let rules = AddressRules {
        allowed: networks.clone(),
        own: own.clone(),
    };
    for host in &target.hosts {
        if let Ok(ip) = host.host.parse() {
            rules
                .check(SocketAddr::new(ip, host.port))
                .with_context(|| format!("target {}", target.name))?;
        }
    }
    let system = Arc::new(SystemResolver);
    Ok(Arc::new(GuardedResolver::new(Arc::new(rules), system)))
}

/// Where it is: on other machines, or in a file that a server in this process serves.
fn hosts(target: &config::TargetConfig) -> anyhow::Result<Vec<Arc<Host>>> {
    let network = || {
        let hosts = target.hosts.iter();
        hosts.map(|host| Host::new(&host.host, host.port)).collect()
    };
    let Some(file) = &target.file else {
        return Ok(network());
    };
    if let config::Trust::Tenant { .. } = target.trust {
        anyhow::bail!(
            "target {}: only whoever configures BosDB names files",
            target.name
        );
    }
    let place = Place::anywhere(file).with_context(|| format!("target {}", target.name))?;
    let server = SqliteServer::new(Sqlite::new(place), &target.database);
    let name = file.display().to_string();
    Ok(vec![Host::in_process(&name, Arc::new(server))])
}

const fn session_attrs(attrs: config::SessionAttrs) -> SessionAttrs {
    match attrs {
        config::SessionAttrs::Any => SessionAttrs::Any,
        config::SessionAttrs::ReadWrite => SessionAttrs::ReadWrite,
        config::SessionAttrs::ReadOnly => SessionAttrs::ReadOnly,
        config::SessionAttrs::Primary => SessionAttrs::Primary,
        config::SessionAttrs::Standby => SessionAttrs::Standby,
        config::SessionAttrs::PreferStandby => SessionAttrs::PreferStandby,
    }
}

/// Its pool's limits. Connections are held ready for those who may come.
pub(super) fn pool(target: &config::TargetConfig, users: &[config::UserConfig]) -> PoolConfig {
    let may_come = |user: &config::UserConfig| match &user.targets {
        config::TargetSet::All => true,
        // A target is granted with all its databases, or one of them is.
        config::TargetSet::Granted(grants) => {
            grants.iter().any(|grant| grant.targets.fits(&target.name))
        }
        config::TargetSet::Named(names) => names.iter().any(|name| {
            let rest = target.name.strip_prefix(name.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        }),
    };
    let mut warm: Vec<Profile> = Vec::new();
    for user in users.iter().filter(|user| may_come(user)) {
        let profile = Target::profile(user.rights);
        if !warm.contains(&profile) {
            warm.push(profile);
        }
    }
    PoolConfig {
        size: target.pool_size,
        min_idle: target.min_idle,
        warm,
        idle_timeout: target.idle_timeout.unwrap_or(FOREVER),
        max_lifetime: target.max_lifetime.unwrap_or(FOREVER),
        max_waiting: target.max_waiting,
        breaker: BreakerConfig {
            failures: target.breaker.failures,
            wait: target.breaker.wait,
            longest: target.breaker.max_wait,
        },
    }
}
