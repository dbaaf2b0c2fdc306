//! Whatever is sent, there is an answer; and a stage that writes is found wherever it is put.

use proptest::prelude::*;

use super::{Array, Document, Opaque, Value, class, rules};
use crate::mongo::{MongoRequest, judge};
use crate::request::Rights;

fn key() -> impl Strategy<Value = Box<str>> {
    prop_oneof![
        prop::sample::select(vec![
            "find",
            "aggregate",
            "explain",
            "getMore",
            "pipeline",
            "filter",
            "$match",
            "$lookup",
            "$facet",
            "$unionWith",
            "$group",
            "from",
            "coll",
            "db",
            "$db",
            "lsid",
            "comment",
            "cursor",
            "$expr",
            "let",
            "a",
            "",
            "0",
            "ns",
            "nsInfo",
            "$comment",
            "cursors",
        ])
        .prop_map(Box::from),
        any::<String>().prop_map(String::into_boxed_str),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Boolean),
        any::<i64>().prop_map(Value::Int64),
        any::<f64>().prop_map(Value::Double),
        "[a-z.$]{0,8}".prop_map(|text| Value::Text(text.into())),
        Just(Value::Opaque(Opaque::MaxKey)),
    ];
    leaf.prop_recursive(6, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5)
                .prop_map(|values| Value::Array(Array::new(values).unwrap())),
            prop::collection::vec((key(), inner), 0..5)
                .prop_map(|entries| Value::Document(Document::new(entries).unwrap())),
        ]
    })
}

fn document() -> impl Strategy<Value = Document> {
    prop::collection::vec((key(), value()), 0..6)
        .prop_map(|entries| Document::new(entries).unwrap())
}

/// Puts `extra` into the deepest place the path leads to.
fn planted(value: Value, extra: &(Box<str>, Value), path: &mut Vec<u8>) -> Value {
    let step = usize::from(path.pop().unwrap_or(0));
    match value {
        Value::Document(inner) => {
            let mut entries: Vec<_> = inner
                .iter()
                .map(|(k, v)| (Box::from(k), v.clone()))
                .collect();
            let count = entries.len();
            if count == 0 || path.is_empty() {
                entries.push(extra.clone());
            } else if let Some((_, below)) = entries.get_mut(step % count) {
                *below = planted(below.clone(), extra, path);
            }
            Value::Document(Document::new(entries).unwrap())
        }
        Value::Array(inner) => {
            let mut values: Vec<_> = inner.iter().cloned().collect();
            let count = values.len();
            if count == 0 {
                values.push(planted(Value::Null, extra, path));
            } else if let Some(below) = values.get_mut(step % count) {
                *below = planted(below.clone(), extra, path);
            }
            Value::Array(Array::new(values).unwrap())
        }
        Value::Null
        | Value::Boolean(_)
        | Value::Int32(_)
        | Value::Int64(_)
        | Value::Double(_)
        | Value::Text(_)
        | Value::Regex(_)
        | Value::Code(_)
        | Value::Opaque(_) => Value::Document(Document::new(vec![extra.clone()]).unwrap()),
    }
}

proptest! {
    #[test]
    fn every_command_gets_an_answer(command in document()) {
        for rights in [Rights::Read, Rights::Write, Rights::Admin] {
            let request = MongoRequest {
                command: &command, database: "a", class: class(rights), expected: None,
            };
            let judgement = judge(&rules(), &request);
            prop_assert!(judgement.decision.statements.len() == 1);
        }
    }

    #[test]
    fn a_writing_stage_is_found_wherever_it_stands(
        inside in value(), mut path in prop::collection::vec(any::<u8>(), 0..8), stage in 0..3_usize,
    ) {
        let stage = ["$out", "$merge", "$function"][stage];
        let extra = (Box::from(stage), Value::Text("t".into()));
        let pipeline = planted(inside, &extra, &mut path);
        let command = Document::new(vec![
            ("aggregate".into(), Value::Text("c".into())),
            ("pipeline".into(), pipeline),
            ("$db".into(), Value::Text("a".into())),
        ]).unwrap();
        let request = MongoRequest {
            command: &command, database: "a", class: class(Rights::Read), expected: None,
        };
        prop_assert!(!judge(&rules(), &request).decision.is_allowed());
    }
}
