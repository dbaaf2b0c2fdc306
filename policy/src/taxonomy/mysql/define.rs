//! Changes of the schema, and rights.

use super::Taxonomy;
use crate::decision::{Effects, StatementKind, TableAccess};
use crate::lexer::TokenKind;
use crate::parser::Cursor;
use crate::rules::catalogue as rule;

/// Engines that read and write elsewhere than in the server's own tables.
const REMOTE: [&str; 6] = ["FEDERATED", "CONNECT", "SPIDER", "S3", "OQGRAPH", "SPHINX"];

impl Taxonomy<'_> {
    /// CREATE, ALTER, DROP and RENAME of what is in a schema.
    pub(super) fn define(&mut self, name: &'static str, behind: Cursor<'_>) {
        match name {
            "CREATE FUNCTION" => {
                let mut here = behind;
                while !here.is_at_end() {
                    if here.is_word("SONAME") {
                        self.raise(StatementKind::Admin);
                        self.find(rule::ADMIN_LOAD, "CREATE FUNCTION SONAME");
                        self.find(rule::SQLI_EXEC, "CREATE FUNCTION SONAME");
                    }
                    here.next();
                }
            }
            "CREATE TABLE" | "ALTER TABLE" => self.table_options(behind),
            "CREATE INDEX" | "DROP INDEX" | "CREATE TRIGGER" => {
                self.table_behind(behind, &["ON"], TableAccess::Define);
            }
            _ => {}
        }
        if name == "CREATE TABLE" || name == "CREATE VIEW" || name == "ALTER VIEW" {
            self.query_behind(behind);
        }
        if name == "CREATE TABLE" {
            // Temporary ones stay with the session.
            self.effect(Effects::TEMP_OBJECT);
        }
    }

    /// The query of CREATE TABLE ... AS and CREATE VIEW ... AS, for the tables it names.
    fn query_behind(&mut self, behind: Cursor<'_>) {
        let mut here = behind;
        while !here.is_at_end() {
            let query = here.take("AS") || here.is_word("SELECT") || here.is_word("WITH");
            if query && (super::super::begins_tree(here)) {
                let mut end = here;
                if let Some(tree) = crate::parser::statement(&mut end) {
                    self.uses(&tree);
                    self.statements.push(tree);
                }
                return;
            }
            if here.take_parentheses().is_none() {
                here.next();
            }
        }
    }

    /// Options of a table that reach outside of the database.
    fn table_options(&mut self, behind: Cursor<'_>) {
        let mut here = behind;
        while !here.is_at_end() {
            if here.are_words(&["DATA", "DIRECTORY"]) || here.are_words(&["INDEX", "DIRECTORY"]) {
                self.find(rule::ADMIN_FILE, "DATA DIRECTORY");
            }
            if here.is_word("ENGINE") || here.is_word("TYPE") {
                let mut value = here;
                value.next();
                value.take_sign("=");
                let engine = value.name().or_else(|| value.string());
                let engine = engine.map(|name| name.to_ascii_uppercase());
                if engine.is_some_and(|name| REMOTE.contains(&name.as_str())) {
                    self.find(rule::ADMIN_REMOTE, "a table of another server");
                }
            }
            if here.is_word("CONNECTION") && (here.is_sign_ahead(1, "=")) {
                self.facts.carries_secret = true;
            }
            here.next();
        }
    }

    /// GRANT and REVOKE: rights on objects are the schema's, all others are about accounts.
    pub(super) fn grant(&mut self, name: &'static str, behind: Cursor<'_>) {
        let mut here = behind;
        let mut on = None;
        let mut account =
            here.is_word("PROXY") || here.is_word("ALL") && here.is_word_ahead(1, ",");
        while !here.is_at_end() {
            if on.is_none() && here.is_word("ON") {
                let mut object = here;
                object.next();
                on = Some(object);
            }
            if here.is_one_of(&[
                "IDENTIFIED",
                "REQUIRE",
                "SUPER",
                "FILE",
                "PROCESS",
                "SHUTDOWN",
            ]) || here.are_words(&["WITH", "ADMIN"])
                || here.are_words(&["CREATE", "USER"])
                || here.are_words(&["CREATE", "ROLE"])
            {
                account = true;
            }
            if here.is_word("IDENTIFIED") {
                self.facts.carries_secret = true;
            }
            here.next();
        }
        match on {
            Some(mut object) if !account => {
                object.take_one_of(&["TABLE", "FUNCTION", "PROCEDURE", "PACKAGE", "LIBRARY"]);
                let everywhere = object.is_sign("*") && object.is_sign_ahead(1, ".");
                let own = object
                    .name()
                    .is_some_and(|name| ["mysql", "sys", "performance_schema"].contains(&&*name));
                // An operator glued of a star and what is next to it is refused with the rest.
                let odd = !object.is_sign("*")
                    && !object.is_kind(TokenKind::Word)
                    && !object.is_kind(TokenKind::QuotedName);
                account = everywhere || own || odd;
            }
            Some(_) => {}
            None => account = true,
        }
        if account {
            self.raise(StatementKind::Admin);
            self.find(rule::ADMIN_ROLE, name);
        }
        self.find(rule::RO_DDL, name);
    }
}
