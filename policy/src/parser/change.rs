//! INSERT, REPLACE, UPDATE and DELETE.

use super::state::Reader;
use crate::tree::{
    Assignment, Body, Cte, Delete, Expr, Item, Name, Query, Set, Source, Statement, Update,
};

mod insert;

impl Reader<'_> {
    /// A query or a change. What is neither is `None`.
    pub(super) fn statement(&mut self) -> Option<Statement> {
        let at = self.place();
        let begins_change =
            |reader: &Self| reader.is_one_of(&["INSERT", "REPLACE", "UPDATE", "DELETE"]);
        let body = if begins_change(self) {
            self.change(Vec::new())?
        } else if self.is_word("WITH") {
            let before = self.cursor();
            let with = self.with()?;
            if begins_change(self) {
                self.change(with)?
            } else {
                self.go(before);
                Body::Query(Box::new(self.query()?))
            }
        } else if self.begins_query() {
            Body::Query(Box::new(self.query()?))
        } else {
            return None;
        };
        Some(Statement { at, body })
    }

    fn change(&mut self, with: Vec<Cte>) -> Option<Body> {
        if self.take_one_of(&["INSERT", "REPLACE"]).is_some() {
            return self
                .insert(with)
                .map(|insert| Body::Insert(Box::new(insert)));
        }
        if self.take("UPDATE") {
            return self
                .update(with)
                .map(|update| Body::Update(Box::new(update)));
        }
        self.expect_word("DELETE")?;
        self.delete(with)
            .map(|delete| Body::Delete(Box::new(delete)))
    }

    /// Behind UPDATE.
    fn update(&mut self, with: Vec<Cte>) -> Option<Update> {
        if self.is_sqlite() {
            self.conflict_action();
        } else {
            self.take("LOW_PRIORITY");
            self.take("IGNORE");
        }
        let targets = self.sources()?;
        self.period()?;
        self.expect_word("SET")?;
        let assignments = self.assignments()?;
        let mut update = Update {
            with,
            targets,
            from: Vec::new(),
            assignments,
            filter: None,
            order: Vec::new(),
            limit: Vec::new(),
            returning: Vec::new(),
        };
        if self.is_sqlite() && self.take("FROM") {
            update.from = self.sources()?;
        }
        self.changed_rows(&mut update.filter, &mut update.order, &mut update.limit)?;
        update.returning = self.returning(&mut update.order, &mut update.limit)?;
        Some(update)
    }

    /// WHERE, ORDER BY and LIMIT.
    fn changed_rows(
        &mut self,
        filter: &mut Option<Expr>,
        order: &mut Vec<Expr>,
        limit: &mut Vec<Expr>,
    ) -> Option<()> {
        if self.take("WHERE") {
            *filter = Some(self.expression()?);
        }
        if self.take_all(&["ORDER", "BY"]) {
            order.extend(self.order_list()?);
        }
        limit.extend(self.limit_clause()?);
        Some(())
    }

    /// RETURNING, where it is here. In SQLite ORDER BY and LIMIT stand behind it.
    fn returning(&mut self, order: &mut Vec<Expr>, limit: &mut Vec<Expr>) -> Option<Vec<Item>> {
        if !self.take("RETURNING") {
            return Some(Vec::new());
        }
        let items = self.items(&[])?;
        if self.take_all(&["ORDER", "BY"]) {
            order.extend(self.order_list()?);
        }
        limit.extend(self.limit_clause()?);
        Some(items)
    }

    /// `a = 1, (b, c) = (2, 3)`.
    pub(super) fn assignments(&mut self) -> Option<Vec<Assignment>> {
        self.list(|reader| {
            let columns = if reader.is_sign("(") {
                let names = reader.names_in_parentheses()?;
                names.into_iter().map(|name| Name(vec![name])).collect()
            } else {
                vec![reader.dotted_name()?]
            };
            if !reader.take_sign("=") && !reader.take_sign("==") {
                reader.expect(":=")?;
            }
            let value = reader.expression()?;
            Some(Assignment { columns, value })
        })
    }

    /// MariaDB's `FOR PORTION OF p FROM a TO b`.
    fn period(&mut self) -> Option<()> {
        if !self.take_all(&["FOR", "PORTION", "OF"]) {
            return Some(());
        }
        self.plain_name()?;
        self.expect_word("FROM")?;
        self.expression()?;
        self.expect_word("TO")?;
        self.expression().map(|_| ())
    }

    /// Behind DELETE.
    fn delete(&mut self, with: Vec<Cte>) -> Option<Delete> {
        let mut delete = Delete {
            with,
            targets: Vec::new(),
            from: Vec::new(),
            filter: None,
            order: Vec::new(),
            limit: Vec::new(),
            returning: Vec::new(),
        };
        if !self.is_sqlite() {
            while self
                .take_one_of(&["LOW_PRIORITY", "QUICK", "IGNORE", "HISTORY"])
                .is_some()
            {}
        }
        if self.take("FROM") {
            delete.targets = self.list(Self::delete_target)?;
            if self.take("USING") {
                delete.from = self.sources()?;
            }
        } else {
            delete.targets = self.list(Self::delete_target)?;
            self.expect_word("FROM")?;
            delete.from = self.sources()?;
        }
        if self.take_all(&["BEFORE", "SYSTEM_TIME"]) {
            self.expression()?;
        }
        self.period()?;
        self.changed_rows(&mut delete.filter, &mut delete.order, &mut delete.limit)?;
        delete.returning = self.returning(&mut delete.order, &mut delete.limit)?;
        Some(delete)
    }

    /// A table, `t.*` in the form for several tables.
    fn delete_target(&mut self) -> Option<Source> {
        let at = self.place();
        let name = self.plain_name()?;
        let mut parts = vec![name];
        let mut starred = false;
        while self.is_sign(".") && parts.len() < 3 {
            self.next();
            starred = self.take_sign("*");
            if starred {
                break;
            }
            parts.push(self.take_name()?);
        }
        let mut alias = None;
        if !starred {
            if self.is_word("PARTITION") && self.is_sign_ahead(1, "(") {
                self.next();
                self.names_in_parentheses()?;
            }
            alias = self.alias(&["RETURNING", "BEFORE", "FOR"])?;
        }
        if self.is_sqlite() {
            if self.take_all(&["INDEXED", "BY"]) {
                self.plain_name()?;
            }
            self.take_all(&["NOT", "INDEXED"]);
        }
        Some(Source::Table {
            at,
            name: Name(parts),
            alias,
            columns: Vec::new(),
        })
    }
}

/// A query of one row without a name, for `INSERT ... SET`.
fn row_of(values: Vec<Expr>) -> Query {
    Query {
        with: Vec::new(),
        body: Set::Values(vec![values]),
        order: Vec::new(),
        limit: Vec::new(),
        locks: false,
        into: None,
    }
}
