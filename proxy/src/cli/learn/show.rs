//! What was recorded, for people.

use bosdb_policy::learning::{Approved, LearningKey};
use bosdb_store::learning::{Guard, KeyRecord, Proposal};

use crate::cli::output;

/// One line of figures.
pub(super) fn status(key: &LearningKey, record: &KeyRecord, approved: &Approved) {
    let seen = record.shapes().fold(0_u64, |sum, (_, shape)| {
        sum.saturating_add(shape.seen.count)
    });
    let novel = record
        .shapes()
        .fold(0_u64, |sum, (_, shape)| sum.saturating_add(shape.novel));
    let suspicious = record
        .shapes()
        .filter(|(_, shape)| shape.score >= 50)
        .count();
    let last = record.shapes().map(|(_, shape)| shape.seen.last).max();
    output::line(&format!(
        "{key}\n  {} shapes recorded, {seen} statements, {novel} new to the model, \
         {suspicious} shapes suspicious, {} dropped\n  {} families approved\n  last seen {}",
        record.shapes().count(),
        record.dropped(),
        approved.families.len(),
        last.map_or_else(|| "never".to_owned(), |last| last.to_string()),
    ));
}

/// What is not approved, by family.
pub(super) fn proposal(key: &LearningKey, proposal: &Proposal) {
    output::line(&key.to_string());
    for family in &proposal.families {
        let guard = family.guard.map_or("known", Guard::as_str);
        output::line(&format!(
            "  family {} {guard}\n    {}",
            family.id, family.text
        ));
        for atom in &family.atoms {
            let (guard, count) = (atom.guard.as_str(), atom.count);
            output::line(&format!("    atom {guard} {count}x {}", atom.text));
        }
        for shape in &family.shapes {
            let rules = if shape.rules.is_empty() {
                String::new()
            } else {
                format!(" score {} {}", shape.score, shape.rules.join(" "))
            };
            output::line(&format!(
                "    shape {} {} {}x from {} session(s), first {}, last {}{rules}\n      {}",
                shape.id,
                shape.guard.as_str(),
                shape.seen.count,
                shape.seen.sessions.len(),
                shape.seen.first,
                shape.seen.last,
                shape.sample,
            ));
        }
    }
    for (batch, guard, count) in &proposal.batches {
        output::line(&format!("  batch {} {count}x {batch}", guard.as_str()));
    }
    if proposal.families.is_empty() && proposal.batches.is_empty() {
        output::line("  nothing that is not approved");
    }
}
