use super::*;
use crate::decision::Generation;
use crate::request::{InjectionMode, SessionFacts, SubjectClass};
use crate::rules::{RuleSettings, catalogue};

fn request(sql: &str) -> Request<'_> {
    Request {
        sql: sql.as_bytes(),
        facts: SessionFacts::default(),
        class: SubjectClass::plain(Rights::Read, InjectionMode::Enforce),
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    }
}

fn rules() -> RuleSet {
    RuleSet::build(RuleSettings::default()).unwrap()
}

#[test]
fn a_judge_can_move_to_another_thread() {
    fn assert_send<T: Send>() {}
    assert_send::<Judge>();
}

#[test]
fn shapes_are_found_under_other_literals() {
    let (rules, mut judge) = (rules(), Judge::new(1 << 20));
    let first = judge.judge(&rules, &request("SELECT * FROM t WHERE a = 1"));
    let second = judge.judge(&rules, &request("select * from T where a = 22"));
    assert!(Arc::ptr_eq(&first, &second));
    assert_eq!((judge.hits(), judge.misses()), (1, 1));
}

#[test]
fn inspected_literals_are_found_under_the_whole_text_only() {
    let (rules, mut judge) = (rules(), Judge::new(1 << 20));
    let on = "SET default_transaction_read_only = 'on'";
    let off = "SET default_transaction_read_only = 'off'";
    assert!(judge.judge(&rules, &request(on)).is_allowed());
    assert!(!judge.judge(&rules, &request(off)).is_allowed());
    assert!(judge.judge(&rules, &request(on)).is_allowed());
    assert!(!judge.judge(&rules, &request(off)).is_allowed());
    assert_eq!((judge.hits(), judge.misses()), (2, 2));
}

#[test]
fn tautologies_do_not_lend_their_verdict() {
    let (rules, mut judge) = (rules(), Judge::new(1 << 20));
    let honest = "SELECT * FROM u WHERE n = 'x' OR 1 = 2 --";
    let attack = "SELECT * FROM u WHERE n = 'x' OR 1 = 1 --";
    for _ in 0..2 {
        let honest = judge.judge(&rules, &request(honest));
        let attack = judge.judge(&rules, &request(attack));
        let tautology = |decision: &Decision| {
            let mut fired = decision.fired.iter();
            fired.any(|fired| fired.rule == catalogue::SQLI_TAUTOLOGY)
        };
        assert!(!tautology(&honest));
        assert!(tautology(&attack));
    }
}

#[test]
fn a_new_generation_is_judged_anew() {
    let mut judge = Judge::new(1 << 20);
    let sql = "SELECT vouched()";
    let before = judge.judge(&rules(), &request(sql));
    let after = RuleSet::build(RuleSettings {
        generation: Generation(1),
        readonly_functions: vec!["vouched".to_owned()],
        ..RuleSettings::default()
    })
    .unwrap();
    let after = judge.judge(&after, &request(sql));
    assert!(!before.is_allowed());
    assert!(after.is_allowed());
}

#[test]
fn rights_are_part_of_the_key() {
    let (rules, mut judge) = (rules(), Judge::new(1 << 20));
    let mut asked = request("DELETE FROM t");
    assert!(!judge.judge(&rules, &asked).is_allowed());
    asked.class.rights = Rights::Write;
    assert!(judge.judge(&rules, &asked).is_allowed());
}

#[test]
fn random_literals_do_not_flush_shapes() {
    let (rules, mut judge) = (rules(), Judge::new(256 * 1024));
    let shape = "SELECT * FROM t WHERE a = 1";
    let first = judge.judge(&rules, &request(shape));
    for number in 0..2_000 {
        let text = format!("SET statement_timeout = {number}");
        judge.judge(&rules, &request(&text));
    }
    assert!(judge.bytes() <= 256 * 1024);
    assert!(Arc::ptr_eq(&first, &judge.judge(&rules, &request(shape))));
}

#[test]
fn the_bound_holds_under_a_stream_of_shapes() {
    let (rules, mut judge) = (rules(), Judge::new(128 * 1024));
    for number in 0..2_000 {
        let text = format!("SELECT c{number} FROM t");
        judge.judge(&rules, &request(&text));
        assert!(judge.bytes() <= 128 * 1024);
    }
    let hits = judge.hits();
    judge.judge(&rules, &request("SELECT c1999 FROM t"));
    assert_eq!(judge.hits(), hits + 1);
}

#[test]
fn the_cache_changes_no_decision() {
    let (rules, mut judge) = (rules(), Judge::new(1 << 20));
    let corpus = include_str!("../../tests/corpus/readonly_escapes.sql");
    for _ in 0..2 {
        for sql in corpus.split("\n-- next\n") {
            let cached = judge.judge(&rules, &request(sql));
            let fresh = crate::decide(&rules, &request(sql));
            assert_eq!(*cached, fresh, "{sql}");
        }
    }
}

#[test]
fn a_refusal_points_to_the_place_in_its_own_text() {
    let (rules, mut judge) = (rules(), Judge::new(1 << 20));
    let texts = [
        "SELECT 1, nextval('s')",
        "SELECT 1,     nextval('s')",
        "/* x */ SELECT 22, nextval('other')",
        "SELECT 1, nextval('s')",
    ];
    for sql in texts {
        let cached = judge.judge(&rules, &request(sql));
        let fresh = crate::decide(&rules, &request(sql));
        let place = u32::try_from(sql.find("nextval").unwrap()).unwrap() + 1;
        assert!(
            matches!(&cached.verdict, Verdict::Deny(denial) if denial.position == Some(place)),
            "{sql}: {:?}",
            cached.verdict
        );
        assert_eq!(*cached, fresh);
    }
    assert_eq!((judge.hits(), judge.misses()), (1, 3));
}
