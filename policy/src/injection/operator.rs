//! Operators: comparisons that ask nothing of a row, and arithmetic with texts.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a rule names the shapes it is about; that none is missed is the walk's business"
)]

use super::content::{Content, content};
use super::value::is_output;
use super::{Examination, is_connected};
use crate::rules::catalogue as rule;
use crate::tree::walk::{Clauses, Place, Role};
use crate::tree::{Expr, Literal, Node};

pub(super) fn is_comparison(operator: &str) -> bool {
    let operator = operator.strip_prefix("NOT ").unwrap_or(operator);
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
            | "ILIKE"
            | "SIMILAR TO"
            | "SOUNDS LIKE"
            | "REGEXP"
            | "RLIKE"
            | "BETWEEN"
            | "IS"
            | "IS NOT"
            | "~"
            | "~*"
            | "!~"
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

pub(super) fn operation(
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
    if operator == "||" && !is_output(place) && are_torn(left, right) {
        seen.literals_inspected = true;
        seen.find(rule::SQLI_TORN, "a text put together from two", expr.at);
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

/// Whether two texts are put together in the middle of a word. Where a program puts a prefix and a
/// value together, one of them ends in a sign, or a number follows letters.
fn are_torn(left: &Expr, right: &Expr) -> bool {
    let (Node::Literal(Literal::Text(left)), Node::Literal(Literal::Text(right))) =
        (&left.node, &right.node)
    else {
        return false;
    };
    // A blank, or nothing, between two others.
    if left.trim().is_empty() != right.trim().is_empty() {
        return false;
    }
    let open = |sign: Option<char>| sign.is_none_or(|sign| sign.is_alphabetic() || sign == ' ');
    open(left.chars().last()) && open(right.chars().next())
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
    // `col = '' = ''`, `col = ('a' = 'b')`, `col = 'a' = !0`.
    let conditional = |side: &Expr| match &side.node {
        Node::Binary { operator, .. } => is_comparison(operator),
        Node::And(_) | Node::Or(_) | Node::Not(_) => true,
        _ => false,
    };
    let signed = |side: &Expr| {
        matches!(
            &side.node,
            Node::Unary { .. } | Node::Not(_) | Node::Call(_)
        ) && content(side).is_pure()
    };
    let odd = texts > 0 || signed(left) || signed(right);
    if odd && (conditional(left) || conditional(right)) {
        seen.find(
            rule::SQLI_LOGIC,
            "a comparison compared with a value",
            expr.at,
        );
        return;
    }
    let inside_value = !is_connected(place) && !is_output(place) && place.role != Role::Chosen;
    let constant = |side: &Expr| {
        let inside = content(side);
        inside.is_pure() && inside.literal && !is_typed(side)
    };
    if inside_value && constant(left) && constant(right) {
        seen.find(
            rule::SQLI_LOGIC,
            "a comparison of constants in the place of a value",
            expr.at,
        );
    }
    if is_connected(place) {
        question(expr, left, right, seen);
    } else if place.within.intersects(Clauses::CONDITIONS) {
        // `id = (SELECT CASE WHEN ascii(substr((SELECT ...), 1, 1)) > 64 THEN 1 ELSE 0 END)`.
        oracle(expr, content(left), content(right), seen);
    }
}

/// A comparison in a condition that says nothing of any row, but asks something.
fn question(expr: &Expr, left: &Expr, right: &Expr, seen: &mut Examination) {
    let (left, right) = (content(left), content(right));
    let both = |is: fn(&Content) -> bool| is(&left) || is(&right);
    if left.varies || right.varies {
        return;
    }
    oracle(expr, left, right, seen);
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
pub(super) fn turned(expr: &Expr, operator: &str, operand: &Expr, seen: &mut Examination) {
    let text = matches!(&operand.node, Node::Literal(Literal::Text(_)));
    if text && matches!(operator, "-" | "+" | "~" | "!" | "@" | "@@" | "!!") {
        seen.find(rule::SQLI_TEXT, "a sign before a text", expr.at);
    }
}

/// A piece of what is stored or of what the server tells, compared with what depends on no row: how
/// values are read one character after the other.
fn oracle(expr: &Expr, left: Content, right: Content, seen: &mut Examination) {
    let asks = |side: Content| side.pieces && (side.query || side.server);
    if !left.varies && !right.varies && (asks(left) || asks(right)) {
        seen.find(
            rule::SQLI_ORACLE,
            "a comparison with a piece of a sub-select",
            expr.at,
        );
    }
}
