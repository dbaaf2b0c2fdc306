//! Raw to resolved: every key checked, defaults filled in, parts checked against each other.
//! A part that is wrong is reported and given its default, so that the rest is checked too.

mod api;
mod learning;
mod listen;
mod parts;
mod store;
mod target;
mod user;

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use ipnet::IpNet;
use toml::de::DeTable;

use crate::config::environment::Surroundings;
use crate::config::file::{File, Least, report_syntax};
use crate::config::keys::SECTIONS;
use crate::config::problem::Problems;
use crate::config::raw::{Found, Section};
use crate::config::types::{Config, Limits, PolicyConfig, TargetConfig};

/// What every part needs to be resolved.
pub(super) struct Context<'a> {
    /// Folder of the file; relative paths start there.
    pub(super) base: &'a Path,
    /// Variables and files.
    pub(super) surroundings: &'a dyn Surroundings,
}

/// Resolves a whole file. The result may be used only if no error was reported.
pub(super) fn document(
    text: &str,
    path: &Path,
    problems: &Problems,
    surroundings: &dyn Surroundings,
) -> Config {
    let (document, syntax_errors) = DeTable::parse_recoverable(text);
    report_syntax(&syntax_errors, problems);
    // What a broken line was meant to say cannot be known: to go on would report its absence.
    let empty = DeTable::new();
    let broken = !syntax_errors.is_empty();
    let table = if broken { &empty } else { document.get_ref() };
    let silent = Problems::new(text);
    let file = File {
        table,
        problems: if broken { &silent } else { problems },
        sections: SECTIONS,
    };
    file.report_unknown_sections();
    let context = Context {
        base: path.parent().unwrap_or_else(|| Path::new("")),
        surroundings,
    };
    file.resolve(&context)
}

/// The targets of a document that is nothing else, with the limits and the policy of a
/// configuration.
pub(super) fn targets(
    file: &File<'_>,
    base: &Path,
    surroundings: &dyn Surroundings,
    config: &Config,
) -> Vec<TargetConfig> {
    let context = Context { base, surroundings };
    file.repeated("target", Least::One)
        .iter()
        .map(|section| target::target(section, &context, (&config.limits, &config.policy)))
        .collect()
}

impl<'a> File<'a> {
    fn resolve(&self, context: &Context<'_>) -> Config {
        let listen_section = self.section("listen");
        let (mut listen, admin) = listen::listen(&listen_section);
        let tls_section = self.section("tls");
        let tls = listen::tls(&tls_section, context);
        let limits = parts::limits(&self.section("limits"), &Limits::default());
        let policy = parts::policy(&self.section("policy"), &PolicyConfig::default(), context);
        let store = store::store(&self.section("store"), context);
        // What is missing here may be in the store.
        let least = match store {
            Some(_) => Least::None,
            None => Least::One,
        };
        let targets: Vec<_> = self
            .repeated("target", least)
            .iter()
            .map(|section| target::target(section, context, (&limits, &policy)))
            .collect();
        self.require_unique("target", &targets, |target| &target.name);
        listen::for_targets(&listen_section, &mut listen, &targets);
        listen::listeners(&self.repeated("listener", Least::None), &mut listen);
        listen::warn_of_exposure(&listen_section, &listen, admin, &tls);
        let names: HashSet<String> = targets
            .iter()
            .flat_map(|target| {
                let name = &target.name;
                let whole = target
                    .databases
                    .iter()
                    .map(move |db| format!("{name}/{db}"));
                std::iter::once(name.clone()).chain(whole)
            })
            .collect();
        let users: Vec<_> = self
            .repeated("user", least)
            .iter()
            .filter_map(|section| user::user(section, context, &names, &tls))
            .collect();
        self.require_unique("user", &users, |user| &user.name);
        Config {
            listen,
            admin,
            instances: parts::instances(&self.section("instances"), context),
            tls,
            mysql_key: listen::file(&tls_section, "mysql_key", context),
            limits,
            workers: parts::workers(&self.section("workers")),
            audit: parts::audit(&self.section("audit"), context),
            policy,
            roles: None,
            mask_key: parts::mask_key(&self.section("policy"), context).map(Arc::new),
            learning: learning::learning(&self.section("learning"), context),
            api: api::api(&self.section("api"), store.as_ref()),
            store: store.map(Arc::new),
            targets,
            users,
            log: parts::log(&self.section("log")),
        }
    }
}

/// A name that clients send at login or that ends in file and metric names.
pub(super) fn identifier(section: &Section<'_>, name: &str) -> Option<String> {
    let found: Found<&str> = section.required_text(name)?;
    if !is_name(found.value) {
        section.fail(
            found.span,
            name,
            "is not a usable name".to_owned(),
            "choose at most 63 bytes without quotes, backslashes or control characters".to_owned(),
        );
        return None;
    }
    Some(found.value.to_owned())
}

/// Whether a text can be such a name.
fn is_name(text: &str) -> bool {
    let is_plain = |c: char| !c.is_control() && !matches!(c, '"' | '\\' | '\u{7f}');
    !text.is_empty() && text.len() <= 63 && text.chars().all(is_plain)
}

/// Networks and single addresses, at least one.
pub(super) fn network_list(section: &Section<'_>, name: &str) -> Vec<IpNet> {
    let mut networks = Vec::new();
    let texts = section.texts(name);
    if texts.as_ref().is_some_and(Vec::is_empty) {
        section.refuse(section.span(), name, "names no network");
    }
    for found in texts.unwrap_or_default() {
        let network = found.value.parse().ok();
        let network =
            network.or_else(|| Some(IpNet::from(found.value.parse::<std::net::IpAddr>().ok()?)));
        match network {
            Some(network) => networks.push(network),
            None => {
                let what = format!("\"{}\" is not a network", found.value.escape_debug());
                section.refuse(found.span, name, &what);
            }
        }
    }
    networks
}
