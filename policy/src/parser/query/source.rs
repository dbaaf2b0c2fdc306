//! FROM: tables, queries and functions, and how they are joined.

use super::super::state::Reader;
use crate::tree::{Call, Expr, JoinKind, Name, Node, Source};

/// Words that may follow a table, beside those that are reserved.
const BEHIND_TABLE: &[&str] = &["RETURNING", "MINUS"];

/// A join whose right side is to come.
struct Pending {
    kind: JoinKind,
    natural: bool,
}

impl Reader<'_> {
    /// Sources between commas.
    pub(in super::super) fn sources(&mut self) -> Option<Vec<Source>> {
        let mut all = vec![self.joined()?];
        while self.take_sign(",") {
            let mut next = self.joined()?;
            // SQLite takes the comma for a join, which may have conditions.
            if self.is_sqlite() && self.is_one_of(&["ON", "USING"]) {
                next = Source::Join {
                    left: Box::new(all.pop()?),
                    right: Box::new(next),
                    kind: JoinKind::Inner,
                    on: None,
                    using: Vec::new(),
                    alias: None,
                };
                self.conditions(&mut next)?;
            }
            all.push(next);
        }
        Some(all)
    }

    /// A source and what is joined to it.
    pub(in super::super) fn joined(&mut self) -> Option<Source> {
        self.deeper(|reader| {
            let mut left = reader.factor()?;
            while let Some(pending) = reader.join_operator() {
                let right = reader.factor()?;
                left = Source::Join {
                    left: Box::new(left),
                    right: Box::new(right),
                    kind: pending.kind,
                    on: None,
                    using: Vec::new(),
                    alias: None,
                };
                if !pending.natural {
                    reader.conditions(&mut left)?;
                }
            }
            Some(left)
        })
    }

    /// ON and USING. Of `a JOIN b JOIN c ON x ON y` both stand behind the last table.
    fn conditions(&mut self, join: &mut Source) -> Option<()> {
        loop {
            if self.is_word("ON")
                && !self.is_word_ahead(1, "CONFLICT")
                && !self.is_word_ahead(1, "DUPLICATE")
            {
                self.next();
                let condition = self.expression()?;
                if let Source::Join { on, .. } = join {
                    *on = Some(match on.take() {
                        None => condition,
                        Some(before) => Expr {
                            at: before.at,
                            node: Node::And(vec![before, condition]),
                        },
                    });
                }
            } else if self.is_word("USING") && self.is_sign_ahead(1, "(") {
                self.next();
                let names = self.names_in_parentheses()?;
                if let Source::Join { using, .. } = join {
                    using.extend(names);
                }
            } else {
                return Some(());
            }
        }
    }

    /// JOIN with the words before it.
    fn join_operator(&mut self) -> Option<Pending> {
        let before = self.cursor();
        let natural = self.take("NATURAL");
        let kind = if !self.is_sqlite() && self.take("STRAIGHT_JOIN") {
            return Some(Pending {
                kind: JoinKind::Inner,
                natural: false,
            });
        } else if self.take("LEFT") {
            JoinKind::Left
        } else if self.take("RIGHT") {
            JoinKind::Right
        } else if self.is_word("FULL")
            && (self.is_word_ahead(1, "JOIN") || self.is_word_ahead(1, "OUTER"))
        {
            self.next();
            JoinKind::Full
        } else if self.take("CROSS") {
            JoinKind::Cross
        } else {
            self.take("INNER");
            JoinKind::Inner
        };
        // SQLite takes these words in any order.
        while self
            .take_one_of(&[
                "OUTER", "NATURAL", "INNER", "LEFT", "RIGHT", "FULL", "CROSS",
            ])
            .is_some()
        {}
        if !self.take("JOIN") {
            self.go(before);
            return None;
        }
        Some(Pending {
            kind: if natural { JoinKind::Natural } else { kind },
            natural,
        })
    }

    fn factor(&mut self) -> Option<Source> {
        let at = self.place();
        if self.is_sign("(") {
            return self.in_parentheses_source();
        }
        if self.take_sign("{") {
            // `{ OJ a LEFT JOIN b ON ... }`.
            self.take_name()?;
            let inside = self.joined()?;
            self.expect("}")?;
            return Some(inside);
        }
        let lateral = self.is_word("LATERAL") && self.is_sign_ahead(1, "(");
        if lateral {
            self.next();
            return self.derived(true);
        }
        if self.is_word("JSON_TABLE") && self.is_sign_ahead(1, "(") && !self.is_sqlite() {
            return self.json_table();
        }
        let name = self.dotted_name()?;
        if self.is_sign("(") && self.is_sqlite() {
            let arguments = self.arguments()?;
            let alias = self.alias(BEHIND_TABLE)?;
            return Some(function(at, name, arguments, alias));
        }
        self.table_options()?;
        // An old way to write AS.
        let alias = if !self.is_sqlite() && self.take_sign("=") {
            Some(self.plain_name()?)
        } else {
            self.alias(BEHIND_TABLE)?
        };
        let columns = if alias.is_some() && self.is_sign("(") && !self.is_sqlite() {
            self.names_in_parentheses()?
        } else {
            Vec::new()
        };
        self.index_hints()?;
        Some(Source::Table {
            at,
            name,
            alias,
            columns,
        })
    }

    /// A query in parentheses, or sources in them.
    fn in_parentheses_source(&mut self) -> Option<Source> {
        if self.opens_query() {
            return self.derived(false);
        }
        self.expect("(")?;
        let mut all = self.sources()?;
        self.expect(")")?;
        let alias = if self.is_sqlite() {
            self.alias(BEHIND_TABLE)?
        } else {
            None
        };
        let mut joined = all.pop()?;
        while let Some(left) = all.pop() {
            joined = Source::Join {
                left: Box::new(left),
                right: Box::new(joined),
                kind: JoinKind::Cross,
                on: None,
                using: Vec::new(),
                alias: None,
            };
        }
        if let Source::Join { alias: place, .. } | Source::Table { alias: place, .. } = &mut joined
            && alias.is_some()
        {
            *place = alias;
        }
        Some(joined)
    }

    fn derived(&mut self, lateral: bool) -> Option<Source> {
        let query = Box::new(self.in_parentheses_query()?);
        self.system_time()?;
        let alias = self.alias(BEHIND_TABLE)?;
        let columns = if alias.is_some() && self.is_sign("(") {
            self.names_in_parentheses()?
        } else {
            Vec::new()
        };
        Some(Source::Query {
            query,
            alias,
            columns,
            lateral,
        })
    }

    /// `JSON_TABLE(document, path COLUMNS (...)) AS t`.
    fn json_table(&mut self) -> Option<Source> {
        let at = self.place();
        let name = Name(vec![self.take_name()?]);
        let call = self.call(at, name)?;
        let alias = self.alias(BEHIND_TABLE)?;
        Some(Source::Function {
            calls: vec![call],
            alias,
            columns: Vec::new(),
            lateral: false,
        })
    }

    /// Partitions and points in time, before the alias.
    fn table_options(&mut self) -> Option<()> {
        if self.is_sqlite() {
            return Some(());
        }
        if self.is_word("PARTITION") && self.is_sign_ahead(1, "(") {
            self.next();
            self.names_in_parentheses()?;
        }
        self.system_time()
    }

    /// `FOR SYSTEM_TIME AS OF ...`.
    fn system_time(&mut self) -> Option<()> {
        if !self.take_all(&["FOR", "SYSTEM_TIME"]) {
            return Some(());
        }
        if self.take("ALL") {
            return Some(());
        }
        if self.take_all(&["AS", "OF"]) {
            return self.point_in_time();
        }
        let between = self.take("BETWEEN");
        if !between {
            self.expect_word("FROM")?;
        }
        self.point_in_time()?;
        self.expect_word(if between { "AND" } else { "TO" })?;
        self.point_in_time()
    }

    fn point_in_time(&mut self) -> Option<()> {
        self.take("TRANSACTION");
        if self.is_word("TIMESTAMP") {
            let next = self.ahead(1)?;
            let string = matches!(
                next.kind,
                crate::lexer::TokenKind::String | crate::lexer::TokenKind::EscapeString
            );
            if !string {
                self.next();
            }
        }
        self.bits().map(|_| ())
    }

    /// USE, FORCE and IGNORE INDEX; INDEXED BY.
    fn index_hints(&mut self) -> Option<()> {
        if self.is_sqlite() {
            if self.take_all(&["INDEXED", "BY"]) {
                self.plain_name()?;
            }
            self.take_all(&["NOT", "INDEXED"]);
            return Some(());
        }
        loop {
            let hint = self.is_one_of(&["USE", "FORCE", "IGNORE"])
                && (self.is_word_ahead(1, "INDEX") || self.is_word_ahead(1, "KEY"));
            if !hint {
                return Some(());
            }
            self.next();
            self.next();
            if self.take("FOR") && !self.take("JOIN") {
                self.take_one_of(&["ORDER", "GROUP"])?;
                self.expect_word("BY")?;
            }
            self.take_parentheses()?;
        }
    }
}

fn function(at: u32, name: Name, arguments: Vec<Expr>, alias: Option<Box<str>>) -> Source {
    let call = Call {
        name,
        arguments,
        distinct: false,
        star: false,
    };
    Source::Function {
        calls: vec![Expr {
            at,
            node: Node::Call(Box::new(call)),
        }],
        alias,
        columns: Vec::new(),
        lateral: false,
    }
}
