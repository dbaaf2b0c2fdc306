//! What statements of SQLite do that are neither queries nor changes of rows.

use super::Taxonomy;
use super::statements::{Entry, Names};
use crate::decision::{Effects, StatementKind, TableAccess};
use crate::parser::Cursor;
use crate::rules::catalogue as rule;

static PRAGMAS: &str = include_str!("sqlite/pragmas.txt");

/// Modules of virtual tables that stay inside the database.
const MODULES: [&str; 6] = ["fts3", "fts4", "fts5", "rtree", "rtree_i32", "geopoly"];

/// What a PRAGMA does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pragma {
    /// Tells something, whatever it is given.
    Read,
    /// Tells something; given a value it changes the session.
    Session,
    /// Tells something; given a value it changes the database.
    Setting,
    /// Changes the database even without a value.
    Maintenance,
    /// Tells something; given a value it is about files, locks and safety.
    Server,
    /// In no list, or never right.
    Closed,
}

fn pragma(name: &str) -> Pragma {
    let class = PRAGMAS.lines().find_map(|line| {
        let (class, known) = line.split_once(' ')?;
        (known == name).then_some(class)
    });
    match class {
        Some("read") => Pragma::Read,
        Some("session") => Pragma::Session,
        Some("setting") => Pragma::Setting,
        Some("maintenance") => Pragma::Maintenance,
        Some("server") => Pragma::Server,
        Some(_) | None => Pragma::Closed,
    }
}

/// Whether a PRAGMA only tells something, as a function in FROM does.
pub(super) fn reads(name: &str) -> bool {
    match pragma(name) {
        Pragma::Read => true,
        Pragma::Session
        | Pragma::Setting
        | Pragma::Maintenance
        | Pragma::Server
        | Pragma::Closed => false,
    }
}

impl Taxonomy<'_> {
    pub(super) fn sqlite(&mut self, entry: Entry, start: Cursor<'_>, behind: Cursor<'_>) {
        if entry.names == Names::Tables {
            self.listed_tables(behind, TableAccess::Define);
        }
        match entry.name {
            "PRAGMA" => self.pragma(behind),
            "EXPLAIN" => self.explain_sqlite(behind),
            "BEGIN" if behind.is_one_of(&["IMMEDIATE", "EXCLUSIVE"]) => {
                self.find(rule::RO_KIND, "BEGIN IMMEDIATE or EXCLUSIVE");
            }
            "SAVEPOINT" | "RELEASE" => self.effect(Effects::SAVEPOINT),
            "ROLLBACK" if behind.is_word("TO") || behind.is_word_ahead(1, "TO") => {
                self.effect(Effects::SAVEPOINT);
            }
            "VACUUM" => self.vacuum(behind),
            // A key may be given.
            "ATTACH" => self.facts.carries_secret = true,
            "CREATE VIRTUAL TABLE" => self.virtual_table(behind),
            "CREATE INDEX" | "CREATE TRIGGER" => {
                self.table_behind(behind, &["ON"], TableAccess::Define);
            }
            "CREATE TABLE" | "CREATE VIEW" => self.query_behind_sqlite(start, behind),
            _ => {}
        }
    }

    fn explain_sqlite(&mut self, mut here: Cursor<'_>) {
        here.take_all(&["QUERY", "PLAN"]);
        if super::begins_tree(here) {
            self.inner(here);
            if self.kind > StatementKind::Read {
                self.find(rule::RO_EXPLAIN, "EXPLAIN");
            }
        } else {
            // It is prepared only, but nobody needs it.
            self.find(rule::RO_EXPLAIN, "EXPLAIN");
            self.raise(StatementKind::Ddl);
        }
    }

    fn vacuum(&mut self, here: Cursor<'_>) {
        if here.is_word("INTO") || here.is_word_ahead(1, "INTO") {
            self.raise(StatementKind::Admin);
            self.find(rule::ADMIN_FILE, "VACUUM INTO");
            self.find(rule::SQLI_FILE, "VACUUM INTO");
        }
    }

    fn virtual_table(&mut self, behind: Cursor<'_>) {
        let mut here = behind;
        while !here.is_at_end() && !here.take("USING") {
            here.next();
        }
        let module = here.name().unwrap_or_default();
        if !MODULES.contains(&&*module) {
            self.find(rule::ADMIN_FILE, &format!("module {module}"));
        }
    }

    fn query_behind_sqlite(&mut self, start: Cursor<'_>, behind: Cursor<'_>) {
        if start.is_word_ahead(1, "TEMP") || start.is_word_ahead(1, "TEMPORARY") {
            self.effect(Effects::TEMP_OBJECT);
        }
        let mut here = behind;
        while !here.is_at_end() {
            if here.take("AS") {
                if super::begins_tree(here) {
                    let mut end = here;
                    if let Some(tree) = crate::parser::statement(&mut end) {
                        self.uses(&tree);
                        self.statements.push(tree);
                    }
                    return;
                }
            } else if here.take_parentheses().is_none() {
                here.next();
            }
        }
    }

    /// `PRAGMA [schema.]name`, `= value` or `(value)`.
    fn pragma(&mut self, mut here: Cursor<'_>) {
        let Some(mut name) = here.take_name() else {
            return self.unknown();
        };
        if here.take_sign(".") {
            match here.take_name() {
                Some(last) => name = last,
                None => return self.unknown(),
            }
        }
        let given = !here.is_at_end();
        match pragma(&name) {
            Pragma::Read => self.raise(StatementKind::Read),
            Pragma::Session if given => self.effect(Effects::UNTRACKED_SETTING),
            Pragma::Session | Pragma::Setting | Pragma::Server if !given => {}
            Pragma::Session | Pragma::Setting | Pragma::Maintenance => {
                self.raise(StatementKind::Ddl);
                self.effect(Effects::UNTRACKED_SETTING);
                self.find(rule::RO_SET, &name);
            }
            Pragma::Server | Pragma::Closed => {
                // One of them may be the key of an encrypted file.
                self.facts.carries_secret = true;
                self.effect(Effects::UNTRACKED_SETTING);
                self.find(rule::RO_SET, &name);
                self.find(rule::SET_SERVER, &name);
            }
        }
    }
}
