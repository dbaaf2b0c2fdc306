//! Tables and columns that a subject's roles let it use.
//!
//! A name is judged as the server may resolve it. One with a schema means that table; one without
//! means the tables of that name in the schemas of a pinned `search_path`, or, where none is
//! pinned, in every schema: it is allowed where each of them is, and refused where one of them is.

mod columns;
mod facts;
mod scope;
mod unfiltered;

use crate::pattern::{Case, Pattern};

pub(crate) use columns::find_columns;
pub(crate) use facts::{find_hidden_columns, find_tables};
pub(crate) use unfiltered::find_unfiltered;

/// What may be used, and what may not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccessRules {
    /// Only these, where there is a list.
    pub allow: Option<Vec<Pattern>>,
    /// None of these, whatever the list says.
    pub deny: Vec<Pattern>,
}

/// The rules of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableRules {
    /// For reading rows.
    pub read: AccessRules,
    /// For changing rows and definitions.
    pub write: AccessRules,
    /// The schemas in which names without one are looked for; the session's `search_path` is kept
    /// at them.
    pub search_path: Option<Vec<Box<str>>>,
}

/// What the rules say of a table, the worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// All of it may be used.
    Open,
    /// Some columns may.
    Columns,
    /// It may not.
    Closed,
}

impl AccessRules {
    /// Whether a column of a table may be used.
    fn column(&self, schema: Option<&str>, table: &str, column: &str) -> bool {
        let denied = self.deny.iter().any(|pattern| {
            pattern.meets_table(schema, table, Case::Blind)
                && pattern.meets_column(column, Case::Blind)
        });
        !denied
            && self.allow.as_ref().is_none_or(|allow| {
                allow.iter().any(|pattern| {
                    pattern.meets_table(schema, table, Case::Exact)
                        && pattern.meets_column(column, Case::Exact)
                })
            })
    }

    /// What they say of one table. A schema that is not known makes for the worst.
    fn standing(&self, schema: Option<&str>, table: &str) -> Standing {
        let denied = |whole: bool| {
            self.deny.iter().any(|pattern| {
                pattern.has_column() != whole && pattern.meets_table(schema, table, Case::Blind)
            })
        };
        if denied(true) {
            return Standing::Closed;
        }
        let allowed = self.allow.as_ref().map_or(Standing::Open, |allow| {
            let met = || {
                allow
                    .iter()
                    .filter(|pattern| pattern.meets_table(schema, table, Case::Exact))
            };
            if met().any(|pattern| !pattern.has_column()) {
                Standing::Open
            } else if met().next().is_some() {
                Standing::Columns
            } else {
                Standing::Closed
            }
        });
        match allowed {
            Standing::Open if denied(false) => Standing::Columns,
            Standing::Open | Standing::Columns | Standing::Closed => allowed,
        }
    }
}

impl TableRules {
    /// What the rules say of a table as a statement names it.
    pub(crate) fn standing(
        &self,
        access: &AccessRules,
        schema: Option<&str>,
        table: &str,
    ) -> Standing {
        match (schema, &self.search_path) {
            (None, Some(path)) => {
                let each = path
                    .iter()
                    .map(|schema| access.standing(Some(schema), table));
                each.max().unwrap_or(Standing::Closed)
            }
            (None | Some(_), _) => access.standing(schema, table),
        }
    }

    /// Whether a column of a table may be used, as a statement names the table.
    pub(crate) fn column(
        &self,
        access: &AccessRules,
        schema: Option<&str>,
        table: &str,
        column: &str,
    ) -> bool {
        match (schema, &self.search_path) {
            (None, Some(path)) => path
                .iter()
                .all(|schema| access.column(Some(schema), table, column)),
            (None | Some(_), _) => access.column(schema, table, column),
        }
    }

    /// A column of a table that may not be read, as a pattern names it, for whoever asks for all.
    pub(crate) fn a_closed_column(&self, schema: Option<&str>, table: &str) -> Option<&str> {
        let closed = self.read.deny.iter().find(|pattern| {
            pattern.has_column() && pattern.meets_table(schema, table, Case::Blind)
        });
        closed.and_then(Pattern::column)
    }

    /// Whether a name without a schema can mean one table only.
    pub(crate) fn resolves_names(&self) -> bool {
        self.search_path
            .as_ref()
            .is_some_and(|path| path.len() == 1)
    }
}

#[cfg(test)]
mod tests;
