//! Tables named by a statement, and the names that only look like tables: common table
//! expressions.

use pg_query::protobuf::RangeVar;

use super::walk::{Frame, Walk};
use crate::decision::{Effects, TableAccess, TableUse};

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
        let unqualified = table.schemaname.is_empty();
        if unqualified && self.is_common_table(frame.scope, &table.relname) {
            return;
        }
        self.table(&table.schemaname, &table.relname, access);
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
