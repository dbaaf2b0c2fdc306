//! What names in a query stand for.
//!
//! An alias is a program's own choice and may be another each time; a column is said to be of the
//! table it is of.

use hashbrown::HashMap;

use crate::tree::{Name, Source};

/// Outer queries in which a name is looked for: more than any program nests, and a bound on time.
const OUTER: usize = 16;

/// The sources of one query.
#[derive(Debug, Default)]
struct Scope {
    /// By alias, or by name.
    sources: HashMap<Box<str>, Box<str>>,
    /// How often a table was named.
    tables: HashMap<Box<str>, usize>,
    /// The canonical names in order, as the walk over FROM meets them again.
    order: Vec<Box<str>>,
    derived: usize,
}

/// The scopes around a place, the innermost last.
#[derive(Debug, Default)]
pub(super) struct Names {
    scopes: Vec<Scope>,
    /// Names of WITH, the latest last.
    ctes: Vec<(Box<str>, Box<str>)>,
}

impl Names {
    pub(super) fn open(&mut self, sources: &[&[Source]]) {
        let mut scope = Scope::default();
        for source in sources.iter().copied().flatten() {
            self.declare(source, &mut scope);
        }
        self.scopes.push(scope);
    }

    pub(super) fn close(&mut self) {
        self.scopes.pop();
    }

    pub(super) fn add_cte(&mut self, name: &str) -> Box<str> {
        let canonical = format!("with{}", self.ctes.len() + 1).into_boxed_str();
        self.ctes.push((Box::from(name), canonical.clone()));
        canonical
    }

    pub(super) const fn ctes(&self) -> usize {
        self.ctes.len()
    }

    pub(super) fn forget_ctes(&mut self, before: usize) {
        self.ctes.truncate(before);
    }

    /// What a table's name stands for.
    pub(super) fn table(&self, name: &Name) -> Box<str> {
        if let [only] = name.0.as_slice()
            && let Some((_, canonical)) = self.ctes.iter().rev().find(|(known, _)| known == only)
        {
            return canonical.clone();
        }
        dotted(&name.0)
    }

    fn declare(&self, source: &Source, scope: &mut Scope) {
        match source {
            Source::Table { name, alias, .. } => {
                let table = self.table(name);
                let times = scope.tables.entry(table.clone()).or_default();
                *times = times.saturating_add(1);
                let canonical = if *times == 1 {
                    table
                } else {
                    format!("{table}#{times}").into_boxed_str()
                };
                match alias {
                    Some(alias) => {
                        scope.sources.insert(alias.clone(), canonical.clone());
                    }
                    None => {
                        if let Some(last) = name.0.last() {
                            scope.sources.insert(last.clone(), canonical.clone());
                        }
                        if name.0.len() > 1 {
                            scope
                                .sources
                                .insert(name.0.join(".").into_boxed_str(), canonical.clone());
                        }
                    }
                }
                scope.order.push(canonical);
            }
            Source::Query { alias, .. } | Source::Function { alias, .. } => {
                scope.derived = scope.derived.saturating_add(1);
                let canonical = format!("derived{}", scope.derived).into_boxed_str();
                if let Some(alias) = alias {
                    scope.sources.insert(alias.clone(), canonical.clone());
                }
                scope.order.push(canonical);
            }
            Source::Join {
                left, right, alias, ..
            } => {
                self.declare(left, scope);
                self.declare(right, scope);
                if let Some(alias) = alias {
                    scope.sources.insert(alias.clone(), Box::from("joined"));
                }
            }
        }
    }

    /// A column by its full name.
    pub(super) fn column(&self, name: &Name) -> Box<str> {
        let Some((column, table)) = name.0.split_last() else {
            return Box::default();
        };
        match self.source(table) {
            Some(source) => format!("{source}.{}", quoted(column)).into_boxed_str(),
            None => dotted(&name.0),
        }
    }

    /// The source that a qualifier means; with none, the only one there is.
    pub(super) fn source(&self, qualifier: &[Box<str>]) -> Option<&str> {
        if qualifier.is_empty() {
            return match self.scopes.last()?.order.as_slice() {
                [only] => Some(only),
                _ => None,
            };
        }
        let joined;
        let wanted: &str = match qualifier {
            [only] => only,
            several => {
                joined = several.join(".");
                &joined
            }
        };
        let near = self.scopes.iter().rev().take(OUTER);
        near.filter_map(|scope| scope.sources.get(wanted))
            .map(|found| &**found)
            .next()
    }
}

/// A name as it stands in canonical texts.
pub(super) fn dotted(parts: &[Box<str>]) -> Box<str> {
    let parts: Vec<String> = parts.iter().map(|part| quoted(part)).collect();
    parts.join(".").into_boxed_str()
}

/// Quoted wherever it could be taken for anything but a name, so that a name cannot pretend to be
/// a whole condition.
pub(super) fn quoted(name: &str) -> String {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !name.is_empty() && name.chars().all(plain) {
        return name.to_owned();
    }
    let mut out = String::with_capacity(name.len() + 2);
    out.push('"');
    for c in name.chars() {
        match c {
            '"' => out.push_str("\"\""),
            c if c.is_control() => out.extend(c.escape_default()),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
