//! How much of what is written into statements is stopped, and how little of what is honest.
//!
//! Values that attacked applications are put where applications put values. What a real server
//! plans, with another structure than the same statement with an honest value, is an attack that
//! reached it; honest values are quoted as a driver quotes them, or passed as parameters. Nothing
//! is learned: this is what the rules alone stop at the thresholds that come with them.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test that cannot run has failed, and this one is read"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bosdb_policy::{
    Carrier, Decision, InjectionMode, Judge, Request, Rights, RuleSet, RuleSettings, SessionFacts,
    SubjectClass, Verdict,
};
use pg_query::{FingerprintOptions, ParserOptions};

mod server;
mod templates;

/// Of the structural attacks that the server plans, in percent, at least so many are stopped. A
/// floor, so that no rule is lost unseen. What is missed is printed: conditions that are always
/// true, or never, with nothing else about them, which alone refuse nothing.
const FLOOR: f64 = 40.0;

/// Of the values every how manyth is tried: all of them in a release build.
const EVERY: usize = if cfg!(debug_assertions) { 4 } else { 1 };

/// A file of the corpora beside the repository.
fn corpus(name: &str) -> Option<Vec<String>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = here.join("../../shared/corpora/injection").join(name);
    let Ok(text) = fs::read(file) else {
        println!("{name}: skipped, the corpora are not there");
        return None;
    };
    let lines = text.split(|&byte| byte == b'\n');
    let lines = lines.filter_map(|line| std::str::from_utf8(line).ok());
    Some(
        lines
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
    )
}

fn judge(
    judge: &mut Judge,
    rules: &RuleSet,
    sql: &str,
    carrier: Carrier,
) -> std::sync::Arc<Decision> {
    let request = Request {
        sql: sql.as_bytes(),
        facts: SessionFacts::postgres(true),
        class: SubjectClass::plain(Rights::Write, InjectionMode::Enforce),
        carrier,
        catalogue: None,
    };
    judge.judge(rules, &request)
}

/// The structure of a statement, whatever its literals; `None` for a text that does not parse.
fn structure(sql: &str) -> Option<String> {
    let print = pg_query::fingerprint(sql, ParserOptions::DEFAULT, FingerprintOptions::DEFAULT);
    print.ok().map(|print| print.hex)
}

#[derive(Default)]
struct Count {
    attacks: usize,
    stopped: usize,
}

impl Count {
    fn add(&mut self, stopped: bool) {
        self.attacks += 1;
        self.stopped += usize::from(stopped);
    }

    fn percent(&self) -> f64 {
        let number = |count: usize| f64::from(u32::try_from(count).unwrap());
        100.0 * number(self.stopped) / number(self.attacks.max(1))
    }
}

#[test]
fn attacks_are_stopped() {
    let Some(values) = corpus("attack-fragments.txt") else {
        return;
    };
    let Some(server) = server::Server::start() else {
        println!("skipped, PostgreSQL is not installed");
        return;
    };
    let mut changed = Vec::new();
    for template in templates::postgres() {
        let honest = structure(&template.honest()).unwrap();
        for value in values.iter().step_by(EVERY) {
            let sql = template.with(value);
            if structure(&sql).is_some_and(|structure| structure != honest) {
                changed.push((template.name, sql));
            }
        }
    }
    let texts: Vec<String> = changed.iter().map(|(_, sql)| sql.clone()).collect();
    let accepted = server.accepted(&texts);
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let mut cache = Judge::new(64 << 20);
    let (mut all, mut parsed) = (Count::default(), Count::default());
    let mut by_template: BTreeMap<&str, Count> = BTreeMap::new();
    let mut by_rule: BTreeMap<String, usize> = BTreeMap::new();
    let mut missed: Vec<&str> = Vec::new();
    for (id, (template, sql)) in changed.iter().enumerate() {
        let decision = judge(&mut cache, &rules, sql, Carrier::SimpleQuery);
        let stopped = !decision.is_allowed();
        parsed.add(stopped);
        if accepted.binary_search(&id).is_err() {
            continue;
        }
        all.add(stopped);
        by_template.entry(template).or_default().add(stopped);
        for fired in &decision.fired {
            *by_rule.entry(fired.rule.to_string()).or_default() += 1;
        }
        if !stopped {
            missed.push(sql);
        }
    }
    for (rule, count) in &by_rule {
        println!("{rule:16} fired on {count}");
    }
    for (template, count) in &by_template {
        println!(
            "{template:16} {}/{} = {:.1} %",
            count.stopped,
            count.attacks,
            count.percent()
        );
    }
    for sql in &missed {
        println!("missed: {sql}");
    }
    println!(
        "all that parses: {}/{} = {:.2} %",
        parsed.stopped,
        parsed.attacks,
        parsed.percent()
    );
    println!(
        "all the server plans: {}/{} = {:.2} %",
        all.stopped,
        all.attacks,
        all.percent()
    );
    assert!(
        all.attacks > 50,
        "{} attacks are too few to tell",
        all.attacks
    );
    assert!(all.percent() >= FLOOR, "{:.2} % stopped", all.percent());
}

#[test]
fn honest_values_pass() {
    let Some(values) = corpus("benign-fragments.txt") else {
        return;
    };
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let mut cache = Judge::new(8 << 20);
    let mut blocked = Vec::new();
    for template in templates::postgres() {
        for value in &values {
            let quoted = template.sql.contains("'{}'") || template.sql.contains("'%{}%'");
            if !quoted {
                continue;
            }
            let sql = template.with(&value.replace('\'', "''"));
            let decision = judge(&mut cache, &rules, &sql, Carrier::SimpleQuery);
            if let Verdict::Deny(denial) = &decision.verdict {
                blocked.push(format!("{}: {sql}", denial.rule));
            }
        }
        let bound = template
            .sql
            .replace("'%{}%'", "$1")
            .replace("'{}'", "$1")
            .replace("{}", "$1");
        let decision = judge(&mut cache, &rules, &bound, Carrier::Parse);
        if let Verdict::Deny(denial) = &decision.verdict {
            blocked.push(format!("{}: {bound}", denial.rule));
        }
    }
    assert!(
        blocked.is_empty(),
        "{} blocked:\n{}",
        blocked.len(),
        blocked.join("\n")
    );
}
