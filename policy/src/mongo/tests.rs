//! Commands that must be refused, commands that must pass, and commands nobody should send.

use super::*;
use crate::decision::{TableAccess, Verdict};
use crate::limits::Limits;
use crate::request::{InjectionMode, Rights};
use crate::rules::RuleSettings;

mod json;
mod random;

use json::parse;

fn class(rights: Rights) -> SubjectClass {
    SubjectClass::plain(rights, InjectionMode::Enforce)
}

fn rules() -> RuleSet {
    RuleSet::build(RuleSettings::default()).unwrap()
}

fn judged(text: &str, rights: Rights) -> Judgement {
    let command = parse(text);
    let request = MongoRequest {
        command: &command,
        database: "shop",
        class: class(rights),
        expected: None,
    };
    judge(&rules(), &request)
}

/// The rule that refuses a command.
fn refused(text: &str, rights: Rights) -> Option<&'static str> {
    match judged(text, rights).decision.verdict {
        Verdict::Allow(_) => None,
        Verdict::Deny(denial) => Some(denial.rule.0),
    }
}

/// Lines of `RULE or -`, blank, command; `#` begins a comment.
fn table(text: &str, rights: Rights) {
    let mut wrong = Vec::new();
    for line in text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let (wanted, command) = line.split_once(' ').unwrap();
        let found = refused(command, rights).unwrap_or("-");
        if found != wanted {
            wrong.push(format!("{found} instead of {line}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn readers_read_and_do_nothing_else() {
    table(include_str!("tests/readers.txt"), Rights::Read);
}

#[test]
fn writers_change_their_own_database_only() {
    table(include_str!("tests/writers.txt"), Rights::Write);
}

#[test]
fn administrators_are_refused_only_what_has_two_readings() {
    table(include_str!("tests/admins.txt"), Rights::Admin);
}

#[test]
fn every_rule_of_commands_is_met() {
    let text = concat!(
        include_str!("tests/readers.txt"),
        include_str!("tests/writers.txt"),
        include_str!("tests/admins.txt")
    );
    for id in [
        rule::RO_OUT,
        rule::RO_SCRIPT,
        rule::RO_STREAM,
        rule::ADMIN_MONITOR,
        rule::ADMIN_COLLECTION,
        rule::ADMIN_LOGIN,
        rule::DATABASE,
        rule::PARSE_TWICE,
        rule::PARSE_WORD,
    ] {
        assert!(
            text.lines().any(|line| line.starts_with(&format!("{id} "))),
            "{id}"
        );
    }
}

#[test]
fn a_decision_names_what_a_command_touches() {
    let text = r#"{"aggregate": "orders", "pipeline": [
        {"$lookup": {"from": "people", "as": "p", "pipeline": [{"$unionWith": "old"}]}},
        {"$merge": {"into": "totals"}}], "cursor": {}, "$db": "shop"}"#;
    let decision = judged(text, Rights::Write).decision;
    assert!(decision.is_allowed());
    let tables: Vec<_> = decision
        .tables
        .iter()
        .map(|t| (&*t.name, t.access))
        .collect();
    assert_eq!(
        tables,
        [
            ("orders", TableAccess::Read),
            ("people", TableAccess::Read),
            ("old", TableAccess::Read),
            ("totals", TableAccess::Write),
        ]
    );
    assert_eq!(decision.kind.as_str(), "write");
    assert_eq!(decision.statements[0].name, "aggregate");
    let words: Vec<_> = decision.functions.iter().map(|word| &**word).collect();
    assert_eq!(words, ["$lookup", "$unionWith", "$merge"]);
}

#[test]
fn cursors_and_transactions_are_told() {
    let more = judged(
        r#"{"getMore": 77, "collection": "orders", "$db": "shop", "txnNumber": 1, "autocommit": false}"#,
        Rights::Read,
    );
    assert_eq!(&*more.cursors, [77]);
    assert_eq!(more.transaction, TransactionUse::Inside);
    let kill = r#"{"killCursors": "orders", "cursors": [1, 2], "$db": "shop"}"#;
    assert_eq!(&*judged(kill, Rights::Read).cursors, [1, 2]);
    let begin =
        r#"{"find": "orders", "startTransaction": true, "autocommit": false, "$db": "shop"}"#;
    assert_eq!(
        judged(begin, Rights::Read).transaction,
        TransactionUse::Begin
    );
    let end = r#"{"commitTransaction": 1, "autocommit": false, "$db": "admin"}"#;
    let end = judged(end, Rights::Read);
    assert!(end.decision.is_allowed());
    assert_eq!(end.transaction, TransactionUse::End);
}

#[test]
fn operators_in_place_of_a_learned_value_are_an_injection() {
    let find = |filter: &str| {
        parse(&format!(
            r#"{{"find": "users", "filter": {filter}, "$db": "shop"}}"#
        ))
    };
    let mut known = Shape::of(&find(r#"{"name": "bob", "password": "x"}"#));
    let fires = |known: &Shape, filter: &str| {
        let command = find(filter);
        let request = MongoRequest {
            command: &command,
            database: "shop",
            class: class(Rights::Read),
            expected: Some(known),
        };
        let decision = judge(&rules(), &request).decision;
        decision
            .fired
            .iter()
            .any(|fired| fired.rule == rule::NOSQL_OPERATOR)
    };
    for attack in [
        r#"{"name": "bob", "password": {"$ne": null}}"#,
        r#"{"name": {"$gt": ""}, "password": {"$gt": ""}}"#,
        r#"{"name": "bob", "password": {"$regex": "^a"}}"#,
        r#"{"name": {"$in": ["admin", "root"]}, "password": "x"}"#,
        r#"{"name": "bob", "password": {"$not": {"$eq": "x"}}}"#,
    ] {
        assert!(fires(&known, attack), "{attack}");
    }
    assert!(!fires(&known, r#"{"name": "eve", "password": "y"}"#));
    assert!(!fires(&known, r#"{"name": "eve", "age": {"$gt": 3}}"#));
    known.learn(&Shape::of(&find(r#"{"name": {"$in": ["a"]}}"#)));
    assert!(!fires(
        &known,
        r#"{"name": {"$in": ["b", "c"]}, "password": "x"}"#
    ));
    // What is too wide to be compared is taken for the worst.
    let wide: Vec<_> = (0..2000).map(|n| format!(r#""k{n}": 1"#)).collect();
    assert!(fires(&known, &format!("{{{}}}", wide.join(","))));
}

#[test]
fn fingerprints_leave_out_values_and_nothing_else() {
    let of = |text: &str| shape::fingerprint(&parse(text));
    let one = of(r#"{"find": "a", "filter": {"x": {"$in": [1, 2]}}, "$db": "shop"}"#);
    let same = of(r#"{"find": "a", "filter": {"x": {"$in": [7]}}, "$db": "shop", "maxTimeMS": 3}"#);
    assert_eq!(one, same);
    for other in [
        r#"{"find": "b", "filter": {"x": {"$in": [1, 2]}}}"#,
        r#"{"find": "a", "filter": {"y": {"$in": [1, 2]}}}"#,
        r#"{"find": "a", "filter": {"x": {"$nin": [1, 2]}}}"#,
        r#"{"find": "a", "filter": {"x": {"$in": ["1"]}}}"#,
    ] {
        assert_ne!(one, of(other), "{other}");
    }
}

#[test]
fn bounds_hold() {
    let settings = RuleSettings {
        limits: Limits {
            tokens: 10,
            bytes: 200,
            ..Limits::default()
        },
        ..RuleSettings::default()
    };
    let rules = RuleSet::build(settings).unwrap();
    let refused = |text: &str| {
        let command = parse(text);
        let request = MongoRequest {
            command: &command,
            database: "shop",
            class: class(Rights::Admin),
            expected: None,
        };
        !judge(&rules, &request).decision.is_allowed()
    };
    assert!(!refused(r#"{"find": "a", "$db": "shop"}"#));
    assert!(refused(
        r#"{"find": "a", "filter": {"$in": [1,2,3,4,5,6,7,8,9]}, "$db": "shop"}"#
    ));
    assert!(refused(&format!(
        r#"{{"find": "a", "filter": "{}", "$db": "shop"}}"#,
        "x".repeat(200)
    )));
}

#[test]
fn nothing_deeper_than_the_bound_can_be_built() {
    let mut value = Value::Null;
    for _ in 0..DEEPEST {
        value = Value::Array(Array::new(vec![value]).unwrap());
    }
    assert_eq!(Array::new(vec![value.clone()]), Err(TooDeep));
    assert_eq!(Document::new(vec![("a".into(), value)]), Err(TooDeep));
}

#[test]
fn a_word_that_is_vouched_for_is_open_to_readers() {
    let settings = RuleSettings {
        readonly_functions: vec!["$indexStats".to_owned()],
        ..RuleSettings::default()
    };
    let rules = RuleSet::build(settings).unwrap();
    let command = parse(
        r#"{"aggregate": "a", "pipeline": [{"$indexStats": {}}], "cursor": {}, "$db": "shop"}"#,
    );
    let request = MongoRequest {
        command: &command,
        database: "shop",
        class: class(Rights::Read),
        expected: None,
    };
    assert!(judge(&rules, &request).decision.is_allowed());
}
