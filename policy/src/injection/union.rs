//! Arms of a set operation that do not fit the select they were appended to.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a rule names the shapes it is about; that none is missed is the walk's business"
)]

use super::constant::bare;
use super::content::content;
use super::{Examination, condition, names, table_of};
use crate::rules::catalogue as rule;
use crate::tree::walk::{Part, Walk};
use crate::tree::{Expr, Item, Literal, Name, Node, Select, Set, SetOperation};

/// Arms looked at; a report glued from more is written by a program.
const MOST_ARMS: usize = 64;

/// Parts of an arm looked at.
const MOST_PARTS: usize = 512;

pub(super) fn examine(set: &Set, named: &[&str], seen: &mut Examination) {
    let Set::Combined {
        operation,
        left,
        right,
        at,
        ..
    } = set
    else {
        return;
    };
    for arm in [&**left, right] {
        if let Set::Select(select) = arm
            && let Some(filter) = &select.filter
        {
            condition::arm(filter, seen);
        }
    }
    let Some(first) = leftmost(left) else {
        return;
    };
    if *operation != SetOperation::Union || !reads_application(first, named) {
        return;
    }
    // What is appended may come in parentheses.
    let Some(arm) = single(right) else {
        return;
    };
    let tables = tables(arm);
    if tables.iter().any(|name| names::is_catalogue(name)) {
        seen.find(rule::SQLI_UNION_CATALOG, "UNION", *at);
    }
    if arm.from.is_empty() && tables.is_empty() {
        seen.find(rule::SQLI_UNION_PROBE, "UNION", *at);
    }
    seen.literals_inspected |= arm.items.iter().any(|item| bare(&item.value).is_some());
    let arm_counts = counts_up(&first.items, &arm.items);
    if arm_counts {
        seen.find(rule::SQLI_UNION_LADDER, "UNION", *at);
    }
    if takes_credentials(arm) && !takes_credentials(first) {
        seen.find(rule::SQLI_UNION_CREDENTIALS, "UNION", *at);
    }
    if arm.items.iter().any(|item| glues(&item.value))
        && !first.items.iter().any(|item| glues(&item.value))
    {
        seen.find(rule::SQLI_UNION_GLUED, "UNION", *at);
    }
    if arm.items.iter().any(|item| content(&item.value).server) {
        seen.find(rule::SQLI_UNION_SERVER, "UNION", *at);
    }
}

fn leftmost(set: &Set) -> Option<&Select> {
    let mut at = set;
    for _ in 0..MOST_ARMS {
        match at {
            Set::Combined { left, .. } => at = left,
            Set::Query(query) => at = &query.body,
            Set::Select(select) => return Some(select),
            Set::Values(_) => return None,
        }
    }
    None
}

fn single(set: &Set) -> Option<&Select> {
    let mut at = set;
    for _ in 0..MOST_ARMS {
        match at {
            Set::Query(query) => at = &query.body,
            Set::Select(select) => return Some(select),
            Set::Combined { left, .. } => at = left,
            Set::Values(_) => return None,
        }
    }
    None
}

fn reads_application(select: &Select, named: &[&str]) -> bool {
    tables(select)
        .iter()
        .any(|name| super::is_application(name, named))
}

/// Tables a select reads, in FROM and in its outputs.
fn tables(select: &Select) -> Vec<&Name> {
    let mut found = Vec::new();
    let sources = select.from.iter().map(Walk::from_source);
    let outputs = select.items.iter().map(|item| Walk::under(&item.value));
    for walk in sources.chain(outputs) {
        for (part, _) in walk.take(MOST_PARTS) {
            if let Part::Source(source) = part {
                found.extend(table_of(source));
            }
        }
    }
    found
}

/// Whether constants that only this arm has are numbers that count up, or nothing but NULL: what
/// finds out how many columns there are, and which of them is shown.
fn counts_up(first: &[Item], arm: &[Item]) -> bool {
    let star = first
        .iter()
        .any(|item| matches!(item.value.node, Node::Star(_)));
    let own = arm.iter().enumerate().filter(|(at, _)| {
        star || first
            .get(*at)
            .is_none_or(|item| bare(&item.value).is_none())
    });
    let (mut nulls, mut others) = (0_usize, 0_usize);
    let mut numbers: Vec<f64> = Vec::new();
    for (_, item) in own {
        match bare(&item.value) {
            Some(Literal::Number(number)) => numbers.extend(number.parse::<f64>().ok()),
            Some(Literal::Null) => nulls += 1,
            Some(_) | None => others += 1,
        }
    }
    let rising = numbers
        .windows(2)
        .filter(|pair| matches!(pair, [a, b] if b > a))
        .count();
    // Ladders begin anew at ten: 8, 9, 0, 1, 2.
    let counting = numbers.len() >= 2 && rising * 4 >= (numbers.len() - 1) * 3;
    let same = numbers.len() >= 3 && others <= 1;
    // Nothing but numbers, whatever they are, and no label that a list of choices would show.
    let blank = arm.len() >= 2
        && arm.iter().all(|item| {
            matches!(
                bare(&item.value),
                Some(Literal::Number(_) | Literal::Binary(_))
            )
        });
    counting || same || blank || nulls >= 3 && others <= 1
}

/// Whether a select gives out what logins are checked with.
fn takes_credentials(select: &Select) -> bool {
    select.items.iter().any(|item| {
        Walk::under(&item.value)
            .take(MOST_PARTS)
            .any(|(part, _)| match part {
                Part::Expr(Expr {
                    node: Node::Column(name),
                    ..
                }) => names::is_credential(names::last(name)),
                Part::Expr(_)
                | Part::Statement(_)
                | Part::Query(_)
                | Part::Set(_)
                | Part::Select(_)
                | Part::Source(_) => false,
            })
    })
}

/// Whether columns are put together with a separator, to see them all in one.
fn glues(expr: &Expr) -> bool {
    let mut at = expr;
    for _ in 0..8 {
        match &at.node {
            Node::Call(call) if names::glues(names::last(&call.name)) => return true,
            Node::Call(call) => match call.arguments.first() {
                Some(first) => at = first,
                None => return false,
            },
            Node::Cast { value, .. } => at = value,
            Node::Binary { operator, left, .. } if &**operator == "||" => {
                if matches!(&left.node, Node::Binary { operator, right, .. }
                    if &**operator == "||" && content(right).is_constant())
                {
                    return true;
                }
                at = left;
            }
            _ => return false,
        }
    }
    false
}
