//! Columns of statements that change rows, and of statements that are no query.

use super::{Level, Look, Named, Standing, parts, rule, shown};
use crate::tree::{Assignment, At, Delete, Insert, Item, Source, Update, Utility};

impl Look<'_> {
    pub(super) fn insert(
        &mut self,
        insert: &Insert,
        named: Option<&Named<'_>>,
        outer: Option<&Level<'_>>,
    ) {
        if let Some(source) = &insert.source {
            self.query(source, named, outer);
        }
        let targets = std::slice::from_ref(&insert.target);
        self.written(&insert.target, &insert.columns, insert.columns.is_empty());
        self.assigned(targets, &insert.assignments);
        let looks = insert.filter.is_some() || !insert.returning.is_empty();
        self.must_be_readable(targets, looks);
        let level = self.level(&[targets], None, outer);
        self.exprs(&insert.others, &level, named);
        self.assignments(&insert.assignments, &level, named);
        if let Some(filter) = &insert.filter {
            self.expr(filter, &level, named);
        }
        self.items(&insert.returning, &level, named);
    }

    pub(super) fn update(
        &mut self,
        update: &Update,
        named: Option<&Named<'_>>,
        outer: Option<&Level<'_>>,
    ) {
        self.assigned(&update.targets, &update.assignments);
        self.must_be_readable(
            &update.targets,
            looks(update.filter.is_some(), &update.returning),
        );
        let level = self.changed(&update.targets, &update.from, named, outer);
        self.sources(&update.targets, &level, named);
        self.sources(&update.from, &level, named);
        self.assignments(&update.assignments, &level, named);
        let others = update.filter.iter().chain(&update.order);
        for expr in others.chain(&update.limit) {
            self.expr(expr, &level, named);
        }
        self.items(&update.returning, &level, named);
    }

    pub(super) fn delete(
        &mut self,
        delete: &Delete,
        named: Option<&Named<'_>>,
        outer: Option<&Level<'_>>,
    ) {
        self.must_be_readable(
            &delete.targets,
            looks(delete.filter.is_some(), &delete.returning),
        );
        let level = self.changed(&delete.targets, &delete.from, named, outer);
        self.sources(&delete.targets, &level, named);
        self.sources(&delete.from, &level, named);
        let others = delete.filter.iter().chain(&delete.order);
        for expr in others.chain(&delete.limit) {
            self.expr(expr, &level, named);
        }
        self.items(&delete.returning, &level, named);
    }

    /// What is in sight of a change. What is changed is a table, also where a common table
    /// expression has its name.
    fn changed<'a>(
        &self,
        targets: &'a [Source],
        from: &'a [Source],
        named: Option<&Named<'_>>,
        outer: Option<&'a Level<'a>>,
    ) -> Level<'a> {
        let mut level = self.level(&[targets], None, outer);
        let more = self.level(&[from], named, None);
        level.guarded.extend(more.guarded);
        level.others.extend(more.others);
        level.joins.extend(more.joins);
        level
    }

    fn assignments(
        &mut self,
        assignments: &[Assignment],
        level: &Level<'_>,
        named: Option<&Named<'_>>,
    ) {
        for assignment in assignments {
            self.expr(&assignment.value, level, named);
        }
    }

    fn assigned(&mut self, targets: &[Source], assignments: &[Assignment]) {
        let columns: Vec<Box<str>> = assignments
            .iter()
            .flat_map(|assignment| &assignment.columns)
            .filter_map(|name| name.0.last().cloned())
            .collect();
        for target in targets {
            self.written(target, &columns, false);
        }
    }

    /// Columns that are given values; `all` where none is named.
    fn written(&mut self, target: &Source, columns: &[Box<str>], all: bool) {
        let Source::Table { at, name, .. } = target else {
            return;
        };
        let Some((schema, table)) = parts(name) else {
            return;
        };
        let write = &self.rules.write;
        if self.rules.standing(write, schema, table) != Standing::Columns {
            return;
        }
        if all {
            self.find(rule::COLUMN_WRITE, shown(schema, table), *at);
        }
        for column in columns {
            if !self.rules.column(write, schema, table, column) {
                let detail = format!("{}.{column}", shown(schema, table));
                self.find(rule::COLUMN_WRITE, detail, *at);
            }
        }
    }

    /// A condition, and RETURNING, show what is in a table.
    fn must_be_readable(&mut self, targets: &[Source], looks: bool) {
        for target in targets.iter().filter(|_| looks) {
            let Source::Table { at, name, .. } = target else {
                continue;
            };
            let Some((schema, table)) = parts(name) else {
                continue;
            };
            let own = super::super::facts::is_catalogue(schema, table);
            let temporary = schema == Some("pg_temp");
            let standing = self.rules.standing(&self.rules.read, schema, table);
            if standing == Standing::Closed && !own && !temporary {
                self.find(rule::TABLE_READ, shown(schema, table), *at);
            }
        }
    }

    pub(super) fn utility(
        &mut self,
        utility: &Utility,
        at: At,
        named: Option<&Named<'_>>,
        outer: Option<&Level<'_>>,
    ) {
        for name in &utility.tables {
            let Some((schema, table)) = parts(name) else {
                continue;
            };
            let of = |access| self.rules.standing(access, schema, table) == Standing::Columns;
            // Which columns it uses is not in the tree.
            if of(&self.rules.read) || of(&self.rules.write) {
                let detail = format!("{} of {}", utility.name, shown(schema, table));
                self.find(rule::COLUMN_HIDDEN, detail, at);
            }
        }
        for statement in &utility.statements {
            self.statement(statement, named, outer);
        }
        let level = Level {
            outer,
            ..Level::default()
        };
        self.exprs(&utility.expressions, &level, named);
    }
}

fn looks(filtered: bool, returning: &[Item]) -> bool {
    filtered || !returning.is_empty()
}
