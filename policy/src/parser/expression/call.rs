//! Function calls, with all that may stand between their parentheses and behind them.

use super::super::state::Reader;
use super::super::words;
use super::{expr, level};
use crate::tree::{At, Call, Expr, Literal, Name, Node};

impl Reader<'_> {
    /// A call whose parenthesis is here.
    pub(in super::super) fn call(&mut self, at: At, name: Name) -> Option<Expr> {
        self.expect("(")?;
        let mut call = Call {
            name,
            arguments: Vec::new(),
            distinct: false,
            star: false,
        };
        call.distinct = self.take("DISTINCT");
        if !call.distinct && self.is_word("ALL") {
            self.next();
        }
        if self.is_sign("*") && self.is_sign_ahead(1, ")") {
            self.next();
            call.star = true;
        } else if !self.is_sign(")") {
            self.fill(&mut call)?;
        }
        self.expect(")")?;
        self.behind_call(&mut call)?;
        Some(expr(at, Node::Call(Box::new(call))))
    }

    /// Arguments in parentheses.
    pub(in super::super) fn arguments(&mut self) -> Option<Vec<Expr>> {
        self.expect("(")?;
        let all = if self.is_sign(")") {
            Vec::new()
        } else {
            self.expressions()?
        };
        self.expect(")")?;
        Some(all)
    }

    /// Arguments, with the words of EXTRACT, TRIM, SUBSTRING, POSITION, GROUP_CONCAT and others
    /// between them.
    fn fill(&mut self, call: &mut Call) -> Option<()> {
        if !self.is_sqlite() {
            self.leading_word(call);
        }
        loop {
            if !self.is_word("FROM") && !self.is_word("ORDER") {
                let argument = if self.is_position(call) {
                    self.climb(level::BIT_OR)?
                } else {
                    self.expression()?
                };
                call.arguments.push(argument);
            }
            if self.take_all(&["ORDER", "BY"]) {
                let order = self.order_list()?;
                call.arguments.extend(order);
            }
            if self.take("LIMIT") {
                let limit = self.limits()?;
                call.arguments.extend(limit);
            }
            if self.take("SEPARATOR") {
                call.arguments.push(self.climb(level::COLLATE)?);
            }
            if self.take_all(&["LIMIT"]) {
                let limit = self.limits()?;
                call.arguments.extend(limit);
            }
            if self.is_one_of(&["AS", "RETURNING"]) {
                self.next();
                self.type_name()?;
                if self.is_sign(")") {
                    return Some(());
                }
            }
            // A function of a library is told the names of its arguments.
            if !self.is_sqlite() && (self.is_string() || self.is_name()) && !self.is_level() {
                self.next();
            }
            if self.take("LEVEL") {
                while !self.is_sign(")") {
                    self.next()?;
                }
            }
            if self.take("USING") {
                self.take_name()?;
                return Some(());
            }
            self.on_empty(call)?;
            if self.take("COLUMNS") {
                self.take_parentheses()?;
                return Some(());
            }
            let next = self.take_sign(",") || self.take_one_of(&["FROM", "FOR", "IN"]).is_some();
            if !next {
                return self.is_sign(")").then_some(());
            }
        }
    }

    /// Whether what follows an argument is a clause, not its name.
    fn is_level(&self) -> bool {
        self.is_one_of(&[
            "LEVEL",
            "NULL",
            "ERROR",
            "DEFAULT",
            "COLUMNS",
            "SEPARATOR",
            "RETURNING",
        ])
    }

    /// `POSITION(a IN b)`.
    fn is_position(&self, call: &Call) -> bool {
        call.arguments.is_empty()
            && call.name.0.last().is_some_and(|name| &**name == "position")
            && !self.is_sqlite()
    }

    /// A first word that is no value: a unit of time, a side to trim, a kind of format.
    fn leading_word(&mut self, call: &mut Call) {
        let Some(word) = self.word_ahead(0) else {
            return;
        };
        let name = call.name.0.last().map_or("", |name| name);
        let unit =
            words::is_unit(word) && matches!(name, "extract" | "timestampadd" | "timestampdiff");
        let format = name == "get_format" && self.is_sign_ahead(1, ",");
        if unit || format {
            let at = self.place();
            let token = self.peek();
            let text = token.map(|token| self.written(token)).unwrap_or_default();
            self.next();
            call.arguments
                .push(expr(at, Node::Literal(Literal::Typed(text))));
            self.take_sign(",");
            return;
        }
        if self.is_one_of(&["BOTH", "LEADING", "TRAILING"]) {
            self.next();
        }
    }

    /// JSON_VALUE's `NULL ON EMPTY`, `DEFAULT x ON ERROR`.
    fn on_empty(&mut self, call: &mut Call) -> Option<()> {
        loop {
            if self.is_one_of(&["NULL", "ERROR"]) && self.is_word_ahead(1, "ON") {
                self.next();
            } else if self.is_word("DEFAULT") && !self.is_sign_ahead(1, "(") {
                self.next();
                call.arguments.push(self.climb(level::UNARY)?);
            } else {
                return Some(());
            }
            self.expect_word("ON")?;
            self.take_one_of(&["EMPTY", "ERROR"])?;
        }
    }

    /// FILTER, WITHIN GROUP, OVER and the words before it.
    fn behind_call(&mut self, call: &mut Call) -> Option<()> {
        if self.is_word("FILTER") && self.is_sign_ahead(1, "(") {
            self.next();
            self.expect("(")?;
            self.expect_word("WHERE")?;
            call.arguments.push(self.expression()?);
            self.expect(")")?;
        }
        if self.take_all(&["WITHIN", "GROUP"]) {
            self.expect("(")?;
            self.take_all(&["ORDER", "BY"]);
            let order = self.order_list()?;
            call.arguments.extend(order);
            self.expect(")")?;
        }
        for words in [
            ["FROM", "FIRST"],
            ["FROM", "LAST"],
            ["RESPECT", "NULLS"],
            ["IGNORE", "NULLS"],
        ] {
            self.take_all(&words);
        }
        if self.is_word("OVER") && (self.is_sign_ahead(1, "(") || self.is_name_ahead(1)) {
            self.next();
            if self.is_sign("(") {
                let window = self.window()?;
                call.arguments.extend(window);
            } else {
                self.take_name()?;
            }
        }
        Some(())
    }

    /// `(name PARTITION BY ... ORDER BY ... ROWS BETWEEN ... )`: its expressions.
    pub(in super::super) fn window(&mut self) -> Option<Vec<Expr>> {
        self.expect("(")?;
        let mut all = Vec::new();
        let begins = ["PARTITION", "ORDER", "ROWS", "RANGE", "GROUPS"];
        if self.is_name() && !self.is_one_of(&begins) {
            self.next();
        }
        if self.take_all(&["PARTITION", "BY"]) {
            all.extend(self.expressions()?);
        }
        if self.take_all(&["ORDER", "BY"]) {
            all.extend(self.order_list()?);
        }
        if self.take_one_of(&["ROWS", "RANGE", "GROUPS"]).is_some() {
            if self.take("BETWEEN") {
                all.extend(self.frame_bound()?);
                self.expect_word("AND")?;
            }
            all.extend(self.frame_bound()?);
            if self.take("EXCLUDE") {
                while !self.is_sign(")") {
                    self.next()?;
                }
            }
        }
        self.expect(")")?;
        Some(all)
    }

    /// `UNBOUNDED PRECEDING`, `CURRENT ROW`, `1 FOLLOWING`.
    fn frame_bound(&mut self) -> Option<Option<Expr>> {
        if self.take_all(&["CURRENT", "ROW"]) {
            return Some(None);
        }
        let value = if self.take("UNBOUNDED") {
            None
        } else {
            Some(self.climb(level::PREDICATE)?)
        };
        self.take_one_of(&["PRECEDING", "FOLLOWING"])?;
        Some(value)
    }
}
