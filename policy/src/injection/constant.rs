//! Expressions that are the same for every row, and what they come to.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a rule names the shapes it is about; that none is missed is the walk's business"
)]

use std::cmp::Ordering;

use crate::tree::{Expr, Literal, Node};

use super::content::content;
use super::names;

/// The value of an expression.
#[derive(Debug, Clone, Copy)]
pub(super) enum Value<'a> {
    Null,
    Boolean(bool),
    Number(f64),
    Text(&'a str),
}

/// A condition that comes to the same for every row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Truth<'a> {
    pub(super) value: bool,
    /// Two quoted strings are compared, as in `'1'='1'`.
    pub(super) quoted: bool,
    /// A literal compared, if there is one.
    pub(super) literal: Option<&'a Literal>,
}

impl Truth<'_> {
    const fn plain(value: bool) -> Self {
        Self {
            value,
            quoted: false,
            literal: None,
        }
    }

    /// Of two, the one that says more.
    pub(super) const fn stronger(self, other: Self) -> Self {
        if self.quoted { self } else { other }
    }
}

/// Depth to which conditions and arithmetic are followed.
const DEPTH: usize = 8;

/// What a condition comes to, if it is the same for every row.
pub(super) fn truth(expr: &Expr) -> Option<Truth<'_>> {
    truth_at(expr, DEPTH)
}

fn truth_at(expr: &Expr, depth: usize) -> Option<Truth<'_>> {
    let below = depth.checked_sub(1)?;
    match &expr.node {
        Node::Literal(literal) => match value_of(literal)? {
            Value::Boolean(value) => Some(Truth::plain(value)),
            Value::Number(number) => Some(Truth::plain(number != 0.0)),
            Value::Null | Value::Text(_) => None,
        },
        Node::Cast { value, to } if to.starts_with("bool") => match value_at(value, below)? {
            Value::Boolean(value) => Some(Truth::plain(value)),
            Value::Number(number) => Some(Truth::plain(number != 0.0)),
            Value::Text(text) => text_as_boolean(text).map(Truth::plain),
            Value::Null => None,
        },
        Node::Not(inner) => {
            let inner = truth_at(inner, below)?;
            Some(Truth {
                value: !inner.value,
                ..inner
            })
        }
        Node::And(arms) => all(arms, below, false),
        Node::Or(arms) => all(arms, below, true),
        Node::Unary { operator, operand } => tested(operator, operand, below),
        Node::Binary {
            operator,
            left,
            right,
        } => compared(operator, left, right, below),
        Node::In {
            negated,
            left,
            list,
        } => {
            let left = value_at(left, below)?;
            let mut held = false;
            for item in list {
                held |= order(left, value_at(item, below)?)?.is_eq();
            }
            Some(Truth::plain(held != *negated))
        }
        Node::Column(_)
        | Node::Star(_)
        | Node::Param
        | Node::Variable(_)
        | Node::InQuery { .. }
        | Node::Exists(_)
        | Node::Subquery(_)
        | Node::Case { .. }
        | Node::Cast { .. }
        | Node::Call(_)
        | Node::Row(_)
        | Node::Array(_)
        | Node::Other(_) => None,
    }
}

/// `any`: OR, else AND.
fn all(arms: &[Expr], depth: usize, any: bool) -> Option<Truth<'_>> {
    let mut quoted = false;
    let mut value = !any;
    for arm in arms {
        let arm = truth_at(arm, depth)?;
        quoted |= arm.quoted;
        value = if any {
            value | arm.value
        } else {
            value & arm.value
        };
    }
    Some(Truth {
        value,
        quoted,
        literal: None,
    })
}

fn tested<'a>(operator: &str, operand: &'a Expr, depth: usize) -> Option<Truth<'a>> {
    let null = |negated: bool| {
        let null = matches!(value_at(operand, depth)?, Value::Null);
        Some(Truth {
            literal: bare(operand),
            ..Truth::plain(null != negated)
        })
    };
    match operator {
        "IS NULL" => null(false),
        "IS NOT NULL" => null(true),
        "IS TRUE" | "IS NOT FALSE" => truth_at(operand, depth),
        "IS FALSE" | "IS NOT TRUE" | "!" => {
            let inner = truth_at(operand, depth)?;
            Some(Truth {
                value: !inner.value,
                ..inner
            })
        }
        _ => None,
    }
}

fn compared<'a>(
    operator: &str,
    left: &'a Expr,
    right: &'a Expr,
    depth: usize,
) -> Option<Truth<'a>> {
    if let (Node::Column(left), Node::Column(right)) = (&left.node, &right.node) {
        // `x = x` asks only whether x is null.
        let same = left == right && !names::is_server_variable(left);
        return (same && matches!(operator, "=" | ">=" | "<=" | "<=>" | "LIKE"))
            .then(|| Truth::plain(true));
    }
    if let (Node::Call(left), Node::Call(right)) = (&left.node, &right.node) {
        // `f(1) = f(1)`.
        let same = left == right && left.arguments.iter().all(|one| content(one).is_constant());
        return (same && matches!(operator, "=" | ">=" | "<=" | "<=>")).then(|| Truth::plain(true));
    }
    let value = compared_values(operator, value_at(left, depth)?, right, depth)?;
    let (a, b) = (bare(left), bare(right));
    // Also one quoted and one not: `1='1'`.
    let text = |side| matches!(side, Some(&Literal::Text(_)));
    let quoted = text(a) && b.is_some() || text(b) && a.is_some();
    Some(Truth {
        value,
        quoted,
        literal: a.or(b),
    })
}

fn compared_values(operator: &str, left: Value<'_>, right: &Expr, depth: usize) -> Option<bool> {
    if let ("BETWEEN" | "NOT BETWEEN", Node::Row(bounds)) = (operator, &right.node) {
        let [low, high] = bounds.as_slice() else {
            return None;
        };
        let inside = order(left, value_at(low, depth)?)?.is_ge()
            && order(left, value_at(high, depth)?)?.is_le();
        return Some(inside != (operator == "NOT BETWEEN"));
    }
    let right = value_at(right, depth)?;
    match operator {
        "LIKE" | "ILIKE" | "REGEXP" | "RLIKE" | "SIMILAR TO" | "GLOB" | "~" => {
            let everything = matches!(right, Value::Text("%" | "%%" | "*" | ".*"));
            let plain = matches!(right, Value::Text(text) if !text.contains(['%', '_', '*', '.', '[', '(']));
            let same = order(left, right)?.is_eq();
            (everything || same || plain).then_some(everything || same)
        }
        "NOT LIKE" | "NOT ILIKE" | "NOT REGEXP" | "!~" => {
            order(left, right)?.is_eq().then_some(false)
        }
        "IS DISTINCT FROM" => Some(order(left, right)?.is_ne()),
        "IS NOT DISTINCT FROM" | "<=>" | "IS" => Some(order(left, right)?.is_eq()),
        "=" | "==" => Some(order(left, right)?.is_eq()),
        "<>" | "!=" => Some(order(left, right)?.is_ne()),
        "<" => Some(order(left, right)?.is_lt()),
        ">" => Some(order(left, right)?.is_gt()),
        "<=" => Some(order(left, right)?.is_le()),
        ">=" => Some(order(left, right)?.is_ge()),
        _ => None,
    }
}

fn order(left: Value<'_>, right: Value<'_>) -> Option<Ordering> {
    match (left, right) {
        (Value::Text(left), Value::Text(right)) => Some(left.cmp(right)),
        (Value::Boolean(left), Value::Boolean(right)) => Some(left.cmp(&right)),
        (Value::Null, _) | (_, Value::Null) => None,
        (left, right) => number(left)?.partial_cmp(&number(right)?),
    }
}

fn number(value: Value<'_>) -> Option<f64> {
    match value {
        Value::Number(number) => Some(number),
        Value::Text(text) => text.trim().parse().ok(),
        Value::Boolean(value) => Some(f64::from(u8::from(value))),
        Value::Null => None,
    }
}

/// The value of a literal, a cast of one, or arithmetic with numbers.
fn value_at(expr: &Expr, depth: usize) -> Option<Value<'_>> {
    let below = depth.checked_sub(1)?;
    match &expr.node {
        Node::Literal(literal) => value_of(literal),
        Node::Cast { value, .. } => value_at(value, below),
        Node::Unary { operator, operand } => {
            let operand = number(value_at(operand, below)?)?;
            match &**operator {
                "-" => Some(Value::Number(-operand)),
                "+" => Some(Value::Number(operand)),
                _ => None,
            }
        }
        Node::Binary {
            operator,
            left,
            right,
        } => {
            let left = number(value_at(left, below)?)?;
            let right = number(value_at(right, below)?)?;
            match &**operator {
                "+" => Some(Value::Number(left + right)),
                "-" => Some(Value::Number(left - right)),
                "*" => Some(Value::Number(left * right)),
                _ => None,
            }
        }
        Node::Row(parts) => match parts.as_slice() {
            [one] => value_at(one, below),
            _ => None,
        },
        Node::Column(_)
        | Node::Star(_)
        | Node::Param
        | Node::Variable(_)
        | Node::And(_)
        | Node::Or(_)
        | Node::Not(_)
        | Node::In { .. }
        | Node::InQuery { .. }
        | Node::Exists(_)
        | Node::Subquery(_)
        | Node::Case { .. }
        | Node::Call(_)
        | Node::Array(_)
        | Node::Other(_) => None,
    }
}

fn value_of(literal: &Literal) -> Option<Value<'_>> {
    match literal {
        Literal::Null => Some(Value::Null),
        Literal::Boolean(value) => Some(Value::Boolean(*value)),
        Literal::Number(text) => text.parse().ok().map(Value::Number),
        Literal::Text(text) => Some(Value::Text(text)),
        Literal::Binary(_) | Literal::Typed(_) | Literal::Default => None,
    }
}

/// The literal an expression is, through casts.
pub(super) fn bare(expr: &Expr) -> Option<&Literal> {
    let mut at = expr;
    for _ in 0..4 {
        match &at.node {
            Node::Literal(literal) => return Some(literal),
            Node::Cast { value, .. } => at = value,
            _ => return None,
        }
    }
    None
}

/// Texts the servers take for a boolean.
pub(super) fn text_as_boolean(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "t" | "true" | "y" | "yes" | "on" | "1" => Some(true),
        "f" | "false" | "n" | "no" | "off" | "0" => Some(false),
        _ => None,
    }
}
