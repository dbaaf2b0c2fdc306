//! `bosdb policy explain`: the decision on a statement, and why.

use std::net::IpAddr;
use std::process::ExitCode;

use bosdb_gateway::bounds::Bounds;
use bosdb_gateway::clock::wall_time;
use bosdb_policy::masks::{Database, MaskCatalogue};
use bosdb_policy::rules::catalogue as rule;
use bosdb_policy::{
    Carrier, Decision, Generation, Profile, Profiles, Request, Rights, RuleSet, RuleSettings,
    SessionFacts, SubjectClass, decide,
};

use super::show;
use crate::app::people::{Sum, Who};
use crate::cli::args::ExplainArgs;
use crate::cli::{EXIT_USAGE, complain, up};
use crate::config::policies::{self, MaskHashes};
use crate::config::{Config, LoadError, ProcessSurroundings};

/// The answer.
pub(super) struct Answer {
    pub(super) rights: Rights,
    pub(super) profile: Profile,
    pub(super) bounds: Bounds,
    pub(super) decision: Decision,
    /// Why it would not even be judged.
    pub(super) from: Option<String>,
}

impl Answer {
    pub(super) const fn is_allowed(&self) -> bool {
        self.from.is_none() && self.decision.is_allowed()
    }
}

/// Status 0: allowed; 1: refused; 2: the question makes no sense.
pub(super) fn explain(arguments: &ExplainArgs) -> ExitCode {
    match answer(arguments) {
        Ok(answer) => {
            show::show(&answer, arguments.json);
            if answer.is_allowed() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(reason) => {
            complain(&reason);
            ExitCode::from(EXIT_USAGE)
        }
    }
}

fn answer(arguments: &ExplainArgs) -> Result<Answer, String> {
    let mut config = load(arguments)?;
    if let Some(file) = &arguments.policy {
        let hashes = match &arguments.config {
            Some(_) => MaskHashes::with(config.mask_key.as_ref()),
            None => MaskHashes::Possible,
        };
        config.roles = Some(policies::load(file, hashes).map_err(|error| error.to_string())?);
    }
    let now = match &arguments.at {
        None => wall_time(),
        Some(text) => crate::cli::audit::when::parse(text, wall_time())
            .ok_or_else(|| format!("--at {text:?} is not like 2026-01-31T12:00:00Z"))?,
    };
    let (rights, profile, bounds) = standing(&config, arguments)?;
    let decision = judge(&config, arguments, rights, profile.clone())?;
    let in_time = bounds.hours.iter().all(|hours| hours.include(now));
    let late = rule::rule(rule::HOURS).filter(|_| !in_time && decision.is_allowed());
    let decision = match late {
        Some(rule) => decision.refused(rule, ""),
        None => decision,
    };
    let from = came_from(&config, arguments, &bounds)?;
    Ok(Answer {
        rights,
        profile,
        bounds,
        decision,
        from,
    })
}

fn load(arguments: &ExplainArgs) -> Result<Config, String> {
    let Some(file) = &arguments.config else {
        let (user, target) = (&arguments.user, &arguments.target);
        let granted_as = target.split('/').next().unwrap_or_default();
        return up::imagined(user, arguments.rights, arguments.injection, granted_as)
            .map_err(|error| error.to_string());
    };
    let loaded = crate::config::load(file, &ProcessSurroundings);
    loaded
        .map(|(config, _)| config)
        .map_err(|error: LoadError| error.to_string())
}

/// What the user's roles come to on the target.
fn standing(config: &Config, arguments: &ExplainArgs) -> Result<(Rights, Profile, Bounds), String> {
    let user = config
        .users
        .iter()
        .find(|user| user.name == arguments.user)
        .ok_or_else(|| format!("there is no user {:?}", arguments.user))?;
    let granted_as = arguments.target.split('/').next().unwrap_or_default();
    let target = config
        .targets
        .iter()
        .find(|target| target.name == granted_as)
        .ok_or_else(|| format!("there is no target {:?}", arguments.target))?;
    let named = crate::config::TargetConfig {
        name: arguments.target.clone(),
        ..target.clone()
    };
    let who = Who {
        user,
        target: &named,
        granted_as,
    };
    let sum = config
        .roles
        .as_ref()
        .and_then(|file| who.sum(file, arguments.app.as_deref()));
    Ok(match sum {
        Some(Sum {
            rights,
            profile,
            bounds,
        }) => (rights, profile, bounds),
        None => {
            let policy = &target.policy;
            let profiles = Profiles::new(policy.block_threshold, policy.alert_threshold);
            let class = SubjectClass::plain(user.rights, user.injection);
            let profile = profiles.get(class.profile).clone();
            (user.rights, profile, Bounds::default())
        }
    })
}

fn judge(
    config: &Config,
    arguments: &ExplainArgs,
    rights: Rights,
    profile: Profile,
) -> Result<Decision, String> {
    let granted_as = arguments.target.split('/').next().unwrap_or_default();
    let target = config
        .targets
        .iter()
        .find(|target| target.name == granted_as);
    let policy = target.map_or(&config.policy, |target| &target.policy);
    let mut profiles = Profiles::new(policy.block_threshold, policy.alert_threshold);
    // Without the database, what the masks name is all that is known of it.
    let masks = profile.masks.clone();
    let assumed = MaskCatalogue::new("", &masks, &Database::assumed(&masks));
    let profile = profiles.add(profile);
    let rules = RuleSet::build(RuleSettings {
        generation: Generation(0),
        readonly_functions: policy.readonly_functions.clone(),
        readonly_settings: policy.session_variables.clone(),
        profiles,
        ..RuleSettings::default()
    })
    .map_err(|error| error.to_string())?;
    let request = Request {
        sql: arguments.sql.as_bytes(),
        facts: SessionFacts::default(),
        class: SubjectClass { rights, profile },
        carrier: Carrier::SimpleQuery,
        catalogue: (!masks.is_empty()).then_some(&assumed),
    };
    Ok(decide(&rules, &request))
}

/// Why the subject could not come from where it comes.
fn came_from(
    config: &Config,
    arguments: &ExplainArgs,
    bounds: &Bounds,
) -> Result<Option<String>, String> {
    let Some(from) = &arguments.from else {
        return Ok(None);
    };
    let from: IpAddr = from
        .parse()
        .map_err(|_| format!("--from {from:?} is not an address"))?;
    let user = config.users.iter().find(|user| user.name == arguments.user);
    let known = user.is_some_and(|user| {
        let from = from.to_canonical();
        user.networks.iter().any(|network| network.contains(&from))
    });
    Ok(if !known {
        Some(format!("{from} is in none of the user's networks"))
    } else if bounds.may_come_from(from) {
        None
    } else {
        Some(format!("the user's roles do not let it come from {from}"))
    })
}
