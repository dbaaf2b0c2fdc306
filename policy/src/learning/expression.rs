//! Expressions as canonical texts.

use super::canon::Canon;
use super::names::{dotted, quoted};
use crate::tree::{Call, Expr, Literal, Node};

impl Canon<'_> {
    pub(super) fn expression(&mut self, expression: &Expr, out: &mut String) {
        match &expression.node {
            Node::Column(name) => {
                self.signs.column = true;
                let column = self.names.column(name);
                self.put(out, &column);
            }
            Node::Star(name) => {
                let source = self.names.source(&name.0).map(Box::<str>::from);
                match source {
                    Some(source) if !name.0.is_empty() => self.put(out, &format!("{source}.*")),
                    Some(_) | None if name.0.is_empty() => self.put(out, "*"),
                    Some(_) | None => self.put(out, &format!("{}.*", dotted(&name.0))),
                }
            }
            Node::Literal(literal) => self.literal(literal, out),
            Node::Param => self.placeholder(":p", out),
            Node::Variable(name) => {
                self.signs.growth = true;
                self.put(out, &format!("@{}", quoted(name)));
            }
            // A condition's own are atoms each; elsewhere nobody expects one.
            Node::And(parts) => {
                self.signs.growth = true;
                self.connected(" and ", parts, out);
            }
            Node::Or(parts) => {
                self.signs.growth = true;
                self.connected(" or ", parts, out);
            }
            Node::Not(operand) => {
                self.put(out, "not ");
                self.operand(operand, out);
            }
            Node::Unary { operator, operand } => self.unary(operator, operand, out),
            Node::Binary {
                operator,
                left,
                right,
            } => self.binary(operator, left, right, out),
            Node::In {
                negated,
                left,
                list,
            } => {
                self.operand(left, out);
                self.put(out, if *negated { " not in (" } else { " in (" });
                let mut values = self.texts(list);
                values.sort_unstable();
                values.dedup();
                self.put(out, &values.join(", "));
                self.put(out, ")");
            }
            Node::InQuery {
                operator,
                left,
                query,
            } => {
                self.operand(left, out);
                let query = self.inside_query(query);
                self.signs.growth = true;
                let operator = operator.to_ascii_lowercase();
                self.put(out, &format!(" {operator} ({query})"));
            }
            Node::Exists(query) => self.sub_select("exists ", query, out),
            Node::Subquery(query) => self.sub_select("", query, out),
            Node::Case {
                operand,
                branches,
                otherwise,
            } => self.case(operand.as_deref(), branches, otherwise.as_deref(), out),
            Node::Cast { value, to } => {
                self.put(out, "cast(");
                self.expression(value, out);
                self.put(out, &format!(" as {})", quoted(to)));
            }
            Node::Call(call) => self.call(call, out),
            Node::Row(parts) => self.bracketed("(", parts, ")", out),
            Node::Array(parts) => self.bracketed("array[", parts, "]", out),
            Node::Other(parts) => {
                self.signs.growth = true;
                self.bracketed("other(", parts, ")", out);
            }
        }
    }

    fn literal(&mut self, literal: &Literal, out: &mut String) {
        match literal {
            Literal::Null => self.put(out, "null"),
            Literal::Default => self.put(out, "default"),
            Literal::Boolean(_) => self.placeholder(":b", out),
            Literal::Number(_) => self.placeholder(":n", out),
            Literal::Text(_) => self.placeholder(":s", out),
            Literal::Binary(_) => self.placeholder(":x", out),
            Literal::Typed(_) => self.placeholder(":t", out),
        }
    }

    /// Where kinds do not matter one placeholder stands for all.
    fn placeholder(&mut self, kind: &str, out: &mut String) {
        let text = if self.kinds { kind } else { ":" };
        self.put(out, text);
    }

    fn unary(&mut self, operator: &str, operand: &Expr, out: &mut String) {
        if matches!(operator, "-" | "+")
            && matches!(operand.node, Node::Literal(Literal::Number(_)))
        {
            self.placeholder(":n", out);
            return;
        }
        let operator = operator.to_ascii_lowercase();
        if operator.starts_with("is ") {
            self.operand(operand, out);
            self.put(out, &format!(" {operator}"));
        } else {
            self.signs.growth = true;
            self.put(out, &format!("{operator} "));
            self.operand(operand, out);
        }
    }

    fn binary(&mut self, operator: &str, left: &Expr, right: &Expr, out: &mut String) {
        if !is_comparison(operator) {
            self.signs.growth = true;
        }
        self.operand(left, out);
        let operator = operator.to_ascii_lowercase();
        self.put(out, &format!(" {operator} "));
        self.operand(right, out);
    }

    /// An operand, in parentheses where it is an operation itself.
    fn operand(&mut self, operand: &Expr, out: &mut String) {
        let whole = match &operand.node {
            Node::Column(_)
            | Node::Star(_)
            | Node::Literal(_)
            | Node::Param
            | Node::Variable(_)
            | Node::And(_)
            | Node::Or(_)
            | Node::Subquery(_)
            | Node::Cast { .. }
            | Node::Call(_)
            | Node::Row(_)
            | Node::Array(_)
            | Node::Other(_) => true,
            Node::Not(_)
            | Node::Unary { .. }
            | Node::Binary { .. }
            | Node::In { .. }
            | Node::InQuery { .. }
            | Node::Exists(_)
            | Node::Case { .. } => false,
        };
        if whole {
            self.expression(operand, out);
        } else {
            self.put(out, "(");
            self.expression(operand, out);
            self.put(out, ")");
        }
    }

    /// AND and OR do not care for order, nor for what is said twice.
    fn connected(&mut self, word: &str, parts: &[Expr], out: &mut String) {
        let mut texts = self.texts(parts);
        texts.sort_unstable();
        texts.dedup();
        self.put(out, "(");
        self.put(out, &texts.join(word));
        self.put(out, ")");
        if texts.len() == 1 {
            self.put(out, word.trim_end());
        }
    }

    fn texts(&mut self, expressions: &[Expr]) -> Vec<String> {
        let mut texts: Vec<String> = Vec::new();
        let mut length = 0_usize;
        for expression in expressions {
            let mut text = String::new();
            self.expression(expression, &mut text);
            if texts.last() == Some(&text) {
                continue;
            }
            length = length.saturating_add(text.len());
            if self.has_room_for(length) {
                texts.push(text);
            }
        }
        texts
    }

    fn sub_select(&mut self, word: &str, query: &crate::tree::Query, out: &mut String) {
        let query = self.inside_query(query);
        self.signs.growth = true;
        self.put(out, &format!("{word}({query})"));
    }

    fn case(
        &mut self,
        operand: Option<&Expr>,
        branches: &[(Expr, Expr)],
        otherwise: Option<&Expr>,
        out: &mut String,
    ) {
        self.signs.growth = true;
        self.put(out, "case");
        if let Some(operand) = operand {
            self.put(out, " ");
            self.expression(operand, out);
        }
        for (when, then) in branches {
            self.put(out, " when ");
            self.expression(when, out);
            self.put(out, " then ");
            self.expression(then, out);
        }
        if let Some(otherwise) = otherwise {
            self.put(out, " else ");
            self.expression(otherwise, out);
        }
        self.put(out, " end");
    }

    fn call(&mut self, call: &Call, out: &mut String) {
        self.signs.growth = true;
        let name = dotted(&call.name.0);
        let distinct = if call.distinct { "distinct " } else { "" };
        self.put(out, &format!("{name}({distinct}"));
        if call.star {
            self.put(out, "*");
        }
        let arguments: Vec<&Expr> = call.arguments.iter().collect();
        let arguments = self.list(&arguments);
        self.put(out, &arguments);
        self.put(out, ")");
    }

    fn bracketed(&mut self, open: &str, parts: &[Expr], close: &str, out: &mut String) {
        self.put(out, open);
        let parts: Vec<&Expr> = parts.iter().collect();
        let parts = self.list(&parts);
        self.put(out, &parts);
        self.put(out, close);
    }

    /// Expressions in order. Placeholders of one kind in a row count as one: the skeleton, under
    /// which decisions are remembered, does not tell them apart either.
    pub(super) fn list(&mut self, expressions: &[&Expr]) -> String {
        let mut text = String::new();
        let mut before = String::new();
        for (number, expression) in expressions.iter().enumerate() {
            let mut one = String::new();
            self.expression(expression, &mut one);
            if one == before && one.starts_with(':') {
                continue;
            }
            if number > 0 {
                self.put(&mut text, ", ");
            }
            self.put(&mut text, &one);
            before = one;
        }
        text
    }
}

/// Operators that compare two values and compute none.
fn is_comparison(whole: &str) -> bool {
    let each = whole
        .strip_suffix(" ANY")
        .or_else(|| whole.strip_suffix(" ALL"));
    matches!(
        each.unwrap_or(whole),
        "=" | "<"
            | ">"
            | "<="
            | ">="
            | "<>"
            | "<=>"
            | "LIKE"
            | "NOT LIKE"
            | "ILIKE"
            | "NOT ILIKE"
            | "BETWEEN"
            | "NOT BETWEEN"
            | "IS DISTINCT FROM"
            | "IS NOT DISTINCT FROM"
            | "~~"
            | "!~~"
            | "~~*"
            | "!~~*"
    )
}
