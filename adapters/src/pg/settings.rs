//! Session settings that a client made and that follow it from backend to backend.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// More settings than any client makes; beyond it a session is not tracked but pinned.
const MAX_SETTINGS: usize = 200;

/// Names (lower case) and right-hand sides as SQL text. Immutable once shared: a change makes a
/// new value, so that sessions and connections compare by digest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    values: BTreeMap<Box<str>, Box<str>>,
    digest: u64,
    meaning: u64,
}

impl Settings {
    /// Whether both are the same; an integer compare.
    #[must_use]
    pub const fn same_as(&self, other: &Self) -> bool {
        self.digest == other.digest
    }

    /// A number that names these settings.
    #[must_use]
    pub const fn digest(&self) -> u64 {
        self.digest
    }

    /// A number for all settings that may change what a statement means: the same text with the
    /// same meaning may share a prepared statement. A constant such as a date is read when the
    /// statement is parsed, under the settings of that moment.
    #[must_use]
    pub const fn meaning(&self) -> u64 {
        self.meaning
    }

    /// The right-hand side for a name.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(|value| &**value)
    }

    /// Sets a value. Returns false, changing nothing, when there are too many.
    pub fn set(&mut self, name: &str, value: &str) -> bool {
        if self.values.len() >= MAX_SETTINGS && !self.values.contains_key(name) {
            return false;
        }
        self.values.insert(name.into(), value.into());
        self.refresh();
        true
    }

    /// Forgets a value.
    pub fn reset(&mut self, name: &str) {
        self.values.remove(name);
        self.refresh();
    }

    fn refresh(&mut self) {
        let digest = |exempt: &str| {
            let mut hasher = DefaultHasher::new();
            for (name, value) in self.values.iter().filter(|(name, _)| &***name != exempt) {
                (name, value).hash(&mut hasher);
            }
            hasher.finish()
        };
        (self.digest, self.meaning) = if self.values.is_empty() {
            (0, digest(""))
        } else {
            (digest(""), digest("application_name"))
        };
    }

    /// Appends the statements that turn a backend with `self` into one with `wanted`. Names are
    /// quoted, values are SQL text made by the policy.
    pub fn put_difference(&self, wanted: &Self, out: &mut Vec<u8>) {
        for name in self.values.keys() {
            if !wanted.values.contains_key(name) {
                put_statement(out, "RESET ", name, None);
            }
        }
        for (name, value) in &wanted.values {
            if self.values.get(name) != Some(value) {
                put_statement(out, "SET ", name, Some(value));
            }
        }
    }
}

fn put_statement(out: &mut Vec<u8>, verb: &str, name: &str, value: Option<&str>) {
    out.extend_from_slice(verb.as_bytes());
    for (index, part) in name.split('.').enumerate() {
        if index > 0 {
            out.push(b'.');
        }
        out.push(b'"');
        out.extend(part.bytes().flat_map(|b| {
            let doubled = (b == b'"').then_some(b'"');
            [Some(b), doubled].into_iter().flatten()
        }));
        out.push(b'"');
    }
    if let Some(value) = value {
        out.extend_from_slice(b" TO ");
        out.extend_from_slice(value.as_bytes());
    }
    out.extend_from_slice(b";\n");
}

/// Quotes a value given as plain text (a startup parameter) as a literal that reads the same
/// whatever `standard_conforming_strings` says.
#[must_use]
pub fn quote_literal(value: &str) -> String {
    let mut quoted = String::with_capacity(value.len().saturating_add(4));
    if value.contains('\\') {
        quoted.push('E');
    }
    quoted.push('\'');
    for c in value.chars() {
        if matches!(c, '\'' | '\\') {
            quoted.push(c);
        }
        quoted.push(c);
    }
    quoted.push('\'');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn difference_in_both_directions() {
        let (mut a, mut b) = (Settings::default(), Settings::default());
        a.set("work_mem", "'4MB'");
        a.set("my.var", "'x'");
        b.set("my.var", "'y'");
        b.set("timezone", "DEFAULT");
        let mut out = Vec::new();
        a.put_difference(&b, &mut out);
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "RESET \"work_mem\";\nSET \"my\".\"var\" TO 'y';\nSET \"timezone\" TO DEFAULT;\n"
        );
        let mut none = Vec::new();
        a.put_difference(&a.clone(), &mut none);
        assert!(none.is_empty());
        b.reset("my.var");
        b.reset("timezone");
        assert!(b.same_as(&Settings::default()));
    }

    #[test]
    fn literals() {
        assert_eq!(quote_literal("a'b"), "'a''b'");
        assert_eq!(quote_literal(r"a\b'c"), r"E'a\\b''c'");
    }
}
