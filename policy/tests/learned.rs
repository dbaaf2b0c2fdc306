//! A model learned from what applications send, against injected text.
//!
//! Each template of the injection evaluation is learned from honest values. Then the public attack
//! fragments go into its hole; of those that still parse and mean something else than the honest
//! statement hardly any may pass, and of honest values all.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test ends at the first surprise, and says what it saw"
)]

#[path = "injection/templates.rs"]
mod templates;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use bosdb_policy::learning::{
    Approved, ApprovedFamily, Learning, LearningKey, Model, Stage, Standing,
};
use bosdb_policy::{
    Carrier, Decision, InjectionMode, InjectionSettings, Judge, Profile, Profiles, Request, Rights,
    RuleSet, RuleSettings, SessionFacts, SubjectClass,
};
use pg_query::{FingerprintOptions, ParserOptions};
use templates::Template;

/// Honest values for a template's hole: numbers and texts as applications write them.
const NUMBERS: [&str; 4] = ["7", "0", "-1", "123456"];
const TEXTS: [&str; 5] = ["abc", "O''Hara", "a b c", "100%", "SELECT a book"];

fn corpus(name: &str) -> Option<String> {
    let usual = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../shared/corpora/injection"
    );
    let dir = std::env::var_os("BOSDB_TEST_CORPORA").map_or_else(
        || PathBuf::from(usual),
        |corpora| PathBuf::from(corpora).join("injection"),
    );
    fs::read_to_string(dir.join(name)).ok()
}

/// Judges as an application whose model has come to a stage.
struct Application {
    rules: RuleSet,
    class: SubjectClass,
    judge: Judge,
}

impl Application {
    fn new(stage: Stage, approved: &[Approved]) -> Self {
        let mut profiles = Profiles::default();
        let profile = profiles.add(Profile {
            learning: Some(Learning {
                key: Arc::new(key()),
                stage,
                model: Arc::new(Model::build(approved, None, |_| Standing::Known)),
            }),
            ..Profile::plain(InjectionSettings {
                mode: InjectionMode::Enforce,
                ..InjectionSettings::default()
            })
        });
        let settings = RuleSettings {
            profiles,
            ..RuleSettings::default()
        };
        Self {
            rules: RuleSet::build(settings).unwrap(),
            class: SubjectClass {
                rights: Rights::Write,
                profile,
            },
            judge: Judge::new(16 << 20),
        }
    }

    fn decide(&mut self, sql: &str) -> Arc<Decision> {
        let request = Request {
            sql: sql.as_bytes(),
            facts: SessionFacts::postgres(true),
            class: self.class,
            carrier: Carrier::SimpleQuery,
            catalogue: None,
        };
        self.judge.judge(&self.rules, &request)
    }
}

fn key() -> LearningKey {
    LearningKey {
        target: "shop".into(),
        role: "app".into(),
        application: "web".into(),
    }
}

fn honest(template: &Template) -> Vec<String> {
    let is_number = template.fill.parse::<i64>().is_ok();
    let fills: &[&str] = if is_number { &NUMBERS } else { &TEXTS };
    fills.iter().map(|fill| template.with(fill)).collect()
}

fn learn(statements: &[String]) -> Approved {
    let mut recording = Application::new(Stage::Record, &[]);
    let mut approved = Approved {
        key: key(),
        families: Vec::new(),
        batches: Vec::new(),
    };
    for sql in statements {
        let decision = recording.decide(sql);
        let Some(seen) = &decision.observation else {
            continue;
        };
        for statement in &seen.statements {
            approved.families.push(ApprovedFamily {
                text: statement.family.clone(),
                trunk: statement.trunk,
                atoms: statement
                    .atoms
                    .iter()
                    .map(|atom| atom.text.clone())
                    .collect(),
                shapes: vec![statement.shape],
            });
        }
    }
    approved
}

/// What the server would take the text for, literals aside; nothing, where it does not parse.
fn meaning(sql: &str) -> Option<String> {
    let options = (ParserOptions::DEFAULT, FingerprintOptions::DEFAULT);
    let print = pg_query::fingerprint(sql, options.0, options.1).ok()?;
    Some(print.hex)
}

#[test]
fn injected_text_does_not_pass_a_learned_application() {
    let Some(attacks) = corpus("attack-fragments.txt") else {
        println!("skipped: no corpora");
        return;
    };
    let (mut all, mut stopped) = (0_u32, 0_u32);
    let mut missed = Vec::new();
    for template in templates::all() {
        let model = learn(&honest(&template));
        let mut application = Application::new(Stage::Enforce, &[model]);
        let meant = meaning(&template.with(template.fill));
        for fragment in attacks.lines() {
            let sql = template.with(fragment);
            let found = meaning(&sql);
            if found.is_none() || found == meant {
                continue;
            }
            all += 1;
            if application.decide(&sql).is_allowed() {
                missed.push(format!("{}: {sql}", template.name));
            } else {
                stopped += 1;
            }
        }
    }
    let rate = f64::from(stopped) / f64::from(all.max(1));
    println!(
        "{stopped} of {all} structural attacks stopped: {:.3} %",
        rate * 100.0
    );
    for sql in missed.iter().take(40) {
        println!("missed {sql}");
    }
    assert!(all > 10_000, "{all}");
    assert!(rate >= 0.999, "{rate}");
}

#[test]
fn honest_values_pass_a_learned_application() {
    let benign = corpus("benign-fragments.txt").unwrap_or_default();
    for template in templates::all() {
        let model = learn(&honest(&template));
        for stage in [Stage::Enforce, Stage::Strict] {
            let mut application = Application::new(stage, std::slice::from_ref(&model));
            let more = benign
                .lines()
                .filter(|_| template.fill.parse::<i64>().is_err())
                .map(|fragment| template.with(&fragment.replace('\'', "''")));
            for sql in honest(&template).into_iter().chain(more) {
                let decision = application.decide(&sql);
                assert!(
                    decision.is_allowed(),
                    "{stage:?} {sql}: {:?}",
                    decision.verdict
                );
            }
        }
    }
}
