//! What stands in FROM.

use pg_query::protobuf::{
    Alias, JoinExpr, JoinType, RangeFunction, RangeSubselect, RangeTableSample, RangeVar,
};
use pg_query::{Node, NodeEnum, NodeRef};

use super::expression::{call, exprs};
use super::part::Parts;
use super::{boxed, named, optional, place, query, some};
use crate::sql::command::words;
use crate::tree::{At, Expr, JoinKind, Name, Source};

pub(super) fn sources(nodes: &[Node], near: At) -> Vec<Source> {
    let nodes = nodes.iter().filter_map(|node| node.node.as_ref());
    nodes.map(|node| source(node, near)).collect()
}

/// The table a statement changes.
pub(super) fn target(relation: Option<&RangeVar>, near: At) -> Source {
    match relation {
        Some(relation) => table(relation, near),
        None => functions(Vec::new(), None, false),
    }
}

pub(super) fn name(relation: &RangeVar) -> Name {
    let parts = [
        &*relation.catalogname,
        &*relation.schemaname,
        &*relation.relname,
    ];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    named(&parts)
}

fn table(relation: &RangeVar, near: At) -> Source {
    let (alias, columns) = alias(relation.alias.as_ref());
    Source::Table {
        at: place(relation.location, near),
        name: name(relation),
        alias,
        columns,
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "whatever else the grammar lets stand here goes in as its parts"
)]
fn source(node: &NodeEnum, near: At) -> Source {
    match node {
        NodeEnum::RangeVar(relation) => table(relation, near),
        NodeEnum::RangeSubselect(select) => subselect(select, near),
        NodeEnum::RangeFunction(function) => function_source(function, near),
        NodeEnum::JoinExpr(join) => joined(join, near),
        NodeEnum::RangeTableSample(sample) => sampled(sample, near),
        NodeEnum::RangeTableFunc(table) => {
            let parts = Parts::of(NodeRef::RangeTableFunc(table), near).expressions;
            let at = place(table.location, near);
            let call = call("xmltable", parts, at);
            functions(vec![call], table.alias.as_ref(), table.lateral)
        }
        NodeEnum::JsonTable(table) => {
            let parts = Parts::of(NodeRef::JsonTable(table), near).expressions;
            let at = place(table.location, near);
            let call = call("json_table", parts, at);
            functions(vec![call], table.alias.as_ref(), table.lateral)
        }
        other => functions(Parts::of(other.to_ref(), near).expressions, None, false),
    }
}

fn subselect(select: &RangeSubselect, near: At) -> Source {
    let inner = select.subquery.as_ref().and_then(|node| node.node.as_ref());
    let Some(NodeEnum::SelectStmt(inner)) = inner else {
        return functions(Vec::new(), select.alias.as_ref(), select.lateral);
    };
    let (alias, columns) = alias(select.alias.as_ref());
    Source::Query {
        query: Box::new(query::query(inner, near)),
        alias,
        columns,
        lateral: select.lateral,
    }
}

fn function_source(function: &RangeFunction, near: At) -> Source {
    // Each entry is a call and the list of its columns' definitions.
    let calls = function
        .functions
        .iter()
        .flat_map(|entry| match &entry.node {
            Some(NodeEnum::List(pair)) => exprs(pair.items.get(..1).unwrap_or_default(), near),
            Some(other) => Parts::of(other.to_ref(), near).expressions,
            None => Vec::new(),
        });
    let calls = calls.collect();
    let mut source = functions(calls, function.alias.as_ref(), function.lateral);
    let defined = function
        .coldeflist
        .iter()
        .filter_map(|node| match &node.node {
            Some(NodeEnum::ColumnDef(column)) => Some(Box::from(column.colname.as_str())),
            Some(_) | None => None,
        });
    if let Source::Function { columns, .. } = &mut source {
        columns.extend(defined);
    }
    source
}

fn functions(calls: Vec<Expr>, named: Option<&Alias>, lateral: bool) -> Source {
    let (alias, columns) = alias(named);
    Source::Function {
        calls,
        alias,
        columns,
        lateral,
    }
}

fn joined(join: &JoinExpr, near: At) -> Source {
    let side = |node: Option<&Node>| match node.and_then(|node| node.node.as_ref()) {
        Some(node) => Box::new(source(node, near)),
        None => Box::new(functions(Vec::new(), None, false)),
    };
    let kind = match JoinType::try_from(join.jointype) {
        _ if join.is_natural => JoinKind::Natural,
        Ok(JoinType::JoinLeft) => JoinKind::Left,
        Ok(JoinType::JoinRight) => JoinKind::Right,
        Ok(JoinType::JoinFull) => JoinKind::Full,
        Ok(_) | Err(_) if join.quals.is_none() && join.using_clause.is_empty() => JoinKind::Cross,
        Ok(_) | Err(_) => JoinKind::Inner,
    };
    let named = join.alias.as_ref().or(join.join_using_alias.as_ref());
    Source::Join {
        left: side(join.larg.as_deref()),
        right: side(join.rarg.as_deref()),
        kind,
        on: optional(join.quals.as_deref(), near),
        using: boxed(&join.using_clause),
        alias: named.and_then(|named| some(&named.aliasname)),
    }
}

/// `t TABLESAMPLE method(...)`: the table joined with the call of its method.
fn sampled(sample: &RangeTableSample, near: At) -> Source {
    let mut arguments = exprs(&sample.args, near);
    arguments.extend(optional(sample.repeatable.as_deref(), near));
    let method = words(&sample.method).join(".");
    let call = call(&method, arguments, place(sample.location, near));
    let relation = sample.relation.as_ref().and_then(|node| node.node.as_ref());
    let left = match relation {
        Some(relation) => source(relation, near),
        None => functions(Vec::new(), None, false),
    };
    Source::Join {
        left: Box::new(left),
        right: Box::new(functions(vec![call], None, false)),
        kind: JoinKind::Cross,
        on: None,
        using: Vec::new(),
        alias: None,
    }
}

fn alias(alias: Option<&Alias>) -> (Option<Box<str>>, Vec<Box<str>>) {
    match alias {
        Some(alias) => (some(&alias.aliasname), boxed(&alias.colnames)),
        None => (None, Vec::new()),
    }
}
