//! IN, BETWEEN, LIKE and MEMBER OF, behind their left operand and the operator.

use super::super::state::Reader;
use super::infix::Predicate;
use super::{binary, expr, level};
use crate::tree::{Call, Expr, Item, Name, Node, Query, Select, Set, Source};

impl Reader<'_> {
    pub(super) fn predicate(&mut self, left: Expr, predicate: Predicate) -> Option<Node> {
        match predicate {
            Predicate::In { negated } => self.in_list(left, negated),
            Predicate::Between(operator) => {
                let at = self.place();
                let low = self.climb(level::BIT_OR)?;
                self.expect_word("AND")?;
                let high = self.climb(level::PREDICATE)?;
                let bounds = expr(at, Node::Row(vec![low, high]));
                Some(binary(operator, left, bounds))
            }
            Predicate::Like(operator) => {
                let right = self.climb(level::BIT_OR)?;
                let at = right.at;
                let right = if self.take("ESCAPE") {
                    let escape = self.climb(level::BIT_OR)?;
                    expr(at, Node::Other(vec![right, escape]))
                } else {
                    right
                };
                Some(binary(operator, left, right))
            }
            Predicate::MemberOf => {
                self.expect("(")?;
                let right = self.expression()?;
                self.expect(")")?;
                Some(binary("MEMBER OF", left, right))
            }
        }
    }

    fn in_list(&mut self, left: Expr, negated: bool) -> Option<Node> {
        let left = Box::new(left);
        if self.opens_query() {
            let query = Box::new(self.in_parentheses_query()?);
            let operator = if negated { "NOT IN" } else { "IN" };
            return Some(Node::InQuery {
                operator: Box::from(operator),
                left,
                query,
            });
        }
        if self.take_sign("(") {
            let list = if self.is_sign(")") {
                Vec::new()
            } else {
                self.expressions()?
            };
            self.expect(")")?;
            return Some(Node::In {
                negated,
                left,
                list,
            });
        }
        if self.is_sqlite() {
            // A table, or a function that makes one.
            let at = self.place();
            let name = self.dotted_name()?;
            let query = if self.is_sign("(") {
                let arguments = self.arguments()?;
                source_of(at, name, Some(arguments))
            } else {
                source_of(at, name, None)
            };
            let operator = if negated { "NOT IN" } else { "IN" };
            return Some(Node::InQuery {
                operator: Box::from(operator),
                left,
                query: Box::new(query),
            });
        }
        None
    }
}

/// `SELECT * FROM name`, or from `name(arguments)`.
fn source_of(at: u32, name: Name, arguments: Option<Vec<Expr>>) -> Query {
    let source = match arguments {
        None => Source::Table {
            at,
            name,
            alias: None,
            columns: Vec::new(),
        },
        Some(arguments) => Source::Function {
            calls: vec![expr(
                at,
                Node::Call(Box::new(Call {
                    name,
                    arguments,
                    distinct: false,
                    star: false,
                })),
            )],
            alias: None,
            columns: Vec::new(),
            lateral: false,
        },
    };
    let star = Item {
        value: expr(at, Node::Star(Name::default())),
        alias: None,
    };
    Query {
        with: Vec::new(),
        body: Set::Select(Box::new(Select {
            items: vec![star],
            from: vec![source],
            ..Select::default()
        })),
        order: Vec::new(),
        limit: Vec::new(),
        locks: false,
        into: None,
    }
}
