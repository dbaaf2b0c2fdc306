//! Rules about tables, from the facts of a text: they are the same for every dialect.

use super::{AccessRules, Standing, TableRules};
use crate::decision::{RuleId, StatementKind, TableAccess, TableUse};
use crate::rules::catalogue as rule;
use crate::sql::{Facts, Finding, is_the_servers_own, is_view_of_the_catalogue, shows_values};

/// Adds what the tables of a text, and what would get around the rules, are refused for.
pub(crate) fn find_tables(rules: &TableRules, facts: &mut Facts) {
    let mut found = Vec::new();
    let only_looks = facts
        .statements
        .iter()
        .all(|summary| summary.kind <= StatementKind::Session);
    for used in &facts.tables {
        found.extend(judge(rules, used, only_looks));
    }
    found.extend(unseen(facts));
    facts.findings.extend(found);
}

/// Adds the tables of which some columns are closed, for a text of which they cannot be told.
pub(crate) fn find_hidden_columns(rules: &TableRules, facts: &mut Facts) {
    let closed = |used: &&TableUse| {
        [&rules.read, &rules.write].into_iter().any(|access| {
            rules.standing(access, used.schema.as_deref(), &used.name) == Standing::Columns
        })
    };
    let found = facts.tables.iter().find(closed);
    let found = found.map(|used| finding(rule::COLUMN_HIDDEN, used));
    facts.findings.extend(found);
}

/// What one use of a table is refused for.
fn judge(rules: &TableRules, used: &TableUse, only_looks: bool) -> Option<Finding> {
    let (access, id) = match used.access {
        TableAccess::Read => (&rules.read, rule::TABLE_READ),
        // LOCK TABLE of a reader.
        TableAccess::Define if only_looks => (&rules.read, rule::TABLE_READ),
        TableAccess::Write | TableAccess::Define => (&rules.write, rule::TABLE_WRITE),
    };
    let schema = used.schema.as_deref();
    if schema == Some("pg_temp") {
        return None;
    }
    if is_catalogue(schema, &used.name) {
        return catalogue(access, used).map(|id| finding(id, used));
    }
    match rules.standing(access, schema, &used.name) {
        Standing::Open => None,
        // Which columns are used is looked at where they stand.
        Standing::Columns if used.access != TableAccess::Define || only_looks => None,
        Standing::Columns => Some(finding(rule::COLUMN_DEFINE, used)),
        Standing::Closed if schema.is_none() && !rules.resolves_names() => {
            Some(finding(rule::TABLE_NAME, used))
        }
        Standing::Closed => Some(finding(id, used)),
    }
}

/// Whether a name means the server's catalogue. It is looked through before the schemas of
/// `search_path`.
pub(super) fn is_catalogue(schema: Option<&str>, name: &str) -> bool {
    is_the_servers_own(schema.unwrap_or_default(), name)
        || (schema.is_none() && (shows_values(name) || is_view_of_the_catalogue(name)))
        || (schema == Some("pg_catalog") && name == "pg_settings")
}

/// The server's catalogue is open unless it is denied; what shows values of tables, or the texts of
/// others, is closed unless it is allowed by its name.
fn catalogue(access: &AccessRules, used: &TableUse) -> Option<RuleId> {
    let schema = used.schema.as_deref().unwrap_or("pg_catalog");
    let denied = access
        .deny
        .iter()
        .any(|pattern| pattern.meets_table(Some(schema), &used.name, crate::pattern::Case::Blind));
    if denied {
        return Some(rule::TABLE_READ);
    }
    let named = access.allow.iter().flatten().any(|pattern| {
        pattern.names_schema(schema)
            && pattern.meets_table(Some(schema), &used.name, crate::pattern::Case::Exact)
    });
    (shows_values(&used.name) && !named).then_some(rule::TABLE_STATISTICS)
}

fn finding(rule: RuleId, used: &TableUse) -> Finding {
    let detail = match &used.schema {
        Some(schema) => format!("{schema}.{}", used.name),
        None => used.name.to_string(),
    };
    Finding {
        rule,
        detail: detail.into_boxed_str(),
        at: None,
    }
}

/// Code that may read or write any table without the text showing which.
fn unseen(facts: &Facts) -> Option<Finding> {
    let hidden = [
        rule::RO_FUNCTION,
        rule::RO_OPERATOR,
        rule::RO_CODE,
        rule::RO_CATALOG,
    ];
    let by_call = facts
        .findings
        .iter()
        .find(|finding| hidden.contains(&finding.rule))
        .map(|finding| (finding.detail.clone(), finding.at));
    let by_name = facts
        .functions
        .iter()
        .find(|name| reads_by_name(name))
        .map(|name| (name.clone(), None));
    let by_definition = facts
        .statements
        .iter()
        .find(|summary| summary.kind == StatementKind::Ddl && !shows_its_tables(summary.name))
        .map(|summary| (Box::from(summary.name), None));
    let (detail, at) = by_call.or(by_name).or(by_definition)?;
    Some(Finding {
        rule: rule::TABLE_HIDDEN,
        detail,
        at,
    })
}

/// Functions that read tables, or run SQL, given as text.
fn reads_by_name(function: &str) -> bool {
    let name = function.rsplit_once('.').map_or(function, |(_, name)| name);
    ["_to_xml", "_to_xmlschema", "_to_xml_and_xmlschema"]
        .iter()
        .any(|end| name.ends_with(end))
        || matches!(
            name,
            "ts_stat" | "ts_rewrite" | "crosstab" | "crosstabn" | "connectby" | "xpath_table"
        )
        || name.starts_with("crosstab")
        || name.starts_with("dblink")
}

/// Definitions whose text names every table that they concern. Others make code that runs later,
/// move what rules are about, or concern whole schemas.
fn shows_its_tables(statement: &str) -> bool {
    matches!(
        statement,
        "CREATE TABLE"
            | "CREATE TABLE AS"
            | "ALTER TABLE"
            | "DROP TABLE"
            | "CREATE INDEX"
            | "CREATE VIEW"
            | "DROP VIEW"
            | "CREATE MATERIALIZED VIEW"
            | "REFRESH MATERIALIZED VIEW"
            | "DROP MATERIALIZED VIEW"
            | "CREATE SEQUENCE"
            | "ALTER SEQUENCE"
            | "DROP SEQUENCE"
            | "VACUUM"
            | "ANALYZE"
            | "SELECT"
            | "SELECT INTO"
            | "EXPLAIN"
    )
}
