//! What a command looks like: the hook for learning, and the fingerprint.

use std::collections::BTreeMap;

use xxhash_rust::xxh3::Xxh3;

use super::value::{Document, Opaque, Value};
use crate::decision::Fingerprint;

/// What stood at one place of a command so far. A set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Expectation(u8);

impl Expectation {
    /// A plain value.
    pub const SCALAR: Self = Self(1);
    /// A document of operators, or a regular expression: a value that matches others.
    pub const OPERATORS: Self = Self(2);
    /// A document of fields.
    pub const FIELDS: Self = Self(4);
    /// An array.
    pub const LIST: Self = Self(8);

    /// Both together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether any of `other` is in it.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What stood at each place of a command, or of several of the same fingerprint family put
/// together. Places are paths of keys; the elements of an array share one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shape(BTreeMap<Box<str>, Expectation>);

/// Places of a command that are looked at, and the length of a path.
const MOST_PLACES: usize = 1024;
const LONGEST_PATH: usize = 512;

/// The place that stands for all that were not looked at.
const CUT: &str = "...";

impl Shape {
    /// The shape of one command.
    #[must_use]
    pub fn of(command: &Document) -> Self {
        let mut shape = Self::default();
        for (key, value) in command.iter().filter(|(key, _)| !is_generic(key)) {
            shape.add(key, value);
        }
        shape
    }

    fn add(&mut self, path: &str, value: &Value) {
        if self.0.len() >= MOST_PLACES || path.len() > LONGEST_PATH {
            self.0.insert(CUT.into(), Expectation::OPERATORS);
            return;
        }
        let found = match value {
            Value::Document(inner) => {
                let operators = inner.first().is_some_and(|(key, _)| key.starts_with('$'));
                for (key, value) in inner.iter() {
                    self.add(&format!("{path}.{key}"), value);
                }
                if operators {
                    Expectation::OPERATORS
                } else {
                    Expectation::FIELDS
                }
            }
            Value::Array(inner) => {
                for value in inner.iter() {
                    self.add(path, value);
                }
                Expectation::LIST
            }
            Value::Regex(_) | Value::Code(_) => Expectation::OPERATORS,
            Value::Null
            | Value::Boolean(_)
            | Value::Int32(_)
            | Value::Int64(_)
            | Value::Double(_)
            | Value::Text(_)
            | Value::Opaque(_) => Expectation::SCALAR,
        };
        let known = self.0.entry(Box::from(path)).or_default();
        *known = known.union(found);
    }

    /// Adds what another command of the same family looked like.
    pub fn learn(&mut self, other: &Self) {
        for (path, found) in &other.0 {
            let known = self.0.entry(path.clone()).or_default();
            *known = known.union(*found);
        }
    }

    /// A place where a document of operators stands and only plain values were known.
    #[must_use]
    pub fn unlike(&self, known: &Self) -> Option<&str> {
        self.0.iter().find_map(|(path, found)| {
            let before = match known.0.get(path) {
                Some(before) => *before,
                None if **path == *CUT => Expectation::SCALAR,
                None => return None,
            };
            let new = found.intersects(Expectation::OPERATORS)
                && before.intersects(Expectation::SCALAR)
                && !before.intersects(Expectation::OPERATORS);
            new.then_some(&**path)
        })
    }
}

/// What belongs to the session and not to the command.
fn is_generic(key: &str) -> bool {
    matches!(
        key,
        "$clusterTime" | "$db" | "$readPreference" | "comment" | "lsid" | "maxTimeMS" | "txnNumber"
    )
}

/// Stable hash of a command without its values: names stay, and the elements of an array that
/// look alike count once.
pub(super) fn fingerprint(command: &Document) -> Fingerprint {
    let mut hash = Xxh3::new();
    for (at, (key, value)) in command.iter().enumerate() {
        if is_generic(key) {
            continue;
        }
        hash.update(key.as_bytes());
        hash.update(&[0]);
        match value.text() {
            // The collection.
            Some(name) if at == 0 => hash.update(name.as_bytes()),
            Some(_) | None => hash.update(&digest(value, key).to_le_bytes()),
        }
    }
    Fingerprint(hash.digest128())
}

/// Keys whose text names something.
fn names_something(key: &str) -> bool {
    matches!(
        key,
        "from"
            | "coll"
            | "into"
            | "db"
            | "key"
            | "$out"
            | "$unionWith"
            | "collection"
            | "ns"
            | "to"
    )
}

fn digest(value: &Value, key: &str) -> u128 {
    let mut hash = Xxh3::new();
    match value {
        Value::Document(inner) => {
            hash.update(b"d");
            for (key, value) in inner.iter() {
                hash.update(key.as_bytes());
                hash.update(&[0]);
                hash.update(&digest(value, key).to_le_bytes());
            }
        }
        Value::Array(inner) => {
            hash.update(b"a");
            let mut last = None;
            for value in inner.iter() {
                let next = digest(value, key);
                if last != Some(next) {
                    hash.update(&next.to_le_bytes());
                }
                last = Some(next);
            }
        }
        // `$field` in an expression is a name.
        Value::Text(text) if text.starts_with('$') || names_something(key) => {
            hash.update(b"n");
            hash.update(text.as_bytes());
        }
        Value::Null => hash.update(b"0"),
        Value::Boolean(_) => hash.update(b"b"),
        Value::Int32(_) | Value::Int64(_) | Value::Double(_) | Value::Opaque(Opaque::Decimal) => {
            hash.update(b"#");
        }
        Value::Text(_) => hash.update(b"t"),
        Value::Regex(_) => hash.update(b"r"),
        Value::Code(_) => hash.update(b"c"),
        Value::Opaque(_) => hash.update(b"o"),
    }
    hash.digest128()
}
