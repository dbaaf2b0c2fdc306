//! A file as sections: which there may be, which there are, and how reports name them.

use std::collections::HashSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::config::keys::{self, SectionKeys};
use crate::config::problem::Problems;
use crate::config::raw::Section;

/// How many sections of a name there must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Least {
    None,
    One,
}

/// A file that is TOML.
pub(super) struct File<'a> {
    pub(super) table: &'a DeTable<'a>,
    pub(super) problems: &'a Problems,
    /// The sections that it may have.
    pub(super) sections: &'static [SectionKeys],
}

/// Reports where a file is not TOML.
pub(super) fn report_syntax(errors: &[toml::de::Error], problems: &Problems) {
    for error in errors {
        problems.error(
            error.span().unwrap_or(0..0),
            "",
            error.message().replace('\n', " "),
            "write TOML: [section], then key = value lines".to_owned(),
        );
    }
}

impl<'a> File<'a> {
    pub(super) fn report_unknown_sections(&self) {
        for (key, value) in self.table {
            let name = key.get_ref().as_ref();
            let shape = match (self.known(name), value.get_ref()) {
                (None, _) => "unknown section",
                (Some(known), DeValue::Table(_)) if known.repeated => "must be written [[..]]",
                (Some(known), DeValue::Array(_)) if !known.repeated => "must be written [..]",
                (Some(_), DeValue::Table(_) | DeValue::Array(_)) => continue,
                (Some(_), _) => "must be a section",
            };
            let known = || self.sections.iter().map(|section| section.name);
            let fix = match keys::nearest(name, known()) {
                Some(near) if near == name => format!("write {}", self.header(name)),
                Some(near) => format!("did you mean {}?", self.header(near)),
                None => format!("use one of: {}", known().collect::<Vec<_>>().join(", ")),
            };
            self.problems.error(key.span(), name, shape.to_owned(), fix);
        }
    }

    /// A table that occurs once or not at all.
    pub(super) fn section(&self, name: &'static str) -> Section<'a> {
        let found = self.table.get(name);
        let table = found.and_then(|value| value.get_ref().as_table());
        let span = found.map_or(0..0, Spanned::span);
        self.open(name, name.to_owned(), table, span)
    }

    /// The tables of `[[name]]`.
    pub(super) fn repeated(&self, name: &'static str, least: Least) -> Vec<Section<'a>> {
        let found = self.table.get(name);
        let items = found.and_then(|value| value.get_ref().as_array());
        let items: Vec<_> = items.into_iter().flat_map(|array| array.iter()).collect();
        if items.is_empty() && least == Least::One {
            self.problems.error(
                found.map_or(0..0, Spanned::span),
                name,
                format!("there is no {name}"),
                format!("add a section {}", self.header(name)),
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
                let fix = format!("write a section {}", self.header(name));
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
        let keys = self.known(name).unwrap_or(NONE);
        Section::open(keys, path, table, span, self.problems)
    }

    pub(super) fn require_unique<T>(
        &self,
        section: &str,
        items: &[T],
        name: impl Fn(&T) -> &String,
    ) {
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

    fn known(&self, name: &str) -> Option<&'static SectionKeys> {
        self.sections.iter().find(|section| section.name == name)
    }

    /// How a section is written.
    fn header(&self, name: &str) -> String {
        if self.known(name).is_some_and(|section| section.repeated) {
            format!("[[{name}]]")
        } else {
            format!("[{name}]")
        }
    }
}
