//! What the masks of a subject forbid it in a text: the findings of [`super::uses`], and whatever
//! could carry masked values past them.

use super::{MaskCatalogue, uses};
use crate::decision::StatementKind;
use crate::rules::catalogue as rule;
use crate::sql::{Facts, Finding, FunctionTable, Reach};
use crate::tree::Statement;

/// Adds what the masks find in a text.
pub(crate) fn judge(
    facts: &mut Facts,
    tree: &[Statement],
    catalogue: &MaskCatalogue,
    functions: &FunctionTable,
) {
    let mut seen = uses::findings(tree, catalogue);
    facts.masks = seen.used;
    facts.literals_inspected |= seen.numbers;
    facts.findings.append(&mut seen.found);
    code(facts, functions);
    definitions(facts);
}

/// Code that cannot be seen may read what it likes.
fn code(facts: &mut Facts, functions: &FunctionTable) {
    let mut found = None;
    for name in &facts.functions {
        let (schema, function) = match name.rsplit_once('.') {
            Some((schema, function)) => (Some(schema), function),
            None => (None, &**name),
        };
        if tells_of_others(function) {
            found = Some(finding(rule::MASK_HIDDEN, name));
        }
        match functions.reach(schema, function) {
            Reach::Unknown
            | Reach::Dynamic
            | Reach::Remote
            | Reach::File
            | Reach::Program
            | Reach::Internal
            | Reach::Replication => found = Some(finding(rule::MASK_CODE, name)),
            Reach::Read
            | Reach::Write
            | Reach::Lock
            | Reach::Sleep
            | Reach::Notify
            | Reach::Setting
            | Reach::Maintenance
            | Reach::Signal => {}
        }
    }
    let opaque = |found: &&Finding| found.rule == rule::RO_CODE || found.rule == rule::RO_OPERATOR;
    if let Some(opaque) = facts.findings.iter().find(opaque) {
        found = Some(finding(rule::MASK_CODE, &opaque.detail));
    }
    facts.findings.extend(found);
}

/// What is defined may rename, copy or show masked columns, or run code that does. Tables and
/// indexes of one's own may be made: what the walk finds of masked columns in them is refused.
fn definitions(facts: &mut Facts) {
    let refused = facts.statements.iter().find(|summary| match summary.kind {
        StatementKind::Ddl => !defines_harmlessly(summary.name),
        StatementKind::Procedure | StatementKind::Admin | StatementKind::Unknown => true,
        // What triggers notify others of may be rows.
        StatementKind::Session => summary.name == "LISTEN",
        StatementKind::Empty
        | StatementKind::Read
        | StatementKind::Transaction
        | StatementKind::Write => false,
    });
    if let Some(summary) = refused {
        let found = finding(rule::MASK_DEFINE, summary.name);
        facts.findings.push(found);
    }
}

fn defines_harmlessly(name: &str) -> bool {
    matches!(
        name,
        "CREATE TABLE"
            | "CREATE TABLE AS"
            | "SELECT"
            | "SELECT INTO"
            | "EXPLAIN"
            | "EXPLAIN ANALYZE"
            | "CREATE INDEX"
            | "CREATE SEQUENCE"
            | "DROP TABLE"
            | "DROP INDEX"
            | "DROP SEQUENCE"
            | "ANALYZE"
            | "VACUUM"
            | "REINDEX"
    )
}

/// Functions that show what other sessions send: the account is everybody's.
fn tells_of_others(name: &str) -> bool {
    matches!(
        name,
        "pg_stat_get_activity" | "pg_stat_get_backend_activity" | "pg_stat_statements"
    )
}

fn finding(rule: crate::decision::RuleId, detail: &str) -> Finding {
    Finding {
        rule,
        detail: detail.into(),
        at: None,
    }
}
