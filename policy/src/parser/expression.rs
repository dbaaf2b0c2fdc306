//! Expressions, by precedence climbing: one loop for both dialects over their tables of operators.

use super::state::Reader;
use crate::request::SqlModes;
use crate::tree::{At, Expr, Node};

mod call;
mod infix;
mod literal;
mod predicate;
mod primary;

use infix::{Infix, Meaning};

/// How tightly an operator binds, the lowest first. MySQL's levels; SQLite's are put among them.
pub(super) mod level {
    pub(in crate::parser) const LOWEST: u8 = 0;
    pub(super) const OR: u8 = 1;
    pub(super) const XOR: u8 = 2;
    pub(super) const AND: u8 = 3;
    pub(super) const NOT: u8 = 4;
    pub(super) const COMPARISON: u8 = 5;
    /// LIKE, IN, BETWEEN of MySQL; `<` and its like of SQLite.
    pub(super) const PREDICATE: u8 = 6;
    pub(super) const BIT_OR: u8 = 7;
    pub(super) const BIT_AND: u8 = 8;
    pub(super) const SHIFT: u8 = 9;
    pub(super) const SUM: u8 = 10;
    pub(super) const PRODUCT: u8 = 11;
    pub(super) const BIT_XOR: u8 = 12;
    pub(super) const CONCAT: u8 = 13;
    pub(super) const UNARY: u8 = 14;
    pub(super) const COLLATE: u8 = 15;
}

/// A node at a place.
pub(super) const fn expr(at: At, node: Node) -> Expr {
    Expr { at, node }
}

impl Reader<'_> {
    /// An expression.
    pub(super) fn expression(&mut self) -> Option<Expr> {
        self.climb(level::LOWEST)
    }

    /// An expression without AND, OR, comparisons and LIKE.
    pub(super) fn bits(&mut self) -> Option<Expr> {
        self.climb(level::BIT_OR)
    }

    /// Expressions between commas.
    pub(super) fn expressions(&mut self) -> Option<Vec<Expr>> {
        self.list(Self::expression)
    }

    /// An expression of operators that bind at least as tightly as `least`.
    fn climb(&mut self, least: u8) -> Option<Expr> {
        self.deeper(|reader| {
            let mut left = reader.prefix()?;
            while let Some(infix) = reader.infix().filter(|infix| infix.level >= least) {
                for _ in 0..infix.tokens {
                    reader.next();
                }
                left = reader.applied(left, &infix)?;
            }
            Some(left)
        })
    }

    /// What an operator makes of what stands before it and what follows.
    fn applied(&mut self, left: Expr, infix: &Infix) -> Option<Expr> {
        let at = left.at;
        let node = match infix.meaning {
            Meaning::And => {
                let right = self.climb(infix.level + 1)?;
                if let Node::And(mut all) = left.node {
                    all.push(right);
                    Node::And(all)
                } else {
                    Node::And(vec![left, right])
                }
            }
            Meaning::Or => {
                let right = self.climb(infix.level + 1)?;
                if let Node::Or(mut all) = left.node {
                    all.push(right);
                    Node::Or(all)
                } else {
                    Node::Or(vec![left, right])
                }
            }
            Meaning::Binary(operator) => {
                if self.is_quantified() {
                    self.next();
                    Node::InQuery {
                        operator: Box::from(operator),
                        left: Box::new(left),
                        query: Box::new(self.in_parentheses_query()?),
                    }
                } else {
                    let right = self.climb(infix.level + 1)?;
                    binary(operator, left, right)
                }
            }
            Meaning::Postfix(operator) => unary(operator, left),
            Meaning::Predicate(predicate) => self.predicate(left, predicate)?,
            Meaning::Collate => {
                // The collation is a name, a string or BINARY.
                if self.is_string() {
                    self.next();
                } else {
                    self.take_name()?;
                }
                unary("COLLATE", left)
            }
            Meaning::TimeZone => {
                let right = self.climb(level::UNARY)?;
                binary("AT TIME ZONE", left, right)
            }
        };
        Some(expr(at, node))
    }

    /// Whether `ANY (SELECT ...)` is here, behind a comparison.
    fn is_quantified(&self) -> bool {
        self.is_one_of(&["ALL", "ANY", "SOME"]) && !self.is_sqlite() && self.is_sign_ahead(1, "(")
    }

    /// Prefix operators, then what they stand before.
    fn prefix(&mut self) -> Option<Expr> {
        let at = self.place();
        if self.is_word("NOT") {
            self.next();
            let least = if self.has(SqlModes::HIGH_NOT_PRECEDENCE) {
                level::UNARY
            } else {
                level::NOT
            };
            let operand = self.climb(least)?;
            return Some(expr(at, Node::Not(Box::new(operand))));
        }
        for (sign, level) in [
            ("-", level::UNARY),
            ("+", level::UNARY),
            ("~", level::UNARY),
            ("!", level::COLLATE),
        ] {
            if self.take_sign(sign) {
                let operand = self.climb(level)?;
                return Some(expr(
                    at,
                    if sign == "!" {
                        Node::Not(Box::new(operand))
                    } else {
                        unary(sign, operand)
                    },
                ));
            }
        }
        if !self.is_sqlite() && self.take("BINARY") {
            let operand = self.climb(level::UNARY)?;
            return Some(expr(
                at,
                Node::Cast {
                    value: Box::new(operand),
                    to: Box::from("binary"),
                },
            ));
        }
        self.primary()
    }
}

pub(super) fn binary(operator: &str, left: Expr, right: Expr) -> Node {
    Node::Binary {
        operator: Box::from(operator),
        left: Box::new(left),
        right: Box::new(right),
    }
}

pub(super) fn unary(operator: &str, operand: Expr) -> Node {
    Node::Unary {
        operator: Box::from(operator),
        operand: Box::new(operand),
    }
}
