//! Tables named by a statement, and the names that only look like tables: common table
//! expressions.

use pg_query::protobuf::RangeVar;

use super::relation::{Shown, is_the_servers_own, shown};
use super::walk::{Frame, Walk};
use crate::decision::{Effects, StatementKind, TableAccess, TableUse};
use crate::rules::catalogue as rule;

/// Names of common table expressions visible at a place, innermost first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) name: &'a str,
    /// Index of the enclosing scope.
    pub(super) outer: Option<usize>,
}

impl<'a> Walk<'a> {
    fn is_common_table(&self, scope: Option<usize>, name: &str) -> bool {
        let mut at = scope.and_then(|index| self.scopes.get(index));
        while let Some(scope) = at {
            if scope.name == name {
                return true;
            }
            at = scope.outer.and_then(|index| self.scopes.get(index));
        }
        false
    }

    pub(super) fn range_var(&mut self, table: &'a RangeVar, frame: &Frame<'a>) {
        let access = if frame.child.typed {
            frame.typed_access
        } else {
            frame.listed_access
        };
        let temporary = table.relpersistence == "t" || table.schemaname.starts_with("pg_temp");
        if temporary && access == TableAccess::Define {
            self.effect(Effects::TEMP_OBJECT);
        }
        // What is changed is a table, also where a common table expression has its name.
        let unqualified = table.schemaname.is_empty() && !frame.child.typed;
        if unqualified && self.is_common_table(frame.scope, &table.relname) {
            return;
        }
        self.servers_own(table, access, frame);
        self.table(&table.schemaname, &table.relname, access);
    }

    /// Relations of the server that show more than the catalogue, or are changed.
    fn servers_own(&mut self, table: &'a RangeVar, access: TableAccess, frame: &Frame<'a>) {
        let (schema, name, at) = (table.schemaname.as_str(), &table.relname, table.location);
        match shown(schema, name) {
            Some(Shown::Files) => {
                self.find(rule::RO_CATALOG, name, at);
                self.find(rule::ADMIN_FILE, name, at);
                self.find(rule::SQLI_FILE, name, at);
                self.raise(StatementKind::Admin);
            }
            Some(Shown::Secrets) => self.find(rule::RO_CATALOG, name, at),
            Some(Shown::Statements) => self.find(rule::ADMIN_STATEMENTS, name, at),
            Some(Shown::Mappings) => {
                self.mappings = Some(at);
                // COPY of the view itself.
                self.mapping_options |= frame.child.typed;
            }
            None => {}
        }
        if access == TableAccess::Write && is_the_servers_own(schema, name) {
            self.find(rule::ADMIN_CATALOG, name, at);
            self.raise(StatementKind::Admin);
        }
    }

    /// Records a table once per access.
    pub(super) fn table(&mut self, schema: &str, name: &str, access: TableAccess) {
        let schema = (!schema.is_empty()).then_some(schema);
        let known = self.facts.tables.iter().any(|used| {
            used.access == access && &*used.name == name && used.schema.as_deref() == schema
        });
        if known {
            return;
        }
        if self.facts.tables.len() >= MOST_TABLES {
            self.facts.unknown = true;
        } else {
            self.facts.tables.push(TableUse {
                schema: schema.map(Box::from),
                name: Box::from(name),
                access,
            });
        }
    }
}

/// Bound on what one decision carries. A text that names more is not understood rather than
/// understood in part.
const MOST_TABLES: usize = 1_000;
