//! Constant conditions behind a predicate: where injected text stands.
//!
//! What builders of statements write (`1=1`, `1=0`, TRUE) is as common behind a predicate as before
//! one, so that alone it weighs little. Nobody writes any other comparison of literals there.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a rule names the shapes it is about; that none is missed is the walk's business"
)]

use super::Examination;
use super::condition::compares_with;
use super::constant::{bare, truth};
use super::content::content;
use super::operator::is_comparison;
use crate::rules::catalogue as rule;
use crate::tree::{Expr, Literal, Node};

/// Arms looked at in one condition.
const MOST_ARMS: usize = 256;

/// What joins the arms of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    And,
    Or,
}

/// How a constant condition looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    /// A call, or a literal alone, that says nothing by itself.
    Plain,
    /// As builders write it.
    Builders,
    /// Of literals that nobody would compare.
    Odd,
    /// A question about the server.
    Server,
}

pub(super) fn examine<'a>(
    joint: Joint,
    arms: impl IntoIterator<Item = &'a Expr>,
    seen: &mut Examination,
) {
    let mut before: Vec<&Expr> = Vec::new();
    // Whether a value stands in one of them that the client wrote in.
    let mut written = false;
    for arm in arms.into_iter().take(MOST_ARMS) {
        // `predicate OR constant AND rest`: what stood behind the value was AND-ed to the constant.
        let leaf = match (&arm.node, joint) {
            (Node::And(parts), Joint::Or) => parts.first().unwrap_or(arm),
            _ => arm,
        };
        let look = look(leaf, seen);
        // `(TRUE AND a) OR (TRUE AND b)`.
        let alike = !std::ptr::eq(leaf, arm) && before.iter().any(|arm| begins_constant(arm));
        let told = look != Look::Builders || written;
        if look != Look::Plain && told && !alike && !before.is_empty() {
            behind(joint, leaf, look, &before, seen);
        }
        let inside = content(arm);
        if inside.varies {
            written |= inside.literal;
            before.push(arm);
        }
    }
}

fn behind(joint: Joint, leaf: &Expr, look: Look, before: &[&Expr], seen: &mut Examination) {
    if look == Look::Builders && before.iter().any(|arm| compares_with_sum(arm)) {
        seen.find(rule::SQLI_SUM, "arithmetic of numbers", leaf.at);
    }
    match look {
        Look::Plain => {}
        Look::Server => seen.find(
            rule::SQLI_SERVER_BEHIND,
            "a question about the server",
            leaf.at,
        ),
        Look::Odd if !is_optional(joint, leaf, before) => {
            seen.find(rule::SQLI_CONSTANT, "a comparison of constants", leaf.at);
        }
        Look::Odd => seen.find(
            rule::SQLI_CONSTANT_PLAIN,
            "a comparison of constants",
            leaf.at,
        ),
        Look::Builders => {
            seen.find(
                rule::SQLI_CONSTANT_PLAIN,
                "a comparison of constants",
                leaf.at,
            );
            if joint == Joint::Or && truth(leaf).is_some_and(|truth| truth.value) {
                seen.find(rule::SQLI_VOID, "a condition that is always true", leaf.at);
            }
        }
    }
}

fn look(leaf: &Expr, seen: &mut Examination) -> Look {
    let inside = content(leaf);
    if !inside.is_constant() {
        return Look::Plain;
    }
    seen.literals_inspected |= inside.literal;
    if inside.version {
        return Look::Server;
    }
    let mut leaf = leaf;
    while let Node::Not(inner) = &leaf.node {
        leaf = inner;
    }
    match &leaf.node {
        Node::Literal(Literal::Text(_)) => Look::Odd,
        Node::Literal(_) | Node::Cast { .. } => Look::Builders,
        _ if !inside.is_pure() => Look::Plain,
        Node::Binary { left, right, .. } if is_digit(left) && is_digit(right) => Look::Builders,
        // Dates and other values with a type are compared to find out whether periods meet.
        Node::Binary { left, right, .. } if is_typed(left) || is_typed(right) => Look::Builders,
        Node::Unary { operator, .. } if operator.starts_with("IS") => Look::Builders,
        _ => Look::Odd,
    }
}

/// What builders compare.
fn is_digit(side: &Expr) -> bool {
    matches!(&side.node, Node::Literal(Literal::Number(digit)) if matches!(&**digit, "0" | "1" | "2"))
        || matches!(
            &side.node,
            Node::Literal(Literal::Boolean(_) | Literal::Null)
        )
}

fn is_typed(side: &Expr) -> bool {
    match &side.node {
        Node::Literal(Literal::Typed(_)) => true,
        Node::Cast { to, .. } => ["date", "time", "interval"]
            .iter()
            .any(|kind| to.starts_with(kind)),
        _ => false,
    }
}

fn begins_constant(arm: &Expr) -> bool {
    matches!(&arm.node, Node::And(parts)
        if parts.first().is_some_and(|first| truth(first).is_some()))
}

/// `id = 8-9`: a number that is not written out.
fn compares_with_sum(arm: &Expr) -> bool {
    let mut arm = arm;
    while let Node::And(parts) = &arm.node
        && let Some(last) = parts.last()
    {
        arm = last;
    }
    let Node::Binary {
        operator, right, ..
    } = &arm.node
    else {
        return false;
    };
    &**operator == "=" && matches!(&right.node, Node::Binary { .. }) && content(right).is_pure()
}

/// `col = 'all' OR 'all' = 'all'`, `col = 'x' AND 'x' <> ''`: an optional filter whose parameter the
/// client wrote in.
fn is_optional(joint: Joint, leaf: &Expr, before: &[&Expr]) -> bool {
    let Node::Binary {
        operator,
        left,
        right,
    } = &leaf.node
    else {
        return false;
    };
    let (Some(left), Some(right)) = (bare(left), bare(right)) else {
        return false;
    };
    let asks = match joint {
        Joint::Or => is_comparison(operator),
        Joint::And => matches!(&**operator, "<>" | "!=" | "IS DISTINCT FROM"),
    };
    let shared = |literal| before.iter().any(|arm| compares_with(arm, literal));
    asks && (shared(left) && is_sentinel(right) || shared(right) && is_sentinel(left))
}

/// What stands for "no filter": a word, a number, nothing.
fn is_sentinel(literal: &Literal) -> bool {
    match literal {
        Literal::Text(text) => {
            let plain =
                |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '-' | '%' | '*');
            text.chars().count() <= 24 && text.chars().all(plain)
        }
        Literal::Number(_) | Literal::Null | Literal::Boolean(_) => true,
        Literal::Binary(_) | Literal::Typed(_) | Literal::Default => false,
    }
}
