//! Rules about columns, from the tree of a text.
//!
//! Which columns a table has is not known here, so what may mean a closed column is taken to: a
//! name without a table where such a table is in sight, `*`, the whole row, columns that were given
//! other names. What cannot be told is refused, with a word on how to write it so that it can.

mod changes;
mod names;

use super::scope::{Guarded, Level, Named, is_named, leaves, parts};
use super::{Standing, TableRules};
use crate::decision::RuleId;
use crate::rules::catalogue as rule;
use crate::sql::{Facts, Finding};
use crate::tree::{
    At, Body, Expr, Item, JoinKind, Name, Node, Query, Select, Set, Source, Statement,
};

/// Adds what the columns of a text are refused for.
pub(crate) fn find_columns(rules: &TableRules, tree: &[Statement], facts: &mut Facts) {
    let mut look = Look {
        rules,
        found: Vec::new(),
    };
    for statement in tree {
        look.statement(statement, None, None);
    }
    facts.findings.append(&mut look.found);
}

/// Findings kept: the first decides, a few more explain.
const MOST_FINDINGS: usize = 8;

struct Look<'r> {
    rules: &'r TableRules,
    found: Vec<Finding>,
}

impl<'r> Look<'r> {
    fn find(&mut self, id: RuleId, detail: String, at: At) {
        let known = |found: &Finding| found.rule == id && *found.detail == *detail;
        if self.found.len() < MOST_FINDINGS && !self.found.iter().any(known) {
            self.found.push(Finding {
                rule: id,
                detail: detail.into_boxed_str(),
                at: usize::try_from(at).ok(),
            });
        }
    }

    fn statement(
        &mut self,
        statement: &Statement,
        named: Option<&Named<'_>>,
        outer: Option<&Level<'_>>,
    ) {
        match &statement.body {
            Body::Query(query) => self.query(query, named, outer),
            Body::Insert(insert) => self.with(&insert.with, named, outer, &mut |look, named| {
                look.insert(insert, named, outer);
            }),
            Body::Update(update) => self.with(&update.with, named, outer, &mut |look, named| {
                look.update(update, named, outer);
            }),
            Body::Delete(delete) => self.with(&delete.with, named, outer, &mut |look, named| {
                look.delete(delete, named, outer);
            }),
            Body::Utility(utility) => self.utility(utility, statement.at, named, outer),
        }
    }

    /// Looks at the common table expressions, each seeing those before it, or all when recursive;
    /// then at what sees them all.
    fn with(
        &mut self,
        ctes: &[crate::tree::Cte],
        named: Option<&Named<'_>>,
        outer: Option<&Level<'_>>,
        then: &mut dyn FnMut(&mut Self, Option<&Named<'_>>),
    ) {
        let Some((first, rest)) = ctes.split_first() else {
            return then(self, named);
        };
        let recursive = first.recursive || rest.iter().any(|cte| cte.recursive);
        if !recursive {
            self.statement(&first.body, named, outer);
            let more = Named {
                name: &first.name,
                before: named,
            };
            return self.with(rest, Some(&more), outer, then);
        }
        self.all_named(ctes, named, &mut |look, named| {
            for cte in ctes {
                look.statement(&cte.body, named, outer);
            }
            then(look, named);
        });
    }

    fn all_named(
        &mut self,
        ctes: &[crate::tree::Cte],
        named: Option<&Named<'_>>,
        then: &mut dyn FnMut(&mut Self, Option<&Named<'_>>),
    ) {
        match ctes.split_first() {
            None => then(self, named),
            Some((first, rest)) => {
                let more = Named {
                    name: &first.name,
                    before: named,
                };
                self.all_named(rest, Some(&more), then);
            }
        }
    }

    fn query(&mut self, query: &Query, named: Option<&Named<'_>>, outer: Option<&Level<'_>>) {
        self.with(&query.with, named, outer, &mut |look, named| {
            if let Set::Select(select) = &query.body {
                look.select(select, Some(query), named, outer);
                return;
            }
            look.set(&query.body, named, outer);
            // Of a combination only the outputs can be ordered by, and they were looked at.
            let level = Level {
                outer,
                ..Level::default()
            };
            for expr in query.order.iter().filter(|expr| !is_lone_name(expr)) {
                look.expr(expr, &level, named);
            }
            look.exprs(&query.limit, &level, named);
        });
    }

    fn set(&mut self, set: &Set, named: Option<&Named<'_>>, outer: Option<&Level<'_>>) {
        match set {
            Set::Select(select) => self.select(select, None, named, outer),
            Set::Values(rows) => {
                let level = Level {
                    outer,
                    ..Level::default()
                };
                for row in rows {
                    self.exprs(row, &level, named);
                }
            }
            Set::Query(query) => self.query(query, named, outer),
            Set::Combined { left, right, .. } => {
                self.set(left, named, outer);
                self.set(right, named, outer);
            }
        }
    }

    fn select(
        &mut self,
        select: &Select,
        query: Option<&Query>,
        named: Option<&Named<'_>>,
        outer: Option<&Level<'_>>,
    ) {
        let level = self.level(&[&select.from], named, outer);
        self.sources(&select.from, &level, named);
        self.items(&select.items, &level, named);
        self.exprs(&select.others, &level, named);
        let conditions = select.filter.iter().chain(&select.having);
        for expr in conditions.chain(&select.group) {
            self.expr(expr, &level, named);
        }
        if let Some(query) = query {
            for expr in &query.order {
                if !is_output(expr, &select.items) {
                    self.expr(expr, &level, named);
                }
            }
            self.exprs(&query.limit, &level, named);
        }
    }

    /// The tables in sight in some sources.
    fn level<'a>(
        &self,
        sources: &[&'a [Source]],
        named: Option<&Named<'_>>,
        outer: Option<&'a Level<'a>>,
    ) -> Level<'a> {
        let mut level = Level {
            outer,
            ..Level::default()
        };
        for source in sources.iter().copied().flatten() {
            leaves(source, &mut |leaf| self.sight(leaf, named, &mut level));
        }
        level
    }

    fn sight<'a>(&self, leaf: &'a Source, named: Option<&Named<'_>>, level: &mut Level<'a>) {
        match leaf {
            Source::Table {
                name,
                alias,
                columns,
                ..
            } => {
                let Some((schema, table)) = parts(name) else {
                    return;
                };
                let called = alias.as_deref().unwrap_or(table);
                let is_named = schema.is_none() && is_named(named, table);
                if !is_named && self.is_guarded(schema, table) {
                    level.guarded.push(Guarded {
                        called,
                        schema,
                        name: table,
                        renamed: !columns.is_empty(),
                    });
                } else {
                    level.others.push(called);
                }
            }
            Source::Query { alias, .. } | Source::Function { alias, .. } => {
                level.others.extend(alias.as_deref());
            }
            Source::Join { alias, .. } => level.joins.extend(alias.as_deref()),
        }
    }

    fn is_guarded(&self, schema: Option<&str>, table: &str) -> bool {
        if schema == Some("pg_temp") {
            return false;
        }
        self.rules.standing(&self.rules.read, schema, table) != Standing::Open
            && !super::facts::is_catalogue(schema, table)
    }

    /// Sub-queries, functions and conditions in FROM.
    fn sources(&mut self, sources: &[Source], level: &Level<'_>, named: Option<&Named<'_>>) {
        for source in sources {
            match source {
                Source::Table { .. } => {}
                Source::Query { query, .. } => self.query(query, named, Some(level)),
                Source::Function { calls, .. } => self.exprs(calls, level, named),
                Source::Join {
                    left,
                    right,
                    kind,
                    on,
                    using,
                    ..
                } => {
                    self.sources(std::slice::from_ref(left), level, named);
                    self.sources(std::slice::from_ref(right), level, named);
                    self.join(source, *kind, using, named);
                    if let Some(on) = on {
                        self.expr(on, level, named);
                    }
                }
            }
        }
    }

    /// Columns that a join compares without an expression that names them.
    fn join(
        &mut self,
        join: &Source,
        kind: JoinKind,
        using: &[Box<str>],
        named: Option<&Named<'_>>,
    ) {
        let level = self.level(&[std::slice::from_ref(join)], named, None);
        for table in &level.guarded {
            if kind == JoinKind::Natural {
                self.whole(table, 0);
            }
            for column in using {
                self.column_of(table, column, 0);
            }
        }
    }

    fn items(&mut self, items: &[Item], level: &Level<'_>, named: Option<&Named<'_>>) {
        for item in items {
            self.expr(&item.value, level, named);
        }
    }

    fn exprs(&mut self, exprs: &[Expr], level: &Level<'_>, named: Option<&Named<'_>>) {
        for expr in exprs {
            self.expr(expr, level, named);
        }
    }

    fn expr(&mut self, expr: &Expr, level: &Level<'_>, named: Option<&Named<'_>>) {
        match &expr.node {
            Node::Column(name) => self.column(name, expr.at, level),
            Node::Star(name) => self.star(name, expr.at, level),
            Node::Literal(_) | Node::Param | Node::Variable(_) => {}
            Node::And(parts)
            | Node::Or(parts)
            | Node::Row(parts)
            | Node::Array(parts)
            | Node::Other(parts) => self.exprs(parts, level, named),
            Node::Not(inner) => self.expr(inner, level, named),
            Node::Unary { operand, .. } => self.expr(operand, level, named),
            Node::Cast { value, .. } => self.expr(value, level, named),
            Node::Binary { left, right, .. } => {
                self.expr(left, level, named);
                self.expr(right, level, named);
            }
            Node::In { left, list, .. } => {
                self.expr(left, level, named);
                self.exprs(list, level, named);
            }
            Node::InQuery { left, query, .. } => {
                self.expr(left, level, named);
                self.query(query, named, Some(level));
            }
            Node::Exists(query) | Node::Subquery(query) => self.query(query, named, Some(level)),
            Node::Case {
                operand,
                branches,
                otherwise,
            } => {
                for (when, then) in branches {
                    self.expr(when, level, named);
                    self.expr(then, level, named);
                }
                for expr in operand.iter().chain(otherwise) {
                    self.expr(expr, level, named);
                }
            }
            Node::Call(call) => self.exprs(&call.arguments, level, named),
        }
    }
}

/// Whether ORDER BY names an output: that one is looked at where it is made.
fn is_output(expr: &Expr, items: &[Item]) -> bool {
    let Node::Column(Name(parts)) = &expr.node else {
        return false;
    };
    let [name] = parts.as_slice() else {
        return false;
    };
    items.iter().any(|item| item.alias.as_ref() == Some(name))
}

fn is_lone_name(expr: &Expr) -> bool {
    matches!(&expr.node, Node::Column(Name(parts)) if parts.len() == 1)
}

pub(super) fn shown(schema: Option<&str>, table: &str) -> String {
    match schema {
        Some(schema) => format!("{schema}.{table}"),
        None => table.to_owned(),
    }
}
