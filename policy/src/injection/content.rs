//! What an expression is made of.

use crate::tree::walk::{Part, Walk};
use crate::tree::{Expr, Name, Node};

use super::names;

/// Parts looked at below one expression. Longer ones are built by programs, not injected.
const MOST_PARTS: usize = 128;

/// What an expression is made of.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Content {
    /// It depends on a row around it, on a parameter, or is too long to tell.
    pub(super) varies: bool,
    /// It depends on what is not a variable of the session.
    pub(super) rows: bool,
    /// A query stands in it.
    pub(super) query: bool,
    /// A query in it reads tables.
    pub(super) tables: bool,
    /// A query in it reads the server's catalogue.
    pub(super) catalogue: bool,
    /// It asks the server about itself.
    pub(super) server: bool,
    /// It asks the server which one it is, which no application's condition is about.
    pub(super) version: bool,
    /// It calls something that is not known to give the same for the same arguments.
    pub(super) calls: bool,
    /// It takes a text to pieces.
    pub(super) pieces: bool,
    /// A literal stands in it.
    pub(super) literal: bool,
    /// A variable of the session stands in it.
    pub(super) variables: bool,
}

impl Content {
    /// Literals and calls on literals only.
    pub(super) const fn is_constant(self) -> bool {
        !self.varies && !self.query
    }

    /// Literals only, and what is made of them alone.
    pub(super) const fn is_pure(self) -> bool {
        self.is_constant() && !self.server && !self.calls
    }
}

pub(super) fn content(expr: &Expr) -> Content {
    let mut content = Content::default();
    let mut looked_at = 0;
    // Names of sources inside, and what columns inside are qualified with.
    let (mut sources, mut qualified): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for (part, place) in Walk::under(expr) {
        // The skeleton tells nothing of how long a list of literals is, so that it may not matter.
        let literal = matches!(part, Part::Expr(expr) if matches!(expr.node, Node::Literal(_)));
        looked_at += usize::from(!literal);
        if looked_at > MOST_PARTS {
            (content.varies, content.rows) = (true, true);
            break;
        }
        match part {
            Part::Query(_) => content.query = true,
            Part::Source(source) => {
                sources.extend(super::called(source));
                if let Some(name) = super::table_of(source) {
                    content.tables = true;
                    content.catalogue |= names::is_catalogue(name);
                }
            }
            Part::Expr(expr) => {
                if let Node::Column(Name(parts)) | Node::Star(Name(parts)) = &expr.node
                    && let [.., source, _] = parts.as_slice()
                {
                    qualified.push(source);
                }
                note(&expr.node, place.queries == 0, &mut content);
            }
            Part::Statement(_) | Part::Set(_) | Part::Select(_) => {}
        }
    }
    // A query inside that names a source around it is another for every row.
    content.varies |= qualified.iter().any(|name| !sources.contains(name));
    content
}

/// `outside`: not inside a query in the expression, which has rows of its own.
fn note(node: &Node, outside: bool, content: &mut Content) {
    match node {
        Node::Param => (content.varies, content.rows) = (true, true),
        Node::Column(name) if names::is_server_variable(name) => content.server = true,
        Node::Column(_) | Node::Star(_) => {
            content.varies |= outside;
            content.rows = true;
        }
        // `@@version` is a variable to one server and an operator to another.
        Node::Variable(name) if name.starts_with("@@") => {
            content.server = true;
            content.version |= !names::is_session_variable(name);
        }
        Node::Unary { operator, operand } if &**operator == "@@" => {
            content.server |= matches!(operand.node, Node::Column(_));
        }
        Node::Variable(_) => (content.varies, content.variables) = (true, true),
        Node::Call(call) => {
            let name = names::last(&call.name);
            content.server |= names::asks_server(name);
            content.version |= names::asks_version(name);
            content.calls |= !names::is_pure(name);
            content.pieces |= names::takes_pieces(name);
        }
        Node::Literal(_) => content.literal = true,
        Node::And(_)
        | Node::Or(_)
        | Node::Not(_)
        | Node::Unary { .. }
        | Node::Binary { .. }
        | Node::In { .. }
        | Node::InQuery { .. }
        | Node::Exists(_)
        | Node::Subquery(_)
        | Node::Case { .. }
        | Node::Cast { .. }
        | Node::Row(_)
        | Node::Array(_)
        | Node::Other(_) => {}
    }
}
