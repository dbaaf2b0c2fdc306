//! Calls and reads that an application's conditions and values do not make.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a rule names the shapes it is about; that none is missed is the walk's business"
)]

use super::content::content;
use super::{Examination, is_condition, names, table_of};
use crate::rules::catalogue as rule;
use crate::tree::walk::{Clause, Part, Place, Role, Walk};
use crate::tree::{Call, Expr, Item, Literal, Node, Query, Select, Set, Source};

/// Parts of an argument looked at.
const MOST_PARTS: usize = 256;

/// Sources that multiply each other before that is called work for its own sake.
const HEAVY: usize = 3;

/// `application`: the statement uses a table that is no catalogue.
pub(super) fn examine(expr: &Expr, place: Place, application: bool, seen: &mut Examination) {
    match &expr.node {
        Node::Call(call) => called(expr, call, place, application, seen),
        Node::Cast { value, to } => cast(expr, value, to, seen),
        Node::Binary {
            operator,
            left,
            right,
        } if &**operator == "/" => divided(expr, left, right, seen),
        Node::Subquery(query) | Node::Exists(query) | Node::InQuery { query, .. } => {
            subquery(expr, query, place, application, seen);
        }
        _ => {}
    }
}

/// `1/0` and `1/(SELECT 0)`: an error for an answer.
fn divided(expr: &Expr, left: &Expr, right: &Expr, seen: &mut Examination) {
    if !content(left).is_constant() || content(right).varies {
        return;
    }
    seen.literals_inspected = true;
    let zero = matches!(&right.node, Node::Subquery(_))
        || super::constant::truth(right).is_some_and(|truth| !truth.value);
    if zero {
        seen.find(rule::SQLI_ERROR_CHOSEN, "a division by zero", expr.at);
    }
}

/// A table in FROM.
pub(super) fn source(source: &Source, place: Place, application: bool, seen: &mut Examination) {
    let Some(name) = table_of(source) else {
        return;
    };
    if names::is_credential_table(name) && (application || is_condition(place)) {
        seen.find(rule::SQLI_CATALOG, names::last(name), 0);
    } else if names::is_catalogue(name) {
        let hidden = application && (is_condition(place) || place.queries > 1);
        let rule = if hidden {
            rule::SQLI_CATALOG_HIDDEN
        } else {
            rule::SQLI_CATALOG_READ
        };
        seen.find(rule, names::last(name), 0);
    }
}

/// `randomblob(16)` of SQLite makes an identifier; only a great number keeps the server busy.
fn makes_little(name: &str, call: &Call, seen: &mut Examination) -> bool {
    const LITTLE: u64 = 1_000_000;
    if !matches!(name, "randomblob" | "zeroblob") {
        return false;
    }
    seen.literals_inspected = true;
    let number = match call.arguments.first() {
        Some(Expr {
            node: Node::Literal(Literal::Number(digits)),
            ..
        }) => digits.parse().unwrap_or(u64::MAX),
        Some(_) | None => u64::MAX,
    };
    number <= LITTLE
}

fn called(expr: &Expr, call: &Call, place: Place, application: bool, seen: &mut Examination) {
    let name = names::last(&call.name);
    let shown = call.name.0.join(".");
    if names::waits(name) && !makes_little(name, call, seen) {
        let shown_at_top =
            place.clause == Clause::Output && place.role == Role::Own && place.queries <= 1;
        if shown_at_top && !application {
            seen.find(rule::SQLI_SLEEP, &shown, expr.at);
        } else {
            seen.find(rule::SQLI_TIME, &shown, expr.at);
        }
    }
    if names::reaches_files(name) {
        seen.find(rule::SQLI_FILE, &shown, expr.at);
    }
    if names::runs_code(name) {
        seen.find(rule::SQLI_EXEC, &shown, expr.at);
    }
    if names::reaches_servers(name) {
        seen.find(rule::SQLI_OOB, &shown, expr.at);
    }
    if names::tells_in_error(name) {
        let asks = call.arguments.iter().any(|argument| {
            let inside = content(argument);
            inside.query || inside.server
        });
        if asks {
            seen.find(rule::SQLI_ERROR, &shown, expr.at);
        }
    }
    if names::takes_pieces(name) {
        pieces(expr, call, place, seen);
    }
    if spelled(call) {
        seen.find(rule::SQLI_SPELLED, &shown, expr.at);
    }
}

/// `ORDER BY ascii(substr(version(), 1, 1))`, `id = ascii(substr(version(), 1, 1))`.
fn pieces(expr: &Expr, call: &Call, place: Place, seen: &mut Examination) {
    let (mut server, mut version) = (false, false);
    for argument in &call.arguments {
        let inside = content(argument);
        server |= inside.server;
        version |= inside.version;
    }
    let found = match place.clause {
        Clause::Order | Clause::Group | Clause::Values | Clause::Assignment | Clause::Limit => {
            server.then_some(rule::SQLI_ORACLE)
        }
        Clause::Filter | Clause::Join | Clause::Having if version => Some(rule::SQLI_ORACLE),
        Clause::Filter | Clause::Join | Clause::Having => server.then_some(rule::SQLI_SERVER),
        Clause::Whole
        | Clause::With
        | Clause::Output
        | Clause::From
        | Clause::Returning
        | Clause::Other => None,
    };
    if let Some(rule) = found {
        seen.find(rule, "a piece of what the server tells", expr.at);
    }
}

/// `char(58, 59, 60)`, `chr(97)` next to others, `unhex(hex(...))`.
fn spelled(call: &Call) -> bool {
    let name = names::last(&call.name);
    if !names::spells(name) {
        return false;
    }
    let literals = super::count_where(&call.arguments, |argument| {
        matches!(&argument.node, Node::Literal(_))
    });
    let nested = call.arguments.iter().any(|argument| {
        matches!(&argument.node, Node::Call(inner) if names::spells(names::last(&inner.name)))
    });
    nested || literals >= 1 && matches!(name, "char" | "chr")
}

/// `CAST((SELECT text) AS int)`: the value comes back in the error message.
fn cast(expr: &Expr, value: &Expr, to: &str, seen: &mut Examination) {
    let number = [
        "int", "numeric", "decimal", "float", "double", "real", "bool", "signed", "unsigned",
        "date", "xml",
    ];
    if !number.iter().any(|kind| to.starts_with(kind)) {
        return;
    }
    let asks = match &value.node {
        Node::Call(call) => is_text_of_the_server(call),
        Node::Binary { operator, .. } if &**operator == "||" => {
            let inside = content(value);
            inside.query || inside.server
        }
        Node::Subquery(query) => gives_text(query),
        _ => false,
    };
    if asks {
        seen.find(rule::SQLI_ERROR, "a cast of a text to a number", expr.at);
    }
}

fn is_text_of_the_server(call: &Call) -> bool {
    let name = names::last(&call.name);
    names::glues(name)
        || names::asks_server(name)
            && !matches!(
                name,
                "current_setting" | "pg_backend_pid" | "inet_server_port" | "connection_id"
            )
}

/// Whether a sub-select gives a text by all that can be seen: of the server, put together, or of
/// the catalogue.
fn gives_text(query: &Query) -> bool {
    let Set::Select(select) = &query.body else {
        return false;
    };
    let [item] = select.items.as_slice() else {
        return false;
    };
    match &item.value.node {
        Node::Call(call) => is_text_of_the_server(call),
        Node::Binary { operator, .. } => &**operator == "||",
        Node::Column(name) => {
            names::is_credential(names::last(name))
                || select
                    .from
                    .iter()
                    .filter_map(table_of)
                    .any(names::is_catalogue)
        }
        _ => false,
    }
}

fn subquery(expr: &Expr, query: &Query, place: Place, application: bool, seen: &mut Examination) {
    let conditional =
        is_condition(place) || matches!(place.clause, Clause::Values | Clause::Assignment);
    if !conditional {
        return;
    }
    let Some(select) = first_select(query) else {
        return;
    };
    // Sources that multiply each other, one table again and again.
    let names: Vec<_> = select.from.iter().filter_map(table_of).collect();
    let counted = select.filter.is_none()
        && matches!(select.items.as_slice(), [Item { value: Expr { node: Node::Call(call), .. }, .. }] if call.star);
    let again = names.len() >= HEAVY && counted || names.len() >= HEAVY && names.windows(2).all(|pair| matches!(pair, [a, b] if a == b || names::is_catalogue(a) || names::is_catalogue(b)));
    if again {
        seen.find(rule::SQLI_TIME, "a product of tables", expr.at);
    }
    let credentials = select.items.iter().any(|item| {
        matches!(&item.value.node, Node::Column(name) if names::is_credential(names::last(name)))
    });
    if credentials && application && matches!(&expr.node, Node::Subquery(_)) {
        seen.find(rule::SQLI_CATALOG_HIDDEN, "credentials", expr.at);
    }
}

fn first_select(query: &Query) -> Option<&Select> {
    match &query.body {
        Set::Select(select) => Some(select),
        Set::Values(_) | Set::Query(_) | Set::Combined { .. } => None,
    }
}

/// A select that decides something: `GROUP BY concat(..., floor(rand(0) * 2))` fails with the text
/// in its message.
pub(super) fn select(select: &Select, place: Place, seen: &mut Examination) {
    if select.group.is_empty() || !is_condition(place) && place.queries < 2 {
        return;
    }
    let outputs = select.items.iter().map(|item| &item.value);
    if let Some(thrown) = outputs.chain(&select.group).find(|expr| rolls_dice(expr)) {
        seen.find(rule::SQLI_ERROR, "a group of random numbers", thrown.at);
    }
}

fn rolls_dice(expr: &Expr) -> bool {
    let mut parts = Walk::under(expr).take(MOST_PARTS);
    parts.any(|(part, _)| match part {
        Part::Expr(Expr {
            node: Node::Call(call),
            ..
        }) => matches!(names::last(&call.name), "rand" | "random"),
        Part::Expr(_)
        | Part::Statement(_)
        | Part::Query(_)
        | Part::Set(_)
        | Part::Select(_)
        | Part::Source(_) => false,
    })
}
