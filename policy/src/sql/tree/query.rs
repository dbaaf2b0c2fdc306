//! Selects, and what is put together from them.

use pg_query::protobuf::{IntoClause, SelectStmt, SetOperation as PgSetOperation};
use pg_query::{Node, NodeEnum};

use super::expression::{expr, exprs};
use super::part::Parts;
use super::{ctes, items, optional, source};
use crate::tree::{At, Into, Query, Select, Set, SetOperation};

/// A query with its clauses.
pub(super) fn query(select: &SelectStmt, near: At) -> Query {
    let mut limit = Vec::new();
    limit.extend(optional(select.limit_count.as_deref(), near));
    limit.extend(optional(select.limit_offset.as_deref(), near));
    Query {
        with: ctes(select.with_clause.as_ref(), near),
        body: body(select, near),
        order: exprs(&select.sort_clause, near),
        limit,
        locks: !select.locking_clause.is_empty(),
        into: into(select),
    }
}

/// Where the rows go. Of a set operation the first select says it.
fn into(select: &SelectStmt) -> Option<Into> {
    let mut at = select;
    while let Some(left) = at.larg.as_deref() {
        at = left;
    }
    at.into_clause.as_deref().map(table)
}

fn table(into: &IntoClause) -> Into {
    Into::Table(into.rel.as_ref().map(source::name).unwrap_or_default())
}

fn body(select: &SelectStmt, near: At) -> Set {
    let operation = match PgSetOperation::try_from(select.op) {
        Ok(PgSetOperation::SetopUnion) => SetOperation::Union,
        Ok(PgSetOperation::SetopIntersect) => SetOperation::Intersect,
        Ok(PgSetOperation::SetopExcept) => SetOperation::Except,
        Ok(PgSetOperation::SetopNone | PgSetOperation::Undefined) | Err(_) => {
            return single(select, near);
        }
    };
    let arm = |arm: Option<&SelectStmt>, near| match arm {
        Some(arm) => set(arm, near),
        None => Set::Values(Vec::new()),
    };
    let right = select.rarg.as_deref();
    let at = right.and_then(begin).unwrap_or(near);
    Set::Combined {
        operation,
        all: select.all,
        at,
        left: Box::new(arm(select.larg.as_deref(), near)),
        right: Box::new(arm(right, at)),
    }
}

/// An arm: a query of its own where it has clauses that belong to it as a whole.
fn set(select: &SelectStmt, near: At) -> Set {
    let whole = select.with_clause.is_some()
        || !select.sort_clause.is_empty()
        || select.limit_count.is_some()
        || select.limit_offset.is_some()
        || !select.locking_clause.is_empty();
    if whole {
        Set::Query(Box::new(query(select, near)))
    } else {
        body(select, near)
    }
}

fn single(select: &SelectStmt, near: At) -> Set {
    if select.values_lists.is_empty() {
        return Set::Select(Box::new(plain(select, near)));
    }
    let rows = select.values_lists.iter().map(|row| match &row.node {
        Some(NodeEnum::List(row)) => exprs(&row.items, near),
        Some(_) | None => vec![expr(row, near)],
    });
    Set::Values(rows.collect())
}

fn plain(select: &SelectStmt, near: At) -> Select {
    // A plain DISTINCT is one empty node.
    let mut others = exprs(&select.distinct_clause, near);
    others.extend(Parts::list(&select.window_clause, near).expressions);
    Select {
        distinct: !select.distinct_clause.is_empty(),
        items: items(&select.target_list, near),
        from: source::sources(&select.from_clause, near),
        filter: optional(select.where_clause.as_deref(), near),
        group: exprs(&select.group_clause, near),
        having: optional(select.having_clause.as_deref(), near),
        others,
    }
}

/// Where a select begins, as closely as the grammar tells: at its first output.
fn begin(select: &SelectStmt) -> Option<At> {
    let mut select = select;
    while let Some(left) = select.larg.as_deref() {
        select = left;
    }
    let first: Option<&Node> = select.target_list.first();
    match first.and_then(|node| node.node.as_ref()) {
        Some(NodeEnum::ResTarget(target)) => At::try_from(target.location).ok(),
        Some(_) | None => None,
    }
}
