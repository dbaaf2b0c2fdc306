//! Functions that are called.

use super::uses::split;
use super::{MOST_NAMES, Taxonomy, sqlite};
use crate::decision::{Effects, RuleId, StatementKind};
use crate::request::Dialect;
use crate::rules::catalogue as rule;
use crate::sql::Reach;
use crate::tree::walk::{Clauses, Place};
use crate::tree::{Call, Expr, Literal, Node};

/// Functions that SQLite lets stand in FROM by their name alone, and that reach files.
const FILES: [&str; 3] = ["fsdir", "lsdir", "zipfile"];

/// Bytes that a reader may ask SQLite to make up at once.
const MOST_MADE_UP: u64 = 1_000_000;

impl Taxonomy<'_> {
    pub(super) fn call(&mut self, call: &Call, place: Place) {
        let (name, schema) = split(&call.name.0);
        let shown = match schema {
            Some(schema) => format!("{schema}.{name}"),
            None => name.to_owned(),
        };
        self.called(&shown);
        if self.vouched.vouches(schema, name) {
            return;
        }
        let reach = match schema {
            None if self.takes_too_much(name, call) => Reach::Setting,
            None => self.lists.functions.reach(self.session, name),
            // Only functions of a schema have one.
            Some(_) => Reach::Unknown,
        };
        if let Some(pragma) = name.strip_prefix("pragma_")
            && self.dialect() == Dialect::Sqlite
        {
            self.pragma_read(pragma);
            return;
        }
        let predicate = place.within.intersects(Clauses::CONDITIONS);
        self.reached(reach, &shown, predicate);
    }

    /// A function in FROM without parentheses, which SQLite takes for a table.
    pub(super) fn table_valued(&mut self, name: &str) {
        if let Some(pragma) = name.strip_prefix("pragma_") {
            self.pragma_read(pragma);
            return;
        }
        if FILES.contains(&name) {
            self.reached(Reach::File, name, false);
        }
    }

    fn pragma_read(&mut self, pragma: &str) {
        if !sqlite::reads(pragma) {
            self.find(rule::RO_EFFECT, &format!("pragma_{pragma}"));
        }
    }

    /// Built-in functions that read or not by what they are given.
    fn takes_too_much(&mut self, name: &str, call: &Call) -> bool {
        match (self.dialect(), name) {
            // With an argument it sets what the next call without one gives.
            (Dialect::MySql | Dialect::MariaDb, "last_insert_id") => !call.arguments.is_empty(),
            (Dialect::Sqlite, "zeroblob" | "randomblob") => {
                self.facts.literals_inspected = true;
                !call.arguments.first().is_some_and(is_small)
            }
            _ => false,
        }
    }

    fn called(&mut self, name: &str) {
        if self.facts.functions.iter().any(|known| **known == *name) {
            return;
        }
        if self.facts.functions.len() < MOST_NAMES {
            self.facts.functions.push(Box::from(name));
        } else {
            self.find(rule::LIMIT, "more than 1024 functions");
        }
    }

    fn reached(&mut self, reach: Reach, name: &str, predicate: bool) {
        let (kind, effects, closed, injection) = consequences(reach, predicate);
        if reach == Reach::Unknown {
            self.effect(Effects::OPAQUE_CODE);
            self.find(rule::RO_FUNCTION, name);
        } else if reach != Reach::Read {
            self.find(rule::RO_EFFECT, name);
        }
        self.raise(kind);
        self.effect(effects);
        for rule in [closed, injection].into_iter().flatten() {
            self.find(rule, name);
        }
    }
}

type Consequences = (StatementKind, Effects, Option<RuleId>, Option<RuleId>);

/// What a call makes of a statement, what it leaves behind, and the rules it meets beside those for
/// readers: for all but administrators, and of injections.
const fn consequences(reach: Reach, predicate: bool) -> Consequences {
    use StatementKind::{Read, Write};
    const NONE: Effects = Effects::NONE;
    match reach {
        Reach::Read | Reach::Unknown => (Read, NONE, None, None),
        Reach::Write => (Write, NONE, None, None),
        Reach::Notify => (Read, NONE, None, None),
        Reach::Lock => (Read, Effects::ADVISORY_LOCK, None, None),
        Reach::Sleep if predicate => (Read, NONE, None, Some(rule::SQLI_TIME)),
        Reach::Sleep => (Read, NONE, None, Some(rule::SQLI_SLEEP)),
        Reach::Dynamic => (Read, Effects::OPAQUE_CODE, None, None),
        Reach::Setting => (Read, Effects::UNTRACKED_SETTING, None, None),
        Reach::File => (Read, NONE, Some(rule::ADMIN_FILE), Some(rule::SQLI_FILE)),
        Reach::Program => (
            Write,
            Effects::OPAQUE_CODE,
            Some(rule::ADMIN_PROGRAM),
            Some(rule::SQLI_EXEC),
        ),
        Reach::Remote => (
            Write,
            Effects::OPAQUE_CODE,
            Some(rule::ADMIN_REMOTE),
            Some(rule::SQLI_OOB),
        ),
        Reach::Maintenance | Reach::Signal | Reach::Internal => {
            (Read, NONE, Some(rule::ADMIN_SIGNAL), None)
        }
        Reach::Replication => (Read, NONE, Some(rule::ADMIN_REPLICATION), None),
    }
}

fn is_small(expr: &Expr) -> bool {
    match &expr.node {
        Node::Literal(Literal::Number(digits)) => digits
            .parse::<u64>()
            .is_ok_and(|bytes| bytes <= MOST_MADE_UP),
        Node::Column(_)
        | Node::Star(_)
        | Node::Literal(_)
        | Node::Param
        | Node::Variable(_)
        | Node::And(_)
        | Node::Or(_)
        | Node::Not(_)
        | Node::Unary { .. }
        | Node::Binary { .. }
        | Node::In { .. }
        | Node::InQuery { .. }
        | Node::Exists(_)
        | Node::Subquery(_)
        | Node::Case { .. }
        | Node::Cast { .. }
        | Node::Call(_)
        | Node::Row(_)
        | Node::Array(_)
        | Node::Other(_) => false,
    }
}
