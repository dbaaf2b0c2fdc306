//! From the tree PostgreSQL's grammar makes to the one all dialects share ([`crate::tree`]).
//!
//! Total: what has no word of its own there goes in as its parts, found by the same table of
//! [`children`](super::children) that the walk uses. Recursive, so only called where the text was
//! parsed: on a stack that fits its depth.

use pg_query::protobuf::{
    DeleteStmt, InsertStmt, MultiAssignRef, ParseResult, ResTarget, ReturningClause, UpdateStmt,
    WithClause,
};
use pg_query::{Node, NodeEnum, NodeRef};

use super::command::{precise_name, words};
use super::statement::statement as kind_and_name;
use crate::tree::{
    Assignment, At, Body, Cte, Delete, Expr, Insert, Item, Name, Node as Kind, Statement, Update,
    Utility,
};

mod expression;
mod operator;
mod part;
mod query;
mod source;

use expression::{expr, exprs};
use part::Parts;

/// The statements of a text.
pub(super) fn statements(parsed: &ParseResult) -> Vec<Statement> {
    let raw = parsed.stmts.iter();
    raw.filter_map(|raw| {
        let at = At::try_from(raw.stmt_location).unwrap_or(0);
        let node = raw.stmt.as_ref()?.node.as_ref()?;
        Some(statement(node.to_ref(), at))
    })
    .collect()
}

/// A statement, wherever it stands. `near` is the closest place known.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other statement is made of its parts, which `children` lists exhaustively"
)]
fn statement(node: NodeRef<'_>, near: At) -> Statement {
    let body = match node {
        NodeRef::SelectStmt(select) => Body::Query(Box::new(query::query(select, near))),
        NodeRef::InsertStmt(statement) => Body::Insert(Box::new(insert(statement, near))),
        NodeRef::UpdateStmt(statement) => Body::Update(Box::new(update(statement, near))),
        NodeRef::DeleteStmt(statement) => Body::Delete(Box::new(delete(statement, near))),
        other => Body::Utility(Box::new(utility(other, near))),
    };
    Statement { at: near, body }
}

fn utility(node: NodeRef<'_>, near: At) -> Utility {
    let name = precise_name(node).or_else(|| kind_and_name(node).map(|(_, name)| name));
    let parts = Parts::of(node, near);
    Utility {
        name: name.unwrap_or("UNKNOWN"),
        tables: parts.tables,
        statements: parts.statements,
        expressions: parts.expressions,
    }
}

fn insert(statement: &InsertStmt, near: At) -> Insert {
    let mut others = Vec::new();
    let mut columns = Vec::with_capacity(statement.cols.len());
    for column in targets(&statement.cols) {
        columns.push(Box::from(column.name.as_str()));
        others.extend(exprs(&column.indirection, near));
    }
    let mut assigned = Vec::new();
    let mut filter = None;
    if let Some(conflict) = statement.on_conflict_clause.as_deref() {
        if let Some(infer) = conflict.infer.as_deref() {
            others.extend(arbiters(&infer.index_elems, place(infer.location, near)));
            others.extend(Parts::of(NodeRef::InferClause(infer), near).expressions);
        }
        assigned = assignments(&conflict.target_list, near);
        filter = optional(conflict.where_clause.as_deref(), near);
    }
    let source = match statement.select_stmt.as_ref().map(|node| &node.node) {
        Some(Some(NodeEnum::SelectStmt(select))) => Some(query::query(select, near)),
        Some(_) | None => None,
    };
    Insert {
        with: ctes(statement.with_clause.as_ref(), near),
        target: source::target(statement.relation.as_ref(), near),
        columns,
        source,
        assignments: assigned,
        filter,
        others,
        returning: returning(statement.returning_clause.as_ref(), near),
    }
}

/// The columns by which a conflict is told, where they are named and not computed.
fn arbiters(elements: &[Node], at: At) -> impl Iterator<Item = Expr> {
    let names = elements.iter().filter_map(|element| match &element.node {
        Some(NodeEnum::IndexElem(element)) => some(&element.name),
        _ => None,
    });
    names.map(move |name| Expr {
        at,
        node: Kind::Column(Name(vec![name])),
    })
}

fn update(statement: &UpdateStmt, near: At) -> Update {
    Update {
        with: ctes(statement.with_clause.as_ref(), near),
        targets: vec![source::target(statement.relation.as_ref(), near)],
        from: source::sources(&statement.from_clause, near),
        assignments: assignments(&statement.target_list, near),
        filter: optional(statement.where_clause.as_deref(), near),
        order: Vec::new(),
        limit: Vec::new(),
        returning: returning(statement.returning_clause.as_ref(), near),
    }
}

fn delete(statement: &DeleteStmt, near: At) -> Delete {
    Delete {
        with: ctes(statement.with_clause.as_ref(), near),
        targets: vec![source::target(statement.relation.as_ref(), near)],
        from: source::sources(&statement.using_clause, near),
        filter: optional(statement.where_clause.as_deref(), near),
        order: Vec::new(),
        limit: Vec::new(),
        returning: returning(statement.returning_clause.as_ref(), near),
    }
}

fn ctes(with: Option<&WithClause>, near: At) -> Vec<Cte> {
    let Some(with) = with else {
        return Vec::new();
    };
    let ctes = with.ctes.iter().filter_map(|node| {
        let Some(NodeEnum::CommonTableExpr(cte)) = &node.node else {
            return None;
        };
        let body = cte.ctequery.as_ref()?.node.as_ref()?;
        Some(Cte {
            name: Box::from(cte.ctename.as_str()),
            columns: boxed(&cte.aliascolnames),
            recursive: with.recursive,
            body: statement(body.to_ref(), place(cte.location, near)),
        })
    });
    ctes.collect()
}

fn assignments(nodes: &[Node], near: At) -> Vec<Assignment> {
    let mut found: Vec<Assignment> = Vec::with_capacity(nodes.len());
    for target in targets(nodes) {
        let at = place(target.location, near);
        let mut name = vec![target.name.as_str()];
        name.extend(words(&target.indirection));
        let name = named(&name);
        let value = match target.val.as_ref().and_then(|node| node.node.as_ref()) {
            // `SET (a, b) = row`: the grammar repeats the row for every column.
            Some(NodeEnum::MultiAssignRef(several)) => match found.last_mut() {
                Some(before) if several.colno > 1 => {
                    before.columns.push(name);
                    continue;
                }
                Some(_) | None => row(several, at),
            },
            Some(value) => expression::node(value.to_ref(), at),
            None => expression::other(Vec::new(), at),
        };
        let mut subscripts = Parts::list(&target.indirection, at).expressions;
        let value = if subscripts.is_empty() {
            value
        } else {
            subscripts.insert(0, value);
            expression::other(subscripts, at)
        };
        found.push(Assignment {
            columns: vec![name],
            value,
        });
    }
    found
}

fn row(several: &MultiAssignRef, near: At) -> Expr {
    match several.source.as_deref() {
        Some(source) => expr(source, near),
        None => expression::other(Vec::new(), near),
    }
}

fn returning(clause: Option<&ReturningClause>, near: At) -> Vec<Item> {
    clause.map_or_else(Vec::new, |clause| items(&clause.exprs, near))
}

/// Outputs of a select or of RETURNING.
fn items(nodes: &[Node], near: At) -> Vec<Item> {
    let items = targets(nodes).map(|target| {
        let at = place(target.location, near);
        Item {
            value: optional(target.val.as_deref(), at)
                .unwrap_or_else(|| expression::other(Vec::new(), at)),
            alias: some(&target.name),
        }
    });
    items.collect()
}

fn targets(nodes: &[Node]) -> impl Iterator<Item = &ResTarget> {
    nodes.iter().filter_map(|node| match &node.node {
        Some(NodeEnum::ResTarget(target)) => Some(&**target),
        _ => None,
    })
}

fn optional(node: Option<&Node>, near: At) -> Option<Expr> {
    node.map(|node| expr(node, near))
}

/// A place as the grammar counts it: -1 where it knows none.
fn place(location: i32, near: At) -> At {
    At::try_from(location).unwrap_or(near)
}

fn named(parts: &[&str]) -> Name {
    Name(parts.iter().copied().map(Box::from).collect())
}

fn boxed(nodes: &[Node]) -> Vec<Box<str>> {
    words(nodes).into_iter().map(Box::from).collect()
}

/// A text the grammar leaves empty where there is none.
fn some(text: &str) -> Option<Box<str>> {
    (!text.is_empty()).then(|| Box::from(text))
}

/// An expression without its wrapping.
const fn at(at: At, node: Kind) -> Expr {
    Expr { at, node }
}

#[cfg(test)]
mod tests;
