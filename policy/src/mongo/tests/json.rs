//! JSON with `Code("..")` and `/regex/`, in which keys may stand twice.

use super::{Array, Document, Opaque, Value};

pub(super) fn parse(text: &str) -> Document {
    let mut rest = text;
    let Value::Document(document) = value(&mut rest) else {
        panic!("{text} is no document");
    };
    document
}

fn skip(rest: &mut &str) {
    *rest = rest.trim_start();
}

fn take(rest: &mut &str, word: &str) -> bool {
    skip(rest);
    let found = rest.strip_prefix(word);
    if let Some(after) = found {
        *rest = after;
    }
    found.is_some()
}

fn until(rest: &mut &str, end: char) -> Box<str> {
    let (before, after) = rest.split_once(end).unwrap();
    *rest = after;
    before.into()
}

fn value(rest: &mut &str) -> Value {
    if take(rest, "{") {
        return document(rest);
    }
    if take(rest, "[") {
        let mut values = Vec::new();
        while !take(rest, "]") {
            values.push(value(rest));
            take(rest, ",");
        }
        return Value::Array(Array::new(values).unwrap());
    }
    if take(rest, "Code(\"") {
        let code = until(rest, '"');
        assert!(take(rest, ")"));
        return Value::Code(code);
    }
    if take(rest, "\"") {
        return Value::Text(until(rest, '"'));
    }
    if take(rest, "/") {
        return Value::Regex(until(rest, '/'));
    }
    for (word, value) in [
        ("true", Value::Boolean(true)),
        ("false", Value::Boolean(false)),
        ("null", Value::Null),
        ("Id", Value::Opaque(Opaque::ObjectId)),
        ("Uuid", Value::Opaque(Opaque::Binary)),
    ] {
        if take(rest, word) {
            return value;
        }
    }
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '-' && c != '.');
    let (number, after) = rest.split_at(end.unwrap());
    *rest = after;
    if number.contains('.') {
        return Value::Double(number.parse().unwrap());
    }
    Value::Int64(number.parse().unwrap())
}

fn document(rest: &mut &str) -> Value {
    let mut entries = Vec::new();
    while !take(rest, "}") {
        assert!(take(rest, "\""), "{rest}");
        let key = until(rest, '"');
        assert!(take(rest, ":"), "{rest}");
        entries.push((key, value(rest)));
        take(rest, ",");
    }
    Value::Document(Document::new(entries).unwrap())
}
