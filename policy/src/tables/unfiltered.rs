//! UPDATE and DELETE of every row.

use crate::rules::catalogue as rule;
use crate::sql::{Facts, Finding};
use crate::tree::walk::{Part, Walk};
use crate::tree::{Body, Expr, Literal, Node, Statement};

/// Adds what changes or deletes all rows of a table.
pub(crate) fn find_unfiltered(tree: &[Statement], facts: &mut Facts) {
    for (part, _) in Walk::over(tree) {
        let Part::Statement(statement) = part else {
            continue;
        };
        let (name, filter) = match &statement.body {
            Body::Update(update) => ("UPDATE", &update.filter),
            Body::Delete(delete) => ("DELETE", &delete.filter),
            Body::Query(_) | Body::Insert(_) | Body::Utility(_) => continue,
        };
        let all = match filter {
            None => true,
            Some(filter) => {
                // Whether it is constant depends on what the literals are.
                facts.literals_inspected = true;
                is_always_true(filter)
            }
        };
        if all {
            facts.findings.push(Finding {
                rule: rule::ROWS_ALL,
                detail: Box::from(name),
                at: usize::try_from(statement.at).ok(),
            });
            return;
        }
    }
}

/// Whether a condition holds for every row, as far as it can be seen: a constant, or something
/// compared with itself.
fn is_always_true(expr: &Expr) -> bool {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "what is not known to be constant is not"
    )]
    match &expr.node {
        Node::Literal(Literal::Boolean(value)) => *value,
        Node::Literal(Literal::Number(digits)) => digits.bytes().any(|b| matches!(b, b'1'..=b'9')),
        Node::And(parts) => parts.iter().all(is_always_true),
        Node::Or(parts) => parts.iter().any(is_always_true),
        Node::Not(inner) => is_always_false(inner),
        Node::Cast { value, .. } => is_always_true(value),
        Node::Binary {
            operator,
            left,
            right,
        } => {
            let equal = left.node == right.node && is_plain(left);
            match &**operator {
                "=" | "<=" | ">=" | "IS NOT DISTINCT FROM" => equal,
                "<>" | "IS DISTINCT FROM" => {
                    left.node != right.node && is_literal(left) && is_literal(right)
                }
                _ => false,
            }
        }
        _ => false,
    }
}

fn is_always_false(expr: &Expr) -> bool {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "what is not known to be constant is not"
    )]
    match &expr.node {
        Node::Literal(Literal::Boolean(value)) => !*value,
        Node::Binary {
            operator,
            left,
            right,
        } => {
            let unequal = left.node != right.node && is_literal(left) && is_literal(right);
            &**operator == "=" && unequal
        }
        _ => false,
    }
}

fn is_literal(expr: &Expr) -> bool {
    matches!(&expr.node, Node::Literal(literal) if *literal != Literal::Null)
}

fn is_plain(expr: &Expr) -> bool {
    is_literal(expr) || matches!(&expr.node, Node::Column(_))
}
