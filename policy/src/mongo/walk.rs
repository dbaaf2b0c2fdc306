//! The walk over a command: what it does, with what, and which rules that meets.
//!
//! Words are looked at wherever they stand, because what is a stage in one place is nothing in
//! another, and telling the places apart is what others got wrong. Only documents that are stored
//! as they are (`documents` of insert) are data.

use super::TransactionUse;
use super::command::{Class, Command, Target};
use super::value::{Array, Document, Value};
use super::vocabulary::Vocabulary;
use super::word::Word;
use crate::decision::{Effects, RuleId, StatementKind, StatementSummary, TableAccess, TableUse};
use crate::rules::catalogue as rule;
use crate::sql::{Facts, Finding};

mod target;

/// A comment longer than this is no comment.
const LONGEST_COMMENT: usize = 1024;

/// The first finding of a rule decides; a few more explain.
const MOST_FINDINGS_OF_A_RULE: usize = 4;

/// Collections and words of one command that are written down.
const MOST_NAMES: usize = 256;

/// Where a command stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Sent as it is.
    Top,
    /// Inside explain.
    Explained,
}

pub(super) struct Walk<'a> {
    pub(super) facts: Facts,
    pub(super) cursors: Vec<i64>,
    pub(super) transaction: TransactionUse,
    vocabulary: &'a Vocabulary,
    /// The database the target stands for.
    granted: &'a str,
    /// The database of the command.
    database: Box<str>,
    kind: StatementKind,
    name: &'static str,
}

impl<'a> Walk<'a> {
    pub(super) fn new(vocabulary: &'a Vocabulary, granted: &'a str) -> Self {
        Self {
            facts: Facts {
                literals_inspected: true,
                ..Facts::default()
            },
            cursors: Vec::new(),
            transaction: TransactionUse::None,
            vocabulary,
            granted,
            database: Box::from(granted),
            kind: StatementKind::Empty,
            name: "UNKNOWN",
        }
    }

    /// A whole command.
    pub(super) fn command(&mut self, document: &Document, place: Place) {
        let first = document.first().map(|(name, _)| name);
        let vocabulary = self.vocabulary;
        match first.and_then(|name| vocabulary.command(name)) {
            Some(command) => {
                if place == Place::Top {
                    self.name = command.name;
                    self.kind = command.class.kind();
                }
                self.known(command, document, place);
            }
            None => {
                self.kind = StatementKind::Unknown;
                let name = first.unwrap_or("an empty command");
                self.find(rule::PARSE_WORD, name);
            }
        }
        if place == Place::Top {
            self.facts.statements.push(StatementSummary {
                kind: self.kind,
                name: self.name,
            });
        }
    }

    fn known(&mut self, command: &Command, document: &Document, place: Place) {
        let class = command.class;
        if place == Place::Explained && class != Class::Read {
            self.find(rule::RO_EXPLAIN, "explain");
            self.kind = self.kind.max(class.kind());
        }
        self.by_class(class, command.name);
        self.database(class, document, place);
        self.transaction(class, document);
        self.target(command, document);
        for (field, value) in document.iter().skip(1) {
            if command.knows(field) {
                self.field(command, field, value);
            } else {
                self.find(rule::PARSE_WORD, field);
            }
        }
    }

    fn by_class(&mut self, class: Class, name: &str) {
        match class {
            Class::Handshake | Class::Read | Class::Transaction => {}
            Class::Session => {}
            Class::Write => self.find(rule::RO_WRITE, name),
            Class::Ddl => self.find(rule::RO_DDL, name),
            Class::Code => {
                self.facts.effects = self.facts.effects.union(Effects::OPAQUE_CODE);
                self.find(rule::RO_SCRIPT, name);
                self.find(rule::NOSQL_SCRIPT, name);
            }
            Class::Login => self.find(rule::ADMIN_LOGIN, name),
            Class::Role => {
                self.facts.carries_secret = true;
                self.find(rule::ADMIN_ROLE, name);
            }
            Class::System => self.find(rule::ADMIN_SYSTEM, name),
        }
    }

    /// `$db`: the database of the target, or `admin` for what the server wants asked there.
    fn database(&mut self, class: Class, document: &Document, place: Place) {
        let named = match document.get("$db") {
            Some(Value::Text(name)) => name.clone(),
            // Only the outermost command has to say it.
            None if place == Place::Explained => return,
            Some(_) | None => {
                self.find(rule::PARSE_WORD, "a command without $db");
                return;
            }
        };
        let anywhere = match class {
            Class::Handshake | Class::Session | Class::Transaction | Class::Login => true,
            Class::Write => self.name == "bulkWrite",
            Class::Ddl => self.name == "renameCollection",
            Class::Read | Class::Code | Class::Role | Class::System => false,
        };
        if *named != *self.granted && !(anywhere && &*named == "admin") {
            self.find(rule::DATABASE, &named);
        }
        self.database = named;
    }

    fn transaction(&mut self, class: Class, document: &Document) {
        let inside = matches!(document.get("autocommit"), Some(Value::Boolean(false)));
        let begins = matches!(document.get("startTransaction"), Some(Value::Boolean(true)));
        self.transaction = if class == Class::Transaction {
            TransactionUse::End
        } else if begins {
            TransactionUse::Begin
        } else if inside {
            TransactionUse::Inside
        } else {
            TransactionUse::None
        };
        // Another subject's session is named by more than its id.
        if let Some(Value::Document(session)) = document.get("lsid") {
            for (key, _) in session.iter().filter(|(key, _)| *key != "id") {
                self.find(rule::PARSE_WORD, key);
            }
        }
    }

    /// A field behind the command's name.
    fn field(&mut self, command: &Command, field: &str, value: &Value) {
        match (field, value) {
            ("comment", value) => self.comment(value),
            // Stored as they are.
            ("documents", _) if command.name == "insert" => {}
            ("tailable" | "awaitData", Value::Boolean(false)) => {}
            ("tailable" | "awaitData", _) => self.find(rule::RO_STREAM, field),
            ("collection", Value::Text(name)) => self.collection(name, TableAccess::Read),
            ("cursors", Value::Array(ids)) => {
                for id in ids.iter() {
                    self.cursor(id);
                }
            }
            ("nsInfo", Value::Array(spaces)) => self.namespaces(spaces),
            ("to", Value::Text(space)) => self.namespace(space, TableAccess::Define),
            ("viewOn", Value::Text(name)) => self.collection(name, TableAccess::Read),
            ("toCollection", Value::Text(name)) => self.collection(name, TableAccess::Define),
            ("map" | "reduce" | "finalize", _) => {}
            ("out", out) => self.written("out", out),
            _ => self.value(value),
        }
    }

    fn comment(&mut self, comment: &Value) {
        if comment
            .text()
            .is_none_or(|text| text.len() > LONGEST_COMMENT)
        {
            self.find(rule::PARSE_WORD, "a comment that is no short text");
        }
    }

    /// Whatever stands in a command: every word in it counts.
    fn value(&mut self, value: &Value) {
        match value {
            Value::Document(document) => self.document(document),
            Value::Array(array) => {
                for value in array.iter() {
                    self.value(value);
                }
            }
            Value::Code(_) => self.script("JavaScript"),
            Value::Null
            | Value::Boolean(_)
            | Value::Int32(_)
            | Value::Int64(_)
            | Value::Double(_)
            | Value::Text(_)
            | Value::Regex(_)
            | Value::Opaque(_) => {}
        }
    }

    fn document(&mut self, document: &Document) {
        for (key, value) in document.iter() {
            if key.starts_with('$') {
                self.word(key, value);
            }
            self.value(value);
        }
    }

    fn word(&mut self, key: &str, value: &Value) {
        let Some((name, word)) = self.vocabulary.word(key) else {
            self.find(rule::PARSE_WORD, key);
            return;
        };
        self.called(name);
        match word {
            Word::Plain if name == "$comment" => self.comment(value),
            Word::Plain => {}
            Word::Join => self.joined(value),
            Word::Out => {
                self.kind = self.kind.max(StatementKind::Write);
                self.find(rule::RO_OUT, name);
                self.written(name, value);
            }
            Word::Script => self.script(name),
            Word::Stream => self.find(rule::RO_STREAM, name),
            Word::Monitor => self.find(rule::ADMIN_MONITOR, name),
        }
    }

    fn script(&mut self, name: &str) {
        self.facts.effects = self.facts.effects.union(Effects::OPAQUE_CODE);
        self.find(rule::RO_SCRIPT, name);
        self.find(rule::NOSQL_SCRIPT, name);
    }

    fn called(&mut self, name: &'static str) {
        let functions = &mut self.facts.functions;
        if functions.len() < MOST_NAMES && !functions.iter().any(|known| **known == *name) {
            functions.push(Box::from(name));
        }
    }

    /// Records that a rule's condition was met.
    pub(super) fn find(&mut self, rule: RuleId, detail: &str) {
        let same_rule = self
            .facts
            .findings
            .iter()
            .filter(|found| found.rule == rule);
        let mut count = 0_usize;
        for found in same_rule {
            if &*found.detail == detail {
                return;
            }
            count += 1;
        }
        if count < MOST_FINDINGS_OF_A_RULE {
            let detail: String = detail.chars().take(LONGEST_DETAIL).collect();
            self.facts.findings.push(Finding {
                rule,
                detail: detail.into_boxed_str(),
                at: None,
            });
        }
    }
}

/// What a refusal repeats of a name that a stranger chose.
const LONGEST_DETAIL: usize = 120;
