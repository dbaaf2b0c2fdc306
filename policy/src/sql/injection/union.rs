//! UNION arms that do not fit the select they were appended to.

use pg_query::protobuf::SelectStmt;
use pg_query::{Node, NodeEnum};

use crate::rules::catalogue as rule;
use crate::sql::command::words;
use crate::sql::walk::Walk;

/// Arms looked at; a report glued from more is written by a program.
const MOST_ARMS: usize = 64;

/// Functions an appended arm asks the server about itself with.
const ABOUT_THE_SERVER: [&str; 9] = [
    "version",
    "current_database",
    "current_schema",
    "current_schemas",
    "current_setting",
    "inet_server_addr",
    "inet_server_port",
    "pg_backend_pid",
    "user",
];

impl<'a> Walk<'a> {
    pub(super) fn union(&mut self, select: &'a SelectStmt) {
        let Some(first) = leftmost(select) else {
            return;
        };
        if !reads_user_table(first) {
            return;
        }
        let Some(arm) = select.rarg.as_deref() else {
            return;
        };
        if arm.larg.is_some() {
            return;
        }
        if reads_catalog(arm) || arm.target_list.iter().any(selects_from_catalog) {
            self.find(rule::SQLI_UNION_CATALOG, "UNION", -1);
        } else if is_probe(arm) {
            self.find(rule::SQLI_UNION_PROBE, "UNION", -1);
        }
    }
}

fn leftmost(select: &SelectStmt) -> Option<&SelectStmt> {
    let mut at = select;
    for _ in 0..MOST_ARMS {
        match at.larg.as_deref() {
            Some(left) => at = left,
            None => return Some(at),
        }
    }
    None
}

/// Tables in a FROM list, joins taken apart.
fn tables(select: &SelectStmt) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut stack: Vec<&Node> = select.from_clause.iter().collect();
    for _ in 0..256 {
        let Some(node) = stack.pop() else {
            break;
        };
        match &node.node {
            Some(NodeEnum::RangeVar(table)) => {
                found.push((table.schemaname.as_str(), table.relname.as_str()));
            }
            Some(NodeEnum::JoinExpr(join)) => {
                stack.extend(join.larg.as_deref());
                stack.extend(join.rarg.as_deref());
            }
            _ => {}
        }
    }
    found
}

/// A table of the server's own catalogues.
pub(in crate::sql) fn is_catalog(schema: &str, name: &str) -> bool {
    match schema {
        "pg_catalog" | "information_schema" => true,
        "" => name.starts_with("pg_"),
        _ => false,
    }
}

pub(in crate::sql) fn reads_user_table(select: &SelectStmt) -> bool {
    tables(select)
        .iter()
        .any(|(schema, name)| !is_catalog(schema, name))
}

pub(super) fn reads_catalog(select: &SelectStmt) -> bool {
    tables(select)
        .iter()
        .any(|(schema, name)| is_catalog(schema, name))
}

/// `SELECT NULL, NULL, version()`: constants and questions about the server, no table.
fn is_probe(select: &SelectStmt) -> bool {
    if !select.from_clause.is_empty() || !select.values_lists.is_empty() {
        return false;
    }
    !select.target_list.is_empty() && select.target_list.iter().all(tells_nothing)
}

fn tells_nothing(target: &Node) -> bool {
    let Some(NodeEnum::ResTarget(target)) = &target.node else {
        return false;
    };
    match target.val.as_ref().and_then(|node| node.node.as_ref()) {
        Some(NodeEnum::AConst(_) | NodeEnum::SqlvalueFunction(_)) => true,
        Some(NodeEnum::FuncCall(call)) => words(&call.funcname)
            .last()
            .is_some_and(|name| ABOUT_THE_SERVER.contains(name)),
        Some(NodeEnum::TypeCast(cast)) => {
            matches!(
                cast.arg.as_ref().and_then(|arg| arg.node.as_ref()),
                Some(NodeEnum::AConst(_))
            )
        }
        _ => false,
    }
}

/// A target that is a sub-select from the catalogue.
fn selects_from_catalog(target: &Node) -> bool {
    let Some(NodeEnum::ResTarget(target)) = &target.node else {
        return false;
    };
    let Some(NodeEnum::SubLink(link)) = target.val.as_ref().and_then(|node| node.node.as_ref())
    else {
        return false;
    };
    match link.subselect.as_ref().and_then(|node| node.node.as_ref()) {
        Some(NodeEnum::SelectStmt(select)) => reads_catalog(select),
        _ => false,
    }
}
