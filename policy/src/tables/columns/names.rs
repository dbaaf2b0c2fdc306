//! What a name in an expression may mean.

use super::super::scope::{Guarded, Level, Meaning};
use super::{Look, shown};
use crate::rules::catalogue as rule;
use crate::tree::{At, Name};

/// Functions of one row of any type. `t.f` calls them where t has no column f.
const OF_A_ROW: [&str; 20] = [
    "row_to_json",
    "to_json",
    "to_jsonb",
    "json_agg",
    "jsonb_agg",
    "json_agg_strict",
    "jsonb_agg_strict",
    "json_build_array",
    "jsonb_build_array",
    "array_agg",
    "any_value",
    "quote_literal",
    "quote_nullable",
    "concat",
    "format",
    "record_out",
    "record_send",
    "hstore",
    "max",
    "min",
];

impl Look<'_> {
    pub(super) fn column(&mut self, name: &Name, at: At, level: &Level<'_>) {
        match name.0.as_slice() {
            [] => {}
            [column] => {
                let row = matches!(&**column, "old" | "new" | "excluded");
                let tables: Vec<_> = level.in_sight().cloned().collect();
                for table in &tables {
                    if table.called == &**column || row {
                        self.whole(table, at);
                    } else {
                        self.column_of(table, column, at);
                    }
                }
                if let Meaning::Join(inside) = level.meaning(column) {
                    self.whole_level(inside, at);
                }
            }
            [.., table, column] => match level.meaning(table) {
                Meaning::Guarded(table) => {
                    if OF_A_ROW.contains(&&**column) {
                        self.whole(table, at);
                    } else {
                        self.column_of(table, column, at);
                    }
                }
                // Its columns may have other names.
                Meaning::Join(inside) => self.whole_level(inside, at),
                Meaning::Other => {}
                Meaning::Unknown => {
                    let tables: Vec<_> = level.in_sight().cloned().collect();
                    for table in &tables {
                        self.column_of(table, column, at);
                    }
                }
            },
        }
    }

    pub(super) fn star(&mut self, name: &Name, at: At, level: &Level<'_>) {
        match name.0.last() {
            None => {
                for table in &level.guarded {
                    self.whole(table, at);
                }
            }
            Some(word) => match level.meaning(word) {
                Meaning::Guarded(table) => self.whole(table, at),
                Meaning::Join(inside) => self.whole_level(inside, at),
                Meaning::Other => {}
                Meaning::Unknown => {
                    for level in level.outwards() {
                        self.whole_level(level, at);
                    }
                }
            },
        }
    }

    fn whole_level(&mut self, level: &Level<'_>, at: At) {
        for table in &level.guarded {
            self.whole(table, at);
        }
    }

    /// All columns of a table are used.
    pub(super) fn whole(&mut self, table: &Guarded<'_>, at: At) {
        let closed = self.rules.a_closed_column(table.schema, table.name);
        let detail = match closed {
            Some(column) => format!("{}.{column}", shown(table.schema, table.name)),
            None => shown(table.schema, table.name),
        };
        self.find(rule::COLUMN_ALL, detail, at);
    }

    pub(super) fn column_of(&mut self, table: &Guarded<'_>, column: &str, at: At) {
        if table.renamed {
            self.whole(table, at);
        } else if !self
            .rules
            .column(&self.rules.read, table.schema, table.name, column)
        {
            let detail = format!("{}.{column}", shown(table.schema, table.name));
            self.find(rule::COLUMN_READ, detail, at);
        }
    }
}
