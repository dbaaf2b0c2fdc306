//! Queries: WITH, SELECT, VALUES, TABLE, and what puts them together.

use super::state::Reader;
use super::words;
use crate::tree::{
    Body, Cte, Expr, Item, Name, Node, Query, Select, Set, SetOperation, Source, Statement,
};

mod source;
mod tail;

/// Words that may follow an item of a select, beside those that are reserved.
const BEHIND_ITEM: &[&str] = &["WINDOW", "MINUS"];

impl Reader<'_> {
    /// Whether a query in parentheses is here, not an expression or a table in them.
    pub(super) fn opens_query(&self) -> bool {
        let mut ahead = 0;
        loop {
            let Some(close) = self.closing(ahead) else {
                return false;
            };
            if self.begins_query_ahead(ahead + 1) {
                return true;
            }
            // Two parentheses in a row: what follows the inner pair tells.
            let Some(inner) = self.closing(ahead + 1) else {
                return false;
            };
            let goes_on = [
                "UNION",
                "EXCEPT",
                "INTERSECT",
                "MINUS",
                "ORDER",
                "LIMIT",
                "FOR",
                "LOCK",
                "INTO",
            ];
            let behind = inner + 1;
            let combined = goes_on.iter().any(|word| self.is_word_ahead(behind, word));
            if behind != close && !combined {
                return false;
            }
            ahead += 1;
        }
    }

    fn begins_query_ahead(&self, ahead: usize) -> bool {
        let is = |word| self.is_word_ahead(ahead, word);
        is("SELECT")
            || (is("WITH") && !self.is_sign_ahead(ahead + 1, "."))
            || (is("VALUES") && (self.is_sqlite() || self.begins_rows_ahead(ahead + 1)))
            || (is("TABLE") && !self.is_sqlite())
    }

    /// `VALUES (1)` is rows at the beginning of a query; `VALUES(a)` in an expression is a call.
    fn begins_rows_ahead(&self, ahead: usize) -> bool {
        self.is_sign_ahead(ahead, "(") || self.is_word_ahead(ahead, "ROW")
    }

    /// Whether a query begins here.
    pub(super) fn begins_query(&self) -> bool {
        self.begins_query_ahead(0) || self.opens_query()
    }

    /// A query in the parentheses that are here.
    pub(super) fn in_parentheses_query(&mut self) -> Option<Query> {
        self.expect("(")?;
        let query = self.query()?;
        self.expect(")")?;
        Some(query)
    }

    /// A query.
    pub(super) fn query(&mut self) -> Option<Query> {
        self.deeper(|reader| {
            let outer = reader.into.take();
            let with = reader.with()?;
            let body = reader.set()?;
            let mut query = Query {
                with,
                body,
                order: Vec::new(),
                limit: Vec::new(),
                locks: false,
                into: None,
            };
            reader.tail(&mut query)?;
            query.into = std::mem::replace(&mut reader.into, outer);
            Some(query)
        })
    }

    /// `WITH [RECURSIVE] a AS (...), ...`, where it is here.
    pub(super) fn with(&mut self) -> Option<Vec<Cte>> {
        if !self.take("WITH") {
            return Some(Vec::new());
        }
        let recursive = self.is_word("RECURSIVE") && self.is_name_ahead(1);
        if recursive {
            self.next();
        }
        self.list(|reader| {
            let name = reader.plain_name()?;
            let columns = if reader.is_sign("(") {
                reader.names_in_parentheses()?
            } else {
                Vec::new()
            };
            reader.expect_word("AS")?;
            if reader.is_sqlite() {
                reader.take("NOT");
                reader.take("MATERIALIZED");
            }
            let at = reader.place();
            let query = reader.in_parentheses_query()?;
            if reader.take("CYCLE") {
                reader.list(Self::plain_name)?;
                reader.expect_word("RESTRICT")?;
            }
            Some(Cte {
                name,
                columns,
                recursive,
                body: Statement {
                    at,
                    body: Body::Query(Box::new(query)),
                },
            })
        })
    }

    /// Selects put together by UNION and EXCEPT.
    fn set(&mut self) -> Option<Set> {
        let mut left = self.intersection()?;
        loop {
            let operation = if self.take("UNION") {
                SetOperation::Union
            } else if self.take("EXCEPT") || (!self.is_sqlite() && self.take("MINUS")) {
                SetOperation::Except
            } else if self.is_sqlite() && self.take("INTERSECT") {
                SetOperation::Intersect
            } else {
                return Some(left);
            };
            left = self.combined(operation, left, Self::intersection)?;
        }
    }

    /// INTERSECT binds more tightly, but not in SQLite.
    fn intersection(&mut self) -> Option<Set> {
        let mut left = self.term()?;
        while !self.is_sqlite() && self.take("INTERSECT") {
            left = self.combined(SetOperation::Intersect, left, Self::term)?;
        }
        Some(left)
    }

    fn combined(
        &mut self,
        operation: SetOperation,
        left: Set,
        read: impl FnOnce(&mut Self) -> Option<Set>,
    ) -> Option<Set> {
        let all = self.take("ALL");
        if !all {
            self.take("DISTINCT");
        }
        let at = self.place();
        let right = read(self)?;
        Some(Set::Combined {
            operation,
            all,
            at,
            left: Box::new(left),
            right: Box::new(right),
        })
    }

    fn term(&mut self) -> Option<Set> {
        let at = self.place();
        if self.is_sign("(") {
            let query = self.in_parentheses_query()?;
            return Some(Set::Query(Box::new(query)));
        }
        if self.take("VALUES") {
            return self.rows().map(Set::Values);
        }
        if !self.is_sqlite() && self.take("TABLE") {
            let name = self.dotted_name()?;
            let source = Source::Table {
                at,
                name,
                alias: None,
                columns: Vec::new(),
            };
            let star = Item {
                value: Expr {
                    at,
                    node: Node::Star(Name::default()),
                },
                alias: None,
            };
            return Some(Set::Select(Box::new(Select {
                items: vec![star],
                from: vec![source],
                ..Select::default()
            })));
        }
        self.expect_word("SELECT")?;
        self.select().map(|select| Set::Select(Box::new(select)))
    }

    /// `(1, 2), (3, 4)`, or `ROW(1, 2), ROW(3, 4)`.
    pub(super) fn rows(&mut self) -> Option<Vec<Vec<Expr>>> {
        self.list(|reader| {
            reader.take("ROW");
            reader.arguments()
        })
    }

    /// Behind SELECT.
    fn select(&mut self) -> Option<Select> {
        let mut select = Select {
            distinct: self.select_options(),
            ..Select::default()
        };
        select.items = self.items(BEHIND_ITEM)?;
        self.rows_into()?;
        if self.take("FROM") && (self.is_sqlite() || !self.take("DUAL")) {
            select.from = self.sources()?;
        }
        if self.take("WHERE") {
            select.filter = Some(self.expression()?);
        }
        if self.take_all(&["GROUP", "BY"]) {
            select.group = self.order_list()?;
            if self.are_words(&["WITH", "ROLLUP"]) || self.are_words(&["WITH", "CUBE"]) {
                self.next();
                self.next();
            }
        }
        if self.take("HAVING") {
            select.having = Some(self.expression()?);
        }
        if words::is_window(&self.cursor()) {
            self.next();
            let windows = self.list(|reader| {
                reader.plain_name()?;
                reader.expect_word("AS")?;
                reader.window()
            })?;
            select.others = windows.into_iter().flatten().collect();
        }
        self.rows_into()?;
        Some(select)
    }

    /// DISTINCT and its like. Whether it is there.
    fn select_options(&mut self) -> bool {
        let mut distinct = false;
        loop {
            if self.take("DISTINCT") || (!self.is_sqlite() && self.take("DISTINCTROW")) {
                distinct = true;
            } else if self.take("ALL") {
            } else if self.is_sqlite()
                || self
                    .take_one_of(&[
                        "HIGH_PRIORITY",
                        "STRAIGHT_JOIN",
                        "SQL_SMALL_RESULT",
                        "SQL_BIG_RESULT",
                        "SQL_BUFFER_RESULT",
                        "SQL_NO_CACHE",
                        "SQL_CACHE",
                        "SQL_CALC_FOUND_ROWS",
                    ])
                    .is_none()
            {
                return distinct;
            }
        }
    }

    /// What a select or RETURNING gives.
    pub(super) fn items(&mut self, follows: &[&str]) -> Option<Vec<Item>> {
        self.list(|reader| {
            let at = reader.place();
            if reader.take_sign("*") {
                return Some(Item {
                    value: Expr {
                        at,
                        node: Node::Star(Name::default()),
                    },
                    alias: None,
                });
            }
            let value = reader.expression()?;
            let alias = reader.alias(follows)?;
            Some(Item { value, alias })
        })
    }
}
