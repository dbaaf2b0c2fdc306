//! What a tree uses: tables, functions, variables, locks.

use super::{Taxonomy, scopes};
use crate::decision::{Effects, StatementKind, TableAccess};
use crate::request::{Dialect, SessionFacts, SqlModes};
use crate::rules::catalogue as rule;
use crate::tree::walk::{Part, Place, Walk};
use crate::tree::{Expr, Into, Node, Query, Statement};

impl Taxonomy<'_> {
    /// Everything in a statement.
    pub(super) fn uses(&mut self, statement: &Statement) {
        let tables = scopes::tables(statement, self.dialect());
        if tables.is_none() {
            self.find(rule::LIMIT, "more than 1024 names in WITH clauses");
        }
        for named in tables.unwrap_or_default() {
            let (name, schema) = split(&named.name.0);
            if self.dialect() == Dialect::Sqlite && named.access == TableAccess::Read {
                self.table_valued(name);
            }
            self.table(schema, name, named.access);
        }
        for (part, place) in Walk::over(std::slice::from_ref(statement)) {
            self.part(part, place);
        }
    }

    /// Everything in an expression.
    pub(super) fn uses_in(&mut self, expr: &Expr) {
        // A query inside may give names to tables as well.
        let statement = Statement {
            at: expr.at,
            body: crate::tree::Body::Utility(Box::new(crate::tree::Utility {
                name: "",
                tables: Vec::new(),
                statements: Vec::new(),
                expressions: vec![expr.clone()],
            })),
        };
        self.uses(&statement);
    }

    fn part(&mut self, part: Part<'_>, place: Place) {
        match part {
            Part::Query(query) => self.query(query),
            Part::Expr(expr) => self.expr(expr, place),
            Part::Statement(_) | Part::Set(_) | Part::Select(_) | Part::Source(_) => {}
        }
    }

    fn query(&mut self, query: &Query) {
        if query.locks {
            self.find(rule::RO_LOCK_ROWS, "SELECT FOR UPDATE or FOR SHARE");
        }
        match &query.into {
            None => {}
            Some(Into::File) => {
                self.raise(StatementKind::Write);
                self.find(rule::RO_INTO, "SELECT INTO a file");
                self.find(rule::ADMIN_FILE, "SELECT INTO OUTFILE or DUMPFILE");
                self.find(rule::SQLI_FILE, "SELECT INTO OUTFILE or DUMPFILE");
            }
            Some(Into::Table(_)) => {
                self.raise(StatementKind::Write);
                self.find(rule::RO_INTO, "SELECT INTO");
            }
            Some(Into::Variables(_)) => self.effect(Effects::USER_VARIABLE),
        }
    }

    fn expr(&mut self, expr: &Expr, place: Place) {
        match &expr.node {
            Node::Call(call) => self.call(call, place),
            Node::Binary { operator, .. } if &**operator == ":=" => {
                self.effect(Effects::USER_VARIABLE);
            }
            // In Oracle's language a sequence is asked like a column.
            Node::Column(name) => {
                let oracle = matches!(self.session, SessionFacts::MySql(facts)
                    if facts.modes.intersects(SqlModes::ORACLE));
                let (last, owner) = split(&name.0);
                if oracle && last == "nextval" && owner.is_some() {
                    self.raise(StatementKind::Write);
                    self.find(rule::RO_EFFECT, "nextval");
                }
            }
            Node::Star(_)
            | Node::Literal(_)
            | Node::Param
            | Node::Variable(_)
            | Node::And(_)
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
}

/// A dotted name as object and schema.
pub(super) fn split(parts: &[Box<str>]) -> (&str, Option<&str>) {
    match parts {
        [] => ("", None),
        [name] => (name, None),
        [.., schema, name] => (name, Some(schema)),
    }
}
