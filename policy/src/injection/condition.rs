//! Conditions: what is always true behind an OR, what is never true before a UNION.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a rule names the shapes it is about; that none is missed is the walk's business"
)]

use super::constant::{Truth, bare, truth};
use super::content::content;
use super::tail::{self, Joint};
use super::{Examination, names};
use crate::rules::catalogue as rule;
use crate::tree::{Body, Expr, Node, Select, Statement};

/// Arms and conjuncts looked at in one condition.
const MOST_ARMS: usize = 256;

pub(super) fn select(select: &Select, seen: &mut Examination) {
    if let Some(filter) = &select.filter {
        examine(filter, seen);
    }
    if let Some(having) = &select.having {
        examine(having, seen);
        let alone = select.group.is_empty() && content(having).is_constant();
        if alone {
            seen.find(rule::SQLI_HAVING, "HAVING", having.at);
        }
    }
    for source in &select.from {
        joins(source, seen);
    }
}

fn joins(source: &crate::tree::Source, seen: &mut Examination) {
    let mut stack = vec![source];
    while let Some(source) = stack.pop() {
        if let crate::tree::Source::Join {
            left, right, on, ..
        } = source
        {
            if let Some(on) = on {
                examine(on, seen);
            }
            stack.extend([&**left, right]);
        }
    }
}

pub(super) fn statement(statement: &Statement, seen: &mut Examination) {
    let (filter, name) = match &statement.body {
        Body::Update(update) => (update.filter.as_ref(), "UPDATE"),
        Body::Delete(delete) => (delete.filter.as_ref(), "DELETE"),
        Body::Insert(insert) => {
            if let Some(filter) = &insert.filter {
                examine(filter, seen);
            }
            return;
        }
        Body::Query(_) | Body::Utility(_) => return,
    };
    let Some(filter) = filter else {
        return;
    };
    examine(filter, seen);
    if truth(filter).is_some_and(|truth| truth.value) || always_by_or(filter) {
        seen.find(rule::SQLI_ROWS, name, filter.at);
    }
    if content(filter).literal && truth(filter).is_some() {
        seen.literals_inspected = true;
    }
}

/// The name of a change that has no condition.
pub(super) fn changes_every_row(statement: &Statement) -> Option<&'static str> {
    match &statement.body {
        Body::Update(update) if update.filter.is_none() => Some("UPDATE"),
        Body::Delete(delete) if delete.filter.is_none() => Some("DELETE"),
        Body::Update(_) | Body::Delete(_) | Body::Query(_) | Body::Insert(_) | Body::Utility(_) => {
            None
        }
    }
}

fn always_by_or(filter: &Expr) -> bool {
    match &filter.node {
        Node::Or(arms) => arms
            .iter()
            .take(MOST_ARMS)
            .any(|arm| truth(arm).is_some_and(|truth| truth.value)),
        _ => false,
    }
}

/// One condition, down through AND, OR and NOT.
fn examine(condition: &Expr, seen: &mut Examination) {
    let before = seen.findings.len();
    let mut stack = vec![condition];
    let mut left = MOST_ARMS;
    while let Some(expr) = stack.pop() {
        left = left.saturating_sub(1);
        if left == 0 {
            break;
        }
        match &expr.node {
            Node::Or(arms) => {
                disjunction(arms, seen);
                tail::examine(Joint::Or, arms, seen);
                stack.extend(arms.iter().take(MOST_ARMS));
            }
            Node::And(arms) => {
                conjunction(arms, seen);
                tail::examine(Joint::And, arms, seen);
                stack.extend(arms.iter().take(MOST_ARMS));
            }
            Node::Not(inner) => stack.push(inner),
            Node::Binary {
                operator,
                left,
                right,
            } if &**operator == "XOR" => {
                tail::examine(Joint::Or, [&**left, right], seen);
                stack.extend([&**left, right]);
            }
            _ => {
                // A comparison of constants that comes to nothing now may with other constants.
                let inside = content(expr);
                seen.literals_inspected |= inside.is_constant() && inside.literal;
            }
        }
    }
    let suspicious = seen.findings.get(before..).is_some_and(|new| {
        new.iter().any(|found| {
            [
                rule::SQLI_TAUTOLOGY,
                rule::SQLI_TAUTOLOGY_QUOTED,
                rule::SQLI_LOGIC,
            ]
            .contains(&found.rule)
        })
    });
    if suspicious && checks_login(condition) {
        seen.find(rule::SQLI_LOGIN, "", condition.at);
    }
}

/// `predicate OR always-true`.
fn disjunction(arms: &[Expr], seen: &mut Examination) {
    let mut other = false;
    let mut always: Option<(Truth<'_>, &Expr)> = None;
    let mut every_arm = true;
    for arm in arms.iter().take(MOST_ARMS) {
        // `predicate OR always-true AND rest`: what stood behind the value was AND-ed to it.
        let found = match &arm.node {
            Node::And(parts) => parts.iter().take(MOST_ARMS).find_map(|part| {
                truth(part)
                    .filter(|truth| truth.value)
                    .map(|truth| (truth, part))
            }),
            _ => truth(arm).map(|truth| (truth, arm)),
        };
        let inside = content(arm);
        if found.is_some() || inside.is_constant() {
            // A comparison of constants that comes to nothing now may with other constants.
            seen.literals_inspected |= inside.literal;
        }
        match found {
            Some((truth, part)) if truth.value => {
                always = Some(match always {
                    Some((before, at)) if before.quoted => (before.stronger(truth), at),
                    Some(_) | None => (truth, part),
                });
            }
            Some(_) => every_arm = false,
            None => {
                other |= inside.varies || inside.tables;
                every_arm = false;
            }
        }
    }
    let Some((truth, at)) = always.filter(|_| other && !every_arm) else {
        return;
    };
    // An optional filter asks for its parameter first.
    let shared = truth.literal.is_some_and(|literal| {
        let behind = arms.iter().skip_while(|arm| !std::ptr::eq(*arm, at));
        behind.skip(1).any(|arm| compares_with(arm, literal))
    });
    if shared {
        // An optional filter: `'all' = 'all' OR category = 'all'`.
        seen.find(rule::SQLI_NEUTRAL, "a condition that is always true", at.at);
    } else if truth.quoted {
        seen.find(
            rule::SQLI_TAUTOLOGY_QUOTED,
            "a condition that is always true",
            at.at,
        );
    } else {
        seen.find(
            rule::SQLI_TAUTOLOGY,
            "a condition that is always true",
            at.at,
        );
    }
}

fn conjunction(arms: &[Expr], seen: &mut Examination) {
    for arm in arms.iter().take(MOST_ARMS) {
        let inside = content(arm);
        if inside.is_constant() && inside.literal {
            seen.literals_inspected = true;
        }
        if truth(arm).is_some() {
            seen.find(
                rule::SQLI_NEUTRAL,
                "a condition that is the same for every row",
                arm.at,
            );
        }
    }
}

/// Whether a part of a condition compares with this very literal: `(:p = 'all' OR col = :p)` with
/// the parameter written in by the client.
pub(super) fn compares_with(arm: &Expr, literal: &crate::tree::Literal) -> bool {
    let Node::Binary { left, right, .. } = &arm.node else {
        return false;
    };
    let sides = [&**left, right];
    let varies = sides.iter().any(|side| content(side).varies);
    varies
        && sides
            .iter()
            .filter_map(|side| bare(side))
            .any(|other| other == literal)
}

/// What an arm of a set operation does with its rows: says always-true behind OR, or never.
pub(super) fn arm(filter: &Expr, seen: &mut Examination) {
    match &filter.node {
        Node::Or(arms) => {
            let always = arms.iter().take(MOST_ARMS).any(|arm| {
                truth(arm).is_some_and(|truth| {
                    truth.value
                        && !truth.literal.is_some_and(|literal| {
                            arms.iter().any(|other| compares_with(other, literal))
                        })
                })
            });
            let other = arms.iter().take(MOST_ARMS).any(|arm| content(arm).varies);
            if always && other {
                seen.find(rule::SQLI_TAUTOLOGY_UNION, "UNION", filter.at);
            }
        }
        Node::And(arms) => {
            let never = arms
                .iter()
                .take(MOST_ARMS)
                .any(|arm| truth(arm).is_some_and(|truth| !truth.value));
            let other = arms.iter().take(MOST_ARMS).any(|arm| content(arm).varies);
            if never && other {
                seen.find(
                    rule::SQLI_SILENCED,
                    "a condition that is never true",
                    filter.at,
                );
            }
        }
        _ => {}
    }
}

/// Whether a condition names who logs in and what that is checked with.
fn checks_login(condition: &Expr) -> bool {
    use crate::tree::walk::{Part, Walk};
    let (mut who, mut proof) = (false, false);
    for (part, place) in Walk::under(condition).take(MOST_ARMS) {
        if let Part::Expr(Expr {
            node: Node::Column(name),
            ..
        }) = part
            && place.queries == 0
        {
            let column = names::last(name);
            let credential = names::is_credential(column);
            proof |= credential;
            who |= !credential && names::is_login(column);
        }
    }
    who && proof
}
