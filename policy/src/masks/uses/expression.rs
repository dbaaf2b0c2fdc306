//! Expressions: every name in one is a use.

use super::outputs::Found;
use super::{Mode, Walk};
use crate::rules::catalogue as rule;
use crate::tree::{At, Expr, Node};

impl Walk<'_> {
    pub(super) fn expressions<'e>(&mut self, expressions: impl IntoIterator<Item = &'e Expr>) {
        for expression in expressions {
            self.expression(expression);
        }
    }

    pub(super) fn expression(&mut self, expression: &Expr) {
        self.step(1);
        if self.is_exhausted() {
            return;
        }
        match &expression.node {
            Node::Column(name) => {
                self.name(&name.0, expression.at);
            }
            Node::Star(name) => {
                if self.starred(&name.0).iter().any(super::Carrier::carries) {
                    let shown = name.0.last().map_or("*", |name| name).to_owned();
                    self.find(rule::MASK_ROW, &shown, expression.at);
                }
            }
            Node::Literal(_) | Node::Param | Node::Variable(_) => {}
            Node::And(parts) | Node::Or(parts) | Node::Other(parts) => self.expressions(parts),
            Node::Row(parts) | Node::Array(parts) => self.expressions(parts),
            Node::Not(operand) | Node::Unary { operand, .. } => self.expression(operand),
            Node::Cast { value, .. } => self.expression(value),
            Node::Binary { left, right, .. } => {
                self.expression(left);
                self.expression(right);
            }
            Node::In { left, list, .. } => {
                self.expression(left);
                self.expressions(list);
            }
            Node::InQuery { left, query, .. } => {
                self.expression(left);
                self.query(query, Mode::Use);
            }
            Node::Exists(query) => {
                self.query(query, Mode::Ignore);
            }
            Node::Subquery(query) => {
                self.query(query, Mode::Use);
            }
            Node::Case {
                operand,
                branches,
                otherwise,
            } => {
                for part in operand.iter().chain(otherwise) {
                    self.expression(part);
                }
                for (when, then) in branches {
                    self.expression(when);
                    self.expression(then);
                }
            }
            Node::Call(call) => self.expressions(&call.arguments),
        }
    }

    /// A name that is used: what it finds, and a finding where that is a masked column.
    pub(super) fn name(&mut self, parts: &[Box<str>], at: At) -> Found {
        let found = self.look_up(parts, at);
        if found == Found::Masked {
            let column = parts.last().map_or("", |column| column).to_owned();
            self.used(&column, at);
        }
        found
    }

    /// What a name finds. A whole row with masked columns is a finding wherever it stands.
    pub(super) fn look_up(&mut self, parts: &[Box<str>], at: At) -> Found {
        match parts {
            [] => Found::Absent,
            [column] => self.look_up_alone(column, at),
            [.., source, column] => self.look_up_in(source, column, at),
        }
    }

    fn look_up_alone(&mut self, column: &str, at: At) -> Found {
        let mut found = Found::Absent;
        let mut row = false;
        let mut seen = 0;
        for (name, carrier) in self.in_sight() {
            seen += 1;
            found = found.or(carrier.find(column));
            row |= **name == *column && carrier.carries();
        }
        self.step(seen);
        // A column of the name goes before the row of the table.
        if row && found == Found::Absent {
            self.find(rule::MASK_ROW, column, at);
        }
        found
    }

    fn look_up_in(&mut self, source: &str, column: &str, at: At) -> Found {
        let mut found = Found::Absent;
        let mut carries = false;
        let mut seen = 0;
        for (_, carrier) in self.in_sight().filter(|(name, _)| **name == *source) {
            seen += 1;
            found = found.or(carrier.find(column));
            carries |= carrier.carries();
        }
        self.step(seen);
        // Names of rows that only the server knows, `old` and `new`: a column may be anybody's.
        if seen == 0 {
            return self.look_up_alone(column, at);
        }
        // `row.function` is a call where the row has no such column.
        if carries && found == Found::Absent && self.catalogue.is_row_function(column) {
            self.find(rule::MASK_ROW, source, at);
        }
        found
    }
}
