//! From a snapshot to users and targets of the configuration.
//!
//! Clients know one space of names. What belongs to the default tenant goes by its own name; what
//! belongs to another by `tenant~name`, users and targets alike. A name that the file has is the
//! file's.

use std::net::SocketAddr;

use bosdb_gateway::clock::wall_time;
use bosdb_policy::{InjectionMode, Rights};
use bosdb_protocol::auth::scram::Verifier;
use bosdb_store::Redacted;
use bosdb_store::control::records::{DEFAULT_TENANT, millis};
use bosdb_store::control::repository::{HeldGrant, HeldTarget, HeldUser, Snapshot};
use bosdb_store::directory::{ConsoleGrant, Granted, TargetPattern};
use serde_json::{Map, Value as Json};

use crate::app::build;
use crate::config::{
    Config, TargetConfig, TargetSet, Trust, UserConfig, UserProof, all_networks, offered,
};

/// Stands between a tenant's name and the name of what is its own.
pub(super) const SEPARATOR: char = '~';

/// The name that clients use.
pub(super) fn wire_name(tenant: &str, name: &str) -> String {
    if tenant == DEFAULT_TENANT {
        name.to_owned()
    } else {
        format!("{tenant}{SEPARATOR}{name}")
    }
}

/// Puts what the store has beside what the file has. What cannot be used is left out and logged:
/// one tenant's mistake is no other's.
pub(super) fn take_over(config: &mut Config, snapshot: &Snapshot) {
    for user in &mut config.users {
        keep_out_of_tenants(user);
    }
    let mut targets = Vec::new();
    for held in &snapshot.targets {
        match target(config, held) {
            Ok(target) => targets.push(target),
            Err(reason) => {
                let name = wire_name(&held.tenant, &held.name);
                tracing::warn!(target = name, reason, "a target of the store is left out");
            }
        }
    }
    let mut users = Vec::new();
    for held in &snapshot.users {
        match user(config, held) {
            Ok(user) => users.push(user),
            Err(reason) => {
                let name = wire_name(&held.tenant, &held.name);
                tracing::warn!(user = name, reason, "a user of the store is left out");
            }
        }
    }
    config.targets.extend(targets);
    config.users.extend(users);
}

/// Users of the file are of the default tenant: every target of theirs is every one of it.
fn keep_out_of_tenants(user: &mut UserConfig) {
    if user.targets == TargetSet::All {
        user.targets = TargetSet::Granted(vec![Granted {
            targets: TargetPattern::without("*".to_owned(), SEPARATOR),
            rights: user.rights,
            networks: all_networks(),
        }]);
    }
}

/// The name that clients use, where it can be no other's.
fn own_name(tenant: &str, name: &str) -> Result<String, String> {
    if tenant.contains([SEPARATOR, '*']) || name.contains([SEPARATOR, '*']) {
        return Err(format!("a name holds {SEPARATOR} or *"));
    }
    Ok(wire_name(tenant, name))
}

fn target(config: &Config, held: &HeldTarget) -> Result<TargetConfig, String> {
    let name = own_name(&held.tenant, &held.name)?;
    if config.targets.iter().any(|target| target.name == name) {
        return Err("the file has one of this name".to_owned());
    }
    let password = match &held.password {
        Some(Ok(password)) => Some(Redacted::new(password.expose().clone())),
        Some(Err(error)) => return Err(error.to_string()),
        None => None,
    };
    resolved(config, &name, held, password)
}

fn resolved(
    config: &Config,
    name: &str,
    held: &HeldTarget,
    password: Option<Redacted<String>>,
) -> Result<TargetConfig, String> {
    let target = offered::target(name, &held.settings, password, config)
        .map_err(|wrong| wrong.join("; "))?;
    // Without a database of its own a target's name is that of the database, within the tenant.
    let database = match held.settings.get("database") {
        Some(_) => target.database,
        None => held.name.clone(),
    };
    let target = TargetConfig {
        database,
        trust: trust(config),
        ..target
    };
    // Whatever would fail when the configuration is built fails here, for this target alone.
    build::try_out(&target).map_err(|error| format!("{error:#}"))?;
    Ok(target)
}

/// Looks the settings of a target through, as they will be when it is taken over.
pub(super) fn check_target(
    config: &Config,
    name: &str,
    settings: &Map<String, Json>,
) -> Result<(), Vec<String>> {
    let target = TargetConfig {
        trust: trust(config),
        ..offered::target(name, settings, None, config)?
    };
    build::try_out(&target).map_err(|error| vec![format!("settings: {error:#}")])
}

/// Where targets of the store may lead.
pub(super) fn trust(config: &Config) -> Trust {
    let admin = config.admin.map(|admin| admin.listen);
    let api = config.api.as_ref().map(|api| api.listen);
    let listen = &config.listen;
    let wires = listen.postgres.iter().chain(&listen.mysql).copied();
    let own: Vec<SocketAddr> = wires.chain(admin).chain(api).collect();
    Trust::Tenant {
        networks: config
            .store
            .as_ref()
            .map(|store| store.connect_to.clone())
            .unwrap_or_default(),
        own,
    }
}

fn user(config: &Config, held: &HeldUser) -> Result<UserConfig, String> {
    let name = own_name(&held.tenant, &held.name)?;
    if config.users.iter().any(|user| user.name == name) {
        return Err("the file has one of this name".to_owned());
    }
    let verifier = Verifier::parse(held.verifier.expose())
        .map_err(|_| "its verifier is malformed".to_owned())?;
    // The snapshot may be older than the end of a grant, while the store cannot be reached.
    let now = millis(wall_time());
    let in_force = |grant: &&HeldGrant| grant.until.is_none_or(|until| until > now);
    let grants: Vec<Granted> = held
        .grants
        .iter()
        .filter(in_force)
        .map(|grant| granted(&held.tenant, grant))
        .collect();
    let most = grants.iter().map(|grant| grant.rights).max();
    Ok(UserConfig {
        name,
        proof: UserProof::Password(verifier),
        mysql_native: None,
        rights: most.unwrap_or(Rights::Read),
        // Rights differ from target to target; the mode of those who may least is right for all.
        injection: held.injection.unwrap_or(InjectionMode::Enforce),
        targets: TargetSet::Granted(grants),
        networks: all_networks(),
        admin_console: ConsoleGrant::None,
    })
}

/// A grant covers targets of its tenant alone: its pattern begins with the tenant's name, or, for
/// the default tenant, fits no name with a separator.
fn granted(tenant: &str, grant: &HeldGrant) -> Granted {
    Granted {
        targets: if tenant == DEFAULT_TENANT {
            TargetPattern::without(grant.target.clone(), SEPARATOR)
        } else {
            TargetPattern::new(wire_name(tenant, &grant.target))
        },
        rights: grant.rights,
        networks: if grant.networks.is_empty() {
            all_networks()
        } else {
            grant.networks.clone()
        },
    }
}
