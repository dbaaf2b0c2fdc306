//! Places where a value is expected, and what injected text leaves there instead.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a rule names the shapes it is about; that none is missed is the walk's business"
)]

use super::constant::{bare, text_as_boolean, truth};
use super::content::{Content, content};
use super::{Examination, is_connected, names};
use crate::rules::catalogue as rule;
use crate::tree::walk::{Clause, Part, Place, Role, Walk};
use crate::tree::{Expr, Literal, Node, Set, Statement};

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
            let nothing = matches!(&query.body, crate::tree::Set::Select(select)
                if select.from.is_empty()
                    && select.items.iter().all(|item| matters_to_nobody(&item.value)));
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
        }
        Node::Call(_) if place.clause == Clause::Limit => {
            let inside = content(expr);
            if inside.server || inside.pieces {
                seen.find(rule::SQLI_LOGIC, "a question in LIMIT", expr.at);
            }
        }
        _ => {}
    }
    if place.clause == Clause::Limit && matches!(&expr.node, Node::Subquery(_)) {
        seen.find(rule::SQLI_QUESTION, "a sub-select in LIMIT", expr.at);
    }
}

/// Literals and what is made of them without asking anything.
fn matters_to_nobody(expr: &Expr) -> bool {
    let inside = content(expr);
    // `(SELECT current_setting('app.tenant'))` is written for speed.
    let asks = matches!(&expr.node, Node::Call(call)
        if call.name.0.len() > 1 || names::last(&call.name).contains("setting"));
    inside.literal && !inside.varies && !inside.tables && !inside.server && !asks
}

/// Whether a statement has something in it beside plain values that matters only where a comment
/// sign ends it: nobody writes that after `id = abs(1)`.
pub(super) fn is_odd(statements: &[Statement]) -> bool {
    Walk::over(statements).any(|(part, place)| match part {
        Part::Set(Set::Combined { .. }) => true,
        Part::Select(select) => select.having.is_some(),
        Part::Expr(expr) => {
            let inside = content(expr);
            let plain = matches!(
                &expr.node,
                Node::Literal(_) | Node::Cast { .. } | Node::Column(_) | Node::Param
            );
            !is_output(place) && !plain && inside.is_constant()
                || matches!(
                    &expr.node,
                    Node::Subquery(_) | Node::Exists(_) | Node::Or(_)
                )
        }
        Part::Statement(_) | Part::Query(_) | Part::Set(_) | Part::Source(_) => false,
    })
}

fn is_output(place: Place) -> bool {
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

fn is_comparison(operator: &str) -> bool {
    matches!(
        operator,
        "=" | "=="
            | "<>"
            | "!="
            | "<"
            | ">"
            | "<="
            | ">="
            | "<=>"
            | "LIKE"
            | "NOT LIKE"
            | "ILIKE"
            | "REGEXP"
            | "RLIKE"
            | "IS"
            | "IS NOT"
            | "~"
            | "GLOB"
    )
}

fn is_arithmetic(operator: &str) -> bool {
    matches!(
        operator,
        "+" | "-"
            | "*"
            | "/"
            | "%"
            | "^"
            | "&"
            | "|"
            | "#"
            | "<<"
            | ">>"
            | "DIV"
            | "MOD"
            | "XOR"
            | "&&"
            | "~"
            | "<~"
    )
}

fn operation(
    expr: &Expr,
    operator: &str,
    left: &Expr,
    right: &Expr,
    place: Place,
    seen: &mut Examination,
) {
    let is_text = |side: &Expr| matches!(&side.node, Node::Literal(Literal::Text(_)));
    let texts = count(is_text(left)) + count(is_text(right));
    if is_comparison(operator) {
        comparison(expr, left, right, texts, place, seen);
        return;
    }
    if operator == "XOR" && texts > 0 {
        seen.find(
            rule::SQLI_LOGIC,
            "a text in the place of a condition",
            expr.at,
        );
    }
    if !is_arithmetic(operator) {
        // An operator that no server has for two plain texts.
        if texts == 2
            && operator != "||"
            && !operator.contains("DISTINCT")
            && operator.chars().all(|sign| sign.is_ascii_punctuation())
        {
            seen.find(rule::SQLI_TEXTS, "an operator between two texts", expr.at);
        }
        return;
    }
    if texts == 2 {
        seen.find(rule::SQLI_TEXTS, "arithmetic with two texts", expr.at);
    } else if texts == 1 {
        let (text, other) = if is_text(left) {
            (left, right)
        } else {
            (right, left)
        };
        seen.literals_inspected = true;
        let words = matches!(&text.node, Node::Literal(Literal::Text(text)) if is_words(text));
        let inside = content(other);
        let number = inside.is_constant() && inside.literal && !is_typed(other);
        let grave = words && (number || matches!(operator, "*" | "/" | "%" | "^" | "<<" | ">>"));
        if grave || inside.query || inside.server {
            seen.find(rule::SQLI_TEXTS, "arithmetic with a text", expr.at);
        } else if number {
            seen.find(rule::SQLI_TEXT, "arithmetic with a text", expr.at);
        }
    }
}

/// Whether a text is none that a server would take for a number, a date or an interval.
fn is_words(text: &str) -> bool {
    let begin = text.trim_start_matches([' ', '-', '+', '.', '$']);
    !begin.starts_with(|sign: char| sign.is_ascii_digit()) && !begin.starts_with(['{', '[', '('])
        || text.contains("--")
        || text.contains("select")
}

/// `INTERVAL '1 day'` and other values with a type of their own.
fn is_typed(expr: &Expr) -> bool {
    matches!(
        &expr.node,
        Node::Cast { .. } | Node::Call(_) | Node::Literal(Literal::Typed(_))
    )
}

fn count(is: bool) -> usize {
    usize::from(is)
}

fn comparison(
    expr: &Expr,
    left: &Expr,
    right: &Expr,
    texts: usize,
    place: Place,
    seen: &mut Examination,
) {
    // `col = '' = ''`, `col = ('a' = 'b')`.
    let conditional = |side: &Expr| match &side.node {
        Node::Binary { operator, .. } => is_comparison(operator),
        Node::And(_) | Node::Or(_) | Node::Not(_) => true,
        _ => false,
    };
    if texts > 0 && (conditional(left) || conditional(right)) {
        seen.find(
            rule::SQLI_LOGIC,
            "a comparison compared with a text",
            expr.at,
        );
        return;
    }
    let inside_value = !is_connected(place) && !is_output(place) && place.role != Role::Chosen;
    let literals = matches!(bare(left), Some(Literal::Text(_) | Literal::Number(_)))
        && matches!(bare(right), Some(Literal::Text(_) | Literal::Number(_)));
    if inside_value && literals {
        seen.find(
            rule::SQLI_LOGIC,
            "a comparison of constants in the place of a value",
            expr.at,
        );
    }
    if is_connected(place) {
        question(expr, left, right, seen);
    }
}

/// A comparison in a condition that says nothing of any row, but asks something.
fn question(expr: &Expr, left: &Expr, right: &Expr, seen: &mut Examination) {
    let (left, right) = (content(left), content(right));
    let both = |is: fn(&Content) -> bool| is(&left) || is(&right);
    if left.varies || right.varies {
        return;
    }
    let pieces = both(|side| side.pieces && (side.query || side.server));
    if pieces {
        seen.find(
            rule::SQLI_ORACLE,
            "a comparison with a piece of a sub-select",
            expr.at,
        );
    }
    if both(|side| side.server) && !both(|side| side.tables) {
        seen.find(rule::SQLI_SERVER, "a question about the server", expr.at);
    } else if both(|side| side.query) {
        seen.find(
            rule::SQLI_QUESTION,
            "a comparison of a constant with a sub-select",
            expr.at,
        );
    }
}

/// Signs that are piled up to pass for a value.
fn turned(expr: &Expr, operator: &str, operand: &Expr, seen: &mut Examination) {
    let text = matches!(&operand.node, Node::Literal(Literal::Text(_)));
    if text && matches!(operator, "-" | "+" | "~" | "!" | "@" | "@@" | "!!") {
        seen.find(rule::SQLI_TEXT, "a sign before a text", expr.at);
    }
}
