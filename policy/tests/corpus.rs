//! Walks the corpora: every escape is refused to readers, every honest statement passes.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot build its rules has failed"
)]

use bosdb_policy::{
    Carrier, Decision, InjectionMode, Request, Rights, RuleSet, RuleSettings, SessionFacts,
    SubjectClass, Verdict, decide,
};

const ESCAPES: &str = include_str!("corpus/readonly_escapes.sql");
const READS: &str = include_str!("corpus/honest_reads.sql");
const WRITES: &str = include_str!("corpus/honest_writes.sql");
const ADMIN: &str = include_str!("corpus/admin_only.sql");

fn judge(rules: &RuleSet, sql: &str, rights: Rights) -> Decision {
    let request = Request {
        sql: sql.as_bytes(),
        facts: SessionFacts::default(),
        class: SubjectClass::plain(rights, InjectionMode::Enforce),
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    };
    decide(rules, &request)
}

fn blocks(file: &str) -> Vec<&str> {
    file.split("\n-- next\n").map(str::trim).collect()
}

/// Statements of `file` on which `rights` get another answer than `allowed`.
fn surprises(file: &str, rights: Rights, allowed: bool) -> Vec<String> {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let mut found = Vec::new();
    for sql in blocks(file) {
        let decision = judge(&rules, sql, rights);
        match &decision.verdict {
            Verdict::Allow(_) if !allowed => found.push(format!("ALLOWED: {sql}")),
            Verdict::Deny(denial) if allowed => {
                found.push(format!("{} {}: {sql}", denial.rule, denial.message));
            }
            Verdict::Allow(_) | Verdict::Deny(_) => {}
        }
    }
    found
}

fn assert_none(found: &[String]) {
    assert!(
        found.is_empty(),
        "{} surprises:\n{}",
        found.len(),
        found.join("\n---\n")
    );
}

#[test]
fn every_escape_is_refused_to_readers() {
    assert!(blocks(ESCAPES).len() > 150);
    assert_none(&surprises(ESCAPES, Rights::Read, false));
}

#[test]
fn no_escape_is_a_syntax_error() {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    for sql in blocks(ESCAPES) {
        let decision = judge(&rules, sql, Rights::Read);
        let Verdict::Deny(denial) = &decision.verdict else {
            continue;
        };
        assert_ne!(denial.rule.0, "PARSE-01", "{}: {sql}", denial.message);
        assert_ne!(denial.rule.0, "PARSE-04", "{}: {sql}", denial.message);
    }
}

#[test]
fn honest_reads_pass_for_readers() {
    assert!(blocks(READS).len() >= 200);
    assert_none(&surprises(READS, Rights::Read, true));
}

#[test]
fn honest_reads_pass_for_writers() {
    assert_none(&surprises(READS, Rights::Write, true));
}

#[test]
fn honest_writes_pass_for_writers() {
    assert_none(&surprises(WRITES, Rights::Write, true));
}

#[test]
fn administration_is_refused_to_writers() {
    assert_none(&surprises(ADMIN, Rights::Write, false));
}

#[test]
fn administrators_are_refused_only_what_nobody_may() {
    for file in [WRITES, READS] {
        assert_none(&surprises(file, Rights::Admin, true));
    }
    let refused = surprises(ADMIN, Rights::Admin, true);
    let lasting: Vec<&String> = refused
        .iter()
        .filter(|text| !text.starts_with("SET-"))
        .collect();
    assert!(lasting.is_empty(), "{lasting:#?}");
}

#[test]
fn administrators_may_send_what_nobody_can_read() {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let decision = judge(&rules, "SELECT FROM WHERE", Rights::Admin);
    assert!(matches!(decision.verdict, Verdict::Allow(_)));
    let decision = judge(&rules, "SELECT 1 \0", Rights::Admin);
    assert!(matches!(decision.verdict, Verdict::Deny(_)));
}
