//! The small tree a command comes in. Whoever decodes the wire builds it; it cannot be built
//! deeper than the judge can walk.

use std::collections::HashSet;

use thiserror::Error;

use crate::limits::{Exceeded, Limits};

/// Documents and arrays within one another, the outermost included. The server's own bound is 180
/// for what it stores, and a little more for commands.
pub const DEEPEST: u8 = 200;

/// A document that is nested too deep to be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("documents nested more than {DEEPEST} deep")]
pub struct TooDeep;

/// Keys and values in the order they stand in; a key may stand twice, and is refused later.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    entries: Vec<(Box<str>, Value)>,
    depth: u8,
}

/// Values in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Array {
    values: Vec<Value>,
    depth: u8,
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Null.
    Null,
    /// A boolean.
    Boolean(bool),
    /// A 32-bit integer.
    Int32(i32),
    /// A 64-bit integer.
    Int64(i64),
    /// A double.
    Double(f64),
    /// A string.
    Text(Box<str>),
    /// A document.
    Document(Document),
    /// An array.
    Array(Array),
    /// A regular expression.
    Regex(Box<str>),
    /// JavaScript, with or without a scope.
    Code(Box<str>),
    /// A type no rule looks into.
    Opaque(Opaque),
}

/// Types no rule looks into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Opaque {
    /// Bytes, UUIDs included.
    Binary,
    /// An object id.
    ObjectId,
    /// A point in time.
    Date,
    /// The server's own timestamp.
    Timestamp,
    /// A decimal number.
    Decimal,
    /// A symbol, long out of use.
    Symbol,
    /// A reference, long out of use.
    Pointer,
    /// Less than everything.
    MinKey,
    /// Greater than everything.
    MaxKey,
    /// Undefined, long out of use.
    Undefined,
}

impl Value {
    const fn depth(&self) -> u8 {
        match self {
            Self::Document(document) => document.depth,
            Self::Array(array) => array.depth,
            Self::Null
            | Self::Boolean(_)
            | Self::Int32(_)
            | Self::Int64(_)
            | Self::Double(_)
            | Self::Text(_)
            | Self::Regex(_)
            | Self::Code(_)
            | Self::Opaque(_) => 0,
        }
    }

    /// The text of a string.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self {
            Some(text)
        } else {
            None
        }
    }

    fn bytes(&self) -> usize {
        match self {
            Self::Text(text) | Self::Regex(text) | Self::Code(text) => text.len(),
            Self::Null
            | Self::Boolean(_)
            | Self::Int32(_)
            | Self::Int64(_)
            | Self::Double(_)
            | Self::Document(_)
            | Self::Array(_)
            | Self::Opaque(_) => 8,
        }
    }
}

/// One more than the deepest inside, if that is still within bounds.
fn above(values: impl Iterator<Item = u8>) -> Result<u8, TooDeep> {
    let inside = values.max().unwrap_or(0);
    if inside >= DEEPEST {
        return Err(TooDeep);
    }
    Ok(inside.saturating_add(1))
}

impl Document {
    /// A document of these entries.
    ///
    /// # Errors
    ///
    /// When it would be deeper than [`DEEPEST`].
    pub fn new(entries: Vec<(Box<str>, Value)>) -> Result<Self, TooDeep> {
        let depth = above(entries.iter().map(|(_, value)| value.depth()))?;
        Ok(Self { entries, depth })
    }

    /// Keys and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries.iter().map(|(key, value)| (&**key, value))
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.iter()
            .find_map(|(known, value)| (known == key).then_some(value))
    }

    /// The first entry: for a command, its name and what it works on.
    #[must_use]
    pub fn first(&self) -> Option<(&str, &Value)> {
        self.iter().next()
    }
}

impl Array {
    /// An array of these values.
    ///
    /// # Errors
    ///
    /// When it would be deeper than [`DEEPEST`].
    pub fn new(values: Vec<Value>) -> Result<Self, TooDeep> {
        let depth = above(values.iter().map(Value::depth))?;
        Ok(Self { values, depth })
    }

    /// The values in order.
    pub fn iter(&self) -> impl Iterator<Item = &Value> {
        self.values.iter()
    }
}

/// Calls `visit` with each document of a command, itself included, until it says stop.
fn each_document<'a>(command: &'a Document, mut visit: impl FnMut(&'a Document) -> Flow) {
    let mut documents = vec![command];
    let mut arrays: Vec<&Array> = Vec::new();
    let below = |value: &'a Value, documents: &mut Vec<_>, arrays: &mut Vec<_>| match value {
        Value::Document(inner) => documents.push(inner),
        Value::Array(inner) => arrays.push(inner),
        Value::Null
        | Value::Boolean(_)
        | Value::Int32(_)
        | Value::Int64(_)
        | Value::Double(_)
        | Value::Text(_)
        | Value::Regex(_)
        | Value::Code(_)
        | Value::Opaque(_) => {}
    };
    loop {
        if let Some(document) = documents.pop() {
            if visit(document) == Flow::Stop {
                return;
            }
            for (_, value) in document.iter() {
                below(value, &mut documents, &mut arrays);
            }
        } else if let Some(array) = arrays.pop() {
            for value in array.iter() {
                below(value, &mut documents, &mut arrays);
            }
        } else {
            return;
        }
    }
}

#[derive(PartialEq, Eq)]
enum Flow {
    Go,
    Stop,
}

/// Compares a command with the bounds: bytes of keys and values, and their number.
pub(super) fn measure(command: &Document, limits: &Limits) -> Result<(), Exceeded> {
    let mut values = 0_usize;
    let mut bytes = 0_usize;
    let most = usize::try_from(limits.tokens).unwrap_or(usize::MAX);
    let mut exceeded = None;
    each_document(command, |document| {
        for (key, value) in document.iter() {
            bytes = bytes
                .saturating_add(key.len())
                .saturating_add(value.bytes());
            values = values.saturating_add(1);
            if let Value::Array(array) = value {
                count_array(array, &mut values, &mut bytes);
            }
        }
        if bytes > limits.bytes {
            exceeded = Some(Exceeded::Bytes);
        } else if values > most {
            exceeded = Some(Exceeded::Tokens);
        }
        if exceeded.is_some() {
            Flow::Stop
        } else {
            Flow::Go
        }
    });
    exceeded.map_or(Ok(()), Err)
}

/// Values of an array and of the arrays in it; documents in it are counted on their own.
fn count_array(array: &Array, values: &mut usize, bytes: &mut usize) {
    let mut open = vec![array];
    while let Some(array) = open.pop() {
        for value in array.iter() {
            *values = values.saturating_add(1);
            *bytes = bytes.saturating_add(value.bytes());
            if let Value::Array(inner) = value {
                open.push(inner);
            }
        }
    }
}

/// A key that stands twice in one document: some read the first, some the last.
pub(super) fn repeated_key(command: &Document) -> Option<&str> {
    let mut found = None;
    each_document(command, |document| {
        let mut seen = HashSet::with_capacity(document.entries.len());
        found = document
            .iter()
            .map(|(key, _)| key)
            .find(|key| !seen.insert(*key));
        if found.is_some() {
            Flow::Stop
        } else {
            Flow::Go
        }
    });
    found
}
