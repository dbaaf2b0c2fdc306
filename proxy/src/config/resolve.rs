//! Raw to resolved: every key checked, defaults filled in, parts checked against each other.
//! A part that is wrong is reported and given its default, so that the rest is checked too.

mod listen;
mod parts;
mod target;
mod user;

use std::collections::HashSet;
use std::path::Path;

use ipnet::IpNet;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::config::environment::Surroundings;
use crate::config::keys::{self, SECTIONS, SectionKeys};
use crate::config::problem::Problems;
use crate::config::raw::{Found, Section};
use crate::config::types::{Config, Limits, PolicyConfig};

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
    for error in &syntax_errors {
        problems.error(
            error.span().unwrap_or(0..0),
            "",
            error.message().replace('\n', " "),
            "write TOML: [section], then key = value lines".to_owned(),
        );
    }
    // What a broken line was meant to say cannot be known: to go on would report its absence.
    let empty = DeTable::new();
    let broken = !syntax_errors.is_empty();
    let table = if broken { &empty } else { document.get_ref() };
    let silent = Problems::new(text);
    let file = File {
        table,
        problems: if broken { &silent } else { problems },
    };
    file.report_unknown_sections();
    let context = Context {
        base: path.parent().unwrap_or_else(|| Path::new("")),
        surroundings,
    };
    file.resolve(&context)
}

struct File<'a> {
    table: &'a DeTable<'a>,
    problems: &'a Problems,
}

impl<'a> File<'a> {
    fn resolve(&self, context: &Context<'_>) -> Config {
        let listen_section = self.section("listen");
        let (listen, admin) = listen::listen(&listen_section);
        let tls = listen::tls(&self.section("tls"), context);
        listen::warn_of_exposure(&listen_section, &listen, admin, &tls);
        let limits = parts::limits(&self.section("limits"), &Limits::default());
        let policy = parts::policy(&self.section("policy"), &PolicyConfig::default());
        let targets: Vec<_> = self
            .repeated("target")
            .iter()
            .map(|section| target::target(section, context, (&limits, &policy)))
            .collect();
        self.require_unique("target", &targets, |target| &target.name);
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
            .repeated("user")
            .iter()
            .filter_map(|section| user::user(section, context, &names, &tls))
            .collect();
        self.require_unique("user", &users, |user| &user.name);
        Config {
            listen,
            admin,
            instances: parts::instances(&self.section("instances"), context),
            tls,
            limits,
            workers: parts::workers(&self.section("workers")),
            audit: parts::audit(&self.section("audit"), context),
            policy,
            targets,
            users,
            log: parts::log(&self.section("log")),
        }
    }

    fn report_unknown_sections(&self) {
        for (key, value) in self.table {
            let name = key.get_ref().as_ref();
            let shape = match (keys::section(name), value.get_ref()) {
                (None, _) => "unknown section",
                (Some(known), DeValue::Table(_)) if known.repeated => "must be written [[..]]",
                (Some(known), DeValue::Array(_)) if !known.repeated => "must be written [..]",
                (Some(_), DeValue::Table(_) | DeValue::Array(_)) => continue,
                (Some(_), _) => "must be a section",
            };
            let known = || SECTIONS.iter().map(|section| section.name);
            let fix = match keys::nearest(name, known()) {
                Some(near) if near == name => format!("write {}", header(name)),
                Some(near) => format!("did you mean {}?", header(near)),
                None => format!("use one of: {}", known().collect::<Vec<_>>().join(", ")),
            };
            self.problems.error(key.span(), name, shape.to_owned(), fix);
        }
    }

    /// A table that occurs once or not at all.
    fn section(&self, name: &'static str) -> Section<'a> {
        let found = self.table.get(name);
        let table = found.and_then(|value| value.get_ref().as_table());
        let span = found.map_or(0..0, Spanned::span);
        self.open(name, name.to_owned(), table, span)
    }

    /// The tables of `[[name]]`, at least one.
    fn repeated(&self, name: &'static str) -> Vec<Section<'a>> {
        let found = self.table.get(name);
        let items = found.and_then(|value| value.get_ref().as_array());
        let items: Vec<_> = items.into_iter().flat_map(|array| array.iter()).collect();
        if items.is_empty() {
            self.problems.error(
                found.map_or(0..0, Spanned::span),
                name,
                format!("there is no {name}"),
                format!("add a section {}", header(name)),
            );
        }
        let mut sections = Vec::new();
        for (position, item) in (1_u32..).zip(items) {
            let table = item.get_ref().as_table();
            let title = table
                .and_then(|table| table.get("name")?.get_ref().as_str())
                .map_or_else(|| format!("#{position}"), |n| n.escape_debug().to_string());
            let path = format!("{name}[{title}]");
            if table.is_none() {
                let fix = format!("write a section {}", header(name));
                self.problems
                    .error(item.span(), &path, "is not a section".to_owned(), fix);
                continue;
            }
            sections.push(self.open(name, path, table, item.span()));
        }
        sections
    }

    fn open(
        &self,
        name: &'static str,
        path: String,
        table: Option<&'a DeTable<'a>>,
        span: std::ops::Range<usize>,
    ) -> Section<'a> {
        const NONE: &SectionKeys = &SectionKeys {
            name: "",
            repeated: false,
            keys: &[],
        };
        let keys = keys::section(name).unwrap_or(NONE);
        Section::open(keys, path, table, span, self.problems)
    }

    fn require_unique<T>(&self, section: &str, items: &[T], name: impl Fn(&T) -> &String) {
        let mut seen = HashSet::new();
        for item in items {
            let name = name(item);
            if !name.is_empty() && !seen.insert(name) {
                self.problems.error(
                    self.last_span_named(section, name),
                    &format!("{section}[{}].name", name.escape_debug()),
                    "is used more than once".to_owned(),
                    format!("give each {section} its own name"),
                );
            }
        }
    }

    fn last_span_named(&self, section: &str, name: &str) -> std::ops::Range<usize> {
        let items = self.table.get(section);
        items
            .and_then(|value| value.get_ref().as_array())
            .into_iter()
            .flat_map(|array| array.iter())
            .filter_map(|item| item.get_ref().as_table()?.get("name"))
            .rfind(|value| value.get_ref().as_str() == Some(name))
            .map_or(0..0, Spanned::span)
    }
}

/// How a section is written.
fn header(name: &str) -> String {
    if keys::section(name).is_some_and(|section| section.repeated) {
        format!("[[{name}]]")
    } else {
        format!("[{name}]")
    }
}

/// A name that clients send at login or that ends in file and metric names.
fn identifier(section: &Section<'_>, name: &str) -> Option<String> {
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
fn network_list(section: &Section<'_>, name: &str) -> Vec<IpNet> {
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
