//! The list of statements that are no queries: what each is about, by the words it begins with.

use hashbrown::HashMap;

use crate::decision::StatementKind;
use crate::parser::Cursor;
use crate::request::SessionFacts;

static MYSQL: &str = include_str!("statements/mysql.txt");
static SQLITE: &str = include_str!("statements/sqlite.txt");

/// What a statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Reads; what stands in it is looked at.
    Read,
    /// Begins, ends or marks a transaction.
    Transaction,
    /// Changes the session.
    Session,
    /// Runs what the session prepared.
    Execute,
    /// Opens a table to read it row by row, outside of any transaction.
    Handler,
    /// Locks tables.
    Lock,
    /// Changes rows.
    Write,
    /// Changes the schema.
    Ddl,
    /// Checks, repairs and counts tables.
    Maintenance,
    /// Gives or takes rights.
    Grant,
    /// Runs code that cannot be seen.
    Code,
    /// Reads or writes files of the server, or of the client.
    File,
    /// Loads libraries.
    Load,
    /// Ends other sessions.
    Signal,
    /// Accounts.
    Role,
    /// Other servers.
    Remote,
    /// The server itself.
    System,
}

impl Class {
    fn from_word(word: &str) -> Self {
        match word {
            "read" => Self::Read,
            "transaction" => Self::Transaction,
            "session" => Self::Session,
            "execute" => Self::Execute,
            "cursor" => Self::Handler,
            "lock" => Self::Lock,
            "write" => Self::Write,
            "ddl" => Self::Ddl,
            "maintenance" => Self::Maintenance,
            "grant" => Self::Grant,
            "code" => Self::Code,
            "file" => Self::File,
            "load" => Self::Load,
            "signal" => Self::Signal,
            "role" => Self::Role,
            "remote" => Self::Remote,
            // A class nobody gave a meaning is the one that is refused most widely.
            _ => Self::System,
        }
    }

    /// The kind of its statements, before anything inside is looked at.
    pub(super) const fn kind(self) -> StatementKind {
        match self {
            Self::Read => StatementKind::Read,
            Self::Transaction => StatementKind::Transaction,
            Self::Session | Self::Execute | Self::Handler | Self::Lock => StatementKind::Session,
            Self::Write | Self::File => StatementKind::Write,
            Self::Ddl | Self::Maintenance | Self::Grant => StatementKind::Ddl,
            Self::Code => StatementKind::Procedure,
            Self::Load | Self::Signal | Self::Role | Self::Remote | Self::System => {
                StatementKind::Admin
            }
        }
    }
}

/// Whether names of tables follow the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// They do.
    Tables,
    /// Something else does.
    Other,
}

/// A statement of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) class: Class,
    /// Its words, which are its name.
    pub(super) name: &'static str,
    pub(super) names: Names,
}

type List = HashMap<&'static str, Entry, ahash::RandomState>;

/// The lists of both grammars.
#[derive(Debug)]
pub(crate) struct StatementLists {
    mysql: List,
    sqlite: List,
}

/// Words in the longest entry.
const MOST_WORDS: usize = 5;

impl StatementLists {
    pub(crate) fn new() -> Self {
        Self {
            mysql: entries(MYSQL).map(|entry| (entry.name, entry)).collect(),
            sqlite: entries(SQLITE).map(|entry| (entry.name, entry)).collect(),
        }
    }

    /// The statement that begins here, and the place behind its words.
    pub(super) fn find<'t>(&self, start: Cursor<'t>) -> Option<(Entry, Cursor<'t>)> {
        let list = match start.facts() {
            SessionFacts::MySql(_) => &self.mysql,
            SessionFacts::Sqlite | SessionFacts::Postgres(_) => &self.sqlite,
        };
        let mut here = start;
        let mut key = String::new();
        let mut found = None;
        for count in 0..MOST_WORDS {
            if count == 1 {
                skip_modifiers(&mut here);
            }
            let Some(word) = here
                .word_ahead(0)
                .and_then(|word| std::str::from_utf8(word).ok())
            else {
                break;
            };
            if count > 0 {
                key.push(' ');
            }
            key.extend(word.chars().map(|c| c.to_ascii_uppercase()));
            here.next();
            if let Some(entry) = list.get(key.as_str()) {
                found = Some((*entry, here));
            }
        }
        found
    }
}

fn entries(text: &'static str) -> impl Iterator<Item = Entry> {
    text.lines().filter_map(|line| {
        let (class, rest) = line.split_once(' ')?;
        let (name, names) = match rest.strip_suffix(" tables") {
            Some(name) => (name, Names::Tables),
            None => (rest, Names::Other),
        };
        let class = Class::from_word(class);
        Some(Entry { class, name, names })
    })
}

/// Passes what may stand between a statement's first word and what it is about.
fn skip_modifiers(here: &mut Cursor<'_>) {
    loop {
        let passed = here.take_all(&["OR", "REPLACE"])
            || here.take_all(&["SQL", "SECURITY"]) && here.next().is_some()
            || here
                .take_one_of(&[
                    "AGGREGATE",
                    "TEMPORARY",
                    "TEMP",
                    "ONLINE",
                    "OFFLINE",
                    "IGNORE",
                    "UNIQUE",
                    "FULLTEXT",
                    "NO_WRITE_TO_BINLOG",
                ])
                .is_some()
            || (here.is_word("SPATIAL") || here.is_word("VECTOR"))
                && here.is_word_ahead(1, "INDEX")
                && here.next().is_some()
            || here.is_word("LOCAL") && here.is_word_ahead(1, "TABLE") && here.next().is_some()
            || takes_assignment(here);
        if !passed {
            return;
        }
    }
}

/// `ALGORITHM = MERGE`, `DEFINER = 'u'@'h'`.
fn takes_assignment(here: &mut Cursor<'_>) -> bool {
    if !here.is_one_of(&["ALGORITHM", "DEFINER"]) || !here.is_sign_ahead(1, "=") {
        return false;
    }
    here.next();
    here.next();
    here.next();
    if here.is_kind(crate::lexer::TokenKind::Variable) {
        here.next();
    } else if here.is_sign("(") {
        here.take_parentheses();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sound() {
        for text in [MYSQL, SQLITE] {
            let mut names = Vec::new();
            for (line, entry) in text.lines().zip(entries(text)) {
                assert!(
                    line.starts_with("system ") || entry.class != Class::System,
                    "{line}"
                );
                assert_eq!(entry.name, entry.name.to_uppercase());
                assert!(entry.name.split(' ').count() <= MOST_WORDS, "{line}");
                assert!(!names.contains(&entry.name), "{line} stands twice");
                names.push(entry.name);
            }
            assert_eq!(names.len(), text.lines().count());
        }
    }
}
