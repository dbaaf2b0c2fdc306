//! Places where a value is expected, and what injected text leaves there instead.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a rule names the shapes it is about; that none is missed is the walk's business"
)]

use super::constant::{bare, text_as_boolean, truth};
use super::content::content;
use super::operator::{is_comparison, operation, turned};
use super::{Examination, is_connected};
use crate::rules::catalogue as rule;
use crate::tree::walk::{Clause, Clauses, Part, Place, Role, Walk};
use crate::tree::{Expr, Literal, Node, Query, Set, Statement};

/// Parts of an expression looked at.
const MOST_PARTS: usize = 64;

pub(super) fn examine(expr: &Expr, place: Place, seen: &mut Examination) {
    match &expr.node {
        Node::And(arms) | Node::Or(arms) => logic(expr, arms, place, seen),
        Node::Binary {
            operator,
            left,
            right,
        } => operation(expr, operator, left, right, place, seen),
        Node::Unary { operator, operand } => turned(expr, operator, operand, seen),
        Node::Case {
            branches,
            operand,
            otherwise,
        } => {
            let results = branches
                .iter()
                .map(|(_, then)| then)
                .chain(otherwise.as_deref());
            let conditions = branches.iter().map(|(when, _)| when);
            let constant = conditions
                .clone()
                .take(MOST_PARTS)
                .all(|when| content(when).is_constant())
                && operand
                    .as_deref()
                    .is_none_or(|operand| content(operand).is_constant())
                && results.take(MOST_PARTS).all(|then| !content(then).varies);
            let sorts = matches!(place.clause, Clause::Order | Clause::Group | Clause::Limit);
            if constant && sorts {
                seen.find(rule::SQLI_LOGIC, "a CASE of constants", expr.at);
            } else if constant && !is_output(place) {
                seen.find(rule::SQLI_CASE, "a CASE of constants", expr.at);
            }
        }
        Node::Subquery(query) => {
            let nothing = is_of_nothing(query);
            if takes_one_by_one(query) && !is_output(place) {
                seen.find(rule::SQLI_STEP, "a sub-select of one row of many", expr.at);
            }
            // `a AND (SELECT ...)`
            if place.role == Role::Connected && is_connected(place) {
                seen.find(
                    rule::SQLI_QUESTION,
                    "a sub-select in the place of a condition",
                    expr.at,
                );
            }
            if nothing && !is_output(place) {
                seen.find(rule::SQLI_SUBSELECT, "a sub-select of constants", expr.at);
            }
            // `CASE WHEN a THEN 1 ELSE (SELECT 2 UNION SELECT 3) END`: an error, by one row too many.
            if is_union_of_nothing(query) && place.within.intersects(Clauses::CONDITIONS) {
                seen.find(rule::SQLI_UNION_PROBE, "UNION", expr.at);
            }
        }
        Node::Call(_) if place.clause == Clause::Limit => {
            let inside = content(expr);
            if inside.server || inside.pieces {
                seen.find(rule::SQLI_LOGIC, "a question in LIMIT", expr.at);
            }
        }
        _ => {}
    }
    let ranks = matches!(place.clause, Clause::Order | Clause::Group) && place.role == Role::Own;
    if ranks && is_same_for_all(expr) {
        seen.find(rule::SQLI_ORDER, "a constant in the order of rows", expr.at);
    }
    if place.clause == Clause::Limit && matches!(&expr.node, Node::Subquery(_)) {
        seen.find(rule::SQLI_QUESTION, "a sub-select in LIMIT", expr.at);
    }
}

/// What orders nothing. A literal alone names an output or is nothing: ORDER BY 1, ORDER BY NULL.
fn is_same_for_all(expr: &Expr) -> bool {
    match &expr.node {
        Node::Literal(_) => false,
        Node::Variable(_) => true,
        Node::Cast { value, .. } => !matches!(value.node, Node::Literal(_)),
        Node::Subquery(query) => is_of_nothing(query),
        _ => content(expr).is_pure(),
    }
}

/// Whether a query reads no table and asks for nothing.
fn is_of_nothing(query: &Query) -> bool {
    let mut body = &query.body;
    while let Set::Query(inner) = body {
        body = &inner.body;
    }
    matches!(body, Set::Select(select)
        if select.from.is_empty() && select.items.iter().all(|item| matters_to_nobody(&item.value)))
}

/// Whether a query puts constants together, where one value is expected.
fn is_union_of_nothing(query: &Query) -> bool {
    let nothing = |set: &Set| {
        matches!(set, Set::Select(select)
            if select.from.is_empty() && select.items.iter().all(|item| matters_to_nobody(&item.value)))
    };
    matches!(&query.body, Set::Combined { left, right, .. } if nothing(left) && nothing(right))
}

/// `(SELECT name FROM users LIMIT 3, 1)`: rows taken one after the other, in no order.
fn takes_one_by_one(query: &Query) -> bool {
    query.limit.len() > 1 && query.order.is_empty()
}

/// Literals and what is made of them without asking anything.
fn matters_to_nobody(expr: &Expr) -> bool {
    // `(SELECT current_setting('app.tenant'))` is written for speed, as is `(SELECT now())`.
    let inside = content(expr);
    let asks = inside.rows || inside.tables || inside.server || inside.calls;
    !asks && (inside.literal || inside.variables)
}

/// Whether a statement has something in it beside plain values that matters only where a comment
/// sign ends it: nobody writes that after `id = abs(1)`.
pub(super) fn is_odd(statements: &[Statement]) -> bool {
    Walk::over(statements).any(|(part, place)| match part {
        Part::Set(Set::Combined { .. }) => true,
        Part::Select(select) => select.having.is_some(),
        Part::Expr(expr) => {
            let inside = content(expr);
            let plain = match &expr.node {
                Node::Literal(_) | Node::Column(_) | Node::Param => true,
                Node::Cast { value, .. } => !matches!(value.node, Node::Cast { .. }),
                _ => false,
            };
            !is_output(place) && !plain && inside.is_constant()
                || matches!(
                    &expr.node,
                    Node::Subquery(_) | Node::Exists(_) | Node::Or(_) | Node::Variable(_)
                )
        }
        Part::Statement(_) | Part::Query(_) | Part::Set(_) | Part::Source(_) => false,
    })
}

/// Whether a statement has a value in it that nobody writes, not even who comments out the rest:
/// variables that were never set, casts of casts, calls of functions on numbers.
pub(super) fn is_strange(statements: &[Statement]) -> bool {
    Walk::over(statements).any(|(part, place)| match part {
        Part::Expr(expr) if !is_output(place) => match &expr.node {
            Node::Variable(_) => true,
            Node::Cast { value, .. } => {
                !matches!(value.node, Node::Literal(_)) && content(value).is_pure()
            }
            Node::Call(call) => {
                let text = |one: &Expr| matches!(&one.node, Node::Literal(Literal::Text(_)));
                !call.arguments.iter().any(text) && content(expr).is_pure() && content(expr).literal
            }
            Node::Subquery(query) => is_of_nothing(query),
            _ => false,
        },
        Part::Expr(_)
        | Part::Statement(_)
        | Part::Query(_)
        | Part::Set(_)
        | Part::Select(_)
        | Part::Source(_) => false,
    })
}

pub(super) fn is_output(place: Place) -> bool {
    matches!(
        place.clause,
        Clause::Output | Clause::Returning | Clause::Whole | Clause::Other
    )
}

/// AND and OR with constants in them.
fn logic(expr: &Expr, arms: &[Expr], place: Place, seen: &mut Examination) {
    let text = arms.iter().take(MOST_PARTS).find(|arm| match &arm.node {
        Node::Literal(Literal::Text(text)) => text_as_boolean(text).is_none(),
        _ => false,
    });
    let is_text = |arm: &Expr| matches!(&arm.node, Node::Literal(Literal::Text(_)));
    seen.literals_inspected |= arms.iter().take(MOST_PARTS).any(is_text);
    if text.is_some() {
        seen.find(
            rule::SQLI_LOGIC,
            "a text in the place of a condition",
            expr.at,
        );
        return;
    }
    if is_connected(place) || is_output(place) || place.role == Role::Chosen {
        return;
    }
    let constant = arms.iter().take(MOST_PARTS).find(|arm| {
        matches!(
            bare(arm),
            Some(Literal::Number(_) | Literal::Text(_) | Literal::Null)
        ) || truth(arm).is_some()
            && content(arm).literal
            && !matches!(&arm.node, Node::Literal(Literal::Boolean(_)))
            || compares_constants(arm)
    });
    if constant.is_some() {
        seen.literals_inspected = true;
        seen.find(
            rule::SQLI_LOGIC,
            "a condition in the place of a value",
            expr.at,
        );
    }
}

/// A comparison without anything in it that varies.
fn compares_constants(expr: &Expr) -> bool {
    match &expr.node {
        Node::Binary { operator, .. } if is_comparison(operator) => {
            let inside = content(expr);
            !inside.varies && inside.literal
        }
        _ => false,
    }
}
