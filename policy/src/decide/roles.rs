//! What the roles of a subject add to the findings of a text.

use super::place;
use crate::profile::{AllRows, Kinds, Profile};
use crate::request::Rights;
use crate::rules::catalogue;
use crate::sql::Facts;
use crate::tables;
use crate::tree::Statement;

/// Adds what the roles say of kinds, tables, columns, rows and times.
pub(super) fn find(
    profile: &Profile,
    rights: Rights,
    tree: Option<&[Statement]>,
    facts: &mut Facts,
) {
    kinds(profile.kinds, rights, facts);
    timeouts(profile, facts);
    if let Some(rules) = &profile.tables {
        tables::find_tables(rules, facts);
        match tree {
            Some(tree) => tables::find_columns(rules, tree, facts),
            None => tables::find_hidden_columns(rules, facts),
        }
    }
    if profile.all_rows != AllRows::Off
        && let Some(tree) = tree
    {
        tables::find_unfiltered(tree, facts);
    }
}

/// What the roles of a subject leave out of what its rights would allow.
fn kinds(kinds: Kinds, rights: Rights, facts: &mut Facts) {
    let granted = Kinds::of(rights);
    let refused = facts.statements.iter().find(|summary| {
        let needed = Kinds::needed(summary.kind);
        granted.contains(needed) && !kinds.contains(needed)
    });
    if let Some(summary) = refused {
        let name = summary.name;
        facts.findings.push(place(catalogue::ROLE_KIND, name));
    }
}

/// `statement_timeout` can be lowered only.
fn timeouts(profile: &Profile, facts: &mut Facts) {
    let Some(most) = profile.statement_timeout else {
        return;
    };
    let within =
        |millis: &Option<u64>| millis.is_some_and(|millis| u128::from(millis) <= most.as_millis());
    if !facts.statement_timeouts.iter().all(within) {
        let finding = place(catalogue::TIMEOUT_RAISED, "statement_timeout");
        facts.findings.push(finding);
    }
}
