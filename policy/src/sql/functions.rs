//! Which functions do nothing but compute and read: data, not code.
//!
//! `functions/read.txt` is the catalogue of PostgreSQL 15 without volatile functions, without
//! what only the server calls, and without what runs SQL given as text; with the harmless volatile
//! ones and what 16 to 18 added. `functions/effectful.txt` names what is known to do more, by
//! class. A function in neither list is unknown, and unknown is refused to readers.
//! `functions/operators.txt` names the operators of PostgreSQL, its contributed modules, PostGIS
//! and pgvector, and the words the grammar puts in an operator's place.

use hashbrown::{HashMap, HashSet};

static READ: &str = include_str!("functions/read.txt");
static OPERATORS: &str = include_str!("functions/operators.txt");
static EFFECTFUL: &str = include_str!("functions/effectful.txt");

/// What a function does beyond reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Reads and computes only.
    Read,
    /// Changes rows, sequences or large objects, or the write-ahead log.
    Write,
    /// Takes a lock that outlives the statement.
    Lock,
    /// Waits.
    Sleep,
    /// Sends a notification.
    Notify,
    /// Runs SQL that is given to it as text.
    Dynamic,
    /// Changes a session setting.
    Setting,
    /// Exports a snapshot, changes statistics, maintains indexes.
    Maintenance,
    /// Files of the server.
    File,
    /// Programs of the server.
    Program,
    /// Other servers.
    Remote,
    /// Other sessions, or the server as a whole.
    Signal,
    /// Replication slots and origins.
    Replication,
    /// Called by the server itself only.
    Internal,
    /// In no list.
    Unknown,
}

/// The function lists of a rule set.
#[derive(Debug)]
pub(crate) struct FunctionTable {
    read: HashSet<&'static str, ahash::RandomState>,
    operators: HashSet<&'static str, ahash::RandomState>,
    effectful: HashMap<&'static str, Reach, ahash::RandomState>,
    /// Lower-cased names, qualified or not, that the operator vouches for.
    vouched: HashSet<Box<str>, ahash::RandomState>,
    /// Names of settings readers may set beyond the built-in list.
    pub(crate) settings: HashSet<Box<str>, ahash::RandomState>,
}

impl Reach {
    /// The class a list of functions calls by this word.
    pub(crate) fn of_class(word: &str) -> Self {
        match word {
            "sequence" | "largeobject" | "wal" => Self::Write,
            "lock" => Self::Lock,
            "sleep" => Self::Sleep,
            "notify" => Self::Notify,
            "dynamic" => Self::Dynamic,
            "setting" => Self::Setting,
            "snapshot" | "statistics" | "maintenance" => Self::Maintenance,
            "file" => Self::File,
            "program" => Self::Program,
            "remote" => Self::Remote,
            "signal" => Self::Signal,
            "replication" => Self::Replication,
            // A class nobody gave a meaning is the one that is refused most widely.
            _ => Self::Internal,
        }
    }
}

impl FunctionTable {
    /// The built-in lists and the names an operator adds.
    pub(crate) fn new(functions: &[String], settings: &[String]) -> Self {
        let lowered = |names: &[String]| {
            let names = names
                .iter()
                .map(|name| name.to_lowercase().into_boxed_str());
            names.collect()
        };
        Self {
            read: READ.lines().collect(),
            operators: OPERATORS.lines().collect(),
            effectful: EFFECTFUL
                .lines()
                .filter_map(|line| line.split_once(' '))
                .map(|(word, name)| (name, Reach::of_class(word)))
                .collect(),
            vouched: lowered(functions),
            settings: lowered(settings),
        }
    }

    /// No list at all, for who only asks whether a text parses: making the lists takes longer.
    pub(crate) fn empty() -> Self {
        Self {
            read: HashSet::default(),
            operators: HashSet::default(),
            effectful: HashMap::default(),
            vouched: HashSet::default(),
            settings: HashSet::default(),
        }
    }

    /// What the function called as `schema.name` does. Names are compared exactly: the parser has
    /// folded what was not quoted.
    pub(crate) fn reach(&self, schema: Option<&str>, name: &str) -> Reach {
        if self.is_vouched(schema, name) {
            return Reach::Read;
        }
        match schema {
            None | Some("pg_catalog") => {
                if self.read.contains(name) {
                    Reach::Read
                } else {
                    self.effect(name).unwrap_or(Reach::Unknown)
                }
            }
            Some(schema) if self.read.contains(format!("{schema}.{name}").as_str()) => Reach::Read,
            // Extensions may be installed into any schema; their dangerous functions keep their
            // names there.
            Some(_) => self.effect(name).unwrap_or(Reach::Unknown),
        }
    }

    /// The known effect of a function of this name, wherever it lives.
    pub(crate) fn effect(&self, name: &str) -> Option<Reach> {
        self.effectful.get(name).copied()
    }

    /// Whether the operator vouches for a function.
    pub(crate) fn vouches(&self, schema: Option<&str>, name: &str) -> bool {
        self.is_vouched(schema, name)
    }

    /// Whether an operator without a schema is known or vouched for.
    pub(crate) fn knows_operator(&self, name: &str) -> bool {
        self.operators.contains(name) || self.is_vouched(None, name)
    }

    /// An entry with a schema also covers the call without one; an entry without covers only that.
    fn is_vouched(&self, schema: Option<&str>, name: &str) -> bool {
        if self.vouched.is_empty() {
            return false;
        }
        match schema {
            Some(schema) => self.vouched.contains(format!("{schema}.{name}").as_str()),
            None => {
                self.vouched.contains(name)
                    || self.vouched.iter().any(|entry| {
                        let last = entry.rsplit_once('.').map(|(_, last)| last);
                        last == Some(name)
                    })
            }
        }
    }
}
