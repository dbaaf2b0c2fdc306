//! What a session has set, as its server tells it, and how another connection is made the same.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// More settings than any client makes; beyond it a session is not tracked but pinned.
const MAX_SETTINGS: usize = 200;

/// The longest value that is set again.
const MAX_VALUE: usize = 4096;

/// Names of the variables by which a session's character sets are known.
const CHARACTER_SETS: [&str; 4] = [
    "character_set_client",
    "character_set_connection",
    "character_set_results",
    "collation_connection",
];

/// Variables that no SET has to bring about: they come with the database or the transaction, or are
/// BosDB's own business.
const NOT_FOLLOWED: [&str; 6] = [
    "autocommit",
    "character_set_database",
    "collation_database",
    "session_track_schema",
    "session_track_state_change",
    "session_track_system_variables",
];

/// Variables whose value holds for one statement, or is not what SET takes.
const UNLIKE_OTHERS: [&str; 12] = [
    "error_count",
    "identity",
    "insert_id",
    "last_insert_id",
    "pseudo_slave_mode",
    "pseudo_thread_id",
    "rand_seed1",
    "rand_seed2",
    "skip_replication",
    "sql_log_bin",
    "timestamp",
    "warning_count",
];

/// What became of a change of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Followed {
    /// It can be made again on another connection, or need not be.
    Yes,
    /// It cannot.
    No,
}

/// Variables and the current database. Immutable once shared: a change makes a new value, so that
/// sessions and connections compare by digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    values: BTreeMap<Box<str>, Box<str>>,
    database: Box<str>,
    digest: u64,
}

impl Settings {
    /// Of a connection that has just logged in: BosDB asks for utf8mb4.
    #[must_use]
    pub fn fresh(database: &str) -> Self {
        let mut fresh = Self {
            values: BTreeMap::new(),
            database: database.into(),
            digest: 0,
        };
        fresh.names("utf8mb4", "utf8mb4_general_ci");
        fresh
    }

    /// As SET NAMES makes them.
    pub fn names(&mut self, charset: &str, collation: &str) {
        for name in CHARACTER_SETS {
            let value = if name == "collation_connection" {
                collation
            } else {
                charset
            };
            self.values.insert(name.into(), value.into());
        }
        self.refresh();
    }

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

    /// The value of a variable, where it was set.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(|value| &**value)
    }

    /// The current database; empty for none.
    #[must_use]
    pub fn database(&self) -> &str {
        &self.database
    }

    /// Another database is the current one.
    pub fn use_database(&mut self, name: &str) {
        self.database = name.into();
        self.refresh();
    }

    /// The server says that a variable has another value.
    pub fn set(&mut self, name: &str, value: &str) -> Followed {
        if NOT_FOLLOWED.contains(&name) || self.value(name) == Some(value) {
            return Followed::Yes;
        }
        let full = self.values.len() >= MAX_SETTINGS && !self.values.contains_key(name);
        if UNLIKE_OTHERS.contains(&name) || full || !is_plain(name, value) {
            return Followed::No;
        }
        self.values.insert(name.into(), value.into());
        self.refresh();
        Followed::Yes
    }

    fn refresh(&mut self) {
        let mut hasher = DefaultHasher::new();
        (&self.values, &self.database).hash(&mut hasher);
        self.digest = hasher.finish();
    }

    /// Whether only the database of the two differs, or nothing.
    #[must_use]
    pub fn differ_in_database_only(&self, other: &Self) -> bool {
        self.values == other.values
    }

    /// Appends the SET that gives a connection with `self` the variables of `wanted`. `reads`: its
    /// transactions only read unless they say otherwise, which is not to be taken back.
    pub fn put_difference(&self, wanted: &Self, reads: bool, out: &mut Vec<u8>) {
        let mut first = true;
        let mut assign = |name: &str, value: Option<&str>| {
            out.extend_from_slice(if first { b"SET " } else { b", " });
            first = false;
            out.extend_from_slice(name.as_bytes());
            out.push(b'=');
            match value {
                None if reads && is_read_only(name) => out.push(b'1'),
                None => out.extend_from_slice(b"DEFAULT"),
                // What SET NAMES leaves NULL.
                Some("") if CHARACTER_SETS.contains(&name) => out.extend_from_slice(b"NULL"),
                Some(number) if is_number(number) => out.extend_from_slice(number.as_bytes()),
                Some(text) => {
                    out.push(b'\'');
                    out.extend_from_slice(text.as_bytes());
                    out.push(b'\'');
                }
            }
        };
        for name in self.values.keys() {
            if !wanted.values.contains_key(name) {
                assign(name, None);
            }
        }
        for (name, value) in &wanted.values {
            if self.values.get(name) != Some(value) {
                assign(name, Some(value));
            }
        }
    }
}

fn is_read_only(name: &str) -> bool {
    matches!(name, "tx_read_only" | "transaction_read_only")
}

/// A value that SET takes as a number only.
fn is_number(value: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match value.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part),
        None => digits(value),
    }
}

/// Whether a name and a value can be written into SQL as they are, whatever the mode of the server.
fn is_plain(name: &str, value: &str) -> bool {
    let word = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    let plain = |b: u8| (b' '..=b'~').contains(&b) && !matches!(b, b'\'' | b'\\' | b'"');
    !name.is_empty()
        && name.len() <= 64
        && name.bytes().all(word)
        && value.len() <= MAX_VALUE
        && value.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difference(from: &Settings, to: &Settings) -> String {
        let mut out = Vec::new();
        from.put_difference(to, false, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_difference_is_one_set() {
        let fresh = Settings::fresh("shop");
        let mut wanted = fresh.clone();
        assert_eq!(wanted.set("time_zone", "+02:00"), Followed::Yes);
        assert_eq!(wanted.set("max_join_size", "12"), Followed::Yes);
        assert_eq!(wanted.set("long_query_time", "1.500000"), Followed::Yes);
        assert_eq!(
            difference(&fresh, &wanted),
            "SET long_query_time=1.500000, max_join_size=12, time_zone='+02:00'"
        );
        assert_eq!(
            difference(&wanted, &fresh),
            "SET long_query_time=DEFAULT, max_join_size=DEFAULT, time_zone=DEFAULT"
        );
        assert!(!wanted.same_as(&fresh));
        assert_eq!(difference(&wanted, &wanted.clone()), "");
    }

    #[test]
    fn read_only_is_never_taken_back() {
        let mut set = Settings::fresh("shop");
        assert_eq!(set.set("tx_read_only", "ON"), Followed::Yes);
        let mut out = Vec::new();
        set.put_difference(&Settings::fresh("shop"), true, &mut out);
        assert_eq!(out, b"SET tx_read_only=1");
    }

    #[test]
    fn what_cannot_be_written_is_not_followed() {
        let mut set = Settings::fresh("");
        for (name, value) in [
            ("timestamp", "1"),
            ("default_regex_flags", "it's"),
            ("x", "\\"),
            ("a b", "1"),
            ("init", "é"),
        ] {
            assert_eq!(set.set(name, value), Followed::No, "{name}");
        }
        assert!(set.same_as(&Settings::fresh("")));
    }

    #[test]
    fn character_sets_may_be_null() {
        let mut set = Settings::fresh("");
        assert_eq!(set.set("character_set_results", ""), Followed::Yes);
        let sql = difference(&Settings::fresh(""), &set);
        assert_eq!(sql, "SET character_set_results=NULL");
    }
}
