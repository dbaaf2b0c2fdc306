//! `[[user]]`.

use std::collections::HashSet;

use bosdb_protocol::auth::scram::Verifier;
use bosdb_store::directory::ConsoleGrant;
use ipnet::IpNet;

use crate::config::raw::Section;
use crate::config::resolve::{Context, identifier};
use crate::config::secret;
use crate::config::types::{TargetSet, UserConfig, all_networks, usual_injection};
use crate::config::words;

/// One `[[user]]`; `None` if it cannot log in or has no rights, which is then reported.
pub(super) fn user(
    section: &Section<'_>,
    context: &Context<'_>,
    target_names: &HashSet<&str>,
) -> Option<UserConfig> {
    let name = identifier(section, "name");
    let verifier = verifier(section, context);
    if section.value("rights").is_none() {
        section.missing("rights");
    }
    let rights = section.choice("rights", words::RIGHTS);
    let injection = section.choice("injection", words::INJECTION);
    let targets = targets(section, target_names);
    let networks = networks(section);
    let admin_console = section
        .choice("admin_console", words::CONSOLE_GRANTS)
        .map_or(ConsoleGrant::None, |found| found.value);
    let rights = rights?.value;
    Some(UserConfig {
        name: name?,
        verifier: verifier?,
        rights,
        injection: injection.map_or_else(|| usual_injection(rights), |found| found.value),
        targets,
        networks,
        admin_console,
    })
}

fn verifier(section: &Section<'_>, context: &Context<'_>) -> Option<Verifier> {
    match (section.value("verifier"), section.value("password")) {
        (Some(_), None) => {
            let found = section.required_text("verifier")?;
            let parsed = Verifier::parse(found.value).ok();
            if parsed.is_none() {
                // The text itself is not repeated: it may be a password pasted by mistake.
                section.fail(
                    found.span,
                    "verifier",
                    "is not a SCRAM-SHA-256 verifier".to_owned(),
                    "make one with `bosdb user hash`".to_owned(),
                );
            }
            parsed
        }
        (None, Some(raw)) => {
            let password = secret::read(section, "password", context.base, context.surroundings)?;
            let derived = secret::derive_verifier(password.expose(), secret::usual_iterations());
            derived
                .inspect_err(|error| section.refuse(raw.span(), "password", &error.to_string()))
                .ok()
        }
        (None, None) => {
            section.fail(
                section.span(),
                "verifier",
                "is missing".to_owned(),
                "make one with `bosdb user hash`, or give a password".to_owned(),
            );
            None
        }
        (Some(_), Some(raw)) => {
            section.fail(
                raw.span(),
                "password",
                "stands beside a verifier".to_owned(),
                "keep one of the two".to_owned(),
            );
            None
        }
    }
}

fn targets(section: &Section<'_>, target_names: &HashSet<&str>) -> TargetSet {
    let Some(texts) = section.texts("targets") else {
        return TargetSet::All;
    };
    if texts.iter().any(|found| found.value == "*") {
        return TargetSet::All;
    }
    if texts.is_empty() {
        section.refuse(section.span(), "targets", "names no target");
    }
    for found in &texts {
        if !target_names.contains(found.value) {
            let what = format!("there is no target \"{}\"", found.value.escape_debug());
            let fix = "name a [[target]] of this file, or \"*\" for all".to_owned();
            section.fail(found.span.clone(), "targets", what, fix);
        }
    }
    TargetSet::Named(texts.iter().map(|found| found.value.to_owned()).collect())
}

fn networks(section: &Section<'_>) -> Vec<IpNet> {
    let Some(texts) = section.texts("networks") else {
        return all_networks();
    };
    if texts.is_empty() {
        section.refuse(section.span(), "networks", "names no network");
    }
    let mut networks = Vec::new();
    for found in texts {
        let network = found.value.parse().ok();
        let network =
            network.or_else(|| Some(IpNet::from(found.value.parse::<std::net::IpAddr>().ok()?)));
        match network {
            Some(network) => networks.push(network),
            None => {
                let what = format!("\"{}\" is not a network", found.value.escape_debug());
                section.refuse(found.span, "networks", &what);
            }
        }
    }
    networks
}
