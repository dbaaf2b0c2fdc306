//! EXPLAIN QUERY PLAN as a tree.

use rusqlite::Connection;

use super::error::told;
use crate::adapter::{AdapterError, Plan, PlanNode, Trouble};

/// The most steps of a plan.
const MAX_STEPS: usize = 10_000;

pub(super) fn explain(connection: &Connection, sql: &str) -> Result<Plan, AdapterError> {
    let sql = format!("EXPLAIN QUERY PLAN {sql}");
    let mut statement = connection.prepare(&sql).map_err(told)?;
    let mut rows = statement.raw_query();
    let mut steps: Vec<(i64, i64, String)> = Vec::new();
    while let Some(row) = rows.next().map_err(told)? {
        if steps.len() >= MAX_STEPS {
            let message = format!("the plan has more than {MAX_STEPS} steps");
            return Err(AdapterError::new(Trouble::TooLarge, message));
        }
        let (id, parent) = (row.get(0).map_err(told)?, row.get(1).map_err(told)?);
        steps.push((id, parent, row.get(3).map_err(told)?));
    }
    let raw: Vec<&str> = steps.iter().map(|(_, _, detail)| detail.as_str()).collect();
    Ok(Plan {
        raw: raw.join("\n"),
        roots: tree(&steps),
    })
}

/// Steps come before what they are made of, so that from the back each is whole when it is hung
/// into its parent.
fn tree(steps: &[(i64, i64, String)]) -> Vec<PlanNode> {
    let mut below: std::collections::HashMap<i64, Vec<PlanNode>> = std::collections::HashMap::new();
    for (id, parent, detail) in steps.iter().rev() {
        let mut made = node(detail);
        made.children = below.remove(id).unwrap_or_default();
        made.children.reverse();
        below.entry(*parent).or_default().push(made);
    }
    let mut roots = below.remove(&0).unwrap_or_default();
    roots.reverse();
    roots
}

/// `SEARCH orders USING INDEX by_customer (customer_id=?)` and its like.
fn node(detail: &str) -> PlanNode {
    let mut node = PlanNode {
        op: detail.to_owned(),
        raw: detail.to_owned(),
        ..PlanNode::default()
    };
    for op in ["SCAN ", "SEARCH "] {
        let Some(rest) = detail.strip_prefix(op) else {
            continue;
        };
        op.trim_end().clone_into(&mut node.op);
        let (relation, how) = rest.split_once(" USING ").unwrap_or((rest, ""));
        node.relation = Some(relation.to_owned());
        if let Some((_, index)) = how.split_once("INDEX ") {
            node.index = index.split(' ').next().map(ToOwned::to_owned);
        }
        let filter = how.split_once('(').map(|(_, filter)| filter);
        node.filter = filter.map(|filter| filter.trim_end_matches(')').to_owned());
    }
    node
}
