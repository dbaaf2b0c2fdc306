//! A command that readers may send has no key twice and no word that writes, runs code or never
//! ends, however deep; and whatever readers may send, writers and administrators may.

use std::collections::HashSet;
use std::sync::OnceLock;

use bosdb_policy::mongo::{Array, Document, MongoRequest, Opaque, Shape, Value, judge};
use bosdb_policy::{InjectionMode, Rights, RuleSet, RuleSettings, SubjectClass};

use crate::input::Input;

const KEYS: &[&str] = &[
    "find",
    "aggregate",
    "explain",
    "getMore",
    "count",
    "pipeline",
    "filter",
    "$match",
    "$lookup",
    "$facet",
    "$unionWith",
    "$out",
    "$merge",
    "$where",
    "$function",
    "$accumulator",
    "$changeStream",
    "from",
    "coll",
    "db",
    "into",
    "$db",
    "lsid",
    "comment",
    "cursor",
    "cursors",
    "documents",
    "insert",
    "collection",
    "nsInfo",
    "ns",
    "a",
    "",
];

/// What no reader may send at any depth.
const CLOSED: [&str; 6] = [
    "$out",
    "$merge",
    "$where",
    "$function",
    "$accumulator",
    "$changeStream",
];

pub(crate) fn run(bytes: &[u8]) {
    static RULES: OnceLock<RuleSet> = OnceLock::new();
    let rules = RULES
        .get_or_init(|| RuleSet::build(RuleSettings::default()).expect("the default rules build"));
    let mut input = Input::new(bytes);
    let mut budget = 400;
    let Some(command) = document(&mut input, &mut budget) else {
        return;
    };
    let shape = Shape::of(&command);
    let allowed = |rights| {
        let request = MongoRequest {
            command: &command,
            database: "a",
            class: SubjectClass::plain(rights, InjectionMode::Off),
            expected: Some(&shape),
        };
        judge(rules, &request).decision.is_allowed()
    };
    if allowed(Rights::Read) {
        assert!(allowed(Rights::Write) && allowed(Rights::Admin));
        check(&Value::Document(command.clone()));
    } else if allowed(Rights::Write) {
        assert!(allowed(Rights::Admin));
    }
}

fn check(value: &Value) {
    match value {
        Value::Document(inner) => {
            let mut seen = HashSet::new();
            for (key, value) in inner.iter() {
                assert!(seen.insert(key), "{key} stands twice");
                assert!(!CLOSED.contains(&key), "{key} is open to readers");
                check(value);
            }
        }
        Value::Array(inner) => inner.iter().for_each(check),
        Value::Null
        | Value::Boolean(_)
        | Value::Int32(_)
        | Value::Int64(_)
        | Value::Double(_)
        | Value::Text(_)
        | Value::Regex(_)
        | Value::Code(_)
        | Value::Opaque(_) => {}
    }
}

fn document(input: &mut Input<'_>, budget: &mut usize) -> Option<Document> {
    let mut entries = Vec::new();
    for _ in 0..input.below(8) {
        let key = match input.below(KEYS.len() + 1) {
            0 => text(input),
            at => KEYS[at - 1].into(),
        };
        entries.push((key, value(input, budget)?));
    }
    Document::new(entries).ok()
}

fn text(input: &mut Input<'_>) -> Box<str> {
    let len = input.below(8);
    let bytes = input.take(len).iter();
    bytes.map(|byte| char::from(*byte)).collect()
}

fn value(input: &mut Input<'_>, budget: &mut usize) -> Option<Value> {
    *budget = budget.checked_sub(1)?;
    Some(match input.below(11) {
        0 => Value::Null,
        1 => Value::Boolean(input.coin()),
        2 => Value::Int32(1),
        3 => Value::Int64(i64::from(input.byte())),
        4 => Value::Double(0.5),
        5 => Value::Text("a".into()),
        6 => Value::Text(text(input)),
        7 => Value::Code("f()".into()),
        8 => Value::Opaque(Opaque::Binary),
        9 => {
            let count = input.below(6);
            let values: Option<Vec<_>> = (0..count).map(|_| value(input, budget)).collect();
            Value::Array(Array::new(values?).ok()?)
        }
        _ => Value::Document(document(input, budget)?),
    })
}
