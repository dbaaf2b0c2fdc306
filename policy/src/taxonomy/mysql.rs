//! What statements of MySQL and MariaDB do that are neither queries nor changes of rows.

use super::statements::{Class, Entry, Names};
use super::{Origin, Taxonomy};
use crate::decision::{Effects, PreparedUse, StatementKind, TableAccess};
use crate::parser::{Cursor, Tokens};
use crate::rules::catalogue as rule;

mod define;
mod set;
mod show;

impl Taxonomy<'_> {
    pub(super) fn mysql(&mut self, entry: Entry, start: Cursor<'_>, behind: Cursor<'_>) {
        if ends_transaction(entry, start) {
            self.effect(Effects::IMPLICIT_COMMIT);
        }
        if entry.names == Names::Tables {
            let access = match entry.class {
                Class::Read => TableAccess::Read,
                Class::Write => TableAccess::Write,
                Class::Transaction
                | Class::Session
                | Class::Execute
                | Class::Handler
                | Class::Lock
                | Class::Ddl
                | Class::Maintenance
                | Class::Grant
                | Class::Code
                | Class::File
                | Class::Load
                | Class::Signal
                | Class::Role
                | Class::Remote
                | Class::System => TableAccess::Define,
            };
            self.listed_tables(behind, access);
        }
        match entry.class {
            Class::Read => self.mysql_read(entry.name, behind),
            Class::Transaction => self.mysql_transaction(entry.name, behind),
            Class::Session => self.mysql_session(entry.name, behind),
            Class::Execute => self.execute(behind),
            Class::Ddl => self.define(entry.name, behind),
            Class::Grant => self.grant(entry.name, behind),
            Class::File => self.table_behind(behind, &["INTO", "TABLE"], TableAccess::Write),
            Class::Handler => self.listed_tables(behind, TableAccess::Read),
            Class::Code => self.code(entry.name, behind),
            Class::Lock
            | Class::Write
            | Class::Maintenance
            | Class::Load
            | Class::Signal
            | Class::Role
            | Class::Remote
            | Class::System => {}
        }
    }

    fn mysql_read(&mut self, name: &str, behind: Cursor<'_>) {
        match name {
            "SHOW" => self.show(behind),
            "DO" => self.expressions_between_commas(behind),
            "EXPLAIN" | "DESCRIBE" | "DESC" | "ANALYZE" => self.explain(behind),
            // CHECKSUM TABLE has named its tables; HELP is followed by a word.
            _ => {}
        }
    }

    fn expressions_between_commas(&mut self, mut here: Cursor<'_>) {
        loop {
            if self.inner_expression(&mut here).is_none() {
                return;
            }
            if here.take("AS") {
                here.next();
            }
            if !here.take_sign(",") {
                break;
            }
        }
        if !here.is_at_end() {
            self.unknown();
        }
    }

    /// EXPLAIN, DESCRIBE, and MariaDB's ANALYZE, which runs what it explains.
    fn explain(&mut self, mut here: Cursor<'_>) {
        loop {
            let passed = here
                .take_one_of(&["ANALYZE", "EXTENDED", "PARTITIONS"])
                .is_some()
                || here.take_all(&["FORMAT"]) && here.take_sign("=") && here.next().is_some()
                || here.take_all(&["FOR", "SCHEMA"]) && here.next().is_some()
                || here.take_all(&["FOR", "DATABASE"]) && here.next().is_some();
            if !passed {
                break;
            }
        }
        if here.take_all(&["FOR", "CONNECTION"]) {
            self.find(rule::ADMIN_STATEMENTS, "EXPLAIN FOR CONNECTION");
            return;
        }
        if here.take("INTO") {
            self.effect(Effects::USER_VARIABLE);
            here.next();
        }
        if super::begins_tree(here) {
            let before = self.kind;
            self.inner(here);
            // Planned or run, it is no more than a read only where the inner statement is.
            if self.kind > StatementKind::Read && before == StatementKind::Read {
                self.find(rule::RO_EXPLAIN, "EXPLAIN");
            }
            return;
        }
        // DESCRIBE table [column].
        self.listed_tables(here, TableAccess::Read);
        if here.len() > 4 {
            self.unknown();
        }
    }

    fn mysql_transaction(&mut self, name: &str, here: Cursor<'_>) {
        if name == "XA" {
            self.find(rule::RO_TWO_PHASE, "XA");
            return;
        }
        if matches!(name, "SAVEPOINT" | "RELEASE SAVEPOINT") || here.is_word("TO") {
            self.effect(Effects::SAVEPOINT);
        }
        let mut rest = here;
        while !rest.is_at_end() {
            if rest.are_words(&["READ", "WRITE"]) {
                self.find(rule::RO_READ_WRITE, "READ WRITE");
            }
            rest.next();
        }
        if matches!(name, "SET SESSION TRANSACTION" | "SET LOCAL TRANSACTION") {
            self.effect(Effects::UNTRACKED_SETTING);
        }
    }

    fn mysql_session(&mut self, name: &str, mut here: Cursor<'_>) {
        match name {
            "SET" => self.set(here),
            "SET STATEMENT" => self.set_statement(here),
            "PREPARE" => self.prepare(here),
            "DEALLOCATE PREPARE" | "DROP PREPARE" => {
                self.effect(Effects::DEALLOCATE);
                match here.take_name() {
                    Some(name) => self.facts.prepared.push(PreparedUse::Deallocate(name)),
                    None => self.unknown(),
                }
            }
            "USE" => self.effect(Effects::DEFAULT_DATABASE),
            "UNLOCK TABLES" | "UNLOCK TABLE" => {
                self.release(Effects::TABLE_LOCK);
                self.effect(Effects::IMPLICIT_COMMIT);
            }
            // GET DIAGNOSTICS puts what it tells into variables.
            _ => self.effect(Effects::USER_VARIABLE),
        }
    }

    /// `PREPARE name FROM 'text'`: the text is judged with it. One that is computed is code that
    /// cannot be seen.
    fn prepare(&mut self, mut here: Cursor<'_>) {
        let name = here.take_name();
        let (Some(name), true) = (name, here.take("FROM")) else {
            self.unknown();
            return;
        };
        self.effect(Effects::SQL_PREPARE);
        self.facts.prepared.push(PreparedUse::Prepare(name));
        self.facts.literals_inspected = true;
        let text = here.string().filter(|_| here.len() == 1);
        match text {
            Some(text) => self.literal(&text),
            None => {
                self.effect(Effects::OPAQUE_CODE);
                self.raise(StatementKind::Procedure);
                self.find(rule::RO_CODE, "PREPARE of a text that is computed");
                self.find(rule::SQLI_PREPARED, "PREPARE");
                self.expressions_between_commas(here);
            }
        }
    }

    /// A text inside a literal. It is one statement, and prepares nothing itself.
    fn literal(&mut self, text: &str) {
        if self.origin == Origin::Literal {
            self.unknown();
            return;
        }
        let mut inner = Taxonomy::new(self.session, self.lists, self.vouched, Origin::Literal);
        let read =
            Tokens::cut(text.as_bytes(), self.session).and_then(|tokens| inner.text(&tokens));
        let facts = inner.facts;
        if read.is_err() || facts.statements.len() > 1 || facts.unknown {
            self.unknown();
        }
        // Places in the literal are none in the text; its tree stays out of it.
        self.facts.tables.extend(facts.tables);
        self.facts.functions.extend(facts.functions);
        self.facts.findings.extend(facts.findings);
        self.facts.carries_secret |= facts.carries_secret;
        self.effect(facts.effects);
        // When it is run, and how often, is not known here.
        if !facts.settings.is_empty() {
            self.effect(Effects::UNTRACKED_SETTING);
        }
    }

    /// What runs inside cannot be seen, but for a text that stands there.
    fn code(&mut self, name: &str, here: Cursor<'_>) {
        if name != "EXECUTE IMMEDIATE" {
            return;
        }
        self.facts.literals_inspected = true;
        match here.string() {
            Some(text) => self.literal(&text),
            None => self.find(rule::SQLI_PREPARED, name),
        }
    }

    fn execute(&mut self, mut here: Cursor<'_>) {
        self.effect(Effects::OPAQUE_CODE);
        match here.take_name() {
            Some(name) => self.facts.prepared.push(PreparedUse::Execute(name)),
            None => self.unknown(),
        }
    }
}

/// Whether the server commits before the statement, whatever comes of it.
fn ends_transaction(entry: Entry, start: Cursor<'_>) -> bool {
    match entry.class {
        Class::Ddl => !(start.is_word_ahead(1, "TEMPORARY") && entry.name.ends_with("TABLE")),
        Class::Write
        | Class::Lock
        | Class::Maintenance
        | Class::Grant
        | Class::Load
        | Class::Role
        | Class::Remote
        | Class::System => true,
        Class::Transaction => matches!(entry.name, "BEGIN" | "START TRANSACTION"),
        Class::Read
        | Class::Session
        | Class::Execute
        | Class::Handler
        | Class::Code
        | Class::File
        | Class::Signal => false,
    }
}
