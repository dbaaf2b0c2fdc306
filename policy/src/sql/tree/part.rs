//! The parts of a node that the shared tree has no word for.

use pg_query::{Node, NodeRef};

use super::expression::{is_expression, node as expression};
use super::source::name;
use super::statement;
use crate::sql::children::{Child, Children, children};
use crate::sql::statement::statement as is_statement;
use crate::tree::{At, Expr, Name, Statement};

/// The nearest statements, tables and expressions below a node.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) statements: Vec<Statement>,
    pub(super) tables: Vec<Name>,
    pub(super) expressions: Vec<Expr>,
}

impl Parts {
    /// The parts below `node`, not `node` itself.
    pub(super) fn of(node: NodeRef<'_>, near: At) -> Self {
        let mut parts = Self::default();
        let mut found = below(node);
        found.reverse();
        parts.collect(found, near);
        parts
    }

    /// The parts a list is made of.
    pub(super) fn list(nodes: &[Node], near: At) -> Self {
        let mut parts = Self::default();
        let nodes = nodes.iter().rev().filter_map(|node| node.node.as_ref());
        parts.collect(nodes.map(|node| node.to_ref()).collect(), near);
        parts
    }

    /// `stack` holds the first part last.
    fn collect(&mut self, mut stack: Vec<NodeRef<'_>>, near: At) {
        while let Some(node) = stack.pop() {
            if let NodeRef::RangeVar(table) = node {
                self.tables.push(name(table));
            } else if is_statement(node).is_some() {
                self.statements.push(statement(node, near));
            } else if is_expression(node) {
                self.expressions.push(expression(node, near));
            } else if !matches!(node, NodeRef::TypeName(_)) {
                stack.extend(below(node).into_iter().rev());
            }
        }
    }
}

fn below(node: NodeRef<'_>) -> Vec<NodeRef<'_>> {
    let mut out = Children {
        found: Vec::new(),
        unknown: false,
    };
    children(node, &mut out);
    out.found
        .into_iter()
        .map(|Child { node, .. }| node)
        .collect()
}
