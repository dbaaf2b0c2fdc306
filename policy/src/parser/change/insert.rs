//! INSERT and REPLACE.

use super::super::state::Reader;
use super::row_of;
use crate::tree::{Assignment, Cte, Expr, Insert, Node, Query, Set, Source};

impl Reader<'_> {
    /// Behind INSERT or REPLACE.
    pub(super) fn insert(&mut self, with: Vec<Cte>) -> Option<Insert> {
        if self.is_sqlite() {
            self.conflict_action();
            self.expect_word("INTO")?;
        } else {
            while self
                .take_one_of(&["LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "IGNORE"])
                .is_some()
            {}
            self.take("INTO");
        }
        let target = self.insert_target()?;
        let mut insert = Insert {
            with,
            target,
            columns: Vec::new(),
            source: None,
            assignments: Vec::new(),
            filter: None,
            others: Vec::new(),
            returning: Vec::new(),
        };
        if self.is_sign("(") && !self.opens_query() {
            insert.columns = self.names_in_parentheses()?;
        }
        self.inserted(&mut insert)?;
        self.row_alias()?;
        if self.is_sqlite() {
            while self.take_all(&["ON", "CONFLICT"]) {
                self.on_conflict(&mut insert)?;
            }
        } else if self.take_all(&["ON", "DUPLICATE", "KEY", "UPDATE"]) {
            insert.assignments = self.assignments()?;
        }
        if self.take("RETURNING") {
            insert.returning = self.items(&[])?;
        }
        Some(insert)
    }

    /// SQLite's `OR REPLACE` and its like.
    pub(super) fn conflict_action(&mut self) {
        if self.take("OR") {
            self.take_one_of(&["ROLLBACK", "ABORT", "FAIL", "IGNORE", "REPLACE"]);
        }
    }

    fn insert_target(&mut self) -> Option<Source> {
        let at = self.place();
        let name = self.dotted_name()?;
        if !self.is_sqlite() && self.is_word("PARTITION") && self.is_sign_ahead(1, "(") {
            self.next();
            self.names_in_parentheses()?;
        }
        let alias = if self.is_sqlite() && self.take("AS") {
            Some(self.plain_name()?)
        } else {
            None
        };
        Some(Source::Table {
            at,
            name,
            alias,
            columns: Vec::new(),
        })
    }

    /// The rows: VALUES, SET, a query, or the defaults.
    fn inserted(&mut self, insert: &mut Insert) -> Option<()> {
        if self.take_all(&["DEFAULT", "VALUES"]) {
            return Some(());
        }
        if !self.is_sqlite() && self.take("SET") {
            let all = self.assignments()?;
            let mut values = Vec::with_capacity(all.len());
            for Assignment { columns, value } in all {
                let column = columns.into_iter().next().and_then(|mut name| name.0.pop());
                insert.columns.extend(column);
                values.push(value);
            }
            insert.source = Some(row_of(values));
            return Some(());
        }
        // In MySQL VALUE is VALUES, and rows may be empty.
        let rows = self.is_word("VALUES") || (!self.is_sqlite() && self.is_word("VALUE"));
        if rows && !self.is_sqlite() {
            self.next();
            let rows = self.rows()?;
            insert.source = Some(Query {
                body: Set::Values(rows),
                ..row_of(Vec::new())
            });
            return Some(());
        }
        insert.source = Some(self.query()?);
        Some(())
    }

    /// MySQL's `AS new(a, b)` behind the rows.
    fn row_alias(&mut self) -> Option<()> {
        if !self.is_sqlite() && self.take("AS") {
            self.plain_name()?;
            if self.is_sign("(") {
                self.names_in_parentheses()?;
            }
        }
        Some(())
    }

    /// Behind ON CONFLICT.
    fn on_conflict(&mut self, insert: &mut Insert) -> Option<()> {
        if self.take_sign("(") {
            insert.others.extend(self.order_list()?);
            self.expect(")")?;
            if self.take("WHERE") {
                insert.others.push(self.expression()?);
            }
        }
        self.expect_word("DO")?;
        if self.take("NOTHING") {
            return Some(());
        }
        self.take_all(&["UPDATE", "SET"]).then_some(())?;
        insert.assignments.extend(self.assignments()?);
        if self.take("WHERE") {
            let condition = self.expression()?;
            insert.filter = Some(match insert.filter.take() {
                None => condition,
                Some(before) => Expr {
                    at: before.at,
                    node: Node::And(vec![before, condition]),
                },
            });
        }
        Some(())
    }
}
