//! What stands below each part. Every field is named, so that a new one breaks the build here.

use super::{Clause, Part, Place, Role, Walk};
use crate::tree::{
    Assignment, Body, Call, Cte, Delete, Expr, Insert, Item, Node, Query, Select, Set, Source,
    Statement, Update, Utility,
};

impl<'a> Walk<'a> {
    fn push(&mut self, part: Part<'a>, place: Place) {
        self.stack.push((part, place));
    }

    fn exprs(&mut self, exprs: impl IntoIterator<Item = &'a Expr>, place: Place) {
        let parts = exprs.into_iter().map(|expr| (Part::Expr(expr), place));
        self.stack.extend(parts);
    }

    fn items(&mut self, items: &'a [Item], place: Place) {
        let values = items.iter().map(|Item { value, alias: _ }| value);
        self.exprs(values, place);
    }

    fn sources(&mut self, sources: &'a [Source], place: Place) {
        let place = place.under(Clause::From);
        let parts = sources.iter().map(|source| (Part::Source(source), place));
        self.stack.extend(parts);
    }

    fn with(&mut self, ctes: &'a [Cte], place: Place) {
        let place = place.under(Clause::With);
        for Cte {
            name: _,
            columns: _,
            recursive: _,
            body,
        } in ctes
        {
            self.push(Part::Statement(body), place);
        }
    }

    fn assignments(&mut self, assignments: &'a [Assignment], place: Place) {
        let values = assignments
            .iter()
            .map(|Assignment { columns: _, value }| value);
        self.exprs(values, place.under(Clause::Assignment));
    }

    pub(super) fn statement(&mut self, statement: &'a Statement, place: Place) {
        let Statement { at: _, body } = statement;
        match body {
            Body::Query(query) => self.push(Part::Query(query), place),
            Body::Insert(insert) => self.insert(insert, place),
            Body::Update(update) => self.update(update, place),
            Body::Delete(delete) => self.delete(delete, place),
            Body::Utility(utility) => {
                let Utility {
                    name: _,
                    tables: _,
                    statements,
                    expressions,
                } = &**utility;
                let place = place.under(Clause::Other);
                let parts = statements.iter().map(Part::Statement);
                self.stack.extend(parts.map(|part| (part, place)));
                self.exprs(expressions, place);
            }
        }
    }

    fn insert(&mut self, insert: &'a Insert, place: Place) {
        let Insert {
            with,
            target,
            columns: _,
            source,
            assignments,
            filter,
            others,
            returning,
        } = insert;
        self.with(with, place);
        self.sources(std::slice::from_ref(target), place);
        if let Some(query) = source {
            self.push(Part::Query(query), place);
        }
        self.exprs(others, place.under(Clause::Other));
        self.assignments(assignments, place);
        self.exprs(filter, place.under(Clause::Filter));
        self.items(returning, place.under(Clause::Returning));
    }

    fn update(&mut self, update: &'a Update, place: Place) {
        let Update {
            with,
            targets,
            from,
            assignments,
            filter,
            order,
            limit,
            returning,
        } = update;
        self.with(with, place);
        self.sources(targets, place);
        self.assignments(assignments, place);
        self.sources(from, place);
        self.exprs(filter, place.under(Clause::Filter));
        self.exprs(order, place.under(Clause::Order));
        self.exprs(limit, place.under(Clause::Limit));
        self.items(returning, place.under(Clause::Returning));
    }

    fn delete(&mut self, delete: &'a Delete, place: Place) {
        let Delete {
            with,
            targets,
            from,
            filter,
            order,
            limit,
            returning,
        } = delete;
        self.with(with, place);
        self.sources(targets, place);
        self.sources(from, place);
        self.exprs(filter, place.under(Clause::Filter));
        self.exprs(order, place.under(Clause::Order));
        self.exprs(limit, place.under(Clause::Limit));
        self.items(returning, place.under(Clause::Returning));
    }

    pub(super) fn query(&mut self, query: &'a Query, place: Place) {
        let Query {
            with,
            body,
            order,
            limit,
            locks: _,
            into: _,
        } = query;
        let place = Place {
            queries: place.queries.saturating_add(1),
            role: Role::Own,
            ..place
        };
        self.with(with, place);
        self.push(Part::Set(body), place);
        self.exprs(order, place.under(Clause::Order));
        self.exprs(limit, place.under(Clause::Limit));
    }

    pub(super) fn set(&mut self, set: &'a Set, place: Place) {
        match set {
            Set::Select(select) => self.push(Part::Select(select), place),
            Set::Values(rows) => {
                self.exprs(rows.iter().flatten(), place.under(Clause::Values));
            }
            Set::Query(query) => self.push(Part::Query(query), place),
            Set::Combined {
                operation: _,
                all: _,
                at: _,
                left,
                right,
            } => {
                self.push(Part::Set(left), place);
                self.push(Part::Set(right), place);
            }
        }
    }

    pub(super) fn select(&mut self, select: &'a Select, place: Place) {
        let Select {
            distinct: _,
            items,
            from,
            filter,
            group,
            having,
            others,
        } = select;
        self.items(items, place.under(Clause::Output));
        self.sources(from, place);
        self.exprs(filter, place.under(Clause::Filter));
        self.exprs(group, place.under(Clause::Group));
        self.exprs(having, place.under(Clause::Having));
        self.exprs(others, place.under(Clause::Other));
    }

    pub(super) fn source(&mut self, source: &'a Source, place: Place) {
        match source {
            Source::Table {
                at: _,
                name: _,
                alias: _,
                columns: _,
            } => {}
            Source::Query {
                query,
                alias: _,
                columns: _,
                lateral: _,
            } => self.push(Part::Query(query), place),
            Source::Function {
                calls,
                alias: _,
                columns: _,
                lateral: _,
            } => self.exprs(calls, place),
            Source::Join {
                left,
                right,
                kind: _,
                on,
                using: _,
                alias: _,
            } => {
                self.push(Part::Source(left), place);
                self.push(Part::Source(right), place);
                self.exprs(on, place.under(Clause::Join));
            }
        }
    }

    pub(super) fn expr(&mut self, expr: &'a Expr, place: Place) {
        let Expr { at: _, node } = expr;
        let connected = place.role(match place.role {
            Role::Own | Role::Connected => Role::Connected,
            Role::Inside => Role::Inside,
            Role::Chosen => Role::Chosen,
        });
        let inside = place.role(match place.role {
            Role::Own | Role::Connected | Role::Inside => Role::Inside,
            Role::Chosen => Role::Chosen,
        });
        match node {
            Node::Column(_)
            | Node::Star(_)
            | Node::Literal(_)
            | Node::Param
            | Node::Variable(_) => {}
            Node::And(arms) | Node::Or(arms) => self.exprs(arms, connected),
            Node::Not(operand) => self.push(Part::Expr(operand), connected),
            Node::Unary {
                operator: _,
                operand,
            } => self.push(Part::Expr(operand), inside),
            Node::Binary {
                operator: _,
                left,
                right,
            } => self.exprs([&**left, right], inside),
            Node::In {
                negated: _,
                left,
                list,
            } => {
                self.push(Part::Expr(left), inside);
                self.exprs(list, inside);
            }
            Node::InQuery {
                operator: _,
                left,
                query,
            } => {
                self.push(Part::Expr(left), inside);
                self.push(Part::Query(query), inside);
            }
            Node::Exists(query) | Node::Subquery(query) => self.push(Part::Query(query), inside),
            Node::Case {
                operand,
                branches,
                otherwise,
            } => {
                let chosen = place.role(Role::Chosen);
                self.exprs(operand.as_deref(), chosen);
                self.exprs(
                    branches.iter().flat_map(|(when, then)| [when, then]),
                    chosen,
                );
                self.exprs(otherwise.as_deref(), chosen);
            }
            Node::Cast { value, to: _ } => self.push(Part::Expr(value), inside),
            Node::Call(call) => {
                let Call {
                    name: _,
                    arguments,
                    distinct: _,
                    star: _,
                } = &**call;
                self.exprs(arguments, inside);
            }
            Node::Row(parts) | Node::Array(parts) | Node::Other(parts) => {
                self.exprs(parts, inside);
            }
        }
    }
}
