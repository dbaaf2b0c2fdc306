//! What drivers and tools send by themselves: when they connect, when they look at the catalogue,
//! around transactions.
//!
//! The statements stand in files, as facts of what was recorded from those tools or is known of
//! them. They are known to every application, so that strictness on the first day refuses no login.

use std::sync::Arc;

use super::canon::{Comments, observe};
use super::model::{Approved, ApprovedFamily, Model, Standing};
use super::{LearningKey, Observation};
use crate::request::{PostgresFacts, SessionFacts};
use crate::sql::{self, FunctionTable};

/// By tool.
const FILES: [(&str, &str); 7] = [
    ("drivers", include_str!("chatter/drivers.sql")),
    ("psql", include_str!("chatter/psql.sql")),
    ("pgcli", include_str!("chatter/pgcli.sql")),
    ("jdbc", include_str!("chatter/jdbc.sql")),
    ("sqlalchemy", include_str!("chatter/sqlalchemy.sql")),
    ("django", include_str!("chatter/django.sql")),
    ("catalogue", include_str!("chatter/catalogue.sql")),
];

/// What stands between two statements.
const BETWEEN: &str = "\n-- next\n";

/// Deeper than any statement of the files.
const DEPTH: u32 = 1_000;

/// The model of it all.
#[must_use]
pub fn chatter() -> Model {
    let approved: Vec<Approved> = FILES
        .iter()
        .map(|(tool, text)| {
            let mut approved = Approved {
                key: LearningKey {
                    target: "*".into(),
                    role: "*".into(),
                    application: Box::from(*tool),
                },
                families: Vec::new(),
                batches: Vec::new(),
            };
            for statement in text.split(BETWEEN) {
                if let Some(seen) = look(statement.trim()) {
                    add(&mut approved, seen);
                }
            }
            approved
        })
        .collect();
    Model::build(&approved, None::<Arc<Model>>, |_| Standing::Known)
}

fn look(text: &str) -> Option<Observation> {
    let facts = PostgresFacts {
        standard_conforming_strings: true,
    };
    let session = SessionFacts::Postgres(facts);
    let seen = sql::read(text, facts, DEPTH, &FunctionTable::empty(), |_, tree| {
        observe(text, session, tree, Comments::default())
    });
    seen.ok()
}

fn add(approved: &mut Approved, seen: Observation) {
    for statement in seen.statements {
        approved.families.push(ApprovedFamily {
            atoms: statement
                .atoms
                .iter()
                .map(|atom| atom.text.clone())
                .collect(),
            shapes: vec![statement.shape],
            trunk: statement.trunk,
            text: statement.family,
        });
    }
    approved.batches.extend(seen.batch);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learning::Stage;

    #[test]
    fn every_statement_is_read_and_known() {
        let model = chatter();
        for (tool, text) in FILES {
            for statement in text.split(BETWEEN) {
                let seen = look(statement.trim());
                let seen = seen.unwrap_or_else(|| panic!("{tool}: {statement}"));
                assert_eq!(model.judge(&seen, Stage::Strict), [], "{tool}: {statement}");
            }
        }
        assert!(model.families() > 200, "{}", model.families());
    }

    #[test]
    fn it_reads_no_table_of_an_application() {
        for (tool, text) in FILES {
            for statement in text.split(BETWEEN) {
                let facts = PostgresFacts {
                    standard_conforming_strings: true,
                };
                let empty = FunctionTable::empty();
                let tables = sql::read(statement.trim(), facts, DEPTH, &empty, |facts, _| {
                    facts.tables
                });
                for table in tables.unwrap() {
                    let schema = table.schema.as_deref().unwrap_or("pg_catalog");
                    let catalogue = matches!(schema, "pg_catalog" | "information_schema")
                        && (table.name.starts_with("pg_") || schema == "information_schema");
                    assert!(catalogue, "{tool}: {}: {statement}", table.name);
                }
            }
        }
    }
}
